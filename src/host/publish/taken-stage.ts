import { Refusal } from '../refusal.ts'

/** Refuses to write where another build does. */
export function takenStage(stage: string, doing: string): Refusal {
  return new Refusal(
    `Another build ${doing}`,
    `Wait until it is done, then build again. If none is running, remove \`${stage}\`.`,
  )
}
