import type { Advice } from '../model/diagnostic.ts'
import type { RuleId } from '../model/rules.ts'

/** Reports what is to be mended. */
export type Tell = (rule: RuleId, what: string, advice?: Advice) => void
