/**
 * Names of everyday things in a classroom, made of plain words, and of what a family lives with: a parent may well know
 * them, so that a note on one only asks. In lower case, in the singular.
 */
export const gentle: ReadonlySet<string> = new Set(
  `
word mat|sound mat|phonics mat|number mat|word bank|word wall|word list|tricky word|red word|sight word|high frequency word|key word|topic word|
writing slope|sloped board|slope board|wobble cushion|wobble board|move and sit cushion|fidget toy|fidget|pencil grip|ear defender|coloured overlay|reading ruler|
visual timetable|picture timetable|now and next board|now and next|first and then board|task board|visual|timer|sand timer|feelings chart|feelings fan|worry book|worry box|
movement break|brain break|sensory break|rest break|time out card|time-out card|exit card|exit pass|help card|calm corner|calm box|quiet space|chill out zone|
pastoral|pastoral lead|pastoral manager|pastoral team|pastoral support|tutor time|form time|registration|early years|key person|key worker|key adult|learning mentor|buddy|reading buddy|
standard score|reading age|spelling age|baseline|blending|blend|blended|word web|word-web|scaled score|phonics|sounding out|number line|number bond|times table|guided reading|shared reading|paired reading|
travel training|self-care skill|self care skill|motor skill|fine motor|gross motor|outreach|outreach worker|transition|transition plan|transition day|induction|
emerging|job coach|entry level|input|discharge|discharged|modelling|check-in|check in|social story|comic strip conversation|lego club|nurture group|circle time|carpet time|touch typing|touch-typing|finger gym|hand gym|absence seizure|repeated reading|
glue ear|radio aid|dyspraxia|hypermobile|writing frame|talk partner|sentence strip|workstation|work station|place value counter|first-and-then board|choice board|choosing board|sound button
`
    .split('|')
    .map((phrase) => phrase.trim()),
);
