import type { Phrase } from '../../locales/claim.ts'
import type { Headings } from '../../locales/define-locale.ts'
import type { Finding, MergedDilemma, ThemeEvidence } from '../../model/evidence.ts'
import { groupBy } from '../../model/grouping.ts'
import type { Slug } from '../../model/names.ts'
import type { Themed } from '../../model/statement.ts'
import type { FilledBlock, FilledHeading, FilledParagraph } from '../filled.ts'
import { prose } from '../filled.ts'
import type { ThemeContext } from '../theme-context.ts'
import { dilemmaParagraphs } from './dilemma-paragraphs.ts'
import { findingParagraphs } from './finding-paragraphs.ts'
import type { SectionNames } from './section-names.ts'
import { sectionNames } from './section-names.ts'

/** The conclusions, agreements, votes, views or dilemmas of a theme, under one heading where it has headings. */
interface ThemePart {
  readonly id: keyof Pick<Headings, 'conclusions' | 'agreement' | 'votes' | 'raised' | 'dilemmas'>
  readonly heading: Phrase
  readonly paragraphs: readonly FilledParagraph[]
}

/**
 * Makes the section of a theme: its opening prose, conclusions, points of agreement, votes, views, dilemmas, and a
 * closing sentence that leads to what else bears on it. Sub-headings only where there are topics, or two blocks and
 * more than six paragraphs; never a lone one.
 */
export function themeBlocks(evidence: ThemeEvidence, context: ThemeContext): readonly FilledBlock[] {
  const { theme } = evidence
  const about: readonly FilledBlock[] =
    theme.about === undefined
      ? []
      : [{ ...prose(`about-${theme.id}`, () => context.say(theme.about ?? {})), free: true }]
  return [
    { type: 'heading', depth: 2, subject: `theme:${theme.id}`, title: context.say(theme.title), label: 'numbered' },
    ...about,
    ...body(evidence, context),
    ...closing(evidence, context),
  ]
}

/**
 * Statements without a topic come first, under no heading; then topic after topic. A topic that no statement has makes
 * no difference.
 */
function body(evidence: ThemeEvidence, context: ThemeContext): readonly FilledBlock[] {
  const { theme } = evidence
  const ofTopic = dividedByTopic(evidence)
  const topics = [undefined, ...theme.topics]
    .map((topic) => ({ topic, own: ofTopic(topic?.id) }))
    .filter(({ own }) => own.findings.length + own.dilemmas.length > 0)
  const names = sectionNames(context)
  return topics.length < 2
    ? byPart(theme.id, partsOf(evidence, names, context))
    : topics.flatMap(({ topic, own }) => [
        ...(topic === undefined ? [] : [subHeading(`topic:${theme.id}-${topic.id}`, context.say(topic.title))]),
        ...partsOf(own, names, context).flatMap((part) => part.paragraphs),
      ])
}

function byPart(theme: Slug, parts: readonly ThemePart[]): readonly FilledBlock[] {
  const all = parts.flatMap((part) => part.paragraphs)
  if (parts.length < 2 || all.filter(({ level }) => level === 0).length <= 6) return all
  return parts.flatMap(({ id, heading, paragraphs }) => [subHeading(`section:${theme}-${id}`, heading), ...paragraphs])
}

/** What is recorded under a theme without a topic, or under one of its topics. */
type OfTopic = Pick<ThemeEvidence, 'findings' | 'dilemmas'>

/** Divides what is recorded under a theme by its topics. What has none, or one of another theme, has no topic here. */
function dividedByTopic({ theme, findings, dilemmas }: ThemeEvidence): (topic: Slug | undefined) => OfTopic {
  const known = new Set(theme.topics.map(({ id }) => id))
  const topicHere = ({ topic }: Themed): Slug | undefined =>
    topic !== undefined && known.has(topic) ? topic : undefined
  const findingsOf = groupBy(findings, ({ lead }) => topicHere(lead))
  const dilemmasOf = groupBy(dilemmas, ({ members: [first] }: MergedDilemma) => topicHere(first))
  return (topic) => ({ findings: findingsOf.get(topic) ?? [], dilemmas: dilemmasOf.get(topic) ?? [] })
}

function partsOf({ findings, dilemmas }: OfTopic, names: SectionNames, context: ThemeContext): readonly ThemePart[] {
  const { headings } = context.locale
  const of = (group: Finding['group']): readonly FilledParagraph[] =>
    findingParagraphs(
      findings.filter((finding) => finding.group === group),
      names,
      context,
    )
  const parts: readonly ThemePart[] = [
    { id: 'conclusions', heading: conclusionsHeading(findings, context), paragraphs: of('conclusion') },
    { id: 'agreement', heading: agreementHeading(findings, headings), paragraphs: of('agreement') },
    { id: 'votes', heading: headings.votes, paragraphs: of('vote') },
    { id: 'raised', heading: headings.raised, paragraphs: of('raised') },
    { id: 'dilemmas', heading: headings.dilemmas, paragraphs: dilemmaParagraphs(dilemmas, names, context) },
  ]
  return parts.filter((part) => part.paragraphs.length > 0)
}

function conclusionsHeading(findings: readonly Finding[], { locale, meeting }: ThemeContext): Phrase {
  const conclusion = findings.find(({ group }) => group === 'conclusion')
  return conclusion === undefined ? [] : locale.headings.conclusions(meeting(conclusion.lead.id))
}

/** Conclusions of other meetings than the final one stand first among the points of agreement. */
function agreementHeading(findings: readonly Finding[], headings: Headings): Phrase {
  const concluded = findings.some(
    ({ group, lead }) => group === 'agreement' && lead.kind === 'point' && lead.level === 'concluded',
  )
  return concluded ? headings.agreementAndConclusions : headings.agreement
}

function closing(
  { theme, findings, dilemmas, alsoHere }: ThemeEvidence,
  { locale, statementsAt }: ThemeContext,
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
