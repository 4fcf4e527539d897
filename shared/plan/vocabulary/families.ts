import type { FieldId, SectionId } from '../section';
import { wordSet } from '../../text/word-set';

/** A section known by its words: a label made wholly of `core` and `others`, with one of the core at least, names it. */
export interface SectionFamily {
  readonly section: SectionId;
  readonly core: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** One of these must be there too. */
  readonly needs?: ReadonlySet<string>;
}

/** Words as `readLabel` gives them. The first family that fits has the label. */
export const sectionFamilies: readonly SectionFamily[] = [
  {
    section: 'outcomes',
    core: wordSet('outcome'),
    others: wordSet(`
      intended step towards small short long term medium shortterm longterm end year keystage child school
      set to achieved be for academic learning plan and next autumn spring summer half expected sought
      cycle coming two three four
      education health care ehcp
    `),
  },
  {
    section: 'provision',
    core: wordSet(
      'provision support strategy adjustment adaptation resource technique accommodation arrangement tip wave tier',
    ),
    others: wordSet(`
      additional different extra school special educational universal targeted quality first teaching in
      class classroom reasonable use used using to for at idea needed required teacher assistant ta put
      place action approach programme planned what how who when teach inclusive graduated specialist
      equipment from staff delivered child ordinarily available successful helpful effective wave 1 2 3
      general whole outcome meet need identified access other adult
      subject work top supply exam examination test timetable map further lesson
    `),
  },
  {
    section: 'needs',
    core: wordSet('need concern difficulty barrier diagnosis worry health'),
    others: wordSet(`
      area primary secondary sen send special educational additional learning identified description
      category child school for other relevant medical summary about nature level background support
      strength not weakness challenge with development developmental health condition physical social
      emotional sensory what broad priority detail type and disability diagnose any in
    `),
  },
  {
    section: 'strengths',
    core: wordSet('strength talent interest like skill hobby superpower'),
    others: wordSet(`
      not
      child good at ability dislike what motivator motivation enjoy passion area and favourite thing
      achievement celebrate celebration success positive gift
    `),
  },
  {
    section: 'attainment',
    core: wordSet('attainment progress assessment data level achievement performance score result attendance'),
    others: wordSet(`
      so far
      academic national curriculum reading writing math english recent latest rate summary information
      test result standardised date attendance teacher on in at baseline starting point expected learning
      school subject core year progress current to present
    `),
  },
  {
    section: 'review',
    core: wordSet('review evaluation'),
    others: wordSet(`
      previous last past old from
      outcome progress impact meeting term autumn spring summer comment note plan provision support
      effectiveness child cycle 1 2 3 end half termly annual record first second third final interim
      discussion summary of target iep isp apdr one passport
    `),
  },
  {
    section: 'pupil_view',
    core: wordSet('view comment thought feeling contribution feedback say think tell'),
    others: wordSet(`
      child wish feeling own word and what on in about school plan learning to support from at review meeting
    `),
    needs: wordSet('child'),
  },
  {
    section: 'parent_view',
    core: wordSet('view comment thought feeling contribution feedback concern say think tell'),
    others: wordSet(`
      parent family home own word and what on in about school plan child to support strength need
      difficulty progress of from at review meeting
    `),
    needs: wordSet('parent family'),
  },
  {
    section: 'aspirations_family',
    core: wordSet('hope aspiration wish dream future'),
    others: wordSet(`
      parent family child for and in what want like to long term about life adult from
    `),
    needs: wordSet('parent family'),
  },
  {
    section: 'aspirations_child',
    core: wordSet('hope aspiration wish dream future'),
    others: wordSet(`
      outcome child for and in what want like to do long term about life adult when leave school grow up plan job
      after
    `),
  },
  {
    section: 'working_not_working',
    core: wordSet('work going go better'),
    others: wordSet(`
      so what not for child at home school nursery college in class and could even if less good great out
      need change to play lesson
    `),
  },
  {
    section: 'home',
    core: wordSet('home'),
    others: wordSet(`
      what parent family help support strategy to need how at activity practise practice with learning
      task in action provision input involvement for child school and link done you
    `),
  },
  {
    section: 'contributors',
    core: wordSet('contributor attendee participant agency professional'),
    others: wordSet(`
      plan meeting name list present review and to other outside external involved involvement supporting
      support with role contact current invited attending currently health service
    `),
  },
  {
    section: 'signatures_sharing',
    core: wordSet('signature signed agreement consent'),
    others: wordSet(`
      parent child school senco teacher class headteacher staff plan to and by date sharing share
      information head on behalf data
    `),
  },
];

/** A field known by its words: a label made wholly of them, with one of each group in `all`, names it. */
export interface FieldFamily {
  readonly field: FieldId;
  readonly all: readonly ReadonlySet<string>[];
  readonly others: ReadonlySet<string>;
}

/** Words as `readLabel` gives them. The first family that fits has the label. */
export const fieldFamilies: readonly FieldFamily[] = [
  {
    field: 'parents_told',
    all: [wordSet('parent'), wordSet('told informed notified')],
    others: wordSet(`
      date child placed added put on send sen register one plan planning about when to for support meeting
    `),
  },
  {
    field: 'review_date',
    all: [wordSet('review'), wordSet('date next due on by when time')],
    others: wordSet(`
      meeting plan of to planned proposed one support send sen termly place venue and for iep
    `),
  },
  {
    field: 'plan_date',
    all: [wordSet('date start started written'), wordSet('plan meeting set completed created initial iep')],
    others: wordSet(`
      one first support send sen of on for by discussed with parent number current
    `),
  },
  {
    field: 'who',
    all: [wordSet('responsible responsibility deliver delivered delivering staff lead leading')],
    others: wordSet(`
      who by person people member adult key for it this to provide provided providing name of teacher ta
      help in charge role involved provision action support and is or
    `),
  },
  {
    field: 'provision',
    all: [wordSet('how'), wordSet('help achieve achieved support meet get reach do')],
    others: wordSet('child it this outcome there to need we be at school in class them adult staff what'),
  },
  {
    field: 'frequency',
    all: [wordSet('often frequency frequently')],
    others: wordSet(`
      how when per week weekly session duration long and time number day for of length where
    `),
  },
];
