import type { SectionId } from '../section';

/** Splits a list of headings that stands in one text, parted by bars. */
const list = (headings: string): readonly string[] => headings.split('|').map((heading) => heading.trim());

/** Headings that no template has and staff write all the same; `child` stands for the name. */
export const looseHeadings: Readonly<Partial<Record<SectionId, readonly string[]>>> = {
  personal_details: list(`
    key facts | the basics | front sheet | key information | at a glance | child at a glance | child details |
    the child and the family | child and family |
    basic details | details of child | child and family details | contact details | family details | parent details | parent carer details | name and contact details | general information | core information | core details | family and contact information | personal information and contacts | student profile details | cover sheet | record of pupil details | demographic information | details of young person and family | identifying details
  `),
  one_page_profile: list(`
    introducing child | hello i am child | hello i'm child | hi i'm child | pupil snapshot | snapshot |
    person-centred profile | one page pupil profile | communication passport | inclusion passport | getting to know me | getting to know child | things you should know about me | hello my name is child | send pupil profile | teaching profile | sen passport | send passport | snapshot of me | one-page me | me on a page | child on a page
  `),
  like_and_admire: list(
    `what others see in me | what others see in child | what people see in child | proud moments | what makes child shine | sparkle | reasons to love child | why child is great | people say I am | people say I'm | others say I am | what others say I am |
    good things people say about me | best qualities | great qualities | positive things people say about me | positive reputation | nice things people say about me | what key person likes about child | appreciations`,
  ),
  strengths: list(
    `things to celebrate | what we celebrate | what there is to celebrate | child shines at | child shines when | what I bring | what child brings | things child is proud of |
    shines at | where child is strong | strong at | good at | really good at | best at | great at | brilliant at | things child is brilliant at | already good at | what goes well for child | what comes easily | what child finds easy | what we love seeing | child at child's best | well done child | what is strong | what is already strong |
    learning strengths | academic strengths | summary of strengths | areas in which young person excels | identified strengths | the good stuff | good stuff | the great stuff | the good things`,
  ),
  important_to: list(`what matters | things that matter | what matters most |
    things I care about | things child cares about | what makes me happy | what makes child happy | my favourites | child's favourites | my world | loves |
    important people and things in my life | special interests | what motivates child | matters to me | matters to child | things to do that matter to me | things to have that matter to me | I feel happy when | child feels happy when`),
  how_to_support: list(`
    what doesn't help | what does not help | what does not help child | calm me down | what calms child | helping child calm down | how to calm child | triggers | please don't | please do |
    if you teach child | if you're teaching child | when you teach child | advice for teachers | advice for staff |
    tips for staff | tips for teachers | notes for supply teachers |
    what you can do to help me | what you can do to help child | what adults can do to help | what I need you to do | what I need from adults | how we can all help | what makes school easier | what makes learning easier | what makes learning easier for me | things you can do | things you can do to help | what I'd like you to do | you can help by | you can help me by | it helps me if | it helps me when | it helps if | I work best when | I learn best when | child learns best when | child works best when | what helps in every lesson | what helps in every class | handy hints | support me | handy hints for adults | hints for adults | good to know | when I'm upset | when child is upset | when I'm worried | if I'm worried | if I am worried | what I find helpful | what child finds helpful | support I like |
    how I want to be supported | how I would like to be helped | how I learn best | how does child learn best | please can you | it would help me if you could | this helps me | what good support looks like for child | ways to support me | important for me | important for child | tips for supporting me | how to keep me calm and ready to learn | teachers can help me by | advice to staff how to support child | how I communicate | stuff teachers can do | things teachers can do | what teachers can do | things staff can do | helps me
  `),
  attainment: list(`what we know | what we know now | what we know about child | what we know so far | how it is now |
    what we know about child's learning | where child is at | where child is up to | in numbers | the picture now | snapshot of progress |
    reading and spelling ages | reading age and spelling age | progress tracker | data on entry | current level of functioning | end of key stage results | ks2 sats results | gcse target grades and current grades | current working at grades | early years foundation stage assessment | eyfs tracking | developmental levels | developmental journal summary | p levels pre-key stage standards | engagement model assessment | b squared levels | birth to 5 matters ages and stages | attainment as at`),
  needs: list(
    `where child needs a hand | where I need a hand | where child needs some help | what child needs help with | description of sen | description of send | areas for development | area for development | areas of weakness | area of weakness | weaknesses | support needs | additional support needs | learning support needs | areas to develop | where child needs help | help needed with | what we've found out | what we found out | what we want to help with | what we'd like to help with | what we can help with | concerns of professionals | professionals' concerns | concerns of school | school's concerns | concerns of staff | staff concerns |
    tricky at the moment | tricky things | trickier things | things that are tricky | what holds child up | what holds child back | what is holding child back | where support is called for | why this plan | why we wrote this | hard things | finds hard | finds difficult | finds tricky | needs help with | needs support with | not so good at | not so strong at | areas we are working on | still learning | still working on | still tricky | why support is needed | why child needs support |
    identification of need | I find it difficult to | I find it hard when | I struggle with | challenges | my challenges | social care needs | health care needs | evidence of need | outline of concerns | four broad areas of need | reason for sen support`,
  ),
  aspirations_child: list(
    `when i'm older | when i grow up | when child is older | big dreams | what i want | what i want in the end | what i want in the long run | what child wants | what i want for myself | what i want to do | life after school | life after college | next steps after college | next steps after school |
    one day | some day | when I leave school | when child leaves school | when I leave college |
    when I grow up I want to be | career aspirations | preparing for adulthood aspirations | aspirations for adulthood | what I hope to achieve | I want to be able to | what child hopes to achieve | hopes for the future at school`,
  ),
  pupil_view:
    list(`from child | child said | child writes | child wrote | my side of things | my side of the story | my turn | a word from child |
    child's corner | child speaking | child on school | over to child |
    how do you feel school is going | views interests and aspirations of child | pupil consultation |
      views interests and aspirations | what I would like you to know about me | this is what I would like you to know about me`),
  parent_view: list(
    `what you told us | what you have told us | what you've told us | what you said | what home tells us | what mum tells us | what dad tells us | what parents tell us | what family tells us | what family told us | what parents told us | what mum told us | what mum and dad told us | what mum and dad tell us | what grown-ups say | what my grown-ups say | what the grown-ups at home say | from family | from mum | from home | family's side | parents' side | mum's side | dad's side | home's side | a word from home | parent meeting | meeting with parent | discussion with parent | conversation with parent | parent discussion | contact with parent | home contact | contact at home |
    home says | home said | parent writes | parents write | what home has told us | what home told us | views from home | view from home | the view from home | what we heard from home | what we hear from home |
    parental input | our thoughts as a family | how do you feel your child is doing | comments from home | views of those with parental responsibility | parent consultation | our views as parents`,
  ),
  provision: list(`
    what we're doing about it | what adults do | what grown-ups do | who does what | who will do what | who is going to do what | who's going to do what | who's doing what | who is doing what | who will help | who will help child | who helps and how | help in place | help already in place | support already in place |
    school's part | school's job |
    what else we do | what each of us will do | what everyone will do | our part | weekly support | support each week | what the support looks like | what support looks like |
    sen provision | support I get | support I receive | support provided | intervention record | quality first teaching | ordinarily available | high quality teaching strategies | what will happen to help me | costed provision map | health provision | health care provision | social care provision | statutory social care provision | additional social care provision | provision plan
  `),
  home: list(`
    homework | parents can help at home by | parents can help by | how parents can help at home | you can help at home by | family can help by | home's part | what home is doing | what home will do | what happens at home | family's part | help from home |
    things to do at home | home's job | jobs at home |
    activities to try at home | parent actions | parent carer actions | family actions | support from parents carers | support at home by family | support at home by child's family | ideas for home
  `),
  review: list(`
    how last term's plan went | how the last plan went | reflection | reflections | outcomes of previous targets |
    progress against last targets | progress against targets | impact so far | checking how it's going |
    coming back to it | how we got on | looking back | since we last met | since last time | revisiting the plan |
    comments at review | comments at the review meeting | half term check | half termly check | mid term check |
    mid year check | mid point check | interim check | progress check | half term check in | mid term check in |
    what came of the last plan | what came of last year's plan | the last plan | progress since last time | outcome of the last plan | outcomes of the last plan | has it helped | has it worked | what became of the last plan |
    mid-term review | mid-year review | progress since the last meeting | progress towards previous outcomes | how have I done | how well did I do | what progress have I made | what progress has child made | what has been achieved | review of the plan dated | last look | the last look
  `),
  next_steps:
    list(`next steps for child | next steps from review | next steps from today's review | next steps from today's meeting | next steps agreed today | next steps from this review | what we agreed to do next |
    other things agreed | other things we agreed | things to do | after the meeting | jobs to do | what else we agreed |
    next steps in learning | actions agreed at the meeting | actions for next term | follow-up actions | further action required | actions arising | actions from review meeting | actions from the meeting | things to do next | what next for child | where to next | what do I need to do next | moving forward | going forward | next steps following the review | next cycle | recommended next steps | decisions and next steps | outcome of meeting and next steps`),
  timeline: list(`
    meetings | meetings this year | meetings with family this year | dates we have met | dates we met | contact with home |
    contact with parents | contact log | record of contact |
    review schedule | schedule of reviews | planned meetings | one planning timeline | timeline of support | plan timeline | apdr cycle dates | cycle dates | planning and review dates | calendar of reviews | meetings held | dates for the diary
  `),
  recommendations: list(`
    advice | advice given | advice from others | external advice | advice from outside | outside advice | specialist advice | advice from specialists | reports received |
    professional advice |
    professional recommendations | recommendations from professionals | recommendations from outside agencies | external agency recommendations | recommendations from external agencies | recommendations of the educational psychologist | ep recommendations | speech and language recommendations | speech and language therapy recommendations | salt recommendations | salt advice | ot recommendations | ot advice | occupational therapy advice | educational psychologist advice | ep advice | advice received | summary of professional advice | summary of reports | advice from outside agencies | advice from specialist teachers | advice from the inclusion partner | what professionals recommend | what professionals say | what do the professionals say | what have other professionals advised | recommendations from reports | recommendations from report dated | professional views | advice from health | recommended strategies from camhs
  `),
  circle_of_support: list(
    `people who help child | other people who help | other people who help child | team around child | team around the family | my team | people around child |
    relationship map | important people in my life | who is in my life | my important people | professionals and agencies working with child | services involved | key people | trusted adults | who I can talk to | family and friends | people who work with me`,
  ),
  contributors: list(
    `people and agreement | who sat down together | who sat down | round the table | around the table | there | who we talked to | who had a say | who we spoke to |
    contributed by | contributions | attendance at review meeting | apologies | attendees and apologies | invited attended | people invited to the meeting | reports received from | written contributions received | names and roles of those attending | persons consulted | authors of the plan | author of the plan | team who wrote child's plan`,
  ),
  reviewing_outcomes: list(
    `monitoring and review | monitoring and reviewing | review and monitoring | how and when we check | how and when we will check | keeping track | how we keep track | how we will keep track | review arrangements | meeting again | how the plan is checked | how the plan will be checked`,
  ),
  signatures_sharing: list(
    `distribution list | sign off | signing off | circulation list | data protection | data sharing | consent to share | permission to share |
    where copies go | gone to | meeting and signing | signing | who this plan goes to | who may read this | who this goes to |
    plan sign off | signed copies | consent for information sharing | who will this plan be shared with | who I want to share my plan with | gdpr statement and consent | declaration | parent declaration | parent carer declaration | approval | I agree with this plan | we agree to this plan | agreement to sen support | acknowledgement`,
  ),
  aspirations_family: list(
    `what would you like your child to achieve | what would you like for your child in the future | what I want for my child | family's hopes for transition`,
  ),
  working_not_working: list(
    `working not working from child's perspective | working not working from family's perspective | what's working from school's perspective | things that are working at the moment | things that are not working at the moment`,
  ),
  outcomes: list(`iep outcomes | things I am going to work on | sen support outcomes | focus areas for the term`),
};
