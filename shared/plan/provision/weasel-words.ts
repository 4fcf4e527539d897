/** Data: words that promise nothing, by what would make them exact. */

/**
 * `rate`: a rate; `content`: what is done, and how often; `amount`: how often and how long; `help`: what is done, or an
 * amount of hours; `size`: a number of children; `guess`, `never`: nothing.
 */
export type Cure = 'rate' | 'content' | 'amount' | 'help' | 'size' | 'guess' | 'never';

const help = 'support|help|input|assistance|intervention|provision|guidance|advice';
const field = String.raw`(?:pastoral|literacy|numeracy|reading|writing|maths|phonics|emotional|social|behaviour|sensory|language|speech|academic|learning|in-class|general|adult|small group|ELSA|SALT|OT|SEMH)`;

/** In this order: an earlier shape keeps its words. */
export const weaselWords: readonly (readonly [Cure, RegExp])[] = [
  [
    'rate',
    /\b(?:continued(?= (?:involvement|input|support|help|liaison|contact)\b)|regular(?:ly)?|frequent(?:ly)?|often|periodic(?:ally)?|occasional(?:ly)?|sometimes|continual(?:ly)?|consistently|intermittent(?:ly)?|ad[- ]hoc|ongoing|on[- ]going|(?:(?:throughout|across|during) the|throughout) (?:school )?(?:day|week|year|term)\b(?! group)|at all times|at times|at (?:other|busy|busier|difficult|key|tricky|certain|appropriate|various|specific|set|particular|different|relevant|suitable) times|(?:targeted|certain|key|various|less structured|unstructured) times|as (?:often|much|far|frequently|soon) as possible|little and often|over time|from time to time|now and (?:then|again)|(?:in |on )?(?:most|some|many|certain) (?:days|lessons|occasions|weeks|mornings|afternoons)|several times|(?:a )?few times(?: a| per)?(?: (?:day|week|term))?|where and when|wherever needed)\b/gi,
  ],
  [
    'never',
    /\b(?:if (?:they|it) can be (?:arranged|found|spared)|should there be (?:capacity|time|staff|cover|money|funding|a space)|when(?:ever)? (?:one|somebody|someone) is (?:in|about|around|free)(?=\s*(?:$|[.,;]))|at (?:the |her |his )?(?:teacher|tutor|staff|school|SENCO)s?['’]?s? discretion|(?:be )?drawn (?:up)?on(?= (?:at|when|if|as)\b|[.;,]|$)|according to how (?:he|she|they|[A-Z][a-z]+) (?:is|feels)|(?:an? )?higher level of|the usual differentiation|in accordance with (?:his |her |their )?needs?|for as long as (?:(?:he|she|they|I|it|this) )?(?:is |are )?(?:possible|needed|necessary|required|needs?|wants?|takes?|(?:can )?(?:manage|cope|concentrate|tolerate)s?)|in line with the (?:service|team|clinic)['’]s offer|at intervals(?! of)|or similar|suitably (?:experienced|qualified|trained) (?:adult|member of staff|person)|suitable adult|where there is capacity|where (?:the )?need is greatest|(?<=will |to |TAs? |staff )floats? (?:across|between|around|round)|on a rolling programme|(?:when|if) (?:he|she|they|someone|somebody|anyone|an adult|staff|there)(?: is|['’]s| are| gets?| has| have)(?: a| the)? (?:minute|moment|chance|free|time|available|staff)\b|(?:if|when|where) (?:time|staffing|staff|numbers|cover|capacity|resources|the timetable|the rota|timetabling) (?:allows?|permits?)|(?:time|staff(?:ing)?(?: levels?)?|numbers|cover|resources|capacity|timetabling|the timetable|rooms?|weather) permitting|(?:when|if|where|as) we(?:['’]ve| have|['’]re| are)? (?:got |have |able to find )?(?:the |enough )?(?:staff(?:ing)?|time|cover|people|adults|numbers|capacity|space)\b|(?:in )?so far as (?:is |it is )?(?:possible|practicable|reasonable|consistent with)|(?:lots of|plenty of|many|more|further|regular|frequent|increased|extra|additional|various|ample|a range of) (?:opportunit(?:y|ies)|chances) (?:to|for)|(?:vari(?:es|ed)|depends) (?:on|depending on|according to)|depend(?:s|ing)? on(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)?|throughout(?=\s*(?:$|[.,;]))|usually|normally|appropriately|asap|a\.s\.a\.p|some (?:mon|tues|wednes|thurs|fri)days|can (?:be )?offer(?:ed)?|(?:may|might|could) take place|on request|as part of (?:the |his |her |their |our )?(?:normal|everyday|daily|usual|general|ordinary) (?:classroom |class |school )?(?:routines?|practice|teaching|provision|lessons)|any (?:member of staff|available adult)|time[- ]limited|shared (?=across|between|among)|due course|etc|and so on|and the like|and similar|floating|carry-?over|be around|on hand|an eye (?:on|out)|(?:be |being |made |remain )?(?:mindful|aware|conscious|sensitive) (?:of|to)|takes? (?:into )?account(?: of)?|makes? every effort|(?:adapt|adjust|differentiate|plan|respond)(?:ed|s)?(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+){0,3} accordingly|accordingly|flexibly|longer (?:tasks|pieces)|personali[sz]ed approach|whatever (?:is|he|she|they) (?!says?\b|said|does|chose\b|chooses|picks|points?|looks|builds|draws|makes)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)\b/gi,
  ],
  [
    'amount',
    /(?<!% |\d |\b(?:per ?cent|quarter|third|half|minutes|hours?|one|two|three|four|five|six|ten) )\b(?:extra|additional|more(?! able)|increased|reduced(?! timetable)|further|smaller|shorter|longer|quieter(?! (?:room|place|space|table) (?:for|in|to)\b))\b(?! time (?:of \d|\(\d|(?:in|for|with)\b|to (?:answer|respond|reply|think|process|finish|read|write|settle|move|get)\b))(?= (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ ){0,3}?(?:help|support|time|reading|work|practice|intervention|input|sessions?|visits?|adult|breaks?|room|group|space|place|teaching|tuition|supervision|homework|workload|timetable|phonics|visits)\b)(?: (?:(?:adult|literacy|learning|in-class|staff) )?(?:help|support|reading|work|adult support|input)\b)?/gi,
  ],
  [
    'content',
    new RegExp(
      [
        String.raw`\b(?:access to|opportunit(?:y|ies) (?:to|for)|opportunities(?= (?:as|when|where|if)\b)|(?:chance|chances) to|(?:${help}) (?:with|from|for|in|to|around|on)(?! (?:\d|an? hour|one hour|half|up to|\w+ hours))|strategies (?:to support|to help|to|for|around)|time with`,
        String.raw`(?:general|(?<!% |\b(?:per ?cent|quarter|third|half|minutes|hour) )more|targeted|in-class|enhanced|intensive) (?:adult )?(?:help|support|time|reading|work)|some (?:in-class |extra |additional |1:1 |1-1 )?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|reasonable adjustments|enhanced|consistent(?: strategies| approach| boundaries| use)?|interventions?`,
        String.raw`an? (?:range|variety|number|lot|block|selection|bit) of(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)?|touch(?:es|ing)? base|pop(?:s|ping)? in|bear(?:s|ing)? (?:[A-Za-z]+ ){1,3}in mind|hav(?:e|ing) regard to|[A-Za-z]+[- ](?:friendly|rich) (?:classroom|environment|teaching)|de-?escalat(?:e|ing|ion)(?= ?(?:$|[.,;]|when|as|if))|keep(?:s|ing)? an eye|lots of|plenty of|a few|several|various|a (?:structured |tailored |differentiated )?programme(?! of| called)|resources|(?<!praise (?:and|&) )encourage(?:ment|d|s)?|facilitat(?:e[ds]?|ing)|promot(?:e[ds]?|ing)|(?<!\b(?:the|a|class|book|board) )monitor(?:ed|ing|s)?`,
        String.raw`high[- ]quality|quality first|high expectations|(?:multi-?sensory|therapeutic|flexible|nurturing|holistic|whole[- ]school|trauma[- ]informed|calm|positive|team|graduated|person-centred) approach(?:es)?|(?:calm|quiet|supportive|nurturing|structured|low[- ]arousal|safe|positive|predictable|purposeful) (?:learning |classroom )?environment|(?:outside|external|other) agenc(?:y|ies)|should be (?:supported|given|offered|encouraged|helped|provided|allowed)|(?:will|to) advise(?=\s*(?:$|[.,;]))|support package|flexible|tailored(?: to (?:his |her |their )?needs?)?|bespoke|personalised|individualised|specialist(?: support)?(?= (?:seating|equipment|resources|advice|input|programmes?|approach))|nurturing|holistic|robust|appropriate|suitable|adequate|relevant|simple, short|short|(?:suitably |appropriately |carefully |well )?differentiated|targeted|scaffold(?:ed|ing)?|package of|high levels? of|at (?:his|her|their) (?:own )?level|careful(?:ly)?(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)?|(?:made )?available(?=\s*(?:$|[.,;]| (?:in|to|for|at|as|on|during|throughout)\b))|(?:close )?liaison|liais(?:e|es|ing) with|(?<=\b(?:agency|CAMHS|EP|SALT|SLT|OT|external|parental|family|professional) )involvement|(?<=\b(?:work|works|watch|watched|monitor|monitored|supervise|supervised) (?:[A-Za-z']+ ){0,3})closely|spend(?:s|ing)? time|ensur(?:e|es|ing)(?: that)?|make sure(?: that)?|keep(?:s|ing)? (?:him|her|them) on[- ]task|(?:make|makes|making) allowances?|access(?:es|ing)? (?:the |his |her )?(?:curriculum|learning)|(?<!\b(?:put|be) )in place(?=\s*(?:$|[.,;]))|strategies|(?:close|careful) (?:supervision|monitoring|management)|emphasis on)\b`,
      ].join('|'),
      'gi',
    ),
  ],
  [
    'help',
    new RegExp(
      String.raw`(?<=[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ] |\d )(?<!\bof )(?:${help})(?= ?(?:$|[.,;(–]|sessions\b|most\b|where\b|when\b|as\b|if\b|at\b|during\b|across\b|throughout\b|daily|weekly|every|twice))|^(?:${field} )?(?:${help}s?|help)(?= (?:from|when|as|if|where|in|at|during)\b)|(?<=(?:worker|mentor|adult|TA|LSA|ELSA|SENCO) )time(?= ?(?:$|[.,;]|daily|weekly|twice|once|each|every|\d|three))`,
      'gi',
    ),
  ],
  ['size', /\bsmall (?:teaching )?groups?(?: work)?\b/gi],
  ['guess', /\b(?:about|around|approximately|approx|roughly|up to|circa)\b/gi],
  [
    'content',
    /\b(?:(?<=\b(?:will|to|can|and|be|adults?|staff) )(?:support|help)(?:s|ed)?|(?<!\b(?:visual|picture|symbol|sensory|written|physical|postural|communication|these|all|of|other|key|memory|spelling|word) )supports)\b/gi,
  ],
];
