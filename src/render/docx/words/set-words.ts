import { type IRunPropertiesOptions, TextRun } from 'docx'
import type { Lang } from '../../../model/names.ts'
import { directionOfLanguage, hasItalics, primary } from '../../../model/text.ts'

/**
 * Sets words in a language, in one run or in several. In words that run to the left, Latin letters with the figures and
 * strokes between them, such as `A/62/100`, have runs of their own: Word would turn the symbol round. Where letters
 * have no slanted form, what would be italic is bold.
 */
export function setWords(text: string, language: Lang, looks: IRunPropertiesOptions = {}): TextRun[] {
  const look = hasItalics(language) ? looks : upright(looks)
  if (directionOfLanguage(language) === 'ltr') return [new TextRun({ ...look, ...fontsFor(text, language), text })]
  return stretchesOf(text).map((words) =>
    latin.test(words)
      ? new TextRun({ ...look, text: words })
      : new TextRun({ ...look, rightToLeft: true, text: words }),
  )
}

function upright({ italics, ...looks }: IRunPropertiesOptions): IRunPropertiesOptions {
  return italics ? { ...looks, bold: true } : looks
}

/** Quotation marks, dashes and ellipses stand in Latin and in Chinese fonts: Word takes the Latin one if not told. */
function fontsFor(text: string, language: Lang): IRunPropertiesOptions {
  return primary(language) === 'zh' && /[‘’“”…—·]/u.test(text) ? { font: { hint: 'eastAsia' } } : {}
}

function stretchesOf(text: string): readonly string[] {
  return text.split(latinStretch).filter((words) => words !== '')
}

const latin = /\p{Script=Latin}/u

/** Latin words, symbols and addresses, with single spaces between words, from a letter to the last letter or figure. */
const latinStretch = new RegExp(
  '(\\p{Script=Latin}(?:[\\p{Script=Latin}\\p{N}\\p{M}]|' +
    "[./:@&'’–_+#=~?%-]+(?=[\\p{Script=Latin}\\p{N}])|[ \\u00a0](?=\\p{Script=Latin}))*)",
  'u',
)

/**
 * Keeps words that run to the right together in a paragraph that runs to the left. Its figures and marks at either end
 * would go with what is around them: "15 June 2008" would become "June 2008 15".
 */
export function rightward(text: string): string {
  return text.replace(/^(?=\P{L})|(?<=\P{L})$/gu, '\u200e')
}
