import { inOrder } from '../../diagnostics/order-and-count.ts'
import { Refusal } from '../../host/errors.ts'
import type { Host } from '../../host/host.ts'
import { primary } from '../../model/text.ts'
import { type Built, render } from '../../pipeline.ts'
import type { Flags } from '../flags.ts'
import { reportDiagnostics, worthReporting } from '../report-diagnostics.ts'
import { requireKnown } from '../require-known.ts'
import { type CompiledState, compileState } from '../states/compile-states.ts'
import { stateNamed } from '../states/state-named.ts'
import { type WordReport, wordReport, wordReportNamed } from './word-report.ts'

/** One of the two reports that are compared; with the notes that it was made from, unless it was given as a file. */
export interface Side extends WordReport {
  readonly from?: { readonly state: CompiledState; readonly built: Built }
}

/** The two reports, of one edition and in one language. */
export interface TwoReports {
  readonly older: Side
  readonly newer: Side
}

/** Of which notes, which edition and which language the reports are. */
export type TwoOptions = Pick<Flags, 'sessions' | 'oneEdition' | 'oneLang' | 'template' | 'date'>

/**
 * Makes the two reports that a person names, `OLD [NEW]`: each from the notes in a state, or as a file in Word. The
 * edition is the one that is asked for, that of a file, or the first one. The answer is undefined once the errors in
 * the notes of one are reported.
 *
 * @throws {Refusal} for what is not there, and for two reports that are not of one edition and in one language
 */
export async function twoReports(
  [old = '', now]: readonly (string | undefined)[],
  options: TwoOptions,
  host: Host,
): Promise<TwoReports | undefined> {
  const files = [await wordReportNamed(old, host), now === undefined ? undefined : await wordReportNamed(now, host)]
  const [file] = files.flatMap((one) => one ?? [])
  const [oneEdition, oneLang] = [options.oneEdition ?? file?.edition, options.oneLang ?? file?.language]
  const asked = { ...options, ...(oneEdition && { oneEdition }), ...(oneLang && { oneLang }) }
  const newer = files[1] ?? (await sideFrom(now, asked, host))
  const like = newer === undefined ? asked : { ...asked, oneEdition: newer.edition, oneLang: newer.language }
  const older = files[0] ?? (await sideFrom(old, like, host))
  if (older === undefined || newer === undefined) return undefined
  const [of, and] = [older, newer].map(({ edition, language }) => `\`${edition}\` in \`${language}\``)
  if (of !== and) throw new Refusal(`The old report is ${of}, and the new one ${and}`, 'Name two of one edition.')
  return { older, newer }
}

async function sideFrom(words: string | undefined, options: TwoOptions, host: Host): Promise<Side | undefined> {
  const { oneEdition, oneLang } = options
  const named = await stateNamed(words, host)
  const state = await compileState(named, { ...options, ...(oneLang && { lang: [oneLang] }) }, host)
  if (state === undefined) return undefined
  const editions = state.series.editions.map(({ id }) => id)
  requireKnown('edition', [oneEdition ?? []].flat(), editions)
  const built = state.built.find(({ edition }) => edition === (oneEdition ?? editions[0]))
  if (built === undefined) throw new Refusal(`${named.name} has no report in \`${primary(oneLang ?? '')}\``)
  const { value, diagnostics } = await render(built, 'docx', host.font, false)
  if (value !== undefined) return { ...wordReport(named.name, value), from: { state, built } }
  reportDiagnostics('text', host.stderr, host, worthReporting(inOrder(diagnostics), true), state.files)
  return undefined
}
