/** The words of a paragraph that a comment is on, by their offsets. */
export interface CommentRange {
  readonly start: number
  readonly end: number
}

/**
 * Follows comments through the paragraphs of a document as it is read. One that goes on over several paragraphs is on
 * the words of the first; one that has no range is where it is referred to.
 */
export class CommentRanges {
  readonly #met = new Set<string>()
  readonly #unended = new Set<string>()
  #here = new Map<string, CommentRange>()

  /** Begins a comment at an offset of the paragraph that is read. */
  begin(id: string, at: number): void {
    if (this.#met.has(id)) return
    this.#met.add(id)
    this.#unended.add(id)
    this.#here.set(id, { start: at, end: at })
  }

  /** Ends a comment at an offset, unless it was ended before. */
  end(id: string, at: number): void {
    this.begin(id, at)
    const begun = this.#here.get(id)
    if (begun !== undefined && this.#unended.delete(id)) this.#here.set(id, { start: begun.start, end: at })
  }

  /** Ends the paragraph that is read, which is so long, and gives what comments are on in it, by their ids. */
  close(length: number): ReadonlyMap<string, CommentRange> {
    for (const id of this.#unended) this.end(id, length)
    const here = this.#here
    this.#here = new Map()
    return here
  }
}
