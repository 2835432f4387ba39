/** Writes a number for a content stream: three decimals at most, never an exponent. */
export function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
