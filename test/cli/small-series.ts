/** A series of one meeting and one statement, without a date: `--date` gives it one. */
export const smallSeries = {
  'series.yaml': `series:
  title: A series
  organizers:
    - Someone
  language: en
sessions: [oslo]
themes:
  - id: one
    title: One
report:
  status: organizer
editions:
  - id: all
`,
  'oslo.yaml': `place: Oslo
date: 2007-10-29
theme: one
raised:
  - id: x
    that: >-
      peace is worth the while
`,
}
