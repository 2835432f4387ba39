/**
 * Writes the name of a body or a State as in the middle of a sentence, if it wants an article and has none: "the
 * Government of Norway". A `body` is one that organizes, a `delegation` one that speaks.
 */
export function articled(name: string, as: 'body' | 'delegation'): string | undefined {
  return (as === 'body' ? begins : delegation).test(name) ? `the ${name}` : undefined
}

const noun =
  '(?:Government|Ministry|Ministries|Office|Secretariat|Department|Directorate|Embassy|Delegation|Institute|' +
  'Commission|Committee|Council|Centre|Center|Agency|Bureau|Federation|Foundation|Association|Organi[sz]ation|' +
  'Union|League|University|Academy|Chair|Co-Chairs?|Minister|Ambassador|Representative|Secretary-General)'

/** Names that begin with a common noun: "Ministry of Finance", "Permanent Mission of Chile". */
const begins = new RegExp(
  `^(?:${noun} (?:of|for|on|to)\\b|Permanent Mission\\b` +
    `|(?:Royal|Federal|National|State) (?:\\p{Lu}\\p{L}+ )?(?:${noun}|Coordinator)\\b` +
    '|International (?:Committee|Organi[sz]ation|Federation|Court|Labour|Monetary|Institute|Association)\\b' +
    '|(?:European|African) (?:Commission|Union|Parliament|Council|External)\\b|United Nations$' +
    `|\\p{Lu}\\p{L}+(?:n|sh|ch|ese|ss) (?:Royal )?(?:Government|Ministry|Embassy|Agency|Directorate)\\b)`,
  'u',
)

/** Delegations that have an article beside those that begin with a common noun. */
const delegation = new RegExp(
  `${begins.source}|^(?:United (?:States|Kingdom|Arab Emirates|Republic)|European Union|African Union|Group of|` +
    'Netherlands|Philippines|Gambia|Bahamas|Comoros|Marshall Islands|Solomon Islands|Seychelles|Niger$|' +
    'Holy See|Russian Federation|Dominican Republic|Czech Republic|Central African|Democratic |Republic of|' +
    'Islamic Republic|Lao People|Syrian Arab|Federated States|Kingdom of|State of|Congo|Vatican|' +
    'Alliance of|Association of|League of|Organi[sz]ation|Commonwealth|Least Developed|Arab (?:Group|League)|' +
    '(?:\\p{Lu}\\p{L}+ )+(?:Group|Union|Islands|Republic|Federation)$)',
  'u',
)
