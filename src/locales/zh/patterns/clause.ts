import type { ClausePatterns } from '../../../model/patterns.ts'

/** What keeps a Chinese text from completing a sentence of the report. The script has no capitals. */
export const clause: ClausePatterns = {
  capital: () => undefined,
  // "表示" and "说" also begin words that say something else: only with a comma do they report.
  repeated: (text) =>
    /^(?:认为|指出|强调(?!的是)|(?:表示|重申|主张|报告说|有人[\u4e00-\u9fff]{1,3}|说)(?=[，：]))/.exec(text)?.[0],
  stop: (text) => /(?:[。．｡]|(?<=[\u4e00-\u9fff)”])\.)$/.exec(text)?.[0],
  asks: (text) => /(?:[？?]|[吗呢][？?。]?)$/.exec(text)?.[0],
}

/**
 * Finds the word at the start of a Chinese text that points at something outside it: a pronoun, "该", "上述", and what
 * joins a sentence to the one before it. "其他", "此前" and "这一代" point at nothing.
 */
export function pointer(text: string): string | undefined {
  return pointing.exec(text)?.[0]
}

const pointing = new RegExp(
  [
    '^(?:[它他她]们?',
    '其(?!他|它|余|实|次|间|后)',
    '这(?!一代|一世纪|些年来|个世纪|一年代)(?:些|种|类|样|一点|一|个|项|次|里|方面)?',
    '那(?!曲|时)(?:些|种|样|个|里|么)?',
    '该(?=[\u4e00-\u9fff])',
    '此(?!前|后|起彼伏)(?:外|类|种|举|事|次|点|项|时|人|等|处|法)?',
    '上述|前述|以上(?=[\u4e00-\u9fff])|前者|后者|前一|后一',
    '因此|因而|所以|然而|但是|但(?!凡|愿)|不过|而且|并且|另外|同样|相反|反之|尽管如此|虽然如此|即便如此|为此|对此|与此|由此|据此',
    '从而|否则|同时(?=，)|例如|比如|也就是说|换言之|总之|综上|最后(?=，)|其次|再次(?=，)|首先(?=，)|出于同样)',
  ].join('|'),
)
