import { toString as wordsOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import type { Phrase } from '../../src/locales/claim.ts'
import { paragraphs, paras, see } from '../../src/locales/en/citations.ts'
import { count, counted } from '../../src/locales/en/counts.ts'
import { date, onDate, period, span } from '../../src/locales/en/dates.ts'
import { en } from '../../src/locales/en/en.ts'
import { labels } from '../../src/locales/en/labels.ts'
import { clauses, listOf, looseClauses, looseList } from '../../src/locales/en/lists.ts'
import { ofWhich, withoutArticle } from '../../src/locales/en/names.ts'
import { capital, endItem, fullStop, sentences } from '../../src/locales/en/sentences.ts'
import { phrase } from '../../src/locales/phrase.ts'
import { isKnown } from '../../src/locales/shared/calendar.ts'
import type { CrossReference } from '../../src/model/document.ts'
import { shown } from './shown.ts'
import { inFrench } from './tables/examples.ts'

// What English says of meetings, claims, votes and the rest stands in the tables of en/.

describe('English dates, where ~ is a no-break space', () => {
  it.each([
    [{ from: '2007-03-26', to: '2007-03-27' }, '26 and 27~March~2007', 'on 26 and 27~March~2007'],
    [{ from: '2007-03-01', to: '2007-03-03' }, 'from 1 to 3~March~2007', 'from 1 to 3~March~2007'],
    [{ from: '2007-03-31', to: '2007-04-01' }, 'from 31~March to 1~April~2007', 'from 31~March to 1~April~2007'],
    [
      { from: '2007-12-31', to: '2008-01-02' },
      'from 31~December~2007 to 2~January~2008',
      'from 31~December~2007 to 2~January~2008',
    ],
    [{ from: '2007-05-11', to: '2007-05-11' }, '11~May~2007', 'on 11~May~2007'],
    [{ from: '2007-06', to: '2007-06' }, 'June~2007', 'in June~2007'],
    [{ from: '2007-06', to: '2007-08' }, 'from June to August~2007', 'from June to August~2007'],
    [{ from: '2007-11', to: '2008-02' }, 'from November~2007 to February~2008', 'from November~2007 to February~2008'],
    [{ from: '2007', to: '2007' }, '2007', 'in 2007'],
    [{ from: '2006', to: '2007' }, 'from 2006 to 2007', 'from 2006 to 2007'],
    [{ from: '2007-05-11' }, 'after 11~May~2007', 'after 11~May~2007'],
    [{ from: '2007' }, 'after 2007', 'after 2007'],
    [{ to: '2007-10-05' }, 'before 5~October~2007', 'before 5~October~2007'],
    [{}, 'not known', 'on a date that is not known'],
  ])('%j is %s, and after “held” %s', (when, words, held) => {
    expect([span(when), onDate(when)].map(shown)).toEqual([words, held])
  })

  it('are known where one end is', () => {
    expect([{}, { from: '2007' }, { to: '2007' }].map(isKnown)).toEqual([false, true, true])
  })

  it('print a day, each month and a year', () => {
    expect(['2007-06-15', '2008-06', '2008'].map(date).map(shown)).toEqual(['15~June~2007', 'June~2008', '2008'])
    const months = Array.from({ length: 12 }, (_, index) => date(`2007-${String(index + 1).padStart(2, '0')}`))
    expect(months.map((month) => month.slice(0, -5)).join(' ')).toBe(
      'January February March April May June July August September October November December',
    )
  })

  it.each([
    [{ from: '2007-03-26', to: '2007-10-30' }, 'between March and October~2007'],
    [{ from: '2007-05-11', to: '2007-05-14' }, 'in May~2007'],
    [{ from: '2006-11', to: '2007-02' }, 'between November~2006 and February~2007'],
    [{ from: '2014', to: '2016-05' }, 'between 2014 and 2016'],
    [{ from: '2014-02-03', to: '2016' }, 'between 2014 and 2016'],
    [{ from: '2014-02', to: '2014' }, 'in 2014'],
    [{ from: '2014' }, ''],
    [{ to: '2014' }, ''],
  ])('print the period %j as “%s”', (when, words) => expect(shown(period(when))).toBe(words))
})

describe('English lists and counts', () => {
  const items = (...words: readonly string[]): readonly Phrase[] => words.map((word) => phrase`${word}`)
  const [one, two, three] = [items('a'), items('a', 'b'), items('a', 'b', 'c')]

  it.each([
    ['without a comma before “and”', listOf, ['', 'a', 'a and b', 'a, b and c']],
    ['by semicolons, and two by a comma', clauses, ['', 'a', 'a, and b', 'a; b; and c']],
    ['by commas where none holds one', looseList, ['', 'a', 'a and b', 'a, b and c']],
    ['as clauses where none holds a comma', looseClauses, ['', 'a', 'a, and b', 'a; b; and c']],
  ] as const)('join %s', (_, join, expected) => {
    expect([[], one, two, three].map((those) => words(join(those)))).toEqual(expected)
  })

  it('join with another word', () => expect(words(listOf(three, ' or '))).toBe('a, b or c'))

  it('end items', () => {
    const ends = (words: string) =>
      (['inner', 'last but one', 'last'] as const).map((position) =>
        shown(wordsOf(endItem(phrase`${words}`, position))),
      )
    expect(ends('a')).toEqual(['a;', 'a;~and', 'a.'])
    expect(ends('a “b.”')).toEqual(['a “b.”;', 'a “b.”;~and', 'a “b.”'])
  })

  it('write numbers under 10 in words', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(count).join(' ')).toBe(
      'no one two three four five six seven eight nine 10',
    )
    expect([counted(0, 'vote'), counted(1, 'vote'), counted(12, 'vote'), counted(2, 'child', 'children')]).toEqual([
      'no votes',
      'one vote',
      '12 votes',
      'two children',
    ])
  })
})

describe('English names', () => {
  it.each([
    ['the Ministry', 'Ministry'],
    ['The Hague Institute', 'The Hague Institute'],
    ['les Nations Unies', 'Nations Unies'],
    ['le Monde', 'Monde'],
    ['la Francophonie', 'Francophonie'],
    ['l’Union africaine', 'Union africaine'],
    ["l'Union africaine", 'Union africaine'],
    ['los Ministerios', 'Ministerios'],
    ['las Naciones', 'Naciones'],
    ['el Ministerio', 'Ministerio'],
    ['gli Amici', 'Amici'],
    ['das Amt', 'Amt'],
    ['die Hilfe', 'Hilfe'],
    ['der Rat', 'Rat'],
    ['thematic group', 'thematic group'],
    ['Friends of the Earth', 'Friends of the Earth'],
    ['the', 'the'],
  ])('drop the small article of “%s”', (name, bare) => expect(words(withoutArticle(phrase`${name}`))).toBe(bare))

  it('drop it within words of another language', () => {
    expect(withoutArticle([inFrench('les Nations Unies')])).toEqual([inFrench('Nations Unies')])
  })

  it('follow a number', () => {
    const [hosts, donors] = [phrase`the host countries`, phrase`donors`]
    const [lists, expected] = [
      [[donors], [hosts], [donors, hosts], [hosts, phrase`the donors`]],
      ['donors', 'of the host countries', 'of the host countries and donors', 'of the host countries and the donors'],
    ]
    expect(lists.map((nouns) => words(ofWhich(nouns)))).toEqual(expected)
  })
})

describe('English sentences', () => {
  const reference: CrossReference = { type: 'crossReference', bookmark: 'x', value: '3' }

  it('begin with a capital, wherever the first words stand', () => {
    expect(words(capital(phrase`élan`))).toBe('Élan')
    expect(capital([inFrench('élan'), ...phrase` vital`])).toEqual([inFrench('Élan'), ...phrase` vital`])
    expect(capital([reference])).toEqual([reference])
    expect(capital([])).toEqual([])
  })

  it.each([
    ['x', 'x.'],
    ['x.', 'x.'],
    ['x?', 'x?'],
    ['x!', 'x!'],
    ['x…', 'x…'],
    ['x “y.”', 'x “y.”'],
    ['x. y', 'x. y.'],
    ['x “你好。”', 'x “你好。”'],
    ['x “你好。', 'x “你好。'],
    ['x 「你好！」', 'x 「你好！」'],
    ['x “كيف؟”', 'x “كيف؟”'],
    ['x “यह है।”', 'x “यह है।”'],
    ['x “y …”', 'x “y …”'],
    ['x « y ! »', 'x « y ! »'],
    ['[in Arabic: كيف؟]', '[in Arabic: كيف؟]'],
    ['x (y.)', 'x (y.).'],
    ['x “y”', 'x “y”.'],
  ])('of “%s” end as “%s”', (said, ended) => expect(words(fullStop(phrase`${said}`))).toBe(ended))

  it('end within words of another language', () => {
    const arabic = { type: 'languageRun', lang: 'ar', direction: 'rtl', children: phrase`كيف؟` } as const
    expect(words(fullStop(phrase`x “${{ ...arabic, children: [...arabic.children] }}”`))).toBe('x “كيف؟”')
  })

  it('end behind a reference', () => expect(words(fullStop([reference]))).toBe('3.'))

  it('stand one after the other, those without words left out', () => {
    expect(words(sentences([[], phrase`A.`, [], phrase`B.`]))).toBe('A. B.')
  })

  it('mark in a draft what the report’s language lacks', () => {
    expect(words(en.untranslated([inFrench('élan')], 'fr'))).toBe('[in French: élan]')
  })

  it('run a heading in, emphasized', () => {
    expect(en.summary.runIn(phrase`Votes.`, phrase`None.`)).toEqual([
      { type: 'emphasis', children: [{ type: 'text', value: 'Votes.' }] },
      { type: 'text', value: ' None.' },
    ])
    expect(en.cover.signed(phrase`X`)[1]).toEqual({ type: 'emphasis', children: [{ type: 'text', value: 'Signed' }] })
  })
})

describe('English citations', () => {
  it.each([
    [['9'], '9'],
    [['6', '7'], '6 and 7'],
    [['6', '9'], '6 and 9'],
    [['9', '8'], '9 and 8'],
    [['7 (a)', '9'], '7 (a) and 9'],
    [['7', '8 (a)', '9'], '7, 8 (a) and 9'],
    [['7 (a)', '7 (b)', '7 (c)'], '7 (a), 7 (b) and 7 (c)'],
    [['10', '11', '12'], '10 to 12'],
    [['3', '10', '11', '12', '20', '21'], '3, 10 to 12, 20 and 21'],
    [['1', '2', '3', '5', '6', '7'], '1 to 3 and 5 to 7'],
    [['S1', 'S2', 'S3'], 'S1, S2 and S3'],
  ])('of %j are %s', (labelled, cited) => {
    const references = labelled.map((value): CrossReference => ({ type: 'crossReference', bookmark: 'x', value }))
    const plural = labelled.length > 1 ? 's' : ''
    expect(shown(words(paras(references)))).toBe(`para${plural}.~${cited}`)
    expect(shown(words(paragraphs(references)))).toBe(`paragraph${plural}~${cited}`)
    expect(shown(words(see(references)))).toBe(` (see para${plural}.~${cited})`)
    expect(shown(words(see(references, 'see also')))).toBe(` (see also para${plural}.~${cited})`)
  })

  it('of nothing say nothing', () => expect(see([])).toEqual([]))
})

it('numbers in English', () => {
  expect([
    labels.section(4),
    labels.subsection(2),
    labels.topic(3),
    labels.paragraph(12),
    labels.supplement(1),
    labels.beforeParagraph('12'),
    labels.item(2, 1),
    labels.item(2, 2),
    labels.itemOf('12', '(b)'),
    labels.annex(2),
    labels.tableNote(3),
    labels.table('2', 'Meetings'),
  ]).toEqual(['IV.', 'B.', '3.', '12', 'S1', '12.', '(b)', '(ii)', '12 (b)', 'Annex II', 'c', 'Table 2. Meetings'])
  expect([en.tag, en.direction]).toEqual(['en', 'ltr'])
})

function words(said: Phrase): string {
  return wordsOf([...said])
}
