// Made by `npm run learn` from the sentences of tests/corpus; do not edit.
/** What each feature says for and against a yes to the questions: pairs of a question's place and a weight, as `letters` has them, and the feature. */
export const learned = `ARBPCODVEPFQ #2
ARBSCcDV self-esteem
ARBSDV resilience
ARDV wellbeing
ARDZ about coming
ASBSCZDV respect
ASBSDV self-regulate
ASBTCYDT best
ASBTDUEXFX positive
ASBUDU secure
ASBUDX appropriately
ASBVDV be more
ASBVEgFZ targets
ATBRDWEZFZ strategies
ATBSCZDW engaged
ATBTCZDY regulate
ATBTDXEcFe listening
ATBUCZDW neater
ATBUCZDW potential
ATBUDZ learning
ATBVDW better
ATBVDW confidence
ATBVDX concentration
ATBVDX more .
ATBW ^is
ATBWCYDZ be a
ATBWCZDU meltdowns
ATDXFY progress
AUBTCZDUEYFZ appropriate
AUBUCVDT explore
AUBVCTDb ^work
AUBVCXDV focus
AUBVCZDW effectively
AUBVCZDW make the
AUBVChDW <year>$
AUBVDV life
AUBVDW calmer
AUBVDX be calmer
AUBVDX in books
AUBWCVDZ community
AUBWCYDV sounds$
AUBWDW engage
AUBWDWFY core
AUBWDX attention
AUBWDZ independence
AUBXCZDW happier
AUBXDZ we would
AUBXEZFY calm
AUBYCZDZ reading .
AVBV choices
AVBVCZEYFZ safe
AVBVDX be good
AVBVDX positively
AVBW % more
AVBW skills
AVBW to improve
AVBWCYFX try
AVBWCZFZ social
AVBWCcDX engagement
AVBWDT ready
AVBWDU hope
AVBWDV improved
AVBWDW communicate
AVBWDX good choices
AVBWDXFY possible
AVBWDY changes to
AVBX less worried
AVBXCUDV ^that
AVBXCXDV one day
AVBXCXDX concentrate
AVBXCXDX concentrate for
AVBXCbDW engagement in
AVBXDW kinder
AVBXDW stamina
AVBXDX increased
AVBXDXFX understanding
AVBXDY ^ready
AVBXDY be happier
AVBY be ready
AVBY gap
AVBY transitions
AVBYCZDW ^more
AVBYCZDX listen
AVBYDV the gap
AVBYDW know his
AVBYDW will feel
AVBYDZ be kinder
AVBYDZFZ behaviour
AVBYEc to see
AVBZDWEZFY anxiety
AVBZDZ for longer
AVCV part of
AVFZ range
AWBUDX low
AWBV will access
AWBVCZ sensory
AWBVCb regulated
AWBVDV will try
AWBVDW noise
AWBVDWEXFV curriculum
AWBVDX confidence in
AWBVDX with peers
AWBVDd language
AWBW show good
AWBWCWDW harder
AWBWCb regulated for
AWBWCbDY improvement
AWBWCbDY improvement in
AWBWCbDdFg all lessons
AWBWDX behave
AWBWDX pupil will
AWBWDX with change
AWBWDY receptive
AWBWDZ resilient
AWBX friendships
AWBX good sitting
AWBX well in
AWBXCY to develop
AWBXCb reading ,
AWBXCcDX adulthood
AWBXDV well
AWBXDX be emotionally
AWBXDX emotionally
AWBXDX for adulthood
AWBXDX organised
AWBXDY more confident
AWBY better at
AWBY engage more
AWBY self
AWBYCVDX begin to
AWBYCXDX be happy
AWBYCYDZ to cope
AWBYCYEc feelings
AWBYCcDX will understand
AWBYDU expressive
AWBYDW become
AWBYDX cope
AWBYDYFZ literacy
AWBYDZ more settled
AWBZ to feel
AWBZCVDW kind
AWBZDY as he
AWBZDZ his work
AWBdDV be on
AWCVDX target <figure>
AWCZ peers$
AWCb has a
AWCg year$
AWDV understand
AWDW be at
AWDW get on
AWDZ of progress
AWDZ to self-regulate
AXBTCODWEQFR #4
AXBVCYDW play$
AXBVDW work$
AXBW ^make
AXBW manage
AXBWCZDW learning for
AXBWDW working memory
AXBWDX ^good
AXBX his emotions
AXBX manage her
AXBX more independent
AXBX ready to
AXBXCWDW needs to
AXBXCYDZ to become
AXBXCZDXFX ^emotional
AXBXCZDZ curriculum .
AXBXCb experience
AXBXDVFY work on
AXBXDW have increased
AXBXDW others$
AXBXDX good
AXBXDX right choices
AXBXDY as possible
AXBXDY greater
AXBXDY have an
AXBXDY resilience when
AXBXDY responsibility
AXBXDY responsibility for
AXBXDZ <name> behaviour
AXBXDZ areas
AXBXDZ as independently
AXBXDZ independently as
AXBY to engage
AXBYCW manage his
AXBYCWDW be aware
AXBYCXDY on task
AXBYCXDZ friends$
AXBYCZDV !$
AXBYCZDV hard
AXBYCZDZEd working
AXBYCbDY ^by y
AXBYCcDZ incidents
AXBYDU be <figure>
AXBYDW will become
AXBYDX transition
AXBYDXFY aware
AXBYDXFY aware of
AXBYDY prepared
AXBYDY prepared for
AXBYDY relationships
AXBYDZ an understanding
AXBYDZ confident
AXBYDZ settled
AXBYDZ understanding of
AXBZCW to try
AXBZCWDV ^manage
AXBZCXDWEZ ^handwriting
AXBZCZ !
AXBZCZDY awareness
AXBZCZDY awareness of
AXBZCbDX be neater
AXBZCeDY be making
AXBZDW happy
AXBZDX voice
AXBZDZ <figure> he
AXBZDZ relationships with
AXCWDWEZ times$
AXCXDX ^improve
AXCXDY a go
AXCYDZEcFe up by
AXCZDW reduce
AXCZDW try harder
AXCZDZ what is
AXCbDY of assembly
AXCcDX have the
AXDU towards
AXDY uses his
AXDZ success
AXDbFb <figure> -
AY she feels
AY we'd
AYBUCY starting points
AYBUCf living
AYBUDbEWFY work with
AYBV expected progress
AYBVCW to stop
AYBVCZDT knows
AYBVCZDW friends .
AYBW listening in
AYBW to manage
AYBWCYDV social communication
AYBWCYDX carpet .
AYBWCZDYFY emotional
AYBX his peers
AYBXCVDUEZFY class$
AYBXCWDZ make progress
AYBXCYDXEZFZ school$
AYBXCYDZ happy and
AYBXCZ others .
AYBXCZDY situations
AYBXCe next half
AYBXDX sister
AYBXDX skills to
AYBXDY behaviour will
AYBXDZ behaviour at
AYBXDZ have made
AYBY adults
AYBY better .
AYBY will engage
AYBY with changes
AYBYCVDW become a
AYBYCXDXFZ ^fine
AYBYCXDXFZ ^fine motor
AYBYCXEUFW continue
AYBYCYDY , more
AYBYCYDZ confident in
AYBYCYDZ gain confidence
AYBYCYEZFZ to keep
AYBYCZ gain
AYBYCZ when things
AYBYCZDX behave appropriately
AYBYCZDY feel
AYBYCeDZ demonstrate
AYBYDW ^to develop
AYBYDX friends
AYBYDX outcome
AYBYDY skills .
AYBYDZ more organised
AYBZ ^continue
AYBZCWDW handwriting$
AYBZCWDYEYFW use of
AYBZCX , reading
AYBZCZ carry on
AYBZCZDZ on with
AYBZCZDZEb others
AYBZCZDcEYFZ social skills
AYBZCb be prepared
AYBZDW ^continue to
AYBZDX ! !
AYBZDX on by
AYBZDZ a more
AYBZDZ and happy
AYBZDZ motor
AYBZDb fortnight .
AYBbCXDX progress from
AYBbDcEZFg for all
AYBeDZ get <figure>
AYCWDW skills and
AYCWDZ ideas
AYCX to work
AYCY school and
AYCYDU love
AYCYDZEc reader
AYCZDY legible
AYCZDY school by
AYCZDY too
AYCZDb to access
AYCZDd mum and
AYCZFb and to
AYCb us in
AYCbDX ^confidence
AYCcDZ years
AYDUEb ^<figure> %
AYDW developed
AYDX home from
AYDX improve
AYDY ^greater
AYDY be getting
AYDY coming into
AYDY independent
AYDY levels
AYDY over hand
AYDZ attitude
AYDZ strategies to
AYDZ subjects .
AYDcEWFY access
AZ ^to have
AZ ^working
AZ a good
AZ alongside his
AZ become more
AZ good at
AZ have developed
AZ improve his
AZ more resilient
AZ positively in
AZ to have
AZ will show
AZ work .
AZBSDY most of
AZBUCSDYETFU #8
AZBVCVDXEYFY time$
AZBVCYDZ more of
AZBVDX school .
AZBVDY longer
AZBWCZDX to recognise
AZBWCgDY by spring
AZBWDX a bit
AZBWDX bit
AZBWDX cope with
AZBXCV in more
AZBXCY make good
AZBXDZ good behaviour
AZBXDZ joins in
AZBXDZFZ range of
AZBY % improvement
AZBY independent learner
AZBYCW learn to
AZBYCYDX flat
AZBYCZDX ^be
AZBYCZDX joining in
AZBYCZDZ good listening
AZBYCb appropriately to
AZBYDW peers
AZBYDX making
AZBYDY employability
AZBYDY employability skills
AZBZ better with
AZBZ continue to
AZBZ emotionally regulated
AZBZ fine
AZBZ fine motor
AZBZ respond appropriately
AZBZ will demonstrate
AZBZ wobble
AZBZ wobble cushion
AZBZCWDX coming in
AZBZCXDX to listen
AZBZCXDZ and is
AZBZCY choices .
AZBZCY develop her
AZBZCYDX ^to make
AZBZCYDYEX keep
AZBZCZDZ emotions
AZBZCZDZ positive relationships
AZBZCZEVFb reduced
AZBZCb lessons by
AZBZCbDY progress with
AZBZCdDYEeFY fractions
AZBZDW ^<figure> /
AZBZDX formation
AZBZDX letter formation
AZBZDX post-
AZBZDX post- <figure>
AZBZDY curriculum at
AZBZDY the curriculum
AZBZDZ , writing
AZBZDZ ^maisie
AZBZDZ have improved
AZBZDZ maisie
AZBZDZEVFZ needs
AZBbCdDZ spring .
AZBcCZDZ baseline <figure>
AZCTFf lesson$
AZCVDX own level
AZCW appropriately .
AZCWDW build
AZCX like to
AZCXDX a better
AZCXDX respond
AZCXDY ^able to
AZCXDY own learning
AZCXDY safe and
AZCXEbFY vocabulary
AZCYDX better in
AZCYDY ^gross
AZCYDY ^gross motor
AZCYDY ^improved
AZCYDY warning
AZCYEb working on
AZCZ ^ruby will
AZCZ ruby will
AZCZDW to move
AZCZDY ^i want
AZCZDY level
AZCZDZ to communicate
AZCZDZ want to
AZCb ^by spring
AZCb himself .
AZCbDZ gone up
AZCc spring <figure>
AZCcDY have moved
AZCd leaves us
AZCdDc we'd like
AZCfDX by y
AZCgDZ summer$
AZDV access learning
AZDV will develop
AZDX ^next
AZDX curriculum alongside
AZDX in .
AZDX made <figure>
AZDX support .
AZDXFb changes
AZDY gross motor
AZDY kicking
AZDZ % of
AZDZ adulthood .
AZDZ gross
AZDZEVFW need
AZDZEWFW can be
AZDZFd half-termly
AZDb see
AZFh in all
Ab 'more
Ab . g
Ab <figure> cm
Ab <figure> right
Ab <figure> tricky
Ab <month> half-term
Ab <name> tells
Ab ^come the
Ab ^given
Ab ^he will
Ab ^he'll
Ab a story
Ab along
Ab aloud to
Ab and 'where'
Ab and get
Ab ask a
Ab asks for
Ab at college
Ab back in
Ab before his
Ab bikes
Ab break
Ab card .
Ab carpet time
Ab catches
Ab cm
Ab come into
Ab come the
Ab count out
Ab currently
Ab day without
Ab days each
Ab dining
Ab dining hall
Ab faces
Ab frame
Ab from
Ab from his
Ab g .
Ab green man
Ab group
Ab hall with
Ab help ,
Ab her classroom
Ab his break
Ab home
Ab homework
Ab instruction ,
Ab job
Ab least eight
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
Ab number <figure>
Ab number line
Ab nurse
Ab of five
Ab of hitting
Ab out at
Ab pushing ,
Ab put her
Ab read aloud
Ab room
Ab school year
Ab sentences with
Ab separate days
Ab session
Ab sessions .
Ab standardised score
Ab table ,
Ab task .
Ab teacher
Ab telling
Ab ten times
Ab term at
Ab the answer
Ab the bell
Ab the bikes
Ab the dining
Ab the phonics
Ab the picture
Ab the sand
Ab their
Ab times tables
Ab to follow
Ab tray ,
Ab trials
Ab up and
Ab wait
Ab walking
Ab without a
Ab without pushing
AbBQDU class .
AbBUDW help when
AbBVEXFW often
AbBWCYDZ and capital
AbBWDZ usually
AbBX stuck
AbBX writing .
AbBXCb speaking .
AbBY bikes with
AbBY drink from
AbBY full sentences
AbBY shouting out
AbBYCWDW has been
AbBYCcDY be eating
AbBYCcEc rings
AbBYDY a knife
AbBYDY is stuck
AbBYDY tell a
AbBZ speak
AbBZCX and hang
AbBZCb <name> half
AbBZCb get changed
AbBZCg ^come
AbBZChDZ ^in a
AbBZDX cross .
AbBZDX other
AbBZDYFb up his
AbBZDZ and fork
AbBZDZ knife
AbBZDZ knife and
AbBZDZ use her
AbBZDZ will let
AbBZEZFe playtime
AbBb ) on
AbBb , no
AbBb <figure> lunchtimes
AbBb <figure> mm
AbBb <name> of
AbBb a reminder
AbBb a writing
AbBb and with
AbBb at school
AbBb during the
AbBb foods
AbBb for the
AbBb give
AbBb he'll
AbBb mat
AbBb memory ,
AbBb mm
AbBb my ear
AbBb on each
AbBb placement
AbBb placement in
AbBb put on
AbBb question
AbBb register
AbBb set
AbBb straight line
AbBb talk to
AbBb time every
AbBb time for
AbBb timetable
AbBb to at
AbBb to college
AbBb topic
AbBb two classmates
AbBb two peers
AbBb with both
AbBb with nobody
AbBb within five
AbBb without holding
AbBb words per
AbBb writing frame
AbBbCUDW ^raise
AbBbCV is ready
AbBbCWDY ^walks
AbBbCX <figure> list
AbBbCX five lessons
AbBbCXDZ wpm with
AbBbCXFf the bus
AbBbCY goes ,
AbBbCY pictures ,
AbBbCYDX back ,
AbBbCYDY his head
AbBbCYDYEbFb ^on
AbBbCYDb every morning
AbBbCYFc lesson ,
AbBbCZ % accuracy
AbBbCZ <figure> with
AbBbCZ lessons with
AbBbCZ three things
AbBbCZDY " and
AbBbCZDY and "
AbBbCZDZ floor
AbBbCZDZ rail
AbBbCZDZ work out
AbBbCb a ten-minute
AbBbCb anyone
AbBbCb ten-minute
AbBbCb to answer
AbBbCbDY <figure> clocks
AbBbCbDY <figure> picture
AbBbCbDZ his carpet
AbBbCbDZ leaving
AbBbCbEb <name> in
AbBbCc now and
AbBbCc one food
AbBbCcDX travel
AbBbCd objects from
AbBbCdDZ break up
AbBbCdDZ we break
AbBbCeDZ next meeting
AbBbCeDc taken
AbBbCeEcFb wk
AbBbCfDcEb assessment
AbBbCg time i
AbBbDX the ten
AbBbDXEXFg lessons a
AbBbDY adult help
AbBbDY reading accuracy
AbBbDY spells
AbBbDY will copy
AbBbDZ ; by
AbBbDZ <figure> school
AbBbDZ ^attendance up
AbBbDZ a curved
AbBbDZ a minute
AbBbDZ a whole
AbBbDZ attendance up
AbBbDZ curved
AbBbDZ curved line
AbBbDZ cuts along
AbBbDZ minute ,
AbBbDZ naming
AbBbDZ right out
AbBbDZ stay at
AbBbDZ the floor
AbBbDZ to score
AbBbDZ will cook
AbBbDZ will recall
AbBbDZ will type
AbBbDb afternoon
AbBbEb check
AbBbEb twice a
AbBbEbFc <figure> bus
AbBbEbFd minutes on
AbBbEfFd instruction
AbBbEgFZ ) will
AbBc ( <month>
AbBc , <figure>
AbBc , adult
AbBc , correct
AbBc , sitting
AbBc <figure> phonics
AbBc a choice
AbBc a picture
AbBc and write
AbBc at most
AbBc college by
AbBc correct on
AbBc day at
AbBc four
AbBc hand on
AbBc having
AbBc her key
AbBc history
AbBc homeworks on
AbBc one minute
AbBc pointing
AbBc right way
AbBc toilet with
AbBc transfer from
AbBc way round
AbBc will confidently
AbBc within half
AbBcCTEc ^every
AbBcCVDV lesson <name>
AbBcCX <figure> nights
AbBcCX sitting on
AbBcCXDZ her walker
AbBcCY each day
AbBcCYDY it in
AbBcCYDZ minutes without
AbBcCYDZ session .
AbBcCYFd at each
AbBcCZ 'k' and
AbBcCZ cut
AbBcCZ play ,
AbBcCZDX under <figure>
AbBcCZDZ frequency
AbBcCZDZ high frequency
AbBcCZDc on <name>
AbBcCb from two
AbBcCb means
AbBcCbDY ^half of
AbBcCbDY will independently
AbBcCbDZ paragraph
AbBcCbDZ thing that
AbBcCc clocks
AbBcCc doesn't know
AbBcCc ends
AbBcCc writing task
AbBcCcDX none
AbBcCd after a
AbBcCd quiz .
AbBcCeDZ them ,
AbBcDW answer the
AbBcDW bus home
AbBcDX read to
AbBcDY down from
AbBcDY her own
AbBcDY maths by
AbBcDY snack times
AbBcDY three <name>
AbBcDY tutor group
AbBcDY two minutes
AbBcDZ , unprompted
AbBcDZ <figure> metres
AbBcDZ cards .
AbBcDZ cuts
AbBcDZ end ,
AbBcDZ every piece
AbBcDZ items
AbBcDZ off
AbBcDZ pictures
AbBcDZ piece of
AbBcDZ reading age
AbBcDZ reminder ,
AbBcDZ to <figure>
AbBcDZ verbal prompt
AbBcDZ wheelchair
AbBcDZ with pen
AbBcDZEbFc +
AbBcDZFc no
AbBcEb , up
AbBcEb to tell
AbBcEb worry
AbBcEc <name> by
AbBcEc back
AbBcEd tricky words
AbBcFZ a <name>
AbBcFd per week
AbBd after <name>
AbBd between
AbBd can read
AbBd done
AbBd from <figure>
AbBd hands ,
AbBd him ,
AbBd in and
AbBd least one
AbBd not the
AbBd scoring
AbBd the gate
AbBd three
AbBd unaided .
AbBd which
AbBdCTDc from <month>
AbBdCX to spell
AbBdCXDY did
AbBdCY starter
AbBdCYDY ^lacey
AbBdCYDY lacey
AbBdCZ for four
AbBdCZ herself at
AbBdCZ three different
AbBdCZDZ ^reads <figure>
AbBdCb from around
AbBdCcDY having been
AbBdCd holiday
AbBdCd nursery ,
AbBdCe stop at
AbBdCe to secondary
AbBdCeDX steps ,
AbBdCeDZ meeting <name>
AbBdDW frame ,
AbBdDW watching
AbBdDX her tutor
AbBdDY ^reading age
AbBdDY body
AbBdDY picture with
AbBdDY the six
AbBdDY twice in
AbBdDYEc and one
AbBdDZ <figure> +
AbBdDZ break card
AbBdDZ only
AbBdDZ out <figure>
AbBdDZ tally
AbBdEb once
AbBdEe and the
AbBdFZ there
AbBdFc next to
AbBdFd <figure> minutes
AbBe a week
AbBe four times
AbBe term i
AbBe two-word
AbBeCY plate
AbBeCYDZ hangs up
AbBeCdDZ <figure> residential
AbBeCfDW lower
AbBeDV independently
AbBeDYEd early
AbBeDZ retell
AbBeDc for him
AbBeFf registration
AbBfDX sight
AbBfDZ hand ,
AbBgCVDY weeks out
AbBgDX score
AbCVDY questions on
AbCVDZ per day
AbCWDX brother
AbCWDY his planner
AbCWDZ bell ,
AbCXDX ^can
AbCXDX ^jonah
AbCXDX jonah
AbCXDX put away
AbCXDY ^to write
AbCXDY run out
AbCXDY the date
AbCXDY to find
AbCXDZ homework in
AbCXDZ lift
AbCXDZ no hand
AbCY rail ,
AbCY the due
AbCYDZ put the
AbCZ corner
AbCZ goes out
AbCZ it was
AbCZ picture card
AbCZ prompt ,
AbCZDV my planner
AbCZDX put my
AbCZDX will hand
AbCZDY her hand
AbCZDY letters .
AbCZDY one activity
AbCZDY only one
AbCZDY reading speed
AbCZDZ stairs
AbCZDZ weeks in
AbCZFb and maths
AbCb , by
AbCb after <figure>
AbCb his third
AbCb log on
AbCb side
AbCb surgery
AbCbDW ) by
AbCbDW ^after <figure>
AbCbDX battery
AbCbDY , given
AbCbDYEc alone ,
AbCbDYEdFc ^once
AbCbDZ clock ,
AbCbDZ he'll be
AbCbFe each of
AbCc <figure> y
AbCc ^when he
AbCc adult beside
AbCc book .
AbCc half-term .
AbCc least nine
AbCc lunches
AbCc minute on
AbCc of one
AbCc once ,
AbCc reader pen
AbCc to each
AbCcDW class by
AbCcDX open cup
AbCcDY ^by half-term
AbCcDY an open
AbCcDY and put
AbCcDY clock in
AbCcDY now :
AbCcDZ map
AbCcDZEbFc <figure> )
AbCcDbEcFZ scribe
AbCd before <month>
AbCd he moves
AbCd next term
AbCd one friend
AbCd toilet when
AbCd whole <figure>
AbCdDY summer <year>
AbCdDZ week before
AbCdDZFb <figure> (
AbCdFd ten weeks
AbCe by week
AbCeDZ queue
AbCeDZ twice .
AbCf . by
AbCf ^by age
AbCfDX <month> :
AbCfDYFb weeks from
AbCg <name> break
AbCgDW by summer
AbCh by age
AbDW ^from
AbDW a pencil
AbDX guided
AbDX in to
AbDX let
AbDX of spring
AbDX on four
AbDX point to
AbDX the five
AbDX zip up
AbDXEfFf toilet
AbDY , not
AbDY age <figure>
AbDY be in
AbDY confidently
AbDY eating
AbDY exams in
AbDY hands in
AbDY in any
AbDY into the
AbDY more in
AbDY nearby
AbDY now .
AbDY of homework
AbDY outside
AbDY password
AbDY planner and
AbDY prompts .
AbDY questions .
AbDY shall
AbDY steps behind
AbDY story in
AbDY wash
AbDY will ask
AbDY will put
AbDY will use
AbDYEb tables
AbDYFZ hand
AbDYFc straight
AbDZ 'g'
AbDZ <figure> tries
AbDZ <month> )
AbDZ <name> kit
AbDZ ^reading
AbDZ and 'g'
AbDZ another
AbDZ another child
AbDZ answer a
AbDZ calling
AbDZ capital letter
AbDZ child
AbDZ crossing
AbDZ date
AbDZ errors
AbDZ from one
AbDZ full <figure>
AbDZ half-term <name>
AbDZ her <figure>
AbDZ his <name>
AbDZ in the
AbDZ instead
AbDZ instead of
AbDZ laces .
AbDZ mistakes
AbDZ of at
AbDZ of leaving
AbDZ order ,
AbDZ other children
AbDZ own password
AbDZ read and
AbDZ rest
AbDZ rise from
AbDZ sit with
AbDZ staying within
AbDZ told .
AbDZ will hang
AbDZ with at
AbDZEb <name> <name>
AbDZEd <name> book
AbDZEd photo
AbDZEd reads
AbDZEfFX write
AbDZFc before he
AbDZFc in each
AbDb at playtime
AbDc had
AbDcFY visual
AbEW go to
AbEY from an
AbEZ time to
AbEb copy
AbEb mum
AbEb snack
AbEb standing
AbEb words
AbEbFb <month> to
AbEc answer
AbEc key person
AbEc science
AbEc w
AbEcFV leave
AbEd till
AbEd tutor
AbEf spellings
AbFW at lunch
AbFY tray
AbFZ now
AbFb week (
AbFc hour ,
AbFc in <month>
AbFc one .
AbFd hour
AbFf say
Ac ( 'more
Ac , one
Ac <figure> or
Ac <name> review
Ac a grown-up
Ac a number
Ac all day
Ac asked
Ac at home
Ac block of
Ac bus
Ac card before
Ac cross
Ac date and
Ac days .
Ac defenders on
Ac desk ,
Ac drink
Ac greet
Ac grown-up
Ac hearing aid
Ac help .
Ac himself after
Ac his name
Ac i have
Ac improve her
Ac me
Ac meals
Ac minutes with
Ac not know
Ac number of
Ac of times
Ac pen
Ac physio
Ac prompts
Ac put
Ac put up
Ac round
Ac score on
Ac she is
Ac showing her
Ac swimming with
Ac text
Ac the instruction
Ac to stay
Ac to the
Ac touch
Ac toy
Ac way
AcBU play .
AcBUCcDY will usually
AcBVCW building
AcBW of shouting
AcBW when he's
AcBWCZDX hurt
AcBWDY sorry
AcBXCXDX thank you
AcBXCZDZ the morning
AcBXDX speaks
AcBXDZ is talking
AcBXDZ person who
AcBXDZ write her
AcBY turn on
AcBYCZDZ with fewer
AcBYDY say sorry
AcBYDY will line
AcBZ single words
AcBZCYEb lunch .
AcBZCZDY and thank
AcBZCZDY please and
AcBZCb leaves his
AcBZCbDX write the
AcBZCc her lessons
AcBZCc review$
AcBZCcDY spaces
AcBZCe reading comprehension
AcBZDX that's
AcBZDZ angry
AcBZDZ say what
AcBZDZ will blend
AcBb , right
AcBb / at
AcBb bigger
AcBb finish
AcBb first <figure>
AcBb form
AcBb gate
AcBb of <month>
AcBb or fewer
AcBb per minute
AcBb sat
AcBb school days
AcBb told the
AcBb two things
AcBb two words
AcBb will check
AcBb words and
AcBbCWDW adult by
AcBbCX more on
AcBbCXDY ^stays
AcBbCXDY correct .
AcBbCY both feet
AcBbCYEc size
AcBbCYFY of staff
AcBbCZ correctly in
AcBbCZ staying in
AcBbCZ will name
AcBbCZEeFe pack
AcBbCbDX copying
AcBbCbDX sent out
AcBbCbDY <name> moves
AcBbCbDZEcFb row ,
AcBbCbFd <figure> –
AcBbCcDZ beans
AcBbCcDZ beans on
AcBbCcDZ on toast
AcBbCcDZ the surgery
AcBbCcEcFW the reading
AcBbCdDZ lunch with
AcBbCdDZ metres ,
AcBbCe before i
AcBbDX all three
AcBbDX eats
AcBbDX handed in
AcBbDY nobody helping
AcBbDY numbers
AcBbDY presses
AcBbDY reads <figure>
AcBbDY surname
AcBbDYEd aloud
AcBbDYEd head
AcBbDYFb garden centre
AcBbDZ ^attendance to
AcBbDZ accuracy
AcBbDZ all four
AcBbDZ asks
AcBbDZ attendance to
AcBbDZ car
AcBbDZ have spoken
AcBbDZ her lunch
AcBbDZ open
AcBbDZ tells
AcBbDZ told to
AcBbDd topic words
AcBc <figure> lines
AcBc add
AcBc clocks in
AcBc every day
AcBc have read
AcBc minutes .
AcBc of two
AcBc paper .
AcBc picture .
AcBc read a
AcBc reminder .
AcBc shown
AcBc support worker
AcBc things that
AcBc throw
AcBc to no
AcBc to rise
AcBc to toilet
AcBc travel to
AcBc words a
AcBcCXDZ songs
AcBcCY <figure> seconds
AcBcCY like him
AcBcCY prompts$
AcBcCY through a
AcBcCYDY beanbag
AcBcCYDZ trike
AcBcCYDZEd science words
AcBcCZ and down
AcBcCZDW from college
AcBcCZDW periods
AcBcCZDX is in
AcBcCb a page
AcBcCb about <figure>
AcBcCb have handed
AcBcCb will retell
AcBcCbDZ without stopping
AcBcCd ( by
AcBcCdDY screening
AcBcCdEb <name> (
AcBcCfEb mocks
AcBcDVEb plays
AcBcDW allowed
AcBcDWEY ^ten
AcBcDX on ,
AcBcDX paper
AcBcDX pushing
AcBcDX stays
AcBcDX term <year>
AcBcDX the stairs
AcBcDX to four
AcBcDY <figure> when
AcBcDY ^my
AcBcDY confidently read
AcBcDY eat one
AcBcDY her frame
AcBcDY m
AcBcDY of it
AcBcDY recipe
AcBcDY when shown
AcBcDYEf walks
AcBcDZ <figure> high
AcBcDZ <figure> m
AcBcDZ buttons
AcBcDZ buy
AcBcDZ frequency words
AcBcDZ is on
AcBcDZ line ,
AcBcDZ list
AcBcDZ that is
AcBcDZ the main
AcBcDZ time on
AcBcDZ toast
AcBcDZ verbal
AcBcDZ wheelchair to
AcBcDZFZ eight
AcBcDZFc with one
AcBcDb worker
AcBcEY with an
AcBcEd <name> before
AcBcFZ session ,
AcBcFb lunchtime
AcBcFb minutes of
AcBcFc sign
AcBd ^over a
AcBd ^spelling age
AcBd a peer
AcBd friend ,
AcBd letters of
AcBd make a
AcBd nights
AcBd of six
AcBd on my
AcBd standard
AcBdCWDYFb nursery session
AcBdCWDZ the letters
AcBdCX book open
AcBdCY ruler
AcBdCYDX maths lessons
AcBdCYDY and tell
AcBdCYDY question about
AcBdCYDY timer ,
AcBdCZDX walker
AcBdCZDY independently .
AcBdCZDZ , first
AcBdCZDZ lesson to
AcBdCb c
AcBdCbDW from four
AcBdCbDY <figure> now
AcBdCbDY and open
AcBdCbFW , as
AcBdCc the y
AcBdCd meeting .
AcBdCd now <figure>
AcBdCdDX morning by
AcBdCdDYEc <name> does
AcBdCe <year> .
AcBdDW unprompted
AcBdDX metres
AcBdDX reads all
AcBdDY days ,
AcBdDY doesn't
AcBdDY first time
AcBdDY have passed
AcBdDY own bed
AcBdDY shifts
AcBdDZ , nobody
AcBdDZ in front
AcBdDZ myself
AcBdDZ seven
AcBdDeEc then
AcBdEb minutes to
AcBdEc one a
AcBdFb ) in
AcBdFc quarter
AcBe ) <figure>
AcBe <name> asks
AcBe note
AcBe record
AcBe tea
AcBe words in
AcBeCVDWEXFb week$
AcBeCWDX name <figure>
AcBeCXDX copy a
AcBeCXDY ^reads
AcBeCYDY spell <figure>
AcBeCYDZ : reads
AcBeCYDZ will wash
AcBeCZ right <figure>
AcBeCZDZ hello
AcBeCb <figure> key
AcBeCb meet
AcBeCcDX minute by
AcBeCcDY own by
AcBeCdDY from memory
AcBeCdEWFd <name> lessons
AcBeDX <figure> wpm
AcBeDX a cross
AcBeDX without help
AcBeDZ back to
AcBeDZ without looking
AcBeEb blue
AcBfCZDbFc each <name>
AcBfCcDZ ^target
AcBfCf , <month>
AcBfDU been to
AcBfDW / out
AcBfDW the block
AcBfDY in on
AcBfDY puts on
AcBfDY times in
AcBfDY will pass
AcBfDZ a lesson
AcBfDZ thirty
AcBfFd mins
AcBgCZ cross ,
AcBjCZDY by himself
AcCWDWEfFb words with
AcCXDZ washing
AcCXEZ work in
AcCY turns with
AcCYDW ^she
AcCYDX ^puts
AcCYDX follows
AcCYDY at circle
AcCYDZ his coat
AcCYDZ of being
AcCYDZ tells an
AcCZ been
AcCZ circle time
AcCZ in my
AcCZDY his seat
AcCZDZ group for
AcCZDZEfFW circle
AcCZEdFc the door
AcCZEeFb planner
AcCZFc the hall
AcCb ( <name>
AcCb answering
AcCb first year
AcCb her work
AcCb lesson by
AcCb the nurse
AcCbDW speak to
AcCbDY -word
AcCbDY <figure> -word
AcCbDZ following a
AcCbDZ shirt
AcCc <name> assembly
AcCc and says
AcCc no hand-over-hand
AcCc toilet at
AcCcDX holidays .
AcCcDY the others
AcCcDZ - <name>
AcCcDZ adult reminder
AcCcDZ college ,
AcCcDZ six-week
AcCcDZ the six-week
AcCcDb five by
AcCd ( now
AcCdDY have stayed
AcCdDY sheet ,
AcCdDZ fortnight of
AcCdDZ goes in
AcCdDZ or before
AcCdDZ this half
AcCe on three
AcCe retest
AcCeDW residential
AcCeDY <name> holidays
AcCeDY tom
AcCeETFe week <figure>
AcCgDW , end
AcCgDY ^before <name>
AcDV game at
AcDW a friend
AcDX changed for
AcDX handed
AcDX now ,
AcDX recall
AcDX reminders .
AcDX table for
AcDX talker
AcDX the way
AcDX will wear
AcDXEYFc ^half
AcDXEcFc writes
AcDXEe ball
AcDXFb room .
AcDY <figure> trials
AcDY ^callum
AcDY anything
AcDY book band
AcDY calling out
AcDY guided reading
AcDY reminders
AcDY the office
AcDY will wait
AcDY will write
AcDYEcFY walk
AcDYEcFb starts
AcDYFd blood
AcDZ 'who' and
AcDZ -mark
AcDZ <figure> -mark
AcDZ ^using his
AcDZ callum
AcDZ college on
AcDZ dry all
AcDZ four lessons
AcDZ hang
AcDZ he's
AcDZ in assembly
AcDZ past
AcDZ questions about
AcDZ rather
AcDZ rather than
AcDZ read the
AcDZ running
AcDZ saying
AcDZ spell
AcDZ taxi
AcDZ two-step
AcDZ up from
AcDZ using a
AcDZ what he
AcDZ with only
AcDZEdFZ spelling
AcDZEeFb thing
AcDZFZ hearing aids
AcDZFZ office
AcDZFc lessons ,
AcDd with him
AcEX he wants
AcEZ ^use
AcEZFc in her
AcEb board
AcEb tell
AcEcFb puts
AcEd the board
AcEdFd hands
AcEe bag
AcEe sound
AcEfFZ to read
AcFW fidget
AcFb card
Ad ^by summer
Ad beginning
Ad do up
Ad grip
Ad has gone
Ad in two
Ad laptop
Ad look at
Ad mornings a
Ad person
Ad putting
Ad reception
Ad sentence
Ad story
Ad summer review
Ad than one
Ad they
Ad time in
Ad to get
Ad uses her
Ad when she
AdBWCXDX when his
AdBWCZ he goes
AdBXCYDY ask to
AdBXCYDY thank
AdBYCXDX the road
AdBYDY finger spaces
AdBYDZ to school
AdBZ after the
AdBZCVDX children in
AdBZCYDV words by
AdBZCc will bring
AdBZCcDZ tense
AdBZDX a card
AdBZDX his tutor
AdBZDX will look
AdBZDY socks
AdBZDY wear her
AdBZFZ when he
AdBb foot
AdBb second
AdBb spoon
AdBb uses the
AdBbCY such
AdBbCY such as
AdBbCZDX counts
AdBbCZDZ eight out
AdBbCb sent
AdBbCc minutes by
AdBbCcDX an appointment
AdBbCd for each
AdBbCd right in
AdBbDX get to
AdBbDXEiFc braille
AdBbDXFb says
AdBbDY own drink
AdBbDY swimming
AdBbDY the three
AdBbDZ ( w
AdBbDZ attempts
AdBbDZ feet together
AdBbDZ inside
AdBbDZ jump
AdBbDZ subtract
AdBbDZ the table
AdBbEbFZ use the
AdBbEeFb water
AdBbFg . <figure>
AdBc a half
AdBc each .
AdBc for ten
AdBc garden
AdBc gets <figure>
AdBc leaves the
AdBc mins ,
AdBc on sight
AdBc table and
AdBc to say
AdBcCVDW help$
AdBcCWDY prompt .
AdBcCX assembly ,
AdBcCYDY every week
AdBcCYDZ himself ,
AdBcCZ checklist
AdBcCZDX by name
AdBcCbDY have sat
AdBcCbDZ course ,
AdBcCd <name> maths
AdBcCdDZ <month> <figure>
AdBcCg the <month>
AdBcDW term's
AdBcDX float
AdBcDY to count
AdBcDYEYFb minutes in
AdBcDYEcFc <figure> words
AdBcDZ holding on
AdBcDZ hot
AdBcDZ teddy
AdBcDZ the group
AdBcDZ types
AdBcDZ £
AdBcDZ £ <figure>
AdBcEZFb week in
AdBcFb adult ,
AdBd , going
AdBd a classmate
AdBd a grade
AdBd chosen
AdBd evening ,
AdBd every <name>
AdBd of next
AdBdCWDbFd minutes each
AdBdCYDX words to
AdBdCYDZ feet
AdBdCZDY mistakes .
AdBdCZDY solve
AdBdCZDY throwing
AdBdCZDY will solve
AdBdCZEbFd <figure> am
AdBdCb s
AdBdCbDZ by myself
AdBdCc ^within the
AdBdCcDX phonics screening
AdBdCcDY ) :
AdBdCf exams
AdBdCf five of
AdBdCfDcFc x <figure>
AdBdCgDV between now
AdBdDV eaten
AdBdDX down to
AdBdDY '
AdBdDY arrive
AdBdDY brush
AdBdDY width
AdBdDYEc transfers
AdBdDZ bench
AdBdDZ correct
AdBdDZ passed <name>
AdBdDZ repeat
AdBdDZ to name
AdBdDZEXFW free
AdBdDZFc every maths
AdBdDb peer
AdBdEb a quarter
AdBe <figure> mornings
AdBe or less
AdBe pen ,
AdBeCVDW per session
AdBeCYDYEc gives
AdBeCZDY not speaking
AdBeCZEb seconds
AdBeCb new foods
AdBeCcDZ a session
AdBeCcDZ appointment
AdBeCd ^will have
AdBeCd she starts
AdBeChEYFV check in
AdBeDV <figure> new
AdBeDXEb the till
AdBeDY without
AdBeDY wpm
AdBeDYFe centre
AdBeDZ <figure> letters
AdBeDZ due
AdBeDZ for her
AdBeDZFe test
AdBeFf <figure> mins
AdBf after swimming
AdBf card instead
AdBfCYDY mornings in
AdBfCYDZ can count
AdBfCZDY words out
AdBfCZDYEbFc for five
AdBfDW alone
AdBfDX names
AdBfDY register out
AdBgCYDY minute .
AdBhDX unaided
AdCWDV ^asks
AdCWDW ^i can
AdCWEb for six
AdCXDV right ,
AdCXDX asked .
AdCXDX word ,
AdCXDY somebody
AdCXDZ <figure> common
AdCYDV ^hands
AdCYDV increase the
AdCYDW complete a
AdCYDYEbFc chair
AdCZ bring
AdCZ dress herself
AdCZ seat
AdCZDX bus to
AdCZDY a book
AdCZDY use my
AdCZDZ joined
AdCb hear
AdCbDV be reading
AdCbDX something
AdCbDX will start
AdCbDZ by looking
AdCbDZ loud
AdCbEb aids
AdCbEd the autumn
AdCc next <month>
AdCc phrases
AdCcDZ problems
AdCd <figure> for
AdCe be using
AdCeDX ^when <name>
AdCi weeks :
AdDV paragraphs
AdDV recognise
AdDV will join
AdDW type
AdDX ^using
AdDX choose
AdDX fork
AdDX play alongside
AdDX stops
AdDX the person
AdDX will change
AdDY ^writes
AdDY calculator
AdDY class for
AdDY show her
AdDY tie his
AdDY to tie
AdDY wear
AdDY will hold
AdDY will play
AdDY will say
AdDYEc will read
AdDYFe comes in
AdDZ a cup
AdDZ both ways
AdDZ can say
AdDZ coat
AdDZ common
AdDZ dress
AdDZ fingers
AdDZ friend to
AdDZ hand up
AdDZ her class
AdDZ her coat
AdDZ on a
AdDZ road
AdDZ sentences
AdDZ summer half
AdDZ to put
AdDZ walking out
AdDZ week to
AdDZ when asked
AdDZ will walk
AdDZEb game
AdDZFX if
AdDZFf changed
AdEb run
AdEc questions
AdEd <name> reads
AdEe <name> with
Ae <name> uses
Ae canteen
Ae cards
Ae his hand
Ae his laptop
Ae points to
Ae running out
Ae score at
Ae standard score
Ae the canteen
AeBV use full
AeBVCZDVEZ toys
AeBVCdDX be writing
AeBVDX adult when
AeBXCWDW to start
AeBXCZDW a ball
AeBXDX finger
AeBYCbDW in full
AeBZCWDY out$
AeBZCgDW he turns
AeBZDV will tell
AeBZDX full stops
AeBZDX out in
AeBb standardised
AeBb to leave
AeBbCYDW his homework
AeBbCYDW symbol
AeBbCcEdFc month
AeBbDX sit on
AeBbDX tie
AeBbDY his class
AeBbEbFY diary
AeBc fewer .
AeBc unit
AeBc weekly
AeBcCWDY spelling test
AeBcCX return
AeBcCXDW questions in
AeBcCYDZ stand
AeBcCZ sentences .
AeBcCbDX stayed
AeBcCdDZ re-check
AeBcDX be dry
AeBcDXEb a term
AeBcDY hits
AeBcDY shoelaces
AeBcDY the half
AeBd classmate
AeBd papers
AeBd them .
AeBdCVDU will finish
AeBdCVFd each lesson
AeBdCXDY conversation with
AeBdCYDY sandwich
AeBdCZ carries
AeBdCZ keeps
AeBdCZDY <figure> objects
AeBdCbDW quiz
AeBdCbDX crying
AeBdCbDZ without <name>
AeBdCcDX different days
AeBdCcDY - by
AeBdDUEbFc signed
AeBdDW d
AeBdDW grade <figure>
AeBdDW teeth
AeBdDX spoken
AeBdDY answer in
AeBdDY name
AeBdDY without prompts
AeBdDZ right .
AeBdDZ spelling age
AeBdDZ to one
AeBdEW <name> has
AeBeCWDZ could
AeBeCXFd activity
AeBeCY age to
AeBeCZDW write for
AeBeCZDX a width
AeBeCZDX ten$
AeBeCZDbEcFe ring
AeBeCbDY own words
AeBeCeDV deadline
AeBeDWEbFZ to three
AeBeDX correctly
AeBeDX dry
AeBeDX laces
AeBeDX match
AeBeDY , which
AeBeDYFb week for
AeBeDYFf twenty
AeBeDZ stay in
AeBf a group
AeBf toilet independently
AeBfCXDW lines
AeBfCeDZ off in
AeBfDX ^in her
AeBfDY pass <name>
AeBfDZ <name> words
AeBfDZ words :
AeBfDZFd own .
AeBfEgFi night
AeBg <name> signs
AeBg logged
AeBgCXDX splints
AeBgCYDZ <name> without
AeCYDV locker
AeCYDW will choose
AeCYEdFX use a
AeCZ <name> reading
AeCZDW ^not
AeCbDY blend
AeCbDZ check his
AeCbDZ lessons on
AeCbDZ take her
AeCcDX email
AeCd : by
AeDV will stop
AeDX 'finished'
AeDX carpet for
AeDX cup
AeDX his shoes
AeDX late
AeDX shopping
AeDX tie her
AeDX will eat
AeDXFb comes
AeDY , i
AeDY follow
AeDY left
AeDY wipe
AeDYEcFe ask
AeDYFV when the
AeDZ in from
AeDZFc to sit
AeET someone
AeEf train
AeFU will go
Af pencil
AfBY turns in
AfBZCYDW looks
AfBZDX share the
AfBbCZDY marks
AfBbDZ ^fewer than
AfBc box
AfBcDY lessons each
AfBcDZ hitting
AfBdCZDX sit through
AfBdCd the four
AfBdDZ a spoon
AfBeCYDYEc answers
AfBeCZDY phonics check
AfBeCdDX picked
AfBeEbFW finished
AfBfDU leg
AfBfDV ^during
AfBfDX and told
AfBh by herself
AfBhDY <figure> in
AfBhDZEeFY signs
AfCY away
AfCYDY sits on
AfCZ to ask
AfCZDV football
AfCZDY coins
AfDW bite
AfDW ride
AfDX bike
AfDY kit
AfDY on time
AfDY play at
AfDY will share
AfDZ address
AfDZ letter sounds
AfDZ shoes
AfDZ the actions
AfEc named
AfFZ games
AgBUDY with other
AgBWDW up when
AgBYDZ glasses
AgBZDW biting
AgBZDW line up
AgBbDY hand in
AgBbDZ a partner
AgBdCeDY re-test
AgBdDZ out a
AgBeCd or better
AgBf currently <figure>
AgBg from <name>
AgBiDVEfFb pass
AgCVDU bed
AgCY goes to
AgCZDV hands after
AgDX bonds to
AhBfDYEZ day in
AhBgChDW swim
AhBhDV passed
AhBiCdDT certificate
AhCZDT will not
AiBjEeFZ attendance
AiCYDU never
BSDWFW some
BTCZDV with less
BUCZDX ^joins
BUDW write in
BUDX bonds .
BV her reading
BV out .
BVCWDU animals
BVCYDW a job
BVCZDZ will listen
BVCcDX her writing
BVCdDW follow instructions
BVDV in group
BVDZ children at
BVFX most days
BW more often
BWCUDXEX familiar
BWCY in science
BWCZDZ up with
BWCbEd she's
BWCdDZ of autumn
BWCdDZ summer <name>
BWCeDY summer .
BWDY spring review
BWDZ some of
BWDZ up instead
BX lewis
BX take more
BX take turns
BX who is
BXCUDY reduce the
BXCZDZ come in
BXCcDWEbFY spend
BXCcDY longer sentences
BXDW speak in
BXDY in phonics
BXDY like my
BXDY tests .
BXDZ will catch
BY good progress
BY many
BY peers by
BY personal space
BY to adults
BY to look
BYCX make expected
BYCXDZ more with
BYCY peers .
BYCY pupil
BYCYDX college and
BYCYDY ^max
BYCYDY a short
BYCYDY is able
BYCYEYFX #16
BYCZ ^ollie
BYCZ ollie
BYCZDX ^no more
BYCZDY ^hold
BYCZDY talking to
BYCZDZ personal
BYCZEZFc subjects$
BYCc board .
BYCc will drink
BYCcDW <figure> she
BYCd ^within one
BYCd the year
BYCdDZ his next
BYCeDY and go
BYDWEWFY less
BYDX coping
BYDXEbFb after lunch
BYDY joining
BYDY should be
BYDY year <figure>
BYDZ at a
BYDZ of number
BYDZ self-care
BYDb the new
BYEVFW should
BYFY to use
BYFZ children .
BZ capital letters
BZ coming
BZ eat with
BZ have a
BZ he gets
BZ her peers
BZ her teacher
BZ lessons .
BZ life .
BZ lunchbox
BZ made
BZ motor skills
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
BZCXDX would like
BZCXDY starting point
BZCY access the
BZCYDW will do
BZCYDZ about his
BZCZ please
BZCZDY ^poppy will
BZCZDY poppy will
BZCZDY reading book
BZCZDb upset
BZCb <month> she
BZCbDW real
BZCbDX comprehension
BZCbDX internship
BZCcDZ stuck .
BZCd the taxi
BZCdDZ of college
BZCdDZ the laptop
BZCf one term
BZDW sharing
BZDX ^fewer
BZDX an answer
BZDX join in
BZDX mobility
BZDX money
BZDX when reading
BZDX words when
BZDY a positive
BZDY actions
BZDY all areas
BZDY handwriting
BZDY have no
BZDY in lessons
BZDY of lessons
BZDY worried
BZDY write down
BZDZ <figure> subjects
BZDZ ^i'm
BZDZ ^i'm going
BZDZ ^year
BZDZ ^year <figure>
BZDZ i'm
BZDZ i'm going
BZDZ like
BZDZ of summer
BZDZ walk away
BZDZ will cope
BZDb teaching
BZEW he needs
BZEb teacher ,
BZFU short
BZFX talk
BZFc taking
Bb 'help'
Bb , including
Bb , rather
Bb : <figure>
Bb <figure> playtimes
Bb <name> leaves
Bb ^ethan
Bb a game
Bb along a
Bb bag in
Bb being reminded
Bb being told
Bb book bag
Bb cane
Bb cane to
Bb change her
Bb children for
Bb class ,
Bb correct in
Bb count
Bb defenders
Bb door .
Bb ear
Bb ear defenders
Bb ethan
Bb every <figure>
Bb every ten
Bb exit card
Bb first name
Bb for one
Bb fork to
Bb fourth
Bb fourth birthday
Bb full name
Bb green
Bb hall and
Bb hall for
Bb handing
Bb heard ,
Bb helping
Bb helping .
Bb his annual
Bb his book
Bb his first
Bb his fourth
Bb his way
Bb holding
Bb hot meals
Bb in order
Bb including
Bb laptop and
Bb last
Bb least once
Bb length of
Bb long cane
Bb lunchtimes a
Bb mark
Bb meals from
Bb movement
Bb new
Bb no adult
Bb no mistakes
Bb on his
Bb one
Bb only .
Bb or
Bb or none
Bb order
Bb order .
Bb own coat
Bb own hearing
Bb prompt
Bb reads the
Bb right
Bb room without
Bb sentence of
Bb sentences in
Bb sessions
Bb she moves
Bb six
Bb stepping
Bb stepping in
Bb stopping
Bb surgery and
Bb table with
Bb ten .
Bb than once
Bb the length
Bb to cut
Bb tutor room
Bb two errors
Bb type at
Bb walk from
Bb will cut
Bb will travel
Bb without an
Bb words (
Bb words on
Bb work ,
Bb worried ,
Bb write three
Bb written the
BbCWDYEYFZ ^he
BbCWDZ ^nathaniel
BbCWDZ nathaniel
BbCX , nine
BbCX of writing
BbCX times .
BbCX week <name>
BbCXDY will come
BbCXDZ sentences about
BbCYDX go into
BbCYDX test .
BbCYEeFf call
BbCZ and catch
BbCZ complete
BbCZ lunch in
BbCZ met
BbCZ name on
BbCZ raise
BbCZ school dinner
BbCZDV use <figure>
BbCZDX me .
BbCZDY ^scores
BbCZDY lunch on
BbCZDY nearby but
BbCZDZ piece
BbCZDZ score <figure>
BbCZDZ score to
BbCZEX <figure> maths
BbCb ^before she
BbCb card rather
BbCb carpet spot
BbCb hands over
BbCb her ,
BbCb her first
BbCb i play
BbCb play ?
BbCb reminded
BbCb sit down
BbCb stop in
BbCb than a
BbCb the shop
BbCb the zip
BbCb without anyone
BbCb writing by
BbCbDY have gone
BbCbDZ and say
BbCbFe course
BbCc <figure> mocks
BbCc ? '
BbCc and title
BbCc appointment ,
BbCc classroom to
BbCc ending
BbCc ends ,
BbCc on eight
BbCc white
BbCcDW least two
BbCcDW term <figure>
BbCcDY cue cards
BbCcDY in at
BbCcDZ the course
BbCcDZEbFe before <name>
BbCcEd transfer
BbCd . review
BbCd by my
BbCdDYEc day by
BbCdDZ weeks of
BbCe need a
BbCe trips
BbCeDX <year> :
BbCeDX two metres
BbDW will complete
BbDX a model
BbDX above
BbDX achieved
BbDX before lunch
BbDX week or
BbDY <figure> colours
BbDY colours
BbDY mock
BbDY moved
BbDY not touching
BbDY responds
BbDY the register
BbDY to his
BbDY will greet
BbDYEbFe assembly
BbDYEcFZ classmates
BbDYEd together
BbDYFc day for
BbDZ <figure> goes
BbDZ ^she will
BbDZ a circle
BbDZ assemblies
BbDZ assembly for
BbDZ clock
BbDZ correctly .
BbDZ find
BbDZ homeworks
BbDZ no reminder
BbDZ or more
BbDZ out ,
BbDZ reminder from
BbDZ shown the
BbDZ the green
BbDZ under
BbDZEVFb , an
BbDZEY each week
BbDZEb ) ,
BbDZEc ) to
BbDZFW list .
BbDZFY out of
BbDZFb for <figure>
BbDZFb whole
BbDb will work
BbEb , a
BbEb log
BbEbFd one thing
BbEbFe minute
BbEc written
BbEcFb hall ,
BbEd the room
BbFb per
BbFd , all
BbFd minutes
BbFd than <figure>
Bc "
Bc % or
Bc , planner
Bc <figure> on
Bc a drink
Bc and wait
Bc bank
Bc but not
Bc child for
Bc every time
Bc five
Bc four turns
Bc four weeks
Bc gone from
Bc has to
Bc her hands
Bc hitting ,
Bc in writing
Bc lessons out
Bc mock exams
Bc move from
Bc movement break
Bc my own
Bc no prompts
Bc nobody
Bc nothing
Bc own ,
Bc picture cards
Bc question in
Bc radio
Bc radio aid
Bc reminder
Bc review (
Bc say the
Bc seen
Bc sixth
Bc spilling
Bc talker ,
Bc taxi to
Bc ten
Bc the last
Bc the trolley
Bc times without
Bc trolley
Bc two
Bc week .
Bc will ,
Bc will point
Bc with no
Bc writes a
Bc zip with
Bc – <figure>
BcCRDYEXFY ^<month>
BcCWDZ no reminders
BcCX <figure> without
BcCXDY go up
BcCXDZ questions correctly
BcCXDZ seconds of
BcCY tray and
BcCYDZ being asked
BcCYDZ walks in
BcCZ a word
BcCZ on all
BcCZ puts his
BcCZDX arriving
BcCZDY ^cuts
BcCZDYFb maths lesson
BcCZDZ ^when she
BcCZDZ recognise and
BcCZDZ weekend
BcCZDbFb at every
BcCZDdFY the college
BcCb , start
BcCb , when
BcCb b
BcCb in homework
BcCb pointing to
BcCb with three
BcCbDX in reading
BcCbDY eleven
BcCbDZ can tell
BcCbDZ time the
BcCbDdEb therapist
BcCbFf hour on
BcCc 's'
BcCc <name> writes
BcCc adult telling
BcCc photos
BcCc timetable and
BcCc what happened
BcCc will follow
BcCcDY row by
BcCcDZ 'can
BcCcDZ make <figure>
BcCcDZ residential in
BcCcDcEbFb , six
BcCd accident
BcCd communication book
BcCd toilet ,
BcCdDY ^after
BcCdDY steadying
BcCe , before
BcCf goes up
BcCf hand .
BcCf term of
BcCfDZ end <name>
BcDWEe <figure> a
BcDX answer <figure>
BcDX card on
BcDX will achieve
BcDXEdFd both
BcDY all her
BcDY all the
BcDY months
BcDY said
BcDY started
BcDY supported internship
BcDY words from
BcDZ <figure> out
BcDZ an unseen
BcDZ card ,
BcDZ correctly <figure>
BcDZ leave the
BcDZ of words
BcDZ one full
BcDZ one reminder
BcDZ own blood
BcDZ to reach
BcDZ two full
BcDZ unseen
BcDZ week at
BcDZ zip
BcDZEfFZ a <figure>
BcDZFc with <figure>
BcDbFb - <figure>
BcDcEV input
BcDcFf hours
BcDf that <name>
BcDfEW supported
BcEbFY school's
BcEbFY the school's
BcEc signing
BcEcFb each ,
BcEeFc asking
BcEfFf before <figure>
BcFb each
BcFe every
Bd , instead
Bd all his
Bd are
Bd class from
Bd cup at
Bd drinks
Bd getting <figure>
Bd held
Bd least twice
Bd leaving his
Bd lunch at
Bd my <name>
Bd numbers to
Bd off ,
Bd outside the
Bd pieces of
Bd puts her
Bd reminded .
Bd stay for
Bd the trike
Bd turn in
Bd twice
Bd walk to
Bd wash his
Bd will spell
Bd with capital
Bd write a
BdCV seat with
BdCVDX five$
BdCWDZ gets changed
BdCWEcFZ him$
BdCXDY , next
BdCXDY bell .
BdCYDY waits
BdCZ all five
BdCZ shoes on
BdCZDX sums
BdCZDXFX points
BdCZDY chat
BdCZDY one prompt
BdCZDZ off and
BdCZDZ own name
BdCb days of
BdCb in one
BdCb late marks
BdCc ) before
BdCc all of
BdCcDX birthday$
BdCcDX strand
BdCd least half
BdCd target for
BdCdDX expectations
BdDW achieve
BdDW physical
BdDW without going
BdDX herself
BdDX on five
BdDY check .
BdDY score of
BdDZ ^so
BdDZ ^so that
BdDZ incident
BdDZ peg without
BdDZ summer half-term
BdDZEdFb total
BdDd club
BdEb lunch ,
BdFU long
BdFd before registration
Be <figure> questions
Be away from
Be grip for
Be read <figure>
Be to two
BeCZ without adult
BeCZDX to increase
BeCbDZ a new
BeCc address and
BeCf papers .
BeDW full sentence
BeDX at <name>
BeDX before asking
BeDX birthday in
BeDX grade
BeDX scores
BeDY one whole
BeDZ <name> total
BeDZ hangs
BeEc ;
Bf <figure> at
Bf <figure> sentences
Bf per lesson
Bf school for
BfCWDY <figure> points
BfCYDY the adult
BfCZDZ behaviour points
BfCZDZ three-part
BfDX age-related
BgCb age-related expectations
BgCbDZ standard in
BgDX band
BgDY expected standard
BgDZ fewer than
BgDb attend
CTDZ ^by using
CU ^increase
CU a toy
CUDX ^gets
CUDY by using
CVDX ^read
CVDY ^by following
CVDY ^write
CVDY card$
CVDY life$
CVDY two sentences
CVDZ date ,
CVDZ finished ,
CVDZ increase his
CW all subjects
CW lesson .
CW since
CW since <month>
CW uses a
CWDV ^sits
CWDV remain
CWDX ^in <name>
CWDX was
CWDY ^since
CWDY ^since <month>
CWDY ^uses
CWDY communication skills
CWDY hard and
CWDZ by following
CWDZ develop an
CWDZ the other
CWDZFb <figure> minute
CWEcFW chart
CWFZ a range
CX and does
CX bag and
CX be sitting
CX got
CX listening <figure>
CX the title
CXDX conversation
CXDX feel safe
CXDX nan
CXDY four out
CXDY steps on
CXDY writing in
CXDZ errors or
CXDZFX where
CXEZ during
CXFb ^i
CY <figure> sessions
CY ^for
CY ^theo
CY aloud ,
CY cross and
CY fluency
CY her form
CY his frame
CY leaving the
CY over a
CY score will
CY three times
CY to go
CY two numbers
CY wants to
CY without the
CYDV play with
CYDW a wider
CYDW bring his
CYDW reading fluency
CYDW skills$
CYDW wider
CYDW will learn
CYDX learn
CYDXEd tricky
CYDY a greater
CYDY have written
CYDY his reading
CYDY least four
CYDY three lessons
CYDYEfFe shows
CYDYFY mat ,
CYDZ ^listening
CYDZ bag ,
CYDZ cue
CYDZ find the
CYDZ four minutes
CYDZ herself .
CYDZ lessons in
CYDZ settled in
CYDZ without his
CYDZFZ ^speech
CYDZFZ ^will
CYEb to show
CYEc corridor
CYFZ small
CYFc every lesson
CZ <figure> per
CZ ^jakub will
CZ across the
CZ class and
CZ coat on
CZ cope better
CZ doing
CZ eat her
CZ equipment
CZ five .
CZ given
CZ help on
CZ jakub will
CZ letters in
CZ letters the
CZ maths .
CZ name ,
CZ points$
CZ properly
CZ stops and
CZ the teacher
CZ through the
CZ timed
CZ to build
CZ to join
CZ to me
CZ ways
CZ without leaving
CZ without staff
CZ word bank
CZ work
CZ wrong
CZ you will
CZDV else
CZDW partner
CZDW speaking
CZDX ^better
CZDX the lunch
CZDXEb the playground
CZDY ^able
CZDY ^for <name>
CZDY and not
CZDY any order
CZDY enough to
CZDY own flat
CZDY the lesson
CZDY words correctly
CZDYFg p
CZDZ ^jude
CZDZ ^jude will
CZDZ ^ruby
CZDZ gate without
CZDZ holding the
CZDZ jude
CZDZ jude will
CZDZ kitchen
CZDZ mins )
CZDZ morning .
CZDZ once each
CZDZ order and
CZDZ sand timer
CZDZ spilling ,
CZDZ story time
CZDZ the kitchen
CZDZ without spilling
CZDZEXFY try to
CZDZEb just
CZDZEdFd following the
CZDZFb morning ,
CZDZFb with his
CZDZFe of each
CZDb choices$
CZDbEbFc ^mum
CZEU time with
CZEXFX in line
CZEZ day$
CZEZFY ^to
CZFb book ,
CZFd each morning
Cb " ,
Cb " more
Cb ) at
Cb , keeping
Cb / <year>
Cb <figure> x
Cb <name> )
Cb <year>
Cb ^by her
Cb ^by next
Cb ^by w
Cb ^in <figure>
Cb ^in the
Cb ^no later
Cb ^number
Cb ^number of
Cb ^priya
Cb ^within twelve
Cb ^within two
Cb add two
Cb adult only
Cb again in
Cb and sit
Cb arrival
Cb assembly (
Cb autumn term
Cb behind
Cb book an
Cb by
Cb clock face
Cb close of
Cb difficulties
Cb difficulties score
Cb does up
Cb end of
Cb face ,
Cb final
Cb final week
Cb find his
Cb first half
Cb follow a
Cb fortnight
Cb four of
Cb go forward
Cb half of
Cb half term
Cb happened
Cb hold a
Cb holidays <name>
Cb in nine
Cb it ,
Cb later
Cb looking at
Cb measured
Cb moves from
Cb my card
Cb of running
Cb on an
Cb on arrival
Cb once in
Cb one verbal
Cb picture strip
Cb priya
Cb quarter hour
Cb retell a
Cb review ,
Cb six weeks'
Cb strip ,
Cb summer ,
Cb tables ,
Cb telling her
Cb term
Cb term he
Cb th <month>
Cb th birthday
Cb than the
Cb the close
Cb the next
Cb the quarter
Cb therapist's
Cb third birthday
Cb time by
Cb total difficulties
Cb up for
Cb week by
Cb within a
Cb within one
Cb within twelve
Cb words together
Cb y
Cb y <figure>
CbDW within the
CbDX <month> <name>
CbDX <month> i
CbDX be working
CbDX calls
CbDX dictated
CbDX errors ,
CbDX fewer by
CbDX in herself
CbDY day to
CbDY exit
CbDY go back
CbDY holds
CbDY into school
CbDY learner
CbDY of my
CbDYEb <figure> <name>
CbDZ , within
CbDZ / <figure>
CbDZ <figure> /
CbDZ ^by the
CbDZ ^i'll
CbDZ a question
CbDZ expectations in
CbDZ from home
CbDZ go ,
CbDZ he starts
CbDZ in eight
CbDZ my <figure>
CbDZ parents' evening
CbDZ term <name>
CbDZ time he
CbDdEd teachers
CbDeEb with <name>
CbEb #more
CbEb plan
CbEbFf snack ,
CbEc <name> at
CbEd , two
CbEeFb <name> :
CbFb card and
CbFc <month> ,
CbFc <name> puts
CbFc for two
CbFd start of
Cc ( it
Cc <figure> nd
Cc <figure> rd
Cc <figure> th
Cc <figure> weeks'
Cc <month>
Cc <name> makes
Cc <name>$
Cc ^in six
Cc ^over the
Cc ^when the
Cc ^when we
Cc academic
Cc academic year
Cc accident a
Cc ahead
Cc ahead of
Cc and wash
Cc ask an
Cc back with
Cc clocks go
Cc college <name>
Cc end
Cc errors .
Cc finish ,
Cc full week
Cc have told
Cc her annual
Cc jayden
Cc key words
Cc last fortnight
Cc later than
Cc leaves <name>
Cc lesson in
Cc mocks in
Cc my next
Cc nd
Cc next review
Cc no later
Cc of starting
Cc out loud
Cc own laces
Cc pile
Cc rd
Cc routine
Cc second half
Cc secondary school
Cc sentences ,
Cc shop ,
Cc th
Cc the clocks
Cc time we
Cc to <name>
Cc to all
Cc to remind
Cc unprompted ,
Cc until
Cc weeks .
Cc word problems
Cc words ,
CcDW be doing
CcDX minimal
CcDX with minimal
CcDY <figure> by
CcDY <name> <year>
CcDY ^by <name>
CcDY ^with
CcDY machine
CcDY phase
CcDY running ,
CcDZ . to
CcDZ <figure> i
CcDZ <figure> years
CcDZ and book
CcDZ anxiety .
CcDZ birthday .
CcDZ by train
CcDZ by w
CcDZ hand-over-hand
CcDZ her next
CcDZ review <name>
CcDZ thrown
CcDZ typing speed
CcDZFe the water
CcDc remind
CcDcFd <figure> hours
CcDd the front
CcDfEc <name> on
CcEWFW when <name>
CcEc four ,
CcFc week of
CcFd this
Cd ( currently
Cd <name> is
Cd <name> term
Cd ^by my
Cd ^within
Cd achieved by
Cd at age-related
Cd block
Cd break$
Cd by :
Cd by her
Cd choose between
Cd first term
Cd holidays
Cd holidays ,
Cd in six
Cd keeping
Cd last week
Cd own peg
Cd passage .
Cd reminded ,
Cd review .
Cd switch to
Cd term .
Cd terms <name>
Cd than three
Cd that by
Cd the week
Cd three of
Cd time she
Cd to choose
Cd walks from
Cd when <title>
Cd when we
CdDX dressed
CdDX i'll
CdDX residential ,
CdDX year <name>
CdDY herself each
CdDY met by
CdDY shop
CdDY twelve weeks
CdDZ , from
CdDZ ^before the
CdDZ ^by week
CdDZ autumn
CdDZ college .
CdDZ end y
CdDZ last <name>
CdDZ moves up
CdDZ of y
CdDZ parents'
CdDZ reading at
CdDZ she turns
CdDZ – by
CdEYFd day of
CdEZFb term$
CdEZFb with staff
CdEd two other
CdEdFe , who
CdEe by <figure>
CdEeFX by his
CdFc year ,
CdFf , alone
Ce <figure> <month>
Ce <figure> pieces
Ce <name> when
Ce ^before he
Ce ^by <month>
Ce ^by half
Ce ^by his
Ce autumn half
Ce he leaves
Ce in time
Ce next <name>
Ce of term
Ce over the
Ce programme
Ce retested
Ce retested in
Ce she leaves
Ce six weeks
Ce st <month>
Ce stage
Ce this term
Ce time <name>
Ce two terms
Ce year .
CeDX t
CeDY <name> week
CeDY ^end
CeDY before we
CeDY t <figure>
CeDZ ^at the
CeDZ ^end of
CeDZ six of
CeDZ summer <figure>
CeDZ target date
CeDZFc ^before
CeEc by the
CeFb <figure> weeks
Cf <month> .
Cf ^by <figure>
Cf age of
Cf evening
Cf half-term
Cf herself ,
Cf next <figure>
Cf of <name>
Cf read my
Cf the term
Cf three months
Cf weeks'
Cf weeks' time
CfDY every question
CfDY review <figure>
CfDY subjects by
CfDYEc of year
CfDZ eight weeks
CfDZ secondary
CfDc x
CfEXFb timetable ,
CfEfFW report
CfFY review
CfFY visit
CfFf min
Cg by end
Cg summer
Cg weeks <name>
CgDY birthday
CgDYFY our
CgDZ date :
CgEbFd terms
Ch by half-term
Ch from now
Ch of nursery
Ch spring
ChDY by next
ChEbFc weeks ,
ChFe <month>$
Ci by <month>
Ck by half
Cm by <name>
DU zero
DV balance
DV nicely
DV things
DV uses
DV will manage
DV with support
DW )$
DW ^develop
DW and by
DW go from
DW himself
DW learning$
DW minutes at
DW nursery .
DW understands
DWEZFY would
DWFc ^at
DX % by
DX : from
DX <figure> from
DX ^no
DX ^to improve
DX age
DX blending
DX carry
DX expected
DX first week
DX goes
DX her list
DX hold
DX i am
DX i can
DX in school
DX is <figure>
DX move
DX noor
DX on to
DX playtimes
DX reach
DX receptive language
DX review on
DX rules
DX sleeps
DX student
DX than two
DX the garden
DX this year
DX to my
DX unfamiliar
DX use his
DX will plan
DXEbFd period
DXEc takes
DXEe sitting
DXEgFZ dressing
DXFT most
DXFZ books
DXFc am
DY % to
DY <month> break
DY <month> he
DY ?
DY ^in
DY ^reduce
DY ^self-esteem
DY ^summer
DY ^theo will
DY a conversation
DY a morning
DY adult life
DY adult's
DY amira
DY as a
DY be met
DY board game
DY come
DY copies
DY copies a
DY cross the
DY current
DY days a
DY different
DY dinner
DY drop
DY eat
DY every letter
DY five sentences
DY for at
DY get a
DY greater independence
DY have asked
DY have completed
DY he feels
DY he will
DY heard
DY help by
DY her homework
DY higher
DY his <figure>
DY his anger
DY house
DY in by
DY in five
DY incidents of
DY is worried
DY joins
DY know
DY least five
DY makes
DY max
DY message
DY more
DY nine
DY no one
DY objects
DY occasions
DY occasions .
DY of walking
DY on .
DY options evening
DY people
DY prompting
DY reading test
DY red card
DY sign or
DY sit at
DY sit in
DY speed
DY stays in
DY step ,
DY stop
DY target :
DY task for
DY the car
DY the full
DY theo will
DY times out
DY type <figure>
DY want
DY will carry
DY will count
DY will improve
DY will know
DY will make
DY will speak
DY will stay
DY within ten
DY within two
DY word mat
DY words$
DY work by
DY writing ,
DYEY getting
DYEZFY as
DYEb do
DYEbFZ for a
DYEc talking
DYEc the nursery
DYEcFY him .
DYEe leaves
DYEeFY anger
DYFW activities
DYFY home to
DZ 'k'
DZ 'more juice'
DZ 'where'
DZ 'where' questions
DZ , daily
DZ , each
DZ , five
DZ , seven
DZ -point scale
DZ . e
DZ . target
DZ / k
DZ <figure> lessons
DZ <figure> months
DZ <figure> occasions
DZ <figure> of
DZ <figure> sounds
DZ <month> review
DZ <name> walks
DZ <year> <name>
DZ ^ayaan
DZ ^by end
DZ ^ellis
DZ ^ellis will
DZ ^has
DZ ^makes
DZ ^over
DZ ^ravi
DZ ^rhys will
DZ ^rosa
DZ ^spelling
DZ ^spring
DZ ^when
DZ ^within <figure>
DZ a capital
DZ a centimetre
DZ a month
DZ able
DZ able to
DZ about a
DZ above on
DZ across
DZ adult .
DZ adult in
DZ an adult's
DZ and have
DZ and without
DZ areas of
DZ around
DZ ask another
DZ at an
DZ ayaan
DZ baseline
DZ be joining
DZ being
DZ big
DZ board ,
DZ bonds
DZ called
DZ catch
DZ centimetre
DZ centimetre of
DZ checked
DZ day ,
DZ days in
DZ does the
DZ each time
DZ eight of
DZ ellis
DZ ellis will
DZ engage positively
DZ enough
DZ every one
DZ facts
DZ feeling
DZ fewer
DZ finishing
DZ five words
DZ for 'more'
DZ for his
DZ forward
DZ gets from
DZ her planner
DZ her third
DZ her timetable
DZ his hearing
DZ his turn
DZ his written
DZ home time
DZ i .
DZ in four
DZ in his
DZ in ten
DZ in three
DZ in through
DZ in under
DZ increase
DZ it for
DZ join
DZ juice'
DZ k /
DZ least <figure>
DZ least ten
DZ least three
DZ letters
DZ list of
DZ made good
DZ main
DZ main gate
DZ memory .
DZ mistakes ,
DZ moment )
DZ morning for
DZ no help
DZ now until
DZ number .
DZ number bonds
DZ nursery$
DZ of his
DZ of place
DZ of precision
DZ of them
DZ of what
DZ on two
DZ one adult
DZ one of
DZ one spoken
DZ options
DZ over
DZ own appointment
DZ page of
DZ pay
DZ peg
DZ progress in
DZ ravi
DZ reached
DZ rhys will
DZ rise
DZ room to
DZ rosa
DZ ruby
DZ sana
DZ scale
DZ script
DZ sight .
DZ single
DZ staff .
DZ start to
DZ starting
DZ steps of
DZ switch
DZ tell an
DZ the <figure>
DZ the academic
DZ the annual
DZ the carpet
DZ the expected
DZ the programme
DZ the words
DZ theo
DZ three days
DZ to <title>
DZ to an
DZ to play
DZ to write
DZ understood
DZ up at
DZ up her
DZ using his
DZ wait for
DZ weeks$
DZ what
DZ will begin
DZ will find
DZ will increase
DZ will log
DZ will move
DZ will rise
DZ will take
DZ with my
DZ within
DZ within <figure>
DZ without asking
DZ without being
DZ words .
DZ –
DZEX wants
DZEXFV group work
DZEYFe five days
DZEZ summer term
DZEZFd hall
DZEbFZ of three
DZEbFb of every
DZEbFb zones
DZEc again
DZEd show
DZEeFb red
DZEf nursery
DZFX his own
DZFY for three
DZFY k
DZFY of her
DZFZ about
DZFZ agreed
DZFZ it is
DZFZ the sheet
DZFb food
DZFb friend
DZFb place value
DZFb twenty minutes
DZFc %
DZFc <figure> %
DZFc ^two
DZFc lessons$
DZFd the form
DZFf <figure> to
Db , so
Db <name> for
Db ^ensure that
Db ^senco
Db ^to access
Db a calm
Db a place
Db a small
Db and check
Db at lunchtime
Db attend nurture
Db breaks
Db breathing
Db calm corner
Db close the
Db exercises
Db for my
Db him by
Db his bag
Db home by
Db interaction
Db level <figure>
Db opportunities to
Db precision
Db precision teaching
Db provide <name>
Db read <name>
Db receive <figure>
Db register ,
Db seated
Db seen by
Db the calm
Db the cards
Db the sensory
Db time (
Db to attend
Db to help
Db toileting
Db touch typing
Db will help
Db will see
DbEWFY space
DbEX ^staff will
DbEYFX throughout
DbEYFY in place
DbEZFV so that
DbEb pm
DbEb senco
DbEcFZ room with
DbEcFc ^all
DbEd coach
DbEd or <name>
DbFX group with
DbFX key adult
DbFY family
DbFc and <name>
DbFd <figure> pm
Dc ^access to
Dc ^being
Dc ^class teacher
Dc ^parents
Dc ^provide <name>
Dc ^we'd
Dc a referral
Dc a weekly
Dc adult support
Dc carried
Dc coloured
Dc coloured overlay
Dc ensure that
Dc exam
Dc extra time
Dc have <figure>
Dc have access
Dc laptop for
Dc model two-word
Dc near the
Dc overlay
Dc phrases during
Dc quiet place
Dc role
Dc the blue
Dc the speech
Dc times each
Dc to hear
Dc to model
Dc to speak
Dc try new
Dc visits
Dc we will
DcEWFY adults$
DcEXFX and school
DcEYFZ staff$
DcEZ ^adults to
DcEZ quiet
DcEZ to provide
DcEc % extra
DcEc how to
DcEd ^class
DcEd him to
DcEdFb daily .
DcEe each half
DcEe now-and-next
DcEe now-and-next board
DcFV session with
DcFZ put in
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
Dd feelings$
Dd near
Dd offered a
Dd parents to
Dd place by
Dd provide a
Dd provide opportunities
Dd sensory room
Dd sure
Dd to practise
Dd turn-taking
Dd until <name>
Dd week until
Dd will benefit
Dd will continue
Dd will meet
DdEV room for
DdEW a quiet
DdEXFX benefit
DdEY opportunities for
DdEY support
DdEYFY benefit from
DdEZ ^use of
DdEZFY school to
DdEb , away
DdEb <figure> reading
DdEbFX ^senco to
DdEbFX senco to
DdEeFd before each
DdEfFW to talk
DdEgFW reading with
DdFX movement breaks
DdFZ ^ta to
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
De attend <name>
De breaks every
De daily
De day until
De have been
De make sure
De shared
De support from
De teacher of
De teachers will
De to receive
De to when
De visual timetable
De will attend
De workstation
DeEX ^staff
DeEX sessions of
DeEXFW all staff
DeEYFW referral
DeEYFZ referral to
DeEZFV help from
DeEZFY ^support
DeEc read with
DeEc ta
DeEd to check
DeFY , reviewed
DeFZ speech therapist
DeFd min ,
Df <name> programme
Df ^all staff
Df ^continue with
Df a reader
Df all written
Df assessed
Df be seated
Df be seen
Df breakfast club
Df class teacher
Df encourage <name>
Df have received
Df morning before
Df parents
Df place to
Df received
Df supported by
Df will receive
DfEV staff will
DfEXFY access to
DfEY provide
DfEYFb offered
DfEZ ^daily
DfEb <name> each
DfEb ^teacher
DfEcFe <name> until
DfEcFe use <name>
DfEdFX practise
DfEe <name> every
DfFX adults to
DfFY next board
DfFZ team
DfFb print
DfFc be offered
DfFd an <name>
Dg ^a
Dg ^weekly
Dg board and
Dg continue with
Dg have had
Dg helped
Dg him at
Dg nurture group
Dg receive
Dg refer
Dg supported to
Dg teacher and
Dg teacher will
DgEU intervention
DgEVFY encourage
DgEY ^visual
DgEY small group
DgEe with <title>
DgEeFc daily ,
DgFY ^teachers
DgFY seat <name>
Dh ^key
Dh a laptop
Dh be supported
Dh have my
Dh mentor
Dh seating
DhEY ^adults
DhEYFZ nurture
DhEb counsellor
DhEb pre-teach
Di staff to
Di therapy
DiETFZ support <name>
DiEYFV ^school
DiEb taught
DiEc give <name>
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
EU ^time
EU adapt
EU library$
EUFV part
EUFW support with
EUFY ^key worker
EUFY ^some
EUFY booster
EV <figure> time
EV ^intervention
EV ^pastoral
EV group ,
EV intervention ,
EV involvement
EV of support
EV the outreach
EVFY of a
EVFY targeted
EVFb weekly .
EVFc ^adult to
EVFe at all
EVFg ^<figure> hrs
EVFg mins$
EW ^adult
EW ^brain
EW ^lunchtime
EW a member
EW adult
EW brain
EW help
EW home and
EW hub
EW if he
EW if needed
EW interventions
EW of sensory
EW support for
EWFV flexible
EWFV suitably
EWFW ^help
EWFW ^movement breaks
EWFW advice
EWFW consistent
EWFW frequent
EWFX consider
EWFX he is
EWFX much
EWFX supervision
EWFY be done
EWFY contact
EWFY school will
EWFZ ^dyslexia
EWFZ as needed
EWFZ exercises to
EWFd all <name>
EWFd group (
EWFe ^an
EX <name> time
EX ^<figure> x
EX ^home
EX a familiar
EX advice to
EX allows$
EX an adult
EX assistant time
EX breaks as
EX daily$
EX days$
EX familiar adult
EX get
EX hour$
EX needs it
EX new words
EX support ,
EX team$
EX visuals
EX works with
EXFV approach
EXFV available
EXFV provided
EXFW considered
EXFW staffing$
EXFX an eye
EXFX buddy system
EXFX encouraged
EXFX encouragement
EXFX line with
EXFX monitor
EXFX opportunities
EXFX service
EXFX system
EXFX there is
EXFY ^encourage
EXFY encouraged to
EXFY funding
EXFZ ^ta support
EXFZ ^targeted
EXFZ a trusted
EXFZ approach to
EXFZ be
EXFZ lots
EXFZ lots of
EXFZ may
EXFZ necessary$
EXFZ programme$
EXFZ ta support
EXFZ trusted
EXFZ trusted adult
EXFb afternoons
EXFb for half
EXFb route from
EXFc assistant in
EXFd tutor time
EXFe mins a
EXFf ^<figure> minutes
EXFf ^daily <figure>
EXFf hours weekly
EY <figure> times
EY ^one hour
EY ^social skills
EY ^social story
EY ^visual timetable
EY adult to
EY adult will
EY adult$
EY as necessary
EY at least
EY available$
EY bespoke
EY catch up
EY circuits
EY every afternoon
EY five ,
EY groups
EY hours ,
EY hours <name>
EY hours of
EY input from
EY least
EY member
EY member of
EY mentoring ,
EY pastoral team
EY sensory circuits
EY to staffing
EYFW be agreed
EYFW depending
EYFW depending on
EYFW robust
EYFW waiting list
EYFW will have
EYFX ^one-to-one
EYFX ^regular
EYFX be considered
EYFX given to
EYFX ongoing
EYFY ^<figure> :
EYFY ^close
EYFY close
EYFY differentiated
EYFY group .
EYFY help in
EYFY keep an
EYFY need$
EYFY of vocabulary
EYFY to advise
EYFZ ^key adult
EYFZ ^opportunities
EYFZ ^opportunities for
EYFZ be used
EYFZ eye on
EYFZ monitoring by
EYFZ of strategies
EYFZ praise$
EYFZ throughout the
EYFZ to her
EYFZ we
EYFZ with outside
EYFb ^an adult
EYFb ^two <figure>
EYFb breakfast
EYFb hour .
EYFd : one
EYFd him on
EYFd individual$
EYFd of additional
EYFf ^four
EYFg ^five
EZ , subject
EZ <figure>$
EZ <name> support
EZ <name> where
EZ ^differentiated
EZ ^extra help
EZ ^full-time
EZ ^high
EZ ^nurture
EZ ^ot to
EZ ^small group
EZ ^social
EZ ^support from
EZ ^the <name>
EZ ^weekly <figure>
EZ additional
EZ before school
EZ breaks throughout
EZ breaks$
EZ extra help
EZ fidget toys
EZ full-time
EZ liaison with
EZ look
EZ morning$
EZ mornings$
EZ nurture breakfast
EZ of therapeutic
EZ ot to
EZ place
EZ pupils$
EZ required
EZ sessions ,
EZ sit beside
EZ specialist teacher
EZ staff in
EZ support at
EZ support in
EZ three ,
EZ tutor will
EZ vision
EZ visits from
EZ waiting
EZ when required
EZ when$
EZ will be
EZ with home
EZ worries
EZFS ^up
EZFS ^up to
EZFW can
EZFW followed
EZFW make
EZFW person to
EZFX ^robust
EZFX computer
EZFX endeavour
EZFX endeavour to
EZFX overlearning
EZFX own every
EZFX subject to
EZFX will endeavour
EZFY ^to be
EZFY access arrangements
EZFY approach from
EZFY base
EZFY be made
EZFY be put
EZFY liaison
EZFY necessary
EZFY place$
EZFY skills ,
EZFY unstructured
EZFY unstructured times
EZFY x weekly
EZFZ , starting
EZFZ ^consideration
EZFZ ^differentiated work
EZFZ ^enhanced
EZFZ ^enhanced transition
EZFZ ^pre-teaching of
EZFZ ^quality
EZFZ ^quality first
EZFZ ^small
EZFZ ^support in
EZFZ adjustments
EZFZ agencies
EZFZ as appropriate
EZFZ consideration
EZFZ differentiated work
EZFZ enhanced transition
EZFZ first teaching
EZFZ help with
EZFZ his needs
EZFZ monitoring
EZFZ outside agencies
EZFZ plenty
EZFZ plenty of
EZFZ pre-teaching of
EZFZ quality
EZFZ quality first
EZFZ skills group
EZFZ wherever
EZFZ with reading
EZFb , pairs
EZFb <name> individually
EZFb in term
EZFb slots
EZFc full
EZFc registration ,
EZFd <figure> support
EZFd minutes twice
EZFe week on
EZFh hr
Eb #32
Eb , done
Eb , if
Eb , on
Eb , put
Eb , set
Eb , teaching
Eb -minute <name>
Eb : <title>
Eb <name> ,
Eb <name> goes
Eb <name> hearing
Eb <name> to
Eb <name> trained
Eb <title>
Eb ^careers
Eb ^learning mentor
Eb ^midday
Eb ^midday supervisor
Eb ^salt to
Eb ^seat
Eb a fortnight
Eb a registered
Eb adviser
Eb aid
Eb aider
Eb aloud and
Eb alternate
Eb alternate <name>
Eb am and
Eb and afternoon
Eb and handling
Eb assistant ,
Eb before register
Eb break :
Eb check the
Eb checked by
Eb cooking
Eb copy of
Eb day before
Eb day's
Eb door
Eb every test
Eb first aider
Eb folder
Eb forest
Eb four children
Eb gets
Eb gives <name>
Eb going
Eb hear <name>
Eb him read
Eb hoist <name>
Eb hospital
Eb hour to
Eb hydro
Eb i
Eb in <name>
Eb meets <name>
Eb min each
Eb mins before
Eb minutes and
Eb morning and
Eb moving and
Eb next
Eb of an
Eb of four
Eb others for
Eb out the
Eb phones
Eb play
Eb pm ,
Eb pupils ,
Eb read
Eb repeating it
Eb room$
Eb route to
Eb run by
Eb runs <name>
Eb salt to
Eb see <name>
Eb set up
Eb sheet in
Eb standing frame
Eb takes <name>
Eb teacher .
Eb tell <name>
Eb the key
Eb the physio
Eb the plan
Eb the questions
Eb the school
Eb the trampette
Eb to do
Eb trained
Eb trained <name>
Eb trampette
Eb tutor ,
Eb two others
Eb us
Eb used
Eb well .
Eb went
Eb whenever
Eb whiteboard
EbFT several
EbFT several times
EbFV ^word
EbFX trained staff
EbFX until the
EbFY / next
EbFY ^teaching
EbFY goes over
EbFY hears <name>
EbFY now /
EbFY one child
EbFZ , will
EbFZ <name> alone
EbFZ ^nessy
EbFZ and writes
EbFZ nessy
EbFZ strip
EbFZ the window
EbFZ twice weekly
EbFZ window
EbFb , about
EbFb <figure> and
EbFb <name> a
EbFb <name> p
EbFb ^zones
EbFb ^zones of
EbFb a trained
EbFb fortnightly
EbFb medical room
EbFb officer .
EbFb same
EbFb seat at
EbFb the medical
EbFb the same
EbFb trained by
EbFb week's
EbFb yellow
EbFb zones of
EbFc , half
EbFc ; <figure>
EbFc book$
EbFc coursework
EbFc each change
EbFc every school
EbFc him for
EbFc plan .
EbFc questions aloud
EbFd ^two hours
EbFd and lunch
EbFd carpet
EbFd mins <name>
EbFd one <name>
EbFd period <figure>
EbFd visits once
EbFd worksheets
EbFe , ten
EbFe day and
EbFf tuition
EbFg ^half-termly
EbFh on alternate
Ec + <name>
Ec , <title>
Ec , eight
Ec , trained
Ec : three
Ec <figure> point
Ec <name> technician
Ec <title> <name>
Ec ^physio programme
Ec ^speech therapist
Ec ^tutor
Ec all teachers
Ec any
Ec assistant will
Ec autism
Ec before the
Ec bucket
Ec checks <name>
Ec children ,
Ec dad
Ec day ;
Ec first <name>
Ec four afternoons
Ec front ,
Ec front left
Ec it .
Ec language therapist
Ec laptop ,
Ec lunchtime supervisor
Ec manager
Ec music
Ec on yellow
Ec pegs
Ec physio programme
Ec picks
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
Ec term and
Ec tests
Ec the exams
Ec the radio
Ec the summer
Ec time ,
Ec twelve
Ec two <name>
Ec whole of
EcFV <name> one-to-one
EcFV deliver
EcFW sheets
EcFX check-in with
EcFX to run
EcFY does <figure>
EcFY first .
EcFY memory
EcFY play therapy
EcFY processing
EcFY session$
EcFY teaches <name>
EcFZ ^elsa
EcFZ by a
EcFZ elsa
EcFZ for any
EcFZ games with
EcFZ individually ,
EcFZ led by
EcFZ occupational
EcFZ sees
EcFZ teach
EcFZ tube
EcFZ weekly$
EcFb <figure> students
EcFb change
EcFb children$
EcFb each new
EcFb of lunch
EcFb side ,
EcFb taught by
EcFb ten seconds
EcFb with two
EcFc , four
EcFc : the
EcFc <name> &
EcFc <name> from
EcFc and gives
EcFc cutlery
EcFc each afternoon
EcFc individually .
EcFc mins .
EcFc six pupils
EcFd <name> +
EcFd four days
EcFd maths ,
EcFd phone
EcFe ; the
EcFe home-school book
EcFe lunch every
EcFe one <figure>
EcFe the planner
EcFf room <figure>
Ed , individually
Ed , supervised
Ed <name> the
Ed <name> –
Ed ^art
Ed ^lsa to
Ed ^numicon
Ed ^play
Ed ^salt assistant
Ed all subject
Ed and again
Ed and read
Ed care
Ed does
Ed dyslexia teacher
Ed for <name>
Ed for about
Ed forest school
Ed fortnight ,
Ed go through
Ed head of
Ed hoist
Ed hours every
Ed into
Ed lesson and
Ed librarian
Ed lsa to
Ed meet <name>
Ed meets
Ed numicon
Ed on listening
Ed one-to-one .
Ed page
Ed picture
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
Ed term to
Ed the corridor
Ed the slides
Ed the week's
Ed therapist :
Ed to plan
Ed to ten
Ed w /
Ed watch
Ed word
EdFU science topic
EdFW , most
EdFX be carried
EdFY <name> read
EdFY ^reading <name>
EdFY occupational therapist
EdFY reading <name>
EdFY talk about
EdFZ , led
EdFZ ^head
EdFZ ^head of
EdFZ ^music
EdFZ alongside
EdFZ group :
EdFZ his desk
EdFZ sees <name>
EdFZ through his
EdFb , following
EdFb <name> gives
EdFb <name> period
EdFb ^qtvi
EdFb art therapist
EdFb deadlines
EdFb every worksheet
EdFb morning at
EdFb qtvi
EdFb study skills
EdFc the job
EdFc – <name>
EdFd each school
EdFd library ,
EdFd therapy :
EdFe <name> her
EdFe and before
EdFe term for
EdFe wk ,
EdFe worksheet
EdFg each <month>
EdFg spends
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
Ee lead
Ee lesson the
Ee nurse will
Ee of one-to-one
Ee paired reading
Ee teacher for
Ee therapist ,
Ee to scribe
Ee to visit
Ee travel trainer
Ee two trained
Ee will give
Ee with key
EeFU volunteer
EeFV <name> runs
EeFW <name> group
EeFW assignments
EeFX boys
EeFX tasks into
EeFY drawing
EeFY one-to-one for
EeFY play therapist
EeFY sends
EeFb by <title>
EeFb school on
EeFb sets
EeFb trainer
EeFc <figure> teacher
EeFd <figure> staff
EeFd <name> /
EeFd physiotherapist
EeFe counselling from
EeFf for every
Ef ) with
Ef ^mobility
Ef checks
Ef desk
Ef feeding
Ef officer
Ef run a
Ef specialist dyslexia
Ef trains
Ef walks with
Ef with the
EfFX catch-up with
EfFX hears
EfFX observe
EfFY eight children
EfFY habilitation
EfFZ <name> teacher
EfFZ a qualified
EfFZ write from
Eg ) and
Eg : ta
Eg class <name>
Eg lessons and
EgFU physio assistant
EgFX to teach
EgFY teacher to
EgFZ four pupils
EgFb meeting
EgFc ) for
EgFc technician
Eh scribes
EhFZ therapy with
FU a few
FU kept
FU regularly
FV in$
FV lunchtimes$
FV phonics ,
FV phonics with
FW ^flexible
FW ^mentor
FW basis
FW regularly$
FW she can
FW termly
FW works
FX ^additional
FX ^bespoke
FX ^counselling
FX ^forest
FX ^frequent
FX ^input
FX ^input from
FX ^opportunity
FX ^the class
FX ^twice
FX allows
FX allows .
FX diet
FX few times
FX from time
FX group$
FX his key
FX may be
FX needed$
FX one$
FX opportunity
FX out card
FX possible .
FX regular
FX sensory diet
FX the autism
FX the mat
FX to time
FX visuals$
FX when
FX you
FY <name> sessions
FY <name> will
FY ^a high
FY ^extra time
FY ^interventions
FY ^pastoral support
FY ^phonics
FY ^precision
FY ^time out
FY a high
FY agencies$
FY as per
FY as required
FY check-ins
FY circuit
FY core subjects
FY done by
FY enhanced
FY few
FY help at
FY home$
FY in core
FY key worker
FY lead ,
FY less structured
FY maths$
FY minute sessions
FY music therapy
FY needs$
FY notes
FY nursery teacher
FY one-to-one$
FY pastoral support
FY sessions with
FY she
FY structured
FY tasks and
FY therapist to
FY to be
FY to funding
FY when needed
FY will sit
FZ , run
FZ , small
FZ <name> <title>
FZ <name> how
FZ ^a range
FZ ^bespoke package
FZ ^colourful
FZ ^colourful <name>
FZ ^emotional support
FZ ^lego
FZ ^lots
FZ ^lots of
FZ ^ongoing
FZ ^ot
FZ ^phonics catch-up
FZ ^specialist
FZ ^speech sounds
FZ ^teacher to
FZ be mindful
FZ by all
FZ check-in
FZ chunk
FZ chunk tasks
FZ circuit in
FZ counselling ,
FZ from all
FZ g
FZ have
FZ inclusion
FZ input$
FZ interventions as
FZ it$
FZ learning support
FZ led
FZ lego
FZ mindful
FZ mindful of
FZ not
FZ of adult
FZ offer
FZ ot
FZ phonics
FZ practice with
FZ reasonable
FZ reasonable adjustments
FZ resources
FZ rest breaks
FZ so
FZ speech sounds
FZ staff ,
FZ staffing
FZ support as
FZ the learning
FZ the side
FZ the specialist
FZ time .
FZ timetable$
FZ to offer
FZ tutor to
FZ where appropriate
FZ work and
Fb , working
Fb / <name>
Fb <figure> .
Fb <name> table
Fb ^<figure> hours
Fb ^attention
Fb ^attention <name>
Fb ^ear
Fb ^ear defenders
Fb ^ep
Fb ^half an
Fb ^in every
Fb ^seat at
Fb ^touch
Fb ^touch typing
Fb ^wobble
Fb ^wobble cushion
Fb a year
Fb art therapy
Fb attention <name>
Fb autism outreach
Fb council's
Fb delivered by
Fb ep
Fb every session
Fb following
Fb game with
Fb gone
Fb half a
Fb her at
Fb his food
Fb individually for
Fb librarian ,
Fb max <figure>
Fb mins every
Fb minutes$
Fb models
Fb mornings
Fb of ten
Fb on <figure>
Fb one ,
Fb one-to-one with
Fb p <figure>
Fb pairs
Fb paper ,
Fb plus
Fb pm each
Fb pool
Fb register .
Fb sessions a
Fb spring term
Fb supervisor ,
Fb tests and
Fb the council's
Fb the first
Fb the pastoral
Fb three <figure>
Fb turn-taking games
Fb two hours
Fb value
Fc , delivered
Fc , max
Fc , quarter
Fc , weekly
Fc <name> afternoon
Fc <name> meets
Fc ^one
Fc ^standing
Fc ^standing frame
Fc a printed
Fc after register
Fc after school
Fc aid and
Fc all
Fc an hour
Fc art
Fc before repeating
Fc for an
Fc from <title>
Fc her desk
Fc her for
Fc hour every
Fc hour of
Fc it on
Fc it with
Fc longer than
Fc mins weekly
Fc minutes before
Fc model
Fc officer ,
Fc pair
Fc person <name>
Fc pupils .
Fc repeating
Fc room ,
Fc six children
Fc sounds k
Fc straight after
Fc subjects
Fc task
Fc term time
Fc the hub
Fc week ,
Fc weekly from
Fd , both
Fd -minute
Fd : five
Fd <figure> -minute
Fd <figure> pupils
Fd ^the specialist
Fd all tests
Fd assistant )
Fd before every
Fd daily <figure>
Fd direct
Fd each nursery
Fd each session
Fd given by
Fd handling
Fd home every
Fd home-school
Fd lesson
Fd mins on
Fd mins per
Fd minutes ,
Fd minutes'
Fd of activity
Fd one hour
Fd pastoral lead
Fd school day
Fd showing
Fd study
Fd support per
Fd term ,
Fd the start
Fd the whole
Fd therapist will
Fd using <name>
Fd watches
Fe , using
Fe -minute sessions
Fe ; <title>
Fe <figure> hrs
Fe afternoon ,
Fe be with
Fe break and
Fe fifteen
Fe goes through
Fe hour each
Fe hours a
Fe hrs
Fe mins each
Fe mins x
Fe site
Fe the sounds
Fe time a
Fe weekly ,
Fe weekly <figure>
Ff <figure> daily
Ff <figure> hour
Ff <figure> min
Ff ^three
Ff every lunchtime
Ff half-hour sessions
Ff minutes after
Ff minutes every
Ff minutes weekly
Ff pw
Ff two <figure>
Fg <figure> hr
Fg a day
Fg afternoons a
Fg daily for
Fg half-hour
Fg hour a
Fg in every
Fg minutes per
Fh mins daily
Fh minutes daily
Fh one-hour`;
