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

it('puts what more sessions discussed first, counting a session once', () => {
  const again = (to: string) => ['dilemmas', { question: 'whether it rains', echoes: [to] }] as const
  const meetings: Meetings = {
    beijing: { a: asked, b: asked, c: asked, d: again('c'), e: again('d') },
    geneva: { f: again('beijing/a'), g: again('beijing/b') },
    brussels: { h: again('beijing/b') },
  }
  expect(namesOf(meetings)).toEqual(['beijing/b', 'beijing/a', 'beijing/c'])
})

it('puts what was recorded first before the rest, and in one session goes by id', () => {
  expect(namesOf({ beijing: { z: asked }, geneva: { b: asked, a: asked } })).toEqual([
    'beijing/z',
    'geneva/a',
    'geneva/b',
  ])
})

function namesOf(meetings: Meetings, theme?: string): readonly string[] {
  return themeOf(meetings, theme).dilemmas.map(({ subject }) => subject.replace('dilemma:', ''))
}
