import type { SourceWords } from '../../model/report.ts'
import { noBreak } from '../shared/no-break.ts'
import { colon } from './sentences.ts'

/** What a draft tells of the statements behind its blocks: their levels and kinds in French. */
export const sources: SourceWords = {
  title: 'Sources',
  opening: `Sources${colon}`,
  levels: {
    concluded: 'conclusion',
    full: 'accord complet',
    agreed: 'accord',
    broad: 'large accord',
    prevailing: 'avis général',
    most: 'la plupart',
    many: 'de nombreux',
    several: 'plusieurs',
    some: 'certains',
    said: 'dit',
  },
  kinds: { vote: 'vote', dilemma: 'dilemme', 'follow-up': 'suite donnée' },
  quotation: { open: `«${noBreak}`, close: `${noBreak}»` },
  sic: 'sic',
}
