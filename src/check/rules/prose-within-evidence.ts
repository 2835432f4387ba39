import { toString as wordsOf } from 'mdast-util-to-string'
import { bookmarkOf } from '../../model/bookmark-of.ts'
import type { ThemeEvidence } from '../../model/evidence.ts'
import { membersOf } from '../../model/evidence.ts'
import { levels, rankOf } from '../../model/levels.ts'
import type { Theme } from '../../model/notes.ts'
import { strengthOf } from '../../model/weight.ts'
import { claimsIn } from '../claims-in.ts'
import type { Fault } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

/** Finds words in free prose that claim a stronger level than any finding of the theme. */
export const proseWithinEvidence = defineRule({
  id: 'prose-within-evidence',
  on: 'report',
  what: 'Free prose claims no agreement that no finding of its theme carries.',
  why:
    'What a template or `about` says is read like everything else; ' +
    'a consensus that nobody recorded must not slip in there.',
  failing: inFiles({
    'series.yaml': `themes:
  - id: integration
    title: Integration
    about: There was consensus that integration is needed.`,
    'report.md': '::themes\n',
  }),
  clean: inFiles({
    'series.yaml': `themes:
  - id: integration
    title: Integration
    about: The theme was added in Geneva.`,
    'report.md': '::themes\n',
  }),
  check: ({ evidence, report, patterns }) => {
    const themes = new Map(evidence.themes.map((theme) => [bookmarkOf(`prose:about-${theme.theme.id}`), theme]))
    return report.root.children
      .flatMap((section) => section.children)
      .flatMap((block) => {
        if (block.type !== 'numberedParagraph' || block.data.free !== true) return []
        const claims = claimsIn({ [report.meta.language]: wordsOf(block) }, patterns)
        if (claims.length === 0) return []
        const theme = themes.get(block.data.bookmark)
        const strongest = strongestIn(theme)
        return claims.filter(({ level }) => rankOf(level) < strongest).map(({ words }) => faultIn(theme?.theme, words))
      })
  },
})

/** Ranks the strongest level of a theme. Outside the themes nothing was agreed: no meeting speaks for the series. */
function strongestIn(theme: ThemeEvidence | undefined): number {
  const points = (theme?.findings ?? []).flatMap(membersOf).filter((member) => member.kind === 'point')
  return points.map(strengthOf).reduce((least, rank) => Math.min(least, rank), levels.length)
}

const todo = 'Say it without a measure of agreement, or record the point with its level.'

function faultIn(theme: Theme | undefined, words: string): Fault {
  return theme === undefined
    ? { what: `The template says “${words}”, which no meeting is recorded to have said of the series`, todo }
    : {
        what: `\`about\` of the theme \`${theme.id}\` says “${words}”, which no finding of the theme carries`,
        todo,
        place: theme.written,
      }
}
