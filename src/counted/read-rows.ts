import { pipeline } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { Unreadable } from './unreadable.ts'

/** The bytes of a file, in pieces of any size. */
export type Pieces = AsyncIterable<Uint8Array>

/** A row of a table, and the number of the line in which it ends. */
export interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

/**
 * Reads the rows of a table one by one, blank ones left out: in UTF-8 or UTF-16, with commas, semicolons or tabs
 * between the cells, and line ends of any system. Of a file of more than `most` megabytes not all is read.
 *
 * @throws {Unreadable} if it is no such table
 */
export async function* readRows(pieces: Pieces, most = Infinity): AsyncGenerator<Row> {
  const { delimiter, text } = await opened(decoded(pieces, most))
  const parser = parse({
    delimiter,
    info: true,
    max_record_size: longest,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  })
  // What goes wrong on the way is thrown by the last stream, which is read here.
  const parsed: AsyncIterable<Parsed> = pipeline(text, parser, () => undefined)
  try {
    for await (const { record: cells, info } of parsed)
      if (cells.some((cell) => cell.trim() !== '')) yield { cells, line: info.lines }
  } catch (error) {
    throw error instanceof CsvError ? unreadable(error) : error
  }
}

/** More characters than any row of people has: a file without line ends must not fill the memory. */
const longest = 2_000_000

interface Parsed {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

async function* decoded(pieces: Pieces, most: number): AsyncGenerator<string> {
  let decoder: Decoder | undefined
  let bytes = 0
  for await (const piece of pieces) {
    bytes += piece.length
    if (bytes > most * 1e6)
      throw new Unreadable(`has more than ${most} MB`, 'No table of that size is read: take out what is not needed.')
    decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8', { fatal: true })
    yield decodedWith(decoder, piece)
  }
  if (decoder !== undefined) yield decodedWith(decoder)
}

type Decoder = InstanceType<typeof TextDecoder>

function decodedWith(decoder: Decoder, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true })
  } catch (cause) {
    throw new Unreadable('is no text in UTF-8', 'Save the table as “CSV UTF-8” in the program that it is from.', {
      cause,
    })
  }
}

/** Finds what stands between cells: the first of the usual characters in the first line, outside quotation marks. */
async function opened(
  texts: AsyncGenerator<string>,
): Promise<{ readonly delimiter: string; readonly text: AsyncIterable<string> }> {
  let start = ''
  while (!/[\r\n]/.test(start) && start.length < longest) {
    const { done, value } = await texts.next()
    if (done === true) break
    start += value
  }
  const [first = ''] = start.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1)
  return { delimiter: /[,;\t]/.exec(first)?.[0] ?? ',', text: joined(start, texts) }
}

async function* joined(start: string, texts: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start
  yield* texts
}

function unreadable(error: CsvError): Unreadable {
  const near = 'lines' in error && typeof error.lines === 'number' ? ` (line ${error.lines})` : ''
  switch (error.code) {
    case 'CSV_MAX_RECORD_SIZE':
      return new Unreadable(`has a row without an end${near}`, 'Look whether a quotation mark is missing there.')
    case 'CSV_QUOTE_NOT_CLOSED':
      return new Unreadable(`has a quotation mark that is not closed${near}`, 'Close it there.')
    default:
      return new Unreadable(`is no table that can be read${near}`, 'Save it as “CSV UTF-8” again.', { cause: error })
  }
}
