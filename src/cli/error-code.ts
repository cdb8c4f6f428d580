/** Code of a failure of the system, “ENOENT”; undefined of any other. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}
