import type { Listed } from '../text/listed';
import { acronym, noun, programme, test } from './jargon-lines';
import { list } from './list';

/** Names that the same plain words explain. */
const names = (plain: string, all: string): readonly Listed[] =>
  all.split('|').map((phrase) => programme(phrase, plain, { exact: true }));

/** More names: programmes, software, council offers, tests and short forms. */
export const jargonSchemes: readonly Listed[] = [
  ...names(
    'the way this school teaches reading',
    'Essential Letters and Sounds|Unlocking Letters and Sounds|Monster Phonics|Phonics International|Supersonic Phonic Friends|Song of Sounds|Super Sonic Phonics',
  ),
  ...names(
    'step-by-step reading and spelling lessons',
    'Alpha to Omega|Active Literacy Kit|Hickey|Conquering Literacy|Sound Discovery|Lexonik|Rainbow Road|Catch Up Reading|That Reading Thing|Dancing Bears|Apples and Pears',
  ),
  ...names(
    'reading practice on the computer',
    'Reading Eggs|Reading Plus|Reading Wise|ReadingWise|Fast ForWord|Bedrock|Bedrock Vocabulary|Raz-Kids|Spelling Shed|GraphoGame',
  ),
  ...names(
    'extra reading lessons with an adult',
    'Better Reading Partners|Better Reading Partnership|Boosting Reading|Switch-on Reading|Switch On Reading|Inference Training|Fischer Family Trust|Herts for Learning Fluency|Reading Fluency Project|Early Literacy Support|Fresh Start',
  ),
  ...names(
    'times-tables practice on the computer',
    'Times Tables Rock Stars|TT Rockstars|TT Rock Stars|Times Table Rockstars|TTRS|Numbots|NumBots',
  ),
  ...names(
    'maths practice on the computer',
    'Mathletics|DoodleMaths|Doodle Maths|Maths Whizz|MyMaths|Sumdog|Dynamo Maths|Dynamo Profiler|Hegarty Maths|Sparx',
  ),
  ...names(
    'extra maths lessons in a small group',
    'First Class at Number|1st Class at Number|Number Stacks|Mastering Number|Every Child Counts|Maths Recovery|Talking Maths',
  ),
  ...names(
    'the way this school teaches maths',
    'White Rose|White Rose Maths|Maths No Problem|Power Maths|Singapore Maths',
  ),
  ...names(
    'small-group practice in talking',
    'Racing to English|Early Words Together|Language Steps|Language for Behaviour and Emotions|Chatterbugs|Chatty Monkeys|Talking Tables|Language Builders|Early Talkers|Speech Bubbles|Tales Toolkit|Helicopter Stories',
  ),
  ...names(
    'exercises for speech sounds',
    'Nuffield Dyspraxia Programme|Nuffield|POPAT|Nuffield Centre Dyspraxia Programme|Cycles approach|Lidcombe Programme|Lidcombe',
  ),
  ...names('signs used with speech', 'Signalong|Sign Along|Paget Gorman|Tassels'),
  ...names(
    'cards with pictures for saying what one thinks',
    'Talking Mats|Talking Mat|Bear Cards|Blob Tree|Blob Trees|Strengths Cards|Ideal Self|Three Houses',
  ),
  ...names('a course for parents about talking with their child', 'Hanen|More Than Words|It Takes Two to Talk'),
  ...names(
    'a course in making and keeping friends',
    'PEERS programme|Circles programme|SoSAFE|Fun Friends|Friends for Life|FRIENDS for Life|Friendship Terrace',
  ),
  ...names(
    'lessons about feelings and friendship',
    'Zippy’s Friends|Roots of Empathy|PATHS programme|Think Good Feel Good|Exploring Feelings|Homunculi|My Happy Mind|myHappymind|Kapow|Kidsafe|JIGSAW PSHE|Worry Warriors|Mighty Minds',
  ),
  ...names(
    'a workbook about anger or worry',
    'Volcano in my Tummy|A Volcano in My Tummy|What to Do When You Worry Too Much|Anger Gremlin|The Huge Bag of Worries',
  ),
  ...names(
    'calm, breathing and yoga exercises',
    'Relax Kids|Cosmic Yoga|Massage in Schools|HeartMath|Smiling Mind|Yoga Bugs|Calm Me',
  ),
  ...names(
    'exercises for hands and fingers',
    'Funky Fingers|Finger Gym|Motor Skills United|Pegs to Paper|Write Dance|Write Start|Hand Gym|Nimble Fingers|Disco Dough',
  ),
  ...names(
    'the way this school teaches handwriting',
    'Letter-join|Letterjoin|Letter Join|Nelson Handwriting|Kinetic Letters|Handwriting Without Tears|Penpals',
  ),
  ...names(
    'exercises for balance and movement',
    'Brain Gym|Primary Movement|Movement for Learning|Bal-A-Vis-X|Get Moving|Learn to Move|Leap into Life|Sherborne|Sherborne Developmental Movement|Rebound Therapy|Halliwick|Physifun|Move to Learn|Ready Steady Move|Wake Up Shake Up|Sensory Passport',
  ),
  ...names('music and touch to build contact', 'TacPac|TACPAC|Tac Pac|Sensology|Jabadao|Story Massage'),
  ...names(
    'a buzzer or button that speaks',
    'BIGmack|Big Mack|GoTalk|Go Talk|Step by Step communicator|LITTLEmack|Talking Tins|Talking Tin|Recordable Buttons',
  ),
  ...names(
    'an app that speaks for the child',
    'Proloquo2Go|Grid 3|TD Snap|LAMP Words for Life|TouchChat|Grid for iPad|Proloquo',
  ),
  ...names(
    'a pen or program that reads text aloud',
    'C Pen|Immersive Reader|Read&Write|TextHelp|ClaroRead|Exam Reader',
  ),
  ...names(
    'picture cards for asking and choosing',
    'Colourful Communication|Flip n Talk|Choice Board App|Pragmatic Organisation Dynamic Display',
  ),
  ...names(
    'the school’s computer records',
    'Arbor|Bromcom|iSAMS|ScholarPack|Edukey|EduKey|ProMonitor|ProPortal|SchoolPod|Class Charts|ClassCharts|MyConcern|Safeguard My School|Integris|Provision Map Writer|Edulink',
  ),
  ...names(
    'the school’s record of progress',
    'Target Tracker|Insight Tracker|Insight Tracking|Classroom Monitor|Otrack|O Track|Pupil Asset|Evidence for Learning|Earwig|SOLAR|Onwards and Upwards|Evisense|Sonar Tracker|Tapestry|Learning Ladders',
  ),
  ...names(
    'the Essex way of understanding behaviour',
    'Essex Steps|Therapeutic Thinking|Therapeutic Thinking Schools|Step On training|Norfolk Steps|Steps training|Step Up training',
  ),
  ...names(
    'a sheet for finding the feelings behind behaviour',
    'Roots and Fruits|roots and fruits|Predict and Prevent|predict and prevent plan|Anxiety Mapping|subconscious checklist|conscious checklist|Therapeutic Tree',
  ),
  ...names(
    'council guide to the help schools should give',
    'Inclusion Framework|Essex Inclusion Framework|Banding Descriptors Toolkit|Ordinarily Available Framework|Graduated Approach Toolkit|Inclusion Toolkit|SEND Toolkit|Essex Provision Guidance',
  ),
  ...names(
    'the council’s special needs team for the area',
    'SEND Quadrant Team|Quadrant Team|SEND Quadrant Manager|SEND Quadrant|Quadrant Manager|Statutory Casework Team|SEND Casework Team|Inclusion Quadrant Team',
  ),
  ...names(
    'family support from the council',
    'Family Solutions|Early Help Hub|Early Help Team|Team Around the School|Family Hub Plus|Youth Offending Service|Family Group Conference|Supporting Families',
  ),
  ...names(
    'counselling for children',
    'CHUMS|Chums|Kooth|Place2Be|Place to Be|Renew Counselling|Kids Inspire|Open Road|Relate Kids',
  ),
  ...names('children’s health centre', 'Edwin Lobo Centre|Lighthouse Centre|Community Paediatrics'),
  ...names('parent carer forum', 'SNAP PCF|Essex Family Forum'),
  ...names(
    'a unit that teaches pupils for some weeks',
    'Jigsaw Centre|Academy of Central Bedfordshire|Enhanced Provision Hub|Primary Support Base|Key Stage Support Centre',
  ),
  ...names(
    'plans for working with children who have the greatest needs',
    'Routes for Learning|Equals Curriculum|MOVE Programme|Conductive Education|Engagement Model',
  ),
  ...names('a scheme to help young children talk', 'Every Child a Talker'),
  ...names('advice on how young children learn', 'Development Matters|Birth to Five Matters|Birth to 5 Matters'),
  ...names(
    'a home visitor who teaches young children through play',
    'Portage|Portage Home Visitor|Portage worker|Portage service',
  ),
  ...names(
    'a drawing of hopes and steps made with the family',
    'MAPS meeting|PATH meeting|PATH plan|Solution Circle|Circle of Adults|Support Circle',
  ),
  ...names('teaching in which children watch, then try together, then alone', 'I do we do you do'),
  ...names('rewards and steps set by colour', 'Good to be Green|Marvellous Me|ClassDojo points|Stay on Green'),
  acronym('LAP', 'local area panel', 'council meeting that decides'),
  acronym('C&L', 'cognition and learning', 'thinking and learning', { forms: 'none', also: ['C&L needs'] }),
  acronym('C&I', 'communication and interaction', 'talking and getting on with people', {
    forms: 'none',
  }),
  acronym('S&L', 'speech and language', 'talking and understanding', { forms: 'none', also: ['S&LT', 'SaL', 'SAL'] }),
  acronym('P&S', 'physical and sensory', 'body and senses', { forms: 'none', also: ['S&P'] }),
  ...names('a short catch-up course in reading', 'Rapid Readers|Dockside|Corrective Reading'),
  ...names(
    'small-group help with talking',
    'Talking Partners|Chatterbox|Talk Time|Talk Time group|Story Grammar Marker|Vocabulary Wheel|Chatty Bats',
  ),
  ...names('a short catch-up course in number', 'NumberSense'),
  ...names('practice in remembering', 'Memory Magic|Mastering Memory|Cogmed|Memory Fix'),
  ...names(
    'help with feelings and worries',
    'Draw On Your Emotions|Draw on your Emotions|Place2Talk|MyHappyMind|Silver Seal|Commando Joe’s',
  ),
  ...names('practice in typing on the computer', 'Touch-type Read and Spell|Doorway Online'),
  ...names('computer exercises that show how a student learns best', 'Cognassist'),
  ...names('exercises for balance and movement', 'Jimbo Fun|Take Ten'),
  ...names('spelling a word aloud while writing it', 'Simultaneous Oral Spelling|simultaneous oral spelling'),
  acronym('SOS', 'simultaneous oral spelling', 'spelling a word aloud while writing it', {
    forms: 'none',
    onlyWith: list('spelling spellings multi-sensory multisensory grapheme graphemes phonics dyslexia words'),
  }),
  acronym('ALS', 'additional learning support', 'extra help with learning at college'),
  acronym('FS', 'functional skills', 'everyday English and maths', {
    forms: 'none',
    onlyWith: list('maths english level entry l1 l2 qualification exam exams'),
  }),
  acronym('WP', 'word processor', 'computer to write on', {
    forms: 'none',
    onlyWith: list('test tests exam exams mock mocks assessments gcse gcses typing types laptop et eaa'),
  }),
  acronym('JA', 'joint attention', 'looking at the same thing as somebody else', {
    forms: 'none',
    onlyWith: list('poor limited attention psed eye shared emerging fleeting pointing gesture'),
  }),
  ...noun('bridging unit|bridging project|bridging work', 'work begun in one school and finished in the next'),
  test('New Reynell', 'New Reynell Developmental Language Scales', 'test of early talking and understanding', {
    forms: 'none',
  }),
  test('Coloured Progressive Matrices', 'Raven’s Coloured Progressive Matrices', 'test of thinking with shapes', {
    also: ['Ravens Matrices', 'Raven’s Matrices'],
    forms: 'none',
  }),
  test('Symbol Digit Modalities', 'Symbol Digit Modalities Test', 'test of how fast somebody works', {
    also: ['Symbol Digit Modalities Test'],
    forms: 'none',
  }),
  test('Diagnostic Reading Analysis', 'Diagnostic Reading Analysis', 'reading test', { forms: 'none' }),
  test('Lexplore', 'Lexplore', 'reading test that follows the eyes', { forms: 'none' }),
  test('Progression Tools', 'Communication Trust Progression Tools', 'check of talking and understanding', {
    forms: 'none',
  }),
  test('Cherry Garden', 'Cherry Garden assessment', 'record of small steps of learning', {
    also: ['Cherry Garden branches'],
    forms: 'none',
    onlyWith: list('assessment assessments branch branches steps level score scored tracker target'),
  }),
];
