import { acceptable } from '../../model/rules.ts'
import type { Acceptance } from '../../model/statement.ts'
import { scalar } from '../json-schema.ts'
import type { Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'
import { words } from './plain-text.ts'

/** Only warnings can be accepted, each with its reason: see the rule `acceptance-is-of-a-warning`. */
const reasons = Object.fromEntries(acceptable.map((rule) => [rule, scalar]))

/** Makes the shape of what is accepted: the ids of rules, each with the reason. */
export function acceptances(): Shape<readonly Acceptance[]> {
  const expected = 'the id of a rule and the reason, such as `echo-same-subject: both speak of access`'
  const reason = words()
  return {
    words: expected,
    schema: { called: 'acceptances', type: 'object', properties: reasons, additionalProperties: false },
    read: (written, context) => {
      if (written.kind !== 'map') return reportKind(written, expected, context)
      return written.entries.flatMap(({ key, value, keyPlace }) => {
        const why = reason.read(value, { ...context, key })
        return why === undefined ? [] : [{ rule: key, why, place: keyPlace }]
      })
    },
  }
}
