import type { Listed } from '../text/listed';

/** `label` names a child by a category, `deficit` by what is missing, `blame` by a fault of character or will. */
export type RespectKind = 'label' | 'deficit' | 'blame';

interface More extends Partial<Omit<Listed, 'phrase' | 'instead' | 'kind'>> {
  /** The one `instead` can stand for each of the phrases as it is. */
  readonly fits?: true;
}

const lines =
  (kind: RespectKind) =>
  (phrases: string, instead: string, { fits, ...more }: More = {}): readonly Listed[] => {
    const all = phrases.split('|');
    const says = instead.split('|');
    if (says.length === 1) {
      const fit = fits ?? ((all.length === 1 && !phrases.includes('(')) || /^\p{Lu}/u.test(instead));
      return [
        { phrase: all[0]!, also: all.slice(1), instead: [fit ? instead : `Perhaps say “${instead}”.`], kind, ...more },
      ];
    }
    if (says.length !== all.length) throw new Error(`As many words as phrases are wanted for “${phrases}”.`);
    return all.map((phrase, index) => ({ phrase, instead: [says[index]!], kind, ...more }));
  };

/**
 * Lines of the list. Phrases stand between `|`: with one `instead` they are spellings of one entry, with as many as
 * there are phrases each phrase has its own. An `instead` that starts with a capital letter is advice.
 */
export const label = lines('label');
/** As `label`, for what defines a child by what is missing. */
export const deficit = lines('deficit');
/** As `label`, for what blames a child or a family. */
export const blame = lines('blame');

/** Alternatives between `|` as few phrases: those of words alone as one group, then those that have groups. */
function grouped(all: string): readonly string[] {
  const plain = all.split('|').filter((one) => !one.includes('('));
  const others = all.split('|').filter((one) => one.includes('('));
  if (plain.length === 0) return others;
  return [plain.length === 1 ? plain[0]! : `(${plain.join('/')})`, ...others];
}

/** Every combination of one of `firsts` and one of `seconds`, between `|`. */
export const each = (firsts: string, seconds: string): string =>
  grouped(firsts)
    .flatMap((first) => grouped(seconds).map((second) => `${first} ${second}`))
    .join('|');

/** Who a plan is about, as a noun. */
export const child = 'child|pupil|student|learner|boy|girl|kid';
/** Several of them. */
export const children = 'children|pupils|students|learners|boys|girls|kids';
/** Words for the family. */
export const parents = 'parent|parents|family|families|mum|mother|dad|father|carer|carers|home';
/** Possessives. */
export const own = 'his|her|their';
