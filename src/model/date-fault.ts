/** Finds what is wrong with an ISO day or month: `form`, or a sentence's end that says why it does not exist. */
export function dateFault(words: string): string | undefined {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(words)
  if (parts === null) return 'form'
  const [year, month, day] = parts.slice(1).map(Number)
  if (year === undefined || month === undefined) return 'form'
  if (month < 1 || month > 12) return 'a year has the months 01 to 12'
  if (parts[3] === undefined || day === undefined) return undefined
  const days = daysIn(year, month)
  return day >= 1 && day <= days ? undefined : `that month has the days 01 to ${days}`
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
