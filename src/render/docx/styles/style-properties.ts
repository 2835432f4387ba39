import type { IParagraphPropertiesOptions, IRunPropertiesOptions } from 'docx'
import { AlignmentType, BorderStyle, LeaderType, LineRuleType, TabStopType, UnderlineType } from 'docx'
import type { Style } from './styles.ts'

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const side = { ...line, space: 8 } as const

/** Thickness in eighths of a point, space in points. */
const rules: Readonly<Record<NonNullable<Style['rule']>, NonNullable<IParagraphPropertiesOptions['border']>>> = {
  box: { top: side, right: side, bottom: side, left: side },
  below: { bottom: { ...line, space: 3 } },
  'heavy below': { bottom: { ...line, size: 12, space: 4 } },
}

const alignments = { both: AlignmentType.BOTH, right: AlignmentType.RIGHT } as const

/** Says to docx how a style looks as a paragraph. */
export function paragraphProperties({
  keep,
  newPage,
  rule,
  tabs,
  space,
  leading,
  indent,
  align,
  outline,
}: Style): IParagraphPropertiesOptions {
  return {
    ...(keep === 'next' || keep === 'both' ? { keepNext: true } : {}),
    ...(keep === 'lines' || keep === 'both' ? { keepLines: true } : {}),
    ...(newPage ? { pageBreakBefore: newPage } : {}),
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

/** Says to docx how the words of a style look. */
export function runProperties({ size, bold, italic, raised, link }: Style): IRunPropertiesOptions {
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: italic } : {}),
    ...(size === undefined ? {} : { size: size * 2 }),
    ...(raised ? { superScript: raised } : {}),
    ...(link ? { color: '1F4E79', underline: { type: UnderlineType.SINGLE } } : {}),
  }
}

function tabStop({
  at,
  to,
  dots,
}: NonNullable<Style['tabs']>[number]): NonNullable<IParagraphPropertiesOptions['tabStops']>[number] {
  return {
    position: at,
    type: to === 'left' ? TabStopType.LEFT : TabStopType.RIGHT,
    ...(dots ? { leader: LeaderType.DOT } : {}),
  }
}
