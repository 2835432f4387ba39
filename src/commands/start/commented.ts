import { keyManual } from '../../pipeline.ts'
import { wrap } from '../terminal.ts'

/** The lines of a value after its key: the first stands on the line of the key, the others below it. */
export type ValueLines = readonly [string, ...string[]]

/**
 * Writes the keys of one place of the notes as their declaration has them, each below its meaning: those with a value,
 * and the others in comments, as examples. Of a key in `leftOut` nothing is written.
 */
export function commented(
  where: string,
  values: Readonly<Record<string, ValueLines>>,
  leftOut: readonly string[] = [],
): readonly string[] {
  const group = keyManual.find((one) => one.where === where)
  if (group === undefined) throw new Error(`There are no keys of ${where}`)
  return group.keys
    .filter(({ key }) => !leftOut.includes(key))
    .flatMap(({ key, meaning, example }) => {
      const value = values[key]
      const lines =
        value === undefined ? linesOf(key, exampleLines(example)).map((line) => `# ${line}`) : linesOf(key, value)
      return [...wrap(meaning, 98).map((line) => `# ${line}`), ...lines]
    })
}

/** Indents lines below a key. */
export function below(lines: readonly string[]): ValueLines {
  return ['', ...lines.map((line) => `  ${line}`)]
}

/** Makes of lines the item of a list below a key. */
export function item(lines: readonly string[]): ValueLines {
  const first = lines.findIndex((line) => !line.startsWith('#'))
  return ['', ...lines.map((line, index) => `  ${index === first ? '-' : ' '} ${line}`)]
}

function linesOf(key: string, [first, ...more]: ValueLines): readonly string[] {
  return [`${key}:${first === '' ? '' : ` ${first}`}`, ...more]
}

/** An example of a list or of a group of keys stands below its key. */
function exampleLines(example: string): ValueLines {
  const isBelow = example.startsWith('- ') || /^[a-z-]+: /.test(example)
  return isBelow ? ['', `  ${example}`] : [example]
}
