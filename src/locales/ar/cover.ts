import type { Name, Phrase } from '../claim.ts'
import type { CoverPhrases } from '../define-locale.ts'
import type { CoverFacts, HeldMeeting, OrganFacts } from '../facts.ts'
import { join, phrase, plain } from '../phrase.ts'
import { isKnown } from '../shared/calendar.ts'
import { finalIn, onlyIn } from '../shared/meetings-in.ts'
import { agreeing } from './counts.ts'
import { onDate } from './dates.ts'
import { statuses } from './introduction.ts'
import { agendaItemOf } from './labels.ts'
import { and } from './lists.ts'
import { genderOfMeeting, heldAt, saysHeld, the } from './meetings.ts'
import { genderOf, oblique, to } from './names.ts'
import { sentences } from './sentences.ts'
import { precedingMeetings, seriesNoun } from './series.ts'

/**
 * The page before the report. A letter is in the first person and signed; a note verbale is in the third person and
 * unsigned.
 */
export const cover: CoverPhrases = {
  blanks: { to: '[الجهات المرسل إليها]', name: '[الاسم]', office: '[الوظيفة]', mission: '[اسم البعثة]' },
  text: {
    letter: (facts) => ({
      salutation: phrase`صاحب السعادة،`,
      body: [
        phrase`أتشرف بأن أحيل طيه ${report(facts)}. ${prepared(facts)}`,
        ...request(facts, (as) => phrase`وأرجو التفضل بتعميم هذه الرسالة ومرفقها باعتبارهما ${as}.`),
      ],
      close: phrase`وتفضلوا، يا صاحب السعادة، بقبول أسمى آيات التقدير.`,
    }),
    'note-verbale': (facts) => {
      const { name } = facts.mission
      const verbs = isMasculine(facts.mission) ? missionVerbs.m : missionVerbs.f
      return {
        body: [
          sentences([
            phrase`${verbs.presents} ${name} ${verbs.compliments} ${to(facts.to)} ${verbs.transmits} ${report(facts)}.`,
            prepared(facts),
          ]),
          ...request(facts, (as) => phrase`${verbs.asks} ${name} تعميم هذه المذكرة الشفوية ومرفقها باعتبارهما ${as}.`),
        ],
        close: phrase`${verbs.avails} ${name} هذه الفرصة ${verbs.renews} ${to(facts.to)} ${verbs.assurances}.`,
      }
    },
  },
  signed: (name) => [
    { type: 'text', value: '(' },
    { type: 'strong', children: [{ type: 'text', value: 'توقيع' }] },
    ...phrase`) ${name}`,
  ],
  title: {
    letter: (facts) => phrase`رسالة مؤرخة ${facts.date} موجهة ${addressed(facts)} من ${oblique(facts.office.name)}`,
    'note-verbale': (facts) =>
      phrase`مذكرة شفوية مؤرخة ${facts.date} موجهة ${addressed(facts)} من ${facts.mission.name}`,
  },
  annex: phrase`المرفق`,
  annexTo: {
    letter: (facts) =>
      phrase`مرفق الرسالة المؤرخة ${facts.date} الموجهة ${addressed(facts)} من ${oblique(facts.office.name)}`,
    'note-verbale': (facts) =>
      phrase`مرفق المذكرة الشفوية المؤرخة ${facts.date} الموجهة ${addressed(facts)} من ${facts.mission.name}`,
  },
}

/** The verbs of a note verbale, by the gender of the mission. */
const missionVerbs = {
  f: {
    presents: 'تهدي',
    compliments: 'تحياتها',
    transmits: 'وتتشرف بأن تحيل طيه',
    asks: 'وترجو',
    avails: 'وتغتنم',
    renews: 'لتعرب مجددا',
    assurances: 'عن أسمى آيات تقديرها',
  },
  m: {
    presents: 'يهدي',
    compliments: 'تحياته',
    transmits: 'ويتشرف بأن يحيل طيه',
    asks: 'ويرجو',
    avails: 'ويغتنم',
    renews: 'ليعرب مجددا',
    assurances: 'عن أسمى آيات تقديره',
  },
} as const

/** A mission is feminine, and so is the blank for one. */
function isMasculine({ name }: Name): boolean {
  return /^\p{Script=Arabic}/u.test(plain(name)) && genderOf(name) === 'm'
}

/** After another sentence. */
function prepared({ series }: CoverFacts): Phrase {
  return phrase`وقد ${statuses(series)}`
}

function report({ series }: CoverFacts): Phrase {
  const only = onlyIn(series)
  const final = finalIn(series)
  if (only !== undefined) return phrase`تقريرا عن ${the(only.meeting)} بشأن «${series.title}»${held(only)}`
  const whole = phrase`${seriesNoun(series)} المعنونة «${series.title}»`
  if (final === undefined) return phrase`تقريرا عن ${whole}`
  return phrase`تقريرا عن ${the(final.meeting)} في إطار ${whole}${held(final)}، وعن ${precedingMeetings(series)}`
}

/** Where and when a meeting was held, as far as its name does not say it and it is known; with a comma before it. */
function held({ meeting, date }: HeldMeeting): Phrase {
  const where = heldAt(meeting)
  const when = isKnown(date) ? ` ${onDate(date)}` : ''
  if (where.length === 0 && when === '') return []
  const word = saysHeld(meeting) ? '' : ` ${agreeing(genderOfMeeting(meeting), 'المعقود')}`
  return phrase`،${word}${where}${when}`
}

/** The United Nations know but one Secretary-General. */
function addressed({ to: addressee }: CoverFacts): Phrase {
  return plain(addressee.name) === 'الأمين العام للأمم المتحدة' ? phrase`إلى الأمين العام` : to(addressee)
}

function request({ circulate }: CoverFacts, ask: (as: Phrase) => Phrase): readonly Phrase[] {
  return circulate === undefined ? [] : [ask(phrase`وثيقة${ofOrgans(circulate)}`)]
}

/** " من وثائق الجمعية العامة، في إطار البند 34 من جدول الأعمال، ومن وثائق مجلس الأمن": an item has commas around it. */
function ofOrgans(organs: readonly OrganFacts[]): Phrase {
  const documents = organs.map(({ name, agendaItem }) => {
    const item = agendaItem === undefined ? '' : `، في إطار ${agendaItemOf(agendaItem)}`
    return { document: phrase`من وثائق ${name.of ?? name.name}${item}`, isClosed: agendaItem !== undefined }
  })
  return join(
    documents.map(({ document }, index) => {
      if (index === 0) return phrase` ${document}`
      return phrase`${documents[index - 1]?.isClosed || organs.length > 2 ? '، ' : ' '}${and(document)}`
    }),
  )
}
