import type { Patterns } from '../../../model/patterns.ts'
import { pattern } from '../../shared/pattern.ts'
import { anywhere, bare, letter, mask } from './pattern.ts'
import { person, speech, state, who } from './speaking.ts'
import { maskStates, statesIn } from './states.ts'

/**
 * Finds, in an Arabic text, somebody who is said to have spoken: a person with a title, a State or another delegation,
 * a chair, a representative. Who is only spoken of is no speaker, nor is a State that acts.
 */
export const speakers: Patterns['speakers'] = (text) => {
  const read = bare(text)
  const tried = patterns.filter(({ only }) => only.test(read))
  if (tried.length === 0) return []
  const masked = maskStates(read)
  return tried.flatMap(({ words }) =>
    [...masked.matchAll(words)].map(({ 0: found, index }) => read.slice(index, index + found.length).trim()),
  )
}

/** Finds States and other delegations in a text that lists them. */
export const delegations: Patterns['delegations'] = (text) => statesIn(bare(text))

const adverbs = '(?: (?:أيضا|كذلك|بدوره|بدورها|من جانبه|من جانبها|بوضوح|بشدة|بقوة))*'

/** "شددت النرويج", "ذكر في جنيف السيد …": the verb stands before who speaks. */
const said = anywhere(pattern`(?:قد )?${speech}${adverbs}(?: في [${letter}]{3,}(?: [${letter}]{3,})?،?)? ${who}`)

/** "النرويج شددت", "السيد …، نائب الوزير، قال"; who comes from a country is not that country. */
const saying = new RegExp(
  pattern`(?<![${letter}${mask}\d-])(?<!(?:من|في|إلى|مع|ضد|قرب|شعب|حكومة|جيش|شرطة|سكان|أزمة|قوات|دولة|نساء|برلمان) )
    [وف]?${who}(?:،[^،.؛]{1,70}،)?${adverbs}(?: (?:قد|ف?قد))? ${speech}`,
  'g',
)

/** "حسب النرويج", "على حد قول الرئيس", "كما ذكر السيد …". */
const spokenOf = anywhere(
  pattern`(?:(?:ب?حسب|برأي|في رأي|في نظر|على حد (?:قول|تعبير)|على لسان|من وجهة نظر|بحسب ما ذكر(?:ته|ه)?) ${who}|
    (?:وفقا|طبقا|تبعا) ل(?:${state}|${person}|لنرويج|لصين|لهند|ليابان|لاتحاد [${letter}]+|لولايات المتحدة|لرئيس))`,
)

/** "اقتراح النرويج", "المقدم من شيلي", "ممثل شيلي"; and who is known by the delegation he came with. */
const attributed = anywhere(
  pattern`(?:(?:اقتراح|مقترح|موقف|بيان|كلمة|مداخلة|ملاحظات|تساؤل|تساؤلات|تحفظ|تحفظات|شواغل|رأي|آراء) ${who}|
    (?:المقدم|المطروح|المقترح|المثار|المبدى|المعرب عنه)(?:ة)? من (?:جانب |قبل )?${who}|
    (?:ممثل|ممثلة|مندوب|مندوبة|سفير|سفيرة|وفد) ${state})`,
)

/** The patterns with what every text has in it in which they find something. */
const patterns: readonly { readonly only: RegExp; readonly words: RegExp }[] = [
  { only: new RegExp(speech), words: said },
  { only: new RegExp(speech), words: saying },
  { only: /حسب|رأي|نظر|على حد|لسان|وفقا|طبقا|تبعا/, words: spokenOf },
  {
    only: /اقتراح|مقترح|موقف|بيان|كلمة|مداخل|ملاحظ|تساؤل|تحفظ|شواغل|رأي|آراء|من |ممثل|مندوب|سفير|وفد/,
    words: attributed,
  },
]
