import type { CrossReference } from '../../model/document.ts'
import { plainLevel } from '../../model/levels.ts'
import type { Claim, Meeting, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { withoutStop } from '../shared/sentence-marks.ts'
import { type Agreeing, followed, past } from './agreement.ts'
import { paras } from './citations.ts'
import { agreementOfMeeting, at, of, the } from './meetings.ts'
import { fullStop, quoted } from './sentences.ts'
import { considers, numbered, type Subject, speakers } from './speakers.ts'
import { type VerbWords, verbWords, withAlso } from './verbs.ts'

/**
 * How a claim names its meeting: for the first time, as a further claim of the same kind ("также"), or not at all,
 * since the sentence before it did.
 */
export type Naming = 'first' | 'also' | 'named'

/** Whether one clause follows, or a list of several. */
type Leading = 'one' | 'many'

/**
 * Says what a meeting said, with the measure of agreement that its account records and no more, from the first word to
 * before the full stop, without a capital. The one place where a level becomes a sentence.
 */
export function assertion(claim: Claim, meeting: Meeting, naming: Naming = 'first', turn = 0): Phrase {
  if (claim.as === 'proposition') return onStatement(claim, meeting, naming, statement(claim))
  return phrase`${opening(claim, meeting, naming, 'one', turn)} ${claim.text}`
}

/** The words of a claim up to its clause, or up to a list of clauses with their colon. */
export function opening(claim: Claim, meeting: Meeting, naming: Naming, leading: Leading, turn = 0): Phrase {
  const { level, verb } = claim
  const isRecommended = verb === 'recommended'
  switch (level) {
    case 'concluded':
      return phrase`${the(meeting)}${also(naming)} ${concluded(isRecommended, leading)[agreementOfMeeting(meeting)]}`
    case 'full':
      if (verb !== undefined) return by(everybody(meeting, naming), naming, verbWords[verb], leading)
      return agreement('полное согласие', meeting, naming, leading)
    case 'agreed':
      return isRecommended
        ? phrase`${front(meeting, naming)}${withAlso(agreedTo[leading], naming === 'also')}`
        : agreement('согласие', meeting, naming, leading)
    case 'broad':
      return agreement('широкое согласие', meeting, naming, leading)
    case 'prevailing': {
      const that = { one: 'том, что', many: 'следующем:' }[leading]
      return phrase`${front(meeting, naming)}преобладающее мнение состояло${also(naming)} в ${that}`
    }
    case 'most':
    case 'many':
    case 'several':
    case 'some':
      return by(numbered(level, claim, meeting, naming === 'named'), naming, voice(verb, true, leading), leading)
    case plainLevel:
      return claim.by.length === 0
        ? phrase`${front(meeting, naming)}${withAlso(impersonal(claim, leading, turn), naming === 'also')}`
        : by(speakers(claim, meeting, naming === 'named'), naming, voice(verb, considers(claim.by), leading), leading)
  }
}

/** Names the view of a claim, as a noun: "соображение о том, что …", "согласие с тезисом «…»". */
export function view(claim: Claim): Phrase {
  if (claim.as !== 'proposition') return phrase`${verbWords[claim.verb ?? 'stated'].noun} ${claim.text}`
  return claim.level === plainLevel ? phrase`тезис ${statement(claim)}` : phrase`согласие с тезисом ${statement(claim)}`
}

/** The words of a statement that was put to the participants; its final stop is not printed. */
export function statement({ text }: Pick<Claim, 'text'>): Phrase {
  return quoted(withoutStop(text))
}

/** Adds the paragraphs that a claim bears on, and the full stop. A full sentence of the notes has its own. */
export function stop(claim: Pick<Claim, 'as'>, words: Phrase, see: readonly CrossReference[]): Phrase {
  if (see.length === 0) return fullStop(words)
  return claim.as === 'sentence'
    ? phrase`${fullStop(words)} (См. ${paras(see)}.)`
    : phrase`${words} (см. ${paras(see)}).`
}

const agreedTo = {
  one: 'была* согласована следующая рекомендация:',
  many: 'были* согласованы следующие рекомендации:',
} as const

function concluded(isRecommended: boolean, leading: Leading): Agreeing {
  if (isRecommended) return past('рекомендовал', ' следующее:')
  const what = { one: ' к выводу о том, что', many: ' к следующим выводам:' }[leading]
  return followed({ m: 'пришел', f: 'пришла', n: 'пришло', pl: 'пришли' }, what)
}

function agreement(measure: string, meeting: Meeting, naming: Naming, leading: Leading): Phrase {
  const that = { one: 'того, что', many: 'следующего:' }[leading]
  return phrase`${front(meeting, naming)}было${also(naming)} достигнуто ${measure} в отношении ${that}`
}

/** A view of which the account does not say whose it is. "Было отмечено" endorses, and is said only where it notes. */
function impersonal({ verb }: Claim, leading: Leading, turn: number): string {
  if (verb !== undefined) return verbWords[verb].impersonal[leading]
  if (leading === 'many') return 'были* высказаны следующие соображения:'
  return turn % 2 === 0 ? verbWords.stated.impersonal.one : 'было* высказано соображение о том, что'
}

/** What verb a subject has. Participants in general consider what somebody in particular states. */
function voice(verb: Claim['verb'], isConsidered: boolean, leading: Leading): Pick<VerbWords, 'personal' | 'after'> {
  if (verb !== undefined || !isConsidered) return verbWords[verb ?? 'stated']
  const after = { one: ', что', many: ' следующих мнений:' }
  return leading === 'one' ? { personal: considered, after } : { personal: held, after }
}

const considered: Agreeing = { m: 'счел', f: 'сочла', n: 'сочло', pl: 'сочли' }
const held: Agreeing = { m: 'придерживался', f: 'придерживалась', n: 'придерживалось', pl: 'придерживались' }

function by(
  { words, agreement: as }: Subject,
  naming: Naming,
  { personal, after }: Pick<VerbWords, 'personal' | 'after'>,
  leading: Leading,
): Phrase {
  return phrase`${words}${also(naming)} ${personal[as]}${after[leading]}`
}

function everybody(meeting: Meeting, naming: Naming): Subject {
  return { words: phrase`все участники${naming === 'named' ? [] : phrase` ${of(meeting)}`}`, agreement: 'pl' }
}

/** That a meeting thought so of the statement that the sentence before gives. */
export function onSameStatement(claim: Claim, meeting: Meeting): Phrase {
  return claim.level === plainLevel
    ? phrase`${at(meeting)} участникам был предложен тот же тезис`
    : onStatement(claim, meeting, 'first', [], 'the same')
}

const agreed: Agreeing = { m: 'согласился', f: 'согласилась', n: 'согласилось', pl: 'согласились' }

/** How many statements there are, or that it is the one before. */
type Put = 'one' | 'many' | 'the same'

/**
 * What a meeting thought of what was put to it word for word: one statement, whose words `put` gives, those of a list
 * that follows, or the same again.
 */
export function onStatement(claim: Claim, meeting: Meeting, naming: Naming, put: Phrase, which: Put = 'one'): Phrase {
  const { level } = claim
  switch (level) {
    case 'full':
    case 'broad':
    case 'concluded':
    case 'agreed': {
      const measure = level === 'full' ? 'полное ' : level === 'broad' ? 'широкое ' : ''
      const expressed = phrase`было${also(naming)} выражено ${measure}согласие`
      return phrase`${front(meeting, naming)}${expressed} ${withStatement[which]}${put}`
    }
    case 'prevailing':
      return phrase`${front(meeting, naming)}преобладающее мнение было${also(naming)} ${forStatement[which]}${put}`
    case 'most':
    case 'many':
    case 'several':
    case 'some': {
      const { words, agreement: as } = numbered(level, claim, meeting, naming === 'named')
      return phrase`${words}${also(naming)} ${agreed[as]} ${withStatement[which]}${put}`
    }
    case plainLevel:
      return which === 'many'
        ? phrase`${front(meeting, naming)}участникам были${also(naming)} предложены следующие тезисы:`
        : phrase`${front(meeting, naming)}участникам был${also(naming)} предложен следующий тезис: ${statement(claim)}`
  }
}

const withStatement: Readonly<Record<Put, string>> = {
  one: 'с тезисом ',
  many: 'со следующими тезисами:',
  'the same': 'с тем же тезисом',
}

const forStatement: Readonly<Record<Put, string>> = {
  one: 'в пользу тезиса ',
  many: 'в пользу следующих тезисов:',
  'the same': 'в пользу того же тезиса',
}

function also(naming: Naming): string {
  return naming === 'also' ? ' также' : ''
}

function front(meeting: Meeting, naming: Naming): Phrase {
  return naming === 'named' ? [] : phrase`${at(meeting)} `
}
