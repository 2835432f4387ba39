import { kindOf, textsOf } from '../../model/choice.ts'
import type { Inline } from '../../model/document.ts'
import type { Bookmark, Lang } from '../../model/names.ts'
import type { Report } from '../../model/report.ts'
import type { Session, Span } from '../../model/session.ts'
import type { Statement } from '../../model/statement.ts'
import { languageOf, type Text, wordsFor } from '../../model/text.ts'
import type { Built } from '../../pipeline.ts'
import { writtenIn } from '../../write/written-in.ts'
import type { Provenance, SeenStatement } from '../wire.ts'
import type { Draft } from './draft.ts'
import type { PlaceLink } from './editor-link.ts'

/**
 * Lists the statements that stand behind a block, and where its words are written. No statement stands behind a block
 * that comes from the template, or from the facts of the series.
 */
export function provenanceOf(
  { compiled: { files } }: Draft,
  { evidence, report, trace }: Built,
  bookmark: Bookmark,
  link: PlaceLink,
): Provenance {
  const block = trace.blocks.find((candidate) => candidate.bookmark === bookmark)
  const statements = (block?.statements ?? []).flatMap((id) =>
    evidence.notes.sessions.flatMap((session) =>
      session.statements
        .filter((statement) => statement.id === id)
        .map((statement) => seenStatement(statement, session, report, link)),
    ),
  )
  const written = writtenIn(
    evidence,
    files,
  )(lineAt(report, bookmark)).map(({ place, language, ...words }) => ({
    ...words,
    ...(language !== undefined && { lang: language }),
    where: link(place),
  }))
  return { statements, written }
}

/** The words of a paragraph. */
function lineAt({ root }: Report, bookmark: Bookmark): readonly Inline[] {
  const found = root.children
    .flatMap((section) => section.children)
    .find(
      (block) =>
        'data' in block && block.data !== undefined && 'bookmark' in block.data && block.data.bookmark === bookmark,
    )
  return found?.type === 'numberedParagraph' || found?.type === 'paragraph' ? found.children : []
}

/** Shows a statement as it was recorded: in the language of the report if it has that one, else in another. */
export function seenStatement(
  statement: Statement,
  session: Session,
  { furniture, meta: { language } }: Report,
  link: PlaceLink,
): SeenStatement {
  const { id, place, quote, sic, source, visibility } = statement
  const { quotation, sic: told } = furniture.sources
  const texts = textsIn(statement)
  const lang = languageOf(texts[0] ?? {}, [language]) ?? language
  return {
    id,
    where: link(place),
    meeting: placeOf(session, language),
    ...dateOf(session.date),
    recorded: recordedAs(statement),
    visibility,
    words: texts.map((text) => inLanguage(text, language)).join(' ↔ '),
    lang,
    ...(quote && { quote: { ...quote, marks: quotation, ...(sic && { sic: told }) } }),
    ...(source && { source: sourceOf(source, session, language) }),
  }
}

/** Names a meeting by its place, or by its id where it was held online. */
export function placeOf(session: Session, language: Lang): string {
  return session.place === undefined ? session.id : inLanguage(session.place.name, language)
}

/** Gets the words of a text in a language, or else in another one that it has. */
export function inLanguage(text: Text, language: Lang): string {
  return wordsFor(text, [language])
}

function textsIn(statement: Statement): readonly Text[] {
  return statement.kind === 'dilemma' ? textsOf(statement.choice) : [statement.wording.text]
}

function dateOf({ from, to }: Span): Pick<SeenStatement, 'date'> {
  if (from === to) return from === undefined ? {} : { date: from }
  return { date: `${from ?? '..'}/${to ?? '..'}` }
}

function recordedAs(statement: Statement): string {
  if (statement.kind === 'dilemma') {
    const kind = kindOf(statement.choice)
    return kind === 'concern' ? kind : `${kind} · ${statement.outcome}`
  }
  if (statement.kind !== 'point') return statement.kind
  return [statement.list, statement.level, ...(statement.verb === undefined ? [] : [statement.verb])].join(' · ')
}

function sourceOf(
  { at, id }: NonNullable<Statement['source']>,
  session: Session,
  language: Lang,
): NonNullable<SeenStatement['source']> {
  const source = session.sources.find((candidate) => candidate.id === id)
  return { title: source ? inLanguage(source.title, language) : id, ...(at !== undefined && { at }) }
}
