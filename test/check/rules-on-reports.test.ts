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
      'Several participants agreed.',
      point('raised', '    level: some\n    that: peace holds\n'),
      ['`about` of the theme `integration` says “Several participants agreed”, which no finding of the theme carries'],
    ],
    [
      'Several participants agreed.',
      point('raised', '    level: many\n    that: peace holds\n    by: {group: some small States}\n'),
      ['`about` of the theme `integration` says “Several participants agreed”, which no finding of the theme carries'],
    ],
    ['There was agreement.', point('agreed', '    that: peace holds\n'), []],
    ['There was agreement.', point('agreed', '    level: concluded\n    that: peace holds\n'), []],
    [
      'There was agreement.',
      point('agreed', '    level: broad\n    that: peace holds\n'),
      ['`about` of the theme `integration` says “There was agreement”, which no finding of the theme carries'],
    ],
    [
      'There was agreement.',
      point('voted', '    that: peace holds\n    votes: {for: 9, against: 0}\n'),
      ['`about` of the theme `integration` says “There was agreement”, which no finding of the theme carries'],
    ],
    ['Several participants agreed.', point('raised', '    level: many\n    that: peace holds\n'), []],
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

  test('that only hidden or omitted statements have is reported as such, once, whichever edition shows them', () => {
    const told = ['Only hidden or omitted statements have the theme `protection`']
    const open = point('raised', '    that: peace holds\n')
    const second = '  - id: y\n    theme: protection\n    that: aid holds\n'
    const editions = 'editions:\n  - id: open\n  - id: inner\n    shows: [public, restricted]\n'
    for (const hidden of ['visibility: restricted', 'visibility: internal', 'omit: Said twice.'])
      expect(whatsIn({ 'series.yaml': two + editions, 'geneva.yaml': `${open}${second}    ${hidden}\n` })).toEqual(told)
    expect(whatsIn({ 'series.yaml': two, 'geneva.yaml': open + second })).toEqual([])
  })

  test('that has only a dilemma, or only what is at home elsewhere, has a statement', () => {
    const dilemma = 'dilemmas:\n  - id: d\n    theme: protection\n    question: who protects\n'
    const raised = point('raised', '    that: peace holds\n')
    expect(whatsIn({ 'series.yaml': two, 'geneva.yaml': raised + dilemma })).toEqual([])
    const both = raised.replace('theme: integration', 'theme: [integration, protection]')
    expect(whatsIn({ 'series.yaml': two, 'geneva.yaml': both })).toEqual([])
  })
})

describe('a text', () => {
  const french = 'language: fr\n'
  test.each<readonly [string, string, string, readonly string[]]>([
    [
      'series.yaml',
      'series:\n  title: {fr: La paix}\n  language: en\n  organizers:\n    - Oxfam\n',
      'title',
      ['the series'],
    ],
    [
      'series.yaml',
      'series:\n  title: Peace\n  short-title: {fr: Paix}\n  language: en\n  organizers:\n    - Oxfam\n',
      'short-title',
      ['the series'],
    ],
    [
      'series.yaml',
      'themes:\n  - id: integration\n    title: {fr: Intégration}\n',
      'title',
      ['the theme `integration`'],
    ],
    [
      'series.yaml',
      'themes:\n  - id: integration\n    title: Integration\n    about: {fr: ainsi}\n',
      'about',
      ['the theme `integration`'],
    ],
    [
      'series.yaml',
      `${themes('so')}    topics:\n      - id: roles\n        title: {fr: Rôles}\n`,
      'title',
      ['the topic `roles`'],
    ],
    ...[
      'called: le séminaire',
      'short: le séminaire',
      'title: La paix',
      'focus: la paix',
      'attendance: vingt pays',
    ].map((line): [string, string, string, string[]] => [
      'geneva.yaml',
      `${french}${line}\n`,
      line.split(':')[0] ?? '',
      ['the meeting `geneva`'],
    ]),
    ...[
      ['that', 'raised', 'that: la paix'],
      ['says', 'raised', 'says: La paix.'],
      ['proposition', 'raised', 'proposition: La paix.'],
      ['short', 'raised', 'that: {en: peace}\n    short: la paix'],
      ['reservations', 'raised', 'that: {en: peace}\n    reservations:\n      - la guerre'],
      ['group', 'raised', 'that: {en: peace}\n    by: {group: des pays}'],
      ['delegation', 'raised', 'that: {en: peace}\n    attribution: on-record\n    by: {delegation: la Norvège}'],
      [
        'office',
        'raised',
        'that: {en: peace}\n    attribution: on-record\n    by: {name: M. Exemple, office: ministre}',
      ],
      ['supported-by', 'raised', 'that: {en: peace}\n    by: one\n    supported-by: des pays'],
      ['addressed-to', 'agreed', 'that: {en: peace}\n    addressed-to:\n      - les pays'],
      ['that', 'voted', 'that: la paix\n    votes: 98%'],
      [
        'called',
        'voted',
        'that: {en: peace}\n    votes: 98%\n    groups:\n      - called: le premier groupe\n        votes: 98%',
      ],
      ['addressed-to', 'voted', 'that: {en: peace}\n    votes: 98%\n    addressed-to:\n      - les pays'],
      ['question', 'dilemmas', 'question: qui protège'],
      ['concern', 'dilemmas', 'concern: la paix'],
      ['ways-forward', 'dilemmas', 'concern: {en: peace}\n    ways-forward:\n      - la paix'],
    ].map(([key = '', list, lines]): [string, string, string, string[]] => [
      'geneva.yaml',
      `${french}${list}:\n  - id: x\n    theme: integration\n    ${lines}\n`,
      key,
      ['`geneva/x`'],
    ]),
  ])('that has not the language of the edition is reported: %s, %j', (file, text, key, [of]) => {
    const [{ rule, what, todo, place } = diagnosticOf('theme-used', ''), ...more] = pipeline(
      complete({ [file]: text }),
      [templateOf()],
      {},
    ).diagnostics
    expect([rule, what.slice(0, what.indexOf(': “')), more]).toEqual([
      'text-has-its-language',
      `\`${key}\` of ${of} is in \`fr\` only, the report in \`en\``,
      [],
    ])
    expect(todo).toContain(`\`${key}:\`, and indented below it, each on a line of its own, \`en: …\` and \`fr: …\``)
    expect(place?.file).toBe(`sessions/${file}`)
  })

  test.each([
    ['is hidden', '    that: la paix\n    visibility: restricted\n'],
    ['is omitted', '    that: la paix\n    omit: said twice\n'],
    ['has both languages', '    that: {en: peace, fr: la paix}\n'],
    ['has the language in another form', '    that: {en-GB: peace}\n'],
    ['is a quote', '    that: {en: peace}\n    quote: la paix\n'],
    ['is the name of a person', '    that: {en: peace}\n    attribution: on-record\n    by: {name: M. Exemple}\n'],
  ])('that %s is not reported', (_, lines) => {
    const other = '  - id: y\n    theme: integration\n    that: {en: peace holds}\n'
    expect(whatsIn({ 'geneva.yaml': `${french}${point('raised', lines)}${other}` })).toEqual([])
  })

  test('that is a name is not reported', () => {
    const chairs = 'opened-by: M. Exemple\nchairs:\n  - Mme Exemple\n'
    const names = `${french}with:\n  - le Centre\n${chairs}participants:\n  - la France\n`
    expect(whatsIn({ 'geneva.yaml': `${names}sources:\n  - id: mfa\n    title: Compte rendu\n` })).toEqual([])
  })

  test('that is a category of participants is reported with the two keys that it needs', () => {
    const notes = { 'geneva.yaml': `${french}participants:\n  Autres:\n    - les organisateurs\n` }
    const { diagnostics } = pipeline(complete(notes), [templateOf()], {})
    const of = 'the category `Autres` of the meeting `geneva`'
    expect(diagnostics.map(({ what, todo }) => [what, todo])).toEqual([
      [
        `\`called\` of ${of} is in \`fr\` only, the report in \`en\`: “Autres”`,
        'Write below the category `names:`, with its list, and `called:`, and indented below it, ' +
          'each on a line of its own, `en: …` and `fr: …`.',
      ],
    ])
  })

  test('in several languages, or two forms of one, is told with all of them', () => {
    const geneva = point('raised', '    that: {fr: la paix, fr-CA: une paix, es: la paz}\n')
    const { diagnostics } = pipeline(complete({ 'geneva.yaml': geneva }), [templateOf()], {})
    expect(diagnostics.map(({ what, todo }) => [what, todo])).toEqual([
      [
        '`that` of `geneva/x` is in `fr`, `fr-CA` and `es` only, the report in `en`: “la paix”',
        'Write `that:`, and indented below it, each on a line of its own, ' +
          '`en: …`, `fr: …`, `fr-CA: …` and `es: …`.',
      ],
    ])
  })

  test('is reported once for all editions in a language', () => {
    const editions = 'editions:\n  - id: a\n  - id: b\n'
    const geneva = point('raised', '    that: {tlh: tlhIngan}\n')
    expect(whatsIn({ 'series.yaml': editions, 'geneva.yaml': geneva })).toEqual([
      '`that` of `geneva/x` is in `tlh` only, the report in `en`: “tlhIngan”',
    ])
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
    const ids = [...Array(60).keys()].map((number) => `dilemma-${number}`).join(', ')
    const settled = point('agreed', `    that: peace holds\n    resolves: [${ids}]\n`) + dilemmas(60)
    expect(whatsIn({ 'geneva.yaml': settled }, template)).toEqual([])
  })

  function points(list: string, count: number, lines: string, tie = ''): string {
    const each = [...Array(count).keys()].map(
      (number) =>
        `  - id: ${list}-${number}\n    theme: integration\n${lines}    that: ${long} in case ${list} ${number}\n` +
        (tie === '' ? '' : `    ${tie}${number}]\n`),
    )
    return `${list}:\n${each.join('')}`
  }

  function dilemmas(count: number): string {
    const each = [...Array(count).keys()].map(
      (number) => `  - id: dilemma-${number}\n    theme: integration\n    question: how ${long} in case ${number}\n`,
    )
    return `dilemmas:\n${each.join('')}`
  }
})

function whatsIn(snippets: Readonly<Record<string, string>>, template?: string): readonly string[] {
  return pipeline(complete(snippets), [templateOf(template)], {}).diagnostics.map(({ what }) => what)
}

describe('a word that no column can hold', () => {
  const word = 'humanitarianindependenceandimpartialityofprinciplesinthefieldandatheadquarterseverywhere'
  const template = templateOf('# Report\n\n## Meetings\n\n::meetings\n\n::annexes\n')
  const found = (snippets: Readonly<Record<string, string>>) =>
    pipeline(complete({ 'oslo.yaml': 'place: Oslo\n', ...snippets }), [template], {}).diagnostics.filter(
      ({ rule }) => rule === 'table-fits',
    )

  test('is told of a table at the file of its meeting, without the mark after it and as it is written', () => {
    const [one, ...others] = found({ 'geneva.yaml': `with:\n  - ${word}\n  - the hosts\n` })
    expect(one).toMatchObject({ severity: 'warning', place: { file: 'sessions/geneva.yaml' } })
    expect(one?.what).toMatch(/^The table “Table 1\. .* no room for the word `Human.*everywhere`$/u)
    expect(others).toEqual([])
  })

  test('is told of a list, and no word that has room', () => {
    const series = 'editions:\n  - id: oslo\n    annexes: [participants]\n'
    expect(
      found({ 'series.yaml': series, 'geneva.yaml': `participants:\n  - ${word}\n` }).map(({ place }) => place?.file),
    ).toEqual(['sessions/geneva.yaml'])
    expect(found({ 'series.yaml': series, 'geneva.yaml': 'participants:\n  - the hosts\n' })).toEqual([])
  })
})
