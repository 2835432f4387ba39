import type { MeetingKind } from '../../model/session.ts'
import type { Meeting, Phrase } from '../claim.ts'
import type { IntroductionPhrases } from '../define-locale.ts'
import type { Leaders, MeetingDetails, SeriesFacts } from '../facts.ts'
import { phrase, plain } from '../phrase.ts'
import { isKnown } from '../shared/calendar.ts'
import { finalIn, onlyIn, withoutAccount } from '../shared/meetings-in.ts'
import { noBreak } from '../shared/no-break.ts'
import { onDate, period, span } from './dates.ts'
import { adjective, theseMeetings } from './kinds.ts'
import { clauses, listOf } from './lists.ts'
import { genderOfMeeting, heldAt, inPlace, of, the, wasHeld } from './meetings.ts'
import { oblique } from './names.ts'
import { fullStop, sentences } from './sentences.ts'
import { allMeetings, countedMeetings, precedingMeetings, seriesNoun } from './series.ts'

/** The introduction: what the series was, who answers for the text, and how to read its words. */
export const introduction: IntroductionPhrases = {
  series,
  called: (facts) => {
    const only = onlyIn(facts)
    if (only !== undefined) return { name: the(only.meeting), of: of(only.meeting) }
    return { name: phrase`السلسلة`, of: phrase`السلسلة` }
  },
  meetings: (table) => phrase`ترد قائمة الاجتماعات في الجدول${noBreak}${table}.`,
  meeting,
  leaders,
  status: (facts) => phrase`${statuses(facts)} ${attributions[facts.attributed]}`,
  levels: (facts) => [{ type: 'text', value: levels(facts) }],
  missing,
  subtitle,
}

/** Who answers for the text, weakest first. Also printed on the cover. */
export function statuses({ status, organizers }: SeriesFacts): string {
  switch (status) {
    case 'organizer': {
      const { length } = organizers
      const who = length === 1 ? 'الجهة المنظمة' : length === 2 ? 'الجهتان المنظمتان' : 'الجهات المنظمة'
      return `أعدت ${who} هذا التقرير.`
    }
    case 'chair':
      return 'أعد هذا التقرير تحت مسؤولية الرئاسة.'
    case 'adopted':
      return 'اعتمد المشاركون هذا التقرير.'
  }
}

const attributions: Readonly<Record<SeriesFacts['attributed'], string>> = {
  never: 'ولا تنسب الآراء إلى أصحابها.',
  sometimes: 'ولا تنسب الآراء إلى أصحابها، باستثناء البيانات التي يجوز ذكر أسماء أصحابها.',
  always: 'وتنسب الآراء إلى أصحابها كما هي منسوبة في التقارير عن الاجتماعات.',
}

/** The subject is "the body that organized", so that nothing need agree with the names of the organizers. */
function series(facts: SeriesFacts): Phrase {
  const by = organizers(facts.organizers)
  const only = onlyIn(facts)
  if (only !== undefined) return fullStop(phrase`الجهة التي نظمت ${the(only.meeting)} بشأن «${facts.title}» هي ${by}`)
  const when = facts.period === undefined ? '' : `، وعقدت اجتماعاتها ${period(facts.period)}`
  return sentences([
    fullStop(phrase`الجهة التي نظمت ${seriesNoun(facts)} المعنونة «${facts.title}» هي ${by}`),
    phrase`وتألفت السلسلة من ${countedMeetings(facts, 'object')}${when}.`,
  ])
}

function organizers([first = [], ...others]: readonly Phrase[]): Phrase {
  return others.length === 0 ? first : phrase`${first}${partly(others)}`
}

/** "، بالاشتراك مع …" */
function partly(partners: readonly Phrase[]): Phrase {
  return partners.length === 0 ? [] : phrase`، بالاشتراك مع ${oblique(listOf(partners))}`
}

function meeting(facts: SeriesFacts, details: MeetingDetails): Phrase {
  const only = onlyIn(facts)
  if (only === undefined) return []
  const { title, focus, with: partners, sources } = details
  const isFeminine = genderOfMeeting(only.meeting) === 'f'
  const held = phrase`${heldAt(only.meeting)} ${onDate(only.date)}${partly(partners)}`
  return sentences([
    fullStop(phrase`${wasHeld(only.meeting)}${held}`),
    title === undefined ? [] : fullStop(phrase`وكان ${isFeminine ? 'عنوانها' : 'عنوانه'} «${title}»`),
    focus === undefined ? [] : fullStop(phrase`${isFeminine ? 'وتناولت' : 'وتناول'} ${focus}`),
    sources.length === 0
      ? []
      : fullStop(phrase`ويستند هذا التقرير إلى ${accounts(sources.length)} عن الاجتماع: ${clauses(sources)}`),
  ])
}

function accounts(number: number): string {
  return number === 1 ? 'التقرير التالي' : number === 2 ? 'التقريرين التاليين' : 'التقارير التالية'
}

/** Nouns and not verbs, so that nothing need agree with the names of those who opened, chaired and attended. */
function leaders(held: Meeting, { openedBy, chairs, attendance }: Leaders): Phrase {
  const did = [
    ...(openedBy === undefined ? [] : [phrase`الافتتاح: ${openedBy}`]),
    ...(chairs.length === 0 ? [] : [phrase`الرئاسة: ${listOf(chairs)}`]),
    ...(attendance === undefined ? [] : [phrase`الحضور: ${attendance}`]),
  ]
  const listed = did.flatMap((one, index) => (index === 0 ? one : [{ type: 'text', value: '؛ ' } as const, ...one]))
  return fullStop(phrase`${the(held)} - ${listed}`)
}

function levels({ votes }: SeriesFacts): string {
  return [
    'يميز هذا التقرير بين ما اتفق عليه وما قيل. وحيثما يذكر أن أمرا ما اتفق عليه، يكون التقرير عن الاجتماع المعني قد ' +
      'سجل اتفاقا؛ وتبين كلمتا «تام» و«واسع» مداه، وتدل عبارة «الرأي السائد» على رأي غالب، على نحو ما ورد في ذلك ' +
      'التقرير؛ ولا تسري هذه العبارات إلا على ذلك الاجتماع وتلك الصيغة.',
    ...(votes ? ['وما طرح للتصويت يذكر بأرقامه؛ ولا يستنتج منها أي اتفاق.'] : []),
    'وحيثما لا يسجل التقرير عن الاجتماع أي اتفاق، يكتفى هنا بذكر أن نقطة ما أثيرت، بالفعل الذي يستخدمه ذلك التقرير، ' +
      'دون زيادة.',
  ].join(' ')
}

const silence: Readonly<Record<1 | 2 | 3, string>> = {
  1: 'عن ذلك الاجتماع لا يعني أنها لم تثر فيه',
  2: 'عن هذين الاجتماعين لا يعني أنها لم تثر فيهما',
  3: 'عن تلك الاجتماعات لا يعني أنها لم تثر فيها',
}

function missing(facts: SeriesFacts): Phrase {
  const none = withoutAccount(facts)
  const only = onlyIn(facts)
  if (none.length === 0) return phrase`يتوافر تقرير عن ${only === undefined ? phrase`كل اجتماع` : the(only.meeting)}.`
  const which = named(none).map((one, index) => (index === 0 ? one : phrase`لا عن ${one}`))
  const unsaid = silence[none.length === 1 ? 1 : none.length === 2 ? 2 : 3]
  return phrase`لا يتوافر أي تقرير عن ${listOf(which)}؛ وعدم إيراد نقطة ما ${unsaid}.`
}

const held = adjective('المعقود')

/** Names meetings, those of one kind that their places name together: "الحلقات الدراسية المعقودة في بون وفي كيل". */
function named(meetings: readonly Meeting[]): readonly Phrase[] {
  const byPlace = meetings.filter((one) => one.byPlace && !one.named)
  const kinds: readonly MeetingKind[] = [...new Set(byPlace.map(({ kind }) => kind))]
  return [
    ...kinds.map((kind) => {
      const places = byPlace.filter((one) => one.kind === kind).map(({ place }) => (place ? inPlace(place) : []))
      return phrase`${theseMeetings(kind, places.length, held)} ${listOf(places)}`
    }),
    ...meetings.filter((one) => !byPlace.includes(one)).map(the),
  ]
}

function subtitle(facts: SeriesFacts): Phrase {
  const final = finalIn(facts)
  const shown = final?.account ? final : onlyIn(facts)
  if (shown === undefined) return phrase`تقرير عن ${allMeetings(facts)}`
  const { place } = shown.meeting
  const name = the(shown.meeting)
  const where = place === undefined || plain(name).includes(plain(place.name)) ? [] : [place.name]
  const date = isKnown(shown.date) ? [phrase`${span(shown.date)}`] : []
  const held = [...where, ...date].flatMap((part, index) => (index === 0 ? [...part] : [...phrase`، ${part}`]))
  const preceding = facts.meetings.length === 1 ? '' : ` وعن ${precedingMeetings(facts)}`
  return phrase`تقرير عن ${name}${held.length === 0 ? [] : phrase` (${held})`}${preceding}`
}
