import type { Verb } from '../../model/verbs.ts'

/** The words of a verb. */
interface VerbWords {
  /** Follows a subject, and leads to the clause, behind `mark`: "强调", "对以下看法提出质疑". */
  readonly said: string
  readonly mark: '，' | '：'
  /** What stands around the words of a view that is named as a thing: "…这一建议", "反对…这一看法". */
  readonly noun: readonly [before: string, after: string]
  /** The same once more, without the clause: "强调了同一点". */
  readonly same: string
  /** A similar view, before its words: "强调了类似的一点". Only what is asserted has one. */
  readonly similar: string
  /** The verb alone, for tables and brackets. */
  readonly alone: string
}

/** What each verb of the notes is in a sentence. */
export const verbWords: Readonly<Record<Verb, VerbWords>> = {
  stated: { ...asserts('表示'), same: '提出了同一观点', similar: '提出了类似的观点' },
  noted: asserts('指出'),
  stressed: asserts('强调'),
  reported: { ...asserts('报告'), said: '报告说' },
  recalled: { ...asserts('回顾'), said: '回顾说' },
  reiterated: asserts('重申'),
  reaffirmed: asserts('再次申明'),
  argued: { ...asserts('主张'), same: '提出了同一观点', similar: '提出了类似的观点' },
  suggested: { ...puts('提出建议', '建议'), same: '提出了同样的建议' },
  proposed: { ...puts('提议', '提议'), same: '提出了同样的提议' },
  recommended: { ...puts('建议', '建议'), same: '提出了同样的建议' },
  requested: { ...puts('请求', '请求'), said: '提出以下请求', mark: '：', same: '提出了同样的请求' },
  urged: { ...puts('敦促', '呼吁'), mark: '：', same: '发出了同样的呼吁' },
  warned: { ...puts('警告', '警告'), said: '警告说', same: '发出了同样的警告' },
  supported: onView('表示支持', '支持', ''),
  opposed: onView('表示反对', '反对', ''),
  questioned: onView('对', '质疑', '提出质疑'),
  welcomed: onFact('欢迎'),
  regretted: onFact('遗憾'),
  concerned: { ...onFact('关切'), same: '表达了同样的关切' },
}

function asserts(verb: string): VerbWords {
  return {
    said: verb,
    mark: '，',
    noun: ['', ''],
    same: `${verb}了同一点`,
    similar: `${verb}了类似的一点`,
    alone: verb,
  }
}

function puts(said: string, noun: string): Omit<VerbWords, 'same'> {
  return { said, mark: '，', noun: ['', `这一${noun}`], similar: '', alone: said }
}

function onView(before: string, alone: string, after: string): VerbWords {
  return {
    said: `${before}以下看法${after}`,
    mark: '：',
    noun: [alone, '这一看法'],
    same: `${before}同一看法${after}`,
    similar: '',
    alone,
  }
}

function onFact(feeling: string): VerbWords {
  return {
    said: `对以下情况表示${feeling}`,
    mark: '：',
    noun: ['对', `这一情况表示${feeling}`],
    same: `对同一情况表示${feeling}`,
    similar: '',
    alone: `表示${feeling}`,
  }
}
