import type { Topic } from './topic';

/** Needs beside lessons: feelings, friends, the body and the day. */
export const topicsOfLife: readonly Topic[] = [
  {
    name: 'worries and strong feelings',
    named:
      /\b(?:anxi\w*|worr(?:y|ies|ied)|panic\w*|angry|anger|meltdowns?|outbursts?|tantrums?|emotions?|feelings|regulat\w*|self-esteem|low mood|tearful)\b/i,
    touched:
      /\b(?:anxi\w*|worr\w*|panic\w*|ang(?:er|ry)|feel\w*|emotion\w*|calm\w*|regulat\w*|zones?|upset\w*|cope\w*|coping|break(?!fast)\w*|(?:help|time[- ]?out|exit|calm|feelings?|worry|break|emotions?|traffic light|red|green|yellow|pause|i.m full) cards?|confiden\w*(?! (?:with|in) (?:(?:his|her|their|own) )?(?:reading|writing|spelling|maths|phonics))|self-esteem|esteem|elsa|mentor\w*|counsel\w*|breath\w*|settl\w*|enter\w*|come into|walk into|say goodbye|safe|quiet|relax\w*|check-?in|thrive|nurture|mood|resilien\w*|incidents?|hurt\w*|hit\w*)\b/i,
  },
  {
    name: 'friendships',
    named:
      /\b(?:friends?|friendships?|left out(?! \d)|join(?:s|ing)? in (?:with|when|at)|nobody to (?:play|sit|talk|eat)|fallen out with|turn[- ]taking|take turns(?! to read)|social skills|social interaction|getting on with|play(?:s|ing)? (?:with|near|alongside|next to)|falls? out with|(?:argues|arguments|fights) (?:at|over|with|about|in the playground)|(?:eats?|sits?|plays?|stands?|is|spends \w+|walks (?:\w+ ){1,6}) ?(?:[a-z]+ ){0,2}(?:alone|by (?:him|her|them)sel(?:f|ves)|on (?:his|her|their) own (?:at|during|every) (?:lunch|break|play)\w*)|(?:eats?|sits?|plays?|stands?|is|spends \w+) (?:[a-z]+ ){0,2}on (?:his|her|their) own|(?:(?:on (?:his|her|their) own|alone) (?:at|during|every) (?:lunch|break|play)|(?:eats?|eaten|eating) (?:his |her |their )?lunch (?:alone|by (?:him|her)self|on (?:his|her) own))\w*|ends? in (?:an? )?(?:argument|fight)s?|(?:(?:he|she|they) )?loses (?:a|the|at) games?|when (?:he|she|they) (?:is|are) losing)\b/i,
    touched:
      /\b(?:friend\w*|play\w*(?! (?:(?:a|the|one|his|her) )?(?:whole |\w+ )?(?:song|tune|piece|drums?|piano|guitar|word|number|spelling|card|games? with (?:five|ten|the|his|her)\b))|turns?|(?<!\b(?:word|words|card|cards|number|spelling|letter|phonics|memory|picture|sound|naming|barrier) )games?|social\w*|partner\w*|peers?|others|other (?:child|children|students?|pupils?|person|people)|classmate\w*|join(?:s|ing)?|joined (?:in|the|a|them)|(?<!\b(?:homework|breakfast|reading|maths|study) )club|lego|shar\w*|team|talk\w*|convers\w*|greet\w*|(?<!\bwords )together|kind)\b/i,
  },
  {
    name: 'handwriting',
    named:
      /\b(?:handwriting|pencil (?:grip|grasp|hold|control)|(?:grips?|gripping|holds?|holding) (?:the|his|her|their|my|a) (?:pencil|pen)|letter formation|(?:in|with) (?:his|her|their|my|a) (?:whole )?fist|whole fist|(?:hand|wrist|fingers)s? (?:hurts?|aches?|tires?|gets? (?:sore|tired))|(?:writ\w+|words a minute) by hand)\b/i,
    touched:
      /\b(?:motor|handwriting|(?:write|writes|writing)(?= (?:\w+ ){0,8}(?:by hand|lines?|neat\w*|legib\w*|clear\w*|words a minute|name|board|slope))|(?:writing|special|chunky|triangular|right|pencil and|of) pens?|pencils?(?! cases?)|grip\w*|finger\w*|(?<!-)hands?(?! (?:in|out|over|up|back|it|them|the|him|her|his|this|that)\b)|letter (?:forma\w+|shapes?|size)|form(?:s|ing)? (?:\w+ ){0,3}letters?|typ(?:e|es|ing)|keyboard|laptop|scrib\w*|draw\w*|trac(?:e|es|ing)|fizzy|occupational|slop\w+)\b/i,
  },
  {
    name: 'using the hands',
    named: /\b(?:fine[- ]motor|scissors?)\b/i,
    touched:
      /\b(?:motor|(?<!-)hands?(?! (?:in|out|over|up|back|it|them|the|him|her|his|this|that)\b)|handwriting|pencil\w*|scissor\w*|cut\w*|letters?|writ\w*|button\w*|zip\w*|lace\w*|cutlery|knife|fork|spoon|grip\w*|finger\w*|draw\w*|thread\w*|typ(?:e|es|ing)|keyboard|laptop|dress\w*|coat|shoes?|copy|copies|copying|fizzy|trace\w*|form(?:s|ing)? (?:his|her|their|all|each)|occupational)\b/i,
  },
  {
    name: 'using cutlery',
    named: /\b(?:cutlery|knife and fork|cut(?:s|ting)? up (?:his|her|their|my) food)\b/i,
    touched:
      /\b(?:cutlery|kni(?:fe|ves)|forks?|spoons?|cut(?:s|ting)? (?:up )?(?:his|her|their|my|the|soft)? ?(?:food|lunch|dinner)|feed\w*|hands?(?! (?:in|out|over|up|back|it|them|the|him|her|his|this|that)\b)|motor|finger\w*|occupational)\b/i,
  },
  {
    name: 'dressing',
    named:
      /\b(?:buttons?(?! to (?:press|push))|zips?|(?:shoe ?)?laces|(?:gets?|getting) (?:un)?dressed|(?:put(?:s|ting)?|get(?:s|ting)?|pull(?:s|ing)?|do(?:es|ing)?) (?:on |off |up )?(?:his|her|their|my) (?:own )?(?:coat|shoes?|socks|clothes|jumper|trousers|tights|trainers)\b(?! away| back)|changing for (?:PE|swimming)|(?:un)?dressing (?:him|her|them)sel(?:f|ves))\b/i,
    touched:
      /\b(?:button\w*|zip\w*|(?:shoe)?lace\w*|(?:un)?dress\w*|coat|shoes?|trainers|cloth(?:es|ing)|kit|chang(?:e|es|ing) (?:for|into|himself|herself)|self[- ]care|fasten\w*|velcro|independen\w* skills|motor|fingers?|fizzy|pegs?|thread\w*|occupational)\b/i,
  },
  {
    name: 'money',
    named:
      /\b(?:bank card|check (?:his|her|their) change|(?:week['’]s|pocket) money|budget(?:s|ing)?|(?:using|handling|managing|understanding|counting|looking after) (?:his |her |their )?money)\b/i,
    touched:
      /\b(?:money|coins?|budget\w*|shop\w*|pay(?:s|ing)?|bank\w*|cafe|café|price\w*|costs?|till|purse|wallet|spend\w*|buy\w*|(?:his|her|their|the|check\w*|out|from|of) change(?! (?:card|notice|of|in|to|for)\b))\b/i,
  },
  {
    name: 'using the toilet',
    named:
      /\b(?:toilet(?!s\b)\w*|(?:rather|sooner) than use the (?:\w+ )?toilets?|(?:(?:not|never|rarely) used?|(?:won|do|does)n['’]t use|avoids?|refuses) the (?:\w+ )?toilets|napp(?:y|ies)|contin\w{0,2}ence|incontinen\w*|potty|soil(?:s|ing)|wet(?:s|ting) (?:him|her|them)sel(?:f|ves))\b/i,
    touched:
      /\b(?:toilet\w*|napp\w*|contin\w*|incontin\w*|potty|soil\w*|wet\w*|dry|accidents?|pants|loo|bathroom|wee|poo|wash\w*|chang(?:e|es|ing) (?:himself|herself|clothes)|self[- ]care|personal care)\b/i,
  },
  {
    name: 'eating',
    named:
      /\b(?:(?:eats?|eating|eaten) (?:very |a |about |less than )?(?:few|little|only|hardly|limited|narrow|nothing|four|three|five|half|a quarter)|only eats?|eats no (?:breakfast|lunch|dinner|snack)|(?:skips?|goes without|misses) (?:breakfast|lunch|dinner|meals)|eats (?:\w+ ){1,4}and nothing else|(?:rather|sooner) than eat|(?:does not|doesn['’]t|will not|won['’]t|not) eat(?:en)?|lunch (?:uneaten|box goes home)|leaves (?:most of |all of )?(?:his|her|their) (?:lunch|food)|food refusal|restricted (?:diet|eating)|eating|feeding|coughs? on|chokes?|gags?|lumpy|swallow\w*|chew\w*)\b/i,
    touched:
      /\b(?:eat\w*|foods|(?:new|different|each|one|a|the|his|her|this|that|of) food|meal\w*|tast\w*|feed\w*|swallow\w*|chew\w*|plate|diet\w*|bite\w*|fruit|lunch ?box|mouthfuls?)\b/i,
  },
  {
    name: 'noise, touch and other senses',
    named:
      /\b(?:nois(?:e|es|y)|(?<!\bout )loud|ear ?defenders?|covers (?:his|her|their) ears|quiet(?:er)? (?:rooms?|corner|space|place|table)|sensory|over-?stimulated|overload(?:ed)?|bright lights|textures?|smells?|crowd(?:s|ed)?|busy (?:places?|rooms?|corridors?|hall))\b/i,
    touched:
      /\b(?:nois\w*|(?<!\bout )loud\w*|quiet\w*|ear ?defenders?|headphones|sensory|stimulat\w*|overload\w*|lights?|textur\w*|smell\w*|crowd\w*|busy|hall|canteen|corridor\w*|calm\w*|den|tent|break(?!fast)\w*|circuits?|fidget\w*|wobble|weighted|chew\w*|leave early|early|swing|occupational)\b/i,
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
      /\b(?:sleep (?:is|has been) (?:a (?:worry|problem|struggle)|poor|bad|broken)|tired(?:ness)?|fatigue|worn out|sleep poor|poor sleep|struggles to sleep|(?:trouble|problems?) (?:with )?sleep(?:ing)?|tires (?:quickly|easily)|sleep(?:s|ing)? (?:badly|poorly|little)|(?:falls?|fell|falling|fallen) asleep|hours['’]? sleep|(?:not|n['’]t) sleep(?:ing)?(?: (?:well|much|enough|properly|at night))?(?=[ ,.;]|$)|\d (?:to \d )?hours (?:a|each|per) night|(?:up|awake) (?:until|till|past) (?:two|three|four|one|midnight|late|\d)|awake (?:past|until|at night|half)|exhausted)\b/i,
    touched:
      /\b(?:tir(?:e|es|ed|ing)\w*|fatigue|rest\w*|sleep\w*|break(?!fast)\w*(?!["”’]? card)|energy|pac(?:e|es|ing)|stamina|(?:reduced|part-time|shorter) timetable|later start|lie down|lies down|shorter (?:day|lessons|tasks))\b/i,
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
      /\b(?:attendance|school refusal|late (?:to|for) school|late to (?:period|registration|tutor|lessons|class|(?:about |around )?\d+ lessons)|late on \w+ mornings?|(?:coming|come|comes) in(?:to)? school|at the (?:school )?gate|missed (?:\d+|\w+) (?:days|mornings|afternoons|(?:Mon|Tues|Wednes|Thurs|Fri)days)|not (?:coming|been) (?:in|to) school|EBSA)\b/i,
    touched:
      /\b(?:attend\w*|in(?:to)? school|(?:come|comes|coming|came|walk\w*|brought|goes|go) in(?:to)?|at school|settl\w*|mornings? out of|peg|door|arriv\w*|late|on time|gate|register\w*|registration|out of \d+ days|punctual\w*)\b/i,
  },
  {
    name: 'travelling',
    named:
      /\b(?:(?:travel|travels|travelling) (?:to|on|by|alone|independently|in|a)|on the (?:bus|train)|buses|(?:us(?:e|ed|es|ing)|catch(?:es|ing)?) (?:the|a) (?:bus|train)|cross(?:es|ing)? (?:the|a|main|busy) roads?|new routes?)\b/i,
    touched:
      /\b(?:travel\w*|bus(?:es)?|trains?|journeys?|roads?|cross(?:es|ing)?|route\w*|walk\w*|taxi|timetable|station|pedestrian|traffic|safe\w*)\b/i,
  },
  {
    name: 'moving on',
    named:
      /\b(?:(?:move|moving|going|transfer\w*) (?:up )?(?:to|into) (?:Year (?:\d+|one|seven)|secondary|college|upper school|middle school|senior school|high school|big school|a new school|the next class)|(?:new|next|secondary) school)\b/i,
    touched:
      /\b(?:transition\w*|mov(?:e|es|ing)|visit\w*|secondary|college|new (?:school|teacher|class|building)|year \d+|map|tour|passport|September)\b/i,
  },
  {
    name: 'hurting others',
    named:
      /\b(?:(?:bites?|biting|bitten|hits?|hitting|kicks?|kicking|scratch(?:es|ed|ing)?|pushes|hurts) (?:an?other|other|his|her|their|the|adults?|staff|people|children|peers)|bit an?other)\b/i,
    touched:
      /\b(?:bit(?:e|es|ing|ten)|hit\w*|kick\w*|scratch\w*|push\w*|hurt\w*|gentl\w*|kind\w*|hands|calm\w*|feel\w*|angry|anger|cross|regulat\w*|behav\w*|incidents?|shar\w*|turns?|chew\w*|safe|signs?|card|ask\w*|stop|wait\w*|emotion\w*|zones?|elsa|tells?|play\w*)\b/i,
  },
];
