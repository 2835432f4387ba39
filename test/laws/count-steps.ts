import { Session } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'

/** What a piece of work cost, by the file and the name of each function of the program. */
export interface Steps {
  /** How often it ran, or its most frequent loop. */
  readonly runs: ReadonlyMap<string, number>
  /** How often it had a long list walked. */
  readonly walks: ReadonlyMap<string, number>
}

/** The compilers of V8 whose code is not counted, by the flags that turn them off. */
const optimizing = Number(process.versions.node.split('.')[0]) < 22 ? ['opt'] : ['opt', 'maglev']

/**
 * Counts what a piece of work costs, in steps and not in seconds, so that the same work always costs the same: how
 * often each function of `src/` and each of its loops runs, as V8 counts them, and how often it has a list of at least
 * `long` items walked by a method of JavaScript's own, which V8 does not count.
 */
export function countSteps(long: number, work: () => void): Steps {
  const walks = new Map<string, number>()
  // Code that is optimized is not counted, nor are the steps of a generator before it has run once.
  for (const compiler of optimizing) setFlagsFromString(`--no-${compiler}`)
  work()
  const restore = watchWalks(long, (caller) => walks.set(caller, (walks.get(caller) ?? 0) + 1))
  try {
    return { runs: new Map(countRuns(work)), walks }
  } finally {
    restore()
    for (const compiler of optimizing) setFlagsFromString(`--${compiler}`)
  }
}

/** The profiler answers at once where it is asked by the thread that it looks at. */
function countRuns(work: () => void): readonly (readonly [string, number])[] {
  const session = new Session()
  session.connect()
  try {
    session.post('Profiler.enable')
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    work()
    const counts: (readonly [string, number])[] = []
    session.post('Profiler.takePreciseCoverage', (_, { result }) => {
      for (const { url, functions } of result)
        if (isOurs(url)) for (const one of functions) counts.push([nameOf(url, one, functions), runsOf(one)])
    })
    return counts
  } finally {
    session.disconnect()
  }
}

/** A function of the program, and how often each of its parts ran. The first range is the whole of it. */
interface Covered {
  readonly functionName: string
  readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[]
}

function runsOf({ ranges }: Covered): number {
  return Math.max(...ranges.map(({ count }) => count))
}

/** Names a function after those that it stands in, and by its place, for many have no name. */
function nameOf(url: string, { ranges: [own] }: Covered, functions: readonly Covered[]): string {
  if (own === undefined) return url
  const around = functions.flatMap(({ functionName, ranges: [whole] }) =>
    functionName && whole && whole.startOffset <= own.startOffset && own.endOffset <= whole.endOffset
      ? functionName
      : [],
  )
  return `${pathOf(url)}, in ${around.join(' › ') || 'the module'}, at character ${own.startOffset}`
}

/** The methods by which JavaScript itself goes through a list, a set or a map. */
const walking = [
  [Array.prototype, ['includes', 'indexOf', 'lastIndexOf', 'slice', 'concat', 'join', 'reverse', 'toReversed', 'flat']],
  [Array.prototype, ['splice', 'toSpliced', 'with', 'shift', 'unshift', 'values', 'keys', 'entries', Symbol.iterator]],
  [Set.prototype, ['values', 'keys', 'entries', Symbol.iterator]],
  [Map.prototype, ['values', 'keys', 'entries', Symbol.iterator]],
] as const satisfies readonly (readonly [object, readonly PropertyKey[]])[]

/** Puts a method that looks first in the place of each; answers with what puts the old ones back. */
function watchWalks(long: number, tell: (caller: string) => void): () => void {
  const kept = walking.flatMap(([of, names]) => names.map((name) => ({ of, name, own: Reflect.get(of, name) })))
  let isTelling = false
  for (const { of, name, own } of kept) {
    const watched = function (this: readonly unknown[] | Set<unknown>, ...given: unknown[]): unknown {
      const size = 'size' in this ? this.size : this.length
      if (size >= long && !isTelling) {
        isTelling = true
        const caller = callerOf(new Error('walked').stack)
        if (caller !== undefined) tell(`${caller}, through ${String(name)}`)
        isTelling = false
      }
      return Reflect.apply(own, this, given)
    }
    Object.defineProperty(of, name, { value: watched, writable: true, configurable: true, enumerable: false })
  }
  return () => {
    for (const { of, name, own } of kept)
      Object.defineProperty(of, name, { value: own, writable: true, configurable: true, enumerable: false })
  }
}

/** The innermost function of the program that is on the stack, if none of a package's is further in. */
function callerOf(stack = ''): string | undefined {
  const [, , line = ''] = stack.split('\n')
  return isOurs(line) ? pathOf(line.trim().replace(/^at /, '')) : undefined
}

function isOurs(url: string): boolean {
  return /[\\/]src[\\/]/.test(url) && !url.includes('node_modules')
}

function pathOf(url: string): string {
  return url.replace(/(?:file:\/\/)?\/[^()]*?(?=src\/)/, '')
}
