import { essex } from '../authorities';
import type { Template } from '../template';

/** One page about a child, made with the child; also known as pupil profile or pupil passport. */
export const onePageProfile: Template = {
  id: 'one-page-profile',
  title: 'One Page Profile',
  authority: essex('One Page Profile'),
  sections: [
    {
      id: 'like_and_admire',
      heading: 'What people like and admire about me',
      synonyms: [
        'what people say about me',
        'what makes me special',
        'why people like me',
        'my best bits',
        'what is good about me',
      ],
      hint: 'Three to six things that family, friends and staff enjoy about the child. Use their words, not a report’s.',
      voice: 'child',
      by: 'the child, with family and friends',
      level: 1,
    },
    {
      id: 'important_to',
      heading: 'What and who is important to me',
      synonyms: [
        'people who are important to me',
        'things that are important to me',
        'my favourite people and things',
        'people and things i love',
      ],
      hint: 'People, places, routines and interests that the child would miss. Write “I” and keep it to one page with the rest.',
      voice: 'child',
      by: 'the child, with an adult they trust',
      level: 1,
    },
    {
      id: 'how_to_support',
      heading: 'How best to support me',
      synonyms: [
        'how adults can help me',
        'how people can help me',
        'how teachers can help me',
        'what works for me in class',
        'ways to help me',
        'please help me by',
      ],
      hint: 'What my teacher needs to know: what to do, what not to do, and how to tell that I am worried.',
      voice: 'child',
      by: 'the child, with the class teacher',
      level: 1,
    },
  ],
};
