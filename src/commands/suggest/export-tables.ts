import { createFiles } from '../../host/create-files.ts'
import type { Host } from '../../host/host.ts'
import type { Notes } from '../../model/notes.ts'
import { patternsByLanguage } from '../../pipeline.ts'
import { exportedTables } from '../../suggest/exported-tables.ts'

/** Where the tables go, and whether to say what comes next. */
interface Wanted {
  readonly folder: string
  readonly quiet: boolean
}

/**
 * Writes what proposals are made from as tables, with the SQL by which DuckDB finds the pairs. Answers with the exit
 * code.
 *
 * @throws {Refusal} if one of the files exists, or cannot be made
 */
export async function exportTables(notes: Notes, { folder, quiet }: Wanted, host: Host): Promise<number> {
  const tables = exportedTables(notes, patternsByLanguage)
  const files = [...tables].map(([name, bytes]) => ({ path: `${folder}/${name}`, bytes }))
  await createFiles(host.disk, files)
  host.stdout.write(files.map(({ path }) => `${path}\n`).join(''))
  if (!quiet) host.stderr.write(`\nNext, in that folder, for the pairs in \`pairs.csv\`:\n  duckdb < pairs.sql\n`)
  return 0
}
