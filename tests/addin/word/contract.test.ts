import { hostContract } from '../../host-contract/host-contract';
import type { Profile } from '../../word-host';
import { openInWord } from '../open-in-word';

for (const profile of ['1.3', '1.9'] satisfies Profile[]) {
  hostContract(`Word with ${profile}`, async (lines) => {
    const { host, word, close } = await openInWord(lines, { profile });
    return {
      host,
      texts: () => word.paragraphs(),
      type: (line, text) => {
        word.type(line, 0, word.paragraphs()[line]!.length, text);
      },
      selected: () => word.selection?.text ?? '',
      close,
    };
  });
}
