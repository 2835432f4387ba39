import { fromHtml } from 'hast-util-from-html'
import { unprintable } from '../../src/model/printable.ts'
import { parse, partsOf } from '../render/docx/read-docx.ts'

/** A file that a build wrote. */
interface Artifact {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Tells why a program could not open an artifact, or what is in it that must not reach a page. */
export function faultOfArtifact({ path, bytes }: Artifact): readonly string[] {
  const ending = path.slice(path.lastIndexOf('.') + 1)
  try {
    return (readers[ending]?.(bytes) ?? []).map((fault) => `${path}: ${fault}`)
  } catch (error) {
    return [`${path} cannot be opened: ${error}`]
  }
}

/** Each throws, or lists what is wrong. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => readonly string[]>> = {
  docx: (bytes) => [...partsOf(bytes)].filter(([name]) => /\.(xml|rels)$/.test(name)).flatMap(faultsInXml),
  html: (bytes) => [
    ...faultsInText(bytes),
    ...(/<script|\son\w+=|javascript:/i.test(tagsOf(bytes)) ? ['a script'] : []),
  ],
  md: faultsInText,
  json: (bytes) => JSON.parse(new TextDecoder().decode(bytes)) && [],
  pdf: (bytes) => {
    const text = Buffer.from(bytes).toString('latin1')
    return text.startsWith('%PDF-') && text.trimEnd().endsWith('%%EOF') ? [] : ['not whole']
  },
}

/** The parser throws at a character that XML does not know, and at a part that is not well-formed. */
function faultsInXml([name, xml]: readonly [string, string]): readonly string[] {
  parse(xml)
  return faultsInText(new TextEncoder().encode(xml.replace(/[\u2066-\u2069]/g, ''))).map((fault) => `${name}: ${fault}`)
}

function faultsInText(bytes: Uint8Array): readonly string[] {
  const [found] = new TextDecoder('utf-8', { fatal: true }).decode(bytes).match(unprintable) ?? []
  return found === undefined ? [] : [`has ${JSON.stringify(found)}`]
}

/** The tags of a page, without its words. */
function tagsOf(bytes: Uint8Array): string {
  const page = new TextDecoder().decode(bytes)
  fromHtml(page)
  return (page.match(/<[a-z][^>]*>/g) ?? []).join('')
}
