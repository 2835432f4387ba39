import type { NotePath } from './change.ts'

/**
 * How a fault can be mended without a person. `set`: what stands at its place gets another value. `add`: the group of
 * keys there gets a key, as its first. `replace`: words are replaced in one text below its place, in one language. No
 * quotation is ever mended.
 */
export type Fix =
  | { readonly do: 'set'; readonly value: string | readonly string[] }
  | { readonly do: 'add'; readonly key: string; readonly value: string }
  | { readonly do: 'replace'; readonly path: NotePath; readonly words: string; readonly by: string }
