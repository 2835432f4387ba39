/** Paper: page numbers, no page break that disturbs the reader, links as plain words. */
export const paper = `
@page { size: A4; margin: 24mm 25mm 26mm; @bottom-center { content: counter(page) '/' counter(pages); \
font: 9pt serif; } }
@media print {
  :root { font-size: 10pt; }
  body { background: none; }
  .report { --hang: 12mm; max-width: none; margin: 0; padding: 0; box-shadow: none; line-height: 1.45; }
  .report .contents a { padding: 0.15em 0; }
  .report p, .report li { orphans: 2; widows: 2; }
  .report a, .report .reference { border: 0; text-decoration: none; }
  .report h1 { margin-top: 10mm; font-size: 20pt; }
  .report h2 { font-size: 14pt; }
  .report h3 { font-size: 12pt; }
  .report h1, .report h2, .report h3, .report h4, .report caption { break-after: avoid; break-inside: avoid; }
  .report .cover { margin: 0; padding: 0; border: 0; break-after: page; }
  .report .annex, .report .supplement { margin: 0; border: 0; break-before: page; }
  .report .annex + .annex { break-before: auto; }
  .report .summary, .report .signature, .report tr, .report .note, .report .matrix .frame { break-inside: avoid; }
  .report thead { display: table-header-group; }
  .report .key { break-before: avoid; }
  .report .frame { overflow: visible; }
  .report .wide { margin-inline: 0; }
  .report table { font-size: 9pt; }
  .report .wide table { font-size: 7.5pt; }
  .report .back::before { content: none; }
  .report [class^='shade-'] { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`.trim()
