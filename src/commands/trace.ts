import { safeJson } from '../diagnostics/format-json.ts'
import { compileEdition, editionFlags } from './compile-edition.ts'
import { defineCommand } from './define-command.ts'
import { measureOf, paintOn } from './terminal.ts'
import { findTarget } from './trace/find-target.ts'
import { passagesOf } from './trace/passages-of.ts'
import { traceAsText } from './trace/trace-as-text.ts'
import { traceParagraph } from './trace/trace-paragraph.ts'
import { traceStatement } from './trace/trace-statement.ts'

/** `report trace`. Its result says where a paragraph comes from, or where a statement went. */
export const trace = defineCommand({
  name: 'trace',
  summary: 'Tell where a paragraph comes from, or where a statement went.',
  example: 'report trace 12 b',
  argument: {
    form: '<paragraph or statement...>',
    about: 'a paragraph as it is cited, or a statement, such as geneva/tool-not-goal',
  },
  flags: [...editionFlags, 'answerAs'],
  run: async (options, host, words) => {
    const compiled = await compileEdition(options, host)
    if (compiled === undefined) return 1
    const passages = passagesOf(compiled.built)
    const found = findTarget(words.join(' '), passages, compiled)
    const traced =
      'passage' in found
        ? traceParagraph(found.passage, passages, compiled)
        : traceStatement(found.statement, passages, compiled)
    host.stdout.write(
      options.answerAs === 'json'
        ? safeJson(traced)
        : traceAsText(traced, measureOf(host.stdout), paintOn(host.stdout, host)),
    )
    return 0
  },
})
