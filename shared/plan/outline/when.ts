import { holds } from '../../text/match';

const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const dateWords = new RegExp(
  `\\b(?:${monthName}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|first|next|reviews?|meetings?|we|meet|after|that|then|in|on|by|at|and|with|every|times?|a|the|three|half|terms?|easter|christmas|yearly?|termly|autumn|spring|summer|weeks?|beginning|end|of|to|be|is|\\d*[ap]m)\\b`,
  'gi',
);
const opensWithDate = new RegExp(
  `^(?:the )?(?:(?:first|next) )?(?:(?:review|meeting) )?(?:is |will be )?(?:on |by |in )?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+day,? )?(?:\\d{1,2}(?:st|nd|rd|th)?[ ./-](?:${monthName}|\\d{1,2})\\b|${monthName} 20\\d\\d)`,
  'i',
);

/** Whether the answer to “Review:” is a date or a term, and not a text about how it went. */
export function isWhen(text: string): boolean {
  if (text.length > 160 || (text.length <= 40 && /[.!?]\s/.test(text))) return false;
  const opens = holds(opensWithDate, text);
  const rest = text.replace(dateWords, '').match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{2,}/g) ?? [];
  const named = opens || meeting.test(text);
  if (text.length <= 40 && !named) {
    // “with Mum, 9 February” and “every 6 weeks”, but neither “3 staff” nor “Mia reads 40 words by Easter”
    const most = holds(dated, text) ? 2 : 0;
    return /\d/.test(text) || most > 0 ? rest.length <= most && !told(text) : /^tb[ac]$/i.test(text);
  }
  return (opens && rest.length <= 2) || (named && !told(text));
}
/** Whether a text tells how something went, or goes on behind its first sentence. */
const told = (text: string): boolean => result.test(text) || /[.!?]\s+\p{Lu}/u.test(text);
/** A day, a month, a term or a feast. */
const dated = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ ./-]?(?:${monthName}|\\d{1,2}[./-]\\d{2,4})\\b|${monthName} (?:20)?\\d\\d\\b|(?:autumn|spring|summer|half|this|next) term\\b|term \\d\\b|end of (?:the )?(?:\\w+ )?term\\b|easter\\b|christmas\\b)`,
  'i',
);
/** “with Kehinde and his dad, 27/01/2027 at 4pm”: who will be there, and then the day. */
const meeting = new RegExp(
  `^(?:with|at|in|by|here|online|led by|held) [^.;:]{3,60}?,? (?:on )?(?:[A-Za-z]+day,? )?\\d{1,2}(?:st|nd|rd|th)?[ ./-](?:${monthName}|\\d{1,2})\\b`,
  'i',
);
/** What tells how something went, and not who meets where. */
const result =
  /\b(?:is|was|are|were|has|had|have|can|could|did|does|made|makes|achieved|met|reads?|said|says|fe(?:el|lt)s?|progress|improved?|improving|better|still|continued?|went|got|gets|knows?|uses?|used|moved|out of|partly|not|no)\b|%/i;

/** Whether “Start: …” names a day or a stretch of time; else it says where the child starts from. */
export const beginsWithTime = (text: string): boolean =>
  /^\d{1,4}[./-]\d{1,2}\b/.test(text) ||
  holds(opensWithDate, text) ||
  /^(?:from |w\/?c |in |the )*(?:now|immediately|today|week|start|beginning|mid|end|first|next|autumn|spring|summer|easter|christmas|after|half|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|tb[ac])/i.test(
    text,
  );
