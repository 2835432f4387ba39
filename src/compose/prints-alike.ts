/**
 * Tells whether the same would be printed of two values of the model: they say the same, wherever in their files they
 * are written. Their texts have to be the very same objects, since printed words are traced to the notes by them.
 */
export function printsAlike(before: unknown, now: unknown): boolean {
  if (before === now) return true
  if (Array.isArray(before) && Array.isArray(now))
    return before.length === now.length && before.every((item, index) => printsAlike(item, now[index]))
  if (!isObject(before) || !isObject(now) || isText(now)) return false
  if (isPlace(before) && isPlace(now)) return true
  const keys = Object.keys(now)
  return keys.length === Object.keys(before).length && keys.every((key) => printsAlike(before[key], now[key]))
}

type Values = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What has strings alone may be a text, for all that we know; the course of a dilemma is none, and made each time. */
function isText(value: Values): boolean {
  return !('state' in value) && Object.values(value).every((part) => typeof part === 'string')
}

function isPlace(value: Values): boolean {
  return 'endColumn' in value
}
