import { centralBedfordshire } from '../../plan/authorities';
import { photographIn } from '../../plan/child/photograph';
import { hasPhotographPermission, openPermission } from '../../plan/child/photograph-permission';
import { report, rule } from '../rule';

export default rule({
  id: 'photograph-permission',
  severity: 'hint',
  authority: centralBedfordshire('the front cover: a parent’s permission for a photograph under 16'),
  summary: 'A photograph of a child under 16 is in the plan, and nothing says that a parent agreed.',
  why: 'Plans are copied and sent on. Under 16 a parent or carer is asked first; a drawing or a picture of a pet does as well.',
  examples: {
    bad: [
      'Name: Mia Example\nYear group: 4\n\n[[(Photo of Mia on her pony)]]\n\n## Strengths\nKind.',
      'Name: Mia Example\nYear group: 4\n[[Photo of child attached]]\n\n## Strengths\nKind.',
      'Name: Mia Example\nDate of birth: 4 May 2018\nPhotograph: [[attached]]\nStrengths: maths, jokes and drawing',
      '| Name | Mia Example |\n| Year group | 4 |\n| My photo | [[Mia at the beach]] |',
      'Name: Mia Example\nYear group: 4\nImage: photograph of Mia at the climbing wall\n[[Permission from parent or carer for the photograph:]]',
      'Name: Mia Example\nYear group: 4\nPicture: [[taken at the fair and put on the wall. Form for her parents to say yes to the photo: not sent yet.]]',
      'Name: Mia Example\nYear group: 4\n\n[[( photo here, taken on a phone in form time, slip not back yet )]]\n\n## Strengths\nKind.',
      'Name: Mia Example\nYear group: 4\n\nPhotograph of Mia (trip to the coast, June)\n[[Photo permission slip: not yet returned]]\n\n## Strengths\nKind.',
      'Name: Mia Example\nYear group: 4\n\n☑ Photo of Mia on the front\n[[☐ Mum or Dad has said yes to the photo]]\n\n## Strengths\nKind.',
      'Name: Mia Example\nYear: 5\n[[Cover photo: yes - from the trip (permission form not back yet)]]\n\n## Needs\nMia tires quickly.',
      'Name: Mia Example\nYear: 5\n\n## Needs\nMia tires quickly.\n## Sharing\nPhoto: [[Yes, on the front sheet]]',
      'Name: Mia Example\nYear: 5\n[[Photo of Mia (see top right)    Parent permission for photo:  Yes / No   Signed:]]\n\n## Needs\nMia tires quickly.',
    ],
    good: [
      'Name: Mia Example\nYear: 5\n\n## Needs\nMia tires quickly.\n## Sharing\nPhoto: Yes, on the front sheet, Mum agreed on 3 May',
      'Name: Mia Example\nYear: 5\nCover photo: none\n\n## Needs\nMia tires quickly.',
      'Name: Mia Example\nYear group: 4\n\n[Photo of Mia, with Mum’s permission, 3 May 2026]\n\n## Strengths\nKind.',
      'Name: Mia Example\nDate of birth: 4 May 2018\nPhotograph: attached, with her mum’s permission, 3 May 2026',
      'Name: Mia Example\nDate of birth: 4 May 2018\nPhotograph: attached\nPermission for photograph: yes, T Example',
      'Name: Mia Example\nDate of birth: 4 May 2008\nPhotograph: attached',
      'Name: Mia Example\nYear group: 4\nPhotograph: none',
      'Name: Mia Example\nYear group: 4\nPhotograph: none. My swimming badge is here instead.',
      'Name: Mia Example\nYear group: 4\nMy picture: I drew it myself. It is me on my scooter.',
      'Name: Mia Example\nYear group: 4\n\n☑ Photo of Mia on the front\n☑ Mum has said yes to the photo\n\n## Strengths\nKind.',
      'Name: Mia Example\nYear group: 4\n## Provision\nPhoto of Mia’s mum in her tray.',
      'Name: Mia Example\nYear group: 4\nPhotograph:',
      'Name: Mia Example\nYear group: 4\nPicture: drawing of our cat',
      'Name: Mia Example\nYear group: 4\nImage: Mia chose a picture of a drum kit. No photograph is used.',
      'Name: Mia Example\nYear group: 4\n## Needs\nA photograph of her mum helps Mia to settle.\n## Provision\nPhoto list inside the lid.',
    ],
  },
  *check(plan) {
    const { dateOfBirth, year, first = 'the child' } = plan.child;
    const turns16 = dateOfBirth && `${Number(dateOfBirth.slice(0, 4)) + 16}${dateOfBirth.slice(4)}`;
    // In Year 11 some are 16 and some are not.
    const isUnder16 = turns16 ? plan.today < turns16 : year !== undefined && year < 11;
    if (!isUnder16) return;
    const place = photographIn(plan);
    if (place === undefined || hasPhotographPermission(plan)) return;
    yield report(
      openPermission(plan) ?? (place === 'document' ? { missing: 'personal_details' } : place),
      `Note who gave permission for the photograph of ${first}, and when: under 16 a parent or carer is asked first.`,
    );
  },
});
