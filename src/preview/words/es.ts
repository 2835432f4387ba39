import type { PreviewWords } from './preview-words.ts'

const nouns = {
  agreed: ['acordado', 'acordados'],
  voted: ['votación', 'votaciones'],
  raised: ['planteado', 'planteados'],
  dilemma: ['dilema', 'dilemas'],
  concern: ['preocupación', 'preocupaciones'],
  question: ['cuestión', 'cuestiones'],
} as const

/** The living draft in Spanish. */
export const es: PreviewWords = {
  labels: {
    draft: 'Borrador en vivo',
    waiting: 'Leyendo las notas…',
    cookies: 'Si no aparece nada más, permita las cookies para esta dirección y vuelva a cargar la página.',
    edition: 'Edición',
    language: 'Idioma',
    search: 'Buscar',
    searchDraft: 'Buscar en el borrador',
    word: 'Word',
    pdf: 'PDF',
    showPdf: 'Ver el PDF',
    thePdf: 'El PDF',
    keys: 'Teclas',
    keysAlone: 'Las teclas actúan solas, sin Ctrl ni Alt',
    close: 'Cerrar',
    beside: 'Junto al texto',
    own: 'Solo para usted: muestra lo que las ediciones ocultan.',
    views: 'Qué se muestra junto al texto',
    provenance: 'Fuentes',
    messages: 'Mensajes',
    coverage: 'Temas',
    absences: 'Ausentes',
    lengths: 'Extensión',
  },
  keys: {
    next: 'Párrafo siguiente',
    before: 'Párrafo anterior',
    open: 'Abrir su primera fuente en el editor',
    changed: 'Último cambio',
    search: 'Buscar',
    edition: 'Elegir la edición',
    language: 'Elegir el idioma',
    word: 'Generar el documento de Word',
    pdf: 'Generar el PDF',
    showPdf: 'Mostrar aquí el PDF',
    release: 'Seguir de nuevo el puntero',
    keys: 'Mostrar estas teclas',
  },
  banner: {
    errors: (number) => `Las notas contienen ${number === 1 ? 'un error' : `${number} errores`}.`,
    noDraft: 'Aún no hay borrador.',
    older: (time) => `El borrador que se muestra, de las ${time}, es anterior.`,
    stopped:
      'La vista previa se ha detenido. Se muestra el último borrador. Ejecute de nuevo `report ' +
      'preview` y abra la nueva dirección.',
    refused:
      'La vista previa se ha reiniciado. Se muestra el último borrador. Abra la dirección que ' +
      'indica ahora el terminal.',
  },
  building: { docx: 'Generando el documento de Word…', pdf: 'Generando el PDF…' },
  built: { docx: 'El documento de Word está listo.', pdf: 'El PDF está listo.' },
  notBuilt: 'No se pudo generar.',
  pdfOf: (edition) => `${edition}, en PDF`,
  changed: 'Modificado: ',
  heading: 'un título',
  passage: 'un pasaje',
  found: (at, all) => `${at} de ${all}`,
  foundNothing: 'sin resultados',
  severities: { error: 'error', warning: 'advertencia', info: 'información' },
  noMessages: 'No hay nada que corregir.',
  provenance: {
    paragraph: (cited) => `Párrafo ${cited}`,
    passage: 'Este pasaje',
    nothing: 'No se basa en ninguna observación: procede de la plantilla o se refiere a la serie.',
    invitation: 'Señale un párrafo o haga clic en él para ver de dónde procede.',
  },
  coverage: {
    title: 'Temas por reunión',
    explanation:
      'Observaciones por tema y reunión; cada número lleva a sus párrafos. Con rayas: reunión de la que no hay reseña.',
    theme: 'Tema',
    noAccount: 'sin reseña',
    counted: (kind, number) => `${number} ${nouns[kind][number === 1 ? 0 : 1]}`,
    absent: (number) => `${number} fuera de esta edición`,
    paragraphs: 'Párrafos ',
  },
  absences: {
    title: 'Ausentes de esta edición',
    nothing: 'No se ha omitido nada:',
    present: (number, all) => `esta edición recoge ${number} de las observaciones registradas (${all} en total).`,
    hidden: 'oculta en esta edición',
    omitted: (why) => `omitida: ${why}`,
  },
  lengths: {
    words: (number) => `${number} palabras`,
    total: (number, limit) => `${number} palabras de ${limit}`,
    over: (number) => `, ${number} de más`,
    caption: 'Sin la portada',
  },
}
