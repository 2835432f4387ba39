import { codeOf, Interruption, Refusal } from '../errors.ts'

/** Turns an error of the disk into a refusal that says what a person can do. Any other error stays as it is. */
export function refusalFor(error: unknown, out: string): unknown {
  const code = codeOf(error)
  if (error instanceof Refusal || error instanceof Interruption || code === undefined) return error
  const [what, todo] = explain(code, out)
  return new Refusal(what, todo, { cause: error })
}

function explain(code: string, out: string): readonly [what: string, todo: string] {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return [`There is no room left on the disk of \`${out}\``, `Free some space, then build again. ${unchanged}`]
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return [
        `There is no permission to write to \`${out}\``,
        `Choose another folder with \`--out\`, or ask whoever owns it. ${unchanged}`,
      ]
    case 'ENOTDIR':
    case 'EEXIST':
      return [
        `A file stands where \`${out}\`, or a folder in it, is to be`,
        `Move the file elsewhere, or choose another folder with \`--out\`. ${unchanged}`,
      ]
    case 'EISDIR':
      return [
        `A folder stands in \`${out}\` where a file is to be written`,
        `Move the folder elsewhere, or choose another one with \`--out\`. ${unchanged}`,
      ]
    default:
      return [
        `\`${out}\` cannot be written (${code})`,
        'Build again: what was cut off is completed first. If it stays so, choose another folder with `--out`.',
      ]
  }
}

const unchanged = 'Nothing was changed.'
