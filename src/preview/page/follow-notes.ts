import type { DraftMessage, NotesNews, NowMessage } from '../wire.ts'
import { pathOf, type ShownReport } from './server.ts'

/** What a page asks for, and what it does with each answer. */
export interface FollowingPage {
  /** The report that the page is to show, and the version of it that it has. */
  readonly wanted: () => readonly [report: ShownReport, version: string]
  readonly notes: (news: NotesNews) => void
  readonly draft: (message: DraftMessage) => void
  /** The server has stopped, or it refuses the page, since it has another token than when the page was opened. */
  readonly lost: (why: 'stopped' | 'refused') => void
}

/** The name that the tabs of a preview know one another by. A browser keeps those of each port apart. */
const shared = 'report-preview'

/** How many milliseconds pass until a page asks that nobody calls, and one that can be called but was not. */
const patience = { alone: 1000, called: 5000 } as const

/** How many milliseconds pass until a stream that the server refused is tried again. */
const retry = 2000

/** How many milliseconds the server may take to answer: it compiles long notes for a while. */
const longest = 60_000

/**
 * Keeps a page as new as the notes. A stream holds a connection for as long as it lasts, and browsers have six for a
 * server. So one tab holds the stream for all: it calls the others, which then ask for what they lack. When it is
 * closed, another takes its place. Where tabs cannot call one another, and where no call came for a while, a page asks
 * unless it is hidden. Returns a function that asks at once, for when the page wants another report.
 */
export function followNotes(page: FollowingPage): () => void {
  const others = 'locks' in navigator && 'BroadcastChannel' in window ? new BroadcastChannel(shared) : undefined
  const look = lookFor(page)
  let stream: EventSource | undefined
  const lead = (): void => {
    stream?.close()
    stream = streamFor(page, () => others?.postMessage('look'))
    stream.addEventListener('error', ({ target }) => {
      look()
      others?.postMessage('look')
      if (stream === target && stream?.readyState === EventSource.CLOSED)
        setTimeout(() => stream === target && lead(), retry)
    })
  }
  const lookIfSeen = (): void => {
    if (stream === undefined && document.visibilityState === 'visible') look()
  }
  others?.addEventListener('message', look)
  document.addEventListener('visibilitychange', lookIfSeen)
  setInterval(lookIfSeen, others ? patience.called : patience.alone)
  void look().finally(() => others && holdPlace(lead))
  return () => (stream ? lead() : void look())
}

/** Waits until no other tab holds the place of the one with the stream, and then holds it until the tab is closed. */
function holdPlace(lead: () => void): void {
  const held = navigator.locks.request(shared, () => {
    lead()
    return new Promise(() => undefined)
  })
  held.catch(() => undefined) // without the place, the page asks
}

/** Opens a stream of all messages; the page is sent what it lacks. `heard` is called at each. */
function streamFor(page: FollowingPage, heard: () => void): EventSource {
  const [report, version] = page.wanted()
  const stream = new EventSource(pathOf('/live', report, { version }))
  stream.addEventListener('notes', ({ data }) => {
    page.notes(JSON.parse(data))
    heard()
  })
  stream.addEventListener('draft', ({ data }) => page.draft(JSON.parse(data)))
  return stream
}

/** Makes a function that asks how all is now. However often it is called while it asks, it asks once more. */
function lookFor(page: FollowingPage): () => Promise<void> {
  let turn: Promise<void> | undefined
  let again = false
  const turns = async (): Promise<void> => {
    try {
      do {
        again = false
        again = (await lookOnce(page)) === 'outdated' || again
      } while (again)
    } finally {
      turn = undefined
    }
  }
  return () => {
    again = true
    return (turn ??= turns())
  }
}

/** An answer is outdated if the page wants something else by then. */
async function lookOnce(page: FollowingPage): Promise<'outdated' | undefined> {
  const path = pathWanted(page)
  const response = await fetch(path, { signal: AbortSignal.timeout(longest) }).catch(() => undefined)
  const answer: NowMessage | undefined = response?.ok ? await response.json().catch(() => undefined) : undefined
  if (path !== pathWanted(page)) return 'outdated'
  if (answer === undefined) page.lost(response?.status === 403 ? 'refused' : 'stopped')
  if (answer) page.notes(answer.notes)
  if (answer?.draft) page.draft(answer.draft)
  return undefined
}

function pathWanted({ wanted }: FollowingPage): string {
  const [report, version] = wanted()
  return pathOf('/now', report, { version })
}
