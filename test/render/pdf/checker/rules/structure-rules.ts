import { dictOf, wordsOf } from '../pdf-objects.ts'
import type { PdfRule } from '../rule.ts'
import { type Element, isElement, kidsOf, wordsIn } from '../structure-tree.ts'

const standard = new Set([
  'Document',
  'Sect',
  'H1',
  'H2',
  'H3',
  'H4',
  'P',
  'Span',
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Note',
  'Reference',
  'Link',
  'Table',
  'Caption',
  'TR',
  'TH',
  'TD',
  'TOC',
  'TOCI',
])

/** How the elements stand to one another (ISO 32000-1, 14.8.4; ISO 14289-1, 7). */
export const structureRules = {
  'has-standard-roles': (pdf) =>
    pdf.elements.filter(({ role }) => !standard.has(role)).map(({ role }) => `role ${role}`),
  'says-something': (pdf) =>
    pdf.elements
      .filter((element) => leafRoles.test(element.role) && element.kids.length === 0 && element.role !== 'TD')
      .map(({ role, reference }) => `empty ${role} ${reference}`),
  'steps-its-headings': (pdf) => {
    const depths = pdf.elements.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => Number(role.slice(1)))
    return depths.flatMap((depth, index) =>
      depth > (depths[index - 1] ?? (depth > 2 ? 0 : depth)) + 1 ? [`H${depth} skips a step`] : [],
    )
  },
  'makes-lists-of-items': (pdf) =>
    pdf.elements.flatMap((element) => {
      if (element.role === 'L')
        return faults(
          element,
          kidsOf(element).every(({ role }) => role === 'LI') && listNumbering(element) !== '',
          'kids that are no items, or no numbering',
        )
      if (element.role === 'LI')
        return faults(
          element,
          element.parent?.role === 'L' &&
            rolesIn(element) === (listNumbering(element.parent) === 'None' ? 'LBody' : 'Lbl LBody'),
          `kids ${rolesIn(element)}`,
        )
      if (element.role === 'LBody') return faults(element, element.parent?.role === 'LI', 'outside an item')
      return []
    }),
  'makes-tables-of-rows': (pdf) =>
    pdf.elements.flatMap((element) => {
      if (element.role === 'Table')
        return faults(element, isGrid(element), 'kids that are no rows, or rows of different lengths')
      if (element.role === 'TR')
        return faults(
          element,
          element.parent?.role === 'Table' && kidsOf(element).every(({ role }) => role === 'TH' || role === 'TD'),
          'kids that are no cells',
        )
      return []
    }),
  'scopes-headers': (pdf) =>
    pdf.elements.flatMap((element) => {
      if (element.role === 'TH')
        return faults(
          element,
          ['/Row', '/Column'].includes(String(dictOf(pdf, element.dict['/A'])['/Scope'])),
          'without a scope',
        )
      return element.role === 'Table'
        ? faults(
            element,
            kidsOf(element).some((row) => kidsOf(row).some(({ role }) => role === 'TH')),
            'without a header',
          )
        : []
    }),
  'calls-its-notes': (pdf) => {
    const elements = pdf.elements
    const notes = elements.filter(({ role }) => role === 'Note')
    const ids = notes.map(({ dict }) => wordsOf(dict['/ID']))
    const goalsOf = (link: Element) =>
      link.kids.flatMap((kid) =>
        isElement(kid) || !kid.annotation ? [] : [wordsOf(dictOf(pdf, dictOf(pdf, kid.annotation)['/A'])['/D'])],
      )
    const called = new Set(
      elements.filter(({ role }) => role === 'Reference').flatMap((reference) => kidsOf(reference).flatMap(goalsOf)),
    )
    return notes.flatMap((note, index) => [
      ...faults(note, ids[index] !== '' && ids.indexOf(ids[index] ?? '') === index, 'without a name of its own'),
      ...faults(
        note,
        kidsOf(note).some(({ role }) => role === 'Lbl'),
        'without a label',
      ),
      ...faults(note, called.has(ids[index] ?? ''), 'that nothing refers to'),
    ])
  },
  'marks-foreign-words': (pdf, { root }) => {
    const wanted =
      JSON.stringify(root)
        .match(/"type":"languageRun","lang":"[^"]+"/g)
        ?.map((run) => run.slice(29, -1)) ?? []
    const spans = pdf.elements.filter(({ dict }) => dict['/Lang'] !== undefined)
    const marked = new Set(spans.map(({ dict }) => wordsOf(dict['/Lang'])))
    const misleading = spans.filter((span) => !fits(wordsOf(span.dict['/Lang']), wordsIn(span)))
    return [
      ...wanted.filter((lang) => !marked.has(lang)).map((lang) => `no span in ${lang}`),
      ...misleading.map(({ reference }) => `span ${reference} in another script than its language's`),
    ]
  },
} as const satisfies Readonly<Record<string, PdfRule>>

const leafRoles = /^(H\d|P|Lbl|LBody|Span|Link|Note|Caption|TH|TD|TOCI|Reference)$/

function faults({ role, reference }: Element, isKept: boolean, fault: string): readonly string[] {
  return isKept ? [] : [`${role} ${reference}: ${fault}`]
}

function rolesIn(element: Element): string {
  return kidsOf(element)
    .map(({ role }) => role)
    .join(' ')
}

function listNumbering({ dict }: Element): string {
  const attributes = dict['/A']
  return typeof attributes === 'object' && attributes !== null && '/ListNumbering' in attributes
    ? wordsOf(attributes['/ListNumbering'])
    : ''
}

function isGrid(table: Element): boolean {
  const rows = kidsOf(table).filter(({ role }) => role !== 'Caption')
  const lengths = new Set(rows.map((row) => kidsOf(row).length))
  return rows.length > 0 && rows.every(({ role }) => role === 'TR') && lengths.size === 1
}

function fits(language: string, words: string): boolean {
  const script = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u }[language]
  return script?.test(words) ?? /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language)
}
