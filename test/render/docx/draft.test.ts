import { describe, expect, test } from 'vitest'
import { fixture } from '../fixture.ts'
import { all, at, elements, parse, partsOf, words } from './read-docx.ts'
import { render } from './render.ts'
import { draft, withSymbol } from './variants.ts'
import { wordLines } from './word-text.ts'

describe('A draft', () => {
  test('tracks revisions', async () => {
    const parts = partsOf(await render(fixture, draft))
    expect(at(parse(parts.get('word/settings.xml')), 'w:trackRevisions')).toBeDefined()
  })

  test('has a line for the symbol in its masthead, where it has none yet', async () => {
    const below = (lines: readonly string[]): readonly string[] => lines.slice(lines.indexOf('Annex') + 2).slice(0, 2)
    expect(below(wordLines(partsOf(await render(fixture, draft))))).toEqual(['Symbol: […]', 'June 2008'])
    expect(below(wordLines(partsOf(await render(fixture))))).toEqual(['June 2008', 'Original: English'])
    expect(wordLines(partsOf(await render(withSymbol, draft))).join()).not.toContain('Symbol:')
  })

  test('has the sources of each block in a comment: id, level, place, the words of the account', async () => {
    const parts = partsOf(await render(fixture, draft))
    const comments = elements(parse(parts.get('word/comments.xml')), 'w:comment')
    const sourced = fixture.root.children.flatMap(({ children }) =>
      children.filter(({ data }) => data !== undefined && 'sources' in data),
    )
    expect(comments).toHaveLength(sourced.length)
    expect(comments.map((comment) => elements(comment, 'w:p').map(words))[0]).toEqual([
      'geneva/tool-not-goal · full · sessions/geneva.yaml:12 · mfa · para. 7',
      '“It was also agreed <that> “it” & all” [sic]',
    ])
    const references = all(parse(parts.get('word/document.xml')), 'w:commentReference').map(
      ({ attributes }) => attributes['w:id'],
    )
    expect(references).toEqual(comments.map(({ attributes }) => attributes['w:id']))
    expect(new Set(comments.map(({ attributes }) => attributes['w:date']))).toEqual(
      new Set(['2008-06-01T00:00:00.000Z']),
    )
  })
})
