import { Paragraph, ShadingType } from 'docx'
import type { Table, TableKey } from '../../../model/document.ts'
import type { SectionContext } from '../word-context.ts'
import { shadeOf } from './table-looks.ts'

/** Sets the key of a table: what its signs stand for, and below that its shades, from the lightest. */
export function setTableKey({ data }: Table, keepNext: boolean, context: SectionContext): readonly Paragraph[] {
  const { signs, shading } = data.key ?? {}
  const keep = (kept: boolean) => (kept ? { keepNext: true } : {})
  return [
    ...(signs === undefined
      ? []
      : [
          new Paragraph({
            style: 'TableKey',
            ...keep(keepNext || shading !== undefined),
            children: [...context.words(signs)],
          }),
        ]),
    ...(shading === undefined
      ? []
      : [new Paragraph({ style: 'TableKey', ...keep(keepNext), children: setShading(shading, context) })]),
  ]
}

/** A no-break space on both sides of the words of a shade widens it. */
function setShading({ title, shades }: NonNullable<TableKey['shading']>, { words }: SectionContext) {
  return [
    ...words(`${title} `),
    ...shades.flatMap(({ shade, words: meaning }) =>
      words(`\u00A0\u00A0${meaning.replaceAll(' ', '\u00A0')}\u00A0\u00A0`, {
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: shadeOf(shade) ?? 'auto' },
      }),
    ),
  ]
}
