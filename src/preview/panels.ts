/** The panels beside the text. */
export const panels = ['provenance', 'messages', 'coverage', 'absences', 'lengths', 'returned'] as const

/** The id of a panel. */
export type PanelName = (typeof panels)[number]
