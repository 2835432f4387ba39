/** Who may read a statement, widest first. `internal` is never printed. */
export const visibilities = ['public', 'restricted', 'internal'] as const

export type Visibility = (typeof visibilities)[number]
