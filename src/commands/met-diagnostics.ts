import type { Kept } from '../host/publish/keep-edited.ts'
import type { Met } from '../host/publish/publish.ts'
import { type Diagnostic, diagnosticOf } from '../model/diagnostic.ts'

/** Says what a build met in the output folder `out`, and what became of it. */
export function metDiagnostics(out: string, { kept, found }: Met): readonly Diagnostic[] {
  return [
    ...keptFiles(out, kept),
    ...found.strange.map((path) => strangeFile(`${out}/${path}`)),
    ...found.copies.map((copy) => copiedFolder(`${out}/${copy.folder}`, copy.of)),
    ...found.kept.map(({ folder, because }) => formerFolder(`${out}/${folder}`, `${out}/${because}`)),
    ...found.former.map((folder) => removedFolder(`${out}/${folder}`)),
  ]
}

/** Says of each file that was in the way and not ours where it is now. */
export function keptFiles(out: string, kept: readonly Kept[]): readonly Diagnostic[] {
  return kept.map(({ path, as }) =>
    diagnosticOf(
      'edited-file-is-kept',
      `\`${out}/${path}\` was changed, or made, by somebody else, and is now \`${out}/${as}\``,
      {
        todo: 'The new report has nothing of that change: write it into the notes. No build touches the file now.',
      },
    ),
  )
}

function strangeFile(path: string): Diagnostic {
  return diagnosticOf('folder-holds-its-build-alone', `\`${path}\` was not made by this build, and stays`, {
    todo: 'Look at what it holds before you hand its folder on, or move it elsewhere.',
  })
}

function copiedFolder(folder: string, of: string): Diagnostic {
  if (of === 'private')
    return diagnosticOf('folder-holds-its-build-alone', `\`${folder}\` is a copy of the private folder, and stays`, {
      todo: 'It tells what editions hide: move it out of the folder that you hand on.',
    })
  return diagnosticOf(
    'folder-holds-its-build-alone',
    `\`${folder}\` is a copy of what was built for the edition \`${of}\`, and stays as it is`,
    { todo: 'Look at what it holds before you hand it on: no build brings it up to date.' },
  )
}

function formerFolder(folder: string, because: string): Diagnostic {
  return diagnosticOf(
    'folder-holds-its-build-alone',
    `\`${folder}\` is of an edition that the series does not have, and stays, as \`${because}\` is not as it was built`,
    { todo: 'Move what you want to keep of it elsewhere; the next build then removes the rest.' },
  )
}

function removedFolder(folder: string): Diagnostic {
  return diagnosticOf(
    'former-edition-leaves',
    `\`${folder}\` was of an edition that the series does not have, and was removed: all in it was as it was built`,
    { todo: 'If it is missed, give the edition its old `id` in series.yaml, and build again.' },
  )
}
