import { claims, recorded } from './claims.ts'
import { convergence } from './convergence.ts'
import { counts, countsOfVotes } from './counts.ts'
import { countsOfMeetings } from './counts-of-meetings.ts'
import { covers } from './covers.ts'
import { dates } from './dates.ts'
import { dilemmas } from './dilemmas.ts'
import { further } from './further.ts'
import { lists } from './lists.ts'
import { meetings } from './meetings.ts'
import { sameWords } from './same-words.ts'
import { introduction, series } from './series.ts'
import { speakers } from './speakers.ts'
import { summary } from './summary.ts'
import type { MakeTable } from './table.ts'
import { tables as tableWords } from './tables.ts'
import { contrary, similar } from './ties.ts'
import { votes } from './votes.ts'

/** Every table of sentences: together they ask a locale for all that it can say. */
export const tables: readonly MakeTable[] = [
  claims,
  recorded,
  speakers,
  sameWords,
  similar,
  contrary,
  lists,
  dilemmas,
  votes,
  summary,
  series,
  introduction,
  meetings,
  convergence,
  covers,
  tableWords,
  dates,
  counts,
  countsOfVotes,
  countsOfMeetings,
  further,
]
