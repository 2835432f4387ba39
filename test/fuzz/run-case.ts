import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runOn } from '../../src/cli.ts'
import type { Font } from '../../src/model/font.ts'
import type { SourceFile, Template } from '../../src/model/source-file.ts'
import type { FormatName } from '../../src/pipeline.ts'
import { fakeHost } from '../commands/fake-host.ts'
import { hastyDisk } from '../host/publish/hasty-disk.ts'
import { faultOfArtifact } from './fault-of-artifact.ts'
import { faultsInMessages, faultsInTalk } from './faults-in-talk.ts'

/** Notes and a template, and how the reports of them are asked for. */
export interface Case {
  readonly notes: readonly SourceFile[]
  readonly template: Template
  readonly formats: readonly FormatName[]
  readonly reporter: 'text' | 'json' | 'github'
  readonly question: readonly string[]
}

/** How a run ended. */
interface End {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** No case may take longer; most take a hundredth of it. It is time of this process, however busy the machine is. */
const longest = 10_000

/** Every promise that the program broke, in words; and whether there was anything to build. */
export interface Result {
  readonly faults: readonly string[]
  readonly isBuilt: boolean
}

/** Checks and builds a case, and asks a question about it. */
export async function runCase(given: Case, font: Font): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
  const out = join(folder, 'out')
  const begun = process.cpuUsage()
  const checked = await runOne(['check', '--reporter', 'json'], given, font)
  const build = ['build', '--out', out, '--format', given.formats.join(','), '--reporter', given.reporter]
  const built = await runOne(build, given, font)
  const asked = await runOne(given.question, given, font)
  const { user, system } = process.cpuUsage(begun)
  const faults = [
    ...[checked, built, asked].flatMap(faultsInEnd),
    ...faultsInMessages(checked.stdout, [...given.notes, given.template]),
    ...disagreements(checked, built, given.formats),
    ...(existsSync(out) === (built.code === 0) ? [] : [`exit code ${built.code}, and the output is there, or is not`]),
    ...filesIn(out).flatMap(faultOfArtifact),
    ...(user + system > longest * 1000 ? [`took ${(user + system) / 1000} ms`] : []),
  ]
  rmSync(folder, { recursive: true })
  return { faults, isBuilt: built.code === 0 }
}

async function runOne(argv: readonly string[], { notes, template }: Case, font: Font): Promise<End> {
  const host = fakeHost({ sessions: { value: notes, diagnostics: [] }, templates: [template], font })
  return { code: await runOn({ ...host, disk: hastyDisk }, argv), ...host.written }
}

/** Notes and templates are never the fault of the call, so there is no exit code 2 but for a wrong question. */
function faultsInEnd({ code, stdout, stderr }: End): readonly string[] {
  const wrong = code === 0 || code === 1 || (code === 2 && /^There is no /.test(stderr))
  return [...(wrong ? [] : [`exit code ${code}: ${stderr}`]), ...faultsInTalk(stdout + stderr)]
}

/** What `check` passes, `build` makes; what it refuses, `build` refuses, unless the PDF alone was the reason. */
function disagreements(checked: End, built: End, formats: readonly FormatName[]): readonly string[] {
  const ofGlyphs = !formats.includes('pdf') && checked.stdout.includes('"glyph-exists"')
  return checked.code === built.code || (ofGlyphs && built.code === 0)
    ? []
    : [`check ends with ${checked.code}, build with ${built.code}: ${built.stderr}`]
}

function filesIn(folder: string): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return { path: path.slice(folder.length + 1), bytes: readFileSync(path) }
  })
}
