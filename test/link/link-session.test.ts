import { describe, expect, test } from 'vitest'
import { linked, sessionIn, statementIn } from './linked.ts'

/** Long because of the notes at its end, in which every key of a session stands. */
describe('a session that uses every key', () => {
  const geneva = sessionIn(
    linked({ 'series.yaml': series, 'geneva.yaml': everything, 'beijing.yaml': beijing }),
    'geneva',
  )

  test('is read, its own keys first', () => {
    const { statements, written, ...own } = geneva
    expect(own).toEqual({
      id: 'geneva',
      called: { fr: 'le séminaire de Genève' },
      kind: 'seminar',
      place: { en: 'Geneva', fr: 'Genève' },
      date: { from: '2007-05-11', to: '2007-05-11' },
      title: { fr: 'Dilemmes' },
      focus: { fr: 'la protection' },
      with: [{ fr: 'Centre de politique de sécurité, Genève' }],
      openedBy: { fr: 'la Ministre' },
      chairs: [{ fr: 'M. Strømmen' }],
      attendance: { fr: 'plus de 20 pays' },
      participants: [{ fr: 'des organismes' }],
      sources: [{ id: 'mfa', title: { fr: 'Compte rendu' }, language: 'no' }],
      attribution: 'on-record',
      notes: 'taken',
      counted: false,
    })
    expect(written).toMatchObject({ file: 'sessions/geneva.yaml', line: 1, column: 1 })
    expect(statements.map(({ id }) => id)).toEqual([
      'geneva/all',
      'geneva/choice',
      'geneva/network',
      'geneva/one',
      'geneva/voted',
    ])
  })

  test('keeps all that is said of a point', () => {
    const { place, ...point } = statementIn(geneva, 'geneva/all')
    expect(place).toEqual({ file: 'sessions/geneva.yaml', line: 28, column: 5, endLine: 56, endColumn: 15 })
    expect(point).toEqual({
      kind: 'point',
      id: 'geneva/all',
      list: 'agreed',
      level: 'full',
      verb: 'stressed',
      stance: 'against',
      themes: ['protection', 'integration'],
      topic: 'roles',
      wording: {
        as: 'clause',
        text: { fr: 'integration * is <b>a tool</b>, and not a goal' },
        short: { fr: 'a tool' },
      },
      basis: 'stated',
      visibility: 'restricted',
      omit: 'said twice',
      quote: { lang: 'no', text: 'Samtlige deltagere  var enige.' },
      sic: true,
      source: { id: 'mfa', at: 'para. 7, line 2' },
      by: { name: { fr: 'Mr. Eide' }, office: { fr: 'Deputy Minister' } },
      reservations: [{ fr: 'no new structures are created' }],
      echoes: [at('beijing/tool', 49, 14, 26)],
      sameWordsAs: [at('beijing/tool', 50, 21, 33)],
      disputes: [at('beijing/other', 51, 16, 29)],
      resolves: [at('geneva/choice', 52, 16, 22)],
      on: [at('geneva/choice', 53, 10, 23)],
      recommends: [{ fr: 'Member States' }],
      lead: true,
    })
  })

  test('keeps a dilemma with its horns, and what was said for each', () => {
    expect(statementIn(geneva, 'geneva/choice')).toMatchObject({
      kind: 'dilemma',
      visibility: 'restricted',
      choice: {
        between: [
          {
            horn: { fr: 'the need for integration' },
            because: [{ point: { to: 'geneva/one' } }, { fr: 'access is better' }],
          },
          { horn: { fr: 'the need for independence' }, because: [] },
        ],
      },
      waysForward: [{ en: 'training', fr: 'la formation' }],
    })
  })

  test('keeps votes, propositions and follow-up', () => {
    expect(statementIn(geneva, 'geneva/voted')).toMatchObject({
      support: { agree: 41, disagree: 3, pass: 0 },
      wording: { as: 'proposition', text: { fr: 'Integration is a tool.' } },
      by: 'one',
    })
    expect(statementIn(geneva, 'geneva/network')).toMatchObject({
      kind: 'follow-up',
      wording: { as: 'sentence', text: { fr: 'A network was to continue.' } },
    })
  })
})

test('an alias leads to its theme, and a theme named twice is one', () => {
  const aliased = 'themes:\n  - id: integration\n    title: Integration\n    aliases: [impartiality]\n'
  const session = sessionIn(
    linked({
      'series.yaml': aliased,
      'geneva.yaml': 'raised:\n  - id: x\n    theme: [impartiality, integration]\n    that: it is so\n',
    }),
    'geneva',
  )
  expect(statementIn(session, 'geneva/x')).toMatchObject({ themes: ['integration'] })
})

describe('the source of a statement', () => {
  const sources = 'sources:\n  - id: mfa\n    title: T\n    language: no\n'
  const two = `${sources}  - id: un\n    title: T\n    language: fr\n`
  const quoted = 'raised:\n  - id: x\n    theme: integration\n    that: it is so\n    quote: Ja.\n'

  test.each([
    ['is the only one of its session', sources + quoted, { quote: { lang: 'no', text: 'Ja.' }, source: { id: 'mfa' } }],
    [
      'gives a quote its language',
      `${two}${quoted}    source: un, page 2, line 3\n`,
      { quote: { lang: 'fr', text: 'Ja.' }, source: { id: 'un', at: 'page 2, line 3' } },
    ],
  ])('%s', (_, text, expected) => {
    expect(statementIn(sessionIn(linked({ 'geneva.yaml': text }), 'geneva'), 'geneva/x')).toMatchObject(expected)
  })

  test('is not known where the session has two and the statement names none', () => {
    const statement = statementIn(sessionIn(linked({ 'geneva.yaml': two + quoted }), 'geneva'), 'geneva/x')
    expect(statement).toMatchObject({ quote: { lang: 'en', text: 'Ja.' } })
    expect(statement).not.toHaveProperty('source')
  })
})

function at(to: string, line: number, column: number, endColumn: number) {
  return { to, place: { file: 'sessions/geneva.yaml', line, column, endLine: line, endColumn } }
}

const series = `themes:
  - id: integration
    title: Integration
  - id: protection
    title: Protection
    about: Why it is here.
    topics:
      - id: roles
        title: Roles
sessions: [beijing, geneva]
`

const beijing = `raised:
  - id: tool
    theme: integration
    that: it is a tool
  - id: other
    theme: integration
    that: it is something else
`

const everything = `session: geneva
called: le séminaire de Genève
kind: seminar
place: {en: Geneva, fr: Genève}
date: 2007-05-11        # a comment
language: fr
title: Dilemmes
focus: la protection
theme: integration
with:
  - Centre de politique de sécurité, Genève
opened-by: la Ministre
chairs:
  - M. Strømmen
attendance: plus de 20 pays
participants:
  - des organismes
attribution: on-record
visibility: restricted
sources:
  - id: mfa
    title: Compte rendu
    language: no
notes: taken
counted: false

agreed:
  - id: all
    theme: [protection, integration]
    topic: roles
    level: full
    as: stressed
    that: >-
      integration * is <b>a tool</b>,
      and not a goal
    short: a tool
    quote: >-
      Samtlige deltagere  var enige.
    source: mfa, para. 7, line 2
    sic: true
    basis: stated
    stance: against
    by:
      name: Mr. Eide
      office: Deputy Minister
    reservations:
      - no new structures are created
    omit: said twice
    echoes: [beijing/tool]
    same-words-as: [beijing/tool]
    disputes: [beijing/other]
    resolves: [choice]
    on: [geneva/choice]
    recommends:
      - Member States
    lead: true
raised:
  - id: one
    says: It was so in Geneva.
  - id: voted
    proposition: Integration is a tool.
    support: {agree: 41, disagree: 3}
    by: one
dilemmas:
  - id: choice
    between:
      - horn: the need for integration
        because:
          - point: one
          - access is better
      - horn: the need for independence
    ways-forward:
      - en: training
        fr: la formation
follow-up:
  - id: network
    says: A network was to continue.
`
