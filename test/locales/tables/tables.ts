import type { Locale } from '../../../src/locales/define-locale.ts'
import { plain as wordsOf } from '../../../src/locales/phrase.ts'
import { countedKinds } from '../../../src/model/coverage-of.ts'
import type { ExampleWords } from './example-words.ts'
import { nameFrom, say } from './examples.ts'
import type { Line, Table } from './table.ts'

/** No statement of any kind. */
export const noCounts = { agreed: 0, voted: 0, raised: 0, dilemma: 0, concern: 0, question: 0 }
const someCounts = { ...noCounts, agreed: 2, raised: 4, question: 1 }

/** What tables, headings, furniture and mastheads say. */
export function tables(locale: Locale, words: ExampleWords): Table {
  const lines = [...counts(locale), ...captions(locale), ...cells(locale, words), ...numbered(locale, words)]
  return { name: 'tables', lines: [...lines, ...headings(locale, words), ...mastheads(locale, words)] }
}

function counts({ table }: Locale): readonly Line[] {
  return [
    ...countedKinds.flatMap((kind): readonly Line[] => [
      [`one ${kind}`, table.counts({ ...noCounts, [kind]: 1 })],
      [`two ${kind}`, table.counts({ ...noCounts, [kind]: 2 })],
    ]),
    ['some of three kinds', table.counts(someCounts)],
  ]
}

function captions({ table, labels }: Locale): readonly Line[] {
  return (['meetings', 'coverage', 'concordance'] as const).flatMap((name): readonly Line[] => [
    [`${name}, title`, table[name].title],
    [`${name}, description`, table[name].description],
    [`${name}, columns`, Object.values(table[name].columns).join(' | ')],
    [`${name}, caption`, labels.table('2', table[name].title)],
  ])
}

function cells({ table, tag }: Locale, { tables: given }: ExampleWords): readonly Line[] {
  const { account, accountWithStop, foreignAccount } = given
  return [
    ['available', table.available],
    ['no account', table.noAccount],
    ['nothing', table.nothing],
    ['follow-up', table.followUp],
    ['several', table.several(given.entries.map(say))],
    ['account', table.source(say(account), tag, false)],
    ['foreign account', table.source(say(foreignAccount.title), foreignAccount.lang, true)],
    ['note', table.note(say(account))],
    ['note with a full stop', table.note(say(accountWithStop))],
    ['category', table.category(say(given.category))],
    ['what nothing means', table.nothingMeans],
    ['shades', [table.shades, ...([1, 2, 3, 4, 5, 6] as const).map(table.shade)].join(' ')],
  ]
}

function numbered({ table: { numbered: says } }: Locale, { tables: given }: ExampleWords): readonly Line[] {
  return [
    ['numbered, description', says.description],
    ['numbered, several meetings', says.part(given.title, 1, 12)],
    ['numbered, one meeting', says.part(given.title, 13, 13)],
    ['numbered, key', says.key],
    ['numbered, counts', says.counts(someCounts)],
    ['numbered, no account', says.noAccount],
    ['numbered, signs', says.signs(countedKinds, ['no account', 'nothing'])],
    ['numbered, few signs', says.signs(['raised'], [])],
  ]
}

function headings({ headings: says, furniture }: Locale, words: ExampleWords): readonly Line[] {
  const own = ['agreement', 'agreementAndConclusions', 'votes', 'raised', 'dilemmas', 'summary', 'supplement'] as const
  return [
    ...Object.entries(says.annexes).map(([annex, text]): Line => [`annex, ${annex}`, wordsOf(text)]),
    ...own.map((heading): Line => [`heading, ${heading}`, says[heading]]),
    ['contents', says.contents],
    ...wordsIn(furniture, 'furniture'),
    ['marking', says.marking],
    ['page', says.page],
    ['opening of the supplement', says.supplementOpening(nameFrom(words.cover.readers))],
    ['opening of the supplement for nobody named', says.supplementOpening()],
  ]
}

/** The words in a table of words, each with the path to it. */
function wordsIn(table: object, path: string): readonly Line[] {
  return Object.entries(table).flatMap(([key, text]): readonly Line[] => {
    const here = `${path}, ${key}`
    return typeof text === 'object' && text !== null ? wordsIn(text, here) : [[here, String(text)]]
  })
}

const tags = ['en', 'fr', 'ar', 'zh-Hans', 'ru', 'es', 'nb', 'nn', 'no', 'tlh']

function mastheads({ masthead, untranslated, tag }: Locale, words: ExampleWords): readonly Line[] {
  const original = { date: '2008-06-15', original: tag, unofficial: false }
  const { foreign, cover, clauses } = words
  const translation = { date: '2008-06-15', original: foreign.lang, unofficial: true }
  const lines = (facts: Parameters<typeof masthead.lines>[0]): string => masthead.lines(facts).join(' / ')
  return [
    ['masthead', masthead.unitedNations],
    ['masthead of an original', lines(original)],
    ['masthead that is marked', lines({ ...original, marking: cover.marking })],
    ['masthead of a translation', lines(translation)],
    ['masthead of an official translation', lines({ ...translation, unofficial: false })],
    ['imprint', masthead.imprint({ ...original, date: '2008-06' }).join(' / ')],
    ...tags.flatMap((other): readonly Line[] => [
      [
        `imprint of a translation, ${other}`,
        masthead.imprint({ date: '2008-06', original: other, unofficial: true }).join(' / '),
      ],
      [`untranslated, ${other}`, untranslated(say(clauses[0]), other)],
    ]),
    ['agenda item', masthead.agendaItem('34 (b)')],
  ]
}
