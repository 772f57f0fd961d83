/** Who sent a request. */
export type Identity =
  | { kind: 'anonymous' }
  | { kind: 'apiKey'; name: string }
  | { kind: 'user'; email: string }
  /** The app: `run` is the function run that sent it (null: a widget, or a token made by hand). */
  | { kind: 'app'; run: { id: string; functionName: string } | null; onBehalfOf: string | null };
