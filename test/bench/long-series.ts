import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const numbers = (most: number): readonly number[] => Array.from({ length: most }, (_, number) => number)
const themes = numbers(20).map((number) => `t${number}`)

/** Writes notes of 50 sessions with 200 points each, every tenth tied to one of the session before. */
export function writeLongSeries(folder: string): void {
  mkdirSync(folder)
  writeFileSync(join(folder, 'series.yaml'), seriesText(numbers(50).map((session) => `s${session}`)))
  for (const session of numbers(50)) writeFileSync(join(folder, `s${session}.yaml`), sessionText(session))
}

function seriesText(sessions: readonly string[]): string {
  return `series:
  title: A long series
  organizers:
    - A ministry
  language: en
sessions: [${sessions.join(', ')}]
themes:
${themes.map((theme) => `  - id: ${theme}\n    title: Theme ${theme}`).join('\n')}
report:
  date: 2008-06
  status: organizer
editions:
  - id: all
`
}

function sessionText(session: number): string {
  const isAgreed = (number: number): boolean => number % 4 === 0
  const list = (wanted: boolean): string =>
    numbers(200)
      .filter((number) => isAgreed(number) === wanted)
      .map((number) => pointText(session, number, wanted))
      .join('')
  return `place: City ${session}
date: 2007-05-11
sources:
  - id: account
    title: Account of the meeting
    language: en
agreed:
${list(true)}raised:
${list(false)}`
}

function pointText(session: number, number: number, agreed: boolean): string {
  const echo = session > 0 && number % 10 === 0 ? `    echoes: [s${session - 1}/p${number}]\n` : ''
  const offices = `in which ${number % 7} offices take part`
  const that = `no template can be used for operation ${number} of s${session}, ${offices}`
  const head = `  - id: p${number}\n    theme: ${themes[number % themes.length]}\n    that: >-\n      ${that}\n`
  return `${head}${agreed ? '    level: full\n' : ''}${echo}`
}
