import type { Edition } from '../../model/edition.ts'
import type { Lang } from '../../model/names.ts'
import type { RawSeries } from '../read-file.ts'
import type { Tell } from '../tell.ts'
import { ifGiven, inLanguage } from './in-language.ts'
import { namesIn } from './names-in.ts'
import { present } from './present.ts'
import { tellRepeats } from './tell-repeats.ts'

type RawEdition = NonNullable<RawSeries['has']['editions']>[number]

/** Makes the editions, those that could be read whole. */
export function linkEditions(raw: RawSeries, language: Lang, tell: Tell): readonly Edition[] {
  const editions = raw.has.editions ?? []
  tellRepeats(namesIn(editions), 'edition', tell)
  editions.forEach((edition) => tellPrivate(edition, tell))
  return editions.flatMap((edition) => linkEdition(edition, language) ?? [])
}

function tellPrivate(edition: RawEdition, tell: Tell): void {
  if (edition.has.id?.toLowerCase() !== 'private') return
  tell('edition-is-not-private', 'Unexpected edition `private`: that folder is the rapporteur’s own', {
    todo: 'Give the edition another id.',
    place: edition.placeOf('id'),
  })
}

function linkEdition({ has, failed, place }: RawEdition, language: Lang): Edition | undefined {
  if (has.id === undefined || failed.size > 0) return undefined
  return present({
    id: has.id,
    shows: has.shows,
    symbol: has.symbol,
    organs: has.organs.map((organ) => inLanguage(organ, language)),
    session: ifGiven(has.session, language),
    annexes: has.annexes,
    languages: has.languages ?? [language],
    cover: present({
      form: has.cover,
      to: ifGiven(has.to, language),
      from: has.from && fromOf(has.from.has, language),
      circulate: has.circulate,
      agendaItem: ifGiven(has['agenda-item'], language),
    }),
    written: place,
  })
}

function fromOf(has: NonNullable<RawEdition['has']['from']>['has'], language: Lang): Edition['cover']['from'] {
  return present({
    name: ifGiven(has.name, language),
    office: ifGiven(has.office, language),
    mission: ifGiven(has.mission, language),
  })
}
