import type { Listed } from '../text/listed';
import { blame, each, own, parents } from './respectful-lines';
import { list } from './list';
import { saw } from './respectful-wording';

const asked = 'Say what the family asked for or told you.';
const reached = 'Say how you have tried to meet, and which times and ways suit the family.';
const going = 'Say what the family has told you about home at the moment, if they agree.';
const family = {
  onlyWith: list(
    'parent parents family families mum mother dad father carer carers home household they both guardian grandparents nan stepdad he she',
  ),
} as const;
const person = { ofPerson: true } as const;

/** Words that blame a family. */
export const respectfulFamilies: readonly Listed[] = [
  ...blame('hard to reach|hard-to-reach|difficult to reach', 'Say “we have not yet found the right way to meet”.', {
    ...person,
    notBefore: ['shelf', 'shelves', 'places', 'by', 'button'],
    unlessWith: list('shelf shelves peg pegs tap taps sink keys button switch signal bus train cupboard sounds'),
  }),
  ...blame(
    "did not bother|didn't bother|do not bother|does not bother|doesn't bother|don't bother|never bothers|never bother|never bothered|couldn't be bothered to|have not bothered|has not bothered|hasn't bothered|haven't bothered|not bothered to",
    'Say what happened: “could not come”, “has not replied yet”.',
    { ...person, notBefore: ['him', 'her', 'them'] },
  ),
  ...blame(
    each(
      'failed to|fails to|fail to|failing to',
      'attend|engage|turn up|come|respond|support|bring|return|show up|keep|collect|provide|cooperate|co-operate|reply|answer|sign|send|ensure|set|make|take|contact|work with|show',
    ),
    reached,
    person,
  ),
  ...blame('failure to attend|failure to engage|failure to respond|failure to support', reached, {
    unlessWith: ['service', 'council', 'transport'],
  }),
  ...blame(
    each(
      "do not|does not|don't|doesn't|will not|won't|did not|didn't|never|not",
      'engage with school|engage with the school|engage with staff|engage with support|engage with services|engage with professionals|support the school|support school|support him at home|support her at home|support learning at home|value education|care about|prioritise|set boundaries|discipline|parent|take responsibility|turn up|show up|take an interest|take any interest|show any interest|back the school|work with school|listen to advice|follow advice|hear him read|hear her read',
    ),
    reached,
    { ...person, onlyWith: family.onlyWith },
  ),
  ...blame(
    'never turn up|never comes in|never come in|never comes to|never come to|never read with him|never at parents',
    reached,
    {
      ...person,
      onlyWith: list('mum dad parents parent mother father family carer carers they'),
    },
  ),
  ...blame(
    'unengaged|lack of engagement|lack of parental|lack of commitment|unsupportive|not supportive|un-supportive',
    'Say what would make it easier for the family to join in.',
    {
      ...person,
      notAfter: list('needs need needed needing'),
      unlessWith: list('council services health authority trust chair mattress shoes seat'),
    },
  ),
  ...blame(
    "in denial|in total denial|in complete denial|is in denial|are in denial|won't accept|refuses to accept|refuse to accept|cannot accept that|can't accept that|unrealistic expectations|unrealistic about|unrealistic",
    'Say “sees it differently from school”, and how.',
    { ...person, unlessWith: ['service', 'targets', 'timetable'] },
  ),
  ...blame(
    each(
      'broken|fractured|unstable|dysfunctional|troubled|rough|bad|chaotic|disorganised|messy|deprived|difficult|unsettled|disrupted|problem|toxic',
      'home|homes|household|households|family|families|home life|family life|homelife|background|backgrounds|home background|home environment|lifestyle|lifestyles|upbringing|parenting|family home|home situation|mum|mother|dad|father|parents|parent|family background|family situation',
    ),
    going,
    { notBefore: list('window button support time visit liaison') },
  ),
  ...blame('chaotic|shambolic|dysfunctional', going, {
    ...person,
    notBefore: list('corridor classroom lunch dinner playground traffic'),
    onlyWith: list('home family household mum parents mother dad life families'),
    unlessWith: ['corridor', 'corridors', 'hall', 'playground', 'classroom'],
  }),
  ...blame(
    each(
      'difficult|demanding|pushy|awkward|aggressive|neurotic|problem|anxious|over-anxious|overanxious|over anxious|fussy|needy|hostile|rude|stroppy|lazy|uncooperative|unco-operative|uncaring|unsupportive|angry|interfering|nightmare|irresponsible|young single|bad|inadequate|incompetent|useless|neglectful|overprotective|over-protective|clueless|weak|soft|helicopter|indulgent|unreliable|troublesome',
      parents.replace('|home', ''),
    ),
    asked,
    { notBefore: ['evening', 'evenings', 'finances', 'families'] },
  ),
  ...blame(
    'parenting problems|parenting issues|lack of discipline|lack of boundaries|no discipline|no boundaries|lack of stimulation',
    'Say what would help the family, and what they asked for.',
    {
      notBefore: list('course courses class classes group programme workshop'),
      unlessWith: list('course workshop property pitch map library'),
    },
  ),
  ...blame(
    "always gives in|baby him|baby her|mollycoddles|mollycoddle|over-protected|overprotective|over-protective|over protective|smothers|wrapped in cotton wool|panders to|indulges|overindulged|makes excuses for|undermines school|undermine school|undermines staff|undermines the school|undermine the school|cannot control|can't control|can't cope with him|can't cope with her|cannot cope with him|cannot cope with her|can't manage him|cannot manage him|soft on him|soft on her|too soft",
    'Say what would help the family, and what they asked for.',
    {
      ...person,
      notBefore: list('course courses class classes group programme workshop pencil temptation cushion volume skills'),
      unlessWith: list('pencil mattress course workshop cushion seat food'),
    },
  ),
  ...blame(
    'overanxious|over-anxious|over anxious|overly anxious|pushy|interfering|neglectful|uncaring|an uncaring|feckless|on benefits|benefit scroungers|scroungers|uneducated|from a rough|rough estate|council estate kid|underclass|rough area|bad home|comes from a bad|unfit mother|bad mother|bad father|unfit parent|unfit parents|not interested in his education|not interested in his learning|not interested in her learning|not interested in helping|not interested in her education|no interest in his|no interest in her|shows no interest in|have no interest in|show no interest in|takes no interest in|take no interest in|not interested in their',
    going,
    { ...person, notBefore: ['food'], unlessWith: ['financial', 'advice'] },
  ),
  ...blame(
    each(
      'aggressive towards|rude to|hostile to|hostile towards|threatening towards|abusive to',
      'staff|school|teachers|the school|the office|professionals|us',
    ),
    saw,
    person,
  ),
  ...blame(
    each(own, 'lack of engagement|lack of interest|lack of support|lack of care|lack of effort|lack of respect'),
    'Say what would make it easier to join in.',
  ),
  ...blame(
    'only attends when|only come when|only comes when|only engages when|play the system|expect school to|expects school to|expects us to|expect us to|always complaining|constantly complaining|always complains|complains about everything|a serial complainer|serial complainer|known to us|well known to the school|notorious|a notorious family|vexatious',
    asked,
    {
      ...person,
      arguable: true,
      onlyWith: list('mum dad parents parent mother father family carer carers they'),
    },
  ),
];
