import fc from 'fast-check'
import { meetingDice, planMeetings } from './arbitrary-meetings.ts'
import type { StatementDice } from './arbitrary-statements.ts'
import { asBefore, bareStatement, statementDice, themes } from './arbitrary-statements.ts'
import { tieTogether } from './arbitrary-ties.ts'
import type { NotesPlan, PlannedStatement } from './notes-plan.ts'
import { lists } from './notes-plan.ts'

const drawnMeeting = fc.record({ held: meetingDice, statements: fc.array(statementDice, { maxLength: 7 }) })

/** Draws a series with every kind of meeting, statement, tie, visibility and wording that the contract allows. */
export const arbitraryNotes: fc.Arbitrary<NotesPlan> = fc
  .record({ meetings: fc.array(drawnMeeting, { minLength: 1, maxLength: 5 }), final: fc.nat({ max: 7 }) })
  .map(plan)

type DrawnMeeting = typeof drawnMeeting extends fc.Arbitrary<infer Drawn> ? Drawn : never

function plan({ meetings, final }: { readonly meetings: readonly DrawnMeeting[]; readonly final: number }): NotesPlan {
  const held = planMeetings(
    meetings.map((one) => one.held),
    meetings.length === 1 ? -1 : final,
  )
  const drawn = held.flatMap((meeting, index) =>
    (meeting.hasAccount ? repeated(meetings[index]?.statements ?? []) : []).map((dice, number) => ({
      dice,
      meeting,
      own: `zq${letter(index)}${letter(number)}`,
    })),
  )
  const bare: PlannedStatement[] = []
  for (const { dice, meeting, own } of drawn) {
    const alike = bare.filter((other) => isAlike(other, dice.list))
    bare.push(bareStatement(dice, own, meeting, alike[dice.ties.length % Math.max(1, alike.length)]))
  }
  const all = tieTogether(
    bare,
    drawn.map(({ dice }) => dice),
  )
  const written = [...all].sort((a, b) => lists.indexOf(a.list) - lists.indexOf(b.list))
  return {
    themes,
    sessions: held.map(({ id, names, keys }) => ({
      id,
      names,
      keys,
      statements: written.filter(({ session }) => session === id),
    })),
  }
}

function repeated(all: readonly StatementDice[]): readonly StatementDice[] {
  const dice: StatementDice[] = []
  for (const one of all) dice.push(asBefore(one, dice.at(-1)))
  return dice
}

/** A point may say again what a point said, whether agreed or raised; all else, what its own kind said. */
function isAlike({ list, keys }: PlannedStatement, of: PlannedStatement['list']): boolean {
  const isPoint = list === 'agreed' || list === 'raised'
  return !('says' in keys) && (isPoint ? of === 'agreed' || of === 'raised' : list === of)
}

function letter(number: number): string {
  return String.fromCharCode(97 + number)
}
