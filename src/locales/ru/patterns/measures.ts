import type { ClaimedLevel } from '../../../model/patterns.ts'
import type { Groups } from '../../shared/claim-patterns.ts'
import { pattern } from '../../shared/pattern.ts'
import { letter, upper } from './pattern.ts'
import { meetingCases } from './words.ts'

/** Words that count people, as a subject: "две трети", "почти все", "ни один из". */
export const quantifier = pattern`(?:(?:почти |практически )?(?:все|каждый|каждая|никто)|оба|обе|ни один|ни одна|
  (?:подавляющее |значительное |явное |абсолютное |незначительное |небольшое )?(?:большинство|меньшинство)|
      большая часть|
  (?:более|свыше|около|почти|менее) (?:половины|трети|двух третей|трех четвертей)|половина|треть|четверть|
  две трети|три четверти|(?:более|свыше|около|почти)? ?\d+(?:[.,]\d+)? ?(?:процент[а-я]*|%)|многие|немногие|множество|
  (?:целый )?ряд|(?:значительное|большое|немалое) (?:число|количество)|значительная часть|часть|десятки|несколько|
  различные|некоторые|отдельные|лишь один|только один|лишь одна|только одна|один|одна|два|две|три|четыре|пять|шесть|
  семь|восемь|девять|десять|двенадцать|трое|двое|четверо|пятеро|\d+)(?: из (?:двух|трех|четырех|пяти|десяти|
      двенадцати|\d+))?`

/** The same behind a passive, in the instrumental. */
export const byQuantifier = pattern`(?:(?:почти |практически )?(?:всеми|каждым|каждой)|никем|обоими|обеими|
  (?:подавляющим |значительным |абсолютным )?(?:большинством|меньшинством)|большей частью|многими|немногими|
  (?:целым )?рядом|значительным числом|частью|несколькими|некоторыми|отдельными|одним|одной|двумя|тремя)`

/** The same in the genitive: "по мнению большинства участников". */
export const ofQuantifier = pattern`(?:(?:почти |практически )?(?:всех|каждого|каждой)|(?:подавляющего |значительного )?
  (?:большинства|меньшинства)|большей части|многих|немногих|(?:целого )?ряда|значительного числа|части|нескольких|
  некоторых|отдельных|одного|одной|двух|трех)`

/** Tells the level that such words claim. */
export function measured(words: string | undefined): ClaimedLevel | undefined {
  if (words === undefined) return undefined
  const count = words.trim().toLowerCase()
  return counts.find(([, words]) => words.test(count))?.[0] ?? 'some'
}

/** In the order in which they are tried: "почти все" is not "все". */
const counts: readonly (readonly [ClaimedLevel, RegExp])[] = [
  ['most', /^(?:почти|практически) (?:вс|кажд|никто)/],
  ['full', /^(?:все|всех|всеми|кажд|никто|никем|оба|обе|обо|ни од)/],
  ['some', /меньшинств|немног|^менее|^около трети|^часть|^части|^частью/],
  [
    'most',
    /большинств|больш[а-я]+ част|две трети|двух третей|три четверти|трех четвертей|процент|%|^(?:более|свыше) полов/,
  ],
  ['many', /^(?:многи|множеств|(?:цел[а-я]+ )?ряд|значительн|больш|немал|десятки|половина|около половины|почти полов)/],
  ['several', /^(?:нескольк|различн)/],
]

/** Tells the level that an adverb or an adjective of agreement claims. */
export function degree(words: string | undefined): ClaimedLevel | undefined {
  if (words === undefined) return undefined
  if (whole.test(words)) return 'full'
  return wide.test(words) ? 'broad' : undefined
}

const whole = new RegExp(
  pattern`единодуш|единоглас|полн|всеобщ|безусловн|безоговороч|консенсусом|основе консенсуса|
      путем консенсуса|как один|в один голос|един(?:ы|а|о|ого|ому|ое|ым|ства?)?(?![а-я])|без возражений|целиком|(?:^|
      \x20)все(?![а-я])`,
  'i',
)

const wide = /широк|общ|значительн|подавляющ|в целом|в основном|большинстве своем|большей частью|сильн/i

/** What stands between a collective and its verb, if it is of this meeting: "семинара в Женеве", "из разных стран". */
export const where = pattern`(?<where> (?:${meetingCases}(?: [^,;.]{1,60}?)?|(?:из|от|с|со|в|во|на|при|за) (?!целом|
      основном|большинстве|принципе|общем|один)[^,;.]{1,60}?|
  без исключения|до едино(?:й|го)|разных [а-я]+|всех [а-я]+)|, [^,;.]{1,60},)?`

/** What stands before a claim, and after it, which is no part of it. */
export const [before, after] = ['(?<=(?<before>.{0,60}))', '(?=(?<after>.{0,60}))']

/** What follows a collective that ends a claim, so that no genitive does: "всеми участниками", not "… переговоров". */
export const close = pattern`(?=$|[.,;:)»]| (?:и|а|но|в|во|на|из|от|при|что|чтобы|как|также|для|по|о|об|со|с|к|без|—|
  ${meetingCases})(?![${letter}]))`

/**
 * Tells whether words are of others than the meeting: "в 1994 году", "между сторонами", "участники в переговорах". What
 * stands before a claim tells it in Russian as often as what follows.
 */
export function isElsewhere({ where: between = '', before: first = '', after: next = '' }: Groups): boolean {
  return (
    aroundIt.some((words) => words.test(first) || words.test(between) || words.test(next)) ||
    /(?:^|[^а-я])(?:сторонами|правительствами|группировками|партиями)(?![а-я])/i.test(first) ||
    (/^ (?:в|во|на|при|за) /u.test(between) && !here.test(between))
  )
}

const aroundIt = [
  /(?:^|[^а-я])(?:в|во|с|до|после|к) (?:[а-я]+ )?\d{4}(?: год|$| |,|-м)/i,
  /(?:^|[^а-я])между (?!участник|делегац|оратор|присутств)/i,
  /(?:^|[^а-я])(?:среди|со стороны) (?!участник|делегац|оратор|присутств|выступав)/i,
  new RegExp(
    pattern`Ассамбле|Совет(?:а|у|ом|е)? Безопасности|в Совете|Комитет[а-я]* |референдум|выборах|парламент|
      сенат|населени|(?<!в)опрос|в провинци`,
    'i',
  ),
]

const here = new RegExp(
  pattern`^ (?:в|во|на|при|за) (?:(?:[а-я]+ )?${meetingCases}|этом|том же|[${upper}]|столом|ходе|полевых|поддержку)`,
)
