import type { SourceFile } from '../model/source-file.ts'

/** The text of a file of notes, with its byte-order mark. */
export function textOf({ bytes }: SourceFile): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
