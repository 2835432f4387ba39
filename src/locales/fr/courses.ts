import type { Kind } from '../../model/choice.ts'
import type { MatterOutcome } from '../../model/statement.ts'

/** The course of a matter, by its kind, with which words agree. */
export const courses: Readonly<
  Record<Kind, { again: string; settled: string; reopened: string; not: string; ends: Record<MatterOutcome, string> }>
> = {
  dilemma: {
    again: 'Le dilemme a été repris',
    settled: 'Le dilemme a été tranché',
    reopened: 'rouvert',
    not: 'Le dilemme n’est pas repris',
    ends: endsOf('est resté en suspens'),
  },
  question: {
    again: 'La question a été reprise',
    settled: 'La question a été tranchée',
    reopened: 'rouverte',
    not: 'La question n’est pas reprise',
    ends: endsOf('est restée en suspens'),
  },
  concern: {
    again: 'La préoccupation a été reprise',
    settled: 'La préoccupation a été levée',
    reopened: 'exprimée de nouveau',
    not: 'La préoccupation n’est pas reprise',
    ends: endsOf('est restée en suspens'),
  },
}

/** How a sentence ends that tells of a later discussion. */
function endsOf(open: string): Record<MatterOutcome, string> {
  return {
    discussed: '',
    'left-open': `, et ${open}`,
    'not-agreed': ', sans qu’un accord se dégage',
    deferred: ', et son examen a été différé',
  }
}
