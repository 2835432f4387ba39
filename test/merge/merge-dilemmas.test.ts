import { describe, expect, it } from 'vitest'
import { redact } from '../../src/merge/redact.ts'
import { refersToPoint } from '../../src/model/statement.ts'
import { dilemmaOf, evidenceOf, type Meetings, themeOf } from './evidence-of.ts'

const [near, far] = ['the need to be near', 'the need to be far']
const choice = { between: [{ horn: near }, { horn: far }] }
const question = { question: 'who is responsible' }

describe('dilemmas that echo one another', () => {
  const meetings: Meetings = {
    beijing: { a: ['dilemmas', choice] },
    geneva: { b: ['dilemmas', { between: [{ horn: far }, { horn: near }], echoes: ['beijing/a'] }] },
    brussels: { c: ['dilemmas', { between: [{ horn: near }, { horn: 'the need to wait' }], echoes: ['geneva/b'] }] },
  }

  it('are one, named after the first-recorded, whose horns it has', () => {
    const { subject, members, horns, mentions } = dilemmaOf(meetings)
    expect([subject, members.map(({ id }) => id), mentions]).toEqual([
      'dilemma:beijing/a',
      ['beijing/a', 'geneva/b', 'brussels/c'],
      [],
    ])
    expect(horns.map(({ horn }) => horn.en)).toEqual([near, far])
  })

  it('share a horn where they put the whole choice in the same words, in whatever order', () => {
    expect(dilemmaOf(meetings).horns.map(({ saidIn }) => saidIn)).toEqual([
      ['beijing/a', 'geneva/b'],
      ['beijing/a', 'geneva/b'],
    ])
  })

  it('have no horns where they are questions', () => {
    expect(dilemmaOf({ geneva: { a: ['dilemmas', question] } }).horns).toEqual([])
  })

  it('are as many as were recorded where nothing ties them', () => {
    expect(themeOf({ geneva: { a: ['dilemmas', choice], b: ['dilemmas', choice] } }).dilemmas).toHaveLength(2)
  })
})

describe('what is said for a horn', () => {
  it('stands once, with all who said it, whether it is words or a point', () => {
    const because = [{ point: 'beijing/near' }, 'it is quick']
    const { horns } = dilemmaOf({
      beijing: {
        near: ['raised', { that: 'it is near' }],
        far: ['raised', { that: 'it is far' }],
        a: [
          'dilemmas',
          {
            between: [
              { horn: near, because },
              { horn: far, because: ['it is safe'] },
            ],
          },
        ],
      },
      geneva: {
        b: [
          'dilemmas',
          {
            between: [
              { horn: near, because: ['it is quick', { point: 'beijing/far' }, { point: 'beijing/near' }] },
              { horn: far },
            ],
            echoes: ['beijing/a'],
          },
        ],
      },
    })
    const said = horns.map((horn) =>
      horn.because.map(({ what, saidIn }) => [refersToPoint(what) ? what.point.to : what.en, saidIn]),
    )
    expect(said).toEqual([
      [
        ['beijing/near', ['beijing/a', 'geneva/b']],
        ['it is quick', ['beijing/a', 'geneva/b']],
        ['beijing/far', ['geneva/b']],
      ],
      [['it is safe', ['beijing/a']]],
    ])
  })
})

describe('the dilemmas of a theme', () => {
  it('follow its topics, after what has none', () => {
    const about = (topic?: string) => ['dilemmas', { ...question, theme: 'aid', ...(topic && { topic }) }] as const
    const recorded = { a: about('safety'), b: about('access'), c: about() }
    expect(namesOf({ geneva: recorded }, 'aid')).toEqual(['geneva/c', 'geneva/b', 'geneva/a'])
  })

  it('stand by the number of their sessions, and then in the order in which they were recorded', () => {
    const meetings: Meetings = {
      geneva: { a: ['dilemmas', question], b: ['dilemmas', question], x: ['dilemmas', { ...question, echoes: ['a'] }] },
      beijing: { z: ['dilemmas', question] },
      brussels: { c: ['dilemmas', { ...question, echoes: ['geneva/b'] }] },
    }
    expect(namesOf(meetings)).toEqual(['geneva/b', 'geneva/a', 'beijing/z'])
    const { beijing, brussels, geneva } = meetings
    expect(namesOf({ ...(beijing && { beijing }), ...(geneva && { geneva }), ...(brussels && { brussels }) })).toEqual([
      'geneva/b',
      'beijing/z',
      'geneva/a',
    ])
  })
})

describe('what an edition hides', () => {
  const hidden = { visibility: 'restricted' } as const
  const meetings: Meetings = {
    geneva: {
      shown: ['raised', { that: 'it is near' }],
      secret: ['raised', { that: 'it is far', ...hidden }],
      point: [
        'agreed',
        {
          that: 'it rains',
          level: 'full',
          echoes: ['shown', 'secret'],
          'same-words-as': ['secret'],
          disputes: ['secret'],
          resolves: ['covert'],
          on: ['open', 'covert'],
        },
      ],
      open: [
        'dilemmas',
        {
          between: [{ horn: near, because: [{ point: 'secret' }, { point: 'shown' }, 'it is quick'] }, { horn: far }],
          'ways-forward': [{ point: 'secret' }, 'training'],
          echoes: ['covert'],
        },
      ],
      question: ['dilemmas', { ...question, echoes: ['covert'], 'ways-forward': [{ point: 'secret' }] }],
      covert: ['dilemmas', { ...choice, ...hidden }],
      later: ['follow-up', { says: 'Geneva was to go on.' }],
      never: ['follow-up', { says: 'Geneva was to stop.', visibility: 'internal' }],
    },
    oslo: { quiet: ['raised', { that: 'it is late', ...hidden }] },
  }

  it('is gone, with every tie that leads to it, and its session stays', () => {
    const { sessions } = evidenceOf(meetings, 'open').notes
    expect(sessions.map(({ id, statements }) => [id, statements.map((statement) => statement.id)])).toEqual([
      ['geneva', ['geneva/later', 'geneva/open', 'geneva/point', 'geneva/question', 'geneva/shown']],
      ['oslo', []],
    ])
    expect(JSON.stringify(sessions)).not.toMatch(/secret|covert|never|quiet/)
  })

  it('takes nothing else with it', () => {
    const [session] = evidenceOf(meetings, 'open').notes.sessions
    const byId = new Map(session?.statements.map((statement) => [statement.id, statement]))
    expect(byId.get('geneva/point')).toMatchObject({
      echoes: [{ to: 'geneva/shown' }],
      sameWordsAs: [],
      disputes: [],
      resolves: [],
      on: [{ to: 'geneva/open' }],
    })
    expect(byId.get('geneva/open')).toMatchObject({
      choice: { between: [{ because: [{ point: { to: 'geneva/shown' } }, { en: 'it is quick' }] }, { because: [] }] },
      waysForward: [{ en: 'training' }],
    })
    expect(byId.get('geneva/question')).toMatchObject({ choice: { question: { en: 'who is responsible' } } })
  })

  it('stands in the edition that shows it, but what is internal in none', () => {
    const [session] = evidenceOf(meetings, 'inner').notes.sessions
    expect(session?.statements.map(({ id }) => id)).toEqual(
      ['covert', 'later', 'open', 'point', 'question', 'secret', 'shown'].map((id) => `geneva/${id}`),
    )
    expect(session?.statements.find(({ id }) => id === 'geneva/point')).toMatchObject({
      disputes: [{ to: 'geneva/secret' }],
      resolves: [{ to: 'geneva/covert' }],
    })
  })

  it('changes no object that loses nothing', () => {
    const { notes } = evidenceOf({
      beijing: { a: ['raised', { that: 'it is near' }], b: ['raised', { that: 'it is far', echoes: ['a'] }] },
      geneva: { c: ['raised', { that: 'it is late', ...hidden }] },
    })
    const open = redact(notes, { shows: ['public'] })
    expect(redact(notes, { shows: ['public', 'restricted'] })).toBe(notes)
    expect(open.sessions.map((session, index) => session === notes.sessions[index])).toEqual([true, false])
  })
})

function namesOf(meetings: Meetings, theme?: string): readonly string[] {
  return themeOf(meetings, theme).dilemmas.map(({ members: [first] }) => first.id)
}
