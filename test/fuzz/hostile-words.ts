import fc from 'fast-check'

/** Characters that no report may hold, or that no font has. */
const refused = [
  '\u0000',
  '\u0001',
  '\u000c',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u202e',
  '\u2066',
  '\ufffe',
  '\uffff',
  '\ud83d',
  '\udc4d',
  '\u{10ffff}',
  '\u{e0041}',
  '👍🏽',
  '👩‍👧',
  '\u{1f1f3}\u{1f1f4}',
  '≉',
  'ﷺ',
]

/** Characters that may be written, and that something on the way to a page may choke on. */
const allowed = [
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  '\u00a0',
  '\u00ad',
  '\u0301',
  'e\u0323\u0302',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u2060',
  '\ufeff',
  '\ufffc',
  '\ufffd',
  'מזכיר (א)',
  'الأمم المتحدة ٣',
  '联合国',
  'ﬃ',
  'ŉ',
  'İ',
  'ß',
]

/** Words that a format, a parser or a language of programs gives a meaning. */
const marks = [
  '<b>',
  '</w:t>',
  ']]>',
  '<!--',
  '-->',
  '&amp;',
  '&#0;',
  '&#x202e;',
  '&nbsp;',
  '&',
  '<',
  '>',
  '"',
  "'",
  '`',
  '```',
  '~~~',
  '*',
  '**',
  '_',
  '~',
  '|',
  '\\',
  '\\n',
  '#',
  '# ',
  '- ',
  '1. ',
  '> ',
  '---',
  '[',
  ']',
  '[^a]',
  '[^1]: ',
  '![a](b)',
  '[a](javascript:b)',
  '[a](https://a.b "c")',
  '<https://a.b>',
  'https://a.b/%ff',
  ':value[series.title]',
  ':a[b]{c=d}',
  '::themes',
  ':::',
  '$1',
  '$&',
  '$' + '{a}',
  '%s',
  '%2e%2e',
  '{0}',
  '../../a',
  'C:\\a',
  '\\u202e',
  '(',
  ')',
  '“',
  '”',
  '…',
  '–',
  ': ',
  '; ',
  '. ',
  '?',
  '__proto__',
  'constructor',
]

const huge = fc.record({ word: fc.constantFrom('a', 'ab ', '(', 'é', '联', '> ', '[', '*a '), times: fc.nat(3000) })

/** Words that a note-taker never meant to write: a hostile character or mark, or words with some in them. */
export const hostileWords: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...allowed) },
  { weight: 8, arbitrary: fc.constantFrom(...marks) },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom('so ', 'it ', 'is', ...allowed, ...marks), { minLength: 2, maxLength: 8 })
      .map((words) => words.join('')),
  },
  { weight: 2, arbitrary: fc.constantFrom(...refused) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: huge.map(({ word, times }) => word.repeat(times)) },
)

/** A change of a text at some offset: so many characters of it give way to others. */
export const textChange = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.constantFrom(0, 0, 0, 1, 2, 300),
  by: fc.oneof(fc.constant(''), hostileWords),
})

/** What was drawn for a change of a text. */
export type TextChange = typeof textChange extends fc.Arbitrary<infer Drawn> ? Drawn : never

/** Changes a text. */
export function changed(text: string, { at, cut, by }: TextChange): string {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + by + text.slice(start + cut)
}

/** A change of the bytes of a file: cut short, overwritten, in another encoding, or with other bytes before them. */
export const bytesChange: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc.oneof(
  share().map((at) => (bytes: Uint8Array) => bytes.slice(0, Math.floor(at * bytes.length))),
  fc.tuple(share(), fc.uint8Array({ minLength: 1, maxLength: 4 })).map(([at, by]) => (bytes: Uint8Array) => {
    const start = Math.floor(at * bytes.length)
    return Buffer.concat([bytes.slice(0, start), by, bytes.slice(start + by.length)])
  }),
  fc.constantFrom('utf16le' as const, 'latin1' as const).map((encoding) => (bytes: Uint8Array) => {
    return Buffer.from(Buffer.from(bytes).toString(), encoding)
  }),
  fc
    .constantFrom([0xef, 0xbb, 0xbf], [0xff, 0xfe], [0x00], [0x1f, 0x8b, 0x08], [0x50, 0x4b, 0x03, 0x04])
    .map((before) => (bytes: Uint8Array) => Buffer.concat([Uint8Array.from(before), bytes])),
  fc.constant(() => new Uint8Array()),
)

/** Seldom draws something, and then once or twice. */
export function seldom<T>(weight: number, drawn: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> {
  const none = fc.array(drawn, { maxLength: 0 })
  return fc.oneof({ weight, arbitrary: none }, fc.array(drawn, { minLength: 1, maxLength: 2 }))
}

function share(): fc.Arbitrary<number> {
  return fc.double({ min: 0, max: 1, noNaN: true })
}
