import { expect, test } from 'vitest'
import { commonGround } from '../../src/check/common-ground.ts'
import { patterns } from '../../src/locales/en/patterns/patterns.ts'

test.each([
  ['planning should start early', 'early planning should be joint', 'shared'],
  ['planning should start early', 'planning should not start early', 'opposed'],
  ['planning should start early', 'planners started earlier', 'shared'],
  ['one template fits all operations', 'no template fits all operations', 'opposed'],
  ['planning should start early', 'the food was excellent', 'none'],
  ['planning should not start early', 'planning should never start early', 'shared'],
  ['planners start early work', 'no planners start early jobs', 'opposed'],
  ['planners start early', 'no planners start late', 'shared'],
  ['planning starts early', 'no planning', 'opposed'],
  ['commerce grows', 'commons shrink', 'none'],
  ['planning of missions should start early in Geneva', 'no planning is done in Oslo', 'shared'],
  [
    'military force must not be seen in isolation, but together with political instruments',
    'military means are usually only part of the solution',
    'shared',
  ],
])('%s / %s', (a, b, ground) => expect(commonGround(a, b, patterns)).toBe(ground))

test.each(['not', 'no', 'never', 'neither', 'nor', 'cannot', 'without'])(
  '%s turns a clause into its opposite',
  (word) => expect(commonGround('planning starts early', `planning ${word} starts early`, patterns)).toBe('opposed'),
)
