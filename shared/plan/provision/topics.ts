/** A family of needs: the words that name it as a difficulty, and all words by which an outcome or support may touch it. */
export interface Topic {
  readonly name: string;
  readonly named: RegExp;
  readonly touched: RegExp;
}

/** Only families that schools set outcomes for; words that touch are many, so that silence is likelier than a false alarm. */
export const topics: readonly Topic[] = [
  {
    name: 'reading and writing',
    named: /\b(?:reading|reads?|spell(?:s|ing|ings)?|phonics|decod(?:e|es|ing)|literacy|blend(?:s|ing)?)\b/i,
    touched:
      /\b(?:read\w*|writ\w*|spell\w*|phoni\w*|decod\w*|literacy|blend\w*|words|(?<!\bquiet )word|letters?|sentences?|text|books?|stor(?:y|ies)|english|dyslexi\w*|comprehen\w*|graphemes?|sounds?|toe by toe|nessy|lexia|paragraphs?)\b/i,
  },
  {
    name: 'number work',
    named:
      /\b(?:maths|mathematics|number(?:s| work| bonds| facts)|numeracy|count(?:s|ing)|times tables?|multiplication|calculat\w*)\b/i,
    touched:
      /\b(?:math\w*|num\w*|count\w*|times tables?|calculat\w*|add(?:s|ing|ition)?|subtract\w*|sums?|money|coins?|tell the time|clock|digits?|plus|take away|divi\w*|multipl\w*|shapes?|measur\w*)\b/i,
  },
  {
    name: 'attention',
    named:
      /\b(?:attention|concentrat\w*|focus\w*|distract\w*|attend to|sit(?:ting)? still|stay(?:ing)? on task|on[- ]task)\b/i,
    touched:
      /\b(?:attention|attend\w*|concentrat\w*|focus\w*|distract\w*|listen\w*|task\w*|sit\w*|seat\w*|stay\w*|finish\w*|complet\w*|timer|work (?:for|on)|works|start(?:s|ing)? (?:work|his|her|their|each|the)|carpet|calm\w*|break\w*|bucket)\b/i,
  },
  {
    name: 'speech and language',
    named:
      /\b(?:speech|vocabulary|expressive|receptive|language|stammer\w*|stutter\w*|(?:follow\w*|understand\w*) (?:\w+ ){0,3}instructions?)\b/i,
    touched:
      /\b(?:speech|speak\w*|spoken|say\w*|said|sounds?|talk\w*|tell\w*|told|words?|sentences?|vocabulary|language|communicat\w*|ask\w*|answer\w*|instructions?|understand\w*|sign\w*|makaton|symbols?|pictures?|name|names|naming|describ\w*|explain\w*|retell\w*|question\w*|listen\w*|greet\w*|convers\w*|salt|slt|pecs|stammer\w*|semantics|order|discuss\w*|present\w*|read\w*)\b/i,
  },
  {
    name: 'speech sounds',
    named: /\b(?:speech sounds?|pronounc\w*|articulat\w*|says? ["“‘]?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{1,2}["”’]? for\b)/i,
    touched: /\b(?:speech|sounds?|pronounc\w*|articulat\w*|salt|slt|therap\w*|clear(?:ly|er)?|phonolog\w*)\b/i,
  },
  {
    name: 'worries and strong feelings',
    named:
      /\b(?:anxi\w*|worr(?:y|ies|ied)|panic\w*|angry|anger|meltdowns?|outbursts?|tantrums?|emotions?|feelings|regulat\w*|self-esteem|low mood|tearful)\b/i,
    touched:
      /\b(?:anxi\w*|worr\w*|panic\w*|ang(?:er|ry)|feel\w*|emotion\w*|calm\w*|regulat\w*|zones?|upset\w*|cope\w*|coping|break\w*|(?:help|time[- ]?out|exit|calm|feelings?|worry|break|emotions?|traffic light|red|green|yellow|pause|i.m full) cards?|confiden\w*(?! (?:with|in) (?:(?:his|her|their|own) )?(?:reading|writing|spelling|maths|phonics))|self-esteem|esteem|elsa|mentor\w*|counsel\w*|breath\w*|settl\w*|enter\w*|come into|walk into|say goodbye|safe|quiet|relax\w*|check-?in|thrive|nurture|mood|resilien\w*|incidents?|hurt\w*|hit\w*)\b/i,
  },
  {
    name: 'friendships',
    named:
      /\b(?:friends?|friendships?|turn[- ]taking|take turns|social skills|social interaction|getting on with|play(?:s|ing)? with|(?:eats?|sits?|plays?|stands?|is|spends \w+) (?:[a-z]+ ){0,2}(?:alone|by (?:him|her|them)sel(?:f|ves)|on (?:his|her|their) own)|(?:(?:on (?:his|her|their) own|alone) (?:at|during|every) (?:lunch|break|play)|(?:eats?|eaten|eating) (?:his |her |their )?lunch (?:alone|by (?:him|her)self|on (?:his|her) own))\w*|ends? in (?:an? )?(?:argument|fight)s?)\b/i,
    touched:
      /\b(?:friend\w*|play\w*(?! (?:a|the|one|his|her) (?:whole )?(?:song|tune|piece|drums?|piano|guitar))|turns?|games?|social\w*|partner\w*|peers?|others|other children|classmate\w*|join(?:s|ing)?|joined (?:in|the|a|them)|(?<!\b(?:homework|breakfast|reading|maths|study) )club|lego|shar\w*|team|talk\w*|convers\w*|greet\w*|together|kind)\b/i,
  },
  {
    name: 'using the hands',
    named:
      /\b(?:fine[- ]motor|handwriting|pencil (?:grip|grasp|control)|scissors?|letter formation|cutlery|(?:in|with) (?:his|her|their|a) (?:whole )?fist|whole fist|hands? (?:hurts?|aches?|tires?))\b/i,
    touched:
      /\b(?:motor|(?<!-)hands?|handwriting|pencil\w*|scissor\w*|cut\w*|letters?|writ\w*|button\w*|zip\w*|lace\w*|cutlery|knife|fork|spoon|grip\w*|finger\w*|draw\w*|thread\w*|typ(?:e|es|ing)|keyboard|laptop|dress\w*|coat|shoes?|copy|copies|copying|fizzy|trace\w*|form(?:s|ing)? (?:his|her|their|all|each)|occupational)\b/i,
  },
  {
    name: 'dressing',
    named:
      /\b(?:buttons?|zips?|(?:shoe ?)?laces|(?:gets?|getting) (?:un)?dressed|(?:un)?dressing (?:him|her|them)sel(?:f|ves))\b/i,
    touched:
      /\b(?:button\w*|zip\w*|(?:shoe)?lace\w*|(?:un)?dress\w*|coat|shoes?|trainers|cloth(?:es|ing)|kit|chang(?:e|es|ing) (?:for|into|himself|herself)|self[- ]care|fasten\w*|velcro|independen\w* skills|motor|fingers?|fizzy|pegs?|thread\w*|occupational)\b/i,
  },
  {
    name: 'money',
    named:
      /\b(?:bank card|check (?:his|her|their) change|(?:week['’]s|pocket) money|budget(?:s|ing)?|(?:using|handling|managing|understanding|counting|looking after) (?:his |her |their )?money)\b/i,
    touched:
      /\b(?:money|coins?|budget\w*|shop\w*|pay(?:s|ing)?|bank\w*|cafe|café|price\w*|costs?|till|purse|wallet|spend\w*|buy\w*|change)\b/i,
  },
  {
    name: 'using the toilet',
    named:
      /\b(?:toilet\w*|napp(?:y|ies)|contin\w{0,2}ence|incontinen\w*|potty|soil(?:s|ing)|wet(?:s|ting) (?:him|her|them)sel(?:f|ves))\b/i,
    touched:
      /\b(?:toilet\w*|napp\w*|contin\w*|incontin\w*|potty|soil\w*|wet\w*|dry|accidents?|pants|loo|bathroom|wee|poo|wash\w*|chang(?:e|es|ing) (?:himself|herself|clothes)|self[- ]care|personal care)\b/i,
  },
  {
    name: 'eating',
    named:
      /\b(?:eat(?:s|ing)? (?:very |a )?(?:few|little|only|hardly|limited|narrow)|food refusal|restricted (?:diet|eating)|eating|feeding|coughs? on|chokes?|gags?|lumpy|swallow\w*|chew\w*)\b/i,
    touched:
      /\b(?:eat\w*|foods|(?:new|different|each|one|a|the|his|her|this|that|of) food|meal\w*|tast\w*|feed\w*|swallow\w*|chew\w*|plate|diet\w*|bite\w*|fruit|lunch ?box|mouthfuls?)\b/i,
  },
  {
    name: 'noise, touch and other senses',
    named:
      /\b(?:nois(?:e|es|y)|loud|ear ?defenders?|sensory|over-?stimulated|overload(?:ed)?|bright lights?|textures?|smells?|crowd(?:s|ed)?|busy (?:places?|rooms?|corridors?|hall))\b/i,
    touched:
      /\b(?:nois\w*|(?<!\bout )loud\w*|quiet\w*|ear ?defenders?|headphones|sensory|stimulat\w*|overload\w*|lights?|textur\w*|smell\w*|crowd\w*|busy|hall|canteen|corridor\w*|calm\w*|den|tent|break\w*|circuits?|fidget\w*|wobble|weighted|chew\w*|leave early|early|swing|occupational)\b/i,
  },
  {
    name: 'moving about',
    named:
      /\b(?:gross[- ]motor|balance|co-?ordination|hypermobil\w*|muscle tone|walking|mobility|wheelchair|stairs?|falls? over|clumsy)\b/i,
    touched:
      /\b(?:motor|balanc\w*|co-?ordinat\w*|mov(?:e|es|ing|ement)(?! (?:from|up|on)\b)|walk\w*|mobil\w*|wheelchair|stairs?|steps|run\w*|jump\w*|climb\w*|ball|bike|ride|swim\w*|pe|physio\w*|stretch\w*|exercis\w*|stand\w*|frame|circuits?|ramp|lift|trips?|rail|fizzy|hop\w*|core|yoga|dance|sit\w*)\b/i,
  },
  {
    name: 'sleep and tiredness',
    named:
      /\b(?:tired(?:ness)?|fatigue|tires (?:quickly|easily)|sleep(?:s|ing)? (?:badly|poorly|little)|awake (?:past|until|at night|half)|exhausted)\b/i,
    touched:
      /\b(?:tir(?:e|es|ed|ing)\w*|fatigue|rest\w*|sleep\w*|break\w*(?!["”’]? card)|energy|pac(?:e|es|ing)|stamina|(?:reduced|part-time|shorter) timetable|later start|lie down|lies down|shorter (?:day|lessons|tasks))\b/i,
  },
  {
    name: 'pain',
    named:
      /\b(?:headaches?|migraines?|(?:joint|hip|back|leg|knee|wrist|stomach|tummy|chronic) pain|(?:his|her|their|my) (?:back|legs?|hips?|joints?|wrists?|knees?|feet|tummy|stomach) (?:hurts?|aches?))\b/i,
    touched:
      /\b(?:headaches?|migraines?|pain\w*|ach(?:e|es|ing)|hurts?|medic\w*|rest\w*|physio\w*|stretch\w*|nurse|cushion|hospital|lie down|position\w*)\b/i,
  },
  {
    name: 'being in school',
    named:
      /\b(?:attendance|school refusal|late (?:to|for) school|missed (?:\d+|\w+) days|not (?:coming|been) (?:in|to) school|EBSA)\b/i,
    touched:
      /\b(?:attend\w*|in(?:to)? school|at school|arriv\w*|late|on time|gate|register\w*|registration|out of \d+ days|every day|punctual\w*)\b/i,
  },
];

/** Areas of need as forms abbreviate them: a whole field that nobody explains, so that it takes plainer words to answer it. */
export const shorthand: readonly Topic[] = [
  {
    name: 'speech and language',
    named: /\b(?:SLCN|DLD)\b/,
    touched:
      /\b(?:speech|speak\w*|spoken|language|vocabulary|instructions?|sentences?|sign(?:s|ing)?|makaton|pecs|symbols?|talk\w*|explain\w*|describ\w*|retell\w*|questions?|answer\w*|nam(?:e|es|ing)|says?|greet\w*|convers\w*|(?:\d+|new|different|single|topic) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?words?)\b/i,
  },
  {
    name: 'worries and strong feelings',
    named: /\bSEMH\b/,
    touched:
      /\b(?:anxi\w*|worr\w*|panic\w*|ang(?:er|ry)|feel\w*|emotion\w*|calm\w*|regulat\w*|zones?|upset|cop(?:e|es|ing)|confiden\w*|esteem|elsa|mentor\w*|counsel\w*|breath\w*|settl\w*|card|safe|mood|incidents?|hurt\w*|hit\w*|kick\w*|friend\w*|play\w*|turns?|join\w*|nurture|behaviou?r|attend\w*)\b/i,
  },
  {
    name: 'noise, touch and other senses',
    named: /\bSPD\b/,
    touched:
      /\b(?:sensory|nois\w*|loud|ear ?defenders?|texture\w*|circuits?|fidget\w*|weighted|chew\w*|messy|touch\w*)\b/i,
  },
];
