import { build } from './build.ts'
import { check } from './check.ts'
import { keys } from './keys.ts'
import { preview } from './preview.ts'
import { rules } from './rules.ts'
import { themes } from './themes.ts'
import { trace } from './trace.ts'

/** Every command, in the order of the help. */
export const commands = [build, check, preview, trace, themes, rules, keys] as const
