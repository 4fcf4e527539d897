import type { Listed } from '../text/listed';
import { noun, nouns, word, words } from './jargon-lines';
import { list } from './list';

const ofGcse = list('a8 attainment bucket gcse gcses estimate ebacc');
const ofLessons = list('medication lesson period');

/** More about the system: councils, stages, results, attendance. */
export const jargonSystem: readonly Listed[] = [
  ...nouns(`
    annual review|annual reviews|annual review meeting|interim review|interim annual review|emergency review|early review = yearly review meeting|yearly review meetings|yearly review meeting|extra meeting about the plan|extra meeting about the EHC plan|extra meeting about the EHC plan|early meeting about the plan
    person-centred review|person-centred reviews|person-centred planning|person-centred thinking tools = meeting built around the child|meetings built around the child|planning around the child|ways of planning around the child
    enhanced transition|phased transition|transition plan|transition plans|transition programme|transition passport|transition booklet|transition support|transition arrangements|transition meeting|transition package = move with extra visits|move in small steps|plan for the move|plans for the move|visits before the move|booklet about the child for the new school|booklet about the move|help with the move|plans for the move|meeting about the move|help with the move
    transition times|transition time|transition points|transitional times|transition period = times of change|time of change|times of change|times of change|time of change
    transition|transitions = move|moves from one thing to the next
    reintegration|reintegration plan|reintegration timetable|reintegration meeting|phased return|phased reintegration = return to school|plan for returning to school|timetable for returning to school|meeting about returning to school|return in small steps|return in small steps
    U code|U codes|C code|B code|attendance code|attendance codes = mark for coming very late|marks for coming very late|mark for time off that was allowed|mark for learning elsewhere|mark in the register|marks in the register
    persistent absence|persistent absenteeism|severe absence|unauthorised absence|unauthorised absences = missing one day in ten or more|missing one day in ten or more|missing half of school or more|time off that was not agreed|times off that were not agreed
    fixed-period exclusion|fixed-period exclusions|fixed-term exclusions|fixed term suspension|off-rolling = time sent home|times sent home|times sent home|time sent home|taking a child off the register
    internal isolation|isolation room|reflection room|internal suspension = working apart from the class|room for working apart|room for thinking it over|working apart from the class
    resource base|resourced provision|resource provision|additionally resourced provision|enhanced resource provision|specialist resource provision|SEN unit|SEN units = special unit in the school|special unit in the school|special unit in the school|special unit in the school|special unit in the school|special unit in the school|special class in the school|special classes in schools
    specialist setting|specialist settings|specialist placement|specialist school placement|mainstream setting|mainstream settings|mainstream provision|mainstream placement = special school|special schools|place at a special school|place at a special school|ordinary school|ordinary schools|ordinary school|place at an ordinary school
    resource allocation|resource allocation panel|decision-making panel|moderation panel|fair access protocol|fair access panel|SEN panel|SEND panel|multi-agency panel = sharing out of money|meeting that shares out money|council meeting that decides|council meeting that decides|rules for finding school places|meeting that finds school places|council meeting about special needs|council meeting about special needs|meeting of different services
    personal budget|personal budgets|direct payment|direct payments|disagreement resolution|mediation certificate = money that the family can direct|money that families can direct|money paid to the family|money paid to the family|help to settle a disagreement|paper that shows mediation was considered
    delegated funding|devolved funding|matrix funding|inclusion funding|high needs top-up|needs-based funding|exceptional needs funding|individual pupil resourcing agreement|early years inclusion funding = money that the school manages|money that the school manages|money by level of need|money for extra help|extra money from the council|money by level of need|extra money from the council|extra money from the council|money for extra help in the early years
    pupil premium|pupil premium grant|recovery premium|service premium|catch-up premium|early years pupil premium|pupil premium plus = extra money for some pupils
    vulnerable learners|vulnerable learner|disadvantaged pupils|disadvantaged learners|vulnerable group|vulnerable groups = pupils who need extra help|pupil who needs extra help|pupils from poorer families|pupils from poorer families|group of pupils who need extra help|groups of pupils who need extra help
    pupil progress meeting|pupil progress meetings|raising attainment plan|progress measures|progress measure = staff meeting about how pupils are doing|staff meetings about how pupils are doing|plan to raise results|ways of measuring progress|way of measuring progress
    school census|SEN register|SEND register|SEN census code|SEN status|SEN code = yearly count of pupils|school’s list of pupils with special educational needs|school’s list of pupils with special educational needs|mark in the yearly count|level of help|mark for the level of help
    graduated cycle|graduated cycles|plan do review cycle|review cycle|review cycles|assessment cycle|one plan cycle|cycle of support|cycles of support|SEN cycle = round of help and review|rounds of help and review|round of help and review|term’s plan and review|terms’ plans and reviews|round of checks|round of planning and review|round of help and review|rounds of help and review|round of help and review
    safeguarding|safeguarding concern|safeguarding concerns|safeguarding referral|safeguarding lead|designated safeguarding lead = keeping children safe|worry about a child’s safety|worries about a child’s safety|report of a worry about safety|member of staff who keeps children safe|member of staff who keeps children safe
    duty of care|lawful basis|statutory duty|statutory duties|statutory guidance|statutory timescales|statutory timescale = duty to keep the child safe|reason allowed by law|duty in law|duties in law|government’s rules|dates set by law|date set by law
    needs assessment|needs assessments|needs analysis|assessment of need|holistic assessment|statutory needs assessment = full check of needs|full checks of needs|check of needs|check of needs|all-round check|council’s formal check of needs
    raw score|raw scores|composite score|composite scores|index score|index scores|subtest|subtests|sub-test|sub-tests|core language score|full-scale IQ = marks in the test|marks in the tests|score from several parts|scores from several parts|score for one area|scores for each area|part of a test|parts of a test|part of a test|parts of a test|score for language|overall score
    verbal comprehension index|working memory index|processing speed index|perceptual reasoning index|visual spatial index|fluid reasoning index = score for understanding words|score for memory|score for speed|score for shapes and patterns|score for shapes and patterns|score for new problems
    ceiling score|floor effect|ceiling effect|quartile|quartiles|lower quartile|upper quartile|decile|deciles|effect size|ratio gain|ratio gains = highest score|test that is too hard|test that is too easy|quarter of all children|quarters of all children|lowest quarter|highest quarter|tenth of all children|tenths of all children|how much it helps|months gained per month|months gained per month
    age-equivalent scores|reading age equivalent|spelling age|spelling ages|reading accuracy age|comprehension age = ages at which most children score the same|age at which most children read like this|age at which most children spell like this|ages at which most children spell like this|age at which most children read like this|age at which most children understand like this
    end of key stage expectations|end of year expectations|end of year expectation|national expectations|expected standards|expected standard|national standard|age-related standards|attainment data|attainment gap|attainment levels = what most children can do by then|what most children can do by then|what most children can do by then|what most children can do|levels for the age|level for the age|level for the age|levels for the age|test results|gap in results|levels of work
    narrowing the gap|closing the gap|diminishing the difference = catching up
    age-related expectation level|working at greater depth|pre-key-stage level|National Curriculum levels|national curriculum level|sub-levels|sub-level = level for the age|working above the level for the age|level before Year 1 work|levels of school work|level of school work|small steps in a level|small step in a level
    book band|book bands|reading band|reading bands|decodable book|decodable books|decodable text|decodable texts = level of reading books|levels of reading books|level of reading books|levels of reading books|book with sounds the child knows|books with sounds the child knows|text with sounds the child knows|texts with sounds the child knows
    engagement model|engagement profile|engagement scale|involvement levels|levels of involvement|wellbeing and involvement = way of checking how the child joins in|record of how the child joins in|scale of how the child joins in|how closely the child joins in|how closely the child joins in|how happy the child is and how closely they join in
    impact data|impact measure|impact measures|impact evidence|entry and exit data|entry data|exit data|exit criteria|exit score|entry score|pre and post data|post data = figures that show what helped|figure that shows what helped|figures that show what helped|signs of what helped|results before and after|results before|results after|what must be reached to stop|score at the end|score at the start|results before and after|results after
    thematic analysis|quantitative data|qualitative data|hard data|soft data|softer outcomes|proxy indicators|key performance indicators = looking for patterns|figures|words and views|figures|views|changes in feelings and friendships|signs|main figures
    long-term outcomes framework|outcomes framework|wellbeing framework|support framework|inclusion framework|accountability framework = list of aims|list of aims|guide to wellbeing|guide to help|guide to including everyone|rules for schools
    SEND reforms|SEN code of practice|SEND code of practice|code of practice = changes in the law|government’s guide to special needs|government’s guide to special needs|government’s guide
    information sharing protocol|data sharing agreement|privacy notice|information governance = rules for sharing information|rules for sharing information|note on how information is kept|rules for keeping information
    service level agreement|joint commissioning|commissioned service|commissioned services|commissioned place|traded service|traded services = contract for a service|planning by council and NHS together|service that the council pays for|services that the council pays for|place that the council pays for|service that schools pay for|services that schools pay for
    professionals meeting|strategy meeting|core group meeting|core group meetings|case conference|multi-professional meeting|network meeting = meeting of specialists|social care meeting|meeting of the people who help the family|meetings of the people who help the family|meeting about a child’s safety|meeting of specialists|meeting of everyone who helps
    lead professional|lead practitioner|allocated worker|named worker|link worker|link professional = person who brings the help together|person who brings the help together|worker for the family|worker for the family|person to ask|person to ask
    step up to social care|threshold document = move to social care|guide to levels of need
    open case|closed case = Say whether the social worker still helps the family.
    named placement|placement breakdown = school named in the plan|loss of the place
    curriculum pathway|curriculum pathways|informal curriculum|semi-formal curriculum|formal curriculum|non-subject-specific learning|subject-specific learning|pre-formal curriculum = way of learning|ways of learning|learning through play and daily life|learning through play and themes|learning in subjects|learning before separate subjects|learning in separate subjects|learning through the senses
    preparation for adulthood|preparing for adulthood outcomes|supported internship|supported internships|vocational pathway|vocational profile|independent travel training|travel training = getting ready for adult life|aims for adult life|work placement with help|work placements with help|way to a job|record of work strengths|learning to travel alone|learning to travel alone
    mental capacity|best interests decision|best interests meeting|deprivation of liberty|Gillick competence|appointeeship|deputyship = power to decide for oneself|decision made for the person|meeting to decide for the person|limits on freedom|a child’s own power to agree|managing of money for the person|power to decide for the person
    strengths and needs checklist|primary need|primary area of need|secondary need|category of need|primary category = list of strengths and needs|main need|main need|second need|kind of need|main kind of need
    functional communication|functional language|functional literacy|functional numeracy|functional skills|functional play|functional independence = everyday talking|everyday language|everyday reading and writing|everyday number skills|Say whether you mean the course in English or maths, or skills for everyday life.|everyday play|doing everyday things alone
    sensory audit|environmental audit|accessibility plan|access audit|communication-friendly environment|communication-friendly classroom|low-stimulus environment|low-stimulation environment|low stimulus area|distraction-free environment = check of noise, light and space|check of the rooms|plan for making school easier to use|check of how easy school is to use|room where everyone can follow|classroom where everyone can follow|calm, quiet place|calm, quiet place|calm, quiet place|quiet place
    outreach|outreach support|outreach service|outreach worker|outreach team|inreach = visits from specialists|visits from specialists|visiting specialists|visiting specialist|visiting specialists|lessons at the special school
    peripatetic teacher|peripatetic support|advisory service = visiting teacher|help from visiting teachers|specialists who advise
    workforce development|upskilling|capacity building|staff deployment|deployment of staff = staff training|training|training|use of staff|use of staff
    local area inspection|local area partnership|integrated care board|integrated therapies|integrated service = inspection of local services|council and health services|NHS body for the area|therapies that work together|services that work together
  `),
  ...words(`
    norm-referenced|criterion-referenced|age-standardised|non-standardised = compared with other children|compared with set tasks|compared with children of the same age|informal
    rag-rated|traffic-lighted = marked red, amber or green
    peripatetic|non-attending|under-attaining|underattaining = visiting|not coming to school|below what was hoped|below what was hoped
    co-located|commissioned|decommissioned|ring-fenced = in one place|paid for by the council|no longer paid for|kept for this
    quality assured = checked by others
    multi-professional|interdisciplinary|transdisciplinary = of several services|of several services|of several services
    overarching|systemic = main|of the whole system
    upskilled|upskill = trained|train
  `),
  ...noun(
    'assess, plan, do, review cycle|assess, plan, do, review',
    'round of finding out, planning, trying and checking',
  ),
  ...noun('accelerated progress', 'faster progress'),
  ...word('discharged', 'Say who no longer sees the child.', {
    onlyWith: list('service caseload camhs therapy salt clinic'),
  }),
  ...noun('mastery', 'full command', { notBefore: ['approach', 'curriculum', 'number'], notAfter: ['the'] }),
  ...noun('input', 'help or advice', {
    onlyWith: list('therapist therapy outreach ep salt specialist camhs psychologist service weekly'),
    notBefore: ['device', 'data', 'cable'],
    notAfter: list('sensory tactile adult teacher staff specialist vestibular proprioceptive therapeutic'),
  }),
  ...nouns('P4|P5|P6|P7|P8 = an old scale for very small steps', {
    notAfter: list(
      'monday tuesday wednesday thursday friday mon tue tues wed weds thu thur thurs fri mondays tuesdays wednesdays thursdays fridays',
    ),
    unlessWith: [...ofGcse, ...ofLessons],
  }),
  ...nouns('P8 = a score for progress up to the GCSEs', { onlyWith: ofGcse }),
  ...nouns('P4|P5|P6|P7 = a lesson of the day', { onlyWith: ofLessons }),
];
