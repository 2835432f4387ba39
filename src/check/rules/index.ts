import type { RuleId } from '../../model/rules.ts'
import type { Rule } from '../define-rule.ts'
import { blankIsFilled } from './blank-is-filled.ts'
import { chainIsTied } from './chain-is-tied.ts'
import { circulationHasAgendaItem } from './circulation-has-agenda-item.ts'
import { claimStandsWithoutHidden } from './claim-stands-without-hidden.ts'
import { clauseCompletesASentence } from './clause-completes-a-sentence.ts'
import { conclusionIsOfTheConference } from './conclusion-is-of-the-conference.ts'
import { conferenceIsOne } from './conference-is-one.ts'
import { countedSessionIsCounted } from './counted-session-is-counted.ts'
import { dateExists } from './date-exists.ts'
import { dateHasItsForm } from './date-has-its-form.ts'
import { dateIsGiven } from './date-is-given.ts'
import { dilemmaHasTwoHorns } from './dilemma-has-two-horns.ts'
import { echoSameSubject } from './echo-same-subject.ts'
import { editionIsNotPrivate } from './edition-is-not-private.ts'
import { editionShowsPublic } from './edition-shows-public.ts'
import { fileIsNotEmpty } from './file-is-not-empty.ts'
import { fileIsNotTooLarge } from './file-is-not-too-large.ts'
import { fileIsReadable } from './file-is-readable.ts'
import { fileIsUtf8 } from './file-is-utf8.ts'
import { glyphExists } from './glyph-exists.ts'
import { hornsAreBalanced } from './horns-are-balanced.ts'
import { idHasItsForm } from './id-has-its-form.ts'
import { idIsUnique } from './id-is-unique.ts'
import { indentIsSpaces } from './indent-is-spaces.ts'
import { inferredIsNotAgreed } from './inferred-is-not-agreed.ts'
import { keyIsKnown } from './key-is-known.ts'
import { keyStandsOnce } from './key-stands-once.ts'
import { languageHasItsForm } from './language-has-its-form.ts'
import { languageIsKnown } from './language-is-known.ts'
import { leadOnce } from './lead-once.ts'
import { lengthWithinLimit } from './length-within-limit.ts'
import { levelIsInItsList } from './level-is-in-its-list.ts'
import { levelIsKnown } from './level-is-known.ts'
import { levelWithinSupport } from './level-within-support.ts'
import { missingAccountRecordsNothing } from './missing-account-records-nothing.ts'
import { namesNoSpeaker } from './names-no-speaker.ts'
import { nestingIsShallow } from './nesting-is-shallow.ts'
import { noQuantifierInStatement } from './no-quantifier-in-statement.ts'
import { numberIsInRange } from './number-is-in-range.ts'
import { oneSpeakerIsNoted } from './one-speaker-is-noted.ts'
import { proseWithinEvidence } from './prose-within-evidence.ts'
import { referenceIsKnown } from './reference-is-known.ts'
import { requiredIsGiven } from './required-is-given.ts'
import { restrictedIsNotCirculated } from './restricted-is-not-circulated.ts'
import { sentenceIsOnlyNoted } from './sentence-is-only-noted.ts'
import { seriesHasItsFile } from './series-has-its-file.ts'
import { sessionHasItsFile } from './session-has-its-file.ts'
import { sessionIsListed } from './session-is-listed.ts'
import { sessionsFolderIsReadable } from './sessions-folder-is-readable.ts'
import { slotIsKnown } from './slot-is-known.ts'
import { slotStandsOnce } from './slot-stands-once.ts'
import { sourceIsKnown } from './source-is-known.ts'
import { speakerIsOnRecord } from './speaker-is-on-record.ts'
import { stanceIsOnAClaim } from './stance-is-on-a-claim.ts'
import { standsAlone } from './stands-alone.ts'
import { statementHasOneText } from './statement-has-one-text.ts'
import { summaryFits } from './summary-fits.ts'
import { tableFits } from './table-fits.ts'
import { templateIsKnown } from './template-is-known.ts'
import { templateIsPlain } from './template-is-plain.ts'
import { templatePrintsEverything } from './template-prints-everything.ts'
import { textIsPrintable } from './text-is-printable.ts'
import { textIsWhole } from './text-is-whole.ts'
import { textsAreDashLists } from './texts-are-dash-lists.ts'
import { themeIsKnown } from './theme-is-known.ts'
import { themeUsed } from './theme-used.ts'
import { thresholdsDescend } from './thresholds-descend.ts'
import { tieFitsItsKind } from './tie-fits-its-kind.ts'
import { tieLeadsElsewhere } from './tie-leads-elsewhere.ts'
import { topicIsKnown } from './topic-is-known.ts'
import { valueHasItsKind } from './value-has-its-kind.ts'
import { valueIsKnown } from './value-is-known.ts'
import { verbFitsLevel } from './verb-fits-level.ts'
import { wordsAreWrittenOut } from './words-are-written-out.ts'
import { yamlIsReadable } from './yaml-is-readable.ts'

/** Every rule, in the order of its manual. */
export const ruleTable = {
  'sessions-folder-is-readable': sessionsFolderIsReadable,
  'file-is-readable': fileIsReadable,
  'file-is-not-too-large': fileIsNotTooLarge,
  'file-is-not-empty': fileIsNotEmpty,
  'file-is-utf8': fileIsUtf8,
  'yaml-is-readable': yamlIsReadable,
  'indent-is-spaces': indentIsSpaces,
  'nesting-is-shallow': nestingIsShallow,
  'words-are-written-out': wordsAreWrittenOut,
  'text-is-printable': textIsPrintable,
  'text-is-whole': textIsWhole,
  'texts-are-dash-lists': textsAreDashLists,
  'key-is-known': keyIsKnown,
  'key-stands-once': keyStandsOnce,
  'required-is-given': requiredIsGiven,
  'value-has-its-kind': valueHasItsKind,
  'value-is-known': valueIsKnown,
  'level-is-known': levelIsKnown,
  'number-is-in-range': numberIsInRange,
  'language-has-its-form': languageHasItsForm,
  'date-has-its-form': dateHasItsForm,
  'date-exists': dateExists,
  'id-has-its-form': idHasItsForm,
  'statement-has-one-text': statementHasOneText,
  'dilemma-has-two-horns': dilemmaHasTwoHorns,
  'series-has-its-file': seriesHasItsFile,
  'session-is-listed': sessionIsListed,
  'session-has-its-file': sessionHasItsFile,
  'date-is-given': dateIsGiven,
  'id-is-unique': idIsUnique,
  'edition-is-not-private': editionIsNotPrivate,
  'theme-is-known': themeIsKnown,
  'topic-is-known': topicIsKnown,
  'source-is-known': sourceIsKnown,
  'reference-is-known': referenceIsKnown,
  'thresholds-descend': thresholdsDescend,
  'counted-session-is-counted': countedSessionIsCounted,
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
  'template-is-known': templateIsKnown,
  'language-is-known': languageIsKnown,
  'slot-is-known': slotIsKnown,
  'slot-stands-once': slotStandsOnce,
  'template-prints-everything': templatePrintsEverything,
  'template-is-plain': templateIsPlain,
  'blank-is-filled': blankIsFilled,
  'table-fits': tableFits,
  'glyph-exists': glyphExists,
} as const satisfies { readonly [Id in RuleId]: Rule<Id> }

/** The same as a list. */
export const ruleList: readonly Rule[] = Object.values(ruleTable)
