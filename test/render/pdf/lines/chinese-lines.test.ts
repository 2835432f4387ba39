import { expect, test } from 'vitest'
import { setText } from '../../../../src/render/pdf/lines/set-text.ts'
import { characterWidth, readLine, typedRun, typewriter } from '../fake-type.ts'

const paragraph =
  '与会者一致认为，“一体化”应当被视为工具（见A/62/100号文件第14段）；“规划进程”本身就是‘极其重要’的因素，' +
  '一位与会者2007年5月11日在日内瓦说：“联合国各行为体之间必须加强协调。”《联合国宪章》、人权、发展……均须考虑。'

const chinese: typeof typewriter = { ...typewriter, language: 'zh' }

/** The lines of a paragraph at every measure. */
function linesAt(text: string, characters: number): readonly string[] {
  return setText([typedRun(text)], { width: characters * characterWidth, fill: 'justified' }, chinese).map(readLine)
}

test('No line in Chinese begins with a mark that closes, nor ends with one that opens', () => {
  for (let characters = 8; characters < 40; characters += 1) {
    const lines = linesAt(paragraph, characters)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.filter((line) => /^[，。；：、！？）」』】》〉”’…]/u.test(line))).toEqual([])
    expect(lines.filter((line) => /[（「『【《〈“‘]$/u.test(line))).toEqual([])
  }
})

test('A line may begin with a quotation and end with one, without any space', () => {
  const lines = Array.from({ length: 30 }, (_, more) => linesAt(paragraph, 8 + more)).flat()
  expect(lines.filter((line) => /^“/u.test(line)).length).toBeGreaterThan(0)
  expect(lines.filter((line) => /”$/u.test(line)).length).toBeGreaterThan(0)
})

test('No line parts a figure, a symbol or a Latin word in Chinese', () => {
  for (let characters = 9; characters < 40; characters += 1) {
    const lines = linesAt(paragraph, characters)
    for (const whole of ['A/62/100', '2007']) expect(lines.filter((line) => line.includes(whole))).toHaveLength(1)
  }
})
