import { annexes } from './annexes.ts'
import { conclusions } from './conclusions.ts'
import { contents } from './contents.ts'
import { convergence } from './convergence.ts'
import { cover } from './cover.ts'
import type { Slot } from './define-slot.ts'
import { followUp } from './follow-up.ts'
import { levels } from './levels.ts'
import { masthead } from './masthead.ts'
import { meetings } from './meetings.ts'
import { missing } from './missing.ts'
import { recommendations } from './recommendations.ts'
import { series } from './series.ts'
import { status } from './status.ts'
import { subtitle } from './subtitle.ts'
import { summary } from './summary.ts'
import { supplement } from './supplement.ts'
import { themes } from './themes.ts'

/** Every slot, by its name in templates. */
export const slots: Readonly<Record<string, Slot>> = {
  cover,
  masthead,
  subtitle,
  summary,
  contents,
  series,
  meetings,
  status,
  levels,
  missing,
  themes,
  'follow-up': followUp,
  convergence,
  conclusions,
  recommendations,
  supplement,
  annexes,
}
