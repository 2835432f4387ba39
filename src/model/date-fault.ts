/** Finds what is wrong with an ISO day, month or year: `form`, or a sentence's end that says why it does not exist. */
export function dateFault(words: string): string | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(words)
  if (parts === null) return 'form'
  const [year, month, day] = parts.slice(1).map(Number)
  if (year === undefined) return 'form'
  if (parts[2] === undefined || month === undefined) return undefined
  if (month < 1 || month > 12) return 'a year has the months 01 to 12'
  if (parts[3] === undefined || day === undefined) return undefined
  const days = daysIn(year, month)
  return day >= 1 && day <= days ? undefined : `that month has the days 01 to ${days}`
}

/** Finds what is wrong with the date of a report, which is a day or a month: a year alone has not its form. */
export function dayOrMonthFault(words: string): string | undefined {
  return /^\d{4}$/.test(words) ? 'form' : dateFault(words)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
