import { inspect } from 'node:util'
import type { Environment, Host } from '../../src/host/host.ts'
import { nodeDisk } from '../../src/host/publish/node-disk.ts'
import type { Threads } from '../../src/host/threads/threads.ts'
import type { Outcome } from '../../src/model/diagnostic.ts'
import type { Font } from '../../src/model/font.ts'
import type { SourceFile, Template } from '../../src/model/source-file.ts'

/** A world with notes in it, and what was written to its two streams. The disk is the real one. */
export interface FakeHost extends Host {
  readonly written: { stdout: string; stderr: string }
}

/** What a test may ask of a world, instead of what it has by default. */
export interface World {
  readonly sessions?: Outcome<readonly SourceFile[]>
  readonly environment?: Partial<Environment>
  readonly templates?: readonly Template[]
  readonly terminal?: boolean
  readonly columns?: number
  readonly interrupted?: AbortSignal
  readonly font?: Font
  /** By default no other thread renders. */
  readonly threads?: Threads
  /** What stands in a revision; by default what stands on the disk. */
  readonly revision?: Host['revision']
  /** What a person answers, one after the other. */
  readonly answers?: string[]
}

/** Makes a world; by default one with a file of notes and a template, without a terminal. */
export function fakeHost({
  sessions = { value: [sourceFile('sessions/series.yaml', 'series:\n')], diagnostics: [] },
  ...world
}: World = {}): FakeHost {
  const written = { stdout: '', stderr: '' }
  const streamOf = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => void (written[name] += text),
    terminal: world.terminal ?? false,
    columns: world.columns ?? 80,
  })
  const host: FakeHost = {
    written,
    environment: { node: '20.19.0', build: 'test', noColour: false, debug: false, ...world.environment },
    stdout: streamOf('stdout'),
    stderr: streamOf('stderr'),
    interrupted: world.interrupted ?? new AbortController().signal,
    killable: (work) => work(),
    token: () => '0123456789abcdef',
    now: () => 0,
    sessions: async () => sessions,
    templates: async () => ({ value: world.templates ?? [template], diagnostics: [] }),
    revision: world.revision ?? (async () => ({ sessions: host.sessions, templates: host.templates })),
    revisions: async () => [{ name: 'v1', about: '2008-06-15 The first draft' }],
    example: async () => sessions,
    ask: async () => world.answers?.shift(),
    detailsOf: inspect,
    threads: () => world.threads ?? oneThread,
    close: async () => {},
    font: world.font ?? (async () => new Uint8Array()),
    page: async () => new Uint8Array(),
    disk: nodeDisk,
    inRepository: (path) => `seminars/${path}`,
  }
  return host
}

/** A machine with one core, on which nothing is rendered in another thread. */
const oneThread: Threads = {
  count: 1,
  prepare: () => {},
  render: () => Promise.reject(new Error('There is no other thread')),
  close: async () => {},
}

const template: Template = { name: 'final-report', ...sourceFile('templates/final-report/report.md', '') }

/** Makes a file of a text. */
export function sourceFile(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) }
}
