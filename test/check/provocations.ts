import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { metDiagnostics } from '../../src/commands/met-diagnostics.ts'
import { publish } from '../../src/host/publish/publish.ts'
import { readSessions } from '../../src/host/read-sessions.ts'
import { readTemplates } from '../../src/host/read-templates.ts'
import type { Diagnostic, Outcome } from '../../src/model/diagnostic.ts'
import type { RecordedTexts } from '../../src/model/recorded-texts.ts'
import { nameOfText, recordText } from '../../src/model/recorded-texts.ts'
import type { RuleId } from '../../src/model/rules.ts'
import { translatableTexts } from '../../src/model/translatable-texts.ts'
import { pipeline, render } from '../../src/pipeline.ts'
import { hastyDisk } from '../host/publish/hasty-disk.ts'
import { publicationOf } from '../host/publish/publication-of.ts'
import { complete } from '../read/complete.ts'
import { fonts } from '../render/pdf/fonts.ts'
import { templateOf } from './files-of.ts'

/** How the program is made to report each rule that no piece of notes can show: what it then reports. */
export const provocations: { readonly [Id in RuleId]?: () => Promise<readonly Diagnostic[]> } = {
  'sessions-folder-is-readable': async () => (await readSessions(join(tmpdir(), 'report-no-such-folder'))).diagnostics,
  'templates-folder-is-readable': () =>
    inFolder(
      (folder) => writeFileSync(join(folder, 'templates'), ''),
      (folder) => readTemplates([join(folder, 'templates')], 'final-report'),
    ),
  'file-is-readable': () => inFolder((folder) => mkdirSync(join(folder, 'geneva.yaml'))),
  'file-is-not-too-large': () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'geneva.yaml'), '')
      truncateSync(join(folder, 'geneva.yaml'), 100_000_000)
    }),
  'file-has-its-name': () => inFolder((folder) => writeFileSync(join(folder, 'Series.yaml'), 'series:')),
  'series-has-its-file': async () =>
    pipeline(
      complete({}).filter(({ path }) => !path.endsWith('series.yaml')),
      [templateOf()],
      {},
    ).diagnostics,
  'template-is-known': async () => pipeline(complete({}), [templateOf()], { template: 'finl-report' }).diagnostics,
  'language-is-known': async () =>
    pipeline(
      complete({ 'series.yaml': 'editions:\n  - id: member-states\n    languages: [tlh]\n' }),
      [templateOf()],
      {},
    ).diagnostics,
  'template-matches-its-original': async () => {
    const template = templateOf('# Report\n\n::themes\n\n::follow-up\n')
    const french = { language: 'fr', ...templateOf('# Rapport\n\n::follow-up\n\n::themes\n') }
    return pipeline(
      complete({ 'series.yaml': 'editions:\n  - id: member-states\n    languages: [fr]\n' }),
      [{ ...template, translations: [{ ...french, path: 'templates/final-report/report.fr.md' }] }],
      {},
    ).diagnostics
  },
  'summary-fits': async () => {
    const points = [...Array(60).keys()].map(
      (number) =>
        `  - id: point-${number}\n    theme: integration\n    level: full\n    that: planning should start early\n`,
    )
    const template = templateOf('# Report\n\n::summary\n\n::themes\n')
    return pipeline(complete({ 'geneva.yaml': `agreed:\n${points.join('')}` }), [template], {}).diagnostics
  },
  'glyph-exists': async () => {
    const geneva = 'raised:\n  - id: x\n    theme: integration\n    that: the sign of the owl is \u{13153}\n'
    const [built] = pipeline(complete({ 'geneva.yaml': geneva }), [templateOf()], {}).built
    return built === undefined ? [] : (await render(built, 'pdf', fonts, false)).diagnostics
  },
  'edited-file-is-kept': () => rebuilt((out) => writeFileSync(join(out, 'oslo/report.en.docx'), 'edited'), ['oslo']),
  'folder-holds-its-build-alone': () => rebuilt((out) => writeFileSync(join(out, 'oslo/x.txt'), ''), ['oslo']),
  'former-edition-leaves': () => rebuilt(() => undefined, ['geneva']),
  'translation-is-up-to-date': async () => {
    const compiled = (that: string, recorded: RecordedTexts = new Map()) =>
      pipeline(
        complete({
          'geneva.yaml': `raised:\n  - id: x\n    theme: integration\n    that: {en: ${that}, fr: la paix tenait}\n`,
        }),
        [templateOf()],
        { recorded },
      )
    const { series } = compiled('peace holds')
    const texts = series ? [...translatableTexts(series.notes, series.editions)] : []
    const recorded = new Map(texts.map((text) => [nameOfText(text), recordText(text, 'en', new Map())]))
    return compiled('peace held', recorded).diagnostics
  },
}

/** Builds the edition `oslo`, then those named, once the output folder is spoilt: what is told of it. */
async function rebuilt(spoil: (out: string) => void, editions: readonly string[]): Promise<readonly Diagnostic[]> {
  const out = mkdtempSync(join(tmpdir(), 'report-'))
  const build = (words: string, built: readonly string[]): ReturnType<typeof publish> =>
    publish(
      hastyDisk,
      out,
      publicationOf({ words, extensions: ['docx'], editions: built, built }),
      new AbortController().signal,
    )
  try {
    await build('old', ['oslo'])
    spoil(out)
    return metDiagnostics(out, await build('new', editions))
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

/** Reads a folder, of notes unless it is said how, once it is spoilt. */
async function inFolder(
  spoil: (folder: string) => void,
  read: (folder: string) => Promise<Outcome<unknown>> = readSessions,
): Promise<readonly Diagnostic[]> {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  try {
    spoil(folder)
    return (await read(folder)).diagnostics
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
