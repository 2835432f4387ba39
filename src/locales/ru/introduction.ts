import type { Meeting, Phrase } from '../claim.ts'
import type { IntroductionPhrases } from '../define-locale.ts'
import type { Leaders, MeetingDetails, SeriesFacts } from '../facts.ts'
import { joinWith, phrase } from '../phrase.ts'
import { finalIn, onlyIn, withoutAccount } from '../shared/meetings-in.ts'
import { noBreak } from '../shared/no-break.ts'
import { period } from './dates.ts'
import { kindWords } from './kinds.ts'
import { listOf, looseList } from './lists.ts'
import { about, at, of, the } from './meetings.ts'
import { bracketed, wasHeld } from './place-and-date.ts'
import { capital, fullStop, quoted, sentences } from './sentences.ts'
import { heldMeetings, meetingNoun, otherMeetings, seriesOf } from './series.ts'

/** The introduction: what the series was, who answers for the text, and how to read its words. */
export const introduction: IntroductionPhrases = {
  series,
  called,
  meetings: (table) => phrase`Перечень мероприятий приводится в таблице${noBreak}${table}.`,
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
    case 'organizer':
      return `Настоящий доклад подготовлен ${organizers.length === 1 ? 'организатором' : 'организаторами'}.`
    case 'chair':
      return 'Настоящий доклад подготовлен под ответственность председателя.'
    case 'adopted':
      return 'Настоящий доклад принят участниками.'
  }
}

const attributions: Readonly<Record<SeriesFacts['attributed'], string>> = {
  never: 'Мнения приводятся без указания их авторов.',
  sometimes: 'Мнения приводятся без указания их авторов, за исключением заявлений, сделанных для протокола.',
  always: 'Авторы мнений указываются так, как они указаны в отчетах.',
}

/** Names of organizers stand in the nominative, behind a label. */
function series(facts: SeriesFacts): Phrase {
  const only = onlyIn(facts)
  const title = quoted(facts.title)
  if (only !== undefined) return organized(phrase`${of(only.meeting)} на тему ${title}`, facts)
  const when = facts.period === undefined ? '' : period(facts.period)
  const inSeries = when === '' ? 'В рамках серии' : `В рамках серии ${when}`
  return sentences([
    organized(phrase`серии ${seriesOf(facts)} ${title}`, facts),
    phrase`${inSeries} ${heldMeetings(facts)}.`,
  ])
}

function organized(what: Phrase, { organizers }: SeriesFacts): Phrase {
  const label = organizers.length === 1 ? 'Организатор' : 'Организаторы'
  return fullStop(phrase`${label} ${what}${organizers.length === 1 ? ' —' : ':'} ${looseList(organizers)}`)
}

function called(facts: SeriesFacts): ReturnType<IntroductionPhrases['called']> {
  const only = onlyIn(facts)
  return only === undefined
    ? { name: phrase`серия`, of: phrase`серии` }
    : { name: the(only.meeting), of: of(only.meeting) }
}

function meeting(facts: SeriesFacts, { title, focus, with: partners, sources }: MeetingDetails): Phrase {
  const only = onlyIn(facts)
  if (only === undefined) return []
  const [partner, account] = [
    partners.length === 1 ? 'Партнер' : 'Партнеры',
    sources.length === 1 ? 'следующего отчета' : 'следующих отчетов',
  ]
  return sentences([
    wasHeld(only),
    partners.length === 0 ? [] : fullStop(phrase`${partner}: ${looseList(partners)}`),
    title === undefined ? [] : fullStop(phrase`Название: ${quoted(title)}`),
    focus === undefined ? [] : fullStop(phrase`В центре внимания: ${focus}`),
    sources.length === 0
      ? []
      : fullStop(phrase`Настоящий доклад подготовлен на основе ${account}: ${joinWith(sources, '; ', '; ')}`),
  ])
}

/** "Семинар в Женеве: открытие — …; председатели — …; участники — …." */
function leaders(held: Meeting, { openedBy, chairs, attendance }: Leaders): Phrase {
  const chair = chairs.length === 1 ? 'председатель' : 'председатели'
  const did = [
    ...(openedBy === undefined ? [] : [phrase`открытие — ${openedBy}`]),
    ...(chairs.length === 0 ? [] : [phrase`${chair} — ${looseList(chairs)}`]),
    ...(attendance === undefined ? [] : [phrase`участники — ${attendance}`]),
  ]
  return fullStop(phrase`${capital(the(held))}: ${joinWith(did, '; ', '; ')}`)
}

function levels({ votes }: SeriesFacts): string {
  return [
    'В настоящем докладе проводится различие между тем, что было согласовано, и тем, что было сказано. Если в ' +
      'докладе говорится о достигнутом согласии, это означает, что согласие зафиксировано в отчете о соответствующем ' +
      'мероприятии; слова «полное» и «широкое» указывают на степень согласия, а слова «преобладающее мнение» — на ' +
      'мнение, которое преобладало, согласно тому же отчету; эти выражения относятся только к данному мероприятию и ' +
      'только к данной формулировке.',
    ...(votes
      ? ['О вопросах, поставленных на голосование, сообщается в цифрах; вывод о согласии на их основе не делается.']
      : []),
    'Если согласие в отчете не зафиксировано, в докладе говорится лишь о том, что было высказано то или иное ' +
      'соображение, причем используется тот же глагол, что и в отчете.',
  ].join(' ')
}

function missing(facts: SeriesFacts): Phrase {
  const none = withoutAccount(facts)
  const only = onlyIn(facts)
  if (none.length === 0)
    return only === undefined
      ? phrase`Отчеты имеются обо всех мероприятиях.`
      : phrase`Отчет ${about(only.meeting)} имеется.`
  const isOne = none.length === 1
  const [these, there] = isOne ? ['этому мероприятию', 'на нем'] : ['этим мероприятиям', 'на них']
  const unsaid = `какое-либо соображение не упоминается в докладе применительно к ${these}`
  const which = phrase`${isOne ? 'Отчета' : 'Отчетов'} ${listOf(named(none))} не имеется`
  return phrase`${which}; то, что ${unsaid}, не означает, что оно ${there} не высказывалось.`
}

/** After an account; those of one kind that their places name together: "о семинарах в Бонне, в Киле и в Осло". */
function named(meetings: readonly Meeting[]): readonly Phrase[] {
  const byPlace = meetings.filter((one) => one.byPlace && !one.named && one.place?.at !== undefined)
  const kinds = [...new Set(byPlace.map(({ kind }) => kind))]
  return [
    ...kinds.map((kind) => {
      const those = byPlace.filter((one) => one.kind === kind)
      const [first] = those
      return those.length === 1 && first !== undefined
        ? about(first)
        : phrase`о ${kindWords[kind].aboutAll} ${listOf(those.map(at))}`
    }),
    ...meetings.filter((one) => !byPlace.includes(one)).map(about),
  ]
}

function subtitle(facts: SeriesFacts): Phrase {
  const final = finalIn(facts)
  const shown = final?.account ? final : onlyIn(facts)
  if (shown === undefined) return phrase`Доклад о ${meetingNoun(facts).aboutAll}`
  const others = facts.meetings.length === 1 ? '' : ` и о ${otherMeetings(facts)}`
  return phrase`Доклад ${about(shown.meeting)}${bracketed(shown)}${others}`
}
