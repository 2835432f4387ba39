import type { ReturnedWord, SeenChange, SeenComment } from '../../wire.ts'
import { element, linkToDraft, linkToNotes } from '../elements.ts'
import { inEnglish, inLanguage, spoken } from '../spoken.ts'

/** Takes changes over, by their ids. */
export type Take = (ids: readonly string[]) => void

/** The id of the card of a change or a comment; comments count on after the changes. */
export function cardId(index: number): string {
  return `returned-${index}`
}

/** Shows what an editor changed and noted, in the order of the document, with a button for what can be taken over. */
export function returnedCards({ changes, comments, language }: ReturnedWord, take: Take): readonly HTMLElement[] {
  const said = spoken().returned
  if (changes.length + comments.length === 0) return [element('p', { class: 'quiet' }, said.nothing)]
  const ids = changes.flatMap(({ id }) => id ?? [])
  return [
    ...titled(changes.length, said.changes),
    ...(ids.length > 1
      ? [
          element(
            'p',
            {},
            button(said.takeAll(ids.length), () => take(ids)),
          ),
        ]
      : []),
    ...changes.map((change, index) => changeCard(change, index, language, take)),
    ...titled(comments.length, said.comments),
    ...comments.map((comment, index) => commentCard(comment, changes.length + index, language)),
  ]
}

function titled(number: number, say: (number: number) => string): readonly HTMLElement[] {
  return number === 0 ? [] : [element('h3', { class: 'counted' }, say(number))]
}

function changeCard(change: SeenChange, index: number, language: string, take: Take): HTMLElement {
  const { id, kind, taken, why, words } = change
  const said = spoken().returned
  const tags = [...(kind === 'words' ? [] : [said.kinds[kind]]), ...(taken ? [said.taken] : [])]
  return card(
    index,
    change,
    tags,
    element('p', { class: 'wording', ...inLanguage(language) }, ...words.map(shownWord)),
    ...(why === undefined ? [] : [inEnglish('p', why, 'quiet')]),
    ...(id === undefined
      ? []
      : [
          element(
            'p',
            {},
            button(said.take, () => take([id])),
          ),
        ]),
  )
}

function commentCard(comment: SeenComment, index: number, language: string): HTMLElement {
  const on = element('p', { class: 'quiet', ...inLanguage(language) }, spoken().returned.on(comment.words))
  return card(
    index,
    comment,
    [],
    ...(comment.words === '' ? [] : [on]),
    element('p', { class: 'wording', dir: 'auto' }, comment.text),
  )
}

function card(
  index: number,
  { author, bookmark, key, of, paragraph, where }: SeenChange | SeenComment,
  tags: readonly string[],
  ...content: readonly HTMLElement[]
): HTMLElement {
  const { paragraph: say, passage } = spoken().provenance
  const cited = paragraph === undefined ? passage : say(paragraph)
  const isSeen = bookmark !== undefined && document.getElementById(bookmark) !== null
  return element(
    'article',
    { class: 'statement returned', id: cardId(index), tabindex: -1 },
    element(
      'p',
      { class: 'facts' },
      isSeen ? linkToDraft(bookmark, cited) : cited,
      ...tags.map((tag) => element('span', { class: 'tag' }, tag)),
      ...(author ? [element('span', { dir: 'auto' }, author)] : []),
    ),
    ...content,
    ...(of === undefined
      ? []
      : [
          element(
            'p',
            { class: 'facts' },
            ...(where ? [linkToNotes(where)] : []),
            element('bdi', {}, [of, key ?? []].flat().join(' ')),
          ),
        ]),
  )
}

function shownWord({ became, text }: SeenChange['words'][number]): Node | string {
  return became === 'kept' ? text : element(became === 'deleted' ? 'del' : 'ins', {}, text)
}

function button(words: string, act: () => void): HTMLElement {
  const made = element('button', { type: 'button' }, words)
  made.addEventListener('click', act)
  return made
}
