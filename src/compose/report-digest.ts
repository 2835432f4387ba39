import { createHash } from 'node:crypto'
import { byCodeUnit } from '../model/order.ts'
import type { Meta, Report } from '../model/report.ts'

/** A report before it is digested. */
export interface Undigested extends Pick<Report, 'root' | 'furniture'> {
  readonly meta: Omit<Meta, 'digest'>
}

/**
 * Digests a report: SHA-256, hexadecimal, of its canonical JSON. It is made from what is printed and from nothing else:
 * two reports that print the same have the same digest, whatever else their notes hold.
 */
export function reportDigest({ root, furniture, meta }: Undigested): string {
  return createHash('sha256').update(JSON.stringify({ root, furniture, meta }, sortKeys)).digest('hex')
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  // Where words were written is not printed.
  if ('type' in value && value.type === 'text' && 'value' in value) return { type: value.type, value: value.value }
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b)))
}
