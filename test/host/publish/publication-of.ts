import { manifestOf, sealed } from '../../../src/host/publish/manifests.ts'
import { jsonBytes, type Publication } from '../../../src/host/publish/publication.ts'

/** What a build is to publish: some words, by which what it made is known again, in these formats and editions. */
export interface Words {
  readonly words: string
  readonly extensions: readonly string[]
  readonly editions: readonly string[]
  /** Those of the editions that are built. */
  readonly built: readonly string[]
}

/** Makes what a build publishes, as the program does, with words in the place of reports. */
export function publicationOf({ words, extensions, editions, built }: Words): Publication {
  const made = built.map((edition) => {
    const artifacts = extensions.map((extension) => ({
      path: `${edition}/report.en.${extension}`,
      bytes: Buffer.from(`${words} ${extension}`),
    }))
    const records = [{ path: `${edition}/ledger.json`, bytes: jsonBytes({ words }) }]
    const manifest = { path: `${edition}/manifest.json`, bytes: sealed(manifestOf(edition, artifacts, records)) }
    return { artifacts, records: [...records, manifest] }
  })
  return {
    folders: built,
    root: '',
    editions,
    artifacts: made.flatMap(({ artifacts }) => artifacts),
    records: made.flatMap(({ records }) => records),
    inputs: [{ path: 'sessions/geneva.yaml', bytes: Buffer.from(words) }],
    date: '2008-06',
    ledger: { statements: [] },
    trace: { editions: {} },
  }
}
