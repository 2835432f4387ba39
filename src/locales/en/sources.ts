import type { SourceWords } from '../../model/report.ts'

/** What a draft tells of the statements behind its blocks: their levels and kinds as the notes have them. */
export const sources: SourceWords = {
  title: 'Sources',
  opening: 'Sources:',
  levels: {
    concluded: 'concluded',
    full: 'full',
    agreed: 'agreed',
    broad: 'broad',
    prevailing: 'prevailing',
    most: 'most',
    many: 'many',
    several: 'several',
    some: 'some',
    said: 'said',
  },
  kinds: { vote: 'vote', dilemma: 'dilemma', 'follow-up': 'follow-up' },
  quotation: { open: '“', close: '”' },
  sic: 'sic',
}
