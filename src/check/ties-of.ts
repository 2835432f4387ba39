import type { Series } from '../model/notes.ts'
import { remembering } from '../model/remembering.ts'
import type { KeyedTie } from '../model/ties.ts'
import { keyedTies } from '../model/ties.ts'

/** Lists every tie of the series. */
export const tiesOf = remembering(({ notes }: Series): readonly KeyedTie[] =>
  notes.sessions.flatMap((session) => session.statements.flatMap((statement) => keyedTies(statement))),
)
