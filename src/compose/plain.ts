import { toString as wordsOf } from 'mdast-util-to-string'
import type { Phrase } from '../locales/claim.ts'

/** The words of a phrase alone, for places that take no marks: contents, captions, properties. */
export function plain(phrase: Phrase): string {
  return wordsOf([...phrase])
}
