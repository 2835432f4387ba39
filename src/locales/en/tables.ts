import type { TablePhrases } from '../define-locale.ts'
import { join, phrase } from '../phrase.ts'
import { noBreak } from './counts.ts'
import { languageName } from './languages.ts'
import { levelWords } from './levels.ts'
import { listOf } from './lists.ts'
import { short, the } from './meetings.ts'
import { capital } from './sentences.ts'

/** Captions, column heads and cells. */
export const tables: TablePhrases = {
  meetings: {
    title: 'Meetings of the series',
    description:
      'A row for each meeting in order: its name, its date, with whom it was held, and whether an account of it is ' +
      'available.',
    columns: { meeting: 'Meeting', date: 'Date', with: 'Held with', account: 'Account' },
  },
  participants: {
    title: 'Participants, by meeting',
    description:
      'A row for each meeting of which the participants are recorded: its name, who opened and chaired it, and who ' +
      'took part, by category.',
    columns: { meeting: 'Meeting', chairs: 'Opening and chair', participants: 'Participants' },
  },
  coverage: {
    title: 'Number of points recorded, by theme and meeting',
    description:
      'A row for each theme and a column for each meeting. Each cell tells how many points were agreed or raised and ' +
      'how many dilemmas were recorded; a darker cell has more of them, whatever their level.',
    columns: { theme: 'Theme' },
  },
  concordance: {
    title: 'Paragraphs, meetings and recorded levels',
    description:
      'A row for each paragraph that was made from notes: its number, the meetings whose accounts it draws on, and ' +
      'the levels recorded there.',
    columns: { paragraph: 'Paragraph', meetings: 'Meeting', levels: 'Recorded as' },
  },
  meeting: (meeting) =>
    meeting.kind === 'conference' || meeting.called !== undefined
      ? phrase`${capital(the(meeting))}, ${meeting.place}`
      : meeting.place,
  shortMeeting: (meeting) => capital(short(meeting)),
  available: 'Available',
  noAccount: 'No account',
  nothing: '–',
  several: (items) => join(items.map((item, index) => phrase`${index === 0 ? '' : '; '}${item}`)),
  source: (title, language, foreign) => phrase`${title}${foreign ? `, in ${languageName(language)}` : ''}.`,
  openedBy: (name) => phrase`opened by ${name}`,
  chairedBy: (names) => phrase`chaired by ${listOf(names)}`,
  counts: (agreed, raised, dilemmas) =>
    [of(agreed, 'agreed'), of(raised, 'raised'), of(dilemmas, dilemmas === 1 ? 'dilemma' : 'dilemmas')]
      .filter((part) => part !== '')
      .join(`${noBreak}· `),
  recorded: ({ basis, level, stance }) =>
    basis === 'inferred' ? 'inferred' : levelWords[level].recorded[stance === 'for' ? 0 : 1],
  kind: { dilemma: 'dilemma', question: 'open question', concern: 'concern', followUp: 'follow-up' },
}

function of(number: number, things: string): string {
  return number === 0 ? '' : `${number}${noBreak}${things}`
}
