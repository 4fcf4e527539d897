// What is timed. Each subject loads what it needs and gives a function from a text (and its draft) to a number.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const built = (name) => import(pathToFileURL(`${process.env.BENCH_BUILT}/${name}.js`).href);

/** Ours and the floor it is measured by. */
export const ours = {
  async floor() {
    const { listedWords, wordHashFloor } = await built('core');
    const floor = wordHashFloor(listedWords());
    return ({ text }) => floor(text);
  },
  async review() {
    const { reviewed } = await built('core');
    return ({ draft }) => reviewed(draft);
  },
  async lexicon() {
    const { readWords } = await built('core');
    return ({ draft }) => readWords(draft);
  },
};

/** Other checkers of prose, on the same words; `wink-nlp` only parses. */
export const peers = {
  async 'wink-nlp'() {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
    return ({ text }) => nlp.readDoc(text).sentences().length();
  },
  async 'write-good'() {
    const check = require('write-good');
    return ({ text }) => check(text).length;
  },
  async alex() {
    const { text: check } = await import('alex');
    return ({ text }) => check(text).messages.length;
  },
  async retext() {
    const [{ retext }, ...plugins] = await Promise.all(
      ['retext', 'retext-readability', 'retext-simplify', 'retext-equality', 'retext-passive'].map(
        (name) => import(name),
      ),
    );
    const check = plugins.reduce((all, plugin) => all.use(plugin.default), retext()).freeze();
    return async ({ text }) => (await check.process(text)).messages.length;
  },
  async 'harper.js'() {
    const { Dialect, LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary, dialect: Dialect.British });
    await linter.setup();
    return async ({ text }) => {
      const found = await linter.lint(text, { language: 'plaintext' });
      for (const one of found) one.free?.();
      return found.length;
    };
  },
};
