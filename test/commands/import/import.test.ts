import { describe, expect, it } from 'vitest'
import type { Parts } from '../../../src/ooxml/open-package.ts'
import { deleteParagraph, markComment, putBefore, replaceWords, withComments } from '../../returned/word-edits.ts'
import { exampleNotes } from './imported.ts'

const notes = exampleNotes()
const tool = replaceWords('a tool for achieving', 'an instrument for achieving')
const planning = replaceWords('Better planning', 'Improved planning')
const level = replaceWords('full agreement', 'broad agreement', 'solely an administrative')
const crises = replaceWords('Most crises today', 'Most crises of today')

/** A document that does not say what was sent, as after a program that drops such parts. */
function withoutBase(parts: Parts): Parts {
  return new Map([...parts].filter(([path]) => !path.startsWith('customXml/')))
}

/** The lines of a text that are not in another. */
function newLines(text: string, before: string): readonly string[] {
  const old = new Set(before.split('\n'))
  return text.split('\n').filter((line) => !old.has(line))
}

describe('report import word tells', () => {
  it('where words were changed, and by whom; and what to do about a level', async () => {
    const { code, stdout, stderr } = await notes.importEdits(await notes.send(), [tool, planning, level])
    expect({ code, stdout }).toEqual({ code: 0, stdout: told })
    expect(stderr).toMatch(/^2 changes can be taken over: `report import word \S+ --accept all`\. 1 change cannot\. /)
  })

  it('the same to a program', async () => {
    const { stdout } = await notes.importEdits(await notes.send(), [level, tool], '--reporter', 'json')
    expect(JSON.parse(stdout)).toMatchObject({
      edition: 'member-states',
      language: 'en',
      changes: [
        { kind: 'own', of: 'geneva/tool-not-goal', verdict: 'told', why: expect.stringContaining('level: broad') },
        { n: 1, kind: 'words', key: 'that', paragraph: '10', author: 'B. Editor', verdict: 'takeable' },
      ],
      comments: [],
    })
  })

  it('of a paragraph that was deleted which statements it said', async () => {
    const edits = ['military means are usually only part', 'no single actor can resolve'].map(deleteParagraph)
    const { code, stdout } = await notes.importEdits(await notes.send(), edits)
    expect(code).toBe(1)
    expect(stdout).toMatch(/It is beijing\/force-not-in-isolation and brussels\/wider-approach\. To leave them out, /)
    expect(stdout).toMatch(/It is oslo\/no-single-actor\. To leave it out, /)
  })

  it('what was noted, on which words, and where these are written', async () => {
    const sent = withComments(await notes.send(), [['7', 'Is this still true?']])
    const { code, stdout, stderr } = await notes.importEdits(sent, [markComment('7', 'template can be used')])
    expect([code, stdout]).toEqual([
      0,
      'c  ./sessions/geneva.yaml:287:11 · geneva/no-template · para. 13 (c) · on “template can be used” ' +
        'Is this still true? — B. Editor\n',
    ])
    expect(stderr).toMatch(/^1 comment\. /)
  })

  it('what was noted on words that became others, over two paragraphs, and where nothing is compared', async () => {
    const sent = withComments(await notes.send(), [
      ['7', 'Too strong?'],
      ['8', 'All of it?'],
      ['9', 'In a footnote.'],
    ])
    const begin = putBefore('No template', '<w:commentRangeStart w:id="8"/>')
    const end = putBefore('Brussels the following', '<w:commentRangeEnd w:id="8"/><w:commentReference w:id="8"/>')
    const edits = [level, markComment('7', 'broad agreement', 'solely an administrative'), begin, end]
    const { stdout } = await notes.importEdits(sent, edits)
    expect(stdout).toMatch(/^c {2}\S+ · geneva\/tool-not-goal · para\. 10 · on “broad agreement” Too strong\?/m)
    expect(stdout).toMatch(
      /^c {2}\S+ · geneva\/no-template · para\. 13 \(c\) · on “No template .*operations\.” All of/m,
    )
    expect(stdout).toMatch(/^c {2}on what is not compared In a footnote\. — B\. Editor$/m)
    expect(stdout.match(/^c /gm)).toHaveLength(3)
    const written = await notes.importEdits(sent, edits, '--comments')
    expect(written.stderr).toMatch(/^Comments were .*\n1 comment on no statement: not written\.\n$/)
  })

  it('of an untouched file that nothing was changed', async () => {
    const file = await notes.send()
    expect(await notes.importEdits(file, [])).toEqual({
      code: 0,
      stdout: 'Nothing was changed.\n',
      stderr: 'Heads, feet, footnotes, text boxes and looks are not compared.\n',
    })
  })

  it('what one author changed, and that another one is none', async () => {
    const file = await notes.send()
    expect(await notes.importEdits(file, [tool], '--author', 'B. Editr')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no author `B. Editr`. Did you mean `B. Editor`?\n',
    })
    expect((await notes.importEdits(file, [tool], '--author', 'B. Editor')).stdout).toMatch(/^1 /)
  })

  it('with 1 that none of the changes can be taken over', async () => {
    expect((await notes.importEdits(await notes.send(), [level])).code).toBe(1)
  })
})

const told = `!  ./sessions/geneva.yaml:90:11 · geneva/tool-not-goal · para. 10 · words of the program · B. Editor
   - full
   + broad These words are not written in the notes: they follow from \`level: full\`. \
Only the account decides the level: if it says so, write \`level: broad\` there.

1  ./sessions/geneva.yaml:90:11 · geneva/tool-not-goal that · para. 10 · B. Editor
   - integration should be seen as a tool for achieving better results and impact, …
   + integration should be seen as an instrument for achieving better results and impact, …

2  ./sessions/geneva.yaml:265:11 · geneva/clearer-roles that · para. 13 (b) · B. Editor
   - Better planning and coordination enable the different …
   + Improved planning and coordination enable the different …
`

describe('report import word --accept writes', () => {
  it('the changes that are named, and moves no other line', async () => {
    const before = notes.read('geneva.yaml')
    const { code, stderr } = await notes.importEdits(await notes.send(), [tool, planning], '--accept', '2')
    expect([code, stderr]).toEqual([0, '1 change taken over into ./sessions/geneva.yaml.\n'])
    expect(newLines(notes.read('geneva.yaml'), before)).toEqual([
      '        improved planning and coordination enable the different actors to gain a better understanding of their',
    ])
    expect(notes.read('geneva.yaml').split('\n').length).toBe(before.split('\n').length)
  })

  it('all of them, in files with another line end, a byte-order mark and remarks', async () => {
    for (const name of ['geneva.yaml', 'brussels.yaml'])
      notes.write(name, (text) => `\uFEFF${text.replace('raised:', 'raised: # in the room').replaceAll('\n', '\r\n')}`)
    const before = notes.read('geneva.yaml') + notes.read('brussels.yaml')
    const { code } = await notes.importEdits(await notes.send(), [tool, crises], '--accept', 'all')
    const after = notes.read('geneva.yaml') + notes.read('brussels.yaml')
    expect(code).toBe(0)
    expect(newLines(after, before)).toEqual([
      '        integration should be seen as an instrument for achieving better results and impact, and not as solely' +
        '\r',
      expect.stringContaining('most crises of today are composite'),
    ])
    expect(after.match(/\uFEFF/g)).toHaveLength(2)
    expect(after.match(/# in the room\r\n/g)).toHaveLength(2)
    expect(after).not.toMatch(/[^\r]\n/)
  })

  it('into each statement that says the same: the report tells of both in one sentence, and goes on to', async () => {
    const also =
      'raised:\n  - id: no-template\n    theme: integration\n    that: no template can be used for all operations\n'
    notes.write('brussels.yaml', (text) => text.replace('raised:\n', also))
    const [sent, edit] = [await notes.send(), replaceWords('used for all operations', 'used for every operation')]
    const { stdout } = await notes.importEdits(sent, [edit], '--accept', 'all')
    expect(stdout).toMatch(
      /^1 {2}.*brussels\/no-template that(?:.|\n)*\n2 .*geneva\/no-template that(?:.|\n)*same words as brussels/,
    )
    for (const name of ['geneva.yaml', 'brussels.yaml']) expect(notes.read(name)).toContain('used for every operation')
  })

  it('nothing twice', async () => {
    const sent = await notes.send()
    await notes.importEdits(sent, [tool], '--accept', 'all')
    const after = notes.read('geneva.yaml')
    expect(await notes.importEdits(sent, [tool])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^1 change stands in the notes already\./),
    })
    await notes.importEdits(sent, [tool], '--accept', 'all')
    expect(notes.read('geneva.yaml')).toBe(after)
  })

  it('nothing for a number that no change has', async () => {
    const before = notes.read('geneva.yaml')
    const end = await notes.importEdits(await notes.send(), [tool], '--accept', '1', '7')
    expect([end.code, end.stderr]).toEqual([
      2,
      'There is no change `7` that can be taken over. They have the numbers 1 to 1.\n',
    ])
    expect(notes.read('geneva.yaml')).toBe(before)
  })

  it('nothing if the words claim what only a level may say, or no longer complete their sentence', async () => {
    const before = notes.read('geneva.yaml')
    const sent = await notes.send()
    const claim = replaceWords('No template', 'All participants agreed that no template')
    const { code, stderr } = await notes.importEdits(sent, [claim], '--accept', 'all')
    expect(stderr).toMatch(
      /no-quantifier-in-statement[\s\S]*Nothing was written: change these words in the notes by hand/,
    )
    expect(code).toBe(1)
    expect(notes.read('geneva.yaml')).toBe(before)
  })

  it('nothing if the notes would have an error with these words', async () => {
    const before = notes.read('geneva.yaml')
    const edit = replaceWords('can be used', 'can\u202e be used')
    const { code, stderr } = await notes.importEdits(await notes.send(), [edit, tool], '--accept', 'all')
    expect(stderr).toMatch(
      /Nothing was written: change these words in the notes by hand, or take over only the others\.\n$/,
    )
    expect(code).toBe(1)
    expect(notes.read('geneva.yaml')).toBe(before)
  })
})

describe('where the notes changed since the file was sent', () => {
  it('a text that changed too is not taken over, and the others are, where they stand now', async () => {
    const sent = await notes.send()
    notes.write('geneva.yaml', (text) => text.replace('as a tool', 'as a means').replace(/^/, '# Later.\n\n'))
    const { code, stdout } = await notes.importEdits(sent, [tool, planning], '--accept', 'all')
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^! {2}\.\/sessions\/geneva\.yaml:92:11 .*\n.*\n.* The notes changed .* they say “.* a means for/,
    )
    expect(notes.read('geneva.yaml')).toContain('as a means for achieving')
    expect(notes.read('geneva.yaml')).toContain('improved planning and coordination')
  })

  it('a statement that the edition hides by now is not named', async () => {
    const sent = withComments(await notes.send(), [['7', 'Why?']])
    notes.write('geneva.yaml', (text) =>
      text.replace('- id: no-template\n', '- id: no-template\n    visibility: internal\n'),
    )
    const edits = [replaceWords('for all operations.', 'everywhere.'), markComment('7', 'No template')]
    for (const as of ['text', 'json']) {
      const { stdout, stderr } = await notes.importEdits(sent, edits, '--reporter', as)
      expect(stdout).toContain('template')
      expect(stdout + stderr).not.toContain('no-template')
      expect(stdout + stderr).not.toContain('287')
    }
  })

  it('a file that does not say what was sent needs the one that was sent', async () => {
    const sent = await notes.send()
    const bare = withoutBase(sent)
    expect((await notes.importEdits(bare, [tool])).stdout).toMatch(/^1 {2}\S+geneva\.yaml:90:11/)
    notes.write('geneva.yaml', (text) => text.replace('no template', 'no single template'))
    expect(await notes.importEdits(bare, [tool])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/was made from other notes.*`report import word \S+ --base SENT\.docx`\.\n$/),
    })
    const { stdout } = await notes.importEdits(bare, [tool], '--base', notes.keep('sent.docx', sent))
    expect(stdout).toMatch(/^1 {2}\S+geneva\.yaml:90:11/)
  })

  it('a file with a symbol, which never says so, needs the notes that it was made from', async () => {
    const symbol = (text: string) =>
      text.replace('- id: member-states\n', '- id: member-states\n    symbol: A/62/100\n')
    notes.write('series.yaml', symbol)
    const sent = await notes.send()
    expect((await notes.importEdits(sent, [tool])).stdout).toMatch(/^1 {2}\S+geneva\.yaml:90:11/)
    notes.write('geneva.yaml', (text) => text.replace('no template', 'no single template'))
    for (const base of [[], ['--base', notes.keep('sent.docx', sent)]]) {
      const { code, stderr } = await notes.importEdits(sent, [tool], ...base)
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(/go back to the notes that it was made from, and import/),
      ])
    }
  })

  it('a file that does not say which report it is needs the one that was sent, too', async () => {
    const sent = await notes.send()
    const bare = new Map(withoutBase(sent))
    bare.delete('docProps/custom.xml')
    const { code, stderr } = await notes.importEdits(bare, [tool])
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/does not say which report it is\. .* --base SENT\.docx`\.\n$/),
    ])
    const { stdout } = await notes.importEdits(bare, [tool], '--base', notes.keep('sent.docx', sent))
    expect(stdout).toMatch(/^1 {2}\S+geneva\.yaml:90:11/)
  })

  it('an edition that is no more is said to be so', async () => {
    const sent = await notes.send()
    notes.write('series.yaml', (text) => text.replace('id: member-states', 'id: all-states'))
    const { code, stderr } = await notes.importEdits(sent, [tool])
    expect([code, stderr]).toEqual([
      2,
      'The series has no edition `member-states`. `./returned.docx` is of that edition.\n',
    ])
  })
})

describe('in a report in another language words go to that language alone:', () => {
  it.each([
    ['fr', 'question sensible', 'question « délicate »'],
    ['zh', '一个敏感问题', '一个棘手问题'],
    ['ar', 'مسألة حساسة', 'مسألة دقيقة'],
    ['ru', 'деликатным вопросом', 'сложным вопросом'],
    ['es', 'cuestión delicada', 'cuestión «sensible»'],
  ])('%s', async (lang, from, to) => {
    const before = notes.read('geneva.yaml')
    const sent = await notes.send('member-states', lang)
    const { code } = await notes.importEdits(sent, [replaceWords(from, to)], '--accept', 'all')
    expect(code).toBe(0)
    expect(notes.read('geneva.yaml').replaceAll(/\s+/g, ' ')).toBe(before.replace(from, to).replaceAll(/\s+/g, ' '))
  })
})
