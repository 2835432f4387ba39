import { it } from 'vitest'
import type { Claim, Meeting } from '../../../src/locales/claim.ts'
import { assertion } from '../../../src/locales/en/claims.ts'
import { en } from '../../../src/locales/en/en.ts'
import { phrase } from '../../../src/locales/phrase.ts'
import { levels } from '../../../src/model/levels.ts'
import { verbsOf } from '../../../src/model/verbs.ts'
import {
  at,
  donors,
  expectTable,
  first,
  geneva,
  hosts,
  type Line,
  nameOf,
  norway,
  oslo,
  plain,
  to,
  X,
  x,
} from './words.ts'

const { finding, table } = en

it('words every level, verb and wording', () => expectTable('claims', claims()))
it('says what the account records, for the concordance', () => expectTable('recorded', recorded()))

/** Every level, with every verb that it bears, and every wording: named first, named again, and not named. */
function claims(): readonly Line[] {
  const all = levels.flatMap((level): readonly Claim[] => [
    ...[undefined, ...verbsOf(level)].map((verb) => ({ ...plain, level, ...(verb && { verb }) })),
    ...(level === 'concluded' ? [] : [{ ...plain, level, as: 'proposition' as const, text: X }]),
  ])
  const meetingOf = ({ level }: Claim): Meeting => (level === 'concluded' ? oslo : geneva)
  return [
    ...all.flatMap((claim): readonly Line[] => [
      [`${nameOf(claim)}, first`, finding.claim(claim, { ...first, meeting: meetingOf(claim) })],
      [`${nameOf(claim)}, also`, finding.claim(claim, { ...first, meeting: meetingOf(claim), continues: true })],
      [`${nameOf(claim)}, named`, assertion(claim, meetingOf(claim), 'named')],
    ]),
    ['said, turn 1', finding.claim(plain, { ...first, turn: 1 })],
    ['said, turn 1, also', finding.claim(plain, { ...first, turn: 1, continues: true })],
    ['said, turn 1, named', assertion(plain, geneva, 'named', 1)],
    ['said, turn 2', finding.claim(plain, { ...first, turn: 2 })],
    ['stressed, turn 1', finding.claim({ ...plain, verb: 'stressed' }, { ...first, turn: 1 })],
    ['sentence', finding.claim({ ...plain, as: 'sentence', text: X }, first)],
    ['sentence that bears on 3', finding.claim({ ...plain, as: 'sentence', text: X }, { ...first, see: at(3) })],
    ['clause that bears on 3 and 4', finding.claim(plain, { ...first, see: at(3, 4) })],
    ['contrast', finding.claim(plain, { ...first, contrasts: to(7) })],
    [
      'contrast that bears on 3',
      finding.claim({ ...plain, level: 'full' }, { ...first, contrasts: to(7), see: at(3) }),
    ],
    ['sentence in contrast', finding.claim({ ...plain, as: 'sentence', text: X }, { ...first, contrasts: to(7) })],
    ['one reservation to an agreement', finding.reservations({ ...plain, level: 'prevailing' }, [x])],
    ['two reservations to a view', finding.reservations({ ...plain, level: 'most' }, [x, phrase`y holds`])],
    ['a reservation to an agreement in Geneva', finding.reservations({ ...plain, level: 'full' }, [x], geneva)],
    ['a reservation to a view of the conference', finding.reservations(plain, [x], oslo)],
    ['three reservations', finding.reservations(plain, [x, phrase`y holds`, phrase`z holds`])],
  ]
}

/** What the concordance says of each level and verb. */
function recorded(): readonly Line[] {
  return [
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
}
