import { describe, expect, it } from 'vitest'
import { fr } from '../../../src/locales/fr/fr.ts'
import { patterns } from '../../../src/locales/fr/patterns/patterns.ts'
import type { HousePoint } from '../../../src/model/patterns.ts'
import { housePoints } from '../../../src/model/patterns.ts'
import { spokenBy } from '../spoken-by.ts'
import { claims, nobodyNamed, noClaims, speakersNamed } from './sentences.ts'

/** `~` stands for a no-break space, `¬` for a narrow one. */
function spaced(text: string): string {
  return text.replaceAll('~', '\u00a0').replaceAll('¬', '\u202f')
}

describe('French claims', () => {
  it.each(claims)('“%s” claims %s', (text, level) => {
    expect(patterns.claims(text).map((claim) => claim.level)).toEqual([level])
  })

  it.each(noClaims)('“%s” claims nothing', (text) => {
    expect(patterns.claims(text)).toEqual([])
  })
})

describe('French speakers', () => {
  it.each(speakersNamed)('“%s” names one', (text) => {
    expect(patterns.speakers(text)).not.toEqual([])
  })

  it.each(nobodyNamed)('“%s” names none', (text) => {
    expect(patterns.speakers(text)).toEqual([])
  })

  it('are States in a list of supporters', () => {
    expect(patterns.delegations('le Chili, le Pérou et l’Union européenne')).toEqual([
      'le Chili',
      'le Pérou',
      'l’Union européenne',
    ])
    expect(patterns.delegations('les délégations des pays hôtes')).toEqual([])
  })
})

describe('French clauses', () => {
  it.each([
    ['La guerre était finie', 'La'],
    ['L’intégration était un outil', 'L’intégration'],
    ['Il importait d’agir', 'Il'],
    ['Aucun modèle ne convenait', 'Aucun'],
    ['Tous les moyens manquaient', 'Tous'],
    ['Toutes les forces manquaient', 'Toutes'],
    ['Ces moyens manquaient', 'Ces'],
    ['Si Genève acceptait', 'Si'],
    ['Dans Sarajevo assiégée', 'Dans'],
    ['À Genève, le temps manquait', 'À'],
    ['La Haye accueillait la Cour', undefined],
    ['Le Caire accueillait la réunion', undefined],
    ['Genève accueillait la réunion', undefined],
    ['la guerre était finie', undefined],
    ['L’Aquila accueillait la réunion', undefined],
    ['Médecins sans frontières manquait de moyens', undefined],
  ])('“%s” begins with the capital of %s', (text, found) => {
    expect(patterns.clause.capital(text)).toBe(found)
  })

  it.each([
    ['que le temps manquait', 'que'],
    ['qu’un réseau manquait', 'qu’'],
    ["qu'un réseau manquait", "qu'"],
    ['quelques moyens manquaient', undefined],
  ])('“%s” repeats %s', (text, found) => {
    expect(patterns.clause.repeated(text)).toBe(found)
  })

  it.each([
    ['le temps manquait.', '.'],
    ['le temps, les moyens, etc.', undefined],
    ['le temps manquait…', undefined],
    ['le temps manquait', undefined],
  ])('“%s” stops with %s', (text, found) => {
    expect(patterns.clause.stop(text)).toBe(found)
  })

  it('ask by a question mark, with its space', () => {
    expect(['qui agit', 'qui agit¬?', 'qui agit ?'].map(spaced).map(patterns.clause.asks)).toEqual([
      undefined,
      '?',
      '?',
    ])
  })
})

describe('French pointers', () => {
  it.each([
    ['ils devaient être mieux coordonnés', 'ils'],
    ['elle devait être réformée', 'elle'],
    ['il rendait compte au Conseil', 'il'],
    ['ceux-ci devaient être coordonnés', 'ceux-ci'],
    ['ce mandat était trop large', 'ce'],
    ['cette approche échouait', 'cette'],
    ['cela exigeait du temps', 'cela'],
    ['toutefois, le temps manquait', 'toutefois'],
    ['en revanche, le temps manquait', 'en revanche'],
    ['ces derniers manquaient de moyens', 'ces derniers'],
    ['leurs mandats se recoupaient', 'leurs'],
    ['leur mandat était trop large', 'leur'],
    ['sa mise en œuvre tardait', 'sa'],
    ['de même, le temps manquait', 'de même'],
  ])('“%s” points with %s', (text, found) => {
    expect(patterns.pointer(text)).toBe(found)
  })

  it.each([
    'il importait que l’intégration ne soit pas mal interprétée',
    'il importait, lors de la planification, de déterminer les besoins',
    'il était essentiel de commencer tôt',
    'il fallait commencer tôt',
    'il ne fallait pas attendre',
    'il convenait d’agir',
    'il existait plusieurs modèles',
    'il y avait trop de mandats',
    'il était nécessaire que les mandats soient clairs',
    'ceux qui avaient fui devaient pouvoir rentrer',
    'celles et ceux qui avaient fui devaient pouvoir rentrer',
    'ces dernières années, des progrès avaient été accomplis',
    'c’était aux États d’agir',
    'ce qui manquait était le temps',
    'en Norvège, le temps manquait',
    'en particulier les mandats se recoupaient',
    'la sécurité et le développement allaient de pair',
    'si les dilemmes étaient traités, les opérations pouvaient réussir',
  ])('“%s” points at nothing', (text) => {
    expect(patterns.pointer(text)).toBeUndefined()
  })
})

describe('French names', () => {
  it.each([
    ['Ministère norvégien de la défense', 'body', 'le Ministère norvégien de la défense'],
    ['Organisation des Nations Unies', 'body', 'l’Organisation des Nations Unies'],
    ['Commission européenne', 'body', 'la Commission européenne'],
    ['Nations Unies', 'body', 'les Nations Unies'],
    ['Norvège', 'delegation', 'la Norvège'],
    ['Ukraine', 'delegation', 'l’Ukraine'],
    ['Pays-Bas', 'delegation', 'les Pays-Bas'],
    ['Groupe des 77', 'delegation', 'le Groupe des 77'],
    ['Haïti', 'delegation', undefined],
    ['la Norvège', 'delegation', undefined],
    ['le Ministère norvégien de la défense', 'body', undefined],
    ['Sciences Po', 'body', undefined],
    ['UNICEF', 'body', undefined],
  ] as const)('%s, as a %s, is written %s', (name, as, written) => {
    expect(patterns.articled(name, as)).toBe(written)
  })

  it('need a form where none can be derived', () => {
    expect(['Genève', 'Le Caire', 'Norvège'].flatMap((name) => patterns.formsOf('place', name))).toEqual([])
    expect(['la Toscane', 'Luxembourg'].flatMap((name) => patterns.formsOf('place', name))).toEqual(['at', 'at'])
    expect(['Assemblée générale', 'l’Assemblée générale'].flatMap((name) => patterns.formsOf('organs', name))).toEqual(
      [],
    )
    expect(patterns.formsOf('organs', 'Instance permanente')).toEqual(['of'])
    expect(patterns.formsOf('to', 'le Secrétaire général')).toEqual([])
  })
})

describe('French clauses are compared', () => {
  it('by what they are about, and by what they deny', () => {
    expect([...patterns.subjects('l’intégration n’était qu’un outil des opérations intégrées')]).toEqual([
      'integ',
      'outil',
      'opera',
    ])
    expect(
      ['il ne fallait pas agir', 'sans moyens', 'aucun moyen', 'il n’y avait plus de moyens'].map(patterns.isNegated),
    ).toEqual([true, true, true, true])
    expect(['il fallait agir', 'ce n’était qu’un outil', 'il fallait plus de moyens'].map(patterns.isNegated)).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('French house style', () => {
  it.each<readonly [HousePoint, string, string]>([
    ['punctuation', 'un outil: la paix', 'outil~:'],
    ['punctuation', 'un outil : la paix', 'outil~:'],
    ['punctuation', 'un outil; la paix', 'outil¬;'],
    ['punctuation', 'qui agit ?', 'agit¬?'],
    ['punctuation', 'un «outil~»', '«~outil'],
    ['punctuation', 'un «~outil»', 'outil~»'],
    ['punctuation', 'un outil , la paix', 'outil,'],
    ['punctuation', 'et ainsi de suite...', 'suite…'],
    ['punctuation', "l'intégration", 'l’intégration'],
    ['punctuation', "jusqu'à aujourd'hui", 'jusqu’à'],
    ['quotation-marks', 'un "outil" de paix', '«~outil~»'],
    ['quotation-marks', 'un “outil” de paix', '«~outil~»'],
    ['quotation-marks', 'un ‘outil’ de paix', '«~outil~»'],
    ['per-cent', '10% des crises', '10~%'],
    ['per-cent', '10 % des crises', '10~%'],
    ['per-cent', '10 pour cent des crises', '10~%'],
    ['figures', 'il y avait 3 missions', 'trois'],
    ['figures', 'plus de 100 000 personnes', '100~000'],
    ['figures', 'plus de 100.000 personnes', '100~000'],
    ['figures', '3.5 millions de personnes', '3,5'],
    ['dates', 'le 1 mai 2007', '1er '],
    ['dates', 'le 05 mai 2007', '5'],
    ['dates', 'le 15 Juin 2008', 'juin'],
    ['capitals', 'les états membres', 'États Membres'],
    ['capitals', 'les États membres', 'États Membres'],
    ['capitals', 'un Etat membre', 'État Membre'],
    ['capitals', 'les nations unies', 'Nations Unies'],
    ['capitals', 'le conseil de sécurité', 'Conseil de sécurité'],
    ['capitals', 'le Conseil de Sécurité', 'Conseil de sécurité'],
    ['capitals', 'l’Assemblée Générale des Nations Unies', 'Assemblée générale'],
    ['capitals', 'le Secrétaire Général', 'Secrétaire général'],
    ['capitals', 'le gouvernement de la Norvège', 'le Gouvernement'],
    ['capitals', 'le ministère des Affaires étrangères', 'Ministère des affaires'],
    ['capitals', 'A Genève', 'À '],
    ['capitals', 'l’Etat hôte', 'État'],
    ['capitals', 'l’Egypte', 'Égypte'],
    ['abbreviations', 'M. Eide et Mr. Exemple', 'M.'],
    ['abbreviations', 'la RSSG', 'Représentant spécial du Secrétaire général'],
    ['abbreviations', 'le temps, etc...', 'etc.'],
    ['repeats', 'la la paix', 'la'],
    ['articles', 'il importait que il agisse', 'qu’il'],
    ['articles', 'le État hôte', 'l’État'],
    ['articles', 'la importance de le mandat', 'l’importance'],
    ['articles', 'de les mandats', 'des '],
    ['articles', 'si il fallait agir', 's’il'],
    ['articles', 'de opérations', 'd’opérations'],
    ['spaces', 'la~paix', 'la paix'],
    ['spelling', 'une oeuvre de paix', 'œuvre'],
    ['spelling', 'la 2ème session', '2e'],
    ['spelling', 'à Pékin', 'Beijing'],
  ])('%s: “%s” wants “%s”', (point, text, by) => {
    expect(patterns.house[point](spaced(text)).map((departure) => departure.by)).toContain(spaced(by))
  })

  it.each<readonly [HousePoint, string]>([
    ['punctuation', 'un outil~: la paix¬; qui agit¬?'],
    ['punctuation', 'qui agit~? un outil~; la paix'],
    ['punctuation', 'à 12:30, sur https://un.org/a?b'],
    ['punctuation', 'un «~outil~», ou deux'],
    ['punctuation', 'aujourd’hui, et ainsi de suite…'],
    ['quotation-marks', 'un «~outil “simple”~» de paix'],
    ['quotation-marks', 'l’outil d’aujourd’hui'],
    ['per-cent', '10~% des crises, et cent missions'],
    ['figures', 'au paragraphe 4, et le point 3 de la phase 2'],
    ['figures', 'une mission, 12 missions et 100~000 personnes'],
    ['figures', 'la résolution 1325 de 2000, et l’article 5'],
    ['figures', '5 millions de personnes et 3 % des crises'],
    ['dates', 'le 1er mai 2007, le 15 juin et en juin 2008'],
    ['dates', 'le 21 mai 2007'],
    ['capitals', 'les États Membres, l’Assemblée générale et le Conseil de sécurité des Nations Unies'],
    ['capitals', 'À Genève, l’État hôte'],
    ['capitals', 'un gouvernement fort, et le Gouvernement norvégien'],
    ['capitals', 'le Ministère des affaires étrangères'],
    ['capitals', 'les états de service des membres'],
    ['abbreviations', 'M. Eide, Mme Exemple, l’ONU, ONU-Femmes et ONU-Habitat, etc.'],
    ['brackets', 'a) la paix (et le reste) ; b) «~la suite~»'],
    ['repeats', 'nous nous sommes dit que le temps manquait'],
    ['articles', 'qu’il, l’État, du mandat, le huitième, le onze, le oui, la hiérarchie, de La Haye, le handicap'],
    ['articles', 'de le faire, et à les entendre'],
    ['articles', 'le week-end, le yaourt, le un pour cent'],
    ['spaces', 'M.~Eide, 10~%, 100~000, 15~juin~2008, «~x~»~: y'],
    ['spelling', 'l’œuvre, la 2e session, à Beijing, en Iraq'],
    ['ise', 'organiser'],
  ])('%s: “%s” is as the house writes it', (point, text) => {
    expect(patterns.house[point](spaced(text))).toEqual([])
  })

  it('finds a bracket that is not closed', () => {
    expect(patterns.house.brackets('la paix (et le reste')).toEqual([{ words: '(et' }])
    expect(patterns.house.brackets('la paix) et le reste')).toEqual([{ words: 'paix)' }])
  })

  it('is that of all that the locale says', () => {
    // Marks that stand alone are of a pair.
    const spoken = spokenBy(fr, 60).filter(({ path }) => !/quotation|letter/.test(path))
    const faults = spoken.flatMap(({ path, texts }) =>
      texts.flatMap((text) =>
        housePoints.flatMap((point) =>
          patterns.house[point](text).map(({ words, by }) => `${path}, ${point}: “${words}” for “${by}” in ${text}`),
        ),
      ),
    )
    expect([...new Set(faults)].slice(0, 12)).toEqual([])
  })
})
