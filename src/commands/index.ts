import { build } from './build.ts'
import { changes } from './changes.ts'
import { check } from './check.ts'
import { importCommand } from './import/index.ts'
import { init } from './init.ts'
import { keys } from './keys.ts'
import { newSession } from './new.ts'
import { preview } from './preview.ts'
import { redlineCommand } from './redline.ts'
import { rules } from './rules.ts'
import { schema } from './schema.ts'
import { suggest } from './suggest.ts'
import { themes } from './themes.ts'
import { trace } from './trace.ts'
import { translate } from './translate.ts'
import { verify } from './verify.ts'

/** Every command, in the order of the help. */
export const commands = [
  init,
  newSession,
  check,
  build,
  preview,
  trace,
  themes,
  changes,
  redlineCommand,
  translate,
  importCommand,
  suggest,
  rules,
  keys,
  schema,
  verify,
] as const
