import type { RuleId } from '../../model/rules.ts'
import type { Rule } from '../define-rule.ts'
import { chainIsTied } from './chain-is-tied.ts'
import { circulationHasAgendaItem } from './circulation-has-agenda-item.ts'
import { claimStandsWithoutHidden } from './claim-stands-without-hidden.ts'
import { clauseCompletesASentence } from './clause-completes-a-sentence.ts'
import { conclusionIsOfTheConference } from './conclusion-is-of-the-conference.ts'
import { conferenceIsOne } from './conference-is-one.ts'
import { echoSameSubject } from './echo-same-subject.ts'
import { editionShowsPublic } from './edition-shows-public.ts'
import { hornsAreBalanced } from './horns-are-balanced.ts'
import { inferredIsNotAgreed } from './inferred-is-not-agreed.ts'
import { leadOnce } from './lead-once.ts'
import { lengthWithinLimit } from './length-within-limit.ts'
import { levelIsInItsList } from './level-is-in-its-list.ts'
import { levelWithinSupport } from './level-within-support.ts'
import { missingAccountRecordsNothing } from './missing-account-records-nothing.ts'
import { namesNoSpeaker } from './names-no-speaker.ts'
import { noQuantifierInStatement } from './no-quantifier-in-statement.ts'
import { oneSpeakerIsNoted } from './one-speaker-is-noted.ts'
import { proseWithinEvidence } from './prose-within-evidence.ts'
import { restrictedIsNotCirculated } from './restricted-is-not-circulated.ts'
import { sentenceIsOnlyNoted } from './sentence-is-only-noted.ts'
import { speakerIsOnRecord } from './speaker-is-on-record.ts'
import { stanceIsOnAClaim } from './stance-is-on-a-claim.ts'
import { standsAlone } from './stands-alone.ts'
import { summaryFits } from './summary-fits.ts'
import { themeUsed } from './theme-used.ts'
import { tieFitsItsKind } from './tie-fits-its-kind.ts'
import { tieLeadsElsewhere } from './tie-leads-elsewhere.ts'
import { verbFitsLevel } from './verb-fits-level.ts'

/** Every rule that checks. Their order is that of `model/rules.ts`, and decides nothing. */
export const checkingRules = {
  'level-is-in-its-list': levelIsInItsList,
  'conference-is-one': conferenceIsOne,
  'conclusion-is-of-the-conference': conclusionIsOfTheConference,
  'speaker-is-on-record': speakerIsOnRecord,
  'one-speaker-is-noted': oneSpeakerIsNoted,
  'verb-fits-level': verbFitsLevel,
  'sentence-is-only-noted': sentenceIsOnlyNoted,
  'stance-is-on-a-claim': stanceIsOnAClaim,
  'inferred-is-not-agreed': inferredIsNotAgreed,
  'missing-account-records-nothing': missingAccountRecordsNothing,
  'tie-fits-its-kind': tieFitsItsKind,
  'tie-leads-elsewhere': tieLeadsElsewhere,
  'edition-shows-public': editionShowsPublic,
  'restricted-is-not-circulated': restrictedIsNotCirculated,
  'circulation-has-agenda-item': circulationHasAgendaItem,
  'level-within-support': levelWithinSupport,
  'no-quantifier-in-statement': noQuantifierInStatement,
  'names-no-speaker': namesNoSpeaker,
  'lead-once': leadOnce,
  'stands-alone': standsAlone,
  'echo-same-subject': echoSameSubject,
  'chain-is-tied': chainIsTied,
  'claim-stands-without-hidden': claimStandsWithoutHidden,
  'clause-completes-a-sentence': clauseCompletesASentence,
  'horns-are-balanced': hornsAreBalanced,
  'theme-used': themeUsed,
  'prose-within-evidence': proseWithinEvidence,
  'summary-fits': summaryFits,
  'length-within-limit': lengthWithinLimit,
} as const satisfies { readonly [Id in RuleId]?: Rule<Id> }
