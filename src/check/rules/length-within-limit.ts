import { toString as wordsOf } from 'mdast-util-to-string'
import { countWords } from '../../model/count-words.ts'
import type { Section } from '../../model/document.ts'
import { primary } from '../../model/text.ts'
import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

/** Finds an edition whose words, without those of the cover, are more than the limit of series.yaml. */
export const lengthWithinLimit = defineRule({
  id: 'length-within-limit',
  on: 'report',
  what: 'The report is not longer than its limit.',
  why: 'The United Nations take 8,500 words from the Secretariat, and 10,700 from others.',
  failing: inFiles({
    'series.yaml': `report:
  date: 2008-06
  status: organizer
  limit: 5`,
    'report.md': '# Report\n\n## Introduction\n\nA report of more than five words.\n',
  }),
  clean: inFiles({ 'report.md': '# Report\n\n## Introduction\n\nA report of more than five words.\n' }),
  check: ({ evidence, report, memory }) => {
    // The limit is of the text as it was written: translations are longer, or shorter, and nobody could mend that.
    if (primary(report.meta.language) !== primary(evidence.notes.language)) return []
    const sections = report.root.children
      .filter(({ role }) => role !== 'cover')
      .map((section) => ({ title: titleOf(section), words: memory(wordsIn, section) }))
    const all = sections.reduce((sum, { words }) => sum + words, 0)
    const { limit } = evidence.notes
    if (all <= limit) return []
    const counts = sections.filter(({ words }) => words > 0).map(({ title, words }) => `${title} ${words}`)
    return [
      {
        what: `The edition \`${evidence.edition.id}\` has ${all} words, ${all - limit} more than its limit of ${limit}`,
        todo: `Shorten where most of them are (${counts.join(', ')}), or raise \`limit\` in series.yaml.`,
        place: evidence.edition.written,
      },
    ]
  },
})

function titleOf({ role, children }: Section): string {
  const heading = children.find((block) => block.type === 'heading')
  return heading === undefined ? role : wordsOf(heading)
}

function wordsIn({ children }: Section): number {
  return children.reduce((sum, block) => sum + ('children' in block ? countWords(wordsOf(block)) : 0), 0)
}
