import { expect, it } from '@jest/globals';

import { editPhaseOf, type SendableEdit } from './edit-phase.ts';
import { IDLE, type SaveState } from './save-state.ts';

const savedBefore: SaveState = { state: 'saved' };
const sentOver = (before: SaveState): SendableEdit => ({ sent: { before } });

it.each([
  ['closed', undefined, IDLE],
  ['closed', undefined, { state: 'failed', message: 'An old one.' }],
  ['editing', { sent: null }, { state: 'failed', message: 'An old one.' }],
  ['sending', sentOver(IDLE), IDLE],
  ['sending', sentOver(IDLE), { state: 'saving' }],
  ['failed', sentOver(IDLE), { state: 'failed', message: 'No.' }],
  ['closed', sentOver(IDLE), { state: 'saved' }],
  // The save before this one must not pass for this one's end.
  ['sending', sentOver(savedBefore), savedBefore],
  ['closed', sentOver(savedBefore), { state: 'saved' }],
] as [string, SendableEdit | undefined, SaveState][])('is %s (%#)', (phase, edit, save) => {
  expect(editPhaseOf({ edit, save })).toBe(phase);
});
