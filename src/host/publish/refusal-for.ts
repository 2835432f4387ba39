import { codeOf, Interruption, Refusal } from '../errors.ts'
import type { Disk } from './disk.ts'

/** Turns an error of the disk into a refusal that says what a person can do. Any other error stays as it is. */
export async function refusalFor(
  error: unknown,
  disk: Disk,
  out: string,
  folders: readonly string[],
): Promise<unknown> {
  const code = codeOf(error)
  if (error instanceof Refusal || error instanceof Interruption || code === undefined) return error
  const link = await linkToNowhere(disk, out, folders)
  const [what, todo] = link === undefined ? explain(code, out) : explainLink(link)
  return new Refusal(what, todo, { cause: error })
}

/** Finds the link on the way to a folder, at its end or one level below, that leads to what is not there. */
async function linkToNowhere(disk: Disk, out: string, folders: readonly string[]): Promise<string | undefined> {
  const above = [...out.matchAll(/(?<=.)[\\/]|$/g)].map(({ index }) => out.slice(0, index))
  for (const path of [...above, ...folders.map((folder) => `${out}/${folder}`), `${out}/private`])
    if (await leadsNowhere(disk, path).catch(() => false)) return path
  return undefined
}

async function leadsNowhere(disk: Disk, path: string): Promise<boolean> {
  return (await disk.kindOf(path)) === 'link' && (await disk.whereIs(path)) === undefined
}

type Explanation = readonly [what: string, todo: string]

function explainLink(link: string): Explanation {
  return [
    `\`${link}\` is a link to a folder that is not there`,
    `Connect the drive that the link leads to, or choose another folder with \`--out\`. ${unchanged}`,
  ]
}

function explain(code: string, out: string): Explanation {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return [`There is no room left on the disk of \`${out}\``, `Free some space, then build again. ${unchanged}`]
    case 'EROFS':
      return [
        `The disk of \`${out}\` can be read and not written`,
        `Choose a folder on another disk with \`--out\`, or have the disk opened for writing. ${unchanged}`,
      ]
    case 'EACCES':
    case 'EPERM':
      return [
        `There is no permission to write to \`${out}\``,
        `Choose another folder with \`--out\`, or ask whoever owns it. ${unchanged}`,
      ]
    case 'EXDEV':
      return [
        `A folder in \`${out}\` leads to another disk, and a build cannot be put onto two disks at once`,
        `Let \`${out}\` itself be the link, or choose another folder with \`--out\`. ${unchanged}`,
      ]
    case 'ELOOP':
      return [
        `A link on the way to \`${out}\` leads back to itself`,
        `Mend the link, or choose another folder with \`--out\`. ${unchanged}`,
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
