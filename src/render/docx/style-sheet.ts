import { DocumentDefaults, NumberValueElement, OnOffElement, ParagraphProperties, RunProperties, StringValueElement, type IParagraphPropertiesOptions, type IStylesOptions, type XmlComponent } from 'docx'
import type { Meta } from '../../model/report.ts'
import { element } from './element.ts'
import type { Numbering } from './numbering.ts'
import { styles, type Style } from './styles.ts'
import { tableStyles } from './table-style.ts'
import { wordLanguage } from './word-language.ts'

const fonts = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' } as const

/**
 * Makes the style sheet, whole: docx 9.7.1 has no default style, no table style, and colours of its own in the headings, so its own styles are left out.
 * The document's language is that of its defaults; where it is written from right to left, so is every paragraph.
 */
export function styleSheet(meta: Meta, numbering: Numbering): IStylesOptions {
  const language = { value: 'en-GB', eastAsia: 'zh-CN', bidirectional: 'ar-SA', ...wordLanguage(meta.language) }
  const defaults = new DocumentDefaults({ run: { font: fonts, size: 22, language } })
  return { importedStyles: [defaults, ...styles.map((style) => styleElement(style, ownProperties(style, meta, numbering))), ...tableStyles()] }
}

function ownProperties(style: Style, meta: Meta, numbering: Numbering): IParagraphPropertiesOptions {
  const direction = style.id === 'Normal' && meta.direction === 'rtl' ? { bidirectional: true } : {}
  const level = numbering.byStyle(style.id)
  return { ...style.paragraph, ...direction, ...(level === undefined ? {} : { numbering: { reference: level.reference, level: level.level, custom: true } }) }
}

function styleElement(style: Style, paragraph: IParagraphPropertiesOptions): XmlComponent {
  const type = style.type ?? 'paragraph'
  const isDefault = style.basedOn === undefined
  return element(
    'w:style',
    { 'w:type': type, 'w:styleId': style.id, ...(isDefault ? { 'w:default': 1 } : {}), ...(style.custom ? { 'w:customStyle': 1 } : {}) },
    new StringValueElement('w:name', style.name),
    ...(style.basedOn === undefined ? [] : [new StringValueElement('w:basedOn', style.basedOn)]),
    ...(style.next === undefined ? [] : [new StringValueElement('w:next', style.next)]),
    ...(style.aside ? [new NumberValueElement('w:uiPriority', 99), new OnOffElement('w:unhideWhenUsed')] : [new NumberValueElement('w:uiPriority', 1), new OnOffElement('w:qFormat')]),
    ...(type === 'paragraph' ? [new ParagraphProperties(paragraph)] : []),
    new RunProperties(style.run ?? {}),
  )
}
