import { expect, test } from 'vitest'
import { changesBetween } from '../../src/changes/changes-between.ts'
import { redactForReaders } from '../../src/merge/redact.ts'
import type { Notes } from '../../src/model/notes.ts'
import { base, edited, seriesOf, type Texts } from './series-of.ts'

const readers = { shows: ['public'] } as const
const shown = (notes: Notes): Notes => redactForReaders(notes, readers)

/** What the readers of the public edition are told: the statements, and of each in what it differs. */
function told(one: Texts, other: Texts) {
  const [before, after] = [seriesOf(one).notes, seriesOf(other).notes]
  const changes = changesBetween({ before, after }, { before: shown(before), after: shown(after) })
  expect(JSON.stringify(changes)).not.toContain('"visibility":"restricted"')
  return changes.statements.map(({ before: was, after: is, differences }) => [
    was?.id,
    is?.id,
    was && is ? differences.map(({ key }) => key) : [],
  ])
}

const hidden = edited('geneva.yaml', ['id: late', 'id: late\n    visibility: restricted'])
const reworded = edited(
  'geneva.yaml',
  ['id: late', 'id: late\n    visibility: restricted'],
  ['often starts late', 'always starts late'],
)

test('nothing of a statement that is hidden now, nor of the ties that others had to it', () => {
  expect(told(base, hidden)).toEqual([])
  expect(told(hidden, reworded)).toEqual([])
  const gone = { ...base, 'oslo.yaml': (base['oslo.yaml'] ?? '').replace('    disputes: [geneva/late]\n', '') }
  expect(told(hidden, { ...gone, 'geneva.yaml': hidden['geneva.yaml'] ?? '' })).toEqual([])
})

test('of a statement that was hidden, as of a new one', () => {
  expect(told(reworded, base)).toEqual([
    [undefined, 'geneva/late', []],
    ['oslo/training', 'oslo/training', ['disputes']],
  ])
})

test('of one that is left out now, as of one that was dropped, and not why', () => {
  const omitted = edited('geneva.yaml', ['id: early', 'id: early\n    omit: Said in the margins.'])
  expect(told(base, omitted)).toEqual([['geneva/early', undefined, []]])
  expect(told(omitted, base)).toEqual([[undefined, 'geneva/early', []]])
  expect(told(omitted, edited('geneva.yaml', ['id: early', 'id: early\n    omit: Said twice.']))).toEqual([])
})

test('nothing of what no report prints: other ids, the words of an account', () => {
  expect(told(base, edited('geneva.yaml', ['id: early', 'id: soon']))).toEqual([])
  expect(told(base, edited('geneva.yaml', ['id: early', 'id: early\n    quote: Start early!']))).toEqual([])
})

test('nothing of a theme that only hidden statements use', () => {
  const [was, is] = ['Protection', 'The north'].map(
    (title) =>
      seriesOf({
        'series.yaml': edited('series.yaml', ['title: Protection', `title: ${title}`])['series.yaml'] ?? '',
        'geneva.yaml': (base['geneva.yaml'] ?? '').replaceAll(
          'theme: protection',
          'theme: protection\n    visibility: restricted',
        ),
        'oslo.yaml': base['oslo.yaml'] ?? '',
      }).notes,
  )
  if (was === undefined || is === undefined) throw new Error('There are no notes')
  const sides = { before: was, after: is }
  expect(changesBetween(sides).themes.length).toBe(1)
  expect(changesBetween(sides, { before: shown(was), after: shown(is) }).themes).toEqual([])
})
