import type { Listed } from '../text/listed';
import { noun, nouns, word, words } from './jargon-lines';
import { list } from './list';

/** Speech, language and communication. */
export const jargonTalking: readonly Listed[] = [
  ...nouns(`
    phonology = the sounds of speech
    phonological disorder|phonological delay|phonological difficulties = difficulty with speech sounds
    speech sound disorder|speech sound disorders = difficulty with speech sounds
    speech sound system = set of speech sounds
    consonant cluster|consonant clusters|initial consonant clusters = group of consonants such as “st”|groups of consonants such as “st”|groups of consonants such as “st”
    cluster reduction|final consonant deletion|initial consonant deletion = leaving out of some sounds
    fricative|fricatives = sound such as “f” or “s”|sounds such as “f” and “s”
    plosive|plosives = short sound such as “p” or “t”|short sounds such as “p” and “t”
    affricate|affricates = sound such as “ch” or “j”|sounds such as “ch” and “j”
    minimal pairs|minimal pair = words that differ in one sound|words that differ in one sound
    apraxia of speech|childhood apraxia of speech|apraxia = difficulty with planning the movements of speech
    articulation disorder|articulation difficulties = difficulty with saying some sounds
    oromotor skills|oral-motor difficulties = mouth movements|difficulty with mouth movements
    non-literal language|figurative language = sayings that do not mean what the words say
    literal interpretation|literal understanding = taking words at face value
    higher-level language|higher order language = language for reasoning and guessing
    expressive skills|expressive difficulties|expressive delay|expressive level = talking|difficulty with talking|later talking|level of talking
    receptive skills|receptive difficulties|receptive delay|receptive level = understanding|difficulty with understanding|later understanding|level of understanding
    pragmatic skills|pragmatic difficulties|social pragmatics|social pragmatic difficulties = use of language with others|difficulty with using language with others|use of language with others|difficulty with using language with others
    utterance|utterances|mean length of utterance = spoken phrase|spoken phrases|average length of what is said
    vocalisation|vocalisations = sound made with the voice|sounds made with the voice
    communicative intent|intentional communication|communicative function = wish to tell something|telling somebody something on purpose|reason for telling something
    communication breakdown|communication breakdowns = misunderstanding|misunderstandings
    communication partner|communication partners|communicative partner = person they talk with|people they talk with|person they talk with
    communication passport|communication passports = booklet that says how the child communicates|booklets that say how the child communicates
    core vocabulary = the most useful words
    fringe vocabulary = words for special topics
    concept vocabulary|language concepts|basic concepts = words such as “under” and “first”
    semantic relationships|semantic relations|semantic categories|semantic mapping = links between the meanings of words|links between the meanings of words|groups of words that belong together|drawing of links between words
    word associations|word association = links between words|links between words
    grammatical markers|grammatical structures|morphological markers = word endings and small words|ways of building sentences|word endings
    topic maintenance|conversational repair = keeping to a subject|putting right of misunderstandings
    language acquisition|second language acquisition|skill acquisition|acquisition of skills = learning of language|learning of a second language|learning of skills|learning of skills
    language processing|verbal processing|language processing difficulties = taking in what is said|taking in what is said|difficulty with taking in what is said
    language modelling|language-rich environment|language enrichment = showing how to say it|room with plenty of talk|practice with new words
    processing difficulties|slow processing|information processing|processing needs = difficulty with taking in information|slow taking in of information|taking in information|difficulty with taking in information
    selective talking|reluctant talker|reluctant speaker = talking in some places only|child who finds it hard to speak|child who finds it hard to speak
    joint engagement|intersubjectivity|proximity seeking = doing something together|sharing of attention and feelings|staying close to an adult
    two-way communication|reciprocal communication|reciprocal play = talk to and fro|talk to and fro|two-way play
    social inference|social inferences|social competence|social understanding skills = guessing what others mean|guesses about what others mean|getting on with others|understanding other people
    social scripts|social script = set phrases for social situations|set phrases for social situations
    social norms|social conventions|social rules of conversation = what people usually do|what people usually do|rules of conversation
    scripting = repeating of lines heard before
    verbal fluency|verbal expression|verbal output = ease of talking|talking|talking
    signing support|sign-supported English|key word signing|keyword signing = signs used with speech
    symbol exchange|symbol communication|symbol support = swapping pictures to ask for things|communicating with pictures|pictures with words
    voice output device|communication aid|communication aids|speech-generating device = device that speaks|device that helps with communicating|devices that help with communicating|device that speaks
    choice board|choice boards|choosing board = board with pictures to choose from|boards with pictures to choose from|board with pictures to choose from
  `),
  ...noun('scripts', 'learned phrases', { onlyWith: ['echolalia', 'gestalt', 'delayed', 'social'] }),
  ...nouns(`
    gestalt language|gestalt language processing|gestalt processing = learning of language in whole phrases
    gestalt language processor|gestalt language processors|gestalt processor = child who learns language in whole phrases|children who learn language in whole phrases|child who learns language in whole phrases
    gestalt|gestalts = whole phrase learned by heart|whole phrases learned by heart
    stammering modification|speech fluency|non-fluency = help with stammering|smoothness of speech|stammering
    aphonia|dysphonia|aphasia|dysphasia = loss of voice|hoarse voice|loss of language|difficulty with language
    velopharyngeal insufficiency|hypernasality|hyponasality = air escaping through the nose|nasal speech|blocked-sounding speech
    orofacial|oral hypersensitivity|oral aversion = mouth and face|strong reaction to touch in the mouth|dislike of things in the mouth
  `),
  ...words(`
    articulatory|linguistic|metalinguistic|sociolinguistic = speech|language|thinking-about-language|language
    syntactic|morphological|lexical|grammatical = sentence-building|word-building|word|sentence-building
    pre-linguistic|prelinguistic|pre-intentional|pre-symbolic = before first words|before first words|not yet on purpose|before pictures have meaning
    vocalise|vocalises|vocalised|vocalising = make sounds|makes sounds|made sounds|making sounds
    bilabial|velar|alveolar = made with both lips|made at the back of the mouth|made behind the teeth
    phonologically|linguistically|semantically|syntactically = in sounds|in language|in meaning|in building sentences
    communicative|non-communicative = communication|not communicating
    monotone|monotonic = flat
    disfluent|non-fluent = not smooth|not smooth
    verbally dyspraxic = unsure of the movements of speech
  `),
  ...word('fronting|backing|stopping|gliding', 'Say which sound stands for which, for instance “t” for “c”.', {
    onlyWith: list('sound sounds phonological speech consonants fricatives velars plosives clusters salt slt'),
  }),
  ...noun(
    'blends|initial blends|final blends|blend',
    'sounds said together|first sounds|last sounds|two sounds together',
    {
      onlyWith: list('sounds cvc phonics spelling consonant reading words consonants'),
      notAfter: list('he she they who and to can will'),
    },
  ),
  ...noun('referents|referent', 'things meant|thing meant'),
  ...noun('narrative skills|narrative ability|oral narrative|oral narratives|narrative structure', 'storytelling'),
];
