import { holds } from '../../text/match';

/** A wish in so many words: “When I grow up …”, “I’d love to be …”. */
const wished =
  /\b(?:i['’]d (?:like|love) to (?:be an?|become|work|have (?:my|a)|own|live|go to)\b|when (?:i|he|she|they) (?:grows?|am|is|are) (?:up\b|older|an adult)|\b(?:live|have (?:my|his|her|their) own|work|be an?) [^,.;]*\b(?:one|some) day$|dreams? (?:of|is|job)|(?:i|he|she|they|[A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+) (?:would (?:like|love)|wants?|hopes?|dreams?|wishes)(?: one day| some day| eventually)? to (?:be|become|work (?:as|in|with)|have (?:a|his|her|my|their) own|get (?:a job|married)|live|go to (?:university|college)|own a|run (?:a|his|her|my)|play (?:[a-z]+ )?for|join|travel) ?(?:an?\b)?(?! ?(?:able|better|more|less|good|happ[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|calm[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]*|brave[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]*|kind[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]*|quick[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]*|confident)\b))/i;
const jobs =
  'pilot|doctor|nurse|midwife|vet|paramedic|dentist|teacher|footballer|athlete|chef|cook|baker|mechanic|builder|bricklayer|carpenter|plumber|electrician|engineer|architect|farmer|gardener|zookeeper|fire ?fighter|fireman|police officer|policeman|soldier|sailor|astronaut|scientist|artist|musician|drummer|singer|dancer|actor|author|hairdresser|barber|lawyer|barrister|programmer|coder|game designer|designer|photographer|youtuber|[a-z]+(?:ologist|ician)|veterinarian|childminder|florist|stylist|beautician|joiner|welder|estate agent|flight attendant|film star|pop star|train driver|lorry driver|bus driver|dad|mum|parent';
/** A job, a friendship, a shop of one's own: nobody reaches it by the next review. */
const ofLife = new RegExp(
  `\\b(?:be|become|becoming|work as|train as) (?:an?|the) (?:[a-z'’]+ ){0,2}(?:${jobs})\\b|\\bhave (?:lots of|many|plenty of|a lot of|loads of) friends\\b|\\b(?:own|run|open|start|have) (?:an? |(?:his|her|their|my) own )(?:[a-z]+ ){0,2}(?:(?:shop|business|salon|restaurant|garage|farm|company)\\b|caf[eé])|\\bgo to (?:university|uni)\\b|\\b(?:get|have) (?:an? )?(?:(?:paid|good|great|proper|decent) )?(?:job|apprenticeship|career) (?:as|in|with|when)\\b|\\b(?:have|buy|rent|live in|get) (?:his|her|their|my|a (?:flat|house) of (?:his|her|their|my)) own (?:flat|house|home|place|car)\\b|\\bwill work (?:in|at|for|with) (?:an? |the )?(?:nursery|nurseries|shop|hotel|garage|hospital|zoo|salon|vets?|circus|animals|theatre|building trade)\\b(?! (?:on|for|at|every|each|two|three|one|\\d))|\\bgo on to (?:an? )?(?:(?:level \\d|higher|degree) )?(?:apprenticeship|college|university|uni|sixth form|paid work|employment)\\b(?! (?:open|visit|interview|taster))|\\bwants? to (?:[^.;]{0,40}\\b)?(?:go to a (?:good|nice) (?:secondary )?school|make (?:his|her|their|my) (?:family|mum|dad|parents) proud)\\b|\\bget married\\b|\\bpass (?:his|her|their|my) driving test\\b|(?<!\\b(?:for|just|only|on|least) )\\bone day\\W*$`,
  'i',
);

/** Whether an outcome is a hope for later life; `due`: its words for by when, after which a wish is a plan. */
export const isHope = (text: string, due: string | undefined): boolean =>
  (holds(wished, text) && (due === undefined || /\bleav/i.test(due))) || holds(ofLife, text);

/** What nobody could ever tick: a hope as much as an outcome, and judged as one. */
const lofty =
  /\bgrow (?:up )?(?:to be|into) an? |\b(?:will|to) one day (?!a week|each|every|in )|\b(?:be|become) (?:an? )?(?:lifelong|life-long) |\b(?:reach|achiev|fulfil|meet|realis)(?:e|es|ing)? (?:his|her|their|my) (?:full |true )?potential\b|\bskills (?:(?:that )?(?:he|she|they|I) needs? )?for (?:(?:college|work|school) and (?:for )?)?(?:adult |later |independent |grown-up )?(?:life|living|adulthood)\b|\b(?:ready|prepared) for (?:adult life|adulthood|life after|the world of work)\b|\bbe (?:happy|settled|confident)(?:,? (?:and )?(?:happy|settled|confident|safe))* in (?:sixth form|college|(?:his|her|their|my) (?:new|next) (?:school|class)|(?:secondary|high|big|senior) school|year \d{1,2})\b|\b(?:live|lead|have|enjoy) (?:an? )?(?:happy|full|fulfilling|fulfilled|independent|good|normal) (?:and [a-z]+ )?(?:adult )?life\b|\b(?:be|become) an? (?:(?:more )?(?:happy|happier|confident|resilient|independent|successful|well-rounded)(?:,? (?:and )?)?)+ ?(?:learner|person|adult|member of|child|boy|girl|lad|pupil|student|young (?:man|lady|woman|person|adult))\b/i;

/** Whether the words of an outcome are too lofty for one. */
export const isLofty = (text: string): boolean => holds(lofty, text);
