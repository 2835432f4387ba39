import { han, marks, oneOf, pattern } from './pattern.ts'
import { state } from './states.ts'

/**
 * Finds, in a Chinese text, somebody who is said to have spoken: a person with a title, a State or another delegation,
 * a chair, a representative. A person who is only spoken of is no speaker ("曼德拉总统表明了"), nor is a State that
 * acts ("挪威部署了部队").
 */
export function speakers(text: string): readonly string[] {
  return patterns
    .filter(({ only }) => only.test(text))
    .flatMap(({ words }) => [...text.matchAll(words)].map((found) => found[0].trim()))
}

/** Finds States and other delegations in a text that lists them. */
export function delegations(text: string): readonly string[] {
  return [...text.matchAll(states)].map(([name]) => name)
}

const states = new RegExp(state, 'g')

/** Many of a kind are no person: "各国部长强调" tells of a level. */
const notMany = pattern`(?!${oneOf('各 全体 许多 很多 不少 一些 有些 多数 大多数 若干 所有 有关 与会 几位 两位 三位 多位 部分 每位 任何')})`

/** A person: a name before a title. Whoever has an office of the United Nations and no name is known by it. */
const person = pattern`${notMany}(?:[${han}·]{1,15}?(?:先生|女士|夫人|大使|部长|大臣|国务秘书|总统|总理|教授|博士|将军|特使|议员|法官)
  (?!们|级|会议|理事会|选举|令)|
  [${han}]{1,8}(?:·[${han}]{1,8}){1,3}?|某某)`

/** An office of a meeting. */
const office = pattern`(?:(?:会议|研讨会|小组|本次会议|讨论会)?(?:共同|联合|副)?(?:主席(?!团|之?友|国)|主持人|(?<!特别)报告员|(?<!驻地|主义)协调员|召集人|东道主)|
  主旨发言(?:人|者)|主讲人|东道国代表)`

/** Somebody who speaks for a country or a body. */
const representative = pattern`(?:(?:来自)?${state}的?(?:常驻)?(?:政府|代表团|代表|大使|外长|官员|专家|观察员|与会者|发言者)|
  [${han}]{2,10}?(?:组织|联盟|集团|委员会|基金会|办事处|署|银行|法院|协会)的?代表(?!性|团长))`

/** Verbs of speaking at a meeting. Verbs of what States mostly do, such as "提供", are left out. */
const speech = pattern`(?:说|表示(?!为)|指出|强调|认为|反对|支持(?!的|下|团|者)|提出(?!了?(?:的|申请|诉讼))|提议|建议|主张|警告|告诫|敦促|呼吁|要求|请求|
  质疑|欢迎|对[^${marks}]{1,24}?表示|重申|申明|回顾|报告说|坚持(?!不懈)|承认|不同意|不赞成|同意|赞成|赞同|拒绝接受|解释|补充|
  宣布|感谢|发言|答复|回应|评论|谈到|提到|提及|持[^${marks}]{0,8}(?:看法|观点|意见|立场|态度)|希望|担心|感到关切|关切地)`

const manner = pattern`(?:也|还|则|都|均|曾|随后|首先|最后|再次|明确|强烈|坚决|特别|尤其|公开|率先|在会上|在[^${marks}]{1,8}中|不|并不|没有|对此|
  ，?代表[^${marks}]{1,16}，?|(?:\([^)]{1,30}\))|(?:和|与|同)${state})*`

/** Somebody who comes from a country is not that country, nor one who is spoken to: "来自叙利亚", "在挪威". */
const itself = '(?<!来自|从|在|对|向|与|和|同|于|给|为|由|被|把|将|到|至|援助|前往|驻|以及)'

const patterns: readonly { readonly only: RegExp; readonly words: RegExp }[] = [
  // "挪威强调", "某某先生说", "主席指出", "挪威代表表示"
  {
    only: new RegExp(speech),
    words: new RegExp(
      pattern`(?:(?<![${han}·])${person}|${itself}(?:${representative}|${state}(?:国家)?)|
      (?<![${han}]{1,8}(?:会|院|国家|党))${office})${manner}${speech}`,
      'g',
    ),
  },
  // "据挪威称", "用主席的话说", "由智利提出", "正如某某先生所说"
  {
    only: /据|按照?|用|由|经|正如|如/,
    words: new RegExp(
      pattern`(?:据|按照?|用|由|经|正?如)(?:${person}|${representative}|${state}|${office})(?:的(?:话|说法|看法|意见)|所?说|所?称|所述|看来|
      提出|提议|建议|倡议|指出|强调|所?指出|要求)`,
      'g',
    ),
  },
  // "挪威的立场", "主席的提议", "某某先生的发言"
  {
    only: /的(?:看法|意见|观点|提案|提议|发言|建议|立场|主张|关切|评论|疑问|请求|要求|倡议|反对)/,
    words: new RegExp(
      pattern`(?:(?<![${han}·])${person}|${itself}${state}|${representative}|(?<![${han}])${office})的
      (?:看法|意见|观点|提案|提议|发言|建议|立场|主张|关切|评论|疑问|请求|要求|倡议|反对)`,
      'g',
    ),
  },
]
