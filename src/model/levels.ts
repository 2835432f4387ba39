/** How far a meeting agreed on a point, strongest first. Such points stand in `agreed:`. */
export const agreedLevels = ['concluded', 'full', 'broad', 'prevailing'] as const

/** By how many a point was raised that was not agreed, strongest first. Such points stand in `raised:`. */
export const raisedLevels = ['many', 'several', 'some', 'noted'] as const

/** Every level, strongest first: the order of the report. */
export const levels = [...agreedLevels, ...raisedLevels] as const

export type AgreedLevel = (typeof agreedLevels)[number]
export type RaisedLevel = (typeof raisedLevels)[number]
export type Level = (typeof levels)[number]

/** Ranks a level: 0 is the strongest. */
export function rankOf(level: Level): number {
  return levels.indexOf(level)
}

/** Tells whether a level records agreement. */
export function isAgreed(level: Level): level is AgreedLevel {
  return (agreedLevels as readonly Level[]).includes(level)
}
