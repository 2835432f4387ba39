import type { PrivateFate } from '../../model/ledger.ts'
import type { Visibility } from '../../model/statement.ts'

/** Says what became of a statement in an edition. */
export function fateInWords(fate: PrivateFate, visibility: Visibility): string {
  switch (fate.fate) {
    case 'printed':
      return `printed${fate.paragraph === undefined ? '' : ` in paragraph ${fate.paragraph}`}`
    case 'merged':
      return `merged${fate.paragraph === undefined ? '' : ` into paragraph ${fate.paragraph}`}`
    case 'omitted':
      return `omitted: ${fate.why}`
    case 'hidden':
      return `hidden, since it is ${visibility}`
  }
}
