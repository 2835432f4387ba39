import type { ClaimPattern } from '../../shared/claim-patterns.ts'
import { degreeOf } from './measures.ts'
import { marks, pattern, start } from './pattern.ts'
import { degree } from './words.ts'

/** What is no claim of this meeting: that something was not reached, or is wanted, or was reached by others. */
const notDone = pattern`(?<!未|没有?|未能|尚未|难以|无法|不能|从未|应|应当|需要?|须|必须|要|可|能够?|将|争取|寻求|推动|促进|促使|
  力求|努力|以|为)`

/** What follows a noun of agreement that is only spoken of: "达成共识是重要的". */
const spokenOf =
  '(?!是|很|需要|至关|对|有助|十分|非常|具有|应|必须|可|将|并非|不易|较?难|的(?:过程|基础|必要|重要|努力|前提))'

/** Whose agreement is no meeting's: that of the public, or of States at home. */
const notOfOthers = '(?<!(?:民众|公众|社会|当地|国内|社区|选民|居民|人民|各国|会员国|群众|地方|舆论)[^，。；]{0,8})'

/** Claims of agreement that nobody is the subject of: "达成广泛共识", "普遍认为", "没有人提出异议", "普遍看法是". */
export const claimsOfAgreement: readonly ClaimPattern[] = [
  {
    // "一致认为", "普遍同意", "会上普遍认为", "经协商一致决定"
    only: /一致|普遍|广泛|全票|鼓掌/,
    words: new RegExp(
      pattern`${start}(?:会上|会议上|在会上|大会上)?(?:也|还|又|已)?
      (?<how>(?:以|经)?(?:协商)?一致(?:的?方式|地)?|普遍地?|广泛地?|(?:以)?全票|以鼓掌方式)
      (?:认为|同意|赞成|赞同|支持|主张|商定|决定|通过|议定|接受|承认|认可|强调|指出|表示|建议|反对|感到|呼吁|敦促|要求)`,
      'g',
    ),
    levelOf: ({ how = '' }) => (/普遍|广泛/.test(how) ? 'broad' : 'full'),
  },
  {
    // "达成广泛共识", "会上就改革达成一致", "形成了共识"
    only: /达成|形成/,
    words: new RegExp(
      pattern`${start}(?:会上|会议上|在会上|最终|最后)?(?:(?:就|对|在)[^${marks}]{1,30}?(?:上|方面|问题上)?)?(?:也|还|已)?${notDone}
      (?:达成|形成)了?(?<how>${degree})?的?(?<what>一致意见|一致|共识|共同认识|谅解)${spokenOf}`,
      'g',
    ),
    levelOf: ({ how }) => degreeOf(how) ?? 'agreed',
  },
  {
    // "存在广泛共识", "对改革有普遍支持", "会上出现了共识"
    only: /共识|一致意见|支持|赞同|认同/,
    words: new RegExp(
      pattern`${start}(?:会上|会议上|与会者(?:中|之间|中间)?)?(?:(?:就|对|在)[^${marks}]{1,30}?)?(?:也|还|已)?
      ${notDone}(?:存在|有|具有|出现|显示出)了?着?
      (?<how>${degree})的?(?:共识|一致意见|支持|赞同|认同)${spokenOf}`,
      'g',
    ),
    levelOf: ({ how }) => degreeOf(how),
  },
  {
    // "改革得到广泛支持", "受到一致欢迎"; not that of others
    only: /(?:得到|获得|受到|赢得|遭到)/,
    words: new RegExp(
      pattern`${notOfOthers}${notDone}(?:得到|获得|受到|赢得|遭到)了?(?:与会者|各代表团|会议|会上|大家)?的?(?<how>广泛|普遍|一致|压倒性|大?多数)的?
      (?:支持|赞同|认可|赞成|欢迎|同意|认同|反对|接受)`,
      'g',
    ),
    levelOf: ({ how = '' }) => (/多数/.test(how) ? 'most' : degreeOf(how)),
  },
  {
    // "没有异议", "未遇到反对", "无人提出反对意见"
    only: /异议|反对|不同意见|分歧/,
    words: new RegExp(
      pattern`${start}(?:会上|对此|对[^${marks}]{1,30}?)?(?:没有|并无|毫无|无|未)(?:听到|出现|提出|遇到|遭到|收到|表示|人提出)?
      (?:任何)?(?:反对意见|不同意见|异议|(?:反对|分歧)(?=$|[${marks}]))`,
      'g',
    ),
    levelOf: () => 'full',
  },
  {
    // "改革未遭到反对", "不存在分歧"
    only: /反对|分歧/,
    words: /(?:未|没有)(?:遭到|遇到|受到|引起)(?:任何)?反对|不存在(?:任何)?分歧|(?:无|没有)任何分歧/g,
    levelOf: () => 'full',
  },
  {
    // "普遍看法是", "主流意见认为", "总的印象是", "共同的结论是"
    only: /看法|观点|意见|印象|感觉|认识|结论|共识是/,
    words: new RegExp(
      pattern`${start}(?:会上|会议|与会者|会上的)?的?(?<how>普遍|主流|多数|总的|总体|共同|一致|主导性?|占主导地位|占上风)的?
      (?:看法|观点|意见|印象|感觉|认识|结论|立场)(?:是|认为|为|：)`,
      'g',
    ),
    levelOf: ({ how = '' }) => (/一致/.test(how) ? 'full' : /多数/.test(how) ? 'most' : 'prevailing'),
  },
  {
    // "赞成者占多数", "反对意见占少数"
    only: /占|居/,
    words: /(?:赞成|反对|支持|同意)(?:者|的人|意见|的意见)(?:占|居)(?:绝大)?(?<how>多数|少数)/g,
    levelOf: ({ how }) => (how === '少数' ? 'some' : 'most'),
  },
  {
    only: /共识是|共识认为/,
    words: new RegExp(pattern`${start}(?:会上的?|与会者的?)?共识(?:是|认为)`, 'g'),
    levelOf: () => 'agreed',
  },
]
