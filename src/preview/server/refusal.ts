import { createHash } from 'node:crypto'
import type { Denial } from './guard.ts'
import { type Reply, sentence } from './reply.ts'

/** It has no other style sheet, since whoever is refused gets nothing else. */
const styles = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1d1c1a; --quiet: #5b574f; --accent: #0b4f7d }
@media (prefers-color-scheme: dark) {
  :root { --paper: #17191d; --ink: #e7e2d8; --quiet: #aba599; --accent: #8fc6ee }
}
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, "Segoe UI", Roboto, "Liberation Sans", "Noto Sans", sans-serif }
main { max-width: 34rem; margin: 18vh auto 4rem; padding: 0 1.5rem }
.brand { margin: 0 0 2.5rem; font-size: 0.875rem; font-weight: 650 }
.brand::before { content: ""; display: inline-block; width: 0.5rem; height: 0.5rem; margin-inline-end: 0.55rem;
  border-radius: 50%; background: var(--accent); vertical-align: 0.08em }
h1 { margin: 0 0 1rem; font-size: 1.625rem; line-height: 1.25; letter-spacing: -0.015em; text-wrap: balance }
p { margin: 0 0 0.75rem; color: var(--quiet); text-wrap: pretty }
code { padding: 0.1em 0.3em; border-radius: 4px; background: color-mix(in srgb, var(--quiet) 14%, var(--paper));
  color: var(--ink); font-size: 0.9em }
`

const digest = `'sha256-${createHash('sha256').update(styles).digest('base64')}'`

/**
 * Answers with why a request is refused and what to do: as a page where a person may see it, else in a line. Nothing in
 * it comes from the request.
 */
export function refusal(denial: Denial, method: string | undefined): Reply {
  const { status, todo, what } = denial
  return method === 'GET'
    ? { status, type: 'html', body: pageOf(denial), styles: digest }
    : sentence(status, [what, ...todo].join('. '))
}

function pageOf({ todo, what }: Denial): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${what} · Living draft</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
</head>
<body>
<main>
<p class="brand">Living draft</p>
<h1>${what}</h1>
${todo.map((line) => `<p>${line.replace(/`([^`]*)`/g, '<code>$1</code>')}</p>`).join('\n')}
</main>
</body>
</html>
`
}
