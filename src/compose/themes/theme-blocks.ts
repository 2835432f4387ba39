import type { Headings } from '../../locales/define-locale.ts'
import type { MergedDilemma, ThemeEvidence } from '../../model/evidence.ts'
import type { Slug } from '../../model/names.ts'
import type { Context } from '../context.ts'
import type { FilledBlock, FilledHeading, FilledParagraph } from '../filled.ts'
import { prose } from '../filled.ts'
import { dilemmaParagraph } from './dilemma-paragraph.ts'
import { findingParagraphs } from './finding-paragraphs.ts'

/** The conclusions, agreements, views or dilemmas of a theme, under one heading where it has headings. */
interface ThemePart {
  readonly heading: keyof Pick<Headings, 'conclusions' | 'agreement' | 'raised' | 'dilemmas'>
  readonly paragraphs: readonly FilledParagraph[]
}

/**
 * Makes the section of a theme: its opening prose, conclusions, points of agreement, views, dilemmas, and a closing
 * sentence that leads to what else bears on it. Sub-headings only where there are topics, or two blocks and more than
 * six paragraphs; never a lone one.
 */
export function themeBlocks(evidence: ThemeEvidence, context: Context): readonly FilledBlock[] {
  const { theme } = evidence
  const about: readonly FilledBlock[] =
    theme.about === undefined
      ? []
      : [{ ...prose(`about-${theme.id}`, () => context.say(theme.about ?? {})), free: true }]
  return [
    { type: 'heading', depth: 2, subject: `theme:${theme.id}`, title: context.say(theme.title), label: 'numbered' },
    ...about,
    ...(theme.topics.length > 0 ? byTopic(evidence, context) : byPart(theme.id, partsOf(evidence, context), context)),
    ...closing(evidence, context),
  ]
}

function byPart(theme: Slug, parts: readonly ThemePart[], { locale }: Context): readonly FilledBlock[] {
  const all = parts.flatMap((part) => part.paragraphs)
  if (parts.length < 2 || all.filter(({ level }) => level === 0).length <= 6) return all
  return parts.flatMap(({ heading, paragraphs }) => [
    subHeading(`section:${theme}-${heading}`, locale.headings[heading]),
    ...paragraphs,
  ])
}

/** Statements without a topic come first, under no heading; then topic after topic. */
function byTopic(evidence: ThemeEvidence, context: Context): readonly FilledBlock[] {
  const { theme } = evidence
  const parts = [undefined, ...theme.topics]
    .map((topic) => ({
      topic,
      paragraphs: partsOf(ofTopic(evidence, topic?.id), context).flatMap((part) => part.paragraphs),
    }))
    .filter((part) => part.paragraphs.length > 0)
  if (parts.length < 2) return parts.flatMap((part) => part.paragraphs)
  return parts.flatMap(({ topic, paragraphs }) => [
    ...(topic === undefined ? [] : [subHeading(`topic:${theme.id}-${topic.id}`, context.say(topic.title))]),
    ...paragraphs,
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

function partsOf({ findings, dilemmas }: ThemeEvidence, context: Context): readonly ThemePart[] {
  const of = (group: (typeof findings)[number]['group']): readonly FilledParagraph[] =>
    findingParagraphs(
      findings.filter((finding) => finding.group === group),
      context,
    )
  const parts: readonly ThemePart[] = [
    { heading: 'conclusions', paragraphs: of('conclusion') },
    { heading: 'agreement', paragraphs: of('agreement') },
    { heading: 'raised', paragraphs: of('raised') },
    { heading: 'dilemmas', paragraphs: dilemmas.map((dilemma) => dilemmaParagraph(dilemma, context)) },
  ]
  return parts.filter((part) => part.paragraphs.length > 0)
}

function closing(
  { theme, findings, dilemmas, alsoHere }: ThemeEvidence,
  { locale, statementsAt }: Context,
): readonly FilledBlock[] {
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

function subHeading(subject: FilledHeading['subject'], title: FilledHeading['title']): FilledHeading {
  return { type: 'heading', depth: 3, subject, title, label: 'numbered' }
}
