import { findAll, holds } from '../../text/match';

/** A stretch of a text that somebody was to replace; offsets are UTF-16 units of that text. */
export interface Placeholder {
  readonly from: number;
  readonly to: number;
  /** `name` stands for the child's name; `prompt` is a form's own `Click here …`; `line` is a line to write on; `choice` is a form’s choice that nobody made; `note` is a question the writer put to themselves. */
  readonly kind: 'name' | 'prompt' | 'date' | 'line' | 'text' | 'choice' | 'note';
}

/** Marks of which a pattern that is `marked` has one. */
const marks = /[[<{«(?_☐□…]|\.{6}/;

/** Each with words that must be there, so that most texts are never searched. Every pattern takes time in proportion to the text. */
const patterns: readonly { kind: Placeholder['kind']; marked?: true; hint: RegExp; pattern: RegExp }[] = [
  {
    kind: 'name',
    marked: true,
    hint: /[[<{«]/,
    pattern:
      /[[<{«]{1,2} ?(?:insert |enter |add |type )?(?:the )?(?:name|first[ _]?name|forename|full[ _]?name|preferred[ _]?name|pupil[ _]?(?:first)?name|student[ _]?(?:first)?name|(?:child|pupil|student|learner|young person|yp|cyp)(?:['’]?s)?(?: (?:first |full )?name)?|name of (?:the )?(?:child|pupil|student)|his\/her|he\/she) ?[\]>}»]{1,2}/gi,
  },
  {
    kind: 'name',
    hint: /NAME|CHILD|[Pp]upil|[Ss]tudent|[Cc]hild/,
    pattern:
      /\b(?:(?:CHILD|PUPIL|STUDENT)['’]?S? )?(?:FORE|FIRST |SUR)?NAME(?=(?:['’]s)? \p{Ll})|\b(?:Child|Pupil|Student) X\b|\((?:insert |enter |add )?(?:child|pupil|student)['’]?s? (?:first )?name\)/gu,
  },
  // What a spreadsheet or an export leaves where it found nothing.
  { kind: 'text', hint: /#/, pattern: /#(?:REF!|N\/A\b|NAME\?|VALUE!|NULL!|DIV\/0!)/g },
  // Mail merge and databases.
  {
    kind: 'text',
    marked: true,
    hint: /«|<<|\{\{/,
    pattern: /«[^«»\n]{1,60}»|<<[^<>\n]{1,60}>>|\{\{[^{}\n]{1,60}\}\}/g,
  },
  {
    kind: 'text',
    marked: true,
    hint: /\(/,
    pattern:
      /\((?:[a-z-]+ pending|complete (?:with|at|by|before|after|when)|add (?:after|from|when|once|at)|insert|enter|to (?:add|insert|complete|be (?:added|completed)))\b[^()\n]{0,60}\)/gi,
  },
  {
    kind: 'text',
    hint: /Bloggs|Other|Doe|M[rs]{1,2} X/,
    pattern: /\b(?:Joe|Jo|Fred|Jane) Bloggs\b|\bA\.? ?N\.? Other\b|\bJ(?:ohn|ane) Doe\b|\bM(?:r|rs|s|iss) X{1,3}\b/g,
  },
  {
    kind: 'choice',
    hint: /delete|circle/i,
    pattern:
      /[*(]? ?\b(?:please )?(?:delete|circle) (?:as|where|if) (?:appropriate|applicable|necessary|required|relevant)\b\)?/gi,
  },
  {
    kind: 'text',
    marked: true,
    hint: /[[<{«]/,
    pattern:
      /[[<{«]{1,2} ?(?:[a-z]+ (?:outstanding|missing|awaited|pending)|(?:photo(?:graph)?|picture|image)(?= [^\][<>{}«»\n]{0,40}\bhere\b)(?![^\][<>{}«»\n]{0,90}\btaken\b)|(?:[a-z'’]+ ){1,4}to (?:complete|confirm|fill|add|write|check|follow|e-?mail|send|ring|reply|be (?:added|completed|confirmed|written|agreed|decided))|(?:auto-?fill|auto-?text|merge|look-?up|field) (?:failed|error|missing|not found)|free text|insert|enter|add|(?:attach|paste|upload)(?![^\][<>{}«»\n]{0,60}\b(?:sent|given|added|done|shared|emailed)\b)|type|fill|write|complete|delete|choose|select|tick|date|school(?! (?:photo(?:graph)?|picture)\b)|setting|class|teacher|year|parent|name of|(?:[a-z]+ ){1,2}(?:names?|initials|surname|signature)|ta name|staff name|adult|role|target|outcome|tb[cad]|\.{2,}|x{2,}|\?+|to (?:add|do|check|confirm|be (?:added|confirmed|completed|agreed))|dn\b|check (?:this|with)|note to)\b[^\][<>{}«»\n]{0,80}[\]>}»]{1,2}|[[<{«]{1,2} ?(?:month|term|number|figure|level|day|time|week|amount|score|subject|programme|x|n|%) ?[\]>}»]{1,2}|[[<{«]{1,2} ?(?:\.{3}|…|\?+|x{2,}|_{2,}) ?[\]>}»]{1,2}/gi,
  },
  {
    kind: 'prompt',
    hint: /click|choose an|lorem|select/i,
    pattern:
      /\bclick (?:or tap )?(?:here )?to (?:enter|add|insert) (?:some )?(?:text|a date|date)\b\.?|\bclick here to [a-z]+\b(?: [a-z]+)?\.?|\bclick or tap here to [a-z]+\b(?: [a-z]+)?\.?|\bchoose an item\b\.?|\bselect (?:a|the) date\b\.?|\bselect (?:an item|an option|from (?:the )?list)\b\.?|\blorem ipsum\b/gi,
  },
  {
    kind: 'prompt',
    hint: /(?:enter|insert|type|add|write|put) /i,
    pattern:
      /(?<=^|[\n.:;(] ?)(?:please )?(?:enter|insert|type|add|write|put) (?:[\w'’]+ ){0,5}?(?:text|here)\b(?=[.)\]]*(?:$|\n)|[.)\]]+ )\.?|(?<=^|[\n.:;(] ?)insert (?:[\w'’]+ ){1,3}here\b|(?<=^|[\n.:;(] ?)(?:insert|enter) (?:child['’]s |pupil['’]s |a |the |your )?(?:(?:first|last|full|family|preferred|home|e-?mail|phone|telephone|start|leaving|review|current|school|year|class) ){0,2}(?:name|surname|date|photo(?:graph)?|picture|details|target|outcome|logo|address|number|group)\b(?=[.)\]]*(?:$|\n))/gi,
  },
  // “Please select” as all that a field says.
  {
    kind: 'prompt',
    hint: /(?:please )?(?:select|choose|specify|tick|state)\b/i,
    pattern:
      /(?<=^|[:?] )(?:please (?:select|choose|specify|state|tick)|select|choose)(?: (?:one|an option|an answer|from list|yes or no|yes\/no|as appropriate|below))?\.?(?=\s*$)/gi,
  },
  // “[Use the child’s own words here. An adult may scribe.]”
  {
    kind: 'prompt',
    marked: true,
    hint: /\[/,
    pattern:
      /\[(?:please )?(?:use|write|describe|state|list|record|give|explain|note|include|say|ask|consider|outline|summari[sz]e|attach|paste|copy(?! (?:to|given|sent|for)\b)|think about|remember|tell us|what|how|who|when|where)\b[^\][\n]{8,200}\]/gi,
  },
  // A template’s advice in brackets, alone on its line.
  {
    kind: 'prompt',
    marked: true,
    hint: /^\(|\n\(/,
    pattern:
      /(?<=^|\n)\((?:e\.?g\.?|for example|include|consider|please|describe|list|think about|what|how|who|state)\b[^()\n]{8,200}\)(?=\s*(?:$|\n))/gi,
  },
  // Boxes of which none is ticked.
  { kind: 'choice', marked: true, hint: /^[^☒☑✓✔✗✘⊠■]*$/, pattern: /[☐□][^☐□\n]{1,60}(?:[☐□][^☐□\n]{1,60}){2,}/g },
  {
    kind: 'date',
    hint: /\bdd?\b|xx\s?[/.-]/i,
    pattern: /\bxx?\s?[/.-]\s?xx?\s?[/.-]\s?(?:\d{2,4}|x{2,4})\b|\bdd?\s?[/.-]\s?mm?\s?[/.-]\s?yy(?:yy)?\b/gi,
  },
  {
    kind: 'text',
    hint: /tb|xx|to be|\?\?|####/i,
    pattern:
      /\b(?:TB[CAD]|tb[cd])\b|\bX{2,}\b(?!\s(?:syndrome|chromosome))|\bx{3,}\b|\b[Tt]o be (?:confirmed|decided|arranged)\b(?=[.;)]?\s*(?:$|\n))|\bdate to be (?:confirmed|decided|arranged|agreed|set|advised)\b(?: with [a-z ]{2,20})?|#{4,}|(?<=\s)\?{2,}(?=[\s.,]|$)|\?{3,}(?=[\s.,]|$)/g,
  },
  // “[favourite toy here]”
  {
    kind: 'text',
    marked: true,
    hint: /here ?[\]>}»]/i,
    pattern:
      /[[<{«]{1,2} ?(?!(?:he|she|they|i|we|you|it|is|are|was|were|not|see|only)\b)(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+ ){1,4}here ?[\]>}»]{1,2}/gi,
  },
  // “Awaiting comments”, “To be added”, alone on its line.
  {
    kind: 'text',
    hint: /await|waiting|to be (?:added|written|inserted|entered)/i,
    pattern:
      /(?<=^|\n)(?:(?:still )?(?:awaiting|waiting for) (?:(?:the |his |her |their )?(?:parents?['’]?|parental|family['’]?s?|mum['’]?s?|dad['’]?s?|carers?['’]?|pupil['’]?s?|child['’]?s?|student['’]?s?|staff|teachers?['’]?) )?(?:comments?|views?|reply|replies|response|feedback|input|contributions?)|to be (?:added|written|inserted|entered)(?: (?:later|soon|shortly|here))?)\.?(?=\s*(?:$|\n))/gi,
  },
  // “[time??]”
  { kind: 'note', marked: true, hint: /\?\]/, pattern: /\[[^\][\n]{0,60}[A-Za-z][^\][\n]{0,20}\?\]/g },
  // “Mum to add” as all that a line or field says.
  {
    kind: 'text',
    hint: /\bto (?:add|complete|fill|send|confirm|provide|supply)\b/i,
    pattern:
      /(?<=^|[\n:] ?)(?:the |class |form )?(?:mum|dad|nan|parents?|carers?|family|home|school|teacher|tutor|senco|sendco|ct|ta|office|key ?worker|key person)(?: (?:and|or|\/) (?:mum|dad|parents?|school|teacher|senco|ct|ta))? to (?:add|complete|fill in|send|confirm|provide|supply)(?: this| these| in)?(?: later| soon)?\.?(?=\s*(?:$|\n))/gi,
  },
  // “To add after parents’ evening”, “To follow”, alone on its line.
  {
    kind: 'text',
    hint: /(?:^|\n)(?:to|will) (?:add|follow|be added|insert|fill|complete|ask)/i,
    pattern:
      /(?<=^|\n)(?:to follow(?: (?:shortly|soon|later|after|once|from|when)\b[^.\n]{0,50}|(?: [-–—]|[:,]) [^\n]{0,60})?|(?:to|will) (?:add|be added|insert|fill in|complete|ask)(?: this| these| views)? (?:(?:after|once|following|at|before|when) (?:the |her |his |their |our )?(?:parents?['’]?s?['’]? (?:evening|meeting|consultation|day)|(?:next )?(?:meeting|review|visit|home visit|phone call|discussion|half[- ]term)|(?:we|I|mum|dad|parents) (?:have|has|is|are|come|comes|meet|speak|spoken|met|been|back))|later|soon|next week)\b[^.\n]{0,50})\.?(?=\s*(?:$|\n))/gi,
  },
  // `YMCA referral?` as a sentence of its own.
  {
    kind: 'note',
    marked: true,
    hint: /\b(?:referral|referred|refer|assessment|screening|diagnosis|consent|check|chase|ask)\b[^?\n]{0,30}\?/i,
    pattern:
      /(?<=^|[\n.;] ?)(?!(?:is|are|was|has|have|had|did|does|do|can|could|will|would|should|what|who|when|how|why|where|which|any)\b)(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ&/-]+ ){1,3}(?:referral|assessment|screening|diagnosis|consent)\?(?=\s*(?:$|\n)|\s[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])|(?<=^|[\n.;] ?)(?:check with|chase|ask|refer to) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ&/-]+ ){0,3}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ&/-]+ ?\?(?=\s*(?:$|\n)|\s[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/gi,
  },
  // “The therapist, name? to have a copy”, “(spelling?)”, “(check date)”
  {
    kind: 'note',
    marked: true,
    hint: /\?|\((?:ask|check|chase|confirm)/i,
    pattern:
      /(?<=[,;(–—-] ?)(?:(?:sur|first |full |last |his |her |their )?names?|dates?|which day|spelling|(?:phone )?number|room|score|figure)\s?\?(?=\s*(?:$|\n|[).,;])|\s[a-z])|\((?:check|chase|confirm|ask)(?: (?:the |with |this |these ))?(?: ?(?:dates?|spelling|names?|figures?|scores?|times?|M(?:rs?|s|iss) [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|senco|sendco|mum|dad|office|nurse))?\??\)/gi,
  },
  // “Did Mrs Fenn ring?”
  {
    kind: 'note',
    marked: true,
    hint: /\b(?:did|has|have|was|were|does|can|could|should|shall|will|is) (?:M(?:rs?|s|iss|um|am)|D(?:r|ad)|SENCO|SENDCo)\b[^?\n]{3,60}\?/i,
    pattern:
      /(?<=^|[\n.;!?] ?)(?:Did|Has|Have|Was|Were|Does|Can|Could|Should|Shall|Will|Is) (?:M(?:rs?|s|iss) [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|Mum|Mam|Dad|Dr [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|the SENCO|SENCO|SENDCo) [^.?!\n]{3,60}\?(?=\s*(?:$|\n)|\s[A-Z])(?!\s*(?:Yes|No|Y|N)\b)/g,
  },
  {
    kind: 'note',
    hint: /note to self|\bNB\b|need to|must|remember|forget/i,
    pattern:
      /\bnote to self\b|\bNB:? (?:ring|ask|chase|check|email|phone|find out|remember)\b[^.?!\n]{0,60}|(?<=^|[\n.;!?] ?)(?:need to|must|remember to|don['’]t forget to) (?:chase|ring|phone|email|find out|double[- ]check)\b[^.?!\n]{0,60}/gi,
  },
  // `June?` as all that a line or field says.
  {
    kind: 'note',
    marked: true,
    hint: /[a-z\d] ?\?/i,
    pattern:
      /(?<=^|\n)(?:(?:early|mid|late|end of|after|before|by) )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|easter|christmas|(?:next|this) term)(?: (?:term|half[- ]term|20\d\d|['’]?\d\d))?\s?\?(?=\s*(?:$|\n))/gi,
  },
  { kind: 'text', marked: true, hint: /\[\s{3}/, pattern: /\[\s{3,}\]/g },
  { kind: 'line', marked: true, hint: /_{3}|\.{6}|…{2}/, pattern: /_{3,}|\.{6,}|…{2,}/g },
];

/** Finds what a template or a writer left to be filled in: `[insert …]`, `XXX`, `tbc`, `Click or tap here to enter text`, `dd/mm/yyyy`, lines to write on. In order, without overlaps. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  const found: Placeholder[] = [];
  // 1 for every unit of the text that belongs to one.
  const taken = new Uint8Array(text.length);
  const isMarked = marks.test(text);
  for (const { kind, marked, hint, pattern } of patterns) {
    if ((marked && !isMarked) || !holds(hint, text)) continue;
    for (const match of findAll(pattern, text)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (taken.subarray(from, to).includes(1)) continue;
      // “[ ] met [x] partly”: boxes to tick.
      if (/^\[x\]$/i.test(match[0]) && text.includes('[ ]')) continue;
      taken.fill(1, from, to);
      found.push({ from, to, kind });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
