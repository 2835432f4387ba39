import type { SeriesFacts } from '../facts.ts'

/** Who answers for the text, weakest first. Also printed on the cover. */
export function statuses({ status, organizers }: Pick<SeriesFacts, 'status' | 'organizers'>): string {
  switch (status) {
    case 'organizer': {
      const by = organizers.length === 1 ? 'la entidad organizadora' : 'las entidades organizadoras'
      return `El informe fue preparado por ${by}.`
    }
    case 'chair':
      return 'El informe se preparó bajo la responsabilidad de la Presidencia.'
    case 'adopted':
      return 'El informe fue aprobado por los participantes.'
  }
}

/** Whether the report says who said what. */
export const attributions: Readonly<Record<SeriesFacts['attributed'], string>> = {
  never: 'Las opiniones no se atribuyen.',
  sometimes: 'Las opiniones no se atribuyen, salvo las declaraciones cuyos autores pueden ser nombrados.',
  always: 'Las opiniones se atribuyen según consta en las reseñas.',
}

/** How the words of the report are to be read. */
export function levels({ votes }: Pick<SeriesFacts, 'votes'>): string {
  return [
    'El informe distingue lo que se acordó de lo que se dijo. Cuando indica que algo se convino o que hubo acuerdo, ' +
      'en la reseña de esa reunión consta un acuerdo; “pleno” y “amplio” expresan su grado, y “la opinión general”, ' +
      'una opinión predominante, tal como figuran en la reseña; solo valen para esa reunión y esa formulación.',
    ...(votes
      ? ['Lo que se sometió a votación se presenta con sus cifras; de ellas no se infiere ningún acuerdo.']
      : []),
    'Cuando en la reseña no consta ningún acuerdo, el informe se limita a indicar que se formuló una observación, ' +
      'con el verbo que emplea la reseña.',
  ].join(' ')
}
