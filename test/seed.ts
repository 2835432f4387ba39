import fc from 'fast-check'

/**
 * The laws try the same cases each time, so that a test that passes passes again, here and in continuous integration.
 * `SEED=7 npm test` tries others: who finds one that breaks a law adds it to the law's examples.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2007) })
