import type { ClaimPattern } from '../../shared/claim-patterns.ts'
import { anyCase, letter } from '../../shared/latin.ts'
import { pattern } from '../../shared/pattern.ts'
import { after, degree, measured, quantifier, where } from './measures.ts'
import { end } from './pattern.ts'
import { assent, opinion, received, voiced } from './verbs.ts'
import { manner, meetingNoun, people, those } from './words.ts'

const how = `(?<how>(?:,? (?:${manner}),?)*)`
const way = `(?<way>(?:,? (?:${manner}))*)`
const before = '(?: no)?(?: se| lo| la| les?| nos)?'
const held = `${before} (?:(?:ha|han|había|habían) (?:${voiced})|${opinion})`
const ofThe = '(?: del?)?(?: (?:los|las|esos|esas|nuestr[oa]s))?(?: (?:otr[oa]s|demás))?'

/** Stems of the words for those who take part. */
const stems = pattern`(?:participa|delega|orador|asist|panelista|ponente|interlocutor|representante|miembro|
  representad|present|reunid|intervini|intervenci|hablaron|palabra|sala|mesa)`

const everyoneThere = new RegExp(`${stems}|auditorio|público|plenari|concurrencia|${meetingNoun}`, 'i')

/** Claims that have participants as their subject: "la mayoría de los oradores advirtieron", "nadie se opuso". */
export const claimsOfPeople: readonly ClaimPattern[] = [
  {
    // "dos tercios de los presentes querían", "ninguna delegación se opuso", "todos los participantes coincidieron"
    only: new RegExp(`${stems}|quienes`, 'i'),
    words: anyCase(pattern`(?<many>${quantifier})${ofThe} (?:${people}|${those})${where}${how}${held}${end}${after}`),
    levelOf: ({ many }) => measured(many),
  },
  {
    // "nadie discrepó", "todo el mundo estuvo de acuerdo", "la mayoría opinó que", "sin que nadie se opusiera"
    only: /nadie|todo el mundo|tod[oa]s|mayoría|much[oa]s|vari[oa]s|algun[oa]s|poc[oa]s|ningun[oa]|mayor parte|mitad/i,
    words: anyCase(pattern`(?<many>(?:(?:casi|prácticamente) )?(?:nadie|todo el mundo|tod[oa]s|ningun[oa]|much[oa]s|
      vari[oa]s|algun[oa]s|(?:unos )?poc[oa]s)|(?:(?:la|una) )(?:[${letter}]+ )?mayoría(?: abrumadora| amplia| clara)?|
      la mayor parte|la mitad)(?<where> (?:de la sala|en la sala|presentes?))?${how}${held}
      (?=(?<after>(?: (?:que|en|con|de|del|a|al|por|la|el|los|las|esa|ese|también|sobre)${end}|$|[.,;]).{0,60}|$))`),
    levelOf: ({ many = '' }) => measured(many === 'todo el mundo' ? 'todos' : many),
  },
  {
    // "hubo quienes pidieron más tiempo"
    only: /hubo quien/i,
    words: anyCase(pattern`hubo quien(?:es)?${how}${held}${end}${after}`),
    levelOf: () => 'some',
  },
  {
    // "la reunión expresó su apoyo unánime", "la sala expresó su pleno acuerdo"
    only: /expres(?:ó|aron) su/i,
    words: anyCase(pattern`${meetingNoun}(?: de [A-ZÁÉÍÓÚÑ][${letter}]+)? (?:expres|manifest)(?:ó|aron) su
      (?<how>(?: [${letter}]+)? (?:apoyo|respaldo|acuerdo|aprobación|rechazo)(?: [${letter}]+)?)${end}${after}`),
    levelOf: ({ how: measure }) => degree(measure) ?? 'agreed',
  },
  {
    only: /nadie|ningún|ninguna/i,
    words: anyCase(pattern`sin que (?<many>nadie|ningun[oa]?|ningún)(?: [${letter}]+)?(?: se)? (?:opusiera|objetara|
      discrepara|disintiera|protestara|expresara (?:objeci|desacuerdo|oposici)[${letter}]*)${after}`),
    levelOf: () => 'full',
  },
  {
    // "los presentes consideraron", "la sala acordó", "toda la sala aplaudió", "el seminario concluyó"
    only: everyoneThere,
    words: anyCase(pattern`(?<who>${those}|${meetingNoun})(?: (?:final|en línea|de [A-ZÁÉÍÓÚÑ][${letter}]+))?${how}
      ${before} (?<verb>(?:(?:ha|han|había|habían) (?:acordado|convenido|concluido|decidido)|${assent}|
      (?:aprob|adopt|respald|apoy|rechaz|acept|recomend)(?:ó|aron)|consider(?:ó|aron) que|opin(?:ó|aron) que|
      (?:estuv(?:o|ieron)|fue|fueron) (?:a favor|en contra|unánimes?|partidari[oa]s?)|quis(?:o|ieron)|
      (?:estim|pens|sostuv|afirm|subray)(?:ó|aron|o|ieron) que))${end}${way}${after}`),
    levelOf: ({ who = '', how: manners = '', way: ways = '', verb = '' }) => levelOfAll(who, manners + ways, verb),
  },
  {
    // "los participantes coincidieron en general", "las delegaciones acordaron por unanimidad", "acordamos"
    only: new RegExp(`${stems}|(?:amos|imos)${end}`, 'i'),
    words: anyCase(pattern`(?:(?:los |las )?(?:${people})${where}${how}${before}
      \x20(?<verb>${assent}|(?:habían|han) (?:acordado|convenido|coincidido|concluido))|
      (?<we>todos )?(?:acordamos|convinimos|coincidimos|concluimos|estuvimos (?:todos )?de acuerdo))${end}
      ${way}${after}`),
    levelOf: ({ how: manners = '', way: ways = '', verb = '', we }) =>
      we !== undefined || / todos /u.test(verb)
        ? 'full'
        : (degree(`${manners}${ways}`) ?? degree(/unánime|mismo parecer|plenamente/u.exec(verb)?.[0]) ?? byVerb(verb)),
  },
  {
    // "los participantes apoyaron ampliamente", "las delegaciones expresaron un amplio respaldo", "… ninguna objeción"
    only: new RegExp(stems, 'i'),
    words: anyCase(pattern`(?:los |las )?(?:${people})${where}${how}(?<no> no)?${held}
      (?<what>${way}(?: (?:un |una |su )?(?:amplio|pleno|total|general|unánime|decidido|fuerte|firme|abrumador|gran)
      \x20(?:apoyo|respaldo|acuerdo|rechazo|aprobación))?(?: (?:ninguna )?objeci(?:ón|
      ones)(?: alguna)?)?)${end}${after}`),
    levelOf: ({ how: manners, what = '', no }) =>
      /objeci/iu.test(what) ? (no === undefined ? undefined : 'full') : (degree(manners) ?? degree(what)),
  },
  {
    // "fue apoyada por todos", "fue aceptado por la mayoría de las delegaciones"
    only: /por (?:tod|la|una|much|vari|algun|casi|el |\d)/i,
    words: anyCase(pattern`(?:fue|fueron|ha sido|han sido|había sido)(?: (?:${manner}))* ${received} por
      (?: (?<many>${quantifier})${ofThe} (?:${people}|${those})| (?<alone>todos|todo el mundo|la mayoría|muchos|varios|
      algunos)(?=$|[.,;]| que| en))${end}${after}`),
    levelOf: ({ many, alone }) => measured(many ?? alone),
  },
  {
    // "en opinión de la mayoría de los participantes", "según muchos oradores", "contó con el apoyo de todas las …"
    only: /opinión|juicio|parecer|según|palabras|apoyo|respaldo|aprobación|acuerdo|beneplácito/i,
    words: anyCase(pattern`(?:en opinión de|a juicio de|según|al parecer de|en palabras de|
      (?:con )?(?:el apoyo|el respaldo|la aprobación|el acuerdo|el beneplácito) de)
      (?: (?<many>${quantifier})${ofThe} (?:${people}|${those})| (?:todos|toda la sala)(?=$|[.,;])| la sala)
      ${end}${after}`),
    levelOf: ({ many }) => (many === undefined ? 'agreed' : measured(many)),
  },
]

function levelOfAll(who: string, how: string, verb: string): ReturnType<typeof degree> {
  if (/tod[oa]/iu.test(who)) return 'full'
  return degree(how) ?? degree(/unánime/u.exec(verb)?.[0]) ?? byVerb(verb)
}

function byVerb(verb: string): 'concluded' | 'agreed' {
  return /conclu|aprob|adopt|decid|resolv/iu.test(verb) ? 'concluded' : 'agreed'
}
