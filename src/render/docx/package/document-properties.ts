import type { IPropertiesOptions } from 'docx'
import type { Meta } from '../../../model/report.ts'

/**
 * Writes the part for the core properties whole: docx 9.7.1 dates them by the clock, knows no language, and makes up an
 * author where there is none. Its author is who held the series.
 */
export function coreProperties(meta: Meta): string {
  const date = `xsi:type="dcterms:W3CDTF">${dateOf(meta)}`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(meta.title)}</dc:title><dc:creator>${escaped(meta.author)}</dc:creator>`,
    `<dc:language>${escaped(meta.language)}</dc:language>`,
    ...(meta.marking === undefined ? [] : [`<cp:keywords>${escaped(meta.marking)}</cp:keywords>`]),
    ...(meta.symbol === undefined ? [] : [`<dc:identifier>${escaped(meta.symbol)}</dc:identifier>`]),
    `<dcterms:created ${date}</dcterms:created><dcterms:modified ${date}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}

/** Gives as custom properties what the document is and what made it: edition, language, digest, version. */
export function customProperties(meta: Meta): NonNullable<IPropertiesOptions['customProperties']> {
  const { edition, language, digest, version } = meta
  return Object.entries({ edition, language, digest, version }).map(([name, value]) => ({ name, value }))
}

/**
 * Gives the date of a report as a moment, for properties that hold one: midnight UTC of its day, or of the first day of
 * its month.
 */
export function dateOf({ date }: Meta): string {
  return `${date.length === 7 ? `${date}-01` : date}T00:00:00Z`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
