import type { ReportFault } from '../model/diagnostic.ts'
import type { Cover, Edition } from '../model/edition.ts'
import type { Lang } from '../model/names.ts'
import type { RawSeries } from '../read/read-file.ts'
import { idsIn, reportRepeats } from './ids.ts'
import { ifGiven, inLanguage } from './in-language.ts'
import { nothingLeft, present } from './present.ts'

type RawEdition = NonNullable<RawSeries['has']['editions']>[number]
type RawSender = NonNullable<RawEdition['has']['from']>

/** Makes the editions, those that could be read whole. */
export function linkEditions(raw: RawSeries, language: Lang, report: ReportFault): readonly Edition[] {
  const editions = raw.has.editions ?? []
  reportRepeats(idsIn(editions), 'edition', report)
  for (const edition of editions) reportPrivate(edition, report)
  return editions.flatMap((edition) => linkEdition(edition, language) ?? [])
}

function reportPrivate(edition: RawEdition, report: ReportFault): void {
  if (edition.has.id?.toLowerCase() !== 'private') return
  report('edition-is-not-private', 'Unexpected edition `private`: that folder is the rapporteur’s own', {
    todo: 'Give the edition another id.',
    place: edition.placeOf('id'),
  })
}

function linkEdition({ has, failed, place }: RawEdition, language: Lang): Edition | undefined {
  const { id, shows, symbol, organs, session, annexes, languages, cover, to, from, circulate, ...more } = has
  const { 'agenda-item': agendaItem, ...rest } = more
  nothingLeft(rest)
  if (id === undefined || failed.size > 0) return undefined
  return present<Edition>({
    id,
    shows,
    symbol,
    organs: organs.map((organ) => inLanguage(organ, language)),
    session: ifGiven(session, language),
    annexes,
    languages: languages ?? [language],
    cover: present<Cover>({
      form: cover,
      to: ifGiven(to, language),
      from: from && linkSender(from, language),
      circulate,
      agendaItem: ifGiven(agendaItem, language),
    }),
    written: place,
  })
}

function linkSender({ has: { name, office, mission, ...rest } }: RawSender, language: Lang): Cover['from'] {
  nothingLeft(rest)
  return present<NonNullable<Cover['from']>>({
    name: ifGiven(name, language),
    office: ifGiven(office, language),
    mission: ifGiven(mission, language),
  })
}
