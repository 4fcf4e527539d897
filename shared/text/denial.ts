/** What makes the opposite of the words that follow: “is not”, “rather than”, “never call him”, “nobody is”. */
const denied =
  /(?:\b(?:is|was|are|were|am|be|being|been|it['’]s|he['’]s|she['’]s|they['’]re)\s+not\s|\b(?:is|was|are|were)n['’]t\s|\b(?:rather|other|more) than\s|\binstead of\s|\bno longer\s|\bfar from\s|\bnot because\s|\banything but\s|\bneither\s|\bnever\s)(?:(?!like\s)[\p{L}'’]+\s){0,2}$/iu;
const nobody =
  /\b(?:nobody|no one|no-one|none of (?:us|them|our|the)|no (?:child|pupil|student|learner|boy|girl|human|parent|family|children|pupils)|not one)\b[^.;:,–]{0,40}$/iu;
/** Words about words: what is not to be said, or why something was not what it looked like. */
const advised =
  /\b(?:(?:not|n['’]t|never|no longer|avoid|stop|without|rather than|instead of|nor|cannot be|wrong to|unfair to|no need to)(?: to)? (?:\p{L}+ )?(?:call|calling|called|label|labelling|labelled|describe|describing|described|see|seeing|seen|treat|treating|treated|think|thinking|thought|mistake|mistaking|mistaken|read|reading|view|viewing|viewed|interpret|interpreting|interpreted|assume|assuming|punish|punishing|punished|blame|blaming|say|saying|use|using|regard|regarded|dismiss|dismissed|mean|means)|(?:mis)?(?:taken|mistaken|read|interpreted|understood|labelled|judged|dismissed) (?:as|for)|words? (?:such as|like)|the words?)\b[^.;:–]{0,60}$/iu;
const contrast = /\b(?:but|although|though)\b/iu;
const fiction =
  /\b(?:stor(?:y|ies)|tales?|books?|novels?|films?|poems?|rhymes?|cartoons?|fables?|songs?|plays?|parts?|roles?|characters?|puppets?|nativity|pantomime|monster|wolf)\b(?: \p{L}+)? (?:of|about|called|in which|where|named|is|was|with|the|about)\b[^.;:]{0,60}$/iu;

/** Whether the words before `at` say that it is not so, or must not be said: “this is not naughty behaviour”, “never call him lazy”. */
export function isDenied(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 100), at);
  if (denied.test(before.slice(-60))) return true;
  const [far] = nobody.exec(before) ?? advised.exec(before) ?? [];
  return far !== undefined && !contrast.test(far);
}

/** Whether what stands at `at` is told of somebody in a story: “a book about a lazy pig”. */
export const isFiction = (sentence: string, at: number): boolean =>
  fiction.test(sentence.slice(Math.max(0, at - 100), at));

const others =
  /(?:^|\b(?:when|because|after|if|that|while|as) )(?:(?:some|the|a few|many|a|an|his|her|their) )?(?:(?:other|another|older|younger|some|two) (?:children|child|pupils?|boys?|girls?|students?|kids)|classmates?|peers?|friends?|class pet) (?!who\b)(?:(?!he\b|she\b|they\b|you\b|we\b|(?:him|her|them) and\b)[\p{L}'’]+ ){0,5}$/iu;

/** Whether what stands at `at` is said of other children: “other children made rude comments”. */
export const isOfOthers = (sentence: string, at: number): boolean =>
  others.test(sentence.slice(Math.max(0, at - 100), at));
