import type { Verb } from '../../model/verbs.ts'
import { type Agreeing, followed, past } from './agreement.ts'

/** What leads to one clause, and to a list of several. */
type Leads = Readonly<Record<'one' | 'many', string>>

/** The words of a verb. Where an asterisk stands, "также" can. */
export interface VerbWords {
  /** A sentence without a subject, up to its clause: "было подчеркнуто, что". */
  readonly impersonal: Leads
  /** Follows a subject. */
  readonly personal: Agreeing
  /** What leads from there to the clause: ", что", " следующее:". */
  readonly after: Leads
  /** The view as a noun that leads to the clause: "соображение о том, что". */
  readonly noun: string
  /** The same once more, without the clause: "было подчеркнуто то же самое". */
  readonly same: string
  readonly sameBy: Agreeing
  /** In a table and in brackets: "подчеркнуто". */
  readonly recorded: string
}

/** What each verb of the notes is in a sentence. */
export const verbWords: Readonly<Record<Verb, VerbWords>> = {
  stated: {
    ...asserts('заявлено', past('заявил')),
    same: 'было высказано то же соображение',
    sameBy: past('высказал', ' то же соображение'),
  },
  noted: asserts('отмечено', past('отметил')),
  stressed: asserts('подчеркнуто', past('подчеркнул')),
  reported: asserts('сообщено', past('сообщил')),
  recalled: {
    ...asserts('напомнено', past('напомнил')),
    impersonal: { one: 'было* напомнено о том, что', many: 'было* напомнено о следующем:' },
    after: { one: ' о том, что', many: ' о следующем:' },
    same: 'было напомнено о том же',
    sameBy: past('напомнил', ' о том же'),
  },
  reiterated: asserts('вновь заявлено', followedBefore('вновь', past('заявил'))),
  reaffirmed: asserts('вновь подтверждено', followedBefore('вновь', past('подтвердил'))),
  argued: {
    impersonal: { one: 'был* приведен довод о том, что', many: 'были* приведены следующие доводы:' },
    personal: past('привел'),
    after: { one: ' довод о том, что', many: ' следующие доводы:' },
    noun: 'довод о том, что',
    same: 'был приведен тот же довод',
    sameBy: past('привел', ' тот же довод'),
    recorded: 'приведен довод',
  },
  suggested: {
    impersonal: {
      one: 'было* высказано следующее предложение:',
      many: 'были* высказаны следующие предложения:',
    },
    personal: past('высказал'),
    after: { one: ' следующее предложение:', many: ' следующие предложения:' },
    noun: 'предложение, согласно которому',
    same: 'было высказано то же предложение',
    sameBy: past('высказал', ' то же предложение'),
    recorded: 'высказано предложение',
  },
  proposed: recommends('предложено', past('предложил'), 'предложение, согласно которому'),
  recommended: recommends('рекомендовано', past('рекомендовал'), 'рекомендация, согласно которой'),
  requested: {
    impersonal: { one: 'была* высказана следующая просьба:', many: 'были* высказаны следующие просьбы:' },
    personal: past('высказал'),
    after: { one: ' следующую просьбу:', many: ' следующие просьбы:' },
    noun: 'просьба, согласно которой',
    same: 'была высказана та же просьба',
    sameBy: past('высказал', ' ту же просьбу'),
    recorded: 'высказана просьба',
  },
  urged: {
    impersonal: {
      one: '*прозвучал следующий настоятельный призыв:',
      many: '*прозвучали следующие настоятельные призывы:',
    },
    personal: past('выступил'),
    after: { one: ' со следующим настоятельным призывом:', many: ' со следующими настоятельными призывами:' },
    noun: 'настоятельный призыв, согласно которому',
    same: 'прозвучал тот же настоятельный призыв',
    sameBy: past('выступил', ' с тем же настоятельным призывом'),
    recorded: 'прозвучал настоятельный призыв',
  },
  warned: {
    impersonal: {
      one: 'было* высказано предостережение о том, что',
      many: 'было* высказано предостережение о следующем:',
    },
    personal: past('предупредил'),
    after: { one: ' о том, что', many: ' о следующем:' },
    noun: 'предостережение о том, что',
    same: 'было высказано то же предостережение',
    sameBy: past('высказал', ' то же предостережение'),
    recorded: 'высказано предостережение',
  },
  supported: {
    impersonal: {
      one: 'была* выражена поддержка мнения о том, что',
      many: 'была* выражена поддержка следующих мнений:',
    },
    ...aboutView(past('поддержал')),
    noun: 'поддержка мнения о том, что',
    same: 'была выражена поддержка того же мнения',
    recorded: 'выражена поддержка',
  },
  opposed: {
    impersonal: {
      one: 'были* высказаны возражения против мнения о том, что',
      many: 'были* высказаны возражения против следующих мнений:',
    },
    personal: past('выступил'),
    after: { one: ' против мнения о том, что', many: ' против следующих мнений:' },
    noun: 'возражения против мнения о том, что',
    same: 'были высказаны возражения против того же мнения',
    sameBy: past('выступил', ' против того же мнения'),
    recorded: 'высказаны возражения',
  },
  questioned: {
    impersonal: {
      one: 'было* выражено сомнение относительно мнения о том, что',
      many: 'было* выражено сомнение относительно следующих мнений:',
    },
    ...aboutView(past('поставил', ' под сомнение')),
    noun: 'сомнение относительно мнения о том, что',
    same: 'было выражено сомнение относительно того же мнения',
    recorded: 'выражено сомнение',
  },
  welcomed: {
    impersonal: { one: '*приветствовался тот факт, что', many: '*приветствовалось следующее:' },
    personal: past('приветствовал'),
    after: { one: ' тот факт, что', many: ' следующее:' },
    noun: 'удовлетворение по поводу того, что',
    same: 'приветствовался тот же факт',
    sameBy: past('приветствовал', ' тот же факт'),
    recorded: 'выражено удовлетворение',
  },
  regretted: expressed('было* выражено', 'сожаление'),
  concerned: expressed('была* выражена', 'обеспокоенность'),
}

/** Puts "также" into words at their asterisk, or takes that away. */
export function withAlso(words: string, isAlso: boolean): string {
  return words.replace('*', words.startsWith('*') ? (isAlso ? 'также ' : '') : isAlso ? ' также' : '')
}

function asserts(participle: string, personal: Agreeing): VerbWords {
  return {
    impersonal: { one: `было* ${participle}, что`, many: `было* ${participle} следующее:` },
    personal,
    after: { one: ', что', many: ' следующее:' },
    noun: 'соображение о том, что',
    same: `было ${participle} то же самое`,
    sameBy: followed(personal, ' то же самое'),
    recorded: participle,
  }
}

/** A clause may state what should be done, or be an infinitive: behind a colon both are right. */
function recommends(participle: string, personal: Agreeing, noun: string): VerbWords {
  const what = 'следующее:'
  return {
    impersonal: { one: `было* ${participle} ${what}`, many: `было* ${participle} ${what}` },
    personal,
    after: { one: ` ${what}`, many: ` ${what}` },
    noun,
    same: `было ${participle} то же самое`,
    sameBy: followed(personal, ' то же самое'),
    recorded: participle,
  }
}

function aboutView(personal: Agreeing): Pick<VerbWords, 'personal' | 'after' | 'sameBy'> {
  return {
    personal,
    after: { one: ' мнение о том, что', many: ' следующие мнения:' },
    sameBy: followed(personal, ' то же мнение'),
  }
}

/** Nouns whose accusative is their nominative. */
function expressed(was: string, noun: string): VerbWords {
  return {
    impersonal: { one: `${was} ${noun} по поводу того, что`, many: `${was} ${noun} по поводу следующего:` },
    personal: past('выразил'),
    after: { one: ` ${noun} по поводу того, что`, many: ` ${noun} по поводу следующего:` },
    noun: `${noun} по поводу того, что`,
    same: `${was.replace('*', '')} ${noun} по тому же поводу`,
    sameBy: past('выразил', ` ${noun} по тому же поводу`),
    recorded: `${was.replace(/^\S+ /u, '')} ${noun}`,
  }
}

function followedBefore(word: string, verb: Agreeing): Agreeing {
  return { m: `${word} ${verb.m}`, f: `${word} ${verb.f}`, n: `${word} ${verb.n}`, pl: `${word} ${verb.pl}` }
}
