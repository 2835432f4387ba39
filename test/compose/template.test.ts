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

  it('prints letters with their accents as one, as those of the notes', () => {
    expect(printed('# Cafe\u0301\n\nNai\u0308ve.\n')).toEqual(['# Caf\u00E9', 'Na\u00EFve.'])
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
      'Unexpected HTML in a template, expected plain words',
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

  it('is told when it is not in UTF-8', () => {
    const { value, diagnostics } = composeReport(evidence(), { path: 'report.md', bytes: new Uint8Array([0xff]) }, en)
    expect([value, diagnostics[0]?.rule]).toEqual([undefined, 'file-is-utf8'])
  })
})

function compose(text: string): Outcome<Report> {
  return composeReport(evidence(), { path: 'templates/mine/report.md', bytes: new TextEncoder().encode(text) }, en)
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
