import type { Level } from '../../model/levels.ts'
import type { SourceWords } from '../../model/report.ts'
import { levelWords } from './levels.ts'

const { concluded, full, agreed, broad, prevailing, most, many, several, some, said } = levelWords

/** What a draft tells of the statements behind its blocks, in the words that the concordance has for them. */
export const sources: SourceWords = {
  title: 'المصادر',
  opening: 'المصادر:',
  levels: {
    concluded: concluded.recorded,
    full: full.recorded,
    agreed: agreed.recorded,
    broad: broad.recorded,
    prevailing: prevailing.recorded,
    most: most.recorded,
    many: many.recorded,
    several: several.recorded,
    some: some.recorded,
    said: said.recorded,
  } satisfies Readonly<Record<Level, string>>,
  kinds: { vote: 'تصويت', dilemma: 'معضلة', 'follow-up': 'متابعة' },
  quotation: { open: '«', close: '»' },
  sic: 'كذا في الأصل',
}
