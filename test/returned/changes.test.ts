import { describe, expect, it } from 'vitest'
import type { Parts } from '../../src/ooxml/open-package.ts'
import type { Built } from '../../src/pipeline.ts'
import { languages } from '../../src/pipeline.ts'
import { editsBetween } from '../../src/returned/edits-between.ts'
import type { Judged } from '../../src/returned/judge-changes.ts'
import { example } from '../commands/ask.ts'
import { spread } from '../full.ts'
import { compileGolden, goldenCases } from '../golden-cases.ts'
import { once } from '../once.ts'
import { judgedIn, paragraphsOf, sentWord, takenInto } from './sent.ts'
import * as edits from './word-edits.ts'

const notes = once(() => {
  const found = goldenCases().find(({ name }) => name === example)
  if (found === undefined) throw new Error('There is no worked example')
  return { ...found, languages: ['en'] }
})

const built = once(() => editionOf(notes().files))
const word = once(() => sentWord(built()))

function editionOf(files: ReturnType<typeof notes>['files']): Built {
  const made = compileGolden({ ...notes(), files }).built.find(({ edition }) => edition === 'secretary-general')
  if (made === undefined) throw new Error('The notes have errors')
  return made
}

/** Whose words were changed, what can be done, and which words became which. */
function told({ change, recorded, verdict }: Judged): string {
  const of = recorded === undefined ? [] : [recorded.owner, recorded.path.join(' ')]
  const changed = editsBetween(change.was, change.now).map(
    ({ start, end, now }) => `${change.was.slice(start, end)} > ${now}`,
  )
  const differs = ['moved', 'split', 'joined'].includes(change.kind) ? [] : changed
  return [change.kind, ...of, ...(verdict === 'told' ? [] : [verdict]), differs.join('; ')].join(' · ')
}

const { replaceWords } = edits

type Row = readonly [name: string, edits: readonly edits.WordEdit[], told: readonly string[]]

const words = (of: string, changed: string): string => `words · ${of} · takeable · ${changed}`

/** Edits of words that the notes record: taken over, they give the paragraphs that the editor left. */
const recorded: readonly Row[] = [
  [
    'words in a sentence',
    [replaceWords('a tool for achieving', 'an instrument for achieving')],
    [words('geneva/tool-not-goal · that', 'a tool > an instrument')],
  ],
  [
    'the first word of an item, which has a capital',
    [replaceWords('Better planning', 'Improved planning')],
    [words('geneva/clearer-roles · that', 'Better > Improved')],
  ],
  [
    'a whole item',
    [
      replaceWords(
        'Most crises today are composite and call for the coordination of many actors',
        'Today, nearly every crisis is composite; many actors',
      ),
    ],
    [
      words(
        'brussels/composite-crises · that',
        'Most crises today are  > Today, nearly every crisis is ;  and call for the coordination of  > ; ',
      ),
    ],
  ],
  [
    'the end of a sentence',
    [replaceWords('goal in itself.', 'goal in itself, for those concerned.', 'solely an administrative measure')],
    [words('geneva/tool-not-goal · that', ' > , for those concerned')],
  ],
  [
    'the end of an item',
    [replaceWords('used for all operations.', 'used for all operations today.')],
    [words('geneva/no-template · that', ' >  today')],
  ],
  [
    'the beginning of what was said',
    [replaceWords('integration should be seen', 'in general integration should be seen')],
    [words('geneva/tool-not-goal · that', ' > in general ')],
  ],
  [
    'a horn',
    [replaceWords('a more closely integrated approach', 'a closely integrated approach', 'A dilemma was discussed')],
    [words('geneva/independence · between 0 horn', 'more  > ')],
  ],
  [
    'the words of the summary',
    [replaceWords('is a tool and not a goal in itself', 'is a means and not a goal')],
    [words('geneva/tool-not-goal · short', 'tool > means;  in itself > ')],
  ],
  [
    'two statements in one paragraph',
    [
      replaceWords('must not be seen', 'must never be seen', 'together with political'),
      replaceWords('are usually only part', 'are only part'),
    ],
    [
      words('beijing/force-not-in-isolation · that', 'not > never'),
      words('brussels/wider-approach · that', 'usually  > '),
    ],
  ],
  [
    'a concern',
    [replaceWords('a sensitive issue', 'a delicate issue')],
    [words('geneva/subordination · concern', 'sensitive > delicate')],
  ],
  [
    'a question, in both paragraphs that ask it',
    [
      replaceWords('which aspect of', 'which part of', 'It was left open'),
      replaceWords('which aspect of', 'which part of', 'How closer integration'),
      replaceWords('which aspect (', 'which part (', 'closer examination of protection'),
    ],
    [
      words('geneva/who-protects · question', 'aspect > part'),
      words('geneva/examine-protection · that', 'aspect > part'),
    ],
  ],
  [
    'words that were deleted',
    [replaceWords(' better results and', '')],
    [words('geneva/tool-not-goal · that', 'better results and  > ')],
  ],
  [
    'words beside a space that does not break',
    [replaceWords('over 100,000 people', 'about 100,000 people')],
    [words('beijing/coordinate-instruments · that', 'over > about')],
  ],
  [
    'words in three places of one text',
    [
      replaceWords('military, political, economic', 'military, economic', 'deployed in'),
      replaceWords('need to be', 'have to be', 'deployed in'),
      replaceWords('most of them', 'many of them'),
    ],
    [words('beijing/coordinate-instruments · that', 'political,  > ; need > have; most > many')],
  ],
]

/** Edits that are told, and that no program takes over. */
const others: readonly Row[] = [
  [
    'the word for the level',
    [replaceWords('full agreement', 'broad agreement', 'seen as a tool')],
    ['own · full > broad'],
  ],
  ['the verb', [replaceWords('In Geneva it was stated', 'In Geneva it was argued')], ['own · stated > argued']],
  [
    'words of the program and of the notes',
    [replaceWords('in Geneva that the planning process', 'that the process')],
    ['crosses · in Geneva  > ', words('geneva/planning-matters · that', 'planning  > ')],
  ],
  [
    'the verb, and words beside it',
    [replaceWords('stated that military, political', 'argued that political', 'deployed in')],
    ['own · stated > argued', words('beijing/coordinate-instruments · that', 'military,  > ')],
  ],
  [
    'one text in two ways',
    [
      replaceWords('which aspect of', 'which part of', 'It was left open'),
      replaceWords('which aspect of', 'which side of', 'How closer integration'),
    ],
    [
      'words · geneva/who-protects · question · differing · aspect > side',
      'words · geneva/who-protects · question · differing · aspect > part',
    ],
  ],
  [
    'a heading',
    [replaceWords('Humanitarian independence', 'Humanitarian work, its independence')],
    ['words · theme:humanitarian-independence · title · shared ·  > work, its '],
  ],
  [
    'a line of the contents',
    [edits.replaceInContents('Humanitarian independence', 'Independence')],
    ['computed · Humanitarian independence  > Independence '],
  ],
  [
    'the words of the template',
    [replaceWords('The themes below', 'The following themes')],
    ['template ·  > following ; below  > '],
  ],
  ['a number', [replaceWords('six seminars', 'seven seminars', 'It consisted of')], ['own · six > seven']],
  [
    'a cell of a table',
    [replaceWords('Geneva Centre for', 'Swiss Centre for')],
    ['words · session:geneva · with 0 · shared · Geneva > Swiss'],
  ],
  [
    'a caption',
    [replaceWords('Meetings of the series', 'The meetings')],
    ['computed · Meetings of the series > The meetings'],
  ],
  [
    'by deleting a paragraph',
    [edits.deleteParagraph('development go hand in hand')],
    ['deleted · Security and development go hand in hand, neither being possible without the other. > '],
  ],
  [
    'by adding a paragraph',
    [edits.addParagraph('planning process in itself', 'The editor adds one.')],
    ['added ·  > The editor adds one.'],
  ],
  [
    'by moving a paragraph',
    [edits.moveParagraph('important to start the planning', 'No template can be used')],
    ['moved · '],
  ],
  ['by dividing a paragraph', [edits.splitParagraph('challenges were said')], ['split · ']],
  ['by joining paragraphs', [edits.joinToNext('depends on more integrated and coordinated approaches')], ['joined · ']],
  [
    'words in what was joined',
    [
      edits.joinToNext('depends on more integrated and coordinated approaches'),
      replaceWords('military, political', 'political', 'deployed in'),
    ],
    ['joined · ', words('beijing/coordinate-instruments · that', 'military,  > ')],
  ],
  [
    'words in what was divided',
    [edits.splitParagraph('challenges were said'), replaceWords('could be met', 'would be met')],
    ['split · ', words('oslo/renewed-faith · says', 'could > would')],
  ],
  [
    'words in what was moved',
    [
      edits.moveParagraph('important to start the planning', 'No template can be used'),
      replaceWords('early enough', 'early'),
    ],
    ['moved · ', words('geneva/plan-early · that', ' enough > ')],
  ],
  [
    'words in what was dragged',
    [
      edits.dragParagraph('important to start the planning', 'No template can be used'),
      replaceWords('important to start', 'wise to begin', 'of operations early'),
    ],
    ['moved · ', words('geneva/plan-early · that', 'important > wise; start > begin')],
  ],
  ['nothing', [], []],
]

describe.each([
  ['tracked', { tracked: true }],
  ['not tracked', { tracked: false }],
])('an editor changed, %s,', (_, editor) => {
  describe.each([
    ['and the bookmarks are there', (parts: Parts) => parts],
    ['and no bookmark is left', edits.withoutBookmarks],
  ])('%s:', (_, kept) => {
    it.each(spread([...recorded, ...others], 20))('%s', async (_, some, expected) => {
      const returned = kept(edits.editWord(await word(), some, editor))
      expect(judgedIn(returned, built()).map(told)).toEqual(expected)
    })
  })
})

describe('what is taken over is printed as the editor left it:', () => {
  it.each(recorded)('%s', async (_, some) => {
    const returned = edits.editWord(await word(), some, { tracked: false })
    const now = editionOf(takenInto(notes().files, judgedIn(returned, built())))
    expect(paragraphsOf(await sentWord(now))).toEqual(paragraphsOf(returned))
  })
})

describe('what is gone here and new there', () => {
  const within = 'important to start the planning'
  const dragged = edits.dragParagraph(within, 'No template can be used')
  const whole = 'It is important to start the planning of operations early enough; and'

  it('was moved, whatever is left of its words, if its bookmark moved with it', async () => {
    const rewritten = [dragged, replaceWords(whole, 'Begin to plan at once; and', within)]
    const [moved, edit] = judgedIn(edits.editWord(await word(), rewritten, { tracked: false }), built())
    expect([moved?.change.kind, edit?.verdict, edit?.recorded?.owner]).toEqual([
      'moved',
      'takeable',
      'geneva/plan-early',
    ])
  })

  it.each([
    ['less than half of its words are left', ['Plan early, and know what is important, before anybody is sent; and']],
    ['two paragraphs have most of its words', [`${whole} so`, `${whole} on`]],
  ])('was not moved if %s', async (_, added) => {
    const cut = [
      edits.deleteParagraph(within),
      ...added.map((words) => edits.addParagraph('No template can be used', words)),
    ]
    const judged = judgedIn(edits.editWord(await word(), cut, { tracked: false }), built())
    expect(judged.map(({ change }) => change.kind)).toEqual([...added.map(() => 'added'), 'deleted'])
  })
})

it('An editor who only opened the file changed nothing, in any edition or language', async () => {
  const all = compileGolden({ ...notes(), languages }).built
  expect(all.length).toBe(12)
  for (const made of spread(all, 4)) {
    const sent = await sentWord(made)
    expect([judgedIn(sent, made), judgedIn(edits.withoutBookmarks(sent), made)]).toEqual([[], []])
  }
})

it('A change is said to be of the editor who tracked it, and of nobody if changes were not tracked', async () => {
  const edit = replaceWords('a tool for achieving', 'an instrument for achieving')
  const revisionIn = async (tracked: boolean) =>
    judgedIn(edits.editWord(await word(), [edit], { tracked }), built()).map(({ change }) => change.revision)
  expect(await revisionIn(true)).toEqual([{ author: 'B. Editor', date: '2008-07-01T09:00:00Z' }])
  expect(await revisionIn(false)).toEqual([undefined])
})
