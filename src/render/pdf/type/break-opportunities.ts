import LineBreaker from 'linebreak'

/** Finds the offsets inside a text before which a line may begin (UAX 14). */
export function breakOpportunities(text: string): ReadonlySet<number> {
  const breaker = new LineBreaker(text)
  const found = new Set<number>()
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position < text.length) found.add(next.position)
  }
  return found
}
