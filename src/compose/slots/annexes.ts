import type { Annex } from '../../model/edition.ts'
import { concordance } from '../annexes/concordance.ts'
import { coverage } from '../annexes/coverage.ts'
import { participants } from '../annexes/participants.ts'
import type { Context } from '../context.ts'
import type { FilledBlock } from '../filled.ts'
import { defineSlot } from './define-slot.ts'

const tables: Readonly<Record<Annex, (context: Context) => readonly FilledBlock[]>> = {
  participants,
  coverage,
  concordance,
}

/**
 * The annexes that the edition asks for, in its order, each with its heading; one that would be empty is left out.
 * Under a cover the report is an annex itself, and what is attached to it an appendix.
 */
export const annexes = defineSlot({
  role: 'annex',
  fill: (context) =>
    context.evidence.edition.annexes.flatMap((annex): readonly FilledBlock[] => {
      const blocks = tables[annex](context)
      return blocks.length === 0
        ? []
        : [
            {
              type: 'heading',
              depth: 2,
              subject: `section:annex-${annex}`,
              title: context.locale.headings.annexes[annex],
              label: context.evidence.edition.cover.form === 'none' ? 'annex' : 'appendix',
            },
            ...blocks,
          ]
    }),
})
