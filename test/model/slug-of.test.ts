import { expect, test } from 'vitest'
import { slugOf } from '../../src/model/slug-of.ts'

test.each([
  ['Geneva', 'geneva'],
  ['New York', 'new-york'],
  ['Genève', 'geneve'],
  ['Dar es Salaam, 2007', 'dar-es-salaam-2007'],
  ['5th session', 'session'],
  ['the seminar on multidimensional and integrated peace operations', 'the-seminar-on-multidimensional-and'],
  ['北京', undefined],
])('the id of “%s” is %s', (words, slug) => expect(slugOf(words)).toBe(slug))
