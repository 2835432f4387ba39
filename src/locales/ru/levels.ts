import type { Level } from '../../model/levels.ts'

/** The words of a level, beside the sentences of claims. */
interface LevelWords {
  /** In the concordance: what the account records. */
  readonly recorded: string
  /** An older record, with which a conclusion is consistent, in the instrumental. */
  readonly older: string
  /** A measure that several meetings can share: "полное согласие, а в Женеве — широкое согласие". */
  readonly measure: string | undefined
  /** What is subject to a reservation. */
  readonly reserved: string
}

const view = {
  older: 'соображением, зафиксированным',
  measure: undefined,
  reserved: 'это соображение было высказано',
} as const

const agreement = (measure: string, instrumental: string): Omit<LevelWords, 'recorded'> => ({
  older: `${instrumental}, зафиксированным`,
  measure,
  reserved: 'это согласие было выражено',
})

/**
 * What each level is called. The prevailing view is not called a general one ("общее мнение"), which would be that of
 * all.
 */
export const levelWords: Readonly<Record<Level, LevelWords>> = {
  concluded: {
    recorded: 'вывод',
    older: 'выводом, зафиксированным',
    measure: undefined,
    reserved: 'этот вывод был сделан',
  },
  full: { recorded: 'полное согласие', ...agreement('полное согласие', 'полным согласием') },
  agreed: { recorded: 'согласие', ...agreement('согласие', 'согласием') },
  broad: { recorded: 'широкое согласие', ...agreement('широкое согласие', 'широким согласием') },
  prevailing: {
    recorded: 'преобладающее мнение',
    older: 'преобладающим мнением, зафиксированным',
    measure: undefined,
    reserved: 'это мнение было выражено',
  },
  most: { recorded: 'большинство участников', ...view },
  many: { recorded: 'многие участники', ...view },
  several: { recorded: 'несколько участников', ...view },
  some: { recorded: 'некоторые участники', ...view },
  said: { recorded: 'высказано соображение', ...view },
}
