import { expect, test } from 'vitest'
import { foundIn } from './found-in.ts'

test('what is found comes by file, line and column, whatever rule found it', () => {
  const places = foundIn({
    'geneva.yaml':
      'raised:\n  - id: x\n    theme: integration\n    that: The peace holds\n    echoes: [x]\n' +
      '  - id: a\n    theme: integration\n    that: The peace holds\n',
  }).map(({ place }) => place?.line)
  expect(places).toEqual([2, 5, 6])
})
