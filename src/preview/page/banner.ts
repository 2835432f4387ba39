import type { NotesMessage } from '../wire.ts'
import { need, withCode } from './elements.ts'

/** Says above the draft that it is older than the notes, and why. If it is not, the banner is hidden. */
export function showBanner({ broken, diagnostics, fault, made }: NotesMessage): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const why = fault ?? `The notes have ${errors === 1 ? 'an error' : `${errors} errors`}`
  const shown =
    made === undefined ? 'There is no draft yet.' : `You see the draft of ${timeOf(made)}, from before that.`
  say(broken ? `${why.replace(/\.$/, '')}. ${shown}` : '')
}

/** Says that the server no longer answers, or no longer this page. The draft that it sent last is still shown. */
export function showLoss(why: 'stopped' | 'refused'): void {
  say(
    why === 'stopped'
      ? 'The preview has stopped. You see its last draft. Run `report preview` again, and open the new address.'
      : 'The preview was started again. You see its last draft. Open the address that the terminal shows now.',
  )
}

function say(words: string): void {
  const banner = need('banner', HTMLElement)
  if (banner.textContent !== words.replaceAll('`', '')) banner.replaceChildren(...withCode(words))
  banner.hidden = words === ''
}

function timeOf(iso: string): string {
  return new Date(iso).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' })
}
