import { describe, expect, it } from 'vitest'
import { countTable } from '../../src/counted/table/count-table.ts'
import { readTable } from '../../src/counted/table/read-table.ts'
import { csv, inPieces } from './polis-export.ts'

async function count(table: string | Uint8Array, { session = 'assembly', least = 1, size = 64_000 } = {}) {
  return countTable(await readTable(inPieces(table, size)), session, least)
}

const votes = async (table: string | Uint8Array) => (await count(table)).propositions.map((one) => one.votes)

describe('the columns of a table', () => {
  it.each([
    ['text,for,against,neither'],
    ['Proposition;Yes;No;Abstain'],
    ['Énoncé\tPour\tContre\tAbstentions'],
    ['propuesta,a favor,en contra,abstenciones'],
    ['Предложение,За,Против,Воздержались'],
    ['提案,赞成,反对,弃权'],
    ['نص,مؤيد,معارض,ممتنع'],
    ['"TEXT:",votes_for,Votes  against,Neutral'],
  ])('are known by their names: %s', async (head) => {
    const delimiter = /[;\t]/.exec(head)?.[0] ?? ','
    expect(await count(`${head}\n${['Paths are safe.', 50, 39, 2].join(delimiter)}\n`)).toEqual({
      put: 1,
      propositions: [{ text: 'Paths are safe.', votes: { for: 50, against: 39, neither: 2 }, groups: [] }],
      leftOut: [],
      doubts: [],
    })
  })

  it.each([
    ['tecst,for,against\na,1,2\n', 'has no column `text`', /called `tecst`/],
    ['text,agian,against\na,1,2\n', 'has no column `for`', /Its first line names `text`, `agian`, `against`/],
    ['We should act.,50,39\n', 'has no column `text`', /Its first line names `We should act\.`, `50`, `39`/],
    ['text,yes,agree\na,1,2\n', 'has two columns for `for`: `yes`, `agree`', /Take one of them out/],
    ['\n\n', 'is empty', /Export it again/],
    ['text,per cent\na,0.98\nb,1\n', 'has shares such as `0.98`', /98, and not 0\.98/],
  ])('that are wrong are told: %j', async (table, message, todo) => {
    await expect(readTable(inPieces(table))).rejects.toMatchObject({ message, todo: expect.stringMatching(todo) })
  })

  it('that may have been meant are told', async () => {
    expect((await count('text,for,against,abstension\na,1,2,3\n')).doubts).toEqual([
      'The column `abstension` is not used. Did you mean `abstention`?',
    ])
    expect((await count('text,for,against,age\na,1,2,3\n')).doubts).toEqual([])
  })
})

describe('the votes of a row', () => {
  it.each([
    ['50', '39', { for: 50, against: 39, neither: 0 }],
    ['1 234', '12,345', { for: 1234, against: 12345, neither: 0 }],
    ['1.234', '1’234’567', { for: 1234, against: 1234567, neither: 0 }],
    ['12.0', '3,00', { for: 12, against: 3, neither: 0 }],
    ['٥٠', '３９', { for: 50, against: 39, neither: 0 }],
    ['50 %', '39 %', { percent: 50 }],
    ['12,5\u00a0%', '', { percent: 12.5 }],
    ['٥٠٪', '', { percent: 50 }],
    ['33.3333%', '', { percent: 33.33 }],
  ])('%s to %s', async (yes, no, expected) => {
    expect(
      await votes(
        csv([
          ['text', 'for', 'against'],
          ['a', yes, no],
        ]),
      ),
    ).toEqual([expected])
  })

  it.each([
    ['-1', '2'],
    ['50', ''],
    ['', '39'],
    ['=1+1', '2'],
    ['101 %', ''],
    ['12.5', '3'],
    ['1 23', '4'],
    ['many', 'few'],
  ])('are not guessed from “%s” and “%s”', async (yes, no) => {
    const { propositions, leftOut } = await count(
      csv([
        ['text', 'for', 'against'],
        ['a', yes, no],
      ]),
    )
    expect(propositions).toEqual([])
    expect(leftOut).toEqual([{ count: 1, why: 'whose votes cannot be read (line 2)' }])
  })

  it('are figures rather than a share, and a share where only that is given', async () => {
    const head = 'text,for,against,per cent\n'
    expect(await votes(`${head}a,50,50,50\nb,,,"98,5"\nc,,,100\n`)).toEqual([
      { for: 50, against: 50, neither: 0 },
      { percent: 98.5 },
      { percent: 100 },
    ])
  })

  it.each([
    ['text,for,against,neither,total\na,50,39,2,91\n', false],
    ['text,for,against,neither,total\na,50,39,2,95\n', true],
    ['text,for,against,neither,%\na,50,50,25,40\n', false],
    ['text,for,against,neither,%\na,50,50,25,50\n', false],
    ['text,for,against,neither,%\na,50,50,25,60\n', true],
    ['text,for,against,neither\na,50 %,30 %,20 %\n', false],
    ['text,for,against,neither\na,50 %,30 %,15 %\n', true],
    ['text,for,against\na,70 %,40 %\n', true],
    ['text,for,against\na,70 %,20 %\n', false],
  ])('that do not add up are doubted: %j', async (table, doubted) => {
    const { doubts, propositions } = await count(table)
    expect(doubts).toEqual(doubted ? ['Totals or shares do not follow from the votes (line 2).'] : [])
    expect(propositions).toHaveLength(1)
  })
})

describe('a table', () => {
  const table =
    'theme,text,for,against,session\r\nEnergy,"Lines\r\nare ""new"", so",12,3,Assembly\r\n' +
    ',Old ones,5,4,Other town\r\n,,1,1,assembly\r\n\r\n;,=A1,0,0,assembly\r\n'

  it.each([1, 5, 64_000])('is read in pieces of %i bytes, with quoted line ends and blank lines', async (size) => {
    expect(await count(table, { size })).toEqual({
      put: 4,
      propositions: [
        { text: 'Lines are "new", so', votes: { for: 12, against: 3, neither: 0 }, groups: [], theme: 'Energy' },
      ],
      leftOut: [
        { count: 1, why: 'of other sessions' },
        { count: 1, why: 'without words' },
        { count: 1, why: 'without a vote' },
      ],
      doubts: [],
    })
  })

  it('leaves out what few voted on; of shares it is not known', async () => {
    const { propositions, leftOut } = await count('text,for,against,%\na,10,9,\nb,10,10,\nc,,,1\n', { least: 20 })
    expect(propositions.map(({ text }) => text)).toEqual(['b', 'c'])
    expect(leftOut).toEqual([{ count: 1, why: 'with fewer than 20 votes' }])
  })

  it('may be in UTF-16, as Excel saves “Unicode text”', async () => {
    const text = '\uFEFFtext\tfor\tagainst\r\nÉnoncé\t1\t2\r\n'
    expect(await votes(new Uint8Array(Buffer.from(text, 'utf16le')))).toEqual([{ for: 1, against: 2, neither: 0 }])
  })
})
