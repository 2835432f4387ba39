/**
 * Thrown where a table is not what it was taken for. It says what is wrong with it, as what completes “the file”
 * (“has no column `comment-id`”), and in `todo` what to do about it. Whoever opened the file names it.
 */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly todo: string

  constructor(what: string, todo: string, options?: ErrorOptions) {
    super(what, options)
    this.todo = todo
  }
}
