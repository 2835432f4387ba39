import { defineRule } from '../define-rule.ts'

export const tableFits = defineRule({
  id: 'table-fits',
  on: 'page',
  what: 'The words of a table fit on the page.',
  why: 'A word that is wider than its column would run over its neighbour.',
  failing: 'A place whose name is a hundred letters long.',
  clean: 'Names of the usual length.',
})
