import { UsageError } from '../terminal/usage-error.ts';

/** Why a file cannot be used, for people; anything unexpected stays what it is. */
export const unusableFile = ({
  path,
  cause,
  verb,
}: {
  path: string;
  cause: unknown;
  verb: 'read' | 'write';
}): unknown => {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  const reason = { ENOENT: 'there is no such file or folder', EISDIR: 'it is a folder', EACCES: 'access is denied' }[
    code
  ];
  return reason === undefined ? cause : new UsageError(`Cannot ${verb} ${path}: ${reason}.`, { cause });
};
