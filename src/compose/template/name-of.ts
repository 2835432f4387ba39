import type { Nodes } from 'mdast'

/** Names what stands in a template in the words of someone who writes and does not know Markdown. */
export function nameOf({ type }: Nodes): string {
  const known: Readonly<Partial<Record<Nodes['type'], string>>> = names
  return known[type] ?? 'mark'
}

/** What only a report has: a parser makes none of it. */
type Ours =
  | 'section'
  | 'numberedParagraph'
  | 'contents'
  | 'masthead'
  | 'signature'
  | 'columnList'
  | 'columnItem'
  | 'languageRun'
  | 'crossReference'

const names = {
  root: 'template',
  blockquote: 'quotation',
  break: 'line end',
  code: 'block of code (an indented line, or one between marks)',
  containerDirective: 'slot with words in it',
  definition: 'address of a link on a line of its own',
  delete: 'struck-out words',
  emphasis: 'words in italics',
  footnoteDefinition: 'note',
  footnoteReference: 'mark of a note',
  heading: 'heading',
  html: 'words between `<` and `>`',
  image: 'picture',
  imageReference: 'picture',
  inlineCode: 'code (words between backward accents)',
  leafDirective: 'slot',
  link: 'link',
  linkReference: 'link whose address stands elsewhere',
  list: 'list',
  listItem: 'item of a list',
  paragraph: 'paragraph',
  strong: 'words in bold',
  table: 'table',
  tableCell: 'cell of a table',
  tableRow: 'row of a table',
  text: 'words',
  textDirective: 'value',
  thematicBreak: 'line across the page',
  yaml: 'lines between dashes',
} as const satisfies Readonly<Record<Exclude<Nodes['type'], Ours>, string>>
