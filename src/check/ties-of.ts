import type { KeyedTie } from '../model/keyed-ties.ts'
import { keyedTies } from '../model/keyed-ties.ts'
import type { Series } from '../model/notes.ts'
import { remembering } from '../model/remembering.ts'

/** Lists every tie of the series. */
export const tiesOf = remembering(({ notes }: Series): readonly KeyedTie[] =>
  notes.sessions.flatMap((session) => session.statements.flatMap((statement) => keyedTies(statement))),
)
