// Made by `npm run learn` from the sentences of tests/corpus; do not edit.
/** What each feature says for and against a yes to the questions: pairs of a question's place and a weight, as `letters` has them, and the feature. */
export const learned = `ARBPCODVEQFP #2
ARBSCcDW self-esteem
ARBTDV resilience
ARDV wellbeing
ARDZ about coming
ASBSCYDV respect
ASBSDV self-regulate
ASBTCYDT best
ASBTDW potential
ASBUCYDX neater
ASBUDU secure
ASBUDX appropriately
ASBVDV be more
ASBVEgFZ targets
ATBRDWEZFZ strategies
ATBSDUEXFX positive
ATBSDV engaged
ATBTCZDY regulate
ATBTDXEcFe listening
ATBTDZ learning
ATBVCYDX make the
ATBVDV better
ATBVDW confidence
ATBVDWFb attention
ATBWCZDU meltdowns
ATBWCZDZ be a
ATBWDZ ^is
ATDXFY progress
AUBTCZDUEYFZ appropriate
AUBUCWDT explore
AUBUDW calmer
AUBVCTDb ^work
AUBVCXDV focus
AUBVCZDW effectively
AUBVDV life
AUBVDW engage
AUBVDWFZ core
AUBVDX be calmer
AUBVDX concentration
AUBVDX in books
AUBVDX more .
AUBWCTDU ^that
AUBWCVDZ community
AUBWDU hope
AUBWDU improved
AUBWDX ^ready
AUBXCZDW happier
AUBXDZ independence
AUBXDZ we would
AUBXEZFY calm
AUBYCYDZ reading .
AVBUDX be good
AVBV % more
AVBV choices
AVBVCZEYFZ safe
AVBVDX with peers
AVBVDd language
AVBW skills
AVBW to improve
AVBWCYFX try
AVBWCYFZ social
AVBWCcDX engagement
AVBWDT ready
AVBWDW communicate
AVBWDX good choices
AVBWDXFY possible
AVBWDY changes to
AVBX less worried
AVBXCWDX concentrate
AVBXCWDX concentrate for
AVBXCXDV one day
AVBXCbDW engagement in
AVBXCbDX increased
AVBXDU expressive
AVBXDW stamina
AVBXDX kinder
AVBXDXFX understanding
AVBXDY be happier
AVBY be ready
AVBY gap
AVBY transitions
AVBYCZDX listen
AVBYCZDY !
AVBYDV know his
AVBYDV the gap
AVBYDW will feel
AVBYDYFZ behaviour
AVBYDZ be kinder
AVBYEcFZ to see
AVBZCZDW ^more
AVBZDWEZFZ anxiety
AVBZDZ for longer
AVCV part of
AVFZ range
AWBV regulated
AWBV will access
AWBVCZ sensory
AWBVDW noise
AWBVDWEXFV curriculum
AWBVDX low
AWBVDY positively
AWBW show good
AWBWCWDW harder
AWBWCb regulated for
AWBWCbDY improvement
AWBWCbDY improvement in
AWBWCbDdFh all lessons
AWBWDV well
AWBWDX behave
AWBWDX confidence in
AWBWDX pupil will
AWBWDY receptive
AWBWDY with change
AWBWDZ resilient
AWBX good sitting
AWBXCY to develop
AWBXCYDX , more
AWBXCb friendships
AWBXCb reading ,
AWBXCbDY adulthood
AWBXCcDY incidents
AWBXDX be emotionally
AWBXDX emotionally
AWBXDX for adulthood
AWBXDX organised
AWBXDZ confident
AWBY better at
AWBY more settled
AWBY self
AWBY well in
AWBYCVDX begin to
AWBYCXDX be happy
AWBYCY to cope
AWBYCYEc feelings
AWBYCcDX will understand
AWBYDU be <figure>
AWBYDX cope
AWBYDY literacy
AWBYDZ ^<name> needs
AWBYDZ engage more
AWBYDZ his work
AWBZ to feel
AWBZCVDW kind
AWBZDV understand
AWBZDY as he
AWBdDV be on
AWCVDX target <figure>
AWCc has a
AWDW be at
AWDW get on
AWDY of progress
AWDZ to self-regulate
AXBTCODWEQFR #4
AXBUCg living
AXBV expected progress
AXBVDV will try
AXBW ^make
AXBW manage
AXBWDW working memory
AXBWDX ^good
AXBWDX learning for
AXBWDZ as independently
AXBWDZ independently as
AXBX <name> behaviour
AXBX his peers
AXBX manage her
AXBX more independent
AXBX ready to
AXBXCXEUFV continue
AXBXCYDZ happy and
AXBXCZ to become
AXBXCZDW become
AXBXCZDXFX ^emotional
AXBXCc experience
AXBXDVFZ work on
AXBXDW have increased
AXBXDW will become
AXBXDX good
AXBXDX right choices
AXBXDY as possible
AXBXDY greater
AXBXDY have an
AXBXDY more confident
AXBXDY resilience when
AXBXDZ areas
AXBXDZ curriculum .
AXBY ^continue
AXBYCWDW be aware
AXBYCX manage his
AXBYCYDW ^to make
AXBYCYEZFZ to keep
AXBYCZDV hard
AXBYCZDZEb others
AXBYCZDZEd working
AXBYCbDY ^by y
AXBYCbDY prepared
AXBYCbDY prepared for
AXBYDX friends
AXBYDX transition
AXBYDXFY aware
AXBYDXFY aware of
AXBYDZ an understanding
AXBYDZ relationships
AXBYDZ settled
AXBYDZ to engage
AXBYDZ understanding of
AXBZCVDV ^manage
AXBZCW to try
AXBZCXDWEZ ^handwriting
AXBZCXDZ on task
AXBZCZDY awareness
AXBZCZDY awareness of
AXBZCbDX be neater
AXBZDV ! !
AXBZDW happy
AXBZDX voice
AXBZDZ <figure> he
AXBZDZ relationships with
AXCXDX a go
AXCYDZEbFf up by
AXCZDX try harder
AXCZDZ what is
AXCbDX have the
AXCbDZ of assembly
AXCeDY be making
AXDU towards
AXDX reduce
AXDY uses his
AXDZ success
AXDbFb <figure> -
AY ^working
AY alongside his
AY become more
AY good at
AY she feels
AY we'd
AYBTDbEWFY work with
AYBUCY starting points
AYBVCW to stop
AYBVCZDT knows
AYBVCZDW friends .
AYBW to manage
AYBWCZDV social communication
AYBWCZDY carpet .
AYBWCZDYFY emotional
AYBWDX sister
AYBX better .
AYBX his emotions
AYBXCZ gain
AYBXCZ others .
AYBXCZDY behaviour at
AYBXCZDY situations
AYBXCeDZ next half
AYBXDX skills to
AYBXDY behaviour will
AYBXDZ have made
AYBXDZ joins in
AYBY with changes
AYBYCVDW needs to
AYBYCWDW become a
AYBYCY confident in
AYBYCY when things
AYBYCZDX behave appropriately
AYBYCZDY feel
AYBYCZDY on with
AYBYCZDY responsibility
AYBYCZDY responsibility for
AYBYCe demonstrate
AYBYDW ^to develop
AYBYDW peers
AYBYDW post-
AYBYDW post- <figure>
AYBYDX outcome
AYBYDY skills .
AYBYDZ more organised
AYBZ a more
AYBZ adults
AYBZCVDYEYFW use of
AYBZCX , reading
AYBZCYDZ gain confidence
AYBZCZ carry on
AYBZCZDcEYFZ social skills
AYBZCb be prepared
AYBZDV ^continue to
AYBZDX on by
AYBZDY ^greater
AYBZDZ and happy
AYBZDZ motor
AYBZDb fortnight .
AYBZDcEWFY access
AYBbDcEZFg for all
AYBcCXDX progress from
AYBeDZ get <figure>
AYCWDX ^improve
AYCWDZ ideas
AYCXDW skills and
AYCXDY own learning
AYCXEZ to work
AYCYDU love
AYCYDZ working on
AYCYEb reader
AYCZ school and
AYCZDX too
AYCZDY legible
AYCZDY school by
AYCZDd mum and
AYCb us in
AYCbDZ gone up
AYCcDZ years
AYDUEb ^<figure> %
AYDW ^confidence
AYDX home from
AYDX improve
AYDY be getting
AYDY coming into
AYDY independent
AYDY levels
AYDY over hand
AYDZ <name> needs
AYDZ strategies to
AYDZ subjects .
AYFb and to
AYFh in all
AZ improve his
AZ more resilient
AZ positively in
AZ to have
AZ will show
AZ wobble
AZ wobble cushion
AZ work .
AZBSDY most of
AZBUCSDYESFU #8
AZBVCZDZ more of
AZBVDY longer
AZBVDY school .
AZBWCZDX to recognise
AZBWCgDY by spring
AZBWDW cope with
AZBWDX a bit
AZBWDX bit
AZBX appropriately to
AZBXCW in more
AZBXCWDZ make progress
AZBXCY make good
AZBXCZDZ listening in
AZBXDZFZ range of
AZBY % improvement
AZBY independent learner
AZBY will engage
AZBYCW learn to
AZBYCX pupil
AZBYCYDX flat
AZBYCYDXFZ ^fine
AZBYCYDXFZ ^fine motor
AZBYCYDZ good listening
AZBYCZDX joining in
AZBYCZEVFb reduced
AZBYDX making
AZBYDY employability
AZBYDY employability skills
AZBYDZ good behaviour
AZBYDZ self-care
AZBYEW he needs
AZBZ <name> finds
AZBZ ^to have
AZBZ better with
AZBZ continue to
AZBZ emotionally regulated
AZBZ respond appropriately
AZBZ will demonstrate
AZBZCVDY coming in
AZBZCXDY safe and
AZBZCXDZ and is
AZBZCY choices .
AZBZCYDX ^be
AZBZCYDYEX keep
AZBZCZ access the
AZBZCZ develop her
AZBZCZDZ emotions
AZBZCZDZ fine
AZBZCZDZ fine motor
AZBZCZDZ positive relationships
AZBZCbDY progress with
AZBZCc lessons by
AZBZCcDZEeFY fractions
AZBZDW ^<figure> /
AZBZDX curriculum at
AZBZDX formation
AZBZDX letter formation
AZBb a good
AZBbCdDZ spring .
AZBbDZ the green
AZBcCbDV achieve
AZBdCZDZ baseline <figure>
AZCTDW ^gets
AZCVDX own level
AZCW appropriately .
AZCWDW build
AZCX like to
AZCXDX ^improved
AZCXDX respond
AZCXDX to listen
AZCXDX warning
AZCXDY ^able to
AZCXEbFY vocabulary
AZCYDX better in
AZCYDY ^gross
AZCYDY ^gross motor
AZCYDb to access
AZCZDX ^better
AZCZDY ^i want
AZCZDZ level
AZCZDZ to communicate
AZCZDZ want to
AZCb have developed
AZCb himself .
AZCc spring <figure>
AZCcDX made <figure>
AZCcDY have moved
AZCd leaves us
AZCdDc we'd like
AZCfDX by y
AZDV access learning
AZDV will develop
AZDW support .
AZDX curriculum alongside
AZDX developed
AZDX to move
AZDXFb changes
AZDY gross
AZDY gross motor
AZDY kicking
AZDZ % of
AZDZ , writing
AZDZ ^by spring
AZDZ adulthood .
AZDZ attitude
AZDZ the curriculum
AZDZEVFV need
AZDZEWFW can be
AZDZFd half-termly
AZDb see
Ab 'more
Ab <figure> cm
Ab <figure> lunchtimes
Ab <figure> right
Ab <figure> st
Ab <figure> tricky
Ab <month> half-term
Ab ^come the
Ab ^he will
Ab ^he'll
Ab a number
Ab a story
Ab along
Ab aloud to
Ab and 'where'
Ab and get
Ab another child
Ab answer a
Ab asks for
Ab at college
Ab back in
Ab before his
Ab between two
Ab break
Ab card .
Ab card before
Ab cm
Ab come into
Ab come the
Ab count out
Ab currently
Ab dining
Ab dining hall
Ab faces
Ab frame
Ab from
Ab from his
Ab green man
Ab group
Ab her classroom
Ab home
Ab improve her
Ab instruction ,
Ab job
Ab least eight
Ab list ,
Ab lunch
Ab lunchtime .
Ab man
Ab meal
Ab mins of
Ab morning
Ab my
Ab my hand
Ab needs the
Ab nights a
Ab nobody prompting
Ab none by
Ab nurse
Ab of five
Ab of hitting
Ab out at
Ab own password
Ab pushing ,
Ab put her
Ab room
Ab school year
Ab sentences with
Ab separate days
Ab session
Ab sessions .
Ab showing his
Ab sleep
Ab st
Ab teacher
Ab term at
Ab the answer
Ab the bell
Ab the dining
Ab the phonics
Ab the picture
Ab the sand
Ab their
Ab time for
Ab times tables
Ab to stay
Ab two-step
Ab wait
Ab ways ,
Ab without a
Ab without pushing
AbBRDU class .
AbBUDW help when
AbBVCYDZ and capital
AbBVEXFW often
AbBWCY in science
AbBX stuck
AbBX writing .
AbBXCb speaking .
AbBXCcEc rings
AbBY bikes with
AbBY drink from
AbBY full sentences
AbBY shouting out
AbBYCWDW has been
AbBYCcDY be eating
AbBYDX cross .
AbBYDY a knife
AbBYDY tell a
AbBZ get changed
AbBZ speak
AbBZCX and hang
AbBZCZDYFb up his
AbBZCg ^come
AbBZChDZ ^in a
AbBZDX let
AbBZDX other
AbBZDZ and fork
AbBZDZ angry
AbBZDZ knife
AbBZDZ knife and
AbBZDZ say what
AbBZDZ use her
AbBZDZ will let
AbBZEZFe playtime
AbBb ) ,
AbBb ) on
AbBb , no
AbBb <figure> mm
AbBb <name> clocks
AbBb <name> of
AbBb a reminder
AbBb a writing
AbBb and with
AbBb and write
AbBb at school
AbBb catches
AbBb clocks in
AbBb correct in
AbBb correctly in
AbBb counter
AbBb days each
AbBb during the
AbBb foods
AbBb for the
AbBb give
AbBb he'll
AbBb mat
AbBb mm
AbBb my ear
AbBb on each
AbBb put on
AbBb question
AbBb register
AbBb set
AbBb sitting down
AbBb talk to
AbBb telling
AbBb timetable
AbBb to at
AbBb to college
AbBb to score
AbBb told to
AbBb topic
AbBb two peers
AbBb will travel
AbBb with both
AbBb with nobody
AbBb within five
AbBb without holding
AbBb words per
AbBb writing frame
AbBbCTDV ^raise
AbBbCV is ready
AbBbCWDY ^uses
AbBbCX five lessons
AbBbCXDYEbFb ^on
AbBbCXFf the bus
AbBbCY <figure> list
AbBbCY goes ,
AbBbCY pictures ,
AbBbCYDX back ,
AbBbCYDb every morning
AbBbCYFc lesson ,
AbBbCZ % accuracy
AbBbCZ <figure> with
AbBbCZ lessons with
AbBbCZ movement
AbBbCZDY " and
AbBbCZDY and "
AbBbCZDY his head
AbBbCZDZ rail
AbBbCZDZ three things
AbBbCZDZ work out
AbBbCZEeFe pack
AbBbCb a ten-minute
AbBbCb anyone
AbBbCb read aloud
AbBbCb ten-minute
AbBbCb to answer
AbBbCbDZ <figure> picture
AbBbCbDZ his carpet
AbBbCc now and
AbBbCc one food
AbBbCd <name> cuts
AbBbCeEcFb wk
AbBbCfDcEb assessment
AbBbCg time i
AbBbDX spells
AbBbDX the ten
AbBbDY <figure> clocks
AbBbDY <figure> colours
AbBbDY colours
AbBbDY reading accuracy
AbBbDY will copy
AbBbDZ <figure> school
AbBbDZ ^attendance up
AbBbDZ a minute
AbBbDZ a whole
AbBbDZ attendance up
AbBbDZ car
AbBbDZ count
AbBbDZ cuts along
AbBbDZ end ,
AbBbDZ floor
AbBbDZ minute ,
AbBbDZ naming
AbBbDZ no reminder
AbBbDZ right out
AbBbDZ stay at
AbBbDZ the floor
AbBbDZ will cook
AbBbDZ will recall
AbBbDZ will type
AbBbDZEbFd <figure> bus
AbBbEb , up
AbBbEb check
AbBbEb twice a
AbBbEbFd minutes on
AbBbEc key person
AbBbEd tricky words
AbBbFb per
AbBc ( <month>
AbBc , <figure>
AbBc , adult
AbBc , correct
AbBc , right
AbBc , sitting
AbBc a picture
AbBc at most
AbBc can read
AbBc college by
AbBc correct on
AbBc day at
AbBc four
AbBc hand on
AbBc having
AbBc her key
AbBc history
AbBc memory ,
AbBc movement break
AbBc one minute
AbBc placement in
AbBc pointing
AbBc right way
AbBc to no
AbBc transfer from
AbBc two classmates
AbBc way round
AbBc which
AbBc will ,
AbBc will confidently
AbBc within half
AbBcCTEc ^every
AbBcCVDV lesson <name>
AbBcCX <figure> nights
AbBcCX book open
AbBcCX sitting on
AbBcCX to spell
AbBcCXDZ her walker
AbBcCY 'k' and
AbBcCY each day
AbBcCYDY it in
AbBcCYDY session .
AbBcCYDZ minutes without
AbBcCYFd at each
AbBcCZ <figure> seconds
AbBcCZ a word
AbBcCZ cut
AbBcCZ play ,
AbBcCZDX under <figure>
AbBcCZDYFc maths lesson
AbBcCZDZ frequency
AbBcCZDZ high frequency
AbBcCZDb afternoon
AbBcCb means
AbBcCbDX none
AbBcCbDY ^half of
AbBcCbDZ paragraph
AbBcCbDZ thing that
AbBcCc clocks
AbBcCc doesn't know
AbBcCc ends
AbBcCc writing task
AbBcCcEd <name> does
AbBcCd quiz .
AbBcCdDZ them ,
AbBcCe stop at
AbBcCeDX steps ,
AbBcCeDZ next meeting
AbBcDW read to
AbBcDX bus home
AbBcDX pushing
AbBcDY <figure> metres
AbBcDY ^<name> can
AbBcDY confidently read
AbBcDY down from
AbBcDY maths by
AbBcDY recipe
AbBcDY three <name>
AbBcDY tutor group
AbBcDY two minutes
AbBcDY will independently
AbBcDZ , unprompted
AbBcDZ an unseen
AbBcDZ cards .
AbBcDZ cuts
AbBcDZ every piece
AbBcDZ off
AbBcDZ own bed
AbBcDZ pictures
AbBcDZ piece of
AbBcDZ reading age
AbBcDZ unseen
AbBcDZ verbal prompt
AbBcDZ wheelchair
AbBcDZ with pen
AbBcDZEbFc +
AbBcDZFc no
AbBcDc on <name>
AbBcEb to tell
AbBcEb worry
AbBcEc <name> by
AbBcEc back
AbBcEgFZ ) will
AbBcFZ a <name>
AbBcFb ) in
AbBd <name> asks
AbBd after <name>
AbBd done
AbBd from <figure>
AbBd hands ,
AbBd in and
AbBd least one
AbBd scoring
AbBd the gate
AbBd three
AbBd unaided .
AbBdCX <figure> without
AbBdCY three different
AbBdCYDX maths lessons
AbBdCZ for four
AbBdCZ starter
AbBdCZDX sums
AbBdCZDZ ^reads <figure>
AbBdCb from around
AbBdCbDY and open
AbBdCcDZ having been
AbBdCd holiday
AbBdCdDZ nursery ,
AbBdCe to secondary
AbBdCeDZ meeting <name>
AbBdDW frame ,
AbBdDW watching
AbBdDX her tutor
AbBdDY ^reading age
AbBdDY have passed
AbBdDY picture with
AbBdDY snack times
AbBdDY the six
AbBdDY twice in
AbBdDYEc and one
AbBdDZ <figure> +
AbBdDZ break card
AbBdDZ from two
AbBdDZ items
AbBdDZ only
AbBdDZ out <figure>
AbBdDZ tally
AbBdEb once
AbBdEe and the
AbBdFZ there
AbBdFc next to
AbBdFd <figure> minutes
AbBdFd per week
AbBe a week
AbBe four times
AbBe not the
AbBe term i
AbBeCXDY did
AbBeCY plate
AbBeCYDZ hangs up
AbBeCYFf registration
AbBeCdDZ <figure> residential
AbBeDX at <name>
AbBeDY body
AbBeDZ hangs
AbBeDZ retell
AbBfDV independently
AbBfDX sight
AbBfDc for him
AbBgCVDY weeks out
AbBgDX score
AbCVDY questions on
AbCVDZ per day
AbCWDX ^can
AbCWDY his planner
AbCWDY the date
AbCXDW put away
AbCXDX brother
AbCXDX was
AbCXDY run out
AbCXDY to find
AbCXDZ bell ,
AbCXDZ homework in
AbCXDZ lift
AbCXDZ wpm with
AbCY rail ,
AbCY the due
AbCYDZ no hand
AbCYFc and maths
AbCZ goes out
AbCZ his break
AbCZ it was
AbCZ picture card
AbCZ prompt ,
AbCZDW bring his
AbCZDW partner
AbCZDX only one
AbCZDY ^<name> to
AbCZDY her hand
AbCZDY one activity
AbCZDZ stairs
AbCZDZ weeks in
AbCZEb mum
AbCb after <figure>
AbCb book .
AbCb her work
AbCb his third
AbCb log on
AbCb side
AbCb surgery
AbCbDW ^after <figure>
AbCbDX ) by
AbCbDY battery
AbCbDY clock in
AbCbDY he'll be
AbCbDYEc alone ,
AbCbDYEdFb ^once
AbCbDZ 'g'
AbCbDZ adult only
AbCbDZ and 'g'
AbCbDZ clock ,
AbCbDZEdFb <name> book
AbCbDc had
AbCbFe each of
AbCc <figure> y
AbCc ^when he
AbCc adult beside
AbCc half-term .
AbCc least nine
AbCc lunches
AbCc minute on
AbCc of one
AbCc of starting
AbCc once ,
AbCc reader pen
AbCc to each
AbCc toilet at
AbCcDX open cup
AbCcDY , given
AbCcDY an open
AbCcDY now :
AbCcDY the others
AbCcDZ adult reminder
AbCcDZ map
AbCcDZ six-week
AbCcDZ the six-week
AbCcDZEbFc <figure> )
AbCcDbEcFZ scribe
AbCd he moves
AbCd keeping
AbCd next term
AbCd one friend
AbCd toilet when
AbCdDX class by
AbCdDY ^by half-term
AbCdDY summer <year>
AbCdDZ birthday .
AbCdDZ whole <figure>
AbCdDZFb <figure> (
AbCdFc ten weeks
AbCe . by
AbCe by week
AbCe week before
AbCeDZ queue
AbCeDZ twice .
AbCeDc taken
AbCf ^by age
AbCfDZFb weeks from
AbCh <name> break
AbCh by age
AbDW ^from
AbDW first week
AbDX a pencil
AbDX on four
AbDX shall
AbDX the five
AbDX will speak
AbDX zip up
AbDXEfFf toilet
AbDY <name> starts
AbDY <name> walks
AbDY another
AbDY date
AbDY eating
AbDY exams in
AbDY guided
AbDY hands in
AbDY his <name>
AbDY in any
AbDY in to
AbDY into the
AbDY learner
AbDY letters .
AbDY nearby
AbDY now .
AbDY of homework
AbDY of spring
AbDY of walking
AbDY outside
AbDY password
AbDY planner and
AbDY questions .
AbDY sit at
AbDY steps behind
AbDY wash
AbDY will ask
AbDY will hand
AbDY will hang
AbDY will put
AbDY will use
AbDY with at
AbDYEXFf lessons a
AbDYFZ hand
AbDYFc straight
AbDZ . e
AbDZ <figure> tries
AbDZ <name> kit
AbDZ ^given
AbDZ ^reading
AbDZ a centimetre
AbDZ a curved
AbDZ an adult's
AbDZ be in
AbDZ called
AbDZ calling
AbDZ capital letter
AbDZ centimetre
AbDZ child
AbDZ curved
AbDZ curved line
AbDZ errors
AbDZ from one
AbDZ full <figure>
AbDZ he's
AbDZ her <figure>
AbDZ in the
AbDZ instead
AbDZ instead of
AbDZ laces .
AbDZ mistakes
AbDZ of at
AbDZ of leaving
AbDZ order ,
AbDZ prompts .
AbDZ read and
AbDZ rise from
AbDZ staying within
AbDZ stop
AbDZ told .
AbDZEb <name> <name>
AbDZEb tables
AbDZEcFb starts
AbDZEd reads
AbDZEfFX write
AbDZFb other children
AbDZFc in each
AbDb at playtime
AbDcFY visual
AbEW go to
AbEX from an
AbEZ time to
AbEb <name> (
AbEb copy
AbEb minutes and
AbEb snack
AbEb standing
AbEb week (
AbEc answer
AbEc science
AbEc words
AbEcFc <month> to
AbEd till
AbEd tutor
AbEeFb planner
AbFW at lunch
AbFY tray
AbFZ now
AbFc before he
AbFc hour ,
AbFc in <month>
AbFc one .
AbFd hour
AbFg say
Ac ( 'more
Ac <name> review
Ac ^use
Ac a grown-up
Ac all day
Ac answering
Ac asked
Ac at home
Ac block of
Ac bus
Ac cross
Ac days .
Ac defenders on
Ac desk ,
Ac dress herself
Ac drink
Ac first year
Ac greet
Ac grown-up
Ac hall with
Ac help .
Ac his name
Ac homework
Ac i have
Ac in assembly
Ac meals
Ac minutes with
Ac not know
Ac number line
Ac number of
Ac of times
Ac pen
Ac physio
Ac prompts
Ac put
Ac put up
Ac questions about
Ac read the
Ac round
Ac sat
Ac she is
Ac showing her
Ac swimming with
Ac text
Ac the instruction
Ac the nurse
Ac to follow
Ac to the
Ac toy
Ac way
AcBUCbDY will usually
AcBVCX building
AcBW of shouting
AcBW when he's
AcBWCZDX hurt
AcBWDY sorry
AcBWDZ usually
AcBXCXDX thank you
AcBXDW speaks
AcBXDZ is talking
AcBXDZ person who
AcBXDZ write her
AcBY single words
AcBY turn on
AcBYCZDZ with fewer
AcBYDY will line
AcBYDZ say sorry
AcBZCYEb lunch .
AcBZCb <name> half
AcBZCb leaves his
AcBZCbDX write the
AcBZCc her lessons
AcBZCcDX holidays .
AcBZCdDY spaces
AcBZCe reading comprehension
AcBZDY and thank
AcBZDY please and
AcBZDZ wear her
AcBb / at
AcBb a choice
AcBb finish
AcBb form
AcBb gate
AcBb or fewer
AcBb per minute
AcBb school days
AcBb standardised score
AcBb told the
AcBb touch
AcBb two things
AcBb two words
AcBb will check
AcBb words and
AcBbCWDY ^stays
AcBbCWDY ^walks
AcBbCXDZ correct .
AcBbCYDZ both feet
AcBbCYDZ of being
AcBbCYEc size
AcBbCYFY of staff
AcBbCZ staying in
AcBbCZDXEiFd braille
AcBbCb of <month>
AcBbCbDY <name> moves
AcBbCbDZ beans
AcBbCbDZ beans on
AcBbCbDZ on toast
AcBbCbFd <figure> –
AcBbCcDX copying
AcBbCdDZ lunch with
AcBbCdDZ metres ,
AcBbCdEcFW the reading
AcBbCe before i
AcBbDX all three
AcBbDX handed in
AcBbDY eats
AcBbDY nobody helping
AcBbDY numbers
AcBbDY presses
AcBbDY surname
AcBbDYEd head
AcBbDYEe aloud
AcBbDYFc garden centre
AcBbDZ ^attendance to
AcBbDZ accuracy
AcBbDZ all four
AcBbDZ asks
AcBbDZ attendance to
AcBbDZ have spoken
AcBbDZ her lunch
AcBbDZ open
AcBbDZ tells
AcBbDZ to rise
AcBbDZ using a
AcBbDZEb swimming
AcBbDZEcFb row ,
AcBbDZFc lessons ,
AcBbEb first <figure>
AcBbEf spellings
AcBbEfFd instruction
AcBc <figure> lines
AcBc <figure> phonics
AcBc every day
AcBc for ten
AcBc have read
AcBc minutes .
AcBc of six
AcBc of two
AcBc paper .
AcBc picture .
AcBc read a
AcBc reminder .
AcBc shown
AcBc support worker
AcBc things that
AcBc throw
AcBc to toilet
AcBc travel to
AcBc words a
AcBcCWDW adult by
AcBcCX songs
AcBcCY like him
AcBcCY through a
AcBcCYDX beanbag
AcBcCYDY timer ,
AcBcCZ add
AcBcCZ and down
AcBcCZDZ buy
AcBcCb about <figure>
AcBcCb have handed
AcBcCb will retell
AcBcCbDZ without stopping
AcBcCcDX sent out
AcBcCcDY screening
AcBcCcDZ <month> <figure>
AcBcCcDZ the surgery
AcBcCdDY ( by
AcBcCfEb mocks
AcBcDVEb plays
AcBcDW allowed
AcBcDW answer the
AcBcDWEY ^ten
AcBcDX adult help
AcBcDX is in
AcBcDX on ,
AcBcDX paper
AcBcDX stays
AcBcDX term <year>
AcBcDX the stairs
AcBcDX to four
AcBcDY <figure> when
AcBcDY eat one
AcBcDY her frame
AcBcDY line ,
AcBcDY m
AcBcDY when shown
AcBcDYEbFc <figure> words
AcBcDZ ; by
AcBcDZ <figure> high
AcBcDZ <figure> m
AcBcDZ buttons
AcBcDZ frequency words
AcBcDZ is on
AcBcDZ list
AcBcDZ that is
AcBcDZ the main
AcBcDZ time on
AcBcDZ to count
AcBcDZ toast
AcBcDZ verbal
AcBcDZ wheelchair to
AcBcDZFZ eight
AcBcDZFc with one
AcBcDb worker
AcBcDd topic words
AcBcEY with an
AcBcFZ session ,
AcBcFb minutes of
AcBcFc sign
AcBd ^over a
AcBd a peer
AcBd friend ,
AcBd make a
AcBd nights
AcBd on my
AcBd standard
AcBdCWDZ the letters
AcBdCXDY nursery session
AcBdCY ruler
AcBdCYDW periods
AcBdCYDX from college
AcBdCYDY question about
AcBdCYDZEe science words
AcBdCZDX walker
AcBdCZDZ independently .
AcBdCZDZ lesson to
AcBdCZDZ letters of
AcBdCb c
AcBdCbDY <figure> now
AcBdCc the y
AcBdCcDZ ) :
AcBdCcFW , as
AcBdCd ^will have
AcBdCd meeting .
AcBdCd now <figure>
AcBdCdDX morning by
AcBdDW from four
AcBdDW unprompted
AcBdDX days ,
AcBdDX metres
AcBdDY in front
AcBdDY of it
AcBdDY reads all
AcBdDYEf walks
AcBdDZ , first
AcBdDZ , nobody
AcBdDZ doesn't
AcBdDZ myself
AcBdDZ passed <name>
AcBdDZ seven
AcBdDZ shifts
AcBdDZFb every maths
AcBdDeEc then
AcBdEb minutes to
AcBdEcFZ one a
AcBdFb lunchtime
AcBdFb quarter
AcBe note
AcBe record
AcBe tea
AcBe words in
AcBeCWDY name <figure>
AcBeCXDX copy a
AcBeCXDY ^reads
AcBeCYDY spell <figure>
AcBeCYDZ : reads
AcBeCYDZ hello
AcBeCYDZ will wash
AcBeCZ right <figure>
AcBeCZDZ a lesson
AcBeCb <figure> key
AcBeCb meet
AcBeCbDX minute by
AcBeCcDY own by
AcBeCdDY from memory
AcBeCdEWFd <name> lessons
AcBeCeDW lower
AcBeChEXFV check in
AcBeDX <figure> wpm
AcBeDX a cross
AcBeDX without help
AcBeDZ back to
AcBeDZ in on
AcBeDZ without looking
AcBeEc blue
AcBeFd mins
AcBf ) <figure>
AcBfCYDZ can count
AcBfCZDbFc each <name>
AcBfCcDZ ^target
AcBfCfDZ , <month>
AcBfDV / out
AcBfDV been to
AcBfDW the block
AcBfDY times in
AcBfDYEd early
AcBfDZ puts on
AcBfDZ thirty
AcBgCZ cross ,
AcBjCZDY by himself
AcCWDWEf words with
AcCWDY ^to write
AcCXDW ^she
AcCXDX ^puts
AcCXDX asked .
AcCXDZ washing
AcCXEZ work in
AcCY corner
AcCYDY reading speed
AcCYDZ his coat
AcCYDZ tells an
AcCYEdFc the door
AcCZ been
AcCZ circle time
AcCZ in my
AcCZ turns with
AcCZDV a friend
AcCZDW complete a
AcCZDZ at circle
AcCZDZ group for
AcCZDZ what he
AcCZDZEeFX circle
AcCZFc the hall
AcCb ( <name>
AcCb following a
AcCb lesson by
AcCb shirt
AcCbDW be reading
AcCbDW speak to
AcCbDZ college ,
AcCc <name> assembly
AcCc and says
AcCc no hand-over-hand
AcCcDY and put
AcCcDY have stayed
AcCcDZ - <name>
AcCcDb five by
AcCd ( now
AcCd <figure> for
AcCd on three
AcCd or before
AcCdDY sheet ,
AcCdDZ fortnight of
AcCdDZ this half
AcCeDW residential
AcCeDY <name> holidays
AcCf retest
AcCfDZ goes in
AcCfETFe week <figure>
AcCgDW , end
AcCgDY ^before <name>
AcDV game at
AcDW will wear
AcDX changed for
AcDX handed
AcDX his seat
AcDX now ,
AcDX point to
AcDX recall
AcDX reminders .
AcDX table for
AcDX talker
AcDX that's
AcDX the way
AcDXEYFc ^half
AcDXEcFc writes
AcDXEe ball
AcDXFb room .
AcDY , not
AcDY -word
AcDY <figure> -word
AcDY <figure> trials
AcDY anything
AcDY book band
AcDY calling out
AcDY confidently
AcDY dry all
AcDY reads <figure>
AcDY will wait
AcDY will write
AcDY with only
AcDYEcFY walk
AcDYFd blood
AcDZ 'who' and
AcDZ , one
AcDZ -mark
AcDZ <figure> -mark
AcDZ ^using his
AcDZ date and
AcDZ four lessons
AcDZ hang
AcDZ hearing aid
AcDZ hearing aids
AcDZ past
AcDZ rather
AcDZ rather than
AcDZ reminders
AcDZ running
AcDZ saying
AcDZ sit with
AcDZ spell
AcDZ taxi
AcDZ the office
AcDZ up from
AcDZ walking out
AcDZEc photo
AcDZEeFZ spelling
AcDZEeFb thing
AcDZFZ office
AcDdEb with him
AcEW he wants
AcEZFc in her
AcEb board
AcEb tell
AcEc puts
AcEc w
AcEd <name> reads
AcEd the board
AcEe bag
AcEe sound
AcEf to read
AcFW fidget
AcFb card
Ad <figure> or
Ad ^by summer
Ad beginning
Ad dress
Ad grip
Ad has gone
Ad in two
Ad laptop
Ad look at
Ad me
Ad mornings a
Ad person
Ad putting
Ad reception
Ad score on
Ad standardised
Ad story
Ad summer review
Ad than one
Ad they
Ad time in
Ad to get
Ad uses her
AdBV play .
AdBW he goes
AdBWCYDX when his
AdBXCYDY thank
AdBXCYDZ the morning
AdBYCXDX the road
AdBYCZDY to school
AdBYCb will bring
AdBYDX finger spaces
AdBZ after the
AdBZCVDX children in
AdBZCgDW he turns
AdBZDX his tutor
AdBZDX will look
AdBZDY a card
AdBZDY will blend
AdBZFY when he
AdBb bigger
AdBb sentence
AdBb spoon
AdBb the table
AdBb uses the
AdBbCWEb for six
AdBbCX more on
AdBbCY such
AdBbCY such as
AdBbCYDX follows
AdBbCZ trike
AdBbCZDZ eight out
AdBbCb minutes by
AdBbCc for each
AdBbCc right in
AdBbCcDX an appointment
AdBbDXFb says
AdBbDY get to
AdBbDY own drink
AdBbDY the three
AdBbDZ ( w
AdBbDZ attempts
AdBbDZ feet together
AdBbDZ holding on
AdBbDZ inside
AdBbDZ jump
AdBbDZ subtract
AdBbEbFZ use the
AdBbEeFc water
AdBbFg . <figure>
AdBc a half
AdBc each .
AdBc foot
AdBc garden
AdBc gets <figure>
AdBc leaves the
AdBc mins ,
AdBc on sight
AdBc second
AdBc table and
AdBc to name
AdBc to say
AdBcCWDY prompt .
AdBcCX assembly ,
AdBcCYDY every week
AdBcCYDZ himself ,
AdBcCZ will name
AdBcCZDX counts
AdBcCb a page
AdBcCc sent
AdBcCdDY - by
AdBcCe <name> maths
AdBcCf the <month>
AdBcDW term's
AdBcDX down to
AdBcDX float
AdBcDY ^my
AdBcDYEYFb minutes in
AdBcDZ have sat
AdBcDZ hot
AdBcDZ the group
AdBcDZ types
AdBcDZ £
AdBcDZ £ <figure>
AdBcEd <name> before
AdBcFb adult ,
AdBcFb week in
AdBd , going
AdBd ^spelling age
AdBd a grade
AdBd a quarter
AdBd chosen
AdBd evening ,
AdBd every <name>
AdBdCWDbFc minutes each
AdBdCXDZEbFd <figure> am
AdBdCYDX words to
AdBdCYDY and tell
AdBdCYDZ feet
AdBdCZ checklist
AdBdCZDX arrive
AdBdCZDX first time
AdBdCZDX solve
AdBdCZDX will solve
AdBdCZDY mistakes .
AdBdCZDY throwing
AdBdCZDZ repeat
AdBdCZEb seconds
AdBdCb of next
AdBdCb s
AdBdCc ^within the
AdBdCdDX phonics screening
AdBdCe <year> .
AdBdCeDcFc x <figure>
AdBdCf exams
AdBdCf five of
AdBdDV eaten
AdBdDY '
AdBdDY brush
AdBdDYEc transfers
AdBdDZ a classmate
AdBdDZ bench
AdBdDZ by myself
AdBdDZ correct
AdBdDZ to one
AdBdDZ width
AdBdDZEXFW free
AdBdDb peer
AdBe <figure> mornings
AdBe or less
AdBe pen ,
AdBeCVDZ could
AdBeCVFe each lesson
AdBeCYDXEd gives
AdBeCZDY not speaking
AdBeCZDY register out
AdBeCZDbEcFe ring
AdBeCb new foods
AdBeCbDZ a session
AdBeCc she starts
AdBeCcDZ appointment
AdBeCgDV between now
AdBeDV <figure> new
AdBeDXEb the till
AdBeDY without
AdBeDY wpm
AdBeDYFe centre
AdBeDZ <figure> letters
AdBeDZ due
AdBeDZ for her
AdBeDZFe test
AdBf after swimming
AdBf card instead
AdBfCYDY mornings in
AdBfCZDXEbFc for five
AdBfDW alone
AdBfDX names
AdBfDZ will pass
AdBfFf <figure> mins
AdBgCZDY minute .
AdCVDV ^asks
AdCWDW ^i can
AdCWDY somebody
AdCXDV right ,
AdCXDX word ,
AdCXDZ <figure> common
AdCY <name> reading
AdCYDU words by
AdCYDV ^hands
AdCYDXEcFc chair
AdCYDY ^writes
AdCZ seat
AdCZDV increase the
AdCZDX bus to
AdCZDXFe comes in
AdCZDY can say
AdCZDY use my
AdCZDZ a book
AdCZDZ joined
AdCZDZFX if
AdCb hear
AdCbDX something
AdCbDX will start
AdCbDZ by looking
AdCbDZ loud
AdCbDZ take her
AdCbEb aids
AdCbEd the autumn
AdCc : by
AdCc phrases
AdCcDZ problems
AdCeDX ^when <name>
AdCf be using
AdCi weeks :
AdDV paragraphs
AdDV will join
AdDW recognise
AdDW type
AdDX ^using
AdDX choose
AdDX fork
AdDX guided reading
AdDX play alongside
AdDX stops
AdDX the person
AdDY calculator
AdDY class for
AdDY friend to
AdDY show her
AdDY socks
AdDY tie his
AdDY to tie
AdDY wear
AdDY will change
AdDY will hold
AdDY will play
AdDY will say
AdDYEc will read
AdDZ a cup
AdDZ both ways
AdDZ coat
AdDZ college on
AdDZ common
AdDZ do up
AdDZ fingers
AdDZ hand up
AdDZ her class
AdDZ her coat
AdDZ himself after
AdDZ on a
AdDZ road
AdDZ sentences
AdDZ summer half
AdDZ to put
AdDZ week to
AdDZ will walk
AdDZFf changed
AdEb game
AdEb run
AdEb when she
AdEc questions
AdEdFd hands
AdEe <name> with
Ae canteen
Ae cards
Ae his hand
Ae in from
Ae points to
Ae running out
Ae score at
Ae standard score
Ae the canteen
Ae to leave
AeBVCZDVEZ toys
AeBVCeDX be writing
AeBVDX adult when
AeBW use full
AeBXCWDW to start
AeBXCYDY ask to
AeBXCZDW a ball
AeBXDX finger
AeBYCbDX in full
AeBYCdDY tense
AeBZCZ to ask
AeBZDV will tell
AeBZET someone
AeBbCYDW his homework
AeBbCYDX symbol
AeBbCbDY the half
AeBbCcEdFc month
AeBbDX late
AeBbDY tie
AeBbEf train
AeBc fewer .
AeBcCWDY spelling test
AeBcCX return
AeBcCXDW questions in
AeBcCZDX by name
AeBcCZDZ stand
AeBcCb unit
AeBcCbDX be dry
AeBcCbDX stayed
AeBcCbDZ course ,
AeBcCdDZ re-check
AeBcDX hits
AeBcDXEc a term
AeBcDZ shoelaces
AeBcDb weekly
AeBd classmate
AeBd papers
AeBdCVDU will finish
AeBdCXDY conversation with
AeBdCYDY sandwich
AeBdCZ keeps
AeBdCZDW d
AeBdCbDX crying
AeBdCcDW quiz
AeBdCcDY different days
AeBdDUFc signed
AeBdDW grade <figure>
AeBdDW teeth
AeBdDX spoken
AeBdDY answer in
AeBdDZ a spoon
AeBdDZ right .
AeBdDZ spelling age
AeBdEW <name> has
AeBdEb them .
AeBeCUDV per session
AeBeCX age to
AeBeCXFd activity
AeBeCYDW lines
AeBeCYDW write for
AeBeCZ carries
AeBeCZDX a width
AeBeCZDY <figure> objects
AeBeCbDY own words
AeBeCbDZ without <name>
AeBeCdDV deadline
AeBeDX correctly
AeBeDX dry
AeBeDX laces
AeBeDXEbFY to three
AeBeDY , which
AeBeDY name
AeBeDY without prompts
AeBeDYFb week for
AeBeDYFf twenty
AeBf a group
AeBf toilet independently
AeBfCXDY <name> without
AeBfCZDX words out
AeBfCeDZ off in
AeBfDX match
AeBfDY ^in her
AeBfDY pass <name>
AeBfDZ words :
AeBfDZFd own .
AeBfEgFi night
AeBg <name> signs
AeBgCWDX splints
AeBgCb logged
AeBgDZ <name> words
AeBh by herself
AeBhDX unaided
AeCYDV locker
AeCYDW will choose
AeCZ bring
AeCZDW ^not
AeCZDZFc to sit
AeCZEdFX use a
AeCb his laptop
AeCbDX blend
AeCbDY , i
AeCc next <month>
AeCcDY email
AeDV will stop
AeDW sit on
AeDW tie her
AeDX 'finished'
AeDX full stops
AeDX his shoes
AeDX shopping
AeDX will eat
AeDXFb comes
AeDY carpet for
AeDY cup
AeDY follow
AeDY left
AeDY out in
AeDY play at
AeDY wipe
AeDYFV when the
AeDZ <name> uses
AeDZ check his
AeDZ when asked
AeDZEcFe ask
AeFU will go
Af pencil
AfBY turns in
AfBZCYDX looks
AfBZDX share the
AfBbCZDY marks
AfBbDX his class
AfBbDY hand in
AfBbDZ ^fewer than
AfBbDZ hitting
AfBbEbFY diary
AfBc box
AfBcCZ sentences .
AfBdCZDX sit through
AfBdCd the four
AfBdDY lessons each
AfBeCYDYEc answers
AfBeCZDX phonics check
AfBeCdDX picked
AfBeDZ stay in
AfBeEbFW finished
AfBfDU leg
AfBfDV ^during
AfBfDX and told
AfBg from <name>
AfBhDY <figure> in
AfBhDZEeFZ signs
AfCWDU bed
AfCXDY sits on
AfCY away
AfCZDV football
AfCZDY coins
AfCbDZ lessons on
AfDW bite
AfDX bike
AfDY kit
AfDY on time
AfDY shoes
AfDY will share
AfDZ address
AfDZ letter sounds
AfDZ the actions
AfEc named
AfFZ games
AgBUDY with other
AgBWDW up when
AgBY glasses
AgBZDW biting
AgBZDX line up
AgBbDY a partner
AgBdCdDY re-test
AgBdDZ out a
AgBfDZ currently <figure>
AgBiDVEf pass
AgCY goes to
AgCZDV hands after
AgDW ride
AgDX bonds to
AhBeCd or better
AhBgChDV swim
AhBgDYEZ day in
AhBhDV passed
AhBiCdDT certificate
AhDT will not
AiBjEeFZ attendance
AiCYDU never
BTCZDV with less
BTDWFV some
BUDW write in
BUDX bonds .
BV her reading
BV out .
BVCWDU animals
BVCXDW a job
BVCZDX ^joins
BVCZDY up with
BVCZDZ will listen
BVCcDX her writing
BVCdDW follow instructions
BVDV in group
BVDZ children at
BVFX most days
BW more often
BWCUDWEX familiar
BWCcDZ summer <name>
BWCdDY of autumn
BWCeDZ summer .
BWDX spring review
BWDZ come in
BWDZ some of
BWDZ up instead
BX good progress
BX take more
BX take turns
BX who is
BXCUDY reduce the
BXCZDY in phonics
BXCbDZ will catch
BXCbDbEd she's
BXCcDWEbFY spend
BXDX speak in
BXDY like my
BXDY tests .
BY many
BY personal space
BY to look
BYCX make expected
BYCXDY ^max
BYCXDZ more with
BYCY peers .
BYCYDX college and
BYCYDY talking to
BYCYEXFX #16
BYCZDX ^no more
BYCZDX is able
BYCZDY ^hold
BYCZDY a short
BYCb peers by
BYCc board .
BYCc will drink
BYCcDW <figure> she
BYCcDY longer sentences
BYCd ^within one
BYCd the year
BYCeDY and go
BYCeDZ his next
BYDV when reading
BYDW sharing
BYDWEWFY less
BYDX joining
BYDXEbFb after lunch
BYDY a positive
BYDY is stuck
BYDY year <figure>
BYDZ coming
BYDZ of number
BYDZ should be
BYDZ to adults
BYDZ write down
BYDZEb teacher ,
BYDZFZ at a
BYDb the new
BYEVFW should
BYFY children .
BYFY to use
BZ <figure> subjects
BZ <month> she
BZ capital letters
BZ eat with
BZ have a
BZ he gets
BZ her teacher
BZ lessons .
BZ letters and
BZ life .
BZ lunchbox
BZ made
BZ often .
BZ rest of
BZ share
BZ shouting
BZ speaking to
BZ speech
BZ ten ,
BZ the rest
BZ to learn
BZ working at
BZ wound
BZ wound up
BZCWDbEVFX ^we
BZCXDX feel safe
BZCXDY starting point
BZCYDW will do
BZCYDX would like
BZCYDY ^poppy will
BZCYDY poppy will
BZCZ please
BZCZDY in lessons
BZCZDY reading book
BZCZDZ like
BZCZDZ personal
BZCZDb upset
BZCbDW internship
BZCbDW real
BZCbDX comprehension
BZCcDZ stuck .
BZCd the taxi
BZCdDZ of college
BZCdDZ the laptop
BZCf one term
BZCgDW by summer
BZDW words when
BZDX ^fewer
BZDX handwriting
BZDX mobility
BZDX money
BZDY actions
BZDY coping
BZDY greater independence
BZDY have no
BZDY of lessons
BZDY walk away
BZDY worried
BZDZ ^i'm
BZDZ ^i'm going
BZDZ ^year
BZDZ ^year <figure>
BZDZ all areas
BZDZ half-term <name>
BZDZ have improved
BZDZ i'm
BZDZ i'm going
BZDZ of summer
BZDZ will cope
BZDb teaching
BZEVFY needs
BZEb to do
BZFU short
BZFY talk
BZFc taking
Bb 'help'
Bb , for
Bb , including
Bb , rather
Bb : <figure>
Bb <figure> playtimes
Bb <name> leaves
Bb <name> writes
Bb a game
Bb along a
Bb and catch
Bb and his
Bb assembly for
Bb bag in
Bb being reminded
Bb being told
Bb book bag
Bb but no
Bb but not
Bb cane
Bb change her
Bb children for
Bb class ,
Bb clearly at
Bb complete
Bb defenders
Bb door .
Bb ear
Bb ear defenders
Bb every <figure>
Bb exit card
Bb first name
Bb five nights
Bb for one
Bb fork to
Bb full name
Bb green
Bb hall and
Bb helping
Bb helping .
Bb her first
Bb his annual
Bb his first
Bb his way
Bb holding
Bb hot meals
Bb including
Bb last
Bb length of
Bb long cane
Bb lunchtimes a
Bb meals from
Bb move to
Bb new
Bb no mistakes
Bb on his
Bb one
Bb only .
Bb or
Bb order
Bb order .
Bb out ,
Bb own coat
Bb own hearing
Bb picture cards
Bb pointing to
Bb prompt
Bb question in
Bb reads the
Bb reminder
Bb right
Bb room without
Bb score <figure>
Bb sentence of
Bb sessions
Bb she moves
Bb she wants
Bb stepping
Bb stepping in
Bb stopping
Bb story she
Bb surgery and
Bb table with
Bb ten .
Bb than once
Bb the last
Bb the length
Bb the tray
Bb the zip
Bb time every
Bb to cut
Bb to him
Bb tutor room
Bb type at
Bb walk from
Bb week
Bb will cut
Bb words (
Bb words on
Bb work ,
Bb write three
Bb written the
Bb – <figure>
BbCVDYEYFZ ^he
BbCX , nine
BbCXDY will come
BbCY times .
BbCYDY test .
BbCYDZ herself .
BbCYEeFf call
BbCZ in order
BbCZ lunch in
BbCZ name on
BbCZ puts his
BbCZ raise
BbCZ school dinner
BbCZDW use <figure>
BbCZDX before lunch
BbCZDX go into
BbCZDX lunch on
BbCZDY ^scores
BbCZDZ nearby but
BbCZDZ piece
BbCZEX <figure> maths
BbCb ending
BbCb handing
BbCb hands over
BbCb laptop and
BbCb reminded
BbCb stop in
BbCb than a
BbCb the shop
BbCb without anyone
BbCbDY have gone
BbCbDY in at
BbCbDY mock
BbCbDZ i play
BbCbDZ leaving
BbCbDZ play ?
BbCbDdEb therapist
BbCbFe course
BbCc <figure> mocks
BbCc ? '
BbCc appointment ,
BbCc classroom to
BbCc ends ,
BbCc have told
BbCc th birthday
BbCc will follow
BbCcDV least two
BbCcDX ^with
BbCcDY cue cards
BbCcDZ the course
BbCcDZ weeks of
BbCcEb <name> in
BbCcEd transfer
BbCd . review
BbCd by my
BbCd objects from
BbCd on eight
BbCdDY <year> :
BbCdDYEc day by
BbCdDZ break up
BbCdDZ we break
BbCdDZEbFe before <name>
BbCdDcEbFb , six
BbCe need a
BbCe trips
BbDW will complete
BbDWEe <figure> a
BbDX a model
BbDX above
BbDX achieved
BbDX all the
BbDX me .
BbDY and say
BbDY moved
BbDY reminder ,
BbDY the car
BbDY the register
BbDY to his
BbDY will greet
BbDYEbFe assembly
BbDYEcFZ classmates
BbDYEd together
BbDYFY out of
BbDYFd day for
BbDZ , seven
BbDZ <figure> goes
BbDZ <figure> months
BbDZ ^she will
BbDZ a circle
BbDZ centimetre of
BbDZ clock
BbDZ correctly .
BbDZ find
BbDZ go ,
BbDZ homeworks
BbDZ least once
BbDZ no adult
BbDZ or more
BbDZ reminder from
BbDZ scale
BbDZ shown the
BbDZ three days
BbDZ two errors
BbDZ under
BbDZ understood
BbDZ week at
BbDZ writing by
BbDZEY each week
BbDZEb ) to
BbDZFX list .
BbDZFb for <figure>
BbDZFb whole
BbDb will work
BbDcEV input
BbEb log
BbEb six
BbEbFZ , a
BbEbFd one thing
BbEbFe minute
BbEc written
BbEcFb hall ,
BbFb each
BbFc than <figure>
BbFd , all
BbFd minutes
Bc "
Bc % or
Bc , planner
Bc , start
Bc <figure> on
Bc a drink
Bc and wait
Bc bank
Bc cane to
Bc card rather
Bc child for
Bc correctly <figure>
Bc every ten
Bc every time
Bc five
Bc four turns
Bc four weeks
Bc fourth
Bc fourth birthday
Bc gone from
Bc has to
Bc her hands
Bc his book
Bc his fourth
Bc hitting ,
Bc homeworks on
Bc in writing
Bc lessons out
Bc mark
Bc mock exams
Bc my own
Bc no prompts
Bc nobody
Bc nothing
Bc off ,
Bc on all
Bc own ,
Bc radio
Bc radio aid
Bc review (
Bc say the
Bc seen
Bc sixth
Bc spilling
Bc talker ,
Bc taxi to
Bc ten
Bc the trike
Bc the trolley
Bc times without
Bc toilet with
Bc trolley
Bc two
Bc week .
Bc with no
Bc worried ,
Bc zip with
BcCQDYEXFX ^<month>
BcCX seconds of
BcCXDY go up
BcCXDZ no reminders
BcCY tray and
BcCYDZ questions correctly
BcCYDZ walks in
BcCZ met
BcCZDX arriving
BcCZDY ^cuts
BcCZDZ ^when she
BcCZDZ being asked
BcCZDZ weekend
BcCZDbFb at every
BcCZDeFY the college
BcCb ^before she
BcCb b
BcCb in homework
BcCb in one
BcCb with three
BcCbDZ can tell
BcCbDZ eleven
BcCbDZ time the
BcCbFf hour on
BcCc 's'
BcCc , when
BcCc accident
BcCc communication book
BcCc photos
BcCc timetable and
BcCc toilet ,
BcCc what happened
BcCcDZ make <figure>
BcCcDZ residential in
BcCd adult telling
BcCd after a
BcCdDY ^after
BcCdDY row by
BcCdDY steadying
BcCdDZ 'can
BcCe goes up
BcCe hand .
BcCe term of
BcCeDY end <name>
BcCeEb , before
BcDX . <name>
BcDX card on
BcDX in reading
BcDX responds
BcDX said
BcDX supported internship
BcDXEdFd both
BcDY all her
BcDY answer <figure>
BcDY card ,
BcDY her own
BcDY leave the
BcDY months
BcDY to <figure>
BcDY words from
BcDZ <figure> out
BcDZ move from
BcDZ of words
BcDZ one full
BcDZ sentences in
BcDZ started
BcDZ to reach
BcDZ two full
BcDZ zip
BcDbFb - <figure>
BcDcFf hours
BcDf that <name>
BcDfEW supported
BcEbFY school's
BcEbFY the school's
BcEc signing
BcEcFb each ,
BcEd the room
BcEeFc asking
BcEfFY a <figure>
BcEfFf before <figure>
BcFc <name> puts
BcFf every
Bd , instead
Bd all his
Bd are
Bd between
Bd class from
Bd cup at
Bd drinks
Bd getting <figure>
Bd held
Bd him ,
Bd least twice
Bd leaving his
Bd lunch at
Bd numbers to
Bd one reminder
Bd outside the
Bd pieces of
Bd reminded .
Bd stay for
Bd turn in
Bd walk to
Bd wash his
Bd will point
Bd will spell
Bd with capital
Bd write a
Bd writes a
BdCTDc from <month>
BdCV seat with
BdCWDZ gets changed
BdCXDY , next
BdCXDY waits
BdCYDY bell .
BdCZ all five
BdCZ shoes on
BdCZDW physical
BdCZDXFX points
BdCZDZ herself at
BdCZDZ own name
BdCb ) before
BdCb late marks
BdCc all of
BdCc target for
BdCd least half
BdCdDX expectations
BdDW without going
BdDX herself
BdDX on five
BdDY chat
BdDY check .
BdDY one prompt
BdDY will achieve
BdDZ <name> eats
BdDZ ^so
BdDZ ^so that
BdDZ incident
BdDZ off and
BdDZ own blood
BdDZ peg without
BdDZ recognise and
BdDZ score of
BdDZ summer half-term
BdDZEdFb total
BdDZFc with <figure>
BdDd club
BdEb lunch ,
BdFU long
BdFd before registration
Be <figure> questions
Be ^<name> puts
Be away from
Be days of
Be grip for
Be my <name>
Be per lesson
Be read <figure>
Be to two
Be twice
Be two-word
Be without adult
BeCZDY to increase
BeCc address and
BeCeDX strand
BeCf papers .
BeDV full sentence
BeDX birthday in
BeDX grade
BeDX scores
BeDY one whole
BeDZ <name> total
BeDZ hand ,
BeEc ;
Bf <figure> at
BfCWDY <figure> points
BfCXDZ three-part
BfCYDY the adult
BfCYDZ behaviour points
BfCZ school for
BfDX before asking
BfDY a new
Bg <figure> sentences
BgCbDY expected standard
BgCbDZ age-related expectations
BgCcDZ standard in
BgDX age-related
BgDX band
BgDZ fewer than
BgDc attend
CTDZ ^by using
CU ^increase
CUDY by using
CV a toy
CV date ,
CV finished ,
CVDX ^read
CVDX ^write
CVDY ^by following
CVDY communication skills
CVDZ increase his
CVDZ two sentences
CVEcFW chart
CW all subjects
CW develop an
CW during
CW since
CW since <month>
CW uses a
CWDV ^sits
CWDV remain
CWDX ^in <name>
CWDY ^since
CWDY ^since <month>
CWDY hard and
CWDZ by following
CWDZ the other
CWDZFb <figure> minute
CWFZ a range
CX be sitting
CX lesson .
CX listening <figure>
CX the title
CX week <name>
CXDX conversation
CXDY four out
CXDY his reading
CXDY nan
CXDY writing in
CXDZ bag and
CXDZ errors or
CXDZ sentences about
CXDZ without the
CXDZFX where
CXDZFZ ^will
CXFb ^i
CY ^<name> will
CY ^for
CY ^good sitting
CY aloud ,
CY and does
CY coat on
CY cross and
CY eat her
CY fluency
CY got
CY her form
CY his frame
CY leaving the
CY lessons in
CY of writing
CY over a
CY score will
CY to build
CY to go
CY to join
CY two numbers
CY wants to
CYDV play with
CYDW a wider
CYDW in school
CYDW reading fluency
CYDW wider
CYDW will learn
CYDWEd tricky
CYDX a better
CYDX learn
CYDX the lunch
CYDY ^listening
CYDY a greater
CYDY about his
CYDY have written
CYDY least four
CYDY steps on
CYDY three lessons
CYDYEfFe shows
CYDZ ^speech
CYDZ bag ,
CYDZ cue
CYDZ find the
CYDZ four minutes
CYDZ holding the
CYDZ once each
CYDZ without his
CYDZEc to show
CYDZEdFd following the
CYDZFX mat ,
CYEc corridor
CYFZ small
CYFc every lesson
CZ , three
CZ <figure> per
CZ <figure> sessions
CZ ^<name> is
CZ ^ruby will
CZ asking for
CZ bell goes
CZ come down
CZ cope better
CZ five .
CZ given
CZ included
CZ kitchen
CZ letters in
CZ letters the
CZ maths .
CZ morning .
CZ name ,
CZ nine times
CZ ready for
CZ ruby will
CZ sand timer
CZ tasks
CZ that he
CZ the desk
CZ the kitchen
CZ the teacher
CZ through the
CZ timed
CZ ways
CZ without leaving
CZ without staff
CZ word bank
CZ work
CZ wrong
CZ you will
CZDV else
CZDV my planner
CZDW speaking
CZDX put my
CZDXEb the playground
CZDY <month> he
CZDY <name> stays
CZDY ^able
CZDY ^for <name>
CZDY any order
CZDY enough to
CZDY mins )
CZDY red card
CZDY spilling ,
CZDY the lesson
CZDY without spilling
CZDY words correctly
CZDYFb morning ,
CZDYFb twenty minutes
CZDZ ^ruby
CZDZ gate without
CZDZ peg
CZDZ put the
CZDZ score to
CZDZ settled in
CZDZ story time
CZDZ to write
CZDZEZFY ^to
CZDZEb just
CZDZFe of each
CZDZFg p
CZDbEbFc ^mum
CZDc visits
CZEXFY in line
CZEZ three times
CZFY unstructured
CZFb book ,
CZFd each morning
Cb " more
Cb ) at
Cb , by
Cb , keeping
Cb , unaided
Cb <figure> x
Cb <name> copies
Cb ^by her
Cb ^by next
Cb ^in <figure>
Cb ^in the
Cb ^number
Cb ^when we
Cb ^within twelve
Cb ^within two
Cb a question
Cb accident a
Cb add two
Cb adult standing
Cb again in
Cb arrival
Cb autumn term
Cb back with
Cb before leaving
Cb before she
Cb behind
Cb clock face
Cb dinner hall
Cb does up
Cb each with
Cb end of
Cb errors .
Cb face ,
Cb final
Cb final week
Cb find his
Cb four of
Cb full week
Cb half term
Cb happened
Cb her ,
Cb hold a
Cb holidays <name>
Cb in nine
Cb it ,
Cb later
Cb looking at
Cb measured
Cb moves from
Cb my card
Cb my next
Cb next six
Cb of running
Cb on an
Cb on arrival
Cb picture strip
Cb placement
Cb quarter hour
Cb retell a
Cb review ,
Cb sit down
Cb spring parents'
Cb strip ,
Cb tables ,
Cb telling her
Cb term
Cb term he
Cb th <month>
Cb than the
Cb the quarter
Cb the second
Cb third birthday
Cb to .
Cb to remind
Cb up for
Cb watching ,
Cb within a
Cb within one
Cb within twelve
Cb words ,
Cb words together
Cb y
Cb y <figure>
Cb year
CbDW term <figure>
CbDW within the
CbDX be working
CbDX errors ,
CbDX go from
CbDX holds
CbDX in herself
CbDY ^by <name>
CbDY calls
CbDY exit
CbDY for at
CbDY into school
CbDY more in
CbDY my <figure>
CbDYEb <figure> <name>
CbDZ . to
CbDZ / <figure>
CbDZ <figure> /
CbDZ ^i'll
CbDZ difficulties
CbDZ difficulties score
CbDZ from home
CbDZ go back
CbDZ he starts
CbDZ i .
CbDZ of my
CbDZ options
CbDZ parents' evening
CbDZ review <name>
CbDZ the next
CbDZ total difficulties
CbDZ typing speed
CbDb <name> for
CbDc remind
CbDdEd teachers
CbEbFe snack ,
CbEc <name> at
CbEc the summer
CbEcFY memory
CbEd , two
CbEeFb <name> :
CbFb card and
CbFb spring term
CbFd start of
Cc ( it
Cc / <year>
Cc <figure> rd
Cc <figure> th
Cc <figure> weeks'
Cc <year>
Cc ^<name> :
Cc ^by <month>
Cc ^by half
Cc ^in six
Cc ^number of
Cc ^over the
Cc academic
Cc academic year
Cc ahead
Cc ahead of
Cc and title
Cc and wash
Cc ask an
Cc assembly (
Cc at age-related
Cc by
Cc carpet spot
Cc clocks go
Cc close of
Cc end
Cc finish ,
Cc follow a
Cc fortnight
Cc go forward
Cc her annual
Cc her next
Cc key words
Cc last fortnight
Cc last week
Cc later than
Cc lesson in
Cc mocks in
Cc next review
Cc no later
Cc once in
Cc out loud
Cc own laces
Cc pile
Cc rd
Cc second half
Cc sentences ,
Cc shop ,
Cc term .
Cc th
Cc the clocks
Cc the close
Cc the week
Cc three of
Cc time by
Cc to <name>
Cc to all
Cc week by
Cc weeks .
Cc white
Cc word problems
CcDW be doing
CcDX i'll
CcDX minimal
CcDX travel
CcDX with minimal
CcDY <figure> by
CcDY machine
CcDY running ,
CcDZ , within
CcDZ <figure> i
CcDZ <figure> years
CcDZ ^by week
CcDZ and book
CcDZ anxiety .
CcDZ by train
CcDZ college <name>
CcDZ hand-over-hand
CcDZ phase
CcDZ reminded ,
CcDZ routine
CcDZ thrown
CcDZ time he
CcDcFe <figure> hours
CcDd the front
CcDfEc <name> on
CcEb plan
CcEc four ,
CcFb week of
Cd ( currently
Cd <figure> nd
Cd <figure> pieces
Cd <month>
Cd <name> term
Cd ^by his
Cd ^by my
Cd ^when the
Cd ^within
Cd achieved by
Cd block
Cd by :
Cd by her
Cd by w
Cd choose between
Cd holidays
Cd holidays ,
Cd in six
Cd in time
Cd leaves <name>
Cd nd
Cd own peg
Cd passage .
Cd review .
Cd secondary school
Cd switch to
Cd terms <name>
Cd than three
Cd that by
Cd therapist's
Cd time she
Cd time we
Cd to choose
Cd unprompted ,
Cd until
Cd walks from
Cd when <title>
Cd when we
Cd year .
CdDX dressed
CdDX residential ,
CdDX year <name>
CdDY <name> week
CdDY met by
CdDY shop
CdDY twelve weeks
CdDZ , from
CdDZ <name> <year>
CdDZ ^before the
CdDZ autumn
CdDZ college .
CdDZ end y
CdDZ herself each
CdDZ last <name>
CdDZ moves up
CdDZ of y
CdDZ parents'
CdDZ reading at
CdDZ summer <figure>
CdDZ – by
CdDZFb ^before
CdDZFe the water
CdEXFW when <name>
CdEYFd day of
CdEZFb with staff
CdEd two other
CdEdFe , who
CdEe by <figure>
CdEeFX by his
CdFc year ,
CdFe this
Ce <figure> <month>
Ce <month> .
Ce ^before he
Ce ^by <figure>
Ce autumn half
Ce before <month>
Ce first term
Ce half-term
Ce he leaves
Ce next <name>
Ce over the
Ce programme
Ce retested
Ce retested in
Ce she leaves
Ce six weeks
Ce stage
Ce this term
Ce two terms
CeDX <month> :
CeDY t
CeDY t <figure>
CeDY two metres
CeDYEd of year
CeDZ ^at the
CeDZ ^end
CeDZ ^end of
CeDZ she turns
CeDZ six of
CeDZ target date
CeEXFb timetable ,
CeEc by the
CeFY visit
CeFb <figure> weeks
CeFf , alone
Cf age of
Cf evening
Cf herself ,
Cf next <figure>
Cf of <name>
Cf of term
Cf read my
Cf secondary
Cf the term
Cf time <name>
Cf weeks'
Cf weeks' time
CfDY before we
CfDY every question
CfDY subjects by
CfDZ eight weeks
CfDZ review <figure>
CfDc x
CfEX <name> when
CfEgFW report
CfFY review
CfFf min
Cg by end
Cg date :
Cg spring
Cg st <month>
Cg summer
Cg three months
Cg weeks <name>
CgDY birthday
CgDY by next
CgDYFX our
CgEbFc weeks ,
CgEbFd terms
Ch by half-term
Ch from now
Ch of nursery
Ci by <month>
Ck by half
Cn by <name>
DU with support
DU zero
DV ^develop
DV balance
DV nicely
DV things
DV uses
DV will manage
DW and by
DW her list
DW himself
DW minutes at
DW nursery .
DW understands
DWFY would
DWFd ^at
DX % by
DX : from
DX <figure> from
DX <month> <name>
DX <month> i
DX ^next
DX ^no
DX ^to improve
DX age
DX an answer
DX blending
DX carry
DX dictated
DX expected
DX fewer by
DX goes
DX he feels
DX hold
DX i am
DX i can
DX in .
DX incidents of
DX is <figure>
DX join in
DX joins
DX on to
DX reach
DX receptive language
DX review on
DX rules
DX sleeps
DX student
DX the garden
DX this year
DX to my
DX unfamiliar
DX use his
DX week or
DX will make
DX will plan
DXEbFd period
DXEc takes
DXEe sitting
DXFT most
DXFZ books
DXFc am
DY % to
DY : <name>
DY <figure> lessons
DY <month> break
DY ?
DY ^in
DY ^reduce
DY ^self-esteem
DY ^spelling
DY a conversation
DY adult life
DY adult's
DY age <figure>
DY and have
DY and not
DY areas of
DY as a
DY be met
DY board game
DY come
DY copies
DY cross the
DY current
DY day to
DY days a
DY different
DY dinner
DY drop
DY eat
DY every letter
DY feeling
DY five sentences
DY get a
DY gets from
DY have completed
DY he will
DY heard
DY her homework
DY higher
DY his <figure>
DY his anger
DY house
DY in by
DY in five
DY is worried
DY know
DY least five
DY least three
DY makes
DY max
DY more
DY move
DY nine
DY no help
DY no one
DY not touching
DY occasions .
DY of his
DY on .
DY on two
DY options evening
DY own flat
DY people
DY playtimes
DY prompting
DY reading test
DY sign or
DY sit in
DY speed
DY start to
DY stays in
DY task for
DY than two
DY the full
DY times out
DY type <figure>
DY want
DY will carry
DY will count
DY will improve
DY will know
DY will log
DY will stay
DY within ten
DY within two
DY word mat
DY work by
DYEY getting
DYEb do
DYEbFZ for a
DYEc talking
DYEc the nursery
DYEcFY him .
DYEe leaves
DYEeFZ anger
DYEgFZ dressing
DYFX activities
DYFY home to
DZ 'k'
DZ 'more juice'
DZ 'where'
DZ 'where' questions
DZ , daily
DZ -point scale
DZ . target
DZ / k
DZ : to
DZ <figure> of
DZ <figure> sounds
DZ <month> )
DZ <month> review
DZ <name> should
DZ <year> <name>
DZ ^by end
DZ ^by the
DZ ^makes
DZ ^over
DZ ^summer
DZ ^within <figure>
DZ a capital
DZ a month
DZ a morning
DZ able
DZ able to
DZ about a
DZ above on
DZ across
DZ adult .
DZ adult in
DZ and without
DZ annual review
DZ around
DZ ask another
DZ assemblies
DZ at an
DZ baseline
DZ be joining
DZ being
DZ blood sugar
DZ board ,
DZ catch
DZ checked
DZ copies a
DZ crossing
DZ day ,
DZ day without
DZ days in
DZ does the
DZ each time
DZ eight of
DZ engage positively
DZ enough
DZ every one
DZ expectations in
DZ facts
DZ fewer
DZ finishing
DZ five words
DZ follow an
DZ food
DZ for 'more'
DZ for his
DZ forward
DZ friend
DZ full stop
DZ have asked
DZ help by
DZ her planner
DZ her third
DZ her timetable
DZ high
DZ his hearing
DZ his turn
DZ his written
DZ home time
DZ in class
DZ in eight
DZ in four
DZ in his
DZ in ten
DZ in three
DZ in through
DZ in under
DZ increase
DZ is called
DZ it for
DZ join
DZ juice'
DZ k /
DZ least <figure>
DZ least ten
DZ letters
DZ list of
DZ listening skills
DZ made good
DZ main gate
DZ memory .
DZ message
DZ mins with
DZ mistakes ,
DZ moment )
DZ morning for
DZ now until
DZ number .
DZ objects
DZ occasions
DZ of place
DZ of precision
DZ of them
DZ of what
DZ one adult
DZ one spoken
DZ order and
DZ over
DZ own appointment
DZ page of
DZ pay
DZ progress in
DZ reached
DZ review in
DZ rise
DZ ruby
DZ script
DZ she'll
DZ sight .
DZ single
DZ song
DZ starting
DZ step ,
DZ steps of
DZ story in
DZ switch
DZ target :
DZ tell an
DZ term <name>
DZ the <figure>
DZ the academic
DZ the annual
DZ the carpet
DZ the classroom
DZ the day
DZ the expected
DZ the programme
DZ the words
DZ to <title>
DZ to play
DZ up at
DZ up her
DZ using his
DZ wait for
DZ what
DZ will begin
DZ will find
DZ will increase
DZ will move
DZ will rise
DZ will take
DZ with my
DZ within
DZ within <figure>
DZ words .
DZ writing ,
DZ –
DZEVFb , an
DZEW wants
DZEXFV group work
DZEYFe five days
DZEZ summer term
DZEZFY as
DZEZFd ^<name> ,
DZEZFe hall
DZEbFb zones
DZEc again
DZEd show
DZEe nursery
DZEeFb red
DZFX his own
DZFY of her
DZFY unstructured times
DZFZ about
DZFZ agreed
DZFZ it is
DZFZ speech sounds
DZFZ the sheet
DZFb , five
DZFb place value
DZFb with his
DZFc %
DZFc <figure> %
DZFc ^two
DZFd school day
DZFd the form
DZFf <figure> to
Db , so
Db ^being
Db ^class teacher
Db ^ensure that
Db ^senco
Db ^to access
Db a place
Db a small
Db and check
Db attend nurture
Db breaks
Db breathing
Db calm corner
Db close the
Db develop his
Db ensure that
Db for my
Db his bag
Db home by
Db laptop for
Db level <figure>
Db opportunities to
Db precision
Db precision teaching
Db provide <name>
Db read <name>
Db seen by
Db the calm
Db the cards
Db the sensory
Db time (
Db to attend
Db to help
Db to speak
Db touch typing
Db will help
Db will see
DbEW ^staff will
DbEXFY space
DbEYFX throughout
DbEYFY in place
DbEZFW person to
DbEZFX key adult
DbEb pm
DbEb senco
DbEb toileting
DbEcFZ room with
DbEd coach
DbEd or <name>
DbEdFb ^all
DbFY family
DbFY group with
DbFZ put in
DbFb register ,
DbFc <figure> pm
DbFc and <name>
Dc ^access to
Dc ^parents
Dc ^provide <name>
Dc ^we'd
Dc a calm
Dc a referral
Dc a weekly
Dc adult support
Dc at lunchtime
Dc carried
Dc coloured
Dc coloured overlay
Dc exam
Dc have <figure>
Dc have access
Dc him by
Dc model two-word
Dc near the
Dc overlay
Dc phrases during
Dc quiet place
Dc role
Dc the blue
Dc the speech
Dc to hear
Dc to model
Dc try new
DcEXFW and school
DcEZ ^adults to
DcEZ quiet
DcEZ to provide
DcEc him to
DcEc how to
DcEd ^class
DcEdFb daily .
DcEe now-and-next
DcEe now-and-next board
DcEf each half
DcFU session with
DcFZ exercises
Dd % )
Dd <name> four
Dd ^ensure
Dd ^ensure <name>
Dd ^key person
Dd ^provide a
Dd ^referral
Dd ^referral to
Dd ^to receive
Dd ^we will
Dd all assessments
Dd attend the
Dd buddy
Dd ensure
Dd ensure <name>
Dd every half
Dd extra
Dd extra time
Dd near
Dd offered a
Dd parents to
Dd provide a
Dd provide opportunities
Dd sensory room
Dd sure
Dd times each
Dd to practise
Dd to when
Dd turn-taking
Dd until <name>
Dd we will
Dd week until
Dd will attend
Dd will benefit
Dd will meet
Dd workstation
DdEV a quiet
DdEV room for
DdEX ^staff
DdEXFX benefit
DdEXFY benefit from
DdEY opportunities for
DdEY support
DdEZFY school to
DdEb , away
DdEb <figure> reading
DdEbFX ^senco to
DdEbFX senco to
DdEc % extra
DdEeFd before each
DdEfFW to talk
DdEgFW reading with
DdFY movement breaks
DdFZ ^ta to
DdFZ ^use of
DdFZ reviewed
DdFZ ta to
DdFe <month> and
De , until
De <figure> weekly
De ^<title>
De ^<title> <name>
De ^physio
De ^provide
De ^ta
De ^the
De all written
De attend <name>
De breaks every
De daily
De day until
De have been
De make sure
De place by
De shared
De support from
De supported by
De teacher of
De teachers will
De to receive
De visual timetable
De will continue
De will receive
DeEX sessions of
DeEXFW all staff
DeEY referral to
DeEYFX referral
DeEZFV help from
DeEZFY ^support
DeEb read with
DeEb with <name>
DeEc ta
DeEd to check
DeFY , reviewed
DeFZ speech therapist
DeFc min ,
Df <name> programme
Df ^all staff
Df ^continue with
Df assessed
Df be seen
Df breakfast club
Df class teacher
Df encourage <name>
Df have received
Df morning before
Df nurture group
Df parents
Df place to
Df print
Df received
Df team
DfEV staff will
DfEXFY access to
DfEY provide
DfEYFb offered
DfEZ ^daily
DfEb <name> each
DfEb ^teacher
DfEcFd use <name>
DfEcFe <name> until
DfEdFX practise
DfEe <name> every
DfFX adults to
DfFc be offered
Dg ^a
Dg a reader
Dg be seated
Dg board and
Dg have had
Dg helped
Dg receive
Dg refer
Dg supported to
Dg teacher and
Dg teacher will
DgEU intervention
DgEVFY encourage
DgEY small group
DgEdFc daily ,
DgEeFZ with <title>
DgFX seat <name>
DgFY ^teachers
DgFZ ^weekly
DgFZ next board
DgFd an <name>
Dh ^key
Dh a laptop
Dh be supported
Dh continue with
Dh have my
Dh him at
Dh mentor
Dh seating
Dh staff to
DhETFZ support <name>
DhEY ^adults
DhEY ^visual
DhEYFZ nurture
DhEb counsellor
DhEb pre-teach
DhEd give <name>
Di therapy
DiEYFW ^school
DiEb taught
Dj help <name>
Dk be given
DkEYFY praise
ET ^group
ET school staff
ETFb to support
ETFg ^<figure> mins
EU ^extra
EU ^mentoring
EU ^someone
EU time with
EUFV part
EUFW support with
EUFY ^key worker
EUFY booster
EV <figure> time
EV ^intervention
EV ^pastoral
EV ^time
EV adapt
EV group ,
EV intervention ,
EV involvement
EV of support
EV the outreach
EVFW frequent
EVFY ^some
EVFY of a
EVFc ^adult to
EVFc weekly .
EVFe at all
EVFg ^<figure> hrs
EW ^adult
EW ^lunchtime
EW a member
EW adult
EW advice to
EW assistant time
EW home and
EW hub
EW if he
EW interventions
EW of sensory
EW support for
EWFV flexible
EWFV suitably
EWFW ^help
EWFW advice
EWFW consider
EWFW consistent
EWFX ^movement breaks
EWFX encouragement
EWFX monitor
EWFY as needed
EWFY be done
EWFY contact
EWFY exercises to
EWFY funding
EWFY he is
EWFY much
EWFY school will
EWFZ ^dyslexia
EWFZ if needed
EWFZ targeted
EWFb for half
EWFd all <name>
EWFd group (
EWFe ^an
EX <name> time
EX ^brain
EX ^home
EX a familiar
EX an adult
EX brain
EX familiar adult
EX get
EX help
EX member
EX member of
EX pastoral team
EX support ,
EX to staffing
EX works with
EXFV approach
EXFV available
EXFV considered
EXFW provided
EXFW there is
EXFX an eye
EXFX buddy system
EXFX encouraged
EXFX opportunities
EXFX supervision
EXFX system
EXFY ^encourage
EXFY ^ta support
EXFY encouraged to
EXFY line with
EXFY ta support
EXFY trusted
EXFY try to
EXFZ ^targeted
EXFZ a trusted
EXFZ approach to
EXFZ as necessary
EXFZ be
EXFZ lots
EXFZ lots of
EXFZ may
EXFZ trusted adult
EXFZ visuals
EXFb afternoons
EXFb route from
EXFc assistant in
EXFd tutor time
EXFe mins a
EXFf ^<figure> minutes
EXFf ^daily <figure>
EXFf hours weekly
EY <figure> times
EY ^<figure> x
EY ^one hour
EY ^small
EY ^social skills
EY ^social story
EY ^support from
EY adult to
EY at least
EY bespoke
EY breaks as
EY catch up
EY circuits
EY every afternoon
EY fidget toys
EY five ,
EY groups
EY hours <name>
EY hours of
EY input from
EY least
EY mentoring ,
EY new words
EY sensory circuits
EY support in
EYFV depending
EYFV depending on
EYFV robust
EYFW be agreed
EYFW will have
EYFX ^one-to-one
EYFX ^regular
EYFX be considered
EYFX computer
EYFX given to
EYFX waiting list
EYFY ^<figure> :
EYFY ^close
EYFY approach from
EYFY close
EYFY differentiated
EYFY eye on
EYFY group .
EYFY help in
EYFY keep an
EYFY of vocabulary
EYFY service
EYFY skills ,
EYFY to advise
EYFZ <name> support
EYFZ ^key adult
EYFZ ^opportunities
EYFZ ^opportunities for
EYFZ ^support in
EYFZ be used
EYFZ monitoring
EYFZ monitoring by
EYFZ of strategies
EYFZ throughout the
EYFZ to her
EYFZ we
EYFZ with outside
EYFb ^an adult
EYFb ^two <figure>
EYFb breakfast
EYFc registration ,
EYFd : one
EYFd of additional
EYFe him on
EYFf ^four
EYFg ^five
EZ , starting
EZ <name> where
EZ ^differentiated
EZ ^extra help
EZ ^full-time
EZ ^high
EZ ^nurture
EZ ^ot to
EZ ^small group
EZ ^social
EZ ^the <name>
EZ ^visual timetable
EZ ^visuals
EZ ^weekly <figure>
EZ additional
EZ adult will
EZ advise
EZ before school
EZ breaks throughout
EZ extra help
EZ full-time
EZ hours ,
EZ in for
EZ liaison with
EZ look
EZ needs it
EZ nurture breakfast
EZ ot to
EZ place
EZ provision
EZ required
EZ rest
EZ sessions ,
EZ sit beside
EZ specialist teacher
EZ staff in
EZ support at
EZ three ,
EZ times
EZ tutor will
EZ vision
EZ visits from
EZ waiting
EZ when required
EZ will be
EZ with home
EZFS ^up
EZFS ^up to
EZFV so that
EZFW subject to
EZFX ^counselling
EZFX ^robust
EZFX endeavour
EZFX endeavour to
EZFX followed
EZFX ongoing
EZFX own every
EZFX will endeavour
EZFY ^to be
EZFY access arrangements
EZFY allows
EZFY base
EZFY enhanced
EZFY few
EZFY from all
EZFY liaison
EZFY necessary
EZFY staffing
EZFZ ^consideration
EZFZ ^differentiated work
EZFZ ^enhanced
EZFZ ^enhanced transition
EZFZ ^ongoing
EZFZ ^pre-teaching of
EZFZ ^quality
EZFZ ^quality first
EZFZ adjustments
EZFZ as appropriate
EZFZ be made
EZFZ be put
EZFZ consideration
EZFZ differentiated work
EZFZ enhanced transition
EZFZ first teaching
EZFZ help with
EZFZ his needs
EZFZ plenty
EZFZ plenty of
EZFZ pre-teaching of
EZFZ quality
EZFZ quality first
EZFZ skills group
EZFZ wherever
EZFZ with reading
EZFZ worries
EZFb ^half an
EZFb hour .
EZFb in term
EZFb slots
EZFc , pairs
EZFc full
EZFd <figure> support
EZFd minutes twice
EZFe week on
EZFh hr
EZFh mins daily
Eb #32
Eb #more
Eb , done
Eb , if
Eb , on
Eb , once
Eb , put
Eb , set
Eb , teaching
Eb : <title>
Eb <name> ,
Eb <name> hearing
Eb <name> p
Eb <name> trained
Eb ^careers
Eb ^each
Eb ^learning mentor
Eb ^midday
Eb ^midday supervisor
Eb ^physio programme
Eb ^salt to
Eb ^seat
Eb a fortnight
Eb a registered
Eb adviser
Eb after every
Eb aid
Eb aider
Eb aloud and
Eb alternate
Eb alternate <name>
Eb am and
Eb and afternoon
Eb and handling
Eb and three
Eb before register
Eb check the
Eb children ,
Eb cooking
Eb copy of
Eb day before
Eb day's
Eb door
Eb every test
Eb first <name>
Eb first aider
Eb folder
Eb forest
Eb four children
Eb gets
Eb gives <name>
Eb going
Eb hear <name>
Eb in <name>
Eb laptop ,
Eb meets <name>
Eb min each
Eb mins before
Eb morning and
Eb moving and
Eb next
Eb number
Eb nursery nurse
Eb of an
Eb of four
Eb others for
Eb out the
Eb phones
Eb physio programme
Eb play
Eb point on
Eb pupils ,
Eb read
Eb route to
Eb run by
Eb runs <name>
Eb salt to
Eb school nurse
Eb see <name>
Eb set up
Eb standing frame
Eb subject teachers
Eb takes <name>
Eb teacher .
Eb tell <name>
Eb the key
Eb the physio
Eb the plan
Eb the questions
Eb the school
Eb the trampette
Eb the window
Eb trained
Eb trained <name>
Eb trampette
Eb tutor ,
Eb two adults
Eb two others
Eb us
Eb used
Eb week with
Eb well .
Eb went
Eb whenever
Eb window
EbFT several
EbFT several times
EbFX ^forest
EbFX allows .
EbFX processing
EbFX trained staff
EbFX until the
EbFY / next
EbFY ^nessy
EbFY ^teaching
EbFY hears <name>
EbFY nessy
EbFY now /
EbFY one child
EbFY possible .
EbFZ and writes
EbFZ nursery teacher
EbFZ twice weekly
EbFb , about
EbFb <name> a
EbFb ^zones
EbFb ^zones of
EbFb a trained
EbFb fortnightly
EbFb longer than
EbFb medical room
EbFb of every
EbFb seat at
EbFb the medical
EbFb trained by
EbFb yellow
EbFb zones of
EbFc , half
EbFc , weekly
EbFc ; <figure>
EbFc coursework
EbFc each change
EbFc every school
EbFc him for
EbFc mins <name>
EbFc questions aloud
EbFc term ,
EbFc week's
EbFd and lunch
EbFd carpet
EbFd each session
EbFd four days
EbFd maths ,
EbFd one <name>
EbFd period <figure>
EbFd worksheets
EbFe , ten
EbFe day and
EbFg ^half-termly
EbFg minutes weekly
Ec + <name>
Ec , <title>
Ec , trained
Ec <figure> point
Ec <name> technician
Ec <name> to
Ec <name> –
Ec <title>
Ec <title> <name>
Ec ^<name>
Ec ^speech therapist
Ec ^tutor
Ec all teachers
Ec and again
Ec any
Ec assistant will
Ec autism
Ec before the
Ec bucket
Ec checked by
Ec checks <name>
Ec dad
Ec day ;
Ec four afternoons
Ec front ,
Ec front left
Ec him read
Ec hour to
Ec hours every
Ec i
Ec language therapist
Ec lunchtime supervisor
Ec manager
Ec meet <name>
Ec music
Ec on yellow
Ec pegs
Ec picks
Ec picture
Ec playground
Ec registered
Ec report card
Ec row
Ec run <name>
Ec runs
Ec show <name>
Ec six sessions
Ec students
Ec teacher gives
Ec teacher in
Ec teaching ,
Ec ten seconds
Ec term and
Ec tests
Ec the corridor
Ec the exams
Ec the radio
Ec time ,
Ec twelve
Ec two <name>
Ec whiteboard
Ec whole of
EcFV <name> one-to-one
EcFV deliver
EcFV leave
EcFX check-in with
EcFX sheets
EcFX to run
EcFY does <figure>
EcFY first .
EcFY games with
EcFY teaches <name>
EcFZ <name> alone
EcFZ by a
EcFZ for any
EcFZ individually ,
EcFZ led by
EcFZ occupational
EcFZ of three
EcFZ play therapy
EcFZ sees
EcFZ strip
EcFZ teach
EcFZ tube
EcFb : three
EcFb <figure> students
EcFb <name> period
EcFb change
EcFb each new
EcFb hospital
EcFb individually .
EcFb mins .
EcFb morning at
EcFb officer .
EcFb side ,
EcFb with two
EcFc , four
EcFc : the
EcFc <name> from
EcFc and gives
EcFc of lunch
EcFd <name> &
EcFd <name> +
EcFd ^two hours
EcFd home-school book
EcFd library ,
EcFd phone
EcFd six pupils
EcFe ; the
EcFe lunch every
EcFe one <figure>
EcFe the planner
EcFf room <figure>
Ed , eight
Ed , supervised
Ed <name> the
Ed ^art
Ed ^lsa to
Ed ^numicon
Ed ^play
Ed ^salt assistant
Ed all subject
Ed and read
Ed care
Ed does
Ed for <name>
Ed for about
Ed fortnight ,
Ed go through
Ed head of
Ed his desk
Ed hoist
Ed into
Ed it .
Ed lesson and
Ed librarian
Ed lsa to
Ed meets
Ed numicon
Ed on listening
Ed one-to-one .
Ed page
Ed paired reading
Ed point
Ed putty
Ed qualified
Ed registration .
Ed salt assistant
Ed sheet
Ed sounds
Ed supervised
Ed supervised by
Ed supervisor
Ed table
Ed take
Ed teachers to
Ed teaches
Ed the slides
Ed the week's
Ed therapist :
Ed to plan
Ed to ten
Ed watch
Ed word
EdFT ^<name> (
EdFU science topic
EdFW , most
EdFX be carried
EdFY ^reading <name>
EdFY occupational therapist
EdFY reading <name>
EdFY talk about
EdFZ , led
EdFZ <name> read
EdFZ <name> sessions
EdFZ ^head
EdFZ ^head of
EdFZ alongside
EdFZ group :
EdFZ sees <name>
EdFZ through his
EdFb , following
EdFb <name> gives
EdFb ^qtvi
EdFb by <title>
EdFb deadlines
EdFb qtvi
EdFb study skills
EdFb taught by
EdFc art therapist
EdFc cutlery
EdFc each afternoon
EdFc every worksheet
EdFc the job
EdFc – <name>
EdFd <name> /
EdFd each school
EdFd therapy :
EdFe <name> her
EdFe and before
EdFe term for
EdFe wk ,
EdFe worksheet
EdFg spends
EdFh each <month>
Ee , individually
Ee / <title>
Ee ; <name>
Ee <name> his
Ee a teacher
Ee all <figure>
Ee assistant
Ee by two
Ee charged
Ee counselling with
Ee counsellor ,
Ee dyslexia teacher
Ee forest school
Ee lead
Ee lesson the
Ee nurse will
Ee of one-to-one
Ee teacher for
Ee term to
Ee to scribe
Ee to visit
Ee travel trainer
Ee two trained
Ee w /
Ee walks with
Ee will give
Ee with key
EeFU volunteer
EeFV <name> runs
EeFW <name> group
EeFW assignments
EeFX boys
EeFX eight children
EeFX tasks into
EeFY drawing
EeFY habilitation
EeFY one-to-one for
EeFY play therapist
EeFY sends
EeFZ ^music
EeFb school on
EeFb trainer
EeFc <figure> teacher
EeFd <figure> staff
EeFd physiotherapist
EeFf for every
Ef ) with
Ef ^mobility
Ef checks
Ef desk
Ef feeding
Ef officer
Ef run a
Ef therapist ,
Ef trains
Ef with the
EfFU physio assistant
EfFX catch-up with
EfFX hears
EfFX observe
EfFZ <name> teacher
EfFZ a qualified
EfFZ write from
EfFb sets
EfFd counselling from
Eg ) and
Eg : ta
Eg class <name>
Eg four pupils
Eg lessons and
Eg specialist dyslexia
EgFX to teach
EgFY teacher to
EgFb meeting
EgFc ) for
EgFd technician
Eh scribes
Eh therapy with
FT regularly
FU a few
FU kept
FU phonics with
FV phonics ,
FW ^additional
FW ^flexible
FW ^mentor
FW ^word
FW basis
FW make
FW she can
FW works
FX ^bespoke
FX ^extra time
FX ^frequent
FX ^input
FX ^input from
FX ^opportunity
FX ^the class
FX ^twice
FX can
FX diet
FX few times
FX from time
FX his key
FX k
FX may be
FX opportunity
FX out card
FX regular
FX sensory diet
FX sessions with
FX tasks and
FX termly
FX the autism
FX to time
FX when
FX when needed
FX you
FY , small
FY <name> <title>
FY <name> will
FY ^a high
FY ^interventions
FY ^pastoral support
FY ^phonics
FY ^precision
FY ^time out
FY a high
FY as per
FY check-ins
FY chunk
FY chunk tasks
FY circuit
FY circuit in
FY done by
FY for three
FY goes over
FY help at
FY lead ,
FY less structured
FY lunchtimes
FY minute sessions
FY music therapy
FY needed
FY notes
FY offer
FY overlearning
FY pastoral support
FY practice with
FY she
FY structured
FY the mat
FY therapist to
FY to be
FY will sit
FY x weekly
FZ , run
FZ , subject
FZ , will
FZ <name> how
FZ ^a range
FZ ^bespoke package
FZ ^colourful
FZ ^colourful <name>
FZ ^emotional support
FZ ^lego
FZ ^lots
FZ ^lots of
FZ ^ot
FZ ^phonics catch-up
FZ ^specialist
FZ ^speech sounds
FZ ^teacher to
FZ agencies
FZ as required
FZ be mindful
FZ by all
FZ check-in
FZ college counsellor
FZ core subjects
FZ counselling ,
FZ g
FZ have
FZ he can
FZ in core
FZ inclusion
FZ interventions as
FZ key worker
FZ learning support
FZ led
FZ lego
FZ mindful
FZ mindful of
FZ not
FZ of adult
FZ ot
FZ outside agencies
FZ phonics
FZ reasonable
FZ reasonable adjustments
FZ resources
FZ rest breaks
FZ so
FZ staff ,
FZ support as
FZ the learning
FZ the side
FZ the specialist
FZ to funding
FZ to offer
FZ tutor to
FZ where appropriate
FZ work and
Fb / <name>
Fb <figure> .
Fb <figure> and
Fb <name> individually
Fb ^<figure> hours
Fb ^ear
Fb ^ear defenders
Fb ^ep
Fb ^in every
Fb ^seat at
Fb ^touch
Fb ^touch typing
Fb ^wobble
Fb ^wobble cushion
Fb a printed
Fb a year
Fb across the
Fb after school
Fb art therapy
Fb autism outreach
Fb classroom
Fb council's
Fb ep
Fb every session
Fb following
Fb gone
Fb half a
Fb her at
Fb his food
Fb individually for
Fb it on
Fb librarian ,
Fb max <figure>
Fb mins weekly
Fb minutes before
Fb models
Fb mornings
Fb of ten
Fb on <figure>
Fb one ,
Fb one-to-one with
Fb p <figure>
Fb pairs
Fb plan .
Fb plus
Fb pm each
Fb pool
Fb register .
Fb same
Fb supervisor ,
Fb tests and
Fb the council's
Fb the first
Fb the pastoral
Fb the same
Fb turn-taking games
Fb two hours
Fb value
Fb week ,
Fc , delivered
Fc , max
Fc , quarter
Fc : five
Fc <month> ,
Fc <name> afternoon
Fc <name> meets
Fc <name> table
Fc ^one
Fc ^standing
Fc ^standing frame
Fc aid and
Fc all
Fc an hour
Fc art
Fc before repeating
Fc for an
Fc for two
Fc from <title>
Fc game with
Fc her desk
Fc her for
Fc hour of
Fc it with
Fc mins per
Fc model
Fc officer ,
Fc pair
Fc person <name>
Fc pupils .
Fc repeating
Fc room ,
Fc sessions a
Fc six children
Fc sounds k
Fc straight after
Fc task
Fc term time
Fc the hub
Fc three <figure>
Fc visits once
Fc weekly from
Fd -minute
Fd <figure> -minute
Fd <figure> pupils
Fd after register
Fd all tests
Fd assistant )
Fd before every
Fd daily <figure>
Fd direct
Fd given by
Fd handling
Fd home every
Fd home-school
Fd hour every
Fd mins each
Fd mins on
Fd mins x
Fd minutes ,
Fd minutes'
Fd of activity
Fd one hour
Fd pastoral lead
Fd showing
Fd study
Fd subjects
Fd the start
Fd the whole
Fd therapist will
Fd using <name>
Fd watches
Fe , both
Fe , using
Fe -minute sessions
Fe ; <title>
Fe <figure> hrs
Fe ^the specialist
Fe ^three
Fe afternoon ,
Fe be with
Fe break and
Fe each nursery
Fe fifteen
Fe goes through
Fe hour each
Fe hours a
Fe hrs
Fe lesson
Fe site
Fe support per
Fe the sounds
Fe time a
Ff <figure> daily
Ff <figure> min
Ff every lunchtime
Ff half-hour sessions
Ff minutes every
Ff minutes per
Ff pw
Ff tuition
Ff two <figure>
Ff weekly ,
Ff weekly <figure>
Fg <figure> hour
Fg <figure> hr
Fg a day
Fg afternoons a
Fg daily for
Fg half-hour
Fg hour a
Fg in every
Fg minutes after
Fh minutes daily
Fh on alternate
Fh one-hour`;
