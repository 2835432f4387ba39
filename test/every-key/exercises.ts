import { notesFields } from '../../src/read/fields.ts'
import { speakerFields } from '../../src/read/shapes/speaker.ts'

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
  /** What answers the key, if neither the report nor ledger or draft: a message alone; or nothing yet, and why. */
  readonly answer?: 'message' | { readonly nothing: string }
}

/** Every group of keys of the notes; the keys of a speaker stand inside a value, and so not in `notesFields`. */
export const groups = { ...notesFields, 'a session, by of a point': speakerFields } as const

type Groups = typeof groups

/** Where one group of keys of each kind stands in the notes of this folder. */
export const seats = {
  'series.yaml': ['series.yaml'],
  'series.yaml, series': ['series.yaml', 'series'],
  'series.yaml, each of themes': ['series.yaml', 'themes', '0'],
  'series.yaml, each of topics': ['series.yaml', 'themes', '0', 'topics', '0'],
  'series.yaml, report': ['series.yaml', 'report'],
  'series.yaml, each of editions': ['series.yaml', 'editions', '0'],
  'series.yaml, from of an edition': ['series.yaml', 'editions', '0', 'from'],
  'series.yaml, thresholds': ['series.yaml', 'thresholds'],
  'a session': ['geneva.yaml'],
  'a session, each of sources': ['geneva.yaml', 'sources', '0'],
  'a session, each of agreed and raised': ['geneva.yaml', 'agreed', '0'],
  'a session, by of a point': ['geneva.yaml', 'raised', '0', 'by'],
  'a session, support of a point': ['brussels.yaml', 'raised', '0', 'support'],
  'a session, each of dilemmas': ['geneva.yaml', 'dilemmas', '0'],
  'a session, each of between': ['geneva.yaml', 'dilemmas', '0', 'between', '0'],
  'a session, each of follow-up': ['geneva.yaml', 'follow-up', '0'],
} as const satisfies Readonly<Record<keyof Groups, Path>>

const isBeijing = { at: ['beijing.yaml'] }
const isVote = { at: ['brussels.yaml', 'raised', '0'] }
const isRaised = { at: ['beijing.yaml', 'raised', '0'] }

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
  },
  'series.yaml, series': { language: { otherwise: 'de' } },
  'series.yaml, each of themes': {
    aliases: { answer: 'message' },
    topics: { otherwise: ['roles', 'purpose'].map((id) => ({ id, title: id })) },
  },
  'series.yaml, each of topics': { id: { answer: 'message' } },
  'series.yaml, report': { limit: { answer: 'message' } },
  'series.yaml, each of editions': {
    shows: { at: ['series.yaml', 'editions', '1'] },
    languages: { otherwise: ['de'], answer: 'message' },
  },
  'a session': {
    session: { otherwise: 'bergen', answer: 'message' },
    kind: { at: ['oslo.yaml'], beside: { agreed: undefined } },
    place: isBeijing,
    title: { answer: { nothing: 'the table of meetings is to print it' } },
    focus: { answer: { nothing: 'the table of meetings is to print it' } },
    theme: { otherwise: 'planning' },
    attribution: { answer: 'message' },
    visibility: { ...isBeijing, value: 'restricted' },
    notes: { at: ['brussels.yaml'], beside: { raised: undefined } },
    counted: { at: ['brussels.yaml'] },
    sources: { otherwise: [{ id: 'mfa', title: 'Another account' }] },
  },
  'a session, each of sources': { id: { otherwise: 'ministry', answer: 'message' } },
  'a session, each of agreed and raised': {
    basis: isRaised,
    echoes: { value: 'beijing/whole' },
    level: { at: ['beijing.yaml', 'agreed', '0'], otherwise: 'prevailing' },
    says: { at: ['geneva.yaml', 'raised', '1'] },
    proposition: { at: ['geneva.yaml', 'raised', '2'] },
    by: isRaised,
    support: { ...isVote, otherwise: { agree: 12, disagree: 12 } },
    'same-words-as': { value: 'beijing/whole' },
    disputes: { value: 'beijing/whole' },
    resolves: { value: 'beijing/whom' },
    on: { value: 'beijing/whom' },
    lead: { at: ['beijing.yaml', 'agreed', '0'], beside: { echoes: 'geneva/tool' } },
  },
  'a session, support of a point': { disagree: { otherwise: '40' } },
  'a session, each of dilemmas': {
    topic: { beside: { theme: 'coherence' }, value: 'roles' },
    echoes: { at: ['geneva.yaml', 'dilemmas', '1'], value: 'beijing/whom' },
    between: { otherwise: [{ horn: 'the need for speed' }, { horn: 'the need for care' }] },
    question: { at: ['geneva.yaml', 'dilemmas', '1'] },
    concern: { at: ['geneva.yaml', 'dilemmas', '2'] },
  },
  'a session, each of follow-up': {
    basis: { answer: { nothing: 'a follow-up that is inferred reads like one that is recorded' } },
  },
} satisfies { readonly [G in keyof Groups]?: { readonly [K in keyof Groups[G]]?: Exercise } }
