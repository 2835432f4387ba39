import type { Host } from '../host/host.ts'
import { keepUnchanged } from '../host/keep-unchanged.ts'
import { keepMemory } from '../model/memory.ts'
import type { SourceFile, Template } from '../model/source-file.ts'
import { render } from '../pipeline.ts'
import { compileNotes } from './compile-notes.ts'
import { defineVerb } from './define-verb.ts'
import type { Flags } from './flags.ts'

/** `report preview`: its result is the address; it runs until Ctrl-C. */
export const preview = defineVerb({
  name: 'preview',
  summary: 'Show the draft in a browser, live: it follows the notes as they are saved.',
  example: 'report preview --open',
  flags: ['sessions', 'template', 'date', 'port', 'open', 'editor', 'quiet'],
  run: previewNotes,
})

type Asked = Pick<Flags, 'sessions' | 'template' | 'date' | 'port' | 'open' | 'editor' | 'quiet'>

async function previewNotes(asked: Asked, host: Host): Promise<number> {
  const [{ startPreview }, { openBrowser }] = await Promise.all([
    import('../preview/start-preview.ts'),
    import('../preview/open-browser.ts'),
  ])
  const kept = { notes: keepUnchanged<SourceFile>(), templates: keepUnchanged<Template>(), memory: keepMemory() }
  const [script, styles] = await Promise.all([host.page('page.js'), host.page('page.css')])
  const { address, ended } = await startPreview({
    compile: () => compileNotes(asked, host, kept),
    build: (built, format) => render(built, format, host.font, false),
    page: { script, styles },
    folders: [asked.sessions, 'templates'],
    port: asked.port,
    editor: asked.editor,
    stop: host.interrupted,
  })
  host.stdout.write(`${address}\n`)
  if (!asked.quiet) host.stderr.write('The living draft is at this address, for this machine alone. Ctrl-C stops it.\n')
  if (asked.open) openBrowser(address)
  await ended
  return 0
}
