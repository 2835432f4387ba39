import { han, oneOf, pattern } from './pattern.ts'

/** Words for those who take part in a meeting. "代表性" is no delegate, nor is "代表处". */
export const people = pattern`(?:(?:与会|参会|出席会议的?|到会)(?:者|人员|代表(?!性)|国家?|方|各方|各国|专家|的?人)|
  (?:会议)?(?:出席|参加|参与)者|代表团(?!长)|(?:会议|双方)?代表们?(?!性|着|了|处|权|人|作|团长)|发言者|发言的(?:人|代表)|发言人(?!室|办公室)|
  在场(?:者|的人|人士|人员)|在座(?:者|各位|的人)|听众|讨论者|小组成员)`

/** Words for all who were there. */
export const everybody = oneOf('大家 人人 所有人 每个?人 全场 全体 在场所有人 在座各位 会场上?')

/** Words for a meeting as such; what stands before it is looked at apart. */
export const meetingNoun =
  oneOf(`会议 研讨会 讲习班 协商会议 圆桌会议 首脑会议 峰会 听证会 专题讨论会 座谈会 论坛 对话会 务虚会
  届会 周末会议 总结会议`)

/** Words of agreement among several. */
export const assent = pattern`(?:同意|商定|议定|约定|达成(?:了)?(?:[${han}]{0,4}的?)?(?:一致|共识|协议|谅解)(?:意见)?|
  一致(?:地)?(?:认为|同意|赞成|赞同|支持|主张|通过|决定|接受|认可|强调|指出|表示|建议|反对|欢迎)|
  (?:意见|看法|观点|立场)(?:完全|基本|大体|高度)?(?:一致|相同)|
  (?:持|有)(?:有)?(?:相同|同样|共同|一致)的?(?:看法|观点|意见|立场)|形成(?:了)?共识|得出结论|决定)`

/** Verbs of holding or voicing an opinion. */
export const opinion = pattern`(?:${assent}|认为|赞同|赞成|支持|反对|强调|指出|表示|主张|建议|提议|敦促|呼吁|警告|告诫|重申|申明|
  承认|确认|认可|认同|接受|拒绝|质疑|怀疑|欢迎|感到|遗憾|担心|担忧|关切|希望|期望|要求|请求|注意到|提到|提及|提出|谈到|回顾|
  坚持|觉得|相信|倾向于|愿意|想要|投票|批评|赞扬|肯定|附和|提出异议|有异议|持(?=[${han}]{0,6}(?:看法|观点|意见|立场|态度))|
  发表|说(?!明|服|法))`

/** Verbs of a meeting as such. */
export const meetingOpinion = pattern`(?:${assent}|认为|赞同|赞成|支持|反对|强调|指出|主张|建议|重申|申明|承认|确认|认可|接受|
  拒绝|通过(?=了|《|[^，。；]{0,8}(?:结论|决议|决定|宣言|报告|文件|建议))|核可|得出结论)`

/** What may stand between a collective and its verb: adverbs, a negation, and what the opinion is about. */
const manner = oneOf(`都 均 皆 也 还 又 则 曾 已 已经 先后 纷纷 分别 共同 一致 一致地 普遍 普遍地 广泛 广泛地 大多 大都
  明确 明确地 强烈 强烈地 坚决 坚决地 完全 大体上 基本上 原则上 总体上 最终 最后 再次 多次 反复 特别 尤其 公开 没有 未 不 并未 并不
  并没有 从未 几乎 无不 无一例外地 会上 在会上 当时 随后`)

/** The same, with the object that precedes a verb. */
export const between = pattern`(?:${manner}){0,4}(?:(?:对|就|向|为)[^，。；：？！]{1,20}?)?(?:${manner}){0,4}`

/** Measures of agreement. */
export const degree = oneOf(
  `广泛 普遍 一致 完全 全面 高度 基本 总体 初步 原则性?上?的? 大体 相当 压倒性 强烈 大力 充分 明确 清楚`,
)
