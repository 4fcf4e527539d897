import type { SectionId } from '../section';

/** Splits a list of headings that stands in one text, parted by bars. */
const list = (headings: string): readonly string[] => headings.split('|').map((heading) => heading.trim());

/** Headings that no template has and staff write all the same; `child` stands for the name. */
export const looseHeadings: Readonly<Partial<Record<SectionId, readonly string[]>>> = {
  personal_details: list(`
    key facts | the basics | front sheet | key information | at a glance | child at a glance | child details |
    the child and the family | child and family
  `),
  one_page_profile: list(`
    introducing child | hello i am child | hello i'm child | hi i'm child | pupil snapshot | snapshot
  `),
  like_and_admire: list(
    `what others see in me | what others see in child | what people see in child | proud moments | what makes child shine | sparkle | reasons to love child | why child is great`,
  ),
  strengths: list(
    `things to celebrate | what we celebrate | what there is to celebrate | child shines at | child shines when | what I bring | what child brings | things child is proud of`,
  ),
  important_to: list(`what matters | things that matter | what matters most`),
  how_to_support: list(`
    what doesn't help | what does not help | what does not help child | calm me down | what calms child | helping child calm down | how to calm child | triggers | please don't | please do |
    if you teach child | if you're teaching child | when you teach child | advice for teachers | advice for staff |
    tips for staff | tips for teachers | notes for supply teachers
  `),
  attainment: list(`what we know | what we know now | what we know about child | what we know so far | how it is now`),
  needs: list(
    `where child needs a hand | where I need a hand | where child needs some help | what child needs help with | description of sen | description of send | areas for development | area for development | areas of weakness | area of weakness | weaknesses | support needs | additional support needs | learning support needs | areas to develop | where child needs help | help needed with | what we've found out | what we found out | what we want to help with | what we'd like to help with | what we can help with | concerns of professionals | professionals' concerns | concerns of school | school's concerns | concerns of staff | staff concerns`,
  ),
  aspirations_child: list(
    `when i'm older | when i grow up | when child is older | big dreams | what i want | what i want in the end | what i want in the long run | what child wants | what i want for myself | what i want to do | life after school | life after college | next steps after college | next steps after school`,
  ),
  pupil_view: list(`from child | my side of things | my side of the story | my turn | a word from child`),
  parent_view: list(
    `what you told us | what you have told us | what you've told us | what you said | what home tells us | what mum tells us | what dad tells us | what parents tell us | what family tells us | what family told us | what parents told us | what mum told us | what mum and dad told us | what mum and dad tell us | what grown-ups say | what my grown-ups say | what the grown-ups at home say | from family | from mum | from home | family's side | parents' side | mum's side | dad's side | home's side | a word from home | parent meeting | meeting with parent | discussion with parent | conversation with parent | parent discussion | contact with parent | home contact | contact at home`,
  ),
  provision: list(`
    what we're doing about it | what adults do | what grown-ups do | who does what | who will do what | who will help | who will help child | who helps and how | help in place | help already in place | support already in place |
    school's part | school's job
  `),
  home: list(`
    homework | parents can help at home by | parents can help by | how parents can help at home | you can help at home by | family can help by | home's part | what home is doing | what home will do | what happens at home | family's part | help from home
  `),
  review: list(`
    how last term's plan went | how the last plan went | reflection | reflections | outcomes of previous targets |
    progress against last targets | progress against targets | impact so far | checking how it's going |
    coming back to it | how we got on | looking back | since we last met | since last time | revisiting the plan |
    comments at review | comments at the review meeting | half term check | half termly check | mid term check |
    mid year check | mid point check | interim check | progress check | half term check in | mid term check in
  `),
  next_steps: list(`next steps for child | what we agreed to do next`),
  timeline: list(`
    meetings | meetings this year | meetings with family this year | dates we have met | dates we met | contact with home |
    contact with parents | contact log | record of contact
  `),
  recommendations: list(`
    advice | advice given | advice from others | external advice | advice from outside | outside advice | specialist advice | advice from specialists | reports received |
    professional advice
  `),
  circle_of_support: list(
    `people who help child | other people who help | other people who help child | team around child | team around the family | my team | people around child`,
  ),
  contributors: list(`people and agreement`),
  signatures_sharing: list(
    `distribution list | sign off | signing off | circulation list | data protection | data sharing | consent to share | permission to share`,
  ),
};
