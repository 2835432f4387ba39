import type { Message } from '../../wire.ts'
import { element } from '../element.ts'
import { whereLink } from './where-link.ts'

/** Shows what is to be mended in the notes, the gravest first, each with the way to its place. */
export function showMessages(panel: HTMLElement, messages: readonly Message[]): void {
  if (messages.length === 0) {
    panel.replaceChildren(element('p', { class: 'quiet' }, 'Nothing to mend.'))
    return
  }
  const order = ['error', 'warning', 'info'] as const
  const sorted = order.flatMap((severity) => messages.filter((message) => message.severity === severity))
  panel.replaceChildren(element('ul', { class: 'messages', role: 'list' }, ...sorted.map(item)))
}

function item({ related, rule, severity, todo, what, where }: Message): HTMLElement {
  return element(
    'li',
    { class: severity },
    element(
      'p',
      { class: 'facts' },
      element('span', { class: `tag ${severity}` }, severity),
      ...(where ? [whereLink(where)] : []),
      element('code', {}, rule),
    ),
    element('p', { class: 'wording' }, ...withCode(what)),
    ...(todo === undefined ? [] : [element('p', { class: 'quiet' }, ...withCode(todo))]),
    ...related.map((other) =>
      element('p', { class: 'facts' }, whereLink(other.where), element('span', {}, ...withCode(other.what))),
    ),
  )
}

/** Shows as code what a message has between backticks. */
function withCode(words: string): readonly (string | HTMLElement)[] {
  return words.split('`').map((part, index) => (index % 2 === 0 ? part : element('code', {}, part)))
}
