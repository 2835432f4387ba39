import { expect, test } from 'vitest'
import { linked, sessionIn, statementIn } from './linked.ts'

test.each([
  ['{agree: 20, disagree: 0}', 'full', 'agreed'],
  ['{agree: 19, disagree: 0, pass: 9}', 'noted', 'raised'],
  ['{agree: 99, disagree: 1}', 'broad', 'agreed'],
  ['{agree: 16, disagree: 4}', 'broad', 'agreed'],
  ['{agree: 12, disagree: 8}', 'prevailing', 'agreed'],
  ['{agree: 11, disagree: 9}', 'noted', 'raised'],
  ['{agree: 0, disagree: 0, pass: 50}', 'noted', 'raised'],
])('votes of %s are %s, and so %s', (support, level, list) => {
  const point = `  - id: x\n    theme: integration\n    that: it is so\n    support: ${support}\n`
  const text = `counted: true\nraised:\n${point}`
  expect(statementIn(sessionIn(linked({ 'geneva.yaml': text }), 'geneva'), 'geneva/x')).toMatchObject({ level, list })
})
