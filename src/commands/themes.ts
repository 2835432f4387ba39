import { compileEdition, editionFlags } from './compile-edition.ts'
import { defineCommand } from './define-command.ts'
import { measureOf, paintOn } from './terminal.ts'
import { setTable } from './themes/set-table.ts'
import { themeTable } from './themes/theme-table.ts'

/** `report themes`. Its result is a table of how many points each meeting recorded under each theme. */
export const themes = defineCommand({
  name: 'themes',
  summary: 'Show how many points each meeting recorded under each theme.',
  example: 'report themes --edition member-states',
  flags: editionFlags,
  run: async (options, host) => {
    const compiled = await compileEdition(options, host)
    if (compiled === undefined) return 1
    host.stdout.write(setTable(themeTable(compiled), measureOf(host.stdout, Infinity), paintOn(host.stdout, host)))
    return 0
  },
})
