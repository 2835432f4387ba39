/**
 * Lists what a clause is about: by its pairs of characters, since Chinese has no spaces and most words are such a pair,
 * and by the first five letters of words in other scripts.
 */
export function subjects(clause: string): ReadonlySet<string> {
  const runs = clause.match(/[\u3400-\u4dbf\u4e00-\u9fff]+/g) ?? []
  const pairs = runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)))
  const words = clause.toLowerCase().match(/[a-z\d]{2,}/g) ?? []
  return new Set([...pairs.filter(tells), ...words.map((word) => word.slice(0, 5))])
}

/** Tells whether a clause denies something. "不仅", "不断" and "未来" deny nothing. */
export function isNegated(clause: string): boolean {
  return /[不没无未非勿莫]|避免|防止|禁止|拒绝/.test(clause.replace(harmless, ''))
}

const harmless =
  /不(?:仅|但|只是?|断|同|久|过|少|论|管|得不|可或缺|可分割|安|足|良|稳|平等)|无(?:论|数|线|疑|人机)|未(?:来|雨绸缪)|非(?:常|洲|政府|正式|军事)|除非|是否|没收|莫斯科/g

/** Characters that no word of a subject has, and those that only the words below have. */
const [never, seldom] = [
  /[的了着们吗呢这那些是也都均且还就而但其之于由被把让很我他她它]/,
  /[应需要能会可将在对与和及或为以不有并所使从到更最各该一个种]/,
]

const known = new Set(
  (
    '和平 共和 缓和 温和 对话 应对 针对 面对 反对 能力 职能 功能 性能 机会 社会 会议 会员 委会 协会 议会 需求 要求 要素 主要 重要 必要 ' +
    '行为 使命 使用 促使 一体 统一 一致 个人 个案 种族 种类 可行 可靠 存在 参与 与会 涉及 普及 及早 及时 有效 拥有 国有 从事 ' +
    '应急 响应 供应 适应 反应 更新 变更 更正 场所 将军 能源 产能 可持 不平 不安 并行 合并 各国 有机 所有'
  ).split(' '),
)

/** Tells whether a pair of characters is of a subject. */
export function tells(pair: string): boolean {
  return !never.test(pair) && (!seldom.test(pair) || known.has(pair))
}
