/** What to write instead of a key that the notes had once, or that people expect them to have. */
export const formerKeys: Readonly<Record<string, string>> = {
  session: 'Take the line away: a session’s id is the name of its file.',
  on: 'Write `bears-on`.',
  recommends: 'Write `addressed-to`.',
  recommendations: 'Give the point `addressed-to:` and a dash list of those to whom it is addressed.',
  recommended: 'Give the point `as: recommended`, and `addressed-to:` if the account names the addressees.',
  support: 'Move it to `voted:`, with its figures under `votes: {for: …, against: …, neither: …}`.',
  counted: 'Take the line away: what was put to a vote stands under `voted:`.',
  thresholds: 'Take it away: a vote is printed as a vote, and makes no level.',
  stance: 'Write `as: opposed` if the account says that the view was opposed; or record what was said.',
  basis: 'Take the line away: what no account says is not recorded.',
  lead: 'Take the line away: the strongest level leads, else the latest meeting.',
  conference: 'Write `kind: conference`, and `final: true` for the final meeting.',
  'supported-by': 'Write `supported-by:` on a line of its own, below `by:`.',
}

/** What to write instead of a key that votes had once. Elsewhere these words may be slips of the fingers. */
export const formerKeysOfVotes: Readonly<Record<string, string>> = {
  agree: 'Write `for`.',
  disagree: 'Write `against`.',
  pass: 'Write `neither`.',
}

/** What to write instead of a key that editions had once. */
export const formerKeysOfEditions: Readonly<Record<string, string>> = {
  session: 'Write it below the `name` of its organ.',
  'agenda-item': 'Write it below the `name` of its organ.',
}

/** What to write instead of a value that a key had once, or that people expect it to have, by key. */
export const formerWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  level: {
    noted: 'Write `said`, or leave `level` out; if the account notes it, write `as: noted`.',
    raised: 'Write `said`, or leave `level` out.',
    consensus: 'Write `agreed`; or `full`, if the account says that all agreed.',
    unanimous: 'Write `full`.',
    majority: 'If a majority was counted, move it to `voted:`; if most participants said it, write `most`.',
    against: 'Write `as: opposed`.',
  },
  as: {
    against: 'Write `as: opposed`.',
    said: 'Leave `as` out.',
    observed: 'Leave `as` out, or write `stated`.',
    emphasized: 'Write `stressed`.',
    emphasised: 'Write `stressed`.',
    underscored: 'Write `stressed`.',
    underlined: 'Write `stressed`.',
    highlighted: 'Write `stressed`.',
    insisted: 'Write `stressed`.',
    cautioned: 'Write `warned`.',
    favoured: 'Write `supported`.',
    favored: 'Write `supported`.',
    preferred: 'Write `supported`.',
    called: 'Write `recommended`.',
    demanded: 'Write `requested`.',
    asked: 'Write `requested`.',
    agreed: 'Leave `as` out; if the account says that the meeting agreed, move the point to `agreed:`.',
    concluded:
      'Leave `as` out; if the account says that the meeting concluded it, move the point to `agreed:` with ' +
      '`level: concluded`.',
  },
}
