import fc from 'fast-check'

/** Notes as people write them: a tree of maps, lists and words, before anybody has chosen how to write it down. */
export type Tree = string | readonly Tree[] | { readonly [key: string]: Tree }

/** Words that mean something to YAML, or look as if they did, among others that do not. */
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('force', 'the', 'aid', 'planning', 'né', '规划', 'plan', 'a', 'in', 'peace'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '-',
      '#',
      ':',
      'no:',
      '“so”',
      "don't",
      '"so"',
      '[a,',
      'b]',
      '{x',
      '&y',
      '*z',
      '!',
      '%',
      '@',
      '`',
      '|',
      '>-',
      '?',
      'no',
      '2007',
      '\\n',
      "''",
      '---',
      ',',
    ),
  },
)

/** Words as a person would say them: never with white space at the ends, nor two in a row. */
export const words = fc.array(word, { minLength: 1, maxLength: 18 }).map((all) => all.join(' '))

const slug = fc.constantFrom('aid', 'force', 'tool-not-goal', 'geneva/aid', 'x1')

const statement: fc.Arbitrary<Tree> = fc.record(
  {
    id: slug,
    that: words,
    short: words,
    echoes: fc.array(slug, { minLength: 1, maxLength: 3 }),
    because: fc.array(words, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['that'] },
)

/** A file of notes. */
export const notes: fc.Arbitrary<Tree> = fc.record(
  {
    place: words,
    sessions: fc.array(slug, { minLength: 1, maxLength: 4 }),
    agreed: fc.array(statement, { minLength: 1, maxLength: 3 }),
    with: fc.array(words, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['agreed'] },
)

/** Choices of style, one after the other, as long as there are any. */
export type Choose = (most: number) => number

/** Makes choices from a list of numbers, again and again from its beginning. */
export function chooser(numbers: readonly number[]): Choose {
  let at = 0
  return (most) => {
    at += 1
    return (numbers[at % numbers.length] ?? 0) % most
  }
}

/** Writes a tree as a person might, in whatever styles are chosen, with comments and blank lines. */
export function styled(tree: Tree, choose: Choose): string {
  const end = choose(3) === 0 ? '\r\n' : '\n'
  const text = `${choose(4) === 0 ? '# our notes: see [1]\n\n' : ''}${block(tree, 0, choose).replace(/^\n/, '')}\n`
  return (choose(5) === 0 ? '\uFEFF' : '') + text.replaceAll('\n', end)
}

function block(tree: Tree, indent: number, choose: Choose): string {
  if (typeof tree === 'string') return ` ${scalar(tree, indent, choose)}`
  const space = ' '.repeat(indent)
  if (isList(tree)) {
    if (tree.every((item) => typeof item === 'string' && /^[a-z][a-z0-9/-]*$/.test(item)) && choose(2) === 0)
      return ` [${tree.join(choose(2) === 0 ? ', ' : ',')}]${comment(choose)}`
    return tree.map((item) => `\n${blank(choose)}${space}-${item_(item, indent, choose)}`).join('')
  }
  return Object.entries(tree)
    .map(([key, value]) => `\n${blank(choose)}${space}${key}:${value_(value, indent, choose)}`)
    .join('')
}

function value_(value: Tree, indent: number, choose: Choose): string {
  if (isList(value)) return block(value, indent + (choose(2) === 0 ? 0 : 2), choose)
  return block(value, indent + 2, choose)
}

function item_(item: Tree, indent: number, choose: Choose): string {
  if (typeof item === 'string') return block(item, indent + 2, choose)
  return ` ${block(item, indent + 2, choose)
    .replace(/^\n(?:\n| *#[^\n]*\n)*/, '')
    .trimStart()}`
}

function scalar(words: string, indent: number, choose: Choose): string {
  const space = ' '.repeat(indent)
  const lines = inLines(words, choose)
  switch (choose(6)) {
    case 0:
      return `>-\n${lines.map((line) => space + line).join('\n')}${choose(3) === 0 ? '\n' : ''}`
    case 1:
      return `|-\n${space}${words}`
    case 2:
      return `"${lines.map((line) => JSON.stringify(line).slice(1, -1)).join(`\n${space}`)}"${comment(choose)}`
    case 3:
      return `'${lines.map((line) => line.replaceAll("'", "''")).join(`\n${space}`)}'`
    default:
      if (/^[\p{L}\p{N}][\p{L}\p{N} ]*$/u.test(words)) return `${lines.join(`\n${space}`)}${comment(choose)}`
      return JSON.stringify(words) + comment(choose)
  }
}

function inLines(words: string, choose: Choose): readonly string[] {
  const all = words.split(' ')
  const most = 2 + choose(8)
  // A line that begins with a sign of its own could be a comment or an item.
  const lines: string[] = []
  for (const [index, one] of all.entries()) {
    const isPlain = /^[\p{L}\p{N}]/u.test(one)
    if (index > 0 && (index % most !== 0 || !isPlain)) lines[lines.length - 1] += ` ${one}`
    else lines.push(one)
  }
  return lines
}

function comment(choose: Choose): string {
  return choose(5) === 0 ? ' # see: the account' : ''
}

function blank(choose: Choose): string {
  return choose(6) === 0 ? '\n' : ''
}

function isList(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree)
}
