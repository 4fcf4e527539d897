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
export const learned = `AVBZCYDeFfGZHXJbLXOYPYQVRYSYTbVXkbmZpbsg ^<figure> <month>
AWBWCWDcFeGdHUIXJbKWLZMYNYOWPVQXRVSSTcUZVZkcse ^<figure> /
AWBYCZDYEYFYGYHXIZJeLbMXNXOZPWQcRXSYTXUZVXecfZiYpd achieved
AWBcCZDZEdFYGZHWJXLcNXOZPWQVRXSYTYUWVbWchZkZpc ^teacher
AWCZEZHhJYLZMZPVQURZTWmb ^<figure> :
AWFZHZLeTcWb on two
AWHbJbQcTdmb minutes in
AXBXCVDUEXFTGUHbITJYKTLVOTPfQeSWTVUcrb #2
AXCcJbTdWZfZicjbmZ weeks of
AXCcJcZbbcfZjbmZnZpb pleased
AXCdQbTciZmbpb <figure> for
AXCdUcXbaZjbmbnbrc better than
AXEZFZHfJYMZNZPWRYSYTXUZVbWbbciZmb <figure> min
AXEZFZHfJYMZNZPWRYSYTXUZVbWbbciZmb min
AXFYLcObRcfcibmb clock
AXHXJbKbLbTdmZ lesson in
AXHZNbPZQeZcbb happened
AXJZLdOcRbTYYZgbibmb list$
AXLfQZib one week
AYCdFZHbOZRZTZVbWbfbmbrZtZ and history
AYDZFdHeJZQYTXjblb ongoing
AYFYHcIcJcQZTZbbib , four
AYFYHgPZQXmb children$
AYFZHdNePWQWRZTcWbYYibnepZ n
AYFcHZQbTcfbibkc period
AYFcHZQbTcfcibkc period <figure>
AYFcHbLcNbQYRcibpb daily
AYGYJbQdibmZpb days in
AYHbJdTb weeks
AYHdLcTZ ^as
AYJZLeVecdmb ^staff
AYJbLYObUciZpb up from
AYJbQbRZTcpd . partly
AYJcLbfbibnZrc running
AYJcMcRcVZWbZciZlcmZ geography
AYJcRbWbfciZ scissors
AYJdLZOcQZWdfcicmZrZtZ below
AYJeOcPXQcYZbbmc target <figure>
AYKcLcMZQXVdcbiYjbmc adult$
AYKcidmZ ( now
AYLZNbQZTcbbibmZnZoctb . homework
AYLbTbmctd tasks
AYLbTcYZbboc one page
AYLcRclc prompt
AYLcdbfblb out in
AYLdQbWbrdtb on time
AYNbObSepbqcsY k
AYNbVbcbiZjbmbrZ three days
AYNcQcXbZbaZfciZjbnYpctZ lost
AYQbZbpb <figure> mornings
AYQcTclb words by
AYRbTcVZnZpb weeks .
AYRbTcZbibmZob for each
AYTcWchblbmbtZ hand .
AZBYEZHdMePZQYRbZbcbkcmYpZrb class$
AZBbEZHbOcQZRchZiZkcmc group$
AZCbFYHYJZNZPcQbRZSdTZUZVYibqc ^t
AZCbJcZbbbddmZqZ !
AZCcOeRZog keep the
AZCdLZObQZWZjboc add
AZCdTZibjZrctc science .
AZDcFfSdhbqc <year>$
AZDdFYHeLbQZTZVYYYmZpbqcsY pm$
AZFWHfPZQYRZVccbmb regularly
AZFZHWJcLdQcRZTXWbfZ <figure> letters
AZFZHZPdRbfbic c )
AZFbJZLdTZfZpc words out
AZFbKcbbiZlb play a
AZFbKeQXRZcbicmZ ^by the
AZFbQbTbpb mornings out
AZFcHb ^every morning
AZFcHcLcMYPZQZRXTZVYiZlbmbpb daily$
AZFcKZLcQZRbccib from her
AZFcLcXcmb helping
AZFdibmZpZsc before <name>
AZGcHZIb walk to
AZHZLdWbfbkb minutes to
AZHbJbOblcmZpZ ^outcome <figure>
AZHbLZRZVbYZidmb morning at
AZHcLZOcmb needed$
AZHeJcKbnb whole lesson
AZIbLbTcfbgcnYrb order
AZIbLcbbhb page
AZIbPcQZRdjZ ( a
AZIbQbRZTcfYgcjbmbobpZqZrZ <name> every
AZJYQbTcpb result :
AZJZMZNbPWRdSZUbVZiZmbne a$
AZJZOZQcUcpb met :
AZJZQcRdVZjZkbnZsctc plans
AZJZUcnZqe this .
AZJbLZOZQbpbrb <month> (
AZJbLeRYTbVZiZkc <figure> pictures
AZJbOcPcQbicmbpc target
AZJbOcQbRZbbpb instead
AZJbQZUcWYZbfbiZpb , up
AZJbTbrc piece
AZJcLbiZldrb score <figure>
AZJcNcQZYZZffZmXqY <figure> sessions
AZJcObQcbcfZpb instead of
AZJcQbUcpe partly
AZJcQbYZfbiXkbnZpd some
AZJcTbUbWYXbZdhZmYpdqY done
AZJdQbTXUbpd progress
AZJeQZZbmZnbperbsZ really
AZJfPZQZUepd ^met
AZKbLcibjZlb or more
AZKbcZicmZnb words or
AZKc will explain
AZKcQb explain <figure>
AZLbNbObZeiZ sessions
AZLbNcQZRbbZmbnbtd feelings
AZLbQbVYtc for three
AZLbRbTbYbZcgdkYpZqZ visit
AZLbRcTbib times ,
AZLcQZRcib lessons on
AZLcQZTbYZgctb month
AZLcQbbbiblbmZ no help
AZLcWcibmb timed
AZLdNbWZbdcbiZrZtb on three
AZLeNcRbVXcbmZ ^word
AZLhVZWbib tally
AZPcRbfbic a )
AZPdRbfbic b )
AZQYRbTbbb of three
AZQcRbTbWb puts
AZRcbdmbqbrZ bag
AZTbibmZ help with
AZTbnZrb missed
AZTbrb pictures
AZTcYZhcmbnZpdqZrZtZ filled
AZTccbfZmYtd every week
AZTcfdiZjZrb late
AZTchbmbpdqZtZ filled in
AZTdfcrb in order
Ab )$
Ab from <figure>
Ab of <figure>
Ab out of
AbCZFYGZHZJbQXTbib ^<figure> sentences
AbCbJeLZjcpc much
AbCcHbQYYb none
AbCdLZVZZceZgZhYiZmZqcrZ <name> was
AbEcFWRbVcXchbkZmb mentor
AbFYGZHWJcMZOZPZQbTdUZhbpb words$
AbFYHbJbLbRZTYibjbmZsc ; <figure>
AbFYHbObgb , from
AbFYHcJZQcTbWdZbmZpb ^in
AbFYHeJbLZQZTYiZmc weeks$
AbFZHbLZQbibtb pass
AbFZHcJZLZQYSZTb ^once
AbFZHfPYQYRYTZiZlb ^<figure> mins
AbFZLbOZQYScWbiZqbtc ^niamh
AbFZLgQZRZTZVYib log
AbFbHgLZPZQYRYTc ^<figure> minutes
AbFbPYib #8
AbFbQclb one reminder
AbFbWbfcnZpb another
AbFbYbfZobpcqY th <month>
AbFbYbfbpbqZ th
AbFbYbibpbqZ <figure> th
AbFbmb morning
AbFcRZVZjbpc with another
AbFcRZWbfb another child
AbFdHYOZXcjbmZtb library$
AbHYJdMZNZPXQYRZUeVZpc met$
AbHZJcRbTZWbbbib <figure> seconds
AbHZKbLZQZRbVbmbtc two friends
AbHZNdPZVZbbpb endings
AbHZVbgb him and
AbHbQbRcTXmcpc lessons$
AbHbmb lunchtime
AbHcIbQZVZ snack time
AbHcibjb morning$
AbIbOcTYfdib last <figure>
AbIbbbfbrb recipe
AbIbnbtb questions on
AbIcNcfcibmZtb pieces of
AbIeXcYYbejcmZnZ ^dad
AbJZKbLYVbibmZrb times .
AbJZQcTbpe . met
AbJZTbWbiZrb average
AbJbKbfc lunchtimes
AbJbLZQZTZUcZciZ with this
AbJbLbTZhb words ,
AbJbQbecjXnYobpb found
AbJbRbabbbjbnZpbrZ and we
AbJbTbibpb <figure> sentences
AbJbccjc one or
AbJbebfYibnctb too loud
AbJcLbQYWciZjbpZ reads <figure>
AbJccbgb left
AbJciZjc we are
AbKbRbWbibmc %
AbKbRbWbibmc <figure> %
AbKbfZ own ,
AbKbpc <figure> questions
AbLYQZRciblbmZ get <figure>
AbLZNcWcmZpb for about
AbLZQdjZpd did it
AbLbMcQbVZYYfZgbibkdmZpZrY pages
AbLbQWUdmZngpbtc ^not
AbLbQbfcib upset
AbLbRbVZbbgcnb has gone
AbLbSbYZmZpYqbtb niamh
AbLbTZWbib months
AbLbTZWcib <figure> months
AbLbWbfZjb ^reading age
AbLcNbfbrb last week
AbLcOcTZWZZcibjbnbpZrd ^no
AbLdib the week
AbMbYYhYicjbkYmbpcqZ by :
AbNbWYfcgdhbibmZpZrY an <name>
AbOcPcQYWbYZcZfZjZre <figure> s
AbOcib week in
AbPZQddZmbtc jobs
AbQZRbWcYZbbhZiZ me on
AbQZRbbbiZjb list ,
AbQZRcib sits with
AbQZTbibmZ minute (
AbQbRZTc minutes (
AbQbTbWdibkZmZpZrbtZ , <month>
AbQbWc <figure> single
AbQbWccZfZjbmZnbqbrY he does
AbQbfbrZtb carpet
AbQbic twice in
AbQboc than one
AbQcWZfbrbtZ under
AbQcdZfbjb since
AbQcib the autumn
AbQd in <figure>
AbQdWbiZmdtb <figure> different
AbRZVbbbjbnYrb an hour
AbRZVbmZrc names
AbRZbbnbtb , "
AbRbZbbbgbpZ week's
AbRbfZgbjc word list
AbRbfZhctc straight
AbRblcmbpZ first sentence
AbRcWb with an
AbTbWb <figure> words
AbTbWb minutes with
AbTbib ( <month>
AbUbbZfejZnZ eats
AbUdWbfbhbiZjZkYnbpb yet
AbVbbcdbnbqZ kit
AbVdfZkbre team
AbWXXZYYaZbZcZgZheibjYkboZpbqZrYsZtY these
AbWZXZZZaZbZcZdYfYgYibjbkblZmbnboZpYqYrZsZtZ ]$
AbWZZbaZbZcZhbiYjZkZobrZtc the afternoon
AbWZbbcddYfZmbnYrYtZ floor
AbWZebfchbjZnZ around
AbWZfbiZjcobrY mostly
AbWZfbiZrbtb scored <figure>
AbWZfciZrbtb scored
AbWZpbte ^working
AbWbiYlb put on
AbWbib with <figure>
AbWcbbfYnZpb , she
AbWcfc most
AbWcrZ working at
AbWd in five
AbXYYZfZgbiZqcsb hand ,
AbYZfYgciZkbpc helped
AbZbfclctZ to start
AbZcbbmZnYqZ ( <title>
Ababnb talks
AbbZgZmd first week
AbbZgbnZocqYtb she was
AbbdeZfYiZobpZqZrY showed
AbbdfZiZ minutes on
Abfcib <month> i
Abfcrb and is
Abfdpb had
AbhZiZmbtc wall
AbhbjZmbpYtb the middle
Abibrb between <figure>
Abic ^provision :
Abic adult's
Abic provision :
Abjbrb proud of
Abjd proud
Abmb <figure> text
Abnb reading age
Abob when there
Abpb has had
Abre speaks
Ac <figure> group
Ac or three
Ac sentences in
AcBZCYDZEZFWGcHVJcKZNZOYPWRXSZTbUZ ^<figure> days
AcBdLZTYWbhZkbmZ y
AcCZFXGYHVJcLcOZPYQZRZTZiZlb ^<figure> lessons
AcFYGZHYJdLcTbpb ^<figure> times
AcFYHYPYQdRZZb minute$
AcFZHbfbic a lesson
AcFZQbRZScWckcpXsc m
AcFbHZLZVZWcYZfYgcicmYqY two-word
AcFbHcJZLZMZNbPYQXRZTZmb mins$
AcFbQcTZ <figure> lunchtimes
AcFbTZ days a
AcFdQYTY day$
AcHYJbQcTZfb lessons in
AcHYJcUZfb minute on
AcHZVbibtb of four
AcHZWZYZfbnc the big
AcIbLcRZTZWb <figure> pieces
AcIbLdNcfb pieces
AcIbabbciZmbrb does the
AcJbQZWblbmZ child for
AcJbTb <figure> out
AcJbWZXbhg wrote
AcJbdbfbjc coming
AcKbQZicmb adult .
AcKbjblbmZ tries out
AcKcRbcbmZpc topic words
AcLYbbfcgchZkZmb the back
AcLZYZiZlbpbqb without asking
AcLd week of
AcLdQZRbVZcbjZtb quiz
AcLdRbWb writes
AcMcPZQYUbVZfbnb part
AcNbWdfcrZ about <figure>
AcNbYZbZgdkcqX w
AcObWdiZjZpbrZ shoes
AcObcb two minutes
AcQZTZfbhbib after <figure>
AcQZWZYZdffbhZjXmZnbtY ^her
AcQZWbqc handed
AcQb minute
AcQbTbpc <month>$
AcQbUcibrb it$
AcQbWbbZhcicjZkZnYqZrYsctb <name> said
AcQbnbrZ turn
AcRb adult ,
AcRcfZic now$
AcTZWYXZZZaZbZcZdZeXfbgYhciXjckclZmXncoZqZrZsZtZ ^[
AcTZbZeZfZhZibjYmZqZte joins
AcTZcYhbibnb <name> "
AcTbWZmb minute ,
AcTdjb <year> )
AcWYXZbZfbhYjZkZmbnYpZqctc placement
AcWZabdbmbnZpctY rooms
AcWZccfcmb calls
AcWb mistakes
AcWbZbcZjZkZobpcrZsZ yet .
AcWbdZechYjZnYrd i got
AcWbdbfZnctb watched
AcWbpb minute with
AcWcfZhbiZ away .
AcZbgbmZnbrYtc asked for
AcZclbmYnb words of
Accb does
AccbfZnZrd food
AccbgbhbmYnbqZ i do
AccbhbibrZ under the
AcccfcmZrZ does not
AcfZib <figure> mistakes
AciZ two or
Acib ( <figure>
Acjblb tries
Acmb time out
Acmbrb band
Acncrb he takes
AdBZCZEZFXGZHZLZMZNbOcQbRZTXUZVYWbpb ^two
AdCZDZEZFVGdHTOYPXQYRYTd ^<figure> of
AdCZGZHfIdJYLXMYNZOZQXRZTXVWcb ^one
AdCbFZHYOcRZTYtc day in
AdCcDZHbJZQZTYgdibnZ term$
AdFYHeJYPYmb minutes$
AdFZLcTX , week
AdFcHdMZNYPbQbTdUXVX ^<figure>
AdHYJYLZPYQXTcpb ^<figure> day
AdHYTcfbpZ <figure> lesson
AdHbTZccfb only
AdJYTZlb in two
AdJZLYQZ ^<figure> time
AdJb <figure> (
AdKbQZccmZ half a
AdLZTc ( week
AdLdWbfb counted
AdNbQZWbfb handed in
AdNbWYebfdmbobqYrZ joined
AdNbWZgdjbqY w /
AdQYTbZbibjb <figure> minute
AdQZWYmZnbrb since <month>
AdQZWZXYYYccgZhbkbmYndrYtZ typed
AdQZWZfbmbrb beginning
AdQbTZid nicely
AdQblbmZtb <figure> tries
AdQcWbmZ <month> )
AdTZWbfZic does it
AdTZdchbkZrd gran
AdTZjdkb worried
AdTb <figure> day
AdWbfbjbmY stays
AdWc single
AdWc single words
AdcbfZhbnbpZrctb helps
Adfbpb words (
Adfcib times in
AeFWHUJcOZPYQYRZTf ^<figure> out
AeFXHVLbPYQYTd ^<figure> words
AeFcZcgbiYme session
AeHZTZ a morning
AeJZLXQZTblbpZ lesson out
AeLZTZfbiZmb <figure> morning
Aefblb once in
Aeib two sentences
AeicmZ time in
AfLYfbibpZ <figure> time
BVEfPYUZVZfbicpZ date$
BXEbMcQYVdYbhb tutor$
BZCZDYEZFcGZHcIWKWLZPXQcRZSXnd #4
BZCbDZEZGZHcJXLZMZNYOZPZSZTYUXVbjbpb -$
BZEZHXJZMYNcPWQcRcSXUWVYfbhZmc c$
BZEbFbHXMcYZbZdZgZjdkbmYndoZpYqYrZsZtZ ^form
BZEdMbVZYchY charge of
BZEdMbVZYchY in charge
BZEdMbhcpbqbsZ ^date of
BZMXPgQdTbUZmc <figure>$
BZMdYYbZdZgZhXkdmZoZpdqbrZsY ^this
BbEZMbYZfZhYickdmdpZ status
BbEbMbYbkbmb class teacher
BbEbMbgZhYibkdpc date :
BbEbMePYQYRZUZVZhbkXmc ^class
BbEbMePZQZhZkdqY ^plan
BbEcMYXZYZfZgciZmYobpWqbsd next review
BbFbVcic assistant$
BbIbXbbbhbkYmXpbqZ ( special
BbMZQcfbib social
BbMZgdhXkZmXocqcsX review :
BbMZjcnbob secondary
BbMcVYbbkZmb needs co-ordinator
BcEcMbVXYbmb ^class teacher
BcEdLbMWVZgZmZse review$
BcFbWZZdfbmbpZrZ started
BcMYNbRbVZmb emotional
BcMZXcYYfbjZnZqc health
BcMZYZgYkZpcqc : k
BcMcYYkepbqY year
BcbcjZkcmbpb look at
BccbhZkb it again
BcgckbodpYqZsZ ^next review
Bcpd ^we
Bd teacher
BdEXMbPcWZkcnZrZ need
BdEbFbHZMcPYQYRZUZgbhbkcpYqZ teacher$
BdEcFZHYMbNZPYQYRZUZVZhb ^senco
BdEcFZHYMbNZPYQYRZUZVZhb senco
BdEfHZPXQXRZUZVZZdhYmZsb ^review
BdKcMZWXXYYXZYaYcYdXeYgXiYjZkblYngoXpcqXrXsYtX ^to
BdMdYZhbkc ^year
BdXZYXbZhYiZoepcsY again on
BeEYMbPZQZRZVZhXiZkfmZnZpZqbrb lead
BeEZFXHYJZLYMbNbObQZTZVZfbkbqb on$
BeEfgdmZpbsg review
BeMXUcWZiXkXmcpgqY reviewed
CZEbFWGZLXNYOYPZQbRbSbTXUZfb :$
CbFcQcVZWblcmb history
CbHbRcibnb timer
CbHbibmb term
CbJYQc it was
CbLZjcnb the card
CbNbcbdZfdjbkZmbnZpbqZ asked to
CbNbfemZnZrZ attention
CbNcbbfb it in
CbObRbib card ,
CbObkbtc cards .
CbOcbbcciZkbnZrb finished
CbQbrf draws
CbRZcb can see
CbRbnbpZ the words
CbRcgbiZjdnY worry
CbWZbbmbobtb the word
CbWZebfc wants .
CbWZjbnb he wants
CbWb he can
CbWbfbmZrZ cannot
CbWbfc finds it
CbXbYZicqZsb in my
CbXbaZfb stuck .
CbXcjb . at
CbXeYYnbtc at school
CbYZbZgZhdjZkZmbnbsc to write
CbeZfciZnbpbtb the summer
Cbebfc it hard
CbechbjbnZ all day
CbfYhejbrZ loves
Cbfbpb summer
Cbfd misses
CbhbiZnbrc calm
CbhdiZ words .
CbiZndpb when <title>
Cbjbnb like it
Cbjbncrb it when
Cbmbncpbrb term .
CcFZHYJfLYQYTXiZpctb much better
CcFZHZJYLdSZTYfbnb , no
CcFZJcLbRcZciZjckb course
CcHZPcQbSYicmb ^t <figure>
CcHZQZRZSeUchZmcpbqc r
CcHbIbQZmc hour
CcHbJYNYPZTYUYVbjb ^-
CcIbfZhbnb cousin
CcIbjc told us
CcJbOecbiZoe keep
CcOYWZYZccfcjckbmZnZ needs a
CcOZRbib flash
CcPZSfXZYYfZgXkbnbqe l
CcPcQbSYicmb t <figure>
CcQcRYYbkXmZpZqe e
CcVbkcmbqd office
CcWbXZbZeZfYgYhZiYndqbrbtZ is happy
CcbbdchcjZnXrc baby
Ccfb part of
CcgbmZnYrc tells
CciZmZtb a long
CdEcFYHbVYhZkeqc ^school
DcFXLbRZTbgdmbnbqZ <year> to
DcFfHZIYJZPZQbTYVZpc ^<month>
DdFYHcQZTcmb <month> to
EWMehdpZsZ birth$
EXMdbbfb main
EZFZMbQdhZiZkcmbpc start$
EbGbVbhZpcqbsf meeting
EbLdMYNY test$
EbMdVYYdmbpbqY special
EbVbhcpZqb form tutor
EbXbdZgZqctY person
EbgbkZpb educational
EbibkZpb educational needs
EbibkZpb special educational
EcFXHbQbRZhbkZqc school$
EcFdHZXYYYbbkcpbqYsY pm ,
EcKbQZYZZbgchcjbkZpcqW of this
EcLeZcbcgb sheet
EcMYPZVbjbkZpdqZ ^next
EcMbObQbfbib starts
EcMbhbkdpcqcsZ ^date
EcQbZbfbibkbmYrZ classroom
EdFYHZLdQZRZVZhckZmcpY ^tutor
EdHZYZhciZjZkepYqX tutor :
EdMZXbcbhckbmYpZ key
EdMbVZYchZ charge
EdMchckbpbqb date of
EdRcfZkZnbocpZrZtb looked
EdbbocpZ looked at
EeMckdqc date
FWHdmb session ,
FWHeLcObZbrbtb weekly
FXHdRbXchYickZ mornings a
FXHdVbXYYYbckcmcpZrZ after school
FYHYLdRb book ,
FYHZQZRbVeidnb careers
FYHbIcebpZtb each morning
FYHcLdhZibkgmZnZpZqXsZ friday
FYHcMcPZQdpb ^start
FYHcRcdbib break ,
FYHdObWbYZcbhYkbmcqZ eight
FYHdQbVZme each of
FYHdWZbZfcjYmbndqb , to
FYHdibjZnc , before
FYHeRbVZic lesson ,
FYHecZmbobrZtb afternoon
FYHfIbLZZb ^every day
FYLeQYRbTZWccbfbiZmZ ^reads
FYLeWbcZjbmYnc less
FYMfPZQZYXfbiZjZkbmbnbpbqY ^written
FYQZRcSfVZYbkcsb j
FYSficqc f
FZHXPeQWScUZVbZcgYiZkblbsZ ^p
FZHZIZQcRbbbjbnZ me for
FZHZJYLbMZNcQcTYicmY help$
FZHZSdVbgbkZpYsc m .
FZHbIbLbpc once a
FZHbQZRcYYibmcqZrc x <figure>
FZHbRcVZgdmc before each
FZHbVciZjZlbmZnc study
FZHbVcmc every maths
FZHbXbYZjZkYmYnYoZpdrYsb <year> and
FZHbZb maths lesson
FZHbbd <figure> each
FZHcIbLZRcVYWbiZmb and three
FZHcKcQZWZcZmbrctb other students
FZHcQZRcVcYZmcrb x
FZHcQcRZfbtb carpet time
FZHcRbZbjZ moves
FZHdTZbbidkZmZpZqc <year> (
FZHdVcYYmcpbqZrc <figure> x
FZHdWboc visits
FZHeLbZcfZrbtb up to
FZHfibmctb ^group
FZIbLcOdRZWZXbYYfbgZhZjZnZpbtd ^the
FZIbLcQbRZVXbcjY the planner
FZIcLbbblbmb minutes each
FZLdpc <month> and
FZNdkc writing$
FZPYQbRdfcnZ ^<figure> a
FZQbhZkdnbpbsb <year> ,
FZQcRbfZie regular
FZQcRcmZnb ^where <name>
FZQdRbnbpb where <name>
FZRbVbXbaZpb <name> teacher
FZSeVbgbpZqd p .
FZSeYXgYiZkZncpbqesZ l .
FZSeqd f .
Fb <year>
Fb and <name>
Fb when she
Fb will take
FbHXMcQbfbgZhbjbkbnbpYrc form
FbHYQbWbccdbfY every time
FbHYQcmbre workshop
FbHZIbLZObbbmb day at
FbHZLcQZYbiZmc , once
FbHZQdRZbZnZobtc message
FbHZZbcbmZ , two
FbHbLbQYRbWbfZgbibmb of each
FbHbZbmb every lesson
FbHbhc monday ,
FbHcRZmb ^monday ,
FbHcVcfZlb two others
FbHcVd one$
FbHcZb ^every lesson
FbHcmb minutes ,
FbHdZbmc ^every <name>
FbIbcciZmcnbrY time and
FbJbQcRZfdib holding
FbJbRc the picture
FbJbWblb minute from
FbKZLbQbbbnbpb reach
FbKb without an
FbKbfbnb not heard
FbKbibmb end of
FbKcfZiZnbrb children for
FbKclb will carry
FbKeicpd by <month>
FbLZQb two-part
FbLbWbfbhb writing .
FbLbbbfZib for five
FbLcfbic watches
FbLdQZWbibrc book .
FbLdRZbd each day
FbNbVcfbmb time$
FbObRcWbkbtb library
FbOcRcVZ the library
FbQYRdWcmbnb game .
FbQZRbbbmbpZ milk
FbQZRbmbtb waits
FbQZRbpb the "
FbQZVbicjZnbqb nurse
FbQZYYfbibjYmYnbqcrbtc nia
FbQbRZVccbfZkbqc shown
FbQbVZmb one ,
FbQbabcblbmb say "
FbQbbcjblbnZ page of
FbQbbdjZlbnY " at
FbQbfZjbmb stay at
FbQbjbmb when required
FbQbkb <figure> picture
FbQbkb picture words
FbQcRbVYbbicmc appropriate
FbQcibpb will say
FbQcicpb will sit
FbQdkbpc type <figure>
FbRZadccfZhZtZ sit at
FbRbVZaclb before lunch
FbSbgbpb <figure> /
FbVbibmb daily ,
FbWbcchbiY of what
FbWbhZjbkbnbrY five .
FbWc <figure> when
FbXZgbkZpY copies
FbZb every <name>
FbZbbbfYnc " more
FbZcoc <name> lesson
FbbZdZhZmbncrc snack table
FbbbdZhZncrb the snack
FbbbibjbmZ on four
FbbecZdbmZnZrctY cup
Fbfblb time for
FbfciYlbmb ^practice
FbhZrZtb comes
FbhbjXne be a
FbiZmb , when
FbibqZsb three times
Fbid will follow
Fbmb end
Fbmbpbqb . <figure>
Fbmc " or
Fbnb blue card
Fbtb of five
Fc , such
Fc as "
FcHXRbWbbbkbpZqZsb <name> from
FcHYKbQblbmbtZ task ,
FcHYQcVbmbpZ snack ,
FcHYQdWZYZfeme handwriting
FcHYVbfbiZlbnb one-to-one ,
FcHYWbbZibjbpbqZrZ <figure> -
FcHYYZbbgZhbiYkYpdqYsc ^last
FcHZKbbcfbib , about
FcHZKfQYRZ ^by <month>
FcHZQbRbVZmc required
FcHZRbVcnc ^each
FcHZRbmc required$
FcHZRbnb <name> lessons
FcHZbb , three
FcHZid registration
FcHb tuesday
FcHb tuesday and
FcHbRZiZmb ^tuesday and
FcHbRZmb ^tuesday
FcHbVZib tuesdays
FcHbibmc every morning
FcHcQZRZmb ^tuesdays
FcHcRZ ^mondays
FcHcRZmb ^monday
FcHcWbbbibmc mins
FcHcWbbcmc <figure> mins
FcHcmb mondays
FcHcmdpY monday
FcIdQZRZVbWbbbcbiZmb two things
FcKZLbQYRc card before
FcKdMcQZYYhbib of <name>
FcQZRbhbmb and waits
FcQbRZVZXccZfbhXmZnYpbrbtZ and in
FcQbRbmb ^where
FcQbmb , every
FcQcfcib ^<figure> .
FcQcmc tutor time
FcRbiZlbmb one-to-one
FcYZccdbhb picture of
FcZb lessons a
Fcbbtb " ,
Fcfc such
Fcfc such as
FcfcmbrZ stairs
Fcibmb tuesdays and
Fcibmd <figure> to
FcidmbpYqZ ^target date
FcidmbpYqZ target date
FdHXQbVblc , one-to-one
FdHYNbQbWbiZmbpb spring
FdHZWbib first <figure>
FdHbTZ lesson$
FdHdLZMYNZPZQYUZVYiZlbmc ^daily
FdHemb ^every
FdQYRbib show her
FdQcRYVZYZebgciZkYmcpYqbrY exams
FdRbfcmb time ,
Fdbd mins ,
FeHWRbcZgcicjZ <name> before
FfhbkYmZpdsc . <year>
GbRbYb the next
GbTbqb / <year>
Gbebib walk
Gbjb gate
GcIbQYcbnZpbsc write the
GcQYRbjYlbnbrc draw
GcQbRbaciZnYtd timetable
GcQbjcqZrZ the gate
HYJZMYNYPVQXUiVYbbibrb open
HYNcPZRcUZcbiZmb b$
HYPZQbRcrb <figure> and
HYRbVcfcmb children ,
HYRcVb laptop ,
HZIcObQZRcictb five words
HZIcQZRclb against
HZIcQdWbfZhcjZmZnZrdtb the kitchen
HZIcjb past
HZIdQZRclb against the
HZJZMcOcPYQcVZYbibmZ steps$
HZJbQbRbfbgb letters
HZJcPXQdWbmbnbpZ ^target <figure>
HZLZMZQbVeYYqd dawn
HZLZRbVb same page
HZLcMZNdPYQYRbUZfbiZ reading$
HZLcRbibkbmZ <name> shows
HZLcgcnb <name> checks
HZMcVZkZmb co-ordinator
HZMcVbZcgchZqcrZ jo
HZNYRdUZVZcbkbpb ^a <figure>
HZNbOdQXRcWZjbmZpb b <figure>
HZPZQcRbcbfbictZ ^travel
HZQYRcVbbcfYhZiZnZpZrc for an
HZQbRbVbmc pairs
HZQbVbfctb children .
HZQbgcibmbqb , by
HZRbTciZndrb away
HZRbbchb door and
HZRendtZ catch
HZVbfbrb a group
HZVcnZrc friends ,
HZVcqb minutes )
HZVdXbYbgciYmcnZrb bev
Hb of every
Hb table
HbIbQZXYbbkbtb bath time
HbJbQbbcmc half term
HbKbQZrb two other
HbKbcYfctc a task
HbKcQZRbfZicjcmZ % of
HbKcQZZbtb her table
HbLYQbRbVZcbiZmb where possible
HbMbVZYcicqc ^imogen
HbMbYbZbfZqctZ imogen
HbObmc every day
HbOcPXRchbkZ home$
HbOcRZfciZmbtY change of
HbOckbpZ twice a
HbOeWbmc needed
HbQZRbibmb before every
HbQZRcmc weeks from
HbQbVZYZZbfZkbmYnbpZrb class ,
HbQbbbjbob until
HbQbibmb week )
HbQcRYbblbmb , until
HbQcbcob until the
HbRZVbibtb in tutor
HbRZib writing lesson
HbRb three$
HbRbVZib table in
HbRbWbZbmZpZ and maths
HbRbZbdcjbpZtb lunch ,
HbRbbbobqZ in each
HbRbcb each lesson
HbRbibob corner
HbRbmc and when
HbRcVZYZrdtc second
HbRcVbibmc group of
HbRcmb one to
HbRdVZcZmd strip
HbRdWd card in
HbVbmb children
HbVcibmc , group
HbVcmc and two
HbVcqc pastoral
HbWcfYjbre practical
HbXcYbkbmb , <name>
HbXeYZdbfZrZ friend <name>
HbacdcqZ outside
HbadmZ lunch .
Hbbd <name> to
Hbdctb after lunch
HbfcjbkbrZ worries
HbgbqcrbtZ all of
Hbhbrc little
HbiZkcnb am ,
Hbic each time
Hbmb on her
Hbmb to <figure>
Hbnb , twice
Hc lunch
HcKbPZpb topic
HcKbbblcmZ school day
HcMeVgYe <name>$
HcNbQbfZibjctb at his
HcObVZibmbob , five
HcRZXZbZdcmc friend .
HcRbVXkbmcpb at each
HcRbfZhZiZmbnbtb when we
HcRbfcjbmZ in class
HcRbmc as and
HcVbXb , at
HcVblc day ,
HcVbtb alone
HcYbbZcZdZhcjZmcnYpZtY in writing
Hcbbgbqb to <name>
HcbblcmZ every school
Hcbbmbtb minutes at
Hcbboc until <figure>
Hcfbnb writing lessons
Hcfdrb others
HciZkcmbnb <figure> am
Hcib start of
Hcmb every
Hcmb every writing
Hcmbrb size
HdKbmbpZrctb students
HdMcVYYbhdkYnZqcrY ^kofi
HdMcYchcmZnZqbrZ kofi
HdOZRZ ^as and
HdObZbib week ,
HdTbib week$
HdVdXZYYbZgZicjZkYnZpcqfrZ ^all
HdYbdZhcnbrZ me$
HdZcib ^when
HdibmZ when$
Hdmc <figure> weeks
Hdnd just
HeKbRZVZcbdbmZnZ whole class
HeLYMZVdWbib own$
HeLbQZWYrd pupils
HePZmbtc <figure> children
HeWbmc <figure> :
Herd whole
Ib are due
IbJbLZQbccpc ^read
IbKbQZib -word
IbKbQZib <figure> -word
IbKbQb answer <figure>
IbKbYbbcfZnZqbrb share
IbKbfdib a sentence
IbLZObRbbboc and add
IbLZQbidjYmZtb missing
IbLZQcRb ^hand
IbLZQcRbgcjZpb choose
IbLb the same
IbLbRbcdgZkZob the homework
IbLbRbibmZ each week
IbLc same
IbLdicjb for one
IbNbQZVZWZaZbZdbeejXnXocpZrZtZ us in
IbNbQbWb types
IbNcWbrbtb track
IbQZRbYbnZodpYqYsc pm .
IbQZRbbdcZfYiZkbtd evening
IbQbRZVZWbdbmcncpZtZ his name
IbQbRZVdbe or <name>
IbQbRZYZgbpcqb the new
IbQbccnb your
IbQbiYlcmZoc his planner
IbQcWZbdcZeZfckZmbnYobpY homework .
IbRZbdjbtZ bedtime
IbRZbdjcpZrZ at bedtime
IbRbVZmb , each
IbRbYZpbqd and the
IbRbfbic hears
IbRbfbkc comes to
IbRbhZndrbtb train
IbRbibtc reads the
IbRbtc cards on
IbRcfZnb him for
IbScXbgZhZqbsZ ( class
IbVZjZnb , or
IbVbbbfbibjZmb lets
IbVbibrc plays the
IbWZfb due .
IbWZtb morning .
IbWb plays
IbWbfYlb zip
IbXbfZhcnbrZ cousin <name>
IbXdYZbbjcnZ ^mum (
IbXdYZhXjZkemZqctb school :
IbXeYXdcpY nan
IbXeYZjc mum (
IbbdcbiZmb and wait
IbbdpZ wait for
IbedfbjZrXtb autistic
IbfYhZkcmZndpY family
Ibfb use the
IbfbhbrY autistic .
Ibfbkc changed
Ibgbib idea
Iblb day they
Ibncqb have the
IcLYNcfbicmZ of homework
IcLYRbVZgbpc looks at
IcLbQZRZVbcbfbmcnZ off .
IcQbRZWccZfYhbmbrZtc a quiet
IcQbVYiZlcmbrZtb him at
IcQbWcqZ letter
IcQbbbcc hold up
IcQcWbfZjb <name> reads
IcQcbZndrc kitchen
IcRc ^five
IcVZrb asks
IcXcbc mum
IcXfYXdcgZjZkYmZqb ^mum ,
IcYXbbfZgbhZkbmbobpZrZtb ring
IcYYbegZjbpZ <name> read
IcbbccmZob page .
IcbbfZiZpd try
IcbdcZebhbiZrZ car
Icbdde on <name>
IcbdebiZ the car
Icbdmb <name> for
Iccckb do the
Icebnb mum and
IcfbjckbnY he gets
IcfbnZ a page
Icic a book
IcicrZtc on it
IdLbgciYjcnYpZtb spellings
IdQZXYbejZkcmZ bath
IdRZebmb " with
IdVbnb ^mum and
IdXbbcddfZjckZmZnY mummy
IdYZbdjbmZqZ four evenings
IdYZddjZmbrc sister
IdYZddnYrc sister <name>
IdbcjdmZ dad
Idbe evenings a
Idbe tea
IeQZbbjbnZ night .
IeRZYZbfiZjc night
IebefZjbqYtZ grandad
IebffZmcnY evenings
IfVbXeYZbejd ^mum
JXOcQdUYfZibncpb the cards
JYNcQbUZWZfcrd work .
JYQdUYjYnc right .
JYUcYZbcfZjZkbmbnbqZrZ there .
JZKbQZRbUbhbjbpb about it
JZKbQcRbfZjd in school
JZLcQdTbpc result
JZLcUbVYYZgbiZkbnb <name> asks
JZLcWcbbfYhbpZrZ his writing
JZLdPbQZRYTZUclbrbtb ^she
JZQcbchbnZpbrYtb nearly
JZRcUZdbhbibmZrZ will happen
JZRcdbhbibmZ happen
JZUbWcnZpb ^what worked
Jb going
JbKbLZlb test .
JbLbOcabibpb goal
JbLbQYTYUcpe good progress
JbLbRcmc seconds
JbLbaZiZnbqZrZtc paper .
JbLdQcfbmc instructions
JbLdRZlcnb score
JbNbfd spelled
JbPZUccbfbjcnY lots
JbQbWblc with one
JbQbWcfYibpZrd grade <figure>
JbQbfb a new
JbQcRZ ^read <figure>
JbQcib read <figure>
JbRbib picture card
JbRcic sand
JbTZUcWbfbiZmc not yet
JbUbYYZbfbhe made
JbWZYbbZiYjZkZmcqZtc to show
JbWbYZgdiZmZrb the <month>
JbWbfZibpZretc grade
JbXbfXgchciZjYmbnbrY to see
JbXcYYgbjb went
JbYeedfbmZnXqZ came
JbaZebmbrb makes
JbbbcZfcjbnbqZrZtY has been
JbbcfbqZ been
JbdfnYrZ dog
JbfZgbjcmbnZqZ <figure> ;
Jbfcjbrd very
Jbib <figure> times
JbmZpb on sight
JcKcQZWbfb still
JcLb <figure> lessons
JcLbrbte well
JcObYZmcobpb <month> ,
JcQZRbUZebicmZnb stayed
JcQZRcWbgbnZrb says the
JcQbUb ^partly met
JcQbUbpc partly met
JcQbUcpb ^partly
JcQbmbnb provision
JcQdfZgbicmc better at
JcRbccibmbrZ short
JcUcpeqbsb yes
JcWbZbfbjZnZ . on
JcWbbbfZmZnZrbtc well .
JcYZZbbbgbiZmbpc held
JcebfbjYnb work in
Jcfbib <month> she
JcfcibrZtc dry
JciYjbrZtc for two
JdLZWZbbdbfYmcnYpZrbtZ a bit
JdQZfZnZpbrc lovely
JdTZafnZrb ^good
JdWcfZ doing
JdXZYbfYmbndpZ bit
Jdbb words on
JdiZpe met .
Jdib times out
JeLZQZpb ^met .
JeLcabib better
JeQbUXobpd met ,
JeUeYciZpfqZ met
KZQbRcaciYlc batteries
KZQcRcbZfZmbpctc a partner
Kb by the
KbLZRbWceZibjbkZmXrctZ % .
KbLbQZYbebfbibjZmZtZ toby
KbLbQbib will give
KbLbQbicjb will eat
KbLbRcWbYdfZmZnZpb notes
KbLcQZWbYbebibjZmZ ^toby
KbNbQbfcmb ^b
KbNcQZWYfghcnYrZtZ telling
KbObbbibjZ on at
KbOeQZfbodpc carry on
KbOeod carry
KbQYRbtc with two
KbQZRbfbhbiZjb noisy
KbQZbbfZgbkZmbocpYqZsY plan ,
KbQb <figure> homework
KbQbRZ of six
KbQbRZSd a .
KbQbRZbcmb will play
KbQbRZhc b .
KbQbcbebhZpc use a
KbQbfZmc of a
KbQbfbkcnX dinner
KbQbhbiZrd frame
KbQbib homework tasks
KbQbib stay in
KbQbiblb at least
KbQbiblb least
KbQbic become
KbQbicmZnc write a
KbQbicpb will find
KbQbid will become
KbQbnZpbtb a story
KbQbnbrc explain
KbQcRZiblbmZ least <figure>
KbQcib <year> i
KbQclc of being
KbQdlb hand in
KbRbfblb within five
KbScYZfZhblb ^d .
KbVYcbibnb map
KbWZfchZjZncrZtc heard ,
KbWbfZ read to
KbWbfcjbnZrZ to come
KbWbfdnb own .
KbYchbqZ : none
Kbbbfb the main
Kbbcfb bus on
Kbcbob talk to
KbdYhbqbrb to my
KbfbhZ come to
KbfbjZnbpZ of her
Kbfbjbnb she wants
KbfctZ spoken instructions
Kbfd is stuck
KbgbjZtb piece of
Kbgd will tell
Kbhbrbtb a whole
Kbib now <figure>
Kbib the end
KbiblbpbqZ tell a
Kbibnb will type
Kbic will travel
Kbid ) <name>
Kbid own
KbidjZmZnbrZtb more .
Kbkb will come
Kblb will hand
Kblb with three
KbmbpbrZ to an
Kbpb stuck ,
Kbrc the whole
Kc her own
KcObQZgc three words
KcOcQZRZfdtb a change
KcPcQYZbme ^for
KcQYRbWcicpZ manage
KcQYRdib turn-taking
KcQZgbmZnbpZqZ and to
KcQZib using a
KcQZiclbmZ own in
KcQbWbibndqZsb be in
KcRcYZbYfbgXhciZjYnXofrZ on with
KcSZfblb ^b .
KcSdfbpb ^a .
KcWZdZfYhgkbnX own words
KcbZicjb become a
Kcdbmc change .
Kcebjb for what
KcfdgbjZmY with other
Kchckb <figure> <name>
Kcibjc travel to
KclctY questions about
KdNdRZccfcmZobtb speaking
Kdie ^by
LXRbTciZpc day (
LZMYPZQbTXUdWcqZ -
LZNbVbWZbbebfZjdkZrY from <name>
LZOfQZcbmZof ^keep
LZPcRZfcrbtZ her head
LZQbRbmZpc maisie will
LZQbRcVZmc mentoring
LZRbVbbb page three
LZRcZbmZ paragraph
LZRdVZgbnb sheet with
Lb lessons out
Lb lot
LbMbVfgb ^<title> <name>
LbMbVggb ^<title>
LbNbcclb read aloud
LbNePYQYUZVZWbZcfb ^listening
LbNeWbZbibrZ listening
LbObRdrb games
LbObbb list
LbOcgcmZnZpbqZ it has
LbQZRcgbpc exit card
LbQZTbfb <figure> right
LbQZfbnb question in
LbQbRZiZjbnb show his
LbQbRbVZ cards ,
LbQbWZXZYbaZbZcZfYhckZoZqcrbsZtZ shanice
LbQbWb in three
LbQbWbibmb will know
LbQbbbjZnc week and
LbQbfZibmb will get
LbQbfb three weeks
LbQbib with no
LbQbiblb now )
LbQbicrc always
LbQbkd will count
LbQcRZTbfblb playtimes
LbQcRZWZfbkbmbnZqb her <name>
LbQcRZWb her list
LbQcRZtb a row
LbQcibmb aloud
LbQdjZlbpb planner
LbRZbZccjbmbnbrZ he leaves
LbRZgdkZmbpbsYtZ the review
LbRb <name> keeps
LbRbVbgcibmb checks the
LbRbbbfZiZkbmZpb him the
LbRbbbmb each
LbRbbccb time to
LbRbcbtb note
LbRbibmc five-minute
LbRchc it ,
LbRcmZoctb any
LbRdZbmb ^homework
LbTZUcWbZcpbrZ has made
LbTbib day out
LbWZbccbjZkbmbobqZrbtZ should
LbWZgbiZrc test ,
LbWb uses
LbWbcZfZlbpbtc down the
LbWbfYibrb turns in
LbWbfb sentences
LbWbfbhbnY i read
LbWbiZmc a question
LbWbickYmZocpbqdsZtY above .
LbWbkbnb age <figure>
LbWbpb <figure> in
LbWbrd reads
LbWciZpb counted by
LbWciZpbrXtb in on
LbYYcbiZjbqc paper
LbYZgZhcjZnbpZtb photo of
LbYd ;
LbZb mornings
LbaccbmZrctZ pictures .
LbbbcZic sheet ,
LbbbdbfZibjZmbtZ out the
LbbcfYiboc each .
LbcZfbiZjdnZrb thinks
LbcZgbjcmbnZqb email
LbcZgbmbnb it on
LbccnZpb now .
LbdZfcmZpZrdtb clear
LbdbfcobtZ walking
LbdbjZnYocrb arm
Lbfbpb last
Lbfc in maths
Lbfcib answers
LbgbnZ is going
Lbgc and writes
Lbhbibmb the number
Lbiblbtb text
Lbibpb week (
Lbic <figure> now
Lbjc he will
LblbmZ with at
Lbpb two weeks
Lbqctb secure
Lbrb a lot
Lbrc in her
Lc fewer
Lc more
Lc the last
LcNbWeabiZ ^maths
LcNdQZRbWdfc ^reading
LcObRbVYjbmb the list
LcObqdrd keeps
LcOdjbpc ^goal
LcQZRcgbpc exit
LcQZcbjbmZ give him
LcQbRZWbccfZnbrY i say
LcQbRZgbmZnbrd notice
LcQbTZibmb more confident
LcQbTZibmbrb confident
LcQbbbibjZlbpZtZ <figure> or
LcQbjZmZpbrb playtime
LcQcfbjbmYtb seen
LcQdic right
LcRbTYfdjb <figure> with
LcRbVYZcibmZpb <name> writes
LcRbVZbcfZmc cards with
LcRbYebbjZmdqY report
LcRbfbmZ sheets
LcRbhbkblbpb picture cards
LcRbibjcmY niamh will
LcRcZbcbkZlbmb check
LcVZgbob each <name>
LcVeZbgdmbqc staff
LcWbiZjbmc different
LcWcmZ fortnight
LcWdfZgbhbmZrb marks
LcXdYcmbqYrZ service
LcYbgcqZ the speech
LcYblbmbpbqZ in at
LcdbebfZjZnc tell us
LcfZjbmYrbtc all <figure>
LcfchbiYpbrZ corridor
Lcib a tally
Lcic <name> watches
Lcmb ten
Lcob chart .
Lcrb looks
Ld book
LdNbWbZbpZ checked
LdQb keeps a
LdQbTbic <figure> on
LdQcfbgcibpdrY exam
LdQdRZWbmZpb result$
LdRZnb counts the
LdWcfZmZtb , counted
LdYZbZfZgbjdmZqX paper ,
LdeciYnb she will
Ldfb in one
Ldgbmc chart
Ldhbkb ^name
Ldqb kept
LeQYRYnbre ^he
LeRZVZibpb writes down
LeRZfZibjblb happier
LeRbmb register
LeVYgbib <name> counts
LeXZbZfYgbhZjZkbmbndpbsZ record
Legb test
Lekd count
LfRZVZibmZnb <name> times
LfRbgbibmb tick
LfZdib ticks
LgRbYZhZibkc by <title>
LgWcgbrb counts
MbNcQcRZYZcbmbrZtc tests
MbPbhbrb head
MbQbfb due
MbRbib read the
MbWZdZebgZkdmYobqb ) and
MbWcjbnbrZ . when
MbYWgciZkZqZsd ^present
MbYbccpcqZ needs
MbYfqb <name> <name>
Mbbbde football
Mbecnd i want
MbhZibkcqdsd agreed
MbhbkYsb everyone
Mbrb class
McObebjbncrZ to work
McOcYZ sees
McPZQcXZYbgZibjcobqZsZ next steps
McQcVYhZpbqc freya
McRbWZXcbZhbkYnZqX plan$
McRbWcfb number
McSdpbqd k .
McVZYbmZpb parents
McVZib teacher of
McWYXbYYZZaZbYcZdYecfYgYhcjXkdlZnYoYpXrYsYtZ born
McXbfZ deaf
McYbiZpbqZsb ^agreed
McYbjckZnYpZrb us .
McYdfbqbsZ agreed to
Mcebnd want to
McfZhcibkZlb by$
Mcfb they are
Mckc don't like
MdRbSYbZdYeZfYhcjZndrc garage
MdSZdZfZhYiZkZnhqZrY ^i want
MdVXXZYfbZmbpYqX special needs
MdVXhXiYkclcpZqcrc jayden
MdVYgZiZjZmbqctb ^freya
MdYZhckcpb birth
MdYZhckcpb of birth
Mdkcsc plan
Mffbhcmb written
NZQcWXZZaZcYdYeZfcgZhZidjYkZlZmYnZoZpZqZrZsZtd ^long
NbObQZfbmcqZ . this
NbObbbfYiYjb table for
NbObfcibkbmYobpZ the time
NbOcfbib starting
NbOdWZZcfcrZ place
NbPYQdScfc ^c
NbPZQcfcnZ joining in
NbPbScqf t
NbQZRbSdVZlb ^d
NbQb something
NbQbWZYcedkZnZ came to
NbQbWZfcjb spelling .
NbQbWbjbnZ when he
NbQbfbjc he says
NbQbfc pencil
NbQbgbnb a laptop
NbQc for help
NbQcWZfdnY joining
NbQcWcYZgb mock
NbQdWbfcnZ talking
NbQdfdibrc facts
NbQdhbjbrb himself
NbRbVdmd and one
NbRbWZfdmb others .
NbRcfcqb b
NbReVZbcrb ball
NbScYYhbqe d
NbTcXZfclbmZqb by hand
NbUcdbfcmZnYrZ ^getting
NbVYZbte changes
NbWZfbrbtb he reads
NbWbZbqc were
NbWbfbiZjbnc reading .
NbWbfbqZtb spelling
NbWcfciZmb moving
NbXZbZcZhfiZkZpZqZrZ <name> wrote
NbYZZciZlbmZpctZ ; the
NbZcfbjZ red
NbbZcbebfZjbrZ again .
Nbcchb he needs
Nbebfdib feel
NbfZjb his table
Nbfb equipment
Nbfb words correctly
Nbfc ^social
Nbfcrb tired
NbhZibjYmcqbtb nine
Nbjb homework
NcQZWYfdmbrZtZ slowly
NcQZcchZpZrZtc the pupil
NcQbibmb ^starting
NcQcfbjZkc asking
NcQdfcibpZ asking for
NcRZVbbbfbgb route
NcRZbbfc feels
NcScWYcbkZmcnZqcrYtc pupil
NcWbjb ends
NcWbpd did not
NcWcZdbYfZgYhZjZkZqcrb took
NccciZnb busy
NcebicjYncrc friends and
NcfchYkd ^learning
NcfcobpZ written work
NcjbnZrb in .
NdPZRZfdmb communication
NdQZRcfciZ ^spelling
NdQZRcmb sensory
NdQbfb learning
NdQdVZWccbfdnYpZ ^talking
Ndfbkd physical
NfRZWbfc ^writing
OZQbpd step :
ObQZRdbejZ exercises
ObQZRdjclb support$
ObQb join
ObQbfbiZmb using the
ObQctc break
ObQeib words together
ObRbVZmbpb through the
ObRcWZbbmbnZ list on
ObRcYbZbgdjZmZqb folder
ObRcfZgcmZrc ready
ObRcgcob tiles
ObRdVYhdmbtb with <title>
ObScYbhZkdmbpZqZsb h
ObUcfcpbrb way
ObVdcbgbiZkbrb gareth
ObWYYZhZiYkYobpeqbsZ nothing
ObXbYbkZqb ; <name>
ObYbfZgZocrZ the plan
ObZb story
ObabbbgbjZnc to go
ObbbfZjYkZpdsc plan .
ObbbjZretc works
Obccib for me
Obfb of writing
Obfbib follow
Obgcibjb the reading
Obibnb go to
Obibpb no more
ObnZ words at
Obpb minute .
Obrb twice
Obrg knows
Oc new
OcPfQXpb target$
OcQbebhZjckb go up
OcQbkb <figure> )
OcQcmb two words
OcRbfbhZmbnb on ,
OcRbgcmb set up
OcRbmcpb game ,
OcUcWZYckZqd g
OcVZfb work on
OcVbfbicnb adults
OcWZcbdXfXkZmcnZrZtd door .
OcWZfZibmbpb ^aim
OcbbcZfbrc she knows
OcechZnbrb herself
OciZmbpbrbtZ as a
Ocib without a
OcqcsZ to this
OdQbRdVXZd typing
OdQbpb break card
OdRbVZpb a card
Odmbpd aim
Odpc outcome
OeRZgZjZof ^keep the
OebZjcmbobpb go on
Oepb go
Ofcbib stop
Ofgbtb move
OgjcnZpd on to
Oglb outcome <figure>
PXQXReid long-term
PXQdRbbYibpZtd ^at home
PYQeXcfZhbjckZnYpZqZtb home ,
PZQZRdid long-term outcome
PZQcYYbZgZibkZndoZqdrZsZtb student
PZQdbbnb what happened
PZRZVhcbmc staff$
PbQbmbnb ^provision
PbQcgbicnb will do
PbQcmc provision$
Pbrb the level
PcRbrb adds
PcRdicmZ do$
PcVbfZhbrd head .
PcWZYXZYaYbXdWeYgYhfiYlYmYndoYpZqYsX ^(
PcWcfZiYmb ^at the
PcWdfZrZte expect
PcZbfbiZmb for$
PcZbiZjbkbmZpc numbers
PcfbjZpbqZsctZ ^what <name>
PchbnZpbqZsb what <name>
PdSdZbkbpZ p
Pdicpb ^target
QZRb sets
QZRbabjZmZtb cover
QZRbcbddfYjYndtY picked
QZRbcbfbjbtZ she needs
QZRcVemeqZ teachers$
QZRcfcpb steps .
QZRcibjb her for
QZRd gives <name>
QZRdbcfZmb song
QZRdecfbmcrY ^what i
QZTbfb lessons ,
QZVbXcYdeZfZhcjZkYnbqZrZ jodie
QZYZgbhdiYkdnZ <name> of
QZYZkbmbocqZsY we meet
Qb all
Qb answer
Qb ask
Qb hand
Qb minutes of
Qb of us
Qb put
Qb start
Qb the start
Qb will ask
Qb write
QbRZVbWbYbfZgbqYtb teachers .
QbRZVcWdfbpZrY ^english
QbRZbcfbjbnbtZ one person
QbRZcZfbiZmbpb out ,
QbRZcdmZ him a
QbRZmbnb <name> meets
QbRb the day's
QbRbVY rides
QbRbVbib box
QbRbWZccfbib key words
QbRbWbcbfYicrZ a toy
QbRbWbcbmdpZ a small
QbRbWbhZmcnZrc tidy-up
QbRbWbrb where
QbRbbbhcmb with me
QbRbdZfZncrc a job
QbRbdbhbjYtc drawing
QbRbfbib the table
QbRbfbpZ job
QbRbgbib turns
QbRbhYibnbrb tell the
QbRbibmZnZrf building
QbRbibmb line ,
QbRbicjb be more
QbRbjbpb time-out card
QbRblbrc listen
QbRbmbpb desk
QbRbmc a word
QbRbmd possible
QbRbnbtb ear
QbRbpb time-out
QbRcVYgbiZmc . every
QbRcWbfbmZpb repeated
QbRcZbib <figure> a
QbRcZbmc sand timer
QbRcbZicjZmbtb mat
QbRcbcjcpc together
QbRcfZmcpbtb partner
QbRcmb cushion
QbRdVZZcfblbmY list of
QbRdYZZchbmb touch
QbRdib support
QbRdmcpb card$
QbRdpb the side
QbRdtb cards
QbUbiXpe ?$
QbVZWbbcfYgbiZjZmZoZqZrctZ brings
QbVZWcpb words with
QbVZZbbZicmZ the sand
QbVZfbhbiZjZmd stands
QbVbWbbckbrZ him on
QbVbWbdbmcrb to him
QbVbdbic at snack
QbVbfZmb each one
QbVbib snack
QbVbkdmbqZ learning support
QbVcXcYZhbkZmb learning mentor
QbWYZckbmZpb so we
QbWYac story .
QbWYfZrg explains
QbWZbbhbmb her hand
QbWZiZmctb different words
QbWbYZfZqc the lunch
QbWbZb coat
QbWbaccZfbjZnbrZtZ and they
QbWbdbhYickZmZnYpbqZrXsZtb grown-up
QbWbdbmbnZpb class .
QbWbdcfbjbmbnYpb . not
QbWbfZic <month> it
QbWbfb of words
QbWbfbiYmb with others
QbWbfbiZpb follows
QbWbfbjcrZ but
QbWbgcmcrZ print
QbWbiZjbncrb myself .
QbWc common
QbWcib <figure> common
QbWcicnZ <figure> lines
QbXZbXebfZickbnctZ enjoy
QbXbYZZcaZbbcZfZgZib the sheet
QbXbjZkYmb at nursery
QbXbmZ , who
QbYYbZfYgejZkYlZmbnZpbqZsY ask the
QbYZbZccibqZsc ? "
QbYZbclbmZ do up
QbYZgbqZrb can read
QbYZlbtb up the
QbYbgcnbqZ her teachers
QbYbpe did
QbZbgciZqZ sends
QbZcbZmc session .
Qbabfbgb assembly
QbabgbpZ make
QbaciYnbrZtc we have
QbbZcbjbrZtc o'clock
QbbZfYgZhdkZmbncpZrYtZ photos
QbbZgYjbqd same day
QbbbdZhcnbpZrb do a
QbbbhZnb and "
QbbbiZjZnb play
Qbbbibmb game with
Qbbbmcpc step <figure>
QbbdnZ one word
QbcYdZnbrZte copying
QbcZfblbmcrZ the register
QbcbfZmZpb use his
QbcbfbjYncpbqZrZsZ her hearing
QbccfZmb give
QbccmbnZ ^give
Qbccmbtb ^tell
QbcdfctY while
QbcdhZmbnZ it and
QbcdnZ a room
QbcdrZ whiteboard
QbdZhZidmZndpZqY . to
Qbdblbmb being asked
QbdbmZrb things .
QbebfbjYnb a school
Qbebgbmb reader
QbebhYjZpdqZ ?
Qbebibpc without being
QbeciZnc at college
Qbecqb plan and
QbfZgbicqZ reminders
QbfZhbib number <figure>
QbfZic his <figure>
QbfZic will be
QbfZidtc carpet .
QbfbiYmcnZqb <name> can
QbfbiZjb college on
Qbfbib " )
Qbfbib to hold
Qbfbjb more than
Qbfbnbtb the carpet
Qbfbpb -ed
Qbfbpbtd : she
Qbfc at break
Qbfc hearing
QbfciZjZnc to play
QbfciZpb a written
Qbfcibtb when a
Qbgb talk about
Qbgb what we
Qbgbib ^how we
Qbgbib how we
Qbgbib idris will
Qbgbkb see it
Qbgbpd ^we will
QbgciZlcmZ will bring
Qbgd will show
QbhbmZrd showing
QbiZjbkbnc <name> talks
QbiZkbocpc . next
QbiZlc both hearing
QbiZmZocpd . start
QbiZmbpc : met
QbiZnc point to
Qbib , in
Qbib <figure> days
Qbib ask for
Qbib has missed
Qbib the bell
Qbib theory
Qbib work within
QbibjcnZ and go
QbibmZ . now
QbibmZ lunch in
QbibmZ the <figure>
QbibmZrb with nobody
QbibmZtb help card
Qbibmb ^how
Qbibpb checklist
Qbic <month> <name>
Qbic ^support
Qbic will attend
Qbicjbnc will have
Qbicmb <figure> every
Qbicnb i will
QbicnbpZ five sentences
Qbid than <figure>
QbjZlcnb words from
Qbjb canteen
Qbjb his list
Qbjb the canteen
QbjbnZqZrb for her
QbjenZ to leave
Qbkb say the
Qblb how often
Qblb within <figure>
Qblbnb ask a
Qbmb read a
Qbmb sessions out
Qbmbob rest
Qbmbtb the desk
Qbmc card with
Qbmc how
Qbmcpc ^step <figure>
Qbmcpc outcome :
Qbnb and be
Qbnb to the
Qbnbqb a <name>
Qbpb ^what
Qbpe next step
Qc science words
Qc six
Qc without help
QcRZWc <figure> book
QcRZYb the line
QcRZcbfbib loud in
QcRZlc -minute
QcRZlc <figure> -minute
QcRbSbYZfbqc c
QcRbXbbZtc ^at
QcRbcfhZmZ ^show
QcRcVZWcjZnZpcqZrZtb letter sounds
QcRdic access
QcTbYZbbcbfbgbibmZ buttons
QcVYbbib puts the
QcVYmc <name> puts
QcVZiYme <name> plays
QcVbWcfZhbic quiet room
QcVbWdcbfZibmYrb objects
QcVcWZbbicjZ <name> or
QcVcbcjZ mum or
QcWYgblb reading test
QcWYncrd taught
QcWZXZcZdZhZiZkZmcrdtb learn
QcWZYZebfbibjZmbqb in lessons
QcWZachcmbnZ get to
QcWZfZrZtd all his
QcWZib his seat
QcWb a minute
QcWbbZnZrc , he
QcWbcbfZjb leave
QcWbcbfciZmZpZrZ sentences .
QcWbccmZ shout
QcWbfb for something
QcWbib <figure> of
QcWbrbtb attendance
QcWcfYiZlbmYrb his coat
QcYZiYmcqYsd card .
QcYbcbibrZ the teacher
QcYbjbob both
QcZbcb aid
QcZbib beside him
Qcabrb nobody
Qcacibmb sit
QcbZfZgZjZkZmcob am on
Qcbb hold
Qcbbfbgb juice
QcbbicmZpb attend
Qcbbicmb of <month>
QcbciclbmY reuben will
QcccfbhbnYrZ i need
Qcccgb show
Qcccgblbmb repeat
Qccclb homework on
Qcccmc ^step
QccdibjbnYtZ speak
QcdYhZmcncrd a big
Qcdbibnb in words
QcfYlcpc task within
Qcfbibmb and write
QcfbnZpbtb wear
Qcfbnb bell ,
QcfchbiZjc staying
QcfcibmZ her coat
Qcgc ^what we
QchcpZ list .
QciZ often$
Qcib . by
Qcib bell
Qcib list in
Qcib reminder
Qcib reminder ,
Qcib sit with
Qcibkb or a
Qcibkbpc we will
QciblbmYnb , how
QcibmZ ^starting point
Qcibrc running .
Qcic correctly in
Qcic travel
Qcic will improve
QcicjY to a
Qcicpbtb eat
Qcid improve
Qcid improve his
QcidmZ ^support :
QcidmZ support :
Qcjb bus
QcjbmZnepb type
Qcjc help ,
QcjdnZpc change$
Qckb the <name>
QckcmY zainab
Qclb in ,
QcmZ will spell
Qcmb the question
Qcmc line
Qcmcpb use
Qcmctb use <figure>
Qcpc in <month>
Qcrb cut
Qcrb science
Qctb he has
Qctb instruction ,
Qd spell
Qd stay
QdRYbc times table
QdRYbciYlcmZob will keep
QdRZWcbbiZlbmZpZrZ : two
QdRZcbfZibmc possible .
QdRZfZicmb will develop
QdRZic will walk
QdRZnZpcrYtb come in
QdRbbbfbiZjd the bus
QdTbpc was <figure>
QdVZcZmbnb child ,
QdVbfbiZkb hands
QdWZfbhZnb hand up
QdWbmZpc ^result
QdWbmc success criteria
QdWcfdnZrZ sounds
QdWcmbrZtb assignments
QdXZebfYkblbmZ will stop
QdYZbZfcmb taking
QdZbhbjZmY ^zainab
QdbZiZpbtb side door
Qdbbhbnb of his
QdcYlbmZpbtc write down
Qdcclb ^say
Qdfb eating
Qdfbmb due date
Qdfbmb the due
QdfcibmZ <figure> list
QdgbmZpb a full
QdhcicpZ using his
QdiZjdlb ^put
QdiZqbtc with all
Qdib <figure> science
Qdib will read
QdibjbmbpZ ^success
QdibmZ starting point
Qdibmb success
QdibmcpZ ^success criteria
Qdibtb up her
Qdic arrive
Qdic put two
Qdid occasions
Qdid will always
QdidmbpZ criteria
QdiemXnbpY ^baseline
QdiemZnbpZ baseline
QdjZnb will stay
QdmbnZtc the right
Qdmc ^by <name>
Qdnb of my
Qdpb put her
Qe will put
QeRZfZic develop
QeRbcbiZmd what$
QeeblbmZ carry out
Qegcib by <figure>
QegcmYnbpcrZ bring
Qeiblb will write
Qeibpb spell <figure>
Qeic write <figure>
Qeid will not
Qeie will
Qejb room ,
Qemb will work
Qenb by himself
Qepb <figure> by
Qetb out a
RYVbWbbZfZjbmZrZtc what's
RZVbWYbccddYjbkYmZnWrbtY she does
RZVbWcmZpb minute in
RZVbmc one friend
RZVdWcZcfZhZkZmc , maths
RZgZicjcobsZ steps :
Rb a <figure>
Rb before
Rb talk
Rb them
Rb to one
Rb waits for
RbUbfYmbnbpbrbtY put the
RbVY <name> teaches
RbVZWdabccfZmbrYtZ small group
RbVb practises with
RbVbfbtb group work
RbVc assistant ,
RbVcYZmcqc subject teachers
RbVcZb subject teacher
RbVcqc subject
RbWZYZZcbbfbhZ a list
RbWZcZgZibjZmYnZrc actions
RbWZfcibmcnZ to use
RbWZhdiZjYrc anything
RbWbZcjbtb the classroom
RbWbabfZjb at lunch
RbWbccfZmZ <figure> new
RbWbfYjbnbrb picks
RbWccbfZibmc toy
RbWchciZ used
RbXZYbjb phone
RbXbfbgbiZkc language therapist
RbXbgbjZkb and language
RbXbgbjZkb speech and
RbYYbbqd home in
RbYZcZibjZobpZtb that is
RbYZgckYpdqZ the one
RbYcrc ^maisie
RbYhsb <name> ;
RbZb checks
RbZbbbjZpd door ,
RbZbtc door
RbZcpZrbtc mark
RbabcXdbfYhcmcrY window .
RbabccmZ first and
Rbac with pictures
Rbacbcnb <name> does
Rbad the hall
RbbZgbmb shows the
Rbbbcc and say
RbbbccfZibjZmbtZ board ,
Rbbbgbjbpb to ask
RbbbhbjdmbnZqYrZ day and
RbbccYfcnYrZtZ waiting
RbbdhYiZ pack
RbcZiYmdtb picture strip
RbcbfbjcnYtZ lots of
RbcbgbhZpb slides
RbcbhZjZmbnbrc peg
Rbcboc longer than
RbcciZnb the hand
Rbccmctb board
Rbcfhb face
RbebfZid will feel
RbebibmbpZ chair
RbechZibkbnZpb am .
RbeckbmcnZtY early
RbfZgbjclbmZ will finish
RbfZgbmb pen
RbfZrZtd first ,
Rbfb loss
RbfbgbibmZ <name> one
RbfbgbpZ therapist
Rbfbjb to take
RbfbrZ of them
Rbfc to join
RbfcgbpZ therapist ,
RbfchZkcnYqb the dinner
RbfcmZrZtc and then
Rbfcnb says "
RbgbjZlbmZ screen
RbgbmcrZtb day before
Rbgbnb gone
Rbgcmbqb . <title>
RbgcpZqb the college
RbhZ the microphone
Rbhbib picture
Rbhbib using
RbhbrbtZ tidy
RbiZ seconds ,
RbiZjbmbrb join in
Rbib game
Rbib passage
Rbib using her
RbibjbmZ be back
RbibjbmZnYretb games .
Rbibjd straight to
Rbibmb card to
Rbibnbtb tray
Rbibpb five lessons
Rbibqbre runs
Rbic his desk
Rbickc , what
RbidjZmZpYrb close
RbjZnc voice
Rbjb goes through
RbjbmZ card and
Rbjc <name> comes
Rbjemb that <name>
Rbkcpb and what
RblbmZ coat on
Rblbnb table ,
Rblc outcome$
Rbmb leaving
Rbmb writes it
Rbmbnb and walks
Rbmc with him
RbnZrc for ten
Rbnbrd round
Rbnbtc defenders
Rbncrb stick
Rbncrc ones
Rbrb one of
Rbrbtb back in
Rbrc her ideas
Rbrc science and
Rc four .
Rc meets
Rc minutes before
Rc with a
Rc with her
RcUbpd not met
RcVZ card on
RcVZWYfbiZkblbpYrctb together .
RcVZXcdZ teaches
RcVZYZqc them ,
RcVZbcmb minutes after
RcVbfbiZmb in group
RcWbbbjdnbpZrZtZ she says
RcWbfbhb holds
RcWcbbpb tablet
RcWccZiZmbpZrbtb he writes
RcXbYYjZmbnb <name> the
RcYYZcfZiZjckZmbnb computer
RcYZZdcbjZpZqZrZ training
RcYZgckcocsb meet
RcYZibkb library ,
RcYb it with
RcZbbZdYfZhZiZrbtc the blue
RcZbbdmc sign
RcZbfZiYjbtc word cards
RcZcjZmZncrb run
RcZcqc . one
RcabcZhbmbpbtb window
RcabcZmcnZpbtc the window
RcbZcbecgbiZmbnb on paper
RcbZcbiZmcpc happens
Rcbb look
Rcbbdbic goes to
RcbbdepZ sitting with
RcbbjZtb the page
Rcbcmbtb word
Rcbe practise
RccZdbfbtb saying
RccZddfZhZiZnbrdtZ trains
Rccbjbtb a short
Rccbmd extra
RccbmeqZ printed
Rccc minutes early
RcccfZ side
RccckZnbrd real
RcdbfZkcmZqY seeing
RcdfmYnXte sitting
Rcebfctc into
RcfYiYkbmZpbrZtc time with
Rcfb sound
Rcfb together ,
RcfbiZjbkc he starts
RcfbiZmb ^paired
RcfbiZmb ^paired reading
RcfbiZmb paired
Rcfbmb paired reading
RcfbpXtc small
RcfcmZnb noise
RcfcrZ planning
RcfdicmZ finger
Rcgbmb before the
Rcgbtb microphone
RchZiYjbkb extra help
RchbmbnZ the task
RchcjbmZnbpZrYtb over the
RciZkcpb each step
RciZlbmYnbrZtc boxes
RciZmb task
RciZmc games with
Rcib , using
Rcib minutes every
Rcib what will
RcibjcnZ be able
RcibmbnZoc homework club
Rcibmcob steps
Rcic ^what will
RcicmZpc is now
RcicqY one for
Rcicsb , for
Rcjb <name> is
Rcjb able
Rcjb able to
Rclb ^help
Rcmb day's
Rcmbqb write it
Rcmbrb back$
Rcmc , one
Rcmc group
Rcmdrb club
Rcmdtb ten seconds
Rcnb over
Rcnb what i
Rcnbtc ear defenders
Rd , then
Rd then
RdSc ^a
RdVZWbfbjb help in
RdVZWcfb and writing
RdVZYZhcic ^picture
RdVZhbmc me and
RdVZlb register .
RdWb and a
RdWb sits
RdWbYbhYjZlbncrb spot
RdWbiZmc the two
RdZd practice
Rdbbib new words
Rdbc back
RdcZfZhYjZrftc songs
Rdcb laptop
Rdcbtc the door
RdfciZlb of ten
Rdfcjb tables
RdgbjZ shows
Rdhbnb choosing
Rdhckb cards and
Rdibmb practises
Rdibmcpb the steps
Rdic then a
Rdjc through
RdmZpb precision teaching
RdmbobpbtZ side gate
Rdmcnb , say
Rdobrb <name> a
Rdpb ^precision teaching
RdrZ the day
Re card
Re movement
ReVZ ^touch-typing
ReVZ access to
ReVZnb touch-typing
ReZbcbkb practice with
Rebcmb ^look
RebdiZjZlb ^practise
Recbfb <figure> b
RecbfcnZ ^<figure> b
Reib ^elsa
Reib elsa
Rembpb ^precision
Repbrb precision
Rffc sentence
SbXZYcjbqcsZ ( mum
SbXZYcjbqcsZ mum )
SbYYhcqc d .
SbfZibjdmZpb ) :
Sbgbpb / <figure>
Sbibpbqb ^c .
SbjZqc s
Sbqd c .
ScVbmbpZqc r .
ScVcXdYXbbnbpb teacher )
ScYZgbkZnbpZqbrbsc s .
ScYbbcgbjZkZmZpdqYsZ ^signed (
ScYbbcgbjZkZmZpdqYsZ signed (
SdWZbZfbibjbpb ) <figure>
SdqesbtZ t .
SeYdhZiZkcqbsY j .
TbWZfbib lesson (
Tbpb times a
TciZlbmbpbtb parts
Ub days out
UbWbpc worked
UbWcpb what worked
UbYYbZcZecfZhcibjbkZmZpbrX here
Ubbbhbncpb rather
UbcdfYhbmYnbpcrZtY down to
UbdcfdjbmbrZ getting
UbfZncre music
UbjZtb she has
UcYYpb there
Vb ( <name>
Vb with them
VbWbXbYZjZlbmZndqb coach
VbWbabtZ supply
VbWbccdbfYrbtb technology
VbWbfZibnd art and
VbWcdbfZjXkZnd design
VbWdrZ english
VbXcfbjZ nursery
VbXdYZmb ( teaching
VbXdYZmb assistant )
VbYXhZjcqZrbsc , all
VbYYhcibkb , first
VbYbgZqb one on
VbYekZmZqZrc leads
VbZbhZjYnbrXtc mornings .
Vbcbebmb to ten
VbcbedhcnZrY people to
Vbcc ten in
VbedhZiYjf hope
VbfbibjZpZ the playground
VbfbpZtc playground
VbibkZpb will check
Vbibmb <name> practises
Vbjbmb support assistant
VbkZmZobpcqc above
Vbmb lesson and
Vbnb lessons each
Vbnctb someone
Vbndtc water tray
Vbne the water
Vc one other
Vc other child
Vc teaching
VcWbebhbmb child .
VcXbYe <name> (
VcYdhZob me ,
Vcib , teaching
VcibjbmZpc the laptop
Vcibmc ^frequency
Vcibmc frequency
Vckc , with
Vcmb <name> gives
Vcmb teaching assistant
Vcmb trainer
Vcmc travel trainer
Vcob the quiet
VdYc <name> )
VdbZiZmcnb , just
Vdmb assistant
VecbiZkc gareth <name>
Vemb , learning
WXfdhZjbnZrb cries
WXiZjblbnb : reading
WYbbdbfcrZtZ because she
WYbbfbjXpbrc and has
WYcYfchbnb lose
WYcbfd leaves
WYdZjZkXmcpbrbsb is on
WYfbicmZnZtb group time
WYfbndrd is the
WYfchbrZtc his hands
WYfcrbtb order .
WYhbjZrd top
WZXYYYbZfbgcjZmbpZqc file
WZXYYcbZcbmZpbrZsYtY first ten
WZXYbZcZddjYkXlZmXpZqcrZtZ , his
WZXZYYaZbZccddfdgZhZiYjZkZlZmYnYrYsZ ^being
WZXZYZbcdZgciYjckYmbnZpZqYrZ sent home
WZXZYZeckbpZqb school .
WZXZaZfYiZjZmZncre singing
WZXcYYfbgbiZjYnZpZqb health visitor
WZYYbcgehYiZkZlZmbrZ send
WZYZfZgbhZkbmZnYpdqXsb year :
WZYZfdhbnZpb dyslexia
WZZbcZfbhbmcrZtb place .
WZacbZcbdYfcrZ once .
WZbZcYdZfZiZkZmbpYqZretc making
WZbZebfdjcnZrZ had a
WZbbcbdZeZfbmZnYrbtZ boy
WZbbfbjZmb if she
WZbbfchc behind
WZcZfchbjc know what
WZcZjZkbncrb the other
WZcbfb talking .
WZcbhcnY two hearing
WZdYfbiZkbmZncpZrXtd doesn't
WZdZfYjbkbnZrd brilliant
WZdZfbhZndpZrb my hand
WZdZgXhYiZjZkemZobpcrZ <year> at
WZdbfbhbqZ books .
WZdbfbmbncpZ he finds
WZdfebfYhYjYndrY cousins
WZebibmZ to plan
WZebjbrYtd friends .
WZecfbjblbmZnYrZtb we want
WZfYjZretb notices
WZfZhcrd am a
WZfZjYrj remembers
WZfb : one
WZfbgbiZmc seat
WZfbjc wrong
WZfbmZpcrctY first time
WZfbnb takes
WZfckcmbnYqZ home .
WZfd his hand
WZfdhYjYrd fast
WZfdiWnbtc outcomes
WZfdtc are hard
WZhYrctd stories
WZibmZpbrd group .
WZibmbpcqZtZ desk .
WZidmbpZ criteria :
WZjYkbndretZ fair
WZjblbtb in all
WZmc to <title>
WZmcrb where i
WZnc hand to
WZncrc maths .
WZrdtc left out
WZsbtb to sit
Wb <month> he
Wb child
Wb letter and
Wb minutes .
Wb mistakes .
Wb moderate
Wb on his
Wb she reads
WbXZfZiYmZncocrYsbtb about the
WbXbaccZdYfbhbnXrY : my
WbXbgchbiZqY . his
WbXcfciZjZnbpZ he was
WbYWbZgbhZkXmdnZobpbqYrZsZ people who
WbYZfbhZmctZ a plan
WbYZkZsf <year> :
WbZcjZkb far
WbbZddeZfYjbkZpZrYtZ he likes
WbbZebfbjbmbnZrb and it
WbbZiZjZpZqZrdtZ climbing
WbbciYmbpc : the
WbcYfdhZiZjYnbpYqYtd . reading
WbcZdZfZhbiZjbmbrZ as well
WbcZfYicmdnYtY board and
WbcZfZmcrZtb well as
Wbcc so that
WbccdZfbjbpZtZ not know
WbcchbmbnZrZ when you
WbccjZ the rest
WbdYjYre honest
WbdbebjZtb alone .
WbdbhZsb his <name>
WbebfZrb herself .
WbebfbrZ for him
WbebjXncrZtZ two .
WbebjZmZnZqZrbsb got
WbecfZhbkZnY i was
WbecfZndqZ work with
WbedidjZmbnZ know :
WbednZpZ disorder
WbfYhZjbmbpb of it
WbfYibjZkbmZrb listens
WbfZiblbmbnZpZrb we know
WbfZnb is hard
Wbfb a game
Wbfb age .
Wbfb an adult
Wbfb are
Wbfb words and
Wbfbhb hands .
WbfbiZmbpZ words that
WbfbjcrX ^strengths
WbfblbmYpZrZ coat and
WbfblbmZpZtb an instruction
WbfbnZ both ears
Wbfbob hard to
WbfbpZtb : in
Wbfbpbte working
Wbfc . in
Wbfc writing
Wbfc writing :
WbfciZrZ can be
WbfcrY his age
Wbfd slow
WbfdjZtZ hard for
WbfdjcrWtb strengths
WbgbjdnZpcqZ <name> are
WbhZjdnYpZrcsb year .
WbiYlcmZrZtc : at
WbiYmc understand
WbiYtb questions in
WbiZjbpc he did
WbiZmbpb group for
Wbib than once
Wbib words in
WbjZnc " .
WbjZncrc younger
WbjZrc and full
WbjZrc in science
Wbjb her .
Wblb and how
WbmZ capital letter
WbmZnd when the
Wbmb days .
Wbmcpb : <figure>
WbnZrb most of
Wbnb think
Wbqb that his
WbrZtb is too
Wbrb level expected
Wbrbtb ^maths :
Wc age
Wc expected for
Wc worked :
WcXdYYcZddrZtZ cat
WcYYfZicnbpZ my <name>
WcbYfYhbndqZtZ like a
WcbZcceZfZhZjbkbnZoYrZtb to keep
WccbfYrb ahead
WcdbfZhZjYnbrd people .
WceZfYgdiYjcmYnbpZrY we hope
Wcebkc in <name>
WcfZhZjbrb up for
WcfZjZnYrd puzzle
WcfZjZre -piece
WcfZjZre <figure> -piece
WcfZlbtZ word ,
WcfZmbqZ my mum
WcfbiYmc playing
WcfbjZkb language
WcfbpZ talking :
WciZ reading :
WciZnZ writing and
Wcib maths and
WcjZ reading and
Wcjb she gets
Wcjb we would
WckbnZrZ understands
WcnZobrZtb in both
WcnbqZ for <name>
WcpZ ^talking :
Wcpb common words
WcpdtX is working
Wcrb ^reading :
Wd ) .
Wd expected
WdbZebfbhZtZ harder
WdfZ and spelling
Wdfc reading
WdjbnZtb signs
We maths :
Wf maths
WfmZrb . maths
XYYXcZfZgbhYjZmdobpcqXsZ ^people
XYYbZZbYcZgciYjckZmbnYoZpYqbrZsYtZ copy to
XYYfgYmYnZobpZ ^me
XYbYfbgXjZkZmbqetZ file .
XYbcdceZhZnbpZ he's
XYcZddhcrbtb guinea
XYqbsc said yes
XZYWZbgbkYpbqYsd present :
XZYWkZmbqcsc theirs
XZYXaZbceZgdhYjYkbmZncobpXqYsZ to make
XZYYiZmbnd fine
XZYZkdqc . mum
XZYdbZgYhZjcpb by phone
XZYfgciZjcmYpYsZ <title> and
XZbYdcfbjZkbnZtc play .
XZbYebmcqbrZ that the
XZbZgcickcmZsX . copy
XZbbgbjc mum :
XZbbgbjd ^mum :
XZdbfb when it's
XZdcfbiZmZtb . having
XZgYiYpbqbsb agreement
XZgbkYmbpZqbsbtZ ^copies
XZicjbkXpbqcsX meeting on
XZjckbpbqY . dad
XbYYdbhZkbrb my sister
XbYb is in
XbYfqZ ) ,
XbaZjZmbnbtZ teacher .
Xbac ^a bad
Xbac a bad
Xbad ^a good
Xbae day :
Xbaf bad day
XbbbfZhWiZjYkencpZrXtZ school and
XbcbdcfYmbnZobpYqZtZ who is
XbddhcnZ brother <name>
XbdehcjbnY brother
Xbhb to me
XbkZnZ full
Xbmb see
Xbnbrb , the
Xbpd <name> first
Xbtb friends
XcYZebicjYmbqZ : mum
XcYZkcpbrYtZ is <name>
XcYciZlbqZ ) ;
XcZZcZjZkYpYqd visitor
Xcdbrb my brother
XdYYbYddeYfbhZjYkbmZqZrZtZ nan ,
XdYYcZdcfcnX , my
XdYZcZdYfchcrZ me :
XeYYkcmZpZqb mum ,
XeYfmcpb , <title>
YWZbgbkZmZpbqYsd present
YXdcfbsb and his
YXfbhdjdnZqZsb <name> with
YXgbkbpbqbsb , d
YXgckZqZsc ^present :
YXickZmbnYpZqcrbsb <name> have
YXkcqb may see
YXpb and <figure>
YYbbgbhZkZpcrZ ( teacher
YYbbjZnbqc and have
YYfZgXhZiYkXmZnZodpbqYsd first plan
YYgYqf paper copy
YYgZhckcqbrY photograph
YYhekY permission
YYidqX : <title>
YYjbmZpbqd teachers ,
YYmbocqc my teachers
YYmbpYqb [
YYmbpYqb ]
YYqdrb else
YZ have a
YZZbbYcbfZgXhZjckYmcpbqZsbtZ copy of
YZZbcbfZjcpdqc <name> has
YZabkYnbqb : a
YZbZdbfYhdjcmbnZ , not
YZbcqbrc nobody else
YZbdgZhZjZkbmbpb will look
YZcZdcjcmbnZ isn't
YZcbjckcnZqZsc like the
YZccdZfZhbiZnZrd looking
YZdbfZjZncqd going to
YZdcfbhZjZmZqbtc having
YZdcnbsb it's
YZebfZgZhZmbnc <name> would
YZebjZrc art
YZgZickbqbsZ agreed that
YZgbhZibjenZ to hear
YZgbhbncpc this
YZgbiZocqc too .
YZgckZme extra time
YZhYpZsf call
YZhckbqZ name :
YZjbkZqbse phone call
YZkb with <name>
YZkbmc year <figure>
YZkbqb kept in
YZkbqb locked
YZkbqd agrees
YZkbrb our
YZkcpcqY birth :
YZlbmbnZrctb after the
YZnbrZ <name> :
YZodpb again
YZqd one in
YZqd teach
YZqe teachers and
Yb <name> .
Yb <title> <name>
YbZbqb was given
YbabhZjckb . we
YbbbhcicmYnc ^reuben
Ybcbhb you
YbdbhbiZrZ and her
Ybebjb they would
YbfZgbqe copy
YbfZiYkbnbtb to talk
YbgbjZpbqb shared
YbgbnZqc happy for
Ybgbpb system .
Ybgc are happy
YbgdkbpbqY copy given
YbgekZocsZtY <name> by
YbhbibmYnbqZ reuben
YbhckbmYnZpYqZsX name$
Ybib , on
YbibjWncpZqd ^parent
YbidqZ that this
Ybkb <name> and
Yblbpbrc given a
YbqZsb h .
Ybqb <name> were
Ybqb be shared
Ybqb kept on
Ybqbrb it to
Ybqbsb signed :
Ybqc copy on
Ybrb for the
Yc maisie
YccbgbnZqb read it
YccbhbkbmZrZ me .
YcfZhb idris
YcfZmbnb the book
YcgZiZjbpcsY the meeting
Ycgbpcqb shared with
Ycgbqb ^sent
Ycgbqc and <title>
YcgdhZkYmbpZ ^copy
Ychbnb ^idris
YcpZ ^copy given
Ycqe a copy
Ycsb ^signed :
YdjZkZncqZ her parents
Ydjdqb sent
Ye <name> ,
YedcjYkZmZqXrZ , her
YegbjbpZqY sent a
YembqYsb ; <title>
Zb radio
ZbaZdenZtb blue
ZbbZgWickZmZqb posted
ZbcZfbhbibmYrZtb plan for
ZbcbfbiZjbmbnZrZ away from
ZbecmY her first
ZbfdmZtZ begin
ZbgbhbpZ the radio
ZbhbkZlc no .
Zblb radio aid
Zblc ^no .
Zbmbsb were given
ZbmcpbtZ the others
ZcbbfZrZ more "
ZccbfZicmZ and science
ZccbicmY group :
ZcgbmZ the staff
ZdfbkZmZnZtZ so far
abbZfbgZiZmbnZpZrZtd . a
abccfchZjbnZ mind
abccgbnb me a
abfb when i
abfbnb , i
abhbjZne my own
abhcjZ i know
abjZmcnZrctX out .
abnYrd laugh .
abnZre laugh
abtb could
ac hall
ac loud
acdYgbiYmbqYtc the front
acdefZjZkbnb . my
acfb the story
acfbnZrZ miss
acfchbjZ don't know
achbrb good
acjYrc a good
acjbrZ i get
admcnZpb we do
adnb loud .
afjY good day
agnZ bad
bYccmctZ . tell
bYfYjbqbsbtc copy .
bYjctb in tears
bYjemZ says that
bZcbdbfZhZjbmbob is .
bZcbfbjc or two
bZcbmbnYrctb table .
bZcefZmZrZ get down
bZebjdnZrZ want him
bZediZjc <name> hope
bZfbgbiZkcoZqb will meet
bZiblbpZ ^help :
bZibpZ home :
bZjbkb mum says
bZjbkcnZ ^mum says
bZjctb tears
bZjdnb like <name>
bZpc time on
bb before .
bbcbjZnb go quiet
bbcbmb talk .
bbcbnZ say it
bbdZhbnYrd i make
bbdZjcmZtY are the
bbdbhYnc toys
bbebiYjbnb cross
bbecjZnb would love
bbfZjbrb the school
bbfZnZrZtd word .
bbfbiZmb take
bbfbibnZrZ there is
bbfbjbrZ that he
bbfbmZnbqZ down .
bbfcjZtc . writing
bbgcpbtY said :
bbhbjbmZ hear
bbhbrY and will
bbhdjZpZqYrZ chose
bbiYjYpc is not
bbibkbrd in his
bbibrb essay
bbjZpc . what
bbmbnc " and
bbnb week .
bbpc what next
bbpctZ ^what needs
bbqZsb ( parent
bbqZsc parent )
bbqc the school's
bc for <figure>
bc ten minutes
bccbmb count to
bcdbiZrZtZ he goes
bcebhbjYnXpbrc says :
bcfchbnZpZ hurts
bcfcnZrZ worries about
bchbiZjcnXrZtc nights
bchbjc please
bchc to support
bciZjb him to
bciZjcnZrZ like him
bcnZ three .
bdcc wait
bdibnXrZ she would
bdnZtc breakfast
cWeZhbkcrY matters to
cXgbhbkcrY matters
cYdbhdnZtZ water ,
cYddhbjZpb don't want
cYfbhb i don't
cYhbjZmbnd have to
cYhbjcmbrc say <name>
cZdWfchbnbrY like about
cZdZfbhdrY people like
cZdZfchbre funny and
cZddebhb knowing what
cZfZhcjcnYrZ am good
cZfbhdrX what people
cZfbtb on .
cZfchckbrX about me
cZhbjXkbrb all the
cZhc is important
cZhcnZ important to
cZhd important
cZiZqZte copying from
cZmbrb up ,
cZnbtb the lesson
cb if
cb me
cb tell
cb to look
cbdbfZmcnb next to
cbdbfb front of
cbdbfchb in front
cbdbhZnZpc , because
cbdbhbkZ with my
cbdbnZrd even
cbdcfYhctY likes
cbdcfZhcjYmbrXtZ likes to
cbdcjcnc ^" <name>
cbddhbjblbmZrZ to finish
cbebfZhcjcnZrZ to know
cbfYhcjcnY thing .
cbfZibjdkcnYrb help .
cbfZrc funny .
cbfb wears
cbfbhZjckbmbpY to stop
cbfbhZrc when they
cbfbhd down
cbfbiZmcpZqZtY do not
cbfbic do it
cbfblbmZrb picture ,
cbfbmc to read
cbfbpY room .
cbfc i can't
cbfd stuck
cbhZ name first
cbhZtb ^let
cbhZtb ^let me
cbhb if i
cbhb put my
cbhbibmY <figure> bus
cbhbjbnZ before i
cbhbmc quietly
cbhbrb level
cbhcmb because i
cbhcrZsc <name> got
cbiZjZtb , a
cbiZlb who$
cbiZmZpd next .
cbjZmb questions
cbjc please don't
cbkb step
cblbmZ one question
cblc often and
cbmb a time
cbnZtb ^give me
cbnb don't ask
cbnbrZ don't
cbnc on my
cbpc to change
cbtc first .
cc before you
cc step$
ccdZfYjZmbtb across the
ccdbkcnY aids .
ccfZhbnZrZ stand
ccfb . say
cchbrZ one thing
ccjZnb . if
ccmc a picture
ccmc you talk
ccmdnZtd the board
ccnZtb across
ccnb give me
ccnb show me
ccrb tell you
cctb ^tell me
cd let me
cd say my
cddZfbhZtd board .
cddbhZnZrZtb read out
cddbmZ . show
cdfZjb finish
cdhb tell me
cdhbnZrZ of everyone
cdhbrZ . don't
cdhc . let
cdib before it
cdibmZ help :
cdjbnb me to
cdmZrZ me one
cdmb let
cdpZrZ . ask
ce ask me
cefZjZnbrZ . give
cefbhXmZ me when
cfdYeZiZmYrZtZ warning
dXhdnZrb smile
dZebhcjc love
dZeejYnX ^my hopes
dZeejYnX my hopes
dZefkbnX hopes :
dZfZjckbrb " (
dZfdjbkbrY low
dZhZiZjckbnbrZ i'd like
dZhZjZndpZrctZ the garden
dZhZnbrd i notice
dZhenbre ^i
dZjckbnbrc says <name>
dZjcncrZ i'd
dZre says i
db him ,
db my nan
dbedjYnXtb mum's
dbfZjZkcncrZ i like
dbfd . getting
dbhcnbrb water
dbibjb missed something
dbicnZ something ,
dbjcnYpZ to .
dbnb mean
dbndrZ i put
dbtb up .
dc aids
dc hearing aids
dc his blue
dc my
dcfZiYlcrb asked ,
dchbnZrc my friends
dcjb and not
dckbnZ my dog
ddeZfYjYrd bike
ddfZjYkZ digger
ddfbtc . sitting
ddhZjYkb swimming
de and my
defZhbtZ . knowing
defbmbtZ not being
dehbnYrY dog <name>
detc being
dffZjZtd . being
dgeb ^my
dhfZnZtY knowing
eZjdnb want her
eb that i
eb was
ebfZjcnb and that
ebfbhbpbrY moved
ebfbibtc which
ebfbjc i would
ebfc means that
ebfcnb which means
ebfdjY : i
ebibrZtd , which
ebjc <name> say
ebjc hope she
ebkbnb school in
ebnd want
ebobtb come back
ebqbrZ to have
ec by herself
ecfZjYnb family's
ecfZjcnc hope that
ecfbgbnY to put
eciZnc college .
ecjZ ^my family's
ecjZ my family's
ecjZnZpb didn't
ecnb us
edfZjZnZ family's hopes
egfZiYjfrY hopes
fWretb quick
fXhbre animals
fYhZjbncrctZ loyal
fYiZjbkdmZpYqZ the family
fYibjZkbnbrZtb is good
fYibmbpcrctZ speaker
fYretb patient
fZ them on
fZgbmbqZ yellow
fZhZiZjbmbrctZ somebody
fZhZiZjcnbqb happy
fZhbre good at
fZhcnZrd i can
fZiblbmbpZ ^how will
fZiblbmbpZ how will
fZiblbmbpZ will we
fZic three minutes
fZicmXnbpd target :
fZidmXpc ^target :
fZjYnbqbre team .
fZjZkbrd great
fZjc himself .
fZkbrc the little
fZlbtd being told
fZmc . all
fZmd when :
fZpbtc ^working :
fZrb <name> says
fZre the workshop
fb , and
fb : maisie
fb about
fb change
fb come
fb goes
fb lessons
fb once
fb so
fb to college
fbgbqcrc for his
fbhZjb lessons .
fbhZjc heard
fbhZnbrZtc old
fbhb ^how best
fbhb best to
fbhb how best
fbhb support me
fbhbjcnYrZ , but
fbhbqdrZ tray .
fbhbrY and admire
fbhbrY like and
fbhbrZ admire about
fbhbtY what the
fbhc and she
fbhciZrb to help
fbhcmYnZrc and he
fbhcnYrc remember
fbhcnZ and i
fbhcnbrY ^what people
fbiZ she can
fbiZjbtc before he
fbiZlbmZrZtc tables .
fbib correctly
fbibkcndrZ like to
fbibmZtc lines .
fbibmbtZ row .
fbictb , as
fbidjb write her
fbjZkbmb <name> in
fbjZpc change :
fbjb gets
fbjb has a
fbjbmZ loses
fbjbob the morning
fbjbrb them .
fbjbtc and goes
fbjbtc long
fbkcmcqZrZtb is <figure>
fbmZnZpcqbrc between
fbmb hearing loss
fbmc ( "
fbmd also
fbnbtb points
fbncpb ^" i
fbobpbrb find
fbpYqcsb <year> ;
fbpc , so
fbrb other
fbrb out loud
fbrc am funny
fbrc i have
fbrc kind to
fbrd strong
fbrd things
fbtb her <figure>
fbtb off
fc ^writing :
fc has
fc often
fc or
fc spoken
fcgbmZ playing with
fchZnb ears and
fchbiZ she writes
fchciZrc is a
fciZ spelling :
fcjZncrZ saw
fcjb concerns
fcjbmY sight
fcjcrb what she
fcmZ : he
fcmb other children
fcnZ she finds
fcpb longer
fcpbrctZ up in
fcrZ his place
fcrb times tables
fd before she
fd hard .
fd means
fdhZ hard
fdhZnbrb ears
fdjbrY can't
fdmb skills
fdnb finds
fdpb stops
fdrb lines
fdrc . he
fehZjZkbmbnZrYtY lazy
ferY skills :
ferZ ^strengths and
ffrX strengths and
ffrY and skills
gZhdjZndtc photo
gZicjXkXnf family :
gZkbpbsc his parents
gb <month> .
gb back .
gbhZmZpZqYrcsb kieran
gbhbjbnctZ to get
gbjb up a
gbjclbnZpZ about a
gbkbmZqcsd this plan
gbmbnc and says
gbmbpYqc by email
gbnc i go
gbpb set
gbqbsb signed
gbqd teachers
gbrZ so i
gbrc books
gbtb for a
gc ^signed
gchbiZobpZqYsX plan :
gciZjZpZqdsZ <name> teachers
gcicmb do :
gcicqZ his teachers
gckbqdsZ given to
gctc model
gdhcrZ <name> on
gdiZocpYqZ for this
hXiZkemZtc called
hXibkdqb ^school :
hZjbmbncpZ because he
hZkbncrc ^i'm
hZkcnZ dinner hall
hZmZncrc garden
hZrctc club .
hZrd care
hb never give
hb people
hbiZnc horses
hbicnc . )
hbjZmbpZ middle
hbjZnc big
hbjb . please
hbjbkYlbmZqbrb elliot
hbjdndrZ like
hbkXob teacher ,
hbkbmb name
hbmZnbtc if you
hbmZrc anyone
hbmb aches
hbmbrc . her
hbnZrf never
hbnb me in
hbpb can do
hbrZ one day
hbrb i look
hbrb look after
hbrb make people
hbrb start .
hbrc i am
hbrc is gentle
hbrd gentle with
hbre gentle
hc by <name>
hc how to
hc my name
hc thing
hcibnZ say that
hcjbkbmZnZ when it
hckZmZrbtb at <name>
hckbmc tutor
hcmbnY not in
hcnYrdtb funny
hcpb ^name :
hcrXtc admire
hcrb ^i am
hdjZrb everything
hdkb what to
hdtb told
iYjZmbndrZ play with
iYpdte not working
iZkZ asked
iZkcmbpb what helped
iZlbmb ^how often
iZlbpc start :
iZlbrc memory
iZmZnZpZtd work :
iZmb two of
iZmd often :
iZnbrctY other people
iZpdqbtZ next :
iZpe next$
ib , without
ib <figure> ,
ib <figure> years
ib <year> <name>
ib b :
ib capital
ib from a
ib put his
ib years <figure>
ibjZmcnbpZrb rules
ibjb her ,
ibjcnZ to speak
ibmZpb test (
ibmb moment
ibmc ^now :
ibmcpZ ^by when
ibmcpZ by when
ibnc do .
ibrb she did
ibrdtZ builds
ic . (
ic <name> will
ic a reminder
ic his own
ic in a
ic now
ic now :
icjbrZ own coat
iclb ^who :
iclb who :
icmZ point :
icmb ^by :
icrb again "
id ^long-term
id ^long-term outcome
idjbobpb will go
idkbmZrY where he
idlcmY long :
ielbmZpY measure
iemZ ^by <figure>
jYkZnf ^family
jYkbnbrc i'm
jYmbpd needs to
jYne said "
jZmbncqZrb centre
jZmbrc first two
jZmbrctb in with
jZmcrZtd near the
jZnZpctc ^not working
jZnc a vet
jZnctb vet
jZnd wants to
jZpc view
jZrc . i'm
jb : "
jb he
jb school
jb she
jb they
jb with his
jb worn
jbkboc to tell
jbmZqc parent
jbmb him
jbmcnZrc looks after
jbmcqZ ^who
jbmcrZ back to
jbnZrc i never
jbnZrctb ideas
jbnZtb like her
jbnb a friend
jbnbpZ : dad
jbnbrc no
jbnc . "
jbpbtb . the
jbrb . she
jbrb he is
jbrb years
jbrc she is
jc " <name>
jc her to
jcnbob secondary school
jcnc . i'd
jcne ^"
jcpZ that she
jctc he knows
jd home
jd what he
jd with .
jdkbqZrZ to her
jdnZ home and
jdnb wants
jdnb would
jdnb would like
jdrb says
jenZ . they
jenZ comes home
kZpbqh agree
kZpe this is
kb am
kb at home
kbmZpZrd clearly
kbqc may
kbrc after
kbrc little ones
kc room
kcpbqd <year> .
kdnc to be
keobpcqZ <figure> pm
keobpcqZ pm
lb how long
lb within
lbmZrc do ,
lbpYtb will start
lc a teacher
lc will score
lcpc ^outcome
mZ will answer
mZnd when <name>
mZpb : by
mZqbrd their
mb <name> <figure>
mb <name> at
mb lesson .
mb me the
mb question
mb the room
mb will use
mb within two
mbnb meets <name>
mbnbqb unless
mbnbqc to his
mbpb minutes and
mbpc next
mbrc gives
mc , <figure>
mc as
mc for every
mc front
mc in every
mc long$
mc morning ,
mcpb ^outcome :
mcqb one .
mctb row
mdtb near
nb : we
nb by myself
nb college
nb do
nb friend
nb have
nb i
nb it .
nb not
nb pick
nbpZrc up on
nbpb " i
nbqb drive
nbqb too
nbrb . i
nbrbtc hall .
nc "
nd "$
nd friend to
nd myself
nd to do
pb at <figure>
pb it is
pb system
pbrd the group
pc ^what next
pc beside
pc we
pc what needs
pctb ^what is
pd ^what helped
pd what did
pdtb working :
qb school's secure
qc agree that
qc and with
qc day .
qc school's
qd <name> may
qd given
qd is kept
qe . it
qe home on
rZ at a
rZtb autumn
rb #more
rb , where
rb first
rb is
rb time .
rc best
rc give up
rc i write
rc the class
rc younger children
rctb has not
rctb is left
rd can
rd people laugh
rdtc and can
re her age
rf kind
rf the best
tb from the
tb on a
tb quiet
tc not work`;
