/**
 * The colours, light and dark. Words have a contrast of at least 4.5 on every background, the shades of tables included
 * (WCAG 2.2, 1.4.3).
 */
export const colours = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9;
  --ground: #f1eee6;
  --tint: #f5f2ea;
  --ink: #1d1c1a;
  --quiet: #5b574f;
  --line: #d9d3c6;
  --accent: #0b4f7d;
  --shade: 11 79 125;
  --fade: rgb(29 28 26 / 30%);
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17191d;
    --ground: #0f1114;
    --tint: #1e2126;
    --ink: #e7e2d8;
    --quiet: #aba599;
    --line: #3b3f46;
    --accent: #8fc6ee;
    --shade: 143 198 238;
    --fade: rgb(231 226 216 / 35%);
  }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff;
    --ground: #fff;
    --tint: #fff;
    --ink: #000;
    --quiet: #444;
    --line: #999;
    --accent: #000;
    --shade: 0 0 0;
  }
}`.trim()
