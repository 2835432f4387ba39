import type { ClaimPattern } from '../../shared/claim-patterns.ts'
import { degreeOf, measured, quantifier } from './measures.ts'
import { han, marks, pattern, start } from './pattern.ts'
import { assent, between, everybody, meetingNoun, meetingOpinion, opinion, people } from './words.ts'

/** What tells which people are meant, before their noun: "来自发展中国家的", "发展中国家", "的". */
const which = pattern`(?:的|来自[^${marks}]{1,16}的|[${han}]{0,10}?的?)`

/** Where they were, after it: "在日内瓦", "在会上". */
const where = `(?<where>在[^${marks}]{1,16}?(?:上|中|里|期间|时)?)?`

/** Those who took part in something else: "和平进程的所有参与者". */
const notOfOthers = pattern`(?<!(?:进程|谈判|会谈|市场|试验|项目|公投|选举|冲突|协定|条约|公约)中?的?)`

const stems = /与会|参会|出席|到会|参加者|参与者|代表|发言|在场|在座|听众|讨论者|小组成员/

/** Claims that have participants as their subject: "多数代表团警告说", "无人反对", "全场同意". */
export const claimsOfPeople: readonly ClaimPattern[] = [
  {
    // "三分之二的与会者希望", "没有一名代表反对", "多数与会者认为"
    only: stems,
    words: new RegExp(
      pattern`${notOfOthers}(?<many>${quantifier})${which}(?<who>${people})${where}(?<how>${between})${opinion}`,
      'g',
    ),
    levelOf: ({ many }) => measured(many),
  },
  {
    // "无人反对", "没有任何人提出异议", "几乎所有人都同意", "人人赞成", "大家一致认为"
    only: /无人|没有(?:任何)?人|无一人|大家|人人|人都|人均|每个?人|全场|在座|会场|^全体/,
    words: new RegExp(
      pattern`${start}(?:会上|会议室里|会场上|在场)?(?<many>(?:几乎)?(?:无人|没有(?:任何|一个)?人|无一人)|(?:几乎)?${everybody}|全场)${where}
      (?<how>${between})(?<verb>${opinion})`,
      'g',
    ),
    levelOf: ({ many = '', how, verb }) =>
      many.startsWith('会场') ? (degreeOf(`${how}${verb}`) ?? 'agreed') : many.startsWith('几乎') ? 'most' : 'full',
  },
  {
    // "参加会议的所有国家都支持", "出席会议的多数国家赞成"
    only: /(?:参加|出席|与会)[^，。；]{0,6}的/,
    words: new RegExp(
      pattern`(?:参加|出席)(?:本次|此次)?${meetingNoun}的(?<many>${quantifier})(?:[${han}]{0,8}?)(?:国家|机构|组织|专家|人|方面)
      (?<how>${between})${opinion}`,
      'g',
    ),
    levelOf: ({ many }) => measured(many),
  },
  {
    // "十个代表团中有八个支持"
    only: /中的?有?[一二两三四五六七八九十\d]+[个位名]/,
    words: new RegExp(pattern`${people}中的?有?(?:[一二两三四五六七八九十]+|\d+)[个位名]${between}${opinion}`, 'g'),
    levelOf: () => 'some',
  },
  {
    // "多数人认为", "许多人主张"; people elsewhere do much else
    only: /(?:数|许多|很多|不少|一些|有些|部分)人?(?:都|均|也)?(?:认为|主张|强调|指出|表示|赞成|同意|支持|反对)/,
    words: new RegExp(
      pattern`${start}(?:(?<many>绝大多数|压倒性多数|大多数|多数|许多|很多|不少|一些|有些|部分|少数)人?(?:都|均|也)?
      (?:认为|主张|强调|指出|表示|赞成|同意)|(?<most>绝大多数|压倒性多数|大多数|多数)(?:支持|反对)(?!者|派|票|率|度|党))`,
      'g',
    ),
    levelOf: ({ many, most = many }) => measured(most),
  },
  {
    // "会议商定", "本次研讨会得出结论认为", "会议一致支持"; a conference with a name of its own is another
    only: /会议|研讨会|讲习班|峰会|听证会|讨论会|座谈会|论坛|对话会|务虚会|届会/,
    words: new RegExp(
      pattern`${start}(?<all>整个)?(?<this>本次|此次|这次|该次?|本届)?${meetingNoun}(?<where>在[^${marks}]{1,16}?)?(?<how>${between})
      (?<verb>${meetingOpinion})`,
      'g',
    ),
    levelOf: ({ all, this: known, how = '', verb = '' }) => {
      if (all !== undefined) return 'full'
      // "会议支持系统", "论坛支持青年": what meetings do, and no opinion of this one.
      if (/^(?:支持|反对|拒绝|确认|接受)$/.test(verb) && known === undefined && how === '') return undefined
      return degreeOf(how) ?? (/一致/.test(verb) && !/达成/.test(verb) ? 'full' : levelOfVerb(verb))
    },
  },
  {
    // "与会者同意", "我们一致认为", "代表团达成广泛共识"; what all can be said to have done
    only: /与会|参会|代表|发言者|我们|各方/,
    words: new RegExp(
      pattern`${start}(?:会上)?(?:${people}|我们|(?:与会)?各方(?=一致|均|都|普遍))${where}(?<how>${between})
      (?<verb>${assent})`,
      'g',
    ),
    levelOf: ({ how = '', verb = '' }) => levelOfAll(how, verb),
  },
  {
    // "与会者普遍认为", "各方普遍支持", "与会者广泛支持改革"
    only: /普遍|广泛|大都|大多|一致|均|都|无不|无一例外/,
    words: new RegExp(
      pattern`${start}(?:会上)?(?:${people}|(?:与会)?
      各方|我们|人们(?=普遍(?:认为|同意|主张)))${where}(?<how>(?:均|都|普遍地?|广泛地?|一致地?|大多|大都|无不|无一例外地)+)${between}
      ${opinion}`,
      'g',
    ),
    levelOf: ({ how = '' }) => (/均|^都|无不|无一/.test(how) ? 'full' : degreeOf(how)),
  },
  {
    // "改革得到所有与会者支持", "为多数代表团所接受", "按照多数发言者的看法", "在许多与会者看来"
    only: /(?:得到|获得|受到|赢得|为|由|经|被|按照|根据|据|在|用).*(?:与会|代表|发言者|出席|在场|参加者)/,
    words: new RegExp(
      pattern`(?:得到|获得|受到|赢得|为|由|经|被|按照?|根据|据|在|用)了?(?<many>${quantifier})${which}${people}(?:的|所)?
      (?:一致|普遍|广泛|大力)?(?:的)?(?:支持|赞同|赞成|同意|接受|通过|认可|欢迎|反对|看法|意见|观点|看来|的?话|说|所说)`,
      'g',
    ),
    levelOf: ({ many }) => measured(many),
  },
]

function levelOfVerb(verb: string): 'concluded' | 'agreed' {
  return /结论|通过|决定|核可/.test(verb) ? 'concluded' : 'agreed'
}

/** "没有达成一致" claims nothing; "一致认为" claims full agreement, "达成一致" agreement. */
function levelOfAll(how: string, verb: string): ReturnType<typeof degreeOf> {
  if (/没有|未|不/.test(how)) return undefined
  const reached = verb.startsWith('达成') || verb.startsWith('形成')
  const measure = reached ? verb.replace(/一致(?:意见)?$/, '') : verb
  return degreeOf(how) ?? degreeOf(measure) ?? (/结论/.test(verb) ? 'concluded' : 'agreed')
}
