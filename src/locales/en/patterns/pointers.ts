import { letter } from '../../shared/latin.ts'
import { pattern } from '../../shared/pattern.ts'

/** Finds the word at the start of an English text that points at something outside it. */
export function pointer(text: string): string | undefined {
  return impersonal.test(text) ? undefined : pointing.exec(text)?.[0]
}

/** "It is important that", "it takes time to" point at nothing; "it reports to", "it is to be reformed" do. */
const impersonal = new RegExp(
  pattern`^it (?:is|was|were|remains?|remained|seem(?:s|ed)|appear(?:s|ed)|becomes?|became|takes|took|makes|made|
    follows|matters|
    (?:would|could|should|must|may|might|can|will|cannot) (?:not |also |therefore )?(?:be|take|help|make|seem)|
    has (?:not |also )?(?:been|become)) ?(?!to\b)(?:[^\s,.;]+,? ){1,8}?
    (?:to|that|for|in|if|whether|how|who|what|when|why|which)\b`,
  'i',
)

/**
 * "Those who", "those affected", "these days" point at nothing; "those" does. What joins a sentence to the one before
 * it points there too.
 */
const pointing = new RegExp(
  pattern`^(?:(?:it|they|he|she|its|their|his|her)\b|
    (?:those|these)\b(?! (?:who|whose|which|that|in|at|with|from|most|days|responsible|concerned|present|
      [${letter}]+(?:ed|ing))\b)|
    this\b(?! (?:century|year|decade|generation)\b)|such(?! as)\b|the (?:former|latter|above|same)\b|
    (?:nevertheless|nonetheless|however(?=,)|moreover|furthermore|therefore|thus|hence|consequently|accordingly|
    likewise|
      similarly|in addition|on the other hand|on the contrary|by contrast|in contrast|as a result|
      (?:for|in) (?:this|that) (?:reason|regard|respect|context|case|way|sense))\b)`,
  'i',
)
