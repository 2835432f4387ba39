import { countTable } from '../../counted/table/count-table.ts'
import { readTable } from '../../counted/table/read-table.ts'
import { Refusal } from '../../host/errors.ts'
import { defineCommand } from '../define-command.ts'
import { bringIn, countedFlags } from './counted/bring-in.ts'
import { openTable } from './counted/open-table.ts'

/** `report import table`: propositions and how the votes on them fell, from a table, as a session. */
export const importTable = defineCommand({
  name: 'table',
  summary: 'Record the propositions of a table (CSV), and how the votes on them fell, as a new session.',
  example: 'report import table votes.csv --session assembly --theme energy --place Dublin --date 2007-06',
  argument: {
    form: '<file>',
    about: 'a table with the columns text, for, against and neither, or per cent; and perhaps theme and session',
  },
  flags: countedFlags,
  run: async (options, host, [path = '']) => {
    if (options.place === undefined && !options.online)
      throw new Refusal('Say where it was held', 'Give `--place Geneva`, or `--online`.')
    const read = await openTable(path, readTable, host)
    return bringIn(countTable(read, options.session, options.least), 'row', options, host)
  },
})
