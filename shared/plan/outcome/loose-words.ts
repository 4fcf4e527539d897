import type { Stretch } from './words';
import { findAll } from '../../text/match';

/** Vague words that are no verb; each is a span of its own. */
const loose =
  /\b(?:(?:more|most) (?!recently|likely|early)(?:\w+ly|often|frequently)|(?:more|less) (?:able|confident|independent|settled|upset|angry|cross|happy|calm|tired|positive|fluent|(?!than|of|time|words|often)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+(?:ed|ful|ive|ent|ant|able|ous|al|ic))|(?:calm|happi|brav|neat|clear|kind|nic|smooth|tidi|strong|clos|gentl|eas)er(?! than)|(?:greater|improved|increased|reduced|deeper|stronger|enhanced) [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|(?:more|less|fewer|reduced) adult [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|(?<!\b(?:no|any|once|or|and|\d) )more(?=\s*(?:$|[.;!]))|without (?:a |any )?(?:fuss|bother|issues?)|straight away|ready to learn|to an? (?:good|high|better|decent|acceptable) standard|in line with (?:his|her|their|my|target|peers|others)(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)?|(?:occasional|frequent|gentle|appropriate) (?:verbal |adult )?(?:prompting|prompts?)|(?:unstructured|less structured) times?|everyday situations|as (?:and|&) when (?:required|needed|necessary)|(?:if|when|where) (?:needed|required|necessary|appropriate)|mostly (?:correct(?:ly)?|accurate(?:ly)?|right)|with (?:good |more )?(?:expression|ease|enthusiasm)|for pleasure|so much(?=\s*(?:$|[.,;!]))|etc\b(?!\.?\))|in all areas|(?:good|right|sensible|safe|better|positive|appropriate) choices|(?:good|small steps of|expected|sufficient|steady|rapid) progress|appropriate(?! (?:texts?|books?|stor))|appropriately|effectively|successfully|properly|consistently|regularly|frequently|often|usually|sometimes|generally|better|(?:for )?longer periods?(?: of time)?|for longer(?! than)|(?<=\bspend(?:s|ing)? )longer(?! than)|an? wider [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|wider (?:range|variety)(?: of [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)?|(?:some|most|a few|several|many|various) (?:of (?:the|his|her|my) )?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|a (?:range|variety|number) of [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|where(?:ver)? possible|when(?:ever)? possible|as (?:appropriate|needed|required|necessary)|(?:occasional|minimal|less|reduced|decreasing|fewer|some|limited|little|light|appropriate) (?:adult )?(?:prompting|prompts?|support|help|guidance|supervision)|most of the time|(?:age[- ])appropriate(?! (?:texts?|books?|stories|novels?))|positive (?:peer )?(?:relationships?|interactions?|choices?|attitude)|(?:support|promote|build|increase|raise|foster|boost|enhance)(?:ing|s)? (?:(?:his|her|my|their) )?(?:independence|confidence|self-esteem|resilience|wellbeing|well-being|motivation|self-worth)|(?:higher|deeper|appropriate) level|(?:his|her|my|their) (?:full |very )?(?:potential|best|ability)|wellbeing|over time|as soon as possible)\b/gi;

/** Spans of vague words outside the acts. */
export function looseWords(text: string): readonly Stretch[] {
  return findAll(loose, text).map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

const wordless =
  /^(?:(?:to have |have |show |a |an |much )*(?:better|improved|increased|increasing|more|greater|enhanced|reduced|less|fewer|good|positive|happier|continued|ongoing|further|developing|growing|raised) )/i;

/** What it is that is to be better: up to three words. */
const named =
  /^(?:(?!(?:in|by|on|at|with|for|when|during|to|and|from|of|across|throughout|as|so|within|over)\b)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+(?: (?!(?:in|by|on|at|with|for|when|during|to|from|across|throughout|as|so|within|over)\b)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+){0,2})/i;

/** The vague words that open a phrase without a verb (“Better concentration”). */
export function vagueOpening(text: string): Stretch | undefined {
  const match = wordless.exec(text);
  if (!match) return undefined;
  const noun = named.exec(text.slice(match[0].length))?.[0].length ?? 0;
  const to = match[0].length + noun;
  // On the whole of a text other notes stand.
  return { from: 0, to: noun > 0 && to < text.length - 1 ? to : match[0].trimEnd().length };
}
