import { it } from 'vitest'
import type { Claim, Phrase } from '../../../src/locales/claim.ts'
import { en } from '../../../src/locales/en/en.ts'
import { levels } from '../../../src/model/levels.ts'
import { verbs } from '../../../src/model/verbs.ts'
import { at, beijing, expectTable, geneva, type Line, norway, oslo, plain, X } from './words.ts'

const { finding } = en

it('says once what several meetings said in the same words', () => expectTable('same-words', sameWords()))

/** One wording of two meetings: each two levels, with and without a verb; three meetings; what is said again. */
function sameWords(): readonly Line[] {
  const both = (...claims: readonly Claim[]): Phrase =>
    finding.sameWords(
      claims.map((claim, index) => ({ claim, meeting: [beijing, geneva, oslo][index] ?? oslo })),
      [],
    )
  const stressed = { ...plain, level: 'full', verb: 'stressed' } as const
  const full = { ...plain, level: 'full' } as const
  return [
    ...levels.flatMap((one) =>
      levels.map((other): Line => [`${one}, ${other}`, both({ ...plain, level: one }, { ...plain, level: other })]),
    ),
    ...verbs.map((verb): Line => [`${verb} twice`, both({ ...plain, verb }, { ...plain, verb })]),
    ['stressed, noted', both({ ...plain, verb: 'stressed' }, { ...plain, verb: 'noted' })],
    ['full, full stressed', both(full, stressed)],
    ['full stressed, full', both(stressed, full)],
    ['full, agreed to recommend', both(full, { ...plain, level: 'agreed', verb: 'recommended' })],
    [
      'concluded, recommended',
      both({ ...plain, level: 'concluded' }, { ...plain, level: 'concluded', verb: 'recommended' }),
    ],
    ['said by Norway, said', both({ ...plain, by: [norway] }, plain)],
    ['said, said by Norway', both(plain, { ...plain, by: [norway] })],
    [
      'opposed by Norway, opposed by most',
      both({ ...plain, verb: 'opposed', by: [norway] }, { ...plain, verb: 'opposed', level: 'most' }),
    ],
    ['full three times', both(full, full, full)],
    ['full, broad, full', both(full, { ...plain, level: 'broad' }, full)],
    ['agreed three times', both(...['', '', ''].map(() => ({ ...plain, level: 'agreed' }) as const))],
    ['two propositions, full', both({ ...full, as: 'proposition', text: X }, { ...full, as: 'proposition', text: X })],
    [
      'two propositions, said',
      both({ ...plain, as: 'proposition', text: X }, { ...plain, as: 'proposition', text: X }),
    ],
    [
      'two propositions, agreed',
      both(
        { ...plain, level: 'agreed', as: 'proposition', text: X },
        { ...plain, level: 'agreed', as: 'proposition', text: X },
      ),
    ],
    [
      'said twice, bears on 3',
      finding.sameWords(
        [beijing, geneva].map((meeting) => ({ claim: plain, meeting })),
        at(3),
      ),
    ],
    ['nothing', finding.sameWords([], [])],
    ...verbs.map((verb): Line => [`${verb} again`, finding.sameAgain({ ...plain, verb }, geneva)]),
    ...verbs.map((verb): Line => [`many ${verb} again`, finding.sameAgain({ ...plain, level: 'many', verb }, geneva)]),
    ...levels.map((level): Line => [`${level} again`, finding.sameAgain({ ...plain, level }, geneva)]),
    ['recommended again', finding.sameAgain({ ...plain, level: 'concluded', verb: 'recommended' }, oslo)],
  ]
}
