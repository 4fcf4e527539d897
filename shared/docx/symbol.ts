/** Characters of the picture fonts that forms use, by font and code. */
const pictures: Record<string, Record<number, string>> = {
  wingdings: {
    0x4a: '☺',
    0x4b: '😐',
    0x4c: '☹',
    0x6c: '●',
    0x6e: '■',
    0x6f: '☐',
    0x71: '☐',
    0x72: '☐',
    0x78: '☒',
    0x9f: '•',
    0xa7: '▪',
    0xa8: '☐',
    0xab: '★',
    0xd8: '➢',
    0xdf: '←',
    0xe0: '→',
    0xe8: '→',
    0xf0: '→',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0x2a: '☐', 0xa3: '☐' },
  webdings: { 0x61: '✓', 0x72: '✗', 0x63: '☐', 0x67: '■' },
  symbol: { 0xb7: '•', 0xae: '→', 0xac: '←', 0xb3: '≥', 0xa3: '≤', 0xb1: '±', 0xb4: '×', 0xd6: '√' },
};

/** Text as it looks in its font: a typed or pasted picture has the character of a letter, or one of no script. */
export function inFont(text: string, font = ''): string {
  const own = pictures[font.toLowerCase()];
  if (!own && !/[\uf020-\uf0ff]/.test(text)) return text;
  return text.replace(own ? /[!-\u00ff\uf020-\uf0ff]/g : /[\uf020-\uf0ff]/g, (sign) =>
    // Bullets that were copied as text have lost their font.
    symbol(own ? font : 'Symbol', sign.charCodeAt(0).toString(16)),
  );
}

/** The character that a `w:sym` shows; `•` for a picture that no character shows. */
export function symbol(font = '', char = ''): string {
  const code = Number.parseInt(char, 16);
  if (!(code >= 0x20 && code <= 0xffff) || (code >= 0xd800 && code <= 0xdfff)) return '';
  // Fonts of pictures have their characters moved up into the private area.
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const picture = pictures[font.toLowerCase()]?.[low];
  if (picture !== undefined) return picture;
  return code >= 0xe000 && code <= 0xf8ff ? '•' : String.fromCharCode(code);
}
