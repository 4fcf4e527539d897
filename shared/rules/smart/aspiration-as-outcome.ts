import { codeOfPractice } from '../../plan/authorities';
import { holds } from '../../text/match';
import { report, rule } from '../rule';

const jobs =
  'pilot|doctor|nurse|midwife|vet|paramedic|dentist|teacher|footballer|athlete|chef|cook|baker|mechanic|builder|bricklayer|carpenter|plumber|electrician|engineer|architect|farmer|gardener|zookeeper|fire ?fighter|fireman|police officer|policeman|soldier|sailor|astronaut|scientist|artist|musician|drummer|singer|dancer|actor|author|hairdresser|barber|lawyer|barrister|programmer|coder|game designer|designer|photographer|youtuber|train driver|lorry driver|bus driver|dad|mum|parent';
/** A job, a friendship, a happy life: nobody reaches it by the next review. Some write it as a target, so that it is judged as one, too. */
const ofLife = new RegExp(
  `\\b(?:be|become|becoming) (?:an?|the) (?:[a-z'’]+ ){0,2}(?:${jobs})\\b|\\b(?:be|become) (?:an? )?(?:lifelong|life-long) |\\bhave (?:lots of|many|plenty of|a lot of|loads of) friends\\b|\\b(?:reach|achieve|fulfil|meet|realise) (?:his|her|their|my) (?:full |true )?potential\\b|\\b(?:live|lead|have|enjoy) (?:an? )?(?:happy|full|fulfilling|fulfilled|independent|good|normal) (?:and [a-z]+ )?(?:adult )?life\\b|\\bbe an? (?:(?:more )?(?:happy|happier|confident|resilient|independent|successful|well-rounded)(?:,? (?:and )?)?)+ ?(?:learner|person|adult|member of)\\b|\\bown (?:an? |(?:his|her|their|my) own )(?:[a-z]+ ){0,2}(?:shop|business|salon|cafe|café|restaurant|garage|farm|company)\\b|\\bgo to (?:university|uni)\\b|\\b(?:get|have) (?:an? )?(?:paid )?(?:job|apprenticeship|career) (?:as|in|with|when)\\b|\\bget married\\b|\\bpass (?:his|her|their|my) driving test\\b|(?<!\\b(?:for|just|only|on|least) )\\bone day\\W*$`,
  'i',
);

export default rule({
  id: 'aspiration-as-outcome',
  severity: 'hint',
  authority: codeOfPractice('9.65'),
  summary: 'A hope for later life stands among the outcomes.',
  why: 'Hopes matter and belong in the plan. Outcomes are the steps towards them that can be reached soon.',
  examples: {
    bad: [
      '[[I want to be a farmer]]',
      '[[When I grow up I will drive a train.]]',
      '[[Mia will become a vet.]]',
      '[[Mia will become a children’s nurse.]]',
      '[[Mia will have lots of friends]]',
      '[[Mia will own a cake shop one day.]]',
      '[[Mia will reach her full potential.]]',
      '[[Mia will go to university to study chemistry.]]',
    ],
    good: [
      'By Easter Mia will become a playground leader on 2 days a week.',
      'By Easter I will feed the class rabbit on my own every morning.',
      'I want to read 20 new words by half term.',
      'By Easter Mia will come to school on one day.',
    ],
  },
  *check({ outcomes }) {
    for (const { span, text, aspiration, measure, provision } of outcomes) {
      if (aspiration || (!provision && !measure && holds(ofLife, text)))
        yield report(span, 'Keep this with the hopes and wishes, and write the next step towards it here.');
    }
  },
});
