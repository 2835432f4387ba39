import type { Claim, Phrase } from '../../../src/locales/claim.ts'
import type { Locale } from '../../../src/locales/define-locale.ts'
import { levels } from '../../../src/model/levels.ts'
import { verbs } from '../../../src/model/verbs.ts'
import type { ExampleWords } from './example-words.ts'
import { at, type Examples, examplesOf } from './examples.ts'
import type { Line, Table } from './table.ts'

/** One wording of two meetings: each two levels, with and without a verb; three meetings; what is said again. */
export function sameWords(locale: Locale, words: ExampleWords): Table {
  const examples = examplesOf(locale, words)
  const { plain, beijing, geneva, oslo } = examples
  const both = (...claims: readonly Claim[]): Phrase =>
    locale.finding.sameWords(
      claims.map((claim, index) => ({ claim, meeting: [beijing, geneva, oslo][index] ?? oslo })),
      [],
    )
  const lines: readonly Line[] = [
    ...levels.flatMap((one) =>
      levels.map((other): Line => [`${one}, ${other}`, both({ ...plain, level: one }, { ...plain, level: other })]),
    ),
    ...verbs.map((verb): Line => [`${verb} twice`, both({ ...plain, verb }, { ...plain, verb })]),
    ...pairs(examples).map(([name, ...claims]): Line => [name, both(...claims)]),
    [
      'said twice, bears on 3',
      locale.finding.sameWords(
        [beijing, geneva].map((meeting) => ({ claim: plain, meeting })),
        at(3),
      ),
    ],
    ['nothing', locale.finding.sameWords([], [])],
    ...again(locale, examples),
  ]
  return { name: 'same-words', lines }
}

function pairs(examples: Examples): readonly (readonly [name: string, ...claims: Claim[]])[] {
  const { plain, norway, X } = examples
  const of = (level: Claim['level']): Claim => ({ ...plain, level })
  const [full, agreed] = [of('full'), of('agreed')]
  const stressed: Claim = { ...full, verb: 'stressed' }
  const recommended: Claim = { ...plain, verb: 'recommended' }
  const put = (level: Claim['level']): Claim => ({ ...plain, level, as: 'proposition', text: X })
  const ofNorway: Claim = { ...plain, by: [norway] }
  return [
    ['stressed, noted', { ...plain, verb: 'stressed' }, { ...plain, verb: 'noted' }],
    ['full, full stressed', full, stressed],
    ['full stressed, full', stressed, full],
    ['full, agreed to recommend', full, { ...recommended, level: 'agreed' }],
    ['concluded, recommended', of('concluded'), { ...recommended, level: 'concluded' }],
    ['said by Norway, said', ofNorway, plain],
    ['said, said by Norway', plain, ofNorway],
    [
      'opposed by Norway, opposed by most',
      { ...ofNorway, verb: 'opposed' },
      { ...plain, verb: 'opposed', level: 'most' },
    ],
    ['full three times', full, full, full],
    ['full, broad, full', full, of('broad'), full],
    ['agreed three times', agreed, agreed, agreed],
    ['said three times', plain, plain, plain],
    ...levels.slice(1).map((level) => [`two propositions, ${level}`, put(level), put(level)] as const),
  ]
}

/** What is said again: every level and verb, alone, of many and of all. */
function again({ finding }: Locale, { plain, geneva, oslo, X }: Examples): readonly Line[] {
  const levelled = (level: Claim['level'], name: string): readonly Line[] =>
    verbs.map((verb): Line => [`${name}${verb} again`, finding.sameAgain({ ...plain, level, verb }, geneva)])
  return [
    ...levelled('said', ''),
    ...levelled('many', 'many '),
    ...levelled('full', 'full '),
    ...levels.map((level): Line => [`${level} again`, finding.sameAgain({ ...plain, level }, geneva)]),
    ['concluded to recommend again', finding.sameAgain({ ...plain, level: 'concluded', verb: 'recommended' }, oslo)],
    ['agreed to recommend again', finding.sameAgain({ ...plain, level: 'agreed', verb: 'recommended' }, oslo)],
    ...levels
      .slice(1)
      .map(
        (level): Line => [
          `statement, ${level}, again`,
          finding.sameAgain({ ...plain, level, as: 'proposition', text: X }, oslo),
        ],
      ),
  ]
}
