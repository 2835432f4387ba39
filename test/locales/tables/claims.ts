import type { Claim, Meeting } from '../../../src/locales/claim.ts'
import type { Locale } from '../../../src/locales/define-locale.ts'
import { levels } from '../../../src/model/levels.ts'
import { verbsOf } from '../../../src/model/verbs.ts'
import type { ExampleWords } from './example-words.ts'
import { at, type Examples, examplesOf, say, to } from './examples.ts'
import { type Line, nameOf, type Table } from './table.ts'

/** Every level, with every verb that it bears, and every wording: named first, named again, and not named. */
export function claims(locale: Locale, words: ExampleWords): Table {
  const { finding } = locale
  const examples = examplesOf(locale, words)
  const { plain, first, geneva, oslo } = examples
  const meetingOf = ({ level }: Claim): Meeting => (level === 'concluded' ? oslo : geneva)
  const lines = everyClaim(examples).flatMap((claim): readonly Line[] => [
    [`${nameOf(claim)}, first`, finding.claim(claim, { ...first, meeting: meetingOf(claim) })],
    [`${nameOf(claim)}, also`, finding.claim(claim, { ...first, meeting: meetingOf(claim), continues: true })],
    [`${nameOf(claim)}, named`, finding.echo(claim, meetingOf(claim), true)],
  ])
  const turns: readonly Line[] = [
    ['said, turn 1', finding.claim(plain, { ...first, turn: 1 })],
    ['said, turn 1, also', finding.claim(plain, { ...first, turn: 1, continues: true })],
    ['said, turn 2', finding.claim(plain, { ...first, turn: 2 })],
    ['stressed, turn 1', finding.claim({ ...plain, verb: 'stressed' }, { ...first, turn: 1 })],
  ]
  return { name: 'claims', lines: [...lines, ...turns, ...inPlace(locale, examples), ...reserved(locale, words)] }
}

function everyClaim({ plain, X }: Examples): readonly Claim[] {
  return levels.flatMap((level): readonly Claim[] => [
    ...[undefined, ...verbsOf(level)].map((verb) => ({ ...plain, level, ...(verb && { verb }) })),
    ...(level === 'concluded' ? [] : [{ ...plain, level, as: 'proposition' as const, text: X }]),
  ])
}

/** Claims that bear on paragraphs, or go against the one before. */
function inPlace({ finding }: Locale, { plain, first, X }: Examples): readonly Line[] {
  const sentence = { ...plain, as: 'sentence', text: X } as const
  const full = { ...plain, level: 'full' } as const
  return [
    ['sentence', finding.claim(sentence, first)],
    ['sentence that bears on 3', finding.claim(sentence, { ...first, see: at(3) })],
    ['clause that bears on 3 and 4', finding.claim(plain, { ...first, see: at(3, 4) })],
    ['contrast', finding.claim(plain, { ...first, contrasts: to(7) })],
    ['contrast that bears on 3', finding.claim(full, { ...first, contrasts: to(7), see: at(3) })],
    ['sentence in contrast', finding.claim(sentence, { ...first, contrasts: to(7) })],
    ['statement that bears on 3', finding.claim({ ...full, as: 'proposition', text: X }, { ...first, see: at(3) })],
  ]
}

function reserved(locale: Locale, words: ExampleWords): readonly Line[] {
  const { plain, geneva, oslo } = examplesOf(locale, words)
  const { reservations } = locale.finding
  const [one, two, three] = words.reservations.map(say)
  const all = [one, two, three].filter((text) => text !== undefined)
  return [
    ['one reservation to an agreement', reservations({ ...plain, level: 'prevailing' }, all.slice(0, 1))],
    ['two reservations to a view', reservations({ ...plain, level: 'most' }, all.slice(0, 2))],
    ['a reservation to an agreement in Geneva', reservations({ ...plain, level: 'full' }, all.slice(0, 1), geneva)],
    ['a reservation to a view of the conference', reservations(plain, all.slice(0, 1), oslo)],
    ['three reservations', reservations(plain, all)],
    [
      'two reservations to an agreement of the conference',
      reservations({ ...plain, level: 'agreed' }, all.slice(1), oslo),
    ],
    ['a reservation to a conclusion', reservations({ ...plain, level: 'concluded' }, all.slice(0, 1))],
  ]
}

/** What the concordance says of each level and verb. */
export function recorded(locale: Locale, words: ExampleWords): Table {
  const { table } = locale
  const { plain, hosts, donors, norway } = examplesOf(locale, words)
  const lines: readonly Line[] = [
    ...levels.flatMap((level) =>
      [undefined, ...verbsOf(level)].map((verb): Line => {
        const claim = { ...plain, level, ...(verb && { verb }) }
        return [nameOf(claim), table.recorded(claim)]
      }),
    ),
    ['some of the hosts', table.recorded({ ...plain, level: 'some', by: [hosts] })],
    ['many donors and hosts', table.recorded({ ...plain, level: 'many', by: [donors, hosts] })],
    ['Norway', table.recorded({ ...plain, verb: 'urged', by: [norway] })],
  ]
  return { name: 'recorded', lines }
}
