import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { recordedAs } from '../src/commands/trace/statement-in-words.ts'
import type { Compiled } from '../src/pipeline.ts'
import { render } from '../src/pipeline.ts'
import { seenStatement } from '../src/preview/draft/seen-statement.ts'
import type { Field } from '../src/read/define-field.ts'
import type { Exercise, Path } from './every-key/exercises.ts'
import { exercises, seats } from './every-key/exercises.ts'
import { allKeys, base, compile, exampleOf, find, put } from './every-key/trial.ts'

/**
 * Each key of the notes counts: written or not, or written otherwise, it changes a report, a ledger or a draft, or a
 * message speaks of it. A key that is declared and read, and whose value is then lost on the way, fails here by name. A
 * new key is tried with its own example; only one that needs company enters the table of exercises.
 */
describe('every key of the notes counts', () => {
  test('and the notes that it is tried in are sound', () => {
    expect(messagesOf(compile(base)).filter((message) => !message.startsWith('length-within-limit'))).toEqual([])
  })

  test.each(allKeys())('%s: `%s`', async (group, key, field) => {
    const exercise: Exercise = exercises[group]?.[key] ?? {}
    expect(await answerTo(key, field, { at: seats[group], ...exercise })).toBe(expectedOf(exercise))
  })
})

function expectedOf({ answer }: Exercise): string {
  return typeof answer === 'object' ? 'nothing' : (answer ?? 'change')
}

/** Finds what answers a key: what is made of the notes, or else a message that names it or its value, or nothing. */
async function answerTo(
  key: string,
  field: Field<unknown>,
  { at, beside = {}, ...exercise }: Exercise & { readonly at: Path },
): Promise<string> {
  const notes = Object.entries(beside).reduce((all, [name, value]) => put(all, [...at, name], value), base)
  const value = exercise.value ?? find(notes, [...at, key]) ?? exampleOf(field)
  const one = compile(put(notes, [...at, key], value))
  const answers: string[] = []
  for (const other of othersOf(field, exercise).filter((candidate) => stringify(candidate) !== stringify(value))) {
    const two = compile(put(notes, [...at, key], other))
    if (await differ(one, two)) answers.push('change')
    else if (isNamed([key, ...wordsIn(value), ...wordsIn(other)], one, two)) answers.push('message')
  }
  return answers.includes('change') ? 'change' : (answers[0] ?? 'nothing')
}

/** That a required key is missing says nothing of what is done with it. */
function othersOf(field: Field<unknown>, exercise: Exercise): readonly unknown[] {
  if (exercise.otherwise !== undefined) return [exercise.otherwise]
  return field.need === 'required' ? [exampleOf(field)] : [undefined, exampleOf(field)]
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

/**
 * A key shifts the lines below it, and the digest of the notes is another with every key: neither is an effect of it.
 */
function withoutPlaces(made: unknown): string {
  return JSON.stringify(made, (key, value) => (key === 'place' || key === 'evidence' ? undefined : value)).replace(
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
          seenStatement(statement, session, made.language, () => ({ text: '', href: '' })),
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
