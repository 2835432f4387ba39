import type { PanelName } from '../panels.ts'
import type { KeyAction } from '../words/preview-words.ts'
import { element, need } from './elements.ts'
import { spoken } from './spoken.ts'

/** What each key does, by the key: by its name in the words of the page, or that of the panel that it opens. */
export type KeyActions = Readonly<Record<string, readonly [name: KeyAction | PanelName, act: () => void]>>

const stored = 'report-preview-keys'

/**
 * Makes keys act wherever no text is being typed, and lists them in the dialog. Readers whom the keys disturb, such as
 * those who speak to the computer, can turn them off there (WCAG 2.2, 2.1.4).
 */
export function watchKeys(keys: KeyActions): void {
  const single = need('single', HTMLInputElement)
  single.checked = localStorage.getItem(stored) !== 'off'
  single.addEventListener('change', () => localStorage.setItem(stored, single.checked ? 'on' : 'off'))
  listKeys(keys)
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

/** Lists the keys in the dialog, in the language of the page. */
export function listKeys(keys: KeyActions): void {
  const said = { ...spoken().labels, ...spoken().keys }
  need('keys', HTMLDialogElement)
    .querySelector('dl')
    ?.replaceChildren(
      ...Object.entries(keys).map(([key, [name]]) =>
        element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, said[name])),
      ),
    )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
}
