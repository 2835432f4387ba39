import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Level } from '../../src/model/levels.ts'
import { runs } from '../full.ts'
import { arbitraryNotes } from './arbitrary-notes.ts'
import { likenesses } from './arbitrary-ties.ts'
import { compile } from './compile.ts'
import type { NotesPlan, PlannedSession, PlannedStatement } from './notes-plan.ts'
import { nameOf, statementsOf, tiesOf, writeNotes } from './notes-plan.ts'
import type { Printed } from './printed.ts'
import { homesIn, marksIn, printedIn, sentencesIn } from './printed.ts'

describe('what the report says that a meeting said', { timeout: 600_000 }, () => {
  it('states no level but the one recorded for that meeting and that wording', () => {
    fc.assert(
      fc.property(arbitraryNotes, (plan) => {
        const all = statementsOf(plan)
        for (const sentence of allSentences(plan)) {
          const said = sayersOf(sentence, all)
          if (said.length === 0) continue
          const allowed = new Set(said.map(({ level }) => level))
          for (const [level, claims] of Object.entries(claimsOf))
            if (claims('').test(sentence)) expect([...allowed], sentence).toContain(level)
        }
      }),
      runs(1000),
    )
  })

  it('states for each meeting that it names only levels that it recorded, in the very paragraph', () => {
    fc.assert(
      fc.property(arbitraryNotes, (plan) => {
        const all = new Map<string, PlannedStatement>(statementsOf(plan).map((one) => [nameOf(one), one]))
        for (const { sources, own } of printedIn(compile(writeNotes(plan), 'inner').report)) {
          const recorded = sources.flatMap((id) => all.get(id) ?? [])
          for (const session of sources.length === 0 ? [] : plan.sessions) {
            const levels = recorded.filter((one) => one.session === session.id).map(({ level }) => level)
            for (const [level, claims] of Object.entries(claimsOf))
              if (claims(whereOf(session)).test(own)) expect(levels, `${session.id}: ${own}`).toContain(level)
          }
        }
      }),
      runs(1000),
    )
  })

  it('puts no words of one meeting into the mouth of another', () => {
    fc.assert(
      fc.property(arbitraryNotes, (plan) => {
        const all = statementsOf(plan)
        for (const sentence of allSentences(plan)) {
          const said = sayersOf(sentence, all)
          if (said.length === 0) continue
          const sayers = new Set(said.map(({ session }) => session))
          expect(
            namedIn(sentence, plan).filter((session) => !sayers.has(session)),
            sentence,
          ).toEqual([])
        }
      }),
      runs(1000),
    )
  })

  it('reports a vote with its figures, and without a word of agreement', () => {
    fc.assert(
      fc.property(arbitraryNotes, (plan) => {
        const votes = statementsOf(plan).filter(({ list }) => list === 'voted')
        const homes = homesIn(compile(writeNotes(plan), 'inner'))
        for (const vote of votes) {
          const home = homes.get(nameOf(vote))
          if (home === undefined) continue
          expect(home.own).toMatch(/\d+ (?:votes? )?to |to none| per cent of those who voted|no votes were cast/u)
        }
        const marks = new Set(votes.map(({ mark }) => mark))
        for (const sentence of allSentences(plan))
          if (marksIn(sentence).some((mark) => marks.has(mark)))
            expect(sentence).not.toMatch(/agree|conclu|general view|consensus|participants|recommended that/iu)
      }),
      runs(1000),
    )
  })

  it('names in the home of a statement whoever spoke or supported', () => {
    fc.assert(
      fc.property(arbitraryNotes, (plan) => {
        const homes = homesIn(compile(writeNotes(plan), 'inner'))
        for (const statement of statementsOf(plan)) {
          const text = homes.get(nameOf(statement))?.text
          for (const name of text === undefined ? [] : speakersOf(statement))
            expect(text?.toLowerCase(), nameOf(statement)).toContain(name.toLowerCase())
        }
      }),
      runs(1000),
    )
  })

  it('prints the words of a speaker with the speaker', () => {
    fc.assert(
      fc.property(arbitraryNotes, (plan) => {
        const all = statementsOf(plan)
        for (const { text, own } of withOpenings(plan))
          for (const mark of marksIn(own)) {
            const said = sayersOf(mark, all)
            if (said.length === 0 || said.some(({ speakers }) => speakers.length === 0)) continue
            const names = said.map(({ speakers }) => speakers.map((name) => name.replace(/^the /u, '')))
            expect(
              names.some((each) => each.every((name) => text.toLowerCase().includes(name.toLowerCase()))),
              text,
            ).toBe(true)
          }
      }),
      runs(1000),
    )
  })
})

/** What the text calls those who spoke, and who supported them; an office only at the first mention in a section. */
function speakersOf({ speakers, keys }: PlannedStatement): readonly string[] {
  const support = keys['supported-by']
  return [...speakers.map((name) => name.replace(/^the /u, '')), ...(typeof support === 'string' ? [support] : [])]
}

/** How the report claims each level, with what is to be found where the meeting is named. */
const claimsOf: Readonly<Partial<Record<Level, (where: string) => RegExp>>> = {
  full: (where) => new RegExp(`full agreement(?: recorded)?${where}|\\ball the participants${where}`, 'iu'),
  broad: (where) => new RegExp(`broad agreement(?: recorded)?${where}`, 'iu'),
  agreed: (where) =>
    new RegExp(
      `\\bit was (?:also )?agreed${where}|\\bwas (?:also )?agreement${where}|the agreement recorded${where}`,
      'iu',
    ),
  prevailing: (where) => new RegExp(`general view(?: recorded)?${where}`, 'iu'),
  most: (where) => new RegExp(`\\bmost ${many}${where}`, 'iu'),
  many: (where) => new RegExp(`\\bmany ${many}${where}`, 'iu'),
  several: (where) => new RegExp(`\\bseveral ${many}${where}`, 'iu'),
  some: (where) => new RegExp(`\\bsome ${many}${where}`, 'iu'),
}

const many = '(?:participants|developing countries|of the non-governmental organizations)'

/** Matches where a meeting is named after the word of its level. */
function whereOf({ names }: PlannedSession): string {
  return ` (?:${names.map((name) => (name.startsWith('in ') ? name : `at ${name}`)).join('|')})(?![a-z])`
}

/** Every sentence of the report. */
function allSentences(plan: NotesPlan): readonly string[] {
  return printedIn(compile(writeNotes(plan), 'inner').report).flatMap(({ own }) => sentencesIn(own))
}

function withOpenings(plan: NotesPlan): readonly Pick<Printed, 'text' | 'own'>[] {
  return printedIn(compile(writeNotes(plan), 'inner').report).flatMap(({ text, own, level }) =>
    level === 1
      ? [{ text, own }]
      : sentencesIn(own).map((sentence) => ({ text: isReservation.test(sentence) ? own : sentence, own: sentence })),
  )
}

/** A reservation is a sentence of its own, after that of the view; of several views it names the meeting. */
const isReservation = /^(?:(?:At|In) [^,.]+ )?(?:the point was made|that agreement was) subject to/iu

/** The statements whose words a sentence holds, and those for which the rapporteur vouches that they serve too. */
function sayersOf(sentence: string, all: readonly PlannedStatement[]): readonly PlannedStatement[] {
  const marks = marksIn(sentence)
  const said = all.filter(({ mark }) => marks.includes(mark))
  return [...new Set(said.flatMap((statement) => [statement, ...twinsOf(statement, all)]))]
}

/** Statements that the rapporteur vouches to have been said in the same words. */
function twinsOf(statement: PlannedStatement, all: readonly PlannedStatement[]): readonly PlannedStatement[] {
  const ties = (one: PlannedStatement): readonly string[] => tiesOf(one, likenesses[1] ?? '')
  return all.filter((other) => ties(other).includes(nameOf(statement)) || ties(statement).includes(nameOf(other)))
}

/**
 * The meetings that a sentence gives its words to: what stands in brackets, or after a contested point, is of others.
 */
function namedIn(sentence: string, { sessions }: NotesPlan): readonly string[] {
  const own = sentence.replace(/\([^)]*\)/gu, '').replace(/; a contrary point is recorded.*/u, '')
  return sessions
    .filter(({ names }) => names.some((name) => new RegExp(`${name}(?![a-z])`, 'iu').test(own)))
    .map(({ id }) => id)
}
