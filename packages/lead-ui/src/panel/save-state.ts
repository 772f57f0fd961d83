/** How a write stands. Give each step a new object: a panel tells two saves apart by identity. */
export type SaveState =
  { state: 'idle' } | { state: 'saving' } | { state: 'saved' } | { state: 'failed'; message: string };

export const IDLE: SaveState = { state: 'idle' };
