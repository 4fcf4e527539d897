/** A stretch of a text that somebody was to replace; offsets are UTF-16 units of that text. */
export interface Placeholder {
  readonly from: number;
  readonly to: number;
  /** `name` stands for the child's name; `prompt` is a form's own `Click here …`; `line` is a line to write on. */
  readonly kind: 'name' | 'prompt' | 'date' | 'line' | 'text';
}

/** Each with words that must be there, so that most texts are never searched. Every pattern takes time in proportion to the text. */
const patterns: readonly { kind: Placeholder['kind']; hint: RegExp; pattern: RegExp }[] = [
  {
    kind: 'name',
    hint: /[[<{«]/,
    pattern:
      /[[<{«]{1,2} ?(?:insert |enter |add |type )?(?:the )?(?:name|first name|forename|full name|(?:child|pupil|student|learner|young person|yp|cyp)(?:['’]?s)?(?: (?:first |full )?name)?|name of (?:the )?(?:child|pupil|student)|his\/her|he\/she) ?[\]>}»]{1,2}/gi,
  },
  {
    kind: 'text',
    hint: /[[<{«]/,
    pattern:
      /[[<{«]{1,2} ?(?:insert|enter|add|type|fill|write|complete|delete|choose|select|tick|date|school|setting|class|teacher|year|parent|ta name|staff name|adult|role|target|outcome|tb[cad]|\.{2,}|x{2,}|\?+)\b[^\][<>{}«»\n]{0,80}[\]>}»]{1,2}|[[<{«]{1,2} ?(?:\.{3}|…|\?+|x{2,}|_{2,}) ?[\]>}»]{1,2}/gi,
  },
  {
    kind: 'prompt',
    hint: /click|choose an|enter |here|select|lorem/i,
    pattern:
      /\bclick (?:or tap )?(?:here )?to (?:enter|add|insert) (?:some )?(?:text|a date|date)\b\.?|\bclick here to [a-z]+\b(?: [a-z]+)?\.?|\bclick or tap here to [a-z]+\b(?: [a-z]+)?\.?|\bchoose an item\b\.?|\b(?:enter|insert|type|add) (?:your )?text(?: here)?\b\.?|\b(?:type|write|insert|enter) here\b\.?|\bselect (?:a|the) date\b\.?|\blorem ipsum\b/gi,
  },
  { kind: 'date', hint: /\bdd?\b/i, pattern: /\bdd?\s?[/.-]\s?mm?\s?[/.-]\s?yy(?:yy)?\b/gi },
  { kind: 'text', hint: /tb|xx/i, pattern: /\b(?:TB[CAD]|tb[cd])\b|\bX{2,}\b(?!\s(?:syndrome|chromosome))|\bx{3,}\b/g },
  { kind: 'line', hint: /_{3}|\.{6}|…{2}/, pattern: /_{3,}|\.{6,}|…{2,}/g },
];

/** Finds what a template or a writer left to be filled in: `[insert …]`, `XXX`, `tbc`, `Click or tap here to enter text`, `dd/mm/yyyy`, lines to write on. In order, without overlaps. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  const found: Placeholder[] = [];
  for (const { kind, hint, pattern } of patterns) {
    if (!hint.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (!found.some((other) => from < other.to && to > other.from)) found.push({ from, to, kind });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
