import { expect, test } from 'vitest'
import { dropUnusedParts, numberRelationships } from '../../../../src/render/docx/package/mend-relationships.ts'

test('Random ids become the next free numbers, in the part too that refers to them', () => {
  const parts = new Map([
    ['word/_rels/document.xml.rels', '<R Id="rId2"/><R Id="x7"/><R Id="rId1"/><R Id="a3"/>'],
    ['word/document.xml', '<h r:id="a3"/><h r:id="x7"/><h r:id="rId2"/>'],
    ['word/styles.xml', '<h r:id="x7"/>'],
  ])
  expect([...numberRelationships(parts).values()]).toEqual([
    '<R Id="rId2"/><R Id="rId3"/><R Id="rId1"/><R Id="rId4"/>',
    '<h r:id="rId4"/><h r:id="rId3"/><h r:id="rId2"/>',
    '<h r:id="x7"/>',
  ])
})

test('A part that is not used goes, with all that mentions it; one that is used stays', () => {
  const mentions = '<Override PartName="/word/comments.xml"/><Override PartName="/word/endnotes.xml"/>'
  const parts = new Map([
    ['[Content_Types].xml', mentions],
    ['word/_rels/document.xml.rels', '<Relationship Target="comments.xml"/><Relationship Target="endnotes.xml"/>'],
    ['word/_rels/endnotes.xml.rels', '<Relationships/>'],
    ['word/comments.xml', '<w:comments><w:comment w:id="0"/></w:comments>'],
    ['word/endnotes.xml', '<w:endnotes/>'],
  ])
  expect([...dropUnusedParts(parts)]).toEqual([
    ['[Content_Types].xml', '<Override PartName="/word/comments.xml"/>'],
    ['word/_rels/document.xml.rels', '<Relationship Target="comments.xml"/>'],
    ['word/comments.xml', '<w:comments><w:comment w:id="0"/></w:comments>'],
  ])
})
