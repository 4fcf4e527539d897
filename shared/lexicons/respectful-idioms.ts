import { verbFormsOf } from '../text/inflect';
import type { Listed } from '../text/listed';
import { blame, deficit } from './respectful-lines';
import { list } from './list';

const acts = { ofPerson: true } as const;

/** What takes the place of the verb in a saying that denies something. */
const irregular: Readonly<Record<string, string>> = {
  'do not': 'does not|doesn’t|don’t|did not|didn’t',
  cannot: 'can’t|can not|could not|couldn’t',
  'will not': 'won’t|would not|wouldn’t',
  not: 'does not|doesn’t|do not|don’t|did not|didn’t',
  never: 'never',
};

/** The saying with every form of its verb. */
function inflected(idiom: string): readonly string[] {
  const key = /^(?:do not|will not)\b/.exec(idiom)?.[0] ?? idiom.split(' ')[0]!;
  const forms = irregular[key]?.split('|') ?? verbFormsOf(key).slice(1);
  return [idiom, ...forms.map((form) => form + idiom.slice(key.length))];
}

/** `#` stands for each possessive, `@` for each pronoun, `~` for each reflexive. */
const spread = (idioms: string): string =>
  idioms
    .split('|')
    .flatMap((one) =>
      /[#@~]/.test(one)
        ? pronouns.map(([own, whom, self]) => one.replaceAll('#', own).replaceAll('@', whom).replaceAll('~', self))
        : [one],
    )
    .flatMap(inflected)
    .join('|');
const pronouns = [
  ['his', 'him', 'himself'],
  ['her', 'her', 'herself'],
  ['their', 'them', 'themselves'],
] as const;

/** Sayings that blame a child or a family; each stands with the bare verb first, and every form of it is meant. */
export const respectfulIdioms: readonly Listed[] = [
  // Temper
  ...blame(
    spread(
      'blow up at|blow up over|blow a fuse|blow # top|hit the roof|go off on one|go off the deep end|go off the rails|go into one|go nuclear|have a hissy fit|throw a hissy fit|throw # weight around|throw a strop|throw a wobbly|throw a paddy|have a paddy|have a strop|have a hissy|have a tantrum|pitch a fit|lose # rag|lose # temper|lose # cool|have a face like thunder|stomp off in a huff|storm off in a huff|go in a huff|get in a huff|get in a strop|have a cob on|cut up rough|take # anger out on|take it out on',
    ),
    'Say what you saw, what came just before, and what helped.',
    acts,
  ),
  ...blame(spread('see red'), 'Say what you saw, what came just before, and what helped.', {
    ...acts,
    unlessWith: list('card cup cone zone light lights counter flag button face amber green'),
  }),
  ...blame('explodes|exploded', 'becomes very upset|became very upset', {
    ...acts,
    notBefore: list('the with a'),
    unlessWith: list('volcano balloon firework science'),
  }),
  ...blame(
    spread(
      'whinge|whine|sneer|smirk|gloat|boast|brag|dawdle|shirk|malinger|pester|badger|hassle|harass|loaf about|laze about|skulk|scowl|sulk|swagger about|throw insults|hurl insults|hurl abuse|spout',
    ),
    'Say what you saw, what came just before, and what helped.',
    { ...acts, notAfter: list('the a') },
  ),
  // Will and power
  ...blame(
    spread(
      'run rings round|run rings around|rule the roost|call the shots|take no notice of|take liberties|take advantage of adults|take advantage of staff|take the mickey|take the mick|walk all over|argue the toss|argue with everything|argue about everything|argue with everyone|argue black is white|argue for the sake of it|have to have the last word|have to win|have to be the boss|have to be in charge|have to be first|want it all # own way|want everything # own way|want everything # way|want # own way|expect everything|expect everyone to|expect others to|expect to be waited on|expect everything to be done|play dumb|act dumb|act helpless|act the fool|act the clown|act the goat|act all innocent|act as if butter|play the innocent|play innocent|play the victim|play the system|play to the gallery|play to the crowd|play up to|show off to|wear people down|wear adults down|wear staff down|wear mum down|wear # mother down|wear # mum down|wear # parents down|twist adults round|wrap everyone round|wrap adults round|wrap the adults round|wrap staff round|wrap the adults around|wrap mum round|wrap # mum round|wrap # mum around|turn on the waterworks|turn on the charm|turn the tears on|bend the rules|flout the rules|disregard the rules|disregard rules|disregard instructions|defy adults|refuse point blank|dig # heels in|push # luck|push it|try it on|test everyone|test our patience|try our patience|test the patience',
    ),
    'Say what the child does, when, and what the need behind it may be.',
    acts,
  ),
  ...blame(spread('play to an audience'), 'Say what the child does, and what the child may want.', {
    ...acts,
    notBefore: ['of'],
    unlessWith: list('drums song music piano guitar concert band stage show choir violin instrument'),
  }),
  ...blame('shows off|showing off|showed off', 'Say what the child does, and what the child may want.', {
    ...acts,
    notBefore: list('her his their the a about to with some'),
    notAfter: ['without', 'never'],
    unlessWith: ['proudly', 'assembly', 'model', 'painting', 'certificate'],
  }),
  ...blame(
    spread(
      'cannot take no for an answer|can not take no for an answer|will not take no for an answer|will not be told|refuse to be told|do not take kindly|do not like being told|do not like to be told no|know which buttons|know what buttons|know how to get # way|know how to get # own way|know how to play|know how to work|know how to push|know what # can get away with|know @ can get away with',
    ),
    'Say what is asked, what the child does, and what helps.',
    {
      ...acts,
      unlessWith: list(
        'piano guitar chess game instrument football recorder drums controls switch computer machine till remote console keyboard lift calculator',
      ),
    },
  ),
  ...blame(
    spread(
      'milk it|play on # condition|play on # diagnosis|play on # difficulties|play on it|hide behind # diagnosis|trade on|pull the wool|swing the lead|cry wolf|put on an act|put on the tears|make a mountain out of a molehill|make a meal of|make a song and dance|make a drama|make a scene|cry at the drop of a hat|cry over nothing|turn everything into a drama|thrive on drama|thrive on conflict',
    ),
    'Say what you saw, and what may be hard.',
    acts,
  ),
  ...blame(
    spread(
      'get ~ into trouble|get others into trouble|get other children into trouble|lead others astray|lead other children astray|spoil it for others|spoil it for everyone|ruin it for everyone|ruin it for others|spoil other children|spoil games for|stop others learning|stop others from learning|stop other children learning|stop other children from learning|stop the class learning|hold the class to ransom|hold the class back|hold others back|drive everyone mad|drive staff mad|drive us mad|cause havoc|cause chaos|wreak havoc|cause mayhem|make life difficult for|make life hell|rub people up the wrong way|rub others up the wrong way|get on people’s nerves|swear like a trooper|get away with murder|get away with blue murder|leave a trail of',
    ),
    'Say what the child does, and what helps.',
    acts,
  ),
  ...blame(
    spread(
      'blame everyone but ~|blame everyone else|blame everybody else|blame other people|blame other children|blame others|blame it on others|blame the teacher|pass the buck|shift the blame|point the finger|deny everything|lie through # teeth|lie to get out of|lie constantly|lie all the time|lie about everything|never own up|never admit|cheat at|bear grudges',
    ),
    'Say what happened, and what helps the child to talk about it.',
    acts,
  ),
  ...blame(
    spread(
      'give up at the first|give up before|give up the moment|give up as soon as|give up without trying|cannot be arsed|opt out of work|opt out of learning|opt out of lessons|switch off when it suits|do as little as|do next to nothing|do the minimum|do the bare minimum|sit and do nothing|sit there doing nothing|rest on # laurels|cruise along|coast along|drag # feet|rush through work carelessly|could not care less|not give a damn|do not give a|take no pride|take no care',
    ),
    'Say what is hard about it, and what helps the child to get started.',
    acts,
  ),
  ...blame(
    spread(
      'need a firm hand|need firm handling|need a good talking to|need a short sharp shock|need to learn # place|need to be put in # place|need putting in # place|need bringing down a peg|need to be taken down a peg|need taking down a peg|need to be brought into line|need bringing into line|need a kick up|need a reality check|need a wake-up call|need discipline|need strict discipline|need to be disciplined|need to be shown who is boss|need to toughen up|need to get a grip|need to calm ~ down|need to sort # behaviour|need to sort ~ out|need to wise up|need to knuckle down|need to pull # weight|need to show more respect|need to show some respect|need to control # temper|need to control # anger|need to control ~|need to behave ~|need to watch # mouth|need to watch # attitude',
    ),
    'Say which support helps, and when.',
    acts,
  ),
  ...blame(
    'like Jekyll and Hyde|Jekyll and Hyde|too big for his boots|too big for her boots|too clever for his own good|too clever for her own good|trouble with a capital|no angel|far from innocent|no shrinking violet|a spent force|mad as a box|devil child|spawn of|enfant terrible|rotten to the core|bad to the bone|from hell',
    'Leave this out. Say what you saw, and what helped.',
    { ofPerson: true },
  ),
  // Families
  ...blame(
    spread(
      'give in to @|give in to # demands|give in too easily|give in every time|let @ rule|let @ get away|let @ run wild|let @ run riot|let the side down|turn a blind eye|bury # head in the sand|bury # heads in the sand|stick # head in the sand|not want to know|wash # hands of|dump @ on|palm @ off|use school as childcare|use school as a babysitter|treat school as childcare|run # own house badly|put ~ first|put their own needs first|shift blame to school|fight with school|fight school|cause problems for school|make excuses|make nothing but excuses|play one off|never read the letters|never read letters|never check # bag|never look at|never practise with|never help|never support|never sign',
    ),
    'Say what the family told you, and what would make it easier.',
    {
      ...acts,
      onlyWith: list('mum dad mother father parents parent family carer carers nan gran grandparents home stepdad'),
    },
  ),
  ...blame(
    'parenting style is|boundaries at home are not|discipline at home is|a tip of a home|is not around and|is an alcoholic|is a drunk|is a drug addict|is a druggie|an alcoholic who|a drug addict who',
    'Say what the family has told you about home, if they agree to it.',
  ),
  // What is missing
  ...deficit(
    'on the low side of average|the low end of average|bottom end of the class|below the rest|below everyone else|miles behind|streets behind|light years behind|bottom five|in the bottom five|bottom 20%|lowest in the year|weakest in the year|not on a par with|left trailing|trails behind|trailing behind|out of his depth|out of her depth',
    'Say what the child can do now, and the next step.',
    { ofPerson: true },
  ),
  ...deficit(
    spread(
      'do not know how to behave|do not know right from wrong|do not know when to stop|have no off switch|have no stop button|have no filter|not know right from wrong|struggle to behave|struggle to behave ~|live in a fantasy world|live in # own world|live in # own little world|live in a bubble|live in a dream world|walk around in a daze|drift off into|be trapped in # own|have a screw loose|have nothing about @|have nothing upstairs|have no get up and go|have no oomph|have two left feet|have a memory like|have the memory of|have the attention span of|have the concentration of',
    ),
    'Say what you see, and what helps.',
    acts,
  ),
];
