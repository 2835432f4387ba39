import { describe, expect, it } from 'vitest'
import { type Source, sourcesIn } from './source.ts'

const sources = sourcesIn('src')
const importers = new Map(
  sources.map(({ path }) => [path, sources.filter(({ imports }) => imports.some(({ from }) => from === path))]),
)

describe('a newcomer finds a room of a fair size', () => {
  it('has no file of more than 200 lines that does not say at its head why it is one', () => {
    const long = sources.filter((source) => lengthOf(source) > 200 && !explains(source))
    expect(long.map(nameAndLength)).toEqual([])
  })

  it('has no file of 15 lines or fewer that only one other file imports, but for plug-ins', () => {
    const chairs = sources.filter(
      (source) => isSmall(source) && !isPlugIn(source) && importers.get(source.path)?.length === 1,
    )
    expect(chairs.map(nameAndLength)).toEqual([])
  })

  it('has fewer than one file in eight of 15 lines or fewer', () => {
    expect(sources.filter(isSmall).length / sources.length).toBeLessThan(1 / 8)
  })
})

describe('a reader goes round in no circle', () => {
  it('has no files that import one another', () => {
    expect(circlesIn(new Map(sources.map(({ path, imports }) => [path, imports.map(({ from }) => from)])))).toEqual([])
  })

  it('would find a circle, however long', () => {
    const imports = new Map([
      ['a', ['b', 'c']],
      ['b', ['c', 'yaml']],
      ['c', ['d']],
      ['d', ['b']],
      ['e', ['e']],
    ])
    expect(circlesIn(imports)).toEqual(['b → c → d → b', 'e → e'])
  })
})

function lengthOf({ text }: Source): number {
  return text.trimEnd().split('\n').length
}

/** Tells whether a file says at its head why it is one file and not two. */
function explains({ text, comments: [head] }: Source): boolean {
  return head?.start === 0 && /\bone[\s*]+file\b/i.test(text.slice(0, head.end))
}

function isSmall(source: Source): boolean {
  return lengthOf(source) <= 15
}

/** A list of plug-ins, what one is, or one of them: each has a file of its own, be it ever so small. */
function isPlugIn({ path }: Source): boolean {
  return /\/(index|define-[a-z-]+)\.ts$|\/(rules|slots)\/|^src\/locales\/(?<tag>[a-z-]+)\/\k<tag>\.ts$/.test(path)
}

function nameAndLength(source: Source): string {
  return `${source.path}: ${lengthOf(source)} lines`
}

/** Finds a way round for every group of files that import one another. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '))
    if (done.has(path)) return
    done.add(path)
    for (const next of imports.get(path) ?? []) walk(next, [...way, path])
  }
  for (const path of imports.keys()) walk(path, [])
  return circles
}
