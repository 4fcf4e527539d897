import { holds } from '../../text/match';

/** Things near which one slip is one too many. */
const danger =
  /\b(?:kerb|traffic|(?:the|a|busy|main) roads?|crossings?|car park|seat ?belt|harness|helmet|goggles|lifejacket|(?:adult|grown-up|mum|dad|teacher|TA|staff|parent|carer)['’]?s? hand|oven|hob|hot water|scissors|knife|knives|saw|drill|bunsen|school (?:gates?|grounds?|site)|epi-?pen|inhaler|insulin|medication|medicines?|blood sugar|allerg\w+|food technology|strangers?|personal (?:details|information|data)|online safety|password|self-harm\w*|hurt\w*|hit(?:s|ting)?|kick(?:s|ing)?|bit(?:e|es|ing)|scratch(?:es|ing)?|punch(?:es|ing)?|push(?:es|ing)?|throw(?:s|ing)? (?:\w+ )?(?:chairs?|furniture|objects)|climb(?:s|ing)?|run(?:s|ning)? (?:off|away|out)|leav(?:e|es|ing) (?:the )?(?:school|site|building|grounds|classroom|room)|abscond\w*|swallow\w*|mouth(?:s|ing) (?:\w+ )?objects|poisonous|(?<!\b(?:feel|feels|be|being) )safe(?:ly|ty)?)\b/i;

/** Whether an outcome is about somebody's safety, where a firm rule or a plain “not” can be right. */
export const isSafety = (text: string): boolean => holds(danger, text);
