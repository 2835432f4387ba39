import type { MeetingKind } from '../../model/session.ts'
import type { CountedNoun } from './counts.ts'

/** What a kind of meeting is called, one and several. */
export interface KindWords extends CountedNoun {
  readonly one: string
  /** After "о". */
  readonly about: string
  /** Several: in the nominative, and after "о"; in the genitive they are `many`. */
  readonly all: string
  readonly aboutAll: string
  /** What is said of it was said "на семинаре", or "в ходе диалога". */
  readonly during?: true
}

/** What each kind of meeting is called. */
export const kindWords: Readonly<Record<MeetingKind, KindWords>> = {
  seminar: masculine('семинар'),
  workshop: masculine('практикум'),
  consultation: assembly('консультативн'),
  conference: feminine('конференци'),
  meeting: assembly(),
  'round-table': {
    ...masculine('круглый стол'),
    few: 'круглых стола',
    many: 'круглых столов',
    of: 'круглого стола',
    about: 'круглом столе',
    all: 'круглые столы',
    aboutAll: 'круглых столах',
  },
  summit: masculine('саммит'),
  hearing: neuter('слушани'),
  symposium: masculine('симпозиум'),
  forum: masculine('форум'),
  dialogue: { ...masculine('диалог'), during: true },
  retreat: assembly('выездн'),
  session: feminine('сесси'),
  weekend: feminine('сесси', ' выходного дня'),
}

/** What meetings of several kinds are together. */
export const anyMeeting: KindWords = neuter('мероприяти')

function masculine(one: string): KindWords {
  return {
    gender: 'm',
    one,
    few: `${one}а`,
    many: `${one}ов`,
    of: `${one}а`,
    about: `${one}е`,
    all: `${one}ы`,
    aboutAll: `${one}ах`,
  }
}

/** "конференция", "сессия выходного дня". */
function feminine(stem: string, tail = ''): KindWords {
  return {
    gender: 'f',
    one: `${stem}я${tail}`,
    few: `${stem}и${tail}`,
    many: `${stem}й${tail}`,
    of: `${stem}и${tail}`,
    about: `${stem}и${tail}`,
    all: `${stem}и${tail}`,
    aboutAll: `${stem}ях${tail}`,
  }
}

function neuter(stem: string): KindWords {
  return {
    gender: 'n',
    one: `${stem}е`,
    few: `${stem}я`,
    many: `${stem}й`,
    of: `${stem}я`,
    about: `${stem}и`,
    all: `${stem}я`,
    aboutAll: `${stem}ях`,
  }
}

/** "совещание", "консультативное совещание": after two, three and four the adjective is in the plural. */
function assembly(stem?: string): KindWords {
  const which = (ending: string): string => (stem === undefined ? '' : `${stem}${ending} `)
  return {
    gender: 'n',
    one: `${which('ое')}совещание`,
    few: `${which('ых')}совещания`,
    many: `${which('ых')}совещаний`,
    of: `${which('ого')}совещания`,
    about: `${which('ом')}совещании`,
    all: `${which('ые')}совещания`,
    aboutAll: `${which('ых')}совещаниях`,
  }
}
