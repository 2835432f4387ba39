import { toString as wordsOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { composeReport } from '../../src/compose/compose-report.ts'
import { en } from '../../src/locales/en/en.ts'
import type { Outcome } from '../../src/model/diagnostic.ts'
import type { Block } from '../../src/model/document.ts'
import { noteReferencesIn } from '../../src/model/note-references.ts'
import type { Report } from '../../src/model/report.ts'
import { evidenceOf } from '../merge/evidence-of.ts'
import { once } from '../once.ts'

const evidence = once(() => evidenceOf({ geneva: {} }, 'open'))

describe('a template', () => {
  it('prints its own words, and fills in values', () => {
    expect(printed('# Report on :value[series.title]\n\nBefore.\n\n## First\n\nOne\n*two*.\n')).toEqual([
      '# Report on A series of meetings',
      'Before.',
      '# I. First',
      '1. One two.',
    ])
  })

  it('numbers prose below a chapter heading only, and headings by their depth', () => {
    expect(printed('## A\n\nOne.\n\n### B\n\nTwo.\n\n#### C\n\nThree.\n\n## D\n\nFour.\n')).toEqual([
      '# I. A',
      '1. One.',
      '# A. B',
      '2. Two.',
      '# 1. C',
      '3. Three.',
      '# II. D',
      '4. Four.',
    ])
  })

  it('leaves out a heading below which nothing is printed', () => {
    expect(printed('## Follow-up\n\n::follow-up\n\n## Kept\n\nOne.\n')).toEqual(['# I. Kept', '1. One.'])
  })

  it('numbers its notes in the order in which they are referred to', () => {
    expect(
      printed('## A\n\nOne[^b] and two[^a].\n\n[^a]: First written.\n[^b]: First named.\n\n## B\n\nThree.[^b]\n'),
    ).toEqual(['# I. A', '1. One and two.', '[1] First named.', '[2] First written.', '# II. B', '2. Three.'])
  })

  it('prints each note once, in the section of its first mark, wherever it is written', () => {
    const report = compose(
      '[^c]: Last.\n\n# T\n\n## A\n\n[^a]: One.\n\n## B\n\nX.[^b]\n\n## C\n\nY.[^a][^c]\n\n[^b]: Two.\n',
    )
    expect(report.value?.root.children.map(({ role, children }) => [role, ...children.map(line)])).toEqual([
      ['front', '# T'],
      ['body', '# I. B', '1. X.', '[1] Two.'],
      ['body', '# II. C', '2. Y.', '[2] One.', '[3] Last.'],
    ])
    const marks = report.value?.root.children.flatMap(noteReferencesIn).map(({ label }) => label)
    expect(marks).toEqual(['1', '2', '3'])
  })

  it('leaves out the note of a heading below which nothing is printed', () => {
    expect(printed('## Follow-up[^a]\n\n::follow-up\n\n## Kept\n\nOne.\n\n[^a]: No follow-up.\n')).toEqual([
      '# I. Kept',
      '1. One.',
    ])
  })

  it('prints words like a mark that have a backslash', () => {
    expect(printed('## A\n\nAs in \\[^a].\n')).toEqual(['# I. A', '1. As in [^a].'])
  })

  it.each([
    ['A\\\\[^a].\n', 'The mark `[^a]` has no note', '1:4'],
    ['## A\n\nOne[^a],\r\ntwo[^b] and *three[^c]*.\n\n[^a]: So.\n[^c]: So.\n', 'The mark `[^b]` has no note', '4:4'],
    ['One.\n\n[^a]: So.\n', 'No mark leads to the note `[^a]:`', '3:1'],
    ['::summary[so[^a]]\n\n[^a]: So.\n', 'No mark leads to the note `[^a]:`', '3:1'],
    ['One.[^a]\n\n[^a]: So.\n\n[^A]: Again.\n', 'Unexpected second note `[^A]:`', '5:1'],
    ['One.[^a]\n\n[^a]: So.[^b]\n\n[^b]: So.\n', 'Unexpected mark of a note within a note', '3:10'],
  ])('says of %j that %s', (text, what, place) => {
    const { value, diagnostics } = compose(text)
    expect(value).toBeUndefined()
    const found = diagnostics.map((one) => [one.what, `${one.place?.line}:${one.place?.column}`])
    expect(found).toContainEqual([what, place])
    expect(diagnostics.map(({ todo }) => todo)).not.toContain('')
  })

  it.each([
    ['::sumary\n', 'Unexpected `::sumary`, expected the name of a slot', 'Did you mean `summary`?', '1:1'],
    [
      'A :value[series.titel].\n',
      'Unexpected `:value[series.titel]`, expected the name of a value',
      'Did you mean `series.title`?',
      '1:3',
    ],
    [
      '## A\n\n- one\n',
      'Unexpected list in a template, expected headings, paragraphs and slots',
      'Write it as paragraphs',
      '3:1',
    ],
    [
      '<b>bold</b>\n',
      'Unexpected words between `<` and `>` in a template, expected plain words',
      'Write it as words: the report has no place for it',
      '1:1',
    ],
    [
      '[here](javascript:alert)\n',
      'Unexpected link to `javascript:alert`, expected an address that begins with https:// or mailto:',
      'Give the whole address',
      '1:1',
    ],
    [
      'Operations:trends\n',
      'Unexpected `:trends`, expected :value[…]',
      'To print a colon before a letter, write `\\:trends`',
      '1:11',
    ],
  ])('says of %j what is wrong with it, where, and what to do', (text, what, todo, place) => {
    const { value, diagnostics } = compose(text)
    expect(value).toBeUndefined()
    expect(diagnostics[0]).toMatchObject({ severity: 'error', what, todo })
    expect(`${diagnostics[0]?.place?.line}:${diagnostics[0]?.place?.column}`).toBe(place)
  })

  it.each([
    ['text', 'So @ it is.\n', 1, 4],
    ['a heading', '# Report\n\n## So @\n', 3, 7],
    ['a table', '| a | b |\n|---|---|\n| c | @ |\n', 3, 7],
    ['the words of a picture', 'A ![so @](a.png)\n', 1, 8],
    ['the title of a link', 'A\n[b](https://c.int "so @")\n', 2, 23],
    ['an address', '[b](https://c.int/@)\n', 1, 19],
    ['code', 'It is `so @`.\n', 1, 11],
    ['a block of code', '```\nso @\n```\n', 2, 4],
    ['HTML', '<b title="@">bold</b>\n', 1, 11],
    ['a note', 'So.[^a]\n\n[^a]: So @.\n', 3, 10],
    ['a value', ':value[series.@]\n', 1, 15],
    ['a slot', '::themes[@]\n', 1, 10],
  ])('holds no character that cannot be printed, in %s', (_, text, line, column) => {
    for (const [written, name] of unprintables) {
      const { value, diagnostics } = compose(text.replace('@', written))
      expect(value).toBeUndefined()
      expect(diagnostics).toMatchObject([
        {
          rule: 'text-is-printable',
          what: `Unexpected character ${name}, which cannot be printed`,
          place: { line, column, endLine: line, endColumn: column + written.length },
        },
      ])
    }
  })

  it('prints the code of such a character where it is words, and what else is written as a code', () => {
    expect(printed('## A\n\nWrite \\&#1; or&#x20;A&#38;B&#9;C&#10;D&NewLine;E.\n')).toEqual([
      '# I. A',
      '1. Write &#1; or A&B C D E.',
    ])
  })

  it.each([
    ['file-is-utf8', new Uint8Array([0xff]), 1],
    ['file-is-utf8', Buffer.from('# Report\n\nGenève\n', 'latin1'), 3],
    ['file-is-utf8', Buffer.from('\ufeff# Report\n', 'utf16le'), 1],
    ['file-is-not-empty', new Uint8Array(), 1],
  ])('is told at its place: %s', (rule, bytes, line) => {
    const { value, diagnostics } = composeReport(evidence(), { name: 'mine', path: 'report.md', bytes }, en)
    expect(value).toBeUndefined()
    expect(diagnostics).toMatchObject([{ rule, place: { file: 'report.md', line } }])
  })

  it.each([
    ['nesting-is-shallow', 'quotations', `So.\n\n${'>'.repeat(5000)} a\n`, '3:1'],
    ['nesting-is-shallow', 'lists on one line', `${'- '.repeat(5000)}a\n`, '1:1'],
    ['nesting-is-shallow', 'lists on many lines', indented(400), '21:1'],
    ['nesting-is-shallow', 'notes', `${'[^a]: '.repeat(5000)}b\n`, '1:1'],
    ['nesting-is-shallow', 'slots', `${':::a\n'.repeat(2000)}`, '51:1'],
    ['template-is-plain', 'marks that nothing closes', `So.\n\n${'*a **a '.repeat(5000)}\n`, '3:1'],
    ['template-is-plain', 'pictures', `So.\n${'![ '.repeat(5000)}\n`, '1:1'],
    ['template-is-plain', 'a word', `So ${'a'.repeat(100_000)}\n`, '1:4'],
    ['file-is-not-too-large', 'lines', 'a\n\n'.repeat(5000), '3001:2'],
    ['file-is-not-too-large', 'words', 'word '.repeat(50_000), '1:200001'],
  ])('is told of what would take a parser minutes, %s: %s', (rule, _, text, place) => {
    const { value, diagnostics } = compose(text)
    expect(value).toBeUndefined()
    const [first] = diagnostics
    expect([first?.rule, `${first?.place?.line}:${first?.place?.column}`]).toEqual([rule, place])
    expect(first?.todo).toBeTruthy()
  })

  it('may draw lines, and is told in plain words that they are not printed', () => {
    for (const line of ['---', '* * * * * * *', '------------', '- - - - - - - -'])
      expect(compose(`So.\n\n${line}\n\nSo.\n`).diagnostics.map(({ what }) => what)).toEqual([
        'Unexpected line across the page in a template, expected headings, paragraphs and slots',
      ])
  })

  it('names what it cannot hold in words of its writer', () => {
    const odd = [
      '![a][b] ![c](d) [e][b] `f` ~~g~~ <h>\n\n[b]: https://c.int\n',
      '> i\n\n1. j\n\n```\nk\n```\n\n|l|\n|-|\n|m|\n\n***\n\n<div>\n',
      'So.[^n]\n\n[^n]: So.\n\n    - o\n\n:::themes\np\n:::\n\n:value[constructor] :q[r]\n',
    ].map((text) => compose(text).diagnostics.map(({ what }) => what))
    expect(odd.flat().every((what) => !/[a-z][A-Z]|undefined|thematic|html|blockquote/.test(what))).toBe(true)
    expect(odd.map((found) => found.length)).toEqual([7, 6, 4])
  })
})

/** As it is written, and as messages name it. */
const unprintables = [
  ['\u0001', 'U+0001'],
  ['\u0000', 'U+0000'],
  ['\u0085', 'U+0085'],
  ['\u202e', 'U+202E'],
  ['\uffff', 'U+FFFF'],
  ['&#1;', 'U+0001'],
  ['&#12;', 'U+000C'],
  ['&#0;', 'U+0000'],
  ['&#x202e;', 'U+202E'],
  ['&#X2066;', 'U+2066'],
  ['&#8238;', 'U+202E'],
  ['&#xd800;', 'U+D800'],
  ['&#9999999;', 'U+FFFF'],
] as const

/** Lists within one another, each two spaces further right. */
function indented(depth: number): string {
  return Array.from({ length: depth }, (_, step) => `${'  '.repeat(step)}- a`).join('\n')
}

function compose(text: string): Outcome<Report> {
  const path = 'templates/mine/report.md'
  return composeReport(evidence(), { name: 'mine', path, bytes: new TextEncoder().encode(text) }, en)
}

function printed(text: string): readonly string[] {
  const { value, diagnostics } = compose(text)
  if (value === undefined) throw new Error(diagnostics.map(({ what }) => what).join('\n'))
  return value.root.children.flatMap((section) => section.children.map(line))
}

function line(block: Block): string {
  const words = wordsOf(block).replace(/\s+/gu, ' ')
  switch (block.type) {
    case 'heading':
      return `# ${block.data.label === undefined ? '' : `${block.data.label} `}${words}`
    case 'numberedParagraph':
      return `${block.label} ${words}`
    case 'footnoteDefinition':
      return `[${block.label}] ${words}`
    default:
      return words
  }
}
