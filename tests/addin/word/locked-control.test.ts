import { words as hosts } from '../../word-host';
import { paragraph } from '../../word-host/make-docx';
import { openInWord } from '../open-in-word';

const control = (text: string, lock: string) =>
  `<w:sdt><w:sdtPr><w:tag w:val="vendor"/><w:lock w:val="${lock}"/></w:sdtPr><w:sdtContent>${paragraph(text)}</w:sdtContent></w:sdt>`;

test.each(['Word 2019 and 2021', 'Word on the web'] as const)(
  'what another vendor’s control locks is read as read-only, and nothing else, in %s',
  async (name) => {
    const { host, close } = await openInWord(
      ['Needs', control('Filled in by the system.', 'sdtContentLocked'), control('To be written in.', 'sdtLocked')],
      hosts[name],
    );
    const { blocks } = await host.read();
    expect(blocks.filter(({ readOnly }) => readOnly).map(({ text }) => text)).toEqual(['Filled in by the system.']);
    await close();
  },
);
