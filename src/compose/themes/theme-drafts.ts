import type { Headings } from '../../locales/define-locale.ts'
import type { MergedDilemma, ThemeEvidence } from '../../model/evidence.ts'
import type { Slug } from '../../model/names.ts'
import type { Context } from '../context.ts'
import type { Draft, HeadingDraft, ParagraphDraft } from '../draft.ts'
import { prose } from '../prose.ts'
import { dilemmaDraft } from './dilemma-draft.ts'
import { findingDrafts } from './finding-drafts.ts'

interface Block {
  readonly heading: keyof Pick<Headings, 'conclusions' | 'agreement' | 'raised' | 'dilemmas'>
  readonly drafts: readonly ParagraphDraft[]
}

/**
 * Makes the section of a theme: its opening prose, conclusions, points of agreement, views, dilemmas, and a closing
 * sentence that leads to what else bears on it. Sub-headings only where there are topics, or two blocks and more than
 * six paragraphs; never a lone one.
 */
export function themeDrafts(evidence: ThemeEvidence, context: Context): readonly Draft[] {
  const { theme } = evidence
  const about: readonly Draft[] =
    theme.about === undefined
      ? []
      : [{ ...prose(`about-${theme.id}`, () => context.say(theme.about ?? {})), free: true }]
  return [
    { type: 'heading', depth: 2, subject: `theme:${theme.id}`, title: context.say(theme.title), label: 'numbered' },
    ...about,
    ...(theme.topics.length > 0 ? byTopic(evidence, context) : byBlock(theme.id, blocksOf(evidence, context), context)),
    ...closing(evidence, context),
  ]
}

function byBlock(theme: Slug, blocks: readonly Block[], { locale }: Context): readonly Draft[] {
  const paragraphs = blocks.flatMap((block) => block.drafts).filter((draft) => draft.level === 0).length
  if (blocks.length < 2 || paragraphs <= 6) return blocks.flatMap((block) => block.drafts)
  return blocks.flatMap(({ heading, drafts }) => [
    subHeading(`section:${theme}-${heading}`, locale.headings[heading]),
    ...drafts,
  ])
}

/** Statements without a topic come first, under no heading; then topic after topic. */
function byTopic(evidence: ThemeEvidence, context: Context): readonly Draft[] {
  const { theme } = evidence
  const parts = [undefined, ...theme.topics]
    .map((topic) => ({
      topic,
      drafts: blocksOf(ofTopic(evidence, topic?.id), context).flatMap((block) => block.drafts),
    }))
    .filter((part) => part.drafts.length > 0)
  if (parts.length < 2) return parts.flatMap((part) => part.drafts)
  return parts.flatMap(({ topic, drafts }) => [
    ...(topic === undefined ? [] : [subHeading(`topic:${theme.id}-${topic.id}`, context.say(topic.title))]),
    ...drafts,
  ])
}

function ofTopic(evidence: ThemeEvidence, topic: Slug | undefined): ThemeEvidence {
  const known = evidence.theme.topics.map(({ id }) => id)
  const isOf = (of: Slug | undefined): boolean =>
    topic === undefined ? of === undefined || !known.includes(of) : of === topic
  return {
    ...evidence,
    findings: evidence.findings.filter((finding) => isOf(finding.lead.topic)),
    dilemmas: evidence.dilemmas.filter((dilemma: MergedDilemma) => isOf(dilemma.members[0].topic)),
  }
}

function blocksOf({ findings, dilemmas }: ThemeEvidence, context: Context): readonly Block[] {
  const of = (group: (typeof findings)[number]['group']): readonly ParagraphDraft[] =>
    findingDrafts(
      findings.filter((finding) => finding.group === group),
      context,
    )
  const blocks: readonly Block[] = [
    { heading: 'conclusions', drafts: of('conclusion') },
    { heading: 'agreement', drafts: of('agreement') },
    { heading: 'raised', drafts: of('raised') },
    { heading: 'dilemmas', drafts: dilemmas.map((dilemma) => dilemmaDraft(dilemma, context)) },
  ]
  return blocks.filter((block) => block.drafts.length > 0)
}

function closing(
  { theme, findings, dilemmas, alsoHere }: ThemeEvidence,
  { locale, statementsAt }: Context,
): readonly Draft[] {
  if (alsoHere.length > 0)
    return [
      prose(
        `see-also-${theme.id}`,
        ({ citeAll }) => locale.finding.seeAlso(citeAll(alsoHere)),
        alsoHere.flatMap(statementsAt),
      ),
    ]
  return findings.length + dilemmas.length === 0 ? [prose(`empty-${theme.id}`, () => locale.finding.empty)] : []
}

function subHeading(subject: HeadingDraft['subject'], title: HeadingDraft['title']): HeadingDraft {
  return { type: 'heading', depth: 3, subject, title, label: 'numbered' }
}
