import type { FindDepartures } from '../../../../model/patterns.ts'
import { finder } from '../../../shared/find-departures.ts'

/** What the United Nations write for other names of States and places, and French for words that are often misspelt. */
const spellings: Readonly<Record<string, string>> = {
  Pékin: 'Beijing',
  Irak: 'Iraq',
  Vietnam: 'Viet Nam',
  'Viêt Nam': 'Viet Nam',
  Biélorussie: 'Bélarus',
  Birmanie: 'Myanmar',
  Kirghizstan: 'Kirghizistan',
  Nigeria: 'Nigéria',
  Liberia: 'Libéria',
  Bahrein: 'Bahreïn',
  Koweit: 'Koweït',
  'Addis Abeba': 'Addis-Abeba',
  'New-York': 'New York',
  aggression: 'agression',
  aggressions: 'agressions',
  acceuil: 'accueil',
  addresse: 'adresse',
  apparement: 'apparemment',
  appercevoir: 'apercevoir',
  coeur: 'cœur',
  connection: 'connexion',
  connections: 'connexions',
  developpement: 'développement',
  dilemne: 'dilemme',
  dilemnes: 'dilemmes',
  language: 'langage',
  malgrés: 'malgré',
  manoeuvre: 'manœuvre',
  manoeuvres: 'manœuvres',
  oeuvre: 'œuvre',
  oeuvres: 'œuvres',
  occurence: 'occurrence',
  parmis: 'parmi',
  professionel: 'professionnel',
  professionels: 'professionnels',
  soeur: 'sœur',
  traffic: 'trafic',
  voeu: 'vœu',
  voeux: 'vœux',
  weekend: 'week-end',
  weekends: 'week-ends',
  '1ère': '1re',
  '1ere': '1re',
  'multi-dimensionnel': 'multidimensionnel',
  'multi-dimensionnelle': 'multidimensionnelle',
  'multi-dimensionnelles': 'multidimensionnelles',
  'socio-économique': 'socioéconomique',
  'socio-économiques': 'socioéconomiques',
  'peace-keeping': 'maintien de la paix',
  peacekeeping: 'maintien de la paix',
  peacebuilding: 'consolidation de la paix',
}

const findListed = finder(
  new RegExp(
    `(?<![\\p{L}\\d-])(?:${Object.keys(spellings)
      .sort((a, b) => b.length - a.length)
      .join('|')})(?![\\p{L}-])`,
    'gu',
  ),
  ([word]) => spellings[word],
)

/** "2ème", "21ième" for "2e", "21e". */
const findOrdinals = finder(/(?<![\d,.])(\d+)(?:i?[èe]mes?)(?!\p{L})/gu, ([, number]) => `${number}e`, /\d/)

/** Finds spellings that are not the house’s. */
export const findSpellings: FindDepartures = (text) => [...findListed(text), ...findOrdinals(text)]
