/** “(what matters to me? use my own words)”, “(please tick)”: what a form prints below or behind its headings. */
const printed =
  /\((?:[^()?]*\?[^()]*|(?:please|e\.?g\.?|for example|include|list|write|describe|tick|use|ask|give|say|think|think about|things|strengths|talents|views|in (?:the|my|his|her|their) (?:child|pupil|own)|a (?:few|line|sentence)|this (?:is|box|part)|to be (?:filled|completed|written))\b[^()]*)\)$/i;

/** Whether a line is such a hint and nothing else. */
export const isPrintedHint = (line: string): boolean => line.startsWith('(') && printed.exec(line)?.index === 0;

/** A label without the hint behind it. */
export const withoutHint = (label: string): string =>
  label.endsWith(')') ? label.replace(printed, '').trimEnd() || label : label;
