/** Finds the word at the start of a Spanish text that points at something outside it. */
export function pointer(text: string): string | undefined {
  return pointing.exec(text)?.[0]
}

/**
 * "Este siglo", "tal vez", "los que" point at nothing; "esas medidas" and "su mandato" do. What joins a sentence to the
 * one before it points there too.
 */
const pointing = new RegExp(
  '^(?:(?:ést[aeo]s?|est[aeo]s?|es[aeo]s?|és[ae]s?|aquel|aquell[aeo]s?|ell[ao]s?|ello|él|dich[ao]s?|' +
    'sus?)(?![\\p{L}-])' +
    '(?! (?:siglo|año|decenio|década|generación|época|días)(?!\\p{L}))|' +
    'tal(?:es)?(?! (?:vez|como|y como|cual))(?! que)(?!\\p{L})|' +
    '(?:lo|el|la|los|las) (?:anterior(?:es)?|mism[ao]s?(?! que)|citad[ao]s?|mencionad[ao]s?|antedich[ao]s?|' +
    'primer[ao]s?(?=,| (?:era|debía|podía|no|exigía))|segund[ao]s?(?=,| (?:era|debía|podía|no|exigía)))(?!\\p{L})|' +
    '(?:sin embargo|no obstante|además|asimismo|por (?:lo )?tanto|por ello|por eso|por consiguiente|en consecuencia|' +
    'en cambio|por el contrario|por otra parte|por otro lado|del mismo modo|de igual modo|igualmente(?=,)|así pues|' +
    '(?:a|en|por) (?:este|ese|esta|esa|tal|dicho) (?:respecto|sentido|caso|contexto|razón|motivo|fin)|' +
    'pero|también|tampoco)(?!\\p{L}))',
  'iu',
)
