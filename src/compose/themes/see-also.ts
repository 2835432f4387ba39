import type { Phrase } from '../../locales/claim.ts'
import type { StatementId, Subject } from '../../model/names.ts'
import type { Assertion } from '../../model/statement.ts'
import type { Citing } from '../filled.ts'
import type { ThemeContext } from '../theme-context.ts'

/** The dilemmas that an assertion settles or bears on, by their homes. */
export function mattersOf(assertion: Assertion, { homeOf }: ThemeContext): readonly Subject[] {
  const settled = assertion.kind === 'point' ? assertion.resolves : []
  return [...settled, ...assertion.bearsOn].flatMap((tie) => homeOf(tie.to) ?? [])
}

/** Leads to statements that a paragraph is tied to and that have another home, unless it leads there already. */
export function sayMentions(
  mentions: readonly StatementId[],
  { homeOf, locale }: ThemeContext,
  { citeAll }: Citing,
  cited: readonly Subject[] = [],
): readonly Phrase[] {
  const led = new Set(cited)
  const homes = mentions.flatMap((id) => homeOf(id) ?? []).filter((home) => !led.has(home))
  return homes.length === 0 ? [] : [locale.dilemma.bearing(citeAll(homes))]
}
