import type { Topic } from './topic';
import { topicsOfLearning } from './topics-of-learning';
import { topicsOfLife } from './topics-of-life';

/** Only families that schools set outcomes for; words that touch are many, so that silence is likelier than a false alarm. */
export const topics: readonly Topic[] = [...topicsOfLearning, ...topicsOfLife];

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
