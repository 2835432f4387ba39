import { describe, expect, it } from 'vitest'
import { composeReport } from '../../src/compose/compose-report.ts'
import { en } from '../../src/locales/en/en.ts'
import { bookmarkOf } from '../../src/model/bookmark-of.ts'
import type { Outcome } from '../../src/model/diagnostic.ts'
import type { Report } from '../../src/model/report.ts'
import type { Template } from '../../src/model/source-file.ts'
import { evidenceOf } from '../merge/evidence-of.ts'
import { once } from '../once.ts'

const evidence = once(() => evidenceOf({ geneva: {} }, 'open'))
const path = 'templates/mine/report.md'

describe('the id of a heading', () => {
  it('is not printed, and names the heading and the prose below it', () => {
    const { value } = compose('## Вводная часть {#introduction}\n\nОдин.\n')
    const [section] = value?.root.children ?? []
    expect(section?.children.map((block) => ('data' in block ? block.data : undefined))).toMatchObject([
      { bookmark: bookmarkOf('section:introduction') },
      { bookmark: bookmarkOf('prose:introduction-1') },
    ])
    expect(JSON.stringify(value)).not.toContain('{#')
  })

  it.each([
    ['## A {#Introduction}\n\nOne.\n', 'Unexpected id `{#Introduction}`'],
    ['## A {#}\n\nOne.\n', 'Unexpected id `{#}`'],
    ['## A {#a}\n\nOne.\n\n## B {#a}\n\nTwo.\n', 'Unexpected second heading `{#a}`'],
  ])('is held to its form, and stands once: %j', (text, what) => {
    const { value, diagnostics } = compose(text)
    expect(value).toBeUndefined()
    expect(diagnostics).toMatchObject([{ what, place: { file: path } }])
  })

  it('is words where something follows', () => {
    expect(JSON.stringify(compose('## A {#a} B\n\nOne.\n').value)).toContain('A {#a} B')
  })
})

describe('a template in another language', () => {
  const original = '# :value[series.title]\n\n::summary\n\n## Introduction {#introduction}\n\nWords.\n\n::themes\n'

  it('gives its own words to a report in that language, be it in the form of a country', () => {
    const french = '# :value[series.title]\n\n::summary\n\n## Avant-propos {#introduction}\n\nDes mots.\n\n::themes\n'
    for (const tag of ['fr', 'fr-CH'])
      expect(JSON.stringify(compose(original, { fr: french }, tag).value?.root)).toContain('Avant-propos')
    expect(JSON.stringify(compose(original, { fr: french }, 'es').value?.root)).toContain('Introduction')
    const swiss = { 'fr-CH': french.replace('Avant-propos', 'Préface'), fr: french }
    expect(JSON.stringify(compose(original, swiss, 'fr-CH').value?.root)).toContain('Préface')
    expect(JSON.stringify(compose(original, swiss, 'fr-CA').value?.root)).toContain('Avant-propos')
  })

  it.each([
    [
      'another slot',
      original.replace('::summary', '::contents'),
      'Here stands `::contents`, and in report.md `::summary`',
      3,
    ],
    [
      'another id',
      original.replace('{#introduction}', '{#foreword}'),
      'Here stands the heading `{#foreword}`, and in report.md the heading `{#introduction}`',
      5,
    ],
    [
      'no id',
      original.replace('Introduction {#introduction}', 'Avant-propos'),
      'Here stands the heading “Avant-propos”, and in report.md the heading `{#introduction}`',
      5,
    ],
    ['another depth', original.replace('## Intro', '### Intro'), 'Here stands the heading `{#introduction}`', 5],
    [
      'a paragraph more',
      original.replace('Words.', 'Words.\n\nMore.'),
      'Here stands a paragraph, and in report.md `::themes`',
      9,
    ],
    ['a paragraph less', original.replace('Words.\n\n', ''), 'Here stands `::themes`, and in report.md a paragraph', 7],
    [
      'an early end',
      original.replace('::themes\n', ''),
      'The template ends here, and report.md goes on with `::themes`',
      7,
    ],
  ])('departs from the original by %s, which is told at its place', (_, french, what, line) => {
    const { value, diagnostics } = compose(original, { fr: french }, 'fr')
    expect(value).toBeUndefined()
    expect(diagnostics).toMatchObject([
      { rule: 'template-matches-its-original', what: expect.stringContaining(what), place: { line } },
    ])
    expect(diagnostics[0]?.place?.file).toBe('templates/mine/report.fr.md')
  })

  it('is told the id of a heading that the original names by its words', () => {
    const named = '## Introduction\n\nA.\n\n## Words\n\nB.\n\n## Words\n\nC.\n\n::themes\n'
    const french = named.replace('Words', 'Mots {#words}').replace('Words', 'Mots')
    expect(compose(named, { fr: french }, 'fr').diagnostics).toMatchObject([
      {
        what: 'Here stands the heading “Mots”, and in report.md the heading “Words”',
        todo: 'Keep the order of report.md; if this is the same heading, write `{#words-2}` behind its words',
        place: { line: 9 },
      },
    ])
    const mended = french.replace('Mots\n', 'Mots {#words-2}\n')
    expect(bookmarksIn(compose(named, { fr: mended }, 'fr'))).toEqual(bookmarksIn(compose(named)))
  })

  it('has the bookmark of a heading that is a value of the notes, whatever its words', () => {
    const named = '## :value[series.title]\n\nA.\n\n::themes\n'
    expect(bookmarksIn(compose(named))).toContain(bookmarkOf('section:series-title'))
    expect(bookmarksIn(compose(named, { fr: named }, 'fr'))).toEqual(bookmarksIn(compose(named)))
  })

  it('may have notes of its own, and another title', () => {
    const french = original.replace('Words.', 'Mots.[^a]\n\n[^a]: Note.').replace(':value[series.title]', 'Titre')
    expect(compose(original, { fr: french }, 'fr').diagnostics).toEqual([])
  })
})

function bookmarksIn({ value }: Outcome<Report>): readonly string[] {
  return [...JSON.stringify(value?.root).matchAll(/"bookmark":"([^"]*)"/g)].map(([, bookmark = '']) => bookmark)
}

/** Composes a report by a template and its translations, as if a language said what English says. */
function compose(text: string, translated: Readonly<Record<string, string>> = {}, tag = 'en'): Outcome<Report> {
  const bytes = (words: string): Uint8Array => new TextEncoder().encode(words)
  const translations = Object.entries(translated).map(([language, words]) => ({
    language,
    path: `templates/mine/report.${language}.md`,
    bytes: bytes(words),
  }))
  const template: Template = { name: 'mine', path, bytes: bytes(text), translations }
  return composeReport(evidence(), template, { ...en, tag })
}
