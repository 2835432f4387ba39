import { describe, expect, test } from 'vitest'
import { recordedAs } from '../src/commands/trace/statement-in-words.ts'
import type { Compiled } from '../src/pipeline.ts'
import { render } from '../src/pipeline.ts'
import { seenStatement } from '../src/preview/draft/seen-statement.ts'
import { compileNotes } from './every-key/compile-notes.ts'
import type { Exercise } from './every-key/exercises.ts'
import { allKeys, base, type Tries, triesOf } from './every-key/tries.ts'
import { spread } from './full.ts'

/**
 * Each key of the notes counts: written or not, or written otherwise, it changes a report, a ledger or a draft, or a
 * message speaks of it. A key that is declared and read, and whose value is then lost on the way, fails here by name. A
 * new key is tried with its own example; only one that needs company enters the table of exercises.
 */
describe('every key of the notes counts', () => {
  test('and the notes that it is tried in are sound', () => {
    expect(
      messagesOf(compileNotes(base)).filter((message) => !/^(?:length-within-limit|house-ise)/.test(message)),
    ).toEqual([])
  })

  test.each(spread(allKeys(), 60))('%s: `%s`', async (group, key, field) => {
    const tries = triesOf(group, key, field)
    expect(await answerTo(key, tries)).toBe(expectedOf(tries))
  })
})

function expectedOf({ answer }: Exercise): string {
  return typeof answer === 'object' ? 'nothing' : (answer ?? 'change')
}

/** Finds what answers a key: what is made of the notes, or else a message that names it or its value, or nothing. */
async function answerTo(key: string, { one, others }: Tries): Promise<string> {
  const made = compileNotes(one.notes)
  const answers: string[] = []
  for (const { value, notes } of others) {
    const other = compileNotes(notes)
    if (await differ(made, other)) answers.push('change')
    else if (isNamed([key, ...wordsIn(one.value), ...wordsIn(value)], made, other)) answers.push('message')
  }
  return answers.includes('change') ? 'change' : (answers[0] ?? 'nothing')
}

/** Compares what is made of two notes: first reports with ledgers and traces, then what their drafts show. */
async function differ(one: Compiled, two: Compiled): Promise<boolean> {
  if (!one.complete || !two.complete) return false
  const made = ({ built, complete }: Compiled) => [
    complete,
    built.map(({ report, ledger, trace }) => [report, ledger, trace]),
  ]
  if (withoutPlaces(made(one)) !== withoutPlaces(made(two))) return true
  return withoutPlaces(await draftsOf(one)) !== withoutPlaces(await draftsOf(two))
}

/** A key shifts the lines below it, which is no effect of it. */
function withoutPlaces(made: unknown): string {
  return JSON.stringify(made, (key, value) => (key === 'place' ? undefined : value)).replace(
    /\.yaml:\d+(:\d+)?/g,
    '.yaml',
  )
}

/**
 * Makes what a rapporteur sees beside the report: drafts, and each statement in the live draft and in `report trace`.
 */
function draftsOf({ built }: Compiled): Promise<readonly unknown[]> {
  return Promise.all(
    built.map(async (made) => [
      new TextDecoder().decode((await render(made, 'md', noFont, true)).value),
      made.evidence.notes.sessions.flatMap((session) =>
        session.statements.map((statement) => [
          seenStatement(statement, session, made.report, () => ({ text: '', href: '' })),
          recordedAs(statement, (text) => JSON.stringify(text)),
        ]),
      ),
    ]),
  )
}

function noFont(): Promise<never> {
  return Promise.reject(new Error('Markdown needs no font'))
}

function isNamed(names: readonly string[], one: Compiled, two: Compiled): boolean {
  const [some, others] = [messagesOf(one), messagesOf(two)]
  return [...some, ...others]
    .filter(
      (message) => some.includes(message) !== others.includes(message) && !message.startsWith('required-is-given'),
    )
    .some((message) => names.some((name) => message.includes(`\`${name}\``) || message.includes(`\`${name}: `)))
}

/** Lists a value, or the words and the keys in it. */
function wordsIn(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, held]) => [key, ...wordsIn(held)])
    : [String(value)]
}

function messagesOf({ diagnostics }: Compiled): readonly string[] {
  return diagnostics.map(({ rule, what, todo = '' }) => `${rule}: ${what}. ${todo}`)
}
