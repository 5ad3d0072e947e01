/** The input cannot be used, or the output cannot be written: exit code 1. The message is complete. */
export class InputError extends Error {}

/** The command was not understood: exit code 2, with the usage text below the message. */
export class UsageError extends Error {}

/** What the system says went wrong with a file, such as `ENOENT`; empty where it is something else. */
export function errorCode(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : '';
  return typeof code === 'string' ? code : '';
}

/** The message of anything that was thrown. */
export function errorDetail(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
