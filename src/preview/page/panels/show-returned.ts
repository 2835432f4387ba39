import type { ReturnedWord, SeenChange, SeenComment, Taking } from '../../wire.ts'
import { element, linkToDraft, linkToNotes } from '../elements.ts'
import { inEnglish, inLanguage, spoken } from '../spoken.ts'

/** Takes changes and comments into the notes. */
export type Take = (wanted: Taking) => void

/** The id of the card of a change or a comment; comments count on after the changes. */
export function cardId(index: number): string {
  return `returned-${index}`
}

/** Shows what an editor changed and noted, in the order of the document, with buttons for what can be taken over. */
export function returnedCards({ changes, comments, language }: ReturnedWord, take: Take): readonly HTMLElement[] {
  const said = spoken().returned
  if (changes.length + comments.length === 0) return [element('p', { class: 'quiet' }, said.nothing)]
  const takeChanges = (ids: readonly string[]): void => take({ changes: ids, comments: [] })
  const takeComments = (ids: readonly string[]): void => take({ changes: [], comments: ids })
  return [
    ...titled(changes.length, said.changes),
    ...takingAll(changes, said.takeAll, takeChanges),
    ...changes.map((change, index) => changeCard(change, index, language, takeChanges)),
    ...titled(comments.length, said.comments),
    ...takingAll(comments, said.noteAll, takeComments),
    ...comments.map((comment, index) => commentCard(comment, changes.length + index, language, takeComments)),
  ]
}

function titled(number: number, say: (number: number) => string): readonly HTMLElement[] {
  return number === 0 ? [] : [element('h3', { class: 'counted' }, say(number))]
}

/** Takes what is of one kind, by ids. */
type TakeSome = (ids: readonly string[]) => void

/** A button for all that can be taken over, where that is more than one. */
function takingAll(
  all: readonly (SeenChange | SeenComment)[],
  say: (number: number) => string,
  take: TakeSome,
): readonly HTMLElement[] {
  const ids = all.flatMap(({ id }) => id ?? [])
  return ids.length > 1 ? taking(say(ids.length), () => take(ids)) : []
}

function taking(words: string, act: () => void): readonly HTMLElement[] {
  return [element('p', {}, button(words, act))]
}

function changeCard(change: SeenChange, index: number, language: string, take: TakeSome): HTMLElement {
  const { id, kind, why, words } = change
  const said = spoken().returned
  return card(
    index,
    change,
    kind === 'words' ? [] : [said.kinds[kind]],
    element('p', { class: 'wording', ...inLanguage(language) }, ...words.map(shownWord)),
    ...(why === undefined ? [] : [inEnglish('p', why, 'quiet')]),
    ...(id === undefined ? [] : taking(said.take, () => take([id]))),
  )
}

function commentCard(comment: SeenComment, index: number, language: string, take: TakeSome): HTMLElement {
  const { id, text, words } = comment
  const said = spoken().returned
  const on = element('p', { class: 'quiet', ...inLanguage(language) }, said.on(words))
  return card(
    index,
    comment,
    [],
    ...(words === '' ? [] : [on]),
    element('p', { class: 'wording', dir: 'auto' }, text),
    ...(id === undefined ? [] : taking(said.note, () => take([id]))),
  )
}

function card(
  index: number,
  { author, bookmark, key, of, paragraph, taken, where }: SeenChange | SeenComment,
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
      ...[...tags, ...(taken ? [spoken().returned.taken] : [])].map((tag) => element('span', { class: 'tag' }, tag)),
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
