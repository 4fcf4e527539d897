const ts = require('typescript');

/**
 * Stands for nothing, as no text has it. The engine writes what follows an optional part once for each way to it, up to
 * ten times, and so again within; behind a loop it writes it once, and the expression is ready in a third of the time.
 */
const loop = '\\0*';

/** What a part of an expression begins with: there a loop would only hide the letters that the engine looks for. */
const begins = /(?:^|[|(:=!<^])(?:\\b)?$/;
/** A part that a text may leave out or that is over, with what is put together from parts behind it. */
const parted = /[ )?*\]}]$/;

/** The source of an expression, or of a part of one with `${}` in it, with a loop before each large group in its middle. */
function withLoops(source) {
  let made = '';
  let inClass = false;
  /** Of each group that is open: whether it looks behind, where a loop would be read backwards. */
  const open = [];
  for (let at = 0; at < source.length; at++) {
    const mark = source[at];
    const before = source.slice(0, at);
    const isMiddle = !inClass && !open.includes(true) && !begins.test(before);
    if (mark === '\\') made += mark + source[++at];
    else if (mark === '$' && source[at + 1] === '{') {
      const end = source.indexOf('}', at);
      made += (isMiddle && parted.test(before) ? loop : '') + source.slice(at, end + 1);
      at = end;
    } else {
      if (mark === '(' && !inClass) {
        if (isMiddle && isLarge(source, at)) made += loop;
        open.push(/^\(\?<[=!]/.test(source.slice(at, at + 4)));
      }
      if (mark === ')' && !inClass) open.pop();
      if (mark === '[') inClass = true;
      if (mark === ']') inClass = false;
      made += mark;
    }
  }
  return made;
}

/** Whether the group at a place, no look ahead or behind, has alternatives of more than a few letters, or parts. */
function isLarge(source, from) {
  if (/^\(\?[=!<]/.test(source.slice(from, from + 3))) return false;
  let depth = 0;
  let either = 0;
  for (let at = from; at < source.length; at++) {
    const mark = source[at];
    if (mark === '\\') at++;
    else if (mark === '[') at += /^\[(?:\\.|[^\]\\])*/s.exec(source.slice(at))[0].length;
    else if (mark === '(') depth++;
    else if (mark === '|') either++;
    else if (mark === ')' && --depth === 0)
      return (either > 0 && at - from > 12) || source.slice(from, at).includes('${');
  }
  return false;
}

/** What a template whose escapes are read puts together, as `String.raw` has it; undefined where that cannot have it. */
function rawOf(template, file) {
  const parts = ts.isTemplateExpression(template)
    ? [template.head.text, ...template.templateSpans.flatMap(({ expression, literal }) => [expression, literal.text])]
    : [template.text];
  if (parts.some((part) => typeof part === 'string' && /[`\r]|\$\{|\\$/.test(part))) return undefined;
  return parts.map((part) => (typeof part === 'string' ? part : `\${${part.getText(file)}}`)).join('');
}

/** A template that says the same as `String.raw` of a source; not tagged, for some are read for each sentence. */
const escaped = (raw) => `\`${raw.replace(/\$\{[^}]*\}|\\/g, (part) => (part === '\\' ? '\\\\' : part))}\``;

const isTemplate = (node) => ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node);

/** What is put in may not itself have braces. */
const hasBraces = /\$\{[^}]*[{`]/;

/** The source of a file with every expression as it ships: literals, what `String.raw` puts together, and other templates that `new RegExp` reads. */
function writtenOnce(source) {
  const file = ts.createSourceFile('file.tsx', source, ts.ScriptTarget.ES2022);
  let made = '';
  let done = 0;
  const write = (from, to, text) => {
    made += source.slice(done, from) + text;
    done = to;
  };
  const replace = (from, to) => write(from, to, withLoops(source.slice(from, to)));
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const start = node.getStart(file);
      replace(start + 1, start + node.text.lastIndexOf('/'));
    } else if (ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'String.raw') {
      const start = node.template.getStart(file) + 1;
      if (!hasBraces.test(source.slice(start, node.end - 1))) replace(start, node.end - 1);
    } else if (
      ts.isNewExpression(node) &&
      node.expression.getText(file) === 'RegExp' &&
      isTemplate(node.arguments[0])
    ) {
      const [template] = node.arguments;
      const raw = rawOf(template, file);
      if (raw !== undefined && !hasBraces.test(raw))
        write(template.getStart(file), template.end, escaped(withLoops(raw)));
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return made + source.slice(done);
}

module.exports = { withLoops, writtenOnce };
