import { strFromU8, unzipSync } from 'fflate'
import type { Legible } from './legible.ts'

/** The parts of a document that are XML, as text by path, in the order of the archive. */
export type Parts = ReadonlyMap<string, string>

/** How large the file may be, and how large all that is taken out of it, in bytes. */
const most = 50_000_000

/** How many parts a file may list. Word writes some twenty. */
const mostParts = 10_000

const tooLarge = 'This file is too large: a report is read up to 50 MB.'
const noDocument = 'This is no Word file (.docx).'
const oldWord = 'This is a file of Word 97–2003 (.doc): save it as .docx.'
const withMacros = 'This is a Word file with macros (.docm): save it as .docx.'
const openDocument = 'This is an OpenDocument file (.odt): save it as .docx.'
const locked = 'This file is protected by a password: remove it in Word, and save the file again.'
const damaged = 'This file is damaged: open it in Word, and save it again.'

/**
 * Opens a Word file that may come from anybody. Sizes are those that its directory states, and are summed before a part
 * is taken out, and no part can grow beyond its own; pictures are left where they are.
 */
export function openPackage(file: Uint8Array): Legible<Parts> {
  if (file.length > most) return { refusal: tooLarge }
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0])) return { refusal: isEncrypted(file) ? locked : oldWord }
  if (!startsWith(file, [0x50, 0x4b])) return { refusal: noDocument }
  try {
    if (isTooLarge(file)) return { refusal: tooLarge }
    return toldApart(textsOf(unzipSync(file, { filter: ({ name }) => isXml(name) })))
  } catch {
    return { refusal: damaged }
  }
}

function startsWith(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => file[index] === byte)
}

/** A file with a password is a container of the old Word, with one stream of this name, in UTF-16 (MS-OFFCRYPTO). */
function isEncrypted(file: Uint8Array): boolean {
  return strFromU8(file, true).includes([...'EncryptedPackage'].join('\0'))
}

/** Reads the directory only. What is packed is summed too, since entries may overlap, and state what they like. */
function isTooLarge(file: Uint8Array): boolean {
  let [packed, unpacked, parts] = [0, 0, 0]
  unzipSync(file, {
    filter: ({ name, size, originalSize }) => {
      parts += 1
      if (parts > mostParts) throw new Error('Cannot read a directory that has no end')
      if (isXml(name)) [packed, unpacked] = [packed + size, unpacked + originalSize]
      return false
    },
  })
  return packed > most || unpacked > most
}

function isXml(name: string): boolean {
  return /\.(xml|rels)$/i.test(name)
}

function textsOf(files: Readonly<Record<string, Uint8Array>>): Parts {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return new Map(Object.entries(files).map(([path, bytes]) => [path, decoder.decode(bytes)]))
}

function toldApart(parts: Parts): Legible<Parts> {
  if (/macroEnabled/.test(parts.get('[Content_Types].xml') ?? '')) return { refusal: withMacros }
  if (parts.has('word/document.xml')) return { value: parts }
  return { refusal: parts.has('META-INF/manifest.xml') && parts.has('content.xml') ? openDocument : noDocument }
}
