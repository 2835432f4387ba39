import { describe, expect, test } from 'vitest'
import { manual } from '../../src/pipeline.ts'
import { ask, example } from './ask.ts'

describe('the manual of the rules', () => {
  test('has every rule, with what, why and both examples, in each form', async () => {
    const text = (await ask(example, ['rules'])).stdout
    const markdown = (await ask(example, ['rules', '--reporter', 'md'])).stdout
    expect(text.match(/^[a-z0-9-]+ {2}(error|warning|info)$/gm)).toEqual(
      manual.map(({ id, severity }) => `${id}  ${severity}`),
    )
    expect(markdown.match(/^## `.*`$/gm)).toEqual(manual.map(({ id }) => `## \`${id}\``))
    for (const printed of [text, markdown]) {
      expect(printed.match(/Failing example/g)?.length).toBeGreaterThanOrEqual(manual.length)
      expect(printed.match(/Clean example/g)?.length).toBeGreaterThanOrEqual(manual.length)
    }
  })

  test('for a program is one JSON value', async () => {
    const { rules } = JSON.parse((await ask(example, ['rules', '--reporter', 'json'])).stdout)
    expect(rules).toEqual(manual)
  })

  test('reads well', async () => {
    expect((await ask(example, ['rules', 'theme-is-known'])).stdout).toBe(`theme-is-known  error
  A theme is one of those that series.yaml lists, or an alias of one.
  Why: Under a theme that does not exist a statement would stand in no section
       of the report.
  Failing example, geneva.yaml:
    | agreed:
    |   - id: tool-not-goal
    |     theme: integraton
    |     level: full
    |     that: integration is a tool
  Clean example, geneva.yaml:
    | agreed:
    |   - id: tool-not-goal
    |     theme: integration
    |     level: full
    |     that: integration is a tool
`)
  })

  test('shows what cannot be seen', async () => {
    expect((await ask(example, ['rules', 'indent-is-spaces', '--reporter', 'md'])).stdout).toContain(
      '\n```yaml\nagreed:\n<tab>- id: tool-not-goal\n```\n',
    )
    expect((await ask(example, ['rules', 'file-is-utf8'])).stdout).toContain(
      'Failing example, geneva.yaml (saved as latin1, not UTF-8):\n    | called: the Genève seminar\n',
    )
  })

  test('shows a template as Markdown, and an empty file as empty', async () => {
    expect((await ask(example, ['rules', 'slot-stands-once', '--reporter', 'md'])).stdout).toContain(
      'Failing example, `report.md`:\n\n```markdown\n# Report\n\n::themes\n\n::themes\n```\n',
    )
    expect((await ask(example, ['rules', 'file-is-not-empty', '--reporter', 'md'])).stdout).toContain(
      'Failing example, `geneva.yaml` (empty):\n\n```yaml\n```\n',
    )
  })

  test('has no line that ends in a space', async () => {
    expect((await ask(example, ['rules'])).stdout.match(/^.* $/gm)).toBeNull()
  })

  test('of a rule that there is none of says which was meant', async () => {
    expect(await ask(example, ['rules', 'theme-is-knwon'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no rule `theme-is-knwon`. Did you mean `theme-is-known`?\n',
    })
    expect(await ask(example, ['rules', 'x'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no rule `x`. `report rules` tells all that there are.\n',
    })
  })
})
