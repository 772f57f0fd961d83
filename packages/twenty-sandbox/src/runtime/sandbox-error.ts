export type SandboxErrorCode =
  | 'NO_BUILT_APP'
  | 'UNREADABLE_MANIFEST'
  | 'NO_APP'
  | 'NO_SUCH_FUNCTION'
  | 'NO_SUCH_MEMBER'
  | 'NO_SUCH_ROLE'
  | 'INSTALL_FAILED'
  | 'DOWNGRADE'
  | 'SEED_FAILED'
  | 'PORT_IN_USE';

/** A mistake in how the sandbox is used; the message names the remedy. */
export class SandboxError extends Error {
  readonly code: SandboxErrorCode;

  constructor({ code, message, cause }: { code: SandboxErrorCode; message: string; cause?: unknown }) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'SandboxError';
    this.code = code;
  }
}
