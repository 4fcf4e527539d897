// Made by `npm run generate` from the rule files; do not edit.
import type { Concern, Rule } from './rule';
import birthDateYearGroup from './copy-forward/birth-date-year-group';
import mixedPronouns from './copy-forward/mixed-pronouns';
import nameSpelling from './copy-forward/name-spelling';
import otherChildName from './copy-forward/other-child-name';
import peerNamed from './copy-forward/peer-named';
import placeholderLeft from './copy-forward/placeholder-left';
import sameAsLastTime from './copy-forward/same-as-last-time';
import sameParagraphTwice from './copy-forward/same-paragraph-twice';
import yearGroupDiffers from './copy-forward/year-group-differs';
import ambiguousAcronym from './jargon/ambiguous-acronym';
import hiddenAct from './jargon/hidden-act';
import jargonPhrase from './jargon/jargon-phrase';
import learnedWord from './jargon/learned-word';
import officePhrase from './jargon/office-phrase';
import schoolTerm from './jargon/school-term';
import tradeCompound from './jargon/trade-compound';
import unexplainedAcronym from './jargon/unexplained-acronym';
import unknownAcronym from './jargon/unknown-acronym';
import unknownProgramme from './jargon/unknown-programme';
import calledThePupil from './person-centred/called-the-pupil';
import childViewsByAdult from './person-centred/child-views-by-adult';
import childViewsMissing from './person-centred/child-views-missing';
import deficitHeading from './person-centred/deficit-heading';
import parentViewsMissing from './person-centred/parent-views-missing';
import photographPermission from './person-centred/photograph-permission';
import profileTooLong from './person-centred/profile-too-long';
import reviewViewsMissing from './person-centred/review-views-missing';
import strengthsMissing from './person-centred/strengths-missing';
import strengthsThin from './person-centred/strengths-thin';
import needWithoutOutcome from './provision/need-without-outcome';
import outcomeWithoutProvision from './provision/outcome-without-provision';
import provisionBareRole from './provision/provision-bare-role';
import provisionNoActivity from './provision/provision-no-activity';
import provisionNoDuration from './provision/provision-no-duration';
import provisionNoFrequency from './provision/provision-no-frequency';
import provisionNoGroupSize from './provision/provision-no-group-size';
import provisionNoPerson from './provision/provision-no-person';
import provisionStartAfterEnd from './provision/provision-start-after-end';
import provisionWeaselWords from './provision/provision-weasel-words';
import provisionWithoutOutcome from './provision/provision-without-outcome';
import longSentence from './readability/long-sentence';
import plainerWord from './readability/plainer-word';
import readingAge from './readability/reading-age';
import blamingLanguage from './respectful-language/blaming-language';
import deficitLanguage from './respectful-language/deficit-language';
import labelFirst from './respectful-language/label-first';
import appointmentPast from './review/appointment-past';
import dateNotReal from './review/date-not-real';
import doneDateOdd from './review/done-date-odd';
import outcomeNotReviewed from './review/outcome-not-reviewed';
import reviewDateMissing from './review/review-date-missing';
import reviewDatePast from './review/review-date-past';
import reviewDatesDiffer from './review/review-dates-differ';
import reviewHeldLate from './review/review-held-late';
import reviewLate from './review/review-late';
import reviewNoFigure from './review/review-no-figure';
import reviewNoNextStep from './review/review-no-next-step';
import reviewQuestionUnanswered from './review/review-question-unanswered';
import startAfterReview from './review/start-after-review';
import tooFewMeetings from './review/too-few-meetings';
import verdictAgainstFigure from './review/verdict-against-figure';
import aspirationAsOutcome from './smart/aspiration-as-outcome';
import baselineOtherScale from './smart/baseline-other-scale';
import deadlineAfterReview from './smart/deadline-after-review';
import deadlineFarOff from './smart/deadline-far-off';
import deadlinePast from './smart/deadline-past';
import longTermWithoutSteps from './smart/long-term-without-steps';
import outcomeAbsolute from './smart/outcome-absolute';
import outcomeMeasureOfNothing from './smart/outcome-measure-of-nothing';
import outcomeNegative from './smart/outcome-negative';
import outcomeNoBaseline from './smart/outcome-no-baseline';
import outcomeNoDeadline from './smart/outcome-no-deadline';
import outcomeNoMeasure from './smart/outcome-no-measure';
import outcomeNobodyNamed from './smart/outcome-nobody-named';
import outcomeVagueAct from './smart/outcome-vague-act';
import provisionAsOutcome from './smart/provision-as-outcome';
import startAfterEnd from './smart/start-after-end';
import successCriterionHollow from './smart/success-criterion-hollow';
import tooManyOutcomes from './smart/too-many-outcomes';
import twoOutcomesInOne from './smart/two-outcomes-in-one';
import contributorsWithoutFamily from './structure/contributors-without-family';
import evidenceList from './structure/evidence-list';
import evidenceNoAmount from './structure/evidence-no-amount';
import evidenceNoReview from './structure/evidence-no-review';
import evidenceOneDate from './structure/evidence-one-date';
import parentsToldMissing from './structure/parents-told-missing';
import sectionEmpty from './structure/section-empty';
import sectionMissing from './structure/section-missing';
import sharingMissing from './structure/sharing-missing';
import youngPersonsWordsMissing from './structure/young-persons-words-missing';

/** A rule and the concern it belongs to: the folder of its file. */
export interface RegisteredRule extends Rule {
  readonly concern: Concern;
}

/** Every rule, by concern and id. */
export const rules: readonly RegisteredRule[] = [
  { ...birthDateYearGroup, concern: 'copy-forward' },
  { ...mixedPronouns, concern: 'copy-forward' },
  { ...nameSpelling, concern: 'copy-forward' },
  { ...otherChildName, concern: 'copy-forward' },
  { ...peerNamed, concern: 'copy-forward' },
  { ...placeholderLeft, concern: 'copy-forward' },
  { ...sameAsLastTime, concern: 'copy-forward' },
  { ...sameParagraphTwice, concern: 'copy-forward' },
  { ...yearGroupDiffers, concern: 'copy-forward' },
  { ...ambiguousAcronym, concern: 'jargon' },
  { ...hiddenAct, concern: 'jargon' },
  { ...jargonPhrase, concern: 'jargon' },
  { ...learnedWord, concern: 'jargon' },
  { ...officePhrase, concern: 'jargon' },
  { ...schoolTerm, concern: 'jargon' },
  { ...tradeCompound, concern: 'jargon' },
  { ...unexplainedAcronym, concern: 'jargon' },
  { ...unknownAcronym, concern: 'jargon' },
  { ...unknownProgramme, concern: 'jargon' },
  { ...calledThePupil, concern: 'person-centred' },
  { ...childViewsByAdult, concern: 'person-centred' },
  { ...childViewsMissing, concern: 'person-centred' },
  { ...deficitHeading, concern: 'person-centred' },
  { ...parentViewsMissing, concern: 'person-centred' },
  { ...photographPermission, concern: 'person-centred' },
  { ...profileTooLong, concern: 'person-centred' },
  { ...reviewViewsMissing, concern: 'person-centred' },
  { ...strengthsMissing, concern: 'person-centred' },
  { ...strengthsThin, concern: 'person-centred' },
  { ...needWithoutOutcome, concern: 'provision' },
  { ...outcomeWithoutProvision, concern: 'provision' },
  { ...provisionBareRole, concern: 'provision' },
  { ...provisionNoActivity, concern: 'provision' },
  { ...provisionNoDuration, concern: 'provision' },
  { ...provisionNoFrequency, concern: 'provision' },
  { ...provisionNoGroupSize, concern: 'provision' },
  { ...provisionNoPerson, concern: 'provision' },
  { ...provisionStartAfterEnd, concern: 'provision' },
  { ...provisionWeaselWords, concern: 'provision' },
  { ...provisionWithoutOutcome, concern: 'provision' },
  { ...longSentence, concern: 'readability' },
  { ...plainerWord, concern: 'readability' },
  { ...readingAge, concern: 'readability' },
  { ...blamingLanguage, concern: 'respectful-language' },
  { ...deficitLanguage, concern: 'respectful-language' },
  { ...labelFirst, concern: 'respectful-language' },
  { ...appointmentPast, concern: 'review' },
  { ...dateNotReal, concern: 'review' },
  { ...doneDateOdd, concern: 'review' },
  { ...outcomeNotReviewed, concern: 'review' },
  { ...reviewDateMissing, concern: 'review' },
  { ...reviewDatePast, concern: 'review' },
  { ...reviewDatesDiffer, concern: 'review' },
  { ...reviewHeldLate, concern: 'review' },
  { ...reviewLate, concern: 'review' },
  { ...reviewNoFigure, concern: 'review' },
  { ...reviewNoNextStep, concern: 'review' },
  { ...reviewQuestionUnanswered, concern: 'review' },
  { ...startAfterReview, concern: 'review' },
  { ...tooFewMeetings, concern: 'review' },
  { ...verdictAgainstFigure, concern: 'review' },
  { ...aspirationAsOutcome, concern: 'smart' },
  { ...baselineOtherScale, concern: 'smart' },
  { ...deadlineAfterReview, concern: 'smart' },
  { ...deadlineFarOff, concern: 'smart' },
  { ...deadlinePast, concern: 'smart' },
  { ...longTermWithoutSteps, concern: 'smart' },
  { ...outcomeAbsolute, concern: 'smart' },
  { ...outcomeMeasureOfNothing, concern: 'smart' },
  { ...outcomeNegative, concern: 'smart' },
  { ...outcomeNoBaseline, concern: 'smart' },
  { ...outcomeNoDeadline, concern: 'smart' },
  { ...outcomeNoMeasure, concern: 'smart' },
  { ...outcomeNobodyNamed, concern: 'smart' },
  { ...outcomeVagueAct, concern: 'smart' },
  { ...provisionAsOutcome, concern: 'smart' },
  { ...startAfterEnd, concern: 'smart' },
  { ...successCriterionHollow, concern: 'smart' },
  { ...tooManyOutcomes, concern: 'smart' },
  { ...twoOutcomesInOne, concern: 'smart' },
  { ...contributorsWithoutFamily, concern: 'structure' },
  { ...evidenceList, concern: 'structure' },
  { ...evidenceNoAmount, concern: 'structure' },
  { ...evidenceNoReview, concern: 'structure' },
  { ...evidenceOneDate, concern: 'structure' },
  { ...parentsToldMissing, concern: 'structure' },
  { ...sectionEmpty, concern: 'structure' },
  { ...sectionMissing, concern: 'structure' },
  { ...sharingMissing, concern: 'structure' },
  { ...youngPersonsWordsMissing, concern: 'structure' },
];
