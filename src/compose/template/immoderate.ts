import type { ReportFault } from '../../model/diagnostic.ts'
import type { Placer } from '../../model/placer.ts'
import type { RuleId } from '../../model/rules.ts'

/**
 * Reports what no template has and a parser of Markdown would take minutes or all memory for: its time grows with the
 * square, or worse, of nested lists and of marks that no other mark closes. Of each kind, the first place is reported.
 */
export function immoderate(text: string, place: Placer, report: ReportFault): void {
  for (const { rule, what, todo, find } of measures) {
    const at = find(text)
    if (at !== undefined) report(rule, what, { todo, place: place(at, at + 1) })
  }
}

interface Measure {
  readonly rule: RuleId
  readonly what: string
  readonly todo: string
  /** Finds the first place that is beyond the measure. */
  readonly find: (text: string) => number | undefined
}

const most = { lines: 3000, characters: 200_000, slots: 50, word: 2000, marks: 300 }
const outline = 'Keep in the template what every report says, and in the notes what was said at the meetings.'

const measures: readonly Measure[] = [
  {
    rule: 'file-is-not-too-large',
    what: `The template goes on after ${most.lines} lines, expected the outline of a report`,
    todo: outline,
    find: (text) => nth(text, /\n(?=[\s\S])/g, most.lines),
  },
  {
    rule: 'file-is-not-too-large',
    what: `The template goes on after ${most.characters} characters, expected the outline of a report`,
    todo: outline,
    find: (text) => (text.length > most.characters ? most.characters : undefined),
  },
  {
    rule: 'nesting-is-shallow',
    what: 'Unexpected depth: lists or quotations within one another, more than a template has',
    todo: 'Write it as paragraphs.',
    find: (text) => nth(text, nested, 0) ?? nth(text, /^[ \t]{40}/gm, 0),
  },
  {
    rule: 'nesting-is-shallow',
    what: `Unexpected lines that begin with \`:::\`, more than ${most.slots}`,
    todo: 'Write a slot with two colons, such as `::themes`.',
    find: (text) => nth(text, /^[ \t>]*:::/gm, most.slots),
  },
  {
    rule: 'template-is-plain',
    what: `Unexpected word of more than ${most.word} characters`,
    todo: 'Look for a space that is missing, or for something that was pasted here by mistake.',
    find: (text) => [...text.matchAll(/\S+/g)].find(([word]) => word.length > most.word)?.index,
  },
  {
    rule: 'template-is-plain',
    what: `Unexpected marks such as \`*\`, \`[\` or \`:\`, more than ${most.marks} in one paragraph`,
    todo: 'Write it in plain words, or as several paragraphs.',
    find: denseParagraph,
  },
]

/** A line that begins with five marks of lists, quotations or notes, and is no line across the page. */
const nested = /^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)[ \t]*(?:(?:>|[-+*][ \t]|\d+[.)][ \t]|\[\^[^\]\s]+\]:)[ \t]*){5}/gm

function nth(text: string, pattern: RegExp, index: number): number | undefined {
  return [...text.matchAll(pattern)][index]?.index
}

function denseParagraph(text: string): number | undefined {
  let [offset, start, marks] = [0, 0, 0]
  for (const line of text.split('\n')) {
    if (line.trim() === '') [start, marks] = [offset + line.length + 1, 0]
    marks += line.match(/[*_~[\]`<:{]/g)?.length ?? 0
    if (marks > most.marks) return start
    offset += line.length + 1
  }
  return undefined
}
