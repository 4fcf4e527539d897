import type { FieldId } from '../section';

/** Splits a list of labels that stands in one text, parted by bars. */
const list = (labels: string): readonly string[] => labels.split('|').map((label) => label.trim());

/** Labels of fields, as they stand in forms, before the colon and above columns. A label belongs to one field only. */
export const fieldLabels: Readonly<Record<FieldId, readonly string[]>> = {
  name: list(`
    name | pupil | pupil name | name of pupil | name of child | full name | legal name | first name | surname |
    forename | legal forename | legal first name | legal name | legal surname | legal family name | preferred forename | preferred first name | chosen forename | chosen first name | chosen name | usual first name | usual name | family name | preferred name | preferred | known as | known by | name known by | name known as | i like to be called | my name is |
    who is this plan about | this plan is about | who is this plan for | this plan is for | this plan belongs to | this passport belongs to | this profile belongs to | this book belongs to | my whole name | this page is about | page is about | about
  `),
  date_of_birth: list(`
    date of birth | dob | birth date | birthday | born | d o b | age dob | dob age | age and dob | age date of birth | date of birth age | age and date of birth | when was i born | i was born on | when i was born | i was born |
    d of b | birthdate | when is my birthday
  `),
  setting: list(`
    setting | school | name of school | name of setting | school name | school setting | nursery |
    college | education setting | setting name |
    nursery pre-school | pre-school | preschool | college sixth form | sixth form | educational setting | educational placement | establishment | school college attended | name of nursery | on roll at
  `),
  year_group: list(`
    year group | year | school year | national curriculum year | nc year | ncy | year class | class year |
    key stage | year group class | i am in | i am in year |
    yr gp | national curriculum year group | curriculum year | year of study | actual year group | what year am i in
  `),
  class: list(`
    class | form | reg | registration | tutor group | registration group | reg group | class group | form group | course | programme of study | course and level | what course am i on |
    what course i am on | my course |
    class name | class set | form class | room base | nursery room | base class | mentor group
  `),
  teacher: list(`
    tchr | class teacher | teacher | class teacher responsible | teacher responsible | form tutor | tutor |
    key worker | key person | class teacher key worker | responsible teacher | lead teacher | class teacher name | name of class teacher | plan written by | plan completed by |
    form completed by | author | plan author | lead professional | who is my tutor | who is my teacher | who is my key worker | who is my key person | my job coach | who is my job coach |
    key stage leader | named person | ct | course tutor | course leader | learning coach | personal tutor | pastoral tutor | group tutor | room leader | teacher of child | who is looking after the plan | who looks after the plan | person looking after the plan | learning support manager | key person for this plan |
    teacher name | name of teacher | form teacher
  `),
  senco: list(`
    senco | extra help led by | support led by | plan led by | name of senco | setting senco | school senco | college senco | nursery senco | who is my senco | special educational needs coordinator | inclusion manager | inclusion lead |
    inclusion leader |
    senco name | send coordinator | sen coordinator | sen co-ordinator | send co-ordinator | special educational needs co-ordinator | head of inclusion | send lead | assistant senco | als coordinator
  `),
  plan_date: list(`
    plan date | date of plan | date plan | date plan written | date written | date of this plan |
    cycle start | cycle start date | start of cycle | cycle began | plan start | plan start date | start date of plan | date started | date set | date plan started | plan created on |
    date of meeting | meeting date | date completed | date created | plan created | date plan made |
    plan made on | written | written on | made on | when did we write this | when we wrote this | when was this written |
    when did we write this plan | when was this plan written | todays date | today date | when was it written | when it was written | when was this plan made | when was it made | when we met | drawn up on | drawn up | agreement drawn up | plan drawn up | page written | when this was written | set on | plan made | plan made on | plan began | began | plan begins | began on | help started | date help started | extra help started | grid written | sheet written | form written | page written on | map written | sheet made | form filled in | grid made |
    completed | completed on | filled in | filled in on | plan talked through on | talked through on | first meeting | planning meeting | planning meeting held on | one planning meeting | one planning meeting held on |
    created | created on | plan from | put together on | met on | we met on | plan set | plan set up | issued | issued on | date issued | plan drawn up on |
    date of planning meeting | date plan drawn up | date of profile | date of issue | passport issued | passport issued on | profile written on | date of passport | sheet opened | plan opened | sheet started
  `),
  review_date: list(`
    review date | date of review | date for review | next review | next review date |
    date of next review | date next review | review due | review on | review by | to be reviewed |
    to be reviewed on | date time of next review | plan review date | plan to be reviewed |
    review meeting date | date to be reviewed | next meeting | date of next meeting |
    review meeting booked for | review meeting booked | review booked for | review booked | to be updated | to be updated on | next update | next update due | next review meeting | next one plan | next one plan meeting | next plan meeting | next one planning meeting |
    next sen review | next iep | next iep date | next send review | next termly review | next meeting date | date of review meeting | review due date | end date of plan | plan end |
    plan end date | date and time of next review | meeting to review | meeting to review plan | review and meeting | plan will be reviewed | plan reviewed on | next look at plan | when will it be looked at again | when will this be looked at again | when do we look at it again | we look at it again | we look at it again on | we will look at it again | we will look at it again on | we will go over it on | we go over it on | when do we meet again | look again | look again on | when we look again | when will we meet again | date we will review it | look at again on |
    next time we meet | meeting again | looking at it again | review planned | review planned for | plan runs to | plan runs until | runs until | valid until | end of plan |
    next look | next looked at | sheet next looked at | plan next looked at | next look at it | next look at this | next check | next get together | back together | review set for | plan to be looked at again | plan will be looked at on | plan looked at on | go over it |
    cycle ends | end of cycle | follow up meeting | next catch up |
    looked at again | looked at again on | to be looked at again | to be looked at again on | will be looked at again on | checked again on | to be checked again on | talk again | talk again on | we talk again | we talk again on | meet again | meet again on | we meet again | we meet again on | we sit down again | sit down again on | our next date | next date | our next meeting | our next review | our next talk | we review it | we review it on | we review this on | we will review it | we will review it on | we will review this on | reviewed again on | to be reviewed again | to be reviewed again on | come back to it on | we come back to it on |
    time to look again | next renewal | renewal | we next sit down | next sit down | we next get together | we next meet | back round the table |
    next meeting is on | my next meeting is on | valid till | next passport | passport valid until | passport to be updated |
    we check it | we will check it | we check this | we will check this | we check it again | check again on | checked on
  `),
  parents_told: list(`
    date parents told | date parents were told of send register | parents informed |
    date parents informed | parents told | date parents were told | date parents told of send register |
    parents told on | date added to send register | date placed on send register |
    date added to sen register | date placed on sen register | on send register since | parents notified |
    date parents notified |
    date first placed on sen register | date first placed on send register | date added to record of need
  `),
  stage: list(`
    stage | sen stage | send stage | sen status | send status | status on sen register |
    level of support | sen level | send level | code | sen code | stage of graduated approach |
    type of support |
    sen support ehcp | sen support or ehcp | stage of support | stage of sen | code of practice stage | sen register status | on sen register | send register | sen register | monitoring sen support ehcp | graduated approach stage | apdr cycle | cycle number
  `),
  number: list(`
    number | outcome number | no | ref | reference | # | outcome no | outcome id | outcome ref | id | linked | links to | linked to | linked outcome |
    link to outcome |
    nr | item no | s n | priority no | no of outcome | plan number | plan no | iep no | iep number
  `),
  need: list(`
    area | area of need | need | why | identified need | area of concern | area of development | barrier |
    area of learning | reason | category | primary need | primary area of need | secondary need |
    area of difficulty | difficulty | barrier to learning
  `),
  long_term_outcome: list(`
    long term outcome | longer term outcome | long term aspiration | end of key stage outcome |
    end of year outcome | medium term outcome | long term | linked long term outcome | ehcp outcome |
    ehc plan outcome |
    overarching outcome | section e outcome | end of key stage 2 outcome | outcome by end of key stage | end of phase outcome | big goal | what i want to achieve in the long term | preparing for adulthood outcome
  `),
  outcome: list(`
    outcome | outcome text | outcome wording | wording of outcome | outcome description | description of outcome |
    outcome statement | outcome detail | short term outcome | short term | short term steps | 
    short term steps towards outcome | outcome medium term | what i will do | what child will do |
    what i will be able to do | what child will be able to do | what i need to learn |
    what i will achieve | what will i achieve | outcome target | outcome set | outcome sought |
    what we aimed for | what was aimed for | aimed for | what we were aiming for | what we set out to do |
    desired change | desired outcome | what do we want to achieve | what we want to achieve | what are we trying to achieve | what we are trying to achieve | planned outcome | termly outcome
  `),
  measure: list(`
    measure | success criteria | success criterion | achievement criteria | how will we know |
    how we will know | how will we know it has worked | expected impact | criteria | success measure |
    measure of success | how measured | how will it be measured | how will this be measured |
    how will progress be measured | how will we measure | how will we measure success |
    what success looks like | success looks like | what will success look like | how will i know |
    how will we know it is working | evidence of success | how will we know if it is working |
    how will we know when this is achieved | success indicators | exit criteria | measurable |
    what will it look like | how will i know i have achieved it | how i will know | monitoring |
    expected outcome | expected progress | sign of success | signs of success | it has worked when | it worked when | achieved when | met when | done when |
    method of monitoring | assessment method | exit data target | performance indicator | target measure | target level | target score | target figure
  `),
  baseline: list(`
    baseline | starting point | start point | baseline data | entry data | start level | entry level |
    now | where am i now | baseline score | where i am | at start | what child can do now |
    what i can do now | currently | first count | first score | score now | level now | where it started | where this started |
    where now | current situation | entry score | on entry | pre-intervention score | start data | pre-assessment | level at start | position at start | score at start | before intervention
  `),
  deadline: list(`
    when | by when | when by | target date | deadline | timescale | time scale | timeframe | time frame |
    completion date | check by | check on | target date for all rows | target date for all targets | date for all targets | all targets by | all outcomes by | deadline for all targets | check date | look at by | aim to finish | complete by | reach it by | to reach by | date to meet it | date to reach it | date to be achieved | date to be achieved by | achieve by | to be achieved by |
    achieved by | by | due | due date | when will it be achieved | when will this be achieved |
    time bound | date due |
    by when will this be done | when will this be done by | when will i achieve this by | when do we want this achieved | to achieve by | due by | expected by | expected date | expected completion date | target end date | date of completion
  `),
  provision: list(`
    steps actions | action steps | steps in place to support outcome | steps to achieve | steps to take | steps | small steps | actions and steps |
    provision | support | extra | what | how | strategy | strategies | action | actions | activity |
    what will we do | what will happen | provision resource | support and strategies | programme |
    adjustment | adaptation | intervention solution | what we will do | what we are going to do | how will we help |
    how will we do it | how will it be achieved | how will this be achieved | what school will do |
    what adults will do | what grown ups will do | what staff will do |
    what my teachers will do | what adults around me will do | what grown ups will do to help |
    what adults will do to help | what support | name of provision | type of provision | support in place |
    what will help | method | approach | what needs to happen | how will we get there |
    action to be taken | additional support | targeted support | help | what help | support needed |
    support required | how will i get there | description |
    what will be done | what is to be done | what is being done | what is done | how it will be done |
    what will be put in place | what is provided | what will be provided | what we are doing |
    how we are helping | how we are going to help |
    support to be provided | teaching approaches | how will i be helped | how i will be supported | how i will be helped | support i will get
  `),
  who: list(`
    who | who sees to it | role of staff leading each activity | who will help child | who help child | delivered by | by whom | staff | who will help | who will do it | who will do this |
    who is responsible | who will be responsible | person responsible | responsible | responsibility |
    responsible person | adult | led by | staff responsible | supported by | run by | lead | who by |
    adult responsible | provided by | who will deliver | who delivers | staff member | staff involved |
    who will support | whose responsibility | key staff | who will lead | lead person | name of adult |
    lead adult | who will provide it | to be delivered by | who will deliver it | who with |
    who will do what | persons responsible | teacher ta | staffing |
    who is going to help | who will make it happen | owner | action by | my helper | helper | helpers
  `),
  frequency: list(`
    freq | sessions planned | planned sessions | how many sessions planned | how often | frequency |
    frequency per week | times per week | times a week | sessions per week | how many times |
    how many times a week | how many sessions | number of sessions | number of sessions each week | sessions a week | per week |
    how frequently | weekly frequency | days | when how often | sessions | frequency of sessions |
    how often and when | when and how long | when and how often | how often and how long | how often how long |
    when how long | when and for how long | day and time | days and times | when and where | when and length |
    how often will it happen | how often will i do this | how often is support given | number of times per week | weekly sessions | frequency of support | frequency of intervention | regularity | how often will this happen
  `),
  duration: list(`
    how long | duration | session length | length of session | length | time | minutes | weekly duration |
    how long for | for how long | time per session | minutes per week | minutes a week | length of time | time allocated | session duration |
    duration of session | mins | length of sessions | hours | hours per week |
    how long will it last | how long will each session be | how long is each session | length of intervention | length of programme | duration of intervention | minutes per session | total hours | number of weeks | number of weeks the intervention ran for | session time | how many weeks
  `),
  group: list(`
    group | group size | size of group | ratio | staff pupil ratio | pupil staff ratio |
    number of pupils | group or one to one | group or 1 1 | one to one or group | 1 1 or group |
    individual or group | group or individual | grouping | adult pupil ratio | pupil ratio | 1 1 group |
    group 1 1 | in what group | ratio of staff to pupils | staffing ratio |
    1 1 small group | 1 1 or small group | staff ratio | adult to child ratio | number in group | no in group | how many children | who will i work with | 1 1 paired or group | delivery 1 1 group | group 1 1 class
  `),
  start: list(`
    start | start date | date we set off | date we start | date we began | date begun | from | support began | date support began | provision started |
    begins | starts | starting | started | date of start | commenced | from to | from and to | from until | start and end | start and end date | start end | dates from to | runs from | running from | in place from | first session | first day |
    start of intervention | intervention start date | start date of provision | started on | commencing | commencement date | date commenced | date from | valid from | starting on | when will it start | when did it start | entry date | date introduced
  `),
  end: list(`
    end | end date | until | to | date ended | finish | finish date | date finished | ends | finishes | runs to | running to | in place until | last session | last day |
    end of intervention | intervention end date | end date of provision | ended | ended on | finished | finishing on | date to | when will it end | when did it finish | exit date | closing date | date discontinued | concluded
  `),
  where: list(`
    where | in or out of class | location | place | in class or out of class | in class or withdrawn |
    setting of support | room |
    where will it happen | where will this happen | where will it take place | where does it happen | where is it delivered | location of support | location of intervention | place of delivery | venue | room used | in class or withdrawal | inside outside classroom | where in school | area used | learning space
  `),
  resources: list(`
    resources | equipment | resources needed | resources required | materials | resources and equipment |
    what do we need |
    resourcing | equipment needed | specialist equipment | materials needed | tools | what equipment will i use | aids | aids and equipment | kit | scheme materials | teaching materials | things i will use | visuals and resources
  `),
  home: list(`
    home | at home | support at home | help at home | what family will do | home support |
    part played at home | what parents will do | how parents can help | how home can help |
    how can parents help | how will parents help | what parents can do | role of home | home input |
    what happens at home | role of parents | parents role | role of family | part of parents | parental involvement |
    parental support |
    parent action | parent carer action | family action | support from parents | support from parents carers
  `),
  status: list(`
    sessions given | sessions held | sessions delivered | sessions attended | met | met or not | verdict |
    achieved | achieved not achieved | achieved or not | achieved y n | met not met | outcome met |
    met partly met not met | status | rag | rag rating | achieved yes no | has outcome been met |
    has it been met | was it met | was outcome met | outcome achieved | rating | met yes no |
    traffic light | met partially met not met | fully partly not met |
    achieved partially achieved not achieved | met yes no partly | met or not met |
    has this been achieved | effectiveness | met y n | is it met | score | colour |
    met part met not met | outcome met y n | has it been achieved | have i met my outcome | have i done it | did child achieve this | yes no nearly | r a g | rag rated | progress status | outcome status | emerging developing secure
  `),
  impact: list(`
    new figure | latest score | impact | progress | progress made | evaluation | review | result |
    review of outcome | progress towards outcome | progress and impact | impact of provision |
    progress note | progress notes | review of progress | actual impact | actual outcome | what difference | what difference has it made |
    what difference did it make | exit data | end data | outcome at review | at review | end score |
    final data | review impact | how did it go | did it work | progress review | review comments |
    review notes | evaluation comments | review and impact | progress comments | progress at review |
    impact on learning | what progress has been made | what was impact | post-intervention score | what has been achieved
  `),
  next_step: list(`
    next step | next | what next | agreed next steps | what will happen next | what happens next |
    next action | future action | action needed | what will be done next | follow up | further action | actions from review |
    what is next for child | what do i need to do next | further action needed | action required | further action required | actions following review | continue change stop | continue adapt or stop | move on to | recommended next step | follow-up action | follow up actions
  `),
  date: list(`
    date | dated | on | date of contact | date signed | when signed |
    date of entry | date recorded | date of session | session date | date assessed | date of observation | date of visit | date of report | date logged
  `),
  signature: list(`
    signature | sign | signed | initials | signature of parent | parent signature | signed parent |
    signed school | signed by parent | pupil signature | signed pupil | signed by pupil |
    teacher signature | signed class teacher | signed teacher | senco signature | signed senco |
    signed by | school signature | signature of senco | signed by school | signed headteacher |
    headteacher signature | signature of pupil | signed on behalf of school | class teacher signature |
    signature of class teacher | staff signature | signed staff | parent signed | parent carer sign
  `),
  role: list(`
    role | relationship | relationship to child | job title | agency | organisation | position | job |
    service | title | relationship to pupil | profession | who they are | role organisation |
    agency role | service agency
  `),
  comment: list(`
    comment | comments | cost | costs | cost code | code and cost | cost to school | total cost | funding | time in all | notes | note | remarks | additional comments | additional notes | other notes |
    general notes | upn | plan type | type of plan | other | any other comments | further comments |
    further information | other information | any other information | additional information | details |
    discussion |
    cost per week | weekly cost | cost per session | cost per hour | cost per term | termly cost | cost per year | annual cost | cost per annum | cost per pupil | cost of provision | cost of intervention | cost of support | estimated cost | approx cost | approximate cost per year | costing | costings | unit cost | hourly rate | budget | spend | how much does it cost | price | notes and observations | observations | general comments | staff comments | teacher comment | ta comments | lsa notes | senco comments | session notes | upn number | unique pupil number | unique pupil no | upn uln
  `),
};

/** Labels that name a field below an outcome and something else, or nothing, elsewhere. */
export const labelsOfOutcome: Readonly<Partial<Record<FieldId, readonly string[]>>> = {
  outcome: list(`will`),
  measure: list(`success | how checked | we will see | shown by`),
  baseline: list(`entry | this week | beginning | so far | count so far | figure now`),
  deadline: list(`for when | time limit`),
  provision: list(`
    we do | we help by | school | school does | in school | at school | in class | to get there | doing what | teaching | our job |
    help given | support given
  `),
  home: list(`family`),
};
