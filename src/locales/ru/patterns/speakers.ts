import { pattern } from '../../shared/pattern.ts'
import { begin, end, letter, upper } from './pattern.ts'
import { state, stateOf } from './states.ts'
import { manner } from './words.ts'

/**
 * Finds, in a Russian text, somebody who is said to have spoken: a person with a title or a full name, a State or
 * another delegation, a chair, a representative. A person who is only spoken of is no speaker ("президент Мандела
 * показал"), nor is a State that acts ("Норвегия направила войска").
 */
export function speakers(text: string): readonly string[] {
  return patterns
    .filter(({ only }) => only.test(text))
    .flatMap(({ words }) =>
      [...text.matchAll(words)].flatMap((match) => (isBody(match.groups?.name) ? [] : match[0].trim())),
    )
}

/** Finds States and other delegations in a text that lists them. */
export function delegations(text: string): readonly string[] {
  return [...text.matchAll(new RegExp(`${begin}${state}${end}`, 'g'))].map(([name]) => name)
}

/** Two words with a capital can be a person or a body: "Совет Безопасности подчеркнул". */
function isBody(name: string | undefined): boolean {
  return name !== undefined && bodyWords.test(name)
}

/** Stems of words with a capital that no person’s name has. */
const bodyWords = new RegExp(
  pattern`(?:Совет|Ассамбле|Союз|Комисси|Комитет|Наци|Банк|Фонд|Групп|Управлени|Департамент|Министерств|
      Секретар|Соглашени|Доклад|Суд|Программ|Агентств|Организаци|Правительств|Парламент|Конгресс|Конференц|Устав|
      Конвенци|Договор|Деклараци|Сил|Мисси|Университет|Институт|Центр|Форум|Саммит|Протокол|Статут|Процесс|План|
      Повестк|Крест|Государств|Безопасност|Генеральн|Специальн|Постоянн|Республик|Федераци|Штат|Королевств|Арабск|
      Восточн|Западн|Северн|Южн|Центральн|Нью|Африк|Европ|Ази|Америк)`,
  '',
)

const capital = `[${upper}][${letter}’'-]+`
const names = `${capital}(?: ${capital})*`

/** A title, in any case, and a name. */
const titled = pattern`(?:(?:г-н|г-на|г-ну|г-ном|г-не|г-жа|г-жи|г-же|г-жу|г-жой|гг\.|гн\.|д-р|проф\.|сэр|
      [Гг]осподин[а-я]*|
  [Гг]оспож[а-я]+|[Пп]осл?[а-я]+|[Мм]инистр[а-я]*|[Пп]резидент[а-я]*|[Пп]рофессор[а-я]*|[Дд]октор[а-я]*|[Сс]удь[а-я]+|
  [Гг]енерал[а-я]*|[Сс]енатор[а-я]*|[Кк]анцлер[а-я]*|[Пп]ремьер-министр[а-я]*|[Сс]татс-секретар[а-я]+)
  \x20(?:[${upper}]\. ?)*${names})`

/** A person: a title with a name, or two names. */
const person = `(?:${titled}|(?<name>${capital} (?:[${upper}]\\. ?|аль-|бен |ван |фон |де )?${capital}))`

/** An office of a meeting, as a subject. */
const office = pattern`(?:(?:[Сс]о)?[Пп]редседател[ьи]|[Мм]одератор[ы]?|[Вв]едущ(?:ий|ая|ие)|[Дд]окладчик[и]?|
      [Дд]окладчица|
  [Кк]оординатор[ы]?|[Оо]рганизатор[ы]?|[Пп]ринимающая сторона|[Оо]сновной докладчик)`

/** Somebody who speaks for a country or a body: "представитель Норвегии", "норвежская делегация". */
const representative = pattern`(?:(?:[Пп]остоянн[а-я]+ )?(?:[Пп]редставител[а-я]+|[Пп]редставительниц[а-я]+|
      [Дд]елегаци[а-я]+|
  [Дд]елегат[а-я]*|[Пп]осл?[а-я]*|[Гг]лав[а-я]+ делегации|[Чч]лен[а-я]* делегации) (?!Генерального|
      Организации Объединенных)
  (?:${stateOf}|[${upper}][${letter}-]+(?:и|ы|а|я)(?= ))|(?<![${letter}])[а-я]+(?:ск|цк)(?:ая|ий|ой|ого|ую|ому|им)
  \x20(?:делегаци[а-я]+|представител[а-я]+|делегат[а-я]*|посол|сторона|министр)(?! (?:Генерального|по ))|
  (?:[Пп]редставител[а-я]+|[Дд]елегаци[а-я]+) ${stateOf})`

/** Verbs, in the past, of speaking at a meeting. What States mostly do, such as "предоставил", is left out. */
const speech = pattern`(?:сказал|заявил|заявлял|подчеркнул|подчеркивал|отметил|отмечал|указал|указывал|сообщил|
      предложил|возразил|
  возражал|выступил|выступал|поддержал|призвал|призывал|предупредил|предостерег|предостерегл|напомнил|рекомендовал|
      просил|
  попросил|выразил|высказал|согласил|считал|счел|сочл|полагал|настаивал|приветствовал|подтвердил|добавил|пояснил|
  разъяснил|спросил|ответил|отверг|отвергл|усомнил|заверил|констатировал|утверждал|придерживал|заметил|выдвинул|
  одобрил|сослал|поинтересовал|поставил под сомнение|обратил внимание|взял слово|подвел итог|резюмировал|поблагодарил|
  сожалел|не согласил|не поддержал|не возражал|высказывал|выражал)(?:а|о|и)?(?:ся|сь)?`

const aside = `(?:,? [^,;.]{0,3}|, [^,;]{1,90},)?`

/** "Норвегия подчеркнула", "г-н Пример, председатель, сказал". */
const spoke = new RegExp(
  pattern`${begin}(?<!(?:^|[^а-я])(?:из|в|во|на|с|со|к|ко|от|о|об|при|через|между|против|для|по|за|под|над) )
  (?:${state}|${person}|${office}|${representative})(?: и (?:другие|${names}))?${aside}
  (?: ${manner}| от имени [^,;.]{1,60})* ${speech}${end}`,
  'g',
)

/** "заявила Норвегия", "как отметил г-н Пример". */
const spokenBy = new RegExp(
  pattern`${begin}${speech}(?: ${manner})* (?:${state}|${person}|${office}|${representative})${end}`,
  'g',
)

/** "по словам Норвегии", "по мнению Председателя", "предложено Чили". */
const spokenOf = new RegExp(
  pattern`${begin}(?:[Пп]о словам|[Пп]о мнению|[Пп]о выражению|[Пп]о предложению|[Пп]о просьбе|[Кк]ак считает|
      [Сс] точки зрения|
  [Сс]о ссылкой на слова|(?:предложен|высказан|выражен|поддержан|поднят|упомянут|озвучен|внесен|запрошен)[а-я]*)
  \x20(?:${titled}|${stateOf}|${names}(?= ?[,.;]|$| и )|(?:[Сс]о)?[Пп]редседател[а-я]+|[Мм]одератор[а-я]+|
      [Дд]окладчик[а-я]+|
  [Пп]редставител[а-я]+ ${stateOf})${end}`,
  'g',
)

/** "предложение г-на Примера", "мнение Норвегии"; and who is known by the delegation he came with. */
const attributed = new RegExp(
  pattern`${begin}(?:(?:мнени|предложени|заявлени|выступлени|замечани|вопрос|слов|позици|опасени|идея|идею|идеи)[а-я]*
  \x20(?:${titled}|делегации ${stateOf}|${stateOf})|${representative})${end}`,
  'g',
)

/**
 * The patterns with what every text has in it in which they find something: they take long to compile, and are tried on
 * no other text.
 */
const patterns: readonly { readonly only: RegExp; readonly words: RegExp }[] = [
  {
    only: new RegExp(
      `[${upper}].*${speech}|(?:едател|одератор|окладчик|едущ|рганизатор|оординатор|делега|едставител).*${speech}`,
    ),
    words: spoke,
  },
  { only: new RegExp(`${speech} .*(?:[${upper}]|едател|одератор|окладчик|делега|едставител)`), words: spokenBy },
  {
    only: new RegExp(
      pattern`о (?:словам|мнению|выражению|предложению|просьбе)|считает|точки зрения|ссылкой|(?:жен|
      зан|нят|чен|сен|шен|янут)[а-я]* [А-ЯЁA-Zг]`,
      '',
    ),
    words: spokenOf,
  },
  {
    only: new RegExp(
      pattern`мнени|предложени|заявлени|выступлени|замечани|вопрос|слов|позици|опасени|иде[яюи]|
      редставител|елега|посол|сторона`,
      '',
    ),
    words: attributed,
  },
]
