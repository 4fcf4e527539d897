const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const days = new RegExp(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)? (?:to|and|until|-|–) )?\d{1,2}(?:st|nd|rd|th)? ${month}\b(?: 20\d\d)?|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b${month} 20\d\d\b`,
  'gi',
);

/** A text without its days, whose figures count nothing: “on 9 November”, “11 to 22 January”. */
export const withoutDays = (text: string): string => text.replace(days, '');
