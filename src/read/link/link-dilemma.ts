import type { Choice, Consideration, Dilemma, Horn } from '../../model/statement.ts'
import type { RawConsideration } from '../shapes/consideration.ts'
import { ifGiven, inLanguage } from './in-language.ts'
import type { InSession } from './in-session.ts'
import type { RawDilemma } from './link-recorded.ts'
import { linkRecorded, linkThemed } from './link-recorded.ts'
import { linkTie } from './link-ties.ts'
import { onlyText } from './only-text.ts'
import { present } from './present.ts'

type RawHorn = NonNullable<RawDilemma['has']['between']>[number]

/** Makes a dilemma, an open question or a concern of what is written under `dilemmas:`. */
export function linkDilemma(raw: RawDilemma, around: InSession): Dilemma | undefined {
  const { has } = raw
  const choice = linkChoice(raw, around)
  const themed = linkThemed(raw, around)
  const recorded = linkRecorded(raw, has.id ?? '', around)
  const waysForward = linkConsiderations(has['ways-forward'], around)
  if (has.id === undefined || choice === undefined || themed === undefined) return undefined
  return present({
    kind: 'dilemma' as const,
    ...recorded,
    ...themed,
    choice,
    short: ifGiven(has.short, around.language),
    waysForward,
  })
}

function linkChoice(raw: RawDilemma, around: InSession): Choice | undefined {
  const horns = (raw.has.between ?? []).flatMap((horn) => linkHorn(horn, around) ?? [])
  const key = onlyText(raw, ['between', 'question', 'concern'], around.tell)
  const { question, concern } = raw.has
  if (key === 'question' && question !== undefined) return { question: inLanguage(question, around.language) }
  if (key === 'concern' && concern !== undefined) return { concern: inLanguage(concern, around.language) }
  const [first, second, ...more] = horns
  return first === undefined || second === undefined ? undefined : { between: [first, second, ...more] }
}

function linkHorn({ has }: RawHorn, around: InSession): Horn | undefined {
  const because = linkConsiderations(has.because, around)
  return has.horn === undefined ? undefined : { horn: inLanguage(has.horn, around.language), because }
}

function linkConsiderations(raw: readonly RawConsideration[], around: InSession): readonly Consideration[] {
  return raw.flatMap((one): readonly Consideration[] => {
    if ('text' in one) return [inLanguage(one.text, around.language)]
    const point = linkTie(one.point, around)
    return point === undefined ? [] : [{ point }]
  })
}
