import { type Asked, pathOf } from './ask.ts'
import { element } from './element.ts'
import { need } from './need.ts'
import { showDialog } from './show-dialog.ts'

/** Builds the edition that is shown, and gives it to the reader as a file. */
export async function takeAway(format: 'docx' | 'pdf', asked: Asked): Promise<void> {
  const built = await build(format, asked)
  if (built === undefined) return
  const link = element('a', { href: URL.createObjectURL(built.blob), download: built.name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** Builds the PDF, and shows it over the page. */
export async function showPdf(asked: Asked): Promise<void> {
  const built = await build('pdf', asked)
  if (built === undefined) return
  const dialog = need('print', HTMLDialogElement)
  const address = URL.createObjectURL(new Blob([built.blob], { type: 'application/pdf' }))
  const frame = element('iframe', { src: address, title: `${asked.edition}, as a PDF` })
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

interface Built {
  readonly blob: Blob
  readonly name: string
}

async function build(format: 'docx' | 'pdf', asked: Asked): Promise<Built | undefined> {
  const news = need('news', HTMLElement)
  news.textContent = format === 'pdf' ? 'Building the PDF …' : 'Building for Word …'
  const response = await fetch(pathOf('/build', asked, { format }), { method: 'POST' }).catch(() => undefined)
  if (!response?.ok) {
    news.textContent = `It could not be built. ${(await response?.text()) ?? ''}`
    return undefined
  }
  news.textContent = format === 'pdf' ? 'The PDF is built.' : 'The Word document is built.'
  return {
    blob: await response.blob(),
    name: /filename="([^"]*)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? `report.${format}`,
  }
}
