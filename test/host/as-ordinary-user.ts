/** Acts as someone to whom permissions apply: the superuser, as whom tests run in a container, may read everything. */
export async function asOrdinaryUser<T>(action: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return action()
  process.seteuid?.(65534)
  return action().finally(() => process.seteuid?.(0))
}
