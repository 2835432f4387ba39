import { defineRule } from '../define-rule.ts'
import { inTemplate } from '../example.ts'

export const slotIsKnown = defineRule({
  id: 'slot-is-known',
  on: 'template',
  what: 'A slot of a template is one that the report has.',
  why: 'A mistyped slot would be printed as it stands, and what it asks for would be missing.',
  failing: inTemplate(`# Report

::sumary`),
  clean: inTemplate(`# Report

::summary`),
})
