import type { FindDepartures } from '../../../../model/patterns.ts'
import { asCased, finder } from '../../../shared/find-departures.ts'
import { pattern } from '../../../shared/pattern.ts'

const findYo = finder(/\S*[ёЁ]\S*/gu, ([word]) => word.replaceAll('ё', 'е').replaceAll('Ё', 'Е'), /[ёЁ]/)

/** What the house writes for the beginnings of words that are often written otherwise, in small letters. */
const stems: Readonly<Record<string, string>> = {
  'миро-строительств': 'миростроительств',
  мирострительств: 'миростроительств',
  'миро-творческ': 'миротворческ',
  'пост-конфликтн': 'постконфликтн',
  'меж-правительств': 'межправительств',
  'меж-учрежденческ': 'межучрежденческ',
  'со-председател': 'сопредседател',
  'много-профильн': 'многопрофильн',
  'много-сторонн': 'многосторонн',
  'не-правительств': 'неправительств',
  'суб-региональн': 'субрегиональн',
  учавств: 'участв',
  будующ: 'будущ',
  следущ: 'следующ',
  ньюанс: 'нюанс',
  прецендент: 'прецедент',
  инциндент: 'инцидент',
  компроментир: 'компрометир',
  координальн: 'кардинальн',
  приемственност: 'преемственност',
  расскрыва: 'раскрыва',
}

const listed = new RegExp(`(?<![\\p{L}-])(${Object.keys(stems).join('|')})(\\p{L}*)`, 'giu')

const findStems = finder(listed, ([word, stem = '', rest]) => {
  const written = stems[stem.toLowerCase()]
  return written === undefined ? undefined : `${asCased(word, written)}${rest}`
})

/** Words that are written apart, together, or with another ending. */
const phrases: readonly FindDepartures[] = [
  finder(
    new RegExp(
      pattern`(?<!\p{L})([Вв]) течении(?= (?:\d|этого|этих|всего|всей|всех|последн|ближайш|нескольк|многих|
      долгого|длительного|одного|двух|трех|года|месяца|недели|лет|времени|периода|дня))`,
      'gu',
    ),
    ([, within]) => `${within} течение`,
  ),
  finder(/(?<!\p{L})[Вв] следствии(?= \p{Ll})/gu, ([words]) => asCased(words, 'вследствие')),
  finder(/(?<!\p{L})[Нн]е смотря на(?!\p{L})/gu, ([words]) => asCased(words, 'несмотря на')),
  finder(/(?<!\p{L})[Вв] виду того,? что(?!\p{L})/gu, ([words]) => asCased(words, 'ввиду того, что')),
  finder(/(?<!\p{L})[Пп]о-этому(?!\p{L})/gu, ([words]) => asCased(words, 'поэтому')),
  finder(/(?<!\p{L})[Вв]общем(?!\p{L})/gu, ([words]) => asCased(words, 'в общем')),
]

/** Finds ё, which documents of the United Nations do not write, and spellings that are not the house's. */
export const findSpellings: FindDepartures = (text) => [
  ...findYo(text),
  ...findStems(text),
  ...phrases.flatMap((find) => find(text)),
]

/** What is never shortened in a text. Its case is the note-taker's, so that it is mended by hand. */
const shortened = /(?<![\p{L}\d/.-])(?:ООН|СБ ООН|ГА ООН|ГА|СБ|генсек\p{Ll}*|СПГС|МГП)(?![\p{L}\d/]|-\p{Lu})/gu

const abbreviations: readonly FindDepartures[] = [
  (text) => (/ООН|ГА|СБ|енсек|СПГС|МГП/.test(text) ? [...text.matchAll(shortened)].map(([words]) => ({ words })) : []),
  finder(/(?<!\p{L})т\. ?е\./gu, () => 'то есть', /т\. ?е\./),
  finder(/(?<!\p{L})т\. ?к\./gu, () => 'так как', /т\. ?к\./),
  finder(/(?<!\p{L})т\. ?о\./gu, () => 'таким образом', /т\. ?о\./),
  finder(/(?<!\p{L})и т\.д\./gu, () => 'и т. д.', /т\.д/),
  finder(/(?<!\p{L})и т\.п\./gu, () => 'и т. п.', /т\.п/),
]

/** Finds abbreviations, but for the names that hold one, such as "ООН-Хабитат". */
export const findAbbreviations: FindDepartures = (text) => abbreviations.flatMap((find) => find(text))

/** Raises the first letters of the words of a name, in whatever case they stand. */
function raised(words: string): string {
  return words.replace(/(?<!\p{L})\p{Ll}/gu, (first) => first.toUpperCase())
}

const capitals: readonly FindDepartures[] = [
  finder(/(?<!\p{L})[Сс]овет(?:а|у|ом|е)? [Бб]езопасности(?!\p{L})/gu, ([words]) => raised(words), /езопасности/),
  finder(
    /(?<!\p{L})[Гг]енеральн(?:ая|ой|ую) [Аа]ссамбле(?:я|и|е|ю|ей)(?!\p{L})/gu,
    ([words]) => raised(words),
    /ссамбле/,
  ),
  finder(
    /(?<!\p{L})[Оо]рганизаци(?:я|и|ю|ей) [Оо]бъединенных [Нн]аций(?!\p{L})/gu,
    ([words]) => raised(words),
    /бъединенных/,
  ),
  finder(
    /(?<!\p{L})[Гг]енеральн(ый|ого|ому|ым|ом) [Сс]екретар(ь|я|ю|ем|е)(?!\p{L})/gu,
    ([, which = '', end = '']) => `Генеральн${which} секретар${end}`,
    /екретар/,
  ),
  finder(
    /(?<!\p{L})(?:Европейск|Африканск)(?:ий|ого|ому|им|ом) Союз\p{Ll}*/gu,
    ([words]) => words.replace('Союз', 'союз'),
    / Союз/,
  ),
  finder(
    /(?<=\p{Ll},? )Государств(а|ам|ами|ах)?[- ](?:— )?[Чч]лен(ы|ов|ам|ами|ах)/gu,
    ([words]) => words.toLowerCase(),
    /Государств/,
  ),
  finder(
    new RegExp(
      pattern`(?<=\d |\p{Ll} )(?:Январ|Феврал|Март|Апрел|Июн|Июл|Август|Сентябр|Октябр|Ноябр|Декабр)(?:ь|я|
      ю|ем|е|а|у|ом)?(?!\p{L})`,
      'gu',
    ),
    ([words]) => words.toLowerCase(),
    /Январ|Феврал|Март|Апрел|Июн|Июл|Август|Сентябр|Октябр|Ноябр|Декабр/,
  ),
]

/** Finds what the house writes with capitals: the organs; and what it writes without: Member States, months. */
export const findCapitals: FindDepartures = (text) => capitals.flatMap((find) => find(text))

/** Words that are not said twice by mistake. */
const twice = new Set(['что', 'как', 'очень', 'так', 'чуть', 'едва', 'еле'])

/** Finds a word that stands twice: "в в". */
export const findRepeats: FindDepartures = finder(/(?<![\p{L}\d-])(\p{Ll}+) \1(?![\p{L}\d-])/gu, ([, word = '']) =>
  twice.has(word) ? undefined : word,
)
