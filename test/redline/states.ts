import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/model/report.ts'
import { pipeline } from '../../src/pipeline.ts'
import { root } from '../cli/program.ts'

/** Notes and their template, as they stood at some time. */
export interface State {
  readonly notes: Readonly<Record<string, string>>
  readonly template: string
  readonly edition: string
}

/** Makes the report of a state. */
export function reportOf({ notes, template, edition }: State): Report {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  const files = Object.entries(notes).map(([name, text]) => ({ path: `sessions/${name}.yaml`, bytes: bytes(text) }))
  const own = { name: 'own', path: 'templates/own/report.md', bytes: bytes(template) }
  const { built, diagnostics } = pipeline(files, [own], { template: 'own' })
  const made = built.find((one) => one.edition === edition)
  if (made === undefined) throw new Error(JSON.stringify(diagnostics.map(({ what, place }) => [what, place])))
  return made.report
}

const readTemplate = readFileSync(join(root, 'templates/final-report/report.md'), 'utf8')

/** The worked example, with some of its words replaced. */
export function example(edition: string, ...replaced: readonly (readonly [from: string, to: string])[]): State {
  const folder = join(root, 'sessions')
  const notes = readdirSync(folder).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    return [name.replace('.yaml', ''), replaced.reduce((all, [from, to]) => all.replace(from, to), text)]
  })
  return { notes: Object.fromEntries(notes), template: readTemplate, edition }
}

/** A small series: a theme, two meetings, and what was said at the first one, statement by statement. */
export interface Small {
  readonly said?: readonly (readonly [id: string, that: string])[]
  readonly title?: string
  readonly partner?: string
  readonly meetings?: readonly string[]
  readonly template?: string
}

const usual = [
  ['early', 'planning should start early'],
  ['local', 'local actors are heard too late'],
  ['funds', 'funds arrive after the need is gone'],
] as const

/** A template that ends in what was said. */
export const short = '# :value[series.title]\n\n## Introduction\n\n::meetings\n\n::themes\n'

/** Makes the state of a small series. */
export function small({ said = usual, title = 'Access', partner = 'Norway', ...rest }: Small): State {
  const { meetings = ['geneva', 'oslo'], template = short } = rest
  const series = `
series: {title: A series of meetings, organizers: [the Ministry of Examples], meetings: seminar, language: en}
sessions: [${meetings.join(', ')}]
themes: [{id: access, title: ${title}}]
report: {date: 2008-06, status: organizer}
editions: [{id: all}]
`
  const raised = said.map(([id, that]) => `  - {id: ${id}, theme: access, that: "${that}"}\n`).join('')
  const held = meetings.map((place, index) => {
    const account = place === 'geneva' ? `raised:\n${raised}` : ''
    const city = `${place.slice(0, 1).toUpperCase()}${place.slice(1)}`
    return [place, `place: ${city}\ndate: 2007-05-${11 + index}\nwith: [${partner}]\n${account}`]
  })
  return { notes: { series, ...Object.fromEntries(held) }, template, edition: 'all' }
}

const noted = (note: string, mark = '[^a]'): string =>
  `# :value[series.title]\n\n## Introduction\n\nThe hosts are thanked${mark} for all they did.${
    mark === '' ? '' : `\n\n[^a]: ${note}`
  }\n\n::meetings\n\n::themes\n`

const reworded = [['a tool for achieving', 'an instrument for achieving']] as const
const words = 'that:\n      en: >-\n        integration should be seen as'
const weaker = [[`level: full\n    ${words}`, `level: broad\n    ${words}`]] as const
const without = [['  - id: no-template', '  - id: no-template\n    omit: It was said twice.']] as const

/** Pairs of states that differ in one way each, by what a reader would say of it. */
const pairs: readonly (readonly [name: string, old: State, now: State])[] = [
  ['words and a level', example('secretary-general'), example('secretary-general', ...reworded, ...weaker)],
  ['a statement left out', example('secretary-general', ...without), example('secretary-general')],
  ['another edition', example('member-states'), example('secretary-general')],
  ['the last item', small({ said: usual.slice(0, 2) }), small({ said: [...usual, ['more', 'more is needed']] })],
  ['a list at the end', small({ said: usual.slice(0, 1) }), small({ said: usual })],
  ['all that was said', small({ said: usual }), small({ said: [['new', 'nothing is as it was']] })],
  ['a heading', small({}), small({ title: 'Access to those in need' })],
  ['a row', small({ meetings: ['geneva', 'oslo'] }), small({ meetings: ['geneva', 'beijing', 'oslo'] })],
  ['a cell', small({}), small({ partner: 'Norway and its neighbours' })],
  ['words in a note', small({ template: noted('In Geneva.') }), small({ template: noted('In Geneva and Oslo.') })],
  ['a note', small({ template: noted('', '') }), small({ template: noted('In Geneva and Oslo.') })],
  [
    'another note',
    small({ template: noted('In Geneva.') }),
    small({ template: noted('Nobody was named.').replace('thanked', 'not thanked') }),
  ],
  [
    'where a note stands',
    small({ template: noted('In Geneva.') }),
    small({ template: noted('In Geneva.').replace('[^a] for all they did.', ' for all they did.[^a]') }),
  ],
  ['a paragraph at the end', small({}), small({ template: `${short}\nThis is the end.\n` })],
  ['a heading at the end', small({}), small({ template: `${short}\n## The end\n\nThis is it.\n` })],
]

/** The same pairs, and each of them the other way round. */
export const bothWays = pairs.flatMap(([name, old, now]) => [
  { name, old, now },
  { name: `${name}, the other way round`, old: now, now: old },
])
