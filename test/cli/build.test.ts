import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeInFull } from '../full.ts'
import { exampleFolder, filesBelow, report } from './program.ts'

describe('the worked example', () => {
  const { folder, remove } = exampleFolder()
  let end: Awaited<ReturnType<typeof report>>

  beforeAll(async () => void (end = await report(['build'], folder)))
  afterAll(remove)

  test('is built, and each artifact is printed', () => {
    expect(end.code, end.stderr).toBe(0)
    const paths = end.stdout.trim().split('\n')
    expect(paths).toContain('out/member-states/report.en.docx')
    expect(paths).toContain('out/member-states/report.en.pdf')
    expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual([])
  })

  test('is a Word document and a PDF', () => {
    const { 'member-states/report.en.docx': docx, 'member-states/report.en.pdf': pdf } = filesBelow(join(folder, 'out'))
    expect([docx?.slice(0, 2), pdf?.slice(0, 5)]).toEqual(['PK', '%PDF-'])
  })

  test('accounts for every statement in every edition', () => {
    const { statements } = JSON.parse(readFileSync(join(folder, 'out/private/ledger.json'), 'utf8'))
    const fates = statements.flatMap((line: { editions: Record<string, { fate: string }> }) =>
      Object.values(line.editions).map(({ fate }) => fate),
    )
    expect(fates.length).toBeGreaterThan(0)
    expect(fates.filter((fate: string) => !['printed', 'merged', 'omitted', 'hidden'].includes(fate))).toEqual([])
  })

  test('is the same, byte for byte, elsewhere, in another time zone and another language', async () => {
    const elsewhere = exampleFolder()
    await report(['build'], elsewhere.folder, { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })
    expect(filesBelow(join(elsewhere.folder, 'out'))).toEqual(filesBelow(join(folder, 'out')))
    elsewhere.remove()
  })

  test('is the same from wherever it is built, but for the places in the private accounts', async () => {
    const elsewhere = exampleFolder()
    await report(['build', '--sessions', join(folder, 'sessions'), '--out', join(elsewhere.folder, 'out')], '/')
    expect(released(join(elsewhere.folder, 'out'))).toEqual(released(join(folder, 'out')))
    elsewhere.remove()
  })

  test('stays as it was when a font lacks a character, and the error leads to the character', async () => {
    const before = filesBelow(join(folder, 'out'))
    const file = join(folder, 'sessions/geneva.yaml')
    const notes = readFileSync(file, 'utf8')
    writeFileSync(file, notes.replace('no template can be used', 'no \u{1F54A} template can be used'))
    const { code, stdout, stderr } = await report(['build'], folder)
    const checked = await report(['check'], folder)
    writeFileSync(file, notes)
    expect([code, stdout, checked.code]).toEqual([1, '', 1])
    const line = notes.split('\n').findIndex((text) => text.includes('no template can be used'))
    for (const told of [stderr, checked.stdout]) {
      expect(told).toContain(`sessions/geneva.yaml:${line + 1}:`)
      expect(told).toMatch(/error: Unexpected character U\+1F54A [\s\S]* no \u{1F54A} template/u)
    }
    expect(filesBelow(join(folder, 'out'))).toEqual(before)
  })

  test('stays as it was when the notes have an error', async () => {
    const before = filesBelow(join(folder, 'out'))
    writeFileSync(join(folder, 'sessions/geneva.yaml'), 'place: Geneva\n')
    const { code, stdout, stderr } = await report(['build'], folder)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^sessions\/geneva\.yaml:\d+:\d+ error: /m)
    expect(filesBelow(join(folder, 'out'))).toEqual(before)
  })
})

describeInFull('a build that is stopped at some moment', () => {
  const { folder, remove } = exampleFolder()
  const out = join(folder, 'out')
  afterAll(remove)

  test.each<NodeJS.Signals>(['SIGKILL', 'SIGINT'])(
    'by %s leaves the last build or the new one, and no trace of itself after the next run',
    async (name) => {
      await report(['build', '--format', 'docx', '--date', '2008-06'], folder)
      const before = filesBelow(out)
      await report(['build', '--format', 'docx', '--date', '2008-07'], folder)
      const after = filesBelow(out)
      for (const delay of [100, 400, 800]) {
        const { code, stderr } = await report(
          ['build', '--format', 'docx', '--date', '2008-06'],
          folder,
          {},
          { name, after: delay },
        )
        expect([0, 130, name], stderr).toContain(code)
        expect(stderr).not.toMatch(/\n {4}at /)
        await report(['build', '--sessions', 'nowhere'], folder) // mends, and then finds no notes
        expect([before, after]).toContainEqual(filesBelow(out))
      }
    },
  )
})

/** What is handed to an audience. */
function released(out: string): unknown {
  return Object.fromEntries(Object.entries(filesBelow(out)).filter(([path]) => !path.startsWith('private/')))
}
