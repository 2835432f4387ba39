import type { SeenDiagnostic } from '../../wire.ts'
import { element, linkToNotes } from '../elements.ts'
import { inEnglish, spoken } from '../spoken.ts'

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
    inEnglish('p', what, 'wording'),
    ...(todo ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => inEnglish('p', line, 'quiet')),
    ...related.map((other) =>
      element('p', { class: 'facts' }, linkToNotes(other.where), inEnglish('span', other.what)),
    ),
  )
}
