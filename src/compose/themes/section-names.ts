import type { Claim, ClaimSpeaker, Concern, Meeting } from '../../locales/claim.ts'
import { plain } from '../../locales/phrase.ts'
import type { StatementId } from '../../model/names.ts'
import type { Dilemma, Point } from '../../model/statement.ts'
import type { Text } from '../../model/text.ts'
import { nameInFullOnce } from '../name-meetings.ts'
import type { ThemeContext } from '../theme-context.ts'

/**
 * How meetings and speakers are named in the order in which a section names them: a meeting in full at first, then
 * shortly where the notes have a short name; a speaker's office once.
 */
export interface SectionNames {
  readonly meeting: (of: StatementId) => Meeting
  readonly claim: (point: Point) => Claim
  readonly concern: (dilemma: Dilemma, text: Text) => Concern
}

/** Begins a section, in which nobody has been named. */
export function sectionNames(context: ThemeContext): SectionNames {
  const name = nameInFullOnce()
  const people = new Set<string>()
  const introduce = <Of extends Pick<Claim, 'by'>>(claim: Of): Of => ({
    ...claim,
    by: claim.by.map((speaker) => introduceSpeaker(speaker, people)),
  })
  return {
    meeting: (of) => name(context.meeting(of)),
    claim: (point) => introduce(context.claim(point)),
    concern: (dilemma, text) => introduce(context.concern(dilemma, text)),
  }
}

function introduceSpeaker(speaker: ClaimSpeaker, people: Set<string>): ClaimSpeaker {
  if (speaker.kind !== 'person' || speaker.name === undefined) return speaker
  const name = plain(speaker.name)
  if (people.has(name)) return { kind: 'person', name: speaker.name }
  people.add(name)
  return speaker
}
