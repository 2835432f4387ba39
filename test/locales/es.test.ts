import { toString as wordsOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import type { Phrase } from '../../src/locales/claim.ts'
import { paragraphs, paras, see, seeParagraphs } from '../../src/locales/es/citations.ts'
import { count, countAlone, counted, figures, percent } from '../../src/locales/es/counts.ts'
import { date, onDate, period, span } from '../../src/locales/es/dates.ts'
import { es } from '../../src/locales/es/es.ts'
import { kindWords } from '../../src/locales/es/kinds.ts'
import { labels } from '../../src/locales/es/labels.ts'
import { clauses, listOf, looseList, semicolons, soundsAsI } from '../../src/locales/es/lists.ts'
import { a, articled, de, groupOf, person, withoutArticle } from '../../src/locales/es/names.ts'
import { genderOf, isMany } from '../../src/locales/es/nouns.ts'
import { capital, colon, endItem, fullStop } from '../../src/locales/es/sentences.ts'
import { phrase } from '../../src/locales/phrase.ts'
import type { CrossReference } from '../../src/model/document.ts'
import { kinds } from '../../src/model/session.ts'
import { shown } from './shown.ts'
import { inFrench } from './tables/examples.ts'

// What Spanish says of meetings, claims, votes and the rest stands in the tables of es/.

describe('Spanish dates, where ~ is a no-break space', () => {
  it.each([
    [{ from: '2007-03-26', to: '2007-03-27' }, '26 y 27~de~marzo de~2007', 'los días 26 y 27~de~marzo de~2007'],
    [{ from: '2007-03-01', to: '2007-03-03' }, 'del 1 al 3~de~marzo de~2007', 'del 1 al 3~de~marzo de~2007'],
    [
      { from: '2007-03-31', to: '2007-04-01' },
      'del 31~de~marzo al 1~de~abril de~2007',
      'del 31~de~marzo al 1~de~abril de~2007',
    ],
    [
      { from: '2007-12-31', to: '2008-01-02' },
      'del 31~de~diciembre de~2007 al 2~de~enero de~2008',
      'del 31~de~diciembre de~2007 al 2~de~enero de~2008',
    ],
    [{ from: '2007-05-11', to: '2007-05-11' }, '11~de~mayo de~2007', 'el 11~de~mayo de~2007'],
    [{ from: '2007-06', to: '2007-06' }, 'junio de~2007', 'en junio de~2007'],
    [{ from: '2007-06', to: '2007-08' }, 'de junio a agosto de~2007', 'de junio a agosto de~2007'],
    [{ from: '2007-11', to: '2008-02' }, 'de noviembre de~2007 a febrero de~2008', undefined],
    [{ from: '2007', to: '2007' }, '2007', 'en 2007'],
    [{ from: '2006', to: '2007' }, 'de 2006 a 2007', 'de 2006 a 2007'],
    [{ from: '2007-05-11' }, 'después del 11~de~mayo de~2007', undefined],
    [{ from: '2007-05' }, 'después de mayo de~2007', undefined],
    [{ from: '2007' }, 'después de 2007', undefined],
    [{ to: '2007-10-05' }, 'antes del 5~de~octubre de~2007', undefined],
    [{}, 'se desconoce', 'en una fecha que se desconoce'],
  ])('%j is %s, and after “se celebró” %s', (when, words, held = words) => {
    expect([span(when), onDate(when)].map(shown)).toEqual([words, held])
  })

  it.each([
    [{ from: '2007-03-26', to: '2007-10-30' }, 'entre marzo y octubre de~2007'],
    [{ from: '2007-05-11', to: '2007-05-14' }, 'en mayo de~2007'],
    [{ from: '2006-11', to: '2007-02' }, 'entre noviembre de~2006 y febrero de~2007'],
    [{ from: '2014', to: '2016-05' }, 'entre 2014 y 2016'],
    [{ from: '2014' }, ''],
  ])('print the period %j as “%s”', (when, words) => expect(shown(period(when))).toBe(words))

  it('print a day, a month and a year', () => {
    expect(['2007-06-01', '2008-12', '2008'].map(date).map(shown)).toEqual([
      '1~de~junio de~2007',
      'diciembre de~2008',
      '2008',
    ])
  })
})

describe('Spanish counts', () => {
  it('are in words under 10, in the gender of the noun', () => {
    expect([0, 1, 2, 3, 9, 10, 11, 21, 100].map((number) => count(number, 'm'))).toEqual(
      'ningún un dos tres nueve 10 11 21 100'.split(' '),
    )
    expect([0, 1, 2].map((number) => count(number, 'f'))).toEqual(['ninguna', 'una', 'dos'])
    expect([1, 2].map((number) => countAlone(number, 'm'))).toEqual(['uno', 'dos'])
    expect(countAlone(1, 'f')).toBe('una')
    expect([figures(12), figures(1000), shown(percent(98.5))]).toEqual(['12', '1.000', '98,5~%'])
  })

  it.each(kinds)('of a %s agree with it', (kind) => {
    const { one, many, gender } = kindWords[kind]
    const [none, single] = gender === 'm' ? ['ningún', 'un'] : ['ninguna', 'una']
    expect([0, 1, 2, 3, 5, 11, 21, 100].map((number) => counted(number, kindWords[kind]))).toEqual([
      `${none} ${one}`,
      `${single} ${one}`,
      ...['dos', 'tres', 'cinco', '11', '21', '100'].map((number) => `${number} ${many}`),
    ])
    expect(genderOf(one)).toBe(gender)
  })
})

describe('Spanish lists', () => {
  it.each([
    ['plain', listOf, ['', 'a', 'a y b', 'a, b y c']],
    ['of clauses', clauses, ['', 'a', 'a y b', 'a; b; y c']],
    ['by semicolons', semicolons, ['', 'a', 'a; y b', 'a; b; y c']],
    ['of names that may hold commas', looseList, ['', 'a', 'a y b', 'a, b y c']],
  ] as const)('are joined %s', (_, join, expected) => {
    const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']]
    expect(lists.map((those) => words(join(those.map((word) => phrase`${word}`))))).toEqual(expected)
  })

  it('keep their parts apart where one holds a comma', () => {
    const [comma, plain] = [phrase`a, b`, phrase`c`]
    expect(words(clauses([comma, plain]))).toBe('a, b; y c')
    expect(words(looseList([comma, plain]))).toBe('a, b, y c')
    expect(words(looseList([plain, comma]))).toBe('c y a, b')
    expect(words(looseList([plain, comma, plain]))).toBe('c; a, b; y c')
  })

  it.each([
    ['Islandia', 'e'],
    ['historia', 'e'],
    ['Íñigo', 'e'],
    ['“igualdad”', 'e'],
    ['i) x', 'e'],
    ['Yves', 'e'],
    ['hierro', 'y'],
    ['iones', 'y'],
    ['Yemen', 'y'],
    ['y era así', 'y'],
    ['IV', 'y'],
    ['11', 'y'],
    ['Noruega', 'y'],
  ])('before “%s” have “%s”', (word, and) => {
    expect(words(listOf([phrase`a`, phrase`${word}`]))).toBe(`a ${and} ${word}`)
    expect(words(listOf([phrase`a`, [inFrench(word)]]))).toBe(`a ${and} ${word}`)
    expect(soundsAsI(word)).toBe(and === 'e')
  })

  it('end items', () => {
    const ends = (['inner', 'last but one', 'last'] as const).map((position) => words(endItem(phrase`a`, position)))
    expect(ends).toEqual(['a;', 'a;', 'a.'])
    expect([colon(phrase`a`), colon(phrase`a:`)].map(words)).toEqual(['a:', 'a:'])
  })
})

describe('Spanish names', () => {
  it.each([
    ['el seminario de Ginebra', 'del seminario de Ginebra', 'al seminario de Ginebra'],
    ['la conferencia final', 'de la conferencia final', 'a la conferencia final'],
    ['los Estados Miembros', 'de los Estados Miembros', 'a los Estados Miembros'],
    ['El Cairo', 'de El Cairo', 'a El Cairo'],
    ['La Haya', 'de La Haya', 'a La Haya'],
    ['elección', 'de elección', 'a elección'],
  ])('%s contracts to “%s” and “%s”', (name, of, to) => {
    expect([de(phrase`${name}`), a(phrase`${name}`)].map(words)).toEqual([of, to])
    expect(words(de([inFrench(name)]))).toBe(`de ${name}`)
  })

  it.each([
    ['Sr. Eide', 'el Sr. Eide'],
    ['Sra. Eide', 'la Sra. Eide'],
    ['Sr.\u00a0Eide', 'el Sr.\u00a0Eide'],
    ['Sres. Eide y Cui', 'los Sres. Eide y Cui'],
    ['Sras. Eide y Cui', 'las Sras. Eide y Cui'],
    ['Excma. Sra. Eide', 'la Excma. Sra. Eide'],
    ['Embajadora Eide', 'la Embajadora Eide'],
    ['Embajador de Noruega', 'Embajador de Noruega'],
    ['el Sr. Eide', 'el Sr. Eide'],
    ['Espen Barth Eide', 'Espen Barth Eide'],
  ])('of persons: %s is %s', (name, articled) => expect(words(person(phrase`${name}`))).toBe(articled))

  it.each([
    ['los Estados Unidos', true],
    ['las consultas', true],
    ['Noruega', false],
    ['el Grupo de los 77 y China', false],
    ['Trinidad y Tabago', false],
    ['Noruega y Suecia', true],
    ['Suecia e Islandia', true],
    ['Chile y el Perú', true],
    ['Los Verdes', false],
  ])('%s has a verb in the plural: %s', (name, many) => expect(isMany(phrase`${name}`)).toBe(many))

  it.each([
    ['donantes', 'los donantes'],
    ['organizaciones', 'las organizaciones'],
    ['periodistas', 'los periodistas'],
    ['países anfitriones', 'los países anfitriones'],
    ['mujeres', 'las mujeres'],
    ['sociedad civil', 'la sociedad civil'],
    ['las delegaciones', 'las delegaciones'],
  ])('of a group: %s is %s', (name, group) => expect(words(groupOf(phrase`${name}`))).toBe(group))

  it('lose a small article, and never a capital one', () => {
    const bare = ['el Ministerio', 'La Haya', 'les Nations Unies', 'l’OTAN'].map((name) =>
      words(withoutArticle(phrase`${name}`)),
    )
    expect(bare).toEqual(['Ministerio', 'La Haya', 'Nations Unies', 'OTAN'])
    expect(words(articled([inFrench('Conseil')], false))).toBe('Conseil')
  })
})

describe('Spanish citations', () => {
  it.each([
    [['9'], '9'],
    [['6', '7'], '6 y 7'],
    [['44 b)', '9'], '44 b) y 9'],
    [['10', '11', '12'], '10 a 12'],
    [['3', '10', '11', '12', '20', '21'], '3, 10 a 12, 20 y 21'],
    [['S1', 'S2', 'S3'], 'S1, S2 y S3'],
  ])('of %j are %s', (labelled, cited) => {
    const references = labelled.map((value): CrossReference => ({ type: 'crossReference', bookmark: 'x', value }))
    const [many, the, see1] = labelled.length > 1 ? ['s', 'los', 'véanse'] : ['', 'el', 'véase']
    expect(shown(words(paras(references)))).toBe(`párr${many}.~${cited}`)
    expect(shown(words(paragraphs(references)))).toBe(`${the} párrafo${many}~${cited}`)
    expect(shown(words(see(references)))).toBe(` (${see1} ${the} párr${many}.~${cited})`)
    expect(shown(words(seeParagraphs(references, ' también')))).toBe(`${see1} también ${the} párrafo${many}~${cited}`)
  })

  it('close the bracket of an item and their own', () => {
    const item: CrossReference = { type: 'crossReference', bookmark: 'x', value: labels.itemOf('44', 'b)') }
    expect(shown(words(see([item])))).toBe(' (véase el párr.~44 b))')
  })

  it('of nothing say nothing', () => expect(see([])).toEqual([]))
})

describe('Spanish sentences', () => {
  it.each([
    ['élan', 'Élan'],
    ['¿quién actúa?', '¿Quién actúa?'],
    ['ñandú', 'Ñandú'],
    ['“así” se dijo', '“así” se dijo'],
  ])('begin “%s” with a capital: “%s”', (said, begun) => expect(words(capital(phrase`${said}`))).toBe(begun))

  it.each([
    ['x', 'x.'],
    ['x?', 'x?'],
    ['x “y.”', 'x “y.”'],
    ['x “¿y?”', 'x “¿y?”'],
    ['x (y.)', 'x (y.).'],
  ])('of “%s” end as “%s”', (said, ended) => expect(words(fullStop(phrase`${said}`))).toBe(ended))

  it('mark in a draft what the report’s language lacks', () => {
    expect(words(es.untranslated([inFrench('élan')], 'fr'))).toBe('[en francés: élan]')
  })

  it('name the number of an agenda item as the house does, however the notes write it', () => {
    expect(['34', '34 (b)', '34 b)'].map(es.masthead.agendaItem).map(shown)).toEqual([
      'Tema~34 del programa',
      'Tema~34~b) del programa',
      'Tema~34~b) del programa',
    ])
  })

  it('have one line for the language where the original is Spanish', () => {
    const lines = es.masthead.lines({ date: '2008-06-15', original: 'es', unofficial: false })
    expect(lines.map(shown)).toEqual(['Distr. general', '15~de~junio de~2008', 'Original: español'])
  })
})

function words(said: Phrase): string {
  return wordsOf([...said])
}
