import type { IPropertiesOptions } from 'docx'
import type { Meta } from '../../../model/report.ts'

/** Says in the properties of the document what it was made from and by: edition, evidence, version. */
export function customProperties({
  edition,
  evidence,
  version,
}: Meta): NonNullable<IPropertiesOptions['customProperties']> {
  return Object.entries({ edition, evidence, version }).map(([name, value]) => ({ name, value }))
}
