import type { StatementId } from '../../model/names.ts'
import type { Notes } from '../../model/notes.ts'
import { wordsFor } from '../../model/text.ts'
import type { Compared } from '../../suggest/compared.ts'
import type { Proposal } from '../../suggest/suggest-ties.ts'
import type { ProposedKey } from '../../suggest/tie-for.ts'

/** One of the two statements of a proposal, as it is told. */
export interface ToldStatement {
  readonly statement: StatementId
  /** `sessions/geneva.yaml:26:5` */
  readonly place: string
  readonly themes: readonly string[]
  readonly words: string
}

/** A proposal as it is told: to a program word for word, and to a person in sentences. */
export interface ToldProposal {
  readonly n: number
  readonly score: number
  readonly tier: 'strong' | 'shortlist'
  /** They seem to go opposite ways; that they say the same, nobody but a person can tell. */
  readonly opposed: boolean
  /** The keys under which `from` may name `to`. */
  readonly keys: Proposal['keys']
  /** The one of them that is written where a person names none; absent where words speak for none. */
  readonly likely?: ProposedKey
  readonly from: ToldStatement
  readonly to: ToldStatement
}

/** Numbers proposals, and says of each which statements it is about. */
export function toldProposals(
  proposals: readonly Proposal[],
  compared: readonly Compared[],
  { language, themes }: Notes,
): readonly ToldProposal[] {
  const byId = new Map(compared.map((one) => [one.statement.id, one]))
  const titles = new Map(themes.map(({ id, title }) => [id, wordsFor(title, [language])]))
  const told = (id: StatementId): ToldStatement => {
    const one = byId.get(id)
    if (one === undefined) throw new Error(`Expected the statement ${id} of a proposal in the notes`)
    const { file, line, column } = one.statement.place
    return {
      statement: id,
      place: `${file}:${line}:${column}`,
      themes: one.statement.themes.map((theme) => titles.get(theme) ?? theme),
      words: wordsFor(one.text, [language]),
    }
  }
  return proposals.map(({ score, isStrong, areOpposed, keys, likely, from, to }, index) => ({
    n: index + 1,
    score,
    tier: isStrong ? 'strong' : 'shortlist',
    opposed: areOpposed,
    keys,
    ...(likely && { likely }),
    from: told(from),
    to: told(to),
  }))
}
