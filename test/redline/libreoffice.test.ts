import { describe, expect, test } from 'vitest'
import { openPackage } from '../../src/ooxml/open-package.ts'
import { writePackage } from '../../src/ooxml/write-package.ts'
import { full } from '../full.ts'
import { testWith } from '../programs.ts'
import { render } from '../render/docx/render.ts'
import { compared } from './compared.ts'
import { resolvedInLibreOffice } from './in-libreoffice.ts'
import { bothWays, reportOf } from './states.ts'

const testInLibreOffice = full ? testWith('soffice', 'uno') : test.skip

describe('LibreOffice', () => {
  testInLibreOffice(
    'has the new report once all changes are accepted, and the old one once they are rejected',
    async () => {
      const files: Uint8Array[] = []
      for (const { old, now } of bothWays) {
        const [before, after] = [await render(reportOf(old)), await render(reportOf(now))]
        const [from, to] = [openPackage(before), openPackage(after)]
        if ('refusal' in from || 'refusal' in to) throw new Error('Cannot open what was rendered')
        files.push(before, after, writePackage(compared(from.value, to.value).parts))
      }
      const resolved = resolvedInLibreOffice(files)
      const found = bothWays.map(({ name }, index) => {
        const [old, now, marked] = resolved.slice(index * 3, index * 3 + 3)
        return { name, accepted: marked?.accepted, rejected: marked?.rejected, old: old?.plain, now: now?.plain }
      })
      for (const { name, accepted, rejected, old, now } of found)
        expect.soft({ name, accepted, rejected }).toEqual({ name, accepted: now, rejected: old })
    },
    600_000,
  )
})
