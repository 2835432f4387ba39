import { setImmediate } from 'node:timers/promises'
import { Interruption } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import type { RenderedEarlier } from '../host/publish/rendered-earlier.ts'
import { type Rendered, type Rendering, renderingOf } from '../model/rendering.ts'
import { renderingDigest } from '../model/rendering-digest.ts'
import { formats, renderHere, type Step } from '../pipeline.ts'
import { type Flags, usualFormats } from './flags.ts'
import { type Job, shareRendering } from './share-rendering.ts'
import { type Wanted, wantedArtifacts } from './wanted-artifacts.ts'

/** An artifact that is being rendered, in another thread or in its turn in this one, or was rendered earlier. */
export interface Begun extends Wanted {
  /** The digest of what it is rendered from. */
  readonly from: string
  /** What comes of it; it took no time if it was rendered earlier. It is rejected with an Interruption on Ctrl-C. */
  readonly rendered: Promise<Omit<Rendered, 'took'> & Partial<Rendered>>
}

/** Begins to render artifacts, those that are worth it in other threads. */
export interface Beginning {
  /** Begins with what is heavy of a report, the heaviest first, while others are composed. */
  readonly composed: (step: Step) => Promise<void>
  /** Begins with all artifacts of a build that have not begun, and has this thread take its share. */
  readonly rest: (wanted: readonly Wanted[]) => Promise<readonly Begun[]>
}

type ThreadHost = Pick<Host, 'environment' | 'font' | 'interrupted' | 'now' | 'threads'>
type RenderOptions = Pick<Flags, 'draft' | 'edition' | 'format' | 'jobs'>

/** Starts another thread early, while this one reads the notes, if what was ordered has work for two. */
export function prepareThreads({ format = usualFormats, jobs }: RenderOptions, host: ThreadHost): void {
  const threads = host.threads(jobs)
  const [first, second] = heaviestFirst(format.map((name) => ({ format: name })))
  if (threads.count > 1 && first !== undefined && second !== undefined) threads.prepare([first.format])
}

/** Gets ready to render what is ordered; what was rendered `earlier` from the same is not rendered again. */
export function beginRendering(
  options: RenderOptions,
  host: ThreadHost,
  earlier: RenderedEarlier | undefined,
): Beginning {
  const threads = host.threads(options.jobs)
  const stopped = stopOn(host.interrupted)
  const { render, expectThis, joinThis } = shareRendering(
    { ...threads, render: (rendering) => Promise.race([threads.render(rendering), stopped]) },
    (rendering) => renderedHere(rendering, host),
  )
  const early = new Map<string, Begun>()
  const plan = (wanted: Wanted) => planned(wanted, options.draft === true, host.environment, earlier)
  return {
    composed: async ({ built, left }) => {
      if (threads.count === 1 || options.edition?.includes(built.edition) === false) return
      if (left === 0) expectThis()
      for (const wanted of heaviestFirst(wantedArtifacts([built], options)))
        early.set(wanted.path, begin(await plan(wanted), render))
      await letOthersIn(host.interrupted)
    },
    rest: async (wanted) => {
      const own: Job[] = []
      const keep = (rendering: Rendering) => new Promise<Rendered>((done) => void own.push({ rendering, done }))
      const all: Begun[] = []
      for (const one of wanted) all.push(early.get(one.path) ?? begin(await plan(one), keep))
      void joinThis(own)
      return all
    },
  }
}

function heaviestFirst<One extends Pick<Wanted, 'format'>>(all: readonly One[]): readonly One[] {
  const weight = ({ format }: One): number => formats[format].weight
  return all.filter((one) => weight(one) > 0).toSorted((one, other) => weight(other) - weight(one))
}

/** What is to be rendered for an artifact, and its bytes if it need not be. */
interface Planned extends Omit<Begun, 'rendered'> {
  readonly rendering: Rendering
  readonly bytes?: Uint8Array | undefined
}

async function planned(
  wanted: Wanted,
  draft: boolean,
  { build }: Host['environment'],
  earlier: RenderedEarlier | undefined,
): Promise<Planned> {
  const rendering = renderingOf(wanted.built, wanted.format, draft)
  // On every version of Node the same build gives the same bytes, as the tests of the package hold.
  const from = renderingDigest(rendering, build)
  return { ...wanted, rendering, from, bytes: await earlier?.(wanted.path, from) }
}

function begin({ bytes, rendering, ...one }: Planned, render: (rendering: Rendering) => Promise<Rendered>): Begun {
  if (bytes) return { ...one, rendered: Promise.resolve({ outcome: { value: bytes, diagnostics: [] } }) }
  const rendered = render(rendering)
  rendered.catch(() => {}) // a failure is told in its turn, which never comes if one before it fails
  return { ...one, rendered }
}

async function renderedHere(
  rendering: Rendering,
  { font, interrupted, now }: Omit<ThreadHost, 'threads'>,
): Promise<Rendered> {
  await letOthersIn(interrupted)
  const begun = now()
  const outcome = await renderHere(font)(rendering)
  return { outcome, took: now() - begun }
}

/** Lets Ctrl-C through, and what other threads have to say, between one piece of work and the next. */
async function letOthersIn(interrupted: AbortSignal): Promise<void> {
  await setImmediate()
  if (interrupted.aborted) throw new Interruption()
}

/** Is rejected on Ctrl-C, and else never settled. */
function stopOn(interrupted: AbortSignal): Promise<never> {
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void => reject(new Interruption())
    if (interrupted.aborted) stop()
    interrupted.addEventListener('abort', stop, { once: true })
  })
  stopped.catch(() => {}) // also where nobody waits for it
  return stopped
}
