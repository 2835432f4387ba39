import { describe, expect, test } from 'vitest'
import { diagnosticOf } from '../../src/model/diagnostic.ts'
import { pipeline } from '../../src/pipeline.ts'
import { complete } from '../read/complete.ts'
import { templateOf } from './files-of.ts'

const themes = (about: string) => `themes:\n  - id: integration\n    title: Integration\n    about: ${about}\n`
const point = (list: string, lines: string) => `${list}:\n  - id: x\n    theme: integration\n${lines}`

describe('free prose', () => {
  const prose = '# Report\n\n::themes\n'
  test.each([
    ['There was broad agreement.', point('agreed', '    level: broad\n    that: peace holds\n'), []],
    ['There was broad agreement.', point('agreed', '    level: full\n    that: peace holds\n'), []],
    [
      'There was broad agreement.',
      point('agreed', '    level: prevailing\n    that: peace holds\n'),
      ['`about` of the theme `integration` says “There was broad agreement”, which no finding of the theme carries'],
    ],
    [
      'Several participants left.',
      point('raised', '    level: many\n    that: peace holds\n    basis: inferred\n'),
      ['`about` of the theme `integration` says “Several participants”, which no finding of the theme carries'],
    ],
    ['Several participants left.', point('raised', '    level: many\n    that: peace holds\n'), []],
  ])('on a theme: “%s” over %j', (about, geneva, expected) => {
    expect(whatsIn({ 'series.yaml': themes(about), 'geneva.yaml': geneva }, prose)).toEqual(expected)
  })

  test('of the template claims nothing of the series, whatever a meeting agreed', () => {
    const agreed = point('agreed', '    level: full\n    that: peace holds\n')
    expect(whatsIn({ 'geneva.yaml': agreed }, `${prose}\n## Remarks\n\nThere was broad agreement.\n`)).toEqual([
      'The template says “There was broad agreement”, which no meeting is recorded to have said of the series',
    ])
  })
})

describe('a theme', () => {
  const two = 'themes:\n  - id: integration\n    title: Integration\n  - id: protection\n    title: Protection\n'
  test('without a statement is reported, once there is one elsewhere', () => {
    expect(whatsIn({ 'series.yaml': two, 'geneva.yaml': point('raised', '    that: peace holds\n') })).toEqual([
      'No statement has the theme `protection`',
    ])
    expect(whatsIn({ 'series.yaml': two })).toEqual([])
  })

  test('that has only a dilemma, or only what is at home elsewhere, has a statement', () => {
    const dilemma = 'dilemmas:\n  - id: d\n    theme: protection\n    question: who protects\n'
    const raised = point('raised', '    that: peace holds\n')
    expect(whatsIn({ 'series.yaml': two, 'geneva.yaml': raised + dilemma })).toEqual([])
    const both = raised.replace('theme: integration', 'theme: [integration, protection]')
    expect(whatsIn({ 'series.yaml': two, 'geneva.yaml': both })).toEqual([])
  })
})

describe('the length of a report', () => {
  const limit = (words: number) => `report:\n  date: 2008-06\n  status: organizer\n  limit: ${words}\n`
  const template = '# Report\n\n::cover\n\n## Introduction\n\nOne two three four.\n'
  const cover =
    'editions:\n  - id: a\n    cover: note-verbale\n    to: the United Nations\n    from: {mission: Norway}\n'

  test('may be the limit itself; the cover is not counted', () => {
    const [what = '', ...more] = whatsIn({ 'series.yaml': limit(1) + cover }, template)
    expect(more).toEqual([])
    const words = Number(/has (\d+) words/.exec(what)?.[1])
    expect(what).toBe(`The edition \`a\` has ${words} words, ${words - 1} more than its limit of 1`)
    expect(whatsIn({ 'series.yaml': limit(words) + cover }, template)).toEqual([])
    expect(whatsIn({ 'series.yaml': limit(words - 1) + cover }, template)).toHaveLength(1)
    const bare = whatsIn({ 'series.yaml': limit(1) }, template)
    expect(bare).toEqual([what.replace('`a`', '`member-states`')])
  })
})

describe('the summary', () => {
  const template = '# Report\n\n::summary\n\n::themes\n'
  const long = 'peace holds in many places at once'

  test.each([
    ['agreements', points('agreed', 60, '    level: full\n')],
    ['open questions', dilemmas(60)],
    [
      'contested agreements',
      points('agreed', 60, '    level: full\n') + points('raised', 60, '', 'disputes: [agreed-'),
    ],
  ])('that has no room for all %s says for how many', (_, notes) => {
    const [{ rule, what, place, related } = diagnosticOf('summary-fits', '')] = pipeline(
      complete({ 'geneva.yaml': notes }),
      [templateOf(template)],
      {},
    ).diagnostics
    const places = new Set([place, ...related.map((other) => other.place)].map((found) => found?.line))
    expect([rule, what]).toEqual([
      'summary-fits',
      `The summary of the edition \`member-states\` has no room for ${places.size} of its points`,
    ])
  })

  test('need not hold what was only raised, nor what was settled', () => {
    const raised = points('raised', 60, '')
    expect(whatsIn({ 'geneva.yaml': raised }, template)).toEqual([])
    const disputes = points('raised', 60, '', 'disputes: [geneva/raised-')
    expect(whatsIn({ 'geneva.yaml': raised, 'oslo.yaml': disputes }, template)).toEqual([])
    const settled = points('raised', 60, '', 'resolves: [dilemma-') + dilemmas(60)
    expect(whatsIn({ 'geneva.yaml': settled }, template)).toEqual([])
  })

  function points(list: string, count: number, lines: string, tie = ''): string {
    const each = [...Array(count).keys()].map(
      (number) =>
        `  - id: ${list}-${number}\n    theme: integration\n${lines}    that: ${long}\n` +
        (tie === '' ? '' : `    ${tie}${number}]\n`),
    )
    return `${list}:\n${each.join('')}`
  }

  function dilemmas(count: number): string {
    const each = [...Array(count).keys()].map(
      (number) => `  - id: dilemma-${number}\n    theme: integration\n    question: how ${long}\n`,
    )
    return `dilemmas:\n${each.join('')}`
  }
})

function whatsIn(snippets: Readonly<Record<string, string>>, template?: string): readonly string[] {
  return pipeline(complete(snippets), [templateOf(template)], {}).diagnostics.map(({ what }) => what)
}
