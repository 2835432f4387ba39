import type { Meeting, Phrase } from '../claim.ts'
import type { IntroductionPhrases } from '../define-locale.ts'
import type { Leaders, MeetingDetails, SeriesFacts } from '../facts.ts'
import { join, phrase, plain } from '../phrase.ts'
import { isKnown } from '../shared/calendar.ts'
import { finalIn, onlyIn, withoutAccount } from '../shared/meetings-in.ts'
import { noBreak } from '../shared/no-break.ts'
import { agreeing } from './agreement.ts'
import { onDate, period, span } from './dates.ts'
import { de } from './elision.ts'
import { kindWords, theKind } from './kinds.ts'
import { listOf, looseList } from './lists.ts'
import { agreementOf, heldAt, inPlace, names, of, the, tookPlace } from './meetings.ts'
import { capital, colon, fullStop, quote, semicolon, sentences } from './sentences.ts'
import { agreementOfAll, countedMeetings, meetingNoun, ofPrecedingMeetings, seriesNoun } from './series.ts'

/** The introduction: what the series was, who answers for the text, and how to read its words. */
export const introduction: IntroductionPhrases = {
  series,
  called,
  meetings: (table) => phrase`Les réunions sont énumérées dans le tableau${noBreak}${table}.`,
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
      return `Le rapport a été établi par ${organizers.length === 1 ? 'l’organisateur' : 'les organisateurs'}.`
    case 'chair':
      return 'Le rapport a été établi sous la responsabilité de la présidence.'
    case 'adopted':
      return 'Le rapport a été adopté par les participants.'
  }
}

const attributions: Readonly<Record<SeriesFacts['attributed'], string>> = {
  never: 'Les vues exprimées ne sont pas attribuées à leurs auteurs.',
  sometimes:
    'Les vues exprimées ne sont pas attribuées à leurs auteurs, à l’exception des déclarations dont les auteurs ' +
    'peuvent être nommés.',
  always: 'Les vues exprimées sont attribuées comme elles le sont dans les comptes rendus.',
}

function series(facts: SeriesFacts): Phrase {
  const by = phrase`par ${organizers(facts.organizers)}`
  const only = onlyIn(facts)
  if (only !== undefined) {
    const agreement = agreementOf(only.meeting)
    const [called, was] = [agreeing('intitulé', agreement), agreement.isPlural ? 'ont été' : 'a été']
    const what = phrase`${capital(the(only.meeting))}, ${called} ${quote(facts.title)}`
    return fullStop(phrase`${what}, ${was} ${agreeing('organisé', agreement)} ${by}`)
  }
  const held = agreeing('tenu', agreementOfAll(facts))
  const when = facts.period === undefined ? '' : `, ${held} ${period(facts.period)}`
  return sentences([
    fullStop(phrase`${capital(phrase`${seriesNoun(facts)}`)} intitulée ${quote(facts.title)} a été organisée ${by}`),
    phrase`Elle a compris ${countedMeetings(facts)}${when}.`,
  ])
}

function called(facts: SeriesFacts): ReturnType<IntroductionPhrases['called']> {
  const only = onlyIn(facts)
  return only === undefined
    ? { name: phrase`la série`, of: phrase`de la série` }
    : { name: the(only.meeting), of: of(only.meeting) }
}

function organizers([first = [], ...others]: readonly Phrase[]): Phrase {
  return others.length === 0 ? first : phrase`${first}, conjointement avec ${looseList(others)}`
}

function meeting(facts: SeriesFacts, details: MeetingDetails): Phrase {
  const only = onlyIn(facts)
  if (only === undefined) return []
  const { title, focus, with: partners, sources } = details
  const partly = partners.length === 0 ? [] : phrase`, conjointement avec ${looseList(partners)}`
  const held = phrase`${capital(the(only.meeting))} ${tookPlace(agreementOf(only.meeting))}`
  return sentences([
    fullStop(phrase`${held}${heldAt(only.meeting)} ${onDate(only.date)}${partly}`),
    title === undefined ? [] : fullStop(phrase`Le titre en était ${quote(title)}`),
    focus === undefined ? [] : fullStop(phrase`Les travaux ont porté sur ${focus}`),
    sources.length === 0 ? [] : fullStop(phrase`Le rapport s’appuie sur ${accounts(sources)}`),
  ])
}

function accounts(sources: readonly Phrase[]): Phrase {
  const following = sources.length === 1 ? 'le compte rendu suivant' : 'les comptes rendus suivants'
  return phrase`${following}${colon} ${join(
    sources.map((source, index) => phrase`${index === 0 ? '' : `${semicolon} `}${source}`),
  )}`
}

/** "Le séminaire a été ouvert par X et présidé par Y, et a réuni des représentants de …." */
function leaders(held: Meeting, { openedBy, chairs, attendance }: Leaders): Phrase {
  const agreement = agreementOf(held)
  const [was, has] = agreement.isPlural ? ['ont été', 'ont'] : ['a été', 'a']
  const led = [
    ...(openedBy === undefined ? [] : [phrase`${agreeing('ouvert', agreement)} par ${openedBy}`]),
    ...(chairs.length === 0 ? [] : [phrase`${agreeing('présidé', agreement)} par ${looseList(chairs)}`]),
  ]
  const did = [
    ...(led.length === 0 ? [] : [phrase`${was} ${listOf(led)}`]),
    ...(attendance === undefined ? [] : [phrase`${has} réuni ${attendance}`]),
  ]
  return fullStop(phrase`${capital(the(held))} ${listOf(did, ', et ')}`)
}

function levels({ votes }: SeriesFacts): string {
  const [full, broad, general] = ['accord complet', 'large accord', 'l’avis général'].map(
    (words) => `«${noBreak}${words}${noBreak}»`,
  )
  return [
    'Le présent rapport distingue ce qui a été convenu de ce qui a été dit. Lorsqu’il indique que quelque chose a ' +
      'été convenu, c’est que le compte rendu de la réunion en question consigne un accord. Les expressions ' +
      `${full} et ${broad} en donnent la mesure, et ${general} désigne un avis dominant, tels que ce compte ` +
      `rendu les consigne${semicolon} elles ne valent que pour cette réunion et cette formulation.`,
    ...(votes
      ? [`Ce qui a été mis aux voix est rapporté avec les chiffres${semicolon} aucun accord n’en est déduit.`]
      : []),
    'Lorsque le compte rendu ne consigne aucun accord, le rapport indique qu’un point a été soulevé, avec le verbe ' +
      'employé par le compte rendu, sans plus.',
  ].join(' ')
}

function missing(facts: SeriesFacts): Phrase {
  const none = withoutAccount(facts)
  const only = onlyIn(facts)
  if (none.length === 0) {
    return phrase`Il existe un compte rendu ${only === undefined ? phrase`de chaque réunion` : of(only.meeting)}.`
  }
  const silence = 'qu’un point n’en soit pas rapporté ne signifie pas qu’il n’y ait pas été soulevé'
  return phrase`Il n’existe pas de compte rendu ${listOf(ofNamed(none), ', ni ')}${semicolon} ${silence}.`
}

/** Names meetings after “de”, those of one kind by their places: "des séminaires tenus à Bonn et à Kiel". */
function ofNamed(meetings: readonly Meeting[]): readonly Phrase[] {
  const byPlace = meetings.filter((one) => one.byPlace && !one.named)
  const kinds = [...new Set(byPlace.map(({ kind }) => kind))]
  return [
    ...kinds.map((kind) => {
      const those = byPlace.filter((one) => one.kind === kind)
      const isPlural = those.length > 1
      const places = those.flatMap(({ place }) => (place === undefined ? [] : [inPlace(place)]))
      const held = agreeing('tenu', { gender: kindWords[kind].gender, isPlural })
      return phrase`${de(phrase`${theKind(kind, isPlural)}`)} ${held} ${listOf(places)}`
    }),
    ...meetings.filter((one) => !byPlace.includes(one)).map(of),
  ]
}

function subtitle(facts: SeriesFacts): Phrase {
  const final = finalIn(facts)
  const shown = final?.account ? final : onlyIn(facts)
  if (shown === undefined) return phrase`Rapport des ${meetingNoun(facts).many}`
  const preceding = facts.meetings.length === 1 ? [] : phrase` et ${ofPrecedingMeetings(facts)}`
  return phrase`Rapport ${of(shown.meeting)}${inBrackets(shown)}${preceding}`
}

/** " (Oslo, 29 et 30 octobre 2007)": where and when a meeting was held, as far as its name does not say it. */
export function inBrackets({ meeting: { place, called: name }, date }: SeriesFacts['meetings'][number]): Phrase {
  const where = place === undefined || names(plain(name.name), place) ? [] : [place.name]
  const held = [...where, ...(isKnown(date) ? [phrase`${span(date)}`] : [])]
  return held.length === 0 ? [] : phrase` (${listOf(held, ', ')})`
}
