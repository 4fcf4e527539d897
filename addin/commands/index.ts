import { HostError } from '../../shared/host';
import { localToday } from '../../shared/ui/today';
import { onCommand, showMessage } from '../word/ribbon';
import { createWord, type WordSurface } from '../word/word';
import { insertAllMissing, insertSection } from './insert-section';
import { commandName, insertMissing, menuSections } from './menu';

/** Runs one command; whatever kept it from doing something is said, never nothing. */
async function run(command: (word: WordSurface, today: string) => Promise<string | undefined>): Promise<void> {
  try {
    const sentence = await command(await createWord(), localToday());
    if (sentence) await showMessage(sentence);
  } catch (cause) {
    await showMessage(
      cause instanceof HostError
        ? cause.message
        : 'That could not be done just now. Your document has not been changed.',
    );
  }
}

for (const { id } of menuSections)
  onCommand(commandName(id), () => run((word, today) => insertSection(word, id, today)));
onCommand(insertMissing, () => run(insertAllMissing));
