import type { Listed } from '../text/listed';
import { noun, word } from './jargon-lines';
import { list } from './list';

/** Words of reports, and what fits nowhere else; forms of one word and their plain words stand in the same order. */
export const jargonReports: readonly Listed[] = [
  ...word('elicit|elicits|elicited|eliciting', 'find out|finds out|found out|finding out'),
  ...word('mitigate|mitigates|mitigated|mitigating', 'reduce|reduces|reduced|reducing'),
  ...word('ameliorate|ameliorates|ameliorated', 'improve|improves|improved'),
  ...word('exacerbate|exacerbates|exacerbated|exacerbating', 'make worse|makes worse|made worse|making worse'),
  ...word(
    'embed|embeds|embedded|embedding',
    'make part of every day|makes part of every day|made part of every day|making part of every day',
    {
      onlyWith: list('strategies skills practice learning routines strategy'),
      unlessWith: ['video', 'link', 'picture'],
    },
  ),
  ...word('internalised|assimilate|assimilates', 'taken in|take in|takes in', {
    onlyWith: ['information', 'learning', 'new', 'knowledge'],
  }),
  ...word('extrinsic|intrinsic', 'outside|inner'),
  ...word('maladaptive', 'unhelpful'),
  ...word('pervasive|episodic|idiosyncratic', 'lasting|from time to time|unusual'),
  ...word('stereotyped', 'repeated', {
    onlyWith: list('movement movements behaviour behaviours play speech language interests patterns'),
  }),
  ...word('signposted|signpost', 'told where to find help|tell where to find help', {
    notBefore: ['in', 'at', 'near'],
    notAfter: ['a', 'the'],
  }),
  ...word('tactile defensive', 'upset by touch'),
  ...word('developmentally|age-appropriate', 'for the child’s stage|right for the age', { onlyWith: ['appropriate'] }),
  ...noun(
    'therapeutic input|therapeutic intervention|therapeutic interventions|therapeutic approach|therapeutic support',
    'help from a therapist|help from a therapist|help from a therapist|way of working that helps with feelings|help from a therapist',
  ),
  ...noun('psychoeducation|psycho-education', 'teaching about feelings'),
  ...noun('desensitisation|desensitization|graded exposure', 'getting used to it in small steps'),
  ...noun(
    'emotional wellbeing check-in|solution-focused approach|motivational interviewing',
    'talk about feelings|talk about what would help|talk about what would help',
  ),
  ...noun('global developmental delay|developmental delay', 'slower development in most areas|slower development'),
  ...noun(
    'specific learning difficulty|specific learning difficulties|moderate learning difficulties|severe learning difficulties',
    'difficulty with one kind of learning|difficulty with learning some things|difficulty with learning most things|great difficulty with learning',
  ),
  ...noun(
    'dysregulation incident|meltdown plan|crisis plan',
    'time of being overwhelmed|plan for when things are too much|plan for when things are too much',
  ),
  ...noun(
    'augmentative communication|alternative and augmentative communication|augmentative and alternative communication',
    'ways to communicate besides speech',
  ),
  ...noun(
    'eye gaze|switch access|low-tech AAC|high-tech AAC',
    'using a computer with the eyes|using a computer with a big button|pictures and signs|a device that speaks',
    { onlyWith: list('technology device computer communication switch access') },
  ),
  ...noun(
    'SMART targets|SMART outcomes|SMART target|SMART outcome',
    'clear targets that can be checked|clear outcomes that can be checked|clear target that can be checked|clear outcome that can be checked',
    { exact: true },
  ),
  ...noun(
    'additional to and different from|additional to or different from',
    'extra help that other children do not get',
  ),
  ...noun('fidelity|efficacy', 'how closely it is followed|how well it works', {
    onlyWith: list('intervention interventions programme support strategies provision'),
  }),
  ...noun(
    'gap analysis|gaps analysis|question level analysis',
    'check of what is missing|check of what is missing|check of each answer',
  ),
  // More of the same
  ...noun(
    'transitional object|transition object|total communication',
    'comfort object|comfort object|using speech, signs and pictures together',
  ),
  ...noun('theraputty', 'firm putty for the fingers', { also: ['thera putty', 'therapy putty'] }),
  ...noun(
    'emotional containment|emotional contagion',
    'steady support with strong feelings|catching of other people’s feelings',
  ),
  ...noun('attunement|unconditional positive regard', 'close understanding|steady acceptance'),
  ...word('attuned', 'sensitive', { onlyWith: ['adult', 'adults', 'relationship', 'relationships'] }),
  ...noun(
    'window of tolerance|secure base|safe base|rupture and repair',
    'range in which the child can cope|safe place or person|safe place or person|making up after a falling-out',
  ),
  ...noun(
    'relational approach|relational practice|relational approaches',
    'way of working that builds trust|way of working that builds trust|ways of working that build trust',
  ),
  ...noun('declarative language', 'comments instead of orders'),
  ...word('low-demand', 'low-pressure'),
  ...noun(
    'rejection sensitivity|alexithymia|hyperfocus|hyperlexia|synaesthesia',
    'great pain at feeling left out|difficulty with naming feelings|very strong attention to one thing|early reading without full understanding|mixing of the senses',
  ),
  ...word('hyperlexic|alexithymic', 'very early at reading|unsure about feelings'),
  ...word('task-avoidant|work-avoidant', 'slow to start'),
  ...noun(
    'task avoidance|task initiation|inhibitory control|impulse control|response inhibition',
    'putting off of work|getting started|control of impulses|control of impulses|control of impulses',
  ),
  ...noun('zone of proximal development', 'next step that the child can do with help'),
  ...noun('oracy|prosody', 'speaking and listening|expression in reading'),
  ...noun(
    'cloze|cloze procedure|cloze activities|cloze sentences',
    'filling in of gaps|filling in of gaps|sentences with gaps|sentences with gaps',
  ),
  ...noun(
    'letter-sound correspondence|letter-sound correspondences',
    'link between letter and sound|links between letters and sounds',
  ),
  ...word('phonetically plausible|phonetically', 'as it sounds|by sound'),
  ...noun('assistive technology', 'computers and tools that help'),
  ...noun('gastrostomy|tracheostomy|catheterisation', 'feeding tube|breathing tube|emptying of the bladder by a tube'),
  ...noun(
    'hemiplegia|diplegia|quadriplegia|ataxia|spasticity|athetosis',
    'weakness of one side of the body|stiffness of both legs|stiffness of arms and legs|unsteady movement|stiff muscles|movements that cannot be controlled',
  ),
  ...noun(
    'data drop|data drops|tracking point|data capture',
    'termly check of progress|termly checks of progress|termly check of progress|termly check of progress',
  ),
  ...noun('phase transfer|contextual safeguarding', 'move to the next school|keeping children safe outside home'),
  ...noun(
    'looked after child|looked after children|kinship care|special guardianship',
    'child in care|children in care|care by relatives|care by order of the court',
  ),
  ...noun(
    'Section F|Section B|Section I',
    'part of the EHC plan that lists the help|part of the EHC plan that lists the needs|part of the EHC plan that names the school',
  ),
  ...noun('self-monitoring|self-scaffolding', 'checking of one’s own work'),
  ...noun(
    'semantic links|semantic knowledge|vocabulary deficit',
    'links between meanings|knowledge of meanings|gap in words',
  ),
  ...noun(
    'sensory deficit|sensory sensitivities|sensory differences|sensory aversions',
    'weakness of a sense|strong reactions to sounds, lights or touch|different reactions to sounds, lights or touch|dislike of some sounds, lights or touch',
  ),
  ...noun(
    'social stamina|social capital|social vulnerability',
    'strength for being with others|help from people around|risk of being used by others',
  ),
  ...noun('visual scaffold|visual scaffolds|visual prompts', 'picture help|picture help|picture reminders', {
    onlyWith: ['scaffold', 'scaffolds'],
  }),
];
