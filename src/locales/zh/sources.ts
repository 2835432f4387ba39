import type { SourceWords } from '../../model/report.ts'

/** What a draft tells of the statements behind its blocks. */
export const sources: SourceWords = {
  title: '资料来源',
  opening: '资料来源：',
  levels: {
    concluded: '结论',
    full: '完全一致',
    agreed: '达成一致',
    broad: '广泛一致',
    prevailing: '普遍看法',
    most: '多数',
    many: '许多',
    several: '若干',
    some: '一些',
    said: '发言',
  },
  kinds: { vote: '表决', dilemma: '两难问题', 'follow-up': '后续行动' },
  quotation: { open: '“', close: '”' },
  sic: '原文如此',
}
