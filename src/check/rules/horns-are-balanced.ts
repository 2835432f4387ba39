import type { Dilemma, Horn } from '../../model/statement.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds dilemmas in which some horns have considerations and others have none. */
export const hornsAreBalanced = defineRule({
  id: 'horns-are-balanced',
  on: 'session',
  what: 'Where one horn of a dilemma has considerations, the others have some too.',
  why: 'A dilemma lies between two goods; with reasons on one side only the report seems to take that side.',
  failing: inSession(`dilemmas:
  - id: independence
    theme: integration
    between:
      - horn: the need for integration
        because:
          - integrated operations secure better access
      - horn: the need for independence`),
  clean: inSession(`dilemmas:
  - id: independence
    theme: integration
    between:
      - horn: the need for integration
        because:
          - integrated operations secure better access
      - horn: the need for independence
        because:
          - independence protects those who help`),
  check: ({ statements }) =>
    statements
      .filter((statement) => statement.kind === 'dilemma')
      .filter(isOneSided)
      .map(({ place }) => ({
        what: 'Considerations are recorded for one side of this dilemma only',
        todo:
          'Add `because:` to the other horn, if the account records any for it; ' +
          'if not, the report says all considerations after both horns.',
        place,
      })),
})

function isOneSided({ choice }: Dilemma): boolean {
  if (!('between' in choice)) return false
  const bare = choice.between.filter(hasNone).length
  return bare > 0 && bare < choice.between.length
}

function hasNone({ because }: Horn): boolean {
  return because.length === 0
}
