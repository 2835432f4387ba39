import type { Verb } from '../../model/verbs.ts'
import type { Phrase } from '../claim.ts'
import { mayBeIndicative } from './moods.ts'

/**
 * What leads to a clause: “que”, which elides; “, à savoir que”, which any mood may follow; a colon; or nothing, since
 * the words before it end “selon laquelle”.
 */
export type Lead = 'que' | 'savoir' | 'colon' | 'laquelle'

/** Opens a sentence without a subject, behind the meeting: "il a également été souligné". */
type Impersonal = (also: string) => string

/** Follows a subject: "a souligné", "ont également souligné". No participle agrees with it. */
type Personal = (isPlural: boolean, also: string) => string

/** How a verb leads to a clause. */
interface Leading {
  readonly impersonal: { readonly words: Impersonal; readonly lead: Lead }
  readonly personal: { readonly words: Personal; readonly lead: Lead }
  /** The view as a noun that leads to the clause. What is asserted stands alone. */
  readonly noun: { readonly words: string; readonly lead: Lead } | undefined
}

/** The words of a verb. */
interface VerbWords extends Leading {
  /** The same before a clause in the indicative, where the verb wants the subjunctive. */
  readonly indicative?: Leading
  /** The same before a list of clauses, up to the colon. */
  readonly list: { readonly impersonal: Impersonal; readonly personal: Personal }
  /** The same once more, without the clause: "le même point a été souligné". */
  readonly same: string
  /** The same of somebody: "ont souligné le même point". “Ont fait de même” could repeat a stronger verb. */
  readonly again: (isPlural: boolean) => string
  /** What is done to a point, by verbs that assert one: "souligné". “Répéter” a similar point would be to repeat it. */
  readonly ofPoint?: string
  /** What the account records, for the concordance. */
  readonly recorded: string
  /** How a recommendation was made, before its meeting: "recommandation formulée". */
  readonly made: string
}

/** The words of a verb before a clause, in the mood in which that is. */
export function wordsBefore(verb: Verb, clause: Phrase): VerbWords {
  const { indicative, ...words } = verbWords[verb]
  return indicative !== undefined && mayBeIndicative(clause) ? { ...words, ...indicative } : words
}

/** What each verb of the notes is in a sentence. */
export const verbWords: Readonly<Record<Verb, VerbWords>> = {
  stated: asserts('déclaré', { same: 'soulevé' }),
  noted: asserts('noté'),
  stressed: asserts('souligné'),
  reported: asserts('signalé'),
  recalled: asserts('rappelé'),
  reiterated: asserts('répété', { same: 'soulevé de nouveau' }),
  reaffirmed: asserts('réaffirmé'),
  argued: asserts('avancé', { personal: 'fait valoir', same: 'soulevé' }),
  suggested: recommends('suggéré', 'suggestion'),
  proposed: recommends('proposé', 'proposition'),
  recommended: recommends('recommandé', 'recommandation'),
  requested: recommends('demandé', 'demande'),
  urged: recommends('demandé instamment', 'demande instante', 'instamment demandé'),
  warned: {
    impersonal: { words: was('une mise en garde', 'formulée, selon laquelle'), lead: 'laquelle' },
    personal: { words: did('averti'), lead: 'que' },
    list: { impersonal: were('les mises en garde suivantes', 'formulées'), personal: did('averti de ce qui suit') },
    noun: { words: 'la mise en garde selon laquelle', lead: 'laquelle' },
    same: 'la même mise en garde a été formulée',
    again: didAgain('formulé la même mise en garde'),
    recorded: 'mise en garde',
    made: 'mise en garde formulée',
  },
  supported: onView(was('un appui', 'exprimé'), 'en faveur de', {
    personal: did('appuyé'),
    noun: 'l’appui à',
    recorded: 'appui exprimé',
  }),
  opposed: onView(was('une opposition', 'exprimée'), 'à', {
    personal: (isPlural, also) => did(`exprimé ${isPlural ? 'leur' : 'son'} opposition à`)(isPlural, also),
    noun: 'l’opposition à',
    recorded: 'opposition exprimée',
  }),
  questioned: onView(were('des doutes', 'exprimés'), 'quant à', {
    personal: did('mis en doute'),
    noun: 'les doutes quant à',
    recorded: 'doutes exprimés',
  }),
  welcomed: asserts('noté avec satisfaction', {
    noun: 'la satisfaction de constater',
    again: 'noté le même point avec satisfaction',
  }),
  regretted: asserts('noté avec regret', {
    noun: 'le regret de constater',
    again: 'noté le même point avec regret',
  }),
  concerned: {
    impersonal: { words: was('la préoccupation suivante', 'exprimée'), lead: 'colon' },
    personal: { words: did('exprimé la préoccupation suivante'), lead: 'colon' },
    list: {
      impersonal: were('les préoccupations suivantes', 'exprimées'),
      personal: did('exprimé les préoccupations suivantes'),
    },
    noun: { words: 'la préoccupation selon laquelle', lead: 'laquelle' },
    same: 'la même préoccupation a été exprimée',
    again: didAgain('exprimé la même préoccupation'),
    recorded: 'préoccupation exprimée',
    made: 'préoccupation exprimée',
  },
}

function did(participle: string): Personal {
  return (isPlural, also) => `${isPlural ? 'ont' : 'a'}${also} ${participle}`
}

function didAgain(what: string): (isPlural: boolean) => string {
  return (isPlural) => did(what)(isPlural, '')
}

function was(what: string, participle: string): Impersonal {
  return (also) => `${what} a${also} été ${participle}`
}

function were(what: string, participle: string): Impersonal {
  return (also) => `${what} ont${also} été ${participle}`
}

/** What differs from the participle. */
interface AssertedWords {
  readonly same: string
  readonly personal: string
  readonly noun: string
  readonly again: string
}

function asserts(
  participle: string,
  { same = participle, personal = participle, noun, again }: Partial<AssertedWords> = {},
): VerbWords {
  return {
    impersonal: { words: was('il', participle), lead: 'que' },
    personal: { words: did(personal), lead: 'que' },
    list: { impersonal: was('il', `${participle} ce qui suit`), personal: did(`${personal} ce qui suit`) },
    noun: noun === undefined ? undefined : { words: noun, lead: 'que' },
    same: `le même point a été ${same}`,
    again: didAgain(again ?? `${same} le même point`),
    ofPoint: same,
    recorded: participle,
    made: `point ${same}`,
  }
}

/** A list of what is recommended stands in either mood, each item behind a “que” of its own. */
function recommends(participle: string, noun: string, impersonal = participle): VerbWords {
  const [une, les] = [`une ${noun}`, `les ${plural(noun)} suivantes`]
  return {
    impersonal: { words: was('il', impersonal), lead: 'que' },
    personal: { words: did(participle), lead: 'que' },
    noun: { words: `la ${noun}`, lead: 'que' },
    indicative: {
      impersonal: { words: was(une, 'formulée'), lead: 'savoir' },
      personal: { words: did(`formulé ${une}`), lead: 'savoir' },
      noun: { words: `la ${noun} selon laquelle`, lead: 'laquelle' },
    },
    list: { impersonal: were(les, 'formulées'), personal: did(`formulé ${les}`) },
    same: `la même ${noun} a été formulée`,
    again: didAgain(`formulé la même ${noun}`),
    recorded: participle,
    made: `${noun} formulée`,
  }
}

/** "demandes instantes" */
function plural(noun: string): string {
  return noun.replace(/(?=$| )/gu, 's')
}

function onView(
  was: Impersonal,
  link: string,
  { personal, noun, recorded }: { personal: Personal; noun: string; recorded: string },
): VerbWords {
  const [view, views] = ['l’opinion selon laquelle', 'les opinions suivantes']
  const onViews = `${link} ${views}`.replace(/\bde les /u, 'des ').replace(/à les /u, 'aux ')
  return {
    impersonal: { words: (also) => `${was(also)} ${link} ${view}`, lead: 'laquelle' },
    personal: { words: (isPlural, also) => `${personal(isPlural, also)} ${view}`, lead: 'laquelle' },
    list: {
      impersonal: (also) => `${was(also)} ${onViews}`,
      personal: (isPlural, also) => `${personal(isPlural, also)} ${views}`.replace(/à les /u, 'aux '),
    },
    noun: { words: `${noun} ${view}`, lead: 'laquelle' },
    same: `${was('')} ${link} la même opinion`,
    again: (isPlural) => `${personal(isPlural, '')} la même opinion`,
    recorded,
    made: recorded,
  }
}
