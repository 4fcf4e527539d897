import { HostError } from '../../shared/host';
import { localToday } from '../../shared/today';
import { onCommand, showMessage } from '../word/ribbon';
import { createWord, type WordSurface } from '../word/word';
import { checkOutcome } from './check-outcome';
import { insertMissing } from './insert-missing';
import { insertNextPlan, insertReview } from './insert-review';
import { insertSection } from './insert-section';
import { commands, type Command } from './menu';
import { nextNote } from './next-note';

/** Does what a command says; resolves with a sentence where there is something to say beside what is selected now. */
function perform(command: Command, word: WordSurface, today: string): Promise<string | undefined> {
  switch (command.kind) {
    case 'insert-section':
      return insertSection(word, command.template, command.section.id, today);
    case 'insert-missing':
      return insertMissing(word, command.template, today);
    case 'insert-review':
      return insertReview(word, today);
    case 'insert-next-plan':
      return insertNextPlan(word, today);
    case 'next-note':
      return nextNote(word, today);
    case 'check-outcome':
      return checkOutcome(word, today);
  }
}

/** Runs one command; whatever kept it from doing something is said, never nothing. */
async function run(command: Command): Promise<void> {
  try {
    const sentence = await perform(command, await createWord(), localToday());
    if (sentence) await showMessage(sentence);
  } catch (cause) {
    await showMessage(
      cause instanceof HostError
        ? cause.message
        : 'That could not be done just now. Your document has not been changed.',
    );
  }
}

for (const { name, command } of commands) onCommand(name, () => run(command));
