import type { Phrase } from '../claim.ts'
import { phrase, plain } from '../phrase.ts'
import type { Gender } from './agreement.ts'
import { definite } from './agreement.ts'
import { hasArticle } from './names.ts'
import { pattern } from './patterns/pattern.ts'

/**
 * Names an office with its article: "le Représentant permanent", "l’Ambassadrice". The gender is that of the first
 * noun.
 */
export function theOffice(office: Phrase): Phrase {
  const words = plain(office)
  if (hasArticle(office) || !/^\p{L}/u.test(words)) return office
  const gender = feminineOffice.test(words) ? 'feminine' : 'masculine'
  return phrase`${definite(words, { gender, isPlural: false }).slice(0, -words.length)}${office}`
}

/** Names an organ with its article: "l’Assemblée générale", "le Conseil de sécurité"; one not known stays bare. */
export function theBody(body: Phrase): Phrase {
  const words = plain(body)
  const gender = genderOfBody(words)
  if (hasArticle(body) || gender === undefined) return body
  return phrase`${definite(words, { gender, isPlural: false }).slice(0, -words.length)}${body}`
}

/** The gender of a body, by its first noun. */
export function genderOfBody(name: string): Gender | undefined {
  if (feminineBody.test(name)) return 'feminine'
  return masculineBody.test(name) ? 'masculine' : undefined
}

const feminineBody = new RegExp(
  pattern`^(?:Académie|Agence|Alliance|Ambassade|Assemblée|Association|Banque|Caisse|Chambre|
      Chancellerie|Commission|Communauté|Conférence|Confédération|Coopération|Cour|Croix|Délégation|Direction|
      Division|Faculté|Fédération|Fondation|Initiative|Ligue|Mission|Organisation|Présidence|Sous-Commission|
      Société|Union|Université)(?!\p{L})`,
  'u',
)
const masculineBody = new RegExp(
  pattern`^(?:Bureau|Cabinet|Centre|Collège|Comité|Congrès|Conseil|Département|Fonds|Forum|
      Gouvernement|Groupe|Haut-Commissariat|Institut|Ministère|Mouvement|Observatoire|Parlement|Programme|Réseau|
      Royaume|Saint-Siège|Secrétariat|Sénat|Service|Tribunal)(?!\p{L})`,
  'u',
)

const feminineOffice = new RegExp(
  pattern`^(?:(?:Vice-)?Présidente|Représentante|Ambassadrice|Directrice|Chargée|Conseillère|Déléguée|
      Cheffe|Secrétaire générale|Première|Coordonnatrice|Envoyée|Mission|Délégation)(?!\p{L})`,
  'u',
)
