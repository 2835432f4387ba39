import type { CountedKind } from '../../model/coverage-of.ts'
import { countedKinds } from '../../model/coverage-of.ts'
import { isAgreed, plainLevel } from '../../model/levels.ts'
import type { Phrase } from '../claim.ts'
import type { TablePhrases } from '../define-locale.ts'
import { join, phrase, plain } from '../phrase.ts'
import { noBreak } from '../shared/no-break.ts'
import { inLanguage } from './languages.ts'
import { levelWords } from './levels.ts'
import { inTable, short } from './meetings.ts'
import { capital, fullStop } from './sentences.ts'
import { number } from './speakers.ts'
import { verbWords } from './verbs.ts'
import { recordedVotes } from './votes.ts'

const nothingMeans = '–\u00a0= لم تسجل أي نقطة'
const noAccount = 'لا يوجد تقرير'

/** Captions, column heads and cells. Counts stand behind their nouns, which then need no form for each number. */
export const tables: TablePhrases = {
  meetings: {
    title: 'اجتماعات السلسلة',
    description: 'صف لكل اجتماع بالترتيب: اسمه وتاريخه والجهات التي اشتركت في عقده وتوافر تقرير عنه.',
    columns: { meeting: 'الاجتماع', date: 'التاريخ', with: 'بالاشتراك مع', account: 'التقرير' },
  },
  coverage: {
    title: 'عدد النقاط المسجلة، بحسب الموضوع والاجتماع',
    description:
      'صف لكل موضوع وعمود لكل اجتماع. وتبين كل خانة عدد النقاط المتفق عليها أو المثارة، وعدد ما سجل من عمليات تصويت ' +
      'ومعضلات ومسائل وشواغل؛ وكلما اشتد لون الخانة زاد عددها أيا كان مستواها.',
    columns: { theme: 'الموضوع' },
  },
  numbered: {
    description:
      'صف لكل موضوع وعمود لكل اجتماع بحسب رقمه في القائمة الواردة أعلاه. وتبين كل خانة عدد النقاط المتفق عليها أو ' +
      'المثارة، وعدد ما سجل من عمليات تصويت ومعضلات ومسائل وشواغل، بالأحرف المبينة أدناه؛ وكلما اشتد لون الخانة زاد ' +
      'عددها أيا كان مستواها.',
    part: (title, from, to) => (from === to ? `${title}: الاجتماع ${to}` : `${title}: الاجتماعات ${from} إلى ${to}`),
    key: phrase`الاجتماعات بحسب أرقامها`,
    meeting: (number, meeting) => phrase`${String(number)}\u2002${short(meeting)}`,
    counts: (counts) =>
      countedKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => `${counts[kind]}${letters[kind]}`)
        .join(' '),
    noAccount: 'غ م',
    signs: (counted, others) =>
      [
        ...counted.map((kind) => sign(letters[kind], countWords[kind])),
        ...others.map((other) => (other === 'nothing' ? nothingMeans : sign('غ م', noAccount))),
      ].join('؛ '),
  },
  concordance: {
    title: 'الفقرات والاجتماعات والمستويات المسجلة',
    description: 'صف لكل فقرة أعدت من المدونات: رقمها والاجتماعات التي استندت إلى تقاريرها والمستويات المسجلة فيها.',
    columns: { paragraph: 'الفقرة', meetings: 'الاجتماع', levels: 'مسجلة بوصفها' },
  },
  meeting: (meeting, title, focus) => {
    const name = inTable(meeting)
    const named = title === undefined ? name : phrase`${name}: ${title}`
    return focus === undefined ? named : phrase`${named}. محور التركيز: ${focus}`
  },
  shortMeeting: short,
  available: 'متوافر',
  noAccount,
  nothing: '–',
  several: semicolonList,
  source: (title, language, foreign) => phrase`${title}${foreign ? `، ${inLanguage(language)}` : ''}`,
  note: (words) => fullStop(words),
  category: capital,
  nothingMeans,
  shades: 'النقاط المسجلة:',
  shade: (points) => (points === 6 ? '6 أو أكثر' : String(points)),
  counts: (counts) =>
    countedKinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${countWords[kind]}:${noBreak}${counts[kind]}`)
      .join(`${noBreak}· `),
  recorded: (asserted) => {
    if ('votes' in asserted) return recordedVotes(asserted.votes)
    const { level, verb } = asserted
    const recorded =
      isAgreed(level) || level === plainLevel ? levelWords[level].recorded : plain(number(level, asserted))
    if (verb === undefined) return recorded
    return level === plainLevel ? verbWords[verb].recorded : `${recorded}، ${verbWords[verb].recorded}`
  },
  matter: (kind, outcome) => `${matters[kind]}${outcomes[outcome]}`,
  followUp: 'متابعة',
}

const countWords: Readonly<Record<CountedKind, string>> = {
  agreed: 'متفق عليها',
  voted: 'تصويت',
  raised: 'مثارة',
  dilemma: 'معضلات',
  concern: 'شواغل',
  question: 'مسائل',
}

const letters: Readonly<Record<CountedKind, string>> = {
  agreed: 'ق',
  voted: 'ت',
  raised: 'ث',
  dilemma: 'ع',
  concern: 'ش',
  question: 'س',
}

/** No line ends between a sign and what it stands for. */
function sign(letter: string, words: string): string {
  return `${letter}${noBreak}= ${words}`
}

const matters = { dilemma: 'معضلة', question: 'مسألة', concern: 'شاغل' } as const

const outcomes = {
  discussed: '',
  'left-open': '، دون حسم',
  'not-agreed': '، دون اتفاق',
  deferred: '، أرجئ النظر',
} as const

function semicolonList(items: readonly Phrase[]): Phrase {
  return join(items.map((item, index) => phrase`${index === 0 ? '' : '؛ '}${item}`))
}
