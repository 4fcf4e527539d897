import { goodPractice } from '../../plan/authorities';
import { replaceFix, report, rule } from '../rule';

export default rule({
  id: 'name-spelling',
  severity: 'error',
  authority: goodPractice('a plan is about one child'),
  summary: 'The child’s name is spelled in two ways.',
  why: 'A name is the first thing a parent sees. A second spelling looks careless, or like words from another plan.',
  examples: {
    bad: [
      'Name: Ruby-Mae Cole\n\n## Needs\nRuby-Mae tires quickly. Ruby-Mae likes maths. All of [[Ruby Mae]]’s teachers know.',
      'Name: Orla Cole\n\n## Needs\nOrla tires quickly.\n[[Orlagh]] asked for the ball.',
      'Name: Idris Cole\n\n## Needs\nIdris tires quickly. All of [[Idriss]]’s teachers know.',
      'Name: Harpreet Cole\n\n## Needs\nHarpreet tires quickly.\n[[Harpeet]] leaves off endings.',
      'Name: Siobhan Cole\n\n## Needs\nSiobhan tires quickly. [[Shivaun]] has been late on 11 mornings.',
      'Name: Declan Cole\n\n## Needs\nDeclan tires quickly.\n[[Declen]] was late on 11 days.',
      [
        'Name: Katie Nowak\n\n## Needs\nKatie finds long talks hard. [[Katy]] needs pictures with words.',
        'Name: Katie Nowak\n\n## Needs\nKatie finds long talks hard. Katie needs pictures with words.',
      ],
      'Name: Aidan Cole\n\n## Provision\nMiss Roe will help [[Aiden]] to plan his work.',
      'Name: Isla Hart\n\n## Needs\nIsla tires quickly.\n\n[[Ilsa]]’s plan was emailed to Mum.',
      [
        'Name: Wiktoria Nowak\nPreferred name: Wiki\n\n## Needs\nWiki needs large print. [[Victoria]] tires by lunch.',
        'Name: Wiktoria Nowak\nPreferred name: Wiki\n\n## Needs\nWiki needs large print. Wiktoria tires by lunch.',
      ],
      'Name: Oliver Hart\n\n## Needs\nOliver tires quickly. In class [[Olvier]] sits near the front.',
      'Name: Kacper Wilk\n\n## Needs\nKacper forgets his kit.\n## Review\n[[Kasper]] seems more organised.',
      'Name: Jago Cole\n\n## Needs\nJago tires quickly.\n[[Jaygo]] stands by the wall and has told us that he is lonely.',
      'Name: Dylan Cole\n\n## Needs\nDylan tires quickly. [[Dillon]] forgets his folder.',
      'Name: Jodie Marsh\n\n## Needs\nJodie tires quickly. [[Jody]] moved here in the summer.',
      [
        'Name: Leo Mbeki-Lowe\n\n## Needs\nLeo tires quickly.\n## Contributors\nLeo [[Mbeke-Lowe]] (young person)',
        'Name: Leo Mbeki-Lowe\n\n## Needs\nLeo tires quickly.\n## Contributors\nLeo Mbeki-Lowe (young person)',
      ],
      'Name: Ben Szymanski\n\n## Needs\nBen tires quickly.\n## Sharing\nShared with Mr and Mrs [[Szymanksi]] on 19 October.',
    ],
    good: [
      'Name: Hunter Reed\n\n## Needs\nHunter tires quickly. Hunger is hard for him to notice before lunch.',
      'Name: Martin Reed\n\n## Needs\nMartin tires quickly.\n## What is important to me\nMarvin is my friend.',
      'Name: Katherine Lane, known as Kit\n\n## Needs\nKit tires quickly. Katherine wears glasses.',
      'Name: Sara Ali\n\n## Needs\nSara tires quickly.\n## Provision\nSarah (TA) will read with her daily. Sarah will keep a log.',
      'Name: Ben Szymanski\n\n## Needs\nBen tires quickly. Mrs Szymanska, his mum, reads with him.',
      'Name: Leo Marsh\n\n## Needs\nLeo tires quickly.\n## Contributors\nMrs Marsha Roe, Mrs March (TA), Leo',
      'Name: Jack Reed\n\n## Strengths\nJack plays with Jake. Many children like him.',
      'Name: Mark Dean\n\n## Needs\nMark needs time. Marks in tests are low. Make the text larger.',
      'Name: Charity Cole\n\n## Needs\nCharity tires quickly.\nClarity of speech is good. Clarity comes with time.',
      'Name: Noor Ali\n\n## Needs\nNoor tires quickly.\n## Provision\nHer back-up person: Dilys Noon.',
    ],
  },
  *check({ child, blocks }) {
    for (const { name, span, meant } of child.misspelt ?? []) {
      const fix = replaceFix(blocks.get(span.block)!.text, span, meant);
      yield report(span, `The name is written “${name}” here and “${meant}” elsewhere.`, { fixes: [fix] });
    }
  },
});
