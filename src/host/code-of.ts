/** Tells the operating system's name of a fault, such as `ENOENT`; undefined for a fault of another kind. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
