import type { Listed } from '../text/listed';
import { noun, word } from './jargon-lines';
import { list } from './list';

/** Thinking and learning; forms of one word and their plain words stand in the same order. */
export const jargonLearning: readonly Listed[] = [
  ...noun('working memory', 'memory for holding things in mind'),
  ...noun(
    'short-term auditory memory|auditory memory|auditory working memory|auditory sequential memory',
    'memory for what is heard',
  ),
  ...noun(
    'visual memory|phonological memory|verbal memory',
    'memory for what is seen|memory for sounds|memory for words',
  ),
  ...noun(
    'exec functioning|exec function|executive functioning|executive function|executive functions|executive functioning skills|executive function skills',
    'planning and getting started',
  ),
  ...noun('metacognition|meta-cognition', 'thinking about how to learn'),
  ...word('metacognitive|meta-cognitive', 'thinking-about-learning'),
  ...noun(
    'processing speed|speed of processing|processing time',
    'speed of taking things in|speed of taking things in|time to think',
  ),
  ...noun(
    'auditory processing|auditory discrimination|visual discrimination|visual processing',
    'making sense of sounds|telling sounds apart|telling shapes apart|making sense of what is seen',
    { notBefore: ['disorder'] },
  ),
  ...noun('cognitive load|cognitive overload', 'the amount to think about at once|too much to think about'),
  ...noun(
    'cognitive ability|cognitive abilities|cognitive skills|cognitive profile|cognitive functioning|cognitive development',
    'thinking skills',
  ),
  ...word('cognitive', 'thinking', { notBefore: ['behavioural', 'behavioral', 'behaviour'] }),
  ...word('cognitively', 'in thinking'),
  ...noun('cognition and learning', 'thinking and learning'),
  ...noun('cognition', 'thinking', { notBefore: ['and'] }),
  ...noun('communication and interaction', 'talking and getting on with others'),
  ...noun('sensory and physical|sensory and physical needs', 'senses and movement'),
  ...noun(
    'broad area of need|broad areas of need|four broad areas|four areas of need|areas of need',
    'kind of need|kinds of need|four kinds of need|four kinds of need|kinds of need',
  ),
  ...noun('orthographic mapping|orthographic knowledge', 'linking sounds to spellings|knowledge of spellings'),
  ...word('orthographic', 'spelling'),
  ...noun(
    'phonological awareness|phonemic awareness|phonological processing',
    'awareness of the sounds in words|awareness of single sounds in words|sense of the sounds in words',
  ),
  ...word('phonological|phonemic', 'speech-sound'),
  ...noun('phoneme|phonemes', 'single sound|single sounds'),
  ...noun('grapheme|graphemes', 'letter for a sound|letters for sounds'),
  ...noun(
    'digraph|digraphs|trigraph|trigraphs|split digraph|split digraphs',
    'two-letter sound|two-letter sounds|three-letter sound|three-letter sounds|split two-letter sound|split two-letter sounds',
  ),
  ...noun(
    'grapheme-phoneme correspondence|grapheme-phoneme correspondences|phoneme-grapheme correspondence|phoneme grapheme correspondences',
    'link between letter and sound|links between letters and sounds|link between sound and letter|links between sounds and letters',
  ),
  ...noun(
    'morphology|morpheme|morphemes|syntax|semantics|pragmatics|etymology',
    'the parts of words|part of a word|parts of words|building of sentences|meaning of words|using language with others|history of words',
    { notAfter: ['colourful', 'coloured', 'colour'] },
  ),
  ...word('pragmatic language|semantic', 'social language|meaning'),
  ...word('syllabic|monosyllabic|polysyllabic|multisyllabic', 'in beats|one-beat|longer|longer'),
  ...noun('decoding', 'working out words'),
  ...word('decode|decodes|decoded', 'work out|works out|worked out', {
    unlessWith: ['spy', 'spies', 'secret', 'puzzle', 'morse'],
  }),
  ...word('decodable', 'easy-to-sound-out'),
  ...noun('segmenting', 'splitting words into sounds'),
  ...word('segment|segments|segmented', 'split into sounds|splits into sounds|split into sounds', {
    onlyWith: ['blend', 'sounds', 'phonics', 'blending', 'words'],
    notAfter: list('a orange each the one this orange'),
  }),
  ...noun('blending', 'putting sounds together', {
    unlessWith: list('paint paints colours smoothie art fruit pastels'),
  }),
  ...noun(
    'inference|inferences|inference skills|inferencing',
    'reading between the lines|ideas from between the lines|reading between the lines|reading between the lines',
  ),
  ...word('inferential', 'between-the-lines'),
  ...noun('subitising|subitisation', 'quick counting by eye'),
  ...word('subitise|subitises', 'see how many without counting|sees how many without counting'),
  ...noun('one-to-one correspondence', 'counting one thing at a time'),
  ...noun('conservation of number', 'knowing that moving things does not change how many'),
  ...noun('automaticity', 'doing it without thinking'),
  ...noun('generalisation', 'using it in other places', { onlyWith: ['skills', 'learning', 'settings', 'skill'] }),
  ...word('generalise|generalises|generalised', 'use in other places|uses in other places|used in other places', {
    notBefore: ['anxiety'],
    notAfter: ['and'],
  }),
  ...noun('overlearning|over-learning', 'plenty of repeated practice'),
  ...noun(
    'errorless learning|distributed practice|spaced retrieval|spaced recall|interleaving|retrieval practice|part-whole relationships',
    'learning without mistakes|short practice spread over time|repeated practice over time|repeated practice over time|mixed practice|practice in remembering|how parts make up a whole',
  ),
  ...noun('dual coding', 'pictures beside words'),
  ...noun('schema|schemas', 'pattern of play|patterns of play', {
    onlyWith: ['play', 'eyfs', 'nursery', 'trajectory', 'reception'],
  }),
  ...noun('tracking data|prior attainment', 'record of progress|earlier results'),
  ...noun(
    'expressive language|expressive communication|expressive vocabulary',
    'use of words|ways of telling others things|range of words the child uses',
  ),
  ...noun(
    'receptive language|receptive communication|receptive vocabulary|receptive understanding',
    'understanding of what people say|understanding of others|range of words the child understands|understanding of what people say',
  ),
  ...noun(
    'expressive language delay|expressive language disorder|receptive language delay|receptive language disorder|expressive language difficulties|receptive language difficulties|expressive language skills|receptive language skills',
    'delay in talking|lasting difficulty with talking|delay in understanding|lasting difficulty with understanding|difficulty with putting ideas into words|difficulty with understanding what people say|skill in putting ideas into words|skill in understanding what people say',
  ),
  ...word('expressive|receptive|expressively|receptively', 'talking|understanding|in talking|in understanding', {
    onlyWith: ['language', 'receptive', 'expressive', 'communication', 'vocabulary'],
    unlessWith: ['arts'],
  }),
  ...noun(
    'word-finding difficulties|word-finding|word finding difficulty|word retrieval|lexical retrieval',
    'difficulty with finding the right word|finding the right word|difficulty with finding the right word|finding the right word|finding the right word',
  ),
  ...noun('articulation|intelligibility', 'clearness of speech', {
    onlyWith: ['speech', 'sounds', 'sound', 'unclear'],
  }),
  ...word('unintelligible|intelligible', 'hard to understand|clear enough to understand'),
  ...noun('echolalia', 'repeating words heard before'),
  ...word('echolalic', 'repeated'),
  ...word(
    'pre-verbal|preverbal|minimally verbal|minimally speaking',
    'not yet using words|not yet using words|using few words|using few words',
  ),
  ...noun(
    'information carrying words|key word level|information-carrying word',
    'key words|number of key words|key word',
  ),
  ...noun(
    'objects of reference|object of reference',
    'real objects that stand for what happens next|real object that stands for what happens next',
  ),
  ...noun(
    'sight vocabulary|high frequency words|high frequency word|common exception words|sight words|HF words',
    'words known on sight|very common words|very common word|common words with unusual spellings|words known on sight|very common words',
  ),
];
