/** Reads a number of votes: `50`, `1 234`, `1,234`, `12.0`, in the figures of any of our languages. */
export function countIn(cell: string): number | undefined {
  const words = plainFigures(cell)
  if (/^\d{1,9}$/.test(words)) return Number(words)
  if (/^\d{1,3}([ .,'’])\d{3}(?:\1\d{3})?$/.test(words)) return Number(words.replace(/\D/g, ''))
  return /^\d{1,9}[.,]0{1,2}$/.test(words) ? Number.parseInt(words, 10) : undefined
}

/** Reads a share in per cent, of which two decimals are kept: `50 %`, `12,5`. */
export function shareIn(cell: string): number | undefined {
  const [, whole, part = '0'] = /^(\d{1,3})(?:[.,](\d+))? *%?$/.exec(plainFigures(cell)) ?? []
  const share = Math.round(Number(`${whole}.${part}`) * 100) / 100
  return share <= 100 ? share : undefined
}

/** Tells whether a cell says that it is a share. */
export function isShare(cell: string): boolean {
  return plainFigures(cell).endsWith('%')
}

/** Writes figures, the percent sign and spaces as in English: spreadsheets write those of their language. */
function plainFigures(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (figure) => String((figure.codePointAt(0) ?? 0) % 16))
    .replaceAll('٪', '%')
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .trim()
}
