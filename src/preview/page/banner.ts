import type { NotesMessage } from '../wire.ts'
import { element, need, withCode } from './elements.ts'
import { inEnglish, sentences, spoken, timeOf } from './spoken.ts'

/** Says above the draft that it is older than the notes, and why. If it is not, the banner is hidden. */
export function showBanner(message: NotesMessage): void {
  say(message.broken ? whyOlder(message) : [])
}

/** Says that the server no longer answers, or no longer this page. The draft that it sent last is still shown. */
export function showLoss(why: 'stopped' | 'refused'): void {
  say(withCode(spoken().banner[why]))
}

function whyOlder({ diagnostics, fault, made }: NotesMessage): readonly (Node | string)[] {
  const { banner } = spoken()
  const seen = made === undefined ? banner.noDraft : banner.older(timeOf(made))
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  if (fault === undefined) return [sentences(banner.errors(errors), seen)]
  return [inEnglish('span', `${fault.replace(/\.$/, '')}.`), ' ', seen]
}

/** A banner that says the same as before is left alone, so that a screen reader does not read it again. */
function say(said: readonly (Node | string)[]): void {
  const banner = need('banner', HTMLElement)
  const next = element('div', {}, ...said)
  if (banner.innerHTML !== next.innerHTML) banner.replaceChildren(...next.childNodes)
  banner.hidden = said.length === 0
}
