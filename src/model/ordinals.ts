/** Counts a, b, … z, aa, ab …, as items are lettered. */
export function letter(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26))
  return number > 26 ? letter(Math.floor((number - 1) / 26)) + last : last
}

/** Counts i, ii, iii, iv …. */
export function roman(number: number): string {
  const figures: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  const step = figures.find(([value]) => value <= number)
  return step === undefined ? '' : step[1] + roman(number - step[0])
}
