import { expect, test } from 'vitest'
import { fixture } from '../../fixture.ts'
import { all, parse, value, words, type Xml } from '../read-docx.ts'
import { withSymbol } from '../variants.ts'
import { partsFor } from '../word-text.ts'

test('A United Nations masthead has organs beside lines, between two rules, and their sessions below', async () => {
  const document = parse((await partsFor(withSymbol)).get('word/document.xml'))
  expect(mastheadIn(document)).toEqual([
    ['MastheadSymbol', 'United Nations\tA/62/100'],
    ['MastheadLine', 'General Assembly\tDistr.: General'],
    ['MastheadLine', 'Security Council\t15 June 2008'],
    ['MastheadEnd', '\tOriginal: English'],
    ['MastheadMeeting', 'General Assembly\tSecurity Council'],
    ['MastheadMeeting', 'Sixty-second session\tSixty-second year'],
    ['MastheadMeeting', 'Agenda item 34'],
  ])
  const organs = all(document, 'w:r').filter((run) => value(run, 'w:rPr', 'w:rStyle') === 'MastheadOrgan')
  expect(organs.map(words)).toEqual(['General Assembly', 'Security Council'])
  const large = all(document, 'w:r').filter((run) => value(run, 'w:rPr', 'w:rStyle') === 'MastheadSymbolOrgan')
  expect(large.map(words)).toEqual(['A'])
})

test("Without a symbol it is the organizer's, over the lines", async () => {
  const document = parse((await partsFor(fixture)).get('word/document.xml'))
  expect(mastheadIn(document)).toEqual([
    ['Masthead', 'Royal Norwegian Ministry of Foreign Affairs'],
    ['MastheadLine', 'June 2008'],
    ['MastheadLine', 'Original: English'],
  ])
})

function mastheadIn(document: Xml): (string | undefined)[][] {
  const styled = all(document, 'w:p').map((paragraph) => [value(paragraph, 'w:pPr', 'w:pStyle'), words(paragraph)])
  return styled.filter(([style]) => style?.startsWith('Masthead'))
}
