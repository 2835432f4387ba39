import type { IParagraphPropertiesOptions, IStylesOptions, XmlComponent } from 'docx'
import {
  AlignmentType,
  DocumentDefaults,
  NumberValueElement,
  OnOffElement,
  ParagraphProperties,
  RunProperties,
  StringValueElement,
} from 'docx'
import type { Lang } from '../../../model/names.ts'
import type { Meta } from '../../../model/report.ts'
import type { WordNumbering } from '../numbering/word-numbering.ts'
import { tableStyles } from '../tables/table-looks.ts'
import { wordLanguage } from '../words/word-language.ts'
import { element } from '../xml/word-element.ts'
import { paragraphProperties, runProperties } from './style-properties.ts'
import type { WordStyle } from './word-style.ts'
import { wordStyles } from './word-styles.ts'

const fonts = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' } as const

/**
 * Makes the whole style sheet. That of docx 9.7.1 has no default style, no table style, and colours of its own in the
 * headings, so its styles are left out. The defaults say the document's language, and the style that all others are
 * based on whether it is written from right to left.
 */
export function styleSheet(meta: Meta, numbering: WordNumbering): IStylesOptions {
  const language = { value: 'en-GB', eastAsia: 'zh-CN', bidirectional: 'ar-SA', ...wordLanguage(meta.language) }
  const defaults = new DocumentDefaults({ run: { font: fonts, language } })
  const everywhere = { widowControl: true, ...(meta.direction === 'rtl' ? { bidirectional: true } : {}) }
  const given = (style: WordStyle): IParagraphPropertiesOptions => {
    if (style.basedOn === undefined) return everywhere
    return style.figures && meta.direction === 'rtl' ? turned(style) : {}
  }
  const ofText = wordStyles.map((style) => styleElement(style, given(style), { numbering, language: meta.language }))
  return { importedStyles: [defaults, latentStyles(), ...ofText, ...tableStyles()] }
}

/**
 * Keeps Word's own styles that the document does not use out of Word's lists, so that an editor is offered those of the
 * document, in their order, and after them what an editor of any text reaches for.
 */
function latentStyles(): XmlComponent {
  const hidden = { 'w:defUIPriority': 99, 'w:defSemiHidden': 1, 'w:defUnhideWhenUsed': 1 }
  const offered = ['List Bullet', 'List Number', 'Quote', 'Table Grid'].map((name) =>
    element('w:lsdException', {
      'w:name': name,
      'w:uiPriority': wordStyles.length + 1,
      'w:semiHidden': 0,
      'w:unhideWhenUsed': 0,
      'w:qFormat': 1,
    }),
  )
  const given = { 'w:defLockedState': 0, ...hidden, 'w:defQFormat': 0, 'w:count': 376 }
  return element('w:latentStyles', given, ...offered)
}

/** Figures run to the right in a report from right to left, too, but stand at the other side of the page. */
function turned({ align }: WordStyle): IParagraphPropertiesOptions {
  return { bidirectional: false, alignment: align === 'right' ? AlignmentType.LEFT : AlignmentType.RIGHT }
}

function styleElement(
  style: WordStyle,
  given: IParagraphPropertiesOptions,
  { numbering, language }: { readonly numbering: WordNumbering; readonly language: Lang },
): XmlComponent {
  const type = style.type ?? 'paragraph'
  const level = numbering.byStyle(style.id)
  const numbered =
    level !== undefined ? { numbering: { ...level, custom: true } } : style.apart ? { numbering: false as const } : {}
  return element(
    'w:style',
    {
      'w:type': type,
      'w:styleId': style.id,
      ...(style.basedOn === undefined ? { 'w:default': 1 } : {}),
      ...(style.custom ? { 'w:customStyle': 1 } : {}),
    },
    new StringValueElement('w:name', style.name),
    ...(style.basedOn === undefined ? [] : [new StringValueElement('w:basedOn', style.basedOn)]),
    ...(style.next === undefined ? [] : [new StringValueElement('w:next', style.next)]),
    new NumberValueElement('w:uiPriority', style.aside ? 99 : wordStyles.indexOf(style) + 1),
    new OnOffElement(style.aside ? 'w:unhideWhenUsed' : 'w:qFormat'),
    ...(type === 'paragraph'
      ? [new ParagraphProperties({ ...paragraphProperties(style), ...given, ...numbered })]
      : []),
    new RunProperties(runProperties(style, language)),
  )
}
