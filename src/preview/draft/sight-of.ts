import type { Bookmark } from '../../model/names.ts'
import type { Built } from '../../pipeline.ts'
import type { Sight } from '../wire.ts'
import type { PlaceLink } from './editor-link.ts'
import { seenStatement } from './seen-statement.ts'

/** Tells what stands behind a block: nothing, for one that the template or the series' own facts speak in. */
export function sightOf({ evidence, language, trace }: Built, bookmark: Bookmark, link: PlaceLink): Sight {
  const block = trace.blocks.find((candidate) => candidate.bookmark === bookmark)
  const statements = (block?.statements ?? []).flatMap((id) =>
    evidence.notes.sessions.flatMap((session) =>
      session.statements
        .filter((statement) => statement.id === id)
        .map((statement) => seenStatement(statement, session, language, link)),
    ),
  )
  return { ...(block?.paragraph !== undefined && { paragraph: block.paragraph }), statements }
}
