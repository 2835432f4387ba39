import type { Level } from '../../model/levels.ts'

/** The words of a level, beside the sentences of claims. */
interface LevelWords {
  /** In the concordance: what the account records. */
  readonly recorded: string
  /** An older record, with which a conclusion is consistent. */
  readonly older: string
  /** What a reservation is to, up to its noun. */
  readonly reserved: string
  /** A measure that several meetings can share: "pleno acuerdo en Beijing, y amplio acuerdo en Ginebra". */
  readonly measure: string | undefined
}

const point = { older: 'la observación registrada', reserved: 'la observación se formuló con', measure: undefined }

/** What each level is called. */
export const levelWords: Readonly<Record<Level, LevelWords>> = {
  concluded: {
    recorded: 'conclusión',
    older: 'la conclusión registrada',
    reserved: 'esa conclusión estuvo sujeta a',
    measure: undefined,
  },
  full: {
    recorded: 'pleno acuerdo',
    older: 'el pleno acuerdo registrado',
    reserved: 'ese acuerdo estuvo sujeto a',
    measure: 'pleno acuerdo',
  },
  agreed: {
    recorded: 'acuerdo',
    older: 'el acuerdo registrado',
    reserved: 'ese acuerdo estuvo sujeto a',
    measure: 'acuerdo',
  },
  broad: {
    recorded: 'amplio acuerdo',
    older: 'el amplio acuerdo registrado',
    reserved: 'ese acuerdo estuvo sujeto a',
    measure: 'amplio acuerdo',
  },
  prevailing: {
    recorded: 'opinión general',
    older: 'la opinión general registrada',
    reserved: 'esa opinión estuvo sujeta a',
    measure: undefined,
  },
  most: { recorded: 'la mayoría de los participantes', ...point },
  many: { recorded: 'muchos participantes', ...point },
  several: { recorded: 'varios participantes', ...point },
  some: { recorded: 'algunos participantes', ...point },
  said: { recorded: 'observación formulada', ...point },
}
