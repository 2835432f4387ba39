import { letter } from '../../shared/latin.ts'
import { pattern } from '../../shared/pattern.ts'

/** Words for those who take part in a meeting. */
export const people = pattern`(?:participants?|delegations?|delegates?|speakers?|attendees?|panell?ists?|discussants?|
  participating States|interlocutors?|representatives|members|
  (?:States|countries|organi[sz]ations|agencies) represented|countries present|interventions)`

/** Words for all who were there. */
export const those = pattern`(?:(?:all |everyone |everybody )?(?:those|everyone|everybody|all|people) (?:
  who (?:were )?(?:present|there|spoke|attended|participated|took part|took the floor|intervened)|
  present|attending|in attendance|in the room|at the meeting|around the table|taking part|gathered)|(?:all )?present)`

/** Words for a meeting. */
export const meetingNoun = pattern`(?:meeting|conference|seminar|workshop|consultation|round[ -]table|summit|hearing|
  symposium|forum|dialogue|retreat|session|weekend|gathering|event)`

/** Verbs, in the past, of what all can be said to have done together: of agreement. */
export const assent = pattern`(?:agreed|concurred|concluded|consented|assented|decided|resolved|
  were (?:all |fully |generally |broadly |largely )?(?:agreed|united|unanimous|at one|
    in (?:full |broad |general )?agreement|of (?:one mind|the same (?:view|mind|opinion)))|
  was (?:united|unanimous|agreed|in (?:full |broad |general )?agreement|of (?:one mind|the same (?:view|mind|opinion)))|
  (?:shared|held|took|expressed) the (?:same )?view|reached (?:an? )?(?:[${letter}]+ )?(?:agreement|consensus)|
  found common ground|came to (?:the conclusion|an agreement|a common))`

/** Verbs, in the past, of holding or voicing an opinion. */
export const opinion = pattern`(?:${assent}|accepted|endorsed|supported|favou?red|wanted|wished|held|believed|felt|
  thought|considered|found|said|stated|stressed|emphasi[sz]ed|noted|observed|argued|called (?:for|on|upon)|
  recommended|urged|warned|welcomed|regretted|opposed(?! to\b)|rejected|disagreed|objected|dissented|questioned|
  acknowledged|recogni[sz]ed|affirmed|reaffirmed|recalled|reiterated|underlined|underscored|highlighted|suggested|
  proposed|requested|demanded|preferred|approved|voted|expressed|voiced|adopted|mentioned|described|referred|addressed|
  listed|touched|contradicted|challenged|denied|critici[sz]ed|praised|pressed|repeated|identified|commended|defended|
  backed|insisted|maintained|doubted|disputed|contested|resisted|hoped|appreciated|pointed|cautioned|advocated|asserted|
  claimed|raised|spoke|asked (?:for|that|whether)|saw|took the view|shared|
  were (?:convinced|concerned|of the (?:view|opinion)|in favou?r|against|opposed|sceptical|skeptical|able to agree)|
  was (?:convinced|concerned|of the (?:view|opinion)|in favou?r|against|opposed|sceptical|skeptical)|
  did not (?:agree|accept|support|object|oppose|want|share))`

/** Verbs of a meeting as such. Others follow it as participles too: "the session held in May". */
export const meetingOpinion = pattern`(?:${assent}|accepted|endorsed|supported|favou?red|wanted|felt|recogni[sz]ed|
  acknowledged|adopted|approved|rejected|opposed(?! to\b| by)|
  ended in (?:agreement|consensus)|was (?:convinced|of the (?:view|opinion)|in favou?r|against|opposed)|
  (?:said|stated|stressed|held|believed|considered|noted|emphasi[sz]ed|underlined|affirmed|reaffirmed|found|recommended|
    proposed|warned)(?= that\b))`

/** Adverbs that can stand before a verb of opinion. */
export const manner = pattern`also|then|therefore|thus|generally|broadly|widely|largely|mostly|unanimously|universally|
  overwhelmingly|all|both|as a whole|clearly|strongly|firmly|fully|jointly|together|repeatedly|explicitly|finally|
  tacitly|readily|nonetheless|nevertheless|however|again|further|now|completely|seriously|openly|expressly|in general|
  in principle|on the whole|by consensus|ultimately`

/** Nouns of agreement, of support, and of their contraries. */
export const assentNoun = pattern`(?:agreement|consensus|unanimity|accord|support|backing|approval|endorsement|
  acceptance|recognition|common (?:ground|understanding)|convergence|objections?|dissent|disagreement|opposition|
  dissenting voices?)`

/** Adjectives of agreement. */
export const measure = pattern`(?:near-unanimous|almost|virtually|nearly|broad|wide|widespread|general|large|rough|
  considerable|overwhelming|strong|
  substantial|ample|much|unanimous|full|complete|total|universal|clear|growing|solid|firm|emerging|shared|common|some|
  close|evident|apparent|overall)`

/** What can be supported or rejected at a meeting. */
export const proposalNoun = pattern`(?:proposals?|ideas?|views?|suggestions?|points?|need|importance|approach|notion|
  assessment|concerns?|recommendations?|principles?|conclusions?|analysis|statement|position|assertion|opinion|argument|
  call)`
