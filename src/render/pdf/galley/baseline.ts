/**
 * Finds the baseline in a line of a leading: its capitals stand in the middle (those of Noto Serif are 0.714 of the
 * size high).
 */
export function baseline(style: { readonly size: number; readonly leading: number }): number {
  return (style.leading + style.size * 0.714) / 2
}
