import { numbering } from '../label';

const outcomeSentence =
  /^["'“‘]?(?:(?:by|before|within|at the end of|in) [^,;:]{2,50},? )?(?:to \p{Ll}|(?:I|he|she|they|the child|(?:for )?\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+(?: \p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+)?) (?:will|can|to|is able|should)\b)/u;
/** A label and the blank behind it, whatever it may mean. */
export const strangeLabel = /^\p{Lu}[^:：.!?]{1,50}[:：]\s+(?=\S)/u;

/** Whether a line under an outcome (`above`) tells more of it (“Checked in class: …”) and is no outcome of its own (“Times tables: Mia will …”). */
export function isSatellite(text: string, above: string): boolean {
  const label = strangeLabel.exec(text)?.[0];
  const words = label?.trim().split(/\s+/).length ?? 0;
  // A single word may be a subject: “Spelling: 30 words by Easter”.
  if (label === undefined || numbering.test(text) || words < 2 || words > 6) return false;
  // “By July: read 40 words” is an outcome, and so is each line of a list of subjects.
  if (/^(?:by|before|within|from|to|outcome|target|goal|aim|step)\b/i.test(label) || strangeLabel.test(above))
    return false;
  return !outcomeSentence.test(text.slice(label.length));
}
