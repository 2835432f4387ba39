import type { Locale } from '../../src/locales/define-locale.ts'

/** Makes another language of a locale: all that it says, in words that begin with an x. */
export function inOtherWords(locale: Locale): Locale {
  const { tag: _, direction, ...said } = locale
  return { ...changed(said), tag: 'xx', direction }
}

/** Keeps the shape of a value, and with it its type; what its functions return is changed when they are called. */
function changed<Value>(value: Value): Value
function changed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/(?<![\p{L}\d])(?!zq|[ivxl]+\b)\p{L}{2,}/giu, 'x$&')
  if (typeof value === 'function')
    return (...given: readonly unknown[]) => changed(Reflect.apply(value, undefined, given))
  if (Array.isArray(value)) return value.map((item) => changed(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, key === 'type' ? below : changed(below)]))
}
