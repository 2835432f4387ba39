import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runOn } from '../../src/cli.ts'
import type { Threads } from '../../src/host/threads/threads.ts'
import type { Rendered } from '../../src/model/rendering.ts'
import { renderHere } from '../../src/pipeline.ts'
import { templateOf } from '../check/files-of.ts'
import { complete } from '../read/complete.ts'
import { fonts } from '../render/pdf/fonts.ts'
import { fakeHost } from './fake-host.ts'

const notes = complete({
  'series.yaml': `series:
  title: Seminars on peace operations
  organizers: [A ministry]
  language: en
sessions: [geneva]
themes:
  - {id: integration, title: Integration}
report: {date: 2008-06-15, status: organizer}
editions:
  - {id: states, shows: [public]}
  - {id: everyone, shows: [public]}
`,
})

const options = ['--format', 'docx,md,pdf']

describe('reports that are rendered in other threads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const world = (threads: Partial<Threads>, interrupted = new AbortController().signal) =>
    fakeHost({
      sessions: { value: notes, diagnostics: [] },
      templates: [templateOf('# R\n\n::themes\n')],
      environment: { noColour: true },
      terminal: true,
      font: fonts,
      threads: { count: 2, prepare: () => {}, render: apart, close: async () => {}, ...threads },
      interrupted,
    })

  test('are the same, and told in the same order, whichever is done first', async () => {
    const alone = world({ count: 1 })
    expect(await runOn(alone, ['build', ...options, '--out', join(folder, 'alone')])).toBe(0)
    const waiting: (() => void)[] = []
    const others = world({
      count: 4,
      render: async (rendering) => {
        const rendered = await apart(rendering)
        await new Promise<void>((resolve) => {
          waiting.unshift(resolve)
          if (waiting.length >= 3) for (const go of waiting) go()
        })
        return rendered
      },
    })
    expect(await runOn(others, ['build', ...options, '--out', join(folder, 'others')])).toBe(0)
    const withoutFolder = (text: string) => text.replaceAll(join(folder, 'alone'), join(folder, 'others'))
    expect(others.written).toEqual({ stdout: withoutFolder(alone.written.stdout), stderr: alone.written.stderr })
    const paths = others.written.stdout.trim().split('\n')
    expect(paths).toHaveLength(6)
    for (const path of paths)
      expect(readFileSync(path).equals(readFileSync(path.replace('/others/', '/alone/')))).toBe(true)
  })

  test('are heavy ones, the heaviest first', async () => {
    const formats: string[] = []
    const noting: Partial<Threads> = {
      count: 4,
      prepare: (names) => void formats.push(`ready for ${names}`),
      render: (rendering) => {
        formats.push(rendering.format)
        return apart(rendering)
      },
    }
    expect(await runOn(world(noting), ['build', ...options, '--out', join(folder, 'heavy')])).toBe(0)
    expect(formats.slice(0, 4)).toEqual(['ready for pdf', 'pdf', 'docx', 'pdf'])
  })

  test('begin before all reports are composed, after which the glyphs of their fonts are looked at', async () => {
    const events: string[] = []
    const noting: Partial<Threads> = {
      render: (rendering) => {
        events.push(rendering.format)
        return apart(rendering)
      },
    }
    const host = world(noting)
    const font: typeof host.font = (face) => {
      events.push('font')
      return host.font(face)
    }
    expect(await runOn({ ...host, font }, ['build', ...options, '--out', join(folder, 'early')])).toBe(0)
    expect(events.slice(0, 2)).toEqual(['pdf', 'docx'])
    expect(events.indexOf('font')).toBeGreaterThan(1)
  })

  test.each([
    ['a single one', ['--format', 'pdf', '--edition', 'everyone']],
    ['light ones', ['--format', 'md,html']],
  ])('are not %s', async (_, few) => {
    const never = () => Promise.reject(new Error('This needs no other thread'))
    const out = join(folder, 'few')
    expect(await runOn(world({ render: never }), ['build', ...few, '--out', out])).toBe(0)
  })

  test('are not published if one thread fails, which is told', async () => {
    const host = world({ render: () => Promise.reject(new Error('Out of memory')) })
    const out = join(folder, 'failed')
    expect(await runOn(host, ['build', ...options, '--out', out])).toBe(2)
    expect(host.written.stderr).toMatch(/^This is a fault in report itself: Out of memory; /m)
    expect(existsSync(out)).toBe(false)
  })

  test('are given up on Ctrl-C, whatever the threads are doing', async () => {
    const control = new AbortController()
    const host = world(
      {
        render: () => {
          control.abort()
          return new Promise(() => {})
        },
      },
      control.signal,
    )
    const out = join(folder, 'stopped')
    expect(await runOn(host, ['build', ...options, '--out', out])).toBe(130)
    expect([host.written.stderr.split('\n').at(-2), existsSync(out)]).toEqual(['Stopped. Nothing was changed.', false])
  })
})

/** Renders a copy, as another thread does. */
async function apart(rendering: Parameters<Threads['render']>[0]): Promise<Rendered> {
  return { outcome: await renderHere(fonts)(structuredClone(rendering)), took: 0 }
}
