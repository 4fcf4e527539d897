// Made by `npm run learn` from the plans of tests/corpus; do not edit.
/** Parts of a plan and fields of an outcome that a passage may be of. */
export const kinds = [
  'field baseline',
  'field class',
  'field comment',
  'field date',
  'field date_of_birth',
  'field deadline',
  'field end',
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
export const learned = `AVBZCZDeEbFgGZHXJbLXOZPZQVRYSZTbVXkbmZpbqYsg ^<figure> <month>
AWBXCWDcFeGeHVIXJbKXLZMYNYOWPVQXRWSSTcUZibkdse ^<figure> /
AWBYCVDVEYFSGUHbITJYKTLVOTPfQeSVTW #2
AWBYCZDZEYFYGYHXJeLbMXNXPWQdRXSYTYUZVXecfYiZpe achieved
AWCZEZGZHhJYLZMZPVQVRZTXmc ^<figure> :
AWFZLgTbib on two
AWJbQbTd minutes in
AXBcCYDZEcFYGZHWJXLcMbNXOZPWQWRWSZTYUXVbWbhZkZpc ^teacher
AXCcJbQZTdUZWZicjb weeks of
AXCcQbTbgbmb <figure> for
AXCcUcXbaYhZjbmbnbpZrc better than
AXFYHdNePWQWRZTbWbYZne n
AXFZLdObRccZfcmbnb clock
AXFbJbKZRbUZpb card <figure>
AXHXJbKbLbTcmZ lesson in
AXHZNbPZQeZcbb happened
AXHbJdTb weeks
AXHgJZMZPXRZSZTYVbWbbc <figure> min
AXHgJZMZPXRZSZTYVbWbbc min
AXLgQZib one week
AYCcJbZbbcfZjbmZpb pleased
AYCcQeibpb <figure> by
AYCdFZTZbcmZnYrc hours
AYDZGZHYJbLZQcSZTYUcWcbZfbjbmY - <figure>
AYFXHhPZQXmb children$
AYFYHZLZNZOcQcRbVYYYmbpc together$
AYFcHZQbTbfbibkbpb period
AYFcHZQbTbfcibkbmbpb period <figure>
AYFcHcJZLcQYRbpb daily
AYGXJbQeibmZpb days in
AYHXJeObPXQcYZbbmb target <figure>
AYHdJbKbRZic whole lesson
AYIcQZTbiZncrdtb faces
AYIcTcbbfZpc try
AYJZLdOcRbTYYZgbib list$
AYJZLeVdcdibmb ^staff
AYJbLZObUciZpb up from
AYJbTbfejZrb late
AYJcLdTYicnZrb running
AYJcLeRYTbVZfbiZkb <figure> pictures
AYJcMcRbVZWbZciZlcmZ geography
AYKbQbTbfZmb of a
AYKcLcQXVdcbiZjbmc adult$
AYLbTbmctb tasks
AYLbTcYZbboc one page
AYLcRclb prompt
AYLcWZbZgbiZnbrc reading is
AYLdTbWcmbtZ timed
AYLdbbiblbmZpZ no help
AYNcQcZbaZfciZjbnZpbtZ lost
AYObSepcqcsZ k
AYQbRZTciZpd . partly
AYQbTclc -minute
AYQbTclc <figure> -minute
AYQbZbpb <figure> mornings
AYTcVZpb weeks .
AYTcWbfZhblbmbtZ hand .
AZBXCZEYHXJXMWNXPVQVRXTZUhVXicmc open$
AZBZEZFZHYJYLYMYNdOYPYQdTZUYVYib ^asking
AZCbJcZbbbddiZpbqZ !
AZCbLbRbWbcZiZrc calm
AZCcKeidpd by <month>
AZCcfbiZlb of lessons
AZCdFZHbOZRZTZVbWcfbmbrZ and history
AZCdjZrctc science .
AZDdFYHdQZTZVYYZmZpbqcsZ pm$
AZFWHgMZPYQXRZVb regularly
AZFYHWJcLcQcTXWbfZ <figure> letters
AZFYHdIcJbQZTZbbib , four
AZFZHZIcQZRblb against the
AZFZHZPdRbfcic c )
AZFZJbLdjb correct
AZFbHcLcMYPZRXVYiZlbpb daily$
AZFbKZLbfcpc speed
AZFbKbgb will join
AZFbKcbbiZlb play a
AZFbKciZnb children for
AZFbKeQXRZcbicmZ ^by the
AZFbLbQZYbiZmc , once
AZFbQbpb mornings out
AZFcHeQYTYjbmb ^ongoing
AZFcJcKZQYibmZ show her
AZFcKZLbQZRbWZcbfcmZ from her
AZFcLcTZXcmb helping
AZFdibmZpZsc before <name>
AZHZLcRdib lessons on
AZHZLdWbfbkb minutes to
AZHZObZe sessions
AZHZQcRdVZjZkbsbtc plans
AZHbLbRdTbpb times ,
AZHbQcVZme each of
AZHdJbmc <figure> weeks
AZHdLcQZ ^as
AZIbLcTcfbgcnYrb order
AZJYQbTcpb result :
AZJbLZQcWbfZibpbrb <month> (
AZJbObQcbcpb instead of
AZJbOcQbRZbb instead
AZJbQYRbTbbbmb of three
AZJbUcWZZciZpb , up
AZJcLbiZld score <figure>
AZJcNcQZWZYZZfmZqZ <figure> sessions
AZJcUbWYXcZdibjZmZpdqY done
AZJcWZfbrZtb dry
AZJcZcbbfZjdmZtZ pleased with
AZJccclb homework on
AZJdLZObWdfcicmZpZrXtZ below
AZJdQbTXUbpc progress
AZJeZbiZmZpdrb really
AZKbLccZicmZnb words or
AZKbQZTbibmZrb piece
AZKbTbcbfYmYtd every week
AZKcLbid ( now
AZKcQbib will explain
AZLXRbTchZiZkbpc day (
AZLbNcPZRbTZfYkc writing$
AZLbNcQZRbmbnbtc feelings
AZLbRbTbYbZbgdkZpZ visit
AZLbRbib now )
AZLcNbWZbdcbrZtb on three
AZLcWZebiYlbnZpb out in
AZLdNcQZRbVYcbmZ ^word
AZLdQbWbrdtb on time
AZLdcZibmb tasks in
AZMZNbPWRdUbVZiZmbne a$
AZMcTbhbpdqZtZ filled in
AZMcTbhcnZpdqZtZ filled
AZNbQZTcbbibmZobtc . homework
AZNbRZVccbiZjcmb three days
AZPcRbfcic b )
AZQbRZTcbcfbiZ laces
AZQbRbTbmZob for each
AZQbbbibob in each
AZQbrc the way
AZQcRcYZZdcbjZqYrZ training
AZQcTblb words by
AZRbUbpd not met
AZRcbdmbqbrZ bag
AZUcYZqd this .
Ab once
Ab out of
Ab reading age
Ab years <figure>
AbBZCbEZHbJZNYPZTYUYVbjbnZ ^-
AbBZMXPgQdTbUZmd <figure>$
AbCZFZGZJbTb ^<figure> sentences
AbCdLZVZZceZgZhYmZqcrY <name> was
AbEcFXRbVcXchbkZmb mentor
AbFYHWJcPZQcRZTcUZhbpb words$
AbFYHbJbLbRZTZibjbmZrZsc ; <figure>
AbFZHZKcLcQYWYfbidpZrc confidence
AbFZHcJYLYSZTb ^once
AbFZHfPYQYRZTZlb ^<figure> mins
AbFZLbOZQZScWbiZqbrbtc ^niamh
AbFbQbRZWcfb another child
AbFbQclb one reminder
AbFbYbfZhbobpbqZ th <month>
AbFbpbqZ <figure> th
AbFbpbqZ th
AbFcHgLZPZQYRYTc ^<figure> minutes
AbFcLbibme <figure> to
AbFcQZWbbdibjZmbpY reading book
AbFdHZOZXbmZtb library$
AbHYJdMZNZPWQYRYUeVZiZpd met$
AbHZIbQcVZmc plays a
AbHZKbQZRcVbnZtc two friends
AbHZYZfbhbjZmZnc the big
AbHbQbRcTYibmbpc lessons$
AbHdIbQZgb snack time
AbHePZbZmbtc <figure> children
AbIbabbciYqZ does the
AbIbbbpZ recipe
AbIbmbtb questions on
AbIcNcfc pieces of
AbJYKbLYRbVbfZmZrc times .
AbJZTbrb average
AbJbLZQZTZUcZcbb with this
AbJbQZcbjcnZ one or
AbJbQbWZedfbjYnXobpb found
AbJbRbWcYZabbbjcnZqY and we
AbJbTb <figure> out
AbJbWcfc most
AbJbebfYhbibnbrZtb too loud
AbJbfcib lunchtimes
AbJbjdpb we are
AbJcLZWbbZhcibkYnYrXsctb <name> said
AbJcQYRcUZicmZnb stayed
AbJcQZWdfZiZjb reads <figure>
AbJccb left
AbKbfdnb own .
AbKbibrb adult's
AbKcQZRbcbmZpc topic words
AbKcnbpc <figure> questions
AbLXRbiblb get <figure>
AbLYRbbbfbgbkZmcrZ the back
AbLZMbYXgbhYicjbkYmbpcqY by :
AbLZNcWbfbpb for about
AbLZQdpd did it
AbLb ( she
AbLb ^reading age
AbLbQYUdngpbtc ^not
AbLbQbfbibjbrb upset
AbLbRbbbiZjbpZ list ,
AbLbRbpb two weeks
AbLbWZcbfcmb calls
AbLbfcib answers
AbLdQZRbcbtb quiz
AbLdib the week
AbLeQYRYnbrd ^he
AbLgQZVYic log
AbNbWZfbmcncrY leaves the
AbNbfbgchbmZpZrX an <name>
AbNcQZWZbbffiZjZnZrY poor
AbNcVZWZbbpcrb endings
AbOb week in
AbOcPcQYWcYZcZfYjZpbre <figure> s
AbPZQcdZmbtd jobs
AbQZRdib sits with
AbQb words a
AbQbRZTc minutes (
AbQbRZWbbbiZmb , "
AbQbRbTZVb adult ,
AbQbWZfb under
AbQbWc <figure> single
AbQbWcibmYnbqbrY he does
AbQbcbjbnZrd food
AbQbfbibtb carpet
AbQbfbnb fingers
AbQboc than one
AbQcZbdZjZkZobpcsZ yet .
AbQcdZfcjb since
AbQcib the autumn
AbQd in <figure>
AbRbWcibmb %
AbRbWcibmb <figure> %
AbRbgbjc word list
AbRbiZ seconds ,
AbRbjbnb talks
AbRciZlcmbpY first sentence
AbRcicpb now$
AbTYUcWbZcpbrZ has made
AbTb <figure> words
AbTbWb minutes with
AbTbWbib ( <month>
AbTbWdmZpZrb , <month>
AbTbmb minute ,
AbUdWckZncpbtZ yet
AbVb )$
AbVbWbiZlb put on
AbVbbbdbncqZ kit
AbVbbbjbnYrb an hour
AbVbfZib sentences with
AbVbgb him and
AbVbrb names
AbVeYcfZkbrd team
AbWYXYYZZYaYbYdXgYhbiblYmbnboYpYqWrYsYtY [ <name>
AbWYXZZZaZbZcZdZeXgYhciWjdkblZmUncoZqZrZsZ ^[
AbWYhZjZkZmbnZpZqbtc placement
AbWZXZYXbZcZhdibjYkbmZoZqZrYtY these
AbWZYZZbaZbZcYeZgZhbiYjZkZlZnZobqZrYtd the afternoon
AbWZebfchb around
AbWZfbiZrctb scored <figure>
AbWZfciZrbtb scored
AbWZjb the canteen
AbWZpcrZtd ^working
AbWbZciZjYkb far
AbWbbdfYiZmb minutes on
AbWbpb minute with
AbWc minutes .
AbWcYZbbhZiZ me on
AbWcfZnYpb , she
AbWcib with <figure>
AbWcrZ working at
AbWd in five
AbXYYZfZgbhbiZmbqcsb hand ,
AbXZZZaZbZcYdYfYgYibjckblZmbnboZpYqZrZsZ ]$
AbYbbddZeZfYnbocpZqYrYtb showed
AbZbfblcmZtZ to start
AbZdkZmZnZtZ so far
AbbZfcjcnZ or two
AbbZgbjbocqZtb she was
AbbbcddYfZmbnZrYtZ floor
AbbbebfZnZpZqd have one
Abebfdpb had
Abebjbpc has had
AbfZhbjbnZrZtd straight
Abfcpb stops
AbfdibrZ <month> i
AbgZmd first week
Abhbibtb asked .
AbhbmbpZ the middle
AbiZ two or
Abib tricky
Abibrb between <figure>
Abic <figure> sentences
Abid ^provision :
AbidmZ provision :
Ablb minute (
Abmc <figure> text
Abqc . with
Ac ( <figure>
Ac <figure> group
Ac of <figure>
Ac or three
AcBZCYDZEZFWGcHVIZJcKZMZNZOZPWQZRXSZTcUZ ^<figure> days
AcBZCZEZGZHYJZLZMZNbObQbRZTXUZVYWb ^two
AcBdLZTYWbhZkbpb y
AcCZDZEZFVGeHUJbOYPXQYRYSZTd ^<figure> of
AcCZDZFXGYHWJcLcOZPYQZRZTZiZlb ^<figure> lessons
AcCbJdLZiZpc much
AcDYFYJYLZNbRYTcpZrcsc –
AcFXGYHYJdLcQZpb ^<figure> times
AcFYHWPYQcRZVZZb minute$
AcFYHfJbLZTYiZmb weeks$
AcFZHdObgc , from
AcFZIbJZOcTYfcib last <figure>
AcFZQbScWcgckbpYsc m
AcFbHZLZWcYZfYgcicmYqY two-word
AcFbHbJZMZNbPYQXRYTZib mins$
AcFbJbTZmZpb days a
AcFbQbTZ <figure> lunchtimes
AcFcLbQYTY day$
AcFcRZjbpc with another
AcHYJbQcTZfbib lessons in
AcHYVbtb of four
AcHZJcTZUZWZfbib minute on
AcHZJcTZWbbc <figure> seconds
AcHbcbfbhY only
AcHbfbic a lesson
AcIbLbRZTZ <figure> pieces
AcIeXcYYbejcmZ ^dad
AcJbQZRbWblbmY child for
AcJbfbjbmbnYrZ coming
AcKbLZlbmZ tries out
AcKbQZicmb adult .
AcLZWZZcbbfbnYqZ ( <title>
AcLZmbrb band
AcLcNcfc pieces
AcLcOcTZZbibjbnbpZrd ^no
AcLdRbWb writes
AcMcQZUcnb part
AcNbWdfcrZ about <figure>
AcNbebfdmbocqYrZ joined
AcObWd shoes
AcObcb two minutes
AcPZdbhbmbpbtY rooms
AcQb minute
AcQbTZWZibnb score of
AcQbTZlbmbpZ lessons (
AcQbUcrb it$
AcQcTYibmZ sentences on
AcQcic twice in
AcRZfZhbiYmbrb along
AcRd with an
AcTbWbmZ <figure> day
AcTcmc time out
AcWZXbhgpZ wrote
AcWZcbfbhbrZ under the
AcWbbZfZhYicjYmZqZte joins
AcWbfZjb tries
AcWbib mistakes
AcWcYbbZfbnbqb section
AcWchcjc away .
AcYZdffbjYmZnbtY ^her
AcZclbmYnbpZ words of
Acbb sentences in
AccZibnb <name> "
Accb does
AccbfbqZrb i do
AccbhbiZncpZrc helps
Acccfb does not
AcechZjZnZrd i got
AcfZib <figure> mistakes
Acfbic after <figure>
Acfbnc he takes
AcgbnbrYtc asked for
AciZlbqb without asking
Acjc proud of
Acje proud
AdBZEYFYJZLZMbPZQXRbTZcZibmbtZ room$
AdCbHZJbOcQZRZTZtb day in
AdCcHbKbQZYbqZ none
AdCcHbLZQZTYfZgdib term$
AdFZHfJZPZmb minutes$
AdFZLcTX , week
AdFbTbpc <month>$
AdFcHdNYPbQbTdUYVX ^<figure>
AdHYJYLZPZQYTc ^<figure> day
AdHYQZib a morning
AdHYTcfb <figure> lesson
AdJYQbTZlb in two
AdJZLYQYTc ^<figure> time
AdJbWb <figure> (
AdKbQZccmZ half a
AdLZTc ( week
AdLd week of
AdLdfb counted
AdNbQZfc handed in
AdNbWZYZgdjbqY w /
AdNbbZfZgdkcpZqY w
AdQZWXnbrc since <month>
AdQZWbfbqb handed
AdQZfbmbrb beginning
AdQbTZid nicely
AdQbWZfcpc words (
AdQbWbib <month> )
AdQbfblb once in
AdQblbmZtb <figure> tries
AdQbnbrZ turn
AdTZWbibjb does it
AdTZdcjbkYrc gran
AdTd <year> )
AdWbjbmYnZ stays
AdWc single
AdWcXYYWccdZfZgZhbjZmZncoZrXsZtY typed
AdWcdbfZnc watched
AdWchb single words
AdYXfZhbkdpb level <figure>
Adfb times in
Adjdkbnb worried
AeCZEZGZHeIdJYLWMYNZOZQXRYTXVWcb ^one
AeFVHUJbOZPXQYRYTe ^<figure> out
AeFWHVJbLbPYQYTd ^<figure> words
AeFdHZZcgbiZme session
AeJZLXTb lesson out
AeLZTbib <figure> time
AeQYTbZbibjb <figure> minute
AeTZid time in
Aeib two sentences
AfTZfciZ <figure> morning
BXEbMcQZVeYbhb tutor$
BXHeMdPZQZZbkbmYpZrb class$
BYEcFbHYMcYZbZcZdZgZiZjdkbncoZpYqYsZtZ ^form
BZCbEZGZHcJYLZMZNYPZTYUXVbpb -$
BZDYFcHcIXKXPXQbSXnd #4
BZEZHXJZMYNcPWQcRbSXUXVYfbhZmd c$
BZEbRbgZiZnbqd for all
BZEcFXHbRZkZqc school$
BZEcMbhZibpYqZse plan agreed
BZEdLZMbVZYchZmb charge of
BZEdLZMbVZYchZmb in charge
BZEdMbVZYchZmbpb charge
BbEbMbYbmb class teacher
BbEbMcgZhYickdpc date :
BbEbkbpdsZ ^we
BbEcMYXZgcmZnZobpVqbsc next review
BbEcMePYQYRYVZhbiZkXmc ^class
BbFYHcMcPYQdpb ^start
BbHZMcVZXbiZkZmb co-ordinator
BbHbOcRbiZkbmc group$
BbIbXbbbhckZmYqZ ( special
BbMZQcic social
BbMZgchXmXocqbsX review :
BbMZjcob secondary
BbMbhZibkcmdpZ status
BbMcVYXbbbiZkZmb needs co-ordinator
BbMdYYkepbqY year
BbVd assistant$
BbZdqb started
BcEWMcPbWZiZkdmbnZpb need
BcEZHZMbPZQdRZhZiYkdmbpc start$
BcEZMZhbkbmY year group
BcEcMbVXYbhbmb ^class teacher
BcEdFbMWVZhbse review$
BcKcMZWXXYYYZYaYcXdXeYgXiYjZkclYmZnfoXpcqXrXsYtY ^to
BcMZNbfcmb emotional
BcMZWZhZibkbmdnZpZ status :
BcMZXcYZfbgbjZqc health
BcMZYZpcqd : k
BcMeQZYZhbkd ^year
BcYbgckbocpYqYsZ ^next review
Bcbckbmbpc look at
Bccbib it again
Bd teacher
BdEcFZHXJZMbNYPXQXRYUYVYhb ^senco
BdEcFZHXJZMbNYPXQXRYUYVYhb senco
BdEeHYNZPXQXRYUZVYZchZmZ ^review
BdEfgdhZkZmZpcsg review
BdFbHZMdPYQYRZVbhbkcpYqZ teacher$
BdXZYXbZhYiZjZofpcsZ again on
BeEZFXHZLZMbNbObTZVZkbqb on$
BeEZLZMcPZQYRZVZhXkeqbrb lead
BeMXUcWZiXkXmbpgqY reviewed
CZEbFWGZLWNYOYRbSbTYUZfb :$
Cb can see
CbFZHZNZPcQbRZSdVYibqc ^t
CbFcQcVZWblcmb history
CbHZPdQbSYicmb ^t <figure>
CbHb term
CbHbmc hour
CbJbOecbiZof keep
CbLZjcnb the card
CbNbcbdZfcjbmbnZpb asked to
CbNcRb it in
CbObRb card ,
CbObkbtc cards .
CbOccbnZ finished
CbPdQbSZic t <figure>
CbQbrf draws
CbRbfbncobpZ the words
CbRcfbgbjenZ worry
CbWb he can
CbWbfbibmZrZ cannot
CbXbYYdbicqZsb in my
CbXbaZfc stuck .
CbXeYXtc at school
CbYZgZhdkZmbsctZ to write
CbbZeYfbkZpb the summer
Cbbbmcobtb the word
Cbdbfb it hard
Cbebfc wants .
CbecjbnZ all day
CbfYheiZnZtb loves
Cbfc misses
CbffmZnYrZ attention
Cbhd words .
CbiZnd when <title>
Cbjbnb he wants
CbmbnbpbqZrb term .
Cbnb like it
Cbndrb it when
CcDZFYGZHYIZJdKZLYOZPZQXRZTXUZVZpb ^much
CcEcFYHbVYYZgbhZkdqb ^school
CcFZHZJZLdSZTYfbnb , no
CcFZJcQZRcWcZbjckbpbrZ course
CcHZJeLYQYTZiYpdtb much better
CcHZSeUckcmbpbqc r
CcIbYbfYjcqZ told us
CcIcbbfYhcrb cousin
CcJYQc it was
CcOYWZYZccfdjckbmYnYtZ needs a
CcOZRbic flash
CcOeog keep the
CcPZSfWbYXfZgXkbnbqe l
CcQZfb part of
CcQcRYWZYbfZkYmZpYqe e
CcVbkcmcqb office
CcWbXZbYfYgYhZiYndqcrbtZ is happy
CcWbrb asks for
CcbbdcfZhdjZnYrb baby
CcdbnbpbtZ quiet .
CcgbmZnXrc tells
CcmZtb a long
CdLZObRbjbkboc add
CdPZRbqc the office
DZFZHdib ( none
DbJYLcQdTbpc result
DbcciZpb step
DcEbMYPYVbjbkZpcqY ^next
DcFWHcLbTbgdmbnbqZ <year> to
DcFgIZPZQbTYpc ^<month>
DcLcPYQcRYWbpc result$
DcOcPfQWpb target$
DcPZQdpb ^result
DdFYHbTc <month> to
DdFfSchbqc <year>$
DdPZQZcc step$
DdPZpd next step
EXMehdpZ birth$
EYMdbbcc main
EZFYHZMfPZQZYXiYjZkbmbnbpbqY ^written
EbFZLdMYNYlb test$
EbFcidmbpZ ^target date
EbFcidmbpZ target date
EbMZVbhZpcqcsf meeting
EbMfPZQYkeqZ ^plan
EbObQbibjb starts
EbVbWchcpY form tutor
EbXbgZhbibmZqctY person
EbYbfbhZicpZ ( the
EbgbibkZpb educational
EbibkZpc educational needs
EbibkZpc special educational
EcFdHYXYYYbbkdmbpcqYsY pm ,
EcKbQZYZZbbZgckZpcqWtb of this
EcLeZcbbgb sheet
EcMchbkdpdqcsZ ^date
EcMchckbpbqb date of
EcQbZbhZickbmZrZ classroom
EcRbbbfZiZkbnbocpZrZtb looked
EcRcgckbnZocsb meet
EcXbcbhbmY key
EcYZfZodpb again
EdFYHZLdQZRZVZhckZmcpY ^tutor
EdHYYZhciZjZkdpXqY tutor :
EdMYRbYYgbkcobqZsX we meet
EdMchckbpbqbsZ ^date of
EdbbiZkbocpZ looked at
EeMckdqb date
EePZic date$
FVHeLdObQZRbZbmZrb weekly
FXHdQdVZbbid as appropriate
FXHdVbXYYYbckdmcpZ after school
FXHdfbmb session ,
FXHeRbXchYibkZ mornings a
FXHecZobtc afternoon
FYHYLdRbib book ,
FYHbIbLbbblbmc minutes each
FYHbIbQbmbpd once a
FYHbLbickemYpbqXsZ friday
FYHbZbfZ maths lesson
FYHcIcebfZmbpZtb each morning
FYHcLcYXgZkepb ^friday
FYHcQctc carpet time
FYHcRcdbic break ,
FYHcVbfc and often
FYHdObWbYZcbhYkbmb eight
FYHdRZVcYYmcpbqZrc <figure> x
FYHdWZeZfbjYmbnd , to
FYHdibjZnc , before
FYHeRbic lesson ,
FYHfLZZb ^every day
FYLeQYRbTZWccbfbiZmZ ^reads
FYLeWbjbmZnc less
FYPYQbRdTZfb ^<figure> a
FYQcRcmZnb ^where <name>
FYQdRcnbpb where <name>
FYRcSfVZYbkbsb j
FZHXRbVbbZfcmb children ,
FZHYOdQbSZTYUYibmb in place
FZHZJYLcNbQbTZWZmZ help$
FZHZQYRcVeic careers
FZHZSdVbgdkZpYsc m .
FZHbJZObQbTZWcXYYZZYbZcYdYeZfYgchXiXjYkblZmXnZoYpdqYsYtY ^on
FZHbKbcZfcqZtc a task
FZHbLZVbmc one friend
FZHbLdpc <month> and
FZHbVcebiZjZlbnb study
FZHbVdqc pastoral
FZHbfciblbmZ often ,
FZHbhbqc talked
FZHcIbLZQZRcVYWb and three
FZHcRbVcYYmcrb x
FZHcRbWbmcrb tidy-up
FZHcRbZb and maths
FZHcRbZbfbjZnb moves
FZHcRcVYgdmc before each
FZHcXbYZhZjZkYmXnZoZpdrYsb <year> and
FZHdKZLYMZRZVdWbic own$
FZHdLcQYWYrd pupils
FZHfibmctb ^group
FZIbLdOcRZWYXbYZfbgZhYjZnZpbtd ^the
FZIcLbQbRZVXbcjY the planner
FZLbRchcibkbmZ <name> shows
FZLcQbRZbc until the
FZLcfcmZ sheets
FZMdSYbZcZeZfYhbjZncrc garage
FZQbYZhZkdncpcsb <year> ,
FZQcRZVZYZicnb pictures ,
FZRbVcXbaZ <name> teacher
FZSeVbgdkZpZqd p .
FZSeYbgZhZkdmbpZ h
FZSeYbqd f .
FZSficqc f
FZVcmb every maths
FZVdbZiZmcnb , just
Fb blue card
Fb time for
FbHYQcRZbZobtc message
FbHYWbXbkbmbpZqYsb <name> from
FbHZQcWZfdme handwriting
FbHZRbVZaclb before lunch
FbHZRbZbcbmZnZ , two
FbHZmb once ,
FbHb ^every morning
FbHbRZmb ^monday ,
FbHbhb monday ,
FbHbicmb morning at
FbHbmb every lesson
FbHc week$
FbHcVZib tuesdays
FbHcVd one$
FbHcZbmc ^every <name>
FbHcmb minutes ,
FbHdQZ ^mondays
FbHdmb mondays
FbIbQcbZdYndrd kitchen
FbIbcdiZmbnbrY time and
FbIcQYRZVbWbbbiZmb two things
FbJZLdTZpb words out
FbJbQcRZferZ holding
FbJbRbpb the picture
FbKZLbQbnbpb reach
FbKbQZVbibnbqb nurse
FbKbfb not heard
FbKbibmb end of
FbKcmZ will carry
FbKdMbQZYYicpZ of <name>
FbLbQYRcWbjZmbnb game .
FbLcfbib watches
FbLcfciZ writing .
FbLdRZbd each day
FbLdbbfZib for five
FbLdibrd book .
FbNbVcfbmb time$
FbObRbmb the library
FbPY #8
FbQZRbbbmbpZ milk
FbQZRbmbtb waits
FbQZYYeZibjYmZnbpZqctc nia
FbQbRYVbfZjZkbnbqc shown
FbQbRbmb one ,
FbQbVYibmb as required
FbQbVYibmc required
FbQbXbtc ^at
FbQbbcfZjbnZpb page of
FbQbbdjZlbnY " at
FbQbibjbmb when required
FbQbibkb <figure> picture
FbQbkbnb picture words
FbQbmb , every
FbQc two-part
FbQcRbVZbbicmc appropriate
FbQcibpb will say
FbQcibpc will sit
FbQdkbmZpc type <figure>
FbRYVcmb every carpet
FbRZecfZ and sit
FbRbWbfbiZmbrZ stairs
FbRbfbiZlbmb ^practice
FbRbmbpb the "
FbRbmc , one
FbRdWbfbhb holds
FbWbfckbmZ another
FbWbjbnbrZ five .
FbWc minute from
FbWccchb of what
FbWcibmZ <figure> when
FbYbpZqbrb copies
FbZbbbfZnb " more
FbadccfZhZ sit at
FbbbibjbmZ on four
FbbbnbrbtZ the snack
FbbecZdbmZnZpZrbtY cup
FbdZfdhZjdnZ heard .
Fbfbjb when she
FbhZjbrZ comes
Fbibmb morning
FbibqZsb three times
Fbicmd one hour
Fbmb " or
Fbmb , when
Fbmb will take
FbmbnbrctZ snack table
Fbmcqb . <figure>
Fbtb of five
Fc , such
FcHYQbWbccdbfY every time
FcHYQcmbre workshop
FcHYWbbZfbibjbmbpbqYrZtZ <figure> -
FcHYYZbbgZiXkYpcqXsc ^last
FcHYiZlbmbtZ task ,
FcHZKbWZbcfcic , about
FcHZLZRbVcnb ^each
FcHZQcVbpZ snack ,
FcHZRbnb <name> lessons
FcHZfblbnb one-to-one ,
FcHZid registration
FcHb lesson$
FcHbQZibmb tuesdays and
FcHbRZ ^tuesday
FcHbRZ ^tuesday and
FcHbVZ monday to
FcHbiZlc ^every lesson
FcHbib tuesday
FcHbib tuesday and
FcHcQZRZmb ^tuesdays
FcHcbcmc <figure> mins
FcHcbcmd mins
FcHcmcpY monday
FcHdQYTZiZjblb ongoing
FcHdRZmb ^monday
FcKZLbQYRd card before
FcKbQZicjZqb nurse .
FcKfQYRZpb ^by <month>
FcLZQbVZmc where possible
FcQYVbhZjZkbmcrb and at
FcQZhbmc and waits
FcQbRZVZWbXcdZfbhYnZpbrbtZ and in
FcQbRbmb ^where
FcQbRbmd possible
FcQbfZjb stay at
FcQcmb tutor time
FcQdfcib ^<figure> .
FcRbZb lessons a
FcRcbZicmbpZrbtc mat
FcRcmb one-to-one
FcVbibmb daily ,
FcWb as "
Fcbb " ,
Fccctc picture of
Fcfb such
Fcfb such as
Fcmc required$
FdHXRbVbfblb , one-to-one
FdHXebgcibjZ <name> before
FdHYLZRdVXfbib story time
FdHYNbQcRZiYpd spring
FdHZWb first <figure>
FdHcTYWZYbiYmd ^end
FdHdLYMZPZQZVYmc ^daily
FdHe ^every
FdQcRYVYYZbZebgbhZiZjbkYmdnZpYqbrY exams
Fdbdmb mins ,
Fdibmd every morning
FeHXbb , three
FeHZfcmb time ,
FegZhckYmXpdsc . <year>
GbRb gate
GbTbkbqb / <year>
GbYbbb the next
Gbebibnbtb walk
GcHZIb walk to
GcIbQYcbnZsc write the
GcNcRbaciZnZtd timetable
GcQZRbjZnbrb draw
GcQbjbqZ the gate
GcRccbjbmZ cards$
HXPeQXScVbZcgXiZkblbqb ^p
HYLcMZNdPYQXRbUZVZWbfbiZ reading$
HYMbhbjbnbpYrb form
HYNcPZRcUZcbfbmc b$
HYPZQdRbcbfbic ^travel
HYRcVbib laptop ,
HYVcnZrc friends ,
HZIZLZQcRbbb me for
HZIbLZObbbmb day at
HZIcQZRblb against
HZJZMcOcPZQcVZYc steps$
HZLZQbVcnd ^an
HZMZQbRZVeYZqd dawn
HZMcVbZbebgdhZjZnZqc jo
HZNZRdVZcbiZkbmZpc ^a <figure>
HZNbOdQXRcWZjbkcmZqY b <figure>
HZPXQcRcrb <figure> and
HZQZRcVbbcfZnZpZrc for an
HZQZRcVdmeqZ teachers$
HZQZUdcZmc green
HZQbRcid regular
HZQbRdZbhciZlb touch
HZQbibpb checklist
HZRbTbiZndrb away
HZRbbcfb door and
HZRcVc ^adults
HZRenc catch
HZVc same page
HZVeXcYbgciYmcrb bev
Hb table
HbIbXZbbiZkbtb bath time
HbJbKbOZmZnbrYtc five days
HbJbQbbcmc half term
HbJbfb summer
HbJblcmZ ^outcome <figure>
HbKbQYVbrb two other
HbKcQZZbtb her table
HbKcRbfZibjbmZ % of
HbLZOcQZmb needed$
HbLbNbVYZbte changes
HbLbQYRbWbfZgbmb of each
HbLcQbgdmbpbsZ the review
HbMYPZQbTYUcWc -
HbMbVZYcebicjYnZpZqc ^imogen
HbOcPXRchckZ home$
HbOcRYcbfdmbtZ change of
HbOcRZkbpY twice a
HbOdmb needed
HbPZQbWZYZgZibkZncqcrZtb student
HbQZRdVYjbmZnb her at
HbQZXb , twice
HbQb twice
HbQbVZZbkbmYnb class ,
HbQbVbdbfbib at snack
HbQbbbjbob until
HbQbibmb week )
HbQbicmbob , five
HbQcRYbbmb , until
HbRYVbibtb in tutor
HbRZibmb writing lesson
HbRb of every
HbRb to one
HbRbVZ table in
HbRbVbmc and two
HbRbVbmc group of
HbRbZbdcfZjbtb lunch ,
HbRbiZmbnb when we
HbRbmb and when
HbRbmb three$
HbRc one to
HbRcib minutes every
HbRcib timer
HbRcmbob corner
HbRcmc as and
HbRemd strip
HbVblb day ,
HbVcfZlbmb two others
HbVcibmc , group
HbWZqdrb all of
HbXcYbmb , <name>
HbXeYZdb friend <name>
HbadmZ lunch .
Hbbd <figure> each
HbbdnZ <name> to
HbcZfZmbtc before ,
HbfbkbrX worries
Hbfdrc others
Hbgbqb to <name>
HbiZkcmbnc am ,
Hbicmb each time
Hbmb every
Hbmb every day
Hbmb morning ,
Hbmb on her
Hbrb children
Hc lunch
HcJZQcRZTbVZWdZbpc ^in
HcKbLZPZfbpb topic
HcKbbclc school day
HcKcQZWYcZmbqbrdtb other students
HcLbVdYYbZgZicjZkYnZpcqe ^all
HcMeVgYe <name>$
HcNbQbfZibjcmZtb at his
HcQZRdYYibmcqZrc x <figure>
HcRZXZdbebmb friend .
HcRZmb every writing
HcRbbbtb minutes at
HcRcVYibkbmc at each
HcRcWdtZ card in
HcRccb each lesson
HcRcfd in class
HcTbjb morning$
HcVbibpb , at
HcVcfbtb alone
HcYbcZdZfbhcjZmcnYpZtY in writing
HcYbdZhdnbrZ me$
HcacdciZrb outside
Hcbbibob until <figure>
HcbbidkbmZpZqc <year> (
Hcdctb after lunch
Hcfbnb writing lessons
Hcib start of
Hckcmbnb <figure> am
Hcmbrb size
Hcmc to <figure>
HdMcVZYbhdkYqcrZ ^kofi
HdMcVZYchcmZpZqbrZ kofi
HdOZRZ ^as and
HdRcZb week ,
HdWcfYiZretc practical
HdZbibmZ ^when
HdbbiZlc every school
HdiblbmZ when$
Hdnc just
Hdrc whole
HeKbQZWZmcpZrctb students
HeLbRZZcfZrb up to
HeRZVZcbdbmZnZ whole class
HeWbmc <figure> :
IZQdVZbbjb a rest
Ib are due
Ib the same
Ib use the
IbJXUcWb types
IbKbQbpb answer <figure>
IbKbbcqcrb share
IbKbfc a sentence
IbLZObQcRbgc choose
IbLZObRcbboc and add
IbLZQZRdic ^check
IbLZQbicjYmZtb missing
IbLZnbqc have the
IbLbRccdkZob the homework
IbLc same
IbLcbbhb page
IbLcicjb for one
IbLdRZnb counts the
IbNbWZaZdbeefbhbjXnXocpZrY us in
IbNcWctb track
IbPcQZRdWZjZtc ( a
IbQZRbYbmZnZodpZqYsc pm .
IbQZRbbdiZkbtc evening
IbQbRZVdWZbe or <name>
IbQbRZYYpcqb the new
IbQcRYTbfYgciZjbmbobpZqZrZ <name> every
IbQcWZbdcYfckYnYpZrZ homework .
IbQcccpb ^read
IbQcfbiZlcmZoc his planner
IbRbYZnbqc and the
IbRbfbic hears
IbRbibtc reads the
IbRbjZnc , or
IbRbmb , each
IbRcYZibpZqc <name> runs
IbRckd comes to
IbVbbbfbibjZmbnZ lets
IbVcibrc plays the
IbWbfYjblb zip
IbXbhbrb my cousin
IbXdYWdcpZ nan
IbXeYYgbhYkdmYpZqbtb school :
IbXeYYjdnY ^mum (
IbXeYZbbhZjbqZ mum (
IbXgYXdcgZkYmYqb ^mum ,
IbYZhZiZkcmZndpY family
IbbdcbiZnZ and wait
IbbdjbtZ bedtime
IbbdjcpZ at bedtime
Ibeb mum and
IbeefcjZrY autistic
IbfZhc cousin <name>
Ibfbjb a page
IbfchbnbrY autistic .
Ibfckc changed
Ibgb idea
IbhZndtb train
Ibtb morning .
IcKbLbQZic -word
IcKbLbQZic <figure> -word
IcLZNcfbid of homework
IcLbQZcbfbmcnZ off .
IcLbQbRb ^hand
IcLcbbgciYpZtc spellings
IcObRcibtb five words
IcQZicrZtc on it
IcQbRZVZfZmcncpZ his name
IcQbRZWbfYmbrZtc a quiet
IcQbRbVZXZcZddnb my turn
IcQbVZiZlcmbrZtb him at
IcQbWbpbqZ letter
IcQbbb hold up
IcQcWbfZjbpb <name> reads
IcQcfYhcibmZrdtb the kitchen
IcRbVZbc minutes after
IcRbbddemb on <name>
IcRbgcpb looks at
IcRbpbtc cards on
IcRbrZtd ^five
IcRcic a book
IcVZrb asks
IcVbnb ^mum and
IcWZfbibmZ due .
IcXbbc mum
IcXbbcdffZjckZmZnYqZ mummy
IcYXbbfZgckcobpZrZtb ring
IcbbccibmZnZob page .
IcbcebiZ the car
IcbcpZ wait for
IcbdcZfbhbrZ car
Icbfjb <name> read
IcccnbpZ do the
Icfbjb past
IcfbjbkbnX he gets
Iclb day they
IdXYbejZkc bath
IdYZbdqZ four evenings
IdYZddnZrc sister <name>
IdbcjcrZ dad
Idbdmb <name> for
Idbe evenings a
IdddjZmbnZrc sister
Ideb " with
IeQZbb night .
IebejcnZqZ grandad
Iebf tea
IebfmbnZ evenings
IfVbXeYZbejc ^mum
IfYZbfiYjcrZ night
JYOcQcUYYZfZnc the cards
JYQdUYnctb right .
JYUcbccZkbmbnbrZ there .
JZKbQcRbfYjcpZ in school
JZKbRbUbiZjbpb about it
JZLcUbVZYZgbkbnb <name> asks
JZLcWcbbfZhbpYrZ his writing
JZLdPbQZRZTZUcrctb ^she
JZNcQbRbUZWZfcrc work .
JZOZQcUcpb met :
JZObUcpb minute .
JZOdQZjbmZoc move to
JZRcUZdbhcib will happen
JZRcdchbib happen
JZUbWcnZpc ^what worked
Jb <figure> lessons
Jb of term
JbKbibncsb be in
JbKblbtb test .
JbLbQZRcgbobpc exit card
JbLbQZTYUcpd good progress
JbLbRbfZmb seconds
JbLbfbpc week (
JbLcQZRbgbobpc exit
JbLcRZlb score
JbLdQcfbmbtb instructions
JbLdib <figure> on
JbNbWZfc spelled
JbNcWbpd did not
JbObfbhZmbnb on ,
JbOcPcibpc target
JbPZRbUccb lots
JbQbWbgb letters
JbQbWblc with one
JbQbWcfYibpZrd grade <figure>
JbQbWcfbjZpb . on
JbQbibjb help ,
JbQcRZ ^read <figure>
JbQcUZbdhbjZnYpbrYtb nearly
JbQefZgbicmc better at
JbRcic sand
JbTZUcWcYZhbmb not yet
JbUZfbpbtZ she read
JbWZfcrd very
JbWbfYgbjbmb <figure> ;
JbWbfZhZibrdtb grade
JbXbfYgchbiZjZmbnbrY to see
JbXcYYgbiZjb went
JbYZbbgciZpc held
JbYebcecfbjZnZqZ came
JbZbbcfbnbqZ been
JbZbebfbhbpbrY moved
JbbYhYiYjZmcpZqZrbtb to show
JbbbcZfcjbnbrZtZ has been
Jbcdmb short
JbdfkbnZrZ dog
JbgdiZrc the <month>
JbgdmZ will show
JbiZjbrZtc for two
Jbib <figure> times
Jbrb makes
Jbtb going
JcKbWbfbjb still
JcLYQbWbfciZ scissors
JcLbOcabib goal
JcLbrbtd well
JcPWQdWbbZmbnbpZ ^target <figure>
JcQZRdWbgb says the
JcQbUb ^partly met
JcQbUbpc partly met
JcQbUcpc ^partly
JcQbUcpe partly
JcQbYZbbfbiYjZkcnZpc some
JcQbibmbnb provision
JcUcYbgZpeqc yes
JcWbbbfZjZpbrbtc well .
JcYYZbfbhenZ made
Jcbbib words on
JccZecjZnb work in
Jcfbib <month> she
Jcib picture card
Jd times out
JdLZbbdbfYmcnZpZrb a bit
JdLcabib better
JdObWZYZjZmcpb <month> ,
JdaenZrb ^good
JdfYhbmbndpZ bit
Jdpf met .
JeQYUbpb ^met .
JeQZhbnZrc lovely
JeQbUXobpe met ,
JeUeYbpf met
JeWdfY doing
JgPZQZUfpd ^met
KZQdgcjZ to all
KZQecZmb will change
Kb by the
KbLbYbebfbibjZtZ toby
KbLbjZlb or more
KbLbmb will eat
KbLcQZYbebibjYmZqZ ^toby
KbLcRbYdrb notes
KbLcWbbbfZjZ read to
KbNbfcmb ^b
KbObbbibjZ on at
KbOemZodpb carry
KbOfQZYZfboepc carry on
KbQZRbfbhbiZjc noisy
KbQZWZfbnZrbtb a whole
KbQZibtc with two
KbQbRZbc will play
KbQbRbfbhZkbnXrb dinner
KbQbScYZfZhblb ^d .
KbQbVZnZpbtc a story
KbQbWZlc will score
KbQbfchZrb come to
KbQbib <figure> homework
KbQbib <year> i
KbQbib homework tasks
KbQbiblb at least
KbQbiblb least
KbQbicjb become
KbQbicmZ will travel
KbQbidnc write a
KbQbie will become
KbQbmb will give
KbQbrc explain
KbQbrd frame
KbQcRZ of six
KbQccchYpc use a
KbQclbmZ least <figure>
KbQdlb hand in
KbRbVZcbmb map
KbRbWceYibkZmWrc % .
KbRbfblb within five
KbWZfYhfibkbnX own words
KbWZfchZjYndrZtb heard ,
KbWbbZfbjcmZnZrZ to come
KbYchbqZ : none
KbbZicjb become a
KbbbgbkZmcocpZqZsY plan ,
Kbbbjb bus on
KbcbdYrb to my
Kbccob talk to
KbfbjZnbrb of her
KbfbjbmZnb she wants
Kbfbjctb what she
KbfctZ spoken instructions
Kbfd is stuck
KbfdgbjZmY with other
Kbgd will tell
Kbhc b .
Kbib stay in
Kbib the end
Kbic card or
Kbic now <figure>
Kbic own
KbjbkbqZrZ to her
Kblb will hand
KblbmZnb will type
Kblbpb tell a
Kblbrb with three
KbnZpb will come
Kbpb stuck ,
KbpbrZ to an
Kbrb the whole
Kc her own
Kc without an
KcOcQZRZfc a change
KcPcQZiZmf ^for
KcQZ using a
KcQZRbWbic manage
KcQZRd turn-taking
KcQZgbibtb piece of
KcQZgc three words
KcQZiZlbrZtc % in
KcQZlctZ questions about
KcQbib explain <figure>
KcRbbYgYhbiZnYofrY on with
KcSbfbmb ^b .
KcSdfbpb ^a .
KcWZdbmc change .
Kcebjb for what
KcfZ own ,
Kchc <figure> <name>
Kcib own in
Kcibjc travel to
KcnbpZ and to
KdNdccfbobtb speaking
Kdif ^by
LZOfQZRZgZjZmZof ^keep
LZQbRbmZpc maisie will
LZQcRcVZiZjbmc mentoring
LZRbVb page three
LZRbhZlb pass
LZRdZbmZ paragraph
LZRdbbgbnb sheet with
LZVcWZbbhbjdkZmcrY from <name>
Lb <figure> years
Lb chart .
Lb lot
Lb mornings
LbMbVfgb ^<title> <name>
LbNbWbccfZlbnZ read aloud
LbNcQbRZfbib feels
LbNePZQXVZZcfc ^listening
LbObRbbb list
LbOcVZgcmZpc it has
LbQZTbfbib <figure> right
LbQZfbnb question in
LbQbRbVZtb cards ,
LbQbTbfclb playtimes
LbQbVZtc for three
LbQbWZfYhbkbqcsZ shanice
LbQbWb in three
LbQbWb sentences
LbQbWbfZibrb turns in
LbQbbbibjZlbtZ <figure> or
LbQbbbnc week and
LbQbfZibtb eat lunch
LbQbfZmbpb will get
LbQbfc three weeks
LbQbibmb aloud
LbQbicrc always
LbQblb least one
LbQbpbtb playtime
LbQcRZiZjbnb show his
LbQcWbib will know
LbQcfbhZnb hand up
LbQdfbibmb and write
LbQdid right
LbRYbZccmcnbrZ he leaves
LbRbVZWbcbhXjbkdnYqZrZtY taken
LbRbbbgcnctb has gone
LbRbbbiZkbmZnb him the
LbRbbceZfZiboc each .
LbRbiYmc the tutor
LbRbib <figure> now
LbRbmb each
LbRccbtb note
LbRerb games
LbSbYZibkbmZpYqbtb niamh
LbTZWb months
LbTZWcmZ <figure> months
LbTbWbkbmbnb age <figure>
LbVegcmbqc staff
LbVggb ^<title>
LbWZXZYcZZaZbZcZdZeZfYgZhbjZkblZnboZpZqcrbsZtZ ^shanice
LbWZbbcbjZkbmbocqZrbtZ should
LbWbcZfZiblbpbtc down the
LbWbib uses
LbWbjb list (
LbWbrd reads
LbWcbbfbiZjZrXtc in on
LbWcmZpb counted by
LbXdYbgZnbpZqZrZtZ service
LbYYcbjbqc paper
LbYZfZhcjZnbpZtb photo of
LbYeddiZjZkZqYtZ , her
LbaZiZmbnbqZrZtd paper .
LbbZcZfbjdnYrb thinks
LbbbdbfZjZmbtZ out the
LbcbdZeZfcmXpZre clear
LbcbfZhbnZpb now .
LbcbfZmb them on
LbdbgbnZ is going
Lbfbhbibtb a photo
LbfcobtZ walking
Lbgbjcmbpbqb email
Lbgcib and writes
Lbhbib the number
LbiZmcnb a question
Lbib passage
LbibkYmZocqdsZtY above .
Lbiblb with at
Lbiblbtb text
Lbjc years
Lbmb the wall
Lbmctb row
Lbrb a lot
Lc fewer
Lc kept
Lc more
Lc the last
LcMcQbTZYYgbibkdmZnZrY pages
LcNbRcWbZbfbpZ checked
LcNbWeabfbiZmZ ^maths
LcNbfbrb last week
LcNdRbWefb ^reading
LcObqcrc keeps
LcOdfZjbmZpb ^goal
LcQZTbYZgciZtb month
LcQZccmZob watch
LcQbRZWZbZfbibjbqb her <name>
LcQbRZgbhZmZnbrc notice
LcQbRZibtb a row
LcQbib aloud to
LcQbib with no
LcQdjZ planner
LcRZVbnbrd and counts
LcRZWbcbfZnbrY i say
LcRbTYfbjb <figure> with
LcRbVZbbmc cards with
LcRbYdbciZjZmcqY report
LcRbZb checks
LcRbfchbiXrZ corridor
LcRbibjcmY niamh will
LcRblbmb five-minute
LcRbmZocrb any
LcRcVYZcibmZpb <name> writes
LcRcmZpc five lessons
LcTZibmb more confident
LcVZgcmbob each <name>
LcVbYbgckbqZ the speech
LcWZibrb looks
LcWbjbmb different
LcWbmZ fortnight
LcWdgbhbmZrb marks
LcYblbmbpbqZ in at
LcZcpb <name> reading
LcaccbmZrctY pictures .
LcacmZ the story
Lcbb book
Lcbccb time to
LccZgbnb it on
LcccfZjb give him
LcdbebfZnb tell us
LcfZibjcnZtb calmer
LcfZjbmZrbtb all <figure>
LcgbiZrc test ,
LcgciZmb <name> checks
Lchb picture cards
Lchbkc ^name
Lcibmbrb confident
Lcjb know$
Lcmb <name> keeps
Lcmb ten
Lcmb to <title>
LdObRbVZmb the list
LdQZRbWcfZmYpbtb , counted
LdQcYZgbmYtb seen
LdQcgcibmZpcrY exam
LdRcZbkZlbmb check
LdRdZb ^homework
LdYYbZfZgbjdmZqX paper ,
LdebiZnb she will
Ldgbmb chart
Ldic <name> watches
Ldjcrb he will
Ldobpb sheet .
LeQbRZib keeps a
LeVZgbib <name> counts
LebZfZgbhZjZkbmbndpbsZ record
LefbiZ in one
Leib a tally
Leibpc writes down
Lekd count
Lemb register
LfQZgbic tick
LfRZibjbnZ happier
LfZdib ticks
Lfgb test
LgRZVYib <name> times
LgWcgbrc counts
LgYZibkc by <title>
LhVZ tally
MZPZQdVZWbnbrZ changing
MbNbQbRZYYcbiZkXpctb tests
MbQdjbmZnd type
MbRbib read the
MbRcYbjZnZqc imogen
MbWcjbnb . when
MbYXgciZqZsd ^present
MbYcnbqZ led
MbYfqb <name> <name>
MbbbdepZ football
MbbbebhYkemYobqb ) and
Mbecnd i want
MbhbkYsb everyone
McObebncrZ to work
McOcYZtb sees
McPZQcXZYcgZibjcobqZsZ next steps
McQbVYhZiZpbqc freya
McRZ deaf
McRbWZXcbZhbkZnZobqY plan$
McRbWcfbpb number
McReYZiYlcmcnb programme
McSdpbqd k .
McTbbZmcnZ in by
McVZYbhZjb parents
McVZfb teacher of
McYbgbpcqZsb ^agreed
McYbhbjbkZnYpYrb us .
McYdfcqbsZ agreed to
Mcecnd want to
Mcfb they are
Mckbnb don't like
Mckcqcsc agreed
MdQbfbpc due
MdSZdZhXiZkZnhqYrZ ^i want
MdVXWZYchZiYlcqbrb ^jayden
MdVXXZYfbZmbpXqY special needs
MdVYWZhXiYkclbpZqcrb jayden
MdVYYdmbpbqZ special
MdVYgZiZqc ^freya
MdYZdZhYkdpdsY ^this
MdYZhckcpb birth
MdYZhckcpb of birth
MdfZhbibkZlb by$
Mdkcsc plan
MePZWXXbYYZZaZbZcZdXecfZgYhcjXkdlZnZoYpVrYsYtZ born
Mfcbfbhc written
NbObbbfYjb table for
NbObfchZmcqZ . this
NbObfckbmYobpZ the time
NbOcZbcZfcrZ place
NbOcfbibpb starting
NbPYQdScfcib ^c
NbPZQcWZfc joining in
NbPcScYZqf t
NbQZRbSdVZhbib ^d
NbQZRbVdmc and one
NbQb something
NbQbWbjb when he
NbQbYcedhbiZkZqZrZ came to
NbQbgbnb a laptop
NbQbjbmb he says
NbQcVbfckb hands
NbQcWYfdiZnY joining
NbQcWcYZcZeZgbhZjZmbtZ mock
NbQcfc asking for
NbQdWcfd talking
NbQdfcibpZrc facts
NbQdhbiZjbrb himself
NbRbWYcbfbjbnbtZ she needs
NbRbWZfbmbrb others .
NbRbWcZcfb red
NbRbWcfbiZmb moving
NbRdVZbcrb ball
NbScYZhbqe d
NbTbXZfcqb by hand
NbUcdbfdnZrZ ^getting
NbWYXYbZcZgZhgiZkZqZrYtZ <name> wrote
NbWYfcrbtb he reads
NbWZfcjb spelling .
NbWbZbqc were
NbWbfbtb spelling
NbWbjbnc reading .
NbWcmb equipment
NbYZZcfbiZlbpcqbtY ; the
NbcbfciZmb she writes
NbcbjbrZ again .
NbfYjbqb his table
Nbfb words correctly
Nbfbjbob tired
Nbfc ^social
NbfdhZ feel
NbibjZmbqbtb nine
Nbjb homework
NbjdnY chooses
NcQZWYccfbtc the pupil
NcQZWYfdmbnZrYtZ slowly
NcQb learning
NcQbibmb ^starting
NcQcfbjZkc asking
NcQdVZWdcbfcnZpZ ^talking
NcQeicpb will not
NcRZVbbbfcgb route
NcRcmb sensory
NcScWYcbkZmbnZqcrYtc pupil
NcWZffhcnZrYtZ telling
NcWbfbjbmZ ends
NcWdZdbZfYgZhZiZjZkZpZqcrb took
NcXYbbibjXncrb friends and
NcbZjbrb in .
Nccchb busy
Ncfcoc written work
NcfdhYkd ^learning
Nchb speech
NdPZQZWc understanding
NdPZRZfb communication
NdQZRcVZmb ^sensory
NdQZRdfciY ^spelling
NdRZiblbmZ receive
Ndfckd physical
NeRZWcfd ^writing
NeZbib listening
OZQcpd step :
ObQZRebe exercises
ObQZRejblc support$
ObQb join
ObQbib no more
ObQbtc break
ObRbWbXbYbkZ ; <name>
ObRbkbtb library
ObRbmbnb through the
ObRcVYYZhdtc with <title>
ObRcYbfZgdjZqb folder
ObRcgcob tiles
ObRdgcrb ready
ObRdmbnZ list on
ObUcfcpb way
ObVecbgbiZkbrb gareth
ObWZYZfbhZiYkZocpdsZ nothing
ObYbfZocpdrZ the plan
ObabjZnc to go
ObbbcYjZnZrdtc works
Obbbmb using the
Obcc for me
ObecfZhZnb herself
ObhbnZ words at
Obib follow
ObjYkZpdsd plan .
Obpb of writing
OcQZRbgdib set up
OcQbebhZjc go up
OcQbgcibjb the reading
OcQc <figure> )
OcQc two words
OcQd words together
OcRbVbfbicnb adults
OcRbmc game ,
OcUcYbkZqe g
OcVZfb work on
OcWZZZccdXfYiZkZmcrZtc door .
OcWZibmcpb ^aim
OccZfcjZrb she knows
OcfZhcpbrb as a
OchbkZnbpb <name> as
Ocib without a
OcqdsZ to this
Ocrb new
OdQbpb break card
OdQcRcVXZelb typing
OdRbpbtc a card
Odlbpc outcome
Odmbpe aim
OeRZgZjZmZog ^keep the
Oepb go
Ofcbib stop
Ofgbtb move
OfiZjbmbocpbrZ go on
Oflb outcome <figure>
OgRZfbnZpd on to
PXQXReie long-term
PXQdRcbYibtd ^at home
PYQeRZXcbbfZhbjbkYpYtb home ,
PZQYRdid long-term outcome
PZQZVeYcebhYickbmYrb zofia
PZQdbbcb what happened
PZUhhZibmbpZrb open
PbQcgbic will do
PbQcmc provision$
Pbrb the level
PcQbWcmbpbqb ^at the
PcRZVbfbjbrbtZ her head
PcRbfcic a )
PcRbjbnZrb adds
PcRcic do$
PcVbfZkbrc head .
PcWYYXZYaYbXdWeYgYhfiYlYmYndoYpYqYsY ^(
PcWbfZtc we expect
PcWcfZiZte expect
PcZbfbiZmb for$
PcZbjbkbmZpbrZ numbers
PcfbjZpcqZsctZ ^what <name>
PchcnZpbqZsb what <name>
PdSdZbgbkbpZ p
Pdicpb ^target
QZRbib before every
QZRbibjZmZnZrc actions
QZRbnb sets
QZRbncrZtb out and
QZRcWbYYbZcZfYhbickbmbpYtZ its
QZRcWbbcfZmbpb song
QZRcfcibnZpb steps .
QZRdecfbmbrY ^what i
QZTbfc lessons ,
Qb " )
Qb <figure> days
Qb all
Qb answer
Qb days
Qb hand
Qb put
Qb sessions out
Qb start
Qb the start
Qb will ask
QbRYWb her list
QbRZVbWcfb ^english
QbRZXbYZZcaYbbcZfZgZhb the sheet
QbRZcdmZ him a
QbRZecqb plan and
QbRZgdhbpZtb and tells
QbRbVY rides
QbRbVZfb to hold
QbRbVZhbibmc me and
QbRbVbibnZrb box
QbRbWbcbfYibrZ a toy
QbRbWdabcbfZmbrYtZ small group
QbRbbbgbjb to ask
QbRbcbdZfZnbrb a job
QbRbcbfZmcpZ a small
QbRbcbtb job
QbRbcfmZ ^show
QbRbfcmbnZ cushion
QbRbgb turns
QbRbhYibmZrc tell the
QbRbhb with me
QbRbiZnc point to
QbRbib line ,
QbRbib science words
QbRbmbpb week by
QbRbrb where
QbRbrc listen
QbRcWZbZfZmbpctc a partner
QbRcZbfb <figure> a
QbRcZcfblbmZ list of
QbRcib ^support
QbRcic will attend
QbRcmbpbtb partner
QbRcmcpc card$
QbRcpb the side
QbRdVZgbiZmc . every
QbRdtb cards
QbReib support
QbSdibpb ) <figure>
QbVYibmbpb <name> until
QbVZWbbbfZgbhZmZoZqZrbtY brings
QbVZfbhbjZmc stands
QbVZrb words with
QbVb walks
QbVbXdYYmb assistant )
QbVbfbib the playground
QbVbfctb children .
QbVbhZkeqZ learning support
QbVbib snack
QbVbibmc <figure> every
QbVbmb each one
QbVcXchbkZmb learning mentor
QbWYXYYXZZaZdZecfYgYhZiZjZkclZnbpZqYrZsYtY ask <name>
QbWZbbiZmdpb step <figure>
QbWZcZjYkbnbqbrb the other
QbWZiZmctb different words
QbWZibmZpb <figure> passage
QbWbZbib coat
QbWbaccZfbjZnbrZtZ and they
QbWbcZfYicmdnZtZ board and
QbWbcbfciZmZ sentences .
QbWbccib your
QbWbdZhZjZtc questions .
QbWbebgbib reader
QbWbfZlbtZ word ,
QbWbfb follows
QbWbfbiZmbnZ with others
QbWbgb pen
QbWbiZjbnc myself .
QbWbib <month> <name>
QbWc <figure> common
QbWc common words
QbWcfZhbic quiet room
QbWcfbibnZ <figure> lines
QbWdnZtb signs
QbXZbXfZickbnctZ enjoy
QbXbjZ , who
QbYYbZfYgfiZjZkYlZmbnZpbqYsZ ask the
QbYZbbtc up the
QbYZbclbmZ do up
QbYZccmctb a picture
QbYZfZqc the lunch
QbYZhYsf call
QbYZiYmbobpZqZsd card .
QbYZqc a <name>
QbYbgbhZmYpZrbsb kieran
QbYbgbqY her teachers
QbYbjbob both
QbYbpb ottilie
QbZbbZmc session .
QbZbbbgc sends
QbZbfcmZtZ begin
QbZblb radio aid
Qbac hall
QbbZgYjbqe same day
QbbbcbfZibjZmbtZ board ,
QbbbhZnc and "
QbcYdYiZtf copying
QbcZfblbmbrZ the register
Qbcb the room
QbcbfZmbrb give
Qbcbfb pencil
QbcbfbibjZncqZ her hearing
Qbcbgb show
QbcbjcnZpbrZtc o'clock
QbccfZmbtb ^tell
Qbccnb ^get
QbcdmbnZ ^give
QbdZebhcpYrb do a
Qbdbicnb in words
QbdchblbrZtb to finish
QbebfbjYnb a school
QbfZ leave
QbfZgbib idris will
QbfZgbjcmZ will finish
QbfZgbkbpc ^we will
QbfZhdmbncrY photos
QbfZjcmbpc of it
QbfZmb a word
Qbfb the carpet
QbfbiZ hearing
QbfbmZ her coat
QbfbnY come
Qbfbpb -ed
Qbfbpb -s
Qbfbrb things .
QbfbtZ out ,
Qbfbtd : she
Qbfc a new
Qbfcgbib theory
Qbfchbjb staying
QbfciZpb a written
Qbgb ^what we
Qbgb what we
QbgbiZlbmZpc will bring
Qbgbib ^how we
Qbgbib how we
QbgbictZ reminders
Qbgbjb talk about
Qbgbkb see it
QbhYicmYndqZ . to
QbhZkbpc ?
QbhZnd myself
Qbhb number <figure>
QbhbibmZ <figure> bus
QbiYkbpd ?$
QbiZjbkbnb <name> talks
QbiZjdpc change$
QbiZmbpc : met
QbiZmcnZ <name> can
Qbib correctly in
Qbib his <figure>
Qbib his seat
Qbib minutes of
Qbib of us
Qbib reminder ,
Qbib the bell
Qbib will be
Qbib will find
Qbibjb her ,
Qbibkbmb say the
QbibmZ lunch in
QbibmZ the <figure>
QbibmZpb test (
Qbibmbnb ^provision
Qbibmdpb outcome :
QbibpZ five sentences
Qbibpb eat
Qbibtb is too
Qbic , without
Qbic ask for
Qbic has missed
Qbicjb be more
Qbicjbkbnb will have
Qbicjbobpb will go
Qbicpb without being
Qbid within three
QbidjZmZnbrYtc more .
QbiemZ ^by <figure>
QbjZlcmbnb words from
QbjZmb her hand
Qbjb bus
Qbjb college on
Qbjb his list
Qbjb more than
Qbjbpb time-out card
QbjbrZ but
Qbkb the <name>
Qbkbmbtb the question
Qbkc will count
Qblb within <figure>
Qbmb lesson .
Qbmb read a
Qbmb will use
Qbmbtc card with
Qbmcob rest
Qbmcpb her desk
Qbmd also
Qbnb college
Qbnb to the
Qbpb time-out
Qbpbrd the group
Qbpbtb beside
Qbrb in her
Qbrb science
Qbtb the desk
Qc a minute
Qc ask
Qc often$
Qc six
Qc will put
Qc will stay
Qc write
QcRZVZWcbbiZlbmZpZ : two
QcRZVbdbhZkZrbtd tray ,
QcRZVbmcnb <name> meets
QcRZbciYlcmZob will keep
QcRZic will walk
QcRZnc loud in
QcRbTbWb puts
QcRbTbYZcbfbgbibmZ buttons
QcRbVZ hold
QcRbVZWcpbrZtb letter sounds
QcRbWZfbncrd taught
QcRbbbfbiZjc the bus
QcRcic access
QcVYbbib puts the
QcVYmc <name> puts
QcVZcZmbnb child ,
QcVZiZmd <name> plays
QcVcWZic <name> or
QcVcbbiZ ^mum or
QcVcbc mum or
QcWXZZcZdYfciejYkZlZmYnYpZqZrZte ^long
QcWYcZdZhZmcrdtb learn
QcWZachcmbnZrZ get to
QcWZfbjYlcmYtc in from
QcWZfchb up and
QcWZiZmdpb ^step <figure>
QcWZibmb list in
QcWbccibmZ shout
QcWbfbib for something
QcWbhb list .
QcWbib instruction with
QcWbmZ <figure> of
QcWbqZrc for her
QcWcfYlbmZrc his coat
QcWcfZ <figure> book
QcWcfZpbrc , he
QcWdcbicmY objects
QcXbfbkZmb at nursery
QcYYpb and <figure>
QcYZbZfbnZ taking
QcYZfcibjZmbqb in lessons
QcYZibqe one in
QcYb the line
QcYbcbib the teacher
QcZb aid
QcZbbZibnc the sand
QcZbib beside him
QcabfciYmb assembly
Qcabrb nobody
QcbZfZgZjZmcob am on
QcbbfbjZ play
Qcbbicmb of <month>
QcbciclbmY reuben will
Qcbd one word
QccZhbibrc running .
QccZlbmZpbtc write down
QccbmZpb use his
QccbnZpbtb wear
QccchcnYrZ i need
Qccclb ^say
Qcccmc ^step
QccctZ speak to
QcdZhZmcncrc a big
QcdbfbhZjbpbqctZ . not
QcdbhYidkZmYnZpbqYrYsZtc grown-up
QceciZjZnd at college
QcfZgdibpZ , by
QcfZlcpb task within
QcfZrYtd all his
Qcfb eating
Qcfb for help
Qcfbib . now
QcfciZjZnc to play
Qcfdmb skills
Qcfdtb when a
Qcgblb reading test
QchbibmZrd showing
Qchbnb of his
QchdiZmbnYpb not in
QciYlc both hearing
QciZkcobpc . next
QciZlbmbpb written task
QciZmctb use <figure>
Qcib . by
Qcib bell
Qcib help card
Qcib reminder
Qcib will read
Qcib without help
Qcib work within
QcibjbpY and go
Qcibkb or a
QciblbmbpZ ^success
QcibmZ ^starting point
QcibnZrf building
Qcibrb with nobody
Qcic ^support :
Qcic support :
Qcic than <figure>
Qcic travel
QcicjZ to a
QcicmZ write <figure>
Qcicnb i will
Qcid improve
Qcid will always
Qcje to leave
Qckbqb kept in
Qclb in ,
QclbmcpZ ^success criteria
Qcld of being
Qcmb line
QcmbnZtb the right
Qcmbpb use
Qcmcrd metres
Qcpbrb under <figure>
Qcpc in <month>
Qcrb cut
Qctb he has
Qctb instruction ,
Qd stay
Qd will spell
QdRZcbfZibmd possible .
QdRZfbiZtb out a
QdRZibpcrYtb come in
QdRbib room ,
QdRbicmZpb attend
QdSbYZfcqc c
QdVbWbrbtb attendance
QdVbnb of my
QdWbbbfcnZ sounds
QdWbiZmctb <figure> different
QdWcrZtb assignments
QdZbhbjZmY ^zainab
QdZbkdmY zainab
Qdacmb sit
QdbZnbpbtb side door
Qdcbgb repeat
QdcchZibkbnZ speak
QdebfZkblbmZ will stop
Qdeclb carry out
Qdfb the due
Qdfbgb juice
QdfbibmZ <figure> list
Qdfc aloud in
QdgbmZpb a full
QdhbicpZ using his
QdiZpd . met
Qdib <figure> science
Qdib read <figure>
Qdib will work
Qdibkcpb we will
Qdiblb success
QdiblbmZ , how
QdiblbmZ will write
QdibmZ starting point
Qdic improve his
Qdic sit with
Qdic will improve
Qdic will never
QdicjdmZnZ will make
QdicmbpZ criteria
QdidmWnbpZ ^baseline
QdlbmcpZ success criteria
QdmZnbqbtd with all
Qdmb ^by <name>
Qdnbpc bell ,
Qdpb spell
Qdpc put her
Qdtb up her
QeRZWZbcib times table
QeRbcbiZmd what$
QeTbpc was <figure>
QefZibmc will develop
QefZicmb develop
Qefb due date
QegciZmZnbpdrZ bring
Qegdib by <figure>
QeiZjdlb ^put
Qeic occasions
Qeic put two
Qeid arrive
QeidmZnbpZ baseline
Qeif will
Qenb by himself
Qepb spell <figure>
RYVbbZdZjbkbmZpZrZtc what's
RZVbZbhZjXmZncrYtc mornings .
RZVbbbcddYjbkYnYrctY she does
RZVbmb lesson and
RZVcWcmZ minute in
RZVcYbmbqb minutes )
RZVgcbmc staff$
RZbZccibqZsc ? "
Rb a <figure>
Rb at the
Rb from the
Rb point
RbUbfYmbnbpcrbtY put the
RbVY <name> teaches
RbVZ card on
RbVZWZYZrctc second
RbVZdbgctc model
RbVbYYhcib , first
RbVbgbmb checks the
RbVbmd pairs
RbVc assistant ,
RbVcYZmcpbqc subject teachers
RbVdZb subject teacher
RbWYcYdZiYkZmbnZpYrdtc making
RbWZYYZZaZbZeZfbgZhYibkZlZmZnZoZpdrZtZ targets
RbWZfcibmb to use
RbWZmbqb write it
RbWbYZZciZjckZ computer
RbWbYgqYsbtZ <name> ;
RbWbbbfYjbrb picks
RbWbcbfZmZ <figure> new
RbWbfZibmcrZ toy
RbXXYbcbfchbmZnbrY the phone
RbXbgbkb language therapist
RbXbgbkb speech and
RbYYbbqc home in
RbYYgbhdiYjYkcmbnZ <name> of
RbYZZcbbfbrZ a list
RbYZcZgcjZkYpdqZ the one
RbYZibqbre runs
RbYbcZdbfZmbndrX bubbles
RbYbpb it with
RbYcrb ^maisie
RbZbbdmc sign
RbZbcZmbnbrZ so she
RbZcmZ the classroom
RbZcpbqc . one
RbaciYlc batteries
RbadiZmbnb the hall
RbbZcbebgbiZmbnb on paper
RbbZgb shows the
RbbZnbpZqd to his
RbbbcYdbfcnZrY waiting
Rbbbcchb the hand
RbbbhbjcmcnZqYrY day and
Rbbbib , using
RbbehZiZmb pack
RbcZibjZobrctb that is
RbcZibnb the lesson
Rbcb lots of
RbcbfZlb table ,
RbcbgbhZpb slides
RbcbhbmZpZ , sitting
Rbcbicnb table and
Rbcbmbnbrb peg
Rbcbmd breaks
Rbcbmd ten seconds
Rbcbnb side
Rbccmctb board
RbccnZ a room
Rbcdhb me one
RbcdiZpb whiteboard
RbcefZ face
RbdZhbmcnZrd sings
RbdbhbjYnZtc drawing
RbdbicnZ something ,
RbebfbhZibkbnYpc am .
RbebfbiZtb into
RbfYrbtc when someone
RbfZheiZjZrc anything
RbfZiblb will feel
RbfZmb with him
Rbfb the microphone
Rbfb the table
Rbfb to join
RbfbgblbmZqb screen
RbfbiZ loss
RbfbiZncrb ones
RbfchZkcnZqb the dinner
Rbfcmb planning
Rbfctb and then
Rbfctb group work
RbgbjZmZ <name> one
RbgbmbrZtb day before
Rbhb using
RbhbnY the task
Rbhc it ,
RbhcjbmZnbrZtb over the
Rbib , as
Rbib game
Rbib minutes before
Rbib using her
RbibmZnYrdtb games .
RbibpZ voice straight
Rbic who :
RbickcpY , what
Rbjb goes through
Rbjbkc and what
RbjbmZ card and
Rbjbrb sessions .
RbjcnZtb <name> comes
Rblb coat on
Rblc outcome$
Rblcmc be given
Rbmb before
Rbmb task
Rbmbnb ear
Rbmbpb desk
RbmbpctY desk .
RbnZrc for ten
Rbnbrd round
Rbnbtb defenders
Rbnbtb ear defenders
Rbpb his desk
Rbqbsc said yes
Rbrb one of
Rbrbtb back in
Rc four .
Rc meets
Rc of them
Rc picture
RcSb ^a
RcVZWcfb and writing
RcVZfbtb practice ,
RcVZlb register .
RcVcqc subject
RcWYYZcZgZjZkZmf % extra
RcWZcbfZjbtb a short
RcWZfbibnb noise
RcWZfdidpY reading aloud
RcWZpbrd group .
RcWbbbpb tablet
RcWbcZiZmbnbpZrbtb he writes
RcWbfZiYkbmZpbtc time with
RcWbfbjZkb language
RcWbfbmZpb repeated
RcWbjY the page
RcXbYYgbhZjZmbnb <name> the
RcXcdZmb teaches
RcYZZcibkcpZ library ,
RcYZqc them ,
RcYbmc teaches <name>
RcZbbZcbdYiZqZrbtc the blue
RcZbbbjZpc door ,
RcZbiYjbtb word cards
RcZcbb week's
RcZcbcnb the week's
RcZcpZrbtb mark
Rcabhbmbtb window
RcabmZtb cover
RcabmbpbrZtb the window
RcbZgZkZmcnbpc what happens
Rcbbdbic goes to
RcbbddfbpY sitting with
Rcbbjbpb together
Rcbbmbtb word
Rcbccc and say
RcbcjcrYtY she says
Rcbe practise
RccYdbfbtd saying
RccbkZmZnbrd real
Rccbmc extra
Rccbmcpb happens
Rccbtc the door
RcdckcmZqY seeing
RcddfZhYiYnbrc trains
RcddfZhZjXnetY picked
RcdfmYnXte sitting
RcebgcibjZ the college
RceckbmbnZtZ early
RcfZnbpb him for
Rcfb room is
Rcfb sound
RcfbgbpY therapist
RcfbgbpYtc small
RcfbhZmb ways
RcfbhdnZ cards and
RcfbiZjb to take
RcfbiZkbnb he starts
RcfbiZmb in group
Rcfbmb paired reading
Rcfbqb b
Rcfc counting
RcfdicmZ finger
Rcgb before the
Rcgb shows
Rchbnb what i
Rchcib <name> group
RciYjbkb extra help
RciZkblbpZrctb together .
RciZkcmZ each step
RciZmctb picture strip
RcibmbnZob homework club
Rcibmcob steps
RcibpZ chair
Rcic , for
Rcic ^what will
Rcic what will
Rciclb imogen will
RcicmZpc is now
RcjZnbob <name> a
Rcjb able
Rcjb able to
Rcjb with her
RcjbmZ phone
Rcjc <name> is
Rcjc be able
Rckbpb look
Rclb ^help
RclbmZnbrYtb boxes
Rcmb card to
Rcmb day's
Rcmb group
Rcmb leaving
Rcmb paired
Rcmb weeks from
Rcmbnb , say
Rcmbob the quiet
Rcmcnb and walks
Rcmeobtb club
Rcnb bench
Rcpb ^precision teaching
Rcpb precision teaching
Rctb microphone
Rctb the day's
Rd , then
Rd laptop
Rd movement
Rd with a
RdVZ access to
RdVZfc help in
RdVZfcgbpY therapist ,
RdVZmbpbtZ side gate
RdWbmb and a
RdWbmdrZ the two
RdYbhYiZjZlbmbncpZ spot
RdZb sand timer
RdZbcbkb practice with
RdZd practice
Rdbb back
Rdbb new words
Rdbcmb ^look
RdbdiZjZlb ^practise
RdcciYlb minutes early
Rdfb <figure> b
RdfbibqZ one for
Rdfbjbrb tables
Rdfbmb ^paired
Rdfbmb ^paired reading
Rdfc ^<figure> b
Rdfc together ,
RdfciZlb of ten
RdhYjZpZrftc songs
RdiZlbmb carpet spot
Rdibjb her for
Rdibmb practises
Rdic then a
Rdjb through
RdmbpZ spare
Rdmc games with
Rdnb over
Rdtc the day
Re card
Re gives <name>
Re then
ReWbZb sits
ReYYhcickcmZqZ ^picture
Refc sentence
RehbrZ choosing
Reib ^elsa
Reib ^touch-typing
Reib elsa
ReibmcnZpb the steps
Rembpb ^precision
Renb touch-typing
Repbrb precision
Rerb back$
SZVcibmZ : every
SbWbYZhZibjdmZpb ) :
SbXZYcjbqcsZ ( mum
SbXZYcjbqcsZ mum )
Sbgbpb / <figure>
Sbgbpb <figure> /
Sbhcmbqb d .
Sbpb ^c .
Sbqc s
ScVbXdYXbbnbpcqb teacher )
ScVbmcpZqb r .
ScXcgZhZqb ( class
ScgbnbpZqbrbsc s .
Scqb a .
SdYbbbgbmZpcqZsZ ^signed (
SdYbbbgbmZpcqZsZ signed (
SdYcsb h .
SdqesbtZ t .
SeWcYYgYiZkZmZncpbqdsZ l .
SeYchZiZkbpbsY j .
TZhbib words ,
TbWZic lesson (
TbWbibmZ day out
TbZb story
TbiZlcnZpbtb parts
Tbib help with
Tbpc times a
Tbrb missed
Tbrb pictures
TcbblbmZrZtb on one
TdfbiZmbrb in order
Ub days out
UbWZbbncpbrb rather
UbWbpd worked
UbWcpb what worked
UbYYbZcZebhcibjbkZmZpbrY here
UbbZfenZ eats
UbcdfYhbmYnbpbtZ down to
UbfYncrd music
UcYZbbnbpb there
Vb practises with
Vb teaching
Vb teaching assistant
VbWbabpbtZ supply
VbWbbckbrY him on
VbWbcbdbfYrbtb technology
VbWbdbmcrb to him
VbWbfZibjZnc art and
VbWcfZjYndrb design
VbWerZ english
VbXZYdbZhbiZjZkZmZnbpcrZ ^jodie
VbXcYccZfZhbjZkXpbqZrZtb jodie
VbXdYYmb ( teaching
VbYXjcqZrbsc , all
VbYZbZdbhbqZ books .
VbYZjYlbndqb coach
VbYekYmZqZrc leads
Vbbcpb ten minutes
Vbcb ten in
VbcbechcnYrY people to
Vbcbmb to ten
VbfYjYrctb counts to
VbfbhZiYkZnbrdtY county
Vbfbibtb playground
VbfdnZrb a group
Vbhbnctc water tray
VbiZnb lessons each
Vbib <name> practises
VbibmZobpc the laptop
Vbibmbnc <name> takes
VbkZobpdqb above
VbkZpb will check
Vbmbnb <name> goes
Vbnc someone
Vbnd the water
Vbnd when <name>
Vbrb with them
Vc ( <name>
Vc , teaching
Vc one other
Vc other child
VcWYdZfbkYmbpbrbsb is on
VcXbYd <name> (
VcXcfbmb nursery
VcYbmc supervisor
VcYc <name> )
VcYdgZob me ,
VcfbhbmbpZ child .
Vcfbmb <name> gives
Vcibmb frequency
Vcibmc ^frequency
Vcjbmb support assistant
Vckc , with
Vcmb trainer
Vcmb travel trainer
VdWcZbhZkZmcnbqZ , maths
Vdmb assistant
VecbhZiZkb gareth <name>
Vemb , learning
WXebfchbnZ suffers
WYXYYbbZdbeZfchciZmZpZrb gave
WYXZYYZZaZbZcYdZeZfegZhYiZjZlZmYoZpZrfsZtX remembering
WYZcfZhZkbpb so we
WYcbfdnb leaves
WYcbhbjZre top
WYdbfdnZ . getting
WYecfbhckbnYpZrX to us
WYecfbjblbnYtb we want
WYfbjctb wrong
WYfchZnZrb cries
WYfciZnbtb beside her
WYfcjblbnbrZ : reading
WYhbjYrc tired .
WYibjZre builds
WYrg explains
WZXXbYfbgXjZkZmbqetZ file .
WZXYYZbYcZdehbjXkXlZmYnZpXqcrZtZ , his
WZXYYZbZfbgbmcpZqd file
WZXYZZbYcZeZgciYjckYmbnZoZpYqbrZsYtZ copy to
WZXZYYgbnZpcqXsc year :
WZXZYZbcgciYjckYnZpYqXrZ sent home
WZXZcbfZiZjZmZncrd singing
WZXbbchXjXkencrY school and
WZXbtb friends
WZXcYXbZfbhbjbkbnZtZ lives
WZXcYZfcgbjZqb health visitor
WZYYZbbYcbfYgWhZjbkYmcoZpbqZsbtY copy of
WZYZcbdbhXiZkemYtb called
WZYbfYncpcrb amara
WZZbcYfbhbiZmcrZtb place .
WZZbcbiZmbrZtb away from
WZZbeciZmY her first
WZZcibmY group :
WZaZfchZiZmZrctb sense
WZabbbiZnbtb <name> does
WZac story .
WZbZdZgXhYiYkemZobpbrY <year> at
WZbZebfbhbjcnZrZ had a
WZbZfbgbmbnb and says
WZbZfbhZnbrb hand to
WZbbccfbtZ the main
WZbbdbhYnb toys
WZbbfbjYrb and has
WZbbhZibjckbnZ to speak
WZbbqb if she
WZcZdcgZibkbnXqbrZ purple
WZcZfXhbrf animals
WZcbdbfc talking .
WZcbdfrZtd . being
WZcbfbjYkZmYnbrc maps
WZccfbibmZ key words
WZcchbjbnZrZ thing .
WZccjZrc tell you
WZdZfbhZndpZrb my hand
WZdbfcmbncpZ he finds
WZdchZjYkb swimming
WZdeebfXhYjYndrY cousins
WZebibmZnb to plan
WZecjbrYtd friends .
WZfYjZretb notices
WZfYjbkbnZrd brilliant
WZfZhcrd am a
WZfZjYri remembers
WZfb : one
WZfb she finds
WZfbhbmb aches
WZfbhbrb behind
WZfbicmZnZtb group time
WZfbjcmbncpZ because he
WZfblbtb in all
WZfbmbrb up ,
WZfbnb takes
WZfbndrc is the
WZfbtb her <figure>
WZfc before she
WZfciYpbtc outcomes
WZfcjbkcnZ home .
WZfcmZrbtb order .
WZfd his hand
WZfd is slow
WZfdtc are hard
WZfehZjZkbrY lazy
WZgcibjZmd extra time
WZhYjbrdtd stories
WZhZjYkbndrdtZ fair
WZidmb criteria :
WZjb canteen
WZkbmZrd clearly
WZkbpbsb , d
WZmcpZrc rules
WZmcrb where i
WZpcrctZ first time
WZrc , where
WZrctb left out
Wb <month> he
Wb a moderate
Wb capital letter
Wb full stop
Wb letter and
Wb moderate
Wb moderate hearing
Wb on his
Wb she reads
Wb that his
WbXbfZgdhbiZqYrY . his
WbXcaccXdYeZfbkbnZrX : my
WbYVgbhZkXmcnYobpcqZrZsZ people who
WbYYse <year> :
WbYbfYgbqY teachers .
WbYbgbpbqc shared
WbZbicmZ and science
WbbYfZhbndqZ like a
WbbZcbddeZfZiZjbkZpYrYtZ he likes
WbbZfYlbmbnZpZrb we know
WbbbjbnZtZ are the
WbcYdZibkZmZndtY what helps
WbcZebfchZkb slow
WbcZfZmcrZtb well as
WbcZfdhZjZnbpXqZtd . reading
WbcZhbjbmc as well
Wbcbnb think
WbdYhbjYre honest
WbdbfZjZnbrd people .
WbddfZjZkZ digger
WbebfYjZnZrctb is quick
WbebfZ we would
Wbebfb for him
WbebfciZ means that
Wbecibmb know :
Wbeckc in <name>
WbedfbjYnYpZ disorder
WbedhbnZ i was
WbfXhZibjZkbmZrc listens
WbfZ at lunch
WbfZ said ,
WbfZiYnbocrXsb about the
WbfZjZrd -piece
WbfZjZrd <figure> -piece
Wbfb . in
Wbfb a game
Wbfb are
Wbfb both ears
Wbfb child
Wbfb in maths
Wbfb words and
Wbfb writing
WbfbhZibmcpZtZ a plan
Wbfbhbrb hands .
WbfbiZmcpZrb words that
WbfbjcrW ^strengths
WbfblbmZpZtb an instruction
WbfbnZ i read
Wbfbob hard to
WbfbpZ ^talking :
WbfbpZ age .
WbfbpZtb : in
Wbfbpbte working
WbfbpdtX is working
WbfcjZnb saw
WbfcmZ : he
WbfcrYtb his age
Wbfd writing :
WbgbnbpZtb gone
Wbgcmc print
WbhZiZjbrYtd we'd
WbhZjc heard
WbhZnbsb his <name>
WbhdiZ used
WbiYjcnZpd he did
WbiYmdnbtZ understand
WbiYtb questions in
WbiZnctZ " .
Wbib <month> it
Wbib an adult
Wbib words in
WbjZrb in science
WbjbnZ has to
WblcmYrZtb : at
Wbmb ( "
Wbmb days .
Wbmb plays
Wbrb level expected
Wbrb most of
Wc ) .
Wc age
Wc and spelling
Wc common
WcXZYYcZeZfZicjZkbmZpYrZ my <name>
WcXcfbhZjZ he was
WcXdYXcYdcrZtZ cat
WcYbgbpcqc shared with
WcbZecfbtZ harder
WcccfctZ not know
WcccjbkbnYoYrZtb to keep
WceZfYgdiYjcmYnbpZrZ we hope
WcebiZnZ she gets
WcfYjYnYrd puzzle
WcfYnb ahead
WcfZ maths and
WcfZhZnbrb up for
WcfZrb herself .
Wcfb most days
WcfbiZmbqZtb . spelling
WcfbiZmc playing
WcfbpZ talking :
WcfcrZ can be
WchZjZrd care
WchbmbqZ my mum
WciZ ^reading :
WciZ reading :
WciZmb group for
WciZnZ writing and
Wcic than once
WcjZ reading and
WckbrZ understands
Wcmb : <figure>
Wcnb is hard
WcnbqZ for <name>
WcobrZtb in both
Wcpb worked :
Wd expected
Wd expected for
WdYYfbgbqb that it
WdZcfZhZiZpbtZ which is
Wdfc reading
WdjZpZtY where we
Wdrb . maths
WffY maths :
Wfnb maths
XYYXcYdcfZgbhZjZmcobpcqXsY ^people
XYYfbZeZgYhZkZmYobpZ ^me
XYbcdceZjbnb he's
XZYVgZkZmcpZqcsc theirs
XZYWZbgbkZmZpbqYsd present :
XZYXbccZdZeZfZgdhYjZkbmZncobpWqYsZ to make
XZYYZZaZbYccddeZfcgZhYiZjZkZlZmYnYoZpZqZrYsZtb ^being
XZYZfbmbnc fine
XZYcgbqb ^sent
XZYdbYcbmYpcqbsZtZ first ten
XZYebZfZgZjd by phone
XZYfgciZjcmYpZsZ <title> and
XZbYdZfYjckbncrZ says he
XZbZcYgbiYmZnbpZtb bus .
XZbZdbfbjZkbnZtc play .
XZbZgcibkcmZsX . copy
XZbbfZgbje ^mum :
XZbbgbjd mum :
XZdbfb when it's
XZdceYfYhZnbqZrdtb bike
XZdcfciZtc . having
XZddhcrbtb guinea
XZdefbhZmbtY not being
XZebkbpY school .
XZfZgYiYjZpcqbsb agreement
XZibjbkYmbpbqcsX meeting on
XZkdpbqb . mum
XbYYdbkbrb my sister
XbYZcbde my hearing
XbYbjZmbqbrZ is in
XbYfqZ ) ,
XbaZjYmbnb teacher .
Xbac a bad
Xbad ^a bad
Xbad ^a good
Xbaf day :
XbdcfYkbnZobpYqZtZ who is
XbddhcnZ brother <name>
XbdehcjbnY brother
Xbgbkb and language
Xbmb see
Xbpd <name> first
XcYZaYdbjc read .
XcYZcYdYfbhbkbrZ me :
XcYZecicjYqY : mum
XcYciZlb ) ;
Xchbkb to me
XchbkbpbrY is <name>
Xchbrb my brother
XcjZkXpYqd visitor
Xcjd . at
XdYYbZddeZfbhZjXkbmZqZrZtZ nan ,
XdYYcZdcfbnY , my
XeYYbZcZkbmZ mum ,
XeYgmb , <title>
YWgbmZpbqYsd present
YWkcqc may see
YXbbgciZkZqZsc ^present :
YXhbkcqbrZ photograph
YXhekYmZqb permission
YXmbocqc my teachers
YYZbickZmbnYqbrb <name> have
YYbbgbkZmZpc ( teacher
YYbcgehZiZkZlZmbrZtb send
YYbcndqc and have
YYcbkbnbqZsc like the
YYdcpbsb and his
YYfZgXiZkYmZnZodpcqZsd first plan
YYfbhdjcnZqZsb <name> with
YYgZqf paper copy
YYgchYkc ^school :
YYidqY : <title>
YYjbmcpZqc [
YYjbmcpZqc ]
YYkdpcqZ birth :
YZZbbZgWickYmYpZqd posted
YZZbcbjcnZpdqctZ <name> has
YZbZgbocqb too .
YZbbcZjckZmcocpYqYrZsZ to ring
YZbbcbnZqdrb else
YZbbhdjZkbqZrY chose
YZbbkb with <name>
YZbcfZgZnbqc from home
YZbdgZhYjZkboZpc will look
YZcZdcjcmbnZ isn't
YZdZfZhZjdkbrb " (
YZdbfYhdjcmbnZ , not
YZebfZrd art
YZebgZhZmcnd <name> would
YZfYgciZpc helped
YZfbhciZnZpcqdrZ see the
YZfbjZkcmbpZqc office .
YZfbmZnZpcqbrc between
YZfchbqcrZ tray .
YZfdnZpcrZ dyslexia
YZgZickb agreed that
YZgbibrb can read
YZgbjbmbpZqZrZ how he
YZgbjdnZ to hear
YZhckb name :
YZiZmbrdtb after the
YZjbkZqbse phone call
YZjbmZpbqc teachers ,
YZkZqc : a
YZkbpbqc locked
YZkbqd agrees
YZkbrb our
YZkdobpcqY <figure> pm
YZkdobpcqZ pm
YZmc year <figure>
YZmcqZ ^who
YZnb <name> :
YZqc teach
YZqe teachers and
Yb <name> .
Yb <title> <name>
Yb it to
Yb maisie
Yb secure system
YbZbpZqb was given
YbbZgZqc one on
YbcZgZhdkbnXpXqYrZtZ <name> what
Ybcchb you
Ybecjb they would
Ybecnb us
YbfZgbqe copy
Ybgbqb happy for
Ybgbrc their
Ybgc are happy
YbgdkZnZocsZtZ <name> by
Ybhbqb and with
YbhckbmYpZqZsY name$
YbiZmb hearing loss
Ybib , on
YbidqZ that this
YblbmZqb . reuben
Ybnbqb the book
Ybqbsb signed :
Ybqc copy on
YcbbhcibjZmYndqZ ^reuben
YccbgcnZ read it
Yccbhckb me .
YcfZhb ^idris
Ychb idris
YchbmYncqZ reuben
Ycjcqb sent
YcpZ ^copy given
Ycqb <name> were
Ycqc and <title>
Ycqd a copy
Ycsb ^signed :
Yd ;
YdgZjcpcsY the meeting
YdgdhZkXmbpZqb ^copy
YdjZncpbqZ her parents
Ye <name> ,
YegbjbqY sent a
YembqYsb ; <title>
YfqY <name> sent
Zb every <name>
Zb radio
ZbcZfbhcibmYrZtb plan for
ZbdenZtb blue
ZbgbpZ the radio
ZbhbkZlbmZ no .
ZblbmZ ^no .
ZbmbpbtZ the others
Zbsb were given
Zc the staff
ZcbZfbibnZ for "
ZcbcrZ more "
ZcmZncrb run
Zcob <name> lesson
abbZeZfbgZiZmbnZpZrZtd . a
abcXdbfZhcmcrX window .
abcbdXiYmbnZqZtb the front
abcbdZfdnZrZ once .
abccgbjZ me a
abcchZkbmZ first and
abcdfbhZjcnX mind
abdZfcjZrZ at once
abdffZhbjZkc . my
abfZiZrZtc we have
abfb when i
abfdhbjZ don't know
abhYkbmb at me
abhbnb , i
abhbrc good
abhckb i know
abjZmcnXrctY out .
abjbkb . we
abmb say "
abnZrd laugh .
acfZjZ everybody
acfbnZrZ miss
acjYnbrc a good
acmbnb with pictures
acnb loud
acrZ i get
admc we do
adnc loud .
aenY better :
af bad day
affZnZ ^bad
afjY good day
afnZ bad
bYdbhZjbmbob is .
bYfYjbqbsbtb copy .
bYjctb in tears
bYjdrb says that
bZccmbnY wait .
bZccmctZ . tell
bZebfbjYncrZ two .
bZebfbjbmbnZrb and it
bZebnYtb like her
bZeeiZjcnZ <name> hope
bZfZiblbmb ^how will
bZfZiblbmb how will
bZfbgbkcoZpZqb will meet
bZgdhbiZkZocpY for this
bZhZjcpZrbsc year .
bZibjbkb home :
bZiclb will we
bZjbkb mum says
bZjc tears
bZjckc ^mum says
bZjdnZ want him
bZjdnb like <name>
bZjdobtZ secondary school
bZkcnZ stopped
bZmdqb that the
bZpc time on
bb waits for
bbcbfbmZqZ down .
bbcbjZnc go quiet
bbcbmb count to
bbccdZhcjZmZnZ , being
bbdZhZjbkcrb says <name>
bbdZhbnZrd i make
bbdbfZ and not
bbdbfbrZtY because she
bbeZjd want her
bbebhZjckZnc and that
bbebiZjbnb cross
bbebnb would love
bbebqbrZ to have
bbecjYnWrc says :
bbfZiZjc him to
bbfZiZjcrY like him
bbfZnZrZtd word .
bbfbiZmb take
bbfbnZrY worries about
bbfcnZ there is
bbfdtb . writing
bbgcpbqZtZ said :
bbhZ before .
bbhZmbnb talk .
bbibmb game with
bbic sheet ,
bbicrc essay
bbjYpd . what
bbjb that he
bbjbkbpbqY . dad
bbjd that she
bbnb week .
bbnbtZ one person
bbpbqZsb ( parent
bbpc what needs
bbpc what next
bbpdtZ ^what needs
bbqZsb parent )
bbrd in his
bbre speaks
bc for <figure>
bccZhcnZ to support
bccbfciZmZnZtY boy
bcdbiZrZtZ he goes
bcfZhZjXrdtZ chess
bcfcnZpZ hurts
bchbjcmb please
bchcibjZnY say that
bciYmbpc : the
bciZncrZ the night
bcibjbnX she would
bcqcrc nobody else
bdcc wait
bdfbnZtZ his bag
bdiZnXrZtc nights
bdjY three .
bdnZtc breakfast
cXdZjbmbrb say <name>
cYdZhckbrZ ^how to
cYdbhdnZrb water ,
cYdd my cat
cYddjYpb don't want
cYeZgbkbrY matters
cYeZhbkcrZ matters to
cYfdhbmb lose
cYhbmbncrZ have to
cYhc important
cZdXeZfbhckbrZ what matters
cZdYfbhcnbrY like about
cZdZfbhckbrY about me
cZdZhckb is important
cZdZhdrY people like
cZdbfYherZ rabbit
cZdbkbnZrb my friends
cZdefZ . knowing
cZfZhZibjZlbmbnc know ?
cZfbhbjc know what
cZfbhbkbrY admire about
cZfbhbkbrY and admire
cZfbhbkbrY like and
cZfbhbmZnbtc if you
cZhb i don't
cZhbjbmcnZrZ back to
cZhbkb support me
cZhbkbrXtc admire
cZhcnZ important to
cZhdjcnXrZ am good
cZhdrX what people
cZiZtd copying from
cb if
cb tell
cb the rest
cb to look
cbdZjctc wrong .
cbdbfb in front
cbdbhbnb with my
cbdbhcnY me what
cbdbmZpc next .
cbdbmbtb next to
cbdbnZrd even
cbdcfYhcrZtY likes
cbdcfZhcjYpZrWtZ likes to
cbdchZkbmYnYtc sitting near
cbdcjcnb ^" <name>
cbddtb . sitting
cbebfZhcjcnYrYtZ to know
cbebjb worn out
cbfZhb before i
cbfb front of
cbfb wears
cbfbhZrc when they
cbfbhbrZtZ tidy up
cbfbhcnYrZ two hearing
cbfblbmZrbtZ picture ,
cbfbmbpY room .
cbfbmc to read
cbfc stuck
cbfchZkbtZ while
cbfcmcqZtY do not
cbfetZ hard for
cbhY that i
cbhZnZtb ^let me
cbhZtb ^let
cbhb down
cbhb put my
cbhb you ask
cbhbjZ few
cbhbjb please don't
cbhbjcnYrZ , but
cbhbmbnZ quietly
cbhbnZ say it
cbhbnbrZ if i
cbhbrb level
cbhcrZ because i
cbhcrb funny .
cbjZmcpZrZtc near the
cbjZqbtb , a
cbjbnZpc , because
cbjbtb before he
cbmZpd to change
cbmb front
cbmbnZrctb table .
cbmbrZ a time
cbmdqZ printed
cbnZtb ^give me
cbnZtc first .
cbnb don't ask
cbnbrZ don't
cbnc on my
cbtb talk
cc . show
cc give me
cc me
cc show me
cc so that
ccdZfZjZmbtc across the
ccdZhbmbrZ when you
ccdZhbtZ start .
ccdZkbnZrc looking
ccdZmb you talk
ccdbkbnZ aids .
ccdchbnYrb face .
ccdefZhbjZrZ . people
ccfZhbrZ stand
ccfZjb finish
ccfb . say
ccfb say my
ccfbibnZpZ do it
cchZmbnZ it and
cchbrZ he needs
cchbrZ one thing
ccibmZ before it
ccibmZ laptop .
ccjZkbpZrZ . ask
ccjZnc . if
ccjb thing at
ccmbtb across
ccmdnZtd the board
ccnZ tell me
ccocrZ longer than
ccpc needs
cctb ^tell me
cctd board .
cd before you
cd help :
cd let me
cddcmbnZrZ read out
cdfYhcmb . let
cdfbhY me when
cdfbrY . don't
cdhbtZ of everyone
cdjbnb me to
cdmb let
ce ask me
cefZjZrZ . give
cemZ get down
cfdXiZmZrZtZ warning
dYfbiZkbmZnbpZrVte doesn't
dYfchdkZnYrZ help me
dYhdrb smile
dZeenX hopes :
dZfZhZne say i
dZfchbnZrd funny and
dZhZiZjcnbrZ i'd like
dZhZncrc i notice
dZhbjc love
dZhbkYmZnZpZqbsb emailed
dZhenbrd ^i
dZncrb do .
dZre says i
db hearing aids
dbebjZmZtb alone .
dbfb mean
dbhbjYkcncrZ i like
dbhbrZ and her
dbhcnbrc water
dbjZnbqb going to
dbjcnZpZ to .
dc his blue
dc my
dcfZiZlcrb asked ,
dcfbjZtb having
dcfdjbmbnZ getting
dcnZ my dog
dcncsb it's
dd knowing what
dehcnYrY dog <name>
denZtc being
df and my
dgiZ ^my
dhebnZrZtZ knowing
eZhZjbneqZtZ shop
eb was
ebfZjZobtb come back
ebfbhb how to
ebfbjZnc to follow
ebfciZ which means
ebfdjZkb : i
ebhbjYnb horses
ebjb <name> say
ebjdnZ love her
ebnZpc didn't
ebnZrcsb got
ebnb : we
ebnc want
ebrZtc , which
ec by herself
ec worn
ecfYjcnd hope that
ecfYnc work with
ecfZjYnb family's
ecfZjZnb ^my family's
ecfZjZnb my family's
ecfZjcnY hope she
ecfbgbnY to put
ecfbiZnc college .
ecfbjbtZ i would
eciZjYnZpctb mum's
eckb school in
ecrb can tell
edfZjZnY family's hopes
eehYiYjfrZ hope
eejZnX ^my hopes
eejZnX my hopes
effYiYjfrZ hopes
fXibjZkbnbpZtb is good
fXrd quick
fYhYjbncrdtZ loyal
fYkbmZnbpbsbtb third
fYretb patient
fZ mistakes .
fZgZibjcmZobsZ steps :
fZgbqZ yellow
fZhZjcnb happy
fZhbjZrd anyone
fZhbkbrd great
fZiYjbkdpZ the family
fZiZkbtd to talk
fZiZpdte not working
fZib from a
fZibjdkcnY help .
fZibmbpcrctZ speaker
fZidjbmYnb takes <name>
fZidmXpd ^target :
fZjb himself .
fZmcnbqb . all
fZnZrf the workshop
fZrZtc first ,
fb , and
fb ^spelling :
fb correctly
fb goes
fb loss in
fb often
fb so
fb when
fbgbmZ playing with
fbhZjcmbpX to stop
fbhZkcnZ dinner hall
fbhZmYrbte club .
fbhZndrctZ the garden
fbhb people
fbhbiZrb to help
fbhbjZkbmdqZrZtb is <figure>
fbhbjbnctZ to get
fbhbrZtb his hands
fbhc and she
fbhcnYre remember
fbhcrX ^what people
fbhdrc is a
fbiYmbnd play with
fbiZ spelling :
fbiZjZpc is not
fbiZjb gets
fbiZjbrZ she can
fbiZlbmZrZtc tables .
fbib help
fbib him ,
fbibjb missed something
fbibrb out loud
fbic ) <name>
fbic put his
fbidjZpYrb close
fbidjb write her
fbjZkbncrZ like to
fbjZtb she has
fbjb concerns :
fbjb has a
fbjbnZtZ something .
fbjbob the morning
fbjbtb lessons .
fbjbtb up .
fblbmZpZ coat and
fbmZpZtd work :
fbmZpb : maisie
fbmZrb them .
fbmcnZrc looks after
fbnZtd long
fbnb ^" i
fbobrb find
fbpZqc <year> ;
fbpbqZ last
fbqbrc for his
fbrZtb which
fbrb ideas
fbrc strong
fbrc things
fbre am funny
fbtb off
fbtb on .
fc at break
fc change
fc finds it
fc hard
fc has
fc lines
fc spoken
fchXjYrc fast
fchbiYjcocrYtZ mostly
fchbjbkbrZ low
fcib or
fcjZmb <name> in
fcjb concerns
fcjb hard .
fcjbnbrY can't
fcjbnc worst
fcjbtb to college
fcjctc and goes
fclb " k
fclb k "
fcmZ . starting
fcmZnZrZ his place
fcmb other children
fcmd seat
fcnb ears and
fcnb i can't
fcnb says "
fcnbrb ears
fcpb , so
fcpb longer
fcrbtY up in
fcrc times tables
fd ^strengths and
fd ^writing :
fdhbrb and is
fdiZ means
fdjZ she misses
fdjZmZ toilet
fdjcmY sight
fdjcrV strengths
fdjcrZ loses
fdnb finds
fdrY skills :
fdrc . he
ferW strengths and
ferX and skills
gZkZnZqf tutors
gZkZpbqf agree
gZkbpbqZsc his parents
gb system
gbhbrZ so i
gbiZjbtZ many
gbibjXncqdtZ ^parent
gbjb up a
gbjclbpZ about a
gbkYmbpZqbsbtZ ^copies
gbmbpZqc by email
gbnZ back .
gbnb for a
gbnb pick
gbnc i go
gbqd teachers
gbrb books
gc ^signed
gchbiZobqYsY plan :
gciZjZqdsZ <name> teachers
gcibmb do :
gcibqb his teachers
gckbqdsZ given to
gcmbqb . <title>
gcpdqZ helped :
gcqbsb signed
gdhcqbrZ <name> on
gdkbpbqY copy given
hYpZrd ^i have
hZiZjbmbrbtY somebody
hZmbtc wall
hZnb name first
hZqe home on
hb ^how best
hb best to
hb how best
hb never give
hb thing
hbiZjZpZqZrd climbing
hbibmbtZ row .
hbidnc . )
hbjYnf be a
hbjZ my nan
hbjZnbrZ one day
hbjZrbtZ tidy
hbjZre gentle
hbjb hear
hbjbkZlbmZrc elliot
hbjbkbmZnZ when it
hbjcnZ home and
hbjcndrZ like
hbkX teacher ,
hbkb am
hbmYrc and he
hbnZrd funny
hbnb me in
hbnd big
hbpb can do
hbrb . she
hbrb ^i am
hbrb give up
hbrb head
hbrb i am
hbrc best
hbrc first to
hbrc is gentle
hbrd gentle with
hbrf i can
hbtc about .
hc by <name>
hcjYkb all the
hcjZndtc photo
hcjZrc . her
hcjbrZ . please
hckYmYtb at <name>
hckZmbpb ^name :
hckb my name
hckbmb name
hckcmb tutor
hcnZ and i
hcnZrYsc <name> got
hcnbpb this
hcrb look after
hcrc everything
hcrc i look
hcrc little
hctb told
hd what to
iYmXodpc . start
iZkcmbpb what helped
iZlb who$
iZmc often :
iZpc start :
iZpdqbtZ next :
iZpe next$
ib , in
ib <year> <name>
ib ^now
ib now
ib put up
ib words for
ibjYkYneqb family :
ibjb and be
ibjbmZ be back
ibjbmb moment
ibjc straight to
iblbnb ^help :
ibmZ each week
ibmZ point :
ibmZtc lines .
ibmb ^how
ibmb ^now :
ibmbpb ^outcome :
ibmcpZ by when
ibmd when :
ibmdpZ ^by when
ibnbrb maths .
ibnbtb tray
ibpb b :
ibrb again "
ic . (
ic <name> will
ic ^short-term
ic a reminder
ic his own
ic in a
ic now :
ic three minutes
ic will follow
icjbrZ own coat
icjbrb she did
ickbmY where he
icmXnbpe target :
icmb ^who :
icmdpZ ^status
icpc homework in
id ^long-term outcome
idlcmX long :
idmYpZ measure
idmb ^by :
idnZ short-term
idtc carpet .
ienZ ^long-term
jYkZne ^family
jYkZne ^family :
jYpd needs to
jYre team .
jZkbnbrc . i'm
jZkbnbrc i'm
jZnZpctc ^not working
jZncpb " i
jZncrd younger
jZnctb voice
jZnd a vet
jZndtb vet
jZne wants to
jZnf said "
jZpctb view
jb her .
jb school
jb she
jb they
jb to say
jb with his
jbmb him
jbnZ full
jbnb a friend
jbnbpZ : dad
jbnbqb drive
jbnbrc no
jbnc . i'd
jbnd . "
jbrb <name> says
jbrb he is
jbrd she is
jbtc . the
jbtc he knows
jc her to
jc mum would
jc what he
jc with .
jcnb " <name>
jcnc i'd
jcnd ^"
jcrb the school
jd home
jdmZnZpcrY <name> are
jdnb wants
jdnb would
jdnb would like
jdrc says
je . they
je that <name>
jfnZ comes home
kZ asked
kZmbpe this is
kb <figure> ,
kb <name> and
kb at home
kbnbrc little ones
kbnbrc the little
kbob to tell
kbpbqd <year> .
kbqb may
kbqcsd this plan
kcnc to be
kd room
lb how long
lb one question
lb within
lbmYnbrc do ,
lbmb and how
lbnZrc memory
lbnb ask a
lbpZtb will start
lbpbrb given a
lbtb being asked
lbtd being told
lc a teacher
lc often and
lcpc ^outcome
mZ will answer
mZnbqd parent
mZnd when the
mZpb on sight
mZrctb has not
mZtb could
mb , <figure>
mb <name> at
mb ^how often
mb a five-minute
mb as
mb end
mb how
mb lunchtime
mb two of
mb writes it
mbnZpctZ seat by
mbnb meets <name>
mbnbqb unless
mbnc " and
mbpZ middle
mbpb minutes and
mbrb first two
mbrb join in
mbrdtb in with
mc for every
mc in every
mc long$
mc me the
mcncrb centre
mdqb one .
mdtb near
nYocrbtb arm
nZrb i never
nZrf never
nb because
nb by myself
nb go to
nb have
nb it .
nbqb too
nbrZtb old
nbrb , the
nbrb . i
nbrbtb hall .
nbrd ^i'm
nbrdtZ other people
nbtb points
nc "
nc stick
ncrZ i put
ncrc garden
nd "$
nd to do
ndrb friend to
nf my own
ob when there
oc visits
pZrc up on
pZsb to sit
pb <month> .
pb at <figure>
pb class .
pb it is
pb set
pbrb <figure> in
pbrb <figure> is
pbtc ^working :
pc ^what is
pc next
pc we
pd ^what helped
pd ^what next
pd what did
pdtb working :
pe change :
pe did
qb <year>
qb kept on
qb school's secure
qb system .
qc . it
qc be shared
qc c .
qc day .
qc is kept
qc school's
qc secure
qc the school's
qd <name> may
qd agree that
qd given
qd the locked
qd yes to
rZ at a
rZ said
rb a day
rb am kind
rb class
rb for the
rb her ideas
rb i write
rb is
rb make people
rb the class
rb younger children
rc after
rc and full
rc gives
rc her age
rc kind to
rc other
rc science and
rctb is left
rctc and can
rd can
rd i have
rd people laugh
re good at
re kind
rf knows
rf laugh
rf the best
tZ what the
tb ^maths :
tb on a
tb quiet
tc autumn
tc door
tc not work`;
