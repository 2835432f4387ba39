import type { IParagraphPropertiesOptions, IRunPropertiesOptions } from 'docx'
import { AlignmentType, BorderStyle, LeaderType, LineRuleType, TabStopType, UnderlineType } from 'docx'
import type { Lang } from '../../../model/names.ts'
import { hasItalics } from '../../../model/text.ts'
import type { WordStyle } from './word-style.ts'

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const side = { ...line, space: 8 } as const

/** The thickness is in eighths of a point, the space in points. */
const rules: Readonly<Record<NonNullable<WordStyle['rule']>, NonNullable<IParagraphPropertiesOptions['border']>>> = {
  box: { top: side, right: side, bottom: side, left: side },
  below: { bottom: { ...line, space: 3 } },
  'heavy below': { bottom: { ...line, size: 12, space: 4 } },
}

/** Gives the height of a rule with the space to its words, in twips. */
export function ruleHeight(rule: NonNullable<WordStyle['rule']>): number {
  const { space = 0, size = 0 } = rules[rule].bottom ?? {}
  return 20 * (space + size / 8)
}

const alignments = { both: AlignmentType.BOTH, left: AlignmentType.LEFT, right: AlignmentType.RIGHT } as const

/** Gives the paragraph properties of a style as docx takes them. */
export function paragraphProperties({
  keep,
  rule,
  tabs,
  space,
  leading,
  indent,
  align,
  outline,
}: WordStyle): IParagraphPropertiesOptions {
  return {
    ...(keep === 'next' || keep === 'both' ? { keepNext: true } : {}),
    ...(keep === 'lines' || keep === 'both' ? { keepLines: true } : {}),
    ...(rule === undefined ? {} : { border: rules[rule] }),
    ...(tabs === undefined ? {} : { tabStops: tabs.map(tabStop) }),
    spacing: {
      ...(space === undefined ? {} : { before: space[0] * 20, after: space[1] * 20 }),
      ...(leading === undefined ? {} : { line: Math.round(leading * 240), lineRule: LineRuleType.AUTO }),
    },
    ...(indent === undefined ? {} : { indent }),
    ...(align === undefined ? {} : { alignment: alignments[align] }),
    ...(outline === undefined ? {} : { outlineLevel: outline }),
  }
}

/**
 * Gives the properties of the words of a style as docx takes them. Where letters have no slanted form, words that would
 * be italic are bold; but not a raised letter.
 */
export function runProperties({ size, bold, italic, raised, link }: WordStyle, language: Lang): IRunPropertiesOptions {
  const isSlanted = italic && hasItalics(language)
  return {
    ...(bold || (italic && !isSlanted && !raised) ? { bold: true } : {}),
    ...(isSlanted ? { italics: true } : {}),
    ...(size === undefined ? {} : { size: size * 2 }),
    ...(raised ? { superScript: raised } : {}),
    ...(link ? { color: '1F4E79', underline: { type: UnderlineType.SINGLE } } : {}),
  }
}

function tabStop({
  at,
  to,
  dots,
}: NonNullable<WordStyle['tabs']>[number]): NonNullable<IParagraphPropertiesOptions['tabStops']>[number] {
  return {
    position: at,
    type: to === 'left' ? TabStopType.LEFT : TabStopType.RIGHT,
    ...(dots ? { leader: LeaderType.DOT } : {}),
  }
}
