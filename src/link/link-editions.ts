import type { ReportFault } from '../model/diagnostic.ts'
import type { Cover, Edition, Organ } from '../model/edition.ts'
import type { Lang } from '../model/names.ts'
import type { RawSeries } from '../read/read-files.ts'
import { fromEveryKey, nothingLeft } from './every-key.ts'
import { idsIn, reportRepeats } from './ids.ts'
import { ifGiven, linkNamed } from './in-language.ts'

type RawEdition = NonNullable<RawSeries['values']['editions']>[number]
type RawSender = NonNullable<RawEdition['values']['from']>
type RawOrgan = RawEdition['values']['organs'][number]

/** Links the editions. An edition with a fault is left out. */
export function linkEditions(raw: RawSeries, language: Lang, report: ReportFault): readonly Edition[] {
  const editions = raw.values.editions ?? []
  reportRepeats(idsIn(editions), 'edition', report)
  for (const edition of editions) reportPrivate(edition, report)
  return editions.flatMap((edition) => linkEdition(edition, language) ?? [])
}

function reportPrivate(edition: RawEdition, report: ReportFault): void {
  if (edition.values.id !== 'private') return
  report('edition-is-not-private', 'Unexpected edition `private`: that folder is the rapporteur’s own', {
    todo: 'Give the edition another id.',
    place: edition.placeOf('id'),
  })
}

function linkEdition({ values, failed, place }: RawEdition, language: Lang): Edition | undefined {
  const { id, shows, symbol, organs, marking, annexes, languages, cover, to, from, circulate, ...rest } = values
  nothingLeft(rest)
  if (id === undefined || failed.size > 0) return undefined
  return fromEveryKey<Edition>({
    id,
    shows,
    symbol,
    organs: organs.flatMap((organ) => linkOrgan(organ, language) ?? []),
    marking: ifGiven(marking, language),
    annexes,
    languages: languages ?? [language],
    cover: fromEveryKey<Cover>({
      form: cover,
      to: to && linkNamed(to, language),
      from: from && linkSender(from, language),
      circulate,
    }),
    written: place,
  })
}

function linkOrgan({ values }: RawOrgan, language: Lang): Organ | undefined {
  const { name, session, 'agenda-item': agendaItem, ...rest } = values
  nothingLeft(rest)
  if (name === undefined) return undefined
  return fromEveryKey<Organ>({ name: linkNamed(name, language), session: ifGiven(session, language), agendaItem })
}

function linkSender({ values: { name, office, mission, ...rest } }: RawSender, language: Lang): Cover['from'] {
  nothingLeft(rest)
  return fromEveryKey<NonNullable<Cover['from']>>({
    name: ifGiven(name, language),
    office: office && linkNamed(office, language),
    mission: mission && linkNamed(mission, language),
  })
}
