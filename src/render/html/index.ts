// All that writes HTML is loaded together: a report as a file, and as the pieces of a live draft with their styles.
export { piecesOf } from './pieces-of.ts'
export { renderHtml } from './render-html.ts'
export { styles } from './styles/index.ts'
