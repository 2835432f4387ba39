import type { RuleId } from '../../model/rules.ts'
import type { Rule } from '../define-rule.ts'
import { acceptanceIsOfAWarning } from './acceptance-is-of-a-warning.ts'
import { addresseeHasARecommendation } from './addressee-has-a-recommendation.ts'
import { chainIsTied } from './chain-is-tied.ts'
import { circulationHasAgendaItem } from './circulation-has-agenda-item.ts'
import { claimStandsWithoutHidden } from './claim-stands-without-hidden.ts'
import { clauseCompletesASentence } from './clause-completes-a-sentence.ts'
import { disputePartsChain } from './dispute-parts-chain.ts'
import { echoSameSubject } from './echo-same-subject.ts'
import { editionShowsPublic } from './edition-shows-public.ts'
import { finalMeetingIsNamed } from './final-meeting-is-named.ts'
import { finalMeetingIsOne } from './final-meeting-is-one.ts'
import { hornsAreBalanced } from './horns-are-balanced.ts'
import { houseAbbreviations } from './house-abbreviations.ts'
import { houseArticles } from './house-articles.ts'
import { houseBrackets } from './house-brackets.ts'
import { houseCapitals } from './house-capitals.ts'
import { houseDates } from './house-dates.ts'
import { houseFigures } from './house-figures.ts'
import { houseIse } from './house-ise.ts'
import { housePerCent } from './house-per-cent.ts'
import { housePunctuation } from './house-punctuation.ts'
import { houseQuotationMarks } from './house-quotation-marks.ts'
import { houseRepeats } from './house-repeats.ts'
import { houseSpaces } from './house-spaces.ts'
import { houseSpelling } from './house-spelling.ts'
import { lengthWithinLimit } from './length-within-limit.ts'
import { levelIsInItsList } from './level-is-in-its-list.ts'
import { meetingsAreToldApart } from './meetings-are-told-apart.ts'
import { missingAccountRecordsNothing } from './missing-account-records-nothing.ts'
import { nameHasItsArticle } from './name-has-its-article.ts'
import { nameHasItsForms } from './name-has-its-forms.ts'
import { namesNoSpeaker } from './names-no-speaker.ts'
import { noQuantifierInStatement } from './no-quantifier-in-statement.ts'
import { outcomeFits } from './outcome-fits.ts'
import { propositionStandsAlone } from './proposition-stands-alone.ts'
import { proseWithinEvidence } from './prose-within-evidence.ts'
import { recommendationWasCarried } from './recommendation-was-carried.ts'
import { restrictedIsNotCirculated } from './restricted-is-not-circulated.ts'
import { sentenceIsOnlySaid } from './sentence-is-only-said.ts'
import { sessionsInOrder } from './sessions-in-order.ts'
import { settledByAgreement } from './settled-by-agreement.ts'
import { speakerHasNoNumber } from './speaker-has-no-number.ts'
import { speakerIsOnRecord } from './speaker-is-on-record.ts'
import { standsAlone } from './stands-alone.ts'
import { summaryFits } from './summary-fits.ts'
import { tableFits } from './table-fits.ts'
import { templateHasItsLanguage } from './template-has-its-language.ts'
import { textHasItsLanguage } from './text-has-its-language.ts'
import { themeUsed } from './theme-used.ts'
import { tieFitsItsKind } from './tie-fits-its-kind.ts'
import { tieLeadsElsewhere } from './tie-leads-elsewhere.ts'
import { tiesAgree } from './ties-agree.ts'
import { titleIsShort } from './title-is-short.ts'
import { translationIsUpToDate } from './translation-is-up-to-date.ts'
import { verbFitsLevel } from './verb-fits-level.ts'
import { wordFitsALine } from './word-fits-a-line.ts'

/** Every rule that checks. Their order is that of `model/rules.ts`, and decides nothing. */
export const checkingRules = {
  'level-is-in-its-list': levelIsInItsList,
  'verb-fits-level': verbFitsLevel,
  'speaker-is-on-record': speakerIsOnRecord,
  'speaker-has-no-number': speakerHasNoNumber,
  'sentence-is-only-said': sentenceIsOnlySaid,
  'proposition-stands-alone': propositionStandsAlone,
  'addressee-has-a-recommendation': addresseeHasARecommendation,
  'outcome-fits': outcomeFits,
  'missing-account-records-nothing': missingAccountRecordsNothing,
  'tie-fits-its-kind': tieFitsItsKind,
  'tie-leads-elsewhere': tieLeadsElsewhere,
  'ties-agree': tiesAgree,
  'settled-by-agreement': settledByAgreement,
  'final-meeting-is-one': finalMeetingIsOne,
  'meetings-are-told-apart': meetingsAreToldApart,
  'edition-shows-public': editionShowsPublic,
  'restricted-is-not-circulated': restrictedIsNotCirculated,
  'circulation-has-agenda-item': circulationHasAgendaItem,
  'acceptance-is-of-a-warning': acceptanceIsOfAWarning,
  'recommendation-was-carried': recommendationWasCarried,
  'sessions-in-order': sessionsInOrder,
  'no-quantifier-in-statement': noQuantifierInStatement,
  'names-no-speaker': namesNoSpeaker,
  'stands-alone': standsAlone,
  'echo-same-subject': echoSameSubject,
  'chain-is-tied': chainIsTied,
  'dispute-parts-chain': disputePartsChain,
  'claim-stands-without-hidden': claimStandsWithoutHidden,
  'clause-completes-a-sentence': clauseCompletesASentence,
  'horns-are-balanced': hornsAreBalanced,
  'translation-is-up-to-date': translationIsUpToDate,
  'word-fits-a-line': wordFitsALine,
  'title-is-short': titleIsShort,
  'final-meeting-is-named': finalMeetingIsNamed,
  'house-ise': houseIse,
  'house-spelling': houseSpelling,
  'house-per-cent': housePerCent,
  'house-figures': houseFigures,
  'house-dates': houseDates,
  'house-capitals': houseCapitals,
  'house-abbreviations': houseAbbreviations,
  'house-quotation-marks': houseQuotationMarks,
  'house-punctuation': housePunctuation,
  'house-brackets': houseBrackets,
  'house-repeats': houseRepeats,
  'house-articles': houseArticles,
  'house-spaces': houseSpaces,
  'name-has-its-article': nameHasItsArticle,
  'theme-used': themeUsed,
  'prose-within-evidence': proseWithinEvidence,
  'text-has-its-language': textHasItsLanguage,
  'name-has-its-forms': nameHasItsForms,
  'template-has-its-language': templateHasItsLanguage,
  'summary-fits': summaryFits,
  'length-within-limit': lengthWithinLimit,
  'table-fits': tableFits,
} as const satisfies { readonly [Id in RuleId]?: Rule<Id> }
