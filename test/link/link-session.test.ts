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
      called: { name: { fr: 'le séminaire de Genève' } },
      short: { name: { fr: 'le séminaire' } },
      kind: 'seminar',
      final: false,
      online: true,
      place: { name: { en: 'Geneva', fr: 'Genève' } },
      date: { from: '2007-05-11', to: '2007-05-11' },
      title: { fr: 'Dilemmes' },
      focus: { fr: 'la protection' },
      with: [{ fr: 'Centre de politique de sécurité, Genève' }],
      openedBy: { fr: 'la Ministre' },
      chairs: [{ fr: 'M. Strømmen' }],
      attendance: { fr: 'plus de 20 pays' },
      participants: [
        { key: 'États', category: { fr: 'États' }, names: [{ fr: 'le Chili' }, { fr: 'la Norvège' }] },
        { key: 'Autres', category: { fr: 'Autres' }, names: [{ fr: 'des organismes' }] },
      ],
      sources: [{ id: 'mfa', title: { fr: 'Compte rendu' }, language: 'no' }],
      attribution: 'on-record',
      notes: 'taken',
      accept: [accepted('theme-used', 'le thème manque', 30, 10, 20)],
    })
    expect(written).toMatchObject({ file: 'sessions/geneva.yaml', line: 1, column: 1 })
    expect(statements.map(({ id }) => id)).toEqual([
      'geneva/all',
      'geneva/choice',
      'geneva/worry',
      'geneva/one',
      'geneva/network',
      'geneva/voted',
      'geneva/shared',
    ])
  })

  test('keeps all that is said of a point', () => {
    const { place, ...point } = statementIn(geneva, 'geneva/all')
    expect(place).toEqual({ file: 'sessions/geneva.yaml', line: 33, column: 5, endLine: 58, endColumn: 22 })
    expect(point).toEqual({
      kind: 'point',
      id: 'geneva/all',
      list: 'agreed',
      level: 'full',
      verb: 'stressed',
      themes: ['protection', 'integration'],
      topic: 'roles',
      wording: {
        as: 'clause',
        text: { fr: 'integration * is <b>a tool</b>, and not a goal' },
        short: { fr: 'a tool' },
      },
      visibility: 'restricted',
      omit: 'said twice',
      attribution: 'unattributed',
      accept: [accepted('stands-alone', 'it is plain', 50, 14, 26)],
      quote: { lang: 'no', text: 'Samtlige deltagere  var enige.' },
      sic: true,
      source: { id: 'mfa', at: 'para. 7, line 2' },
      by: [],
      reservations: [{ fr: 'no new structures are created' }],
      echoes: [at('beijing/tool', 51, 14, 26)],
      sameWordsAs: [at('beijing/tool', 52, 21, 33)],
      disputes: [at('beijing/other', 53, 16, 29)],
      unrelated: [at('beijing/other', 54, 16, 29)],
      resolves: [at('geneva/choice', 55, 16, 22)],
      bearsOn: [at('geneva/choice', 56, 16, 29)],
      addressedTo: [{ fr: 'Member States' }],
    })
  })

  test('keeps a dilemma with its horns, and what was said for each', () => {
    expect(statementIn(geneva, 'geneva/choice')).toMatchObject({
      kind: 'dilemma',
      visibility: 'restricted',
      attribution: 'on-record',
      outcome: 'left-open',
      by: [],
      short: { fr: 'two needs' },
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

  test('keeps a concern with those who voiced it', () => {
    expect(statementIn(geneva, 'geneva/worry')).toMatchObject({
      kind: 'dilemma',
      choice: { concern: { fr: 'mandates are confused' } },
      outcome: 'discussed',
      by: [{ kind: 'person', name: { fr: 'Mr. Eide' }, office: { fr: 'Deputy Minister' } }, { kind: 'one' }],
      supportedBy: { fr: 'Brazil, Australia and Canada' },
    })
  })

  test('keeps a view with those who hold it', () => {
    const view = statementIn(geneva, 'geneva/one')
    expect(view).toMatchObject({
      list: 'raised',
      wording: { as: 'clause', text: { fr: 'it was so' } },
      level: 'several',
      verb: 'warned',
      by: [
        { kind: 'delegation', name: { fr: 'Norway' } },
        { kind: 'group', name: { en: 'some States', fr: 'des États' } },
      ],
      supportedBy: { fr: 'Chile' },
    })
  })

  test('keeps all that is said of a vote', () => {
    const { place: _, ...vote } = statementIn(geneva, 'geneva/voted')
    expect(vote).toEqual({
      kind: 'vote',
      id: 'geneva/voted',
      themes: ['integration'],
      visibility: 'restricted',
      attribution: 'on-record',
      accept: [],
      sic: false,
      source: { id: 'mfa' },
      votes: { for: 41, against: 3, neither: 0 },
      groups: [
        { called: { fr: 'the first group' }, votes: { for: 40, against: 0, neither: 2 } },
        { called: { fr: 'the second group' }, votes: { percent: 2.5 } },
      ],
      wording: { as: 'proposition', text: { fr: 'Integration is a tool.' }, short: { fr: 'It is a tool.' } },
      echoes: [at('beijing/tool', 103, 13, 25)],
      unrelated: [at('beijing/other', 104, 16, 29)],
      disputes: [at('geneva/one', 105, 15, 18)],
      bearsOn: [at('geneva/choice', 106, 15, 21)],
      addressedTo: [{ fr: 'the Secretariat' }],
    })
    expect(statementIn(geneva, 'geneva/shared')).toMatchObject({
      votes: { percent: 98 },
      wording: { as: 'clause', text: { fr: 'it is a goal' } },
    })
  })

  test('keeps follow-up', () => {
    expect(statementIn(geneva, 'geneva/network')).toMatchObject({
      kind: 'follow-up',
      wording: { as: 'sentence', text: { fr: 'A network was to continue.' } },
    })
  })
})

test('a category of participants is called by its key, or in other words, or in other languages', () => {
  const keys = ['  A:\n    called: Autres\n    names:\n      - le Chili\n', '  Nations:\n    - le Chili\n']
  const translated = '  États:\n    called: {en: States}\n    names:\n      - le Chili\n'
  const notes = `language: fr\nparticipants:\n${keys.join('')}${translated}`
  const names = [{ fr: 'le Chili' }]
  expect(sessionIn(linked({ 'geneva.yaml': notes }), 'geneva').participants).toEqual([
    { key: 'A', category: { fr: 'Autres' }, names },
    { key: 'Nations', category: { fr: 'Nations' }, names },
    { key: 'États', category: { fr: 'États', en: 'States' }, names },
  ])
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

function accepted(rule: string, why: string, line: number, column: number, endColumn: number) {
  return { rule, why, place: { file: 'sessions/geneva.yaml', line, column, endLine: line, endColumn } }
}

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

const everything = `called: le séminaire de Genève
short: le séminaire
online: true
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
  États:
    - le Chili
    - la Norvège
  Autres:
    - des organismes
attribution: on-record
visibility: restricted
sources:
  - id: mfa
    title: Compte rendu
    language: no
notes: taken
accept: {theme-used: le thème manque}

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
    attribution: unattributed
    reservations:
      - no new structures are created
    omit: said twice
    accept: {stands-alone: it is plain}
    echoes: [beijing/tool]
    same-words-as: [beijing/tool]
    disputes: [beijing/other]
    unrelated: beijing/other
    resolves: [choice]
    bears-on: [geneva/choice]
    addressed-to:
      - Member States
dilemmas:
  - id: choice
    outcome: left-open
    short: two needs
    between:
      - horn: the need for integration
        because:
          - point: one
          - access is better
      - horn: the need for independence
    ways-forward:
      - en: training
        fr: la formation
  - id: worry
    concern: mandates are confused
    by:
      - name: Mr. Eide
        office: Deputy Minister
      - one
    supported-by: Brazil, Australia and Canada
raised:
  - id: one
    level: several
    as: warned
    that: it was so
    by:
      - delegation: Norway
      - group:
          en: some States
          fr: des États
    supported-by: Chile
follow-up:
  - id: network
    says: A network was to continue.
voted:
  - id: voted
    proposition: Integration is a tool.
    votes: {for: 41, against: 3}
    short: It is a tool.
    groups:
      - called: the first group
        votes: {for: 40, against: 0, neither: 2}
      - called: the second group
        votes: 2.5%
    echoes: beijing/tool
    unrelated: beijing/other
    disputes: one
    bears-on: choice
    addressed-to:
      - the Secretariat
  - id: shared
    that: it is a goal
    votes: 98%
`
