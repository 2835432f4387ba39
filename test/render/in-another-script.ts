import type { Block, CrossReference, Heading, ReportRoot } from '../../src/model/document.ts'
import type { Bookmark } from '../../src/model/names.ts'
import { letter } from '../../src/model/ordinals.ts'
import type { Report } from '../../src/model/report.ts'

/** A script that a report is put into: its language, its words, its marks and its labels. */
interface Script {
  readonly language: string
  readonly direction: Report['meta']['direction']
  readonly words: readonly string[]
  /** Between two words. */
  readonly white: string
  readonly marks: Readonly<Record<string, string>>
  readonly sections: readonly ((number: number) => string)[]
  readonly annex: (number: number) => string
  readonly beforeParagraph: (cited: string) => string
  readonly items: readonly ((number: number) => string)[]
  readonly itemOf: (parent: string, item: string) => string
  readonly tableNote: (number: number) => string
  readonly spoken: (cited: string) => string
}

const ordinals = [...'أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا'.split(' ')]
const annexes = 'الأول الثاني الثالث الرابع الخامس السادس'.split(' ')
const letters = 'ألف باء جيم دال هاء واو زاي حاء طاء ياء'.split(' ')
const abjad = [...'أبجدهوزحطيكلمنسعفصقرشت'].map((one) => (one === 'ه' ? 'هـ' : one))
const han = [...'一二三四五六七八九十']

/** Arabic and Chinese as the United Nations numbers, marks and cites in them; the words say nothing. */
export const scripts = {
  ar: {
    language: 'ar',
    direction: 'rtl',
    words: (
      'اتفق المشاركون في جنيف على أن التكامل ينبغي أن ينظر إليه بوصفه أداة لتحقيق نتائج أفضل وأثر أكبر لا باعتباره ' +
      'تدبيرا إداريا فحسب أو غاية في حد ذاته وأن نجاح جهود حفظ السلام وبناء السلام يتوقف على نهج أكثر تكاملا وتنسيقا'
    ).split(' '),
    white: ' ',
    marks: { ',': '،', ';': '؛', '?': '؟', '“': '«', '”': '»', '’': '' },
    sections: [
      (number) => `${ordinals[number - 1] ?? number} -`,
      (number) => `${letters[number - 1] ?? number} -`,
      (number) => `${number} -`,
    ],
    annex: (number) => `المرفق ${annexes[number - 1] ?? number}`,
    beforeParagraph: (cited) => `${cited} -`,
    items: [(number) => `(${abjad[number - 1] ?? ''})`, (number) => `‘${number}’`],
    itemOf: (parent, item) => `${parent} ${item}`,
    tableNote: (number) => `(${abjad[number - 1] ?? ''})`,
    spoken: (cited) => `الفقرة ${cited}`,
  },
  zh: {
    language: 'zh',
    direction: 'ltr',
    words: (
      '与会者 一致 认为 一体化 应当 被视为 取得 更好 成果 和 更大 影响 的 工具 而 不应 仅仅 是 一项 行政 措施 或 目的 本身 ' +
      '维持 和平 与 建设 和平 工作 的 成功 取决于 更加 综合 协调 的 做法 联合国 各 行为体 之间 必须 加强 协调'
    ).split(' '),
    white: '',
    marks: { ',': '，', ';': '；', '?': '？', ':': '：', '.': '。', '“': '“', '”': '”', '’': '' },
    sections: [
      (number) => `${han[number - 1] ?? number}.`,
      (number) => `${letter(number).toUpperCase()}.`,
      (number) => `${number}.`,
    ],
    annex: (number) => `附件${han[number - 1] ?? number}`,
    beforeParagraph: (cited) => `${cited}.`,
    items: [(number) => `(${letter(number)})`, (number) => `(${han[number - 1] ?? number})`],
    itemOf: (parent, item) => `${parent}${item}`,
    tableNote: letter,
    spoken: (cited) => `第${cited}段`,
  },
} as const satisfies Readonly<Record<string, Script>>

/**
 * Puts an English report into another script: the same blocks, with words that say nothing. So a renderer can be tried
 * with every kind of page in a language that is written otherwise, without any locale.
 */
export function inAnotherScript({ root, furniture, meta }: Report, tag: keyof typeof scripts): Report {
  const script: Script = scripts[tag]
  const put = (words: string) => inScript(words, script)
  const { labels, cited } = labelsIn(root, script)
  return {
    root: changed(root, (node) => withLabels(node, { script, labels, cited, put })),
    furniture: {
      ...furniture,
      continued: put('continued'),
      backToText: put('back to the text'),
      draft: put('draft'),
      symbol: `${put('symbol')}: […]`,
      note: put('note'),
      letter: script.direction === 'rtl' ? { open: '', close: '' } : furniture.letter,
    },
    meta: {
      ...meta,
      language: script.language,
      direction: script.direction,
      title: put(meta.title),
      author: put(meta.author),
    },
  }
}

/** Puts words into a script: symbols of documents, figures and addresses stay as they are. */
export function inScript(words: string, { words: list, white, marks }: Script): string {
  let at = [...words].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0)
  const parts = words.split(/([A-Z]+\/[\w./-]+|https?:\S+|\d[\d.,/]*\d|\d)/u)
  const put = parts.map((part, index) => {
    if (index % 2 === 1) return part
    const changed = part
      .replace(/\p{L}[\p{L}’-]*/gu, () => list[at++ % list.length] ?? '')
      .replace(/[,;?:.“”’]/gu, (mark) => marks[mark] ?? mark)
    return white === '' ? changed.replace(/ /gu, '') : changed
  })
  return put.join('')
}

interface Labels {
  readonly labels: ReadonlyMap<Bookmark, string>
  readonly cited: ReadonlyMap<Bookmark, string>
}

function labelsIn(root: ReportRoot, script: Script): Labels {
  const [labels, cited] = [new Map<Bookmark, string>(), new Map<Bookmark, string>()]
  const counts: number[] = []
  let annexes = 0
  for (const { role, children } of root.children) {
    const above: string[] = []
    for (const block of children) {
      if (block.type === 'heading' && block.data.label !== undefined) {
        const depth = block.depth - 2
        counts.splice(depth, counts.length, (counts[depth] ?? 0) + 1)
        const label = role === 'annex' ? script.annex(++annexes) : script.sections[depth]?.(counts[depth] ?? 1)
        labels.set(block.data.bookmark, label ?? block.data.label)
      }
      if (block.type === 'numberedParagraph') {
        const own =
          block.level === 0 ? block.label.replace(/\.$/u, '') : (script.items[block.level - 1]?.(block.number) ?? '')
        above.splice(
          block.level,
          above.length,
          block.level === 0 ? own : script.itemOf(above[block.level - 1] ?? '', own),
        )
        labels.set(block.data.bookmark, block.level === 0 ? script.beforeParagraph(own) : own)
        cited.set(block.data.bookmark, above[block.level] ?? '')
      }
    }
  }
  return { labels, cited }
}

interface Putting extends Labels {
  readonly script: Script
  readonly put: (words: string) => string
}

type AnyNode = { readonly type: string } & Readonly<Record<string, unknown>>

function withLabels(node: AnyNode, { script, labels, cited, put }: Putting): AnyNode {
  switch (node.type) {
    case 'text':
      return { ...node, value: put(String(node.value)) }
    case 'languageRun':
      return node
    case 'crossReference': {
      const { bookmark, value } = node as unknown as CrossReference
      const own = cited.get(bookmark) ?? value
      return { ...node, value: own, spoken: script.spoken(own) }
    }
    case 'footnoteReference':
    case 'footnoteDefinition':
      return { ...node, label: noteLabel(String(node.label), script) }
    case 'heading':
    case 'numberedParagraph': {
      const block = node as unknown as Heading | Extract<Block, { type: 'numberedParagraph' }>
      const label = labels.get(block.data.bookmark)
      if (label === undefined) return node
      return block.type === 'heading' ? { ...node, data: { ...block.data, label } } : { ...node, label }
    }
    case 'table': {
      const { data } = node as unknown as Extract<Block, { type: 'table' }>
      const [, number, title] = /^\D*(\d+)\. (.*)$/su.exec(data.caption) ?? []
      const caption = number === undefined ? put(data.caption) : `${put('table')} ${number} - ${put(title ?? '')}`
      const { key } = data
      const shading = key?.shading && {
        title: put(key.shading.title),
        shades: key.shading.shades.map(({ shade, words }) => ({ shade, words: put(words) })),
      }
      const putKey = key && { ...(key.signs && { signs: put(key.signs) }), ...(shading && { shading }) }
      return { ...node, data: { ...data, caption, description: put(data.description), ...(putKey && { key: putKey }) } }
    }
    case 'contents': {
      const { entries, title, page } = node as unknown as Extract<Block, { type: 'contents' }>
      return {
        ...node,
        title: put(title),
        page: put(page),
        entries: entries.map((entry) => ({ ...entry, label: labels.get(entry.bookmark) ?? '', text: put(entry.text) })),
      }
    }
    case 'masthead': {
      const { organization, organs } = node as unknown as Extract<Block, { type: 'masthead' }>
      return {
        ...node,
        organization: put(organization),
        organs: organs.map(({ name, meeting }) => ({ name: put(name), meeting: meeting.map(put) })),
      }
    }
    default:
      return node
  }
}

function noteLabel(label: string, script: Script): string {
  return /^[a-z]$/u.test(label) ? script.tableNote(label.charCodeAt(0) - 96) : label
}

/** Changes the nodes of a tree, the outermost first. */
function changed<Node extends object>(node: Node, change: (node: AnyNode) => AnyNode): Node {
  const made = change(node as unknown as AnyNode)
  const { children, data } = made
  const title = (data as { title?: unknown } | undefined)?.title
  return {
    ...made,
    ...(Array.isArray(title) && { data: { ...(data as object), title: title.map((child) => changed(child, change)) } }),
    ...(Array.isArray(children) &&
      made.type !== 'languageRun' && { children: children.map((child) => changed(child, change)) }),
  } as unknown as Node
}
