import type { SourceWords } from '../../model/report.ts'

/** What a draft tells of the statements behind its blocks: their levels and kinds as the notes have them. */
export const sources: SourceWords = {
  title: 'Fuentes',
  opening: 'Fuentes:',
  levels: {
    concluded: 'conclusión',
    full: 'pleno acuerdo',
    agreed: 'acuerdo',
    broad: 'amplio acuerdo',
    prevailing: 'opinión general',
    most: 'la mayoría',
    many: 'muchos',
    several: 'varios',
    some: 'algunos',
    said: 'formulado',
  },
  kinds: { vote: 'votación', dilemma: 'dilema', 'follow-up': 'seguimiento' },
  quotation: { open: '“', close: '”' },
  sic: 'sic',
}
