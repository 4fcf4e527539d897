import { formsOf } from './words';

/**
 * How far a verb says what would be seen. `plain`: two adults would look for the same thing; `light`: as plain as its
 * object; `change`: needs from and to; `mental`: happens in the head; `state`: a feeling or quality; `part`: joining in,
 * needs a length or count; `effort`: trying; `service`: what is received; `adult`: what grown-ups do.
 */
export type ActKind = 'plain' | 'light' | 'change' | 'mental' | 'state' | 'part' | 'effort' | 'service' | 'adult';

const verbs: Readonly<Record<ActKind, string>> = {
  change: `improve increase decrease reduce halve double develop enhance extend expand strengthen boost raise broaden widen deepen
    grow progress build consolidate secure embed promote foster lower rise fall drop lessen minimise maximise better
    advance accelerate overcome lengthen shorten double halve `,
  mental: `understand know learn appreciate realise explore experience consider think comprehend grasp acquire
    investigate discover master internalise value remember`,
  state: `feel believe enjoy become seem appear  love like trust calm relax thrive flourish mature cope`,
  part: `talk engage settle participate focus concentrate interact communicate socialise respond behave cooperate listen manage
    regulate self-regulate self-soothe self-advocate self-manage self-calm handle control work persevere persist attend integrate contribute conform comply
    relate tolerate transition deal advocate collaborate perform function`,
  effort: `try attempt aim strive endeavour aspire`,
  light: `use show demonstrate display make have achieve reach gain apply exhibit maintain keep get utilise recognise
    complete accept take form sustain adopt employ express meet pass obtain earn attain
    implement access remain stay be do set`,
  plain: `accompany act add agree answer approach argue arrange arrive ask avoid balance bite blend blow book bounce bring
    brush button buy calculate call carry catch change check choose clap clean clear climb close collect colour
    combine comment compare compose cook copy correct count cover crawl create cross cut cycle debate
    decide decode define describe design draft draw dress drink drive eat edit empty end enter estimate
    exchange explain face fasten fetch fight fill find finish fold follow gather give glue go greet group guess
    hand hang hear hit hold hop identify imitate include indicate infer initiate interrupt invite join jump justify
    kick label laugh lay lead leave lift line list locate log look mark match measure memorise mix
    move multiply name nod offer open operate order organise own pack paint paste pause pay pedal peg row
    phone pick place plan play plot point post pour practise predict prepare present press print produce pronounce
    propose pull push put quote rate read recall recite record recount refer rehearse repeat reply report
    request research retell return revise rewrite rhyme ride ring roll round run save say score see segment select send
    separate sequence serve sew share shout shut sign sing sit skip sleep smile solve sort sound speak spell spend spit
    split stack stand state stick stir stop store subtract suggest sum summarise support swap swear swim switch
    tap tally tell test text thank thread throw tick tidy tie time touch trace translate travel turn type unpack 
    verbalise visit vocalise vote wait wake walk wash watch wear weigh wipe wrap write zip help
    remove replace submit attach cancel bake budget chop chew swallow lick sip steer stretch crouch kneel
    knock memorise multiply highlight underline proofread punctuate sketch photograph film message email search browse
    charge apologise compliment congratulate forgive negotiate persuade interview introduce hug wave blink gaze
    echo hum whisper gesture purchase shop queue bath shower shave comb lace buckle unzip unbutton
    commute board alight park load unload sweep mop hoover iron dust water weed dig plant hammer drill assemble
    construct convert simplify factorise substitute cite annotate outline 
    start begin come lend borrow feed flush rinse dry peel slice spread crack fry boil heat lock unlock plug unplug scroll
    click drag swipe squeeze pinch grip grasp twist screw unscrew undo unfasten tuck strap lower creep gallop tiptoe toss shoot
    strike trap tackle recycle rub partition regroup divide deduce utter babble resist refrain ignore admit inform
    hurt harm damage notify taste sniff suck scoot whistle strum mime dance enrol volunteer withdraw let chat confide peg breathe
    scan skim punch dribble pitch bat bowl hurdle sprint snip jot glance pinpoint paraphrase lean bend flip float paddle groom knit stitch mould mash grate whisk dial inhale
    inject tug narrate acknowledge clarify dictate transcribe dive chant undress pretend mend sell rearrange bathe weave
    contrast sieve rehang refill unwrap unbuckle unroll clock transfer`,
  service: `receive need require access undergo benefit`,
  adult: `encourage provide ensure enable facilitate monitor liaise supply deliver prompt remind praise reward
    differentiate scaffold teach reassure supervise allow assign timetable`,
};

const kinds = new Map<string, ActKind>();
// The later list wins, so that a word with two lives is taken for the vaguer or more telling one.
for (const kind of ['plain', 'light', 'part', 'effort', 'state', 'mental', 'change', 'service', 'adult'] as const) {
  for (const lemma of verbs[kind].split(/\s+/)) if (/^[a-z]+(?:-[a-z]{3,})?$/.test(lemma)) kinds.set(lemma, kind);
}

const forms = formsOf(kinds.keys());

/** Base form of a verb that the lists know, in any of its forms. */
export const lemmaOf = (word: string): string | undefined => forms.get(word);

/** What kind of act a verb is; one that no list has counts as plain, since vague verbs are few and the rest are many. */
export const kindOf = (lemma: string): ActKind => kinds.get(lemma) ?? 'plain';
