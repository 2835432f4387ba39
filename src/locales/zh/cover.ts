import type { Phrase } from '../claim.ts'
import type { CoverPhrases } from '../define-locale.ts'
import type { CoverFacts, OrganFacts } from '../facts.ts'
import { phrase, plain } from '../phrase.ts'
import { finalIn, onlyIn } from '../shared/meetings-in.ts'
import { inBrackets, statuses } from './introduction.ts'
import { listOf } from './lists.ts'
import { precedingMeetings, seriesNoun } from './series.ts'

/**
 * The page before the report. A letter is in the first person and signed; a note verbale is in the third person and
 * unsigned.
 */
export const cover: CoverPhrases = {
  blanks: { to: '[收件人]', name: '[姓名]', office: '[职务]', mission: '[代表团名称]' },
  text: {
    letter: (facts) => ({
      salutation: phrase`阁下：`,
      body: [
        phrase`谨随函转递${report(facts)}。${statuses[facts.series.status]}`,
        ...request(facts, phrase`谨请将本信`),
      ],
      close: phrase`顺致最崇高的敬意。`,
    }),
    'note-verbale': (facts) => {
      const { mission, series } = facts
      return {
        body: [
          phrase`${mission.name}${to(facts)}致意，并谨随函转递${report(facts)}。${statuses[series.status]}`,
          ...request(facts, phrase`${mission.name}谨请将本普通照会`),
        ],
        close: phrase`${mission.name}借此机会再次${to(facts)}致以最崇高的敬意。`,
      }
    },
  },
  signed: (name) => phrase`${name}(签名)`,
  title: {
    letter: (facts) => phrase`${sent(facts, facts.office.name)}的信`,
    'note-verbale': (facts) => phrase`${sent(facts, facts.mission.name)}的普通照会`,
  },
  annex: phrase`附件`,
  annexTo: {
    letter: (facts) => phrase`${sent(facts, facts.office.name)}的信的附件`,
    'note-verbale': (facts) => phrase`${sent(facts, facts.mission.name)}的普通照会的附件`,
  },
}

function to({ to: { name, to: given } }: CoverFacts): Phrase {
  return given ?? phrase`向${name}`
}

/** "题为“…”的系列研讨会的总结会议(2007年10月29日至30日，奥斯陆)及此前各次研讨会的报告" */
function report({ series }: CoverFacts): Phrase {
  const only = onlyIn(series)
  const final = finalIn(series)
  const titled = phrase`题为“${series.title}”的`
  if (only !== undefined) return phrase`${titled}${inBrackets(only)}的报告`
  if (final === undefined) return phrase`${titled}${seriesNoun(series)}的报告`
  return phrase`${titled}${seriesNoun(series)}的${inBrackets(final)}及${precedingMeetings(series)}的报告`
}

/** The established formula for what the United Nations issue, which knows but one Secretary-General. */
function sent({ date, to: addressee }: CoverFacts, sender: Phrase): Phrase {
  const isTheirs = plain(addressee.name) === '联合国秘书长'
  return phrase`${date}${sender}给${isTheirs ? phrase`秘书长` : addressee.name}`
}

function request({ circulate }: CoverFacts, asks: Phrase): readonly Phrase[] {
  if (circulate === undefined || circulate.length === 0) return []
  return [phrase`${asks}及其附件作为${listOf(circulate.map(documentOf))}分发为荷。`]
}

/** "大会议程项目34(b)的文件", "安全理事会的文件" */
function documentOf({ name, agendaItem }: OrganFacts): Phrase {
  if (agendaItem === undefined) return phrase`${name.of ?? phrase`${name.name}的`}文件`
  return phrase`${name.of ?? name.name}议程项目${agendaItem.replace(/\s+/gu, '')}的文件`
}
