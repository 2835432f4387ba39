import { expect, test } from 'vitest'
import { placeLinks, usualEditor } from '../../src/preview/draft/editor-link.ts'

const place = { file: '/notes/a {line} #1.yaml', line: 12, column: 5, endLine: 12, endColumn: 9 }

test.each([
  [usualEditor, 'vscode://file/notes/a%20%7Bline%7D%20%231.yaml:12:5'],
  ['idea://open?file={file}&line={line}', 'idea://open?file=/notes/a%20%7Bline%7D%20%231.yaml&line=12'],
])('%s opens a line, whatever the name of its file', (editor, href) => {
  expect(placeLinks(editor)(place)).toEqual({ text: '/notes/a {line} #1.yaml:12:5', href })
})
