import { letter, upper } from '../../shared/latin.ts'
import { pattern } from '../../shared/pattern.ts'
import { opinion } from './verbs.ts'

const capital = `[${upper}][${letter}’'-]+`
const names = `${capital}(?: (?:(?:de|del|de la|van|von|al|bin|el) )?${capital})*`

/** A person: a title with a name, or two names and more. */
export const person = pattern`(?:(?:(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as) )?(?:(?:Excm[oa]\. )?(?:Sr|Sra|Srta|Sres|Dr|Dra|Prof|
  Profa|Mons|D|Dña)\.? (?:[${upper}]\. ?)*${names}|(?:(?:[Ee]l|[Ll]a) )?(?:[Ee]mbajadora?|[Mm]inistr[oa]|
  [Pp]resident[ea]|[Pp]rofesora?|[Jj]ueza?|[Gg]eneral|[Cc]oronel|[Ss]enadora?|[Cc]anciller|[Vv]iceministr[oa]|
  [Pp]rimer[a]? [Mm]inistr[oa]) (?!de |del )${names})|
  (?<!(?:el|la|los|las|de|del|en|a|al|con|por|para) )(?<name>${capital}(?: (?:[${upper}]\.|van|von|de|al|bin|el))*
  (?: ${capital}){1,3}))`

/** An office of a meeting. */
export const office = pattern`(?:[Ll]a|[Ee]l|[Ll]os|[Ll]as) (?:[Cc]o)?(?:[Pp]residencia|[Pp]resident[ea]s?|
  [Mm]oderador(?:a|es|as)?|[Ff]acilitador(?:a|es|as)?|[Rr]elator(?:a|es|as)?|[Aa]nfitri(?:ón|ona|ones)|
  [Oo]rador(?:a|es)? principal(?:es)?)(?: (?:del? (?:la )?(?:sesión|reunión|panel|seminario|taller|conferencia)))?`

/** Somebody who speaks for a country or a body: "el representante de Chile", "la delegación noruega". */
export const representative = pattern`(?:(?:[Ee]l|[Ll]a|[Uu]n|[Uu]na|[Ll]os|[Ll]as) )(?:[Rr]epresentantes?
  (?: [Pp]ermanentes?)?|[Dd]elegad[oa]s?|[Dd]elegaci(?:ón|ones)|[Ee]mbajador(?:a|es)?|[Pp]ortavo(?:z|ces)|
  [Mm]inistr[oa]|
  [Oo]radora?|[Pp]articipantes?|[Ff]uncionari[oa]|[Ee]xpert[oa])(?: de (?:Relaciones Exteriores|Defensa))?
  (?: del? (?:l[ao]s? )?(?!Secretari|Defensa|Relaciones|Hacienda|Justicia|Interior|Salud|Naciones)${names}|
  \x20(?:norueg|chilen|brasileñ|mexican|argentin|chin|rus|suiz|suec|alemán|franc|ingles|británic|español|italian|
    estadounidens|canadiens|colombian|peruan|cuban|sudafrican|indi|japon|turc|australian)[a-záéíóú]*)`

/** Verbs, in the past, of speaking at a meeting. */
export const speech = `(?:no )?(?:se |lo |la |les? )?(?:${opinion})`

/** Words with a capital that no person’s name has. */
export const bodyWords = new RegExp(
  pattern`(?<![${letter}])(?:Consejo|Asamblea|Unión|Comisión|Comité|Naciones|Banco|Fondo|Grupo|Oficina|Departamento|
    Ministerio|Secretaría|Acuerdo|Informe|Partido|Corte|Programa|Organismo|Organización|Gobierno|Parlamento|Congreso|
    Conferencia|Carta|Convención|Convenio|Tratado|Declaración|Fuerza|Misión|Universidad|Instituto|Centro|Red|Derechos|
    Internacional|Foro|Cumbre|Protocolo|Estatuto|Pacto|Proceso|Plan|Agenda|Ley|Cruz|Media|Estados?|Seguridad|General|
    Anexo|Artículo|Capítulo|Resolución|Junta|Autoridad|Sociedad|Asociación|Federación|Alianza|Liga|Comunidad|Movimiento|
    Frente|Ejército|Proyecto|Tribunal|Sede|Equipo|República)(?![${letter}])`,
)
