import type { Listed } from '../text/listed';
import { list } from './list';

type More = Partial<Omit<Listed, 'phrase' | 'instead' | 'kind'>>;

/** Phrases and plainer words between `|`, each phrase with the words that fit in its place; alternatives are parted by ` / `. */
const plainer = (phrases: string, instead: string, more: More = {}): readonly Listed[] => {
  const says = instead.split('|');
  const all = phrases.split('|');
  if (says.length !== 1 && says.length !== all.length)
    throw new Error(`As many words as phrases are wanted for “${phrases}”.`);
  return all.map((phrase, index) => ({
    phrase,
    instead: (says[index] ?? says[0]!).split(' / '),
    kind: 'heavy',
    ...more,
  }));
};

const inManner = (manners: string, adverbs: string) =>
  plainer(
    manners
      .split('|')
      .map((manner) => `in ${manner} manner`)
      .join('|'),
    adverbs,
  );

/** Long and heavy words for which a shorter one does: only those that can be swapped where they stand. */
export const plain: readonly Listed[] = [
  // Verbs
  ...plainer(
    'utilise|utilises|utilised|utilising|utilize|utilizes|utilized|utilizing',
    'use|uses|used|using|use|uses|used|using',
  ),
  ...plainer('commence|commences|commenced|commencing', 'start|starts|started|starting', {
    notAfter: ['week', 'weeks', 'w'],
  }),
  ...plainer('facilitate|facilitates|facilitated|facilitating', 'help|helps|helped|helping', {
    notBefore: ['by', 'a', 'an'],
  }),
  ...plainer('facilitated by', 'led by'),
  ...plainer('ascertain|ascertains|ascertained|ascertaining', 'find out|finds out|found out|finding out'),
  ...plainer('endeavour to|endeavours to|endeavoured to|endeavouring to', 'try to|tries to|tried to|trying to'),
  ...plainer('necessitate|necessitates|necessitated|necessitating', 'need|needs|needed|needing'),
  ...plainer('alleviate|alleviates|alleviated|alleviating', 'ease|eases|eased|easing'),
  ...plainer('expedite|expedites|expedited|expediting', 'speed up|speeds up|sped up|speeding up'),
  ...plainer('disseminate|disseminates|disseminated|disseminating', 'share|shares|shared|sharing'),
  ...plainer('terminate|terminates|terminated|terminating', 'end|ends|ended|ending'),
  ...plainer('cease|ceases|ceased|ceasing', 'stop|stops|stopped|stopping', { notBefore: ['to'] }),
  ...plainer('purchase|purchased|purchasing', 'buy|bought|buying', {
    notAfter: ['a', 'the', 'each', 'this'],
    notBefore: ['order', 'orders', 'price'],
  }),
  ...plainer('comprehend|comprehends|comprehended|comprehending', 'understand|understands|understood|understanding'),
  ...plainer('obtain|obtains|obtaining', 'get|gets|getting'),
  ...plainer('attain|attains|attained|attaining', 'reach|reaches|reached|reaching'),
  ...plainer('reside|resides|resided|residing', 'live|lives|lived|living'),
  ...plainer('possess|possesses|possessed|possessing', 'have|has|had|having', { notBefore: ['by'] }),
  ...plainer('exhibit|exhibits|exhibited|exhibiting', 'show|shows|showed|showing', {
    notAfter: ['an', 'the', 'museum', 'each'],
  }),
  ...plainer('undertake|undertakes|undertook|undertaken|undertaking', 'do|does|did|done|doing'),
  ...plainer('anticipate|anticipates|anticipated|anticipating', 'expect|expects|expected|expecting'),
  ...plainer('envisage|envisages|envisaged|envisaging', 'expect|expects|expected|expecting'),
  ...plainer('reiterate|reiterates|reiterated|reiterating', 'repeat|repeats|repeated|repeating'),
  ...plainer('instigate|instigates|instigated|instigating', 'start|starts|started|starting'),
  ...plainer('rectify|rectifies|rectified|rectifying', 'correct|corrects|corrected|correcting'),
  ...plainer('enhance|enhances|enhanced|enhancing', 'improve|improves|improved|improving', {
    notBefore: list('provision transition curriculum dbs mainstream funding offer resource resourced'),
  }),
  ...plainer('discontinue|discontinues|discontinued|discontinuing', 'stop|stops|stopped|stopping'),
  ...plainer('impede|impedes|impeded|impeding', 'slow|slows|slowed|slowing'),
  ...plainer('assist|assists|assisted|assisting', 'help|helps|helped|helping', {
    notBefore: ['technology', 'place', 'seating'],
  }),
  ...plainer('with the assistance of', 'with help from'),
  ...plainer('assistance', 'help', { notAfter: ['an', 'financial'] }),
  ...plainer('stipulate|stipulates|stipulated|stipulating', 'say|says|said|saying'),
  ...plainer('peruse|peruses|perused|perusing', 'read|reads|read|reading'),
  ...plainer('acquire|acquires|acquiring', 'learn / get|learns / gets|learning / getting'),
  ...plainer('convene|convenes|convened|convening', 'hold|holds|held|holding', {
    onlyWith: ['meeting', 'meetings', 'panel', 'review', 'conference'],
  }),
  ...plainer('notify|notifies|notified|notifying', 'tell|tells|told|telling', { notBefore: ['of'] }),
  ...plainer(
    'maximise|maximises|maximised|maximising',
    'make the most of|makes the most of|made the most of|making the most of',
  ),
  ...plainer('optimise|optimises|optimising', 'make the most of|makes the most of|making the most of'),
  ...plainer('minimise|minimises|minimised|minimising', 'reduce|reduces|reduced|reducing'),
  ...plainer(
    'collaborate with|collaborates with|collaborated with|collaborating with',
    'work with|works with|worked with|working with',
  ),
  ...plainer('liaise with|liaises with|liaised with|liaising with', 'talk to|talks to|talked to|talking to'),
  ...plainer('delineate|delineates|delineated|delineating', 'describe|describes|described|describing'),
  ...plainer('elucidate|elucidates|elucidated|elucidating', 'explain|explains|explained|explaining'),
  ...plainer('make use of|makes use of|made use of|making use of', 'use|uses|used|using'),
  ...plainer(
    'give consideration to|gives consideration to|gave consideration to|giving consideration to',
    'consider|considers|considered|considering',
  ),
  ...plainer(
    'provide assistance to|provides assistance to|provided assistance to|providing assistance to',
    'help|helps|helped|helping',
  ),
  ...plainer('has a tendency to|have a tendency to|had a tendency to', 'tends to|tend to|tended to'),
  ...plainer('has the ability to|have the ability to|had the ability to', 'can|can|could'),
  ...plainer(
    'is dependent on|is dependent upon|are dependent on|are dependent upon',
    'depends on|depends on|depend on|depend on',
  ),
  ...plainer('is in need of|are in need of|was in need of', 'needs|need|needed'),
  ...plainer('is indicative of|are indicative of', 'shows|show'),
  ...plainer('is reflective of|are reflective of', 'reflects|reflect'),
  ...plainer('is supportive of|are supportive of', 'supports|support'),
  ...plainer('is in receipt of|are in receipt of|was in receipt of|in receipt of', 'gets|get|got|getting'),
  ...plainer('is in possession of|are in possession of', 'has|have'),
  ...plainer('is of the opinion that|are of the opinion that', 'thinks that|think that'),
  ...plainer(
    'experience difficulty|experiences difficulty|experienced difficulty|experiencing difficulty',
    'have difficulty|has difficulty|had difficulty|having difficulty',
  ),
  ...plainer(
    'experience difficulties|experiences difficulties|experienced difficulties|experiencing difficulties',
    'have difficulties|has difficulties|had difficulties|having difficulties',
  ),
  ...plainer('comes to the conclusion|come to the conclusion|came to the conclusion', 'concludes|conclude|concluded'),
  ...plainer('apprise|apprises|apprised|apprising', 'tell|tells|told|telling', { notBefore: ['of'] }),
  // Small words in long coats
  ...plainer('in order to|so as to', 'to', { notBefore: ['not'] }),
  ...plainer('in order for', 'for'),
  ...plainer('in order that', 'so that'),
  ...plainer('prior to|in advance of', 'before'),
  ...plainer('subsequent to', 'after'),
  ...plainer('subsequently', 'later / then'),
  ...plainer('subsequent', 'later', { notBefore: ['to'] }),
  ...plainer('in conjunction with|in tandem with', 'together with'),
  ...plainer('in collaboration with', 'together with'),
  ...plainer('collaboratively', 'together'),
  ...plainer('in addition to', 'as well as'),
  ...plainer('in accordance with|commensurate with', 'in line with'),
  ...plainer('in excess of', 'more than'),
  ...plainer('in lieu of', 'instead of'),
  ...plainer('in the event that', 'if'),
  ...plainer('in the event of', 'if there is'),
  ...plainer('in the absence of', 'without'),
  ...plainer('in the vicinity of|in close proximity to|in proximity to', 'near'),
  ...plainer('adjacent to', 'next to'),
  ...plainer('in the course of|during the course of|over the course of', 'during'),
  ...plainer('for the duration of|throughout the duration of', 'throughout'),
  ...plainer('for a period of', 'for'),
  ...plainer('in the near future', 'soon'),
  ...plainer('in due course|at a later date|at a later stage', 'later'),
  ...plainer(
    'at the present time|at the current time|at this moment in time|at this point in time|at this present time',
    'now',
  ),
  ...plainer('at the earliest opportunity|at your earliest convenience', 'as soon as possible'),
  ...plainer('until such time as', 'until'),
  ...plainer(
    'due to the fact that|owing to the fact that|in view of the fact that|for the reason that|on the grounds that|by virtue of the fact that',
    'because',
  ),
  ...plainer('despite the fact that|in spite of the fact that|notwithstanding the fact that', 'although'),
  ...plainer('as a consequence of|on account of', 'because of'),
  ...plainer('attributable to', 'due to'),
  ...plainer('consequently|accordingly', 'so'),
  ...plainer('furthermore|moreover|additionally', 'also'),
  ...plainer('amongst', 'among'),
  ...plainer('the remainder of', 'the rest of'),
  ...plainer('nevertheless|nonetheless', 'even so'),
  ...plainer('notwithstanding', 'despite'),
  ...plainer('henceforth|from this point forward', 'from now on'),
  ...plainer('hitherto', 'until now'),
  ...plainer('thereafter', 'after that'),
  ...plainer('forthwith', 'at once'),
  ...plainer(
    'with regard to|with regards to|in regard to|in regards to|with reference to|in respect of|pertaining to|appertaining to',
    'about',
  ),
  ...plainer('with respect to', 'about', { notAfter: list('treat treats treated treating spoken behave speak') }),
  ...plainer('with the exception of', 'except'),
  ...plainer('by means of', 'with'),
  ...plainer('pursuant to', 'under'),
  ...plainer('irrespective of', 'whatever', { notBefore: list('what whether how which who where when why') }),
  ...plainer('contingent upon|contingent on', 'depending on'),
  ...plainer('upon', 'on', { notAfter: ['once', 'dependent', 'contingent'], notBefore: ['a'] }),
  ...plainer(
    'on a daily basis|on a weekly basis|on a monthly basis|on a termly basis|on a half-termly basis',
    'every day|every week|every month|every term|every half term',
  ),
  ...plainer('on a one to one basis', 'one to one'),
  ...plainer('on a frequent basis', 'often'),
  ...plainer('in the majority of cases|in the majority of instances', 'mostly'),
  ...plainer(
    'the majority of the|the majority of his|the majority of her|the majority of their',
    'most of the|most of his|most of her|most of their',
  ),
  ...plainer('the majority of', 'most', {
    notBefore: list('this that these those our it them which'),
  }),
  ...plainer(
    'a large number of|a significant number of|a considerable number of|a multitude of|a plethora of|a myriad of|a great number of',
    'many',
  ),
  ...plainer(
    'a considerable amount of|a significant amount of|a great deal of|a substantial amount of',
    'a lot of / much',
  ),
  ...plainer('numerous', 'many'),
  ...plainer('an abundance of', 'plenty of'),
  ...plainer('sufficient', 'enough', { notAfter: list('a self is are was were be not') }),
  ...plainer('insufficient', 'not enough', {
    notAfter: list('an is are was were be not his her their the this that its'),
  }),
  ...plainer('approximately', 'about', { notAfter: ['a', 'an'] }),
  ...plainer('predominantly|primarily', 'mainly'),
  ...plainer('optimal|optimum', 'best', { notAfter: ['an'] }),
  ...plainer('paramount', 'most important', { notAfter: ['of'] }),
  ...plainer('erroneous', 'wrong'),
  ...plainer('feasible', 'possible'),
  ...plainer('pertinent|germane', 'relevant'),
  ...plainer('salient', 'main'),
  ...plainer('requisite', 'needed'),
  ...plainer('efficacious', 'effective'),
  ...plainer('conducive to', 'good for'),
  ...plainer('beneficial', 'helpful'),
  ...plainer('detrimental to|deleterious to', 'harmful to'),
  ...plainer('detrimental|deleterious', 'harmful'),
  ...plainer('advantageous', 'helpful'),
  ...plainer('cognisant of|cognizant of', 'aware of'),
  ...plainer('proficient in|proficient at|adept at|adept in', 'good at'),
  ...plainer('verbatim', 'word for word'),
  ...plainer('per annum', 'a year'),
  ...plainer('inter alia', 'among other things'),
  ...plainer('vis-à-vis', 'about'),
  ...plainer('commencement of|cessation of|termination of|utilisation of', 'start of|end of|end of|use of'),
  ...plainer('it is anticipated that|it is envisaged that', 'we expect that'),
  ...plainer('it is hoped that', 'we hope that'),
  ...plainer('it is recommended that', 'we suggest that'),
  ...plainer(
    'it should be noted that|it is important to note that|it is worth noting that',
    'Leave these words out: the sentence says it alone.',
  ),
  ...plainer('the aforementioned|aforementioned|the aforesaid', 'Name it again in a word.'),
  ...plainer('each and every', 'every'),
  ...plainer('first and foremost', 'first'),
  ...plainer('in a timely manner|in a timely fashion', 'on time'),
  ...inManner(
    'a calm|a safe|a positive|a polite|a respectful|a sensible|a consistent|a controlled|an appropriate',
    'calmly|safely|positively|politely|respectfully|sensibly|consistently|with control|appropriately',
  ),
];
