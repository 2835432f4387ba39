import { describe, expect, it, test } from 'vitest'
import { es } from '../../../src/locales/es/es.ts'
import { patterns } from '../../../src/locales/es/patterns/patterns.ts'
import type { HousePoint } from '../../../src/model/patterns.ts'
import { housePoints } from '../../../src/model/patterns.ts'
import { spokenBy } from '../spoken-by.ts'
import { claims, nobodyNamed, noClaims, speakersNamed } from './sentences.ts'

describe('claims the level', () => {
  test.each(claims)('%s: %s', (sentence, level) => {
    for (const words of [sentence, `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`]) {
      expect(patterns.claims(words).map((claim) => claim.level)).toEqual([level])
    }
  })
})

describe('claims nothing', () => {
  test.each(noClaims)('%s', (sentence) => expect(patterns.claims(sentence)).toEqual([]))
})

test('every claim of a text is found, with its words', () => {
  expect(
    patterns.claims('muchos participantes advirtieron de los retrasos, y todas las delegaciones acordaron reunirse'),
  ).toEqual(
    [
      { level: 'full', words: 'todas las delegaciones acordaron' },
      { level: 'many', words: 'muchos participantes advirtieron' },
    ].toSorted((a, b) => a.words.localeCompare(b.words)),
  )
})

// A pattern that tries every way to read a text would not end before the test is given up.
test('a long text that nearly makes claims everywhere is read to its end', () => {
  const text = 'todos los participantes en las conversaciones de las dos partes y hubo un amplio y general '.repeat(
    2000,
  )
  expect([patterns.claims(text), patterns.speakers(text)]).toEqual([[], []])
})

describe('says who spoke', () => {
  test.each(speakersNamed)('%s', (sentence) => expect(patterns.speakers(sentence)).not.toEqual([]))
})

describe('does not say who spoke', () => {
  test.each(nobodyNamed)('%s', (sentence) => expect(patterns.speakers(sentence)).toEqual([]))
})

test('delegations in a list are found by their names', () => {
  expect(patterns.delegations('el Brasil, la Unión Europea y otros')).toEqual(['el Brasil', 'la Unión Europea'])
  expect(patterns.delegations('muchos otros, en sesiones brasileñas')).toEqual([])
})

describe('points at something outside', () => {
  test.each([
    'esas medidas debían aplicarse',
    'esta cuestión debía examinarse',
    'ello exigía tiempo',
    'estos debían coordinarse',
    'dichos mandatos eran amplios',
    'su independencia debía preservarse',
    'ellas debían participar',
    'sin embargo, faltaba tiempo',
    'por consiguiente, faltaba tiempo',
    'tales medidas debían aplicarse',
    'lo anterior exigía tiempo',
    'a este respecto, faltaba tiempo',
    'también faltaba tiempo',
  ])('%s', (text) => expect(patterns.pointer(text)).toBeDefined())

  test.each([
    'este siglo exigía otra doctrina',
    'tal vez faltaba tiempo',
    'los que huían necesitaban agua',
    'era importante comenzar pronto',
    'la integración debía considerarse un instrumento',
    'el tiempo apremiaba',
    'sustentar la paz exigía tiempo',
    'estabilizar el país exigía tiempo',
  ])('and not: %s', (text) => expect(patterns.pointer(text)).toBeUndefined())
})

describe('a clause', () => {
  const { capital, repeated, stop, asks } = patterns.clause
  test.each([
    ['La guerra es larga', 'La'],
    ['Los mandatos eran amplios', 'Los'],
    ['Ningún modelo servía', 'Ningún'],
    ['Las Naciones Unidas debían actuar', 'Las'],
    ['Si faltaba tiempo', 'Si'],
    ['La Haya acogió la reunión', undefined],
    ['El Salvador participó', undefined],
    ['Noruega participó', undefined],
    ['el Brasil participó', undefined],
  ])('“%s” begins with the capital of %s', (text, word) => expect(capital(text)).toBe(word))

  test.each([
    ['que era así', 'que'],
    ['de que era así', 'de que'],
    ['quedaba tiempo', undefined],
  ])('“%s” repeats %s', (text, word) => expect(repeated(text)).toBe(word))

  test.each([
    ['era así.', '.'],
    ['era así', undefined],
    ['agua, alimentos, etc.', undefined],
    ['los EE. UU.', undefined],
    ['era así…', undefined],
  ])('“%s” stops with %s', (text, mark) => expect(stop(text)).toBe(mark))

  test.each([
    ['¿quién actúa?', true],
    ['quién actúa?', true],
    ['quién actúa', false],
  ])('“%s” asks: %s', (text, does) => expect(asks(text) !== undefined).toBe(does))
})

describe('an article', () => {
  test.each([
    ['Gobierno de Noruega', 'body', 'el Gobierno de Noruega'],
    ['Real Ministerio de Relaciones Exteriores', 'body', 'el Real Ministerio de Relaciones Exteriores'],
    ['Universidad de Oslo', 'body', 'la Universidad de Oslo'],
    ['Naciones Unidas', 'body', 'las Naciones Unidas'],
    ['el Gobierno de Noruega', 'body', undefined],
    ['Médicos sin Fronteras', 'body', undefined],
    ['Estados Unidos de América', 'delegation', 'los Estados Unidos de América'],
    ['Estados Unidos de América', 'body', undefined],
    ['Brasil', 'delegation', 'el Brasil'],
    ['Unión Europea', 'delegation', 'la Unión Europea'],
    ['Sudán del Sur', 'delegation', undefined],
    ['Noruega', 'delegation', undefined],
  ] as const)('%s, a %s, is %s', (name, as, articled) => expect(patterns.articled(name, as)).toBe(articled))
})

test('what a clause is about, and whether it denies', () => {
  expect([...patterns.subjects('La integración no era un fin en sí misma')]).toEqual(['integ', 'fin'])
  expect([...patterns.subjects('integrar')]).toEqual(['integ'])
  expect(['no era así', 'ningún modelo servía', 'era así', 'sintetizaba'].map(patterns.isNegated)).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(patterns.formsOf('place', 'El Cairo')).toEqual([])
})

/** What each point finds, with what the house writes for it, and what it leaves alone. */
const house: Readonly<
  Record<
    HousePoint,
    { readonly finds: readonly (readonly [text: string, by: string | undefined])[]; readonly leaves: readonly string[] }
  >
> = {
  ise: { finds: [], leaves: ['realise'] },
  spelling: {
    finds: [
      ['sólo faltaba tiempo', 'solo'],
      ['Sólo faltaba tiempo', 'Solo'],
      ['el periodo de sesiones', 'período'],
      ['una misión en Irak', 'Iraq'],
      ['reunidos en Pekín', 'Beijing'],
      ['los ex-combatientes', 'excombatientes'],
      ['la fase post-conflicto', 'posconflicto'],
      ['una ley anti-racista', 'antirracista'],
      ['un enfoque multi-dimensional', 'multidimensional'],
      ['estaban convencidos que', 'convencidos de que'],
      ['a pesar que', 'a pesar de que'],
      ['estuvieron de acuerdo que', 'de acuerdo en que'],
      ['llegó a la conclusión que', 'llegó a la conclusión de que'],
      ['consideró de que', 'consideró que'],
      ['era posible de que', 'era posible que'],
    ],
    leaves: [
      'solo faltaba tiempo',
      'la conclusión que se alcanzó',
      'hubo acuerdo en que era así',
      'antes que nada',
      'a pesar de que',
      'Guinea-Bissau',
      'relaciones franco-alemanas',
      'insistió en que',
      'se informó de que',
    ],
  },
  'per-cent': {
    finds: [
      ['el 10% de la población', '10 %'],
      ['el 10 por ciento', '10 %'],
      ['el 3,5%', '3,5 %'],
    ],
    leaves: ['el 10 % de la población', 'diez por ciento'],
  },
  figures: {
    finds: [
      ['con 3 misiones', 'tres misiones'],
      ['con 1 misión', 'una misión'],
      ['con 1 mandato', 'un mandato'],
      ['creció 3.5 puntos', '3,5'],
      ['unas 100,000 personas', '100.000'],
    ],
    leaves: [
      'con tres misiones',
      'con 12 misiones',
      'el párrafo 4 decía',
      '5 millones de personas',
      'la meta 13.2 de los Objetivos',
      '3,5 puntos',
      '100.000 personas',
      'por 5 votos contra 3',
      'el 5 de mayo',
      '3 kilómetros',
    ],
  },
  dates: {
    finds: [
      ['el mayo 11, 2007', '11 de mayo de 2007'],
      ['el 11 mayo 2007', '11 de mayo de 2007'],
      ['el 11 de mayo del 2007', '11 de mayo de 2007'],
      ['en junio 2008', 'junio de 2008'],
      ['el 1º de mayo', '1 de mayo'],
    ],
    leaves: ['el 11 de mayo de 2007', 'junio de 2008', 'el 1 de mayo', 'de 2.000 personas'],
  },
  capitals: {
    finds: [
      ['los estados miembros', 'Estados Miembros'],
      ['las naciones unidas', 'Naciones Unidas'],
      ['el consejo de seguridad', 'el Consejo de Seguridad'],
      ['la asamblea general', 'la Asamblea General'],
      ['el gobierno de Noruega', 'el Gobierno'],
      ['en Mayo de 2007', 'mayo'],
    ],
    leaves: [
      'los Estados Miembros',
      'el gobierno de turno',
      'el estado de derecho',
      'en mayo de 2007',
      'Plaza de Mayo',
    ],
  },
  abbreviations: {
    finds: [
      ['el papel de la ONU', 'de las Naciones Unidas'],
      ['La ONU actuó', 'Las Naciones Unidas'],
      ['los EE. UU. actuaron', 'Estados Unidos'],
      ['p. ej., agua', 'por ejemplo'],
    ],
    leaves: ['ONU-Mujeres actuó', 'ONU-Hábitat', 'las Naciones Unidas', 'la OTAN'],
  },
  'quotation-marks': {
    finds: [
      ['se dijo «así»', '“así”'],
      ['se dijo "así"', '“así”'],
      ['se dijo ‘así’', '“así”'],
    ],
    leaves: ['se dijo “así”', 'se dijo “como ‘aquello’”', 'l’OTAN'],
  },
  punctuation: {
    finds: [
      ['agua , alimentos', 'agua,'],
      ['así ; luego', 'así;'],
      ['¿ quién actúa?', '¿quién'],
      ['quién actúa?', '¿quién actúa?'],
      ['así era: quién actúa?', '¿quién actúa?'],
    ],
    leaves: ['agua, alimentos', '¿quién actúa?', 'se preguntó “¿quién actúa?”', 'era así …'],
  },
  brackets: {
    finds: [
      ['(así era', undefined],
      ['así) era', undefined],
      ['[así) era', undefined],
    ],
    leaves: ['(así) era', '(párr. 44 b))', 'a) agua; b) alimentos', '[así]'],
  },
  repeats: {
    finds: [
      ['de de agua', 'de'],
      ['la la misión', 'la'],
    ],
    leaves: ['muy muy tarde', 'de agua', 'la misión'],
  },
  articles: {
    finds: [
      ['el papel de el consejo', 'del'],
      ['acceso a el agua', 'al'],
      ['la agua', 'el agua'],
      ['este área', 'esta área'],
      ['paz y igualdad', 'e igualdad'],
      ['padres y hijos', 'e hijos'],
      ['uno o otro', 'u otro'],
      ['mujeres o hombres', 'u hombres'],
      ['siete o 8 misiones', 'u 8'],
    ],
    leaves: [
      'el papel del consejo',
      'una misión en El Cairo y a El Salvador',
      'el agua',
      'esta área',
      'las aguas',
      'paz e igualdad',
      'agua y hierro',
      'agua y hielo',
      'uno u otro',
      'fase I y II',
      'uno o dos',
    ],
  },
  spaces: {
    finds: [['12\u00a0misiones', '12 misiones']],
    leaves: ['12 misiones'],
  },
}

/** All that the report says in Spanish, each text once. */
const said = [...new Set(spokenBy(es).flatMap(({ texts }) => texts))].filter((text) => /\p{L}/u.test(text))

describe.each(housePoints)('house style on %s', (point) => {
  const find = patterns.house[point]

  it.each(house[point].finds)('finds a fault in “%s”, and writes “%s”', (text, by) => {
    expect(find(text).map((found) => found.by)).toEqual([by])
  })

  it.each(house[point].leaves)('leaves “%s” alone', (text) => expect(find(text)).toEqual([]))

  it('has nothing to say of what the report itself prints in Spanish', () => {
    const found = said.flatMap((text) => find(printed(point, text)).map(({ words }) => `${words}: ${text}`))
    expect(found.slice(0, 20)).toEqual([])
  })
})

/** The report binds words by no-break spaces, which are for it alone. */
function printed(point: HousePoint, text: string): string {
  return point === 'spaces' ? text.replaceAll('\u00a0', ' ') : text
}
