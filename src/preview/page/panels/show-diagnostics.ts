import type { SeenDiagnostic } from '../../wire.ts'
import { element, linkToNotes, withCode } from '../elements.ts'
import { spoken } from '../spoken.ts'

/** What rules say of the notes is in English, in a page of any language. */
const inEnglish = { lang: 'en', dir: 'ltr' } as const

/** Shows what is wrong with the notes, the gravest first, each with a link to its place. */
export function showDiagnostics(panel: HTMLElement, diagnostics: readonly SeenDiagnostic[]): void {
  if (diagnostics.length === 0) {
    panel.replaceChildren(element('p', { class: 'quiet' }, spoken().noMessages))
    return
  }
  const order = ['error', 'warning', 'info'] as const
  const sorted = order.flatMap((severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity))
  panel.replaceChildren(element('ul', { class: 'messages', role: 'list' }, ...sorted.map(item)))
}

function item({ related, rule, severity, todo, what, where }: SeenDiagnostic): HTMLElement {
  return element(
    'li',
    { class: severity },
    element(
      'p',
      { class: 'facts' },
      element('span', { class: `tag ${severity}` }, spoken().severities[severity]),
      ...(where ? [linkToNotes(where)] : []),
      element('code', {}, rule),
    ),
    element('p', { class: 'wording', ...inEnglish }, ...withCode(what)),
    ...(todo ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => element('p', { class: 'quiet', ...inEnglish }, ...withCode(line))),
    ...related.map((other) =>
      element('p', { class: 'facts' }, linkToNotes(other.where), element('span', inEnglish, ...withCode(other.what))),
    ),
  )
}
