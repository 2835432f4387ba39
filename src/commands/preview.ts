import type { Host } from '../host/host.ts'
import { keepUnchanged } from '../host/keep-unchanged.ts'
import { keepMemory } from '../model/memory.ts'
import type { SourceFile, Template } from '../model/source-file.ts'
import { render } from '../pipeline.ts'
import { compileNotes } from './compile-notes.ts'
import { defineCommand } from './define-command.ts'
import type { Flags } from './flags.ts'
import { redlines } from './preview/redlines.ts'
import { returnedFiles } from './preview/returned-files.ts'

const flags = ['sessions', 'lang', 'template', 'date', 'port', 'hostName', 'open', 'editor', 'quiet'] as const

/** `report preview`. Its result is the address of the page; it runs until Ctrl-C. */
export const preview = defineCommand({
  name: 'preview',
  summary: 'Show the draft in a browser, live: it follows the notes as they are saved.',
  example: 'report preview --open',
  flags,
  run: previewNotes,
})

async function previewNotes(options: Pick<Flags, (typeof flags)[number]>, host: Host): Promise<number> {
  const [{ openBrowser }, { startPreview }] = await Promise.all([
    import('../preview/open-browser.ts'),
    import('../preview/start-preview.ts'),
  ])
  const kept = { notes: keepUnchanged<SourceFile>(), templates: keepUnchanged<Template>(), memory: keepMemory() }
  const [script, styles] = await Promise.all([host.page('page.js'), host.page('page.css')])
  const { address, ended } = await startPreview({
    compile: () => compileNotes({ ...options, draft: true }, host, kept),
    build: (built, format) => render(built, format, host.font, false),
    returned: returnedFiles(options, host, kept),
    redlines: redlines(options, host),
    page: { script, styles },
    folders: [options.sessions, 'templates'],
    access: { port: options.port, token: host.token(), hostNames: options.hostName ?? [] },
    editor: options.editor,
    killable: host.killable,
    stop: host.interrupted,
  })
  const { pathname, search } = new URL(address)
  const forwarded = (options.hostName ?? []).map((name) => `${name}${pathname}${search}`)
  host.stdout.write([...forwarded, address].map((each) => `${each}\n`).join(''))
  if (!options.quiet)
    host.stderr.write(
      'The living draft is at this address. It opens with the whole address alone, token and all: whoever has that ' +
        'sees what editions hide. Ctrl-C stops it.\n',
    )
  if (options.open) await openBrowser(address)
  await ended
  return 0
}
