/** The code of an error of the file system or of a program that was called, such as `ENOENT`; null: it has none. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** What was asked for is not there. */
export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';
