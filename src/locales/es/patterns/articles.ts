import { pattern } from '../../shared/pattern.ts'

/**
 * Writes the name of a body or a State as in the middle of a sentence, if it wants an article and has none: "el
 * Gobierno de Noruega", "los Estados Unidos". A `body` is one that organizes, a `delegation` one that speaks.
 */
export function articled(name: string, as: 'body' | 'delegation'): string | undefined {
  const article = [...bodies, ...(as === 'delegation' ? states : [])].find(([, begins]) => begins.test(name))?.[0]
  return article === undefined ? undefined : `${article} ${name}`
}

type Articles = readonly (readonly [article: string, begins: RegExp])[]

/** Names that begin with a common noun, by its gender and number. */
const bodies: Articles = [
  [
    'el',
    new RegExp(
      pattern`^(?:Real |Primer )?(?:Gobierno|Ministerio|Departamento|Instituto|Centro|
      Consejo|Comité|Fondo|Banco|Parlamento|Grupo|Foro|Programa|Movimiento|Servicio|Organismo|Tribunal|Congreso|
      Equipo|Secretario|Ministro|Presidente|Representante|Colegio)(?: |$)`,
      'u',
    ),
  ],
  [
    'la',
    new RegExp(
      pattern`^(?:Oficina|Secretaría|Embajada|Misión|Delegación|Comisión|Unión|
      Universidad|Academia|Fundación|Asociación|Organización|Federación|Liga|Agencia|Dirección|Junta|Corte|
      Alianza|Red|Presidencia|Escuela|Facultad|Cruz Roja|Secretaria|Ministra|Presidenta|Santa Sede|Asamblea|
      Autoridad|Comunidad|Confederación|Cámara)(?: |$)`,
      'u',
    ),
  ],
  ['las', /^(?:Naciones Unidas|Universidades|Organizaciones|Fuerzas)(?: |$)/u],
  ['los', /^(?:Ministerios|Gobiernos|Copresidentes)(?: |$)/u],
]

/** States that have an article in documents of the United Nations. */
const states: Articles = [
  ['los', /^(?:Estados Unidos|Países Bajos|Emiratos Árabes|Países |Estados )/u],
  [
    'el',
    new RegExp(
      pattern`^(?:Reino (?:Unido|de |Hachemita)|Brasil|Canadá|Japón|Perú|Ecuador|Paraguay|
      Uruguay|Líbano|Iraq|Pakistán|Senegal|Sudán$|Chad|Níger$|Congo|Togo|Camerún|Yemen|Afganistán|Gabón|
      Estado (?:de|Plurinacional))`,
      'u',
    ),
  ],
  ['la', /^(?:República |Federación de Rusia|Argentina|India$|Alianza )/u],
  ['las', /^(?:Bahamas|Comoras|Islas )/u],
]
