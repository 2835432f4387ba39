import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openPackage } from '../../src/ooxml/open-package.ts'
import { zip } from '../../src/ooxml/zip.ts'
import { partsOf } from '../render/docx/read-docx.ts'
import { render } from '../render/docx/render.ts'
import { fixture } from '../render/fixture.ts'

const word = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' }

describe('a Word file is opened', () => {
  it('with the text of each of its parts, as every reader of archives finds them', async () => {
    const file = await render(fixture)
    expect(openPackage(file)).toEqual({ value: partsOf(file) })
  })

  it('without its pictures, however large', () => {
    const file = packed({ ...word, 'word/media/image1.png': 'x'.repeat(50_000_001) })
    expect(openPackage(file)).toEqual({ value: new Map(Object.entries(word)) })
  })
})

describe('what is no Word file is refused, with what to do', () => {
  it.each([
    ['a text', bytesOf('Dear colleague'), /no Word file \(\.docx\)\.$/],
    ['nothing', bytesOf(''), /no Word file \(\.docx\)\.$/],
    ['another archive', packed({ 'a.xml': '<a/>' }), /no Word file \(\.docx\)\.$/],
    ['old Word', bytesOf('\xd0\xcf\x11\xe0 WordDocument'), /\(\.doc\): save it as \.docx/],
    ['a password', bytesOf(`\xd0\xcf\x11\xe0 ${[...'EncryptedPackage'].join('\0')}\0`), /protected by a password/],
    [
      'macros',
      packed({ ...word, '[Content_Types].xml': 'word.document.macroEnabled.main+xml' }),
      /\(\.docm\): save it/,
    ],
    ['OpenDocument', packed({ 'META-INF/manifest.xml': '', 'content.xml': '<a/>' }), /\(\.odt\): save it as \.docx/],
    ['half a file', packed(word).slice(0, 60), /is damaged/],
    ['a part that is none', broken(packed(word)), /is damaged/],
    ['a part that is no text', zip(new Map([['word/document.xml', new Uint8Array([0x3c, 0xff])]])), /is damaged/],
  ])('%s', (_, file, refusal) => {
    expect(openPackage(file)).toEqual({ refusal: expect.stringMatching(refusal) })
  })
})

describe('what would fill the memory is refused before it is unpacked', () => {
  it('a part that unpacks to a thousand times its size', () => {
    expect(refusalOf(packed({ ...word, 'word/bomb.xml': ' '.repeat(50_000_001) }))).toMatch(/too large/)
  })

  it('parts that are large only together', () => {
    const parts = Array.from({ length: 6 }, (_, index) => [`word/${index}.xml`, ' '.repeat(10_000_000)])
    expect(refusalOf(packed({ ...word, ...Object.fromEntries(parts) }))).toMatch(/too large/)
  })

  it('a file of that size', () => {
    expect(refusalOf(new Uint8Array(50_000_001))).toMatch(/too large/)
  })

  it('more parts than anybody writes', () => {
    const parts = Array.from({ length: 10_001 }, (_, index) => [`${index}.png`, ''])
    expect(refusalOf(packed({ ...word, ...Object.fromEntries(parts) }))).toMatch(/damaged/)
  })

  it('and a part grows to the size that is stated of it, and no further', () => {
    const opened = openPackage(lying({ ...word, 'word/document.xml': ' '.repeat(10_000_000) }, 'word/document.xml', 9))
    expect('value' in opened && opened.value.get('word/document.xml')).toHaveLength(9)
  })
})

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

function packed(files: Readonly<Record<string, string>>): Uint8Array {
  return zip(new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])))
}

function refusalOf(file: Uint8Array): string {
  const opened = openPackage(file)
  return 'refusal' in opened ? opened.refusal : ''
}

/** Turns the first packed part into something that no reader can unpack. */
function broken(file: Uint8Array): Uint8Array {
  const at = 30 + '[Content_Types].xml'.length
  return file.map((byte, index) => (index >= at && index < at + 4 ? 0xff : byte))
}

/** Packs files, and states of one in the directory that it is `size` bytes. */
function lying(files: Readonly<Record<string, string>>, path: string, size: number): Uint8Array {
  const file = Buffer.from(packed(files))
  const name = file.lastIndexOf(path)
  expect(file.readUInt32LE(name - 46 + 20)).toBe(deflateRawSync(files[path] ?? '', { level: 6 }).length)
  file.writeUInt32LE(size, name - 46 + 24)
  return file
}
