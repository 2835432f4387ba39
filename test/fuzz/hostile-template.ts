import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Template } from '../../src/model/source-file.ts'
import { bytesChange, changed, hostileWords, seldom, textChange } from './hostile-words.ts'

const path = 'templates/final-report/report.md'
const written = `${readFileSync(path, 'utf8')}
The rule[^rule] is *plain*, **and** held at [the house](https://example.org).

[^rule]: Nobody was to be named.
`

/** Pieces of Markdown that a report has a place for, in which the letter a stands for anything. */
const plain = [
  'a',
  'a [^rule] b',
  '# a',
  '## a',
  '###### a',
  '## a :value[series.title]',
  '## a *b* **c**[^rule]',
  'a:value[series.called]',
  '[a](https://a.b/c?d=e&f#g "h")',
  '[a](mailto:b@c)',
  '<a@b.c> https://a.b www.a.b',
  'a  \nb\\\nc',
  '&copy; &notit; &#65; &#x41; a',
  '***a***',
  '*a **b* c**',
  '\\# a \\*b\\* \\[c\\]',
  'a | b',
  'a\n===',
  '$a$ {{b}} {% c %}',
]

/** Pieces that a report has no place for. */
const odd = [
  '##',
  '::themes',
  '::themes[a]{b=c}',
  ':::themes\na\n:::',
  '::a',
  ':value[a]',
  ':value[:value[a]]',
  'a:b c:d[e]',
  '![a](b.png)',
  '![a][b]\n\n[b]: c.png',
  '[a][b]\n\n[b]: https://c.d "e"',
  '[a](#b)',
  '[a](javascript:b)',
  '[![a](b)](https://c.d)',
  '<div>\na\n</div>',
  'a <b>c</b> <!-- d -->',
  '| a | b |\n|---|:-:|\n| c | d |',
  '- a\n- b\n  - c',
  '1. a\n2. b',
  '- [x] a',
  '> a\n> > b',
  '```a\nb\n```',
  '    a',
  '`a`',
  '---',
  'a[^b]\n\n[^b]: c\n\n    d',
  '[^b]: a[^c]\n\n[^c]: b',
  'a[^b]\n\n[^b]: - c',
  '^[a]',
  '~~a~~ ~b~',
  '---\ntitle: a\n---',
]

const nests = ['> ', '- ', '*a ', '[', '![', ':a[', '    ', '\n', '[^a]: ', '`', '|']

/** The template of the program, with something in it that no template has, or another one of such pieces alone. */
export const hostileTemplate: fc.Arbitrary<Template> = fc
  .record({
    lines: fc.array(fc.record({ at: fc.nat(60), line: line() }), { maxLength: 3 }),
    alone: seldom(5, fc.array(line(), { maxLength: 4 })),
    changes: seldom(3, textChange),
    bytes: seldom(14, bytesChange),
  })
  .map(({ lines, alone, changes, bytes }) => {
    const outline = lines.reduce((all, { at, line }) => all.toSpliced(at, 0, '', line, ''), written.split('\n'))
    const text = changes.reduce(changed, alone.length > 0 ? alone.flat().join('\n\n') : outline.join('\n'))
    const encoded: Uint8Array = new TextEncoder().encode(text)
    return { name: 'final-report', path, bytes: bytes.reduce((all, change) => change(all), encoded) }
  })

function line(): fc.Arbitrary<string> {
  const deep = fc.record({ nest: fc.constantFrom(...nests), depth: fc.nat(2000) })
  const filled = fc.record({ piece: fc.constantFrom(...plain, ...plain, ...odd), words: hostileWords })
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...plain) },
    { weight: 2, arbitrary: fc.constantFrom(...odd) },
    { weight: 6, arbitrary: filled.map(({ piece, words }) => piece.replace('a', () => words)) },
    { weight: 1, arbitrary: deep.map(({ nest, depth }) => `${nest.repeat(depth)}a`) },
  )
}

/** The template of the program as it is, with some words of its own. */
export const plainTemplate: Template = { name: 'final-report', path, bytes: new TextEncoder().encode(written) }
