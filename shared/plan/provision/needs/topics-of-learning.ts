import type { Topic } from './topic';

/** Needs in lessons: letters and numbers, attention, talking and listening, and keeping up with work. */
export const topicsOfLearning: readonly Topic[] = [
  {
    name: 'reading',
    named:
      /\b(?:reading|(?<!\b(?:hard|difficult|small|easy|easier|impossible) to )reads?(?! (?:lips|faces|music|(?:a |the |his |her )?(?:\w+ )?(?:clocks?|time|scales?|maps?|bus)\b))|phonics|decod(?:e|es|ing)|literacy|blend(?:s|ing)?|comprehension|inference)\b/i,
    touched:
      /\b(?:read\w*|phoni\w*|decod\w*|literacy|blend\w*|words|(?<!\bquiet )word|letters?|sentences|text|books?|stor(?:y|ies)|dyslexi\w*|comprehen\w*|inference|graphemes?|sounds?|toe by toe|nessy|lexia|pages?|(?:progress|up|grades?|level|confident|better|pass\w*) (?:in|at|with) English|functional skills)\b/i,
  },
  {
    name: 'spelling',
    named: /\b(?:spell(?:s|ing|ings|ed)?|spelt|phonics|literacy)\b/i,
    touched:
      /\b(?:spell\w*|spelt|phoni\w*|literacy|words|(?<!\bquiet )word|letters?|sounds?|graphemes?|dyslexi\w*|dictat\w*|nessy|writ\w*|sentences?)\b/i,
  },
  {
    name: 'writing',
    named:
      /\b(?:literacy|(?:ideas|thoughts|words|sentences) (?:down )?on(?:to)? paper|(?<!\bstops )(?:his|her|their|my) writing(?= (?:is|are|was|does|looks|takes)\b|[.,:;])|paragraphs?)\b/i,
    touched:
      /\b(?:writ\w*|sentences?|paragraphs?|words?|letters?|typ(?:e|es|ed|ing)|keyboard|laptop|stor(?:y|ies)|spell\w*|dictat\w*|essays?|clicker|handwriting|english|ideas|pages?|literacy|scribe\w*|record(?:s|ing)?)\b/i,
  },
  {
    name: 'telling the time',
    named: /\b(?:tell(?:s|ing)? the time|reads? (?:a|the) clock|clock (?:face|with hands))\b/i,
    touched: /\b(?:tell\w* the time|clock\w*|o['’]clock|watch|half past|minutes past|hours)\b/i,
  },
  {
    name: 'number work',
    named:
      /\b(?:(?<!\b(?:stuck|upset|anxious|cross|alone) in )maths|mathematics|(?<!\b(?:on|the bus) )number(?:s(?! \d)| work| bonds| facts)|numeracy|times tables?|multiplication|calculat\w*|counts? (?:on|to|up|in|back|objects)|counting (?:on|to|up|in \w+s|back|objects))\b/i,
    touched:
      /\b(?:math\w*|num\w*|count\w*|times tables?|calculat\w*|add(?:s|ing|ition)?|subtract\w*|sums?|money|coins?|tell the time|clock|digits?|plus|take away|divi\w*|multipl\w*|shapes?|measur\w*)\b/i,
  },
  {
    name: 'attention',
    named:
      /\b(?:attention(?![ -]seek)|concentrat\w*|focus\w*|distract\w*|attend to|sit(?:ting)? still|stay(?:ing)? on task|on[- ]task)\b/i,
    touched:
      /\b(?:attention|attend\w*|concentrat\w*|focus\w*|distract\w*|listen\w*|task\w*|sit\w*|seat\w*|stay\w*|finish\w*|complet\w*|timer|work (?:for|on)|works|start(?:s|ing)? (?:work|his|her|their|each|the)|carpet|calm\w*|break(?!fast)\w*|bucket|(?:steps|parts|sums|thing) at a time|steps)\b/i,
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
    touched:
      /\b(?:speech|sounds?|pronounc\w*|articulat\w*|salt|slt|therap\w*|clear(?:ly|er)?|phonolog\w*|(?<=["“‘])[a-z]{1,2}(?=["”’]))\b/i,
  },
  {
    name: 'taking in what is said',
    named:
      /\b(?:(?:spoken|long|two-part|three-part) instructions?|hear(?:s|ing)? (?:well )?in (?:a )?(?:noisy|busy)|misses (?:what|things|parts?|the (?:ends?|start)|some|half|most|instructions|a lot)|auditory processing|(?:take|takes|taking) in (?:\w+ ){0,2}(?:instructions?|what)|(?:process|follow|track of|parts? of|much of|misses|hear) what (?:is|was|he|she|they|people|has|we|adults)|process (?:spoken|language|information))\b/i,
    touched:
      /\b(?:instructions?|listen\w*|hear\w*|heard|said|says?|spoken|speak\w*|tell\w*|told|processing|(?:one|two|three|each|next|of the) steps?|repeat\w*|pictures?|visuals?|microphone|radio aid|seat\w*|sits?|understand\w* (?:what|instructions?|more)|ask\w*|explain\w*|questions?|stor(?:y|ies)|answer\w*|wait\w*|fac(?:e|es|ing))\b/i,
  },
  {
    name: 'getting organised',
    named:
      /\b(?:organisation|(?:getting|being|stay\w*) organised|(?:right|wrong) (?:books?|equipment|kit)|without (?:his|her|their|the|a|my) (?:\w+ )?(?:books?|pen|kit|stuff|equipment|bag)|keeping hold of (?:his|her|their|my) things|(?:loses|forgets|lost) (?:his|her|their|my|two|three) (?:\w+ )?(?:things|books?|kit|bags?|belongings|stuff))\b/i,
    touched:
      /\b(?:organis\w*|equipment|kit|bags?|books?|pens?|pencil case|checklists?|lists?|planner|timetable|pack\w*|belongings|things|stuff|pegs?|tray|locker|folders?|ready|uniform|overalls|boots|everything)\b/i,
  },
  {
    name: 'taking notes',
    named:
      /\b(?:note-? ?taking|(?:taking|take|takes|making|keeping up with|copying) (?:the |his |her |their )?notes)\b/i,
    touched:
      /\b(?:notes?|note-? ?tak\w*|handouts?|slides?|summar\w*|record\w*|dictat\w*|laptop|typ(?:e|es|ing)|cop(?:y|ies|ying)|scribe\w*|mind[- ]?maps?|cornell|highlight\w*)\b/i,
  },
  {
    name: 'homework and coursework',
    named: /\b(?:homeworks?|coursework)\b/i,
    touched:
      /\b(?:homework|coursework|hand(?:s|ing)? in|planner|deadlines?|tasks?|units?|assignments?|club|finish\w*|complet\w*)\b/i,
  },
];
