import type { ClausePatterns } from '../../../model/patterns.ts'
import { pattern } from '../../shared/pattern.ts'

/** Words that have a capital only at the start of a sentence, if the next word has none. */
const small = new Set(
  (
    'А И Но Или Если Когда Как Каким Какой Какие Что Чтобы Хотя Поскольку Так Там Где Это Этот Эта Эти Тот Те ' +
    'То Все Всё ' +
    'Некоторые Многие Большинство Несколько Не Ни Никто Каждый Каждая Кто Важно Необходимо Следует Можно Нужно ' +
    'Нельзя ' +
    'Следовало Должны Должен Должна Требуется Целесообразно Желательно Только Лишь Даже Уже Еще Существует Имеется'
  ).split(' '),
)

/** Prepositions are no part of a name, whatever follows. */
const prepositions = new Set(
  'В Во На Из От Для При По С Со К Ко О Об До После Без Через Между Перед Под За Среди'.split(' '),
)

/** Nouns of things, which names of bodies seldom begin with. */
const noun = /^[А-ЯЁ][а-яё]+(?:ация|яция|ость|ости|ение|ания|ание|ования|ование|ирование|ство|тие)$/
const body = new RegExp(
  pattern`^(?:Организаци|Правительств|Управлени|Агентств|Министерств|Представительств|Отделени|Учреждени|
      Объединени|Движени|Федераци|Ассоциаци|Деклараци|Делегаци|Корпораци|Соглашени|Бюро|Общество|Сообщество|
      Посольств|Германи|Британи|Испани|Румыни|Армени|Албани|Иордани|Кени|Дани|Танзани)`,
  '',
)

/** What keeps a Russian text from completing a sentence of the report. */
export const clause: ClausePatterns = {
  capital: (text) => {
    const [, first = '', next = ''] = /^(\S+?),? (\S)/u.exec(text) ?? []
    if (prepositions.has(first)) return first
    if (!/\p{Ll}/u.test(next)) return undefined
    return small.has(first) || (noun.test(first) && !body.test(first)) ? first : undefined
  },
  // "Что касается" begins a clause of its own.
  repeated: (text) => /^(?:что|чтобы)(?=[ ,])(?! (?:касается|до )| бы ни)/.exec(text)?.[0],
  // The stop of an abbreviation stays: "и т. д.", "г.", "др.". Three points are no full stop.
  stop: (text) =>
    /(?<![а-яё])(?:д|п|др|пр|г|гг|в|вв|тыс|см|стр|ст|им|ред|[А-ЯЁA-Z])\.$/.test(text)
      ? undefined
      : stop.exec(text)?.[0],
  asks: (text) => /\?$/.exec(text)?.[0],
}

const stop = /(?<=[^.])\.$/
