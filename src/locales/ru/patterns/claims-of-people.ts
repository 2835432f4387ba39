import type { ClaimedLevel } from '../../../model/patterns.ts'
import type { ClaimPattern } from '../../shared/claim-patterns.ts'
import { pattern } from '../../shared/pattern.ts'
import { after, before, byQuantifier, close, degree, measured, ofQuantifier, quantifier, where } from './measures.ts'
import { anyCase } from './pattern.ts'
import { assent, holds, manner, meetingNoun, meetingOpinion, opinion, people, those } from './words.ts'

const how = `(?: ${manner})*`
const others = '(?: из)?(?: этих| тех| наших| других| остальных| иных)?(?: [а-я]+(?:ые|ие|ых|их|ая|ый|ой|ий))?'

const byOthers = '(?: из)?(?: этих| других| остальных)?(?: [а-я]+(?:ыми|ими|ой|ым))?'

/** Stems of the words for those who take part. */
const stems = new RegExp(
  pattern`участни|представленн|участвующ|участвовавш|делега|оратор|выступа|выступи|присутств|
      собравш|представител|член|собеседник|дискутант|слово`,
  'i',
)

const countedPeople = new RegExp(
  pattern`(?:вс[ея]|кажд|никто|ни од|оба|обе|больш|меньшинств|половин|трет|четверт|процент|%|мног|
  множеств|ряд|числ|часть|десят|несколько|различны|некоторы|отдельны|один|одна|дв[ае]|три|пять|шесть|семь|восемь|\d|
      трое|двое|
  четверо).{0,80}(?:${stems.source})`,
  'i',
)

/** Claims that have participants as their subject: "большинство ораторов предупредили", "никто не возражал". */
export const claimsOfPeople: readonly ClaimPattern[] = [
  {
    // "все участники согласились", "две трети присутствовавших хотели", "ни одна делегация не возражала"
    only: countedPeople,
    words: anyCase(pattern`${before}(?<many>${quantifier})${others} ${people}${where}${how} (?:${opinion}|
      ${holds})${after}`),
    levelOf: ({ many }) => measured(many),
  },
  {
    // "с этим согласились все участники", "реформу поддержали многие делегации"
    only: countedPeople,
    words: anyCase(
      pattern`${before}${opinion}(?: [^,;.]{0,40}?)? (?<many>${quantifier})${others} ${people}${close}${after}`,
    ),
    levelOf: ({ many }) => measured(many),
  },
  {
    // "все согласились", "никто не возражал", "многие считали, что", "большинство высказалось за"
    only: /(?:^|[^а-я])(?:все|никто|каждый|многие|большинство|меньшинство|некоторые|мало кто)(?![а-я])/i,
    words: anyCase(pattern`${before}(?<many>(?:почти |практически )?(?:все|никто|каждый)|многие|некоторые|мало кто|
      (?:(?:подавляющее|явное|значительное|абсолютное|незначительное|небольшое) )?(?:большинство|
      меньшинство))(?: в зале| из нас| здесь)?${how} (?:${opinion})
      (?=,? (?:что|чтобы|с|со|в том|за|против|необходим[а-я]+|этому?|реформ[а-я]+|предложени[а-я]+)(?![а-я])|[.;]|,|
      $)${after}`),
    levelOf: ({ many = '' }) => (/мало кто/i.test(many) ? 'some' : measured(many)),
  },
  {
    // "реформу одобрили почти все", "с этим согласилось большинство", "против не выступил никто"
    only: /(?:^|[^а-я])(?:все|никто|большинство|многие|некоторые)(?:$|[.,;]| без исключения)/i,
    words: anyCase(pattern`${before}${opinion}(?: [^,;.]{0,40}?)? (?<many>(?:почти |практически )?(?:все|никто)|
      (?:подавляющее |явное |значительное )?большинство|многие|некоторые)(?: без исключения)?(?=$|[.,;])${after}`),
    levelOf: ({ many }) => measured(many),
  },
  {
    // "всеми участниками было отмечено", "рядом делегаций было предложено"
    only: new RegExp(
      pattern`(?:вс|кажд|ник|больш|меньшинств|мног|ряд|числ|част|нескольк|некотор|отдельн|одн|двум|
      трем).*(?:участни|делегац|оратор|выступ|присутств)`,
      'i',
    ),
    words: anyCase(pattern`${before}(?<many>${byQuantifier})${byOthers} ${people}${where}(?: ${manner})*
      \x20(?:был[оаи]?(?: ${manner})* )?[а-я]+(?:ано|ена|ено|ены|ято|ято|нуто|алось|ялось|ался|алась|ан|ен|ят|
      нут)${after}`),
    levelOf: ({ many }) => measured(many),
  },
  {
    // "половина зала выступила против", "большая часть аудитории поддержала"
    only: /зала|аудитории/i,
    words: anyCase(pattern`${before}(?<many>${quantifier}) (?:зала|аудитории|собравшихся|
      присутствующих)${how} ${opinion}${after}`),
    levelOf: ({ many }) => measured(many),
  },
  {
    // "участники поддержали предложение единогласно"
    only: /единоглас|единодуш|консенсусом/i,
    words: anyCase(pattern`${before}${people}${where}${how} ${opinion}[^,;.]{0,60}? (?:единогласно|единодушно|
      консенсусом)${after}`),
    levelOf: () => 'full',
  },
  {
    // "присутствующие согласились", "зал поддержал", "вся аудитория согласилась"
    only: /присутств|собравши|выступа|выступи|взявши|, кто|зал|аудитори|пленум|собрание/i,
    words: anyCase(pattern`${before}(?<who>${those}|(?:весь |вся |все )?(?:зал|аудитория|пленум|
      собрание))${where}(?<how>${how})
      \x20(?<verb>${opinion})${after}`),
    levelOf: ({ who = '', how: manner, verb = '' }) => levelOfAll(who, manner, verb),
  },
  {
    // "семинар пришел к выводу", "конференция в целом поддержала", "весь семинар согласился"
    only: new RegExp(meetingNoun, 'i'),
    words: anyCase(pattern`${before}(?<who>(?:весь |вся |
      все )?${meetingNoun})(?: в [А-Я][а-я]+(?:-[А-Я][а-я]+)?)?(?<how>${how})
      \x20(?<verb>${meetingOpinion})(?<way> единогласно| консенсусом)?${after}`),
    levelOf: ({ who = '', how: manner = '', verb = '', way = '' }) => levelOfAll(who, manner + way, verb),
  },
  {
    // "участники согласились", "делегации были едины", "мы договорились"; "с этим согласились участники"
    only: /участни|делега|оратор|выступа|(?:^|[^а-я])мы(?![а-я])/i,
    words: anyCase(pattern`${before}(?:${people}${where}|мы)(?<how>${how})(?: было)? (?<verb>${assent})${after}`),
    levelOf: ({ how: manner, verb = '' }) => degree(manner) ?? degree(verb) ?? concluded(verb),
  },
  {
    only: stems,
    words: anyCase(
      pattern`${before}(?<verb>согласил(?:ись|ась)|договорились|сошлись) (?:участники|делегации|
      ораторы)${close}${after}`,
    ),
    levelOf: () => 'agreed',
  },
  {
    // "участники единодушно поддержали", "участники выразили широкую поддержку", "делегации не высказали возражений"
    only: stems,
    words: anyCase(pattern`${before}${people}${where}(?<how>${how}) (?:${opinion})
      (?<what> (?:широк|общ|единодушн|полн|подавляющ)[а-я]+ (?:поддержк|согласи|одобрени)[а-я]+|
      \x20(?:никаких )?возражени[йя])?${after}`),
    levelOf: ({ how: manner = '', what }) =>
      degree(manner) ?? (/возражени/i.test(what ?? '') && /(?:^| )не(?![а-я])/i.test(manner) ? 'full' : degree(what)),
  },
  {
    // "было поддержано всеми участниками", "разделялось большинством делегаций"
    only: new RegExp(
      pattern`всеми|кажд|никем|больш|меньшинств|многими|рядом|числом|частью|несколькими|некоторыми|
      отдельными|одн|двумя|тремя`,
      'i',
    ),
    words: anyCase(pattern`${before}(?:[а-я]+(?:ан|ен|ят|нут)[аоы]?|раздел[а-я]+с[яь]|поддерживал[а-я]+с[яь]|
      одобрен[а-я]*)${how}
      \x20(?<many>${byQuantifier})(?:${byOthers} ${people}| присутств[а-я]+)?${close}${after}`),
    levelOf: ({ many }) => measured(many),
  },
  {
    // "по мнению большинства участников", "при поддержке всех делегаций"
    only: /мнени|слов|зрения|поддержк|соглас|одобрени/i,
    words: anyCase(pattern`${before}(?:по мнению|по словам|с точки зрения|(?:при|с|пользовал[а-я]+) (?:поддержк|согласи|
      одобрени)[а-я]+|
      мнение|поддержку|одобрение|согласие) (?<many>${ofQuantifier})${others} ${people}${close}${after}`),
    levelOf: ({ many }) => measured(many),
  },
]

function levelOfAll(who: string, how: string | undefined, verb: string): ClaimedLevel {
  if (/^(?:весь|вся|все)(?![а-я])/i.test(who)) return 'full'
  return degree(how) ?? degree(verb) ?? concluded(verb)
}

/** A meeting concludes where it comes to a conclusion, or adopts something. */
function concluded(verb: string): ClaimedLevel {
  return /вывод|заключ|постанов|реши|принял/i.test(verb) ? 'concluded' : 'agreed'
}
