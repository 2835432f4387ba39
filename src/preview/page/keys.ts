import { element } from './element.ts'
import { need } from './need.ts'

/** What a key does, by the key. */
export type Keys = Readonly<Record<string, readonly [says: string, act: () => void]>>

const memory = 'report-preview-keys'

/**
 * Lets keys act, wherever no text is being typed, and lists them in the dialog. A reader whom they get in the way of,
 * one who speaks to the computer, say, can turn them off there (WCAG 2.2, 2.1.4).
 */
export function watchKeys(keys: Keys): void {
  const [single, dialog] = [need('single', HTMLInputElement), need('keys', HTMLDialogElement)]
  single.checked = localStorage.getItem(memory) !== 'off'
  single.addEventListener('change', () => localStorage.setItem(memory, single.checked ? 'on' : 'off'))
  dialog
    .querySelector('dl')
    ?.replaceChildren(
      ...Object.entries(keys).map(([key, [says]]) =>
        element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, says)),
      ),
    )
  document.addEventListener('keydown', (event) => {
    const act = keys[event.key]?.[1]
    if (
      act === undefined ||
      !single.checked ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      isTyping(event.target) ||
      document.querySelector('dialog[open]')
    )
      return
    event.preventDefault()
    act()
  })
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
}
