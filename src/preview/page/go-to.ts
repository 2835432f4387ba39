/** Brings a paragraph into sight and gives it the focus. */
export function goTo(bookmark: string): void {
  const paragraph = document.getElementById(bookmark)
  paragraph?.scrollIntoView({ block: 'center' })
  paragraph?.focus({ preventScroll: true })
}
