import { defineRule } from '../define-rule.ts'
import { inTemplate } from '../example.ts'

export const templateIsPlain = defineRule({
  id: 'template-is-plain',
  on: 'template',
  what: 'A template holds headings, paragraphs, notes and slots.',
  why: 'What only one format could show would make its readers read another report.',
  failing: inTemplate(`# Report

![Emblem](emblem.png)`),
  clean: inTemplate(`# Report

The text below was prepared by the organizer.`),
})
