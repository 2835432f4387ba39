import { describe, expect, test } from 'vitest'
import { ask, example, tooWide } from './ask.ts'

describe('the trace of a paragraph', () => {
  test('has its words, and behind each statement its level, wording, quote and place', async () => {
    const { code, stdout, stderr } = await ask(example, ['trace', '10'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(`Paragraph 10 in secretary-general, en
  There was full agreement in Geneva that integration should be seen as a tool
  for achieving better results and impact, and not as solely an administrative
  measure or a goal in itself.

Where its words are written
  sessions/geneva.yaml:2:7 · session:geneva place · “Geneva”
  sessions/geneva.yaml:90:11 · geneva/tool-not-goal that · “integration should
  be seen as a tool for …”

Behind it stands one statement:

geneva/tool-not-goal
  sessions/geneva.yaml:86:5
  Geneva: full agreement
  that   integration should be seen as a tool for achieving better results and
         impact, and not as solely an administrative measure or a goal in itself
  quote  “It was also agreed by all participants that integration should not bee
         seen as solely an administrative measure or a goal in itself, but tool
         for achieving better results and impact.” (en)
  printed here
`)
  })

  test('has the very key of each word, in the language of the report, and the line of a template', async () => {
    const { stdout } = await ask(example, ['trace', '23', '--lang', 'fr', '--reporter', 'json'])
    const { written } = JSON.parse(stdout)
    expect(written).toContainEqual({
      words: expect.stringMatching(/^la nécessité /),
      of: 'geneva/independence',
      key: 'between 1 horn',
      language: 'fr',
      place: expect.stringMatching(/^sessions\/geneva\.yaml:\d+:\d+$/),
    })
    expect((await ask(example, ['trace', '6'])).stdout).toMatch(
      /^ {2}templates\/final-report\/report\.md:\d+:1 · the template · “The themes below are\s+those”$/m,
    )
  })

  test.each([['13 (b)'], ['13(b)'], ['13 b'], ['para. 13 (b)'], ['paragraph 13(b)'], ['§ 13 (b)'], ['13 (B)']])(
    'is found as it is cited: %s',
    async (cited) => {
      expect((await ask(example, ['trace', cited])).stdout).toMatch(
        /^Paragraph 13 \(b\) in [\s\S]*\ngeneva\/clearer-roles\n/,
      )
      expect((await ask(example, ['trace', ...cited.split(' ')])).stdout).toMatch(/^Paragraph 13 \(b\) in /)
    },
  )

  test('that opens a list has its items, and where each statement is printed', async () => {
    const { stdout } = await ask(example, ['trace', '13'])
    expect(stdout).toContain('\n  (c) No template can be used for all operations.\n')
    expect(stdout).toMatch(
      /Behind it stand 3 statements:[\s\S]*geneva\/no-template\n[\s\S]*\n {2}printed in 13 \(c\)\n/,
    )
  })

  test('tells what is at home there from what is only mentioned', async () => {
    const { stdout } = await ask(example, ['trace', '7'])
    const [, home, mention] = stdout.split(/\n\n(?=[a-z]+\/)/)
    expect(home).toMatch(/^oslo\/integration-necessary\n[\s\S]*\n {2}printed here$/)
    expect(mention).toMatch(/^geneva\/integrated-approaches\n[\s\S]*\n {2}mentioned here; its own paragraph is 11\n$/)
    expect((await ask(example, ['trace', '9'])).stdout).toMatch(/brussels\/wider-approach\n[\s\S]*\n {2}merged here\n$/)
  })

  test('without statements says so, and where its words point', async () => {
    expect((await ask(example, ['trace', '1'])).stdout).toContain('No statement stands behind it')
    expect((await ask(example, ['trace', '25'])).stdout).toContain('\nIt refers to paragraphs 23, 24.\n')
  })

  test('knows the supplement of an edition that has one', async () => {
    expect((await ask('restricted-supplement', ['trace', 's1', '--edition', 'inner'])).stdout).toMatch(
      /^Paragraph S1 in inner, en\n[\s\S]*\ngeneva\/closed-point\n/,
    )
    expect(await ask('restricted-supplement', ['trace', 'S1'])).toMatchObject({
      code: 2,
      stderr: 'There is no paragraph S1 in the edition `open`. Its paragraphs are 1.\n',
    })
  })

  test('shows how the dilemma, the speaker, the reservation and the vote were recorded', async () => {
    expect((await ask('three-horns', ['trace', 'priorities'])).stdout).toMatch(
      /Geneva: dilemma\n {2}horn {5}the need for security\n {2}because {2}nothing can be built without it\n/,
    )
    expect((await ask('speakers', ['trace', 'brussels/office-alone'])).stdout).toContain(
      'Brussels: point raised, by the Chair of the Working Group, stressed\n',
    )
    expect((await ask('speakers', ['trace', 'worried-group'])).stdout).toContain(
      'Geneva: concern, by the humanitarian organizations\n',
    )
    expect((await ask(example, ['trace', 'who-protects'])).stdout).toContain('Geneva: question, left open\n')
    expect((await ask('reservation', ['trace', 'coordination'])).stdout).toContain(
      '\n  reservation  no new structures are created\n',
    )
    expect((await ask('counted', ['trace', 'most'])).stdout).toContain('Geneva: vote: 35 for, 5 against, 2 neither\n')
    expect((await ask('outcomes', ['trace', 'who-signs'])).stdout).toContain('Beijing: question, left open\n')
  })
})

describe('the trace of a statement', () => {
  test('leads to its fate in every edition, its paragraph, and where else it is mentioned', async () => {
    const { stdout } = await ask(example, ['trace', 'geneva/examine-protection'])
    expect(stdout).toContain(
      'In each edition\n  secretary-general  printed in paragraph 26\n  member-states      printed in paragraph 26\n',
    )
    expect(stdout).toMatch(/\nParagraph 26 in secretary-general, en\n {2}There was full agreement in Geneva that the /)
    expect(stdout).toMatch(
      /\nMentioned in the summary\n {2}Agreement\. [\s\S]*\nMentioned in paragraph 28\n {2}It was left open in /,
    )
  })

  test('in a list does not take the words that open it for a mention', async () => {
    expect((await ask(example, ['trace', 'no-template'])).stdout).not.toContain('Mentioned')
  })

  test('tells what was merged, omitted and hidden, and why', async () => {
    expect((await ask(example, ['trace', 'wider-approach'])).stdout).toContain(
      '  member-states      merged into paragraph 9\n',
    )
    expect((await ask('omission', ['trace', 'left-out'])).stdout).toContain(
      '  open  omitted: Said in the margins of the meeting.\n',
    )
    expect((await ask('restricted-supplement', ['trace', 'inner-point'])).stdout).toMatch(
      /\n {2}open {3}hidden, since it is internal\n {2}inner {2}hidden, since it is internal\n$/,
    )
  })

  test('that is hidden in this edition says where it is not', async () => {
    const { stdout } = await ask('restricted-supplement', ['trace', 'closed-point'])
    expect(stdout).toContain('\n  open   hidden, since it is restricted\n  inner  printed in paragraph S1\n')
    expect(stdout).toMatch(/\n\nAdd `--edition inner` to read it there\.\n$/)
    expect((await ask('restricted-supplement', ['trace', 'closed-point', '--edition', 'inner'])).stdout).toContain(
      '\nParagraph S1 in inner, en\n',
    )
  })
})

describe('for a program', () => {
  test('a paragraph is one JSON value', async () => {
    const traced = JSON.parse(
      (await ask(example, ['trace', '7', '--reporter', 'json', '--edition', 'member-states'])).stdout,
    )
    expect(traced).toMatchObject({
      edition: 'member-states',
      language: 'en',
      paragraph: '7',
      words: expect.stringMatching(/^The final conference concluded that /),
      items: [],
      refersTo: ['11'],
    })
    expect(traced.statements).toMatchObject([
      {
        statement: 'oslo/integration-necessary',
        place: 'sessions/oslo.yaml:26:5',
        meeting: 'Oslo, the final conference',
        level: 'concluded',
        here: 'printed',
        homeParagraph: '7',
      },
      {
        statement: 'geneva/integrated-approaches',
        wording: [{ as: 'that' }],
        quote: { lang: 'en' },
        here: 'mentioned',
        homeParagraph: '11',
      },
    ])
  })

  test('so is a statement', async () => {
    const traced = JSON.parse((await ask(example, ['trace', 'geneva/tool-not-goal', '--reporter', 'json'])).stdout)
    const fate = { fate: 'printed', into: 'finding:geneva/tool-not-goal', paragraph: '10' }
    expect(traced).toMatchObject({
      statement: 'geneva/tool-not-goal',
      visibility: 'public',
      editions: { 'secretary-general': fate, 'member-states': fate },
    })
    expect(traced).toMatchObject({
      home: { paragraph: '10' },
      mentions: [{ where: 'the summary', words: expect.stringContaining('integration is a tool') }],
    })
  })
})

describe('what is not there', () => {
  test.each([
    [example, ['99'], 'There is no paragraph 99 in the edition `secretary-general`. Its paragraphs are 1 to 31.'],
    [
      example,
      ['9', '(b)'],
      'There is no paragraph 9 (b) in the edition `secretary-general`. Paragraph 9 has no items.',
    ],
    [
      example,
      ['13 (d)'],
      'There is no paragraph 13 (d) in the edition `secretary-general`. Paragraph 13 has the items 13 (a) to 13 (c).',
    ],
    [
      'restricted-supplement',
      ['S9', '--edition', 'inner'],
      'There is no paragraph S9 in the edition `inner`. Its paragraphs are 1, and S1 to S3.',
    ],
    [example, ['tool-not-gaol'], 'There is no statement `tool-not-gaol`. Did you mean `geneva/tool-not-goal`?'],
    [example, ['genva/progress'], 'There is no statement `genva/progress`. Did you mean `geneva/progress`?'],
    [
      example,
      ['x'],
      [
        'There is no statement `x`. Expected a paragraph as it is cited, such as `1`,',
        'or a statement of the notes, such as `beijing/force-not-in-isolation`.',
      ].join(' '),
    ],
    [
      'same-words',
      ['training'],
      'Several meetings have a statement `training`. Say which: `beijing/training`, `geneva/training`.',
    ],
    [example, ['9', '--edition', 'member-state'], 'There is no edition `member-state`. Did you mean `member-states`?'],
    [example, ['9', '--lang', 'fx'], 'There is no language `fx`. Did you mean `fr`?'],
  ])('in %s, %j, is told with what there is', async (name, words, message) => {
    expect(await ask(name, ['trace', ...words])).toEqual({ code: 2, stdout: '', stderr: `${message}\n` })
  })

  test('a question without a word is told how to be put', async () => {
    expect(await ask(example, ['trace'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('missing required argument'),
    })
  })

  test('notes with errors have no report to look into', async () => {
    const { code, stdout, stderr } = await ask('mistakes', ['trace', '1'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/error: [\s\S]*\n5 errors: there is no report to look into\.\n$/)
  })
})

test('lines are as narrow as the terminal', async () => {
  const { statements } = JSON.parse((await ask(example, ['trace', '13', '--reporter', 'json'])).stdout)
  for (const words of [
    ['9'],
    ['13'],
    ['30'],
    ...statements.map(({ statement }: { statement: string }) => [statement]),
  ]) {
    expect(tooWide(await ask(example, ['trace', ...words], { columns: 60 }), 60)).toEqual([])
  }
})

test('colours are for a terminal only', async () => {
  expect((await ask(example, ['trace', '9'], { terminal: true })).stdout).toContain('\u001b[1mParagraph 9')
  expect(
    (await ask(example, ['trace', '9'], { terminal: true, environment: { noColour: true } })).stdout,
  ).not.toContain('\u001b')
})
