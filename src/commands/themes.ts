import { compileEdition, editionFlags } from './compile-edition.ts'
import { defineVerb } from './define-verb.ts'
import { paintOn } from './paint-on.ts'
import { measureOf } from './terminal/measure-of.ts'
import { setTable } from './themes/set-table.ts'
import { themeTable } from './themes/theme-table.ts'

/** `report themes`: where the themes were discussed, theme by meeting. */
export const themes = defineVerb({
  name: 'themes',
  summary: 'Show how many points each meeting recorded under each theme.',
  example: 'report themes --edition member-states',
  flags: editionFlags,
  run: async (asked, host) => {
    const compiled = await compileEdition(asked, host)
    if (compiled === undefined) return 1
    host.stdout.write(setTable(themeTable(compiled), measureOf(host.stdout, Infinity), paintOn(host.stdout, host)))
    return 0
  },
})
