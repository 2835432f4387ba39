import type { Level, RaisedLevel } from '../../model/levels.ts'

/** The words of a level, beside the sentences of claims. */
interface LevelWords {
  /** In the concordance: what the account records. */
  readonly recorded: string
  /** An older record, with which a conclusion is consistent, after where it was made. */
  readonly older: string
  /** What a reservation is about, where the sentence before it tells it. */
  readonly thing: string
  /** A measure that several meetings can share: "在北京达成完全一致，在日内瓦达成广泛一致". */
  readonly measure: string | undefined
}

const view = { older: '观点', thing: '观点', measure: undefined }

/** What each level is called. */
export const levelWords: Readonly<Record<Level, LevelWords>> = {
  concluded: { recorded: '结论', older: '结论', thing: '结论', measure: undefined },
  full: { recorded: '完全一致', older: '完全一致意见', thing: '一致意见', measure: '完全一致' },
  agreed: { recorded: '达成一致', older: '一致意见', thing: '一致意见', measure: '一致' },
  broad: { recorded: '广泛一致', older: '广泛一致意见', thing: '一致意见', measure: '广泛一致' },
  prevailing: { recorded: '普遍看法', older: '普遍看法', thing: '普遍看法', measure: undefined },
  most: { recorded: '多数与会者', ...view },
  many: { recorded: '许多与会者', ...view },
  several: { recorded: '若干与会者', ...view },
  some: { recorded: '一些与会者', ...view },
  said: { recorded: '提出的观点', ...view },
}

/** The words that count participants, and groups of them. */
export const quantifiers: Readonly<Record<Exclude<RaisedLevel, 'said'>, string>> = {
  most: '多数',
  many: '许多',
  several: '若干',
  some: '一些',
}
