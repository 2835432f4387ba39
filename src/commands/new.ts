import { Refusal } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import { slugPattern } from '../model/names.ts'
import { slugOf } from '../model/slug-of.ts'
import { defineCommand } from './define-command.ts'
import type { Flags } from './flags.ts'
import { placeForSession, seriesFile, writeSession } from './start/add-session.ts'
import { copyTemplate } from './start/copy-template.ts'
import { firstSession } from './start/first-session.ts'

const flags = ['sessions', 'id', 'held', 'theme', 'online', 'copyOf', 'quiet'] as const

/**
 * `report new`: the commented file of one more session, and its line in `sessions:` of series.yaml; or the copy of a
 * template.
 */
export const newSession = defineCommand({
  name: 'new',
  summary: 'Begin the notes of one more session, and add it to series.yaml; or copy a template.',
  example: 'report new "New York" --date 2007-06-12',
  argument: { form: '[place]', about: 'where it was held' },
  flags,
  run: async (options, host, words) => {
    if (options.copyOf === undefined) return beginSession(options, host, words)
    host.stdout.write(`${await copyTemplate(options.copyOf, host)}\n`)
    return 0
  },
})

type NewOptions = Pick<Flags, (typeof flags)[number]>

async function beginSession(options: NewOptions, host: Host, [given]: readonly string[]): Promise<number> {
  const { sessions, theme, online } = options
  const { path: series } = await seriesFile(sessions, host) // before anything is asked
  const place =
    given ??
    (online
      ? undefined
      : await ask(host, 'Where was it held?', 'Say where it was held: `report new Geneva`, or `--online`.'))
  const date =
    options.held ??
    (await ask(
      host,
      'When? (2007-05-11, 2007-05, or unknown)',
      'Say when it was held: `--date 2007-05-11`, or `--date unknown`.',
    ))
  const id = options.id ?? (place === undefined ? undefined : slugOf(place))
  if (id === undefined || !slugPattern.test(id))
    throw new Refusal(
      'The session needs an id, which is also the name of its file',
      'Give one in small Latin letters: `--id geneva`.',
    )
  const text = firstSession({
    ...(place !== undefined && { place }),
    date,
    ...(theme !== undefined && { theme }),
    ...(online && { online }),
  })
  const where = await placeForSession(id, sessions, host)
  await writeSession(text, where, host)
  host.stdout.write(`${where.path}\n`)
  if (!options.quiet)
    host.stderr.write(
      `\`${id}\` now stands last in \`sessions:\` of ${series}: the order there is that of the report.\n`,
    )
  return 0
}

/** @throws {Refusal} if nobody can be asked, with what to write instead */
async function ask(host: Host, question: string, instead: string): Promise<string> {
  const answer = (await host.ask(question))?.trim()
  if (answer) return answer
  throw new Refusal('Something is missing', instead)
}
