import type { ReportRoot } from '../../model/document.ts'
import type { Bookmark, Lang } from '../../model/names.ts'
import { originsOf, type SealedName, sealedName } from '../../model/origin.ts'
import { type Patterns, patternsOf } from '../../model/patterns.ts'
import type { SourceFile } from '../../model/source-file.ts'
import type { Statement } from '../../model/statement.ts'
import { flatWords, stretchesOf } from '../../model/stretches.ts'
import { languageOf } from '../../model/text.ts'
import type { BaseParagraph } from '../../ooxml/base.ts'
import { type Built, patternsByLanguage } from '../../pipeline.ts'
import type { RecordedWords } from '../../returned/judge-changes.ts'
import { citedAt, placesIn, type Start } from '../../write/places-in.ts'

/** What is known of the notes, to tell of changes in them. */
export interface Knowledge {
  readonly texts: ReadonlyMap<SealedName, RecordedWords>
  readonly placeOf: (words: RecordedWords) => Start
  readonly statement: (owner: string) => Statement | undefined
  /** Where the words of a paragraph stand in the template. */
  readonly templatePlace: (paragraph: BaseParagraph) => string | undefined
  readonly claims: Patterns['claims'] | undefined
}

/** Gathers what is known of the notes in an edition and language; what the edition hides is not among it. */
export function knowledgeOf({ evidence, report }: Built, files: readonly SourceFile[]): Knowledge {
  const statements = new Map<string, Statement>(
    evidence.notes.sessions.flatMap((session) => session.statements).map((statement) => [statement.id, statement]),
  )
  const lines = templateLines(report.root)
  return {
    texts: recordedWords(evidence, report.meta.language),
    placeOf: placesIn(files),
    statement: (owner) => statements.get(owner),
    templatePlace: ({ bookmark }) => (bookmark === undefined ? undefined : lines.get(bookmark)),
    claims: patternsOf(report.meta.language, patternsByLanguage)?.claims,
  }
}

/** Lists the texts that a report may print, in the language that it prints them in, by their names in what is sent. */
function recordedWords({ notes, edition }: Built['evidence'], language: Lang): Knowledge['texts'] {
  return new Map(
    [...originsOf(notes, [edition])].flatMap(([text, origin]) => {
      const lang = languageOf(text, [language, notes.language])
      return lang === undefined ? [] : [[sealedName(origin), { ...origin, lang, words: text[lang] ?? '' }] as const]
    }),
  )
}

/** Finds where the words of a template stand that are printed, by bookmark: `templates/final-report/report.md:12:1`. */
function templateLines({ children }: ReportRoot): ReadonlyMap<Bookmark, string> {
  return new Map(
    children
      .flatMap((section) => section.children)
      .flatMap((block): readonly (readonly [Bookmark, string])[] => {
        if (block.type !== 'numberedParagraph' && block.type !== 'heading') return []
        const [place] = stretchesOf(flatWords(block.children)).flatMap(({ from }) =>
          'place' in from ? [from.place] : [],
        )
        return place === undefined ? [] : [[block.data.bookmark, citedAt(place)]]
      }),
  )
}
