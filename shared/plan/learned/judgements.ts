// Made by `npm run learn` from the sentences of tests/corpus; do not edit.
/** What each feature says for and against a yes to the questions: pairs of a question's place and a weight, as `letters` has them, and the feature. */
export const learned = `AQBSDV resilience
AQBVCcDV self-esteem
ARDV wellbeing
ASBSDU self-regulate
ASBSDW potential
ASBTCYDT best
ASBTCYDV respect
ASBTDV engaged
ASBUCZDY regulate
ASBUDY appropriately
ASBVCYDX neater
ASBVDU secure
ASBVDW be more
ASDWFY progress
ASDZ about coming
ATBSDUEXFX positive
ATBSDWEZFY strategies
ATBTCZDUEYFZ appropriate
ATBUCVDS explore
ATBUCYDW make the
ATBUDZ learning
ATBVCVDZ community
ATBVCXDV focus
ATBVDW confidence
ATBVEgFZ targets
ATBW ^is
ATBWCXDT meltdowns
ATBWDWFc attention
AUBPCODVEQFQ #2
AUBTDXEdFe listening
AUBVCTDb ^work
AUBVCZDW effectively
AUBVDV life
AUBVDW calmer
AUBVDX be calmer
AUBVDX concentration
AUBVDX in books
AUBVDX more .
AUBWCTDU ^that
AUBWCZ be a
AUBWDV better
AUBWDV improved
AUBWDW communicate
AUBWDW engage
AUBWDX ^ready
AUBX transitions
AUBXCZDW know his
AUBXDZ independence
AUBXDZ less worried
AUBXEZFY calm
AUBYCZDX listen
AUBYDZ for longer
AUBYDZFZ range
AVBUDX be good
AVBUDX noise
AVBV % more
AVBV choices
AVBV regulated
AVBV skills
AVBVDT ready
AVBVDWFZ core
AVBVDY receptive
AVBW to improve
AVBWCVDW enjoy
AVBWCXDV one day
AVBWCZDU ^understands
AVBWCZDY understands
AVBWCZEZFZ safe
AVBWCZEZFZ social
AVBWCcDW engagement
AVBWDX positively
AVBWDXFY possible
AVBXCXDX concentrate
AVBXCXDX concentrate for
AVBXCZDW happier
AVBXCb friendships
AVBXCbDX increased
AVBXCbDdFh all lessons
AVBXDW kinder
AVBXDY be happier
AVBY be kinder
AVBY self
AVBYCYDY !
AVBYCZDW will feel
AVBYCcDX will understand
AVBYDW stamina
AVBYDW the gap
AVBYDWEZFZ anxiety
AVBYDY behaviour
AVBYDZ gap
AVBYDZ we would
AVBZCZ reading .
AVBZCZDX ^more
AVBZDY as he
AVCV part of
AVCVDX target <figure>
AWBVCZ sensory
AWBVCb regulated for
AWBVDWEXFV curriculum
AWBVDX low
AWBVDY with peers
AWBW manage
AWBW will access
AWBWCWDW harder
AWBWCYEZFW try
AWBWCbDW engagement in
AWBWDV well
AWBWDV will try
AWBWDX behave
AWBWDX good choices
AWBWDY resilient
AWBWDZ curriculum .
AWBX good sitting
AWBX show good
AWBX well in
AWBXCYEc feelings
AWBXCc reading ,
AWBXCcDY incidents
AWBXDU hope
AWBXDWFX understanding
AWBXDX be emotionally
AWBXDX emotionally
AWBXDX for adulthood
AWBXDX good
AWBXDX organised
AWBXDX pupil will
AWBXDY changes to
AWBXDZ confident
AWBXDZ engage more
AWBXDZ ready to
AWBXDZ settled
AWBY ^continue
AWBY better at
AWBY to feel
AWBYCVDW kind
AWBYCWDY begin to
AWBYCY to cope
AWBYCYDY be happy
AWBYCZ be ready
AWBYCZDW become
AWBYCbDY be neater
AWBYDU be <figure>
AWBYDY cope
AWBYDZ his work
AWBYDZ literacy
AWBZDV understand
AWBZDZ ^<name> needs
AWCc has a
AWDV get on
AWDW be at
AWDY of progress
AWDZ to self-regulate
AXBV expected progress
AXBVCW to stop
AXBVCg living
AXBVDW school .
AXBVDX learning for
AXBWCZDWFX ^emotional
AXBWCbDY improvement
AXBWCbDY improvement in
AXBWDVFZ work on
AXBWDX ^good
AXBWDX confidence in
AXBWDX with change
AXBWDY greater
AXBWDZ as independently
AXBWDZ independently as
AXBX his emotions
AXBX more independent
AXBXCYDX , more
AXBXCZ better .
AXBXCZ to become
AXBXCb manage her
AXBXCbDY adulthood
AXBXCd demonstrate
AXBXDV will become
AXBXDW have increased
AXBXDX right choices
AXBXDY as possible
AXBXDY more confident
AXBXDY resilience when
AXBXDZ areas
AXBXDZ to engage
AXBXDZEb others
AXBY his peers
AXBYCWDW be aware
AXBYCX manage his
AXBYCXEUFV continue
AXBYCY page <figure>
AXBYCYDX ^to make
AXBYCYDZ happy and
AXBYCYEYFZ to keep
AXBYCZDV hard
AXBYCZDX behave appropriately
AXBYCZDY friends
AXBYCbDY ^by y
AXBYCbDY prepared
AXBYCbDY prepared for
AXBYDX skills .
AXBYDXFY aware
AXBYDXFY aware of
AXBYDZ an understanding
AXBYDZ more settled
AXBYDZ transition
AXBYDZ understanding of
AXBYDZEd working
AXBZCV to try
AXBZCXDXEZ ^handwriting
AXBZCXDY on task
AXBZCZDY legible
AXBZDW ! !
AXBZDW ^continue to
AXBZDW happy
AXBZDX voice
AXBZDY <figure> he
AXBZDY awareness
AXBZDY awareness of
AXBZDY more organised
AXBZDZ relationships
AXBZDZ relationships with
AXBZEdFZ to see
AXBcDW be on
AXCWDX ^improve
AXCYDU love
AXCYDX try harder
AXCYEbFe up by
AXCbDX have the
AXCcDZ of assembly
AXCfDY be making
AXDU towards
AXDX developed
AXDZ success
AY alongside his
AY become more
AY we'd
AYBSCODWEQFR #4
AYBUDbEXFY work with
AYBVCYDW social communication
AYBVCZDZ more of
AYBVDc language
AYBWCZDW friends .
AYBWCZDYFY emotional
AYBWDW skills to
AYBWDW working memory
AYBWDX sister
AYBWDY behaviour will
AYBWFZ range of
AYBX <name> behaviour
AYBX ^make
AYBX appropriately to
AYBXCYDY flat
AYBXCZDY behaviour at
AYBXCZDY situations
AYBXCcDZ experience
AYBXCfDZ next half
AYBXDW cope with
AYBXDY feel
AYBXDY have an
AYBXDY joins in
AYBXDY uses his
AYBXDZ have made
AYBY be prepared
AYBY will engage
AYBY with changes
AYBYCWDV ^manage
AYBYCWDV become a
AYBYCY others .
AYBYCZ gain
AYBYCZ when things
AYBYCZDZ responsibility
AYBYCZDZ responsibility for
AYBYDW peers
AYBYDW post-
AYBYDW post- <figure>
AYBYDX outcome
AYBYDY and happy
AYBZ ^to have
AYBZ a more
AYBZ adults
AYBZ better with
AYBZCWDYEYFV use of
AYBZCX , reading
AYBZCZDZ gain confidence
AYBZCZDZ on with
AYBZCZDbEYFZ social skills
AYBZDX ^<figure> /
AYBZDX on by
AYBZDY ^greater
AYBZDY curriculum at
AYBZDZ motor
AYBZDZEW he needs
AYBZDb fortnight .
AYBZDcEWFX access
AYBcCXDX progress from
AYCVDZ ideas
AYCWDW skills and
AYCXDW a go
AYCXDX ^improved
AYCXDX respond
AYCXDY own learning
AYCXEZ to work
AYCXEbFY vocabulary
AYCYDY ^i want
AYCYDY school by
AYCYDb to access
AYCYEc reader
AYCZ carry on
AYCZDW reduce
AYCZDY ^better
AYCZDY too
AYCZDZ what is
AYCZDe mum and
AYCc years
AYDUEb ^<figure> %
AYDX ^confidence
AYDX be getting
AYDX home from
AYDX improve
AYDX levels
AYDY <name> needs
AYDY gone up
AYDY independent
AYDY over hand
AYDY strategies to
AYDZ attitude
AYDZ coming into
AYDZ subjects .
AYDcFg for all
AYFc and to
AZ <name> finds
AZ develop
AZ emotionally regulated
AZ good at
AZ improve his
AZ that she
AZ to have
AZ wobble
AZ wobble cushion
AZBSDY most of
AZBTCY starting points
AZBTCYDX sometimes
AZBUCTDYESFU #8
AZBUDY longer
AZBV to manage
AZBVCZDU knows
AZBVCeDZ summer .
AZBWCV in more
AZBWCYDX carpet .
AZBWCfDY by spring
AZBWDX a bit
AZBWDX bit
AZBWDY some of
AZBXCW learn to
AZBXCWDW needs to
AZBXCX pupil
AZBXCY to develop
AZBXCYDXFZ ^fine
AZBXCYDXFZ ^fine motor
AZBXDW expressive
AZBY % improvement
AZBY independent learner
AZBY will demonstrate
AZBYCY confident in
AZBYCY make good
AZBYCYDZ good listening
AZBYCZDZ listening in
AZBYCb good behaviour
AZBYDX making
AZBYDY employability
AZBYDY employability skills
AZBYDY self-care
AZBYDZ of number
AZBZ continue to
AZBZ positively in
AZBZ respond appropriately
AZBZ will show
AZBZCUDY coming in
AZBZCVDX own level
AZBZCXDX better in
AZBZCXDX to listen
AZBZCXDZ and is
AZBZCY choices .
AZBZCY positive relationships
AZBZCYDYEX keep
AZBZCZ access the
AZBZCZDX ^be
AZBZCZDX joining in
AZBZCZEX reduced
AZBZCZEZ fine
AZBZCZEZ fine motor
AZBZCeDY by y
AZBZDX money
AZBZDY , writing
AZBZDY emotions
AZBZDY have no
AZBZDZ have improved
AZBb a good
AZBbCe spring .
AZBbDZ the green
AZBcCbDV achieve
AZBeDZ get <figure>
AZCVDZ his potential
AZCWDY hard and
AZCX all subjects
AZCXDX warning
AZCXDY safe and
AZCXDZ ^able to
AZCXDZEb working on
AZCY like to
AZCYDX a better
AZCZ ^ruby will
AZCZ ^working
AZCZ develop her
AZCZ ruby will
AZCZ she feels
AZCZDU access learning
AZCZDX to move
AZCZDY level
AZCZDZ included
AZCZDZ to communicate
AZCb himself .
AZCb us in
AZCbDZ ^by spring
AZCc occasions by
AZCcDW made <figure>
AZCcDb we'd like
AZCd spring <figure>
AZCeDY subjects by
AZDW support .
AZDW will develop
AZDX curriculum alongside
AZDX formation
AZDX letter formation
AZDXFb changes
AZDY % of
AZDY ^next
AZDY gross
AZDY gross motor
AZDY will know
AZDZ adulthood .
AZDZ kicking
AZDZ more resilient
AZDZ want to
AZDZEVFW need
AZDZEXFX can be
AZDZFe half-termly
AZDbFb <figure> -
AZEZ work .
AZFh in all
Ab ( 'more
Ab -mark
Ab <figure> -mark
Ab <figure> cm
Ab <figure> lunchtimes
Ab <figure> right
Ab <name> test
Ab ^come the
Ab ^poppy
Ab a full
Ab a story
Ab along
Ab and get
Ab and gets
Ab and with
Ab another child
Ab asks for
Ab back in
Ab break
Ab called
Ab card before
Ab cm
Ab come into
Ab come the
Ab count out
Ab currently
Ab day on
Ab days each
Ab desk ,
Ab develop his
Ab dining
Ab dining hall
Ab down ,
Ab for help
Ab from his
Ab from wheelchair
Ab green man
Ab group
Ab group of
Ab her .
Ab her <figure>
Ab her classroom
Ab his ear
Ab home
Ab instruction ,
Ab job
Ab least eight
Ab list ,
Ab lunch
Ab lunchtime .
Ab man
Ab meal
Ab mins of
Ab mistakes
Ab moves to
Ab my
Ab my hand
Ab needs the
Ab nobody prompting
Ab none by
Ab number line
Ab nurse
Ab of arriving
Ab of five
Ab once a
Ab only the
Ab own
Ab own password
Ab poppy
Ab pushing ,
Ab separate days
Ab sessions .
Ab showing his
Ab side
Ab standing
Ab staying in
Ab task .
Ab teacher
Ab the answer
Ab the bell
Ab the dining
Ab the phonics
Ab the picture
Ab the sand
Ab time for
Ab to follow
Ab to stay
Ab toy
Ab two-step
Ab units
Ab verbal reminder
Ab wait
Ab walking
Ab when told
Ab without pushing
AbBRDU class .
AbBTDV with less
AbBV of shouting
AbBVCZDZ and capital
AbBVDW help when
AbBVDZEXFW often
AbBWCY in science
AbBWDY children at
AbBWDZ usually
AbBX stuck
AbBX writing .
AbBXCbDZEc rings
AbBY bikes with
AbBY drink from
AbBY shouting out
AbBYCXDW has been
AbBYCbDY be eating
AbBYDY a knife
AbBYDY tell a
AbBYDZ with fewer
AbBZ speak
AbBZCX and hang
AbBZCcDW internship
AbBZCd next term
AbBZCe reading comprehension
AbBZCgDW by summer
AbBZChDZ ^in a
AbBZDX cross .
AbBZDX let
AbBZDX other
AbBZDY up his
AbBZDY use her
AbBZDZ and fork
AbBZDZ knife
AbBZDZ knife and
AbBZDZ say what
AbBZDZ will let
AbBb ) ,
AbBb ) on
AbBb <figure> lines
AbBb <figure> mm
AbBb a game
AbBb a reminder
AbBb a writing
AbBb and write
AbBb catches
AbBb count
AbBb defenders
AbBb during the
AbBb ear
AbBb ear defenders
AbBb faces
AbBb foods
AbBb for the
AbBb give
AbBb her key
AbBb homeworks on
AbBb mat
AbBb mm
AbBb movement
AbBb nights a
AbBb on each
AbBb placement in
AbBb pointing
AbBb put on
AbBb question
AbBb reminded
AbBb sentence of
AbBb snack table
AbBb straight line
AbBb telling
AbBb the snack
AbBb to college
AbBb to no
AbBb to score
AbBb toilet with
AbBb transfer from
AbBb tries out
AbBb two words
AbBb will cut
AbBb will travel
AbBb with both
AbBb with nobody
AbBb within five
AbBb without holding
AbBb words and
AbBb words per
AbBb work within
AbBb writing frame
AbBb written the
AbBbCV is ready
AbBbCX five lessons
AbBbCXFf the bus
AbBbCY pictures ,
AbBbCY sitting on
AbBbCYDY test .
AbBbCZ % accuracy
AbBbCZ correctly in
AbBbCZ lessons with
AbBbCZ three things
AbBbCZDY " and
AbBbCZDY and "
AbBbCZDY floor
AbBbCZDcFY visual
AbBbCb , start
AbBbCb anyone
AbBbCb lesson by
AbBbCb now and
AbBbCb will follow
AbBbCbDY <name> or
AbBbCbDZ book .
AbBbCbDZ one food
AbBbCbDZ with pen
AbBbCc about <figure>
AbBbCcDX the others
AbBbCcDZ toilet when
AbBbCcDb five by
AbBbCd <name> cuts
AbBbCeDZ queue
AbBbCeEcFb wk
AbBbCg time i
AbBbDW bus home
AbBbDX allowed .
AbBbDX spells
AbBbDX supported internship
AbBbDX the ten
AbBbDXEXFf lessons a
AbBbDY <figure> colours
AbBbDY colours
AbBbDY exams in
AbBbDY naming
AbBbDYFc maths lesson
AbBbDZ <figure> school
AbBbDZ a centimetre
AbBbDZ a curved
AbBbDZ a minute
AbBbDZ accuracy .
AbBbDZ car
AbBbDZ centimetre
AbBbDZ curved
AbBbDZ curved line
AbBbDZ cuts along
AbBbDZ every piece
AbBbDZ have spoken
AbBbDZ his carpet
AbBbDZ homeworks
AbBbDZ minute ,
AbBbDZ order ,
AbBbDZ own appointment
AbBbDZ right out
AbBbDZ stay at
AbBbDZ staying within
AbBbDZ tells
AbBbDZ the floor
AbBbDZ three days
AbBbDZ to at
AbBbDZ to rise
AbBbDZ told .
AbBbDZ told to
AbBbDZ will cook
AbBbDZ will recall
AbBbDZ work out
AbBbDeEV supported
AbBbEb , up
AbBbEb check
AbBbEb log
AbBbEb session
AbBbEb twice a
AbBbEbFc minutes on
AbBbEc <name> by
AbBbEc key person
AbBbEd or <name>
AbBbEd tutor
AbBbFc per
AbBc ( <month>
AbBc , <figure>
AbBc , adult
AbBc , right
AbBc , sitting
AbBc , unprompted
AbBc <figure> phonics
AbBc ^over a
AbBc a picture
AbBc a whole
AbBc can read
AbBc college by
AbBc correct on
AbBc cut
AbBc day at
AbBc from two
AbBc hand on
AbBc having
AbBc reminder .
AbBc right way
AbBc tally
AbBc ten
AbBc the gate
AbBc two classmates
AbBc two peers
AbBc way round
AbBc which
AbBc will ,
AbBc within half
AbBcCTEc ^every
AbBcCWDX seat for
AbBcCWDZ gets changed
AbBcCX <figure> nights
AbBcCX to spell
AbBcCXDYEbFb ^on
AbBcCXDZ book open
AbBcCY 'k' and
AbBcCY through a
AbBcCYDY it in
AbBcCYDY session .
AbBcCYDZ minutes without
AbBcCYDb every morning
AbBcCZ starter
AbBcCZDW ^every <name>
AbBcCZDY ^cuts
AbBcCZDY beanbag
AbBcCZDY his head
AbBcCZDZ frequency
AbBcCZDZ high frequency
AbBcCZDZ reminder ,
AbBcCZEW <figure> maths
AbBcCb , correct
AbBcCb morning with
AbBcCbDY ^half of
AbBcCbDZ paragraph
AbBcCc clocks
AbBcCc ends
AbBcCc means
AbBcCdDZEb them ,
AbBcCdEd <name> does
AbBcDW write for
AbBcDX days ,
AbBcDX is in
AbBcDX pushing
AbBcDY <figure> clocks
AbBcDY <figure> metres
AbBcDY ^<name> can
AbBcDY down from
AbBcDY line ,
AbBcDY m
AbBcDY recipe
AbBcDY snack times
AbBcDY three <name>
AbBcDY two minutes
AbBcDZ -point scale
AbBcDZ <figure> +
AbBcDZ an unseen
AbBcDZ break card
AbBcDZ cards .
AbBcDZ cuts
AbBcDZ is on
AbBcDZ items
AbBcDZ maths by
AbBcDZ pictures
AbBcDZ piece of
AbBcDZ unseen
AbBcDZ wheelchair
AbBcDZFc no
AbBcDc on <name>
AbBcEcFd <figure> bus
AbBcFZ a <name>
AbBcFb movement break
AbBcFc each
AbBcFd per week
AbBd <name> asks
AbBd <name> writes
AbBd after <name>
AbBd four
AbBd from <figure>
AbBd hands ,
AbBd him ,
AbBd mixed
AbBd numbers to
AbBd once
AbBd only
AbBd outside the
AbBd scoring <figure>
AbBd three
AbBdCXDY waits
AbBdCY each day
AbBdCY plate
AbBdCY three different
AbBdCYDX maths lessons
AbBdCYFc at each
AbBdCYFf registration
AbBdCZ ^reads <figure>
AbBdCZ for four
AbBdCZDX arriving
AbBdCZDb like him
AbBdCb from around
AbBdCc doesn't know
AbBdCc holiday
AbBdCcFW , as
AbBdCd to secondary
AbBdCdDX morning by
AbBdCdDZ having been
AbBdCdDZ residential in
AbBdDW answer the
AbBdDW watching
AbBdDX her tutor
AbBdDY picture with
AbBdDY tutor group
AbBdDY twice in
AbBdDZ , first
AbBdDZ own blood
AbBdDZ sentences in
AbBdDZ seven
AbBdDZ thing that
AbBdDZ verbal prompt
AbBdDZFZ there
AbBdDbEd coach
AbBdDfEc then
AbBdEb twice
AbBdEe and the
AbBdFb ) in
AbBdFb next to
AbBdFc <figure> minutes
AbBe <figure> key
AbBe a week
AbBe four times
AbBe not the
AbBe right <figure>
AbBeCXDX did
AbBeCYDZ will wash
AbBeCZ can count
AbBeCZFc each <name>
AbBeCcDZ <figure> residential
AbBeCd she starts
AbBeDX at <name>
AbBeDX body
AbBeDZ friend ,
AbBeDZ hand ,
AbBeDZ in on
AbBeDZ retell
AbBfCVDX name <figure>
AbBfCZDY a lesson
AbBfDV independently
AbBfDW the block
AbBfDX score
AbBfDX sight
AbBfDc for him
AbBgCVDX weeks out
AbBjCZDY by himself
AbCTDX ^read
AbCVDY questions on
AbCWDX ^can
AbCWDX brother
AbCWDX was
AbCWDY ^stays
AbCWDZ per day
AbCXDX run out
AbCXDZ bell ,
AbCXDZ washing
AbCXDZ wpm with
AbCY <figure> list
AbCY goes ,
AbCY leaving the
AbCYDY to find
AbCYDZ no hand
AbCYDZ weeks in
AbCYDbFc and maths
AbCYEdFc the door
AbCZ ^given
AbCZ been
AbCZ corner
AbCZ goes out
AbCZ his break
AbCZ i have
AbCZ it was
AbCZ rail ,
AbCZ the due
AbCZ ways ,
AbCZDV my planner
AbCZDW partner
AbCZDX back ,
AbCZDY her hand
AbCZDY letters .
AbCZDY one activity
AbCZDY reads <figure>
AbCZDZ rail
AbCZDZ stairs
AbCZEb mum
AbCZEbFc lesson ,
AbCb ( <name>
AbCb ^attendance
AbCb ^when he
AbCb adult beside
AbCb after <figure>
AbCb her work
AbCb his third
AbCb log on
AbCb of one
AbCb placement
AbCb reader pen
AbCb school year
AbCb to answer
AbCbDW ^after <figure>
AbCbDX ) by
AbCbDX go from
AbCbDY he'll be
AbCbDYEd alone ,
AbCbDYEdFb ^once
AbCbDZ adult only
AbCbDZ clock ,
AbCbDZ fortnight of
AbCbDd had
AbCc <figure> y
AbCc ^in the
AbCc college ,
AbCc half-term .
AbCc lunches
AbCc of starting
AbCc once ,
AbCc to each
AbCc whole <figure>
AbCcDY an open
AbCcDY and put
AbCcDY now :
AbCcDY open cup
AbCcDYEbFc <figure> )
AbCcDZ - <name>
AbCcFb week of
AbCd keeping
AbCd minute on
AbCd one friend
AbCd week before
AbCdDY summer <year>
AbCdDYFb <figure> (
AbCe . by
AbCe by week
AbCe goes in
AbCe twice .
AbCeDW class by
AbCeDZ he moves
AbCeFc ten weeks
AbCfDX ^before <name>
AbCfDZFb weeks from
AbCfDc taken
AbCg <name> break
AbCgDX , end
AbCh by age
AbCh three months
AbDW a pencil
AbDX <name> starts
AbDX ^from
AbDX first week
AbDX handed
AbDX have completed
AbDX on four
AbDX on one
AbDX point to
AbDX recall
AbDX the five
AbDX the way
AbDX will put
AbDX zip up
AbDXEYFc ^half
AbDXFc straight
AbDY another
AbDY be in
AbDY confidently
AbDY date
AbDY dry all
AbDY eating
AbDY his <name>
AbDY laces .
AbDY of spring
AbDY outside
AbDY planner and
AbDY prompts .
AbDY shall
AbDY steps behind
AbDY wash
AbDY will ask
AbDY will copy
AbDY will hand
AbDY will log
AbDY will use
AbDYEeFf toilet
AbDYFZ home to
AbDZ 'g'
AbDZ 'where' questions
AbDZ . e
AbDZ <figure> tries
AbDZ <month> half-term
AbDZ <name> <name>
AbDZ all four
AbDZ an adult's
AbDZ and 'g'
AbDZ answer a
AbDZ calling
AbDZ capital letter
AbDZ child
AbDZ errors
AbDZ full <figure>
AbDZ half-term <name>
AbDZ hang
AbDZ he's
AbDZ in any
AbDZ in the
AbDZ instead
AbDZ instead of
AbDZ list of
AbDZ of times
AbDZ of walking
AbDZ put her
AbDZ questions .
AbDZ score to
AbDZ sight .
AbDZ single
AbDZ story in
AbDZ to play
AbDZ understood
AbDZ up from
AbDZ will hang
AbDZEY time to
AbDZEc photo
AbDZEcFb starts
AbDZEd reads
AbDZEe spelling
AbDZEgFY write
AbDZFe hall
AbDcEb with him
AbEW group ,
AbEb first <figure>
AbEb minutes and
AbEb science
AbEb snack
AbEc answer
AbEc w
AbEc words
AbEd the board
AbEd till
AbEd word
AbEdFb planner
AbEe sound
AbEfFb red
AbFW at lunch
AbFb in <month>
AbFc hour ,
AbFc one .
Ac ( baseline
Ac , one
Ac <figure> or
Ac ^he will
Ac ^using his
Ac a grown-up
Ac a number
Ac adult behind
Ac all day
Ac asked
Ac at break
Ac block of
Ac bus
Ac cross
Ac days .
Ac defenders on
Ac dress herself
Ac drink
Ac first year
Ac game
Ac greet
Ac grown-up
Ac hall with
Ac hearing aid
Ac help .
Ac himself after
Ac his name
Ac holding on
Ac in assembly
Ac me
Ac meals
Ac my ear
Ac not know
Ac of hitting
Ac on a
Ac pen
Ac physio
Ac prompts
Ac put
Ac put up
Ac read the
Ac round
Ac she is
Ac showing her
Ac standardised
Ac swimming with
Ac ten times
Ac than one
Ac the instruction
Ac the nurse
Ac to the
Ac touch
Ac using a
Ac way
AcBUCb play .
AcBVCW building
AcBVCZDW hurt
AcBVCbDY will usually
AcBW when he's
AcBXCXDX thank you
AcBXCYDY thank
AcBXDW speaks
AcBXDY sorry
AcBXDY write her
AcBXDZ is talking
AcBXDZ person who
AcBY after the
AcBY single words
AcBY turn on
AcBYDY will line
AcBYDZ say sorry
AcBZ get changed
AcBZCYEc lunch .
AcBZCb <name> half
AcBZCb leaves his
AcBZCcDZ spaces
AcBZCg ^come
AcBZDX write the
AcBZDY will blend
AcBb , no
AcBb / at
AcBb <name> clocks
AcBb a choice
AcBb clocks in
AcBb finish
AcBb foot
AcBb improve her
AcBb minutes with
AcBb or fewer
AcBb per minute
AcBb prompt ,
AcBb register
AcBb sat
AcBb school days
AcBb set
AcBb standardised score
AcBb things that
AcBb timetable
AcBb told the
AcBb two things
AcBb will check
AcBb worry
AcBbCVDY ^walks
AcBbCWDW adult by
AcBbCWDWFd period
AcBbCXDY phone in
AcBbCXDZ correct .
AcBbCYDZ both feet
AcBbCYFY of staff
AcBbCZDX only one
AcBbCZEeFe pack
AcBbCb <name> standardised
AcBbCb above .
AcBbCb of <month>
AcBbCb surgery
AcBbCbDY <name> moves
AcBbCbDZEcFb row ,
AcBbCc no hand-over-hand
AcBbCcDZ beans
AcBbCcDZ beans on
AcBbCcDZ on toast
AcBbCcDZ the surgery
AcBbCdDZ lunch with
AcBbCeDZ metres ,
AcBbCeEb mocks
AcBbCeEdFV the reading
AcBbCf ^by age
AcBbCf exams
AcBbDW read to
AcBbDWEY ^ten
AcBbDX counts
AcBbDX handed in
AcBbDX on ,
AcBbDX send
AcBbDXEhFd braille
AcBbDY all three
AcBbDY asks
AcBbDY book band
AcBbDY hands in
AcBbDY presses
AcBbDY reading accuracy
AcBbDY surname
AcBbDY swimming
AcBbDYEbFb garden centre
AcBbDYEd head
AcBbDYEe aloud
AcBbDZ ^attendance to
AcBbDZ accuracy
AcBbDZ attendance to
AcBbDZ her lunch
AcBbDZ inside
AcBbDZ least ten
AcBbDZ missing
AcBbDZ open
AcBbEb form
AcBbEd tricky words
AcBbEfFd instruction
AcBbFb for ten
AcBbFd <figure> –
AcBc , going
AcBc every day
AcBc garden
AcBc gate
AcBc have handed
AcBc have read
AcBc make a
AcBc memory ,
AcBc minutes of
AcBc of two
AcBc on my
AcBc one minute
AcBc paper .
AcBc play ,
AcBc read a
AcBc s
AcBc shown
AcBc throw
AcBc to toilet
AcBc will retell
AcBc words a
AcBcCVDW lesson <name>
AcBcCX assembly ,
AcBcCXDYFb nursery session
AcBcCXDZ her walker
AcBcCY <figure> seconds
AcBcCY <figure> with
AcBcCY and down
AcBcCYDX every week
AcBcCYDX from college
AcBcCYDZ himself ,
AcBcCYDZ songs
AcBcCYDZ timer ,
AcBcCYDZEe science words
AcBcCZ add
AcBcCZ lesson to
AcBcCZDY calculator
AcBcCZDZ buy
AcBcCbDX none
AcBcCcDX sent out
AcBcCcDY from about
AcBcCdDY ( by
AcBcCeDX steps ,
AcBcCeDZ stop at
AcBcCeDdFc x <figure>
AcBcDVEb plays
AcBcDW from four
AcBcDW to four
AcBcDX confidently read
AcBcDX paper
AcBcDX stays
AcBcDX term <year>
AcBcDX will independently
AcBcDY <figure> when
AcBcDY adult help
AcBcDY eat one
AcBcDY eats
AcBcDY nobody helping
AcBcDY of it
AcBcDY own bed
AcBcDY own drink
AcBcDY the stairs
AcBcDY when shown
AcBcDZ <figure> high
AcBcDZ <figure> m
AcBcDZ buttons
AcBcDZ frequency words
AcBcDZ list
AcBcDZ off
AcBcDZ that is
AcBcDZ the main
AcBcDZ time on
AcBcDZ verbal
AcBcDZ wheelchair to
AcBcDZ will name
AcBcDZFZ eight
AcBcDZFd with one
AcBcEY with an
AcBcEc support worker
AcBcEcFY toast
AcBcEdFZ one a
AcBcFZ session ,
AcBcFb every maths
AcBcFb lunchtime
AcBcFb sign
AcBd a peer
AcBd asked in
AcBd c
AcBd or less
AcBd picture .
AcBd standard
AcBd term i
AcBd worker
AcBdCY ruler
AcBdCYDX solve
AcBdCYDX will solve
AcBdCYDY question about
AcBdCZ checklist
AcBdCZDX the list
AcBdCZDY walker
AcBdCZDZ hangs up
AcBdCZDZ independently .
AcBdCb meet
AcBdCb of next
AcBdCbDZ without stopping
AcBdCc ^within the
AcBdCc now <figure>
AcBdCd the y
AcBdCdDZ meeting <name>
AcBdCgEYFW check in
AcBdDW unprompted
AcBdDX metres
AcBdDY <figure> now
AcBdDY have passed
AcBdDY in front
AcBdDY reads all
AcBdDYEf walks
AcBdDZ , nobody
AcBdDZ doesn't
AcBdDZ myself
AcBdDZ passed <name>
AcBdDZ the group
AcBdDZ without looking
AcBdEb minutes to
AcBdFc quarter
AcBe ) <figure>
AcBe <figure> mornings
AcBe nights
AcBe tea
AcBe words in
AcBeCXDX ^reads
AcBeCZDY not speaking
AcBeCZDY spell <figure>
AcBeCZDZ hello
AcBeCbDX minute by
AcBeCbDX own by
AcBeCcDY from memory
AcBeCcDZ ^target
AcBeCdDZ nursery ,
AcBeCdEWFd <name> lessons
AcBeCfDZ , <month>
AcBeDX without help
AcBeDY a cross
AcBeDY out <figure>
AcBeDYEd early
AcBeDZ back to
AcBeDZ thirty
AcBeFd mins
AcBfCYDY : reads
AcBfCeDW lower
AcBfDU been to
AcBfDZ puts on
AcBfDZ times in
AcBfEcFZ blue
AcCWDWEf words with
AcCWDY his planner
AcCXDX ^puts
AcCXDX moving
AcCXDX word ,
AcCXDY ^to write
AcCXDY the date
AcCY ^use
AcCY answer to
AcCYDW ^hands
AcCYDX use my
AcCYDXEcFc chair
AcCYDY asked .
AcCYDY reading speed
AcCYDZ at circle
AcCYDZ his coat
AcCYDZ of being
AcCYDZ tells an
AcCYEc size
AcCZ circle time
AcCZ in my
AcCZ seat
AcCZ turns with
AcCZDW a friend
AcCZDX complete a
AcCZDZ and thank
AcCZDZ please and
AcCZDZ what he
AcCZDZEdFX circle
AcCZFc the hall
AcCb <name> assembly
AcCb answering
AcCb for each
AcCb they
AcCbDW speak to
AcCbDY -word
AcCbDY <figure> -word
AcCbDY summer half
AcCbDZ following a
AcCbDZ shirt
AcCbDZFc <name> book
AcCbEd the autumn
AcCbFe each of
AcCc toilet at
AcCcDY have stayed
AcCcDY sheet ,
AcCcDZ six-week
AcCcDZ the six-week
AcCd ( now
AcCd adult reminder
AcCd and says
AcCd on three
AcCd or before
AcCe retest
AcCeDW residential
AcCeDY <name> holidays
AcCeDZ this half
AcCf before i
AcCfETFe week <figure>
AcCg this term
AcDV game at
AcDW recognise
AcDX changed for
AcDX his seat
AcDX now ,
AcDX reminders .
AcDX table for
AcDX talker
AcDX that's
AcDX will speak
AcDX will wear
AcDXEe ball
AcDXFb room .
AcDY , not
AcDY angry
AcDY anything
AcDY calling out
AcDY common
AcDY hearing aids
AcDY nearby
AcDY numbers
AcDY the person
AcDY will play
AcDY will say
AcDY will wait
AcDY will write
AcDY with at
AcDY with only
AcDYEb tables
AcDYEcFY walk
AcDYFb other children
AcDYFd blood
AcDZ 'who' and
AcDZ at home
AcDZ college on
AcDZ complete
AcDZ date and
AcDZ four lessons
AcDZ from one
AcDZ group for
AcDZ number of
AcDZ office
AcDZ out at
AcDZ past
AcDZ questions about
AcDZ rather
AcDZ rather than
AcDZ reminders
AcDZ running
AcDZ saying
AcDZ spell
AcDZ text
AcDZ the office
AcDZ tie his
AcDZEb sit with
AcDZEeFZ history
AcDZEeFb thing
AcDZFb in each
AcDZFc before he
AcDZFc lessons ,
AcEX go to
AcEX he wants
AcEb board
AcEb tell
AcEb went
AcEcFZ first .
AcEcFb puts
AcEd <name> reads
AcEe bag
AcEf spellings
AcEf to read
AcFW fidget
AcFY tray
AcFb card
AcFc in her
AcFd hour
AcFf say
Ad ^by summer
Ad beginning
Ad bigger
Ad grip
Ad has gone
Ad her friends
Ad homework
Ad joined
Ad laptop
Ad look at
Ad mornings a
Ad person
Ad putting
Ad score at
Ad score on
Ad story
Ad summer review
Ad talk to
Ad time in
Ad uses the
AdBUCbDW stops .
AdBUDW follow instructions
AdBW he goes
AdBWCYDX when his
AdBX use full
AdBXCXDZ the morning
AdBYCXDX the road
AdBYCb will bring
AdBYCbDX finger spaces
AdBYCdDY tense
AdBYDX his tutor
AdBYDX will look
AdBYDY wear her
AdBZCVDX children in
AdBZCZDW locker
AdBZCZDY to school
AdBZCb her lessons
AdBZCcDY holidays .
AdBZCgDX he turns
AdBZDV will tell
AdBZDY a card
AdBZDY socks
AdBZFZ when he
AdBb <figure> ;
AdBb in two
AdBb milk
AdBb spoon
AdBbCWDY prompt .
AdBbCY such
AdBbCY such as
AdBbCYDW his homework
AdBbCYDW the book
AdBbCYDX follows
AdBbCZ trike
AdBbCZDZ eight out
AdBbCb minutes by
AdBbCbDZ the half
AdBbCc right in
AdBbCcDX copying
AdBbCcDY different days
AdBbCdDX an appointment
AdBbDXFb says
AdBbDY get to
AdBbDZ ( w
AdBbDZ feet together
AdBbDZ jump
AdBbDZ subtract
AdBbDZ the table
AdBbEcFY use the
AdBc ; by
AdBc a half
AdBc a page
AdBc each .
AdBc leaves the
AdBc mins ,
AdBc on sight
AdBc travel to
AdBc unit
AdBcCXFd <figure> am
AdBcCYDW periods
AdBcCZ minutes .
AdBcCZDX first time
AdBcCZDZ stand
AdBcCb second
AdBcCb sent
AdBcCbDV term's
AdBcCcDW quiz
AdBcCcDZ <month> <figure>
AdBcCcDZFb ) :
AdBcCd <name> maths
AdBcCdDY screening
AdBcCfDZ the <month>
AdBcDX float
AdBcDY her frame
AdBcDY reading age
AdBcDY the three
AdBcDY types
AdBcDZ attempts
AdBcDZ fingers
AdBcDZ right .
AdBcDZ £
AdBcDZ £ <figure>
AdBcDd topic words
AdBcEZFc week in
AdBcEd <name> before
AdBcFb adult ,
AdBd ^spelling age
AdBd a grade
AdBd chosen
AdBd evening ,
AdBd every <name>
AdBd fewer .
AdBd of six
AdBd pen ,
AdBd table and
AdBdCUFe each lesson
AdBdCWDZ the letters
AdBdCYDY and tell
AdBdCYDY sandwich
AdBdCYDY words to
AdBdCYDZ feet
AdBdCZ repeat
AdBdCZDX arrive
AdBdCZDY mistakes .
AdBdCZDY to count
AdBdCZDZ letters of
AdBdCZEb seconds
AdBdCbDZ have sat
AdBdCcDX phonics screening
AdBdCcDZ appointment
AdBdCd <year> .
AdBdCd ^will have
AdBdDV eaten
AdBdDWEbFY to three
AdBdDX <figure> s
AdBdDX ^my
AdBdDX down to
AdBdDY brush
AdBdDYEbFc <figure> words
AdBdDYFe centre
AdBdDZ '
AdBdDZ a classmate
AdBdDZ bench
AdBdDZ by myself
AdBdDZ correct
AdBdDZ hot
AdBdDZ to one
AdBdDZ width
AdBdDZEXFW free
AdBdDb peer
AdBdEe term to
AdBe a quarter
AdBe new foods
AdBe note
AdBe record
AdBeCVDZ could
AdBeCXFd activity
AdBeCYDY throwing
AdBeCYDYEd gives
AdBeCZDbEcFe ring
AdBeCbDZ a session
AdBeDX <figure> wpm
AdBeDXEb the till
AdBeDXFc week for
AdBeDY register out
AdBeDY without
AdBeDY wpm
AdBeDYEb transfers
AdBeDZ for her
AdBeDZ shifts
AdBeDZFd test
AdBf after swimming
AdBfCXDX copy a
AdBfCfDZ off in
AdBfDV / out
AdBfDV <figure> new
AdBfDW alone
AdBfDX match
AdBfDX will pass
AdBfDYEbFb for five
AdBfDZ <figure> different
AdBfDZ <figure> letters
AdBfDZ due
AdBfFf <figure> mins
AdBg <name> signs
AdBg card instead
AdBgCZ cross ,
AdBgCZDY minute .
AdCVDW ^asks
AdCWDW ^i can
AdCWEb for six
AdCXDY <figure> common
AdCXDY somebody
AdCXEZ work in
AdCY more on
AdCYDW right ,
AdCYDX ^writes
AdCZDW increase the
AdCZDX bus to
AdCZDYFe comes in
AdCZDZ a book
AdCZDZ a cup
AdCZDZ can say
AdCZDZ spelling score
AdCZDZFW if
AdCb fidget toy
AdCb hear
AdCb to get
AdCb week to
AdCbDW be reading
AdCbDY something
AdCbDY take her
AdCbDY will start
AdCbDZ by looking
AdCbDZ loud
AdCc <figure> for
AdCc café
AdCc month
AdCc next <month>
AdCcDX email
AdCeDX ^when <name>
AdCf be using
AdCh weeks :
AdDW type
AdDW will join
AdDX fork
AdDX full stops
AdDX play alongside
AdDX wear
AdDXEcFc writes
AdDY ^using
AdDY choose
AdDY class for
AdDY friend to
AdDY guided reading
AdDY in to
AdDY stops
AdDY to tie
AdDY will change
AdDY will hold
AdDYEc will read
AdDYFW when the
AdDZ <name> kit
AdDZ both ways
AdDZ check his
AdDZ coat
AdDZ do up
AdDZ dress
AdDZ hand up
AdDZ her class
AdDZ her coat
AdDZ now .
AdDZ problems
AdDZ road
AdDZ sentence
AdDZ show her
AdDZ taxi
AdDZ to put
AdDZ walking out
AdDZ will walk
AdDZEdFe ask
AdDZFe changed
AdEb when she
AdEc questions
AdEdFd hands
AdEeFc water
AdFf . <figure>
Ae bring
Ae canteen
Ae cards
Ae games
Ae his hand
Ae points to
Ae reception
Ae running out
Ae standard score
Ae the canteen
Ae uses her
AeBUDX adult when
AeBVCZDVEZ toys
AeBWCeDW be writing
AeBXCWDW to start
AeBXCZDW a ball
AeBXDX finger
AeBY turns in
AeBYCZDY ask to
AeBYCbDX in full
AeBZCYDW looks
AeBZCZ to ask
AeBZDW will choose
AeBZET someone
AeBb to leave
AeBbCXDW questions in
AeBbCYDX symbol
AeBbCZ <name> reading
AeBbDV paragraphs
AeBbDX tie
AeBbDY late
AeBbDYEYFb minutes in
AeBbDZ shoelaces
AeBc box
AeBcCWDY spelling test
AeBcCX return
AeBcCY sentences .
AeBcCZDX by name
AeBcCb gets <figure>
AeBcCbDY be dry
AeBcCcDZ re-check
AeBcCdDY - by
AeBcDXEb a term
AeBcDY hits
AeBcDY lessons each
AeBcDZ to name
AeBcEbFY diary
AeBcFb to say
AeBd a spoon
AeBd classmate
AeBdCVDbFc minutes each
AeBdCWDU will finish
AeBdCZ keeps
AeBdCZDb weekly
AeBdCbDW stayed
AeBdCbDZ answer in
AeBdCbDZ course ,
AeBdCf five of
AeBdDUFc signed
AeBdDW d
AeBdDW grade <figure>
AeBdDW teeth
AeBdDX crying
AeBdDX spoken
AeBdDY without prompts
AeBdDZ papers
AeBdDZ spelling age
AeBdEW <name> has
AeBdEb them .
AeBe by phone
AeBeCVDU per session
AeBeCX age to
AeBeCYDX lines
AeBeCYDY mornings in
AeBeCYDYEb answers
AeBeCZDW a width
AeBeCbDY own words
AeBeCdDV deadline
AeBeCdDX multiplication
AeBeChDW between now
AeBeDW swaps
AeBeDX , which
AeBeDX correctly
AeBeDX laces
AeBeDYFf twenty
AeBeDZ hop
AeBeDZEb name
AeBf a group
AeBf toilet independently
AeBfCYDX words out
AeBfDX and told
AeBfDX dry
AeBfDX names
AeBfEgFi night
AeBgCWDW splints
AeBgCb logged
AeBgDV leg
AeBgDW pass <name>
AeBgDY <name> words
AeBgDY ^in her
AeBgDZEeFZ signs
AeBgDZFd own .
AeCYDV words by
AeCYEdFW use a
AeCZDW ^not
AeCZDZFc to sit
AeCb his laptop
AeCbDY , i
AeCbEb aids
AeCc : by
AeCf facts
AeDW sit on
AeDW tie her
AeDX 'finished'
AeDX bite
AeDX blend
AeDX his shoes
AeDX shopping
AeDX will eat
AeDXFc comes
AeDY carpet for
AeDY cup
AeDY follow
AeDY left
AeDY play at
AeDY shoes
AeDY wipe
AeDZ <name> uses
AeDZ sentences
AeDZ when asked
AeEb run
AeEc named
AeEe <name> with
AeEf train
AeFU will go
Af in from
Af pencil
AfBTDY with other
AfBWDW up when
AfBZDY out in
AfBbCZDY marks
AfBbDX hand in
AfBbDX his class
AfBbDY a partner
AfBbDY hitting
AfBcCd the four
AfBcDZ ^fewer than
AfBdCZDX sit through
AfBdDZ out a
AfBeCXDY conversation with
AfBeCYDY <figure> objects
AfBeCZ carries
AfBeDZ stay in
AfBeDZ without <name>
AfBeEcFW finished
AfBf from <name>
AfBfCXDY <name> without
AfBfDV ^during
AfBfDZ words :
AfBg by herself
AfBhDX unaided
AfBhDY <figure> in
AfCY away
AfCYDY sits on
AfCZDV hands after
AfCbDZ lessons on
AfCbDZ letter sounds
AfDV will stop
AfDW football
AfDW ride
AfDX bike
AfDX share the
AfDY coins
AfDY on time
AfDY will share
AfDZ address
AfDZ the actions
AgBZDW biting
AgBZDX line up
AgBdCdDZ re-test
AgBeCZDX phonics check
AgBeCdDX picked
AgBfCd or better
AgBfDZ currently <figure>
AgBfDZEZ day in
AgBhDXEf pass
AgCVDU bed
AgCY goes to
AgCb phrases
AgDX bonds to
AgDYEeFc kit
AhBYDZ glasses
AhBgCgDV swim
AhBhDU passed
AhDT will not
AiBeCZDW swearing
AiBiCdDT certificate
AiBiEeFZ attendance
AiCZDT never
BTCZDX ^joins
BTDVFV some
BTDW write in
BU out .
BUCZDZ will listen
BVCVDV animals
BVCYDW a job
BVCZDY up with
BVCcDX her writing
BVDV in group
BVDY bonds .
BVDZ her reading
BW more often
BW take more
BWCUDVEX familiar
BWCVDY reduce the
BWCcDZ summer <name>
BWCdDY of autumn
BWDX spring review
BWDX with adults
BWDZ up instead
BWFX most days
BX good progress
BX peers by
BX take turns
BX to look
BX who is
BXCWDZ make progress
BXCZDX to recognise
BXCZDZ in phonics
BXCb speaking .
BXCbDZ longer sentences
BXCbDZ will catch
BXCcDbEcFZ she's
BXCdDWEbFY spend
BXDX ^self-esteem
BXDX speak in
BXDY like my
BXDZ come in
BXFZ to use
BY <month> she
BY eat with
BY full sentences
BY many
BY share
BY shouting
BY speech
BYCXDY ^max
BYCXDY more with
BYCY make expected
BYCY peers .
BYCYDX college and
BYCYDY tests .
BYCYDZ talking to
BYCYEXFX #16
BYCZDX ^no more
BYCZDY a short
BYCZDY personal
BYCZDZ ^hold
BYCb board .
BYCbDZEb teacher ,
BYCcDW <figure> she
BYCcDZ will drink
BYCd ^within one
BYCd the year
BYCeDZ and go
BYCgDX sentences by
BYDV ^to develop
BYDV when reading
BYDXEWFY less
BYDXEb after lunch
BYDY a positive
BYDY coping
BYDY is stuck
BYDZ all areas
BYDZ to adults
BYDZ write down
BYDZFZ at a
BYEVFV should
BZ capital letters
BZ have a
BZ he gets
BZ her teacher
BZ into class
BZ lessons .
BZ letters and
BZ lunchbox
BZ made
BZ often .
BZ please
BZ rest of
BZ speaking to
BZ ten ,
BZ the day
BZ the rest
BZ to learn
BZ working at
BZCWDX feel safe
BZCWDbEVFX ^we
BZCXDX would like
BZCXDY starting point
BZCYDW will do
BZCZ personal space
BZCZDY ^poppy will
BZCZDY is able
BZCZDY poppy will
BZCZDZEXFY try to
BZCZDb upset
BZCbDW real
BZCbDZ will cope
BZCbDb the new
BZCc lessons by
BZCc stuck .
BZCc time by
BZCdDZ his next
BZCdDZ of college
BZCf one term
BZDX handwriting
BZDX joining
BZDX mobility
BZDX sharing
BZDX words when
BZDX year <figure>
BZDY ^fewer
BZDY actions
BZDY progress with
BZDY reading book
BZDY the curriculum
BZDY worried
BZDZ <figure> subjects
BZDZ ^i'm
BZDZ ^i'm going
BZDZ ^year
BZDZ ^year <figure>
BZDZ be joining
BZDZ coming
BZDZ i'm
BZDZ i'm going
BZDZ like
BZDZ of lessons
BZDZ of summer
BZDZ should be
BZDZ walk away
BZDZ wound
BZDZ wound up
BZDc teaching
BZEVFZ needs
BZEYFY close
BZEb to do
BZFX talk
BZFY children .
BZFb taking
Bb 'more'
Bb , for
Bb , including
Bb , rather
Bb , scoring
Bb : <figure>
Bb <figure> playtimes
Bb <name> hands
Bb <name> leaves
Bb <name> of
Bb a circle
Bb adult next
Bb adult's hand
Bb alone .
Bb along a
Bb and catch
Bb and his
Bb at school
Bb bag in
Bb bank
Bb being reminded
Bb being told
Bb book bag
Bb but no
Bb but not
Bb change her
Bb children for
Bb class ,
Bb correct in
Bb course of
Bb door .
Bb every <figure>
Bb exit card
Bb first name
Bb for one
Bb full name
Bb green
Bb hall and
Bb handing
Bb has to
Bb heard ,
Bb her first
Bb his annual
Bb his first
Bb his way
Bb holding
Bb home time
Bb hot meals
Bb including
Bb last
Bb length of
Bb long cane
Bb lunch in
Bb lunchtimes a
Bb meals from
Bb move to
Bb new
Bb no mistakes
Bb of <figure>
Bb on his
Bb one
Bb or
Bb order
Bb order .
Bb out ,
Bb own coat
Bb own hearing
Bb prompt
Bb question in
Bb read aloud
Bb reads the
Bb reminder
Bb review (
Bb right
Bb room without
Bb scissors
Bb score <figure>
Bb sessions
Bb she moves
Bb stepping
Bb stepping in
Bb story she
Bb table with
Bb ten .
Bb than a
Bb than once
Bb the length
Bb the tray
Bb the zip
Bb times without
Bb to cut
Bb topic
Bb touching each
Bb travel from
Bb two
Bb type at
Bb walk from
Bb week
Bb words (
Bb words on
Bb work ,
Bb write three
Bb – <figure>
BbCTDW ^raise
BbCUDZ ^from <month>
BbCVDY ^uses
BbCW lesson .
BbCX , nine
BbCX be sitting
BbCXDY will come
BbCY ^speech
BbCYDY ^scores
BbCYDY have written
BbCYDZ his frame
BbCYEeFf call
BbCZ counter
BbCZ her form
BbCZ in order
BbCZ lessons in
BbCZ met
BbCZ name on
BbCZ over a
BbCZ puts his
BbCZ raise
BbCZ school dinner
BbCZ times .
BbCZDV use <figure>
BbCZDX go into
BbCZDX lunch on
BbCZDX me .
BbCZDZ herself .
BbCZDZ piece
BbCZDeFZ the college
BbCb / c
BbCb a ten-minute
BbCb i play
BbCb in homework
BbCb instructions with
BbCb laptop and
BbCb pile
BbCb play ?
BbCb pointing to
BbCb stop in
BbCb ten-minute
BbCb without anyone
BbCb writing by
BbCbDX achieved
BbCbDY <figure> picture
BbCbDY in at
BbCbDZ end ,
BbCbDZ for at
BbCbDZ have gone
BbCbDZ time the
BbCbDdEb therapist
BbCbEbFe snack ,
BbCc 's'
BbCc <figure> mocks
BbCc ? '
BbCc and title
BbCc classroom to
BbCc ends ,
BbCc on and
BbCc on eight
BbCc quiz .
BbCc the shop
BbCcDY have moved
BbCcDZ th birthday
BbCcDZ weeks of
BbCcEd transfer
BbCdDY <year> :
BbCdDY ^after
BbCdDZ break up
BbCdDZ we break
BbCdDZEbFf before <name>
BbCdDcEbFb , six
BbCe . review
BbCe own peg
BbCe the week
BbCe trips
BbCeDY two metres
BbCf she leaves
BbCfDcEc assessment
BbDW week or
BbDX a model
BbDX above
BbDX all the
BbDX will complete
BbDY age <figure>
BbDY allowed
BbDY moved
BbDY the register
BbDY to his
BbDY will greet
BbDY within two
BbDY words correctly
BbDYEbFe assembly
BbDYEcFZ classmates
BbDYEd together
BbDYFc whole
BbDZ , seven
BbDZ -point
BbDZ <figure> -point
BbDZ <figure> goes
BbDZ <figure> of
BbDZ ^attendance up
BbDZ and say
BbDZ and without
BbDZ attendance up
BbDZ cane
BbDZ centimetre of
BbDZ clock
BbDZ consecutive
BbDZ correctly .
BbDZ day to
BbDZ find
BbDZ for 'more'
BbDZ least once
BbDZ mark
BbDZ nearby but
BbDZ no adult
BbDZ no reminder
BbDZ one foot
BbDZ only .
BbDZ or more
BbDZ reminder from
BbDZ scale
BbDZ shown the
BbDZ the words
BbDZ two errors
BbDZ under
BbDZ will type
BbDZEb ) to
BbDZFY list .
BbDZFb for <figure>
BbDb on all
BbDb will work
BbDcEW input
BbDe that <name>
BbEb , a
BbEbFd minute
BbEbFd one thing
BbEcFb hall ,
BbEd the room
BbEdFb each ,
BbEeFd asking
BbEgFZ ) will
BbFb - <figure>
BbFb one ,
BbFc than <figure>
BbFd , all
BbFe lesson
Bc "
Bc 'help'
Bc a drink
Bc and wait
Bc at most
Bc cane to
Bc card rather
Bc child for
Bc every ten
Bc five
Bc fork to
Bc four turns
Bc four weeks
Bc fourth
Bc fourth birthday
Bc gone from
Bc her hands
Bc his book
Bc his fourth
Bc in writing
Bc least one
Bc mock exams
Bc move from
Bc my own
Bc nothing
Bc own ,
Bc picture cards
Bc radio
Bc radio aid
Bc scoring
Bc seen
Bc sixth
Bc stopping
Bc surgery and
Bc the last
Bc time every
Bc to tell
Bc wash his
Bc week .
Bc will confidently
Bc will point
Bc without an
Bc worried ,
Bc zip with
BcCSDYEXFX ^<month>
BcCVDYEYFZ ^he
BcCWDc from <month>
BcCXDY go up
BcCXDZ no reminders
BcCXDZ questions correctly
BcCY seconds of
BcCYDY bell .
BcCZ , planner
BcCZ a word
BcCZ the trolley
BcCZ tray and
BcCZ trolley
BcCZDX before lunch
BcCZDY weekend
BcCZDZ ^when she
BcCZDZ being asked
BcCZDZ walks in
BcCZDb afternoon
BcCZFc at every
BcCb ^before she
BcCb appointment ,
BcCb b
BcCbDY and open
BcCbDZ eleven
BcCbDZ in one
BcCbEbFe hour on
BcCc , when
BcCc accident
BcCc timetable and
BcCc what happened
BcCcDW least two
BcCcDY cue cards
BcCcDZ 'can
BcCcDZ make <figure>
BcCcDb photos
BcCcEb <name> in
BcCd after a
BcCd writing task
BcCdDY row by
BcCdDY steadying
BcCe by my
BcCe goes up
BcCe hand .
BcCe term of
BcCeEb , before
BcDX . <name>
BcDX card on
BcDX in reading
BcDX said
BcDX under <figure>
BcDY <name> eats
BcDY all her
BcDY answer <figure>
BcDY card ,
BcDY her own
BcDY one full
BcDY the car
BcDY to <figure>
BcDY will achieve
BcDY words from
BcDYEdFd both
BcDZ <figure> out
BcDZ <figure> snack
BcDZ correctly <figure>
BcDZ leave the
BcDZ lessons out
BcDZ of words
BcDZ recognise and
BcDZ spilling
BcDZ started
BcDZ talker ,
BcDZ taxi to
BcDZ two full
BcDZ week at
BcDZ with no
BcDZ zip
BcDZEbFb +
BcDZEfFY a <figure>
BcDZFc with <figure>
BcDdFf hours
BcEbFY school's
BcEbFY the school's
BcEc back
BcEc signing
BcEfFg before <figure>
BcFc <name> puts
BcFd minutes
BcFf every
Bd % or
Bd <figure> on
Bd ^<name> puts
Bd all his
Bd are
Bd between
Bd class from
Bd cup at
Bd done
Bd drinks
Bd every time
Bd getting <figure>
Bd held
Bd hitting ,
Bd in and
Bd late marks
Bd least twice
Bd leaving his
Bd lunch at
Bd my <name>
Bd no prompts
Bd nobody
Bd off ,
Bd pieces of
Bd reminded .
Bd say the
Bd shoes on
Bd stay for
Bd the trike
Bd turn in
Bd two-word
Bd unaided .
Bd will spell
Bd with capital
Bd write a
Bd writes a
BdCVDZ seat with
BdCX <figure> without
BdCXDY , next
BdCY all five
BdCZDV physical
BdCZDXFY points
BdCZDY one prompt
BdCZDZ herself at
BdCZDZ own name
BdCb with three
BdCbDZ ^so
BdCbDZ ^so that
BdCc communication book
BdCc toilet ,
BdCd target for
BdCdDX expectations
BdCeDX strand
BdDV frame ,
BdDW without going
BdDWEf <figure> a
BdDX herself
BdDX on five
BdDY chat
BdDY check .
BdDY months
BdDY responds
BdDYEc and one
BdDZ can tell
BdDZ hangs
BdDZ incident
BdDZ off and
BdDZ one reminder
BdDZ peg without
BdDZ summer half-term
BdDZ the six
BdDZEdFb total
BdDdFZ club
BdEbFb lunch ,
BdEc ;
BdFT long
BdFc before registration
Be , instead
Be <figure> at
Be <figure> questions
Be <name> for
Be away from
Be days of
Be grip for
Be per lesson
Be read <figure>
Be to two
Be walk to
Be without adult
BeCZ baseline <figure>
BeCZ behaviour points
BeCZDX sums
BeCZDY to increase
BeCb ) before
BeCb all of
BeCc address and
BeCd least half
BeCd recorded
BeCe papers .
BeDX birthday in
BeDX grade
BeDY one whole
BeDY scores
BeDZ <name> total
BeDZ ^reading age
BeDZ score of
BeDZ to reach
BfCWDY <figure> points
BfCXDZ three-part
BfCYDY the adult
BfCZ school for
BfCbDY expected standard
BfCbDZ standard in
BfDV full sentence
BfDX before asking
BfDY a new
Bg <figure> sentences
BgCbDZ age-related expectations
BgDX age-related
BgDX band
BgDZ fewer than
BgDc attend
CTDW ^gets
CTDY by using
CTDZ ^by using
CU ^increase
CUDZ a toy
CV increase his
CVDV ^sits
CVDX communication skills
CVDY two sentences
CVDZ ^by following
CVDZ date ,
CVDZ finished ,
CVEcFX chart
CW appropriately .
CW since
CW since <month>
CW the title
CW uses a
CWDV remain
CWDX ^write
CWDY ^since
CWDY ^since <month>
CWDZ by following
CWDZ without the
CX and does
CX develop an
CX listening <figure>
CX the other
CX week <name>
CXDW ^she
CXDWEd tricky
CXDX ^in <name>
CXDX build
CXDX conversation
CXDX nan
CXDY his reading
CXDY writing in
CXDZ bag and
CXDZ four out
CXDZ homework in
CXDZ lift
CXDZFX where
CXDZFb <figure> minute
CXEZ during
CXFZ a range
CXFb ^i
CY ^<name> will
CY ^for
CY ^good sitting
CY aloud ,
CY eat her
CY got
CY list in
CY of writing
CY score will
CY to go
CY to join
CY wants to
CY without leaving
CYDV play with
CYDW a wider
CYDW put away
CYDW say how
CYDW wider
CYDW will learn
CYDX ^for <name>
CYDX in school
CYDY ^gross
CYDY ^gross motor
CYDY a greater
CYDY about his
CYDY enough to
CYDY learn
CYDY least four
CYDY three lessons
CYDZ ^listening
CYDZ cross and
CYDZ cue
CYDZ errors or
CYDZ find the
CYDZ four minutes
CYDZ once each
CYDZ sentences about
CYDZ steps on
CYDZ to build
CYDZ without his
CYDZEeFd following the
CYDZFY ^will
CYDZFY mat ,
CYEd corridor
CYFZ small
CZ <figure> per
CZ ^<name> is
CZ asking for
CZ bell goes
CZ class and
CZ coat on
CZ come down
CZ cope better
CZ equipment
CZ five .
CZ fluency
CZ gate without
CZ given
CZ help on
CZ letters the
CZ listening skills
CZ maths .
CZ morning .
CZ name ,
CZ nine times
CZ properly
CZ ready for
CZ tasks
CZ that he
CZ the desk
CZ the teacher
CZ through the
CZ timed
CZ to hold
CZ two numbers
CZ without staff
CZ word bank
CZ work
CZ wrong
CZ wrong .
CZ you will
CZDV else
CZDX bring his
CZDX reading fluency
CZDX speaking
CZDX the lunch
CZDXEb the playground
CZDY <month> he
CZDY <name> stays
CZDY ^<name> to
CZDY ^able
CZDY ^reading fluency
CZDY ^reduce
CZDY any order
CZDY mins )
CZDY red card
CZDYEeFd shows
CZDYFb morning ,
CZDYFb twenty minutes
CZDYFf p
CZDZ % .
CZDZ bag ,
CZDZ day ,
CZDZ holding the
CZDZ in lessons
CZDZ kitchen
CZDZ p ,
CZDZ password
CZDZ peg
CZDZ put the
CZDZ sand timer
CZDZ settled in
CZDZ spilling ,
CZDZ story time
CZDZ the kitchen
CZDZ the lesson
CZDZ to write
CZDZ without spilling
CZDZEZFY ^to
CZDZEb just
CZDZEc to show
CZDc visits
CZEXFX in line
CZEZ three times
CZEZFY unstructured
CZEb <figure> sessions
CZEf desk
CZFc every lesson
CZFd each morning
Cb " more
Cb ( it
Cb ) at
Cb , by
Cb , keeping
Cb , unaided
Cb ^<name> :
Cb ^by her
Cb ^by next
Cb ^in <figure>
Cb ^no later
Cb ^number
Cb ^number of
Cb ^when we
Cb ^within twelve
Cb ^within two
Cb a list
Cb a question
Cb accident a
Cb accidents
Cb adult standing
Cb again in
Cb any number
Cb arrival
Cb assembly (
Cb autumn term
Cb back with
Cb before she
Cb behind
Cb bikes
Cb choose between
Cb close of
Cb dinner hall
Cb does up
Cb each with
Cb end of
Cb errors .
Cb final week
Cb go forward
Cb happened
Cb her ,
Cb holidays <name>
Cb in nine
Cb it ,
Cb it for
Cb last fortnight
Cb later
Cb looking at
Cb moves from
Cb my next
Cb on an
Cb on arrival
Cb one verbal
Cb or above
Cb parents' evening
Cb picture strip
Cb quarter hour
Cb retell a
Cb review ,
Cb sit down
Cb six weeks'
Cb strip ,
Cb tables ,
Cb tablet
Cb telling her
Cb term
Cb term he
Cb th <month>
Cb than the
Cb the bikes
Cb the close
Cb the quarter
Cb third birthday
Cb this academic
Cb to all
Cb up for
Cb week by
Cb weeks
Cb within one
Cb within twelve
Cb words together
Cb y
Cb y <figure>
Cb year
CbDT zero
CbDV within the
CbDW term <figure>
CbDX be working
CbDX calls
CbDX comprehension
CbDX dictated
CbDX in herself
CbDY , given
CbDY , within
CbDY ^by <name>
CbDY battery
CbDY clock in
CbDY errors ,
CbDY he starts
CbDY holds
CbDY into school
CbDY more in
CbDY of my
CbDY options
CbDY summer ,
CbDZ 'more juice'
CbDZ ^i'll
CbDZ difficulties
CbDZ difficulties score
CbDZ each time
CbDZ find his
CbDZ from home
CbDZ go ,
CbDZ go back
CbDZ her third
CbDZ i .
CbDZ juice'
CbDZ leaving
CbDZ map
CbDZ mistakes ,
CbDZ my <figure>
CbDZ out loud
CbDZ review <name>
CbDZ the next
CbDZ the programme
CbDZ thrown
CbDZ total difficulties
CbDZ typing speed
CbDZEb <figure> <name>
CbDbEc <name> at
CbDeEc <name> on
CbDeEd teachers
CbEb #more
CbEc before the
CbEc the summer
CbEd , two
CbEeFb <name> :
CbFc <month> ,
CbFc card and
CbFd course
CbFd start of
CbFe , both
Cc / <year>
Cc <figure> th
Cc <figure> weeks'
Cc ^by <month>
Cc ^by half
Cc ^by my
Cc ^in six
Cc ^when the
Cc academic
Cc academic year
Cc add two
Cc adult telling
Cc ahead
Cc ahead of
Cc and wash
Cc ask an
Cc at age-related
Cc by
Cc by w
Cc carpet spot
Cc clocks go
Cc end
Cc end y
Cc finish ,
Cc follow a
Cc fortnight
Cc four of
Cc full week
Cc have told
Cc her annual
Cc her next
Cc holidays ,
Cc last week
Cc later than
Cc least nine
Cc leaves <name>
Cc mocks in
Cc my card
Cc next review
Cc no later
Cc own laces
Cc parents'
Cc second half
Cc secondary school
Cc sentences ,
Cc shop ,
Cc switch to
Cc term .
Cc th
Cc than three
Cc the clocks
Cc therapist's
Cc three of
Cc to or
Cc to remind
Cc unprompted ,
Cc walks from
Cc watching ,
Cc weeks .
Cc white
Cc within a
Cc words ,
CcDW be doing
CcDX ^with
CcDX i'll
CcDX met by
CcDX travel
CcDY and book
CcDY machine
CcDY running ,
CcDY year <name>
CcDZ . to
CcDZ <figure> by
CcDZ <figure> i
CcDZ <figure> rd
CcDZ <figure> years
CcDZ <year>
CcDZ ^by week
CcDZ anxiety .
CcDZ by train
CcDZ college <name>
CcDZ hand-over-hand
CcDZ last <name>
CcDZ phase
CcDZ rd
CcDZ reading at
CcDZ s ,
CcDZ the laptop
CcDZ time he
CcDb remind
CcDbEcFZ scribe
CcDc the front
CcDcFd <figure> hours
CcEXFX when <name>
CcEb plan
CcEc once in
CcFb to <name>
Cd <figure> nd
Cd <month>
Cd <name> term
Cd ^before the
Cd ^by his
Cd ^over the
Cd ^within
Cd achieved by
Cd autumn half
Cd block
Cd by :
Cd by her
Cd college .
Cd holidays
Cd in six
Cd key words
Cd nd
Cd next <name>
Cd objects from
Cd over his
Cd passage .
Cd programme
Cd review .
Cd six weeks
Cd terms <name>
Cd that by
Cd the course
Cd the taxi
Cd time she
Cd time we
Cd to choose
Cd until
Cd when <title>
Cd when we
Cd year .
CdDW functional
CdDX dressed
CdDX minimal
CdDX residential ,
CdDX with minimal
CdDY ^by half-term
CdDY herself each
CdDY mock
CdDY shop
CdDY t
CdDY twelve weeks
CdDYEc day by
CdDZ ( currently
CdDZ , from
CdDZ <name> <year>
CdDZ autumn
CdDZ birthday .
CdDZ lesson in
CdDZ meeting .
CdDZ moves up
CdDZ of y
CdDZ reminded ,
CdDZ routine
CdDZ she turns
CdDZ – by
CdDZEeFY fractions
CdDZFb ^before
CdEXFe day of
CdEY with staff
CdEc four ,
CdEd two other
CdEe by <figure>
CdEeFX by his
CdEeFe , who
CdFb year ,
CdFe , alone
CdFe the water
CdFe this
Ce <figure> <month>
Ce <figure> pieces
Ce <month> .
Ce ^before he
Ce ^by <figure>
Ce before <month>
Ce date :
Ce first term
Ce half-term
Ce herself ,
Ce in time
Ce leaves us
Ce need a
Ce over the
Ce retested
Ce retested in
Ce time <name>
Ce two terms
CeDY every question
CeDY six of
CeDY t <figure>
CeDYEc of year
CeDZ <name> week
CeDZ ^at the
CeDZ ^end
CeDZ ^end of
CeDZ he leaves
CeDZ summer <figure>
CeDZ target date
CeEYFb timetable ,
CeEb <figure> weeks
CeEc by the
CeFZ visit
Cf age of
Cf evening
Cf next <figure>
Cf of <name>
Cf of term
Cf read my
Cf secondary
Cf st <month>
Cf stage
Cf the term
Cf weeks'
Cf weeks' time
CfDY <month> :
CfDZ eight weeks
CfDZ end <name>
CfDZ next meeting
CfDZ review <figure>
CfDc x
CfEX <name> when
CfEbFc weeks ,
CfEhFW report
CfFY review
CfFf min
Cg by end
Cg of nursery
Cg spring
Cg summer
Cg weeks <name>
CgDY before we
CgDY birthday
CgDY by next
CgDZFX our
Ch by half-term
Ch from now
ChEbFc terms
Cj by <month>
Ck by half
Cn by <name>
DT toilet trained
DU nicely
DU successfully
DU with support
DV ^develop
DV and by
DV things
DV uses
DV will manage
DW <figure> from
DW balance
DW expressive language
DW himself
DW i am
DW learning in
DW minutes at
DW reach
DW unfamiliar
DWEbFc ^at
DWEc takes
DWFY would
DX % by
DX : from
DX <month> <name>
DX <month> i
DX ^no
DX age
DX an answer
DX be met
DX blending
DX different
DX expected
DX goes
DX her list
DX hold
DX i can
DX in .
DX incidents of
DX join in
DX move
DX nursery .
DX on to
DX options evening
DX playtimes
DX receptive language
DX review on
DX see <name>
DX sleeps
DX task for
DX the garden
DX this year
DX to my
DX will plan
DXEZ eye
DXEc the nursery
DXEd talking
DXEe sitting
DXEgFY dressing
DXFT most
DXFZ books
DXFZ hand
DY % to
DY . target
DY : <name>
DY <figure> sounds
DY <figure> trials
DY <month> break
DY ?
DY ^in
DY ^spelling
DY ^to improve
DY a conversation
DY a morning
DY adult's
DY and have
DY as a
DY board game
DY carry
DY come
DY copies
DY cross the
DY current
DY days a
DY dinner
DY drop
DY eat
DY enough
DY every letter
DY exit
DY expectations in
DY feeling
DY fewer
DY fewer by
DY five sentences
DY get a
DY gets from
DY greater independence
DY guided
DY he feels
DY he will
DY heard
DY higher
DY his <figure>
DY his hearing
DY house
DY in by
DY in five
DY in ten
DY into the
DY is <figure>
DY is worried
DY joins
DY know
DY learner
DY least three
DY made good
DY makes
DY more
DY nine
DY not touching
DY now until
DY occasions .
DY of his
DY on .
DY own flat
DY people
DY prompting
DY put my
DY reading test
DY rules
DY script
DY sign or
DY sit at
DY sit in
DY speed
DY stays in
DY student
DY than two
DY the full
DY type <figure>
DY use his
DY want
DY will carry
DY will count
DY will improve
DY will increase
DY will make
DY will stay
DY will take
DY within <figure>
DY within ten
DY word mat
DY work by
DY writing ,
DYEb do
DYEbFY him .
DYEbFZ for a
DYEe leaves
DYEeFZ anger
DYFW activities
DYFY out of
DYFZ speech sounds
DYFb max
DYFc am
DYFc day for
DZ 'k'
DZ , daily
DZ , once
DZ / <figure>
DZ / k
DZ : to
DZ <figure> /
DZ <figure> lessons
DZ <figure> months
DZ <figure> signs
DZ <month> )
DZ <month> review
DZ <name> should
DZ <name> walks
DZ <year> <name>
DZ ^as
DZ ^by end
DZ ^by the
DZ ^has
DZ ^makes
DZ ^over
DZ ^reading
DZ ^ruby
DZ ^she will
DZ ^summer
DZ ^when
DZ ^within <figure>
DZ a capital
DZ a month
DZ able
DZ able to
DZ about
DZ about a
DZ above on
DZ across
DZ adult .
DZ adult in
DZ adult life
DZ and not
DZ annual review
DZ areas of
DZ around
DZ assemblies
DZ at an
DZ baseline
DZ being
DZ big
DZ blood sugar
DZ board ,
DZ bonds
DZ catch
DZ catch a
DZ checked
DZ circle ,
DZ copies a
DZ crossing
DZ day without
DZ days in
DZ does the
DZ doing
DZ engage positively
DZ every one
DZ finishing
DZ follow an
DZ for his
DZ forward
DZ friend
DZ friends ,
DZ full stop
DZ have asked
DZ help by
DZ her homework
DZ her planner
DZ her turn
DZ high
DZ his anger
DZ his card
DZ his written
DZ how she
DZ in class
DZ in eight
DZ in four
DZ in his
DZ in three
DZ in through
DZ in under
DZ increase
DZ is called
DZ it is
DZ join
DZ k /
DZ least <figure>
DZ least five
DZ letters
DZ main
DZ main gate
DZ memory .
DZ message
DZ moment )
DZ morning for
DZ no help
DZ no one
DZ number .
DZ number bonds
DZ objects
DZ occasions
DZ of at
DZ of homework
DZ of place
DZ of precision
DZ of them
DZ on two
DZ one adult
DZ one spoken
DZ order and
DZ over
DZ page of
DZ passage ,
DZ pay
DZ progress in
DZ reached
DZ read and
DZ rise
DZ rise from
DZ ruby
DZ she'll
DZ start to
DZ starting
DZ step ,
DZ stop
DZ stops and
DZ switch
DZ target :
DZ tell an
DZ term <name>
DZ the <figure>
DZ the academic
DZ the annual
DZ the carpet
DZ the classroom
DZ the expected
DZ times out
DZ timetable on
DZ to <title>
DZ turns
DZ two weeks
DZ up at
DZ up her
DZ using his
DZ wait for
DZ what
DZ will begin
DZ will find
DZ will move
DZ will rise
DZ with my
DZ without asking
DZ –
DZEX wants
DZEY getting
DZEYFd five days
DZEZ rest
DZEZ summer term
DZEZFY as
DZEZFY unstructured times
DZEZFd ^<name> ,
DZEb the physio
DZEc again
DZEd show
DZEf nursery
DZFX his own
DZFY of her
DZFZ agreed
DZFZ the sheet
DZFb %
DZFb , five
DZFb <figure> %
DZFb ^two
DZFb food
DZFb place value
DZFb words .
DZFd the form
DZFe of each
Db ^being
Db ^senco
Db ^to access
Db a calm
Db a place
Db a small
Db a weekly
Db at lunchtime
Db at playtime
Db breathing
Db calm corner
Db close the
Db exam
Db exercises
Db him by
Db his bag
Db home by
Db laptop in
Db level <figure>
Db made by
Db provide <name>
Db see
Db the calm
Db the cards
Db the sensory
Db the task
Db time (
Db to attend
Db to help
Db to model
Db to speak
Db until <month>
Db will help
DbEWFY space
DbEX ^staff will
DbEY to provide
DbEYFX in place
DbEZ ^social
DbEZFX key adult
DbEZFY throughout
DbEb ^class teacher
DbEb and check
DbEb pm
DbEb toileting
DbEb touch typing
DbEb trained
DbEbFc ^mum
DbEc him to
DbEc senco
DbEd term and
DbEdFX to talk
DbEdFb ^all
DbEdFb by <title>
DbFX group with
DbFY family
DbFZ put in
DbFb register ,
DbFc and <name>
DbFd <figure> pm
DbFd each session
DbFf weekly ,
Dc , so
Dc <name> four
Dc ^<title>
Dc ^ensure that
Dc ^parents
Dc ^provide <name>
Dc ^provide a
Dc ^we'd
Dc a referral
Dc adult support
Dc all assessments
Dc breaks
Dc coloured
Dc coloured overlay
Dc ensure that
Dc every half
Dc have access
Dc laptop for
Dc model two-word
Dc near the
Dc overlay
Dc parents to
Dc phrases during
Dc quiet place
Dc read <name>
Dc role
Dc seen by
Dc the blue
Dc the speech
Dc to refer
DcEXFX and school
DcEZ quiet
DcEZFY school to
DcEbFX ^senco to
DcEbFX senco to
DcEc how to
DcEcFZ room with
DcEd ^class
DcEdFb daily .
DcEe each half
DcEe now-and-next
DcEe now-and-next board
DcFU session with
DcFZ ^use of
Dd % )
Dd <figure> reading
Dd <figure> weekly
Dd ^access to
Dd ^ensure
Dd ^ensure <name>
Dd ^referral
Dd ^referral to
Dd ^school to
Dd ^staff to
Dd ^to receive
Dd attend the
Dd buddy
Dd carried
Dd ensure
Dd ensure <name>
Dd extra
Dd extra time
Dd near
Dd offered a
Dd place by
Dd provide a
Dd provide opportunities
Dd remind <name>
Dd sensory room
Dd sure
Dd teachers will
Dd therapist .
Dd times each
Dd to hear
Dd to practise
Dd to when
Dd try new
Dd turn-taking
Dd until <name>
Dd we will
Dd week until
Dd will meet
Dd will see
DdEV room for
DdEW a quiet
DdEX ^staff
DdEY support
DdEYFZ opportunities for
DdEYFZ referral to
DdEZ ^adults to
DdEZFV help from
DdEc % extra
DdEc read with
DdEeFd before each
DdEhFW reading with
DdFY , reviewed
DdFY ^ta to
DdFY ta to
DdFZ key worker
DdFZ reviewed
DdFc min ,
DdFf <month> and
De , until
De ^all staff
De ^key person
De ^physio
De ^ta
De ^the
De ^we will
De all written
De assessed
De breakfast club
De breaks every
De class teacher
De daily
De day until
De have <figure>
De have been
De make sure
De shared
De support from
De supported by
De teacher of
De to receive
De visual timetable
De will attend
De will benefit
De will continue
De will receive
De workstation
DeEX sessions of
DeEXFX benefit
DeEXFY benefit from
DeEZFY ^support
DeEb , away
DeEb ta
DeEb with <name>
DeEcFd use <name>
DeFX movement breaks
DeFY ^teachers
DeFZ ^ongoing
Df <name> programme
Df ^<title> <name>
Df ^continue with
Df ^provide
Df attend <name>
Df be seated
Df be seen
Df encourage <name>
Df have received
Df morning before
Df parents
Df print
Df received
Df teacher and
Df team
DfEW staff will
DfEXFV all staff
DfEXFX access to
DfEY provide
DfEZ ^daily
DfEZFb offered
DfEb <name> each
DfEb ^teacher
DfEb a reader
DfEbFZ speech therapist
DfEd to check
DfEdFe <name> until
DfFX adults to
DfFc be offered
DfFd an <name>
Dg ^a
Dg board and
Dg have had
Dg have my
Dg helped
Dg mentor
Dg nurture group
Dg place to
Dg receive
Dg refer
Dg supported to
Dg teacher will
DgEU intervention
DgEVFY encourage
DgEY small group
DgEYFX referral
DgEc counsellor
DgEdFX practise
DgEeFZ with <title>
DgEeFc daily ,
DgEf <name> every
DgFY next board
DgFY seat <name>
DgFZ ^weekly
Dh ^key
Dh a laptop
Dh be supported
Dh continue with
Dh him at
Dh seating
Dh staff to
Dh therapy
DhEY ^adults
DhEY ^visual
DhEYFX ^school
DhEYFZ nurture
DhEb pre-teach
DhEc taught
DiEUFZ support <name>
DiEc give <name>
Dj help <name>
DjEYFY praise
Dk be given
ET ^group
ET school staff
ETFg ^<figure> mins
EU <figure> time
EU ^extra
EU ^mentoring
EU ^someone
EU of a
EU time with
EU to support
EUFV part
EUFY ^key worker
EUFY booster
EV ^intervention
EV ^pastoral
EV ^time
EV a member
EV adapt
EV adult
EV home and
EV involvement
EV the outreach
EVFW frequent
EVFW suitably
EVFW support with
EVFX contact
EVFY ^some
EVFY he is
EVFb , an
EVFb intervention ,
EVFb weekly .
EVFc ^adult to
EVFd at all
EVFe all <name>
EW <name> time
EW ^adult
EW hub
EW interventions
EW of support
EW support for
EWFV flexible
EWFW ^help
EWFW advisory
EWFW consider
EWFW there is
EWFX ^movement breaks
EWFX advice
EWFX encouraged
EWFY encouraged to
EWFY much
EWFY school will
EWFZ as needed
EWFZ be
EWFZ targeted
EWFZ visuals
EWFb ^reduced
EWFb for half
EWFe ^an
EWFg ^<figure> hrs
EX ^brain
EX ^home
EX ^lunchtime
EX a familiar
EX advice to
EX an adult
EX approach to
EX assistant time
EX brain
EX familiar adult
EX get
EX help
EX if he
EX if needed
EX member
EX member of
EX mentoring ,
EX of sensory
EX pastoral team
EX support ,
EX to staffing
EXFV approach
EXFV available
EXFV group work
EXFW considered
EXFW consistent
EXFW monitor
EXFW provided
EXFX ^encourage
EXFX ^one-to-one
EXFX an eye
EXFX buddy system
EXFX encouragement
EXFX line with
EXFX supervision
EXFX system
EXFY be done
EXFY differentiated
EXFY exercises to
EXFY eye on
EXFY funding
EXFY help in
EXFZ ^dyslexia
EXFZ ^targeted
EXFZ a trusted
EXFZ as necessary
EXFZ lots
EXFZ lots of
EXFZ may
EXFZ trusted adult
EXFb route from
EXFc assistant in
EXFd group (
EXFd mins a
EXFd tutor time
EXFf ^<figure> minutes
EXFf ^daily <figure>
EXFg hours weekly
EY <figure> times
EY ^<figure> x
EY ^extra help
EY ^nurture
EY ^one hour
EY ^small
EY ^small group
EY ^social skills
EY at least
EY bespoke
EY breaks as
EY catch up
EY circuits
EY each week
EY every afternoon
EY extra help
EY fidget toys
EY from an
EY groups
EY least
EY liaison with
EY new words
EY place
EY room leader
EY sensory circuits
EY works with
EYFV depending
EYFV depending on
EYFV robust
EYFW will have
EYFX be considered
EYFX computer
EYFX given to
EYFX of vocabulary
EYFX ongoing
EYFY ^close
EYFY ^ta support
EYFY approach from
EYFY group .
EYFY keep an
EYFY opportunities
EYFY skills ,
EYFY ta support
EYFZ <name> support
EYFZ ^<figure> :
EYFZ ^key adult
EYFZ ^opportunities
EYFZ ^opportunities for
EYFZ ^support in
EYFZ as appropriate
EYFZ be used
EYFZ input from
EYFZ liaise
EYFZ liaise with
EYFZ monitoring by
EYFZ of strategies
EYFZ to advise
EYFZ to her
EYFZ trusted
EYFZ we
EYFb afternoons
EYFb hours <name>
EYFc ^an adult
EYFc ^two <figure>
EYFc breakfast
EYFd of additional
EYFe him on
EZ , starting
EZ <name> where
EZ ^consideration to
EZ ^full-time
EZ ^high
EZ ^ot to
EZ ^social story
EZ ^support from
EZ ^the <name>
EZ ^visual timetable
EZ ^visuals
EZ ^weekly <figure>
EZ additional
EZ adult will
EZ before school
EZ breaks throughout
EZ consideration to
EZ five ,
EZ full-time
EZ hours ,
EZ hours of
EZ in for
EZ look
EZ needs it
EZ nurture breakfast
EZ ot to
EZ provision
EZ required
EZ sessions ,
EZ sit beside
EZ specialist teacher
EZ staff in
EZ support at
EZ therapeutic
EZ three ,
EZ tutor will
EZ vision
EZ visits from
EZ when required
EZ will be
EZFS ^up
EZFS ^up to
EZFW be agreed
EZFW can
EZFW own every
EZFW person to
EZFW waiting list
EZFX <name> about
EZFX ^bespoke
EZFX ^counselling
EZFX ^robust
EZFX endeavour
EZFX endeavour to
EZFX followed
EZFX liaison
EZFX subject to
EZFX tasks and
EZFX will endeavour
EZFX will provide
EZFY ^regular
EZFY ^to be
EZFY access arrangements
EZFY allows
EZFY be made
EZFY enhanced
EZFY few
EZFY from all
EZFY opportunities to
EZFY service
EZFY staffing
EZFY with reading
EZFZ ^consideration
EZFZ ^differentiated
EZFZ ^enhanced
EZFZ ^enhanced transition
EZFZ ^pre-teaching of
EZFZ ^quality
EZFZ ^quality first
EZFZ adjustments
EZFZ base
EZFZ be put
EZFZ consideration
EZFZ enhanced transition
EZFZ first teaching
EZFZ help with
EZFZ his needs
EZFZ monitoring
EZFZ necessary
EZFZ pre-teaching of
EZFZ quality
EZFZ quality first
EZFZ support in
EZFZ throughout the
EZFZ waiting
EZFZ wherever
EZFZ with outside
EZFb , pairs
EZFb <name> individually
EZFb full
EZFb in term
EZFb slots
EZFc <figure> support
EZFc hour .
EZFd : one
EZFd <figure> visits
EZFd minutes twice
EZFe be with
EZFf ^five
EZFf ^four
EZFf minutes per
EZFf playtime
EZFh hr
EZFh mins daily
Eb #32
Eb , done
Eb , if
Eb , maths
Eb , on
Eb , put
Eb , set
Eb : <title>
Eb <name> (
Eb <name> ,
Eb <name> a
Eb <name> to
Eb <name> trained
Eb ^careers
Eb ^learning mentor
Eb ^midday
Eb ^midday supervisor
Eb ^physio programme
Eb ^salt to
Eb a fortnight
Eb a registered
Eb adviser
Eb after every
Eb aid
Eb alternate
Eb alternate <name>
Eb am and
Eb and handling
Eb and three
Eb autism
Eb break :
Eb children ,
Eb cooking
Eb copy
Eb copy of
Eb day ;
Eb day before
Eb day's
Eb door
Eb each month
Eb every test
Eb folder
Eb forest
Eb four children
Eb going
Eb him read
Eb how
Eb i
Eb in <name>
Eb language therapist
Eb meets <name>
Eb morning and
Eb moving and
Eb next
Eb of four
Eb others for
Eb physio programme
Eb play
Eb pm ,
Eb point on
Eb pupils ,
Eb read
Eb report card
Eb route to
Eb run by
Eb runs <name>
Eb salt to
Eb same
Eb school nurse
Eb set up
Eb six
Eb standing frame
Eb takes <name>
Eb teaching ,
Eb the exams
Eb the key
Eb the plan
Eb the questions
Eb the same
Eb the subject
Eb the trampette
Eb trained <name>
Eb trampette
Eb two adults
Eb two of
Eb used
Eb week (
Eb week with
Eb well .
Eb whiteboard
EbFT several
EbFT several times
EbFX ^forest
EbFX one child
EbFX processing
EbFX trained staff
EbFY ^nessy
EbFY ^teaching
EbFY allows .
EbFY hears <name>
EbFY nessy
EbFZ , will
EbFZ / next
EbFZ and writes
EbFZ gets
EbFZ now /
EbFZ occupational
EbFZ play therapy
EbFZ teach
EbFZ the window
EbFZ twice weekly
EbFZ window
EbFb , about
EbFb <name> hearing
EbFb <name> room
EbFb coursework
EbFb fortnightly
EbFb gone
EbFb him for
EbFb laptop ,
EbFb medical room
EbFb of every
EbFb out the
EbFb pairs
EbFb seat at
EbFb the first
EbFb the medical
EbFb trained by
EbFb week's
EbFb yellow
EbFc , half
EbFc ; <figure>
EbFc ^one
EbFc each change
EbFc one <name>
EbFc p <figure>
EbFc questions aloud
EbFc sounds k
EbFc term ,
EbFd ^the specialist
EbFd and lunch
EbFd carpet
EbFd home-school book
EbFd maths ,
EbFd pastoral lead
EbFd school day
EbFd worksheets
EbFe , ten
EbFe day and
EbFe library ,
EbFf ^half-termly
EbFg minutes weekly
Ec + <name>
Ec , <title>
Ec , supervised
Ec , teaching
Ec , trained
Ec <figure> point
Ec <name> alone
Ec <name> technician
Ec <name> –
Ec <title>
Ec <title> <name>
Ec ^<name>
Ec ^numicon
Ec ^seat
Ec ^speech therapist
Ec ^tutor
Ec all teachers
Ec aloud and
Ec and read
Ec any
Ec assistant will
Ec before register
Ec bucket
Ec checked by
Ec checks <name>
Ec dad
Ec four afternoons
Ec front ,
Ec front left
Ec hear <name>
Ec hospital
Ec hour to
Ec it .
Ec laptop with
Ec lunchtime supervisor
Ec music
Ec numicon
Ec of an
Ec on yellow
Ec picks
Ec playground
Ec registered
Ec sees
Ec sits beside
Ec six sessions
Ec stages
Ec stages <figure>
Ec students
Ec taught by
Ec teacher .
Ec teacher gives
Ec teacher in
Ec tell <name>
Ec ten seconds
Ec tests
Ec the radio
Ec the slides
Ec the week's
Ec time ,
Ec twelve
Ec two <name>
Ec two others
Ec us
Ec whenever
Ec whole of
Ec written
EcFV <name> one-to-one
EcFW leave
EcFW until the
EcFX sheets
EcFY does <figure>
EcFY memory
EcFY teaches <name>
EcFZ ^reading <name>
EcFZ feed
EcFZ for any
EcFZ led by
EcFZ occupational therapist
EcFZ of three
EcFZ reading <name>
EcFZ run <name>
EcFZ strip
EcFZ tube
EcFb : three
EcFb <figure> students
EcFb ^zones of
EcFb a trained
EcFb and gives
EcFb change
EcFb first <name>
EcFb individually .
EcFb mins <name>
EcFb officer .
EcFb row
EcFb side ,
EcFb with two
EcFb zones of
EcFc , four
EcFc , weekly
EcFc : the
EcFc <name> from
EcFc morning at
EcFc of lunch
EcFc phone
EcFc six pupils
EcFd ; the
EcFd <month> to
EcFd <name> &
EcFd <name> +
EcFd ^two hours
EcFd four days
EcFe lunch every
EcFe term for
EcFe the planner
EcFf one <figure>
Ed , eight
Ed , individually
Ed <name> the
Ed ^art
Ed ^play
Ed ^qtvi
Ed ^salt assistant
Ed ^specialist teacher
Ed all <figure>
Ed all subject
Ed and again
Ed care
Ed counselling with
Ed does
Ed dyslexia teacher
Ed for <name>
Ed for about
Ed forest school
Ed go through
Ed head of
Ed his desk
Ed hoist
Ed hours every
Ed into
Ed lesson and
Ed lesson the
Ed librarian
Ed manager
Ed meet <name>
Ed meets
Ed on listening
Ed one-to-one <name>
Ed page
Ed paired reading
Ed pegs
Ed picture
Ed point
Ed qtvi
Ed qualified
Ed registration .
Ed runs
Ed salt assistant
Ed sheet
Ed show <name>
Ed sounds
Ed supervised
Ed supervised by
Ed supervisor
Ed take
Ed teachers to
Ed teaches
Ed the corridor
Ed therapist :
Ed to plan
Ed to scribe
Ed tutor )
Ed w /
Ed watch
EdFT ^<name> (
EdFU science topic
EdFV deliver
EdFW , most
EdFW to run
EdFX be carried
EdFX check-in with
EdFY , led
EdFY <name> read
EdFY <name> sessions
EdFY games with
EdFY sends
EdFY talk about
EdFZ ^head
EdFZ ^head of
EdFZ ^music
EdFZ alongside
EdFZ by a
EdFZ drawing
EdFZ group :
EdFZ individually ,
EdFZ sees <name>
EdFZ through his
EdFb , following
EdFb , taught
EdFb <name> gives
EdFb <name> period
EdFb deadlines
EdFb each new
EdFb mins .
EdFb of one-to-one
EdFc <name> /
EdFc art therapist
EdFc each afternoon
EdFc each school
EdFc the job
EdFc – <name>
EdFd therapy :
EdFd wk ,
EdFe <figure> staff
EdFe <name> her
EdFe and before
EdFg room <figure>
EdFh spends
Ee / <title>
Ee ; <name>
Ee ^lsa to
Ee a teacher
Ee assistant
Ee by two
Ee charged
Ee counsellor ,
Ee fortnight ,
Ee lead
Ee lsa to
Ee nurse will
Ee one-to-one .
Ee putty
Ee teacher for
Ee therapist ,
Ee to ten
Ee to visit
Ee travel trainer
Ee two trained
Ee walks with
Ee will give
Ee with key
EeFV <name> runs
EeFV volunteer
EeFW assignments
EeFW tasks into
EeFX <name> group
EeFX boys
EeFX observe
EeFX talk through
EeFY eight children
EeFY one-to-one for
EeFZ table
EeFZ write from
EeFb cutlery
EeFb every worksheet
EeFb school on
EeFb sets
EeFb study skills
EeFb trainer
EeFc <figure> teacher
EeFd counselling from
EeFd physiotherapist
EeFe worksheet
EeFf for every
EeFh each <month>
Ef ) and
Ef ) with
Ef <name> his
Ef ^mobility
Ef lessons and
Ef officer
Ef run a
Ef specialist dyslexia
Ef with the
EfFU physio assistant
EfFX hears
EfFY <name> teacher
EfFY habilitation
EfFY play therapist
Eg checks
Eg class <name>
Eg feeding
Eg four pupils
Eg meeting
Eg trains
EgFY catch-up with
EgFY teacher to
EgFZ a qualified
EgFc technician
Eh : ta
EhFX to teach
EhFc ) for
Ei scribes
Ei therapy with
FT regularly
FT short
FU a few
FU kept
FU phonics with
FV basis
FV phonics ,
FW ^additional
FW ^flexible
FW ^word
FW few times
FW in with
FW so that
FW termly
FX ^extra time
FX ^frequent
FX ^input
FX ^input from
FX ^mentor
FX ^opportunity
FX ^school counsellor
FX ^the class
FX ^twice
FX a high
FX diet
FX from time
FX his key
FX make
FX may be
FX opportunity
FX out card
FX overlearning
FX regular
FX sensory diet
FX she can
FX the autism
FX to time
FX when
FX works
FX you
FY <name> <title>
FY <name> will
FY ^a high
FY ^handwriting group
FY ^interventions
FY ^lots
FY ^lots of
FY ^pastoral support
FY ^phonics
FY ^precision
FY ^time out
FY as per
FY as required
FY by all
FY check-ins
FY chunk
FY chunk tasks
FY circuit
FY circuit in
FY counselling ,
FY done by
FY for three
FY help at
FY k
FY lead ,
FY less structured
FY lunchtimes
FY minute sessions
FY music therapy
FY needed
FY nursery teacher
FY pastoral support
FY phonics
FY possible .
FY practice with
FY reasonable
FY reasonable adjustments
FY sessions with
FY she
FY skills group
FY structured
FY the learning
FY the mat
FY therapist to
FY to be
FY when needed
FY will sit
FZ , left
FZ , run
FZ , small
FZ , subject
FZ <name> how
FZ ^a range
FZ ^adult support
FZ ^bespoke package
FZ ^colourful
FZ ^colourful <name>
FZ ^differentiated work
FZ ^emotional support
FZ ^fortnightly
FZ ^lego
FZ ^ot
FZ ^phonics catch-up
FZ ^sensory circuit
FZ ^specialist
FZ ^speech sounds
FZ ^teacher to
FZ ^wave
FZ ^wave <figure>
FZ a scribe
FZ agencies
FZ be mindful
FZ check-in
FZ core subjects
FZ differentiated work
FZ g
FZ goes over
FZ group interventions
FZ in core
FZ inclusion
FZ interventions as
FZ led
FZ lego
FZ mindful
FZ mindful of
FZ not
FZ notes
FZ now
FZ of adult
FZ offer
FZ ot
FZ outside agencies
FZ plenty
FZ plenty of
FZ resources
FZ rest breaks
FZ sensory circuit
FZ so
FZ staff ,
FZ support as
FZ the side
FZ the specialist
FZ time .
FZ to funding
FZ to offer
FZ tutor to
FZ wave
FZ wave <figure>
FZ where appropriate
FZ work and
FZ x weekly
Fb , three
Fb / <name>
Fb <figure> .
Fb <figure> and
Fb <name> meets
Fb <name> table
Fb ^<figure> hours
Fb ^ear
Fb ^ear defenders
Fb ^ep
Fb ^half an
Fb ^in every
Fb ^touch
Fb ^touch typing
Fb ^wobble
Fb ^wobble cushion
Fb a year
Fb across the
Fb after school
Fb an hour
Fb art therapy
Fb classroom
Fb council's
Fb ep
Fb every session
Fb extended
Fb extended writing
Fb following
Fb for an
Fb game with
Fb librarian ,
Fb max <figure>
Fb min each
Fb mins per
Fb mins weekly
Fb minutes before
Fb model
Fb models
Fb of ten
Fb one-to-one with
Fb plan .
Fb plus
Fb pool
Fb spring term
Fb stretches from
Fb tests and
Fb the council's
Fb the pastoral
Fb turn-taking games
Fb value
Fb with his
Fc , delivered
Fc , max
Fc , quarter
Fc <name> afternoon
Fc <name> p
Fc ^seat at
Fc ^standing
Fc ^standing frame
Fc a printed
Fc after register
Fc aid and
Fc all
Fc art
Fc assistant )
Fc before repeating
Fc book ,
Fc every school
Fc for two
Fc from <title>
Fc her at
Fc her for
Fc hour of
Fc it on
Fc it with
Fc minutes ,
Fc mornings
Fc officer ,
Fc one hour
Fc pair
Fc person <name>
Fc pm each
Fc pupils .
Fc registration ,
Fc repeating
Fc room ,
Fc sessions a
Fc showing
Fc six children
Fc straight after
Fc study
Fc task
Fc term time
Fc the hub
Fc the start
Fc the whole
Fc three <figure>
Fc two hours
Fc using <name>
Fc visits once
Fc week ,
Fc weekly from
Fd , using
Fd -minute
Fd -minute sessions
Fd : five
Fd <figure> -minute
Fd <figure> pupils
Fd all tests
Fd before every
Fd daily <figure>
Fd direct
Fd given by
Fd handling
Fd her desk
Fd home every
Fd home-school
Fd hour every
Fd mins each
Fd mins on
Fd mins x
Fd minutes'
Fd of activity
Fd period <figure>
Fd site
Fd subjects
Fd the sounds
Fd therapist will
Fd watches
Fe ; <title>
Fe <figure> hrs
Fe ^three
Fe afternoon ,
Fe each nursery
Fe fifteen
Fe half-hour sessions
Fe hour each
Fe hrs
Fe support per
Fe time a
Fe tuition
Fe two <figure>
Ff <figure> hour
Ff <figure> min
Ff <figure> to
Ff afternoons a
Ff break and
Ff daily for
Ff every lunchtime
Ff goes through
Ff hours a
Ff minutes after
Ff minutes every
Ff pw
Ff week on
Ff weekly <figure>
Fg <figure> daily
Fg <figure> hr
Fg a day
Fg half-hour
Fg hour a
Fg in every
Fh minutes daily
Fh on alternate
Fh one-hour`;
