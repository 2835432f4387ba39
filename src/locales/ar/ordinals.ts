const letters = [...'أبجد', 'هـ', ...'وزحطيكلمنسعفصقرشتثخذضظغ']

/** Letters an item in the old order of the alphabet; the fifth letter has a stroke, so that it is read as no figure. */
export function abjad(number: number): string {
  const index = (number - 1) % letters.length
  return (letters[index] ?? '').repeat(Math.ceil(number / letters.length))
}

const letterNames = [
  ...'ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون'.split(' '),
  ...'سين عين فاء صاد قاف راء شين تاء ثاء خاء ذال ضاد ظاء غين'.split(' '),
]

/** Names the letter that a section of the second rank has. */
export function letterName(number: number): string {
  return letterNames[number - 1] ?? String(number)
}

const ones = 'أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر'.split(' ')
const tens = 'عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'.split(' ')

/** Counts sections: "first", "second", as adverbs; "eleventh" and the like have no ending. */
export function nthly(number: number): string {
  if (number <= 10) return `${ones[number - 1] ?? ''}ا`
  return ordinal(number, '') ?? String(number)
}

/** Counts annexes: "the first", "the second". */
export function nth(number: number): string {
  return ordinal(number, 'ال') ?? String(number)
}

/** An ordinal in the masculine, with the article or without; undefined from 100 on. */
function ordinal(number: number, article: string): string | undefined {
  const one = number === 1 ? 'أول' : number % 10 === 1 && number > 10 ? 'حادي' : ones[(number % 10) - 1]
  const ten = tens[Math.floor(number / 10) - 2]
  if (number <= 10) return number === 10 ? `${article}عاشر` : `${article}${one}`
  if (number < 20) return `${article}${one} عشر`
  if (ten === undefined) return undefined
  return number % 10 === 0 ? `${article}${ten}` : `${article}${one} و${article}${ten}`
}
