import { describe, test } from 'vitest'

/**
 * Whether everything is tested: with LibreOffice, Chromium and the other programs that look at artifacts, none of which
 * may then be missing, and each law as often as it says. `FULL=1 npm test` asks for this, and so does continuous
 * integration. Without it a share of each is tested, as much as is quick.
 */
export const full = process.env.FULL === '1'

/** Says how often a law is tried: as often as asked in the full run, and else a fortieth as often. */
export function runs(thousand: number): { readonly numRuns: number } {
  return { numRuns: full ? thousand : Math.ceil(thousand / 40) }
}

/** Takes all cases in the full run, and else the first few. */
export function share<Case>(cases: readonly Case[], few: number): readonly Case[] {
  return full ? cases : cases.slice(0, few)
}

/** Takes all cases in the full run, and else a few, from all over the list. */
export function spread<Case>(cases: readonly Case[], few: number): readonly Case[] {
  const step = Math.ceil(cases.length / few)
  return full ? cases : cases.filter((_, index) => index % step === 0)
}

/** Tests of what is slow and seldom touched, such as what is given away of the program: in the full run alone. */
export const describeInFull = describe.skipIf(!full)

/** One such test. */
export const testInFull = test.skipIf(!full)
