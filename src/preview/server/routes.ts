import type { Outcome } from '../../model/diagnostic.ts'
import type { Built } from '../../pipeline.ts'
import { absencesOf } from '../draft/absences-of.ts'
import { type Asked, chooseBuilt } from '../draft/choose-built.ts'
import { coverageTable } from '../draft/coverage-table.ts'
import type { Shown } from '../draft/draft.ts'
import type { PlaceLink } from '../draft/editor-link.ts'
import type { Keeper } from '../draft/keep-draft.ts'
import { lengthsOf } from '../draft/lengths-of.ts'
import { sightOf } from '../draft/sight-of.ts'
import { json, type Reply, sentence } from './reply.ts'

/** What is built for a person to take away. */
export const takeaways = ['docx', 'pdf'] as const

export type Takeaway = (typeof takeaways)[number]

/** Renders an edition as `report build` does. */
export type BuildOne = (built: Built, format: Takeaway) => Promise<Outcome<Uint8Array>>

/** What the answers are made from. */
export interface Desk {
  readonly keeper: Keeper
  readonly link: PlaceLink
  readonly build: BuildOne
}

type Answer = (shown: Shown, built: Built, desk: Desk, query: URLSearchParams) => Reply | Promise<Reply>

/**
 * What can be asked about the draft that is shown, by path. A query is looked up in the draft; it never reaches a file.
 */
const answers: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
  GET: {
    '/sight': (_, built, { link }, query) => json(sightOf(built, query.get('at') ?? '', link)),
    '/coverage': (shown, built) => json(coverageTable(shown, built)),
    '/absences': (shown, built, { link }) => json(absencesOf(shown, built, link)),
    '/lengths': (shown, built) => json(lengthsOf(shown, built)),
  },
  POST: {
    '/build': (_, built, { build }, query) =>
      take(
        built,
        takeaways.find((format) => format === query.get('format')),
        build,
      ),
  },
}

/** Answers a question about the draft. */
export async function answer(method: string, url: URL, desk: Desk): Promise<Reply> {
  const known = Object.hasOwn(answers, method) ? answers[method] : undefined
  const found = known !== undefined && Object.hasOwn(known, url.pathname) ? known[url.pathname] : undefined
  if (found === undefined) return sentence(404, 'There is nothing here.')
  const { shown } = desk.keeper.now()
  const built = shown && chooseBuilt(shown, askedIn(url))
  if (shown === undefined || built === undefined) return sentence(409, 'There is no draft yet.')
  return found(shown, built, desk, url.searchParams)
}

/** Reads which edition and language a page asks for. */
export function askedIn({ searchParams }: URL): Asked {
  return { edition: searchParams.get('edition') ?? undefined, language: searchParams.get('language') ?? undefined }
}

async function take(built: Built, format: Takeaway | undefined, build: BuildOne): Promise<Reply> {
  if (format === undefined) return sentence(404, 'There is no such format.')
  const { diagnostics, value } = await build(built, format)
  if (value === undefined) return sentence(409, diagnostics.map(({ what }) => what).join(' '))
  return { status: 200, type: 'file', body: value, file: `${built.edition}.report.${built.language}.${format}` }
}
