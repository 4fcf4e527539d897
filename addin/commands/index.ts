import { HostError } from '../../shared/host';
import { localToday } from '../../shared/today';
import { onCommand, showMessage } from '../word/ribbon';
import { createWord, type WordSurface } from '../word/word';
import { insertSection } from './insert-section';
import { commands, type Command } from './menu';

/**
 * Does what a command says; resolves with a sentence where there is something to say beside what is selected now.
 * The rules and word lists, which a part of a plan is inserted without, are loaded by the commands that need them.
 */
async function perform(command: Command, word: WordSurface, today: string): Promise<string | undefined> {
  switch (command.kind) {
    case 'insert-section':
      return insertSection(word, command.template, command.section.id, today);
    case 'insert-missing':
      return (await import('./insert-missing')).insertMissing(word, command.template, today);
    case 'insert-review':
      return (await import('./insert-review')).insertReview(word, today);
    case 'insert-next-plan':
      return (await import('./insert-review')).insertNextPlan(word, today);
    case 'next-note':
      return (await import('./next-note')).nextNote(word, today);
    case 'check-outcome':
      return (await import('./check-outcome')).checkOutcome(word, today);
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
        : 'That could not be done just now. Try again, and look whether anything was changed.',
    );
  }
}

for (const { name, command } of commands) onCommand(name, () => run(command));
