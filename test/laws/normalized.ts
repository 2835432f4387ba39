import type { NotesPlan } from './notes-plan.ts'

/**
 * Takes from a paragraph what follows from where it stands, and not from what it says: numbers and references to
 * paragraphs; "also" and "further"; whether it is an item of a list and how that opens and ends; the turn of neutral
 * forms; a meeting's full name or its short one, and where in the sentence it is; an office that was told before, and
 * the semicolons that names with offices are joined by; the order of what a conclusion is consistent with; which of two
 * that go against each other stands second; and where it is said that nothing was taken up later.
 */
export function normalized(text: string, plan: NotesPlan): readonly string[] {
  const named = meetingsIn(text, plan)
  const said = elsewhere.reduce(
    (words, [wrong, right]) => words.replace(wrong, right),
    named.rest.replace(/ {2,}/gu, ' '),
  )
  return [...named.meetings, withListsSorted(said.replace(/\s+/gu, ' ').trim())]
}

/** A conclusion names what it is consistent with in the order of the notes. */
function withListsSorted(words: string): string {
  return words.replace(/(?<=is consistent with )[^.]*/gu, (list) =>
    list
      .split(/, | and /u)
      .sort()
      .join(' and '),
  )
}

/** The sentence that tells of the other side: the meetings where it stands, each with its paragraph. */
const contrary = /the contrary was (?:stated|recorded)[^.(]*(?:\((?:[^()]|\([a-z]\))*\)[^.(]*)*\./gu

/** What leads to the items of a dilemma, where more is told of it before them. */
const alternatives = /the alternatives [^.:]* were:/gu

const elsewhere: readonly (readonly [RegExp, string])[] = [
  [/ ?\((?:see )?(?:also )?paras?\.(?:[^()]|\([a-z]\))*\)/gu, ''],
  [/\b(see|matters set out in) paragraphs?\s(?:s?\d+(?: \([a-z]\))?(?:, | and | to )?)+/gu, '$1 paragraph'],
  [/see also paragraphs?.*?\.(?= |$)/gu, ''],
  [/the (?:dilemma|question|concern) is not taken up in the accounts of later meetings\./gu, ''],
  [/\balternatives\. /gu, 'alternatives '],
  [/by contrast, /gu, ''],
  [/\b(?:also|further) /gu, ''],
  [/, minister of examples(?=, supported by)/gu, ''],
  [/,? ?minister of examples,?/gu, ''],
  [/: /gu, ' '],
  [/[;.]?(?:\u00a0and)?\s*$/u, ''],
  [/\.\s*$/u, ''],
  [/the following statements were put/gu, 'the following statement was put'],
  [/the following statements/gu, 'the statement'],
  [/the following points were made/gu, 'it was stated that'],
  [/the point was made that/gu, 'it was stated that'],
  [/the following votes were taken/gu, ''],
  [/ \((\d+ took no position)\)/gu, '; $1'],
  [/the fact that (.*?) was welcomed/gu, 'it was welcomed that $1'],
  [/consideration of the following was deferred(.*)$/u, 'consideration of $1 was deferred'],
  [/;/gu, ','],
  [/, and /gu, ' and '],
]

function meetingsIn(text: string, { sessions }: NotesPlan): { readonly rest: string; readonly meetings: string[] } {
  const names = sessions
    .flatMap(({ id, names: own }) => own.map((name) => ({ id, name: name.toLowerCase() })))
    .sort((a, b) => b.name.length - a.name.length)
  const meetings: string[] = []
  // Where the other side stands first, this one names its meeting.
  let rest = text.toLowerCase().replace(contrary, '').replace(alternatives, '')
  for (const { id, name } of names)
    rest = rest.replace(new RegExp(`(?:\\bat )?\\b${name}(?![a-z]),?`, 'gu'), () => {
      meetings.push(id)
      return ''
    })
  return { rest, meetings: meetings.sort() }
}
