import { expect, it } from 'vitest'
import type { Parts } from '../../../src/ooxml/open-package.ts'
import { writePackage } from '../../../src/ooxml/write-package.ts'
import { zip } from '../../../src/ooxml/zip.ts'
import { full } from '../../full.ts'
import { markComment, putBefore, replaceWords, withComments } from '../../returned/word-edits.ts'
import { exampleNotes } from './imported.ts'

const notes = exampleNotes()
const document = '<w:document><w:body><w:p><w:r><w:t>Dear colleague</w:t></w:r></w:p></w:body></w:document>'

it.each([
  ['nothing', '', /^`\S+` cannot be read\. This is no Word file/],
  ['a text', 'Dear colleague', /This is no Word file/],
  ['a file of the old Word', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /save it as \.docx/],
  ['a file with macros', packed({ '[Content_Types].xml': 'macroEnabled' }), /\.docm.*save it as \.docx/],
  ['an OpenDocument', packed({ 'META-INF/manifest.xml': '', 'content.xml': '' }), /\.odt.*save it as \.docx/],
  ['a part that unpacks to 60 MB', packed({ 'word/document.xml': ' '.repeat(60_000_000) }), /too large/],
  ['a document type', packed({ 'word/document.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${document}` }), /document type/],
  ['half a document', packed({ 'word/document.xml': document.slice(0, 40) }), /damaged/],
  ['a document of another program', packed({ 'word/document.xml': document }), /does not say which report it is/],
])('Of %s is said in one sentence why it cannot be read, and nothing is written', async (_, file, refusal) => {
  const before = notes.read('geneva.yaml')
  const { code, stdout, stderr } = await notes.importFile(file, '--accept', 'all')
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(refusal)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(notes.read('geneva.yaml')).toBe(before)
})

it('A report with a document type in what was sent is refused, too', async () => {
  const sent = await notes.send()
  const base = sent.get('customXml/item1.xml') ?? ''
  const file = new Map(sent).set('customXml/item1.xml', base.replace('<base', '<!DOCTYPE base []><base'))
  expect((await notes.importFile(writePackage(file))).stderr).toMatch(/document type/)
})

it.each([
  ['comments', 'word/comments.xml', '<w:comments>', /damaged/],
  ['properties', 'docProps/custom.xml', '<Properties>', /damaged/],
  ['a document without a body', 'word/document.xml', '<w:document/>', /has no body/],
])(
  'A report is refused if of its %s nothing can be read: it would seem to say nothing',
  async (_, path, xml, refusal) => {
    const file = new Map(await notes.send()).set(path, xml)
    const { code, stdout, stderr } = await notes.importFile(writePackage(file))
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(refusal)])
  },
)

it('An element may be named as what every object of JavaScript has', async () => {
  const sent = await notes.send()
  const { stdout } = await notes.importFile(writePackage(inserted(sent, 'No template', '<toString/><constructor/>')))
  expect(stdout).toBe('Nothing was changed.\n')
})

it.each([
  ['a sign of a font of symbols', '<w:sym w:font="Wingdings" w:char="F04A"/>'],
  ['a footnote', '<w:footnoteReference w:id="7"/>'],
])('Of %s that was put among words no mark is written into the notes', async (_, element) => {
  const edits = [putBefore('template can', `<w:r>${element}</w:r>`)]
  const end = await notes.importEdits(await notes.send(), edits)
  expect([end.code, end.stdout]).toEqual([
    1,
    expect.stringMatching(/^! .*no-template that.*\+ No …template can.* by hand\.\n$/s),
  ])
  expect((await notes.importEdits(await notes.send(), edits, '--accept', 'all')).stderr).toBe(
    'There was nothing to write.\n',
  )
})

it('The mark of a note of a table may stand half outside its link, as LibreOffice saves it', async () => {
  const sent = await notes.send()
  const link = /(<w:hyperlink [^>]*"table_note_2">)<w:r>(<w:rPr>.*?<\/w:rPr>)<w:t [^>]*>b<\/w:t><\/w:r><\/w:hyperlink>/s
  const run = (words: string) => `<w:r>$2<w:t>${words}</w:t></w:r>`
  const document = (sent.get('word/document.xml') ?? '').replace(link, `$1${run('(')}</w:hyperlink>${run('b)')}`)
  expect(document).not.toBe(sent.get('word/document.xml'))
  const { stdout } = await notes.importFile(writePackage(new Map(sent).set('word/document.xml', document)))
  expect(stdout).toBe('Nothing was changed.\n')
})

it('What was deleted inside what was inserted, and other nests of marks, are read as if accepted', async () => {
  const sent = await notes.send()
  const mark = (name: string, inner: string) => `<w:${name} w:id="1" w:author="A" w:date="">${inner}</w:${name}>`
  const run = (words: string, name = 't') => `<w:r><w:${name} xml:space="preserve">${words}</w:${name}></w:r>`
  const nested = mark('ins', run('good ') + mark('del', run('bad ', 'delText')) + mark('ins', run('old ')))
  const file = inserted(sent, 'No template', nested)
  const { code, stdout } = await notes.importFile(writePackage(file))
  expect([code, stdout]).toEqual([0, expect.stringContaining('good old No template can be used for all operations')])
  expect(stdout).not.toContain('bad')
})

const itFully = full ? it : it.skip

itFully('100,000 comments are read and told', async () => {
  const ids = Array.from({ length: 100_000 }, (_, index) => String(index))
  const marks = ids.map((id) => `<w:commentRangeStart w:id="${id}"/><w:commentRangeEnd w:id="${id}"/>`).join('')
  const sent = withComments(
    await notes.send(),
    ids.map((id) => [id, 'Why?']),
  )
  const file = writePackage(inserted(sent, 'No template', marks))
  const { code, stderr } = await notes.importFile(file)
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^100,?000 comments\./)])
})

it('No character in names, comments or words reaches a terminal that it can act on', async () => {
  const bad = '\u009b31m\u202e\u2066\u0085'
  const sent = withComments(await notes.send(), [['7', `Why${bad}?`]])
  const edits = [replaceWords('can be used', `can${bad} be used`), markComment('7', 'a tool for achieving')]
  const file = await notes.importEdits(sent, edits)
  expect(file.stdout).toContain('Why')
  const asJson = await notes.importEdits(sent, edits, '--reporter', 'json')
  expect(asJson.stdout).toContain('Why')
  for (const text of [file.stdout, file.stderr, asJson.stdout]) expect(text).not.toMatch(/[\u0080-\u009f\u202e\u2066]/)
})

function packed(files: Readonly<Record<string, string>>): Uint8Array {
  const all = { ...('content.xml' in files ? {} : { 'word/document.xml': document }), ...files }
  return zip(new Map(Object.entries(all).map(([path, text]) => [path, new TextEncoder().encode(text)])))
}

/** Puts elements before the run that begins with some words. */
function inserted(parts: Parts, before: string, elements: string): Parts {
  const body = parts.get('word/document.xml') ?? ''
  const at = body.lastIndexOf('<w:r>', body.lastIndexOf(`>${before}`))
  return new Map(parts).set('word/document.xml', body.slice(0, at) + elements + body.slice(at))
}
