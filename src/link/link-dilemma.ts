import type { Choice, Consideration, Dilemma, FollowUp, Horn, Wording } from '../model/statement.ts'
import type { RawConsideration } from '../read/shapes/consideration.ts'
import { fromEveryKey, nothingLeft } from './every-key.ts'
import { ifGiven, inLanguage } from './in-language.ts'
import type { RawDilemma, RawFollowUp } from './link-recorded.ts'
import { linkRecorded, linkThemed } from './link-recorded.ts'
import { linkSpeakers } from './link-speakers.ts'
import { linkTie } from './link-ties.ts'
import { onlyText } from './only-text.ts'
import type { SessionContext } from './session-context.ts'

type RawHorn = NonNullable<RawDilemma['values']['between']>[number]

/** Links an entry under `dilemmas:`: a dilemma, a question or a concern. Absent where it has a fault. */
export function linkDilemma(raw: RawDilemma, context: SessionContext): Dilemma | undefined {
  const { recorded, left } = linkRecorded(raw.values, raw, context)
  const { themed, short, left: own } = linkThemed(left, raw, context)
  const { between: _between, question: _question, concern: _concern, outcome, by, ...more } = own
  const { 'supported-by': support, 'ways-forward': ways, ...rest } = more
  nothingLeft(rest)
  const choice = linkChoice(raw, context)
  const waysForward = linkConsiderations(ways, context)
  if (raw.values.id === undefined || choice === undefined || themed === undefined) return undefined
  return fromEveryKey<Dilemma>({
    kind: 'dilemma',
    ...recorded,
    ...themed,
    choice,
    outcome,
    by: linkSpeakers(by, context),
    supportedBy: ifGiven(support, context.language),
    short,
    waysForward,
  })
}

/** Links an entry under `follow-up:`. Absent where it has a fault. */
export function linkFollowUp(raw: RawFollowUp, context: SessionContext): FollowUp | undefined {
  const { recorded, left } = linkRecorded(raw.values, raw, context)
  const { says, ...rest } = left
  nothingLeft(rest)
  if (raw.values.id === undefined || says === undefined) return undefined
  const wording: Wording = { as: 'sentence', text: inLanguage(says, context.language) }
  return fromEveryKey<FollowUp>({ kind: 'follow-up', ...recorded, wording })
}

function linkChoice(raw: RawDilemma, context: SessionContext): Choice | undefined {
  const horns = (raw.values.between ?? []).flatMap((horn) => linkHorn(horn, context) ?? [])
  const key = onlyText(raw, ['between', 'question', 'concern'], context.report)
  const { question, concern } = raw.values
  if (key === 'question' && question !== undefined) return { question: inLanguage(question, context.language) }
  if (key === 'concern' && concern !== undefined) return { concern: inLanguage(concern, context.language) }
  const [first, second, ...more] = horns
  return first === undefined || second === undefined ? undefined : { between: [first, second, ...more] }
}

function linkHorn({ values: { horn, because: said, ...rest } }: RawHorn, context: SessionContext): Horn | undefined {
  nothingLeft(rest)
  const because = linkConsiderations(said, context)
  return horn === undefined ? undefined : { horn: inLanguage(horn, context.language), because }
}

function linkConsiderations(raw: readonly RawConsideration[], context: SessionContext): readonly Consideration[] {
  return raw.flatMap((one): readonly Consideration[] => {
    if ('text' in one) return [inLanguage(one.text, context.language)]
    const point = linkTie(one.point, context)
    return point === undefined ? [] : [{ point }]
  })
}
