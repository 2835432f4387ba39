import { letter, upper } from '../../shared/latin.ts'
import { pattern } from '../../shared/pattern.ts'

const capital = `[${upper}][${letter}’'-]+`
const names = `${capital}(?: ${capital})*`

/** A person: a title with a name, or two names and more where no article stands before them. */
export const person = pattern`(?:(?:Mr|Mrs|Ms|Mme|M|Dr|Prof|Sir|Dame|Lord|Amb)\.? (?:[${upper}]\. ?)*${names}|
  (?:Ambassador|Minister|President|Professor|Judge|General(?! (?:Assembly|Secretary|Council|Conference|Debate))|Colonel|
    Senator|Chancellor|Prime Minister|Special Envoy|Secretary) ${names}|
  (?<!\b(?:the|of|in|from|to|with|for|near|against) )(?<name>${capital}(?: (?:[${upper}]\.|van|von|de|der|al|bin|
  el))*(?: ${capital}){1,3}))`

/** An office of a meeting. */
export const office = pattern`(?:[Tt]he )?(?:[Cc]o-)?(?:[Cc]hair(?:man|woman|person|s)?|[Mm]oderator|[Ff]acilitator|
  [Rr]apporteur|[Hh]ost|[Kk]eynote speaker)(?: of the (?:session|meeting|panel|seminar|workshop))?`

/** Somebody who speaks for a country or a body: "the representative of Chile", "the Norwegian delegation". */
export const representative = pattern`(?:(?:[Tt]he |[Aa] )?(?:Permanent |[Dd]eputy |Foreign |Prime )*
  (?:[Rr]epresentatives?|[Dd]elegat(?:e|es|ion)|[Aa]mbassador|[Ss]pokes(?:man|woman|person)|[Mm]inister|[Ss]peakers?|
    [Pp]articipants?|[Oo]fficials?|[Ee]xperts?)
  (?: of Foreign Affairs| for Foreign Affairs| of Defence)? (?:of|from|for)
  (?! the Secretary-General| Defence| Foreign| Finance| Justice| Interior| Health) (?:the )?${names}(?: of \d+)?|
  [Tt]he ${capital} (?:representative|delegate|delegation|ambassador|minister|participants?|speakers?|side))`

/** Verbs, in the past, of speaking at a meeting. Verbs of what States mostly do, such as "offered", are left out. */
export const speech = pattern`(?:
  said|stated|stressed|noted|observed|opposed(?! to\b)|supported|proposed|suggested|argued|
  warned|urged|called (?:for|on|upon)|recommended|requested|questioned|welcomed|regretted|reported|recalled|reiterated|
  reaffirmed|emphasi[sz]ed|underlined|underscored|highlighted|insisted|objected|agreed|disagreed|expressed|voiced|asked|
  pointed out|favou?red|preferred|rejected|explained|maintained|cautioned|advocated|believed|felt|considered|wanted|
  indicated|replied|responded|claimed|remarked|commented|acknowledged|affirmed|confirmed|appealed|spoke|put forward|
  put it|did not (?:agree|accept|support|object|oppose)|took the (?:view|floor)|concluded|announced|thanked|
  summari[sz]ed|summed up|introduced|
  was (?:of the (?:view|opinion)|concerned|opposed|in favou?r|against)|
  were (?:of the (?:view|opinion)|concerned|opposed|in favou?r|against))`

/** Words with a capital that no person’s name has. */
export const bodyWords = new RegExp(
  pattern`\b(?:
    Council|Assembly|Union|Commission|Committee|Nations|Bank|Fund|Group|Office|Department|Ministry|Secretariat|
    Agreement|Report|Panel|Party|Court|Programme|Program|Agency|Organi[sz]ation|Government|Parliament|Congress|
    Conference|Charter|Convention|Treaty|Declaration|Force|Mission|University|Institute|Centre|Network|Rights|Watch|
    International|Forum|Summit|Protocol|Statute|Compact|Accords?|Process|Plan|Agenda|Act|Law|House|Cross|Crescent|
    Member|States|Security|General|Special|Brahimi|Annex|Article|Chapter|Resolution|Parties|Board|Authority|Society|
    Association|Federation|Alliance|League|Community|Movement|Front|Army|Command|Staff|Headquarters|Team|Project)\b`,
)
