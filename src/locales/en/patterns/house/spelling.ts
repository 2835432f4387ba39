import type { FindDepartures } from '../../../../model/patterns.ts'
import { finder } from '../../../shared/find-departures.ts'

/**
 * What is spelled with -ize (United Nations Editorial Manual, spelling, after the Concise Oxford English Dictionary): a
 * list of stems, since words such as "advise", "exercise" and "promise" are not.
 */
const stems = [
  'actual|apolog|author|brutal|capital|categor|central|character|civil|colon|computer|conceptual',
  'contextual|critic|crystall|custom|democrat|demobil|digit|digital|econom|emphas|energ|equal|external',
  'familiar|fertil|fictional|final|formal|fraternal|general|global|harmon|hospital|human|hypothes|ideal|immun',
  'incentiv|individual|industrial|initial|institutional|internal|international|jeopard|juridic|legal|legitim|liberal',
  'local|marginal|material|maxim|mechan|memor|militar|minim|mobil|modern|monopol|moral|national|natural|neutral',
  'normal|operational|optim|organ|ostrac|parametr|penal|personal|polar|politic|popular|priorit',
  'privat|professional|public|radical|random|rational|real|recogn|regional|regular|revital|revolution|ritual|scrutin',
  'secular|sensit|sensitiv|social|special|stabil|standard|steril|stigmat|subsid|summar|symbol|sympath|synchron',
  'synthes|system|systemat|terror|theor|traumat|trivial|tyrann|union|urban|util|vandal|verbal|victim|visual|weapon',
].join('|')

const ise = new RegExp(
  `(?<![\\p{L}-])((?:co|de|dis|mis|over|re|un|under)?-?(?:${stems}))` +
    'is(e|ed|es|er|ers|ing|able|ation|ations|ational)(?!\\p{L})',
  'gu',
)

/** Finds -ise where the house writes -ize. A word with a capital may be a name, which stays as it is. */
export const findIse: FindDepartures = finder(ise, ([, stem = '', end = '']) => `${stem}iz${end}`, /is(?:e|ing|a)/)

/**
 * What the house writes for other spellings of small-letter words (United Nations Editorial Manual, spelling list).
 * What a computer runs is a program.
 */
const spellings: Readonly<Record<string, string>> = {
  acknowledgment: 'acknowledgement',
  advisor: 'adviser',
  advisors: 'advisers',
  analyze: 'analyse',
  analyzed: 'analysed',
  analyzing: 'analysing',
  behavior: 'behaviour',
  catalog: 'catalogue',
  center: 'centre',
  centers: 'centres',
  'co-operate': 'cooperate',
  'co-operation': 'cooperation',
  'co-ordinate': 'coordinate',
  'co-ordinated': 'coordinated',
  'co-ordination': 'coordination',
  color: 'colour',
  counseling: 'counselling',
  defense: 'defence',
  'e-mail': 'email',
  endeavor: 'endeavour',
  enroll: 'enrol',
  enrollment: 'enrolment',
  favor: 'favour',
  favorable: 'favourable',
  focussed: 'focused',
  focussing: 'focusing',
  fulfill: 'fulfil',
  fulfillment: 'fulfilment',
  honor: 'honour',
  installment: 'instalment',
  'inter-governmental': 'intergovernmental',
  labeled: 'labelled',
  labor: 'labour',
  maneuver: 'manoeuvre',
  'macro-economic': 'macroeconomic',
  neighbor: 'neighbour',
  neighboring: 'neighbouring',
  offense: 'offence',
  'on-going': 'ongoing',
  'peace-building': 'peacebuilding',
  'peace-keeper': 'peacekeeper',
  'peace-keepers': 'peacekeepers',
  'peace-keeping': 'peacekeeping',
  'peace-making': 'peacemaking',
  'policy-maker': 'policymaker',
  'policy-makers': 'policymakers',
  program: 'programme',
  programs: 'programmes',
  'pre-requisite': 'prerequisite',
  rigor: 'rigour',
  skillful: 'skilful',
  'socio-economic': 'socioeconomic',
  'sub-region': 'subregion',
  'sub-regional': 'subregional',
  traveled: 'travelled',
  traveling: 'travelling',
  'under-developed': 'underdeveloped',
  vapor: 'vapour',
}

const listed = new RegExp(
  `(?<![\\p{L}-])(?<!(?:computer|software) )(?:${Object.keys(spellings)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}-])`,
  'gu',
)

/** Words that are others with one letter too many, where their neighbours show it: "should not bee seen". */
const mistaken = /(?<=\b(?:not|to|be|will|would|should|could|can|must|may|might|also) )bee(?= \p{L})/gu

const findListed = finder(listed, ([word]) => spellings[word])
const findMistaken = finder(mistaken, () => 'be')

/** Finds spellings that are not the house's. */
export const findSpellings: FindDepartures = (text) => [...findListed(text), ...findMistaken(text)]
