import { paragraph, run, table } from '../../word-host/make-docx';

const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const merged = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr>${cell('Outcomes for this term', '<w:tcW w:w="9000" w:type="dxa"/><w:gridSpan w:val="3"/>')}</w:tr><w:tr>${cell('Target', '<w:tcW w:w="3000" w:type="dxa"/>')}${cell('Provision', '<w:tcW w:w="3000" w:type="dxa"/>')}${cell('By when', '<w:tcW w:w="3000" w:type="dxa"/>')}</w:tr><w:tr>${cell('Mia will improve her reading.', '<w:tcW w:w="3000" w:type="dxa"/>')}${cell('Support from TA as required', '<w:tcW w:w="3000" w:type="dxa"/>')}${cell('ongoing', '<w:tcW w:w="3000" w:type="dxa"/>')}</w:tr></w:tbl>`;

/** How plans look that schools have already, as blocks for `makeDocx`: each has words that draw a note with a fix. */
export const schoolDocuments: Readonly<Record<string, readonly string[]>> = {
  headings: [
    paragraph('One Plan', 'Heading1'),
    paragraph('Strengths', 'Heading2'),
    'Mia likes to draw.',
    paragraph('Needs', 'Heading2'),
    'The pupil has a PIVATS check. We will utilise it.',
    paragraph('Outcomes', 'Heading2'),
    'Mia will improve her reading.',
  ],
  tables: [
    paragraph('SEN Support Plan', 'Heading1'),
    table([
      ['Name', 'Mia Hart'],
      ['Date of birth', '3 May 2018'],
    ]),
    '',
    table([
      ['Target', 'Strategies', 'Success criteria'],
      ['Mia will improve her reading.', 'We will utilise PIVATS as required.', 'She is better.'],
    ]),
  ],
  labels: [
    'Name: Mia Hart   Class: 2B',
    'Strengths: Mia likes to draw.',
    'Needs: The pupil has to utilise PIVATS.',
    'Target: Mia will improve her reading.',
  ],
  'content controls of another vendor': [
    paragraph('Needs', 'Heading1'),
    control('<w:alias w:val="Needs"/><w:tag w:val="sims:needs"/>', paragraph('The pupil has to utilise PIVATS.')),
    paragraph('Targets', 'Heading1'),
    control('<w:tag w:val="sims:t1"/><w:showingPlcHdr/>', paragraph('Click or tap here to enter text.')),
    control('<w:tag w:val="sims:t2"/>', paragraph('Mia will improve her reading.')),
  ],
  landscape: [
    paragraph('Needs', 'Heading1'),
    'The pupil has to utilise PIVATS.',
    '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:pPr></w:p>',
    paragraph('Outcomes', 'Heading1'),
    'Mia will improve her reading.',
  ],
  'merged cells': [paragraph('IEP', 'Heading1'), 'The pupil has to utilise PIVATS.', merged],
  'legacy form fields': [
    paragraph('Needs', 'Heading1'),
    '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:enabled/><w:textInput/></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>The pupil has to utilise PIVATS.</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    paragraph('Outcomes', 'Heading1'),
    'Mia will improve her reading.',
  ],
  'tracked changes': [
    paragraph('Needs', 'Heading1'),
    '<w:p><w:r><w:t xml:space="preserve">The pupil has to </w:t></w:r><w:ins w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:t>utilise PIVATS</w:t></w:r></w:ins><w:del w:id="2" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>use it</w:delText></w:r></w:del><w:r><w:t>.</w:t></w:r></w:p>',
    paragraph('Outcomes', 'Heading1'),
    'Mia will improve her reading.',
  ],
  'pasted from an MIS': [
    paragraph(run('Pupil: Mia Hart', '<w:b/>')),
    paragraph(run('AREAS OF NEED', '<w:b/><w:sz w:val="18"/>')),
    '<w:p><w:r><w:t>The pupil has to utilise PIVATS.</w:t><w:br/><w:t>Last edited 03/11/2026 09:14</w:t></w:r></w:p>',
    paragraph(run('TARGETS', '<w:b/><w:sz w:val="18"/>')),
    '<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>Mia will improve her reading.</w:t></w:r></w:p>',
  ],
  'lists and quotations': [
    paragraph('Pupil voice', 'Heading1'),
    '“I like Minecraft and I don’t like PE.”',
    paragraph('Needs', 'Heading1'),
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>The pupil has to utilise PIVATS.</w:t></w:r></w:p>',
    paragraph('Outcomes', 'Heading1'),
    'Mia will improve her reading.',
  ],
};
