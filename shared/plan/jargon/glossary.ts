import { Lexicon } from '../../text/lexicon';
import type { Listed } from '../../text/listed';
import { byKey, onceFor } from '../../text/once';
import { pack } from '../../text/pack';
import type { Hit } from '../../text/prose';
import { readProse } from '../../text/read-prose';
import type { Settings } from '../../settings';
import type { Plan } from '../plan';

type Glossary = Settings['glossary'];

/** The last glossary made ready, as settings are read anew more often than they change. */
let ready: { readonly key: string; readonly lexicon: Lexicon } | undefined;

/** Nothing before the first word, and none of the marks that word lists have. */
const plainTerm = (term: string): string =>
  term
    .replace(/^the /i, '')
    .replace(/[()/|;\s]+/g, ' ')
    .replace(/^[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d]+|\s+$/g, '');

/** A term with a capital is matched with its capitals: “the Hub” and not “the hub”. */
const lineOf = ({ term, meaning }: Glossary[number]): Listed => {
  const expansion = meaning.replace(/\s+/g, ' ');
  return {
    phrase: plainTerm(term),
    instead: [expansion.replace(/\.$/, '')],
    expansion,
    kind: 'glossary',
    forms: 'noun',
    ...(/\p{Lu}/u.test(term) && { exact: true as const }),
  };
};

function lexiconOf(glossary: Glossary): Lexicon {
  const key = JSON.stringify(glossary);
  if (ready?.key !== key) {
    const jargon = glossary.map(lineOf).filter(({ phrase }) => phrase !== '');
    ready = { key, lexicon: new Lexicon(pack({ jargon, 'respectful-language': [], vague: [], plain: [] })) };
  }
  return ready.lexicon;
}

/** The school's own terms (`settings.glossary`) wherever the plan has them, in the order of the text; read once for a plan. */
export const glossaryHits = onceFor(({ settings: { glossary }, draft }: Plan): readonly Hit[] =>
  glossary.length === 0 ? [] : readProse(draft.blocks, lexiconOf(glossary)).hits('jargon'),
);

/** Tells whether a stretch has a term of the school's glossary in it, which goes before every other list. */
export function inGlossary(plan: Plan): (span: Hit['span']) => boolean {
  const byBlock = byKey(glossaryHits(plan), ({ span }) => span.block);
  return ({ block, from, to }) => byBlock.get(block)?.some(({ span }) => span.from < to && from < span.to) ?? false;
}
