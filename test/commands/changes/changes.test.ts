import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runOn } from '../../../src/cli.ts'
import type { Host } from '../../../src/host/host.ts'
import { gitIn } from '../../../src/host/revision/git.ts'
import { readRevision } from '../../../src/host/revision/read-revision.ts'
import { base, edited, filesOf, type Texts } from '../../changes/series-of.ts'
import { goldenCases } from '../../golden-cases.ts'
import { type Repository, repository } from '../../host/revision/repository.ts'
import { type End, example } from '../ask.ts'
import { fakeHost, type World } from '../fake-host.ts'

const template = goldenCases().find(({ name }) => name === example)?.template

/** Runs the command where `git:v1` has some notes, and others are at hand. */
async function ask(was: Texts, is: Texts, argv: readonly string[] = [], world: World = {}): Promise<End> {
  const templates = template ? [template] : []
  const revision: Host['revision'] = async () => ({
    sessions: async () => ({ value: filesOf(was), diagnostics: [] }),
    templates: async () => ({ value: templates, diagnostics: [] }),
  })
  const host = fakeHost({ sessions: { value: filesOf(is), diagnostics: [] }, templates, revision, ...world })
  return { code: await runOn(host, ['changes', 'git:v1', ...argv]), ...host.written }
}

const draft = edited(
  'geneva.yaml',
  ['planning should start early', 'planning must start *early*'],
  ['commencer tôt', 'commencer plus tôt'],
  ['level: full', 'level: broad'],
  [
    'raised:\n  - id: late',
    `raised:
  - id: closed
    theme: planning
    visibility: restricted
    that: >-
      the north is late
  - id: late`,
  ],
  ['theme: protection\n    question', 'theme: planning\n    question'],
)
const newDraft = {
  ...draft,
  'oslo.yaml': (base['oslo.yaml'] ?? '').replace(/follow-up:.*/s, '').replace('    disputes: [geneva/late]\n', ''),
}

describe('for a terminal', () => {
  test('each statement is told with its place, and key by key what differs, by theme', async () => {
    const { code, stdout, stderr } = await ask(base, newDraft)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(`From git:v1 to the notes at hand
3 statements changed, 1 added, 1 dropped.

Planning

geneva/early
  sessions/geneva.yaml:5:5
  that       planning [-should-]{+must+} start [-early-]{+*early*+}
  that (fr)  la planification devrait commencer {+plus +}tôt
  level      [-full-] {+broad+}

geneva/closed added
  sessions/geneva.yaml:22:5
  that   the north is late
  level  said

geneva/who
  sessions/geneva.yaml:35:5
  theme  [-protection-] {+planning+}

oslo/training
  sessions/oslo.yaml:4:5
  disputes  [-geneva/late-]

Follow-up

oslo/network dropped
  sessions/oslo.yaml:10:5
  says  A network was to continue the contact after the Oslo meeting.
`)
  })

  test('lines are as narrow as the terminal, and what went and came is coloured there', async () => {
    const long = edited('geneva.yaml', [
      'planning should start early',
      `planning should start ${'very '.repeat(20)}early`,
    ])
    const { stdout } = await ask(base, long, [], { terminal: true, columns: 40 })
    expect(stdout).toMatch(/start \u001b\[36m\{\+very\u001b\[0m\n {8}\u001b\[36mvery very.*\u001b\[0m\n/)
    const plain = stdout.replaceAll(/\u001b\[\d+m/g, '')
    expect(plain.split('\n').filter((line) => line.length > 40)).toEqual([])
    const noColour = { terminal: true, environment: { noColour: true } }
    expect((await ask(base, long, [], noColour)).stdout).not.toContain('\u001b')
  })

  test('no change is told as none', async () => {
    expect(await ask(base, base)).toEqual({
      code: 0,
      stdout: 'From git:v1 to the notes at hand\nNo statement changed.\n',
      stderr: '',
    })
  })

  test('so are the series, themes and meetings, where they changed', async () => {
    const texts = edited('series.yaml', ['title: Protection', 'title: Protection of civilians'], ['2008-06', '2008-07'])
    const oslo = (base['oslo.yaml'] ?? '').replace('2007-10-05', '2007-10-06')
    expect((await ask(base, { ...texts, 'oslo.yaml': oslo })).stdout).toBe(`From git:v1 to the notes at hand
No statement changed.

The series

  date  [-2008-06-] {+2008-07+}

Themes

protection
  sessions/series.yaml:13:5
  title  Protection{+ of civilians+}

Meetings

oslo
  sessions/oslo.yaml:1:1
  date  [-2007-10-05-] {+2007-10-06+}
`)
  })

  test('the readers of an edition are told of no statement that it hides', async () => {
    expect((await ask(base, newDraft, ['--edition', 'open'])).stdout).not.toContain('closed')
    expect((await ask(base, newDraft, ['--edition', 'inner'])).stdout).toContain('geneva/closed added')
  })
})

describe('as Markdown', () => {
  test('statements are told by paragraph and meeting, for the readers of the first edition', async () => {
    const { code, stdout } = await ask(base, newDraft, ['--reporter', 'md'])
    expect(code).toBe(0)
    expect(stdout).toBe(`# Changes in Meetings on peace operations

From git:v1 to the notes at hand. 3 statements changed, 1 dropped.

## Planning

- **Paragraph 7, Geneva**:
  - Words, before: planning **should** start **early**
  - Words, now: planning **must** start **\\*early\\***
  - Words (fr), before: la planification devrait commencer tôt
  - Words (fr), now: la planification devrait commencer **plus** tôt
  - Level: full agreement → broad agreement
- **Paragraph 11, Geneva**:
  - Theme: Protection → Planning
- **Paragraph 10, Oslo**:
  - Goes against, dropped: paragraph 9

## Follow-up

- **Former paragraph 14, Oslo** was dropped:
  - Words: A network was to continue the contact after the Oslo meeting.
`)
  })

  test('those of another edition are told of what it shows', async () => {
    const { stdout } = await ask(base, newDraft, ['--reporter', 'md', '--edition', 'inner'])
    expect(stdout).toContain('- **Paragraph S1, Geneva** was added:\n  - Words: the north is late\n')
  })
})

describe('as Markdown in another language', () => {
  const told = async (lang: string) =>
    (await ask(base, newDraft, ['--reporter', 'md', '--lang', lang])).stdout.replaceAll('\u00a0', ' ')

  test('all is told in it but the words of the notes', async () => {
    expect(await told('fr')).toBe(`# Modifications : Meetings on peace operations

État antérieur : git:v1 ; état actuel : les notes actuelles. Observations modifiées : 3. Observations supprimées : 1.

## Planning

- **Paragraphe 7, Geneva** :
  - Texte (en) (avant) : planning **should** start **early**
  - Texte (en) (maintenant) : planning **must** start **\\*early\\***
  - Texte (avant) : la planification devrait commencer tôt
  - Texte (maintenant) : la planification devrait commencer **plus** tôt
  - Degré d’accord : accord complet → large accord
- **Paragraphe 11, Geneva** :
  - Thème : Protection → Planning
- **Paragraphe 10, Oslo** :
  - Va à l’encontre de (suppression) : paragraphe 9

## Suites données

- **Ancien paragraphe 14, Oslo**, texte supprimé :
  - Texte (en) : A network was to continue the contact after the Oslo meeting.
`)
  })

  test.each([
    ['ar', 'البيانات المعدلة: 3؛', '**الفقرة 7، Geneva**:', 'درجة الاتفاق: اتفاق تام ← اتفاق واسع', '## المتابعة'],
    ['zh', '改动的记录：3；', '**第7段，Geneva**：', '一致程度：完全一致 → 广泛一致', '## 后续行动'],
  ])('in %s, too', async (lang, ...lines) => {
    const markdown = await told(lang)
    for (const line of lines) expect(markdown).toContain(line)
  })

  test('is told in the language of the notes unless another is asked for', async () => {
    const inFrench = (texts: Texts): Texts => ({
      ...texts,
      'series.yaml': (texts['series.yaml'] ?? '').replace('language: en', 'language: fr'),
      'geneva.yaml': (texts['geneva.yaml'] ?? '').replace(/en: >-\n.*\n\s*(?=fr:)/g, ''),
    })
    const { stdout } = await ask(inFrench(base), inFrench(newDraft), ['--reporter', 'md'])
    expect(stdout).toContain('Degré d’accord')
    expect(stdout).not.toContain('(fr)')
  })

  test('one that the program does not know is refused', async () => {
    expect(await ask(base, newDraft, ['--reporter', 'md', '--lang', 'sv'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^There is no language `sv`\./),
    })
  })
})

test('a program is told the same, with the words that changed', async () => {
  const told = JSON.parse((await ask(base, newDraft, ['--reporter', 'json'])).stdout)
  expect(told).toMatchObject({ old: 'git:v1', new: 'the notes at hand', themes: [], sessions: [] })
  expect(told.statements.map(({ statement, change }: Record<string, string>) => `${statement} ${change}`)).toEqual([
    'geneva/early changed',
    'geneva/closed added',
    'geneva/who changed',
    'oslo/training changed',
    'oslo/network dropped',
  ])
  expect(told.statements[0].differences[0]).toEqual({
    key: 'that',
    language: 'en',
    before: 'planning should start early',
    after: 'planning must start *early*',
    words: [
      { text: 'planning ', in: 'both' },
      { text: 'should', in: 'before' },
      { text: 'must', in: 'after' },
      { text: ' start ', in: 'both' },
      { text: 'early', in: 'before' },
      { text: '*early*', in: 'after' },
    ],
  })
})

test('an edition that the series does not have is refused', async () => {
  expect(await ask(base, base, ['--edition', 'opne'])).toMatchObject({
    code: 2,
    stderr: 'There is no edition `opne`. Did you mean `open`?\n',
  })
})

test('notes with errors are reported under the name of their state', async () => {
  const { code, stdout, stderr } = await ask(edited('geneva.yaml', ['level: full', 'level: ful']), base)
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/error: [\s\S]*\ngit:v1: 1 error, so nothing can be compared with it\.\n$/)
})

describe('in a repository', () => {
  let repo: Repository
  beforeAll(() => {
    repo = repository()
    const inFolder = (texts: Texts) =>
      Object.fromEntries(Object.entries(texts).map(([name, text]) => [`sessions/${name}`, text]))
    const shared = { 'templates/final-report/report.md': new TextDecoder().decode(template?.bytes) }
    repo.commit('v1', { ...inFolder(base), ...shared })
    repo.commit('v2', inFolder(newDraft))
  })
  afterAll(() => repo.remove())

  test('two revisions are compared', async () => {
    const revision: Host['revision'] = (name) => readRevision(gitIn(repo.folder), name, 'templates')
    const host = fakeHost({ revision })
    expect(await runOn(host, ['changes', 'git:v1', 'git:v2'])).toBe(0)
    expect(host.written.stdout).toMatch(/^From git:v1 to git:v2\n3 statements changed, 1 added, 1 dropped\.\n/)
    expect(host.written.stdout).toContain('\n  v2:sessions/geneva.yaml:5:5\n')
    expect(await runOn(host, ['changes', 'git:--help'])).toBe(2)
    expect(host.written.stderr).toMatch(/^There is no revision `--help` in this repository\./)
  })
})
