import type { Paint } from '../../diagnostics/terminal-text.ts'
import { columnsOf } from '../../diagnostics/terminal-text.ts'
import type { Lang } from '../../model/names.ts'
import type { Translation } from './translations-in.ts'

/** Sets a table of translations for a terminal, language by field; then those that are missing or older, by place. */
export function setTranslations(all: readonly Translation[], languages: readonly Lang[], paint: Paint): string {
  const keys = [...new Set(all.map(({ text }) => text.key))]
  const rows = [['', ...languages], ...keys.map((key) => [labelOf(key, all), ...cellsOf(key, all, languages)])]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? '')))) ?? []
  const lines = rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const [head = '', ...body] = lines
  return `${[paint.strong(head), ...body, ...namesNote(all), ...listOf(all, languages, paint)].join('\n')}\n`
}

function labelOf(key: string, all: readonly Translation[]): string {
  return all.some(({ text }) => text.key === key && text.isName) ? `${key}*` : key
}

function cellsOf(key: string, all: readonly Translation[], languages: readonly Lang[]): readonly string[] {
  return languages.map((language) => {
    const own = all.filter((one) => one.language === language && one.text.key === key)
    const [missing, older] = (['missing', 'older'] as const).map(
      (state) => own.filter((one) => one.state === state).length,
    )
    if (own.length === 0) return '–'
    const there = `${own.length - (missing ?? 0)} of ${own.length}`
    return older === undefined || older === 0 ? there : `${there}, ${older} older`
  })
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - columnsOf(cell)))
}

function namesNote(all: readonly Translation[]): readonly string[] {
  return all.some(({ text }) => text.isName) ? ['', '* = names: they may stay as they are'] : []
}

/** Names may stay as they are: only those are listed that need a form, or are older. */
function listOf(all: readonly Translation[], languages: readonly Lang[], paint: Paint): readonly string[] {
  return languages.flatMap((language) => {
    const own = all.filter((one) => one.language === language)
    const missing = own.filter(({ state, text, forms }) => state === 'missing' && (!text.isName || forms.length > 0))
    const older = own.filter(({ state }) => state === 'older')
    return [
      ...(missing.length === 0 ? [] : ['', paint.strong(`Missing in ${language}:`), ...missing.map(lineOf)]),
      ...(older.length === 0
        ? []
        : ['', paint.strong(`Older than the original in ${language}:`), ...older.map(lineOf)]),
    ]
  })
}

function lineOf({ text: { key, of, place }, forms }: Translation): string {
  const form = forms.length === 0 ? '' : `, its forms ${forms.map((one) => `\`${one}\``).join(' and ')}`
  return `${place.file}:${place.line}  \`${key}\` of ${of}${form}`
}
