import { p, r, read, texts } from './fixture';

const style = (id: string, name: string, more = '', type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styled = (id: string, text: string) => p(r(text), `<w:pStyle w:val="${id}"/>`);
const based = (id: string) => `<w:basedOn w:val="${id}"/>`;

test('paragraphs in order, empty ones left out', () => {
  expect(texts(p('One') + p() + p(r(' ')) + p('Two'))).toEqual(['One', 'Two']);
});

test('an empty document is a draft without blocks', () => {
  expect(read('')).toEqual([]);
  expect(read('<w:p/><w:sectPr/>')).toEqual([]);
});

test('pictures that are typed or pasted as text are what they look like', () => {
  const wingdings = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>';
  expect(texts(p(r('\uf0fe', wingdings) + r(' met ') + r('\u00fc', wingdings) + r(' seen')))).toEqual(['☑ met ✓ seen']);
  expect(
    texts(
      p(r('\uf0b7 kind')) + p(r('a', '<w:rFonts w:ascii="Webdings"/>') + r(' café', '<w:rFonts w:ascii="Arial"/>')),
    ),
  ).toEqual(['• kind', '✓ café']);
});

test('runs join; tabs, line breaks, hyphens and symbols are characters', () => {
  const run = `<w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>be</w:t><w:softHyphen/><w:t>ing</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`;
  expect(texts(p(r('My ') + run))).toEqual(['My well-being\ta\nb\n✓']);
  expect(texts(p(r('co\u00adoperate')))).toEqual(['cooperate']);
  expect(
    texts(p('<w:r><w:sym w:font="Odd" w:char="F045"/><w:sym w:font="Odd" w:char="zz"/><w:t>x</w:t></w:r>')),
  ).toEqual(['•x']);
});

test('a page break before or after the words is not part of them', () => {
  const page = '<w:r><w:br w:type="page"/></w:r>';
  expect(texts(p(page + r('Needs') + page) + p(page) + p(r('a') + page + r('b')))).toEqual(['Needs', 'a\nb']);
});

test('a paragraph in a paragraph loses no words before it', () => {
  expect(texts(`<w:p>${r('a')}${p('b')}</w:p>${p('c')}`)).toEqual(['a', 'b', 'c']);
});

test('tab stops of a paragraph are not tabs of its text', () => {
  expect(texts(p(r('x'), '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'))).toEqual(['x']);
});

test('entities, CDATA and laid-out XML give the same words', () => {
  expect(texts(p('Tom &amp; Ava &#8217;'))).toEqual(['Tom & Ava ’']);
  expect(texts('\n  <w:p>\n <w:r>\n <w:t><![CDATA[a < b]]></w:t>\n </w:r>\n </w:p>\n')).toEqual(['a < b']);
});

describe('headings', () => {
  const styles =
    style('berschrift1', 'heading 1') +
    style('Mine', 'School heading', based('berschrift1')) +
    style('Level', 'Odd', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
    style('Flat', 'Flat', `${based('berschrift1')}<w:pPr><w:outlineLvl w:val="9"/></w:pPr>`) +
    style('Titel', 'Title') +
    style('Text', 'heading 2', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>') +
    style('Loop', 'Loop', based('Pool')) +
    style('Pool', 'Pool', based('Loop')) +
    style('Inhalt1', 'toc 1');

  test.each([
    ['berschrift1', 1],
    ['Mine', 1],
    ['Level', 3],
    ['Flat', undefined],
    ['Titel', 1],
    ['Text', undefined],
    ['Loop', undefined],
    ['Nowhere', undefined],
  ])('style %s gives level %s', (id, heading) => {
    expect(read(styled(id, 'Needs'), { styles })).toEqual([heading ? { text: 'Needs', heading } : { text: 'Needs' }]);
  });

  test('a style is known by its id where the document has no styles', () => {
    expect(read(styled('Heading2', 'Needs'))).toEqual([{ text: 'Needs', heading: 2 }]);
  });

  test('the outline level of the paragraph wins over its style', () => {
    expect(read(p(r('A'), '<w:pStyle w:val="berschrift1"/><w:outlineLvl w:val="3"/>'), { styles })).toEqual([
      { text: 'A', heading: 4 },
    ]);
    expect(read(p(r('A'), '<w:pStyle w:val="berschrift1"/><w:outlineLvl w:val="9"/>'), { styles })).toEqual([
      { text: 'A' },
    ]);
  });

  test('what it was before a tracked change does not count', () => {
    const change = '<w:pPrChange><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr></w:pPrChange>';
    expect(read(p(r('A'), change), { styles })).toEqual([{ text: 'A' }]);
  });

  test('lines of a table of contents are left out', () => {
    expect(texts(styled('Inhalt1', 'Needs\t3') + styled('berschrift1', 'Needs'), { styles })).toEqual(['Needs']);
  });
});

describe('bold', () => {
  const b = '<w:b/>';
  test('all words bold', () => {
    expect(read(p(r('My ', b) + r(' ') + r('needs', b)))).toEqual([{ text: 'My  needs', bold: true }]);
    expect(read(p(r('Name: ', b) + r('Mia')))).toEqual([{ text: 'Name: Mia' }]);
    expect(read(p(r('x', '<w:b w:val="0"/>')))).toEqual([{ text: 'x' }]);
    expect(read(p(r('x'), '<w:rPr><w:b/></w:rPr>'))).toEqual([{ text: 'x' }]);
  });

  test('bold by style of paragraph or run; both cancel each other out', () => {
    const rPr = '<w:rPr><w:b/></w:rPr>';
    const styles = style('Strong', 'Strong', rPr, 'character') + style('Fat', 'Fat', rPr);
    expect(read(styled('Fat', 'x'), { styles })).toEqual([{ text: 'x', bold: true }]);
    expect(read(p(r('x', '<w:rStyle w:val="Strong"/>')), { styles })).toEqual([{ text: 'x', bold: true }]);
    expect(read(p(r('x', '<w:rStyle w:val="Strong"/>'), '<w:pStyle w:val="Fat"/>'), { styles })).toEqual([
      { text: 'x' },
    ]);
  });
});

test('lists by numbering of the paragraph or its style; numbering 0 takes it away', () => {
  const number = (id: number) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
  const styles = style('Bullet', 'List Bullet', `<w:pPr>${number(2)}</w:pPr>`);
  expect(read(p(r('x'), number(1)))).toEqual([{ text: 'x', list: true }]);
  expect(read(styled('Bullet', 'x'), { styles })).toEqual([{ text: 'x', list: true }]);
  expect(read(p(r('x'), `<w:pStyle w:val="Bullet"/>${number(0)}`), { styles })).toEqual([{ text: 'x' }]);
  expect(read(p(r('Needs'), `<w:outlineLvl w:val="0"/>${number(1)}`))).toEqual([{ text: 'Needs', heading: 1 }]);
});

test('an empty paragraph leaves a gap above what comes next, but not in a table', () => {
  expect(read(p('One') + p() + p(r(' ')) + p('Two') + p('Three'))).toEqual([
    { text: 'One' },
    { text: 'Two', gap: true },
    { text: 'Three' },
  ]);
});

test('items further in keep how far, by the paragraph or its style', () => {
  const number = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
  const styles = style('Second', 'List Bullet 2', `<w:pPr>${number(1)}</w:pPr>`);
  expect(read(p(r('a'), number(0)) + p(r('b'), number(2)) + styled('Second', 'c'), { styles })).toEqual([
    { text: 'a', list: true },
    { text: 'b', list: true, indent: 72 },
    { text: 'c', list: true, indent: 36 },
  ]);
});

describe('tracked changes read as accepted', () => {
  const mark = (kind: string) => `<w:rPr><w:${kind} w:id="1"/></w:rPr>`;
  test('inserted words stay, deleted and moved-away words go', () => {
    const body = p(
      r('She ') +
        `<w:del w:id="1"><w:r><w:delText>can</w:delText></w:r></w:del>` +
        `<w:ins w:id="2">${r('will')}</w:ins>` +
        `<w:moveFrom w:id="3">${r(' gone')}</w:moveFrom><w:moveTo w:id="4">${r(' read')}</w:moveTo>`,
    );
    expect(texts(body)).toEqual(['She will read']);
  });

  test('a paragraph whose end is deleted runs into the next; an inserted end stays', () => {
    expect(texts(p(r('One'), mark('del')) + p(' two') + p(r('three'), mark('ins')) + p('four'))).toEqual([
      'One two',
      'three',
      'four',
    ]);
    expect(texts(p(r('One'), mark('moveFrom')) + p('two'))).toEqual(['Onetwo']);
  });

  test('a deletion in a formula is none of the paragraph’s end', () => {
    const formula =
      '<m:oMath><m:f><m:fPr><m:ctrlPr><w:rPr><w:del w:id="1"/></w:rPr></m:ctrlPr></m:fPr></m:f></m:oMath>';
    expect(texts(p(r('One') + formula) + p('two'))).toEqual(['One', 'two']);
  });

  test('nothing is lost where there is no next paragraph', () => {
    expect(texts(p(r('Last'), mark('del')))).toEqual(['Last']);
    expect(
      texts(
        p(r('One'), mark('del')) +
          `<w:tbl><w:tr><w:tc>${p(r('in'), mark('del'))}</w:tc><w:tc>${p('next')}</w:tc></w:tr></w:tbl>`,
      ),
    ).toEqual(['One', 'in', 'next']);
  });
});

test('hidden text is left out, and said so', () => {
  const styles = style('Secret', 'Secret', '<w:rPr><w:vanish/></w:rPr>', 'character');
  const body = p(
    r('Seen') +
      r(' not', '<w:vanish/>') +
      r(' nor', '<w:rStyle w:val="Secret"/>') +
      r('!', '<w:vanish w:val="false"/>'),
  );
  expect(texts(body, { styles })).toEqual(['Seen!']);
});

describe('fields', () => {
  const char = (type: string, more = '') => `<w:r><w:fldChar w:fldCharType="${type}">${more}</w:fldChar></w:r>`;
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

  test('the result is text, the code is not', () => {
    expect(
      texts(p(char('begin') + code(' DATE ') + char('separate') + r('3 May') + char('end') + r(' it is'))),
    ).toEqual(['3 May it is']);
    expect(texts(p(`<w:fldSimple w:instr="AUTHOR">${r('Mia')}</w:fldSimple>`))).toEqual(['Mia']);
    const nested =
      char('begin') +
      code('IF ') +
      char('begin') +
      code('PAGE') +
      char('separate') +
      r('7') +
      char('end') +
      char('separate') +
      r('yes') +
      char('end');
    expect(texts(p(nested))).toEqual(['yes']);
  });

  test('boxes and lists of old-style forms', () => {
    const box = (inner: string) =>
      char('begin', `<w:ffData><w:checkBox>${inner}</w:checkBox></w:ffData>`) + code('FORMCHECKBOX') + char('end');
    expect(
      texts(p(box('<w:default w:val="0"/>') + r(' yes ') + box('<w:default w:val="0"/><w:checked/>') + r(' no'))),
    ).toEqual(['☐ yes ☒ no']);
    const list =
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Met"/><w:listEntry w:val="Not met"/></w:ddList></w:ffData>';
    expect(texts(p(char('begin', list) + code('FORMDROPDOWN') + char('end')))).toEqual(['Not met']);
    const shown = char('begin', list) + code('FORMDROPDOWN') + char('separate') + r('Met') + char('end');
    expect(texts(p(shown))).toEqual(['Met']);
  });

  test('a field that never ends swallows nothing after its paragraph', () => {
    expect(texts(p(char('begin') + code('PAGE')) + p('Mia'))).toEqual(['Mia']);
    expect(texts(p(char('end') + char('separate') + r('Mia')))).toEqual(['Mia']);
  });
});

test('links, smart tags, custom XML, marks and formulas hold words like any other', () => {
  const body = p(
    '<w:bookmarkStart w:id="0" w:name="x"/><w:proofErr w:type="spellStart"/><w:commentRangeStart w:id="1"/>' +
      `<w:hyperlink w:anchor="x">${r('Link')}</w:hyperlink>` +
      `<w:smartTag w:element="d">${r(' tag')}</w:smartTag><w:customXml w:element="d">${r(' xml')}</w:customXml>` +
      '<w:r><w:commentReference w:id="1"/></w:r><m:oMath><m:r><m:t>1+1</m:t></m:r></m:oMath>' +
      '<w:r><w:ruby><w:rt><w:r><w:t>above</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby></w:r>',
  );
  expect(texts(body)).toEqual(['Link tag xml1+1base']);
});
