/** How far a meeting agreed on a point, strongest first. Such points stand in `agreed:`. */
export const agreedLevels = ['concluded', 'full', 'broad', 'prevailing'] as const

/** By how many a point was raised that was not agreed, strongest first. Such points stand in `raised:`. */
export const raisedLevels = ['many', 'several', 'some', 'noted'] as const

/** Every level, strongest first: the order of the report. */
export const levels = [...agreedLevels, ...raisedLevels] as const

/** A level of `agreed:`. */
export type AgreedLevel = (typeof agreedLevels)[number]

/** A level of `raised:`. */
export type RaisedLevel = (typeof raisedLevels)[number]

/** How far a meeting agreed on a point, or how many of its participants raised it. */
export type Level = (typeof levels)[number]

/** The level of a plain sentence, of which the account tells neither agreement nor number. */
export const plainLevel = 'noted' satisfies RaisedLevel

/**
 * For counted sessions: the least share of agree / (agree + disagree) that bears out each level, and the votes below
 * which a point is merely raised. No share bears out a conclusion: a meeting draws it.
 */
export type Thresholds = Readonly<Record<Exclude<AgreedLevel, 'concluded'> | 'minimum', number>>

/** What of a point decides how much it weighs. */
interface Weighed {
  readonly level: Level
  readonly basis: 'stated' | 'inferred'
  readonly by?: unknown
}

/** Ranks a level: 0 is the strongest. */
export function rankOf(level: Level): number {
  return levels.indexOf(level)
}

/** Tells whether a level records agreement. */
export function isAgreed(level: Level): level is AgreedLevel {
  return (agreedLevels as readonly Level[]).includes(level)
}

/**
 * Tells whether a point may be printed at its level. What the rapporteur infers, and what one speaker said, weighs no
 * more than a plain sentence.
 */
export function carriesItsLevel({ basis, by }: Weighed): boolean {
  return basis === 'stated' && by === undefined
}

/** Tells whether a point may be printed under agreement. */
export function isAgreement(point: Weighed): boolean {
  return carriesItsLevel(point) && isAgreed(point.level)
}

/** Ranks a point by the level at which it may be printed: 0 is the strongest. */
export function strengthOf(point: Weighed): number {
  return rankOf(carriesItsLevel(point) ? point.level : plainLevel)
}

/**
 * Finds the strongest level that votes bear out: with too few votes, or none of the shares, a point is merely raised.
 */
export function levelOfSupport(
  { agree, disagree }: { readonly agree: number; readonly disagree: number },
  { minimum, ...shares }: Thresholds,
): Level {
  const votes = agree + disagree
  if (votes === 0 || votes < minimum) return plainLevel
  const borne = agreedLevels.filter((level) => level !== 'concluded').find((level) => agree / votes >= shares[level])
  return borne ?? plainLevel
}
