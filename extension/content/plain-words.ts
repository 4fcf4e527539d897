import { wordSet } from '../../shared/text/word-set';

/**
 * Words of which the names and addresses of plans' forms are made, in lower case: another word with a capital may be
 * somebody's name, and so may another part of an address. No season, which is a child's name too.
 */
export const plainWords = wordSet(`
a about absence academic access achieve achieved action actions actual add additional adjustments admire adulthood adults advice against agencies
agency agreed agreement agreements aim aims all allergies already am ambition ambitions and annual any anything apdr app appreciate approach archive
are area areas arrangements art asp aspiration aspirations aspx assess assessment assistant at attached attainment attendance attended autism
background bad barriers baseline basic be bedtime been before behaviour behaviours best better biology bits break breakfast builder by can care carer
carers caring celebrations challenge challenges change changed changes changing chemistry child children childs chronology circle circles class clinic
closest cognition comment comments communicate communication communications community computing concern concerned concerns condition confidence
consent contact contacts contributed contribution contributors copies copy cost could cover create criteria current curriculum cycles daily dashboard
data date dates day days delete description design desired detail details diagnosis did diet different difficult difficulties difficulty discussed
dislikes distribution do does doing done drama dreams dt duration dyslexia eal early edit education educational ehc ehcna ehcp else emotional
employment end english enjoy enjoyment entry environment equipment ethnicity evaluation even evidence exam example exams exit expected external family
far father favourite feelings field figure final finance find finds first food for form forms forward french frequency friends friendships from front
full fun further future gender general geography german get gifts given go goal goals going gone good graduated great group groups grow guardian
happen happens hard has have health hearing height held help helped helps hi history hobbies hobby home homework hopes hospital housing how htm html i
ict ideas iep if ilp impact important in independence independent index individual information initial intent interaction interests interim
intervention interventions involved involvement is issues it its jobs journey jsp kept key know lac language last learn learned learner learners
learning learnt less lesson lessons level levels life like likes list lists literacy log long looks love lunchtime made main make makes manage manager
map mathematics maths matters me measure medical medication medium meet meeting meetings memory mental met methods mfl minutes mis mld monitoring
mother motivators motor mum music must my myself name nature need needed needs network new next not notes now number numeracy nursery objective
objectives observation observations occupational of off often on one oneplan open or ot other others our outcome outcomes outside over overview own
page pages parent parental parents part partly passions passport pastoral pathway pathways pe pen people performance permission permissions person
personal personalised phase phonics php physical physics physiotherapy picture place plan planned planning plans play played playtime please pleased
pmld points portal portrait position post pp practitioners preferences preferred present presenting previous primary print priority professional
professionals profile progress proposed proud provided provision pshe pupil pupils qualifications question questions rate re reading reason reasonable
recommendations recommended record records referral register registration relationship religion report reports resilience resources response
responsibility responsible restrictions result results review reviewed reviewer reviewing reviews rewards risk role safe safeguarding safety salt
sanctions save saw say says school science score search sebd secondary section see self semh sen senco send sendco sensory sent session sessions
settings share shared sharing sheet short should show siblings signature signatures signed signs since skills slcn sld sleep slt smart so social song
sought spanish special specialist specialists specific speech spelling spld sport sports staff stage start starting step steps stored story strategies
strategy strength strengths student students subject subjects success successes successful summary support supported tab taken talents target targeted
targets teacher teachers teaching technology term termly that the their therapies therapist therapy there these they things think thinks this thoughts
time timeline timescale timetable title to toileting took topic topics towards tracker transition transport tricky tried triggers trips try unique
universal up update upn use vi view views vision visit visits vocabulary voice volunteering want was wave waves way ways we web weekly welfare well
wellbeing went what when where which who whole whom whose why wishes with words work worked working works worried worries would write writing wrote
year years you your
`);
