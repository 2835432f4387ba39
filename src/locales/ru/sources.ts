import type { SourceWords } from '../../model/report.ts'

/** What a draft tells of the statements behind its blocks. */
export const sources: SourceWords = {
  title: 'Источники',
  opening: 'Источники:',
  levels: {
    concluded: 'вывод',
    full: 'полное согласие',
    agreed: 'согласие',
    broad: 'широкое согласие',
    prevailing: 'преобладающее мнение',
    most: 'большинство',
    many: 'многие',
    several: 'несколько',
    some: 'некоторые',
    said: 'сказано',
  },
  kinds: { vote: 'голосование', dilemma: 'дилемма', 'follow-up': 'последующая деятельность' },
  quotation: { open: '«', close: '»' },
  sic: 'так в оригинале',
}
