import { setImmediate } from 'node:timers/promises'
import { Interruption } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import type { RenderedEarlier } from '../host/publish/rendered-earlier.ts'
import type { Threads } from '../host/threads/threads.ts'
import { type Rendered, type Rendering, renderingOf } from '../model/rendering.ts'
import { renderingDigest } from '../model/rendering-digest.ts'
import { formats, renderHere } from '../pipeline.ts'
import { type Flags, usualFormats } from './flags.ts'
import type { Wanted } from './wanted-artifacts.ts'

/** An artifact that is being rendered, in another thread or in its turn in this one, or was rendered earlier. */
export interface Begun extends Wanted {
  /** The digest of what it is rendered from. */
  readonly from: string
  /** What comes of it; it took no time if it was rendered earlier. It is rejected with an Interruption on Ctrl-C. */
  readonly rendered: Promise<Omit<Rendered, 'took'> & Partial<Rendered>>
}

type ThreadHost = Pick<Host, 'environment' | 'font' | 'interrupted' | 'now' | 'threads'>
type RenderOptions = Pick<Flags, 'draft' | 'format' | 'jobs'>

/** Starts another thread early, while this one reads the notes, if what was ordered has work for two. */
export function prepareThreads({ format = usualFormats, jobs }: RenderOptions, host: ThreadHost): void {
  const threads = host.threads(jobs)
  const [first, second] = format.filter((name) => formats[name].isHeavy)
  if (threads.count > 1 && first !== undefined && second !== undefined) threads.prepare([first])
}

/**
 * Begins to render artifacts: heavy ones in other threads, what is left one by one in this thread. Where there are no
 * more heavy ones than threads the last of them is left to this one, which need not start.
 */
export async function beginRendering(
  wanted: readonly Wanted[],
  { draft = false, jobs }: RenderOptions,
  host: ThreadHost,
  earlier: RenderedEarlier | undefined,
): Promise<readonly Begun[]> {
  const threads = host.threads(jobs)
  const all = await Promise.all(wanted.map((one) => planned(one, draft, host.environment, earlier)))
  const apart = new Set(worthAThread(all, threads))
  const stopped = stopOn(host.interrupted)
  let before: Promise<unknown> = Promise.resolve()
  return all.map((plan) => {
    const { bytes, rendering, ...one } = plan
    if (bytes) return { ...one, rendered: Promise.resolve({ outcome: { value: bytes, diagnostics: [] } }) }
    const rendered = apart.has(plan)
      ? Promise.race([threads.render(rendering), stopped])
      : before.then(() => renderedHere(rendering, host))
    if (!apart.has(plan)) before = rendered
    rendered.catch(() => {}) // a failure is told in its turn, which never comes if one before it fails
    return { ...one, rendered }
  })
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

function worthAThread(planned: readonly Planned[], { count }: Threads): readonly Planned[] {
  const all = planned.filter(({ bytes }) => bytes === undefined)
  const heavy = all.filter(({ format }) => formats[format].isHeavy)
  if (count === 1) return []
  return heavy.length > count ? heavy : heavy.slice(0, -1)
}

async function renderedHere(
  rendering: Rendering,
  { font, interrupted, now }: Omit<ThreadHost, 'threads'>,
): Promise<Rendered> {
  await setImmediate() // lets Ctrl-C through between one artifact and the next
  if (interrupted.aborted) throw new Interruption()
  const begun = now()
  const outcome = await renderHere(font)(rendering)
  return { outcome, took: now() - begun }
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
