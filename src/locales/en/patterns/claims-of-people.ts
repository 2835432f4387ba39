import type { ClaimPattern } from '../../shared/claim-patterns.ts'
import { anyCase, letter } from '../../shared/latin.ts'
import { pattern } from '../../shared/pattern.ts'
import { after, degree, measured, quantifier, where } from './measures.ts'
import { assent, manner, meetingNoun, meetingOpinion, opinion, people, those } from './words.ts'

const how = `(?: (?:${manner}))*`
const held = `(?:have |has |had )?(?:${opinion})`
const ofThe = '(?: of)?(?: the| those| these| our)?'

/** Stems of the words for those who take part. */
const stems = pattern`(?:participa|delega|speaker|attend|panel|discussant|interlocutor|representative|members|
  represented|present|there|spoke|floor|room|meeting|table|taking part|gathered|interven)`

const counted = new RegExp(
  pattern`(?:\b(?:all|every|each|both|none|no|not|only|most|many|numerous|several|various|some|few|one|two|three|four|
  five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|number|handful|couple|dozens|bulk|majority|minority|thirds?|
  quarters?|fifths?|per cent|percent)\b|[\d%]).{0,60}${stems}`,
  'i',
)

const manySaid = new RegExp(
  pattern`\b(?:none|most|all|many|several|some|few) (?:of (?:us|them) )?(?:[a-z-]+ ){0,8}?
    (?:[a-z]+ed|agree|held|felt|thought|found|said|saw|spoke|took|came|were|was|did|reached)\b`,
  'i',
)

const everyoneThere = new RegExp(`${stems}|audience|plenary|gathering|hall`, 'i')

const meeting = new RegExp(meetingNoun, 'i')

/** Claims that have participants as their subject: "most speakers warned", "nobody objected", "the room agreed". */
export const claimsOfPeople: readonly ClaimPattern[] = [
  {
    // "two thirds of those present wanted", "no delegation objected", "all participants agree that"
    only: counted,
    words: anyCase(pattern`(?<many>${quantifier})${ofThe} (?:other )?(?:${people}|${those})(?: after another)?${where}
      (?:${how} ${held}|(?: also| now)? (?:agree|concur|share the view|are agreed) that)\b${after}`),
    levelOf: ({ many }) => measured(many),
  },
  {
    // "nobody disagreed", "virtually everyone agreed", "the majority held"
    only: /everyone|everybody|nobody|no[ -]one|hardly any|majority/i,
    words: anyCase(pattern`(?<many>(?:(?:almost|nearly|virtually|practically) )?(?:everyone|everybody|nobody|no[ -]one)|
      hardly any(?:one|body)|(?:an?|the) (?:[${letter}]+ )?majority)${where}${how} (?:${held}|agrees? that)\b${after}`),
    levelOf: ({ many = '' }) => measured(many),
  },
  {
    // "all agreed that", "none objected"; not "all agreed measures"
    only: manySaid,
    words: anyCase(pattern`(?<many>none|most|all|many|several|some|few)(?: of (?:us|them))?${how} (?:${held}|agree that)
      (?=(?<after>(?: (?:that|on|with|to)\b|$|[.,;]).{0,60}|$))`),
    levelOf: ({ many }) => measured(many),
  },
  {
    // "those present held", "the room agreed", "the whole room agreed"
    only: everyoneThere,
    words: anyCase(pattern`(?<who>${those}|the (?:(?:whole|entire) )?(?:room|audience|plenary|gathering|hall))
      (?<how>${how}) (?<verb>${held})\b${after}`),
    levelOf: ({ who = '', how: manner, verb = '' }) => levelOfAll(who, manner, verb),
  },
  {
    // "the seminar concluded", "the meeting as a whole supported", "the conference adopted"
    only: meeting,
    words: anyCase(pattern`(?<who>the (?:(?:whole|entire) )?${meetingNoun})(?<how>${how})
      (?: have| has| had)? (?<verb>${meetingOpinion})(?<way> by consensus| unanimously)?\b${after}`),
    levelOf: ({ who = '', how: manner = '', verb = '', way = '' }) => levelOfAll(who, manner + way, verb),
  },
  {
    // "participants broadly agreed", "delegations were of one mind", "we agreed"; what all can be said to have done
    only: new RegExp(`${stems}|\\bwe\\b`, 'i'),
    words: anyCase(pattern`(?:(?:the )?(?:${people})${where}|we)(?<how>${how})
      (?<verb>(?: have| has| had)? (?:${assent}))\b${after}`),
    levelOf: ({ how: manner, verb = '' }) =>
      degree(manner) ?? degree(verb) ?? (/conclu/iu.test(verb) ? 'concluded' : 'agreed'),
  },
  {
    // "participants broadly supported", "delegations unanimously opposed", "participants expressed broad support"
    only: new RegExp(stems, 'i'),
    words: anyCase(pattern`(?:the )?(?:${people})${where}(?<how>${how}) ${held}
      (?<what> (?:broad|wide|general|unanimous|overwhelming|full|no) (?:support|agreement|approval|objections?))?
      \b${after}`),
    levelOf: ({ how: manner, what }) => degree(manner) ?? (/ no /iu.test(what ?? '') ? 'full' : degree(what)),
  },
  {
    // "it was agreed by all", "was supported by most delegations", "accepted by everyone"
    only: /\b(?:was|were|been)\b.* by /i,
    words: anyCase(pattern`(?:was|were|been)${how} (?:${opinion}) by
      (?: (?<many>${quantifier})${ofThe} (?:${people}|${those})| (?<each>everyone|everybody|nobody|no[ -]one)|
      (?<alone> (?:all|most|many|several|some)(?= that\b| to\b| on\b| and\b|$|[,.;])))\b${after}`),
    levelOf: ({ many, each = many, alone = each }) => measured(alone),
  },
  {
    // "in the view of most participants", "according to many speakers", "it had the support of all delegations"
    only: /\b(?:view|opinion|position|feeling|assessment|words|support|backing|approval|agreement) of\b|according to/i,
    words:
      anyCase(pattern`(?:(?:in|was) the (?:view|opinion|position|feeling|assessment) of|according to|in the words of|
      the (?:support|backing|approval|agreement) of)
      (?: (?<many>${quantifier})${ofThe} (?:${people}|${those})${where}| the room)(?=[,.;]|$| [${letter}])`),
    levelOf: ({ many }) => (many === undefined ? 'agreed' : measured(many)),
  },
]

function levelOfAll(who: string, how: string | undefined, verb: string): ReturnType<typeof degree> {
  if (/whole|entire|^all\b|^every/iu.test(who)) return 'full'
  return degree(how) ?? (/conclu|adopted|resolved|decided/iu.test(verb) ? 'concluded' : 'agreed')
}
