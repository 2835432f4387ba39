/**
 * States and regions by the article that they have in French, which also tells how one says where: feminine ones and
 * those that begin with a vowel are “en”, masculine ones “au”, plural ones “aux”, and those without an article “à”.
 * Names that are those of their capitals too (Luxembourg, Panama, Guatemala, Koweït) are taken for these.
 */
const feminine =
  'Afrique|Afrique du Sud|Albanie|Algérie|Allemagne|Amérique latine|Andorre|Angleterre|Arabie saoudite|Argentine|' +
  'Arménie|Asie|Australie|Autriche|Belgique|Bolivie|Bosnie-Herzégovine|Bulgarie|Chine|Colombie|Corée du Sud|' +
  'Côte d’Ivoire|Croatie|Écosse|Égypte|Érythrée|Espagne|Estonie|Éthiopie|Europe|Fédération de Russie|Finlande|France|' +
  'Gambie|Géorgie|Grèce|Guinée|Guinée équatoriale|Guinée-Bissau|Hongrie|Inde|Indonésie|Irlande|Islande|Italie|' +
  'Jamaïque|Jordanie|Lettonie|Libye|Lituanie|Macédoine du Nord|Malaisie|Mauritanie|Mongolie|Namibie|Norvège|' +
  'Nouvelle-Zélande|Palestine|Papouasie-Nouvelle-Guinée|Pologne|République arabe syrienne|République centrafricaine|' +
  'République de Corée|République de Moldova|République démocratique du Congo|République dominicaine|' +
  'République islamique d’Iran|République populaire démocratique de Corée|République tchèque|' +
  'République-Unie de Tanzanie|Roumanie|Russie|Serbie|Sierra Leone|Slovaquie|Slovénie|Somalie|Suède|Suisse|Syrie|' +
  'Tanzanie|Tchéquie|Thaïlande|Tunisie|Turquie|Ukraine|Zambie'
const islands = 'Barbade|Dominique|Grenade|Trinité-et-Tobago'
const masculine =
  'Afghanistan|Angola|Azerbaïdjan|Bangladesh|Bélarus|Belize|Bénin|Bhoutan|Botswana|Brésil|Brunéi Darussalam|' +
  'Burkina Faso|Burundi|Cambodge|Cameroun|Canada|Chili|Congo|Costa Rica|Danemark|Équateur|Eswatini|Gabon|Ghana|' +
  'Guyana|Honduras|Iran|Iraq|Japon|Kazakhstan|Kenya|Kirghizistan|Kosovo|Lesotho|Liban|Libéria|Liechtenstein|Malawi|' +
  'Mali|Maroc|Mexique|Monténégro|Mozambique|Myanmar|Népal|Nicaragua|Niger|Nigéria|Ouganda|Ouzbékistan|Pakistan|' +
  'Paraguay|Pérou|Portugal|Qatar|Royaume-Uni|Rwanda|Samoa|Sénégal|Soudan|Soudan du Sud|Suriname|Tadjikistan|Tchad|' +
  'Timor-Leste|Togo|Turkménistan|Uruguay|Venezuela|Viet Nam|Yémen|Zimbabwe'
const plural =
  'Bahamas|Comores|Émirats arabes unis|États-Unis|États-Unis d’Amérique|Fidji|Îles Cook|Îles Marshall|Îles Salomon|' +
  'Maldives|Palaos|Pays-Bas|Philippines|Seychelles|Tonga'
const without =
  'Antigua-et-Barbuda|Bahreïn|Cabo Verde|Chypre|Cuba|Djibouti|El Salvador|Haïti|Israël|Kiribati|Madagascar|Malte|' +
  'Maurice|Monaco|Nauru|Oman|Saint-Kitts-et-Nevis|Saint-Marin|Saint-Vincent-et-les Grenadines|Sainte-Lucie|' +
  'Sao Tomé-et-Principe|Singapour|Sri Lanka|Tuvalu|Türkiye|Vanuatu'

/** States that have no article, and are “en” all the same. */
const enWithout = new Set(['El Salvador', 'Haïti', 'Israël', 'Oman', 'Türkiye'])

/** States that are those of their capitals too: they have an article, and nothing is known of where. */
const ambiguous = { Guatemala: 'le', Koweït: 'le', Luxembourg: 'le', Panama: 'le' } as const

const articles: ReadonlyMap<string, 'la' | 'le' | 'les' | ''> = new Map([
  ...[...feminine.split('|'), ...islands.split('|')].map((name) => [name, 'la'] as const),
  ...masculine.split('|').map((name) => [name, 'le'] as const),
  ...Object.entries(ambiguous),
  ...plural.split('|').map((name) => [name, 'les'] as const),
  ...without.split('|').map((name) => [name, ''] as const),
])

/** Every State by its name in French, without an article. */
export const stateNames: readonly string[] = [...articles.keys()]

/** Writes a State as in the middle of a sentence: "la Norvège", "l’Ukraine", "les Pays-Bas", "Cuba". */
export function stateWithArticle(name: string): string | undefined {
  const article = articles.get(name)
  if (article === undefined) return undefined
  if (article === '') return name
  return article !== 'les' && /^[AEÉIOU]/u.test(name) ? `l’${name}` : `${article} ${name}`
}

/** Says where: "en Norvège", "au Mali", "aux Pays-Bas"; nothing of what is no State. */
export function inState(name: string): string | undefined {
  const article = articles.get(name)
  if (article === undefined || name in ambiguous) return undefined
  if (islands.split('|').includes(name)) return `à la ${name}`
  if (article === 'les') return `aux ${name}`
  if (article === '') return `${enWithout.has(name) ? 'en' : 'à'} ${name}`
  return article === 'la' || /^[AEÉIOU]/u.test(name) ? `en ${name}` : `au ${name}`
}
