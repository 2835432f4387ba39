import { element, need, showDialog } from './elements.ts'
import { pathOf, type ShownReport } from './server.ts'
import { inEnglish, spoken } from './spoken.ts'

/** Builds the report that is shown, and gives it to the reader as a file. */
export async function takeAway(format: 'docx' | 'pdf', report: ShownReport): Promise<void> {
  const built = await build(format, report)
  if (built) keep(built)
}

/** Builds the PDF, and shows it over the page. */
export async function showPdf(report: ShownReport): Promise<void> {
  const built = await build('pdf', report)
  if (built === undefined) return
  const dialog = need('print', HTMLDialogElement)
  const address = URL.createObjectURL(new Blob([built.blob], { type: 'application/pdf' }))
  const frame = element('iframe', { src: address, title: spoken().pdfOf(report.edition) })
  dialog.append(frame)
  dialog.addEventListener(
    'close',
    () => {
      frame.remove()
      URL.revokeObjectURL(address)
    },
    { once: true },
  )
  showDialog(dialog)
}

/** A file that the server made, under the name that it gave it. */
export interface BuiltFile {
  readonly blob: Blob
  readonly name: string
}

/** Reads a file from an answer of the server. */
export async function fileIn(answer: Response): Promise<BuiltFile> {
  const name = /filename="([^"]*)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? 'report'
  return { blob: await answer.blob(), name }
}

/** Gives a file to the reader, as the browser gives what is downloaded. */
export function keep({ blob, name }: BuiltFile): void {
  const link = element('a', { href: URL.createObjectURL(blob), download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

async function build(format: 'docx' | 'pdf', report: ShownReport): Promise<BuiltFile | undefined> {
  const news = need('news', HTMLElement)
  news.textContent = spoken().building[format]
  const response = await fetch(pathOf('/build', report, { format }), { method: 'POST' }).catch(() => undefined)
  if (!response?.ok) {
    const why = (await response?.text())?.trim() ?? ''
    news.replaceChildren(spoken().notBuilt, ...(why === '' ? [] : [' ', inEnglish('span', why)]))
    return undefined
  }
  news.textContent = spoken().built[format]
  return fileIn(response)
}
