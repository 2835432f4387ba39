import type { MeetingKind } from '../../model/session.ts'
import { definite } from './agreement.ts'
import type { CountedNoun } from './counts.ts'

/** What each kind of meeting is called: one, and several. */
export const kindWords: Readonly<Record<MeetingKind, CountedNoun>> = {
  seminar: { one: 'séminaire', many: 'séminaires', gender: 'masculine' },
  workshop: { one: 'atelier', many: 'ateliers', gender: 'masculine' },
  consultation: { one: 'consultation', many: 'consultations', gender: 'feminine' },
  conference: { one: 'conférence', many: 'conférences', gender: 'feminine' },
  meeting: { one: 'réunion', many: 'réunions', gender: 'feminine' },
  'round-table': { one: 'table ronde', many: 'tables rondes', gender: 'feminine' },
  summit: { one: 'sommet', many: 'sommets', gender: 'masculine' },
  hearing: { one: 'audition', many: 'auditions', gender: 'feminine' },
  symposium: { one: 'colloque', many: 'colloques', gender: 'masculine' },
  forum: { one: 'forum', many: 'forums', gender: 'masculine' },
  dialogue: { one: 'dialogue', many: 'dialogues', gender: 'masculine' },
  retreat: { one: 'retraite', many: 'retraites', gender: 'feminine' },
  session: { one: 'session', many: 'sessions', gender: 'feminine' },
  weekend: { one: 'week-end', many: 'week-ends', gender: 'masculine' },
}

/** Names a kind with its article: "le séminaire", "les ateliers". */
export function theKind(kind: MeetingKind, isPlural = false): string {
  const { one, many, gender } = kindWords[kind]
  return definite(isPlural ? many : one, { gender, isPlural })
}
