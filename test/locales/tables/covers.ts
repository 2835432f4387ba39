import type { Phrase } from '../../../src/locales/claim.ts'
import type { CoverText, Locale } from '../../../src/locales/define-locale.ts'
import type { CoverFacts } from '../../../src/locales/facts.ts'
import type { ExampleWords } from './example-words.ts'
import { coverOf, examplesOf, factsOf, nameFrom, october, say } from './examples.ts'
import { taken } from './series.ts'
import type { Line, Table } from './table.ts'

const forms = ['letter', 'note-verbale'] as const

/** Letters and notes verbales, with and without a request for circulation, and with blanks; their titles. */
export function covers(locale: Locale, words: ExampleWords): Table {
  const { cover } = locale
  const { geneva, beijing, oslo } = examplesOf(locale, words)
  const facts = coverOf(locale, words, factsOf(words, [taken(beijing), taken(geneva), taken(oslo, october)]))
  const [assembly, council] = organsOf(words)
  const whole = { ...facts, circulate: [assembly, council] }
  const lines: readonly Line[] = [
    ...numbered('letter', textOf(cover.text.letter(facts))),
    ...numbered('letter that asks for circulation', textOf(cover.text.letter(whole))),
    ...numbered('note verbale', textOf(cover.text['note-verbale'](facts))),
    ...numbered('note verbale that asks for circulation', textOf(cover.text['note-verbale'](whole))),
    ...circulated(locale, words, facts),
    ...titles(locale, words, whole),
    ['signed', cover.signed(say(words.cover.name))],
    ['annex', cover.annex],
    ...Object.entries(cover.blanks).map(([blank, text]): Line => [`blank, ${blank}`, text]),
  ]
  return { name: 'covers', lines }
}

function organsOf({ cover: { organs } }: ExampleWords) {
  const [assembly, council, social] = organs
  return [
    { name: nameFrom(assembly), agendaItem: '34 (b)' },
    { name: nameFrom(council) },
    { name: nameFrom(social), agendaItem: '3' },
  ] as const
}

function circulated({ cover }: Locale, words: ExampleWords, facts: CoverFacts): readonly Line[] {
  const [assembly, council, social] = organsOf(words)
  const all = {
    'to one organ': [assembly],
    'to an organ without an item': [council],
    'to three organs': [assembly, council, social],
    'to organs without an item': [council, council],
  }
  return Object.entries(all).flatMap(([name, circulate]) =>
    forms.flatMap((form) => numbered(`${name}, ${form}`, cover.text[form]({ ...facts, circulate }).body.slice(1))),
  )
}

function titles(locale: Locale, words: ExampleWords, whole: CoverFacts): readonly Line[] {
  const { cover } = locale
  const blanks = blanksOf(locale, whole)
  const inFull = { ...whole, to: nameFrom(words.cover.toInFull) }
  return [
    ...numbered('with a blank', textOf(cover.text['note-verbale']({ ...whole, mission: blanks.mission }))),
    ...forms.flatMap((form): readonly Line[] => [
      [`title, ${form}`, cover.title[form](whole)],
      [`annex to the ${form}`, cover.annexTo[form](whole)],
      [`title, ${form}, with blanks`, cover.title[form](blanks)],
      [`annex to the ${form}, with blanks`, cover.annexTo[form](blanks)],
      [`title, ${form}, to the Secretary-General`, cover.title[form](inFull)],
      ...numbered(`${form} with all its blanks`, textOf(cover.text[form](blanks))),
    ]),
    ['title, with blanks', cover.title['note-verbale']({ ...whole, mission: blanks.mission })],
    ['signed, with a blank', cover.signed(blanks.name)],
  ]
}

/** The same cover where the notes name nobody. */
function blanksOf({ cover: { blanks } }: Locale, whole: CoverFacts): CoverFacts {
  return {
    ...whole,
    to: { name: say(blanks.to) },
    name: say(blanks.name),
    office: { name: say(blanks.office) },
    mission: { name: say(blanks.mission) },
  }
}

function textOf({ salutation, body, close }: CoverText): readonly Phrase[] {
  return [...(salutation ? [salutation] : []), ...body, close]
}

function numbered(name: string, paragraphs: readonly Phrase[]): readonly Line[] {
  return paragraphs.map((text, index) => [`${name}, ${index + 1}`, text])
}
