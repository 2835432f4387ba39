import type { Pdf } from './pdf.ts'

/**
 * Gathers the operators of the page that is open: its content becomes bytes once, when the page ends. pdfkit 0.20.2
 * makes some of every operator.
 */
export function gatherContent({ page: { content } }: Pdf): void {
  let lines: string[] = []
  const write = content.write.bind(content)
  const end = content.end.bind(content)
  content.write = (operators) => void lines.push(operators)
  content.end = () => {
    write(lines.join('\n'))
    lines = []
    end()
  }
}
