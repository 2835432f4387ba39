import type { Verb } from '../../model/verbs.ts'

/** The words of a verb. */
interface VerbWords {
  /** Opens a sentence without a subject; the meeting and `link` follow: "it was stressed", "a warning was voiced". */
  readonly impersonal: (also: string) => string
  /** What leads from there to the clause. */
  readonly link: string
  /** Follows a subject, and leads to the clause: "stressed that". */
  readonly personal: string
  /** The view as a noun that leads to the clause: "that", "the recommendation that". */
  readonly noun: string
  /** The same once more, without the clause: "the same point was stressed". */
  readonly same: string
}

const made = (what: string) => (also: string) => `${what} was${also} `

/** What each verb of the notes is in a sentence. */
export const verbWords: Readonly<Record<Verb, VerbWords>> = {
  stated: asserts('stated', 'made'),
  noted: asserts('noted'),
  stressed: asserts('stressed'),
  reported: asserts('reported'),
  recalled: asserts('recalled'),
  reiterated: asserts('reiterated'),
  reaffirmed: asserts('reaffirmed'),
  argued: asserts('argued', 'made'),
  suggested: recommends('suggested', 'suggestion'),
  proposed: recommends('proposed', 'proposal'),
  recommended: recommends('recommended', 'recommendation'),
  requested: recommends('requested', 'request'),
  urged: recommends('urged', 'appeal'),
  warned: expressed('a warning', 'that', 'warned that', 'the warning that', 'voiced'),
  supported: aboutView('support', 'for', 'supported'),
  opposed: aboutView('opposition', 'to', 'opposed'),
  questioned: aboutView('doubt', 'about', 'questioned'),
  welcomed: {
    impersonal: (also) => `it was${also} welcomed`,
    link: 'that',
    personal: 'welcomed the fact that',
    noun: 'the welcome given to the fact that',
    same: 'the same was welcomed',
  },
  regretted: expressed('regret', 'that', 'regretted that', 'the regret that'),
  concerned: expressed('concern', 'that', 'expressed concern that', 'the concern that'),
}

function asserts(participle: string, again = participle): VerbWords {
  return {
    impersonal: (also) => `it was${also} ${participle}`,
    link: 'that',
    personal: `${participle} that`,
    noun: 'that',
    same: `the same point was ${again}`,
  }
}

function recommends(participle: string, noun: string): VerbWords {
  return {
    impersonal: (also) => `it was${also} ${participle}`,
    link: 'that',
    personal: `${participle} that`,
    noun: `the ${noun} that`,
    same: `the same was ${participle}`,
  }
}

function aboutView(what: string, link: string, personal: string): VerbWords {
  return {
    ...expressed(what, `${link} the view that`, `${personal} the view that`, `${what} ${link} the view that`),
    same: `${what} was expressed ${link} the same view`,
  }
}

function expressed(what: string, link: string, personal: string, noun: string, how = 'expressed'): VerbWords {
  return {
    impersonal: (also) => `${made(what)(also)}${how}`,
    link,
    personal,
    noun,
    same: `the same ${what.replace(/^a /u, '')} was ${how}`,
  }
}
