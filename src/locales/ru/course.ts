import type { Kind } from '../../model/choice.ts'
import type { MatterOutcome } from '../../model/statement.ts'
import type { DilemmaPhrases } from '../define-locale.ts'
import { phrase } from '../phrase.ts'
import { inParagraphs, paras } from './citations.ts'
import { listOf } from './lists.ts'
import { at } from './meetings.ts'

/** What a matter of each kind is called, and what is said of it. */
interface MatterWords {
  readonly again: string
  readonly settled: string
  readonly reopened: string
  readonly notTakenUp: string
  readonly ends: Readonly<Record<MatterOutcome, string>>
}

const matters: Readonly<Record<Kind, MatterWords>> = {
  dilemma: {
    again: 'Эта дилемма вновь обсуждалась',
    settled: 'Эта дилемма была разрешена',
    reopened: 'вновь стала предметом обсуждения',
    notTakenUp: 'эта дилемма',
    ends: ends({ left: 'осталась неразрешенной', it: 'ней', its: 'ее' }),
  },
  question: {
    again: 'Этот вопрос вновь обсуждался',
    settled: 'Этот вопрос был решен',
    reopened: 'вновь стал предметом обсуждения',
    notTakenUp: 'этот вопрос',
    ends: ends({ left: 'остался открытым', it: 'нему', its: 'его' }),
  },
  concern: {
    again: 'Эта обеспокоенность вновь выражалась',
    settled: 'Эта обеспокоенность была снята',
    reopened: 'вновь была выражена',
    notTakenUp: 'эта обеспокоенность',
    ends: ends({ left: 'не была снята', it: 'ней', its: 'ее' }),
  },
}

/** Sentences about the course of dilemmas, questions and concerns over the series. */
export const course: Pick<DilemmaPhrases, 'takenUpAgain' | 'settled' | 'reopened' | 'notTakenUp' | 'noneTakenUp'> = {
  takenUpAgain: (kind, outcome, meetings) =>
    phrase`${matters[kind].again} ${listOf(meetings.map(at))}${matters[kind].ends[outcome]}.`,
  settled: (kind, meeting, reference) => phrase`${matters[kind].settled} ${at(meeting)} (${paras([reference])}).`,
  reopened: (kind, meeting, reference, again) => {
    const { settled, reopened } = matters[kind]
    return phrase`${settled} ${at(meeting)} (${paras([reference])}), но ${at(again)} ${reopened}.`
  },
  notTakenUp: (kind) => phrase`В отчетах о последующих мероприятиях ${matters[kind].notTakenUp} не затрагивается.`,
  noneTakenUp: (references) => {
    const set = references.length === 1 ? 'Вопрос, изложенный' : 'Ни один из вопросов, изложенных'
    return phrase`${set} ${inParagraphs(references)}, в отчетах о последующих мероприятиях не затрагивается.`
  },
}

/** How a sentence ends that tells of a later discussion. */
function ends({ left, it, its }: Readonly<Record<'left' | 'it' | 'its', string>>): MatterWords['ends'] {
  return {
    discussed: '',
    'left-open': ` и ${left}`,
    'not-agreed': `, однако согласия по ${it} достигнуто не было`,
    deferred: `, и ${its} рассмотрение было отложено`,
  }
}
