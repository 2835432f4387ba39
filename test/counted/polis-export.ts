import fc from 'fast-check'

/** A vote as it was cast; who votes again on the same comment changes the vote. */
export interface Cast {
  readonly participant: number
  readonly comment: number
  readonly vote: 1 | -1 | 0
}

/** A conversation, from which the files of its export follow. */
export interface Conversation {
  readonly topic: string
  readonly comments: readonly { readonly number: number; readonly body: string; readonly moderated: number }[]
  readonly participants: readonly { readonly id: number; readonly group: string }[]
  readonly cast: readonly Cast[]
}

/** Writes the files of an export, as the server of Polis does; any of them may be changed. */
export function exportOf({ topic, comments, participants, cast }: Conversation, end = '\n') {
  const all = (comment: number, vote: number): number =>
    cast.filter((one) => one.comment === comment && one.vote === vote).length
  const last = new Map(cast.map((one) => [`${one.participant} ${one.comment}`, one.vote]))
  const rows = participants.map(({ id, group }) => {
    const own = comments.map(({ number }) => last.get(`${id} ${number}`))
    const count = (vote: number): number => own.filter((one) => one === vote).length
    const given = own.filter((one) => one !== undefined).length
    return [id, `xid-${id}`, group, 0, given, count(1), count(-1), ...own.map((vote) => vote ?? '')]
  })
  return {
    comments: csv(
      [
        ['timestamp', 'datetime', 'comment-id', 'author-id', 'agrees', 'disagrees', 'moderated', 'comment-body'],
        ...comments.map(({ number, body, moderated }) => [
          1651071094558 + number,
          'Wed Apr 27 07:51:34 PDT 2022',
          number,
          7000 + number,
          all(number, 1),
          all(number, -1),
          moderated,
          body,
        ]),
      ],
      end,
    ),
    votes: csv(
      [
        ['participant', 'xid', 'group-id', 'n-comments', 'n-votes', 'n-agree', 'n-disagree'].concat(
          comments.map(({ number }) => String(number)),
        ),
        ...rows,
      ],
      end,
    ),
    summary: csv(
      [
        ['topic', topic],
        ['url', 'https://pol.is/2demo'],
        ['voters', participants.length],
        ['voters-in-conv', participants.length],
        ['commenters', 3],
        ['comments', comments.length],
        ['groups', new Set(participants.map(({ group }) => group)).size],
        ['conversation-description', 'What should\nbe done, "now"?'],
      ],
      end,
    ),
  }
}

/** Writes a table with quotation marks where a cell needs them. */
export function csv(rows: readonly (readonly (string | number)[])[], end = '\n', delimiter = ','): string {
  const cell = (value: string | number): string =>
    /["\r\n;,\t]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value)
  return rows.map((row) => row.map(cell).join(delimiter) + end).join('')
}

/** Hands on a text in pieces of some bytes, as a disk does. */
export async function* inPieces(text: string | Uint8Array, size = 64_000): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

const body = fc
  .array(
    fc.constantFrom('we', 'should', '"now"', 'act,', 'été', '北京', '=1+1', 'a\nb', 'a\r\nb', '<b>', '#1', ': x', '-'),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => `${words.join(' ')} so`)

/** Any conversation of a few comments, in which votes are changed and some comments are rejected. */
export const arbitraryConversation: fc.Arbitrary<Conversation> = fc
  .record({
    numbers: fc.uniqueArray(fc.nat(3000), { minLength: 1, maxLength: 6 }),
    participants: fc.uniqueArray(fc.nat(500), { minLength: 1, maxLength: 30 }),
  })
  .chain(({ numbers, participants }) =>
    fc.record({
      topic: fc.constantFrom('Energy', 'Energy; and, "more"', '北京'),
      comments: fc.tuple(
        ...numbers.map((number) =>
          fc.record({ number: fc.constant(number), body, moderated: fc.constantFrom(-1, 0, 1, 1) }),
        ),
      ),
      participants: fc.tuple(
        ...participants.map((id) => fc.record({ id: fc.constant(id), group: fc.constantFrom('', '0', '1', '2') })),
      ),
      cast: fc.array(
        fc.record({
          participant: fc.constantFrom(...participants),
          comment: fc.constantFrom(...numbers),
          vote: fc.constantFrom(1, -1, 0),
        }),
        { maxLength: 200 },
      ),
    }),
  )
