import { element, elementsIn } from '../ooxml/elements.ts'
import type { Element } from '../ooxml/read-xml.ts'

/** Joins runs of text that follow one another and look alike into one; other elements stay as they are. */
export function joinRuns(elements: readonly Element[]): readonly Element[] {
  const groups: { readonly look: string | undefined; readonly runs: Element[] }[] = []
  for (const run of elements) {
    const look = plainLookOf(run)
    const last = groups.at(-1)
    if (look !== undefined && look === last?.look) last.runs.push(run)
    else groups.push({ look, runs: [run] })
  }
  return groups.flatMap(({ runs }) => (runs.length === 1 ? runs : textRun(runs)))
}

/** How a run looks that holds one text and nothing else; undefined for everything else. */
function plainLookOf(run: Element): string | undefined {
  const content = elementsIn(run).filter(({ name }) => name !== 'w:rPr')
  if (run.name !== 'w:r' || content.length !== 1 || content[0]?.name !== 'w:t') return undefined
  return JSON.stringify(elementsIn(run, 'w:rPr'))
}

function textRun(runs: readonly Element[]): Element {
  const look = runs.slice(0, 1).flatMap((run) => elementsIn(run, 'w:rPr'))
  const text = runs.flatMap((run) => elementsIn(run, 'w:t').flatMap(({ children }) => children)).join('')
  return element('w:r', {}, [...look, element('w:t', { 'xml:space': 'preserve' }, [text])])
}
