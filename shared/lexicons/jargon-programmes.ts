import type { Listed } from '../text/listed';
import { programme } from './jargon-lines';
import { list } from './list';

const exact = { exact: true } as const;

/** Named programmes, approaches, equipment and local or national offers. */
export const jargonProgrammes: readonly Listed[] = [
  programme('Attention Autism', 'short activities, led by an adult, that build attention', {
    also: ['Attention Autism session', 'Attention Autism sessions'],
  }),
  programme('bucket time', 'an adult shows exciting objects while the children watch', {
    also: [
      'Bucket activity',
      'Bucket activities',
      'Bucket session',
      'Bucket sessions',
      'Attention Bucket',
      'Curiosity Programme',
    ],
  }),
  programme('Beat Dyslexia', 'step-by-step reading and spelling workbooks'),
  programme('Black Sheep', 'picture resources for talking', {
    ...exact,
    also: ['Black Sheep Press'],
    onlyWith: ['press', 'resources', 'resource', 'language', 'narrative'],
  }),
  programme('Blank levels', 'four steps of harder and harder questions', {
    also: ['Blank Level', 'Blank questions', 'Blank level questioning', 'Blank’s levels', 'Language for Thinking'],
  }),
  programme('Bug Club', 'reading books on paper and screen', exact),
  programme('Catch Up Literacy', 'short one-to-one reading lessons', {
    also: ['Catch Up Numeracy'],
  }),
  programme('Circle of Friends', 'classmates who agree to help a child make friends', exact),
  programme('Clicker', 'a writing program with words and pictures', {
    ...exact,
    also: ['Clicker 7', 'Clicker 8'],
    onlyWith: list('write writing laptop ipad software program programme type typing grids use uses using 8 7'),
  }),
  programme('Colourful Semantics', 'coloured cards for building sentences', {
    also: ['Colour Semantics', 'Coloured Semantics'],
  }),
  programme('comic strip conversations', 'stick drawings that show what people said and thought', {
    also: ['comic strip conversation'],
  }),
  programme('Cued Articulation', 'hand signs for speech sounds', { also: ['cued articulation'] }),
  programme('Dough Disco', 'finger exercises with dough to music', exact),
  programme('Drawing and Talking', 'quiet one-to-one drawing to help with feelings', {
    ...exact,
    also: ['Drawing and Talking Therapy'],
  }),
  programme('Five Minute Box', 'a short daily reading or maths kit', {
    also: [
      '5 Minute Box',
      '5-minute box',
      'Five Minute Literacy Box',
      '5 minute literacy box',
      '5 minute number box',
      'Five Minute Number Box',
    ],
  }),
  programme('Fun Fit', 'exercises for balance and movement', { ...exact, also: ['FunFit', 'Fun Fit sessions'] }),
  programme('Gym Trail', 'exercises for balance and movement', { also: ['GymTrail', 'Gym Trails'] }),
  programme('Hornet', 'short one-to-one reading practice', {
    ...exact,
    onlyWith: list('reading spelling literacy book toe programme'),
  }),
  programme('IDL', 'reading and spelling practice on the computer', {
    ...exact,
    also: ['IDL Literacy', 'IDL Numeracy'],
  }),
  programme('Identiplay', 'copying play step by step'),
  programme('intensive interaction', 'following the child’s lead to build contact'),
  programme('Jump Ahead', 'exercises for balance and movement', { ...exact, also: ['Jump Ahead programme'] }),
  programme('Language Link', 'a check of how well children understand language', {
    ...exact,
    also: [
      'Speech Link',
      'Infant Language Link',
      'Junior Language Link',
      'SpeechLink',
      'LanguageLink',
      'Speech and Language Link',
    ],
  }),
  programme('Lego Therapy', 'building models together to practise talking and turns', {
    also: [
      'Lego based therapy',
      'Brick Therapy',
      'Bricks Therapy',
      'Brick-by-Brick',
      'brick club',
      'Lego Club therapy',
    ],
  }),
  programme('Lexia', 'reading practice on the computer', {
    ...exact,
    also: ['Lexia Core5', 'Lexia Core 5', 'LexiaUK'],
  }),
  programme('Little Wandle', 'the way this school teaches reading', {
    ...exact,
    also: ['Little Wandle Letters and Sounds'],
  }),
  programme('Makaton', 'signs and symbols used with speech', {
    also: ['Makaton signs', 'Makaton signing', 'Makaton sign'],
  }),
  programme('MeMoves', 'calm movements to music', exact),
  programme('Mind Up', 'lessons about calm and attention', { ...exact, also: ['MindUP'] }),
  programme('Mighty Writer', 'a mat with pictures for planning a story', exact),
  programme('Narrative Therapy', 'practice in telling stories', {
    also: ['narrative approach', 'narrative groups', 'narrative group', 'narrative intervention'],
  }),
  programme('Nessy', 'reading and spelling games on the computer', {
    ...exact,
    also: ['Nessy Learning', 'Nessy Reading and Spelling'],
  }),
  programme('Numicon', 'plastic number shapes', { also: ['Numicon shapes', 'Numicon tiles'] }),
  programme('Nurture UK', 'a charity for nurture in schools', exact),
  programme('Paired Reading', 'reading aloud together', exact),
  programme('Philosophy for Children', 'lessons in talking about big questions', exact),
  programme('Picture Exchange', 'swapping pictures to ask for things', {
    also: ['picture exchange communication system', 'picture exchange communication'],
  }),
  programme('Plus 1', 'short one-to-one maths practice', {
    ...exact,
    also: ['Power of 2', 'Power of Two', 'Plus One'],
    onlyWith: list('maths book number daily programme numeracy'),
  }),
  programme('Precision Teaching', 'short daily practice of a few words or facts', {
    also: ['precision teach', 'precision monitoring'],
  }),
  programme('Project X Code', 'reading books for catching up', exact),
  programme('Protective Behaviours', 'lessons about feeling safe', exact),
  programme('Rapid Reading', 'reading books for catching up', { ...exact, also: ['Rapid Phonics'] }),
  programme('Read Write Inc', 'a way of teaching reading', {
    also: ['ReadWriteInc', 'Read Write Inc Phonics', 'Fresh Start phonics'],
  }),
  programme('Reading Recovery', 'daily one-to-one reading lessons', exact),
  programme('Reciprocal Reading', 'talking about a text in a small group', { also: ['reciprocal reading'] }),
  programme('sensory circuit', 'a short set of exercises that wake up and then calm the body', {
    also: ['sensory circuits', 'sensory circuit session', 'sensory circuits sessions'],
  }),
  programme('Sensory Ladders', 'pictures of how alert the body feels', { ...exact, also: ['Sensory Ladder'] }),
  programme('Seasons for Growth', 'a group for children who have lost somebody', exact),
  programme('Shape Coding', 'shapes and colours that show how a sentence is built', { also: ['shape coding'] }),
  programme('Silver SEAL', 'a small group about feelings', exact),
  programme('Smart Moves', 'exercises for balance and movement', { ...exact, also: ['SMART Moves'] }),
  programme('Social Stories', 'short stories that show what will happen', { also: ['social stories'] }),
  programme('social story', 'a short story that shows what will happen'),
  programme('SocialThinking', 'lessons about what other people think', { also: ['Social Thinking'], exact: true }),
  programme('Socially Speaking', 'a group that practises talking with others', exact),
  programme('Speed Up', 'exercises for handwriting', {
    ...exact,
    onlyWith: ['handwriting', 'programme', 'kinaesthetic'],
  }),
  programme('Spirals', 'small-group help with talking', {
    ...exact,
    onlyWith: ['language', 'speech', 'group', 'programme'],
  }),
  programme('Squiggle While You Wiggle', 'dancing and drawing before writing', {
    also: ['Squiggle whilst you wiggle'],
  }),
  programme('Stareway to Spelling', 'short one-to-one spelling practice', { also: ['Stairway to Spelling'] }),
  programme('Starving the Gremlin', 'a workbook about worry or anger', {
    also: ['Starving the Anxiety Gremlin', 'Starving the Anger Gremlin'],
  }),
  programme('Talk Boost', 'small-group help with talking', {
    also: ['Talkboost', 'Early Talk Boost', 'KS1 Talk Boost'],
  }),
  programme('Talkabout', 'lessons in getting on with others', {
    ...exact,
    also: ['Talk About'],
    onlyWith: ['programme', 'group', 'sessions', 'skills', 'intervention'],
  }),
  programme('Talking Partners', 'small-group help with talking', {
    ...exact,
    also: ['Talking Partners programme'],
    onlyWith: ['programme', 'sessions', 'trained', 'intervention', 'group'],
  }),
  programme('Talk for Writing', 'learning a text by heart before writing', { ...exact, also: ['Talk4Writing', 'T4W'] }),
  programme('Teodorescu', 'exercises for handwriting', {
    also: ['Write from the Start', 'Write from the Start programme'],
  }),
  programme('Theraplay', 'play that builds trust with an adult', { also: ['Sunshine Circles'] }),
  programme('Thinking Reading', 'one-to-one reading lessons', exact),
  programme('Third Space Learning', 'online maths lessons', { ...exact, also: ['Third Space'] }),
  programme('Thrive practitioner', 'an adult trained to help with feelings'),
  programme('Thrive Approach', 'activities that help with feelings', {
    also: [
      'Thrive session',
      'Thrive sessions',
      'Thrive assessment',
      'Thrive action plan',
      'Thrive-Online',
      'Thrive activities',
      'Thrive profile',
    ],
  }),
  programme('Time to Talk', 'a small group that practises talking', {
    ...exact,
    also: ['Socially Speaking'],
    onlyWith: ['group', 'programme', 'intervention', 'sessions', 'session'],
  }),
  programme('Toe by Toe', 'short daily reading practice from one book'),
  programme('Touch Typing Read and Spell', 'reading and spelling through typing'),
  programme('Trugs', 'reading card games', exact),
  programme('Trauma Perceptive Practice', 'the Essex way of understanding behaviour and feelings', { also: ['TPP'] }),
  programme('Units of Sound', 'reading and spelling lessons on the computer', exact),
  programme('VERVE', 'videos that help adults to tune in to a child', exact),
  programme('Visualising and Verbalising', 'making pictures in the mind to understand a text', {
    also: ['Visualise and Verbalise'],
  }),
  programme('waves of intervention', 'steps from teaching for all to help for one child', {
    also: ['wave of intervention', 'waves of support', 'tiers of support', 'tiers of intervention'],
  }),
  programme('Wave 3', 'one-to-one help', {
    also: ['Wave Three', 'wave 3 intervention', 'wave 3 support', 'Wave 3 interventions'],
    unlessWith: ['sea', 'surf', 'surfing'],
  }),
  programme('Wave 2', 'small-group help', {
    also: ['Wave Two', 'wave 2 intervention', 'wave 2 support', 'Wave 2 interventions'],
    unlessWith: ['sea', 'surf', 'surfing'],
  }),
  programme('Wave 1', 'everyday teaching for all', {
    also: ['Wave One', 'wave 1 teaching'],
    unlessWith: ['sea', 'surf', 'surfing'],
  }),
  programme('Tier 1', 'help for all children', {
    unlessWith: ['cake', 'word', 'words', 'vocabulary'],
  }),
  programme('Tier 2', 'extra help for some children', { unlessWith: ['cake', 'word', 'words', 'vocabulary'] }),
  programme('Tier 3', 'help from specialists', { unlessWith: ['cake', 'word', 'words', 'vocabulary'] }),
  programme('Widgit', 'picture symbols with words', {
    also: ['Widgits', 'Widget symbols', 'Widgit symbols', 'Communicate in Print', 'InPrint', 'Boardmaker'],
  }),
  programme('Word Aware', 'planned teaching of new words', exact),
  programme('Word Wasp', 'one-to-one reading and spelling practice', { also: ['Wordwasp'] }),
  programme('Word Shark', 'reading and spelling games on the computer', {
    also: ['Wordshark', 'Numbershark', 'Number Shark'],
  }),
  programme('Zones of Regulation', 'naming feelings by four colours', {
    also: [
      'Zones of Reg',
      'Zones of Regulation approach',
      'Zones work',
      'Blue Zone',
      'Yellow Zone',
      'Green Zone',
      'Red Zone',
    ],
  }),
  programme('Incredible 5 Point Scale', 'a scale for saying how strong a feeling is', {
    also: ['5 point scale', 'Incredible Five Point Scale', 'five point scale'],
  }),
  programme('Alert Programme', 'naming how alert the body feels', {
    ...exact,
    also: ['Alert Program', 'How Does Your Engine Run'],
  }),
  programme('Accelerated Reader', 'books with short tests on the computer', exact),
  programme('Read Theory', 'reading practice on the computer', { ...exact, also: ['ReadTheory'] }),
  programme('Snip', 'short daily spelling practice', {
    ...exact,
    also: ['SNIP'],
    onlyWith: ['spelling', 'spellings', 'literacy'],
  }),
  programme('Success at Arithmetic', 'small-group maths lessons'),
  programme('Numbers Count', 'one-to-one maths lessons', exact),
  programme('Letters and Sounds', 'a way of teaching reading', {
    ...exact,
    also: ['Jolly Phonics', 'Bug Club Phonics', 'Sounds Write', 'Floppy’s Phonics'],
  }),
  programme('Team Teach', 'training in calming and safe holding', { ...exact, also: ['TeamTeach'] }),
  programme('MAPA', 'training in calming and safe holding', exact),
  programme('Emotion Coaching', 'helping a child to name and manage feelings', { also: ['emotion coaching'] }),
  programme('CoolKids', 'exercises for balance and movement', {
    ...exact,
    also: ['Cool Kids'],
    onlyWith: ['motor', 'programme', 'intervention', 'co-ordination', 'coordination'],
  }),
  programme('Ordinarily Available', 'help that every school gives', {
    also: ['Ordinarily Available Provision', 'Ordinarily Available Inclusive Practice', 'Ordinarily Available toolkit'],
  }),
  programme('Inclusion Partner', 'council adviser who works with the school', {
    ...exact,
    also: ['Inclusion Partners'],
  }),
  programme('Engagement Facilitator', 'council officer who works with families', {
    ...exact,
    also: ['Engagement Facilitators'],
  }),
  programme('SEND Ops', 'council team that deals with EHC plans', {
    ...exact,
    also: ['SEND Operations', 'SENDOps', 'Send Operations'],
  }),
  programme('SET CAMHS', 'the mental health team for children in Essex', exact),
  programme('Provision Guidance', 'council guide to the help schools should give', {
    ...exact,
    also: ['Provision Guidance Toolkit'],
  }),
  programme('Graduated Approach', 'trying help and changing it step by step', {
    also: ['Graduated Response', 'graduated responses', 'graduated pathway', 'grad response', 'grad approach'],
  }),
  programme('Jigsaw', 'lessons about life and relationships', { ...exact, onlyWith: ['pshe', 'lessons'] }),
  programme('Local Offer', 'council’s list of services for families', { ...exact, also: ['SEND Local Offer'] }),
  programme('Virtual School', 'council team for children in care', { ...exact, also: ['Virtual School Head'] }),
  programme('Dienes', 'wooden blocks for tens and ones', {
    ...exact,
    also: ['Dienes blocks', 'Dienes apparatus', 'Base 10', 'base ten'],
  }),
  programme('Cuisenaire', 'coloured rods for number work', { also: ['Cuisenaire rods'] }),
  programme('Fred Talk', 'saying a word sound by sound', {
    also: ['Fred Fingers', 'Fred frog', 'Fred games', 'Speedy Green Words'],
  }),
  programme('aided language', 'pointing to pictures while talking', {
    also: [
      'aided language display',
      'aided language displays',
      'aided language stimulation',
      'aided language board',
      'aided language boards',
      'ALD',
    ],
  }),
  programme('core board', 'a board of the most useful words in pictures', {
    also: ['core boards', 'core vocabulary board', 'core vocabulary boards'],
  }),
  programme('tier 2 vocabulary', 'less common words that are useful in many lessons', {
    also: ['tier two vocabulary', 'tier 2 words', 'tier two words'],
  }),
  programme('tier 3 vocabulary', 'words of one subject', {
    also: ['tier three vocabulary', 'tier 3 words', 'tier three words'],
  }),
  programme('Nurture group', 'a small, homely class for part of the day', {
    also: ['nurture groups', 'nurture provision', 'nurture room', 'nurture class', 'nurture hub'],
  }),
  programme('Fizzy', 'exercises for balance and movement', {
    ...exact,
    also: ['Fizzy programme', 'BEAM'],
    notBefore: ['drinks', 'drink'],
  }),
  programme('Clever Hands', 'exercises for small hand movements', {
    ...exact,
    also: ['Clever Fingers', 'Fizzy Fingers'],
  }),
  programme('VIG', 'watching short films of good moments together', { ...exact, also: ['Video Interaction Guidance'] }),
  programme('Non-Violent Resistance', 'a calm way to answer behaviour', exact),
  programme('Solihull', 'a course for parents', { ...exact, onlyWith: ['course', 'approach', 'parenting', 'parent'] }),
  programme('Triple P', 'a course for parents', {
    ...exact,
    also: ['Incredible Years', 'EarlyBird', 'Early Bird Plus', 'Cygnet'],
    onlyWith: ['course', 'parenting', 'parent', 'parents', 'programme'],
  }),
];
