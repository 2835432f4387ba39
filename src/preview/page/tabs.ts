import { type PanelName, panels } from '../panels.ts'

/**
 * Lets the reader choose a panel, with the pointer or the arrow keys (ARIA Authoring Practices, tabs). Calls `opened`
 * when a panel comes to the front. Returns a function that opens a panel, and unfolds the sheet of a narrow screen.
 */
export function watchTabs(opened: (name: PanelName) => void): (name: PanelName) => void {
  const open = (name: PanelName): void => {
    for (const each of panels) {
      const [tab, panel] = [tabOf(each), document.getElementById(each)]
      tab?.setAttribute('aria-selected', String(each === name))
      if (tab) tab.tabIndex = each === name ? 0 : -1
      if (panel) panel.hidden = each !== name
    }
    opened(name)
  }
  for (const [index, name] of panels.entries()) {
    tabOf(name)?.addEventListener('click', () => {
      const isFolding = tabOf(name)?.getAttribute('aria-selected') === 'true' && document.body.dataset.sheet === 'open'
      document.body.dataset.sheet = isFolding ? 'folded' : 'open' // it matters only on a narrow screen
      open(name)
    })
    tabOf(name)?.addEventListener('keydown', ({ key }) => {
      const onward = document.documentElement.dir === 'rtl' ? -1 : 1
      const step = key === 'ArrowRight' ? onward : key === 'ArrowLeft' ? -onward : 0
      const next = panels.at((index + step) % panels.length)
      if (step === 0 || next === undefined) return
      open(next)
      tabOf(next)?.focus()
    })
  }
  return (name) => {
    document.body.dataset.sheet = 'open'
    open(name)
    tabOf(name)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
}

/** Writes a number beside the name of a panel, and removes it when it is zero. */
export function count(name: PanelName, number: number): void {
  const badge = tabOf(name)?.querySelector('.count')
  if (badge) badge.textContent = number === 0 ? '' : String(number)
}

function tabOf(name: PanelName): HTMLElement | null {
  return document.getElementById(`tab-${name}`)
}
