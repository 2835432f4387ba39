import { expect, it } from 'vitest'
import { type Meetings, themeOf } from './evidence-of.ts'

const asked = ['dilemmas', { question: 'whether it rains' }] as const

it('follows the topics of the theme, after what has none', () => {
  const aid = { question: 'whether it rains', theme: 'aid' }
  const recorded = {
    a: ['dilemmas', { ...aid, topic: 'safety' }],
    b: ['dilemmas', { ...aid, topic: 'access' }],
    c: ['dilemmas', aid],
  } as const
  expect(namesOf({ geneva: recorded }, 'aid')).toEqual(['geneva/c', 'geneva/b', 'geneva/a'])
})

it('puts what was recorded first before the rest, in one session as written, however often it recurs', () => {
  const again = ['dilemmas', { question: 'whether it rains', echoes: ['geneva/a'] }] as const
  expect(namesOf({ beijing: { z: asked }, geneva: { b: asked, a: asked }, brussels: { c: again } })).toEqual([
    'beijing/z',
    'geneva/b',
    'geneva/a',
  ])
})

function namesOf(meetings: Meetings, theme?: string): readonly string[] {
  return themeOf(meetings, theme).dilemmas.map(({ subject }) => subject.replace('dilemma:', ''))
}
