/** How far a meeting agreed on a point, strongest first. Such points stand in `agreed:`. */
export const agreedLevels = ['concluded', 'full', 'agreed', 'broad', 'prevailing'] as const

/** By how many a point was raised that was not agreed, most first. Such points stand in `raised:`. */
export const raisedLevels = ['most', 'many', 'several', 'some', 'said'] as const

/** Every level: agreement, strongest first, then views. */
export const levels = [...agreedLevels, ...raisedLevels] as const

/** A level of `agreed:`. */
export type AgreedLevel = (typeof agreedLevels)[number]

/** A level of `raised:`. */
export type RaisedLevel = (typeof raisedLevels)[number]

/** How far a meeting agreed on a point, or how many of its participants raised it. */
export type Level = (typeof levels)[number]

/** The level of a plain sentence, of which the account tells neither agreement nor number. */
export const plainLevel = 'said' satisfies RaisedLevel

/** The level of an agreement of which the account tells no measure. */
export const unmeasuredLevel = 'agreed' satisfies AgreedLevel

/** The level that a point has where none is written, in each list. */
export const levelOfList = { agreed: unmeasuredLevel, raised: plainLevel } as const

/** Ranks a level: 0 is the strongest. */
export function rankOf(level: Level): number {
  return levels.indexOf(level)
}

/** Tells whether a level records agreement. */
export function isAgreed(level: Level): level is AgreedLevel {
  return (agreedLevels as readonly Level[]).includes(level)
}

/** Tells whether an agreement of a level settles a question: one that is not limited. */
export function canSettle(level: Level): boolean {
  return level === 'concluded' || level === 'full' || level === 'agreed'
}
