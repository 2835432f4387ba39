import type { MeetingKind } from '../../model/session.ts'
import type { Counted } from './counts.ts'

/** What a kind of meeting is called: its name, and how it is counted, which may be by another noun. */
interface KindWords extends Counted {
  readonly name: string
}

/** What each kind of meeting is called. Conferences and meetings are 会议 both, and are counted together. */
export const kindWords: Readonly<Record<MeetingKind, KindWords>> = {
  seminar: named('研讨会'),
  workshop: named('讲习班'),
  consultation: named('协商会议'),
  conference: named('会议'),
  meeting: named('会议'),
  'round-table': named('圆桌会议'),
  summit: named('首脑会议'),
  hearing: named('听证会'),
  symposium: named('专题讨论会'),
  forum: named('论坛'),
  dialogue: named('对话会'),
  retreat: named('务虚会'),
  session: { name: '届会', measure: '届', noun: '会议' },
  weekend: named('周末会议'),
}

/** The final meeting of a series, which sums it up. */
export function finalName(kind: MeetingKind): string {
  return `总结${kind === 'session' ? kindWords.meeting.name : kindWords[kind].name}`
}

function named(name: string): KindWords {
  return { name, measure: '次', noun: name }
}
