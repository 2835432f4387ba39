import type { ClaimedLevel } from '../../../model/patterns.ts'
import type { ClaimPattern } from '../../shared/claim-patterns.ts'
import { anyCase, letter } from '../../shared/latin.ts'
import { pattern } from '../../shared/pattern.ts'
import { after, degree } from './measures.ts'
import { assentNoun, manner, measure, meetingNoun, opinion, proposalNoun } from './words.ts'

const whereOf = '(?<where> (?:in|at|among|across|from) [^,;.]{1,40}?)?'

/** Claims of agreement that nobody is the subject of: "it was agreed", "there was consensus", "support was voiced". */
export const claimsOfAgreement: readonly ClaimPattern[] = [
  {
    // "it was agreed", "it was generally felt", "it was decided by consensus"
    only: /\bit (?:was|has been|had been|is)\b/i,
    words: anyCase(pattern`it (?:was|has been|had been|is(?= (?:[${letter}]+ )?(?:agreed|accepted) that\b))
      (?<how>(?: (?:${manner}))*) (?<verb>agreed|accepted|felt|held|recogni[sz]ed|acknowledged|supported|endorsed|
      decided|concluded|shared|considered)
      (?<way> by (?:common |general )?(?:consensus|acclamation|consent|accord|agreement)|
      \x20unanimously| without (?:any )?(?:dissent|objection|opposition)| with one voice)?\b${after}`),
    levelOf: ({ how, verb = '', way }) => {
      if (way !== undefined) return /general|common/iu.test(way) ? 'broad' : 'full'
      return degree(how) ?? plainAgreement[verb.toLowerCase()]
    },
  },
  {
    // "the proposal was widely supported"
    only: /\b(?:was|were)\b/i,
    words: anyCase(pattern`${proposalNoun}(?: (?:for|of|to|that|from) [^,;.]{1,60}?)? (?:was|were)
      (?<how>(?: (?:${manner}))*) (?:${opinion}|welcomed)\b(?! by)${after}`),
    levelOf: ({ how }) => degree(how),
  },
  {
    // "reform was unanimously welcomed"
    only: /unanimously|universally|generally/i,
    words:
      anyCase(pattern`(?:was|were) (?<how>unanimously|universally|generally) (?:supported|welcomed|accepted|endorsed|
      approved|agreed|favou?red|shared|rejected|opposed)\b(?! by)${after}`),
    levelOf: ({ how }) => degree(how),
  },
  {
    only: /widely|broadly|generally|largely/i,
    words: anyCase(`(?:widely|broadly|generally|largely) (?:agreed|shared)\\b${after}`),
    levelOf: () => 'broad',
  },
  {
    // "there was broad support", "there was no objection"
    only: /\bthere (?:was|were|is|had|has|emerged|seemed|appeared)\b/i,
    words: anyCase(pattern`there (?:was|were|is(?= (?:[${letter}]+ )?(?:consensus|agreement))|had been|has been|emerged|
      seemed to be|appeared to be) (?<no>(?:virtually |almost |practically )?no |not (?:one|a single) |
      (?:very )?little |not (?:much |any )?)?
      (?:an? |some )?(?<how>(?:(?:${measure}|${manner}),? (?:and )?){0,3})(?:sense of |degree of |measure of )?
      (?<what>${assentNoun}|understanding|view)\b${after}`),
    levelOf: ({ no, how, what = '' }) => levelOfNoun(what, how, no),
  },
  {
    only: /there was an?\b/i,
    words: anyCase(
      `there was (?:an? )(?:[${letter}]+ )?(?<what>majority|minority) (?:in favou?r|for|against)\\b${after}`,
    ),
    levelOf: ({ what }) => (what === 'minority' ? 'some' : 'most'),
  },
  {
    // "consensus was reached that", "broad support was voiced", "no objections were raised", "a consensus emerged"
    only: new RegExp(`(?:${assentNoun}|voices?)\\b.*\\b(?:was|were|been|emerged|prevailed|existed)\\b`, 'i'),
    words: anyCase(pattern`(?<=^|[,;:.] ?|\b(?:that|and|but|since|because|as|while|when|though|
        although|where|in [${letter}]+) )
      (?<no>no )?(?:an? )?(?<how>(?:(?:${measure}|${manner}) (?:and )?){0,2})
      (?<what>${assentNoun}|voices?)${whereOf}
      (?: (?:was|were|had been|has been)(?: also| then)? (?:reached|voiced|expressed|achieved|recorded|noted|found|made|
      raised|heard|established|evident|apparent|secured|signalled|shown)| emerged| prevailed| existed)\b${after}`),
    levelOf: ({ no, how, what = '', after: next = '' }) =>
      /^ at [A-Z]/u.test(next) || (no === undefined && /^voice/iu.test(what)) ? undefined : levelOfNoun(what, how, no),
  },
  {
    // "it enjoyed broad support among participants", "it met with no objection"
    only: /enjoyed|\bhad\b|\bmet\b|found|\bwon\b|commanded|attracted|drew|received|gained/i,
    words: anyCase(pattern`(?:enjoyed|had|met|met with|found|won|commanded|attracted|drew|received|gained) (?<no>no )?
      (?<how>(?:${measure} (?:and )?){0,2})(?<what>${assentNoun})\b(?<where> (?:in|at|among|across|from) [^,;.]{1,60})?
      ${after}`),
    levelOf: ({ no, how, what = '' }) => (no === undefined ? degree(how) : levelOfNoun(what, how, no)),
  },
  {
    only: /common ground|the consensus/i,
    words: anyCase(`(?:it was (?:also )?common ground|the consensus(?: view)? was)\\b${after}`),
    levelOf: () => 'agreed',
  },
  {
    // "agreement was general", "support for reform was unanimous"
    only: /(?:agreement|consensus|support|backing|approval)\b.* was\b/i,
    words: anyCase(pattern`(?:agreement|consensus|support|backing|approval)(?: (?:for|on|with) [^,;.]{1,40}?)? was
      (?<how>(?: (?:${manner}))* (?:general|unanimous|broad|wide|widespread|overwhelming|strong|universal))\b${after}`),
    levelOf: ({ how }) => degree(how),
  },
  {
    // "the general view was", "participants’ general feeling was"
    only: /view|impression|opinion|feeling|sense|sentiment|mood|conclusion/i,
    words: anyCase(pattern`(?:the|participants[’']) (?<how>general|prevailing|dominant|common|shared|predominant|
      majority|unanimous|overall|collective) (?:view|impression|opinion|feeling|sense|sentiment|mood|conclusion)
      (?:${whereOf} (?:was|were|held)\b| (?:in|of|among) the (?:room|meeting|participants)\b)${after}`),
    levelOf: ({ how }) => levelOfView(how),
  },
  {
    only: /\bit was\b/i,
    words: anyCase(pattern`it was (?:also )?the (?<how>general|prevailing|common|shared|majority|unanimous|collective)
      \x20(?:view|impression|opinion|feeling|conclusion)\b${after}`),
    levelOf: ({ how }) => levelOfView(how),
  },
  {
    only: / of the /i,
    words: anyCase(pattern`the (?:sense|mood|view|feeling|conclusion) of the
      \x20(?:${meetingNoun}|room|participants|majority|audience)\b${after}`),
    levelOf: () => 'prevailing',
  },
  { only: /all hands/i, words: anyCase(`all hands (?:went|were raised)${after}`), levelOf: () => 'full' },
]

/** The verbs by which "it was …" claims agreement without an adverb. */
const plainAgreement: Readonly<Record<string, ClaimedLevel>> = { agreed: 'agreed', concluded: 'concluded' }

function levelOfView(how = ''): ClaimedLevel {
  return /unanimous/iu.test(how) ? 'full' : /majority/iu.test(how) ? 'most' : 'prevailing'
}

/** "No consensus" claims nothing, "no objection" claims full agreement, "little disagreement" broad. */
function levelOfNoun(what: string, how: string | undefined, no: string | undefined): ClaimedLevel | undefined {
  const isAgainst = /object|dissent|disagree|oppos|voice/iu.test(what)
  if (no !== undefined) return isAgainst ? (/little|much/iu.test(no) ? 'broad' : 'full') : undefined
  if (isAgainst) return undefined
  if (/unanimity/iu.test(what)) return degree(how) ?? 'full'
  if (/understanding|view/iu.test(what)) return /shared|common/iu.test(`${how} ${what}`) ? 'agreed' : degree(how)
  return degree(how) ?? (/agreement|consensus|accord|common/iu.test(what) ? 'agreed' : undefined)
}
