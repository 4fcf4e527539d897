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
export const learned = `AVBYCYDeFgGZHXJbLXOZPYQVRYSZTcVYkbpbqZsg ^<figure> <month>
AWBYCZDZEYFYGYHXJeLbMXNXPWQdRXSYTXUYVXecfYiZpe achieved
AWFZJZLfQZTb on two
AWJbQbTdib minutes in
AXBXCWDcFfGeHUIXJbKXLZMYNYOWPVQXRWSTTcUZkdse ^<figure> /
AXBYCVDVEYFTGUHbITJYKTLVMbOTPfQeSVTWUb #2
AXBcCYDZEbFYGZHWJXLcNXOZPWQVRXSZTYUXWbhZpc ^teacher
AXCZEZFbHhJYLZMZPVQURZTWmd ^<figure> :
AXCbQZTdWZicjb weeks of
AXCcUcXbaYjbmbnbpZrc better than
AXFZHdNePWQWTbWbYZne n
AXFZHfJZMZPXRZSYTXVbWbbc <figure> min
AXFZHfJZMZPXRZSYTXVbWbbc min
AXFbJbKZRcUZWbpb card <figure>
AXHXJbKbLbTdmZ lesson in
AXHZNbPZQeZcbb happened
AXHbJdTb weeks
AXJZLdOcRbTYYZgbibmb list$
AXJbLeRYTbVYfbiYkc <figure> pictures
AXLfQZib one week
AYBZDZEZFbGZJcMZNZPYQbTYUYWZYZhbickbpZtZ tbc
AYCcJcZbbcfZjbpb pleased
AYCcQefZibpb <figure> by
AYCdFZTZbcjZnYrd hours
AYCdTbgbiZmbpb <figure> for
AYDZGZHYJbLZQcSZTZUcWcjbmY - <figure>
AYFXHhPZQXmb children$
AYFYHZJZLZNZOcQcRbVYYYmbpc together$
AYFZLcObRccZfcibmcnb clock
AYFZLeVecdmb ^staff
AYFbQbpb mornings out
AYFcTbfcibpb period <figure>
AYGYJbQdibmZpb days in
AYHYJZLcObQZRbTcVZ three ,
AYHYJeObPXQcYZbbmb target <figure>
AYHdJbKbRZic whole lesson
AYIcLbQZTbiZkZncrbtb faces
AYIcTcbbfYpd try
AYJbLYObRZUciZpbrb up from
AYJbObQcbckbpb instead of
AYJbTbfe late
AYJcLdTYfbibmZrb running
AYJcMcRbVZZbiZlcmZ geography
AYKcLcQYVdWZcbiZjbmc adult$
AYKcicmZ ( now
AYLcQcWZXZacbYcddceZfXgZhYjYkZmYnXpZrYsZtb shouting
AYLcTcbboc one page
AYLdQbWbrdtb on time
AYLdbbiclbmZ no help
AYNcQcXbZbaZfcjbnZpbtZ lost
AYObSepcqcsZ k
AYQbTciZlbpb words by
AYQbZbpb <figure> mornings
AYRbTcVZmbnZpb weeks .
AYTbmb of a
AYTcWbhblbmbtZ hand .
AZBYEYHWJYMXNXPVQVRXTZUhVXicmb open$
AZBZCZEZFYHYJYLYMYNdOYPYQdTZUYVYfbib ^asking
AZCbKeidpdqZ by <month>
AZCdFZHbOZRZTZVbWbfbrZ and history
AZCdLZObQZRbjbkboc add
AZCdibjZrctc science .
AZDdFYHdQZTZVYYYhbmZpbqcsY pm$
AZFVHeLdObQZRbZbmZ weekly
AZFWHgPYQXRZVbmb regularly
AZFXHeLZQdRZVYmbrb lunch$
AZFYHdIcJcQZTZbb , four
AZFZHZIcQZRblb against the
AZFZHZPdRbfbibpZ c )
AZFZHZQcRdVZjZkbsctc plans
AZFZJbLdjb correct
AZFbKbgb will join
AZFbKcbbiZlb play a
AZFbKcfZiYnb children for
AZFbKeQYRZcbid ^by the
AZFbLcWZfdpb speed
AZFcHYIbJcLZQYRcZc form time
AZFcHb ^every morning
AZFcHcJZLcQYRcpb daily
AZFcHcLcMZRXVYiZlbmbpb daily$
AZFcJcQYibmZ show her
AZFcLcXcmb helping
AZFcTbfbibpb period
AZFdHZibnbpZsc before <name>
AZHZLdWbfbkb minutes to
AZHZObZe sessions
AZHbLbRdTb times ,
AZHbQcVYme each of
AZHbQcrb the way
AZHdLcQZ ^as
AZIbLcTcfbgcnYrb order
AZJYQbTcpc result :
AZJbKcQZTbibmZrc piece
AZJbOcQbbb instead
AZJbQYRb of three
AZJbQbRZTcpd . partly
AZJbQcWbfZibpc <month> (
AZJbQdfYgbicmc better at
AZJbRbUbpd not met
AZJbUbWYXbZdfbmZpdqY done
AZJbUcWZZbiZpb , up
AZJcLbNcQZYZZffZmZqY <figure> sessions
AZJcLbiZld score <figure>
AZJcZcbbfZjdmZtZ pleased with
AZJdObWdfcicnZqZrXtY below
AZJdQbTXUbpd progress
AZJeZbmZpe really
AZJgPZQZUfpd ^met
AZKbLblb or more
AZKbLccZicmZ words or
AZKbLeQZibpb writes down
AZKbQcRZWcbbiZlbmZpZ : two
AZKbTbcbfZibmYtd every week
AZKcQbib will explain
AZLbNdRbTZfYkc writing$
AZLbQbVZtc for three
AZLbRbTbYbZcgdkZpZqZ visit
AZLbTbmbtb tasks
AZLcNbWZbdcbfZrZtc on three
AZLcQbWbibmbtZ timed
AZLcRcic lessons on
AZLcRdlc prompt
AZLcWZebiYmbnZpb out in
AZLcgbiZnbrc reading is
AZLeNcRbVXcbmZ ^word
AZMZNbPWRcUbVZiZmbne a$
AZMcTbmcnZ in by
AZNbQZTcbbibmZocrZtc . homework
AZNbRZVccbiZjbmb three days
AZNcWYccfbrZtc the pupil
AZPcRbfbib b )
AZQbTbib help with
AZQbTclc -minute
AZQbTclc <figure> -minute
AZQcRZTcbcfc laces
AZQcRcZdcbfZjZqZrZ training
AZRcTbZbibmZob for each
AZRcbeqb bag
AZTb pictures
AZTdfbiZrb in order
AZUdYZqd this .
AZrb a <figure>
Ab out of
Ab reading age
Ab within two
Ab words a
AbCZFYGZHZJbLZTb ^<figure> sentences
AbCdLZVZZceZgZhYiZmZqcrZ <name> was
AbEcFXRbVbXckZmb mentor
AbFYJbLbRZTZibmZrZsc ; <figure>
AbFZHZKcLcQYWYfbidjZmZpYrc confidence
AbFZHePYibmbtc <figure> children
AbFZHfPXQXRYTYlb ^<figure> mins
AbFZLbOZQZSciZqbrbtc ^niamh
AbFbHgPZQYRYTc ^<figure> minutes
AbFbJbTZpb days a
AbFbLcRZbd each day
AbFbQbRZWcfb another child
AbFbQcTZib <figure> lunchtimes
AbFbib morning
AbFbpbqZ th
AbFbpbqZ th <month>
AbFcLbibme <figure> to
AbFcQZWbYZbdjZmbpZ reading book
AbFdHZOZXcmZtb library$
AbHYJdMZNZPWQYRZUeVZpd met$
AbHYKbLZQZRbVcebiZmcnZtc two friends
AbHZIbQbRZVZmc plays a
AbHZVbibtb of four
AbHZYZfbhbjZnc the big
AbHbJYLZTb ^once
AbHbQbRcTXmbpc lessons$
AbHcIbVZ snack time
AbIbQZiZnbtb questions on
AbIbabbciZmb does the
AbIcNcfbibmZ pieces of
AbIcQbbbfbpZ recipe
AbJZKbLYVbibmYnZrb times .
AbJZTbrb average
AbJbLZQZUcZcbb with this
AbJbQbWZedfbjYnXocpb found
AbJbRbabbbjcnZpbrZ and we
AbJbTb <figure> out
AbJbWdfb most
AbJbcbjbnZ one or
AbJbfYibnb too loud
AbJbfdib lunchtimes
AbJbib <figure> times
AbJbjb we are
AbJcLbQZWciYjbpZ reads <figure>
AbJcQYRbUZibmZnb stayed
AbJcWchcibjZkYnYqZrYsctb <name> said
AbJcccgbmZ left
AbKbWcibmc %
AbKbWcibmc <figure> %
AbKbibrb adult's
AbKcQZRbcbmZpc topic words
AbKcpb <figure> questions
AbLXRciblbmZ get <figure>
AbLZMbYXgbhYicjbkYmbpcqY by :
AbLZQcpd did it
AbLbQZWcYZbbhZiZ me on
AbLbQbfbibjb upset
AbLbSbYZkbmZpYqbtb niamh
AbLbTZWb months
AbLbTZWc <figure> months
AbLbWZcbfc calls
AbLbWbfZ ^reading age
AbLbfbjb ( she
AbLbfdib answers
AbLbic passage
AbLcOcTZWZZbibjbnbpZrd ^no
AbLcRbbbjb list ,
AbLd the week
AbLeObQYRYnbre ^he
AbLhQZVZic log
AbNbTZWZfcmcnbrZ leaves the
AbNbWZfcgchcmZpZrX an <name>
AbNcQZWZbbffiZjZnYrY poor
AbNcWZbbpbrb endings
AbNcWcpb for about
AbObRbib week in
AbOcPcQYWbYZcZfZjZpbre <figure> s
AbPZQddZtd jobs
AbQYUdngpbtc ^not
AbQZRcibrb sits with
AbQZTbfc lessons ,
AbQbUcibrb it$
AbQbWbrZ with <figure>
AbQbWc <figure> single
AbQbWccZfZjbmZnbqbrY he does
AbQbfb under
AbQbfbnb fingers
AbQbfbtc carpet
AbQboc than one
AbQcWbdbhYidkZmYnYpbqZrXsZtb grown-up
AbQcdZfb since
AbQd in <figure>
AbQdWbiZmdtb <figure> different
AbRZbbiZ , "
AbRbVbbbdbnb kit
AbRbbZgbjc word list
AbRbib tricky
AbRbkb talks
AbRciZlbmbpZ first sentence
AbRcibpb now$
AbReWbmb with an
AbTZUcWbZcpbrZ has made
AbTb minute ,
AbTbWb <figure> words
AbTbWbib ( <month>
AbTbWbibpb <figure> sentences
AbTbWcibmZpZrb , <month>
AbTbnZ minutes with
AbUdWciZjZkZnbpc yet
AbVb )$
AbVbbbjbnYrb an hour
AbVbiZlb put on
AbVbmZ names
AbVeYcfZjZkbre team
AbWYfbhZkZmbnZpZqbtc placement
AbWZXZYZbZcZeXgZhciZjekbmXncrZ ^[
AbWZYZZbaZbZcZeZgZhbiYjZkZlZnZobrYtc the afternoon
AbWZZbfclcmZnbrZtZ to start
AbWZbbcddYfZhbmbnZrYtY floor
AbWZebfcibnZ around
AbWZfbrbtb scored <figure>
AbWZfcrbtb scored
AbWb minutes .
AbWbXZZYaZbZcZdZeZfZgchYiYjZkZlZmYncoZpbqZrbsZtY this term
AbWbZdfbkZnZpZtZ so far
AbWbZdiZjYkb far
AbWbbdfZ minutes on
AbWbfdnb own .
AbWbqc . with
AbWcbbnXpb , she
AbXYYZfZgbiZmbnZqcsb hand ,
AbXZZZbZcZdZfYgZibjckblZmbnboZpYqZsZ ]$
AbYbbddZeZfYobqYrZtb showed
AbbZfcjcnZ or two
AbbbebmZnZpZqc have one
AbbbjZre speaks
Abcb two minutes
AbdbiYmbpbrb lunch on
Abebfd had
AbebjbnZpb has had
AbfZhbibtb asked .
AbfZhcjbrYtd straight
Abfb once
AbfcicrZ <month> i
AbgZmc first week
Abgbib him and
AbhZmbtb wall
Abib ^now
AbibmZrb between <figure>
AbjZmbpZtb the middle
Ablb minute (
Abmb lunchtime
Abmc <figure> text
Abob when there
Ac ( <figure>
Ac <figure> group
Ac of <figure>
Ac or three
Ac two or
AcBZCYDZEZFWGcHVIZJcKZMZNZOYPWRYSZTcUZ ^<figure> days
AcBdFZLYTYWbhZkbmZpb y
AcCYDZEZFUGeHTIZJbLbOXPXQYRXSZTd ^<figure> of
AcCbJcpc much
AcCcQYTZYbqZ none
AcDYFYJYLZNbPZRYTcrcsc –
AcFXGYHZJdLcQZRZTb ^<figure> times
AcFYHWJbPXQcVZZb minute$
AcFYHWJcPZQbTdhbpb words$
AcFYHeJbLZQZTYiZmb weeks$
AcFZIbJZOcRZTYfc last <figure>
AcFZLcTX , week
AcFZQbRZScWcfZgckbpYsc m
AcFZfbid a lesson
AcFbHZLZWcYZfZgcicmZqY two-word
AcFbHbJZNbPYQYRYTZic mins$
AcFcLbQYTY day$
AcFcRZfZjbpc with another
AcHYJbQcfb lessons in
AcHZJbTZUZWZfcib minute on
AcHZJcTZWbbbib <figure> seconds
AcHbTZcbfbhY only
AcHcObgb , from
AcIbLbTZWb <figure> pieces
AcIeXcYYbejd ^dad
AcJb <figure> (
AcJbQZRbWblbmY child for
AcJbfbjbnYrZ coming
AcKbLZlbmZ tries out
AcKbQZicmb adult .
AcLZRbbbfbgbhYkZmc the back
AcLZZcbbnYqZ ( <title>
AcLcNcfb pieces
AcLcRbWc writes
AcLdRbcbtb quiz
AcMcQZUchZnb part
AcObWdjZpb shoes
AcPZabdbhbmbnZpbtY rooms
AcQZWbfbqb handed
AcQZfbrb beginning
AcQZiZ seconds ,
AcQb minute
AcQbRZTc minutes (
AcQbRbTZ adult ,
AcQbibmZ twice in
AcQbjbnZrd food
AcRZVbfZ sentences with
AcRZfZhbiZmcrb along
AcTZhbic after <figure>
AcTZicmZnb score of
AcTZlbmbpZ lessons (
AcTbmb time out
AcWYXYYZZYaYbYdXgYhbibjbkZlYmbnboYpYqWrYsYtY [ <name>
AcWZXbfbhgiZ wrote
AcWZZclbmYnb words of
AcWZcZicnb <name> "
AcWb minute with
AcWb mistakes
AcWb tries
AcWbYXfZhbiZkemZpb level <figure>
AcWbYbfb section
AcWbbZfZhYicjZmZnZqZte joins
AcWbfZhbjc away .
AcWbiblbtZ at grade
AcWbmZ <figure> day
AcWcdbfYnc watched
AcWdfc about <figure>
AcYZiZlbqc without asking
AcZbgbnbrYtc asked for
Acbb sentences in
AccbfbhbrZ under the
AccbmZrb i do
Acccfb does not
AcdfjYnbtY ^her
AceZjcnb proud of
AceZje proud
AcechYnYrd i got
AcfZ <figure> mistakes
AchbncpZrc helps
Acjdkbnb worried
Acnc he takes
AdBZCZGZHYLZMZNbObRZTXUZVYWbpb ^two
AdBZEYFZLZMbPZQXRbcZibmctZ room$
AdCZFXGYHWJcLcPYQZRZTZiZlb ^<figure> lessons
AdCbFZHZJbOcRZTZtb day in
AdCcHcLZQZTYgdibnZ term$
AdFbRZTcpc <month>$
AdFcHdMZNYPbQbTdUYVX ^<figure>
AdHYJYLZPYQYTcpb ^<figure> day
AdHYQZib a morning
AdHYTc <figure> lesson
AdJZLYQYTc ^<figure> time
AdKb two sentences
AdKbccmZ half a
AdLZTc ( week
AdLZTdjb <year> )
AdLcWbfb counted
AdLd week of
AdNbQYfc handed in
AdNbWZgdjcqY w /
AdNbYbfeobqX joined
AdNbbZfZgdjbkcqY w
AdQYZbibjbmZ <figure> minute
AdQZWZXYYXccdZgZhbjZkbmXncqbrXtY typed
AdQbWZfbpb words (
AdQbWbibmZ <month> )
AdQbWc single
AdQbfZid nicely
AdQbnbrZ turn
AdQcTYicmZ sentences on
AdTZWbfZibjb does it
AdTZbbdcjbkYrc gran
AdWYnbrb since <month>
AdWbjbmY stays
AdWc single words
Adcb does
Adfb times in
Adlbtb <figure> tries
Admbrb band
AeCZHfIcJZLWMZOZQXRZTYVXcb ^one
AeFWHUJcOZPYQZRYTe ^<figure> out
AeFXHVJbLbPYQZTd ^<figure> words
AeFYHfJZPYmb minutes$
AeFdHZZcgbiZme session
AeJYTZlb in two
AeLXTcWb lesson out
AeLYTbib <figure> time
AeQbRZfblb once in
AeTZfb <figure> morning
AeTZic time in
BWHeMdPZQYZbkbmZpZrb class$
BXEbMcQZVeYbhb tutor$
BXEcFbHYMcYYZZbZcZdZgYiZjdncoZpYqYrZsZtZ ^form
BYCbDZEZGZHcJYLZMZNYPZSZTYUXVbjbpb -$
BYEcMchZibpYqYsd plan agreed
BYMXPgQdTbUZmc <figure>$
BZCbEZFbHbJZNYPZTYUYVbcbjb ^-
BZEZHXJZMYNcPWQcRbSYUXVYfchZmc c$
BZEcMchckbpbqb ^date of
BZEcRciZnbqd for all
BZEdFYHZLcQZRZVZhdkZmcpY ^tutor
BZEdLZMbVZYbhZmb charge of
BZEdLZMbVZYbhZmb in charge
BZEdMYYYkbobqZsX we meet
BZEdMbVZYbhZmb charge
BZHYLcMZNePYQYRbUZfb reading$
BbEZMdVXYfbZmbpYqY special needs
BbEbMYXZgcmYobpWqbsc next review
BbEbMbYbmb class teacher
BbEbMcgZhYickdpc date :
BbEbkbpd ^we
BbEcMePYQYRYVZhbiZkYmc ^class
BbFYHcMcPYQdpb ^start
BbFbVdib assistant$
BbHbOckbmc group$
BbIbXbhckYmYpbqZ ( special
BbMZQcib social
BbMZbZjcnbob secondary
BbMZgchXkZmYocqbsX review :
BbMbhZibkcmdpZ status
BbMdYZkepbqY year
Bbbckbmbpb look at
Bc teacher
BcEWMcPbWZfbkdnYrY need
BcEZMZkcmY year group
BcEcMbVXYbmb ^class teacher
BcEdFbMWQZVZhbse review$
BcEfHZNZPXQYRYUZVYZchZmZsb ^review
BcKcWYXYYXZYaYbbcYdXeYgXiYjZkclYmZnfoXpcqXrXsYtY ^to
BcMYNbRbfbmb emotional
BcMZXcYZfbgbjZqc health
BcMZYZkZpcqc : k
BcMZhYibkbmdpZ status :
BcMcPZQdRZhZiZkcmbpc start$
BcMeQZYZhbkd ^year
BcWZZdfbjZ started
BcXZYYbZhZiZkZofpcsZ again on
BcYbgckbocpYqYsZ ^next review
BccbhZib it again
BdEcFZHXJZMbNZPXQYRZUYVYhb ^senco
BdEcFZHXJZMbNZPXQYRZUYVYhb senco
BdEfgdhZmZpbsg review
BdFbHZMcPYQYRZUZhbkcpZqZ teacher$
BeEZFXHZLZMbNbObTZkbqb on$
BeMXUcWZiXkWmbpgqY reviewed
BfEZLZMcPZQYRZVZYbhXkemZpZqbrb lead
CZEbFWGZLWNYOYQbRbSbTYUZfb :$
Cb can see
CbFZHZNZPcQbRZSdVYibqc ^t
CbFcQcVZWblb history
CbHbmc hour
CbJYQc it was
CbJcZbbbdcfZpbqY !
CbLZjc the card
CbNbcbdYfcjbkZmbnZpb asked to
CbNbebfenYrZ attention
CbNc it in
CbObRb card ,
CbOckbmZtc cards .
CbOdcbnZ finished
CbPdQbSZicmb t <figure>
CbQbrf draws
CbRbcZiZkbrc calm
CbRbfbnbob the words
CbRblb of lessons
CbRcgbjenY worry
CbWZebfc wants .
CbWbXZbYfZgYhZiYndqbrbtZ is happy
CbWbfbjZ misses
CbWbrb asks for
CbWc he can
CbXbYYdbicqZsb in my
CbXbaZfc stuck .
CbXeYYtc at school
CbYZgZhdjZkZmbnbsc to write
CbbZeZfbpb the summer
CbebfYhejbnZtb loves
Cbechbjb all day
Cbfb part of
CbfbmZrZ cannot
Cbhd words .
CbiYnd when <title>
CbiZmZtb a long
Cbjbnb he wants
Cbmb term
Cbnc like it
Cbncrc it when
CcEcFYHbVYYZgbhZkdqc ^school
CcFZHYJdLZQYTYpb ^much better
CcFZHZJdLZQYRZTY ^much
CcFZJcRcWbZbjckcnZpbrZ course
CcHZPdQbSYicmb ^t <figure>
CcIbbbfYhcrb cousin
CcIbfZjcqZ told us
CcJcOecbiZoe keep
CcJeLZQYiYpdtb much better
CcOYWZYZccfcjbkbmYnYtZ needs a
CcOZRbic flash
CcOeRZog keep the
CcPZRbpbqd the office
CcPZSfYYgXkbnbqf l
CcQZRb things to
CcQZSeUchZkcmbpbqc r
CcQcRYYbgZkXmZpYqe e
CcVckcmbqb office
CcbbdcfZhejZnYrb baby
CcgbmZnXrc tells
CcnbpbtZ quiet .
CdFZHZJZLdSZTYfbnb , no
DYEZFcHcIWKXPWQbSXnd #4
DbFXHcTbgdmbqZ <year> to
Dbcc step
DcEbMYPYVbibjbkZmbpcqZ ^next
DcFYHbQZTd <month> to
DcFgIZPZQbTYpc ^<month>
DcJZLcQdTbpc result
DcLdPYQcRZWbpc result$
DcOcPfQWpb target$
DcPZQdWbpc ^result
DdFfSchbqc <year>$
DdPZQYcc step$
DdPZpd next step
EWMehdpZ birth$
EYMdbbcc main
EbGbMZVbhYkZnZpcqbsf meeting
EbHZLdMYNYlb test$
EbMbObQcfbic starts
EbVbYbhbpZ form tutor
EbXbhbmZqbtY person
EbYcfbhZic ( the
Ebgbpb educational
Ebibpb educational needs
Ebibpb special educational
EcFXHbQbRZiZmcqc school$
EcFdHYXYYYbbkcmbpbqYsY pm ,
EcKbQZYZZbbZgchbpcqWtb of this
EcLfZcbb sheet
EcMchbiZkdpcqbsZ ^date
EcMchckbpbqb date of
EcMfQYhZkdqZ ^plan
EcQbZbfbibkbmY classroom
EcRbYZgckbocpZsb meet
EcRckbnbocpZtb looked
EcYZodpb again
EdHZYZhciZkcpXqZ tutor :
EdXbcbhbmZpZ key
EdYZbbkbocpZ looked at
EeMckdqb date
EePZicpZ date$
FWHdQdVZbcid as appropriate
FXHdIcebib each morning
FXHdVbXYYYbciZkdmcpZrZ after school
FXHeRcXchYibkZ mornings a
FXHecYmbobtc afternoon
FYHYLeRb book ,
FYHYMYNZPZQYRdSdUZVXYXbbgZsd j <name>
FYHYOdQbSZTYUZibmc in place
FYHbIbLbbblbmb minutes each
FYHcIbQbpd once a
FYHcQcRZfbmbtc carpet time
FYHdRZVbfd and often
FYHdWZfbjXmbneqb , to
FYHfIbLZZb ^every day
FYHfRbib lesson ,
FYLeQZRbTYWdcbiZ ^reads
FYLeWcjbmZnc less
FYMfPZYXbZiZjZkbmbnbpbqYtb ^written
FYPYRdTZfc ^<figure> a
FYQcRcibmZnb ^where <name>
FYQdRcnbpb where <name>
FZHXJcLcQcTXWbfZ <figure> letters
FZHZLbRbhckbmY <name> shows
FZHZQYRbVeicnb careers
FZHZScVbgckYpYsc m .
FZHbJZObQbTZWdXYYZZZbZcYdYeZfZgchYiYjZkblZmXnZoYpcqYsYtY ^on
FZHbKbcYfctb a task
FZHbLZVcmc one friend
FZHbLcXZibkdmZnZqXsZ friday
FZHbLcfcictY homework is
FZHbLdpc <month> and
FZHbWZXbYZhYiZjZkZmXnYoZpdrYsb <year> and
FZHbZb maths lesson
FZHc session ,
FZHcIbLZRcVZWb and three
FZHcLdYXgYkeqZ ^friday
FZHcRZXZbZdbebmcnZob friend .
FZHcRbVXkbmbqZ at each
FZHcRbVbYYmc x
FZHcRbWbZb and maths
FZHcRcVYgdmd before each
FZHcRcdbib break ,
FZHcVbkZ , at
FZHdLYMZRZVdWcid own$
FZHdObWcYZcbfZhYkbmcqZ eight
FZHdRZVcYYmcpbqZrb <figure> x
FZHdib ( none
FZIcLcQcRZVXbcjZ the planner
FZLcRbfb sheets
FZLdQZVbccjZobrb watch
FZMdSYbZcZdbeZfYhbjZncrc garage
FZRbVcXbaZebpb <name> teacher
FZRcSfYbkbsb j
FZRefZncrctb strips
FZSeVbgckZpZqc p .
FZSeYYgZncpbqe l .
FZSeYbhYkdmbpZ h
FZSeqd f .
FZSficqc f
FZYZhZkdnbpbsb <year> ,
Fb blue card
Fb of five
Fb will take
FbHYIbQcRYbbhZmZob before <figure>
FbHYQbccdbfYnZ every time
FbHYQcmbre workshop
FbHYWbXbfZhZjbmbnZpZqYsb <name> from
FbHYZbmZ , two
FbHZIbObbbmb day at
FbHZQcRbVZbbicmb appropriate
FbHZQcVbbbmbpZ snack ,
FbHZQcfcgbibnZ theory
FbHZQdRZbZobtc message
FbHZQdWZfdme handwriting
FbHZRbVbfbiZlb one-to-one ,
FbHbLbQXRbWbfZgcmb of each
FbHbNbVbfbmb time$
FbHbQYRcfbmb possible$
FbHbQZmb ^tuesdays and
FbHbhb monday ,
FbHbmb every
FbHbmb every lesson
FbHbmb monday to
FbHc week$
FbHcOZRZ ^as and
FbHcQZjblb ongoing
FbHcVd one$
FbHcZbmb ^every <name>
FbHcib tuesdays
FbHcibmb tuesdays and
FbHcmb ^tuesdays
FbHcmb minutes ,
FbHcmcpY monday
FbIbccmbnbrZ time and
FbIcQYVbWbbbcb two things
FbJZLdTZibpc words out
FbJbQcRZfdrZ holding
FbJbRcrZ the picture
FbKZLbQbnb reach
FbKbbcfbic , about
FbKbfb not heard
FbKbibmb end of
FbKclb will carry
FbKdMbQZYYhbic of <name>
FbLZQcmb where possible
FbLZRcWbrZ holds
FbLZVcnb ^each
FbLbRbWZcbfbmZ from her
FbLbfb writing .
FbLcfZic for five
FbLcfbib watches
FbLdWbibqZrd book .
FbObRb the library
FbPY #8
FbQZRb before every
FbQZRbmbtb waits
FbQZRbpbtZ the "
FbQZRcbcfZmb song
FbQZVbjZmbnb and at
FbQZYZfbjYmYnbpZqctc nia
FbQb two-part
FbQbRbmb one ,
FbQbbcjblbmZnYpb page of
FbQbbdjZlbnZ " at
FbQbib will say
FbQbibkb <figure> picture
FbQbibob in each
FbQbkbnb picture words
FbQbmb , every
FbQbmc possible
FbQcXbmbtb ^at
FbQclb one reminder
FbQdkbpc type <figure>
FbQefcib ^<figure> .
FbRYVcmb every carpet
FbRZVcqc shown
FbRZadcbfZhZrZ sit at
FbRbWbmbrZ stairs
FbRbaclb before lunch
FbRbfciZlbmb ^practice
FbRbmc , one
FbWZbecZdbibnYpZrbtY cup
FbWbcbhbiZ of what
FbWbfckbnZ another
FbWbhZjbkbnbrZ five .
FbWblb minute from
FbWboc visits
FbWc <figure> when
FbYbkZpZqbrb copies
Fbablbmb say "
Fbbb " ,
FbbbibjbmZ on four
FbbbnbrbtZ the snack
FbdZfdhZjdnZ heard .
FbfYnb " more
Fbfb such
Fbfb such as
Fbfbjb when she
FbiZmb , when
Fbibsb three times
Fbic morning at
Fbicmd one hour
Fbicnb nurse
Fblb time for
Fbmb " or
FbmbnbrctZ snack table
Fbmcqb . <figure>
FbpbqZ <figure> th
Fc , such
FcHXRbVclc , one-to-one
FcHYIbQcdYndrd kitchen
FcHYQblbmbtZ task ,
FcHYWbbYibmbpbqZtZ <figure> -
FcHZQbRbmb ^where
FcHZQbVZibmc required
FcHZQbjbmb when required
FcHZcZid registration
FcHb ^tuesday and
FcHbRZ ^tuesday
FcHbRZmb ^monday ,
FcHbib tuesday
FcHbib tuesday and
FcHcRZ ^mondays
FcHcRZmb ^monday
FcHcbcmc <figure> mins
FcHcbcmd mins
FcHciZlb ^every lesson
FcHcmb mondays
FcHdLZMZPZQZVYmc ^daily
FcHdQYTZVZjbmb ^ongoing
FcHdQYTZVbjb ongoing$
FcJZMZNZPYQbUZVbWZYZhbicjZkbpZtZ tbc$
FcKbQZicjZnbqb nurse .
FcKeQYibpb ^by <month>
FcLbQYRc card before
FcQYRcWbfZmbnc game .
FcQZRbbbmbpZ milk
FcQbRZfZ stay at
FcQcmb tutor time
FcQeRYVZbZebgbiZjbkYmdpZqbrY exams
FcRYecib and sit
FcRZVZXcfbhYnZpbtZ and in
FcRb lessons a
FcRbnb <name> lessons
FcRcicmbpZrbtc mat
FcRclb one-to-one
FcVbib daily ,
FcWb as "
Fccbtb picture of
Fchbmb and waits
FcidpY ^target date
FcidpY target date
Fcmb required$
FdHYLZRcVYib story time
FdHYQciYpc spring
FdHYbbgZhbiXkYpcqYsc ^last
FdHYmb once ,
FdHZWb first <figure>
FdHb lesson$
FdHbibmc every morning
FdHcTYWZYciYmc ^end
FdHe ^every
FdbdmbpZ mins ,
FeHWRbebgcicjZ <name> before
FeHXbb , three
FeHZRbfbmb time ,
FfhckYmYpdsc . <year>
GbRb gate
Gbbb the next
GbfZibnb walk
GcHZIb walk to
GcIbQYibnYsc write the
GcNcRbabnZtd timetable
GcQZRciZjZnbrb draw
GcQbjbqZ the gate
GcRdcbjbmZ cards$
HXPeQXScVbZcgYiZkblbqbsZ ^p
HXRbVbfcibmb children ,
HYNcPZRcUZcbfbmc b$
HYPZQcRbcbfbicrZ ^travel
HYRcVbib laptop ,
HYVcebnZrb friends ,
HZIZQcbb me for
HZIbVbbbfbibjZmcnZ lets
HZIcQZRblb against
HZJZLcNbQcTZWZicmZpb help$
HZJZMcOdPZQcVZYcib steps$
HZLZVc same page
HZLbNePYQXVZZcfc ^listening
HZMZQbRZVeYZqc dawn
HZMbjbnbpYrb form
HZMcSZVbYckbpZ , class
HZMcVbZbebgdhZjZnZqc jo
HZNZReVZcbkbmZpc ^a <figure>
HZPXQcRbrb <figure> and
HZQYRcVbbcfZhZkbnZpYrd for an
HZQZRcVemeqZ teachers$
HZQZUdcZmc green
HZQbRYVcmc whole of
HZQbRcfZie regular
HZRbbbfchb door and
HZRdYZZbcbhbiZlbmb touch
HZRenc catch
HZTbnd away
HZTcbblbmZrZtc on one
HZVbfcnZrbtZ a group
HZVbnbpb reading the
HZVcib ^an adult
HZVdXbgciYmcnZrb bev
Hb children
Hb friend
Hb lunch
Hb of every
Hb table
HbIbXZbbkbtb bath time
HbJbQZjb summer
HbJblbpZ ^outcome <figure>
HbKbQZZbtb her table
HbLZQZRdVYfbjb her at
HbLbQbgekZmbpbsZ the review
HbLbfZ mornings
HbMZPZQbTZUcWc -
HbMbYcicjYnZqc ^imogen
HbNbQbicjcmZnZtb at his
HbObmb every day
HbOcRZcbfcmctZ change of
HbOcpZ twice a
HbOdmb needed
HbPZQbWYYYgZibncqdrZtb student
HbQZRcmc weeks from
HbQb twice
HbQbVZZbkbmYnbrb class ,
HbQbibmbob , five
HbRZVgcbmc staff$
HbRZic writing lesson
HbRbVZrdtd second
HbRbVbmc and two
HbRbVcmc group of
HbRbbbtb minutes at
HbRbfdmZ in class
HbRbibmbob corner
HbRbmc and when
HbRbmd as and
HbRcib timer
HbRfVZcZmc strip
HbVbfZlb two others
HbVbiblc day ,
HbVcebiZjZlbnb study
HbVcibmb , group
HbXb , twice
HbXcYbmb , <name>
HbXeYZdc friend <name>
HbZbdcfZjbtb lunch ,
HbacdceYiZjZnbrb outside
HbacmZ lunch .
HbbbgbpZqb to <name>
Hbbd <name> to
HbfbiblbmZ often ,
HbfbmcnZrb tidy-up
HbfcjbkbrZ worries
Hbfdrc others
HbiZkcnb am ,
Hbic each time
HbicjZnb , before
Hbjbob until
Hbmb morning ,
Hbmb on her
Hbrb size
HcJZQcRZTbVZWdZbmZpc ^in
HcJbKbQZmZnbrYtc five days
HcJbQbbcmcpZ half term
HcKbPZpb topic
HcKbQYVbrb two other
HcKbbclc school day
HcKcQZWYmbqcrdtb other students
HcLZOcRc needed$
HcMeVgYe <name>$
HcQZRcYYibmbqZrb x <figure>
HcQcRYbbmb , until
HcRZibmb every writing
HcRbZbjZ moves
HcRbhZmbnc when we
HcRccb each lesson
HcRdWdtZ card in
HcTZVeYZbZgZickZpcqf ^all
HcTbjb morning$
HcVZib table in
HcVctb alone
HcWcfYretc practical
HcYbhcrZ me$
HcbbidmZpZqc <year> (
Hcbblc every school
Hcbbob until <figure>
HccYdZfbhcjZmcnYpZrbtY in writing
Hcdctb after lunch
Hcfbnb writing lessons
HciZkcmb <figure> am
Hcib start of
Hcmb to <figure>
Hcnc just
HdJbmc <figure> weeks
HdLbQYWZrd pupils
HdMcVYYbhdkYmZnZqcrZ ^kofi
HdMcYchcpZqbrZ kofi
HdZbmZ ^when
HdlbmZ when$
HeKbQZmbrctb students
HeKbRZVYcbdbmZnZ whole class
HeLbZcfZmZrb up to
HeRcZb week ,
HeWbmc <figure> :
Herc whole
Hfibmctc ^group
IZQdbbjb a rest
Ib are due
Ib mum and
Ib the same
IbJXQbUcWb types
IbKbLZQbidjZmZtb missing
IbKbQb answer <figure>
IbKbbcfZqb share
IbKbfc a sentence
IbLZObQcRbgcpb choose
IbLZObRcbboc and add
IbLZRbYZpZqc <name> runs
IbLZRdib ^check
IbLbib each week
IbLc same
IbLcbbhb page
IbLcid for one
IbLdOdRZWZXbYZfbgZhXjZnZpbte ^the
IbLeVZgbib <name> counts
IbNbQZWZaZbZdbeejWnXocpZtZ us in
IbNbWb zip
IbNcWctb track
IbPcQZRdWZjZtc ( a
IbQbRZTbfYgbjbmcpZqZrZ <name> every
IbQbRZVebe or <name>
IbQbnbqc have the
IbQcRZYYpcqb the new
IbQcWZbecZfckZmbnZobpY homework .
IbQcccpc ^read
IbQcfbiZlcmZoc his planner
IbRb waits for
IbRbWZfbkdmZ comes to
IbRbYZnbqc and the
IbRbfbidmZ hears
IbRbicmZtd reads the
IbRcmb game for
IbScXchZqbsZ ( class
IbVZrb asks
IbWZfcibmZ due .
IbXeYWdcpZ nan
IbXeYZbbhZjbkbnZtZ mum (
IbXeYZhZjdnZ ^mum (
IbXfYXdbgZjZkZmZnZqc ^mum ,
IbYZfZhZkcmZndpZ family
IbbcibjZpZ minutes after
IbbdjbtZ bedtime
IbbdjcpZ at bedtime
IbcZfbhbiZnbrY autistic .
IbeefchbiZjZrX autistic
IbfZhc cousin <name>
Ibfb a page
Ibfb use the
Ibfbkc changed
Ibgb idea
IbhZndrbtb train
IbjZncrZ , or
Ibtb morning .
IcKbQZic -word
IcKbQZic <figure> -word
IcLZNcic of homework
IcLbQZcbfbjZmc off .
IcLbQbRb ^hand
IcLcbbgciZtc spellings
IcObRdic five words
IcQZRbYbkbnZodpYqYsc pm .
IcQZicrYtb on it
IcQbRZWbfYhbmbrZtc a quiet
IcQbRbWcpbqZ letter
IcQbRbcb hold up
IcQbVZWbfZjbpb <name> reads
IcQbVZiZjblcmbrZtb him at
IcQbXZcZdchZibnb my turn
IcQbfZmcncpZ his name
IcQcfZhcjZmZrdtb the kitchen
IcRbWZgbpb looks at
IcRbbciYjcmZtc evening
IcRbic a book
IcRbmb , each
IcRbqZtc cards on
IcRbrZtd ^five
IcVbnb ^mum and
IcXbbcdfjbkZmZnY mummy
IcXcbc mum
IcYXfZgckcocpZrZ ring
IcbbcbibmYnZob page .
Icbcde on <name>
Icbceb the car
IcbdcZhbrZ car
IcbdcbiZ and wait
IcbdpZ wait for
IcbfjbmZpZ <name> read
Iccc do the
Icfbjb past
IcfbjbkcnX he gets
Icfblb day they
IdXYbejYkcnZ bath
IdYZbcmZqZ four evenings
IdYZddmbrc sister
IdYZddnZrc sister <name>
Idbdibmb <name> for
Idbdjc dad
Idbe evenings a
Idbe tea
Idebmb " with
IeQZYZbdfZ night .
IebejcnZqYtZ grandad
IebfmcnZ evenings
IfVbXeYZbfjd ^mum
IfYZbfjb night
JYNcQcUZWZcbfcrc work .
JYObUcpb minute .
JYOcQcUYYZjbnb the cards
JYQdUYnc right .
JYUcbcfZjZkbmbnbqZrZ there .
JZKbQcRbfZjd in school
JZLcUbVZYZgbkbnb <name> asks
JZLcWbbbfZhbibrZ his writing
JZLdPbQZRZTZUcmZrctb ^she
JZOZQdUcpb met :
JZRcUZdbhbibmZ will happen
JZRcdchbibmZ happen
JZUbWcnZpb ^what worked
JZUbYbZccb room with
JZUbbcfZgb each half
JbKbibndsb be in
JbKblbtb test .
JbLbOZQZTYUcpd good progress
JbLbQZgbobpc exit
JbLbibpc week (
JbLcQbRZlbmZ score
JbLcQbib <figure> on
JbNbfc spelled
JbNcYbpc did not
JbObfbhZiZmbnb on ,
JbPZRbUbcb lots
JbQZRbgbobpc exit card
JbQbRcic sand
JbQbUb ^partly met
JbQbVYrb weeks ,
JbQbWbgb letters
JbQbgd will show
JbQbibmbnb provision
JbQbicjb help ,
JbQcUZbdnZrYtb nearly
JbQdRZ ^read <figure>
JbRbfZmb seconds
JbRbic picture card
JbTZUcWcfbmb not yet
JbWZbZeZhYiXjZmcqZrctc to show
JbWbbZfZgbiZjbmbnZ <figure> ;
JbWbfZpZretb grade
JbWcfYibpZrd grade <figure>
JbWcfbpb . on
JbYZbbgbiZpc held
JbYebbecnYqZ came
JbZbechbiZpbrY moved
JbZcbcnbqZ been
JbbbcZfcjbnbqZrZtZ has been
JbcdmbrZ short
JbdfkbnZrZ dog
Jbebrb makes
Jbfb of term
Jbfcrd very
JbgdiZnZrb the <month>
JbiZjbrZtc for two
Jc <figure> lessons
JcKbWcfbmZ still
JcLZQbWbfciZ scissors
JcLbOcabicnZpb goal
JcLbrbte well
JcObWZYZjZmcpb <month> ,
JcOcPcibpc target
JcPWQdWbbZmbnbpZ ^target <figure>
JcQbUbpc partly met
JcQbUcpc ^partly
JcQbYZbbiYjZkbnZpc some
JcQcUcpe partly
JcRZfcrYtb dry
JcRdgb says the
JcUbYYZbfbhenZ made
JcUcgZpeqb yes
JcbbfZiYnZrbtc well .
JccclbmZ homework on
JcecfbjYnb work in
Jcfb <month> she
Jcib words on
Jctc going
Jd times out
JdLZbbdbfYmcnZpZrb a bit
JdLdabibpb better
JdQZhbrc lovely
JdUZibpctZ she read
JdYbfYhbmbnd bit
JdaenZrbtZ ^good
JeQZUbpb ^met .
JeQbUXpd met ,
JeUfYbiZpf met
JeWdfY doing
Jepe met .
KZQdgcjZ to all
KZQecZibmb will change
Kb own ,
Kb without an
KbLZQb <figure> homework
KbLZQcRZ of six
KbLbWbcZfZlbpbtb down the
KbLbjb will eat
KbLcQZYccbebicjYmZqZ ^toby
KbLcRbYdfZpbrb notes
KbLcWbbbjZ read to
KbNbQZfbib using a
KbNbfdmb ^b
KbObbbibjZ on at
KbOdmZod carry
KbOeQZfboepc carry on
KbQZRbUbiZjb about it
KbQZRbfbhbiYjc noisy
KbQZbbgbkYmcocpZsY plan ,
KbQZhbpb from his
KbQbScYYhclb ^d .
KbQbWZfchZjZncrZtb heard ,
KbQbbc will play
KbQbcbfbpZ activity
KbQbcchYpc use a
KbQbfbhZkbnYrb dinner
KbQbfbib . now
KbQbhbibmZpZ using his
KbQbhd b .
KbQbib <year> i
KbQbib homework tasks
KbQbib stay in
KbQbib will give
KbQbiblb at least
KbQbiblb least
KbQbiblbmZ least <figure>
KbQbibpb will find
KbQbic will travel
KbQbicjb become
KbQblbmZnb will type
KbQbrb explain
KbQbrc frame
KbQdlb hand in
KbRZSdfbpb ^a .
KbRbVZcbfZmb map
KbRbWdeZibmXrctZ % .
KbRbfblb within five
KbRciZmctb picture strip
KbWbfbjcmZnZ to come
KbWd in five
KbXcfbjZkXpYqd visitor
KbYchbmbqY : none
KbbbfZtd word .
KbbbfbrZ bus on
KbcbdYrc to my
Kbcchb talk to
KbebfbhZrb come to
Kbfbid ) <name>
KbfbjZnbrb of her
KbfbjbnZrb what she
Kbfbjbnb she wants
Kbfc is stuck
KbfdgbjZmY with other
KbfdtY spoken instructions
Kbib now <figure>
Kbib the end
KbibpZ five sentences
Kbic card or
Kbic own
Kbid will become
Kbkbpb will come
Kblb will hand
Kblbpb tell a
Kblbrb with three
KbnZtb a whole
Kbpb stuck ,
KbpbrZ to an
Kbrb the whole
Kbtc with two
Kc her own
KcObQZRZfdtb a change
KcPcQZiZmf ^for
KcQZRbWbic manage
KcQZReib turn-taking
KcQZgc three words
KcQZiZlbtc % in
KcQbib explain <figure>
KcRZSbfb ^b .
KcRbbZfbgYhbiZjZnYofrY on with
KcRbfZibjcmZ % of
KcWZdZfZhfkbnX own words
KcbZicjc become a
Kccbdbmc change .
Kcdbjbnb news
KcebjbmZ for what
Kcgd will tell
Kchc <figure> <name>
Kcibjd travel to
KciblbmZ own in
KclctZ questions about
KcnbpZ and to
KdNdRZccfbobtb speaking
KdQZgbibmZtb piece of
Kdif ^by
LYRbTciZpc day (
LYRbZbhZiblb pass
LZNbRbVdmc and one
LZOfRZmZof ^keep
LZQcRcVZiZmd mentoring
LZRbVc page three
LZRbmYpd maisie will
LZRcZbmZ paragraph
LZRebbgcnb sheet with
LZVcWZbbhbjdkZmbrY from <name>
LZVdqc pastoral
Lb lessons out
LbNb lot
LbNbVYZbte changes
LbNbccfZlbnZ read aloud
LbNbrb a lot
LbNcQZRbWZmbnbtc feelings
LbObRbbb list
LbOcVZbZgcmZpcqZ it has
LbQZRbYbiZmc , once
LbQZcbfZmb them on
LbQb in three
LbQbRZiZjbnb show his
LbQbRbVZtb cards ,
LbQbTbfblb playtimes
LbQbWZXZYcZZaZbZcYdZeZfYgYhbjZkblZmboYpZqcsZtY ^shanice
LbQbbbibjZlbtZ <figure> or
LbQbfYhbqcsZ shanice
LbQbfZibmb will get
LbQbfb three weeks
LbQbhbictb eat lunch
LbQbicnZrc always
LbQbmZpbtb playtime
LbQbmb aloud
LbQcWZfcnb hand up
LbQdfctZ and write
LbRZWZbZccmbnb he leaves
LbRbTYfbjb <figure> with
LbRbVZbbcdkZob the homework
LbRbVZbbmb cards with
LbRbXZcZgciZkZmbncqZtb has gone
LbRbZbfZ checks
LbRbbbkbmZnb him the
LbRbbccbpb time to
LbRbpb five lessons
LbRccbtb note
LbRchc it ,
LbRciYmc the tutor
LbRe games
LbTbfbib <figure> right
LbVegcmbqb staff
LbVggb ^<title>
LbWZaccbmZrdtY pictures .
LbWb uses
LbWbfZib turns in
LbWbiZmcnb a question
LbWbjb list (
LbWbrd reads
LbWcmZpb counted by
LbWdbbfbiZjZrYtb in on
LbXdYbiZpZqYrZtZ service
LbYYfZgZhcjYncpZtb photo of
LbYZcbjbqc paper
LbYbebfbibjYtZ toby
LbaZiZmcnbqZrZtd paper .
LbbZcZfbjdnZrc thinks
LbbbcbiZjZkbmbobqZrbtZ should
LbbbdbfYjZnbtZ out the
Lbbbnc week and
LbbceZfYoc each .
LbcbhbnZ now .
Lbcc a class
LbccfZjb give him
LbdbfcobtZ walking
Lbdbgb is going
LbdbnYocrb arm
LbfbhbibnZtb a photo
Lbfbnb question in
Lbgbjbmbpbqb email
Lbgc and writes
LbibmZtb a test
Lbibmc the wall
Lbibmctb row
Lblb least one
Lblb with at
Lbmb each
Lbpbrb <figure> in
Lbtb autumn
Lc kept
Lc more
Lc the last
LcMbVfgb ^<title> <name>
LcMcQbVZYYfZgbickdrY pages
LcNbRbTZWbZbfbmZpZ checked
LcNbWeab ^maths
LcNdRbWefb ^reading
LcObqdrd keeps
LcOdfZibjbmZpc ^goal
LcQZRZVbnbrc and counts
LcQZRbWcmZpbtb , counted
LcQZRdZb ^homework
LcQZTbYZgciZmbtb month
LcQbRZgbmZncrc notice
LcQbRZibjbtb a row
LcQbTZibmb more confident
LcQbWcmZ fortnight
LcQbib aloud to
LcQbib with no
LcQbibmb confident
LcQcRZWYfbnZqb her <name>
LcQcRZbcib until the
LcQcYZgbmYtb seen
LcQcib the autumn
LcQcic right
LcQdlb planner
LcRZWbcbnbrY i say
LcRZbYfZncqZrZtb a text
LcRb picture cards
LcRbVYZcibkZmZpb <name> writes
LcRbfZoc any
LcRbgcmbnb <name> checks
LcRbibjcmY niamh will
LcRblbmb five-minute
LcVZgciZmbob each <name>
LcWZgciZrd test ,
LcWbmc different
LcWdgbhbmZ marks
LcYZbZfZgbibjdmZqX paper ,
LcYblbmbpbqZ in at
LcYdbbjZmcqY report
LcZcpb <name> reading
LcacibmZ the story
Lcbb book
LccZgbnb it on
Lcdbebnc tell us
LceciZnb she will
LcfYibjbnZpbtb calmer
LcfZibjbmZrbtb all <figure>
LcfchbiZ corridor
LcgckbqZ the speech
LchbiZkc ^name
LcickYmZocpbqdsZtZ above .
Lcjb know$
Lcmb chart .
Lcmb ten
Lcmb to <title>
Lcpb two weeks
Lcrb looks
Ld a tally
Ld fewer
LdObVZmb the list
LdQcWbfbmbtb instructions
LdQcgcibmZpcrY exam
LdRYnb counts the
LdRZib keeps a
LdRcZbkZlbmbqZ check
Ldbbie sheet ,
Ldfb in one
LdfbpZtb <name> tally
Ldgbmb chart
Ldibmb tasks in
Ldic <name> watches
Ldjcrb he will
Ldmc <name> keeps
Ldobpb sheet .
Ldrb last week
LebZfZgbhZjZkbmbndsZ record
LfRZibjc happier
LfWbgbrd counts
LfZdib ticks
Lfgb test
Lfgb tick
Lfkd count
Lfmb register
LgRZVYibmZnb <name> times
LghZibkc by <title>
LhVZ tally
MZPZQdVZWbfbnbrZ changing
MZRZVecbiZkc gareth <name>
MbNbQbRZYZcbiZkYpctc tests
MbQcjbmZndpb type
MbRbXcbZhbkZnZobqZ plan$
MbRbYbjZqc imogen
MbRbib read the
MbWZbbdZebfbgZhZjZkemYobqb ) and
MbWciZnb . when
MbYdnbqZ led
MbYfqb <name> <name>
Mbbbde football
Mbecnd i want
MbhbkYsb everyone
McObecncrZ to work
McOcYZqbtc sees
McPZQcXZYcgZicjcobqZsZ next steps
McQbVYhZiZpbqc freya
McRbWcfb number
McRdiXlcmbnc programme
McSdYbqc k .
McTbhbmbpdqZtZ filled in
McTbhcmbnYpdqZtZ filled
McVXXbkZmbsb needs co-ordinator
McVXYdmbpbqY special
McVZYbjb parents
McVZfb teacher of
McXbdb deaf
McYbhbjckYnYpZrb us .
McYbpcqZsb ^agreed
McYdfbqbsZ agreed to
Mcecnd want to
Mcfb they are
Mcfbkb don't like
MckZmbsb co-ordinator
Mckcqdsc agreed
MdSZdZfZhYiZkZmZnhqZrY ^i want
MdVXYcfbiYjZlbqbrb ^jayden
MdVYYbgZiZjZqc ^freya
MdVYfbhYiYkblbqbrb jayden
MdYZdZhZkdmZpdqbsY ^this
MdYZhckcpb birth
MdYZhckcpb of birth
Mdfbpb due
Mdkcsc plan
MePZWYXbYYZZbZcZdXecfYgYhbjYkdlZnZoYpWrYsXtZ born
MefYhbibkZlb by$
MfcbfbhcmbqZ written
NbObRbfbhZmdqZ . this
NbObRbfcibkbmZob the time
NbObWbbbfZiZjb table for
NbOcZcfcrZ place
NbOcfbibpb starting
NbPZQcWZfcmZ joining in
NbPZQdSbfcib ^c
NbPcSdqf t
NbQZRbSdVZYZhcib ^d
NbQZRbcbfbjbtZ she needs
NbQZYZZcfbiZlbmZpcqbtY ; the
NbQb something
NbQbVYfc to hold
NbQbWZYbedhbiZkZnYqZrZ came to
NbQbWZfdnY joining
NbQbWcfZlbmZrb his coat
NbQbgbnb a laptop
NbQbjd he says
NbQcVbfbiZ hands
NbQcWcYZgbhZmbtZ mock
NbQdWbfc talking
NbQdfc asking for
NbQdfdicrc facts
NbQdhbiZjb himself
NbRbWcfbiZmb moving
NbRbfdmb planning
NbRcVZbbrc ball
NbScWZYZhcqd d
NbTcWbXZfbmZqb by hand
NbWZXYbZcZdZgZhgiZkZmZpZqZrZ <name> wrote
NbWZfbrc his head
NbWZfcrbtb he reads
NbWb when he
NbWbXbgchbiZkZqZrY . his
NbWbZcfb red
NbWbfb equipment
NbWbfbiZjbnc reading .
NbWbtb spelling
NbWcZbqc were
NbWcjb ends
NbcZfcpbtb on .
NbcbdcfZhbtZ likes
NbcbjbrZ again .
Nbebfd feel
NbfYjbtb his table
NbfbhbiZmb she writes
Nbfcib words correctly
Nbfcjb spelling .
Nbfcjbob tired
Nbfd ^social
NbiZjZqZrd climbing
NbibjZmcqbtb nine
Nbjb homework
NbjdkbnY chooses
NcQbfc pencil
NcQbibmb ^starting
NcQcfbkctb asking
NcQdWccbfcnZtZ ^talking
NcQeicmZpb will not
NcRZfcic feels
NcScWYcbkZmbnZqbrYtc pupil
NcUcdbfdnZrZ ^getting
NcVbbbfcgb route
NcWYfehcnZtZ telling
NcWZfcmbrZ slowly
NcWbYZbZcbddfZjckZmZpZrYtZ he likes
NcWdZdbZfYgZhZiZjZkZqcrb took
NcXYbbebibjYkZnbrb friends and
NccbdchcjYrXtZ likes to
NccbfbrZ lot of
NccciZ busy
NcfbhYkd ^learning
NcfcocpZ written work
Nchb speech
NcjbtZ in .
NdPZQZWb understanding
NdPZRZWZfc communication
NdQZRdfc ^spelling
NdQb learning
NdQblb receive
NdRcVZmd ^sensory
NdRcmd sensory
Ndfbkd physical
NeZbib listening
NfRZWcfc ^writing
ObQZRebemZ exercises
ObQZRfiZjblc support$
ObQb <figure> )
ObQb join
ObQbRbTbYZcbfcgbibmZ buttons
ObQbpb no more
ObQbtc break
ObQe words together
ObRbVZmbnb through the
ObRbXbYbkZqb ; <name>
ObRbYbZbgdjZqb folder
ObRbtb library
ObRcVYYZhdmbtc with <title>
ObRcgcob tiles
ObRdgcibrb ready
ObRdjbmbnZ list on
ObUcfcpb way
ObVecbgbiZ gareth
ObWbecfZhZnb herself
ObYbfZocpcrZ the plan
ObabgbjZnb to go
ObbbcZjZnZretc works
ObbbfbiZmc using the
Obccib for me
ObfZjYkZpdsc plan .
Obfb follow
Obfb of writing
Obgdib the reading
ObhbnZ words at
ObiZkZocpdsZ nothing
OcPXRdhckZ home$
OcPcQYgZhepZ o
OcQb two words
OcQbechZjc go up
OcRbgc set up
OcRbicnb adults
OcRbmb game ,
OcUcYckZqd g
OcVZfb work on
OcWZmbpb ^aim
OccZfbjZmbrb she knows
OcccdXfXiZmcrZtc door .
OcfZhckZpbrb as a
OchbkZnbpb <name> as
Ocib without a
OcqdsZ to this
Ocrb new
OdPbQXRcWZjbkcmZqZ b <figure>
OdQZmZoc move to
OdQbRcVYZdlb typing
OdQbpb break card
OdRbpbtc a card
Odlbpc outcome
Odmbpd aim
OeRZgZkZmZog ^keep the
Oejbocpb go on
Oepb go
Of stop
Ofgbtb move
Og outcome <figure>
OgjbnZpcrc on to
PXQWReienZ long-term
PXQdRbbYibpZtd ^at home
PYQeRZXcfZhbjbkYpYtb home ,
PZQZRdid long-term outcome
PZQZVeYcebhYickbmZrb zofia
PZQdbbcb what happened
PZUhbbhZibmbpZ open
PbQcgbic will do
PbQcmc provision$
Pbrb the level
PcQbRdib do$
PcQbfbjZpcqZsb ^what <name>
PcRbfbib a )
PcRbjbnZrb adds
PcVbfZjbkbnZrc head .
PcWZYXZYaYbXdWeXgYheiYlYmZndoYpYqXsY ^(
PcWbfYtc we expect
PcWcfZiZtd expect
PcWciZmbqb ^at the
PcZbfbiZmb for$
PcZbjbkbmZpb numbers
PcfbjbrbtZ her head
PchcnZpb what <name>
PdSdZbgbkbpZ p
Pdicpb ^target
QZRcibjbnZ her for
QZRcmZ sets
QZVdicjZmbnbpYqc chef
QZXZYXcZhdicjYkbmZqZrZtZ these
Qb <figure>
Qb <figure> days
Qb all
Qb class .
Qb days
Qb of us
Qb of words
Qb six
Qb the start
Qb to the
QbRYVcib in tutor
QbRZWZgdhbpZqZtb and tells
QbRZXbYZZcaYbbcZfZgZhbibqZ the sheet
QbRZcdmZ him a
QbRZmbnb <name> meets
QbRZnb loud in
QbRbVXicmbpb <name> until
QbRbVYib rides
QbRbVbibrb box
QbRbWbcbfYibrZ a toy
QbRbaciYlb batteries
QbRbbbjbpb together
QbRbcbdZfYncrb a job
QbRbfZgbjclbmZ will finish
QbRbfcmb cushion
QbRbib science words
QbRbibnZrf building
QbRbibpb checklist
QbRbmb line ,
QbRbmbpc desk
QbRbpZ job
QbRbrb where
QbRc the day's
QbRcVbmd pairs
QbRcWcabcbfZmbrZ small group
QbRcic ^support
QbRcid will attend
QbRdZb <figure> a
QbRdZcfblbmYtb list of
QbRdibkbmb support
QbRdmcpbtb partner
QbRdpc the side
QbRdtb cards
QbSdgZpb ) <figure>
QbTbWb puts
QbVYmb <name> puts
QbVZWbbcfZgbiZoZqZrbtZ brings
QbVZiZmd <name> plays
QbVZnZpbtc a story
QbVbWbbckbrZ him on
QbVbYZjZlbndqb coach
QbVbbZcbqZsctb ? "
QbVbcbmb one step
QbVbdbfbib at snack
QbVbfZmbrb each one
QbVbfb the playground
QbVbfdibtb children .
QbVbhZkdqZ learning support
QbVbib <name> practises
QbVbmc <figure> every
QbVcXchbkZmb learning mentor
QbWZXZYYZZaZdZecfYgYiZjZkblZnbobpZqXrZsZtY ask <name>
QbWZYbgbhZmZrbsb kieran
QbWZYdiZmbpb ottilie
QbWZcZfbjZkbnbqbrb the other
QbWZdZhYicmZndpZqZtZ . to
QbWZfbiZmctb different words
QbWZfbjZ her hand
QbWZgbibjZmd extra time
QbWZlc will score
QbWb words with
QbWbZbib coat
QbWbcZfZidmcnYtZ board and
QbWbfZhbic quiet room
QbWbfbiZ with others
QbWbgbjZ pen
QbWbiZjbnZpc he did
QbWbib <figure> of
QbWbib <month> <name>
QbWbib <month> it
QbWbib and no
QbWbib instruction with
QbWbibrZ <figure> page
QbWbjZtc questions .
QbWblbmbtZ word ,
QbWc <figure> common
QbWc common
QbWc common words
QbWcYbfZgbqY teachers .
QbWclc with one
QbWcnZ signs
QbWcnZpbrc , he
QbWd ) .
QbXZbWdZfZickbnctZ enjoy
QbXb , who
QbXcYZhZkcqZsc oskar
QbYYbZfYgeiZjZkZlZmbpbqZsZ ask the
QbYZbblb do up
QbYZeZnbtc up the
QbYZiYmbobpZqYsd card .
QbYZqb a <name>
QbYbgcqY her teachers
QbYbjbob both
QbZbbZicnb the sand
QbZbbZmc session .
QbZbbbgc sends
QbZbbcmbrZ more "
QbZbfcmZtZ begin
QbZcbZfcibjZ for "
QbZciZldmZpZ check .
QbabfciZmbtZ assembly
Qbac hall
QbaccZfbjZncrZtZ and they
QbaciZnbrZtc we have
QbbZcYdYiZtf copying
QbbZcbjbnZpbrZtc o'clock
QbbZfZgZmcrb am on
QbbZgYjbqe same day
QbbbcbibjZmbtZ board ,
QbbbhZnb and "
Qbbbib game with
QbbciclbmZ reuben will
Qbbdmb one word
QbcZfblbmbrZ the register
QbcbfbibjYnbpbqZ her hearing
QbcbfbnZpbtb wear
Qbcbgb show
QbcbiZmc a small
Qbcbjbtc before he
Qbcc ^tell
Qbcc sloping
Qbcc sloping board
QbccfZmbrb give
QbccfZmcnZ ^give
Qbccib your
Qbccnb ^get
QbcemZ ^show
QbdZhcjZpYrb do a
Qbdb aids
Qbdbic or a
Qbdcjbmbpcqb . not
QbddhbrZtb to finish
Qbebgbmb reader
QbebhZkbpb ?
QbecfbiZnc at college
Qbecqb plan and
QbfZhdkZmbncrY photos
QbfZkbmbtc the question
Qbfb for help
Qbfb her coat
QbfbiZmbpb a written
Qbfbibpb -ed
Qbfbibpb -s
Qbfbjb more than
QbfbnZ come
Qbfbnb the carpet
Qbfbpbtd : she
QbfbrZtb the desk
QbfciZjZnb to play
QbfcibmZpb . starting
Qbgb what we
Qbgbib ^how we
Qbgbib ^what we
Qbgbib how we
Qbgbib idris will
Qbgbib turns
Qbgbic reminders
QbgbjZkb see it
QbgbkbpcqY ^we will
QbgciZlbpc will bring
Qbhbjb the canteen
QbhbmZrc showing
Qbhcib number <figure>
QbiYkbpd ?$
QbiZjZlcnb words from
QbiZjbnc myself .
QbiZjcpc change$
QbiZmcnYqb <name> can
QbiZmcpb step <figure>
QbiZmcpc : met
QbiZnb point to
Qbib , in
Qbib , without
Qbib . by
Qbib a reminder
Qbib correctly in
Qbib lunch in
Qbib minutes of
Qbib snack
Qbib the bell
Qbib work within
Qbibjb her ,
QbibmZ test (
QbibmZ the <figure>
Qbibmb week )
Qbibmcnb ^provision
Qbibmdpb outcome :
Qbibpb eat
Qbibpb will sit
Qbibpc without being
Qbibrb in her
Qbicjb will be
Qbicjbkbnb will have
Qbid within three
Qbidjcobpb will go
QbiemZ ^by <figure>
Qbjb canteen
Qbjb his list
Qbjd to leave
Qbkb walks
Qbkbmb say the
Qbkbnd <name> talks
Qbkc the <name>
Qbkc will count
Qblb in ,
QblbmZnb ask a
QblbpZtb will start
Qblc within <figure>
QbmZrbtb back in
Qbmb " )
Qbmb how
Qbmb leave
Qbmb lesson .
Qbmb read a
Qbmb sessions out
Qbmb will use
Qbmbnbob rest
Qbmbpb her desk
Qbmbrb join in
Qbmbtc card with
Qbpb time-out
Qbpb time-out card
Qbrb science
Qbrb things .
Qbrc the group
Qbtb he has
Qbtb is too
Qc answer
Qc ask
Qc often$
Qc start
Qc will put
Qc will stay
Qc write
QcRZVZYZicnb pictures ,
QcRZVbWdcbibmY objects
QcRZVbdbkZrbtd tray ,
QcRZVcbcmb ^mum or
QcRZWc <figure> book
QcRZbceZiXlcnbob will keep
QcRZfZpb her list
QcRbVYbbib puts the
QcRbVZWcpbqZrZtb letter sounds
QcRbVZfb hold
QcRbWZbZfZmbpctc a partner
QcRbhZibmZnbrb tell the
QcRbicjb be more
QcRbicmZ attend
QcRbmbpb week by
QcRcicqb access
QcRdmcpb card$
QcSZibmZrd skills .
QcVZcZmbnb child ,
QcVbbc mum or
QcVbnb of my
QcVcWZib <name> or
QcWWZZcZdYfbhZiejYkZlZmYnYoZpZqZrZte ^long
QcWYXZcYdZhZmcrctb learn
QcWZYZfcibjZmbqb in lessons
QcWZabhcmb get to
QcWZfbncrc taught
QcWZfcjYlcmYtc in from
QcWZfd up and
QcWb a minute
QcWbbbiZjbrY but
QcWbcbfciZmZ sentences .
QcWbccibmZ shout
QcWbhc list .
QcWbib his <figure>
QcWbib will know
QcWbjbqZrb for her
QcXbkZmb at nursery
QcYYpb and <figure>
QcYZbZfcgbmbnZ taking
QcYZfYhZncqc the lunch
QcYZibqe one in
QcYcibqZ the line
QcZbcb aid
QcZbdZhbjZkZobpdsZ yet .
QcZbibpZ beside him
QcZbkcmY zainab
QcZbmY ^zainab
Qcacrb nobody
QcbbfbhZjd the bus
Qcbbicmb of <month>
QcbbjZ play
QccZlbmZpbtc write down
Qccbgbmb repeat
QccbmZpb use his
QccbtZ speak to
QcccfbhbnZrZ i need
QccckbnZ speak
Qccclb ^say
Qcccmc ^step
QcdYeZhYmcncrd a big
Qcdbibnb in words
QcebjYnb a school
QcfZgcib , by
QcfZhciZmbnYpc not in
QcfZlcmZpc task within
QcfZrZtd all his
Qcfb hearing
QcfbhbjbnZ staying
QcfbiZ out ,
Qcfbjb bus
QcfbnZ eating
Qcfbqc c
QcfcmZ <figure> list
Qcfdmb skills
QcfdnZtb when a
Qcgbjb talk about
Qcgblb reading test
Qchcnc of his
QciYlc both hearing
QciZkcobpc . next
QciZmcre metres
QciZmdpb ^step <figure>
QciZmdpbtb use <figure>
QciZpb written task
Qcib ask for
Qcib bell
Qcib reminder
Qcib reminder ,
Qcib sit with
Qcib up his
QcibjZ to a
QcibjckbnZpY and go
Qcibkcpb we will
QciblbmbpZ ^success
QcibmZ help card
QcibmZ without help
QcibmZrc running .
Qcic list in
Qcic will work
QcickbnZrbtZ with nobody
Qcicnb i will
Qcid improve
Qcid improve his
Qcid than <figure>
Qcid travel
Qcid will always
Qcid will improve
QcidmZ ^support :
QcidmZ support :
Qckbqb kept in
Qcld of being
QcmZ will spell
Qcmb line
Qcmb will ask
QcmbnZtb the right
Qcmbpb use
Qcmc ^by <name>
Qcmc ^success criteria
Qcmc a word
Qcnbpc side door
Qcpbrb under <figure>
Qcpc in <month>
Qcpc step :
Qcpe . met
Qcrb cut
Qcrb put
Qctb instruction ,
Qd stay
QdRZcbfZibmc possible .
QdRZibjbpcrYtc come in
QdRZid will never
QdRbcbiZmd what$
QdVbWcfbrb attendance
QdWZfbib his seat
QdWb for something
QdWbbbfcnZ sounds
QdWcfbrZtb assignments
QdYbcbib the teacher
Qdacibmb sit
Qdbbgb juice
QdebfZkblbmZ will stop
QdecfZlbmZ carry out
QdfZibmc will develop
QdfZicmb develop
Qdfbpc put her
Qdfd aloud in
QdgbmZpb a full
QdiZjdlb ^put
Qdib will read
Qdiblb success
QdibmZ ^starting point
QdibmZ starting point
Qdibpb read <figure>
Qdic occasions
Qdic put two
QdicmZpb write <figure>
QdidmXnbpZ ^baseline
Qdidmb criteria
Qdjb room ,
QdlbmZnb , how
QdmZnbqbtd with all
Qdmc success criteria
Qdnb by himself
Qdnbpb bell ,
Qdpb spell
Qdpb spell <figure>
Qdpc was <figure>
Qdtb up her
Qe <figure> science
QeRYbcib times table
Qefb due date
Qefb the due
Qefbtb out a
Qegcib by <figure>
QegcmYnbpdrZ bring
Qeib will walk
QeibjdmZnZ will make
Qeiblb will write
Qeid arrive
Qeie will
QeiemZnb baseline
RZVbWZbZdbhbqZ books .
RZVbWZbccddZfZjbkYnYrbtY she does
RZVbWcfb ^english
RZVbZbfZhZibjYmZncrYtc mornings .
RZVbbZkbmYrZtc what's
RZVcWbmZ minute in
RZVcbZiZmcnb , just
Rb picture
Rb talk
Rb them
Rb to one
Rb using her
RbTbZb story
RbVY <name> teaches
RbVYibmb as required
RbVb practises with
RbVbWbXZYdbZcZfZhbiZkZmZnbpcrZtZ ^jodie
RbVbYYhcib , first
RbVbnb lessons each
RbVc assistant ,
RbVcYZmcpbqc subject teachers
RbVcZb subject teacher
RbWZccfbib key words
RbWZfchZmbrb others .
RbWZfciZmZnbtb beside her
RbWZrc , where
RbWbbbpb tablet
RbWbbcjdrZtZ she says
RbWbcbhYjbkdnXqZrYtY taken
RbWbhd used
RbXYYccbfcmZnbrZ the phone
RbXZsc said yes
RbXbgbkb and language
RbXbgbkb language therapist
RbXbgbkb speech and
RbYYZZaZbZfbgZhYickZoZpdrY targets
RbYYZcfZiZjckZ computer
RbYZZcbbfb a list
RbYbcZdbfZmbndrXtZ bubbles
RbYcnbrc ^maisie
RbYembqZsb ; <title>
RbYhqZsb <name> ;
RbZbbbjZpc door ,
RbZc week's
RbZcfZmbnbpbqc . one
RbZcjb the classroom
RbZcmZnc run
RbabcXdbfZhcmcrY window .
Rbacmbnb with pictures
RbaddZhbnZpZ flat
RbadiZmbnb the hall
RbbZgc shows the
RbbZmbnbqd to his
RbbbcZdbfcnZrX waiting
RbbbcbhbmZpZtZ , sitting
Rbbbcc and say
Rbbbfbhb with me
RbbbicrZ goes to
Rbbcmbtb word
Rbbdcc wait
RbbdhZiZ pack
Rbbe practise
RbcZdbfbmbtd saying
RbcZdbhd water ,
RbcZibjZobrctb that is
Rbcbdbmctc next to
RbcbfZhZmbrctb table .
RbcbfZibmZoc longer than
RbcbfZmd breaks
RbcbfZmd ten seconds
RbcbhZiZjZmbnbrc peg
Rbcbib voice straight
Rbcbicnb table and
Rbccib a room
RbccjZmctb board
Rbcd whiteboard
RbcdhbmZ me one
RbdZhbmbrd sings
RbdbeZhctd drawing
RbebfZiblbmZ will feel
RbebfciZtb into
RbebgcjZkbpZ the college
RbebhZibkbnZpb am .
RbfZhbiZlcmc be given
RbfZhbibjZrctb actions
RbfZkbnbrZtb out and
RbfZrZtc first ,
RbfZrbtc when someone
Rbfb follows
Rbfb group work
Rbfb three$
RbfbiZ loss
Rbfbib the table
Rbfbmc to use
Rbfbncrb ones
Rbfbrb i write
Rbfbtb practice ,
RbfchZkcnZqb the dinner
RbfciZmc seat
Rbfcrc times tables
RbfdmZnZtb and then
Rbgb gone
RbgbiZkZlbmZ screen
RbgbmZ <name> one
RbgbmcrZtb day before
RbheiZnZrc anything
RbiZjZkblbpYrctb together .
Rbib , as
Rbib chair
Rbib game
Rbib now )
Rbib using
RbibjbmZnZrdtb games .
Rbibjc straight to
RbibnbrZ tray
Rbic who :
Rbiclb ^who :
Rbicmbob steps
Rbjb goes through
Rbjbmb sessions .
RbjbrZ of them
RbjdkbnZ <name> comes
Rbje that <name>
Rbkbpb look
Rblb table ,
RblbmZ coat on
Rblc outcome$
Rbmb with him
Rbmbnb and walks
Rbmbob the quiet
RbmbpctZ desk .
Rbmetb club
Rbnb ear
Rbnbrd round
Rbndrb stick
Rbpb his desk
Rbpb the microphone
Rbqbre runs
Rbrb one of
Rbrc for ten
Rbrc science and
Rbtb from the
Rbtb microphone
Rbtb quiet
Rc before
Rc four .
Rc meets
Rc with a
Rc with her
RcVZ card on
RcVZ minutes before
RcVZWbfciZjb help in
RcVZWcfc and writing
RcVZdbgctb model
RcVZfZpbrb him for
RcVZfc therapist ,
RcVZgbmc . every
RcVZlb register .
RcVZmc me and
RcVcqb subject
RcWZYZgZjZkZmf % extra
RcWZcbtc the door
RcWZfbnb what i
RcWZfcibnZpb steps .
RcWZmbqb write it
RcWbYYbZfYhbidmbpYtZ its
RcWbbbjYnb the page
RcWbcbfZmZ <figure> new
RcWbjZkb language
RcWbmcrZ the two
RcWccZiZmcrb he writes
RcWcfZibmbrZ toy
RcXbYYhZjZmbnb <name> the
RcXcdZqZ teaches
RcYYbbgbqc home in
RcYZZcibkc library ,
RcYZbZecgbiZmbnb on paper
RcYZfbqbrctb the second
RcYZgbhdiYjXkdmb <name> of
RcYZqc them ,
RcYbfb it with
RcYbmbqZ teaches <name>
RcZbbZdYrctc the blue
RcZbbdmc sign
RcZbiYjbtc word cards
RcZc practice
RcZcbbnb the week's
RcZcmbnbrY so she
RcZcpZrctb mark
RcabmZtb cover
RcabmbpbrZtb window
RcabmcnZpbrZtb the window
RcbZgZiZkZmcnbpb what happens
RcbZic , for
Rcbbib , using
Rccb lots of
Rccb side
RccbddfZhZjXmZnetY picked
RccbgbhZpb slides
Rccbmc extra
Rccbmcpb happens
RccbpZtb a short
RccciZlb minutes early
RccckZnbrd real
RccefZ face
RcdcfZibkbmZqY seeing
RcdcfbpY sitting with
RcddfZhZiZncrd trains
RcdfmYnYte sitting
RceciZkbmcnZtZ early
RcfZhYnZrftc songs
RcfZiYkbmZpbtd time with
Rcfb sound
Rcfb together ,
RcfbgbpZ therapist
Rcfbhb b
RcfbicqY one for
RcfbjZnbob <name> a
Rcfbjb to take
Rcfbmb in group
RcfbpYtc small
Rcfc to join
Rcfcnb noise
Rcfdic finger
RcfdicpZ reading aloud
Rcgb before the
Rcgbhb shows
RchZiYjbkcpZ extra help
RchbmbnY the task
Rchc cards and
Rchc choosing
RchcjbmZnbrYtb over the
RchdibjZ <name> group
RciZkc each step
RciZlbmb carpet spot
Rcib minutes every
Rcib what will
Rcic ^what will
Rciclb imogen will
RcicmZpb is now
Rcicmbob homework club
Rcjb able
Rcjb able to
Rcjc <name> is
Rcjc be able
RcjcrZ phone
Rckb and what
RckbmZnbrZ he starts
RclbmYnbrZtc boxes
Rcmb card to
Rcmb day's
Rcmb group
Rcmb leaving
Rcmb one to
Rcmb paired
Rcmb paired reading
Rcmb task
Rcmc games with
RcnbpZtb defenders
Rcnbtb ear defenders
Rcpbrd group .
RcrZ room is
Rd , then
Rd gives <name>
Rd movement
Rd over
Rd then
RdSc ^a
RdVZlb ^help
RdVc ^adults
RdWbZb sits
RdWcmb and a
RdYbhYiZjZlbmbnc spot
RdZbmb sand timer
Rdbbib new words
Rdbc back
RdbdiZjZlb ^practise
Rdcb laptop
Rdcbfc <figure> b
Rdcbfc ^<figure> b
RdecfbrY ^what i
RdfbhZ ways
Rdfbjb tables
Rdfblb of ten
Rdfbpb repeated
Rdib practises
Rdic then a
RdicmbnZpb the steps
Rdjb through
Rdmb ^paired
Rdmb ^paired reading
Rdmbnc , say
Rdmbobpb side gate
RdmcpZ spare
Rdnb bench
Rdpb ^precision teaching
Rdpb precision teaching
Rdrb back$
Rdtc the day
Re access to
Re card
ReVZYZhcickb ^picture
ReVZib ^touch-typing
ReWbfcrZ counting
ReZbcbkb practice with
RebcfZmc ^look
Refb sentence
Reib ^elsa
Reib elsa
Rembpb ^precision
Renb touch-typing
Rerb precision
SbXZYcjbqdsZ ( mum
SbXZYdjbqcsZ mum )
SbfZicjdmZpb ) :
Sbgbpb / <figure>
Sbgbpb <figure> /
Sbhcmbqb d .
Sbibpc ^c .
SbjZqd s
Sbqc c .
ScVbmbpZqc r .
ScVcXeYXbbnbpcqb teacher )
ScYbbcgbmZpcqZsZ ^signed (
ScYbbcgbmZpcqZsZ signed (
Scqb a .
SdYZgbnbqcrbsc s .
SdYbsb h .
SeYZgZqesb t .
SeYchZiZkbpbsY j .
TZhb words ,
TbWZfbic lesson (
TbWbibmZ day out
TbiYlcmbnZpbtb parts
Tbkbqb / <year>
Tbpc times a
Ub days out
UbWYbbhbiZjZncpb rather
UbWbkbpd worked
UbWcnZpb what worked
UbccfYhbmYnbpbtZ down to
UbfYmbnbpbrbtZ put the
UbfenZ eats
UbjZtb she has
UcYZbbnbpb there
VZfbhbiZjYmcpZ stands
Vb ( <name>
Vb teaching
VbWZYYhZjcmZrbsb , all
VbWbabtZ supply
VbWbcbdbfYrbtb technology
VbWbdbmbrb to him
VbWcebfZibjZnc art and
VbWcfZjXndrb design
VbWerZ english
VbXcmb nursery
VbXdYZmb assistant )
VbYdkZmZqZrb leads
VbcbechcnYrY people to
Vbcbmb to ten
Vbcc ten in
Vbfb with them
Vbfbmb <name> gives
Vbhbib by <name>
Vbhbnctc water tray
VbiZkZrdtY county
VbibkYpb will check
VbibmZnbobpc the laptop
Vbibmbnb <name> takes
Vbibrd plays the
Vbjbnd when <name>
VbkZpdqb above
Vbmb teaching assistant
Vbmc lesson and
Vbnb <name> goes
Vbnb someone
Vbnbpb seven
Vbnd the water
Vc one other
Vc other child
VcWYdZfbkXmbpbrbsb is on
VcXbYd <name> (
VcYbmbqb minutes )
VcYbmcqZ supervisor
VcYc <name> )
VcYcfbob me ,
Vchbmb child .
Vcib , teaching
VcibmZ : every
Vcibmc ^frequency
Vcibmc frequency
Vcjb support assistant
Vckc , with
Vcmb trainer
Vcmb travel trainer
Vcmd every maths
Vcnd ^an
VdWcZbfZhZkZmbpZqZ , maths
Vemb , learning
Vemb assistant
WXXZYYZZaZbYcYdZeYfdgZhXiXjZlZmYnZoZpYqZrfsZtW remembering
WXcbfbjZrctY quickly
WYZchZkbpb so we
WYbZebfciZjblbmZnYtb we want
WYbbfbjYrc and has
WYcZhbiZkZmbpZretc making
WYcbeYhbjZnbre top
WYccrc tell you
WYebfchb suffers
WYfbhbjZnbrc tired .
WYfbicmZnZtb group time
WYfbjblbnbrZ : reading
WYfbjbtb wrong
WYfbncrc is the
WYfcrbtb order .
WYfd is slow
WYfdnZ cries
WYibre builds
WYiembpZ criteria :
WYjYkbncrdtZ fair
WYrg explains
WZXYYbbZdbfbhciZmZpZ gave
WZXYbcdckbnbpZtZ he's
WZXZYZbcdZgciYjdkYnZpYqYrZ sent home
WZXZcbfZiZjZmZncrd singing
WZXZebkbpY school .
WZXbbbhXiZjXkencrY school and
WZXcYWbZfbjckbnZtZ lives
WZXcYZfcgbjZnZqb health visitor
WZYZZbbYcbfYgXhZjbkYmdoZpbqZtY copy of
WZYZbbcZfZjcmbocpYqYrZsZtY to ring
WZYZcbhYiZkemYtb called
WZYZfZkbnYpcqXsb year :
WZZbcZfbhbiZmcrZtb place .
WZZbeciZmY her first
WZZbiYmbtb away from
WZZcfbicmY group :
WZaZfchZiZrctb sense
WZabbcnbtb <name> does
WZabcYebfZjZkbmZnZtd why
WZbZcbfbjXkZmZnbrc maps
WZbZecfbhbjcnYrY had a
WZbZgbmbnc and says
WZbbcZ if she
WZbbhZjbkbnY to speak
WZbbhZnb toys
WZbcfchbnYpZ hurts
WZcXfchbmbnb lose
WZcZfYhbre animals
WZcZfbmbrb up ,
WZcZfdtc are hard
WZcZhbiZmZtc bus .
WZcbdZjcnZtc wrong .
WZcbdcfbhbjZnZrZtZ . people
WZcbdcfc talking .
WZccnZtb across
WZdZfbncpZrb my hand
WZdZfchYjZrd fast
WZdchZjYkb swimming
WZdeebfYhYjYndrY cousins
WZebibjbrYtd friends .
WZebibmZnb to plan
WZecfbhbkbnXpZrZ to us
WZfXjbkbnYrd brilliant
WZfYjZrftb notices
WZfZhbrd am a
WZfZjZri remembers
WZfb : one
WZfb she finds
WZfbhbrbtb behind
WZfbjZrbtb instructions .
WZfbjblbtb in all
WZfbnZpbrZtd ^working
WZfc ^spelling :
WZfc his hand
WZfchbrZtc his hands
WZfciYtc outcomes
WZfdhZrZ leaves
WZhYrdtd stories
WZhZnbrc hand to
WZibjZmcnbpZrc rules
WZibmZtc lines .
WZjbob the morning
WZkbmZnbre clearly
WZkbpbsb , d
WZmcrb where i
WZrctc left out
Wb <month> he
Wb age
Wb capital letter
Wb full stop
Wb letter and
Wb moderate
Wb most of
Wb on his
Wb that his
Wb words in
WbXcfbhZiZjYkZpZ he was
WbXdYYcZdchbrZtZ cat
WbYVgbhZkYmdnYobpcqZsZ people who
WbYYkZqbse <year> :
WbZcfZicmZ and science
WbabfZjb at lunch
WbbYfZjbkbncqZtZ like a
WbbZecjbmbnZrb and it
WbbZgZhYjcpYrbsc year .
WbbZiZjbrZtc we'd
WbbbfZjbrb picks
WbbbibjbnZtZ are the
WbbbjZpdtZ . what
WbbccbjYmY that her
WbcZdZhbibkYmZncrZtZ what helps
WbcZfZhbiZjbmc as well
WbcZfZmcrYtb well as
WbcZfbrb hands .
WbcZfchZkb slow
WbcZfdjYpYqZrZtc . reading
WbccfbtZ not know
Wbccnb the rest
WbcdibmZ help :
WbdYhbjZrd honest
Wbdb mean
Wbdbnbsb his <name>
WbddfZjZnb digger
Wbeb we would
WbedhbjZnYpZ disorder
WbedhbnZ i was
WbedibmbnZpZ know :
WbfYicjZkbrd listens
WbfYjcmbpc of it
WbfZgbmbnbqZrZ yellow
WbfZiXjbnbocqZrYsb about the
WbfZjYrctb counts to
WbfZjYrd -piece
WbfZjYrd <figure> -piece
WbfZjZnZrd puzzle
WbfZjb said ,
WbfZpZtb ahead
Wbfb . in
Wbfb a game
Wbfb are
Wbfb child
Wbfb she reads
Wbfb writing
WbfbiZmZpYtd work :
WbfbiZmbndrZ play with
WbfbiZmbpZ words that
WbfbjcrXtZ ^strengths
WbfblbmZtb an instruction
WbfbmZnd when the
WbfbnZ i read
Wbfbob hard to
Wbfbpbte working
Wbfc most days
WbfcmZ : he
WbfcpYtb : in
WbfcrYtb his age
WbhZjc heard
WbiXmctZ understand
Wbic than once
WbjZrc in science
WbjdnYpcqZrY <name> are
WblcmYrYtb : at
Wbmb plays
Wbmbpb : <figure>
WbnbrZ think
WbpctZ is working
WbrZ words and
Wbrb children and
Wc ^reading :
Wc ^talking :
WcYYcZfZicjZkbmZnbpZ my <name>
Wccbmbnc " .
WcccfZjbkbnYoYrZ to keep
WcdbfYhZjZnbrd people .
WceZfYgdiYjcmZnbrY we hope
Wcebfb she gets
WcebfbiZ for him
WcecfbnZpZtZ harder
Wceckbrb in <name>
WcfYmbqZ my mum
WcfZgcmcrZ print
WcfZhZjbnbrb up for
Wcfb age .
Wcfb reading
Wcfb talking :
WcfbibnZ <figure> lines
WcfbmbqZtb . spelling
WcfciZrZ can be
WcfcibmZ and reading
WchZrd care
WciYmbnZ playing
WciYtb questions in
WciZ reading :
WciZkbnb age <figure>
WciZnZ writing and
WcjZ reading and
WckbrY understands
Wcmb days .
Wcmb group for
Wcnb is hard
WcnbqZ for <name>
Wcnbrb herself .
WcobrZtb in both
Wcpb worked :
WcrZ working at
Wd expected for
Wd maths and
WdZbiYpbtZ which is
WdfZ and spelling
WdjZtZ where we
WdnZrb . maths
We expected
Wf maths
WffZ maths :
XXbYgXjZkZmbqetZ file .
XYYYbZfbgbmcqd file
XYYYcZdcfZgbhZjZmdobpcqZsZ ^people
XYbXgbiYjckYmbnZpZqbsYtZ copy to
XYbZcZdehbjYkYlZmYnZpXqcrZtZ , his
XZYWZbgbibkZpbqYsd present :
XZYYZZaZbYccddeZfcgZhYiZjYkYlZmYnYoZpZqZrYsZtb ^being
XZYYmbnc fine
XZYZiZkcpbqc . mum
XZYcbYcbmYpbsZtY first ten
XZYcgbqb ^sent
XZYebZfZgYhZiYjcpbqZ by phone
XZYegciZjcmYpYsZ <title> and
XZYfbZcZgYhZmYobpZ ^me
XZabbZdbfbjZkbnZtc play .
XZbYdZfZjckbnbrZ says he
XZbbfZgbjd ^mum :
XZbbgbjd mum :
XZdbkbtZ when it's
XZdceZhYjZmZqZrdtb bike
XZddfZhbrbtb guinea
XZfZgYiYpcqbsb agreement
XZfZgbkYmbpZqbsbtZ ^copies
XZicjbkYpbqcsX meeting on
XbYZaYjb read .
XbYZcbdd my hearing
XbYZdchZkbrb my sister
XbYbfZgYjb ( school
XbYbmbqb is in
XbYf ) ,
XbaZjYmbtZ teacher .
Xbac ^a bad
Xbad ^a good
Xbad a bad
XbafnZ bad day
XbbbfYgchciZjYmbnbrY to see
XbdcfYkbobpZqYtZ who is
XbddhcnZ brother <name>
XbdehbjbnZ brother
Xbhbkb to me
Xbjc . at
Xbmb see
XcYYebgbiZ went
XcYZebicjYqY : mum
XcYZhbkbrZ is <name>
XcYccZeZfZhbjZkXpbqZrZtb jodie
XcYciZlb ) ;
XcaccYdYfbkbnZrY : my
XcdbkZ my brother
XdYXcZdcfcnY , my
XdYYbZddeZfbhZjXkbmZrZ nan ,
XdYYgbhXkdmZpZtb school :
XdYZcYdYfchbrZ me :
XdYZmb ( teaching
XeYYbZkcmYqb mum ,
XeYgiZmc , <title>
YWgZmcpZqcsc theirs
YWgbibkZpbqYsd present
YXbcdZeZgdhYjZkbmZndobpXqYsZ to make
YXdcfbsb and his
YXfbhcjcsb <name> with
YXfbocqc my teachers
YXgciZqZsc ^present :
YXgciZqZsd ^present
YXkcqc may see
YYZbickZmbnZqb <name> have
YYbZcZecfZhcibjbkZmZrY here
YYbbgbhZkZpc ( teacher
YYbcgehYiYkZlZmbrZtb send
YYbcjZncqc and have
YYfbgbqc that it
YYgchYibkc ^school :
YYhbkcqbrZ photograph
YYhciZnZpbqdrZ see the
YYhdkZmZqc permission
YYidpbqY : <title>
YYjckbmbpYqc [
YYjckbmbpYqc ]
YYkcpcqZ birth :
YYnZqc else
YYqc : a
YZZbbZcbjcnZpdqctZ <name> has
YZZbbZgWickYmZqc posted
YZbZgXhYiYjZkemYobpcrZ <year> at
YZbb with <name>
YZbcdZmZqcrc nobody else
YZbcfZgZmZpZqc from home
YZbdgZhYjZkboZpcqZ will look
YZcZdcjcmbnZ isn't
YZdZfZjckbrb " (
YZebfYrc art
YZecfZgZhZmbnc <name> would
YZfZgXiZkXmZodpcqYsd first plan
YZfZgciZpc helped
YZfZkbnbqZsb like the
YZfbgbjdtZ to hear
YZfbjZkdmbpZqc office .
YZfbkcnY home .
YZfbmZnZpbqbrc between
YZfdnZpcrY dyslexia
YZgZkbqd agrees
YZgZmZqe paper copy
YZgbjcmbpZqZrZ how he
YZgbocqb too .
YZgbrb can read
YZgckbqcsZ given to
YZhYkbsf call
YZhZqe home on
YZhbkZmbpb ^name :
YZhckb name :
YZhcnbpb this
YZiZmbrdtb after the
YZib have a
YZickc agreed that
YZjbmZpbqd teachers ,
YZjbqbsdtZ phone call
YZkbpbqc locked
YZmc year <figure>
YZnb <name> :
YZnbqbrb teach
YZqd teachers and
Yb <name> .
Yb secure system
Ybbbgc are happy
YbbbgdkbqY copy given
Ybcbhb you
YbdbfbhbjZrZ and her
YbebfZjb they would
YbfZqe copy
YbgZnbqc one on
YbgbmZrd their
Ybgbpcqc shared
Ybgbpcqc shared with
Ybgbqb happy for
Ybgc ^signed
YbgdkZnZocpZsZ <name> by
Ybhbqb and with
YbhckbmYpZqZsX name$
Yblbqb . reuben
Ybnbqb the book
Ybnbrb for the
Ybqb be shared
Ybqbsb signed :
Ybqc copy on
Yc ;
YcbbhcibjZmZndqZ ^reuben
YcbbpZ ^copy given
YccbgbmZ read it
Yccbhckb me .
YcfYncpcrb amara
YcgZhdibkbnYpXqYrZ <name> what
Ychb ^idris
Ychb idris
YchbibmZncqZ reuben
YcidqZ that this
Ycjcqb sent
Ycqb <name> were
Ycqd a copy
Ycrb maisie
Ycsb ^signed :
YdgYjbpcsY the meeting
Ydgbqc and <title>
YdgdhZkXmbpZ ^copy
YdjYncqZ her parents
Ye <name> ,
YeddiZjZkZqYtZ , her
YfgbjbpZqY sent a
YfqZ <name> sent
Zb every <name>
ZbcZfbhcibmYrZtb plan for
ZbdenZtb blue
ZbgbhbpZ the radio
ZbgbmZ the staff
ZbhbkZlb no .
ZbjZnb radio
ZbjbmY card and
Zblb radio aid
Zblc ^no .
Zbmcpb the others
ZbpZqb was given
Zbsb were given
Zcoc <name> lesson
ab loud
abcbdZfc once .
abcbfbjcnZ mind
abccgb me a
abdXiYmbqYtb the front
abdYfcjZrZ at once
abdffZhbjZkc . my
abeZfbgZiZmbnZrYtd . a
abfb when i
abhbnb , i
abhbrc good
abhckbrb i know
abjZmcnZrdtX out .
abjbkb . we
abnZrc laugh .
ac story .
acfZjZkbmZrctY drama
acfbnZrY miss
acfcjZ don't know
acjYnbrb a good
acjbrZ i get
adfZjZ everybody
adfZnbrb loud .
adlZmcnZ we do
ae day :
aenY better :
aenZ ^bad
afjY good day
agnZ bad
bYfYjbqbsbtc copy .
bYfbjd says that
bYhZjc is .
bYjbkc ^mum says
bYjbtb in tears
bZcZgbicmbpZtb word mat
bZccfZmbnZ wait .
bZcdfZmctZ . tell
bZdbfYhdjcmb , not
bZebfbjWkbnbrYtZ two .
bZebjdnYrZ want him
bZeeiZjcnZ <name> hope
bZfZjc tears
bZfbgbkcoZpZqc will meet
bZgbjbocqZ she was
bZgcickcmYpbsX . copy
bZgdhbocpYqZsZ for this
bZhZibkb home :
bZhbkcnZpb stopped
bZjZpc time on
bZjbkb mum says
bZjd like <name>
bZjdnbobtZ secondary school
bZmdtZ that the
bb be done
bbcbfbnZrbtZ boy
bbcbfcmYqY down .
bbcbnc go quiet
bbccdZhcjZmZnZ , being
bbccfb the main
bbcchb the hand
bbdZhbnZrd i make
bbdbfbrZtZ because she
bbdcfZhb and not
bbeYjd want her
bbebiZjbnb cross
bbebiZjd him to
bbebnb would love
bbecqb to have
bbfbjb that he
bbfbmb take
bbfcnZ there is
bbfcnZrZ worries about
bbfctb . writing
bbgbjb to ask
bbgcpbtZ said :
bbhYmb talk .
bbhZ before .
bbhbiZjcmcnZqXrZ day and
bbhdjZqZrY chose
bbiZjcrZ like him
bbibrc essay
bbjbkbpbqZ . dad
bbjbnc one person
bbjcpZ that she
bbmbobtb the word
bbnb week .
bbpbqZsb ( parent
bbpc what next
bbpdtZ ^what needs
bbqZsc parent )
bbrc <name> says
bbrd in his
bc for <figure>
bccZhc to support
bccbmb count to
bcdbfbiZrZtZ he goes
bcebfbjYnWpbrc says :
bcfYhZjXrdtZ chess
bchbjcmbnZ please
bchcibjZnY say that
bciZnbrZtZ night before
bciZncrZ the night
bciZpc : the
bcjbnZ his bag
bcpb ten minutes
bd <figure> each
bdfbjZpb three .
bdiZmbnXrZtc nights
bdibjbnX she would
bdjZnZpZtb breakfast
cXdZfbjbmbrb say <name>
cXeZhbkcrY matters to
cYdXfbhckbnZ what matters
cYdZhc ^how to
cYddfZjYpb don't want
cYdekb my cat
cYeZgbkcrY matters
cYfbhb i don't
cYfbhbmbncrY have to
cYhd important
cZdXhdrb smile
cZdZfbhdrY people like
cZdZhbjZkbnbrc i'm
cZdZhckb is important
cZdcgZibkbnXqcrZ purple
cZebjcnb and that
cZfZhdjcnYrZ am good
cZfbiZqZrZtd copying from
cZfchbjb know what
cZfchckbrY about me
cZhZjcndqZtZ shop
cZhbkb support me
cZhc important to
cZibnbtb the lesson
cZmcrZ back to
cZtc before ,
cb tell
cb the room
cb to look
cb you ask
cbdZfbmYpZrd clear
cbdbhbmZpd next .
cbdbhbnZ face .
cbdbkZnZrd even
cbdcjcnc ^" <name>
cbdckbmYnYrZtc sitting near
cbdefZjZkbrZtc . being
cbebfZhcjcnZrZ to know
cbebnZ worn out
cbfZnb don't ask
cbfb front of
cbfb in front
cbfbhcnYrZ two hearing
cbfbhcrZ tidy up
cbfblbmZrbtZ picture ,
cbfbpY room .
cbfbrc when they
cbfc wears
cbfciZmctY do not
cbfd stuck
cbhZtb ^let
cbhZtb ^let me
cbhb before i
cbhb put my
cbhbibmZ <figure> bus
cbhbjZ few
cbhbjb please don't
cbhbmZrZtZ of everyone
cbhbmb quietly
cbhbpcrZ and let
cbhbrb level
cbhbrb tidy
cbhcmb because i
cbhcnY me what
cbiZrc listen
cbib a five-minute
cbib laptop .
cbjZmdrZtc near the
cbjb if
cbjbnZpc , because
cbjckcnY help .
cblb one question
cblc often and
cbmb front
cbmb to read
cbmbrZ a time
cbmdqZ printed
cbnZ say it
cbnZtb ^give me
cbnZtc first .
cbpd to change
cbrZ don't
cc . say
cc . show
cc give me
cc he needs
cc me
cc show me
cc so that
ccdZfZnZrc looking
ccdZfbhZtd board .
ccdZhcmbrZ when you
ccdZtZ start .
ccdbhZkbnZ aids .
ccdbibmZ before it
ccdcmbnZrZ read out
ccfZhbmbrZ stand
ccfZjZmbtb across the
ccfZjb finish
ccfchYkbtZ while
cchYkbmZ first and
cchb before you
cchb down
cchb tell me
cchbjcnZ thing .
cchbnb if i
cchcrc funny .
ccic do it
ccjb thing at
ccmctb a picture
ccmctd the board
ccnc on my
ccpcqZ needs
ccrZ one thing
cctb ^tell me
cd let me
cddZmb you talk
cdfZhcmb . let
cdhZkbpZrZ . ask
cdhZmbnZ it and
cdjZnc . if
cdjb me to
cdmb let
cdrZ . don't
ce ask me
ce say my
cefbhY me when
cemZ get down
cfdYiZmZtY warning
cffZjZ . give
dYeefZnY hopes :
dYfchbnbrY like about
dYfchdkZnYrZ help me
dYkbnbpZrWtd doesn't
dYre says i
dZecfYjZnb work with
dZfbhbnZrd funny and
dZfbmZtc if you
dZfdjbnbrZ worst
dZhZiZjcnbrZ i'd like
dZhZjckcrb says <name>
dZhZncrd i notice
dZhZne say i
db hearing aids
dbebjZmZtb alone .
dbfZherZ rabbit
dbfbhbkZnb with my
dbfbmbncpZrZ he finds
dbfc . getting
dbfdjbnZ getting
dbhbjXkbncrY i like
dbib something ,
dbibjbtZ missed something
dbjbpZ to .
dbjbtb up .
dbkbrb my friends
dblbtc being asked
dbndrZ i put
dc my
dcfZiYlcrb asked ,
dcfZjZncqb going to
dcfciZtb . having
dcfcjZtb having
dcnZ my dog
dcndsb it's
dd his blue
ddtc . sitting
de knowing what
defZ . knowing
dehcnYrY dog <name>
dembtZ not being
denYtc being
derZ and my
dgeb ^my
dheb knowing
eZibjZncrc his friends
eZibjbnb and be
eZicjYkYneqb family :
eb was
ebfYjZkbnZrctb is quick
ebfZjcnd hope that
ebfb loss in
ebfb which means
ebfbjZncqZ to follow
ebfbrZ means that
ebfdhZjZnb saw
ebfdjZkb : i
ebhbjXkb all the
ebiZ hearing loss
ebjZ ^my family's
ebjZ my family's
ebjZmZrcsb got
ebnZpb didn't
ebnZtb like her
ebnbrZtb old
ebnc want
ebobtb come back
ebrZtc , which
ec worn
ecfZjXnb family's
ecfZjYnZ family's hopes
ecfZjc hope she
ecfZnZrb can tell
ecfbgbnZqZ to put
ecfbjbtZ i would
ecfchZiZnc college .
echbjYnb horses
eciZjYnZpbtb ^mum's
eciZjYnZpbtb mum's
ecjb <name> say
ecjdnZ love her
eckb school in
ecnZrb by herself
ecnb us
edjZnY ^my hopes
edjZnY my hopes
eefZgbhZiZjf hope
effYiYjfrZ hopes
fYhZjbncrdtZ loyal
fYiZncrd music
fYibjZkctb is good
fYibmbpcrdtZ speaker
fYre quick
fYretb patient
fZ mistakes .
fZhZibjYlbmbncpZ know ?
fZhbiYjbkdmZpZqZ the family
fZhbjZrc anyone
fZhbkbrd great
fZhbnc me in
fZhbqb talked
fZiZkbnbtd to talk
fZib from a
fZiblbmbnZrb we know
fZibmcpZ ^by when
fZicjbmZnb takes <name>
fZidmWpc ^target :
fZjYrd team .
fZjZkbpbsb third
fZjZmbpbtb , ask
fZjZndtb vet
fZjZne my own
fZjZre the best
fZjb himself .
fZkbrc the little
fZmcnbqb . all
fZrc first to
fZrf the workshop
fb , and
fb both ears
fb goes
fb hand
fb him ,
fb it hard
fb lessons
fb often
fb people
fb so
fb when
fb work
fbgbhbjbndrZtZ to get
fbhXpZrd ^i have
fbhZjZncrctZ the garden
fbhZkc dinner hall
fbhZmcpZtZ a plan
fbhZrb that i
fbhZrd am funny
fbhb ^how best
fbhb best to
fbhb how best
fbhbiZjbocrYtZ mostly
fbhbiZrb to help
fbhbjb hear
fbhbkbrY and admire
fbhbkbrY like and
fbhbkbrZ admire about
fbhbmZrc and he
fbhbqdrY tray .
fbhbrb things
fbhcnYrc remember
fbhcrX ^what people
fbhdrX what people
fbhdrc is a
fbiZ spelling :
fbiZjZpctb is not
fbiZjbmb college on
fbiZmd also
fbibjbpZ write her
fbibtb her <figure>
fbibtb playground
fbibtd long
fbidjZpYrb close
fbjYne wants to
fbjb concerns :
fbjb gets
fbjbkbmZob to tell
fbjbkbqZrZtb to her
fbjbnZ has a
fbjbnZtZ something .
fbjbrZtc and goes
fbjbrb her .
fbkbncrY like to
fbmYpZ coat and
fbmZ : maisie
fbmZqc <year> ;
fbmb other children
fbmbnb takes
fbnb college
fbobrb find
fbpb last
fbpd change :
fbrb ideas
fbrc other
fbrc out loud
fbtb which
fc ^writing :
fc concerns
fc finds it
fc hard .
fc has
fc in maths
fc lines
fc or
fc spoken
fc writing :
fcgbnZ playing with
fchZjckbmbpY to stop
fchb and she
fchbjbrY low
fciYjbrZ she can
fciZlbmZrZtc tables .
fciZrd strong
fcjZlb " k
fcjZlb k "
fcjZmZ toilet
fcjZmb <name> in
fcjZrZ she misses
fcjb to college
fcjbmY sight
fcjbnbrY can't
fcjcrW strengths
fcmZrZ his place
fcnb ears and
fcnb i can't
fcnb says "
fcpZtb before she
fcpb stops
fcpbrZ , so
fcqbrb for his
fcrbtY up in
fd at break
fd ears
fd hard
fdiZ means
fdiZtZ hard for
fdjb loses
fdnb finds
fdpb longer
fdrZ ^strengths and
fdrb and is
fdrc . he
fdtZ a new
feiZjZkbrZ lazy
ferY skills :
ffrX and skills
ffrX strengths and
gZicjcobsZ steps :
gZkZmZnZqf tutors
gZkbpbqZsd his parents
gb system .
gbhbpb can do
gbiZqdsZ <name> teachers
gbjXncpZqctZ ^parent
gbjbnb many
gbjc up a
gbjclbpZ about a
gbmZnd i go
gbmb checks the
gbmbpZqd by email
gbnZ back .
gbnb for a
gbnb pick
gbpZ make
gbpdqZ helped :
gbqb system
gbqbsb signed
gbqcrb all of
gbqd teachers
gbrZ so i
gbrb books
gchciZmbnZocqYsY plan :
gcib his teachers
gcicmb do :
gckYpdqZrZ the one
gcqb . <title>
gdhcqb <name> on
hYkb at me
hZiZjbmbrctY somebody
hZjYne said "
hZjbrZ comes
hZjcnc happy
hZjcnc i'd
hZkcmZtb you .
hZmZrbte club .
hZnb name first
hb how to
hb my nan
hb never give
hb thing
hbibmb the number
hbidnc . )
hbjYne be a
hbjZncrZ one day
hbjZrc . her
hbjZrc up on
hbjbkYlbmZrc elliot
hbjbrb . she
hbjc love
hbjcnYrZ , but
hbjcndrZ like
hbjdnZ home and
hbkY teacher ,
hbkYnYqb emailed
hbkb am
hbkbmdqZtb is <figure>
hbkcmb tutor
hbmb aches
hbnY everyone .
hbnZrd funny
hbnZre laugh
hbnZrf i can
hbrb head
hbrb i look
hbrb look after
hbrc best
hbrc give up
hbrc make people
hbrd gentle
hbrd gentle with
hbrd good at
hbrd is gentle
hbtc about .
hcjZndpZtc photo
hcjb . please
hcjbmZnZ when it
hckYmYtb at <name>
hckb my name
hckbmb name
hckbrYtc admire
hcnZ and i
hcnZrYsb <name> got
hcnbrc water
hcnc big
hcrb ^i am
hcrb everything
hcrb i am
hcrc little
hctb told
hd what to
henbre ^i
iZkbpb what helped
iZmZodpc . start
iZmd often :
iZpdqbtZ next :
iZpdte not working
ib <figure> years
ib <year> <name>
ib by
ib correctly
ib four
ib put his
ib sentences
ib three minutes
ib words for
ib years <figure>
ibjbmZ be back
ibjbmb moment
ibjbnc : we
iblb <figure> now
iblbmb ^how will
iblbmb how long
iblbmb how will
ibmZpb on sight
ibmb ^how
ibmb text
ibmbtZ row .
ibmcpZ by when
ibmd when :
ibmdpZ ^status
ibnbrc do .
ibncrb maths .
ibpb b :
ibrb again "
ic , on
ic . (
ic <figure> passage
ic <name> will
ic ^short-term
ic his own
ic in a
ic now
ic now :
icjZnb write a
icjbpZrZ own coat
ickbmZ where he
ickcpZ , what
iclbmb will we
iclcmZ long :
icmXnbpd target :
icmY point :
icmbpb ^outcome :
icmcpZ ^by :
icpd homework in
icrb she did
ictZ has missed
id ^provision :
id provision :
idjZmZnbrYtc more .
idmZ ^long-term outcome
idmZtc carpet .
idnZ short-term
ie will follow
iemXpY measure
ienZ ^long-term
jZkZne ^family
jZkZne ^family :
jZkbnbrd . i'm
jZmbnbrb term .
jZmbrb first two
jZmbrctb in with
jZnbrc ^i'm
jZncrc garden
jZnctb voice
jZnd a vet
jZpc view
jZpd needs to
jb #more
jb she
jb they
jb with his
jbkb at home
jbmb him
jbmbnbpZ : dad
jbnZrb i never
jbnb a friend
jbnbrc no
jbnd friend to
jbpbtc . the
jbrc she is
jbtb lessons .
jbtc he knows
jc her to
jc mum would
jc school
jc with .
jc years
jckbmbnbpZtZ because he
jcnZtZ has to
jcnb " <name>
jcnc . i'd
jcnd . "
jcnd ^"
jcrc the school
jd home
jd what he
jdnb would
jdnb would like
jdnc wants
jdrc says
je . they
jfnZ comes home
kZ asked
kZnZrb full
kZqf agree
kb <figure> ,
kb <name> and
kbpbqd <year> .
kbqc may
kbqcsd this plan
kbrb our
kbrc little ones
kc room
kcnb to be
kdobpcqY <figure> pm
kdobpcqY pm
lb ^help :
lb who$
lbmYnbrc do ,
lbmZtd being told
lbmb ^how often
lbmb and how
lbpc start :
lbrb given a
lbrc memory
lc a teacher
ldpb ^outcome
mZ will answer
mZnbqc parent
mZrd has not
mZtb could
mb " card
mb , <figure>
mb <figure> minutes
mb <name> at
mb ^who
mb as
mb end
mb instruction
mb question
mb two of
mb writes it
mbnZ ( "
mbnZpctY seat by
mbnc " and
mbpZ middle
mbpc next
mbpd this is
mbqb unless
mbtb questions
mc ^how long
mc ^now :
mc for every
mc in every
mc long$
mcnZrc looks after
mcncqZrb centre
mcqc one .
mcrZ me the
mdtb near
nZpctd ^not working
nZqbtb , a
nb because
nb by myself
nb do
nb go to
nb have
nb i
nb it .
nbpb ^" i
nbqb too
nbrb , the
nbrb . i
nbrb my cousin
nbrbtb hall .
nbrdtZ other people
nbtb points
nc "
ncpb " i
ncqd read this
ncrd younger
nd "$
nd myself
nd to do
ndqb drive
pb : by
pb at <figure>
pb it is
pb minutes and
pb put up
pb set
pbrb <figure> is
pbtb beside
pc we
pcrctZ first time
pctZ what needs
pctb ^what is
pctc ^working :
pd ^what helped
pd ^what next
pd what did
pdtb working :
pe did
pe next$
pf <name> first
qb /
qb <year>
qb it to
qb kept on
qb school's secure
qc . it
qc day .
qc is kept
qc school's
qc the locked
qc the school's
qc yes to
qctb secure
qd <name> may
qd agree that
qd given
rZ at a
rb a day
rb am kind
rb her ideas
rb is
rb level expected
rb the class
rb them .
rb younger children
rc after
rc and full
rc children at
rc gives
rc he is
rc missed
rctb is left
rctc and can
rd can
rd her age
rd i have
rd kind to
rd people laugh
rf kind
rg knows
rg never
sbtb to sit
tZ what the
tb ^maths :
tb friends
tb off
tb on a
tc door
tc not work`;
