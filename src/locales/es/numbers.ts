import type { RaisedLevel } from '../../model/levels.ts'
import type { Claim, Meeting, Phrase } from '../claim.ts'
import { phrase, plain } from '../phrase.ts'
import { listOf } from './lists.ts'
import { at, inMeeting } from './meetings.ts'
import { articled, de } from './names.ts'
import { articleOf, type Gender, genderOf } from './nouns.ts'
import { amongThem } from './speakers.ts'

/** The levels that tell of how many a view is. */
type Number = Exclude<RaisedLevel, 'said'>

/** The words of a number before a masculine and a feminine noun; "most" stands before an article. */
const words: Readonly<Record<Number, Readonly<Record<Gender, string>>>> = {
  most: { m: 'la mayoría', f: 'la mayoría' },
  many: { m: 'muchos', f: 'muchas' },
  several: { m: 'varios', f: 'varias' },
  some: { m: 'algunos', f: 'algunas' },
}

/**
 * Names the participants of a number, as the subject of a verb: "varios participantes en el seminario de Ginebra, entre
 * ellos Noruega y Chile,", "en Ginebra algunos países en desarrollo".
 */
export function numbered(level: Number, claim: Claim, meeting: Meeting, named: boolean): Phrase {
  const ofGroups = groupsOf(claim).length > 0
  const among = examples(claim)
  const before = named || !ofGroups ? [] : phrase`${at(meeting)} `
  const after = named || ofGroups ? [] : phrase` ${inMeeting(meeting)}`
  return phrase`${before}${number(level, claim)}${after}${among}${among.length === 0 ? '' : ','}`
}

/** A number of participants, or of the group whose view it is: "varios participantes", "algunas delegaciones". */
export function number(level: Number, claim: Pick<Claim, 'by'>): Phrase {
  const groups = groupsOf(claim)
  if (groups.length === 0) return phrase`${level === 'most' ? 'la mayoría de los' : words[level].m} participantes`
  const isWhole = level === 'most' || groups.some((group) => articleOf(group) !== undefined)
  return isWhole
    ? phrase`${words[level][genderIn(groups)]} ${listOf(groups.map(ofWhich))}`
    : phrase`${words[level][gender(groups[0] ?? [])]} ${listOf(groups)}`
}

/** Names the examples of a number, with a comma before them. */
export function examples(claim: Pick<Claim, 'by'>): Phrase {
  const groups = groupsOf(claim)
  return amongThem(claim, groups.length > 0 && genderIn(groups) === 'f')
}

/** "de los países anfitriones"; of what is one, as "la sociedad civil", its members. */
function ofWhich(group: Phrase): Phrase {
  return articleOf(group)?.isMany === false ? phrase`de los miembros ${de(group)}` : de(articled(group, true))
}

/** The gender of several nouns together: feminine only where all are. */
function genderIn(groups: readonly Phrase[]): Gender {
  return groups.every((group) => gender(group) === 'f' && articleOf(group)?.isMany !== false) ? 'f' : 'm'
}

function gender(group: Phrase): Gender {
  return articleOf(group)?.gender ?? genderOf(plain(group))
}

function groupsOf({ by }: Pick<Claim, 'by'>): readonly Phrase[] {
  return by.flatMap((speaker) => (speaker.kind === 'group' ? [speaker.name] : []))
}
