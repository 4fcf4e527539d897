// Made by `npm run learn` from the plans of tests/corpus; do not edit.
/** Parts of a plan and fields of an outcome that a passage may be of. */
export const kinds = [
  'field baseline',
  'field class',
  'field comment',
  'field date',
  'field date_of_birth',
  'field deadline',
  'field frequency',
  'field home',
  'field impact',
  'field long_term_outcome',
  'field measure',
  'field name',
  'field need',
  'field next_step',
  'field number',
  'field outcome',
  'field provision',
  'field signature',
  'field start',
  'field status',
  'field who',
  'part attainment',
  'part circle_of_support',
  'part contributors',
  'part do',
  'part good_day_bad_day',
  'part home',
  'part how_to_support',
  'part important_to',
  'part my_journey',
  'part needs',
  'part next_steps',
  'part one_page_profile',
  'part outcomes',
  'part parent_view',
  'part personal_details',
  'part plan',
  'part provision',
  'part pupil_view',
  'part recommendations',
  'part review',
  'part signatures_sharing',
  'part strengths',
  'part timeline',
  'part working_not_working',
] as const;

/** What each feature says for and against the kinds: pairs of a kind's place and a weight, as `letters` has them, and the feature. */
export const learned = `AUBYCYDeFfGXIbKXNYOYPUQYRYSbUXjblZobpZrg ^<figure> <month>
AWBXCYDZEXFYGWHZIeJZKbLWMXNZOWPcQXRXSXTZUXVbdceYhZod achieved
AWBcCYDZEdFYGXIWKcMWNZOWPWQXRYSXTWVcgZjZoc ^teacher
AWCYEZFbGgIYKZLZNZOVPUQZSWld ^<figure> :
AWGbIbPcSd minutes in
AWIZKfPY one week
AXBXCWDcEbFfGUHYIbJXKZLYMZNWOVPYQWRTSdjdre ^<figure> /
AXBYCVDTEXFTHTIYJTKUNTOfPeRWSWTcqb #2
AXBZEZFZGfIYLZMZOXQZRYSXTZUbVbac <figure> min
AXBZEZFZGfIYLZMZOXQZRYSXTZUbVbac min
AXCcIbPZScTZVZhciblZ weeks of
AXCdIbTcWbZZiblbmboZqc better than
AXFZGdKZMeOWPWQZSbVbme n
AXFZKcNbQcechblbmb clock
AXGXIbJbKbSdVblZ lesson in
AXIZKeNcQbSYXZfbhb list$
AXKdqdsb on time
AXMbNbRefZocpdrY k
AYCcIcYcabeZiblZoc pleased
AYCdSclbob <figure> for
AYFXGgKZOYPXSZlb children$
AYFcGZPbSbechcjc period
AYFcGZPbSbechcjc period <figure>
AYFcKcPYQcUZlbob daily
AYGZIdNcOXPcQZVbXZablb target <figure>
AYGZPfYcaboZ happened
AYGbIcSb weeks
AYGdIcJbPZmb whole lesson
AYGeKcNZSZlb ^as
AYIYKZPbScob result :
AYIZLZMbOWQdRZSZTbUZhZlbme a$
AYIbKZNbQZTchZob up from
AYIbKZPdhblZob days in
AYIcKbSZhblZmZqc running
AYIcLcQbUZVbYchZkclZ geography
AYIcNbPbacob instead of
AYIeVZYchZlYoeqbrZ really
AYJbKZQbScUZmZob weeks .
AYJbPbQZSbbbeYlYsd every week
AYJcKcPXUeVZbbhYiblc adult$
AYKbSbbZlcsd tasks
AYKcPZQckb prompt
AYKcPbabhbkblZ no help
AYKcSbVchblb timed
AYKcScacnc one page
AYMcPcWbYbZZebgZhZiblZmZobsZ lost
AYPbYbob <figure> mornings
AYPcSckb words by
AYQbSbYbhblZnb for each
AYQcXZaelbpb bag
AYScVcgckblb hand .
AZBXEZGdLeOZPYQcYbbbibjblYoZqb class$
AZBbEZFZGbMZNcPZQbgZhZjclc group$
AZBdEbFZGYIZLbMZOYPYQYRZTYUZgc ^senco
AZBdEbFZGYIZLbMZOYPYQYRZTYUZgc senco
AZCcNeQZnf keep the
AZCdFYGcNZQZSZUbVbeb and history
AZCdKZNbicncqZ add
AZCdNZhbiZlZqdsb science .
AZDdFYGdKbPZSZUYXXlYobpcrZ pm$
AZFYGdNbVbXZbbgYjblbpZ eight
AZFZGZOdQcSZVZechcoZ c )
AZFZGdHcIcPZSZachb , four
AZFZKZPcQdUZcZeZiZjbrcsc plans
AZFZOYPbQdbbeb ^<figure> a
AZFbIZKdPZSZhboc words out
AZFbJcabhZkb play a
AZFbJceZhZmb children for
AZFbJePXQZbbhb ^by the
AZFbPbSbob mornings out
AZFc ^every morning
AZFcGZJePZQZhb ^by <month>
AZFcGbPZQYUZeb ^mondays
AZFcGdKbLYOZPZQXSZUYhZkblbob daily$
AZFcJZKcbceb from her
AZFdGePYSXUZhZibkb ongoing
AZGZKcPZQdhb lessons on
AZGZKcVbeb minutes to
AZGcKZNcPZSZlb needed$
AZHbKcabgb page
AZHbSceYfciblbnboYpZqZ <name> every
AZIYKcPdSboc result
AZIZKeUdbdhblc ^staff
AZIbJbPZSblZqb piece
AZIbKZTcYchZob , up
AZIbNcOchcod target
AZIbPYQbSbablb of three
AZIbPbQZScoe . partly
AZIcKbQZechboZqZsc dry
AZIcKfPZUZhYjcmZ <figure> pictures
AZIcMcPZSZXZYflYoZpY <figure> sessions
AZIcNcPbQZac instead
AZIcPbTcob ^partly
AZIcPbhYjcmZoc some
AZIcSbTcVZWcYdgZlYodpYsZ done
AZIdKchcib better
AZIdPZgbmZobqc lovely
AZIdPbSXTbVZod progress
AZIdPbTcoe partly
AZIeKZPYob ^met .
AZIfOZPZTeoc ^met
AZJb explain <figure>
AZJbhdlZ ( now
AZJc will explain
AZKbMbNbYe sessions
AZKbMcPZQbhZlbmbsc feelings
AZKbPbUZsc for three
AZKbQbScXbYcfdjYoZpZ visit
AZKbQdSchb times ,
AZKbhbiYkblb or more
AZKcPZSbfchZsb month
AZKcYb mornings
AZKccbkb out in
AZKeMcQbUYbblZ ^word
AZKhUY tally
AZMbPbVbXZeZfbgZpZqb mock
AZOcPZQdiZ ( a
AZOcQbechc a )
AZOcQbechcoZ b )
AZPbhbkb now )
AZPbhckblZ <figure> now
AZPcQbSbVb puts
AZSbhb help with
AZScabhblZncpZsb . homework
AZScedqb late
AZScgbodpZ filled in
AZScgcmZodpZ filled
AZTdpc this .
Ab )$
Ab from <figure>
Ab of <figure>
Ab out of
Ab words a
AbBZEZLXOgPdSbTZlc <figure>$
AbCZEZFYGWIcLZMZNZOZPbSdTYgbob words$
AbCcGbPYSZXcpZ none
AbEcFXGZQbUcWcjZlb mentor
AbFYGdIbKZPZSYhZlc weeks$
AbFZGZIcKbQbSZVbab <figure> seconds
AbFZGbKZPbaZhc pass
AbFZGbNcfb , from
AbFZIZNcPZQZSYVZec last <figure>
AbFZKbNZPYRcVbeZhYpbsc ^niamh
AbFbGgKZOZPYQYSc ^<figure> minutes
AbFbHZOYhb #8
AbFbIbVbebob another child
AbFbPcSZ <figure> lunchtimes
AbFbPckb one reminder
AbFbQcUZZcbbkb before lunch
AbFbebob th
AbFbob <figure> th
AbFcKbQbhbld <figure> to
AbFcQZUZiboc with another
AbFceZgblZnboc th <month>
AbFdGYNZWciblYsb library$
AbGZIdLZMZOXPYQZTdUZhZod met$
AbGZJbKZPZQbUbhZlbsc two friends
AbGZQbUbhbsb of four
AbGZUbfc him and
AbGZXZebgbiZlZmc the big
AbGbQblb lunchtime
AbGcHbPZUZfb snack time
AbGcIZKYPYRZSb ^once
AbGchbib morning$
AbGeIZOXPYQYSXkb ^<figure> mins
AbGeOYhblbsc <figure> children
AbHbPZhZlbmbsb questions on
AbHbZbachYlbqb does the
AbHcPbabeblboZ recipe
AbHeWcXYaeic ^dad
AbIZJbKYQbTZUbeZhblZqb times .
AbIZSbVbhZqb average
AbIbJbSZgb words ,
AbIbJbedhb lunchtimes
AbIbKZPZSZTcVZYcabhZ with this
AbIbPbddebiYmY found
AbIbQbabiblZmZ and we
AbIbSb <figure> out
AbIbbbic one or
AbIcKbMbPZVdhZiboZ reads <figure>
AbIcbbfb left
AbJbKXPZQchbkblZ get <figure>
AbJbQbVbeZhclc %
AbJbQbVbeZhclc <figure> %
AbJbSZhc adult's
AbJbVbedmb own .
AbJcPZQbbblZoc topic words
AbJcPZhbmboc <figure> questions
AbKZMcVcgZob for about
AbKZPbSbVdhbjZlZoYqbsZ , <month>
AbKZPdiZod did it
AbKZQYScVZ minutes (
AbKbLcPbSZUZXYfcgZhbibjdmYqZ pages
AbKbPWTdeZlZmgobsc ^not
AbKbPZRbXZhbjblYoYpbsb niamh
AbKbPcVZdbebhb upset
AbKbSZVbhb <figure> months
AbKbSZVbhb months
AbKbVbhb sentences
AbKbebqb last week
AbKbedhb answers
AbKdQbbbiZsb quiz
AbKdhb the week
AbKePYQYqd ^he
AbNbbb two minutes
AbOZPdcZlbmZsd jobs
AbPZQchbqb sits with
AbPZUblZqc names
AbPZYbedkclZsZ to start
AbPbQZablbsb , "
AbPbTchb it$
AbPbVceZ <figure> single
AbPbVceZhbiblZmcqZ he does
AbPbeZnc than one
AbPbebhbsb carpet
AbPcSbod . met
AbPcWbcZecib since
AbPchb the autumn
AbPciZkcmb words from
AbPdVbhZlc <figure> different
AbQZUbabibmYqb an hour
AbQbVcabgYhZmb me on
AbQbabhZiboZ list ,
AbQbgcoZsc straight
AbQbid word list
AbQbmc talks
AbQcVb with an
AbQceZhc now$
AbQchZkclboZ first sentence
AbSYTcVbYcgZobqY has made
AbSbVb <figure> words
AbSbVbhb ( <month>
AbSbeb lessons ,
AbTbXZaZbZdcgbhbibqY here
AbTdVbebhZiZjZlbmbobsY yet
AbUbaccbmbpZ kit
AbUdXbjbqe team
AbVYYbZZaZbZdZgbhYnbqYsc the afternoon
AbVYebhZqcsb scored <figure>
AbVYechZqbsb scored
AbVZWZXXYZZZaZbZcZdZeZfZgehciYjbnZobpYqXrZsY these
AbVZWZYZZZaZbYcZdZeYfYhbibjbkYlbmcnZoYpYqYrZsZ ]$
AbVZdbebgbiZmZ around
AbVZebfdgblZoZqY an <name>
AbVbXbadeZhZoZpYqZsb showed
AbVbgbhZkb put on
AbVbhb with <figure>
AbVbkb reading age
AbVcabeZmYob , she
AbVcqZ working at
AbVdhZlZ in five
AbWYXZeZfbhZlbpcrb hand ,
AbXYgYhcibjYlbobpZ by :
AbXZeYfchZjblbmZob helped
AbabdcmYob didn't
AbadeZ minutes on
Abbbebic or two
AbbdebgblZqZ does not
Abdbecob had
Abdbibob has had
AbeZgblboZqb middle
Abebnb when there
AbechZibmbqY mostly
AbechbqZ <month> i
Abedqc and is
AbfbibpZsb she was
AbgblboZ the middle
AbiZlb <figure> text
AbibkblZ tries out
Ablcsc wall
Abobsd ^working
AbqZsb autumn
Abqf speaks
Ac ( <figure>
Ac <figure> (
Ac or three
Ac sentences in
AcBZCYDZEZFXGVIdJZNYOWQYRZSb ^<figure> days
AcBZCZDZEZFXKZLYMbNcPbQZRZSWTZUXVb ^two
AcBdKZSYVbgZjblZ y
AcCZFXGVIcKcOZPZSZhZkb ^<figure> lessons
AcCbIeicob much
AcCdKZUYVbYceYfZgYhYlZpcqZ <name> was
AcFYGVOXPcQZYb minute$
AcFYGXIdKcPYSbob ^<figure> times
AcFZGbhc a lesson
AcFZIZKgPZQZSZUYhb log
AcFZQZRcVcoYrc m
AcFbGZKZSZUZVcXZeYfchblYpY two-word
AcFbKZSYlZ days a
AcGYIbPcSZebhbob lessons in
AcGYIcTYVZeclZob minute on
AcGbPbQcSXlcoc lessons$
AcGbSZbbec only
AcHbKdMbeb pieces
AcHcKcSZVb <figure> pieces
AcIbOZcbgblcmZocsY rooms
AcIbPYQbVbkblZ child for
AcIbcbebicqZ coming
AcIbob <figure> sentences
AcJbPZhclb adult .
AcKYabecfbgZlbqZ the back
AcKZSdib <year> )
AcKZVcgb away .
AcKbSbVbeZ ^reading age
AcKcNcSZYbicmbqd ^no
AcKdQbVb writes
AcLcOZPYTcgZmb part
AcMbPZYbfbmbqYsc asked for
AcMbVcedqZ about <figure>
AcMbXZaYfdgZhZibjcpXrZ w
AcNbVdhZiZobqZ shoes
AcPZhc minute (
AcPb minute
AcPbVbaZgchbiZjYmYpZqYrbsb <name> said
AcPbmbqZ turn
AcPchc twice in
AcQbSZUb adult ,
AcSZVYWZXZYZZZaZbZcZdYfZgchXicjbkZlUmcnZoZpZqYrZsZ ^[
AcSZVbaZdZeZgZhciYjZkZlYmZpZse joins
AcSZebhc after <figure>
AcSbVZlb minute ,
AcVYXbaZgZjZlbmZoZsc placement
AcVZbcedlb calls
AcVb does
AcVb minute with
AcVbYbbZcZeZiYjZnbocqYrY yet .
AcVbcbeZmc watched
AcVbgZoZqe i got
AcVc mistakes
AcVcec most
AcWbggiZoZ wrote
AcYcabebmZpZ ( <title>
AcYckblYmb words of
AcbZgbhbmb <name> "
AcbbcZgbiZlYpZqb i do
AcbbmZqd food
AceZhb <figure> mistakes
AchZ two or
Achc ^provision :
Achc provision :
Acibmb proud of
Acid proud
Ackb tries
Aclbqb band
Acmbqb he takes
Ad <figure> group
AdCcDZGbIZPZSYfdhbmZ term$
AdFdGdLZMYObPbSdTYUX ^<figure>
AdFdPYSY day$
AdGZIYKZOYPXSc ^<figure> day
AdJbPZSZbchblZ half a
AdKYPZ ^<figure> time
AdKYSc ( week
AdKZQZXZhZkbobpb without asking
AdKbPZVbec handed in
AdKd week of
AdKdVbeb counted
AdPYSbYb <figure> minute
AdPZVYlZmbqc since <month>
AdPZVZWYXYbcfZgbiZjblYmcqYsZ typed
AdPZVZeclbqb beginning
AdPZVcebpc handed
AdPbScoc <month>$
AdPbVc single
AdPbkblZsb <figure> tries
AdPcVblZ <month> )
AdSZ two sentences
AdSZUbccjZqd gran
AdSZVbhblb does it
AdSZhZidjbmb worried
AdSb <figure> day
AdVZXbdceelbpYqY joined
AdVbebiblYmZ stays
Adechb times in
AdgbhZmbqbsb helps
Adlcmb time out
Adob words (
AeCZEZGeHcIYKXLYMZNYPXSXUXbb ^one
AeCZFVGUIbKbNYOXPYQXSdob ^<figure> of
AeFWGTIcNZOXPZQZSe ^<figure> out
AeFXGWKbOXPZSc ^<figure> words
AeFYGeIYOYlb minutes$
AeFZGYNcSYsc day in
AeFZKbSY , week
AeFbYchZle session
AeGYSbeb <figure> lesson
AeIYSYkb in two
AeQZeckb once in
AeVciZ single words
AeebhdlZ time in
AfFZKZSZebhZlb <figure> morning
AfKYSbeb lesson out
AfKZebhboZ <figure> time
AfPZSZ a morning
BUEfFZMZOYTZUZebhboZ date$
BXEbLcPYUdXbgb tutor$
BZCbDZEZFZGdIYKZLZMYNZOZRZSYTXUZibmZ -$
BZDYFcGcHWJWOXPbQZRXUbmd #4
BZEZGXIZLYMcOWPcQbRXTWUYebgZld c$
BZEbFcGYLcXZaZcZfZidjblZmdnZoYpYrZsZ ^form
BZEbLbNbPbebhbib starts
BZEdKZLbUZXcgYlb charge of
BZEdKZLbUZXcgYlb in charge
BZEdLZWbbbgblYqZ key
BZEdLbgcjbobpb ^date of
BbEZLbVZXZeZgYhcjcldoY status
BbEbLbXblb class teacher
BbEbLeOYPYQYTZUZgbjYld ^class
BbEcLYWZXZaZfchZlYmZnboXpbrc next review
BbEcLeOYPYTZjepY ^plan
BbFbUchc assistant$
BbHbabgbjYlYobpZ ( special
BbLZPbebhb social
BbLZWcXZebiZpc health
BbLZfcgXjXlXncpbrX review :
BbLZicmbnb secondary
BbLcfYgYhbjdlbmZocpZ date :
BbQcab look
BbXZfcncoZpZrZ ^next review
BbXZndob again
Bc teacher
BcEWLbOcjbobqZ need
BcEcUXXbgblb ^class teacher
BcEdKbLXUZrf review$
BcFbVZYeebmZoZ started
BcJcLZVYWYXXYYZYbXcXdYfXhYjckYmfnXobpXqXrYsX ^to
BcLYMbUZeblb emotional
BcLZfYjZocpc : k
BcLcXZjdobpY year
Bcacjclbob look at
BcbbgZhbjb it again
BcodrZ ^we
BdEeGYIZMZOXPXQZTZUYYdgXlZrb ^review
BdEeLZfdlZobpZrf review
BdFbGYLcMZOXPXQZTYUbfbgbjcoYpZ teacher$
BdLdXZgbjc ^year
BdWZXYaZcZgYhZnfocrY again on
BeEYLbOZPZQZUZgXjfoZpbqc lead
BeLWTcVYfZhYjXlbmZogpYqZ reviewed
CYDZEbFWKWMYNYOZQbRbSXTZeb :$
CbFZGZMZOcQZRdUYhbpc ^t
CbFbPcUZVbkblb history
CbGbKZLZOZPbSXTdVcpZ -
CbGbQbhb timer
CbGbhb term
CbGbobqb summer
CbIZJbgdhZ words .
CbKZicmb the card
CbMbObRdpe t
CbMbeflZmZqY attention
CbNbQb card ,
CbNbjblZsc cards .
CbNdabbchZjbmZ finished
CbVZdbedmY wants .
CbVbeb hard to
CbVbec misses
CbVbeclYqZ cannot
CbVbgb he can
CbXZaZfZgdjZlbrd to write
CbXZablbnbsb the word
CbaZebhZmbobsb the summer
CbbbcZecibjZlbmZobpZsZ asked to
Cbcb can see
Cbcbec finds it
Cbcbec it hard
Cbdb was
CbeYgd loves
CbgbhZmbqd calm
CbiZlbmcobqb term .
Cbib he wants
Cbjb <figure> ,
Cc part of
CcFZGYIfKXPYSXhYibodsb much better
CcFZGZIYKdRZSYebmb , no
CcFZGbIZMYOZPbQbSYTYbbibmZ ^-
CcFZIcPZQdYcicjclZ course
CcGZOcRYhclb ^t <figure>
CcGZPZQZRdTcgZlbobpb r
CcHbVZlb hour
CcHbdZicmb told us
CcHceZgc cousin
CcIZPcTb it was
CcIcNebbhZne keep
CcMZPcQYVZXchbjXlYoYpe e
CcNYVZXZbcebibjblZmY needs a
CcNZQchb flash
CcOYReXYYbfXjbmboZpf l
CcOcRZhclb t <figure>
CcUbjclbpc office
CcabccgbiZmXqc baby
CcdbfclYmXqc tells
CchZsb a long
CdEcFYGbUYgZjepd ^school
DZFZGdabhcjZlZoZpc <year> (
DZFfHZPcSYkbob ^<month>
DcFXKbSbfdlbmbpZ <year> to
DcFYGcSc <month> to
DcFgRdgbpc <year>$
EWLegdoZrZ birth$
EXLdPbeb main
EZLbPegZhYjdlboc start$
EZLbXXfcjZrd ^present
EbKeYcabfb sheet
EbLZUbgYocpbre meeting
EbUbgcoYpb form tutor
EbWbfZgbmZpcsZ person
Ebfbob educational
Ebhbob educational needs
Ebhbob special educational
EcFXPbQZpd school$
EcFcGZWZXYabjdocpYrY pm ,
EcJbPZXZYbfcgbibjZlZobpX of this
EcKbLY test$
EcLYOZUcibjZlbocpZ ^next
EcLbgbjdocpcrZ ^date
EcLcgbjbobpb date of
EcQcabjZmbncqZsb looked
EcYbebfZhclXqZ classroom
EdFYKdPZQZUZgcjZlcoY ^tutor
EdGYgchZiZjdoXpX tutor :
EdLbUZXbgZlb charge
EdabncoZ looked at
EeLcjdpc date
FWGeKcNbQbYcjZlZqbsb weekly
FXGbPcQbUYabhciZlc appropriate
FXGcUbWYXYacjdlboZqZ after school
FXGdeblb session ,
FXGeQcWcgYhbjZ mornings a
FYGYKdQb book ,
FYGZPZQcUehcmb careers
FYGbHcdbeZlboZ each morning
FYGbNcQZedhZlbsZ change of
FYGcKdgZhbjglYmZoZpVrZ friday
FYGcLcOZPdUZob ^start
FYGcPbQZebsb carpet time
FYGcPcQZSbUZVdYbod ^in
FYGcQbcbhb break ,
FYGcabbZgblbnbsb afternoon
FYGdVZaZeciXlbmd , to
FYGdhbiZmb , before
FYGeHbKZYb ^every day
FYGeQbhb lesson ,
FYHcKbabhbkblb minutes each
FYIbKbQZSYiblYrc ; <figure>
FYKePYQcSYVcbbhZ ^reads
FYKeSZVcbZiblYmc less
FYLfOZPZXXhZiZjblbmbobpY ^written
FYPbjdmbobrb <year> ,
FYQcRfUZXbjcrb j
FYRfhcpc f
FZGXOePXQZRcUbYcfYhZjbkblbpbrZ ^p
FZGXQbUceclb children ,
FZGZIYKbLZMcPcSYhblZ help$
FZGZKcQbhbjclZ <name> shows
FZGZKdQbeb sheets
FZGZRcUbfblZoYrc m .
FZGbHbKbod once a
FZGbJcPZVYbZeblcqcsb other students
FZGbKcoc <month> and
FZGbPZUdpc pastoral
FZGbPcmb often$
FZGbUbYb maths lesson
FZGbUcebhZiZkblZmc study
FZGbWbXZYbgZhZiZjZlXmYnZocqYrbsb <year> and
FZGcHbKZQbUYVceZlb and three
FZGcPZQcXZhbldpZqc x <figure>
FZGcPbUYle each of
FZGcQbYbiZmb moves
FZGcQcfdlc before each
FZGcVbebnb visits
FZGdKYLZUdVbhc own$
FZGdKbYcqb up to
FZGdOZPYQcUcXZlcqb x
FZGdOZPZUcXYlbobpYqc <figure> x
FZGfeZhbkZlcsb ^group
FZHbKZUbVZXZabdbidjZnZqZ from <name>
FZHbKcNdQYVZWbXZebfZgYhbiYmYobqZsd ^the
FZJcQZRdebob ^a .
FZKbMdUZjd writing$
FZLcPZRdXbobpc k .
FZNbRcXbfZgZjdlcoZpZ h
FZPbQceZhe regular
FZPcQchblZmb ^where <name>
FZPcaZhblb <figure> every
FZPdQbhbmbob where <name>
FZQbUbWbZZob <name> teacher
FZRdXWfYjZmcpf l .
FZRdebhbib ) <figure>
FZReUbfboZpd p .
FZRepd f .
FZUdaZlbmb , just
Fb <year>
Fb time for
FbGXLcPbXZfZgbibjbmboYqc form
FbGYPbVbbccbeY every time
FbGYPcQZaZeZnbsc message
FbGZKbPZQbXbhZlc , once
FbGbKbPYVbeZfchblb of each
FbGbUbeZkblbqb two others
FbGbhb tuesdays and
FbGblb every lesson
FbGcKbUZYb ^every lesson
FbGcQZ ^tuesdays
FbGcUd one$
FbGcgc monday ,
FbGchb tuesdays
FbGclb ^monday ,
FbGclb minutes ,
FbHbKZNbablb day at
FbHbbchZlcmbqX time and
FbIZKdObPZQZSZTcqbsc ^she
FbIbPZQc the picture
FbIbVbkb minute from
FbIbjZpZrb three times
FbJZKbPbabhbob reach
FbJb without an
FbJbec not heard
FbJbhblZmc will type
FbJbhblb end of
FbJcPZkb will carry
FbJehdoc by <month>
FbKZPc two-part
FbKZPcUZbblc where possible
FbKbabeZhb for five
FbKbebgb writing .
FbKdPZVbhbqb book .
FbKdebhb watches
FbMbUbeb time$
FbNbQcVbjbsb library
FbNcQchb the library
FbPZQbablboZ milk
FbPZQcVclbmc game .
FbPZQclcsb waits
FbPZXZebhbiYlZmboZpcqbsc nia
FbPZaZcZmbqc snack table
FbPZabcZgZmbqb the snack
FbPZlc " or
FbPbZbbblbmZ say "
FbPbacibkbmZ page of
FbPbadiZkbmZ " at
FbPbjb <figure> picture
FbPbjb picture words
FbPcQZeeqZ holding
FbPcechb ^<figure> .
FbPchb will say
FbPclZoc type <figure>
FbPcld possible
FbQZUcbbeZjbkb shown
FbQZVbgZjbmbqZ five .
FbQZZdbceZgZlZoZqZsZ sit at
FbQbechZkb ^practice
FbQbhblbmZ daily ,
FbQblb one ,
FbQcUZVbgbqZ holds
FbQclc , one
FbRbfbobpb <figure> /
FbVbbbgbhZ of what
FbVbecmZob another
FbVc <figure> when
FbXbfboZ copies
FbYbeZmc " more
FbYbnc <name> lesson
FbZblb , when
FbaciblZ on four
FbadbZcbeZhblZmYqbsY cup
FbebgZibqYsb comes
Fbfd will show
FbgbiYmf be a
FbhZlboc the "
Fbhb will follow
Fbib when she
Fbkb will take
Fblb morning
Fblbpb . <figure>
Fbmb blue card
Fbsb of five
FcGYPbkblboZsZ task ,
FcGYPcUblboZ snack ,
FcGYPdVZXZedhZle handwriting
FcGYYbbblZ , two
FcGYaYfZhbibobpYqZ <figure> -
FcGYabebfZgbhYjYlbocpYrc ^last
FcGYac , three
FcGZPbQbUZlc required
FcGZQbUcmb ^each
FcGZQbmb <name> lessons
FcGZQclb required$
FcGZUbaZebhZkb one-to-one ,
FcGZVZacebhc , about
FcGb tuesday
FcGbQZ ^tuesday
FcGbSZ lesson$
FcGbUZlb mondays
FcGc tuesday and
FcGcPZVbachblc <figure> mins
FcGcPZVbachbld mins
FcGcQZ ^tuesday and
FcGcQZlb ^monday
FcGcldoY monday
FcHcPYQZUbVbabbclb two things
FcJbPZUbhbpb nurse
FcJdLcPZXYgbhb of <name>
FcPZgblc and waits
FcPbQZUZVbWcbZcZecgYhZmZobqbsZ and in
FcPbablb , every
FcPclc tutor time
FcQbVblbqZ stairs
FcQchZkb one-to-one
FcVb , such
FcVb as "
FcYb lessons a
FcabbZsb " ,
Fcbbcbgbmb picture of
Fcec such
Fcec such as
FchdlboY ^target date
FchdlboY target date
Fclb stay at
FdGXPbUbkc , one-to-one
FdGYPchZlbob spring
FdGYhb first <figure>
FdGZaZhd registration
FdGbhblc every morning
FdGcKYLYMZOZPYTZUYhYkblc ^daily
FdGe ^every
FdJZPYQbhblZ show her
FdPcQYUZdcebfbhZjZlcoYpbqZ exams
FdQbeclc time ,
Fdadlb mins ,
FeGWQbbZdbeZfchciY <name> before
FegbjYlYodrc . <year>
GYHdPZQbkblb against the
GYIZLYMYOVPWTiUYabhbqb open
GYKZLZPbQZUeXYpd dawn
GYMcOZQcTYbblb b$
GYOZPb <figure> and
GYQcScebhZmdqb away
GYQcUbhb laptop ,
GYQemc catch
GYUdWcXbfchYiZlbmZqb bev
GZHZPcQbabibmZ me for
GZHcNbPZQchcsb five words
GZHcPbQb walk to
GZHcPcQZeZgclZqcsb the kitchen
GZHcib past
GZHdPZQbkb against
GZHdPZabibmZ night .
GZIZKZMbNdPYQcVZfbibob b <figure>
GZIZLcNbOYPcUZXbhblZ steps$
GZIbKbPbSZVbfb letters
GZIcOWPdVbaZhblcoZ ^target <figure>
GZKcXZfchZlbmb <name> checks
GZLcUZWbjZlb co-ordinator
GZMYQdTZUZbbjclZob ^a <figure>
GZMeQbec reading$
GZNbUdbbfbhZjb gareth
GZNfebiboc on to
GZOZPcQbbbhc ^travel
GZPZQebbebmZ ^<figure> b
GZPbQZUcVcebqY ^english
GZPbQbUbld pairs
GZPbQcXZYcgbjZlc touch
GZPbfdlb , by
GZQZUcXbpb minutes )
GZQcVbhZlc the two
GZUbebqb a group
GZUcdbmZqc friends ,
Gb a week
Gb friend
Gb table
Gb three$
GbHcKZQbUZfbhboc looks at
GbJbbYecsb a task
GbJcPZQbeZhbiclZ % of
GbJcPZYbsb her table
GbKZPbXZhd morning at
GbKcPbfdlbobrYsZ the review
GbLbXbYbeZhbpc imogen
GbLcUZXchcpc ^imogen
GbMbZccc outside
GbMcabob it in
GbNbeZhclbnb , five
GbNblb every day
GbNcOXPZQbaZgcjYlbsb home$
GbNcjb twice a
GbNelc needed
GbPZqb two other
GbPbUZXZYbeZjclYmboZsb class ,
GbPbVZebhbld week )
GbPbabibnb until
GbPcQYabkb , until
GbPcWbsc ^at
GbQYUbsb in tutor
GbQZUbhblb writing lesson
GbQbYbcbibsb lunch ,
GbQbnb corner
GbQc one to
GbQcUclc group of
GbQchb minutes every
GbQdUZbZld strip
GbUb children
GbUblc one friend
GbUchZlc and two
GbUchblc , group
GbUdWZXYaZfZhdiZjYmZobpeqZ ^all
GbVceZibqesb practical
GbWbXcoZ is in
GbWcXbjblb , <name>
GbZdlY lunch .
Gbachbsb minutes at
Gbad <name> to
Gbccsb after lunch
GbddibmZ all day
GbgbmZqc little
GbhYjclbmb am ,
Gbhc each time
Gblb of every
Gblb on her
Gblb to <figure>
Gbmb , twice
Gc every
Gc lunch
GcIbPbaclc half term
GcIbebhZkc ^outcome <figure>
GcJbKZOZQbbboc topic
GcJbVbackclZ school day
GcMbPbeZhbiclZmZsb at his
GcPbQced in class
GcQZabkc every school
GcQbUXhbjblb at each
GcQbbb each lesson
GcQbeYgZlbmbsb when we
GcQblb and when
GcQclc as and
GcQdVdsZ card in
GcUbebsb alone
GcUbkc day ,
GcVZebhblZmb writing lessons
GcWeXZaZcbgb friend <name>
GcXbaZbZcZgcjZlcmYoZqbsY in writing
GcXbbZcZgcjbmbqZ me$
GcabfboZpb to <name>
Gcabhb in each
Gcebmc just
GcecibjbqY worries
Gcedlbqb others
GchZjclcmb <figure> am
Gchb , at
Gchb start of
Gchbnc until <figure>
Gclbqb size
Gclc every writing
GdJbVZlcoZqbsb students
GdKbPYVYqe pupils
GdLcUYXbgdjYlZmZpcqZ ^kofi
GdLcUZXcgcpcqZ kofi
GdLeUgXdgb <name>$
GdNbYbhb week ,
GdSb week$
GdYbhblZ ^when
GdYblb ^every <name>
GdhblY when$
Gdld <figure> weeks
GeJbQYUYbbcblZmZsb whole class
GeJbqd whole
GeVbiblc <figure> :
HZPblbnb rest
Hb are due
Hb use the
HbJbPbob answer <figure>
HbJbUZiZmc , or
HbJbXbaceZmZpb share
HbKZNbPdfcob choose
HbKZNbQbabnc and add
HbKZPbbcoc ^read
HbKZPbhciYlZsc missing
HbKZQblb , each
HbKb the same
HbKbSbebfcmYqb order
HbKbqb looks
HbKc same
HbKcPcQZUXaciZlb the planner
HbKdQZmb counts the
HbKdhcib for one
HbKeUZfbhc <name> counts
HbLcUXWbjZlb needs co-ordinator
HbMbPbVb types
HbMcVcmbqc track
HbPZQceZhbmbqb him for
HbPZUbhbqd plays the
HbPZbbhbmZobrc write the
HbPbQZUeae or <name>
HbPbQZXZocpb the new
HbPbfbhb idea
HbPbfc talk about
HbPcVZaebYecjZlbmYnboY homework .
HbPcab hold
HbPchZkclZnc his planner
HbPdaZgbmcqc kitchen
HbQbebhb hears
HbQbgZjd comes to
HbQbhbsc reads the
HbRcWcfZgZpbrZ ( class
HbVZeb due .
HbVblc plays
HbWYabhZjbsb bath time
HbWdXZgYiZjdlYpcsb school :
HbWeXWccoZ nan
HbWeXZibpZ mum (
HbWeXZidmZpZ ^mum (
HbaciboZsZ bedtime
HbadicoY at bedtime
Hbbbeb a page
Hbbc do the
HbddecgbiZmZqY autistic
HbebjdlZ changed
Hbec a sentence
HbecgclZqY autistic .
HbgYjclZmdoYpZ family
HbiZmcpc have the
Hbkb day they
Hbmdsb train
Hbobpdqb and the
Hc mum and
HcJbPZhc -word
HcJbPZhc <figure> -word
HcKZMchc of homework
HcKbPYUbbbeciZlcmZ off .
HcMcebhbsb pieces of
HcPZQbadeYhYjblZsd evening
HcPZXcjblZmZndoYpY pm .
HcPZeZhcqZ on it
HcPbQZVcbZeYgblbqZsc a quiet
HcPbUZbZcblcmcoZsZ his name
HcPbUZhZkclbsb him at
HcPbVcpZ letter
HcPcQcob ^hand
HcPcVbeZib <name> reads
HcQb ^five
HcQbhc a book
HcUZqb asks
HcUbebhbiZlb lets
HcVbeYkbob zip
HcWbacceeZicjZmYqZ mummy
HcWbeZgc cousin <name>
HcWcac mum
HcWfXXcbfZgZiZjYlYpb ^mum ,
HcXXabfbgZjblbnboZqZsb ring
HcXYaefZib <name> read
Hcabbb hold up
HcabbclZnc page .
HcabeYod try
HcabibjbmY he gets
HcadbZdbgbqZ car
HcadbbeZlb and wait
HcadcZdcgbmZ the car
Hcadce on <name>
HcadoZ wait for
Hcdbhb " with
HdKbabfchYicmYsc spellings
HdUbibmb ^mum and
HdWYaeiYjclZ bath
HdXZadlZpZ four evenings
HdXZcdiZlbqc sister
HdXZcdmYqb sister <name>
Hdacid dad
Hdadlb <name> for
Hdae evenings a
Hdae tea
HdaeeZlcmZ evenings
HeQZXZafhZib night
HeUbWeXZaeic ^mum
HeaeibjZmZoZpYsZ grandad
IYMcPcTZVZecqd work .
IYNcPdTYXZhbmc the cards
IYPdTYhbiZmd right .
IYQbTcXZacbZjblbmboZqZ there .
IZJbPZQbTbgbhZobsZ about it
IZJbPcQbeZhbidoZ in school
IZKcTbUYXZfbhZjbmb <name> asks
IZKcVbabeZgboZqZ his writing
IZPcTbacgbobqYsb nearly
IZQcccgbhclZ happen
IZTcVcmZob ^what worked
IbJbeZhbkbqZ test .
IbJbhc now <figure>
IbKbQc seconds
IbKbmbqb lot
IbKbqb a lot
IbOZQbTcbbebibmYsZ lots
IbPbVbeZhb <month> it
IbPcQY ^read <figure>
IbPcVb a minute
IbPchb read <figure>
IbQchbqZ sand
IbSZTcVbeblc not yet
IbTbVZXXYbebgeob made
IbUc other child
IbVbeZhboZqe grade
IbVceZhboZqe grade <figure>
IbWbeYfcgbhZiYlbmbpZqY to see
IbWcXY went
IbXZebfdqc the <month>
IbXeddebmY came
IbZd loud .
IbabbZedhZicmbqYsY has been
IbdbeYhcmbsb too loud
Ibeb a new
Ibecibqd very
IbfbiclbmZ <figure> ;
IbhblZob on sight
Ibiclbob we are
Ibmbsb going
IcKb <figure> lessons
IcKbNcZbcbhb goal
IcPYQcTZdbhcmb stayed
IcPZQcVbfbmZqb says the
IcPbTboc partly met
IcPbTc ^partly met
IcPbhblb provision
IcQbbchblbqZ short
IcSZ times out
IcTcoepcrb yes
IcVZebhb <month> she
IcVbabeYobqbsc well .
IcVcYbebiZmZob . on
IcXZYbabfbhZocpbqZ held
IcYbabcdlZobpZsZ !
IcZZdbjbqc makes
Icab words on
IccfgbmZqZ dog
IcdbebiYmb work in
IchYicqZsd for two
Ichb picture card
IdJcVbeciblZ still
IdKZPZVZabcbeYlbmZoZqb a bit
IdKZVZWZXbeYgblbmboZ bit
IdKbqcsd well
IdNbVZXZlcnbob <month> ,
IdPZSZZfmZqb ^good
IdPbTYnboc met ,
IdhZoe met .
IeTeXchZof met
IeVdeY doing
JZPbQcZchZkc batteries
JZPcVZaZeZlbocsc a partner
Jb her own
Jb will hand
JbKbPZXbdbhbiYlZ ^toby
JbKbPZdbebhciYsZ toby
JbKbQbVbXdeZlZpZ notes
JbKbhdiYlZmbqZsb more .
JbMbRZechblb ^b
JbMcPZVYeggbmYqZ telling
JbNbabhbiZ on at
JbNePZXZebneobpZ carry on
JbNePZndob carry
JbPYQdhb turn-taking
JbPZed is stuck
JbPZgbhZqbsb a whole
JbPb <figure> homework
JbPbQZRd a .
JbPbabhYlb will play
JbPbbbgYoc use a
JbPbeZiblc of a
JbPbebjbmX dinner
JbPbgc b .
JbPbhZmbqc frame
JbPbhb <year> i
JbPbhb homework tasks
JbPbhb will give
JbPbhc ) <name>
JbPbhc become
JbPbkb at least
JbPbkb least
JbPbkd of being
JbPbmZobsb a story
JbPdQZkb hand in
JbQbeckb within five
JbQbhb the end
JbRbebobpb ^c .
JbRcXZeZgbjbkb ^d .
JbUZbchbqb map
JbVZhdkblZ own in
JbVbebiblZmZqY to come
JbVbmb read to
JbabebibqZ bus on
JbabfbiZjZlbncoZpZrY plan ,
JbcYqb to my
JbeZgbnb talk to
JbeZlb own ,
JbebgZqb come to
Jbebibmb she wants
JbebicmZ what she
Jbeclb other children
JbhZkc will score
Jbhb by the
Jbhbic travel to
JbhblZ . now
JbhbobqZ to an
Jbhc own
Jbhc will travel
Jbjblb will come
Jbkb with three
Jbqc explain
Jbqc the whole
Jbsc with two
JcNbPZedsb a change
JcNbPZfc three words
JcOcPYaZle ^for
JcPYQbVchc manage
JcPZVbfbiZsb piece of
JcPZhc using a
JcPZmboZpZ and to
JcPbRZeb ^b .
JcPbhb stay in
JcPbhbkblZ least <figure>
JcQcaYfXgbhYiYmYnfqYrZsZ on with
JcVYcZeZggjbmW own words
JcVbeZiblZ for what
JcVbhblZmdrb be in
JcaZhdib become a
JccbiZlc change .
Jcgdjb <figure> <name>
Jchd will become
JckcsZ questions about
Jcob stuck ,
JdMdQZbcecsc speaking
Jdhe ^by
KYQcSchZoc day (
KZMbPZQbUdld and one
KZNfPZfZnf ^keep
KZOcQZUbecqbsZ her head
KZPbQblZoc maisie will
KZPcQcUZibld mentoring
KZQbUcab page three
KZQcYblZ paragraph
KZQdUZfbmb sheet with
Kb <name> keeps
Kb will know
KbMbVZacbbqZsc on three
KbMcQZechb feels
KbMeOZPYUZVbYceboZ ^listening
KbMePZQcVeeb ^reading
KbMeYbhb listening
KbNbQeqb games
KbNbab list
KbNcfcmZocpZ it has
KbPZQcfboc exit card
KbPZVbZYhYmbpZqZsd paper .
KbPZVblZmb question in
KbPbQZhZibmb show his
KbPbQbUZ cards ,
KbPbQbUZ gate
KbPbVZWZXbYZZZaZbZeXgbmbnZpcqbrZ shanice
KbPbVZecibjblbpb her <name>
KbPbVbeYibqbsc all <figure>
KbPbabiZmc week and
KbPbhb aloud
KbPbhblZ test (
KbPbhcib will eat
KbPbqb pictures
KbPceZhblb will get
KbPdiZkbob planner
KbPdoc ^result
KbQZaZbclb he leaves
KbQbaZfblb shows the
KbQbablb each
KbQbbdfZjZnb the homework
KbQbhclZ each week
KbQbob two weeks
KbQcabhZjblZob him the
KbQcgc it ,
KbSbVb uses
KbSbVbjblb age <figure>
KbSc day out
KbUZfblbnb each <name>
KbUbfbhb checks the
KbUbjYnbodpb above
KbUffb ^<title> <name>
KbUgfb ^<title>
KbVZacbceZiZjblbnbpZqbsZ should
KbVbbYeZkbobsc down the
KbVbebmZ i read
KbVbecoZ in maths
KbVbhZlcmb a question
KbVbhbjYlYncobpdrZsZ above .
KbVbob counted by
KbVbqd reads
KbVcebhZqZ in on
KbVcoc <figure> in
KbXYbbibpcsb paper
KbXZgciZjZmbsb photo of
KbabbZhd sheet ,
KbabcbeZiZlbqZsZ out the
KbbZfbmb it on
KbbbeZ them on
KbbblZmbqdsZ pictures .
KbbcmZob now .
KbcbedlZnbsZ walking
KbcbmYncqb arm
KbeZgbhbiZ the number
Kbebfb is going
KbebicmZqb thinks
KbeclYoZqd clear
KbfbicjZlbpb email
Kbfchb and writes
Kbfcib has gone
Kbhb more
Kbhbkbsb text
Kbhcqc always
Kbicmb he will
KbkblZ with at
KblZob week (
Kbob lessons out
Kbqc in her
Kc fewer
Kc ten
Kc the last
KcMbQbVbYboZ checked
KcNbQbUZiblb the list
KcNbpdqd keeps
KcNdiblZob ^goal
KcPZQcfboc exit
KcPbQYVbbceZmbqY i say
KcPbQZfblZmbqd notice
KcPbVbgb in three
KcPbeblb instructions
KcPbhciZ right
KcPciZob playtime
KcPclYsb seen
KcQZ keeps a
KcQbSYedib <figure> with
KcQbXdacfZhZiZldpY report
KcQbebnb chart .
KcQbgbjbkb picture cards
KcQcYb ^homework
KcQdYbbbjZkblb check
KcSbebhbqZ <figure> right
KcUebbfclbpc staff
KcVZcbiZmb tell us
KcVclZobsb , counted
KcVcmb fortnight
KcVdeZfbgblZqb marks
KcWdXclbpY service
KcXbfcjbpZ the speech
KcXbhZkblcobpZ in at
Kcacbc time to
KcbbebgbhYobqZ corridor
KcbccbeZmb give him
KcbceZkbmZ read aloud
Kcgbjbob ^name
KchYkdlbqb score <figure>
Kchb a tally
Kchbkb <figure> or
Kchc <name> watches
Kd in one
Kd kept
KdPbSbhb <figure> on
KdPbXZaZbbfbidlZpY paper ,
KdPcebfciZocqZ exam
KdPdQZoc result$
KdQYZbhZkc score
KdQZadoZ each day
KdQblb register
KdQcUYYchblZob <name> writes
KdSZhblb more confident
KdSZhblbqb confident
Kdab book
KddbhY she will
Kdfb test
Kdfblc chart
KeQYeZfbhbicmZ happier
KeQZUZhboc writes down
KeQbbbfbhb tick
KeVbiblcmZ different
KeWZaZeYfbgZiZjblbmdobrZ record
KeiZjeoZ count
KfUZYdhblb ticks
KgPZQbgZhbjd by <title>
KgQZUZhblZmb <name> times
KgVcfbqb counts
LbMbPbQZXZhZlbsc tests
LbNbgZhbjcpdrc agreed
LbObgbmbqc head
LbPbeb due
LbQchb read the
LbVZdbfZjdlXnboZpb ) and
LbVdibmbqZ . when
LbXfpb <name> <name>
LbabcdgboZ football
Lbdcmd i want
Lbebibmcob ^" i
LbgbjYrb everyone
Lbqb class
LcNbRZdbibmcqZ to work
LcNcXZpb sees
LcOZPcWZXcfYhbicnbpZrZ next steps
LcQbVbec number
LcQbWbgbjZnbpY plan$
LcUYXbiblZrb parents
LcUYXdlbobpZ special
LcUZlZ teacher of
LcVZWbXYYYZZaYbZcYdceYfYgciXjdkZmZnYoWqYrYsZ born
LcWZXbhZobrb ^agreed
LcWbcbeZ deaf
LcXZcZfZgYhZjdlZnZodpbrY ^this
LcXbabicjZmZoYqb us .
LcXdebpbrZ agreed to
Lcdcmd want to
LceZgchbjZkbmb by$
LcebgZ they are
Lcjbmb don't like
LdRYdYgZhZmgpZqZ ^i want
LdUXWZXfaZoXpY special needs
LdUXgYhYjckcoZpcqbsZ jayden
LdXZgcjcob birth
LdXZgcjcob of birth
Ldjcrd plan
Lfbbebgc written
MZPbQcVb repeated
MZPdVXYZZZbYcYdZebfZgZheiYjZkZlYmYnZoZpZqYrZse ^long
MbNbVbabeYhZibmb table for
MbNbedhbjblYnboZ the time
MbNcPbebhb starting
MbNdVZYcedqZ place
MbOYPdRcec ^c
MbOZPcecgbmZ joining in
MbPZQbRdUZhb ^d
MbPZQbVZbbebibsZ she needs
MbPZQbVbechYlb moving
MbPZXZYchYkblZobpbsZ ; the
MbPbVZecib spelling .
MbPbecob pencil
MbPbfbmb a laptop
MbPceb for help
MbPcedmY joining
MbPchb something
MbPdedhcqd facts
MbPdgbicqc himself
MbPeVbedmZ talking
MbQbVbYceb red
MbQcebpb b
MbQeUZabebqc ball
MbRcVYbchZjZlcmYpcqYsc pupil
MbRcXZgbpe d
MbScVbWZecpb by hand
MbTcccedlZmZ ^getting
MbUZYbsf changes
MbVYedlbqZsZ slowly
MbVb equipment
MbVbebib reading .
MbVbib when he
MbVcYbhZpc were
MbWZaZbZfZggjZlZoZqZ <name> wrote
MbaZbbeZibmbqY again .
MbbbecgbhZ she writes
MbeZiblb his table
Mbechb words correctly
Mbecnb tired
Mbedhb feel
Mbib homework
Mbic he says
McPbhblb ^starting
McPdec asking for
McQZUbabecfb route
McVbebpYsb spelling
McVbiblZsb ends
McVdYdaZeYfYgZhZiZjZpcqb took
McVeZbeZhZ ^maths
McXboc did not
McaZcbibmZqbsZ in .
McbcgbqZ busy
McdbhciXmcqb friends and
McebgYjc ^learning
Mcecnb written work
MdOYQZTZedlb communication
MdPZQdedhY ^spelling
MdPZQdlb sensory
MdPbUbeb learning
MdPcSbebiZjc asking
MdPdUZVcbbecmYoZ ^talking
Mdebjd physical
MfPYVbec ^writing
NZPdTbob met :
Nb twice
NbPZQeUZae exercises
NbPZQegZhZickb support$
NbPb join
NbPbQbsc break
NbPbUbVdbbeYhclYqb objects
NbPblc using the
NbPclb of six
NbPe words together
NbQbUZXbYbfdiZjZlZpb folder
NbQbUZlcob through the
NbQbWbXbjZpbqZ ; <name>
NbQbYbsc door
NbQbeclcpZ . this
NbQbfc set up
NbQcbblbmZ list on
NbQceYfciblZmbqb ready
NbQclb group
NbQdUYgdlb with <title>
NbTcebobqb way
NbVZXZgZhYjZncodpbrZ nothing
NbXbeZfZncqZ the plan
NbYc story
NbabeZiYjZocpbrc plan .
NbabfbiZmc to go
NbbbebmZ words at
Nbbbhb for me
Nbeb of writing
Nbecnbob longer
Nbhbmb follow
NbiZqesd works
Nbmb go to
Nboc minute .
Nbqf knows
NcOcPZVbXZbZeZhbiZqe <figure> s
NcOfPXibob target$
NcPb no more
NcPbjb <figure> )
NcPc two words
NcQbebgZlbmb on ,
NcQclc game ,
NcTcVZpd g
NcUZec work on
NcVZYZbccXeYjYlcmZnZqZsc door .
NcVcechclZpZqZsZ below
NcabbZeblbqc she knows
NcdceZmb herself
NceZfdhb the reading
Ncebhcmb adults
NchZlbqb as a
Nchblboc ^aim
Nchbqbsb without a
NcpcrZ to this
Nd new
NdPbQdUXYd typing
NdQbUZob a card
Ndkbod outcome
Ndlbod aim
Ndoc go
NeQZfZlZnf ^keep the
Neiblbnbob go on
Nf stop
Nffbsb move
Ngkb outcome <figure>
OXPdQbaYhbsd ^at home
OYPYQdhd long-term
OYPdWceZgbibjZlZmYoZpZsc home ,
OZPcXYaZdZfZhbmcpdqZrZsb student
OZPdabmboZ what happened
OZQZUhbblc staff$
Ob the level
ObPbhblb ^provision
ObPcfbhc will do
ObPclc provision$
OcPZUbbbgbqc head .
OcQbqb adds
OcQdhc do$
OcVZXXYXZYaXcWdXeZfYgfhZkYlYmdnYoYpYrX ^(
OcVchZlb ^at the
OcVdeYoZqXsd expect
OcYbechZlb for$
OcYbhZibjblZobsb numbers
OcebiZocpZrcsZ ^what <name>
OciZobpZrb what <name>
OdRdYbgZhZjblboY p
Odhcoc ^target
PYQchblc weeks from
PZQb sets
PZQbVZgbhbiZlYqcsb actions
PZQbbbceeYiYmesZ picked
PZQcUbaceZgZhZlZmZoZqc for an
PZQcUelepZ teachers$
PZQcZblZmZsc cover
PZQchb her for
PZQdVbabeYgblb song
PZQddceblbqY ^what i
PZQebbeb <figure> b
PZQehblZ ^elsa
Pb answer
Pb ask
Pb college
Pb days
Pb hand
Pb minutes of
Pb put
Pb say
Pb start
Pb the carpet
Pb will ask
Pb with no
Pb without
PbQYUbVbaZiblZsc what's
PbQZUbXZaZbchbpZrc ? "
PbQZUbgYjclbpY learning support
PbQZUbhblb <name> practises
PbQZXbfchZmbpZ her teachers
PbQZaZfXibpdrb same day
PbQZacicmZ one person
PbQZbdeZ him a
PbQZfZhciclZnbrZ steps :
PbQZhZibjbmc <name> talks
PbQZibsb a row
PbQZlbmb <name> meets
PbQb one minute
PbQb science words
PbQbUY rides
PbQbUZVZmcqd taught
PbQbUZVciZqZsb letter sounds
PbQbUbhb box
PbQbVZeclcqb others .
PbQbVbacbYcZecmZnZoZqZ waiting
PbQbVblbqb where
PbQbVcbceYhbqZ a toy
PbQbVdZbbceYqZsZ small group
PbQbabfbibob to ask
PbQbbdlZ whiteboard
PbQbbegZlZ ^show
PbQbcZeZmcqcsb a job
PbQbdchb walk
PbQbebob -ed
PbQbfb turns
PbQbgYhblZmbqc tell the
PbQbhZmc point to
PbQbhblZmZqe building
PbQbhblb line ,
PbQbhcib be more
PbQbhclZ will attend
PbQbkbqd listen
PbQblb ^where
PbQblbob desk
PbQbmboZ job
PbQbmbsb ear
PbQbob ^what
PbQbob time-out
PbQbob time-out card
PbQcUYfblc . every
PbQcYbjb <figure> a
PbQcablb with me
PbQcaciboc together
PbQchb , using
PbQchblb support
PbQcjd each step
PbQclb cushion
PbQclbobsc partner
PbQclcob card$
PbQcnbob the side
PbTbhZoe ?$
PbUZebgbhZiZlc stands
PbUbVbXYgZiYkblZmdpb coach
PbUbVbsb attendance
PbUbVceZgbhc quiet room
PbUbcbhb at snack
PbUbgZmcsb someone
PbUc one other
PbUcWcgbjZlb learning mentor
PbVYZcjboZ story .
PbVYqg explains
PbVZZcqb nobody
PbVZablbob step <figure>
PbVZcZgYhdlZmdpY . to
PbVZebhZlcsb different words
PbVZecqb under
PbVZibpbsZ the canteen
PbVZlb read a
PbVb <figure> common
PbVb of words
PbVbWcXZebiZjYlb at nursery
PbVbXZeZpc the lunch
PbVbZcbZiZmcqZsZ and they
PbVbabeYhZiZnZqcsY brings
PbVbbbechZlZqZ sentences .
PbVbeZhbqb turns in
PbVbfclcqZ print
PbVbgbhbsb is too
PbVbhZ <month> he
PbVbhZibmcqb myself .
PbVbibpZqc for her
PbVbkc with one
PbVcXbeZfbobpYsb teachers .
PbVcebhYlbmZ with others
PbVchYlc playing
PbVd ) .
PbWZZZaZeYfZgejZlbmcqYsZ photos
PbWZaXeZhcjbmcsZ enjoy
PbWb , who
PbWbXYYcZYabbZeZfZhbpZ the sheet
PbXYaZeYfeiZjZkZlbmZobpZrZ ask the
PbXZhYlbpYrd card .
PbXbib both
PbXboe did
PbXcdeeZjZobpZ came to
PbYb radio aid
PbYbaZiZlc session .
PbYbfcpZ sends
PbYbgb radio
PbYbhboZ beside him
PbZbebhZ assembly
PbZcsb hall
PbaZfZhZldnb am on
PbabcZgbmboZqc do a
PbabcbeblZqc things .
PbabeZiYmboc . what
Pbabfb juice
PbabgZmc and "
PbabhZiZmb play
Pbabhbqb essay
Pbabhc game with
Pbac for <figure>
Pbad one word
PbbYcZhZqZse copying
PbbZebhYlb out ,
PbbZhbqc running .
PbbZiZjbmbobqb the other
PbbbeZlb give
PbbbebmZobqZsb wear
PbbbibqZsc o'clock
Pbbbjbob step
PbbceZlb ^give
PbbcecsZ while
PbbcgZlbsb ^tell
Pbbchbmb your
PbbdgZlbmZ it and
Pbbdhb a room
Pbcbkblbqb being asked
PbdbeZfblc reader
PbdbgYocpZ ?
PbdbiYmb a school
Pbdcib <name> say
PbdcmZ by herself
Pbdcmb at college
PbeZfbhdpZ reminders
PbeZfbiZkbmb pen
PbeZhb will be
Pbeb three weeks
Pbebobsd : she
Pbeboc in <month>
PbechZ hearing
PbechZ the main
PbechZiZmc to play
Pbecob follows
Pbed at break
Pbfb ^what we
Pbfb make
Pbfb what we
PbfbgZickboZ about a
PbfbhboZ ^how we
PbfbhboZ how we
PbfchZkcob will bring
PbgZhboZre call
PbhYlYndod . start
PbhZ college on
PbhZoc : met
Pbhb , in
Pbhb <figure> days
Pbhb <figure> times
Pbhb ask for
Pbhb correctly in
Pbhb has missed
Pbhb reminder ,
Pbhb snack
Pbhb the bell
Pbhb to hold
Pbhb work within
Pbhbjb say the
PbhblZ lunch in
PbhblZ the <figure>
Pbhblc ^how
Pbhbob checklist
Pbhc his own
Pbhcib ^support
Pbhcibmc will have
Pbhcibnbob will go
PbhclZmb write a
Pbhcsb eat
Pbhcsc carpet .
PbiZjboZpb see it
Pbib his list
PbiblZ bus
PbiblZ card and
Pbkb how often
Pbkc within <figure>
Pbkcmb ask a
PblZ will answer
Pblb " )
Pblb card with
Pblb how
Pblb lesson .
Pblb the question
Pblbob use
Pblbqb gives
Pblbsb the desk
Pblcob outcome :
PbmZqb cut
Pbmb to the
Pbmbpb a <name>
Pbod next step
Pbpb and with
Pbqb science
Pbqg draws
Pc all
Pc six
PcQZUZVcabhZkblZ : two
PcQZUbad mum or
PcQZVZhbiYmbob to a
PcQZVc <figure> book
PcQZiZqZ will stay
PcQbRbXZeblbpc c
PcQbUZVcob words with
PcQbabebhZidmZ the bus
PcQbeZlb a word
PcQceZsd timetable
PcQchcpb access
PcQdUZYcebkblZ list of
PcQdsb cards
PcSbVbhb <figure> of
PcSbXZabbbedfbgZlY buttons
PcSbebkb playtimes
PcUYlcob <name> puts
PcUZachb puts the
PcUZbZlcmb child ,
PcUZlc <name> plays
PcUcebhbiZmb <name> or
PcVYWZbYcZgZlcqdsb learn
PcVZXZdbechciYlbpc in lessons
PcVZZcebgblbqZ get to
PcVZeYqYsd all his
PcVZebhb his seat
PcVZecmb hand up
PcVZfckb reading test
PcVb for something
PcVbYbqZ coat
PcVbaZmZobqc , he
PcVbabhZicqY but
PcVbbbeZiblb leave
PcVbhYkcob both hearing
PcVceYkblYqb his coat
PcVcecmZ sounds
PcWbhZiZjblbncob . next
PcXZaZeclbmZ taking
PcXbbbhb the teacher
PcXchbpZ the line
PcYbbbhZ aid
PcYbgbhblY ^zainab
PcYblX zainab
PcaZhZoc side door
PcabhclZob attend
PcaceZhciZlb of <month>
Pcbbhb bell
PcbbhblZ use his
PcbceZlZ homework on
PcbcebgcmZqZ i need
Pcbcfb show
PcbcfbkblbsZ repeat
Pcbcgb he needs
Pcbclc ^step
PcbdhbibmZsZ speak
PccYgYlcmbqd a big
Pccchbmb in words
PcdbeZhbobsb without being
PcdbhcmZ will walk
PceYhZkcob task within
Pceb he has
Pceb her coat
Pcebfbhb theory
Pcecgbib staying
PcechZlbob a written
PcechblZ <figure> list
PcecmZ eating
PcedmZqbsb when a
Pcfbhb without help
PcfblZob a full
PcgZhZjZobpd freya
Pcgb list .
PcgbhcoZ using his
PchYlcmZ <name> can
PchZidjZkb ^put
PchZidoc change$
PchZlcsb use <figure>
Pchb . by
Pchb his <figure>
Pchb reminder
Pchb sit with
Pchb write
Pchbib more than
PchbiblZ help ,
Pchbjb or a
PchbkblYmb , how
PchblZ ^starting point
Pchbmb bell ,
PchbmboZ five sentences
Pchc i will
Pchc list in
Pchc than <figure>
Pchcib <month> <name>
PchcicmZ and go
PchclZ starting point
Pchcob will sit
Pchcqb with nobody
Pchd travel
Pchd will always
PchdlZ ^support :
PchdlZ support :
PcibpZqZ the gate
Pcid to leave
Pcjb the <name>
Pckb in ,
PckblZ will spell
Pclb ^by <name>
Pclb line
Pclb will work
Pclbqe workshop
Pclcob ^step <figure>
PcmZsb the right
Pcmb of my
Pcpbsc with all
Pcsb instruction ,
Pd in <figure>
Pd stay
PdQZachXkclZnc will keep
PdQZeYhclb will develop
PdQZebhZsb out a
PdQZhZkc -minute
PdQZhZkc <figure> -minute
PdQZibmZoc come in
PdQbbchZld what$
PdUbebjb hands
PdVbbclZ shout
PdVbsc up her
PdVcebqZsc assignments
PdWZaZdbeYhbjbkblZqZ will stop
PdZchblb sit
PdbYkblZobsc write down
Pdbckblb ^say
PddchZkblZ carry out
Pdeb due date
Pdebhblb and write
Pdhb will read
PdhbiblcoZ ^success
Pdhbjboc we will
PdhblZob write <figure>
Pdhblb success
PdhblcoZ ^success criteria
PdhblcoZ success criteria
Pdhc improve
Pdhc improve his
Pdhc put two
Pdhc will improve
PdhdlboY criteria
PdhelXoZ ^baseline
PdiblYmdob type
Pdkb will write
PdlZob spell
Pdmb of his
Pdoc was <figure>
PeQYac times table
PeQZeYhc develop
PeVZeZobsb <figure> by
PeVZhb <figure> science
Peeb the due
Pefchb by <figure>
Pehb will put
Pehc arrive
Pehd will not
Pehe will
PehelZoZ baseline
Peib room ,
Pemc by himself
Peob spell <figure>
PffclZmbocqY bring
QZUbVZacbdcYibjYlYmXqbsY she does
QZUbYbgZiYmboZqYsc mornings .
QZUbebhboZ the playground
QZUcVclZ minute in
Qb a <figure>
Qb it .
Qb point
Qb the next
Qb the table
Qb to one
Qb using her
Qb waits for
QbTbeZlbobqbsY put the
QbTcod not met
QbUZXZhZqdsc second
QbUZlc me and
QbUbXYgchcjb , first
QbUbhb practises with
QbUblbmb and walks
QbUc assistant ,
QbUc same page
QbUcXZlcpd subject teachers
QbUcYb subject teacher
QbUclb trainer
QbUclc travel trainer
QbVZXZYcabecgZqZ a list
QbVZebhc passage
QbVZhbocpZsY desk .
QbVb of them
QbVb one of
QbVbYbeZ checks
QbVbabeZmb picks
QbVbbbhZlZ <figure> new
QbVbeZoc five lessons
QbVbhZmd " .
QbVcbbeZhblcmZ toy
QbWZXbibqZ phone
QbWbebfb therapist
QbWbfbiZjb and language
QbXXabfbhbpc home in
QbXZbZhbnboZsb that is
QbXZdZmcqb stick
QbXZfbhZjYodpZqZ the one
QbXZgZpbqe runs
QbXZhblZpe one in
QbXb it with
QbXcqb ^maisie
QbYbeZlcobsZ the others
QbYblZoZ and maths
QbYbod door ,
QbYciZmcqb run
QbYcoZqbsb mark
QbZbac <name> does
QbZbbYcceZgclcqY window .
QbZbbclZqb first and
QbZbebsb group work
QbZccYfbgbhYiZlbpZsc the front
QbZdhZ the hall
QbaZddfblb on paper
QbabbcgZ and say
QbabbdcYeZlbmZqYsZ floor
QbabcbeZhcsb goes to
Qbablc with him
Qbbb note
QbbbcZgdhZiZqc anything
QbbbeZlbmZqbsb table .
QbbbebicmYsZ lots of
QbbbfbgYlZsZ slides
QbbbgZld extra
QbbbhZlcsb a small
QbbbkbqZ table ,
Qbbc the hand
QbbceZ side
QbbceZhblbsZ board ,
QbbclZnc longer than
Qbbclcsc board
Qbbd minutes early
Qbbe face
QbbecYhYlZqZsZ warning
Qbdbhc will feel
QbdcjclcsZ early
QbeZlbsb ten seconds
QbeZqcsb , where
Qbeb the microphone
Qbeb to join
QbebfbhblZ <name> one
QbebgbhYib noisy
Qbebib to take
QbeblZmbqc ones
Qbeblc leaving
QbebmboZ the words
QbecgZjcmYpb the dinner
QbechZ loss
QbeclZqZsc and then
Qbeclbob steps .
Qbfbic up a
QbfbkblZ screen
Qbfbmc i go
Qbfchc his teachers
QbfcoZ the college
QbfcpZ gone
QbgZhbjbob am .
Qbgbhb picture
Qbgbhb using
QbgbmZ the task
QbgciblYmbqYsb over the
Qbgcqb tidy
QbhZibmbsc before he
QbhbiYlcmboZqb rules
QbhbiZmbsb the lesson
QbhbiblZ be back
QbhbicoZ straight to
Qbhc his desk
QbhclbmZnc homework club
QbiZldqb club
Qbib goes through
Qbib when required
Qbic <name> is
Qbie that <name>
Qbjbob and what
Qbkb coat on
Qblb <name> at
Qblb before
Qblb writes it
Qblbmbpb write it
Qblbob ^outcome :
Qblbsb row
Qbmcqb with pictures
Qbme to do
QbqZsd first ,
Qbqbsb back in
Qbqc science and
Qc with a
Qc with her
QcUY card on
QcUZ <name> teaches
QcUZVYjbkboZqdsb together .
QcUZXYgdhcjblZpZ ^picture
QcUZadoZ minutes after
QcUZeZhbjc library ,
QcUZkb register .
QcUcpc subject
QcVZaZechblc to use
QcVZcbeclZmb noise
QcVZmb what i
QcVbXbgXhZiYkbmcpZqb spot
QcVbYciblZsb the classroom
QcVbabiZob tablet
QcVcbZhZlboZqbsb he writes
QcWbfbhZjb language therapist
QcWbfbiZjb speech and
QcWccZ teaches
QcXZfbgchZiZjdlbmZ <name> of
QcYbadeZlcsZ sign
QcYbhYibsc word cards
QcYbhZlb sand timer
QcYbiZlbmc <name> the
QcYcabfboZ week's
QcZbbZeZlcobsb window
QcaZbbhZlcoc happens
QcaZhclboZsb mat
QcabbbiYmbsb the page
QcabceeboZ sitting with
Qcablbsb word
Qcacgb door and
QcadhZiZkb ^practise
Qcae practise
QcaegYhZjb pack
QcbYcbeblbmZsc saying
Qcbb laptop
Qcbb talk
QcbbeZldpZ printed
Qcbbfbibsb a short
QcbcjZmbqc real
QccceZjclZpY seeing
QcccgbiZqbsc drawing
QccdeYgZhZmbqd trains
QccfebiZlYmXse sitting
Qcdcecsc into
Qceb paired reading
Qceb sound
Qceb together ,
QcebhZlb ^paired
QcebhZlb ^paired reading
Qceblb paired
Qcecfb therapist ,
QcechZkb of ten
Qcechc finger
QcedqZ planning
Qcfb shows
QcfbiemZ worry
Qcfbsb microphone
QcfcjcmZncrb meet
QcgblZqZ choosing
QchZ seconds ,
QchZjcmbqZ he starts
QchZldsb picture strip
Qchb meets
Qchb minutes before
Qchb what will
Qchc , for
Qchc ^what will
Qchc then a
Qchclcnb steps
QchdlZoc is now
QciZmbnbqb <name> a
Qcib able
Qcib able to
Qcic be able
Qcicsb <name> comes
QckblZmbqZsc boxes
Qckbob ^help
QclZob precision teaching
Qclb day's
Qclb practises
Qclb task
QcmZqc for ten
Qcmbsb defenders
Qcmbsb ear defenders
Qcndsb any
Qcob ^precision teaching
Qcqe round
Qcsb the day's
Qd , then
Qd access to
Qd movement
Qd the day
Qd then
QdRc ^a
QdSbecfboYsc small
QdUZ gives <name>
QdUZVbechZib help in
QdUZXZpc them ,
QdUZnbobsZ side gate
QdVb sits
QdVbeZ and a
QdXZYdbbeZiZjZlboZpYqZ training
QdYbbbjb practice with
QdYcaYbbcYhZqbsd the blue
QdYcbZeZmbobpc . one
QdYd practice
QdZbbZeZgblcobsc the window
Qdachb new words
QdbZeZgYoZqesc songs
Qdeb tables
Qdfblb before the
QdgbiZkbqcsb draw
QdgdjbmZ cards and
Qdhblb ^touch-typing
Qdhblcob the steps
QdhcpY one for
Qdib through
QdidqY she says
QdlZmc over
Qdlbmb , say
Qdlbob ^precision
Qdlbqb back$
Qdld games with
Qdmb touch-typing
Qdob precision
Qdsc the door
Qe card
Qe elsa
Qeablb ^look
Qeac back
Qeec sentence
RbWZXcibpcrZ ( mum
RbWZXcibpcrZ mum )
RbXYgclbpc d .
Rbfbob / <figure>
RbhcidlZoc ) :
RbiZpc s
Rbpd c .
RcUblbpb r .
RcUcWdXYabocrZ teacher )
RcXbabfblZodpZrZ ^signed (
RcXbabfblZodpZrZ signed (
RdXZfbjZmboZpbqbrc s .
RdXcgZhZjcrY j .
Rdperb t .
Sb days out
Sb missed
SbVZebhb lesson (
SbVb minutes with
Sboc times a
Sbpb / <year>
ScebhZkcmZobsb parts
Scecqb in order
TbVcob what worked
TbVcoc worked
TbabeZgbiZmdob rather
TbbdcZeXgblYmbobqZsY down to
Tbccedlb getting
TbeZmbqe music
TbeehZmZ eats
TbiYsc she has
TcXZab there
Ub <name> goes
UbVYcbeb books .
UbVbZbsZ supply
UbVbacjbqZ him on
UbVbcblbqb to him
UbVbeZiZme art and
UbVcbbcbeYsb technology
UbVccbeYiXjZmdqb design
UbVdqY english
UbWcXdbZdZeZgbiZjYmbpYqY jodie
UbWceb nursery
UbWdXYlb ( teaching
UbWdXYlb assistant )
UbXYgZicpZqbrb , all
UbXbfZpc one on
UbXe <name> ,
UbXejZlZpZqb leads
Ubbb ten in
UbbbdcgcmZqY people to
UbbblbqZ to ten
UbeZlbqb each one
UbeboZsb playground
UbechblZsb children .
Ubgbmcsc water tray
Ubhb lesson and
UbhbjZ will check
Ublb support assistant
Ubmd the water
Uc teaching
Uc teaching assistant
UcWbXe <name> (
UcXcebnb me ,
Ucdbgblb child .
Uchb , teaching
UchbicmZoc the laptop
Uchblb ^frequency
Uchblb frequency
Ucjc , with
Uclb <name> gives
Ucnb the quiet
UdXZYcfcpcqZ jo
UdXcmZ <name> )
Udlb , learning
Udlb assistant
UebbgZhZjcpb gareth <name>
VXcZebjYlcobqdrb is on
VXecgZibmZ cries
VYWZaZbbeZhZlZmbqe singing
VYaZbYcZeZfZhZiZjYlboYpZqesc making
VYbbee leaves
VYcZgZmdoZqb my hand
VYeXibjbmYqd brilliant
VYecqbsb order .
VYedgYiYqc fast
VYgbiZmcqc is the
VYgbiZqd top
VZWXaYebfWiZjYlboYpesZ file .
VZWYXZaZebfciZlcoYpdsZ file
VZWYaZbZceiYjXlYoZpcqZsZ , his
VZWZXZacfbgbhYicjYlbmZoZpYqZ sent home
VZWZXZdcjboZ school .
VZWZXdaYbbocqZrZsZ first ten
VZWcXYecfbhZiZpb health visitor
VZWeXXaZmbqZsc at school
VZXZaccZfdgYhYjZkZqZsb send
VZXZeZfbjcmZodpYrb year :
VZXZgXhZjelZsc called
VZXbgblYmc reuben
VZYbbZebgblcqZsb place .
VZaZcZfYgYhYjelYnbobqZ <year> at
VZaZdbecicmZqZ had a
VZabdc to plan
VZabebgbiZlb her hand
VZabebiYobqc and has
VZabgchclYmc ^reuben
VZabibqZ that he
VZaciZlbqb if she
VZbYeclbmb lose
VZbbcbebgcmZqZ two hearing
VZbbebic wrong
VZcZgchblZqc showing
VZcb mean
VZcclbmcoZ he finds
VZdbibqYsd friends .
VZdcebgbobqXsZ moved
VZdceckblZmYsb we want
VZeXiZqfsc notices
VZeZhclYmbod target :
VZeb talking .
VZebgZlcqb where i
VZebgblb aches
VZebhZickb : reading
VZebhb : one
VZebhblZmZsb group time
VZebkcsb in all
VZec hard .
VZecgb his hands
VZechXkbsc outcomes
VZeclZsc are hard
VZed his hand
VZgYibqcsd stories
VZgZqd care
VZgcqd am a
VZiZmdqdsZ fair
VZibpbsZ canteen
VZjblZqd clearly
VZlc to <title>
VZmb takes
VZmc hand to
VZnbsc morning .
VZsb friends
Vb ^reading :
Vb age
Vb an adult
Vb capital letter
Vb child
Vb full stop
Vb letter and
Vb on his
VbWZaZdZeYfYgZhYmeoZqbrZsZ is happy
VbWbabgZjboYpZrb <name> from
VbWbbZcYebgbqY : my
VbWbfcgbhZpX . his
VbXVaZfbgYjXlcmZnbobpZqZrZ people who
VbXZbZdbeYmd work with
VbXZre <year> :
VbZbeY at lunch
VbZcsc could
VbaZcddZeYiboZqZsZ he likes
VbaZdbebgZhZiblbqb and it
VbaZiYmcqZ two .
VbabeYfblbpZ yellow
VbacebhZlbod : the
VbbYedgZhZiYmcoYpZsd . reading
VbbZebgbqb hands .
VbbcgblbmYqZ when you
VbbclZ so that
VbcbebgZrb his <name>
VbcbebmZ both ears
VbccebiblbmYqZ . not
VbdceZgbjZmY i was
Vbdceb for him
VbdchbiZlb know :
VbddebgbhZiZmZoZ disorder
VbeXhbjbqc listens
VbeYiYmYqe puzzle
VbeYiblbob of it
VbeZ ahead
VbeZgZmbqb up for
VbeZhb mistakes .
VbeZiZqe -piece
VbeZiZqe <figure> -piece
VbeZkblbsY word ,
VbeZqbsb ^maths :
Vbeb ^talking :
Vbeb a game
Vbeb are
Vbeb moderate
Vbeb words and
VbebicqX ^strengths
VbebkblZoZsb an instruction
VbeblboZ words that
VbeblcoZpZqYsY do not
VbeboZ : in
VbebpZ for <name>
Vbebqb age .
VbebsZ she reads
Vbec writing
Vbec writing :
VbechZqZ : he
VbeclZse working
VbecqXsb his age
VbedhZlZ hard for
VbedicqVsb strengths
Vbee slow
VbgZiZjbmbqb ^i'm
VbgchZpbqZ used
VbhYibmcncpZqZ about the
VbhYibod he did
VbhYlc understand
VbhZ reading :
VbhZiZqcsb in science
VbhZkclZqZsc : at
VbhZlb days .
VbhblZ words in
Vbhbmb by myself
VbiZqc and full
VbiZqcsb has not
Vbib her .
VbibmZqb he is
VblZ think
VblZsd work :
VbmZqb most of
Vbpb that his
Vbqb level expected
Vc expected for
Vc group for
Vc minutes .
Vc worked :
VcWcdbgYiYmb he was
VcbZcdqZ cat
VcbZeZgbhZiblbqZsb as well
VcbccZeblZoZ not know
VcbcjbmYnYsb to keep
VccbeZgZiZmbqd people .
VcdZeYfdhYiclYmboZqY we hope
Vcdbjc in <name>
VceYiZmb reading and
VceZ and spelling
VceZlbpZ my mum
VceZmb is hard
VceZqb herself .
VceboZ talking :
Vcec . in
VcechZqZ can be
VchZ she gets
VchZsb questions in
Vchb maths and
VciZjb language
Vcib we would
VcjbqYsb understands
VclZ common
VclZ common words
Vclcob : <figure>
VcmZqZsb in both
VcocsX is working
Vd expected
VdXYbZeZgbhdlZmboYqZ my <name>
VddcebmZoZqZsZ harder
Vdec reading
VdibmZsb signs
VeeZ maths :
Vf maths
VfeZlZsb . maths
WYXfaZfYgZlYmZnboZ ^me
WYaZbZcdeZgcmZqb guinea
WYabeZfbidmZ ^mum :
WYacccdZgZmb he's
WZXXacbZcZdZeZfdgYiYjblYmcnboXpYrZsZ to make
WZXXbZeZfbgZiZldmXnbocpXqbrZ ^people
WZXYYZZZaYbccdecfZgXhYiZjZkZlYmYnZoZpZqYrZ ^being
WZXZccmcrb it's
WZXZiblcmb fine
WZXbrb said yes
WZXdaZeZfYgZicobpZ by phone
WZXebZcdiZjZlZpXqZsZ , her
WZXffcgZhZiclYoZrZ <title> and
WZaYibjcmZ ^mum says
WZaZcbeb when it's
WZaZcbebiZjbmYsc play .
WZaZebfcjclZnYoZpb will meet
WZaZfchcjclYmZobrX . copy
WZabfbidmY mum :
WZbZccecsb . having
WZcdeblbsZ not being
WZfYhYjZocrb agreement
WZfbjYlboZrbsZ ^copies
WZhcibjYobpcrY meeting on
WZicjbocpZsZ . dad
WbXYeZhclZpZrb in my
WbXZbZcdmZ brother <name>
WbXZccgYjbqb my sister
WbXfpZ ) ,
WbZZec stuck .
WbZZgbiYlbmboZsZ teacher .
WbZcmZ ^a good
WbZdmZ a bad
WbZf good day
WbZfmZ bad day
WbacgVhZiWjemcqY school and
WbbbcdeYfZlbmZnboYsY who is
WbceibmZ brother
Wbgb to me
Wbhbmbqb , the
WbibmZ full
Wblb see
Wbod <name> first
WcXZdbhbiYlbpY : mum
WcXZjbobqY is <name>
WcXchZ ) ;
WcYZebiZjXlZoYpd visitor
WcbZgb my brother
Wchbic . at
WdXYaYcddYebiYjblZpZqZsZ nan ,
WdXYbZcbebmW , my
WdXZbZcYecgcqY me :
WdXflbob , <title>
WeXYjblYoZ mum ,
XWlcpcrc theirs
XXYbfbhbjZlZobpYrd present
XXYbfbhbjZobpYrd present :
XXYcfbjZlZob the staff
XXabfchZjZpZrd ^present :
XXccebobrb and his
XXebgdicmZpZrb <name> with
XXjcpc may see
XYabfbgZjZocqZ ( teacher
XYaciZmcpc and have
XYebgdjY permission
XYfbjboZpbrb , d
XYhZkblbqcsb after the
XYhcjZlbmYoZpbqbrb <name> have
XYhdpX : <title>
XYiblZobpd teachers ,
XYlZoc and <figure>
XYlbncpc my teachers
XZYbaYbbeZfXgZicjYlcpZsY copy of
XZYbbbibmZodpc <name> has
XZZbjYmbpb : a
XZabjb with <name>
XZabkbsb up the
XZabpdqb else
XZadfZgZhYjclb will look
XZbZcciblbmZ isn't
XZbbicjbpYrcsZ like the
XZbclc a picture
XZcbgZmcpc going to
XZdbfZgZlcmd <name> would
XZdbhbqZsd , which
XZdbhbqc art
XZdbjblc year <figure>
XZeZfXgZhYjXlZndobpYrd first plan
XZeZfchbjZld extra time
XZeZgdiclb , not
XZebjZmZobpbqcsZ between
XZebjclbmYpZ home .
XZeeoc dyslexia
XZfZgcjcmbpbqY photograph
XZfZlZpf paper copy
XZfbgZhbidmZ to hear
XZfbgcmcoc this
XZfbidlZmZod <name> are
XZfbjblZpcrZ given to
XZfbpc too .
XZfbqb can read
XZgcob name :
XZhZjcocpY birth :
XZjZobpf agree
XZjblb <name> in
XZjblbmboYpb [
XZjblbmboYpb ]
XZjbpd agrees
XZjcnbpZrX we meet
XZjdnbocpZ <figure> pm
XZjdnbocpZ pm
XZpc school's secure
Xb <name> .
Xb <title> <name>
XbZbibjbob . we
XbaboZ ^copy given
Xbbcgb you
XbbclbocpZ needs
Xbdc they would
Xbdemb us
XbeZfbpe copy
XbeboYpc <year> ;
XbfbiZjZlZmbobpb shared
Xbfbpb happy for
XbfchZiZlZpdrZ <name> teachers
XbfdjZlZmYncrZsZ <name> by
XbgcjblYoZrX name$
XbhbiZmboZpd ^parent
Xbhc , on
Xbjb <name> and
XbpZrb h .
Xbpb be shared
Xbpc copy on
Xbqb for the
Xbrb ^signed :
XcYb was given
XcbbfblZmZpb read it
XcbbgbjbqZ me .
XccbfZgbhZiZ and her
Xcfbocpb shared with
XcfdgYhZjXlboZ ^copy
XchcpZ that this
XciZmc the book
Xcmbqb ^idris
Xcob maisie
Xcpb <name> were
Xcpe a copy
Xd ;
Xd idris
XdfYibocrY the meeting
Xdfbpb and <title>
XdiZjZmc her parents
XdidjZpb sent
XefbiboZpZ sent a
XelbpZrb ; <title>
Xgrb <name> ;
Yb every <name>
YbaZfVhcjXlZoZpb posted
YbbbebhYiblbmZqZ away from
YbbbhclY group :
YbcemZsb blue
YbdclY her first
YbedlZsZ begin
YbfbgboZ the radio
YbgchblYqZsb plan for
YbhZpd given
YbjZkboZ no .
Ybkb ^no .
Yblbrb were given
YcaceZlbqZ more "
YcbbeZhclZ and science
YchZiYjblZ far
YdebjZlZmZoZsZ so far
ZbaZbbcYecqZsZ once .
ZbbcebgZicmZ mind
ZbceeZiZjbmb . my
ZbecgbiZ don't know
ZbgbmZqe laugh
ZbgciZqb i know
ZbmYqd laugh .
Zcbcfb me a
Zceb loud
ZcebmZqYsZ miss
Zcgbqc good
ZchblZ the story
ZcqZ i get
Zcqb a good
ZdlcmZ we do
ZeeZ day :
ZgmYqZ bad
aYbceZlcsZ . tell
aYeYibrbsc copy .
aYeZibmbsb in tears
aYhcoZ home :
aYieqb says that
aZbZebkblbqZ the register
aZbbeZgZiblbnb is .
aZbegblYqZ get down
aZcZdZhZibjblZmboZqXsd doesn't
aZcbgdmbqc water
aZdbidmZqZ want him
aZddhZid <name> hope
aZeZjbldpbsZ that the
aZfdgbhZlZncoYpZrZ for this
aZic tears
aZidmb like <name>
aZidnbsZ secondary school
aZobqb time on
abbbcZebmYqcsZ boy
abbbebmZ say it
abbblbqZsb talk .
abcYgbmYqd i make
abcbicmYoZ to .
abcedbeYgZiYmcqY cousins
abdbeZic him to
abdbediYoZqZsc . writing
abdbhYibmb cross
abdcmbqZ would love
abeZib the school
abeZmZqZsd word .
abebhZiYoc is not
abecgc behind
abeclZpZ down .
abediZ hard
abgYmb toys
abgcib . please
abgdiZpZqZ chose
abhZidlcmZpY day and
abhZqZ and will
abjboc what needs
ablbmc " and
abmZ there is
abmZobsZ ten minutes
abobpZrc ( parent
aboc what next
abocsZ ^what needs
abpZrc parent )
abpd the school's
abqb <name> says
acbblb count to
accZpbqc nobody else
accbebhZiZqZ he goes
acecgbmZoZ hurts
acgbhZibmXoZqZsc nights
acgbiclb please
acgc to support
achZiZlb take
achZibmYqZ like him
achbkblY reuben will
acmZ three .
acmb been
adbc wait
adhbibmYqZsb she would
admZsc breakfast
bXdYebfbjcmZqY matters
bXdYebgbjcmZqY matters to
bXeZgbiblbmYqe say <name>
bYcdiYob don't want
bYeb i don't
bZcYebgbmbqX like about
bZcYecgcqX about me
bZcZebgbqe funny and
bZcdlZ knowing what
bZdbgciYjb all the
bZeZgcicmYqZ am good
bZebgdqX people like
bZecgbib know what
bZgbhbqZ one day
bZgblbmcqZ have to
bZgcmZ important to
bZgdmZ important
bZhZiYoZqesZ climbing
bZhZpZsd copying from
bZlbqb up ,
bZmbsc if you
bb don't
bb don't ask
bb tell
bb to look
bbcbec in front
bbcbgb with my
bbcbmYod , because
bbcbmZqd even
bbcceYgcmbqXsY likes
bbccgbkbqZ to finish
bbccicmc ^" <name>
bbccjcmZoZ aids .
bbdbeYgcicqY to know
bbeZgbicqZ thing .
bbeb . say
bbeb wears
bbebgZidoY to stop
bbebgZqb when they
bbebgd down
bbebiZkblZqb picture ,
bbeboZ room .
bbebsb off
bbecmb i can't
bbed stuck
bbgZlZocqc group .
bbgZlbmbqc peg
bbgZsb ^let
bbgZsb ^let me
bbgb put my
bbgbicmZ before i
bbgblcsZ quietly
bbgbqb funny .
bbgcmY not in
bbgcqYrc <name> got
bbhZiZsb , a
bbhbqc i write
bbiZlZoc to change
bbicmZ please don't
bbkb one question
bbkc often and
bblZod next .
bblb questions
bblb the room
bblcqZ a time
bbmZsb ^give me
bbmb name first
bbmd on my
bbqb level
bbsb ^tell me
bc before you
bc give me
bc if
bc me
bc step$
bccZeYiZlbsb across the
bccbhblZ before it
bccblbmZqZ read out
bccceZgciYlbqXsZ likes to
bceZgblbmZqZ stand
bceb the rest
bcebhblZ key words
bcechc do it
bcgZhZlcmZsd the board
bcgZlb you talk
bcgcqZ if i
bciZlbmZ tell you
bclb across
bclc to read
bcmb show me
bd ask me
bd say my
bdcZeZmZqc looking
bdcZebgZsd board .
bdeZiblZ finish
bdebgbqY . don't
bdgb let me
bdgbib one thing
bdgblZ me one
bdgbmZ tell me
bdgc . let
bdhblZsZ help :
bdlb let
bdmb . if
bdmb me to
becblZ . show
beeZiZ . give
beebgY me when
cYeZgdmZqc smile
cYgZmcqd i notice
cYidjbqc says <name>
cZdbeZgcic love
cZdeiYmY ^my hopes
cZdeiYmY my hopes
cZdfjbmX hopes :
cZeZicjbqb " (
cZfZgciZjZmdoZsc photo
cZgZhZicjbmb i'd like
cZmc it when
cZqe says i
cZqf the best
cb aids
cb hearing aids
cbdbiZlZsb alone .
cbeYiZlbmbqZ next to
cbeb front of
cbebmZ him ,
cbed . getting
cbgb my nan
cbgbmZqc my friends
cbhZoesZ next$
cbhbib missed something
cbqbsb hall .
cbsb up .
cc my
cceZgbiZjcmcqY i like
cceZhZkcqb asked ,
ccibqZ and not
ccsc . sitting
cd his blue
cddZeYgZiZpZqd bike
cdebiZmbsb having
cdgZiXjbsZ swimming
cdjbmZ my dog
ceeZgblb . knowing
cegbmYqY dog <name>
cemYsb being
cemZ and my
cfiZqZsc . being
cg ^my
chsY knowing
dZid want her
dbeZic hope she
dbeZicqb and that
dbebgZibmb i would
dbebgcqc . her
dbec means that
dbechbsc which
dbecmb which means
dbedgZ means
dbhbiZqb have a
dbjb school in
dbmZnbsb come back
dbmbpbqZsZ to have
dbmd want
dceYicmd hope that
dceb college .
dciYmb family's
dciZ ^my family's
dciZ my family's
ddeZiZmY family's hopes
ddfbgZhYifqZ hope
ddiYmXsb mum's
dfeYhZifqZ hopes
eXhbiZjcmbqb is good
eYfbickblZ will finish
eYibmcqcsZ loyal
eYqfsb quick
eZfblbsb day before
eZgbhb number <figure>
eZgbiZqe good at
eZgcjYkblZqc elliot
eZgcqe animals
eZhZibjdlZoY the family
eZhZobsc ^working :
eZhbiZkblbmZoZqb we know
eZhbicjcmYqb help .
eZhbkb will we
eZhbkblboZ ^how will
eZhbkblboZ how will
eZhbkbmb ^help :
eZhbmcqc maths .
eZhbqesZ builds
eZiYqi remembers
eZiZldqZsc near the
eZicmb happy
eZjbqe great
eZkbsc being told
eZlcpb . all
eZmd myself
eZqf patient
eb about
eb change
eb goes
eb loss in
eb she finds
eb so
eb when i
eb with them
ebfZhZlbpZqZsd . a
ebfb for his
ebfbhZibmd to get
ebfblZ playing with
ebgZhZkblZqZsc tables .
ebgZid heard
ebgZqbsd club .
ebgZqd am funny
ebgb ^how best
ebgb best to
ebgb how best
ebgb how to
ebgb people
ebgbhZqb to help
ebgbqZ admire about
ebgbqZ and admire
ebgbqZ like and
ebgbqcsb things
ebgcqX ^what people
ebhZ she can
ebhZlb hearing loss
ebhZlbmdqY play with
ebhZmbqdsY other people
ebhcib write her
ebhcjblXqY where he
ebiYme wants to
ebiZjcmcqY like to
ebiZlZmdoZqc the garden
ebiZlcqc first two
ebiZmcoZ of her
ebib has a
ebib lessons .
ebiblbmcoZ because he
ebibqZsc and goes
ebibqb them .
ebic gets
ebidmb wants
ebkblZoZsZ coat and
eblZocqdrZsY first time
eblcmYqc looks after
ebmZ come
ebmZqf never
ebob : maisie
ebqb other
ebqb out loud
ebsb her <figure>
ebsc points
ec ^writing :
ec before she
ec has
ec often
ec or
ecgZmb ears and
ecgb and she
ecgbhZqc is a
ecgbpd tray .
echZ spelling :
echdoZqb close
eciYmc saw
eciZ : i
ecibmYsc long
eciclY sight
ecjclcpZqZrZsb is <figure>
ecmZqbsb he reads
ecmb old
ecmc says "
ecob , so
ecobqb find
ecqb lines
ecqb times tables
ecqbsZ up in
ecqd strong
ecsb on .
ecsb to college
ed ^strengths and
ed concerns
ed finds
ed spoken
ed stops
edib loses
edibqY can't
edicjbqZ low
edlb skills
edqY skills :
edqZ his place
edqb ears
edqc . he
eegZiZjbmZqZsZ lazy
efqX and skills
efqX strengths and
fZgZhbiZlcpbsb nine
fZhcjcpb agreed that
fZjbobpZrc his parents
fb <month> .
fb for a
fbgZhblZpZqcrc kieran
fbgbob can do
fbgbqZ so i
fbjblYpbrd this plan
fblbmc and says
fblboZpc by email
fblc seat
fbmZ back .
fbmb pick
fbobpb system .
fbod ^we will
fbpbrb signed
fbpd teachers
fbpdqb all of
fbqc books
fc ^signed
fcgbhZlbmZnboZpYqZrX plan :
fchblb do :
fclbpb . <title>
fcsc model
fd will tell
fdgdpbqZ <name> on
fdjbobpY copy given
gXhbjepc ^school :
gZhZiclcqcsZ somebody
gZhbmc do .
gZiYpbqe team .
gZicmYqcrc year .
gZjcmZ dinner hall
gZoZrb to sit
gZpe home on
gb know
gb never give
gb support me
gb what is
gbhblZ <figure> bus
gbhbmZ say that
gbhbqZ me in
gbhcmc . )
gbiZqc gentle
gbib hear
gbidmdqZ like
gbjXnb teacher ,
gblc me the
gbmb , i
gbmcqb big
gbmf my own
gboc ^what is
gbod view
gbqb i am
gbqb i look
gbqb look after
gbqb make people
gbqc best
gbqc is gentle
gbqd gentle with
gc is important
gc my name
gc thing
gchboZ by <name>
gciZqYsc admire
gciZqc everything
gcibjbmZ when it
gcjZlYqbsb at <name>
gcjZlbob ^name :
gcjblboZ name
gcjclc tutor
gclYmZqc and he
gcmYqd remember
gcmYqe funny
gcmZ and i
gcmZqd i can
gcqb ^i am
gd because i
gd what to
gdqX what people
gdsb told
gembqe ^i
hZiZlbmcpZ centre
hZibkb who$
hZicmc i'd
hZjclboc what helped
hZkbob start :
hZkbqc memory
hZlZmdob when <title>
hZlb front
hZlb join in
hZlc often :
hZld also
hZmZodse not working
hZocpcsZ next :
hZodsb working :
hZpdsb ^freya
hb , without
hb <figure> years
hb <year> <name>
hb ^now
hb a reminder
hb correctly
hb three minutes
hb years <figure>
hbib and be
hbibqb she did
hbic years
hbicmZ to speak
hbicoZ : dad
hbkb ^who :
hbkb who :
hblZmc : we
hblb ^now :
hblboZ card to
hblbsZ row .
hblc ^by when
hblc five-minute
hblcqdsX out .
hbmb have
hbmbob b :
hbmcsb tray
hbpcqd their
hbqb again "
hbqd in his
hbsb , as
hbsb from the
hc . (
hc <name> will
hc from a
hc game
hc in a
hc now
hciYjYmg family :
hcib put his
hciboZqZ own coat
hcjcoZ , what
hclZ point :
hclZsc lines .
hcmb now :
hd ^long-term
hd ^long-term outcome
hd long-term outcome
hdkblX long :
hdkblZoZ measure
hdlb ^by :
hflZ ^by <figure>
iYjZmf ^family
iYjbmbqb i'm
iYlbod needs to
iYmbqc . i'm
iZlZpbqc anyone
iZlbqcsb in with
iZlc one .
iZmZpZqbrb got
iZmcqc younger
iZoc change :
iZqb time .
ib at home
ib he
ib himself .
ib school
ib she
ib they
ib to say
ibjb mum says
ibjblZnb to tell
iblYpc parent
iblZsb . the
iblb him
ibmZqb i never
ibmZqcsb ideas
ibmb like it
ibmbqc no
ibnb the morning
ibobqb with his
ibpbrd phone call
ibqb . she
ibqc she is
ibsb like her
ibsd he knows
ic worn
icjcpZqZ to her
icmYqZ , but
icmZ home and
icmb " <name>
icmb . i'd
icmd . "
icmd ^"
id her to
id what he
id with .
idmb would
idmb would like
idoZ that she
idqc says
ie . they
ie home
iemZ comes home
jZod this is
jb am
jb our
jblbpb kept in
jbobpb locked
jbobpd <year> .
jbpc may
jbqc after
jbqc little ones
jbqc the little
jc room
jcmc to be
jepc . mum
kb and how
kb within
kblZmbqd do ,
kblb ^how often
kbld long$
kboZsb will start
kbqb given a
kc a teacher
kc how long
kcob outcome$
kcoc ^outcome
lZmbob : by
lZmc when <name>
lZmc when the
lZmdqc garden
lZqe the workshop
lb ( "
lb , <figure>
lb <name> <figure>
lb as
lb end
lb instruction
lb morning ,
lb question
lb two of
lb will use
lbmZob class .
lbmb meets <name>
lbmbpb unless
lboc next
lbpZ ^who
lbqZ at a
lc by when
lc in every
ld for every
ld when :
ldsb near
mZocsc ^not working
mZpc . it
mZqb that i
mZsc first .
mb a friend
mb because
mb week .
mbob " i
mbob not
mbpb to his
mbpb too
mbqb . i
mbqc up on
mc "
mc <name> :
mc a vet
mcpb drive
mcsb vet
md "$
md friend to
ob at <figure>
ob before .
ob beside
ob it is
ob set
obpZ last
obpb system
obqc the group
oc minutes and
oc we
od ^what helped
od ^what next
od what did
pb /
pb kept on
pbqb it to
pbqb teach
pbrc signed :
pc agree that
pc day .
pcsb secure
pd <name> may
pd school's
pe is kept
pf teachers and
qZ said
qb first
qb give up
qb is
qb younger children
qc can
qc her ideas
qc the class
qcsc and can
qd i have
qd kind to
qd people laugh
qf kind
sZ what the
sb at the
sb quiet
sc not work
sc on a`;
