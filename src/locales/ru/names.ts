import type { Form, FormedName } from '../../model/patterns.ts'
import type { Name, Phrase } from '../claim.ts'
import { phrase, plain } from '../phrase.ts'

/** The genitive and the dative of a name. */
interface Forms {
  readonly of: string
  readonly to: string
}

/** Names that are well known, in the middle of a sentence, and their forms. */
const known: Readonly<Record<string, Forms>> = {
  'Генеральная Ассамблея': { of: 'Генеральной Ассамблеи', to: 'Генеральной Ассамблее' },
  'Совет Безопасности': { of: 'Совета Безопасности', to: 'Совету Безопасности' },
  'Экономический и Социальный Совет': {
    of: 'Экономического и Социального Совета',
    to: 'Экономическому и Социальному Совету',
  },
  'Совет по Опеке': { of: 'Совета по Опеке', to: 'Совету по Опеке' },
  'Международный Суд': { of: 'Международного Суда', to: 'Международному Суду' },
  'Совет по правам человека': { of: 'Совета по правам человека', to: 'Совету по правам человека' },
  'Комиссия по миростроительству': { of: 'Комиссии по миростроительству', to: 'Комиссии по миростроительству' },
  'Организация Объединенных Наций': { of: 'Организации Объединенных Наций', to: 'Организации Объединенных Наций' },
  'государства-члены': { of: 'государств-членов', to: 'государствам-членам' },
  'государства — члены': { of: 'государств — членов', to: 'государствам — членам' },
  'постоянные представительства': { of: 'постоянных представительств', to: 'постоянным представительствам' },
}

/** Words that begin a name, and leave what follows them as it is: "Постоянный представитель Норвегии при …". */
const heads: readonly (readonly [begins: string, forms: Forms])[] = [
  ['Генеральный секретарь', { of: 'Генерального секретаря', to: 'Генеральному секретарю' }],
  ['Постоянный представитель', { of: 'Постоянного представителя', to: 'Постоянному представителю' }],
  ['Постоянное представительство', { of: 'Постоянного представительства', to: 'Постоянному представительству' }],
  ['Постоянная миссия', { of: 'Постоянной миссии', to: 'Постоянной миссии' }],
  ['Временный поверенный в делах', { of: 'Временного поверенного в делах', to: 'Временному поверенному в делах' }],
  ['Председатель', { of: 'Председателя', to: 'Председателю' }],
  ['Секретариат', { of: 'Секретариата', to: 'Секретариату' }],
  ['государства-члены', { of: 'государств-членов', to: 'государствам-членам' }],
  ['государства — члены', { of: 'государств — членов', to: 'государствам — членам' }],
  ['постоянные представительства', { of: 'постоянных представительств', to: 'постоянным представительствам' }],
  ['Министерство', { of: 'Министерства', to: 'Министерству' }],
  ['Министр', { of: 'Министра', to: 'Министру' }],
  ['Посол', { of: 'Посла', to: 'Послу' }],
  ['Посольство', { of: 'Посольства', to: 'Посольству' }],
]

/** What follows such words, if it is no noun beside them: "… и Посол". */
const dependent = /^(?:$| (?!и )[^,]*$)/u

/** Finds the genitive of a name, given or well known; nothing where neither is. */
export function ofName({ name, of }: Name): Phrase | undefined {
  return of ?? knownForm(name, 'of')
}

/** Finds the dative of a name, given or well known; nothing where neither is. */
export function toName({ name, to }: Name): Phrase | undefined {
  return to ?? knownForm(name, 'to')
}

/** The forms that the notes must give, unless the name is well known. */
const needed: Readonly<Record<FormedName, readonly Form[]>> = {
  place: ['at'],
  called: ['at', 'of'],
  short: ['at', 'of'],
  to: ['of', 'to'],
  office: ['of'],
  mission: ['of'],
  organs: ['of'],
}

/** Lists the forms of a name that the notes must give. */
export function formsNeeded(key: FormedName, name: string): readonly Form[] {
  return formsOf(name) === undefined ? needed[key] : needed[key].filter((form) => form === 'at')
}

function knownForm(name: Phrase, form: keyof Forms): Phrase | undefined {
  const found = formsOf(plain(name))?.[form]
  return found === undefined ? undefined : phrase`${found}`
}

function formsOf(name: string): Forms | undefined {
  const found = known[name]
  if (found !== undefined) return found
  return heads.flatMap(([begins, { of, to }]) => {
    const rest = name.slice(begins.length)
    return name.startsWith(begins) && dependent.test(rest) && !/ и \p{Lu}/u.test(rest)
      ? [{ of: `${of}${rest}`, to: `${to}${rest}` }]
      : []
  })[0]
}
