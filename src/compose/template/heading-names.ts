import type { Heading } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import type { Phrase } from '../../locales/claim.ts'
import { type Slug, slugPattern } from '../../model/names.ts'
import { shown } from '../../model/printable.ts'
import { changedWords } from '../../model/stretches.ts'
import type { ReportTrouble } from './report-trouble.ts'

/** Finds the id that stands behind the words of a heading, as written: `## Introduction {#introduction}`. */
export function anchorOf(heading: Heading): Slug | undefined {
  return anchor.exec(wordsOf(heading))?.[1]
}

const anchor = /\s*\{#([^{}]*)\}\s*$/u

/** Takes the id off the words of a heading. */
export function withoutAnchor(title: Phrase): Phrase {
  const last = title.at(-1)
  if (last?.type !== 'text') return title
  const value = last.value.replace(anchor, '')
  return [...title.slice(0, -1), ...(value === '' ? [] : [changedWords(last, value)])]
}

/**
 * Names headings by their ids, which are the same in every language, else by their words as the template has them; and
 * prose by its heading and place below it. So bookmarks survive changes elsewhere in the template, and of the notes.
 */
export class HeadingNames {
  readonly #report: ReportTrouble
  readonly #used = new Map<Slug, number>()
  #current: Slug = 'opening'
  #ordinal = 0

  /** Faults of ids are reported at their heading. */
  constructor(report: ReportTrouble) {
    this.#report = report
  }

  /** Names a heading, and begins to count the prose below it. */
  heading(node: Heading): Slug {
    const id = anchorOf(node)
    const slug = id ?? slugOf(wordsOf(node))
    const times = (this.#used.get(slug) ?? 0) + 1
    if (id !== undefined) this.#check(id, times, node)
    this.#used.set(slug, times)
    this.#current = times === 1 ? slug : `${slug}-${times}`
    this.#ordinal = 0
    return this.#current
  }

  /** Names a paragraph of prose. */
  prose(): Slug {
    return `${this.#current}-${++this.#ordinal}`
  }

  #check(id: string, times: number, node: Heading): void {
    if (!slugPattern.test(id))
      this.#report(
        'id-has-its-form',
        `Unexpected id \`{#${shown(id)}}\``,
        'Write it in small letters and hyphens, such as `{#introduction}`',
        node,
      )
    else if (times > 1)
      this.#report('id-is-unique', `Unexpected second heading \`{#${id}}\``, 'Give it another id', node)
  }
}

function slugOf(title: string): Slug {
  const slug = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug.slice(0, 40) || 'section'
}
