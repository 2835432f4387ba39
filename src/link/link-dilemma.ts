import type { Choice, Consideration, Dilemma, FollowUp, Horn, Wording } from '../model/statement.ts'
import type { RawConsideration } from '../read/shapes/consideration.ts'
import { inLanguage } from './in-language.ts'
import type { InSession } from './in-session.ts'
import type { RawDilemma, RawFollowUp } from './link-recorded.ts'
import { linkRecorded, linkThemed } from './link-recorded.ts'
import { linkTie } from './link-ties.ts'
import { onlyText } from './only-text.ts'
import { nothingLeft, present } from './present.ts'

type RawHorn = NonNullable<RawDilemma['has']['between']>[number]

/** Makes a dilemma, an open question or a concern of what is written under `dilemmas:`. */
export function linkDilemma(raw: RawDilemma, around: InSession): Dilemma | undefined {
  const { recorded, left } = linkRecorded(raw.has, raw, around)
  const { themed, short, left: own } = linkThemed(left, raw, around)
  const { between: _between, question: _question, concern: _concern, 'ways-forward': ways, ...rest } = own
  nothingLeft(rest)
  const choice = linkChoice(raw, around)
  const waysForward = linkConsiderations(ways, around)
  if (raw.has.id === undefined || choice === undefined || themed === undefined) return undefined
  return present<Dilemma>({ kind: 'dilemma', ...recorded, ...themed, choice, short, waysForward })
}

/** Makes what was to happen next of an entry under `follow-up:`. */
export function linkFollowUp(raw: RawFollowUp, around: InSession): FollowUp | undefined {
  const { recorded, left } = linkRecorded(raw.has, raw, around)
  const { says, ...rest } = left
  nothingLeft(rest)
  if (raw.has.id === undefined || says === undefined) return undefined
  const wording: Wording = { as: 'sentence', text: inLanguage(says, around.language) }
  return present<FollowUp>({ kind: 'follow-up', ...recorded, wording })
}

function linkChoice(raw: RawDilemma, around: InSession): Choice | undefined {
  const horns = (raw.has.between ?? []).flatMap((horn) => linkHorn(horn, around) ?? [])
  const key = onlyText(raw, ['between', 'question', 'concern'], around.report)
  const { question, concern } = raw.has
  if (key === 'question' && question !== undefined) return { question: inLanguage(question, around.language) }
  if (key === 'concern' && concern !== undefined) return { concern: inLanguage(concern, around.language) }
  const [first, second, ...more] = horns
  return first === undefined || second === undefined ? undefined : { between: [first, second, ...more] }
}

function linkHorn({ has: { horn, because: said, ...rest } }: RawHorn, around: InSession): Horn | undefined {
  nothingLeft(rest)
  const because = linkConsiderations(said, around)
  return horn === undefined ? undefined : { horn: inLanguage(horn, around.language), because }
}

function linkConsiderations(raw: readonly RawConsideration[], around: InSession): readonly Consideration[] {
  return raw.flatMap((one): readonly Consideration[] => {
    if ('text' in one) return [inLanguage(one.text, around.language)]
    const point = linkTie(one.point, around)
    return point === undefined ? [] : [{ point }]
  })
}
