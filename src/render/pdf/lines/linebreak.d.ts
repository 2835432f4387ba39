declare module 'linebreak' {
  /** Finds the break opportunities of a text (UAX 14), from its start to its end. Positions are UTF-16 offsets. */
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
}
