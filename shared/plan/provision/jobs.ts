/** Data: who gives a provision. Sources of regular expressions; match without regard to case. */

/** Heads that name a job by themselves or behind any field: “exams officer”, “reading lead”. */
const heads = [
  'assistant(?! (?:headteacher|head|principal))',
  'technician|co-?ordinator|receptionist|caretaker|bursar|secretary|chef|cook(?!s|ing)|driver|officer|advis[eo]r',
  'practitioner|supervisor|assessor|facilitator|administrator|consultant|manager|instructor|trainer|visitor|interpreter|apprentice|keeper|ranger',
  '(?<!\\b(?:hard|good|independent|slow) )worker|leader|coach(?! (?:him|her|them|the|through))',
].join('|');

/** Fields in front of heads that also have another meaning: “the pastoral lead” but “TA to lead”. */
const field = String.raw`(?:learning|academic|achievement|ot|slt|salt|physio(?:therapy)?|therapy|occupational therapy|speech(?: and language| therapy)?|language|communication|sensory|play|sports?|pe|music|art|drama|dance|science|maths|english|reading|phonics|literacy|numeracy|design|dt|ict|nursery|reception|room|base|hub|nurture|forest school|eal|send?|sen|spld|slcn|semh|aln|asc|asd|autism|dyslexia|dyscalculia|vi|hi|behaviour|wellbeing|well-being|mental health|emotional health|camhs|pastoral|attendance|transition|early help|early years|eyfs|family(?: liaison| support)?|mobility|habilitation|braille|inclusion|safeguarding|library|site|premises|office|medical|welfare|care|careers?|connexions|intervention|key stage|ks\d|year(?: \d{1,2}| group)?|phase|subject|curriculum|house|lunchtime|midday|breakfast club|after-school club|sixth[- ]form|outreach|specialist|advisory|parent|community|youth|social)`;

const abroad = String.raw`(?:to|will|visits?|delivers?|runs?|comes?|sees?|leads?|assistant|who)`;

/** Jobs that name somebody clearly enough to ask. */
export const job = String.raw`(?:${[
  String.raw`${field} (?:lead|specialist|champion|staff(?<!nursery staff|reception staff|care staff)|team|teacher|tutor|mentor|therapist|nurse|governor)s?`,
  String.raw`(?!(?:with|from|will|each|this|that|their|every|both|your|other|named|trained|when|then) )(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{4,} )?(?:${heads})s?`,
  String.raw`[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{4,} specialist(?=\s*(?:$|[,.;:()–—|]|to\b|will\b|who\b|from\b|visits?\b|comes\b|and\b))`,
  String.raw`(?:higher[- ]level )?teaching assistants?|h?l?tas?\b|hltas?|ltas?|lsas?|lsps?|(?:class(?:room)?|learning) (?:support )?assistants?`,
  String.raw`learning support (?:staff|team|teacher|practitioner)s?|(?:(?:family|parent|pupil|student|learning|bilingual|youth) )?support (?:teacher|worker|assistant|practitioner)s?|(?:student |trainee |class |form |supply )?teachers?|tutors?(?! (?:time|groups?|periods?|bases?|rooms?)\b)|mentors?|elsas?`,
  String.raw`sen(?:d)?co(?:['’]?s)?\b|inclusion (?:lead|manager|partner)|head ?teacher|head of [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+|heads?(?= of)|(?:deputy|assistant) (?:head|principal)|(?<=\b(?:the|our) )deputy(?! head)|(?:vice )?principal|key ?(?:workers?|persons?|people|carers?)`,
  String.raw`(?:educational|clinical|child|assistant|trainee|school) psychologists?|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]*therapists?|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{3,}(?:ologists?|iatrists?|metrists?)|orthoptists?|opticians?|dietiti?c?ians?|paediatricians?|clinicians?|eps?\b|ed(?:ucational)? psychs?`,
  String.raw`(?:salts?|slts?|ots?|s&lts?|s< )(?= ${abroad}\b)|physios?(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])(?! (?:exercises|programme|session|stretches|plan))`,
  String.raw`nurses?|counsellors?|site managers?|play ?workers?|play ?leaders?|case ?workers?|first[- ]aiders?|dinner lad(?:y|ies)|lunchtime staff|kitchen staff|invigilators?|wardens?|support partners?|instructors?|practitioners?|nursery nurse|midday (?:supervisor|assistant)s?`,
  String.raw`librarians?|adults? who helps? in class|interpreters?|communication support workers?|interven[eo]rs?|volunteers?|job coach|(?:bus |taxi |passenger |travel )?escorts?(?! (?:him|her|them))|lecturers?|professors?|matrons?|governors?|demonstrators?|chaplain|technician|child-?minder|nanny|therap(?:y|ist) student|house ?parents?`,
  String.raw`(?:IT|ICT) (?:support|team|department)(?= (?:to|will|puts?|sets?|loads?|installs?|adds?|checks?)\b)`,
  String.raw`(?:school |main |front )?(?:office|reception|kitchen)(?= (?:to|will|sends?|texts?|prints?|phones?|rings?|calls?|emails?|copies|enlarges?)\b)`,
  String.raw`mum|dad|mummy|daddy|mother|father|parents?|(?:foster )?carers?|grandparents?|gran(?:d(?:ma|pa|dad|mother|father)|dad)|granny|grann?ie|nana?|nan|gran|step(?:mum|dad)|(?:big |older )?(?:brother|sister|cousin)|aunt(?:ie|y)?|uncle|families|family|home(?![- ]visits?\b)`,
  String.raw`peers?(?= (?:mentors?|buddy)\b)|buddy(?! (?:system|scheme|bench|up))|prefect|sixth[- ]former|(?:reading|sixth[- ]form|year \d{1,2}|y\d{1,2}) (?:mentor|buddy|partner|volunteer)s?`,
  String.raw`(?<=^|\b(?:a|an|the|by|with|and) )(?:scribe|reader|prompter|note[- ]?taker)(?= (?:for|in|and|provided|from)\b)`,
  String.raw`(?<=\b(?:the|our|an?|school['’]s) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ lead\b(?! to)`,
  String.raw`(?:adults?|staff|people)\b[^.;]{0,12} (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+-and-)?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{5,}[- ]trained|(?!well|fully|suitably|specially|highly|appropriately)(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+-and-)?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{4,}-trained (?:adults?|staff)`,
  // “Two trained staff”, “three members of staff trained in …”: they are known, for few are.
  String.raw`(?:two|three|four|[234]) (?:[a-z]+-)?trained (?:[a-z]+ )?(?:adults|staff|people|members of (?:the )?(?:[a-z]+ )?(?:staff|team))|(?:two|three|four|[234]) (?:adults|staff|people|members of staff),? (?:both |all )?(?:[a-z]+-)?trained(?= (?:in|by)\b)|(?:two|three|four|[234]) (?:adults|staff|people|members of staff)(?= who have (?:done|had|completed) (?:the |his |her )?(?:[a-z-]+ ){0,3}training\b)`,
  // Whoever it is that day, everybody knows: “the member of staff on duty”.
  String.raw`(?:whoever|(?:the )?(?:adult|member of staff|staff member|person|colleague|staff))(?: (?:who )?(?:is|are))? (?:teaching|taking|leading|covering|concerned|involved|on (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?duty|supervising|running|in charge|(?<= (?:is|are) )with (?:him|her|them)\b)`,
  // “By pastoral”, “from student services”: whoever works there.
  String.raw`(?<=\b(?:by|from) (?:the )?)(?:pastoral|inclusion|learning support|student (?:services|support)|SEND?|safeguarding)(?=\s*(?:$|[,.;|)]|(?:whenever|when|at|each|every|for|on|in|if|before|after|daily|weekly)\b))`,
  String.raw`specialist (?:teacher|service|team)|outreach (?:worker|teacher|team)|qtvi|qtod|tod\b|teachers? of the deaf|doctor`,
  String.raw`member of (?:the )?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+ ){1,3}(?:team|staff|department|faculty)`,
].join('|')})`;

/** Initialisms of jobs, matched with their case. */
export const initialisms =
  /\b(?:TAs?|LSAs?|HLTAs?|ELSAs?|EPs?|SENCOs?|SENDCOs?|SENDCos?|SENCos?|SALTs?|SaLTs?|SLTs?|OTs?|S&LTs?|OTAs?|SALTAs?|SLTAs?|T[oO]Ds?|QTVI|CSW|LSP|LTAs?|FLO|HoYs?|HOYs?|HoDs?|HODs?|HoH|DSLs?|FSWs?|EWO|EWS|PSAs?|DHT|AHT|STT|STLS|BSS|LSS|CTs?|LSW|SNAs?|MDSAs?|MSAs?|MDS|EYPs?|NNEB|EMHPs?|CWP|MHST|LSTs?|ECT|HT|AHoY|DHoY|CLA)\b(?!\s*(?:premium|review))/;
