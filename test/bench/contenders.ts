import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Command } from './measure.ts'

/**
 * The files of one size, all in one folder: the notes in sessions/, the same report as Markdown, HTML and Word for the
 * other programs, that Word file as an editor sends it back, and the notes with other words, as they were before; and a
 * deliberation of 3,000 comments, on which 2,000 participants voted.
 */
export const inputs = {
  markdown: 'same.md',
  html: 'same.html',
  word: 'same.docx',
  typst: 'same.typ',
  edited: 'edited.docx',
  earlier: 'earlier',
  deliberation: 'deliberation',
} as const

/** What everything is measured against. */
export function baseline(folder: string): Command {
  return {
    name: 'pandoc --toc, DOCX',
    program: 'pandoc',
    args: ['--toc', '--output', 'pandoc.docx', inputs.markdown],
    folder,
  }
}

/** Our own verbs, each a whole process. */
export function ours(folder: string, root: string): readonly Command[] {
  const report = (name: string, ...args: string[]): Command => ({
    name,
    program: process.execPath,
    args: [join(root, 'bin/report.js'), ...args],
    folder,
  })
  return [
    report('report build, DOCX', 'build', '--quiet', '--force', '--format', 'docx'),
    report('report build, PDF', 'build', '--quiet', '--force', '--format', 'pdf'),
    report('report build, both', 'build', '--quiet', '--force', '--format', 'docx,pdf'),
    report('report build, again', 'build', '--quiet', '--format', 'docx,pdf'),
    report('report check', 'check', '--quiet'),
    report('report import word', 'import', 'word', inputs.edited),
    report('report import polis', 'import', 'polis', inputs.deliberation, '--quiet', '--dry-run', ...asSession),
    report('report redline', 'redline', inputs.earlier),
  ]
}

const asSession = ['--session', 'counted', '--theme', 'theme-0', '--called', 'the counted deliberation']

/** Other programs that make a PDF of the same report, by the name that asks for them. */
export function others(folder: string): Readonly<Record<string, Command>> {
  const to = (name: string, program: string, ...args: string[]): Command => ({ name, program, args, folder })
  return {
    typst: to('typst, PDF', 'typst', 'compile', inputs.typst, 'typst.pdf'),
    chromium: to(
      'Chromium, PDF',
      'chromium',
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--print-to-pdf=chromium.pdf',
      inputs.html,
    ),
    libreoffice: to('LibreOffice, DOCX to PDF', 'soffice', '--headless', '--convert-to', 'pdf', inputs.word),
    weasyprint: to('WeasyPrint, PDF', 'weasyprint', inputs.html, 'weasyprint.pdf'),
  }
}

/** Tells whether a program is on this machine. */
export function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined
}
