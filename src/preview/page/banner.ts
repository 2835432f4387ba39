import type { NotesMessage } from '../wire.ts'
import { need, withCode } from './elements.ts'
import { spoken } from './spoken.ts'

/** Says above the draft that it is older than the notes, and why. If it is not, the banner is hidden. */
export function showBanner({ broken, diagnostics, fault, made }: NotesMessage): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const { banner } = spoken()
  const why = fault === undefined ? banner.errors(errors) : `${fault.replace(/\.$/, '')}.`
  say(broken ? `${why} ${made === undefined ? banner.noDraft : banner.older(timeOf(made))}` : '')
}

/** Says that the server no longer answers, or no longer this page. The draft that it sent last is still shown. */
export function showLoss(why: 'stopped' | 'refused'): void {
  say(spoken().banner[why])
}

function say(said: string): void {
  const banner = need('banner', HTMLElement)
  if (banner.textContent !== said.replaceAll('`', '')) banner.replaceChildren(...withCode(said))
  banner.hidden = said === ''
}

function timeOf(iso: string): string {
  return new Date(iso).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' })
}
