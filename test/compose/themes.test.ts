import { describe, expect, it } from 'vitest'
import type { Meetings, Recorded } from '../merge/evidence-of.ts'
import { linesOf, planningOf } from './report-of.ts'

const minister = { name: 'Ms. Example', office: 'Deputy Minister' }

describe('names in a section', () => {
  it('are whole at first and short afterwards: of a meeting its name, of a speaker the office', () => {
    const recorded: Recorded = {
      a: ['agreed', { that: 'it rains', level: 'full' }],
      b: ['raised', { that: 'it pours', by: minister }],
      c: ['raised', { that: 'it drips', as: 'stressed', by: minister }],
      d: ['dilemmas', { concern: 'it might hail', by: minister }],
      e: ['raised', { that: 'it snows', theme: 'protection', by: minister }],
    }
    const geneva = {
      called: 'the fifth session of the Group',
      short: 'the fifth session',
      online: true,
      kind: 'session',
    }
    const lines = linesOf({ geneva: recorded, brussels: {} }, 'body', { sessions: { geneva } })
    expect(
      lines.filter((line) => /agreement at|Ms\. Example/u.test(line)).map((line) => line.replace(/^\d+\. /u, '')),
    ).toEqual([
      'There was full agreement at the fifth session of the Group that it rains.',
      'At the fifth session Ms. Example, Deputy Minister, stated that it pours.',
      'At the fifth session Ms. Example stressed that it drips.',
      'At the fifth session Ms. Example expressed concern that it might hail. The concern is not taken up in the ' +
        'accounts of later meetings.',
      'At the fifth session of the Group Ms. Example, Deputy Minister, stated that it snows.',
    ])
  })
})

describe('a topic', () => {
  it('that no statement has, or all of them have, changes nothing: there are headings as without topics', () => {
    const verbs = ['noted', 'stressed', 'reported', 'recalled', 'argued', 'suggested']
    const recorded = (topic: string | undefined): Recorded => ({
      agreed: ['agreed', { that: 'it rains', theme: 'aid', topic }],
      ...Object.fromEntries(verbs.map((as) => [as, ['raised', { that: `rain is ${as}`, as, theme: 'aid', topic }]])),
    })
    const lines = linesOf({ geneva: recorded(undefined) }, 'body')
    expect(lines).toContain('# Points of agreement')
    expect(linesOf({ geneva: recorded('access') }, 'body')).toEqual(lines)
  })
})

describe('a short name of two meetings', () => {
  it('names neither', () => {
    const recorded: Recorded = {
      a: ['agreed', { that: 'it rains', level: 'full' }],
      b: ['agreed', { that: 'it pours', level: 'broad' }],
    }
    const sessions = {
      geneva: { called: 'the first session of the Group', short: 'the session', online: true },
      brussels: { called: 'the second session of the Group', short: 'the session', online: true },
    }
    const lines = linesOf({ geneva: recorded, brussels: recorded }, 'body', { sessions })
    expect(lines.filter((line) => line.includes('the session'))).toEqual([])
  })
})

describe('points that follow each other', () => {
  it('are a list where they are of one meeting and verb, and nobody’s in particular', () => {
    expect(
      planningOf({
        geneva: {
          a: ['raised', { that: 'it rains' }],
          b: ['raised', { that: 'it pours' }],
          c: ['raised', { that: 'it drips', as: 'stressed' }],
          d: ['raised', { that: 'it hails', as: 'stressed' }],
          e: ['raised', { that: 'it snows', as: 'stressed' }],
        },
        brussels: { f: ['raised', { that: 'it is dry' }] },
      }),
    ).toEqual([
      'In Geneva the following points were made:',
      '(a) It rains; and',
      '(b) It pours.',
      'In Geneva it was stressed that:',
      '(a) It drips;',
      '(b) It hails; and',
      '(c) It snows.',
      'In Brussels it was stated that it is dry.',
    ])
  })

  it('are a list from three agreements of one level and verb, and from two of one speaker', () => {
    const agreed = (words: string): Recorded[string] => ['agreed', { that: words, level: 'full' }]
    const spoken = (words: string, name: string): Recorded[string] => [
      'raised',
      { that: words, by: { delegation: name } },
    ]
    expect(
      planningOf({
        geneva: { a: agreed('it rains'), b: agreed('it pours'), c: agreed('it drips') },
        brussels: {
          d: agreed('it hails'),
          e: agreed('it snows'),
          f: spoken('it melts', 'Norway'),
          g: spoken('it freezes', 'Norway'),
          h: spoken('it thaws', 'Chile'),
        },
      }),
    ).toEqual([
      'There was full agreement in Geneva that:',
      '(a) It rains;',
      '(b) It pours; and',
      '(c) It drips.',
      'There was full agreement in Brussels that it hails.',
      'There was also full agreement in Brussels that it snows.',
      'In Brussels Norway stated that:',
      '(a) It melts; and',
      '(b) It freezes.',
      'In Brussels Chile stated that it thaws.',
    ])
  })

  it.each<[string, Recorded[string], string]>([
    [
      'a reservation',
      ['raised', { that: 'it pours', reservations: ['it is dry'] }],
      'In Geneva it was stated that it pours. The point was made subject to the reservation that it is dry.',
    ],
    [
      'an inner “and that”',
      ['raised', { that: 'it pours, and that it is wet' }],
      'In Geneva it was stated that it pours, and that it is wet.',
    ],
    ['a sentence of its own', ['raised', { says: 'It poured in Geneva.' }], 'It poured in Geneva.'],
    [
      'a number',
      ['raised', { that: 'it pours', level: 'many' }],
      'Many participants in Geneva considered that it pours.',
    ],
    ['another verb', ['raised', { that: 'it pours', as: 'noted' }], 'It was noted in Geneva that it pours.'],
    ['a speaker', ['raised', { that: 'it pours', by: 'one' }], 'One participant in Geneva stated that it pours.'],
    [
      'another wording',
      ['raised', { proposition: 'It pours.' }],
      'In Geneva the following statement was put to the participants: “It pours”.',
    ],
  ])('are no list where one has %s', (_, recorded, said) => {
    const lines = planningOf({ geneva: { b: recorded, a: ['raised', { that: 'it rains' }] } })
    expect(lines[0]).toBe(said)
    expect(lines).toHaveLength(2)
  })

  it('are no list where one is tied', () => {
    expect(
      planningOf({
        geneva: { a: ['raised', { that: 'it rains' }], b: ['raised', { that: 'it pours' }] },
        brussels: { c: ['raised', { that: 'it drips', as: 'stressed', echoes: ['geneva/a'] }] },
      }),
    ).toEqual([
      'It was stressed in Brussels that it drips. In Geneva a similar point was made: that it rains.',
      'In Geneva it was stated that it pours.',
    ])
  })

  it('vary where they are plain and apart', () => {
    expect(
      planningOf({
        beijing: { a: ['raised', { that: 'it rains' }] },
        geneva: { b: ['raised', { that: 'it pours' }] },
        brussels: { c: ['raised', { that: 'it drips' }] },
      }),
    ).toEqual([
      'In Beijing it was stated that it rains.',
      'The point was made in Geneva that it pours.',
      'In Brussels it was stated that it drips.',
    ])
  })

  it('are a list of votes of one meeting, but for those with opinion groups', () => {
    const vote = (words: string, more: object = {}): Recorded[string] => [
      'voted',
      { that: words, votes: { for: 5, against: 3, neither: 1 }, ...more },
    ]
    const groups = [
      { called: 'the young', votes: { for: 4, against: 0 } },
      { called: 'the old', votes: { for: 1, against: 3 } },
    ]
    expect(
      planningOf({ geneva: { a: vote('it rains'), b: vote('it pours'), c: vote('it drips', { groups }) } }),
    ).toEqual([
      'In Geneva the following votes were taken:',
      '(a) The view that it rains, was supported by 5 votes to 3 (1 took no position); and',
      '(b) The view that it pours, was supported by 5 votes to 3 (1 took no position).',
      'In Geneva the view that it drips, was supported by 5 votes to 3; 1 took no position. Opinion groups were ' +
        'divided: by the young it was supported by 4 votes to none, and by the old it was rejected by 3 votes to 1.',
    ])
  })
})

describe('a finding', () => {
  it('says each member with its own level, meeting and wording, and one clause for the same words', () => {
    const meetings: Meetings = {
      beijing: { a: ['agreed', { that: 'it rains', level: 'broad' }] },
      geneva: { b: ['agreed', { that: 'it rains', level: 'full', reservations: ['it is dry'] }] },
      brussels: {
        c: ['raised', { that: 'it pours', as: 'stressed', echoes: ['geneva/b'], by: minister }],
        d: ['raised', { that: 'it pours', echoes: ['c'] }],
        e: ['raised', { that: 'it drips', level: 'several', as: 'warned', echoes: ['geneva/b'] }],
      },
    }
    expect(planningOf(meetings)).toEqual([
      'There was broad agreement in Beijing, and full agreement in Geneva, that it rains. The agreement in ' +
        'Geneva was subject to the reservation that it is dry. In Brussels Ms. Example, Deputy ' +
        'Minister, stressed a similar point: that ' +
        'it pours. In Brussels the same point was made. On a similar point, several participants in Brussels warned ' +
        'that it drips.',
    ])
  })

  it('refers to what it is consistent with, and what goes against it in another block', () => {
    const meetings: Meetings = {
      beijing: { a: ['agreed', { that: 'it rains', level: 'broad' }] },
      geneva: {
        b: ['raised', { that: 'it is dry', disputes: ['beijing/a', 'c'] }],
        c: ['agreed', { that: 'it pours' }],
      },
      oslo: { d: ['agreed', { that: 'it rains', level: 'concluded', echoes: ['beijing/a'] }] },
    }
    expect(planningOf(meetings)).toEqual([
      'The final conference concluded that it rains. That conclusion is consistent with the broad agreement recorded ' +
        'in Beijing (para. 10).',
      'It was agreed in Geneva that it pours. The contrary was stated at the same seminar (para. 11).',
      'There was broad agreement in Beijing that it rains. The contrary was stated in Geneva (para. 11).',
      'In Geneva it was stated that it is dry. The contrary was recorded in Beijing (para. 10), and at the same ' +
        'seminar (para. 9).',
    ])
  })

  it('opens by contrast where it stands directly after what it goes against', () => {
    expect(
      planningOf({
        geneva: {
          a: ['raised', { that: 'it rains', level: 'some' }],
          b: ['raised', { that: 'it pours' }],
          c: ['raised', { that: 'it is dry', by: { delegation: 'Norway' }, as: 'argued', disputes: ['a'] }],
        },
      }),
    ).toEqual([
      'Some participants in Geneva considered that it rains. The contrary was stated at the same seminar (para. 9).',
      'By contrast, in Geneva Norway argued that it is dry (see para. 8).',
      'In Geneva it was stated that it pours.',
    ])
  })
})

describe('supporters', () => {
  const norway = { by: { delegation: 'Norway' }, 'supported-by': 'Chile, Peru and Mexico' }

  it('of two points of one speaker are named with each: they are no list', () => {
    expect(
      planningOf({
        geneva: { a: ['raised', { that: 'it rains', ...norway }], b: ['raised', { that: 'it pours', ...norway }] },
      }),
    ).toEqual([
      'In Geneva Norway stated that it rains. That view was supported by Chile, Peru and Mexico.',
      'In Geneva Norway stated that it pours. That view was supported by Chile, Peru and Mexico.',
    ])
  })

  it('of each that said the same words are named, and of what is similar', () => {
    expect(
      planningOf({
        beijing: { a: ['raised', { that: 'it rains', ...norway }] },
        geneva: { b: ['raised', { that: 'it rains' }] },
        brussels: { c: ['raised', { that: 'it pours', ...norway, echoes: ['geneva/b'] }] },
      }),
    ).toEqual([
      'In Brussels Norway stated that it pours. That view was supported by Chile, Peru and Mexico. In Beijing Norway ' +
        'made a similar point: that it rains. That view was supported by Chile, Peru and Mexico. In Geneva the same ' +
        'point was made.',
    ])
    expect(
      planningOf({
        beijing: { a: ['raised', { that: 'it rains', ...norway }] },
        geneva: { b: ['raised', { that: 'it rains' }] },
      }),
    ).toEqual([
      'In Beijing Norway stated that it rains. In Geneva the same point was made. That view was supported by Chile, ' +
        'Peru and Mexico.',
    ])
  })
})

describe('a dispute', () => {
  const rain = { that: 'it rains' }
  const dry = { that: 'it is dry' }

  it('is told on both sides where what goes against a point was said twice in the same words', () => {
    expect(
      planningOf({
        beijing: { a: ['raised', rain], b: ['raised', dry] },
        geneva: { c: ['raised', { ...dry, disputes: ['beijing/a'] }] },
      }),
    ).toEqual([
      'In Beijing it was stated that it rains. The contrary was stated in Geneva (para. 9).',
      'In Beijing and in Geneva it was stated that it is dry. The contrary was stated in Beijing (para. 8).',
    ])
  })

  it('is no contrast of a point that disputes nothing, and only leads one that does', () => {
    expect(
      planningOf({
        beijing: { a: ['raised', rain], b: ['raised', { ...dry, disputes: ['a'] }] },
        geneva: { c: ['raised', { that: 'it is seldom wet', level: 'many', echoes: ['beijing/b'] }] },
      }),
    ).toEqual([
      'In Beijing it was stated that it rains. The contrary was stated at the same seminar (para. 9).',
      'Many participants in Geneva considered that it is seldom wet. In Beijing a similar point was made: that it is ' +
        'dry. The contrary was stated in Beijing (para. 8).',
    ])
  })

  it('is a contrast of a vote, and of a sentence', () => {
    const votes = { for: 5, against: 3 }
    expect(
      planningOf({
        geneva: {
          a: ['raised', { says: 'It rained.' }],
          b: ['raised', { says: 'It was dry.', disputes: ['a'] }],
          v: ['voted', { ...rain, votes }],
          w: ['voted', { ...dry, votes, disputes: ['v'] }],
        },
      }),
    ).toEqual([
      'In Geneva the view that it rains, was supported by 5 votes to 3. The contrary was recorded at ' +
        'the same seminar ' +
        '(para. 9).',
      'By contrast, in Geneva the view that it is dry, was supported by 5 votes to 3 (see para. 8).',
      'It rained. The contrary was stated at the same seminar (para. 11).',
      'By contrast: It was dry. (See para. 10.)',
    ])
  })
})

describe('questions, dilemmas and concerns', () => {
  it('are a list of bare questions of one meeting and outcome, and say once what no later account takes up', () => {
    const asked = (question: string, more: object = {}): Recorded[string] => ['dilemmas', { question, ...more }]
    expect(
      planningOf({
        geneva: {
          a: asked('how it rains'),
          b: asked('how it pours'),
          c: asked('how it drips', { outcome: 'left-open' }),
          d: asked('how it hails', { 'ways-forward': ['an umbrella'], outcome: 'left-open' }),
        },
        brussels: {},
      }),
    ).toEqual([
      'In Geneva there was discussion of:',
      '(a) How it rains; and',
      '(b) How it pours.',
      'It was left open in Geneva how it drips.',
      'It was left open in Geneva how it hails. A possible way forward was mentioned: an umbrella.',
      'None of the matters set out in paragraphs 8 (a), 8 (b), 9 and 10 is taken up in the accounts of later meetings.',
    ])
  })

  it('name those whose concern it is, at each meeting, in the same words and in others', () => {
    const concern = 'it might hail'
    const norway = { by: { delegation: 'Norway' } }
    const samoa = { by: { delegation: 'Samoa' }, 'supported-by': 'Chile, Peru and Mexico' }
    expect(
      planningOf({
        beijing: { a: ['dilemmas', { concern }], b: ['dilemmas', { concern, ...norway, echoes: ['a'] }] },
        geneva: { c: ['dilemmas', { concern, ...samoa, echoes: ['beijing/a'] }] },
        brussels: {
          d: ['dilemmas', { concern: 'it might snow', ...norway, echoes: ['beijing/a'] }],
          e: ['dilemmas', { concern, echoes: ['beijing/a'] }],
        },
      }),
    ).toEqual([
      'Concern was expressed in Beijing that it might hail. The concern was taken up again in Brussels. In Beijing ' +
        'Norway expressed the same concern. In Geneva Samoa expressed the same concern. That view was supported by ' +
        'Chile, Peru and Mexico. In Brussels Norway expressed a similar concern: that it might snow.',
    ])
  })

  it('are taken up again, settled and re-opened, with what became of them each time', () => {
    const asked = { question: 'how it rains' }
    const meetings: Meetings = {
      beijing: { a: ['dilemmas', { ...asked, outcome: 'left-open' }], x: ['dilemmas', { concern: 'it might hail' }] },
      geneva: {
        b: ['dilemmas', { ...asked, outcome: 'deferred', echoes: ['beijing/a'] }],
        p: ['raised', { that: 'it pours', 'bears-on': ['b'] }],
        s: ['agreed', { that: 'it rains in spring', resolves: ['beijing/a'] }],
      },
      brussels: { c: ['dilemmas', { question: 'when it rains', echoes: ['beijing/a'] }] },
    }
    expect(planningOf(meetings)).toEqual([
      'It was agreed in Geneva that it rains in spring (see para. 10).',
      'In Geneva it was stated that it pours (see para. 10).',
      'It was left open in Beijing how it rains (see also para. 9). The question was taken up again ' +
        'in Geneva, and its ' +
        'consideration was deferred. In Brussels a similar question was discussed: when it rains. The question was ' +
        'settled in Geneva (para. 8) and re-opened in Brussels.',
      'Concern was expressed in Beijing that it might hail. The concern is not taken up in the accounts of later ' +
        'meetings.',
    ])
  })
})
