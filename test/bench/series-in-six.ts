import { seriesOf, sizes } from './series-of.ts'

/** Words of each language, as long as what they stand for. They say nothing: what is measured is how they are set. */
const words = {
  ar: 'ينبغي أن تستند ولاية البعثة إلى تحليل مشترك قبل التخطيط للعملية مع مراعاة الدروس السابقة',
  es: 'la planificación integrada debe apoyarse en un análisis común antes de que se prepare una operación',
  fr: 'la planification intégrée devrait reposer sur une analyse commune avant que toute opération ne soit préparée',
  ru: 'комплексное планирование должно опираться на общий анализ до подготовки операции с учетом опыта прежних миссий',
  zh: '特派团的任务应当以共同分析为依据并在规划行动之前考虑到以往特派团的经验教训同时兼顾人道主义行动的独立性',
} as const

type Tag = keyof typeof words

/** Makes the notes of size M in the six languages of the United Nations, for two editions: twelve reports. */
export function seriesInSix(): ReadonlyMap<string, string> {
  return new Map(
    [...seriesOf(sizes.M)].map(([name, text]) => [name, name === 'series.yaml' ? ofSeries(text) : inSix(text)]),
  )
}

function ofSeries(text: string): string {
  const languages = '    languages: [en, ar, es, fr, ru, zh]\n'
  const titled = text
    .replace(/( {2}title: )(.*)/, (_, key: string, title: string) => key + inEach(title, title.split(' ').length))
    .replace(/( {4}title: )"(.*)"/g, (_, key: string, title: string) => key + inEach(title, title.split(' ').length))
    .replace(/( {4}to: )(.*)/, (_, key: string, name: string) => key + withRussian(name, 'of', 'to'))
  const edition = titled.slice(titled.indexOf('  - id: everyone')).replace('everyone', 'states')
  return `${titled}${languages}${edition}${languages}`
}

/** Texts stand in a folded block, horns and places on the line of their key. A quote stays in its language. */
function inSix(text: string): string {
  return text
    .replace(/(place: )(.*)/, (_, key: string, name: string) => key + withRussian(name, 'at'))
    .replace(/( {4}that: )>-\n {6}(.*)/g, (_, key: string, said: string) => key + inEach(said, said.split(' ').length))
    .replace(/(horn: )(.*)/g, (_, key: string, said: string) => key + inEach(said, said.split(' ').length))
}

/** Names may stay as they are, but in Russian, which needs their forms. */
function withRussian(name: string, ...forms: readonly string[]): string {
  const each = ['name', ...forms].map((form) => `${form}: "${name}"`).join(', ')
  const others = ['en', 'ar', 'es', 'fr', 'zh'].map((tag) => `${tag}: "${name}"`).join(', ')
  return `{${others}, ru: {${each}}}`
}

function inEach(said: string, length: number): string {
  const others = Object.keys(words).map((tag) => `${tag}: "${saidIn(tag as Tag, length)}"`)
  return `{en: "${said}", ${others.join(', ')}}`
}

/** Takes as many words as asked for, over and over; two characters stand for a word of Chinese. */
function saidIn(tag: Tag, length: number): string {
  const all = tag === 'zh' ? (words.zh.match(/../gu) ?? []) : words[tag].split(' ')
  const taken = Array.from({ length }, (_, at) => all[at % all.length] ?? '')
  return taken.join(tag === 'zh' ? '' : ' ')
}
