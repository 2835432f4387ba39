import { build } from './build.ts'
import { check } from './check.ts'

/** Every verb, in the order of the help. */
export const verbs = [build, check] as const
