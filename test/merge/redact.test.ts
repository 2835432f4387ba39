import { describe, expect, it } from 'vitest'
import { keepStatements, redact } from '../../src/merge/redact.ts'
import type { Notes } from '../../src/model/notes.ts'
import type { Statement } from '../../src/model/statement.ts'
import { tieKeysOf, tieNames } from '../../src/model/ties.ts'
import { once } from '../once.ts'
import { compiled, type Meetings } from './evidence-of.ts'

const that = { that: 'it rains' }

describe('what an edition hides is gone', () => {
  const all = once(() =>
    notesOf({
      geneva: {
        open: ['raised', that],
        restricted: ['raised', { ...that, visibility: 'restricted' }],
        internal: ['raised', { ...that, visibility: 'internal' }],
      },
      brussels: { internal: ['raised', { ...that, visibility: 'internal' }] },
    }),
  )

  it('for those who may read what is public', () => {
    expect(idsIn(redact(all(), { shows: ['public'] }))).toEqual(['geneva/open'])
  })

  it('and for those who may read what is restricted', () => {
    expect(idsIn(redact(all(), { shows: ['public', 'restricted'] }))).toEqual(['geneva/open', 'geneva/restricted'])
  })

  it('but the session stays', () => {
    expect(redact(all(), { shows: ['public'] }).sessions.map(({ id }) => id)).toEqual(['geneva', 'brussels'])
  })
})

describe('every tie to what is hidden is gone, and no other', () => {
  it.each(tieKeysOf.point)('of a point, under `%s`', (key) => {
    const [keptTo, hiddenTo] = key === 'resolves' || key === 'bearsOn' ? ['asked', 'unasked'] : ['kept', 'hidden']
    const point = statementIn(['agreed', { ...that, [tieNames[key]]: [hiddenTo, keptTo] }])
    expect(point.kind === 'point' && point[key].map(({ to }) => to)).toEqual([`geneva/${keptTo}`])
  })

  it.each(tieKeysOf.vote)('of a vote, under `%s`', (key) => {
    const [keptTo, hiddenTo] = key === 'bearsOn' ? ['asked', 'unasked'] : ['kept', 'hidden']
    const votes = { for: 5, against: 3 }
    const vote = statementIn(['voted', { ...that, votes, [tieNames[key]]: [hiddenTo, keptTo] }])
    expect(vote.kind === 'vote' && vote[key].map(({ to }) => to)).toEqual([`geneva/${keptTo}`])
    expect(vote).toMatchObject({ votes, wording: { text: { en: 'it rains' } } })
    expect(vote).not.toHaveProperty('resolves')
  })

  it('of a dilemma: the dilemmas that it echoes, and the points that it considers', () => {
    const because = [{ point: 'hidden' }, 'it is dry', { point: 'kept' }]
    const dilemma = dilemmaIn({
      echoes: ['unasked', 'asked'],
      unrelated: ['unasked', 'asked'],
      between: [{ horn: 'rain', because }, { horn: 'sun' }, { horn: 'wind', because }],
      'ways-forward': ['an umbrella', { point: 'hidden' }, { point: 'kept' }],
    })
    expect(JSON.stringify(dilemma)).not.toMatch(/geneva\/(hidden|unasked)/)
    expect(dilemma).toMatchObject({
      echoes: [{ to: 'geneva/asked' }],
      unrelated: [{ to: 'geneva/asked' }],
      choice: {
        between: [
          { horn: { en: 'rain' }, because: [{ en: 'it is dry' }, { point: { to: 'geneva/kept' } }] },
          { horn: { en: 'sun' }, because: [] },
          { horn: { en: 'wind' }, because: [{ en: 'it is dry' }, { point: { to: 'geneva/kept' } }] },
        ],
      },
      waysForward: [{ en: 'an umbrella' }, { point: { to: 'geneva/kept' } }],
    })
  })

  it('of a question', () => {
    const question = dilemmaIn({ question: 'whether it rains', echoes: ['unasked'] })
    expect(question).toMatchObject({ choice: { question: { en: 'whether it rains' } }, echoes: [] })
  })

  function dilemmaIn(keys: object): Statement {
    return statementIn(['dilemmas', { ...keys }])
  }

  function statementIn(recorded: NonNullable<Meetings['geneva']>[string]): Statement {
    const question = { question: 'whether it is dry' }
    const notes = notesOf({
      geneva: {
        it: recorded,
        kept: ['raised', that],
        asked: ['dilemmas', question],
        hidden: ['raised', { ...that, visibility: 'internal' }],
        unasked: ['dilemmas', { ...question, visibility: 'internal' }],
      },
    })
    const found = redact(notes, { shows: ['public'] }).sessions[0]?.statements.find(({ id }) => id === 'geneva/it')
    if (found === undefined) throw new Error('The statement is hidden')
    return found
  }
})

describe('what loses nothing stays the same object', () => {
  const notes = once(() =>
    notesOf({
      geneva: { a: ['raised', that], b: ['raised', { ...that, echoes: ['a'] }] },
      brussels: { c: ['raised', that], d: ['raised', { ...that, echoes: ['geneva/a'] }] },
    }),
  )
  const meetings = () => notes().sessions

  it('the notes', () => expect(keepStatements(notes(), () => true)).toBe(notes()))

  it('a session, where another loses a statement', () => {
    const { sessions } = keepStatements(notes(), ({ id }) => id !== 'brussels/c')
    expect(sessions[0]).toBe(meetings()[0])
    expect(sessions[1]?.statements).toEqual(meetings()[1]?.statements.slice(1))
    expect(sessions[1]?.statements[0]).toBe(meetings()[1]?.statements[1])
  })

  it('but not a session that loses a tie alone', () => {
    const { sessions } = keepStatements(notes(), ({ id }) => id !== 'geneva/a')
    expect(sessions[1]?.statements[0]).toBe(meetings()[1]?.statements[0])
    expect(sessions[1]?.statements[1]).toMatchObject({ id: 'brussels/d', echoes: [] })
  })
})

function notesOf(meetings: Meetings): Notes {
  return compiled(meetings).series.notes
}

function idsIn({ sessions }: Notes): readonly string[] {
  return sessions.flatMap(({ statements }) => statements.map(({ id }) => id))
}
