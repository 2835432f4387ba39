import { describe, expect, it } from 'vitest'
import { pipeline } from '../src/pipeline.ts'
import { accounts } from './golden-cases.ts'

/**
 * How many statements each account was encoded in; the page beside its notes tells where a compromise was needed.
 */
const recorded = {
  'the account accord-mali': 28,
  'the account agbm': 33,
  'the account baladiyat': 34,
  'the account hague': 7,
  'the account iab': 34,
  'the account mercosur': 17,
  'the account roa-prodmac': 18,
  'the account whs': 28,
}

describe('real accounts', () => {
  it.each(accounts())('$name: every statement is held, and nothing is left to be said of the notes', (account) => {
    const { complete, diagnostics } = pipeline(account.files, [account.template], {})
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
    const fates = complete?.ledger.statements.flatMap(({ editions }) => Object.values(editions)) ?? []
    expect(fates.every(({ fate }) => fate === 'printed' || fate === 'merged')).toBe(true)
    expect({ [account.name]: complete?.ledger.statements.length }).toEqual({
      [account.name]: recorded[account.name as keyof typeof recorded],
    })
  })
})
