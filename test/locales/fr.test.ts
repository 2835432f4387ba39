import { describe, expect, it } from 'vitest'
import type { Phrase } from '../../src/locales/claim.ts'
import { inParagraphs, paragraphs, paras, see } from '../../src/locales/fr/citations.ts'
import { count, counted } from '../../src/locales/fr/counts.ts'
import { date, ofDate, onDate, period, span } from '../../src/locales/fr/dates.ts'
import { a, de, que, toEach } from '../../src/locales/fr/elision.ts'
import { fr } from '../../src/locales/fr/fr.ts'
import { numberOf, withDeterminer } from '../../src/locales/fr/groups.ts'
import { kindWords } from '../../src/locales/fr/kinds.ts'
import { agendaNumber } from '../../src/locales/fr/labels.ts'
import { clauses, listOf, looseClauses, looseList } from '../../src/locales/fr/lists.ts'
import { inPlace } from '../../src/locales/fr/meetings.ts'
import { mayBeIndicative } from '../../src/locales/fr/moods.ts'
import { isPlural, withoutArticle } from '../../src/locales/fr/names.ts'
import { capital, endItem, fullStop, quote } from '../../src/locales/fr/sentences.ts'
import type { CrossReference } from '../../src/model/document.ts'
import { kinds } from '../../src/model/session.ts'
import { shown } from './shown.ts'

// What French says of meetings, claims, votes and the rest stands in the tables of fr/.

const say = (value: string): Phrase => [{ type: 'text', value: value.replaceAll('~', '\u00a0') }]
const foreign = (value: string, lang: string): Phrase => [
  { type: 'languageRun', lang, direction: 'ltr', children: [{ type: 'text', value }] },
]

describe('French elision and contraction', () => {
  it.each([
    ['aucun modèle', 'qu’aucun modèle'],
    ['il importait', 'qu’il importait'],
    ['œuvrer ensemble', 'qu’œuvrer ensemble'],
    ['à Genève', 'qu’à Genève'],
    ['Oslo accueillait', 'qu’Oslo accueillait'],
    ['États et organisations', 'qu’États et organisations'],
    ['humanitaires et militaires', 'qu’humanitaires et militaires'],
    ['Haïti', 'qu’Haïti'],
    ['Helsinki', 'qu’Helsinki'],
    ['héroïsme', 'qu’héroïsme'],
    ['harmoniser', 'qu’harmoniser'],
    ['hôtes et donateurs', 'qu’hôtes et donateurs'],
    ['horizons divers', 'qu’horizons divers'],
    ['y remédier', 'qu’y remédier'],
    ['«~il~»', 'qu’«~il~»'],
    ['“il”', 'qu’“il”'],
    ['les moyens', 'que les moyens'],
    ['huit missions', 'que huit missions'],
    ['onze missions', 'que onze missions'],
    ['oui', 'que oui'],
    ['11 missions', 'que 11 missions'],
    ['1 mission', 'que 1 mission'],
    ['hiérarchie', 'que hiérarchie'],
    ['handicap', 'que handicap'],
    ['harcèlement', 'que harcèlement'],
    ['hasard', 'que hasard'],
    ['haut-commissaire', 'que haut-commissaire'],
    ['hors de la salle', 'que hors de la salle'],
    ['héros', 'que héros'],
    ['Hambourg', 'que Hambourg'],
    ['Hongrie', 'que Hongrie'],
    ['Honduras', 'que Honduras'],
    ['Houthis', 'que Houthis'],
    ['Yaoundé', 'que Yaoundé'],
    ['Ouagadougou', 'que Ouagadougou'],
    ['«~les moyens~»', 'que «~les moyens~»'],
    ['[en anglais~: all]', 'que [en anglais~: all]'],
  ])('“que” before “%s” is “%s”', (clause, words) => {
    expect(shown(que(say(clause)))).toBe(words)
  })

  it.each([
    ['Amnesty International', 'en', 'd’Amnesty International'],
    ['Human Rights Watch', 'en', 'de Human Rights Watch'],
    ['University of Oslo', 'en', 'de University of Oslo'],
    ['Ärzte der Welt', 'de', 'd’Ärzte der Welt'],
    ['日内瓦', 'zh', 'de 日内瓦'],
    ['Les États', 'fr-CA', 'de Les États'],
  ])('looks into the words of another language: %s (%s) is %s', (name, lang, words) => {
    expect(shown(de(foreign(name, lang)))).toBe(words)
  })

  it.each([
    ['Genève', 'de Genève', 'à Genève'],
    ['Oslo', 'd’Oslo', 'à Oslo'],
    ['Le Caire', 'du Caire', 'au Caire'],
    ['Les Abymes', 'des Abymes', 'aux Abymes'],
    ['La Haye', 'de La Haye', 'à La Haye'],
    ['L’Aquila', 'de L’Aquila', 'à L’Aquila'],
    ['le séminaire', 'du séminaire', 'au séminaire'],
    ['les consultations', 'des consultations', 'aux consultations'],
    ['la réunion', 'de la réunion', 'à la réunion'],
    ['l’atelier', 'de l’atelier', 'à l’atelier'],
    ['Leeds', 'de Leeds', 'à Leeds'],
    ['Lesbos', 'de Lesbos', 'à Lesbos'],
  ])('%s is %s, and %s', (name, ofName, toName) => {
    expect([de(say(name)), a(say(name))].map(shown)).toEqual([ofName, toName])
  })

  it('contract the articles of each name of a list, and of no other words', () => {
    expect(
      [
        'les États Membres et le Secrétaire général',
        'le Secrétariat, les fonds et l’Assemblée',
        'le Conseil, la Commission et les États',
        'le Comité pour la paix et le développement',
      ].map((names) => shown(toEach(say(names)))),
    ).toEqual([
      'aux États Membres et au Secrétaire général',
      'au Secrétariat, aux fonds et à l’Assemblée',
      'au Conseil, à la Commission et aux États',
      'au Comité pour la paix et le développement',
    ])
  })

  it.each([
    ['Norvège', 'en Norvège'],
    ['la Norvège', 'en Norvège'],
    ['Iraq', 'en Iraq'],
    ['Côte d’Ivoire', 'en Côte d’Ivoire'],
    ["Côte d'Ivoire", 'en Côte d’Ivoire'],
    ['Mali', 'au Mali'],
    ['Pays-Bas', 'aux Pays-Bas'],
    ['Cuba', 'à Cuba'],
    ['Israël', 'en Israël'],
    ['Barbade', 'à la Barbade'],
    ['Luxembourg', 'à Luxembourg'],
    ['Genève', 'à Genève'],
  ])('one is in %s %s', (name, words) => {
    expect(shown(inPlace({ name: say(name) }))).toBe(words)
  })
})

describe('French moods', () => {
  it.each([
    ['les États devaient publier leurs comptes', true],
    ['il fallait agir', true],
    ['il importait que les comptes soient publiés', true],
    ['l’appui devrait être renforcé', true],
    ['une commission avait été créée', true],
    ['les moyens montraient leurs limites', true],
    ['les États publient les chiffres dont ils disposaient', true],
    ['les États doivent publier leurs comptes', true],
    ['les États publient leurs comptes', false],
    ['un fonds soit créé', false],
    ['les parties aient accès au fonds, sans retrait', false],
    ['tout soit fait pour publier un extrait satisfaisant', false],
  ])('“%s” may be in the indicative: %s', (clause, may) => {
    expect(mayBeIndicative(say(clause))).toBe(may)
  })
})

describe('French dates', () => {
  it.each([
    [
      { from: '2007-03-26', to: '2007-03-27' },
      '26 et 27~mars~2007',
      'les 26 et 27~mars~2007',
      'des 26 et 27~mars~2007',
    ],
    [{ from: '2007-05-01', to: '2007-05-02' }, '1er et 2~mai~2007', 'les 1er et 2~mai~2007', 'des 1er et 2~mai~2007'],
    [{ from: '2007-05-01', to: '2007-05-01' }, '1er~mai~2007', 'le 1er~mai~2007', 'du 1er~mai~2007'],
    [{ from: '2007-05-11', to: '2007-05-11' }, '11~mai~2007', 'le 11~mai~2007', 'du 11~mai~2007'],
    [{ from: '2007-08', to: '2007-08' }, 'août~2007', 'en août~2007', 'd’août~2007'],
    [{ from: '2007-06', to: '2007-06' }, 'juin~2007', 'en juin~2007', 'de juin~2007'],
    [{ from: '2007', to: '2007' }, '2007', 'en 2007', 'de 2007'],
  ])('%j is %s, was %s, and is the one %s', (when, words, held, called) => {
    expect([span(when), onDate(when), ofDate(when)].map(shown)).toEqual([words, held, called])
  })

  it.each([
    [{ from: '2007-03-01', to: '2007-03-03' }, 'du 1er au 3~mars~2007'],
    [{ from: '2007-03-31', to: '2007-04-01' }, 'du 31~mars au 1er~avril~2007'],
    [{ from: '2007-12-31', to: '2008-01-02' }, 'du 31~décembre~2007 au 2~janvier~2008'],
    [{ from: '2007-04', to: '2007-08' }, 'd’avril à août~2007'],
    [{ from: '2007-11', to: '2008-02' }, 'de novembre~2007 à février~2008'],
    [{ from: '2006', to: '2007' }, 'de 2006 à 2007'],
    [{ from: '2007-05-11' }, 'après le 11~mai~2007'],
    [{ from: '2007-05' }, 'après mai~2007'],
    [{ from: '2007' }, 'après 2007'],
    [{ to: '2007-10-01' }, 'avant le 1er~octobre~2007'],
  ])('%j is %s, before a verb and behind it', (when, words) => {
    expect([span(when), onDate(when)].map(shown)).toEqual([words, words])
    expect(shown(ofDate(when))).toBe(`(${words})`)
  })

  it('are unknown', () => {
    expect([span({}), onDate({}), ofDate({})]).toEqual(['date inconnue', 'à une date inconnue', '(date inconnue)'])
  })

  it.each([
    [{ from: '2007-03-26', to: '2007-10-30' }, 'entre mars et octobre~2007'],
    [{ from: '2007-05-11', to: '2007-05-14' }, 'en mai~2007'],
    [{ from: '2006-11', to: '2007-02' }, 'entre novembre~2006 et février~2007'],
    [{ from: '2014', to: '2016-05' }, 'entre 2014 et 2016'],
    [{ from: '2014-02', to: '2014' }, 'en 2014'],
    [{}, ''],
  ])('%j is a period %s', (when, words) => {
    expect(shown(period(when))).toBe(words)
  })

  it('have small months, with their accents', () => {
    const months = Array.from({ length: 12 }, (_, index) => date(`2007-${String(index + 1).padStart(2, '0')}`))
    expect(months.map((month) => month.slice(0, -5)).join(' ')).toBe(
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    )
  })
})

describe('French counts', () => {
  it.each(kinds)('of a %s agree with it, and are one below two', (kind) => {
    const { one, many, gender } = kindWords[kind]
    const [no, single] = gender === 'feminine' ? ['aucune', 'une'] : ['aucun', 'un']
    expect([0, 1, 2, 3, 5, 11, 21, 100].map((number) => counted(number, kindWords[kind]))).toEqual([
      `${no} ${one}`,
      `${single} ${one}`,
      ...['deux', 'trois', 'cinq', '11', '21', '100'].map((number) => `${number} ${many}`),
    ])
  })

  it('set off thousands by a space', () => {
    expect([999, 1000, 1_000_000].map((number) => shown(count(number, 'masculine')))).toEqual([
      '999',
      '1~000',
      '1~000~000',
    ])
  })
})

describe('French citations', () => {
  const refs = (...values: readonly string[]): readonly CrossReference[] =>
    values.map((value) => ({ type: 'crossReference', bookmark: 'finding:geneva/x', value }))

  it.each([
    [['9'], 'par.~9', 'le paragraphe~9', 'au paragraphe~9'],
    [['6', '7'], 'par.~6 et 7', 'les paragraphes~6 et 7', 'aux paragraphes~6 et 7'],
    [['6', '7', '8'], 'par.~6 à 8', 'les paragraphes~6 à 8', 'aux paragraphes~6 à 8'],
    [
      ['3', '6', '7', '8', '12 a)'],
      'par.~3, 6 à 8 et 12 a)',
      'les paragraphes~3, 6 à 8 et 12 a)',
      'aux paragraphes~3, 6 à 8 et 12 a)',
    ],
  ])('of %j', (values, bracketed, running, inside) => {
    const those = refs(...values)
    expect([paras(those), paragraphs(those), inParagraphs(those)].map(shown)).toEqual([bracketed, running, inside])
  })

  it('say where to see more, if there is more', () => {
    expect([see([]), see(refs('9')), see(refs('9'), 'voir aussi')].map(shown)).toEqual([
      '',
      ' (voir par.~9)',
      ' (voir aussi par.~9)',
    ])
  })
})

describe('French lists', () => {
  const items = (...words: readonly string[]): readonly Phrase[] => words.map(say)

  it('join names, clauses, and what holds a comma', () => {
    expect([listOf(items('a')), listOf(items('a', 'b')), listOf(items('a', 'b', 'c'))].map(shown)).toEqual([
      'a',
      'a et b',
      'a, b et c',
    ])
    expect([clauses(items('a', 'b')), clauses(items('a', 'b', 'c'))].map(shown)).toEqual(['a, et b', 'a¬; b¬; et c'])
    expect([looseList(items('a, x', 'b')), looseClauses(items('a, x', 'b'))].map(shown)).toEqual([
      'a, x¬; et b',
      'a, x¬; et b',
    ])
    expect([looseList(items('a', 'b')), looseClauses(items('a', 'b'))].map(shown)).toEqual(['a et b', 'a, et b'])
  })

  it('end their items with a space before the semicolon, and no “et”', () => {
    const ends = (['inner', 'last but one', 'last'] as const).map((position) => shown(endItem(say('a'), position)))
    expect(ends).toEqual(['a¬;', 'a¬;', 'a.'])
  })
})

describe('French sentences', () => {
  it('begin with a capital that keeps its accent, and leave what is quoted or in another language', () => {
    expect(
      ['à Genève', 'œuvrer', 'l’État', 'États', '12 missions', '«~il~»', '¿quién?'].map((words) =>
        shown(capital(say(words))),
      ),
    ).toEqual(['À Genève', 'Œuvrer', 'L’État', 'États', '12 missions', '«~il~»', '¿Quién?'])
  })

  it('end once', () => {
    expect(['a', 'a.', 'a…', '«~a.~»', '«~a~»', 'etc.'].map((words) => shown(fullStop(say(words))))).toEqual([
      'a.',
      'a.',
      'a…',
      '«~a.~»',
      '«~a~».',
      'etc.',
    ])
  })

  it('set inner quotations between other marks', () => {
    expect(shown(quote(say('un «~outil~» simple')))).toBe('«~un “outil” simple~»')
    expect(shown(quote(foreign('a “tool”', 'en')))).toBe('«~a “tool”~»')
  })
})

describe('French names', () => {
  it('lose a small article in heads, and keep a capital one', () => {
    expect(
      ['le Conseil', 'la Suisse', 'l’ONU', "l'ONU", 'les États', 'Le Caire', 'the Institute', 'lettre'].map((name) =>
        shown(withoutArticle(say(name))),
      ),
    ).toEqual(['Conseil', 'Suisse', 'ONU', 'ONU', 'États', 'Le Caire', 'Institute', 'lettre'])
  })

  it.each([
    ['les États-Unis', true],
    ['le Groupe des 77 et la Chine', true],
    ['MM. Exemple et Modèle', true],
    ['M. Exemple et Mme Modèle', true],
    ['la Norvège', false],
    ['Haïti', false],
    ['le Groupe des États d’Afrique, des Caraïbes et du Pacifique', false],
    ['le Ministère de la justice et des droits humains', false],
    ['la Bosnie-Herzégovine', false],
    ['Lesotho', false],
  ])('%s is plural: %s', (name, plural) => {
    expect(isPlural(say(name))).toBe(plural)
  })

  it.each([
    ['pays hôtes', 'la plupart des pays hôtes', 'de nombreux pays hôtes', 'certains pays hôtes'],
    ['délégations', 'la plupart des délégations', 'de nombreuses délégations', 'certaines délégations'],
    ['les délégations', 'la plupart des délégations', 'un grand nombre des délégations', 'certaines des délégations'],
    ['les pays hôtes', 'la plupart des pays hôtes', 'un grand nombre des pays hôtes', 'certains des pays hôtes'],
    ['riveraines', 'la plupart des riveraines', 'un grand nombre de riveraines', 'un certain nombre de riveraines'],
    ['ONG', 'la plupart des ONG', 'de nombreuses ONG', 'certaines ONG'],
    [
      'le Groupe africain',
      'la plupart des membres du Groupe africain',
      'de nombreux membres du Groupe africain',
      'certains membres du Groupe africain',
    ],
  ])('of %s one says %s, %s, %s', (group, ...numbers) => {
    expect((['most', 'many', 'some'] as const).map((number) => shown(numberOf(number, [say(group)])))).toEqual(numbers)
  })

  it('of bare groups have an article', () => {
    expect(
      ['donateurs', 'plusieurs pays', 'les pays', 'l’Union', 'ONG', 'deux pays'].map((group) =>
        shown(withDeterminer(say(group))),
      ),
    ).toEqual(['des donateurs', 'plusieurs pays', 'les pays', 'l’Union', 'ONG', 'deux pays'])
  })

  it('of agenda items have one bracket', () => {
    expect(['34', '34 (b)', '34 (b) (ii)'].map((item) => shown(agendaNumber(item)))).toEqual([
      '34',
      '34~b)',
      '34~b)~ii)',
    ])
  })
})

describe('the French masthead', () => {
  const facts = { date: '2008-06', original: 'en', unofficial: false }

  it('has the language of the version and that of the original, and one line where they are one', () => {
    expect(fr.masthead.lines(facts).map(shown)).toEqual([
      'Distr. générale',
      'Juin~2008',
      'Français',
      'Original~: anglais',
    ])
    expect(fr.masthead.lines({ ...facts, original: 'fr-CA' }).map(shown)).toEqual([
      'Distr. générale',
      'Juin~2008',
      'Original~: français',
    ])
  })

  it('says that nobody answers for a translation, and who may read it', () => {
    expect(fr.masthead.imprint({ ...facts, unofficial: true }).map(shown)).toEqual([
      'Juin~2008',
      'Original~: anglais',
      'Traduction non officielle',
    ])
    expect(shown(fr.masthead.lines({ ...facts, marking: 'limitée' })[0] ?? '')).toBe('Distr.~: limitée')
  })
})
