/**
 * Finds words in the draft, in capitals or not, also where links and emphasis begin or end within them. It finds
 * nothing that runs from one block into another.
 */
export function findWords(draft: HTMLElement, words: string): readonly Range[] {
  if (words.trim() === '') return []
  const { spans, text } = textOf(draft)
  const pattern = new RegExp(words.trim().split(/\s+/).map(escaped).join('\\s+'), 'giu')
  return [...text.matchAll(pattern)].flatMap((match) => rangeOf(spans, match.index, match.index + match[0].length))
}

interface TextSpan {
  readonly node: Text
  readonly from: number
}

/** Joins all words in one string. Between blocks stands a character that nobody types. */
function textOf(draft: HTMLElement): { readonly spans: readonly TextSpan[]; readonly text: string } {
  const walker = document.createTreeWalker(draft, NodeFilter.SHOW_TEXT)
  const spans: TextSpan[] = []
  let text = ''
  let block: Element | null | undefined
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (!(node instanceof Text)) continue
    const own = node.parentElement?.closest('p, li, td, th, caption, h1, h2, h3, h4')
    if (own !== block) text += '\u0000'
    block = own
    spans.push({ node, from: text.length })
    text += node.data
  }
  return { spans, text }
}

function rangeOf(spans: readonly TextSpan[], from: number, to: number): readonly Range[] {
  const [first, last] = [spanAt(spans, from), spanAt(spans, to - 1)]
  if (first === undefined || last === undefined) return []
  const range = document.createRange()
  range.setStart(first.node, from - first.from)
  range.setEnd(last.node, to - last.from)
  return [range]
}

function spanAt(spans: readonly TextSpan[], at: number): TextSpan | undefined {
  return spans.findLast(({ from }) => from <= at)
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
