import type { MeetingKind } from '../../model/session.ts'

/** What each kind of meeting is called: one, and several. */
export const kindWords: Readonly<Record<MeetingKind, readonly [one: string, many: string]>> = {
  seminar: ['seminar', 'seminars'],
  workshop: ['workshop', 'workshops'],
  consultation: ['consultation', 'consultations'],
  conference: ['conference', 'conferences'],
  meeting: ['meeting', 'meetings'],
  'round-table': ['round table', 'round tables'],
  summit: ['summit', 'summits'],
  hearing: ['hearing', 'hearings'],
  symposium: ['symposium', 'symposiums'],
  forum: ['forum', 'forums'],
  dialogue: ['dialogue', 'dialogues'],
  retreat: ['retreat', 'retreats'],
  session: ['session', 'sessions'],
  weekend: ['weekend', 'weekends'],
}
