import { pattern } from '../../shared/pattern.ts'
import { bare, begin, end } from './pattern.ts'

/**
 * Lists what a clause is about, by the first four letters of each word, without the article and what else is written
 * with it, so that endings and plurals in ون and ات do not matter.
 */
export function subjects(clause: string): ReadonlySet<string> {
  const words = bare(clause).match(/[ء-يA-Za-z\d]+/gu) ?? []
  return new Set(words.filter((word) => !small.has(word)).flatMap(stemOf))
}

/** Tells whether a clause denies something. "ولا سيما" and "غير أن" do not. */
export function isNegated(clause: string): boolean {
  return denial.test(bare(clause))
}

const denial = new RegExp(
  pattern`${begin}ب?(?:لا(?! (?:سيما|يزال|تزال|بد))|لم|لن|ليس|ليست|ليسوا|دون|بدون|عدم|انعدام|بلا|ألا|لئلا|
    غير(?! (?:أن|حكومي|الحكومي)))${end}`,
)

function stemOf(word: string): readonly string[] {
  const stem = word
    .replace(/^(?:[وف]?(?:[بك]?ال|لل)|[وف](?=.{4}))/u, '')
    .replace(/(?:ها|هم|ات|ون|ين|ان|ية|يا|ة|ه|ي|ا)$/u, '')
  return stem.length < 2 ? [] : [stem.slice(0, 4)]
}

/** Words that say nothing of a subject. */
export const small: ReadonlySet<string> = new Set(
  (
    'من في على إلى عن مع أن إن أو ثم بل لكن حتى إذا إذ لما عند عندما منذ خلال بين تحت فوق قبل بعد دون ' +
    'بدون غير سوى كل جميع بعض أي ما لا لم لن ليس ليست قد كان كانت يكون تكون هو هي هم هذا هذه ذلك تلك الذي ' +
    'التي الذين وهو وهي كما مثل نحو حول بشأن لدى أكثر أقل أفضل جدا أيضا فقط يجب ينبغي يمكن المهم الضروري ' +
    'ثمة هناك ولا وأن بأن فإن وإن وما ومن وفي وعلى لأن كيف هل متى أين ولم ولن'
  ).split(' '),
)
