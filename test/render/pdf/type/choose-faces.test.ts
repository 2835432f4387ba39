import { expect, test } from 'vitest'
import type { Face } from '../../../../src/model/font.ts'
import { styles } from '../../../../src/render/pdf/design/text-styles.ts'
import type { InlineMark, TextRun } from '../../../../src/render/pdf/manuscript/run.ts'
import { chooseFaces } from '../../../../src/render/pdf/type/choose-faces.ts'
import { typedRun, typewriter } from '../fake-type.ts'

const scripts: readonly (readonly [string, RegExp])[] = [
  ['serif', /[\p{Script=Latin}\p{Script=Cyrillic}\p{N} .()“]/u],
  ['arabic', /[\p{Script=Arabic}.() ]/u],
  ['chinese', /[\p{Script=Han}。“ →]/u],
]

/** Chooses faces for runs. Each face has the characters of its own script. Returns also which faces were loaded. */
async function facesOf(...runs: readonly TextRun[]) {
  const asked: Face[] = []
  const faceFor = await chooseFaces([{ runs, sources: [] }], 'en', async (face) => {
    asked.push(face)
    return {
      ...typewriter.face(face),
      has: (codePoint) =>
        scripts.some(([name, has]) => face.startsWith(name) && has.test(String.fromCodePoint(codePoint))),
    }
  })
  return { asked, faceFor }
}

const inChinese: readonly InlineMark[] = [{ kind: 'language', lang: 'zh' }]

test('only the faces that words need are asked for', async () => {
  expect((await facesOf(typedRun('words'))).asked).toEqual(['serif'])
  expect(
    (await facesOf(typedRun('words'), typedRun('كلمة'), { ...typedRun('b'), look: styles.heading2 })).asked,
  ).toEqual(['serif', 'arabic', 'serif-bold'])
})

test('a character that its first face lacks is looked for in the others', async () => {
  const { asked, faceFor } = await facesOf(typedRun('a → b'))
  expect(asked).toEqual(['serif', 'chinese'])
  expect(faceFor('→', styles.body, 'en')).toBe('chinese')
})

test('a character that no face has gets none', async () => {
  expect((await facesOf(typedRun('क'))).faceFor('क', styles.body, 'en')).toBeUndefined()
})

test('punctuation that scripts share is of the language', async () => {
  const { faceFor } = await facesOf(typedRun('“'), typedRun('“中文', { marks: inChinese }))
  expect([faceFor('“', styles.body, 'en'), faceFor('“', styles.body, 'zh')]).toEqual(['serif', 'chinese'])
})
