/**
 * Thrown where a run cannot go on and the notes are not to blame: a wrong call, a file that is held open, a full disk.
 * Exit code 2. Says what, and what to do.
 */
export class Refusal extends Error {
  readonly todo: string | undefined

  constructor(what: string, todo?: string, options?: ErrorOptions) {
    super(what, options)
    this.name = 'Refusal'
    this.todo = todo
  }
}

/** Thrown where Ctrl-C stops a run, before anything is changed. Exit code 130. */
export class Interruption extends Error {
  override readonly name = 'Interruption'
}
