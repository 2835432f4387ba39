import type { notesFields } from '../../src/read/fields.ts'

/** Leads to a value in the notes: the name of a file, then keys, and positions in lists. */
export type Path = readonly string[]

/** How one key of the notes is tried, where the notes of this folder and the key's own example do not say it. */
export interface Exercise {
  /** Where its group of keys stands, if not at the seat of such groups. */
  readonly at?: Path
  /** Its value, if not the one in the notes or else its example. */
  readonly value?: unknown
  /** What is compared with that, if not the notes without the key or else with its example. */
  readonly otherwise?: unknown
  /** Other keys of the same group that it needs; with `undefined`, those that must not stand beside it. */
  readonly beside?: Readonly<Record<string, unknown>>
  /** What answers the key, if neither the report nor ledger or draft: a message alone; or nothing, and why. */
  readonly answer?: 'message' | { readonly nothing: string }
}

type Groups = typeof notesFields

/** Where one group of keys of each kind stands in the notes of this folder. */
export const seats = {
  'series.yaml': ['series.yaml'],
  'series.yaml, series': ['series.yaml', 'series'],
  'series.yaml, each of themes': ['series.yaml', 'themes', '0'],
  'series.yaml, each of topics': ['series.yaml', 'themes', '0', 'topics', '0'],
  'series.yaml, report': ['series.yaml', 'report'],
  'series.yaml, each of editions': ['series.yaml', 'editions', '0'],
  'series.yaml, from of an edition': ['series.yaml', 'editions', '0', 'from'],
  'series.yaml, each of organs': ['series.yaml', 'editions', '0', 'organs', '0'],
  'a session': ['geneva.yaml'],
  'a session, each of sources': ['geneva.yaml', 'sources', '0'],
  'a session, each of agreed and raised': ['geneva.yaml', 'agreed', '0'],
  'a session, each of voted': ['brussels.yaml', 'voted', '0'],
  'a session, votes': ['brussels.yaml', 'voted', '0', 'votes'],
  'a session, each of groups': ['brussels.yaml', 'voted', '0', 'groups', '0'],
  'a session, each of by': ['geneva.yaml', 'raised', '0', 'by'],
  'a session, a category of participants': ['geneva.yaml', 'participants', 'States'],
  'a name in a language': ['geneva.yaml', 'place', 'en'],
  'a session, each of dilemmas': ['geneva.yaml', 'dilemmas', '0'],
  'a session, each of between': ['geneva.yaml', 'dilemmas', '0', 'between', '0'],
  'a session, each of follow-up': ['geneva.yaml', 'follow-up', '0'],
} as const satisfies Readonly<Record<keyof Groups, Path>>

const isBeijing = { at: ['beijing.yaml'] }
const isRaised = { at: ['beijing.yaml', 'raised', '0'] }
const isConcern = { at: ['geneva.yaml', 'dilemmas', '2'] }

/** An acceptance that answers nothing is told; which is how one that answers something is known to be looked at. */
const accept = { value: { 'stands-alone': 'the pronoun is plain' }, answer: 'message' } as const

/** Whether those who spoke may be named is what a rule looks at. */
const ownAttribution = { value: 'on-record', otherwise: 'unattributed', answer: 'message' } as const

/** What was looked at and not tied changes no report: it is what `report suggest` proposes no more. */
const unrelated = {
  value: 'beijing/whole',
  otherwise: 'beijing/early',
  answer: { nothing: '`report suggest` proposes the pair no more' },
} as const

/** The keys that need more than the notes of this folder and their own example. */
export const exercises: Readonly<Partial<Record<keyof Groups, Readonly<Record<string, Exercise>>>>> = {
  'series.yaml': {
    series: { otherwise: { title: 'Another series', organizers: ['Another ministry'], language: 'en' } },
    sessions: { otherwise: ['geneva', 'beijing', 'brussels', 'oslo'] },
    themes: {
      otherwise: [
        { id: 'planning', title: 'Planning' },
        { id: 'protection', title: 'Protection' },
        { id: 'coherence', title: 'Coherence', topics: ['purpose', 'roles'].map((id) => ({ id, title: id })) },
      ],
    },
    report: { otherwise: { date: '2008-07', status: 'organizer' } },
    accept,
  },
  'series.yaml, series': { language: { otherwise: 'en-GB' } },
  'series.yaml, each of themes': {
    aliases: { answer: 'message' },
    topics: { otherwise: ['roles', 'purpose'].map((id) => ({ id, title: id })) },
  },
  'series.yaml, each of topics': { id: { answer: 'message' } },
  'series.yaml, report': {
    limit: { answer: 'message' },
    style: { answer: 'message' },
    words: { value: ['organising'], answer: 'message' },
    translations: { value: 'unofficial', answer: { nothing: 'all editions of these notes are in their language' } },
  },
  'series.yaml, from of an edition': { mission: { at: ['series.yaml', 'editions', '1', 'from'] } },
  'series.yaml, each of organs': { name: { otherwise: 'Security Council' } },
  'series.yaml, each of editions': {
    from: { at: ['series.yaml', 'editions', '1'] },
    organs: {
      value: [{ 'agenda-item': '12', name: 'General Assembly' }],
      otherwise: [{ name: 'Security Council', 'agenda-item': '12' }],
    },
    shows: { at: ['series.yaml', 'editions', '1'] },
    languages: { otherwise: ['de'], answer: 'message' },
  },
  'a session': {
    kind: isBeijing,
    language: { otherwise: 'en-GB' },
    short: {
      at: ['oslo.yaml'],
      beside: {
        agreed: ['planning includes all', 'plans are open to all'].map((that, index) => ({
          id: `point-${index}`,
          theme: 'planning',
          that,
        })),
      },
    },
    final: { at: ['oslo.yaml'], beside: { agreed: undefined } },
    place: isBeijing,
    online: isBeijing,
    theme: { otherwise: 'planning' },
    attribution: { answer: 'message' },
    visibility: { ...isBeijing, value: 'restricted' },
    notes: { at: ['brussels.yaml'], beside: { voted: undefined } },
    voted: { at: ['brussels.yaml'], beside: { notes: 'taken' } },
    participants: { otherwise: { Organizations: ['the Red Cross'] } },
    accept,
    sources: { otherwise: [{ id: 'mfa', title: 'Another account' }] },
  },
  'a session, a category of participants': {
    called: { value: { en: 'Countries' }, otherwise: { en: 'Members' } },
    names: { otherwise: ['the Red Cross'] },
  },
  'a session, each of sources': { id: { otherwise: 'ministry', answer: 'message' } },
  'a session, each of agreed and raised': {
    accept,
    attribution: { at: ['geneva.yaml', 'raised', '0'], ...ownAttribution },
    unrelated,
    echoes: { value: 'beijing/whole' },
    level: { at: ['beijing.yaml', 'agreed', '0'], otherwise: 'prevailing' },
    says: { at: ['geneva.yaml', 'raised', '3'] },
    proposition: { at: ['geneva.yaml', 'raised', '4'] },
    by: { ...isRaised, value: { group: 'some States' }, otherwise: { group: 'a few States' } },
    'supported-by': { ...isRaised, beside: { by: { group: 'some States' } } },
    'same-words-as': { value: 'beijing/whole' },
    disputes: { value: 'beijing/whole' },
    resolves: { value: 'beijing/whom' },
    'bears-on': { value: 'beijing/whom' },
    'addressed-to': { otherwise: ['the Secretariat'] },
  },
  'a session, each of voted': {
    accept,
    attribution: { ...ownAttribution, beside: { proposition: 'Norway opposed the plan.' } },
    source: { otherwise: 'record, page 4' },
    unrelated,
    theme: { value: 'planning' },
    topic: { beside: { theme: 'coherence' }, value: 'roles' },
    that: { at: ['brussels.yaml', 'voted', '1'] },
    votes: { otherwise: { for: '39', against: '50', neither: '2' } },
    echoes: { value: 'beijing/whole' },
    disputes: { value: 'beijing/settled' },
    'bears-on': { value: 'beijing/whom' },
  },
  'a session, votes': { for: { otherwise: '60' }, against: { otherwise: '40' } },
  'a session, each of groups': {
    called: { otherwise: 'another opinion group' },
    votes: { otherwise: { for: '4', against: '38' } },
  },
  'a session, each of by': {
    name: { otherwise: 'Ms. Other' },
    office: { otherwise: 'Minister' },
    delegation: { at: ['geneva.yaml', 'raised', '1', 'by'], otherwise: 'Chile' },
    group: { at: ['geneva.yaml', 'raised', '2', 'by'], otherwise: 'most States' },
  },
  'a name in a language': {
    name: { otherwise: 'Lausanne' },
    at: { value: 'at Geneva', otherwise: 'by Geneva' },
    of: { at: ['oslo.yaml', 'called', 'en'], value: 'of the conference' },
    to: { at: ['series.yaml', 'editions', '0', 'to', 'en'], value: 'to Sir' },
  },
  'a session, each of dilemmas': {
    topic: { beside: { theme: 'coherence' }, value: 'roles' },
    accept,
    attribution: { ...isConcern, ...ownAttribution, beside: { by: { delegation: 'Norway' } } },
    unrelated: { ...unrelated, at: ['geneva.yaml', 'dilemmas', '1'], value: 'beijing/whom', otherwise: [] },
    by: { ...isConcern, value: { group: 'some agencies' }, otherwise: { group: 'some States' } },
    'supported-by': isConcern,
    outcome: { value: 'left-open' },
    echoes: { at: ['geneva.yaml', 'dilemmas', '1'], value: 'beijing/whom' },
    between: { otherwise: [{ horn: 'the need for speed' }, { horn: 'the need for care' }] },
    question: { at: ['geneva.yaml', 'dilemmas', '1'] },
    concern: isConcern,
  },
  'a session, each of follow-up': {
    accept,
    attribution: { ...ownAttribution, beside: { says: 'In Geneva, Norway opposed the plan.' } },
  },
} satisfies { readonly [G in keyof Groups]?: { readonly [K in keyof Groups[G]]?: Exercise } }
