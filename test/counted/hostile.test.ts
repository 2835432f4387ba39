import { expect, it } from 'vitest'
import { plainWords } from '../../src/counted/plain-words.ts'
import { readComments } from '../../src/counted/polis/read-comments.ts'
import { readSummary } from '../../src/counted/polis/read-summary.ts'
import { readVotes } from '../../src/counted/polis/read-votes.ts'
import { type Pieces, readRows } from '../../src/counted/read-rows.ts'
import { readTable } from '../../src/counted/table/read-table.ts'
import { full } from '../full.ts'
import { inPieces } from './polis-export.ts'

async function readAll(rows: AsyncIterable<unknown>): Promise<void> {
  for await (const _row of rows);
}

async function* repeated(piece: string, times: number): AsyncGenerator<Uint8Array> {
  for (let time = 0; time < times; time += 1) yield new TextEncoder().encode(piece)
}

const megabyte = `${'a'.repeat(999)}
`.repeat(1000)

it.each<[string, (pieces: Pieces) => Promise<unknown>, Pieces, RegExp]>([
  ['nothing', readComments, inPieces(''), /is empty/],
  ['a picture', readComments, inPieces(Buffer.from('89504e470d0a1a0a00ff', 'hex')), /is no text in UTF-8/],
  ['half a letter', readTable, inPieces(Buffer.from('746578742cc3', 'hex')), /is no text in UTF-8/],
  ['an Excel file', readTable, inPieces(Buffer.from('504b030414000600080000002100ff', 'hex')), /UTF-8|no column/],
  ['another table', readComments, inPieces('comment_id,moderated,comment-body\n'), /no column `comment-id`/],
  ['no group', readVotes, inPieces('participant,groupid,0\n'), /no column `group-id`/],
  ['no comment', readVotes, inPieces('participant,group-id,n-votes\n'), /no column for a comment/],
  ['a comment twice', readVotes, inPieces('participant,group-id,7,8,7\n'), /two columns for the same comment/],
  ['two columns of a name', readVotes, inPieces('participant,group-id,group-id,7\n'), /two columns `group-id`/],
  [
    'a group for each participant',
    readVotes,
    inPieces(`participant,group-id,0\n${Array.from({ length: 60 }, (_, id) => `${id},${id},1\n`).join('')}`),
    /more than 50 groups/,
  ],
  ['no topic', readSummary, inPieces('url,https://pol.is/2demo\n'), /no line `topic`/],
  ['a quotation mark that is not closed', readTable, inPieces('text,for,against\n"a,1,2\n'), /not closed \(line \d\)/],
  ['a row without an end', readVotes, repeated('1'.repeat(100_000), 30), /a row without an end/],
  ['a megabyte too much', (pieces) => readAll(readRows(pieces, 1)), repeated(megabyte, 2), /has more than 1 MB/],
])('Of %s is said in one sentence what is wrong, and what to do', async (_, read, pieces, message) => {
  await expect(read(pieces)).rejects.toMatchObject({
    name: 'Unreadable',
    message: expect.stringMatching(message),
    todo: expect.stringMatching(/^[A-Z].*[.…?]$/),
  })
})

it.each([
  ['a\nb\r\n\tc', 'a b c'],
  ['a\u0000b\u202ec\u0085d', 'a b c d'],
  ['  \u00a0p.\u00a04 « oui\u202f» ', 'p.\u00a04 « oui\u202f»'],
  ['=HYPERLINK("x")', '=HYPERLINK("x")'],
  ['*', undefined],
  ['\u200b \n', undefined],
])('A cell %j becomes %j', (cell, words) => {
  expect(plainWords(cell)).toBe(words)
})

const itFully = full ? it : it.skip

itFully('A table of 100 megabytes is not read to its end', async () => {
  await expect(readTable(repeated(`text,for\n${megabyte}`, 100))).rejects.toThrow(/has more than 20 MB/)
})
