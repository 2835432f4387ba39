import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')

/** One cell of the matrix. */
const cell: Readonly<Record<string, string>> = { edition: 'member-states', lang: 'en', format: 'pdf' }

/** The steps of the workflows in the README that a shell runs, with one cell of their matrix put in. */
const shellSteps: Readonly<Record<string, readonly string[]>> = {
  GitHub: githubSteps(workflowWith('jobs')),
  GitLab: gitlabSteps(workflowWith('check')),
}

test.each(Object.keys(shellSteps))('the steps of the workflow for %s do what they say', (forge) => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  try {
    cpSync(join(root, 'sessions'), join(folder, 'sessions'), { recursive: true })
    mkdirSync(join(folder, 'bin'))
    const program = `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/report.js')}" "$@"\n`
    writeFileSync(join(folder, 'bin/report'), program, { mode: 0o755 })
    const env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` }
    for (const step of shellSteps[forge] ?? []) {
      const { status, stderr } = spawnSync('sh', ['-ec', step], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...env, EDITION: 'member-states', LANGUAGE: 'en', FORMAT: 'pdf' },
      })
      expect({ step, status, stderr: status === 0 ? '' : stderr }).toEqual({ step, status: 0, stderr: '' })
    }
    expect(readdirSync(folder)).toContain('member-states.en.pdf')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

function workflowWith(key: string) {
  const blocks = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```yaml\n(.*?)```/gs)]
  return blocks.map(([, yaml = '']) => parse(yaml)).find((workflow) => key in workflow)
}

/** Installing is tried with the tarball itself; a release needs the forge. */
function githubSteps({ jobs }: { jobs: Record<string, { steps: readonly { run?: string }[] }> }): readonly string[] {
  return ['check', 'build'].flatMap((job) =>
    (jobs[job]?.steps ?? []).flatMap(({ run }) =>
      run === undefined || run.startsWith('npm')
        ? []
        : [run.replace(/\$\{\{ matrix\.(\w+) \}\}/g, (_, key: string) => cell[key] ?? '')],
    ),
  )
}

function gitlabSteps(jobs: Record<string, { script: readonly string[] }>): readonly string[] {
  return ['check', 'build'].flatMap((job) => jobs[job]?.script ?? [])
}
