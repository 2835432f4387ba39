import type { Verb } from '../../model/verbs.ts'

/** A verb that has its subject, or none: what stands around "también", and what leads to the clause. */
interface Led {
  /** What stands between "también" and the link, if anything does: "se expresó también *apoyo* a la opinión de que". */
  readonly rest: string
  /** What leads to the clause, and to each further one of a list: "que", "a la opinión de que". */
  readonly link: string
}

/** The words of a verb. */
interface VerbWords {
  /** Without a subject: "se subrayó que", "se expresaron dudas sobre la opinión de que". */
  readonly impersonal: Led & { readonly verb: string }
  /** After a subject: "subrayó que", "pusieron en duda la opinión de que". */
  readonly personal: Led & { readonly one: string; readonly many: string }
  /** The view as a noun that leads to the clause: "que", "la recomendación de que". */
  readonly noun: string
  /** The same once more, without the clause: "se subrayó lo mismo". */
  readonly same: string
  /** What is said of a similar point, of verbs that can: "subrayó *algo similar*"; else that it was made. */
  readonly similar?: string
  /** What the concordance says. */
  readonly recorded: string
}

/**
 * What each verb of the notes is in a sentence. After verbs of recommending the notes have the subjunctive, as Spanish
 * wants it; no other words of ours ask for it.
 */
export const verbWords: Readonly<Record<Verb, VerbWords>> = {
  stated: pointMade(asserts('afirm', 'afirmado')),
  noted: asserts('señal', 'señalado'),
  stressed: asserts('subray', 'subrayado'),
  reported: {
    ...asserts('inform', 'comunicado', 'de que'),
    same: 'se informó de lo mismo',
    similar: 'de algo similar',
  },
  recalled: asserts('record', 'recordado'),
  reiterated: asserts('reiter', 'reiterado'),
  reaffirmed: asserts('reafirm', 'reafirmado'),
  argued: pointMade(asserting({ verb: 'se sostuvo', one: 'sostuvo', many: 'sostuvieron', recorded: 'sostenido' })),
  suggested: recommends({ verb: 'se sugirió', one: 'sugirió', many: 'sugirieron' }, 'la sugerencia', 'sugerido'),
  proposed: recommends({ verb: 'se propuso', one: 'propuso', many: 'propusieron' }, 'la propuesta', 'propuesto'),
  recommended: recommends(
    { verb: 'se recomendó', one: 'recomendó', many: 'recomendaron' },
    'la recomendación',
    'recomendado',
  ),
  requested: recommends({ verb: 'se pidió', one: 'pidió', many: 'pidieron' }, 'la petición', 'pedido'),
  urged: {
    impersonal: { verb: 'se instó', rest: '', link: 'a que' },
    personal: { one: 'instó', many: 'instaron', rest: '', link: 'a que' },
    noun: 'la exhortación a que',
    same: 'se instó a lo mismo',
    recorded: 'exhortación formulada',
  },
  warned: {
    impersonal: { verb: 'se advirtió', rest: '', link: 'de que' },
    personal: { one: 'advirtió', many: 'advirtieron', rest: '', link: 'de que' },
    noun: 'la advertencia de que',
    same: 'se formuló la misma advertencia',
    recorded: 'advertencia formulada',
  },
  supported: aboutView({
    impersonal: { verb: 'se expresó', rest: 'apoyo', link: 'a la opinión de que' },
    personal: { one: 'apoyó', many: 'apoyaron', rest: '', link: 'la opinión de que' },
    noun: 'el apoyo a la opinión de que',
    recorded: 'apoyo expresado',
  }),
  opposed: aboutView({
    impersonal: { verb: 'se expresó', rest: 'oposición', link: 'a la opinión de que' },
    personal: { one: 'se opuso', many: 'se opusieron', rest: '', link: 'a la opinión de que' },
    noun: 'la oposición a la opinión de que',
    recorded: 'oposición expresada',
  }),
  questioned: aboutView({
    impersonal: { verb: 'se expresaron', rest: 'dudas', link: 'sobre la opinión de que' },
    personal: { one: 'puso', many: 'pusieron', rest: 'en duda', link: 'la opinión de que' },
    noun: 'las dudas sobre la opinión de que',
    recorded: 'dudas expresadas',
  }),
  // After "el hecho de que" a clause may be in the indicative or in the subjunctive.
  welcomed: {
    impersonal: { verb: 'se acogió', rest: 'con satisfacción', link: 'el hecho de que' },
    personal: { one: 'acogió', many: 'acogieron', rest: 'con satisfacción', link: 'el hecho de que' },
    noun: 'la satisfacción por el hecho de que',
    same: 'se acogió con satisfacción lo mismo',
    recorded: 'satisfacción expresada',
  },
  regretted: {
    impersonal: { verb: 'se lamentó', rest: '', link: 'el hecho de que' },
    personal: { one: 'lamentó', many: 'lamentaron', rest: '', link: 'el hecho de que' },
    noun: 'el pesar por el hecho de que',
    same: 'se lamentó lo mismo',
    recorded: 'pesar expresado',
  },
  // "Preocupación por que" wants the subjunctive; a colon takes the clause as it is.
  concerned: {
    impersonal: { verb: 'se expresó', rest: 'preocupación por lo siguiente:', link: '' },
    personal: { one: 'expresó', many: 'expresaron', rest: 'preocupación por lo siguiente:', link: '' },
    noun: 'la siguiente preocupación:',
    same: 'se expresó la misma preocupación',
    recorded: 'preocupación expresada',
  },
}

/** A verb of the first conjugation, by its stem: "subray". */
function asserts(stem: string, recorded: string, link = 'que'): VerbWords {
  return asserting({ verb: `se ${stem}ó`, one: `${stem}ó`, many: `${stem}aron`, recorded }, link)
}

function asserting(
  { verb, one, many, recorded }: Readonly<Record<'verb' | 'one' | 'many' | 'recorded', string>>,
  link = 'que',
): VerbWords {
  return {
    impersonal: { verb, rest: '', link },
    personal: { one, many, rest: '', link },
    noun: 'que',
    same: `${verb} lo mismo`,
    similar: 'algo similar',
    recorded,
  }
}

/** What was stated or argued is told again as a point that was made. */
function pointMade({ similar: _, ...words }: VerbWords): VerbWords {
  return { ...words, same: 'se formuló la misma observación' }
}

function recommends(
  { verb, one, many }: Readonly<Record<'verb' | 'one' | 'many', string>>,
  noun: string,
  recorded: string,
): VerbWords {
  const { similar: _, ...words } = asserting({ verb, one, many, recorded })
  return { ...words, noun: `${noun} de que` }
}

function aboutView({ impersonal, ...words }: Omit<VerbWords, 'same'>): VerbWords {
  const { verb, rest, link } = impersonal
  const same = `${verb} ${rest} ${link.replace('la opinión de que', 'la misma opinión')}`
  return { ...words, impersonal, same }
}
