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
export const learned = `AVBYCYDeEbFfGYHXJbLXOYPYQVRYSYTbVXkbmZpbqYsg ^<figure> <month>
AWBbCYDZEcFYGZHWJXLcNWOZPWQWRXSZTXUWVbWbhZkZpc ^teacher
AWHZLeTcWb on two
AWHbJbQbTd minutes in
AXBWCWDcFeGdHUIXJbKWLZMYNYOWPVQXRVSSTcUZVZibkdse ^<figure> /
AXBXCYDYEYFYGYHXIZJeLcMXNXOZPWQdRXSYTXUZVXecfZiZpd achieved
AXBYCWDUEXFSGTHbITJYKTLUOTPfQeSVTWUc #2
AXBZFZHfJYMZPXRZSYTXUZVbWcbc <figure> min
AXBZFZHfJYMZPXRZSYTXUZVbWcbc min
AXCZEZFbGZHgJYLZMZOZPVQVRZTWmc ^<figure> :
AXCbJbQZTdicjb weeks of
AXCdJbUcXbaYjbmbnbpZrc better than
AXCdJcZcbcfYjbmZpb pleased
AXCdTcmb <figure> for
AXFZLdObRccZfcibmbnb clock
AXHXJbKbQZTdmZ lesson in
AXJZLdOcRbTYYZgbib list$
AXLfQYib one week
AYCdFYHcOZRZTZVbWbmbrZ and history
AYFXHhPZQXmb children$
AYFYHdNePWQWRZTcWbYZne n
AYFcHZQbTcWZfcickc period <figure>
AYFcHZQbTcfcickc period
AYFcHbLcNbQYRbpb daily
AYGXJbQdibmZpb days in
AYHZNbPZQeZcbbpZ happened
AYHbJcTb weeks
AYHbLbRcTbib times ,
AYHdJcKbQZ whole lesson
AYHdLcOZTZ ^as
AYJYQbTcpb result :
AYJZLeVecdmb ^staff
AYJZMZNbPWRdSZUbVZiZmbne a$
AYJbLYObUciZpb up from
AYJbLfQZRZTbVZiYkc <figure> pictures
AYJbQbRZTcpd . partly
AYJcLbTZfbmZnZrc running
AYJcLbiZldpZrb score <figure>
AYJcMcRcVZWbZciZlcmZ geography
AYJcNcQZYZZfmYpZqY <figure> sessions
AYJcObQcbcfZpb instead of
AYJcTbUbWZXbZdhZibmYpdqY done
AYJeOcPXQcRZYZbbmbqZ target <figure>
AYKcLcQYVfWZcbiYjbmc adult$
AYLbQbbbiblbmZ no help
AYLbTbcZfbmbtc tasks
AYLbTcYZbboc one page
AYLcRclb prompt
AYLdrdtb on time
AYNbObSeWZgZpdqcsY k
AYNcQcXbZbaZfchZiZnZpbtZ lost
AYQcTclb words by
AYRbTcVZmbpb weeks .
AYRcTcgZibob for each
AYTcWchclbmbpZtZ hand .
AZBbEZHbOcQZRbiZkbmc group$
AZCbJcZbbbddfZmZpbqY !
AZCcOeRZiZof keep the
AZCdOZTZfZibjYmZrctc science .
AZDZFcHeJZQYTXiZjblb ongoing
AZDdFYHeQZTZVYYYhbmYpbqcsZ pm$
AZFYHXJcLcQcTXWbfZ <figure> letters
AZFYLeQYRbTYWccbiZmZ ^reads
AZFZHZPdRcfbic c )
AZFZHdIcJcQZTZbcib , four
AZFZLZQcRdVZjZkbnZsctb plans
AZFZPYQbRdcbfb ^<figure> a
AZFbHZLbQZRbYbiZmc , once
AZFbJZLdQZTZibjZpb words out
AZFbKciZlb play a
AZFbKeQXRZcbib ^by the
AZFbQbTbpb mornings out
AZFc ^every morning
AZFcHZKeQZRZpb ^by <month>
AZFcHcLcMYPZQZRYTZVYiZlbmb daily$
AZFcKZLcQZRbWZccfbibmZtZ from her
AZGcHZIc walk to
AZHYIdQZRblbmb against the
AZHZLdWbfbibkb minutes to
AZHbTccbfYibmYtd every week
AZIbLcbbhb page
AZIbTcWbfYgbjbmbobpZqZrZ <name> every
AZIbTcfcgcnYrb order
AZJbKbTbmZrb piece
AZJbLZUcZbfbiZpb , up
AZJbOcPcQbibpd target
AZJcLbQbUcpb ^partly
AZJcLbfbrZtc dry
AZJcOcQbRZbcpb instead
AZJcQbYZfbiYkbnZpc some
AZJdLZOcQZWcfcicmZnZqZrYtZ below
AZJdQbTXUbpd progress
AZJdQcUcpe partly
AZJeLYQYpb ^met .
AZJeLcabicpb better
AZJeQZWZZbiZmZperbsZ really
AZJfPZQZUepc ^met
AZKc will explain
AZKcLbQbic ( now
AZKcQb explain <figure>
AZLXRbTcpc day (
AZLZNbQZTcbbibmZocqZtb . homework
AZLbNcQZRbbZmbnbtc feelings
AZLbQbVZtc for three
AZLbQbZbpb <figure> mornings
AZLbRbTbYcZbgdkYpZqZ visit
AZLbWb uses
AZLbib mornings
AZLbjZlbmb or more
AZLcNbWZbdcbrZtc on three
AZLcQZTbYZgciZtb month
AZLcQcmYtb seen
AZLcRcib lessons on
AZLcWZlbnZ out in
AZLcWcfbmc timed
AZLeNcRbVXcbfbmZ ^word
AZNbObZeiZ sessions
AZNcQZWZccjbpZrZtc the pupil
AZQYRcTbmb of three
AZQbTcibmZ help with
AZQcTbYZbbcbfcgbhZmZpZ buttons
AZRbYZbdmbqb bag
AZTbrb pictures
AZTcfcrb late
AZTchbpdqZ filled in
AZTchdnZpdqZ filled
AZTdfciZrc in order
AZUcqd this .
AZqb / <year>
Ab )$
Ab out of
Ab within two
Ab words a
AbCbJeiZjcpb much
AbCbRbabnc talks
AbCcFZHbJZNZPZQbRbTYUYcbjb ^-
AbEZFYHWJcOZPZQbTdUZhb words$
AbEcFXHZRbVcXchbkZmb mentor
AbFYJbLbRZTZibjbmYrZsc ; <figure>
AbFZHZJcQZRbTZWbbbjZ <figure> seconds
AbFZHcWbob visits
AbFZJbQYTbpb ^<figure> sentences
AbFZLbOZQYScWbfZiZqbtc ^niamh
AbFbHgLZPZQYRYTc ^<figure> minutes
AbFbJbRZWcfbmZpb another child
AbFbQcTZib <figure> lunchtimes
AbFbQclb one reminder
AbFbYbfbpbqZ th
AbFbYbhbobpcqY th <month>
AbFbYbibpbqZ <figure> th
AbFcRZVZjbpc with another
AbHYJdMZNZPWQYRZUdVZiZpc met$
AbHZKbQZRcVbmbtc two friends
AbHZNdPZVZbbpb endings
AbHZRbVbibtb of four
AbHZYYbbfbhbmZnc the big
AbHZgb him and
AbHbJbQbRbTYmbpc lessons$
AbHcIbVZgb snack time
AbHePYQYRYTYlb ^<figure> mins
AbIZPYib #8
AbIbQZtb questions on
AbIbabbbiZmbrb does the
AbIcNcfcmZtb pieces of
AbIcbbfbpZ recipe
AbIeXcYYbejcnZ ^dad
AbJZKbLYUZVbbZfZmYrc times .
AbJZQcTbpe . met
AbJZTbWbiZrb average
AbJbKbWZfc lunchtimes
AbJbLZQZTZUcZciY with this
AbJbQbcbedfbjYnZpb found
AbJbRbabbbjbnZ and we
AbJbTbib <figure> sentences
AbJbebfZhbibnbrZtb too loud
AbJcLbNbQZWcfZiZjbmZ reads <figure>
AbJcgbmY left
AbJciZjc we are
AbKbLXQZRciblcmZ get <figure>
AbKbRbWbfZicmc %
AbKbRbWbfZicmc <figure> %
AbKbic adult's
AbKcpc <figure> questions
AbLZNcWcmZpb for about
AbLZOcPcQZWbYZcZfZibjZrd <figure> s
AbLZQcjZpd did it
AbLbMcQbVZYYgbhZibjbkdnZrZ pages
AbLbQWRbUdmZngpbtc ^not
AbLbQbWZfbjb upset
AbLbSbWbYYibkbmYpYqbtb niamh
AbLbTZWbib <figure> months
AbLbTZWbib months
AbLbWZfcib answers
AbLbWbfY ^reading age
AbLcQZTbfbib <figure> right
AbLdRbcbjZtb quiz
AbLdbdpZ each day
AbLdib the week
AbLhQZRZTZVYib log
AbNbWZfbgdhbmZpZrY an <name>
AbPZQcdZmbtd jobs
AbQZRbbbiZjbpZ list ,
AbQZRdib sits with
AbQbRZbbnb , "
AbQbRbTZ adult ,
AbQbfZic <month> <name>
AbQbfbibtb carpet
AbQboc than one
AbQcWZfcpbrbtZ under
AbQcWcfYibjbncrY he does
AbQcdZfbjb since
AbQcib the autumn
AbQcjZlcnb words from
AbQdWbiZmd <figure> different
AbRZTc minutes (
AbRZVbbcjbnZrb an hour
AbRbbbcddYfYhbjZmbnZpZrZtZ floor
AbRbjc word list
AbRblcmbpY first sentence
AbRc with an
AbTZbZeZfZhYicjYmZqZrZte joins
AbTbWZmb minute ,
AbTbWb <figure> words
AbTbWbib ( <month>
AbTbWbib minutes with
AbTbic minute (
AbUbYZbZcZecfZhbibjbmZrY here
AbUdWbiZjZkYnbpbtZ yet
AbVbbcdbnbqZ kit
AbVbmZrc names
AbVcYbkbqbre team
AbWYXZYWZZaZbZcZdZeZfZgZhdicjYkbmZoZpbqYrXsZtY these
AbWYYZZbaZbZcZeZhbiYjZkZnZobrYtc the afternoon
AbWYbZfbhZkZmbpZtc placement
AbWZXZYZZZaZbZcZdYfYgYibjbkblZmbnboZpYqYrZsZtZ ]$
AbWZcbfcmb calls
AbWZebfchbjZ around
AbWZfbiZrbtb scored <figure>
AbWZfciYrbtb scored
AbWb reading age
AbWb with <figure>
AbWbYbbdnbpZqZrZtb showed
AbWbZbcZdZjZkZobpcqZrYsY yet .
AbWbbbnYpc , she
AbWbbdfZiZ minutes on
AbWbechYjZnYre i got
AbWbhbiZlb put on
AbWc age
AbWcYZbbhZiZnbqb me on
AbWcfc most
AbWdmZ in five
AbWdrZ working at
AbXYYZfYgbqcsb hand ,
AbYYfYgciZkbpc helped
AbZbfclcmZtZ to start
AbbZcbfbjb or two
AbbZmd first week
AbbbhYnc toys
AbcbgbhbmZqZ i do
Abebfdpb had
AbecjZkbnZpb didn't
AbfZhcjbtc straight
Abfbob when there
AbfciYjcnbrY mostly
Abfcib <month> i
Abferb and is
AbgbiZjbqZtb she was
AbhYmbtc wall
AbhbiZmbpYrZ the middle
Abib from <figure>
AbibmZrb between <figure>
AbidmZ ^provision :
AbidmZ provision :
AbjblbmZ tries out
AbjbnZpb has had
Abjd proud
Abmb lunchtime
Abmc <figure> text
Abpctd ^working
Abre speaks
Abtc autumn
Ac ( <figure>
Ac <figure> group
Ac of <figure>
Ac or three
Ac sentences in
AcBYCZDZEZFWGYJZLZMYNbOcQbRZSZTWUZVXWbiZpb ^two
AcBZCYDZEYFWGcHVIZJcKZNZOYPWRXSZTb ^<figure> days
AcBZDZEZFbGZHbJZLZMZNbPYQYRXSZTYUZVZib mins$
AcBdLZTYWbhZkbmZ y
AcCZDZFXGYHVJcLcOZPYQYRZiZlb ^<figure> lessons
AcCcHbQZYb none
AcCdLZVZZceZgZhZiYmYqbrZ <name> was
AcFYGYHYJdLcQZpb ^<figure> times
AcFYHWPXQcZb minute$
AcFYHcObgb , from
AcFYHeJbLZQZTYiZmc weeks$
AcFZHcfbib a lesson
AcFZOcQZTYfd last <figure>
AcFZQbRZScWcpYsc m
AcFbHZLZVZWcYZfYgcicmZpZqY two-word
AcFbQbTZmZ days a
AcFdQZTY day$
AcHYJbQdTZfbibpb lessons in
AcHZJbUZfc minute on
AcHbTZcbfbhZ only
AcHcJZLZQYSZTb ^once
AcHcjb morning$
AcIbLcTZWb <figure> pieces
AcIbLdNcfb pieces
AcJb <figure> (
AcJbPZabdbhbmbnZpbrZtY rooms
AcJbQYRblbmY child for
AcJbTb <figure> out
AcJbcbjc one or
AcJbdbfbjcrZ coming
AcKbQZicmb adult .
AcKcQZRccbmZpc topic words
AcLYbbfcgchYkZmb the back
AcLZTdjb <year> )
AcLZYZiZlbpbqb without asking
AcLZmbrb band
AcLcOcTZWZZbibjbnbpZrdtZ ^no
AcLdRbWbfb writes
AcMcQZUcfbhZnb part
AcNbWcfdrZ about <figure>
AcNcYZbYfZgdjbkcqXsZ w
AcObWdjZpb shoes
AcObccmZ two minutes
AcQZTZWZfbhbic after <figure>
AcQZWcfbqb handed
AcQZfbmbrb beginning
AcQb minute
AcQbUcibrb it$
AcQbWbbZhcibjZkYnYqZrYsbtb <name> said
AcQbWcfZ <figure> single
AcQbic twice in
AcQbnbrZ turn
AcRcic now$
AcWYXZYZZZaZbZcZdZeXfbgZhdiXjckblZmVncoZqZrYsZtZ ^[
AcWZcbjbnZrd food
AcWZfbhbibrY under the
AcWb mistakes
AcWbdbfZnc watched
AcWbhc away .
AcWbpb minute with
AcXbhgpZ wrote
AcZbgbnbrYtc asked for
AcZcbbnYqY ( <title>
AcZclbmYnb words of
AccZibnb <name> "
AccdfbhbmZ does not
AcfZib <figure> mistakes
AciZ two or
Acjbrb proud of
Aclb tries
Acnbrb he takes
Acnbrc helps
Ad does
AdCZDZEZFVGdHTOYPXQXRYTd ^<figure> of
AdCbFZHYOcRZTZtc day in
AdCcDZHbJZQZTYgdib term$
AdFZLbTY , week
AdFdHdMZNYPbQbTdUXVX ^<figure>
AdHXLZTcfb <figure> lesson
AdHZJYPZQXTcpb ^<figure> day
AdJYTZrb in two
AdKbccibmZ half a
AdLYQZ ^<figure> time
AdLZTc ( week
AdLdWbfb counted
AdLe week of
AdNbQZWbfc handed in
AdNbYbecfdmbqYrZ joined
AdQZWZXYYYccgZkbmYndrYtY typed
AdQbTZid nicely
AdQbTbpc <month>$
AdQbWb <month> )
AdQbWc single
AdQblbmZtb <figure> tries
AdTZVbdchbjbkYrd gran
AdTZWbibjbmb does it
AdTZjdkbnb worried
AdTZnZpb words (
AdTb <figure> day
AdWYmZnbrc since <month>
AdWbjbmY stays
Adfbib times in
Admcnb time out
AeCZGZHeIdJZLXMYNZOZQXRZTYVWcb ^one
AeFVGZHUJcOZPYQZRZTe ^<figure> out
AeFXHVLbPYQZTd ^<figure> words
AeFZHeJYPYmb minutes$
AeFZRZfbjZlc once in
AeFbZcgbme session
AeHZKbQZTZic a morning
AeJZLXQZTcfbpZ lesson out
AeQXTbZbibjbmZ <figure> minute
AeWc single words
Aeib two sentences
Aeid time in
AfLZfbibnb <figure> time
AfLZfbmb <figure> morning
BUEeFZPYUZVZibpZ date$
BXEZHeMePZQYRbZbcbjbkbmYpZrb class$
BXEbMcQZVdYbhbkb tutor$
BYEZMXPgQdTbUZmc <figure>$
BYEbFcHYMcYZbZdZgZjdkbmXncoZpYqYrZsZtZ ^form
BZCcDZEZFZGZHdJYLZMZNYOZPZQbSZTYUXVZcbjb -$
BZEZHXJZMYNcPWQcRbSXUWVYfbhZmd c$
BZEdMbVZYchZmb charge of
BZEdMbVZYchZmb in charge
BZHYJZMYNYPVQXUiVYbbrb open
BZMcYYdZgZhZkdmZoZpdqbrZsY ^this
BbEZMbWZhYickcmdpZ status
BbEbMbYbkbmb class teacher
BbEbMcgYhXibkdnZpc date :
BbEbMfPYQYRYUZVZhbkYmc ^class
BbEcMYXZYZgciZmYnZobpVqbsc next review
BbFbVcib assistant$
BbIbXbbbhckYmYpbqZ ( special
BbMYNbRbfcmc emotional
BbMZQbfcib social
BbMZjdnbob secondary
BbMcVYYZbbhbkZmc needs co-ordinator
Bc teacher
BcEcVXhbmb ^class teacher
BcEdMXVZhbmZsf review$
BcFbWZZdfbjZrZtb started
BcKcMZWYXYYXZYaYcYdXeYgXiZjZkblYnfoXpcqWrXsYtY ^to
BcMZXcYZfbjZqb health
BcMZgYpcqc : k
BcMZgchYkYmXocqbsX review :
BcMcYYkdpbqY year
BcbchZkcmbpb look at
BccbhZibkb it again
BcgckbocpYqZ ^next review
Bcpd ^we
BdEWMbPcWYfbkcnZ need
BdEZMdYZhbkc ^year
BdEcFZHYJZMbNZPYQYRZSZUYVZhb ^senco
BdEcFZHYJZMbNZPYQYRZSZUYVZhb senco
BdEfHZPYQXRZUZVYZdhYibmZsb ^review
BdEfMZgdhZmZpcsf review
BdFbHZMcPYQXRZUZVbgbhbkcpYqZ teacher$
BdXZYYbZhZiZjZofpcsZtZ again on
BeEYMbPZQZRZVZWZfZhXiZkfmZpZqbrc lead
BeMXUcWZiXkXmcnZpgqY reviewed
CZDZEbFWGZHbLWNYOYPZQbRbSbTXUZfb :$
CbFZHZNZPcRZSdVZibqd ^t
CbFbQcVZWbjZlb history
CbHb term
CbHbLZMYQbTYUdWcmb -
CbHbRcibnb timer
CbHbfbpb summer
CbJZhd words .
CbLZjc the card
CbNbPbScqf t
CbNbWZcbfcjbkZmbnZpbqZtZ asked to
CbNbfemZnZrY attention
CbNcbb it in
CbObRbib card ,
CbObkbmZtc cards .
CbOdccnZrb finished
CbQbdb can see
CbQbrg draws
CbRZeZfbiZnbpb the summer
CbRbfbnbpZ the words
CbRbhbnbrc calm
CbRcgbjenY worry
CbWZXeYXnbtc at school
CbWZebfcnZ wants .
CbWZfYhdjb loves
CbWb he can
CbWbfc misses
CbXbYYicmZqZsb in my
CbXbaZfc stuck .
CbXcibjc . at
CbbZfZgZhdkZmbsc to write
Cbbbmbobtb the word
CbdZncrb it when
Cbdbfb it hard
CbdbfcpZ finds it
Cbeb was
Cbebfbibtc which
CbecjbnZ all day
CbfbmZrZ cannot
CbjZmbnbrb term .
Cbjbnb he wants
Cbjbnb like it
Cc part of
CcFZHYJfLXQXTXiZpctb much better
CcFZHZJYLdSZTYfbnb , no
CcFZJcLbQZRdZbjckb course
CcHZPcSYicmb ^t <figure>
CcHZQZRZSeUchZmcpbqc r
CcIbYbjd told us
CcIbfZhc cousin
CcJYQdUb it was
CcJcOecbiZoe keep
CcNZQdRYYcjZkXmYpYqe e
CcOZRbic flash
CcOZWZYZccfcjbkbmZnY needs a
CcPZSfYYZbfZgXkbnbpZqf l
CcPcSYicmb t <figure>
CcVbkdmbqd office
CcWbXZbZeZfYgZhZiYndrbsZtZ is happy
CcbbddhcjZnXrb baby
CcgcibmZnXrc tells
CciYnd when <title>
CciZtb a long
Ccmb hour
CdEcFYHbVYhZkdpZqd ^school
CdLZObQZWZjbkboc add
DYFcHcIWKWLZPXQbSXnd #4
DZFZHdQbbbidkZmZpZqc <year> (
DcFXHcTc <month> to
DcFXLbRZTcgdmbnbqZ <year> to
DcFfSdhbmbqc <year>$
DcFgHZIYJZPZQbTYlbpb ^<month>
EXMdfb main
EXMehdpZ birth$
EZMbQehYiZkdmbpc start$
EbGbVbhZpcqbsf meeting
EbLdMYNY test$
EbLeZcbcgb sheet
EbMbObQcibjb starts
EbMcVYYdmbpbqZ special
EbVbhcpY form tutor
EbXbdZgZhbibnZqctY person
Ebgbibpb educational
Ebibpb educational needs
Ebibpb special educational
EcFYHbQbRZhbkZqc school$
EcFcHZXZYYbckdmbpcqYsY pm ,
EcKbQZZbgchcjbkZpbqX of this
EcMYPZVbgbibjbpcqY ^next
EcMchbiZkdpcqbsZ ^date
EcMePZQYUZkdqY ^plan
EcRcbbkZnbocpZrZtb looked
EcZbfbhZickbmZrZ classroom
EdFYHZLcQZRZVZhdkZmcpY ^tutor
EdHZhciYjZkdpXqX tutor :
EdLbbbocpZ looked at
EdMZWbXbcbhblbmYrZ key
EdMbVZYchZmb charge
EdMbhbkbpbqb ^date of
EdMchbkbpbqb date of
EeMckdqb date
FWHfLcObRbZbmZrb weekly
FXHZMfPZQZYXiZjZkbmbnbpbqY ^written
FXHbQcVYbbicmc appropriate
FXHcVbXYYZbckdmbpZqZrZ after school
FXHdRbXchYibkZ mornings a
FXHdmb session ,
FYHYLd book ,
FYHbIcebpZ each morning
FYHcLdhZickgmYnZpZqXsZ friday
FYHcMcPZQeibpc ^start
FYHcOcRZfdmbtY change of
FYHcQcTbVZWdZbpc ^in
FYHcRddbib break ,
FYHdObWbYZcbfZhYkbmcqY eight
FYHdQbVZmerZ each of
FYHdQcfbmbtb carpet time
FYHdWZbZfcjXmbndtZ , to
FYHdWZcZhbobrZtb afternoon
FYHdibjZnb , before
FYHeib lesson ,
FYHfIbLZZb ^every day
FYLeWbcZjbmXnc less
FYQZRcVeic careers
FYRcSfVZYbkcsb j
FZHYRbVcfc children ,
FZHZJYLbNcQcTYibmZpb help$
FZHZSdVbgbmZpYsc m .
FZHZSdVbgbpZqd p .
FZHbIbLbpc once a
FZHbLZQbbZic pass
FZHbLdkbpd <month> and
FZHbQciZ often$
FZHbRcVZgdmc before each
FZHbVbZb maths lesson
FZHbVciZjZlbnc study
FZHbVdqc pastoral
FZHbWZXbYZhZjZkZmWnYoZpdrXsb <year> and
FZHcIbLZRcVZWbiZmb and three
FZHcQZRcVcYZmcrb x
FZHcQZRcYYmcqZrc x <figure>
FZHcRbZbfbjZnb moves
FZHdQZSZVcYYmcpbqYrc <figure> x
FZHeLbZcfZmZrb up to
FZHfibmbpZtb ^group
FZIbLcOcWZXbYYfcgZhYjYmbnYrZte ^the
FZIcLbbbiblbmb minutes each
FZQcRbie regular
FZQcRcmYnb ^where <name>
FZQcbZicmb <figure> every
FZQdRbnbpb where <name>
FZRbVcXbaZpb <name> teacher
FZSeYZgYkZncqe l .
FZSeqd f .
FZSficqc f
FZhZkdnbpbsc <year> ,
Fb <month> <year>
Fb and <name>
FbHXMcQbfbgZhbjbkbnbpYrc form
FbHYQcRZbZibobtc message
FbHZIbLZObbbmb day at
FbHZQbRZVcWdfbrZ ^english
FbHbVcfZlbmbrb two others
FbHbVd one$
FbHbhb monday ,
FbHbmb every lesson
FbHcQZRZ ^tuesdays
FbHcRZmb ^monday ,
FbHcib tuesdays
FbHcmb minutes ,
FbHdZbmb ^every <name>
FbIbccmcnbrY time and
FbJbRcdb the picture
FbJbWblb minute from
FbJbpbqZsb three times
FbKZLbQbjZnbpb reach
FbKb without an
FbKbQZVbibnbqb nurse
FbKbfbnb not heard
FbKbmZnb will type
FbKcQZ will carry
FbKcfZiZnb children for
FbKeicpc by <month>
FbLZQcRbVZcbiZmc where possible
FbLZQcfb two-part
FbLbQYRbWbfZgbmb of each
FbLbQZbbib for five
FbLbWbfbhb writing .
FbLdQZWbfZibnZrc book .
FbLdfbic watches
FbNbVbfb time$
FbObRcWbtb library
FbOcRcib the library
FbQYRdWcjZmbnc game .
FbQZRbbbmbpZ milk
FbQZRcmbtb waits
FbQZYZfbjYmZnbqcrbtc nia
FbQZmbnbrc snack table
FbQbRbmb ^where
FbQbbcjbnY page of
FbQbicpc will sit
FbQbkb <figure> picture
FbQbkb picture words
FbQbmd possible
FbQcRZfe holding
FbQcfcib ^<figure> .
FbQcibpb will say
FbQcpc type <figure>
FbRZVccbkb shown
FbRZabiZmb , when
FbRZadccfZhZibjZmZrZ sit at
FbRb one ,
FbRbVZaccblb before lunch
FbRbfciZlb ^practice
FbRbmbpb the "
FbRcWb holds
FbRcmc , one
FbWbZbicmZ and science
FbWbcbiY of what
FbWbfcmZnZpb another
FbWbhZkbnbrY five .
FbWcib <figure> when
FbYbgbpZqb copies
FbZbbbfZnc " more
FbZcoc <name> lesson
Fbabcblbmb say "
FbbbdZhZnbrc the snack
FbbbibjbmZ on four
FbbdcZdbibmZnYpZrbtZ cup
FbbdjZlbnY " at
FbfZ stay at
Fbfblb time for
FbhZjbrZtb comes
Fbibmb tuesdays and
Fbic will follow
FbjXnf be a
Fbjbnb when she
Fblb will take
Fbmb end
Fbmb morning
Fbmbpbqb . <figure>
Fbmc " or
Fbnb blue card
Fbqb <year>
Fbtb of five
Fc , such
FcHYQbRbWbcddbfYnZ every time
FcHYQblbmbtZ task ,
FcHYQcVbmbpZ snack ,
FcHYQdWZYZfeiZme handwriting
FcHYRbZbcb , two
FcHYWbbZibjbpbqZrZ <figure> -
FcHYbbhbiYkZpcqZsc ^last
FcHZLZRbVcnb ^each
FcHZQbRbVZmc required
FcHZRbmb required$
FcHZRbnb <name> lessons
FcHZVbfbiZlbnb one-to-one ,
FcHZbZcZid registration
FcHZbb , three
FcHZbcfbib , about
FcHb ^every lesson
FcHb ^tuesday and
FcHb tuesday
FcHbQZbcmdpZ mins
FcHbRZ ^tuesday
FcHbTZ lesson$
FcHbib tuesday and
FcHcQZRZ ^mondays
FcHcQZbcmc <figure> mins
FcHcVZ mondays
FcHcmdpY monday
FcHdRZmb ^monday
FcHemb ^every
FcIcQYRZVbWbcbiZ two things
FcKZLbQYRc card before
FcKbibmb end of
FcKdMcQZYYhbib of <name>
FcLbRbibmd <figure> to
FcQZWbfbmbrZ stairs
FcQZhbmb and waits
FcQbRZVZWbXccZhYiZmZnZpbtZ and in
FcQbbbmb , every
FcQdRYVZebgciZkYmcpZqbrY exams
FcQdmc tutor time
FcRbVbib daily ,
FcWbjZnb as "
FcZb lessons a
Fcbbtb " ,
Fcccnb picture of
Fcfb such
Fcfb such as
FdHXQbVbfblc , one-to-one
FdHYNbQbWbiZpb spring
FdHZOZXcjbmZtb library$
FdHZRbfcmc time ,
FdHZWbib first <figure>
FdHbibmc every morning
FdHcLZMYNZPZQZUZVYiZlbmc ^daily
FdKZQYRbicmZ show her
FdRclb one-to-one
FdbdmbpZ mins ,
FdidmbpY ^target date
FdidmbpY target date
FeHWRbebgcicjZ <name> before
FfhbkYmXpdsc . <year>
GbQbebib walk
GbRbYb the next
Gbjbob gate
GcIbQZnZsc write the
GcQZRbjYlbnbrc draw
GcQbjbqZrZsb the gate
GcRcacnYtd timetable
HYIYQcRbbbjbnZ me for
HYNcPZRdUZcbiZmb b$
HYPeQXScVbZcgYiYkblb ^p
HYVdXcgciYjZmcnZrb bev
HZIbVbbbfbibjZmbnZ lets
HZIcObQZRcictb five words
HZIcQZRclb against
HZIcQcRZfZhcjZmZnZrdtb the kitchen
HZIcjb past
HZJZLZNbOdPbQXRcWZjcmZpb b <figure>
HZJZMcOcPYQcVZYcic steps$
HZJcPXQdWbibmbnbpY ^target <figure>
HZLbMZNdPYQYRbUZfb reading$
HZMZQbRZVeYZqd dawn
HZMcVZYZbbhbkZmc co-ordinator
HZMcVbZcgdmZqc jo
HZNYRdUZVZcbkbmZ ^a <figure>
HZOgjbnZpc on to
HZPZQbib <figure> and
HZPZQdRbcbfbic ^travel
HZQYRcVbbcfZkbmZnZpZrc for an
HZQbRbVZWdabcbfZrZtZ small group
HZQbRcVbmc pairs
HZQbRcYZZbhbkZmc touch
HZQbgdibmbpZ , by
HZQbicpb checklist
HZRbTcfbiZndrb away
HZRcVbib laptop ,
HZRdcbfbmZnZ ^<figure> b
HZRenctZ catch
HZVbWdrY english
HZVbfbibnZrb a group
HZVbfcibtb children .
HZVcYbqb minutes )
HZVcebfZnZrb friends ,
Hb a week
Hb lunch
Hb of every
HbIbXZbbiZkbnZtb bath time
HbKbQbcYfdtb a task
HbKcQZZbtb her table
HbKcRbfZicjcmZ % of
HbMbQbVZYcfZicjZqc ^imogen
HbMbQbYbZbpZqctZ imogen
HbObibmbob , five
HbOckbpZ twice a
HbOemc needed
HbQZrb two other
HbQbfbibmb week )
HbQbjbob until
HbQcRZbblbmb , until
HbQcRZbdob until the
HbQcVZYZZbfZkcmYnbpZrbtb class ,
HbQcXbtb ^at
HbRYVbibtb in tutor
HbRZib writing lesson
HbRZic morning at
HbRb table
HbRbVcibmc group of
HbRbWbZbpZtZ and maths
HbRbZbdcjbtb lunch ,
HbRbcb each lesson
HbRbfYmbnbtb when we
HbRbmb three$
HbRcWd card in
HbRcib minutes every
HbRcmb one to
HbReVZcZmc strip
HbVZib table in
HbVb children
HbVcibmc , group
HbVcmc and two
HbVdXZYYbZgZidjZkZnZpcqfrZ ^all
HbWcfYhZre practical
HbXbYb is in
HbXbYbkbmb , <name>
HbXeYZbZdbhbnZ friend <name>
Hbacdcrb outside
HbacmY lunch .
Hbbd <name> to
Hbcbdctb after lunch
HbfckcrX worries
Hbhbrc little
HbiZkcnb am ,
Hbiboc until <figure>
Hbid each time
Hbmb on her
Hbmb to <figure>
Hbmbob corner
Hbmcrb size
Hc every
HcJbQbbcmc half term
HcJbiZlcpZ ^outcome <figure>
HcKbPZpb topic
HcKbbclcmZ school day
HcKcWZfbmbrdtb other students
HcLZOcmb needed$
HcNbQbfZicjcnZtb at his
HcQbRcfdmZ in class
HcRZXZdcjbmc friend .
HcRbVXbZkbmbpb at each
HcRbbbib in each
HcRbmb and when
HcRbmc as and
HcVbfbtb alone
HcVbibpb , at
HcVblb day ,
HcWZfbmZnb writing lessons
HcYcbZcZdZhcjZmbnYpZrbtY in writing
HcbblcmZ every school
Hcbctb minutes at
Hcfdmbrb others
HciZkbmcnb <figure> am
Hcic start of
Hcmb every writing
Hcnb , twice
Hd week$
HdKbmbrctb students
HdLZMZVdWcic own$
HdLbQYWYpZrd pupils
HdMcVYYbhdkZmZnZqcrZ ^kofi
HdMcVZYchcmZqbrZ kofi
HdMeVgYehb <name>$
HdYbcZdZhckbnbrZ me$
HdZbib week ,
HdZbibmY ^when
Hdbbgbqb to <name>
HdibmXpb when$
Hdmc <figure> weeks
Hdnc just
HeKbRZVYcbdbmYnYtb whole class
HeKbrc whole
HePZibmbtc <figure> children
HeWbmc <figure> :
Ib are due
Ib mum and
Ib the same
Ib use the
IbKbLZQbidjYmZtb missing
IbKbQb answer <figure>
IbLZNbVbWZYZbbebfZjdkZrY from <name>
IbLZObRbbboc and add
IbLZQbcbnZpb ^read
IbLZQcRbgcjZpb choose
IbLbRbcdgZkZob the homework
IbLbib each week
IbLc same
IbLcQcRZVYbcjZ the planner
IbLcrb looks
IbLdRZnb counts the
IbLdicjb for one
IbLeVYgbib <name> counts
IbNbQbWb types
IbNbVZdbeffbjXnYpZrZ us in
IbNcWcdZtb track
IbPcQZRcjZnb ( a
IbQZRbbdfZiYkbnZtd evening
IbQZVbibrc plays the
IbQbYZpdqb the new
IbQbgbib idea
IbQcRZVdbe or <name>
IbQcWZbdcYfciZkZmbnYobpZ homework .
IbQcbb hold
IbQciZlcmZoc his planner
IbRbib hears
IbRbibmZtc reads the
IbRbpbtc cards on
IbVZjZnc , or
IbWZfc due .
IbWZtb morning .
IbWbfYlb zip
IbXbhc cousin <name>
IbXdYYhXkemYqctb school :
IbXeYZjc mum (
IbXfYXdcgZjZkYmZqb ^mum ,
IbbdjbpYrZ at bedtime
IbbdmZnZtc breakfast
IbbdmbrZ and wait
IbbdpZ wait for
IbbdpZtZ bedtime
Ibcbfb a page
IbedfchbiZjZnZrX autistic
IbfYhYkcmZndpY family
Ibfbkc changed
Ibfblb day they
IbfchbiZrY autistic .
Ibfd a sentence
IbhZndtb train
Ibic a book
Ibmb plays
Ibnbqc have the
IcKbQZic -word
IcKbQZic <figure> -word
IcKbYbbcfZnZqbrb share
IcLYRbVZgbibpc looks at
IcLZNcfbic of homework
IcLZQbRc ^hand
IcLZRcmb , each
IcLbQZcbfbmcnY off .
IcQZRbYcibkbmZnZodpZqY pm .
IcQbRZVZdbmcncpZtZ his name
IcQbRZWcfYhbmbtc a quiet
IcQbVYiZlbmbnZtb him at
IcQbWcXbqZ letter
IcQcWbfZjb <name> reads
IcQdiZncrd kitchen
IcRbfbkc comes to
IcVZrb asks
IcVbjbnb ^mum and
IcXbYZbcdejckZnY mummy
IcXcbcqb mum
IcXeYWdcjbpY nan
IcXeYYjcnY ^mum (
IcYXbbfZgbhZkbmbobpZrYtb ring
IcYXbegZjb <name> read
IcYYpbqdrb and the
Icbbcb hold up
IcbbcbmYob page .
IcbbfZpc try
IcbbfcjbkbnY he gets
IcbcdZechbiZnZ the car
IcbdcZebhbrZ car
IcbdmbpZ <name> for
Iccckb do the
IcfZicrYtc on it
IdLbgciYjcnYtc spellings
IdQZbbjbnZ night .
IdRc ^five
IdXYbejZkc bath
IdYYbcjbqZ four evenings
IdYZddnYrc sister <name>
Idbcjd dad
Idbdde on <name>
Idbe evenings a
Idbe tea
IdbejcqY grandad
IdbfmcnZ evenings
IdddjZmbrc sister
Idebmb " with
IeYZbgiZjc night
IfVbXeYZbfjc ^mum
JYNcQcUZWZfcrc work .
JYOcQcUYYZfZnbpb the cards
JYQdUYfZibnc right .
JYUcYZbccZjZkbmbnbpZrZ there .
JZKbQZRbUbhbiZpbtZ about it
JZKbQcRbfYjdpZ in school
JZLbUbVYYZbZgbkbnb <name> asks
JZLcQdTbpc result
JZLcWcbbfZhbpZrZ his writing
JZLdPbQYRZTZUcrbtc ^she
JZQcUbbchbnZrZtb nearly
JZRcdchbibmZ happen
JZUbWcnZ ^what worked
Jb <figure> times
JbKbLZiblbrZtb test .
JbLbRcWbjZmc seconds
JbLbfc a new
JbLdRZlcnb score
JbLeQcfbmb instructions
JbPZRbUbcbfbjcnY lots
JbQYTYUcpd good progress
JbQcRZpb ^read <figure>
JbQcib read <figure>
JbRZVcWcmZpb minute in
JbRcfZic sand
JbTZUcWbYZfbmc not yet
JbTZhb words ,
JbWbbcfb been
JbWcfYpZrd grade <figure>
JbXbbbfYgchciZjYmcnbqZrY to see
JbXcYYgbrZ went
JbYYZbfbhe made
JbYZgdrc the <month>
JbYeedfbmZnYqZ came
Jbad loud .
JbbZfZgbjcmbnZ <figure> ;
JbbbcZfcjcnbrZtY has been
JbdfhbnZ dog
Jbebmbrb makes
Jbfcrc very
JbmYpb on sight
Jbnbtb going
JcKcQZWcfc still
JcLb <figure> lessons
JcLbOcWZabib goal
JcLbrbte well
JcQYRbUZibmZnbpb stayed
JcQZRcgbiZnZrb says the
JcQbUb ^partly met
JcQbUbpc partly met
JcQbmbnb provision
JcRbccibmcrZ short
JcRbiZjbnbrZtc for two
JcUcYbgZpdqb yes
JcWbZbfbjZnZpb . on
JcYZZbbbgbiZmbpcrZ held
JcbbfYiZmZnZrbtc well .
Jcbbib words on
JcebfcjZnc work in
Jcfbib <month> she
Jcib picture card
JdLbib times out
JdObYZmcobpb <month> ,
JdQZfZpbrd lovely
JdQbUYobpd met ,
JdTZafmZnZrb ^good
JdWdfZ doing
JdXZYbfZmbncpZ bit
Jdpe met .
JeLZQZbbfYmcnZpZrb a bit
JeUeYciZpfqZ met
KZQbRcaciYlc batteries
KZQcWZbZfZmbpctc a partner
Kb by the
Kb stuck ,
KbLbQZYbebfbibjZmZtZ toby
KbLbQZYbebibjZmZ ^toby
KbLbRcWbYdcbfZmZqZ notes
KbNbfcmb ^b
KbNcQZWZffhcnYrZ telling
KbObbbibjZ on at
KbOeodpb carry
KbOfQZfboepcqZ carry on
KbQZbbgbkZmbocpYqZsY plan ,
KbQZrbtb a whole
KbQbRZScYZfZhblb ^d .
KbQbRZlc will score
KbQbWbibncsb be in
KbQbbciZmb will play
KbQbcbhYpc use a
KbQbfbib stay in
KbQbfbkcnX dinner
KbQbhc b .
KbQbiZrc frame
KbQbib <year> i
KbQbib homework tasks
KbQbib will give
KbQbicnb write a
KbQbidjb become
KbQbif will become
KbQbjbmb of a
KbQblb at least
KbQblb least
KbQblb will hand
KbQblbmZ least <figure>
KbQbmZnZpbtc a story
KbQbrc explain
KbQc <figure> homework
KbQdlb hand in
KbRbVYccfZibnbpZrb map
KbRbWceYibjbkZmXrbtZ % .
KbRbfblbmZ within five
KbWb read to
KbWbfbjbmZnZpbrZ to come
KbWbfdrZ own .
KbXbjbkZnY full
KbYchbqZ : none
Kbbbfb bus on
Kbcbhbob talk to
KbdYhbqbrb to my
KbfZ own ,
Kbfb the main
Kbfbid ) <name>
Kbfbjc what she
KbfbjckbqZrZ to her
KbfchYrb come to
KbfcibpZ is stuck
KbfcjZ spoken instructions
KbfcjbmZnb she wants
KbfdgbjZmY with other
Kbib now <figure>
Kbib the end
Kbic own
Kbic will travel
KbidjZmZnbrZtb more .
Kblb with three
Kbrc the whole
KcObQZRZfdtb a change
KcPcQYmf ^for
KcQZRbWbic manage
KcQZRdic turn-taking
KcQZgbjZmZtb piece of
KcQZgbnbpZ and to
KcQZgc three words
KcQZic using a
KcQZtc with two
KcQbWZdZfZhfkbnX own words
KcRZSdYZfbpb ^a .
KcRcYZbYgXhbiYjZmZnYofrYsZ on with
KcSZfb ^b .
KcWbfZjbmZ for what
KcbZicjb become a
Kcdbmc change .
Kchdkb <figure> <name>
Kcib her own
Kcibjc travel to
KciclbmZ own in
Kckbmb will come
KclctZ questions about
KdNdWZccfctb speaking
Kdie ^by
LZNbQZRbVdmdqb and one
LZOfRZcbmZof ^keep
LZPcRZfbjbrbtZ her head
LZQbRbmZpc maisie will
LZQbRcVZjbmd mentoring
LZQbTbWdibpYrb , <month>
LZRbVb page three
LZRcZbmZ paragraph
LZRdVZbbgbnb sheet with
LZVc same page
Lb <name> keeps
Lb fewer
Lb them on
LbMbVggb ^<title>
LbNbVYZbtf changes
LbNbccfZhblbnZ read aloud
LbNbfbrb last week
LbNcRZfcib feels
LbNePZQXVZWbZcfb ^listening
LbNeWbZbibrZ listening
LbObRbbb list
LbObRdrb games
LbOcgcmZnZpc it has
LbQZRcgbpd exit card
LbQZWbaZiYnbqZrZtc paper .
LbQbRZWbfZ her list
LbQbRZiZjbnb show his
LbQbRbVZ cards ,
LbQbWZfcibkbnZqb her <name>
LbQbWbfZhb in three
LbQbWbfZibrb turns in
LbQbWbib will know
LbQbbbjZmZnc week and
LbQbfZjbmZrbtc all <figure>
LbQbfb three weeks
LbQbfbgb letters
LbQbgdmbsYtZ the review
LbQbib with no
LbQbicjb will eat
LbQbiclbmZ <figure> now
LbQbjZpb playtime
LbQblb with at
LbQcRZtb a row
LbQcTbfblb playtimes
LbQcfZibmb will get
LbQcib aloud
LbQdWbpc ^result
LbQdjZlb planner
LbRZbZccfbmb he leaves
LbRbWZXZYbZZaZbZcZdZeZfXhblZnboZqcrbsZtZ shanice
LbRbWbiZmcnb a question
LbRbbbmb each
LbRbbccc time to
LbRbcb note
LbRbgcjbnb has gone
LbRcbbiZkbmZpb him the
LbRdZb ^homework
LbTcib day out
LbVZgbmbob each <name>
LbVbgcmb checks the
LbWZbcccfZjZkbmbobqZrbtZ should
LbWb sentences
LbWbcYfZlbpbtc down the
LbWbkbnbrZ age <figure>
LbWbpb <figure> in
LbWbrc reads
LbWcpb counted by
LbWdfbiZrXtb in on
LbYZcbiZjcqc paper
LbYZhciZjZmZnbtb photo of
LbYd ;
LbaccbjZmZrctZ pictures .
LbbbcZid sheet ,
LbbbdbfZjZmbtZ out the
LbbbhbrZ and will
Lbbcib each .
LbcZgbnbrZ it on
LbcbfZjbnb give him
LbccnYpb now .
LbdZfcmYpZrc clear
LbdbfdmZobtZ walking
LbdbnYocrb arm
Lbfbjcrb thinks
LbfbmZnb question in
Lbfbpb last
LbgbjckZmbpbqb email
LbgbnZ is going
Lbgc and writes
LbhbjZmb the number
Lbib lessons out
Lbiblbtb text
LbickYmZobpbqdsZtY above .
LbicpZrc always
Lbmc morning ,
Lbpb week (
Lbqctb secure
Lbrb a lot
Lbrb lot
Lbrc in her
Lc more
Lc the last
LcMbVfgc ^<title> <name>
LcNbRbTZZbpZ checked
LcNbWeabiYmZ ^maths
LcNdQZRcWefb ^reading
LcObQbqdrd keeps
LcObRbVZjbmb the list
LcOdjbmZpc ^goal
LcQZRcgbpc exit
LcQbRZ keeps a
LcQbRZWbccfZnbrZ i say
LcQbRZgbmZnbrd notice
LcQbYZbZcbfZgbibjdmZpZqX paper ,
LcQbiblb <figure> or
LcQcfbgcpcrYtZ exam
LcQdid right
LcRbTYfcjbmZ <figure> with
LcRbVYZcibmZpb <name> writes
LcRbYdbcfbiZjYmcqY report
LcRbfbmZ sheets
LcRcZbkZlbmb check
LcRcibkbmY <name> shows
LcTZibmbrb confident
LcVegcmbqb staff
LcWbXdYcmbqZrZ service
LcWbpb two weeks
LcWcfZmYtb , counted
LcWcmZ fortnight
LcWdgbhbrb marks
LcYbgckbqZ the speech
LcYbhbkb ^name
LcYbiZmbpcqZ in at
LccbfchbiYrZ corridor
Lcdbnb tell us
Lcfbob chart .
LcgciYrc test ,
Lcgcmbnb <name> checks
Lchblb picture cards
Lcib a tally
Lcic <name> watches
Lcjb he will
Lcmb ten
LdQbTZibmb more confident
LdQbTbib <figure> on
LdQdRZWbpc result$
LdRbmb register
LdWbmc different
Ldbb book
LdeciZ she will
Ldfb in one
Ldgblbmc chart
Ldqb kept
LeQYRYre ^he
LeRZfZibjcnZ happier
LeRbgb tick
LeVZibpc writes down
LeXZbZfZgbhZjZkbmbnepbqZsY record
Legb test
Leke count
LfWcfZgbrb counts
LfZcmb ticks
LgRbhYibkd by <title>
LhRZibmZ <name> times
LhVZ tally
MbNbQbRZYZmbrZtc tests
MbObhZibkcqdsc agreed
MbRbib read the
MbWZebgZhZkdmYobpZqb ) and
MbWc . when
MbYWgciZkZqZsd ^present
MbYYhYicjbkYmbpcqZ by :
MbYfqb <name> <name>
MbbbdehbpZ football
Mbebnd want
Mbecjbnd i want
MbfZhbkYsb everyone
Mbhcrb head
Mbrb class
Mc they are
McObebjbncrZ to work
McOcYZobqb sees
McPZQcXZYbgYibjcobqZsZ next steps
McQbfb due
McQcVYhZqc freya
McRbWcfcpb number
McRbXchbkYnZobqY plan$
McSdpbqd k .
McVZ teacher of
McVZYbjb parents
McWZXbYXZZaZbYcZdXecfZgYhbjYkdlZmZnZoYpWrXsXtZ born
McWZfZhcibkZlcnb by$
McXbfZnZ deaf
McYbbbjckYnYpYrb us .
McYcpbqZsb ^agreed
McYdfbmZqbsZ agreed to
Mcebnd want to
MckcpZ don't like
MdSYdZfZhYiZkZngqZrY ^i want
MdVXXZYfmbpYqX special needs
MdVXhXiYkclcpZqcrctZ jayden
MdVYiZjZqctb ^freya
MdYZhckcpb birth
MdYZhckcpb of birth
Mdkcsd plan
Mfcbfbhcmb written
NZQdWXcYdYfciejYkZlZmYnYqZrZtd ^long
NbObRbfchZmcqZ . this
NbObWbbbfYiYjbnb table for
NbObfdkbmYobpZ the time
NbOcQbfbib starting
NbOdZcfcrZ place
NbPYQdScfc ^c
NbPZQcfcnZ joining in
NbQZRbSdVZlb ^d
NbQbWZYbeekZpbqZ came to
NbQbbZcbfZjbnbrY again .
NbQbfb for help
NbQbib something
NbQbjb he says
NbQcWcYZgbhZmbpbrb mock
NbQcfcnY joining
NbQdWbfd talking
NbQdhbjbrb himself
NbQefcicrd facts
NbRbWZfcmb others .
NbRcfbqb b
NbReVZbcrc ball
NbSdYZhbqe d
NbTcXZfcmZqb by hand
NbUcdbfcmZnZrZ ^getting
NbWZfbrbtb he reads
NbWZfcjb spelling .
NbWb equipment
NbWbZcfb red
NbWbfbqZtc spelling
NbWbfciYmc moving
NbWbiYnc reading .
NbWbjb when he
NbWcZbqc were
NbXZbZcZgZhfiZkZpZqZrZ <name> wrote
NbYZZciZlbmZpbtZ ; the
Nbccfbhb he needs
Nbebfd feel
Nbfb words correctly
NbfchbiZtZ she writes
Nbfcjbob tired
NbgZibjZmcqbtb nine
Nbgbnb a laptop
Nbjb homework
NcQZWYfdmbrZtZ slowly
NcQbmb ^starting
NcQdVZWccbfcnZpZ ^talking
NcQdfc asking for
NcRZVbbbfbgb route
NcScWZcbkZmcnZqcrYtc pupil
NcWbYbpd did not
NcWcjbmZ ends
NcWdZdbZfZgYhZkZqcrb took
NcbZdbiZjbnZrbtZ in .
Nccchbnb busy
NcebicjYncrb friends and
NcfZjb his table
NcfbhZkc ^learning
Ncfcob written work
NdQZRcfbmb sensory
NdQZRdfdiZ ^spelling
NdQbfb learning
NdQcjZkb asking
Ndfbkd physical
NdkcnZ writing$
NePYRZUZfd communication
NfRYWbfd ^writing
OZQdUbpb met :
Ob twice
ObQZRdVZbefbmZ exercises
ObQZRdiZjclb support$
ObQb join
ObQbRbtc break
ObQbfbmb using the
ObQbib no more
ObQd of six
ObQe words together
ObRbgcmb set up
ObRcVXhdmbtb with <title>
ObRcVZYbZbgdjZkZmZqb folder
ObRcbbmbnZ list on
ObRcfYgcibjbrb ready
ObUcfbhZpbrb way
ObVdcbgbiZkcrb gareth
ObWZYZhZiZkZocpdqbsZ nothing
ObXbkZqb ; <name>
ObYbfZgZocrZ the plan
ObZc story
ObabbbgbjZnb to go
ObbbfZgZjZkYpcsc plan .
Obcb for me
ObcbnZ words at
Obfb of writing
Obfcpb longer
Obgcib the reading
Obib follow
ObjZretd works
Obmb every day
Obnc go to
Obpb minute .
Obrg knows
Oc new
OcPXRchbkZtb home$
OcPfQXlbpb target$
OcQbkb <figure> )
OcRbVZmb through the
OcRbVZmbpb game ,
OcRbfbhZmbnb on ,
OcUcWZqd g
OcVZfb work on
OcWZfZibmbpb ^aim
OcbbcZfbmbrb she knows
OccbdYfYiZkYmcrZtd door .
Ocecrb herself
Ocfbicnb adults
Ocibrb without a
Ocpbrb as a
OcqdsZ to this
OdQbRdVXZd typing
OdQc two words
OdRcpb a card
Odpc outcome
OeRZgZmZof ^keep the
Oeibmbpe aim
Oenbpc go
Of outcome <figure>
Ofcbib stop
OfgbnZtb move
OfjbmbobpbrZ go on
PXQdRbbYibtd ^at home
PYQYRdid long-term
PYQeXcfZhbjckZnZpZqZtb home ,
PZQcYYgZndqcrYtb student
PZQdbbnb what happened
PZRZVgcbmc staff$
PbQbmcnb ^provision
PbQcWZmc provision$
PbQcgbicnb will do
PbYZcbkbrb level
PcRbrc adds
PcRcibmZ do$
PcVbcbhbnZrc head .
PcWXYWZXaYbXdWeXfZgXhfiYlXmYncoYpYqXsX ^(
PcWbrb the level
PcWcmb ^at the
PcWdfZrYte expect
PcZbfZjbkbmZpbtb numbers
PcZbfbiZmb for$
PcfbjZpcqZsctZ ^what <name>
PchbnZpbqZsb what <name>
PdRcfbib a )
PdRcfbic b )
PdSdZbgbhZkcpZ p
Pdicpc ^target
QZRbVdmeqZ teachers$
QZRbWbiZ seconds ,
QZRbcbddfYjYndrZtZ picked
QZRbcbfbjbtZ she needs
QZRbfbhbiZjc noisy
QZRbnb sets
QZRcWbbcfYhbmbtb song
QZRcabnZtb cover
QZRcfcpb steps .
QZRcibmc weeks from
QZRddZecfbhbmbrY ^what i
QZTbfb lessons ,
Qb , in
Qb all
Qb answer
Qb ask
Qb days
Qb from
Qb lunch in
Qb of us
Qb start
Qb the start
Qb will ask
Qb within
QbRZVbcdjZqZsctb ? "
QbRZVbhZkdqZ learning support
QbRZVbibnb <name> meets
QbRZWbYbfYgbqYtb teachers .
QbRZXZjbkbnc <name> talks
QbRZXbYZZcaYbbcZfYgZibmZqZ the sheet
QbRZbcfbjcnZtZ one person
QbRZcZiZmb out ,
QbRZcdfZ him a
QbRZecqbrZ plan and
QbRZgZibjcmYobsZ steps :
QbRbTbVZWb puts
QbRbVZjbmb when required
QbRbWbccfYibrZ a toy
QbRbWbiZlc both hearing
QbRbbbcZfcibnZrZtZ waiting
QbRbbbmb with me
QbRbdZncrc a job
QbRbfZmb a word
QbRbgb turns
QbRbiZmbnc point to
QbRbib , using
QbRbib box
QbRbib one minute
QbRbicmZ will attend
QbRbicnb i will
QbRbjZrc listen
QbRbmbnZ cushion
QbRbmbpb desk
QbRbpZ job
QbRbpb ^what
QbRcVYgbiZmc . every
QbRcZbibkb <figure> a
QbRcZbmb sand timer
QbRcbZgbicjZmbtc mat
QbRcbbgbjb to ask
QbRcbcjcpc together
QbRcfZmbpbtc partner
QbRcjc <name> is
QbRcobpc the side
QbRdVZYZZcfblbmZ list of
QbRdWbmZpb repeated
QbRdib support
QbRdmcpb card$
QbRdtb cards
QbSd a .
QbUbiYpe ?$
QbVYiZmc <name> puts
QbVZWYnbrd taught
QbVZWcpb words with
QbVZfbhbiZjZmcpZ stands
QbVbWbYZjZlbndqb coach
QbVbWbfZmbrb each one
QbVbWcfZhbib quiet room
QbVbdcib at snack
QbVc one other
QbVcXchbkZmb learning mentor
QbWXrg explains
QbWYZckcpb so we
QbWZhbjZmb her hand
QbWZmb read a
QbWb <figure> common
QbWbZbibmZ coat
QbWbaccZfbjZncrZtZ and they
QbWbbbfbiZjcrZ but
QbWbbcdZfYiZjZoZqZrbtY brings
QbWbcbfciZmZpZrZ sentences .
QbWbfZic <month> it
QbWbfciYmb with others
QbWbgcmctZ print
QbWbiYjbpb he did
QbWbiZpb <month> he
QbWbibtb is too
QbWblcmZ with one
QbWc common
QbWc common words
QbWc of words
QbWdbZnZtb signs
QbXZbXdZebfZickbnbtZ enjoy
QbXb , who
QbYYpb and <figure>
QbYZbblbtb up the
QbYZgbrb can read
QbYZiYmcqZsd card .
QbYbgcnbqY her teachers
QbZbbZjZmc session .
QbZbfZic the sand
QbZbgcqZ sends
QbZblb radio aid
Qbacfb assembly
QbaciZnbrZtc we have
QbbZfZgZjZmdob am on
QbbZgYjbqd same day
QbbbdZhcnbpZrb do a
QbbbdbjZrc things .
QbbbfZjZmZpdtZ . what
Qbbbfbgb juice
QbbbiZmbpb step <figure>
Qbbbibmb game with
QbbbjZ play
QbbciclbmY reuben will
QbcYdZiZqZrZte copying
QbcZjZkbncrb the other
QbcbjbrZtc o'clock
QbccfYmb give
QbccfbtY while
QbccjZnb your
QbccmbnZ ^give
Qbccmbtb ^tell
QbcdhZmbnZ it and
QbcdmbrZ whiteboard
QbcdnZrZ a room
Qbdbibnb in words
Qbdbictc carpet .
Qbdblb being asked
QbebhYjZpcqZ ?
QbebjYmZ a school
Qbebjb <name> say
QbebmZnc : we
QbfZjb leave
Qbfb hand
Qbfb pencil
QbfbiZjb college on
QbfbmZpbtd : she
Qbfbtb the carpet
Qbfc at break
Qbfc to hold
QbfciZ hearing
QbfdiYjZnc to play
Qbgb talk about
Qbgb what we
QbgbiZlc will bring
Qbgbib ^how we
Qbgbib how we
QbgbjclbpZ about a
Qbgbkbqb see it
QbgbpZ make
Qbgcib ^what we
Qbgctc model
QbgdmZ will show
QbhZidmZndqY . to
Qbhb number <figure>
QbiZjbncrb myself .
QbiZmYocpd . start
QbiZmbpc : met
Qbib <figure> days
Qbib his <figure>
Qbib now )
Qbib reminder
Qbib reminder ,
Qbib the bell
Qbib work within
QbibmZ the <figure>
QbibmZ will answer
Qbibmb ^how
Qbic ^support
Qbic has missed
Qbic snack
QbicjbnbrY will have
Qbicpb eat
Qbidjb be more
QbiemZ ^by <figure>
Qbjb bus
Qbjb his list
Qbjb more than
Qbjb will be
QbjdkcnYrb help .
Qbjdpc change$
Qbkbmb say the
Qbkd will count
Qblb within <figure>
Qblbmb how often
Qbld of being
Qbmb " )
Qbmb card with
Qbmb sessions out
Qbmb the question
Qbmb use
Qbmc how
Qbmcpc outcome :
Qbnb to the
Qbnbqb a <name>
Qbnd myself
Qbpb time-out
Qbpb time-out card
Qbpc in <month>
Qbpd next step
Qbpe did
Qbrb science
Qbtb the desk
Qc put
Qc six
QcRZVZWcbbiZlbmZ : two
QcRZWc <figure> book
QcRZbbiXldmZob will keep
QcRZiZlc -minute
QcRZiZlc <figure> -minute
QcRb line ,
QcRb science words
QcRbVY rides
QcRbVZWcjZtb letter sounds
QcRbWbrb where
QcRbhYibmZnbrb tell the
QcRbibmZnZrf building
QcRccehZmY ^show
QcRcicqb access
QcVYbbib puts the
QcVZcZnb child ,
QcVZiZmd <name> plays
QcVbWbrbtb attendance
QcVbWdcbfZibmYrb objects
QcVbfbiZkb hands
QcVcbbibjY <name> or
QcVcbc mum or
QcWYgbiblb reading test
QcWZXZcZdZhZiZmcrctb learn
QcWZachbmbrZ get to
QcWZfbiZmctb different words
QcWb a minute
QcWbYZfYqc the lunch
QcWbbZpbrc , he
QcWbib <figure> of
QcWcfXlbmZrb his coat
QcWcfcnYrZ sounds
QcXcfbjZkYmbqZ at nursery
QcYYbZfYgeiZjZkZmbnZpbqZsZ ask the
QcYZbZfd taking
QcYZfbqc c
QcYbcbhZibmZ the teacher
QcYbjb both
QcZbcb aid
QcZbhbmYqb ^zainab
QcZbib beside him
QcZbkbmY zainab
Qcacrb nobody
Qcbbicmb of <month>
Qcbd one word
QccZlbmZpbtc write down
Qccbgblbmb repeat
QccbiZnZpbtb wear
QcccfbhcnZrZ i need
Qcccgb show
QccclbmZ homework on
Qcccmc ^step
QcdZhZmcnbrd a big
Qcebgbibmb reader
QcecfbiYnb at college
QcfZiZkbocpc . next
QcfZiZnbpctb side door
QcfZibpctb without being
QcfZrZtd all his
Qcfb eating
Qcfbtb when a
QcfchbiZjb staying
QcfciZlbpb a written
QcfcibmZpZ her coat
QcfdibmZ <figure> list
Qcgbib theory
QcgbmZpb a full
QchbibpZ using his
Qchbibrc running .
Qchc list .
QciYmcnZ <name> can
QciZjbnZqZrbtb for her
QciZmcpc ^step <figure>
QciZmctb use <figure>
Qcib . by
Qcib ask for
Qcib bell
Qcib correctly in
Qcib his seat
Qcib list in
Qcib sit with
Qcib write
QcibjbmZ help ,
Qcibkbpc we will
QcibmZ without help
QcibnbpZ five sentences
Qcibrb with nobody
Qcic improve
Qcic than <figure>
Qcic travel
Qcic will improve
QcicjY to a
QcicjcnZ and go
QcidmZ ^support :
QcidmZ support :
QcjZ will stay
Qcje to leave
Qckb or a
Qckb the <name>
Qclb in ,
QclbmZ will spell
QcmZ ^starting point
QcmbnZtb the right
Qcmbrd workshop
Qcmc line
Qcob rest
Qcpbrb cut
Qctb he has
Qctb instruction ,
Qctb out a
Qd <figure> science
Qd in <figure>
Qd spell
Qd will put
QdRYbc times table
QdRZbZcbfZibmc possible .
QdRZjbnZpcrYtb come in
QdRbbbfbjdtb the bus
QdRbcbmd what$
QdTbpc was <figure>
QdWZfbnb hand up
QdWZiemZnbpZ baseline
QdWbccibmZ shout
QdWbfb for something
QdWbfbrZtc assignments
QdWbmc success criteria
QdXZbZebfYibkblbmZrZ will stop
QdYZebfcicjZmbqc in lessons
QdYc the line
Qdacibmc sit
QdbbicmZpb attend
Qdbbnb of his
QdcbibmZpb use his
Qdcclb ^say
QdcdfZibnZtZ speak
QdeciZlb carry out
QdfZlbpb task within
Qdfb due date
Qdfb the due
Qdfbibmb and write
QdiZjdkZlbqZ ^put
Qdib spell <figure>
Qdibjb will read
QdibjbmcpZ ^success
Qdiblb will write
QdiblbmYnb , how
QdibmZ starting point
Qdibmc ^success criteria
Qdic will walk
Qdicmb success
Qdid improve his
QdidmZ will not
QdidmbpZ criteria
Qdie will always
QdiemXnbpZ ^baseline
Qdjb room ,
QdjbmYndpb type
Qdnb bell ,
Qdnb of my
Qdnbqbtc with all
Qe stay
QeRZpb <figure> by
QeWbtb up her
QefZicjb will develop
QefZid develop
Qegcib by <figure>
QegcmZnbpcrZ bring
QeibmZ write <figure>
Qeic occasions
Qeic put two
Qeid arrive
Qeie will
Qemb will work
Qemc ^by <name>
Qenb by himself
RYVbWbbZdZjbrZtc what's
RZVbWZdbfbhb books .
RZVbZbhZjYnbrYtc mornings .
RZVcWZbbcddYjckYmYnWqZrbtY she does
Rb a <figure>
Rb them
Rb to one
Rb voice
Rb with the
RbUbfZmbnbpbrbtZ put the
RbVZ card on
RbVZWYiZkblbpYrctb together .
RbVZmc me and
RbVb practises with
RbVbYYhcibkb , first
RbVcYZmcqc subject teachers
RbVcob the quiet
RbWZYZZcbbfbhZrZ a list
RbWZacdYgbhbiYmbqYtb the front
RbWZbZfcmcnZ to use
RbWZdZhdiZjZnZrctZ anything
RbWZhbibjZmZrctb actions
RbWbbbfZjbrb picks
RbWbcbiZmcpZ a small
RbWbhZiZjZmbnc " .
RbWbhciZ used
RbWccbfZibmc toy
RbXZYbjbmZ phone
RbXZbZdbfbjYkbnZtc play .
RbXZqbsc said yes
RbXbcZgbiZkcpZ language therapist
RbXbfbjZpZ therapist
RbXbgbjZkb and language
RbXbgbjZkb speech and
RbYYbbgbqc home in
RbYZgbhciZjZkdmbnZ <name> of
RbYZgckYpdqZ the one
RbYZhZncrb stick
RbYZkcmbocqZsX we meet
RbYZqe one in
RbYb it with
RbYcrb ^maisie
RbYgsb <name> ;
RbZb checks
RbZbmbpbtY the others
RbZbpc door ,
RbZbtc door
RbZcbbpZ week's
RbZcjZmZncrb run
RbZcjbmZtb the classroom
Rbabbcnb <name> does
RbabcYdcfYhbmcrZ window .
RbabcdmZrb first and
Rbacrb with pictures
RbadiZnb the hall
RbbZgbmb shows the
Rbbccc and say
Rbbchb door and
RbbdhYiZ pack
RbcZdbiYmdtb picture strip
Rbcb talk
RbcbfZoc longer than
RbcbfbjcnYtZ lots of
RbcbjZnbrb peg
RbccfZibtZ board ,
Rbccfbib key words
Rbccmc a picture
Rbccmctc board
Rbcehb face
RbdbfZmbnb next to
Rbdbic something ,
Rbebid will feel
RbechYibkbnZpb am .
RbeckbmbtZ early
RbfYgbjclbmZ will finish
RbfZgblbmbnb pen
RbfZlbnb table ,
Rbfb the table
Rbfb to join
RbfbgbibjZ <name> one
Rbfbgbnd i go
RbfbhZkcnYqb the dinner
Rbfbjb to take
Rbfbnbrc ones
Rbfc loss
RbfcmZrZtb and then
Rbgb gone
RbgbiZmd seat
RbgbjZlbmZ screen
Rbgbjb up a
Rbhbib picture
Rbhbib using
RbhbrbtZ tidy
Rbib his desk
Rbib using her
RbibjbmZ be back
RbibjbmZnZretb games .
RbibkcpZ , what
Rbibmb card to
Rbibmbob steps
Rbibmcpb ^outcome :
Rbibnb him for
Rbibnctb tray
Rbibpb passage
Rbibqbre runs
Rbibtb , as
Rbibtb from the
Rbic , for
RbjZmcrb first two
Rbjb goes through
Rbjb of them
RbjbmZ card and
Rbjbnbqb to his
Rbjc straight to
RbjcnZtb <name> comes
Rbjemb that <name>
RblbmZ coat on
RbmZodtb any
RbmZrbtb back in
Rbmb before
Rbmbnb meets <name>
RbmbpbqZtZ desk .
Rbmbqb write it
Rbmc with him
Rbmcnb and walks
RbnZrc for ten
Rbnb ear
Rbnbtc defenders
Rbnbtc ear defenders
Rbpb the microphone
Rbrb , where
Rbrd round
Rbtb group work
Rc four .
Rc minutes before
Rc the day's
Rc with a
Rc with her
RcUbpe not met
RcVYib <name> teaches
RcVZYZhcickbmY ^picture
RcVZYZiZrctc second
RcVZYZqc them ,
RcVZbcibpZ minutes after
RcVcmbqc subject
RcVdZb subject teacher
RcWZecgbiZmbnb on paper
RcWZhbnb what i
RcWbYbfbhYiZjZlbncrb spot
RcWbcYmcpZrbtb he writes
RcWbcbmZ <figure> new
RcWbfYiZkbmZpbtc time with
RcWbmc the two
RcWbpc five lessons
RcWbrb one of
RcWbrctZ science and
RcXcdZ teaches
RcYZZcfZiYjbkZmbqZ computer
RcYZhc it ,
RcYZibkc library ,
RcZbbZcbdXfZiZrbtc the blue
RcZbbdmc sign
RcZbiYjbtc word cards
RcZcfZmbnbpbqc . one
RcZcpZrbtc mark
RcZdcbfZjZpZqYrZ training
RcabcZmbnZpbrZtc the window
RcabcZmbpbrZtb window
RcbZcc minutes early
RcbZcciYmdpc happens
Rcbb look
RcbbcbjZtb the page
Rcbbcc the hand
Rcbbdbictb goes to
RcbbddpY sitting with
Rcbbmbtb word
Rcbemb practise
RccbfZibjbtb a short
Rccbmd extra
RccbmdqZ printed
RcccfY side
RcccgbhY slides
RccckZrc real
RcdbfbmZnb noise
RcdchbjZrbtc drawing
RcdfjZmZnXtf sitting
Rcebfbtc into
RcfZmdtb ten seconds
Rcfb sound
RcfbgbpYtc small
RcfbhbrZ choosing
RcfbiZmb ^paired
RcfbiZmb ^paired reading
RcfbiZmb paired
RcfbiZmb paired reading
Rcfbib together ,
Rcfc planning
Rcfcgb therapist ,
RcfciZlb of ten
RcfciZmb in group
RcfdibmZ finger
RcgbjZ shows
RcgbjZmbnc <name> the
Rcgbtb microphone
RcgcibpZ the college
RchbmbnZ the task
RchcjbmZnbrZtb over the
RchdkbnZ cards and
RciZkcnb he starts
RciZlbmZnbrZtc boxes
Rcib meets
Rcib what will
Rcibjc be able
RcibmbnZoc homework club
RcibnZ her for
Rcic ^what will
RcicmZpd is now
RcjZnbobrb <name> a
Rcjb able
Rcjb able to
Rckbpb and what
Rckc each step
RcmZpb precision teaching
Rcmb , say
Rcmb group
Rcmb task
Rcmcrb back$
Rcmdrb club
Rcnb over
Rcpb ^precision teaching
Rd , then
Rd gives <name>
Rd the day
Rd then
RdSc ^a
RdVYiblc register .
RdVZ access to
RdVZWbfbiZjb help in
RdVZobpbtZ side gate
RdWZtc the door
RdWbbbjZpb tablet
RdWbfZ and a
RdYZgckbnZocrZsb meet
RdZbcbkb practice with
RdZd practice
RdbZddfYhYiYnbrctZ trains
Rdbbib new words
Rdbbmc ^look
Rdbc back
RdbdiZjZlb ^practise
RdcYdbfbnZtb saying
RdcZfZhYjZrftc songs
RdcbfbmZ <figure> b
Rdccib laptop
RddcfZkbmZqY seeing
Rdfb tables
Rdgbmb before the
Rdib practises
Rdibmcpb the steps
RdicqZ one for
Rdjb through
RdjdnbrY she says
Rdlbpb ^help
Rdmb day's
Rdmbpb ^precision
Rdmc games with
Rdpb precision
Re card
ReVZib ^touch-typing
ReWbmb sits
Refb sentence
Reib elsa
ReibmZ ^elsa
Reic then a
Remb movement
Renb touch-typing
SbWZfZibjdmZpb ) :
SbXZYbjbqcsZ ( mum
SbXZYcjbqcsZ mum )
SbYYhcmbqc d .
Sbfbpb ^c .
Sbgbpb / <figure>
Sbgbpb <figure> /
SbjZqc s
ScVbXeYYiZmZnbpc teacher )
ScVbmcpZqb r .
ScXcgZhZqbsZ ( class
ScYZgbkZncqcrcsc s .
ScYbhZkdmbpZqZ h
SdYbbcgbkZmZpdqYsZ ^signed (
SdYbbcgbkZmZpdqYsZ signed (
Sdfbjb ) <figure>
SdqdsbtZ t .
SeYchZiZkcsY j .
TZUcWbZchZpbrZ has made
TbWZfbib lesson (
TbWbrb missed
Tbpb times a
TcYblbnZpctb parts
UbWcnZpb what worked
UbWcpd worked
UbbbcZhbncpb rather
UbccfYhbmYnbpcrZtZ down to
UbdbfdiZmb getting
UbfZndrd music
UbfenZ eats
UbjZtc she has
UcYYbbnb there
Vb lesson and
VbWbabmZtZ supply
VbWbbckbrZ him on
VbWbcbdbfY technology
VbWbedgbhZiYjfnbrZ hope
VbWbfYibjZnd art and
VbWbfbpZ the playground
VbWbmbrb to him
VbWcdbfZjYkZncrb design
VbXcYdeZfYhcjZkXnbqYrY jodie
VbXcfb nursery
VbXdYYmb ( teaching
VbXdYYmb assistant )
VbYXfbhZjcrbsb , all
VbYe <name> ,
VbYekYmZrc leads
VbcbedhbnZrY people to
Vbcbmb to ten
Vbcc ten in
Vbebmc one friend
VbfbpZtb playground
Vbgbqd teachers
Vbibjcpb the laptop
VbibkYmYobpdqb above
Vbibmb <name> practises
Vbjbmb support assistant
VbkZpb will check
Vbnb <name> goes
Vbndtc water tray
Vbne the water
Vbrb with them
Vc , teaching
Vc assistant ,
Vc other child
Vc teaching
VcXbYe <name> (
VcYdfbob me ,
VcbZmcnb , just
VcebhbmbnZ child .
VchZkbnctb someone
Vcibmc ^frequency
Vcibmc frequency
Vckc , with
Vcmb <name> gives
Vcmb teaching assistant
Vcmb trainer
Vcmb travel trainer
VdWcZbhYibkZmcqZrZ , maths
VdYc <name> )
Vdmb , learning
Vdmb assistant
VecbiZkc gareth <name>
WYcYfchbmb lose
WYdZfbhYndpZ my hand
WYdZjZkXmcpbrbsb is on
WYfdjbnZrb cries
WYhYrctd stories
WYhbjZrd top
WYhbndrd is the
WYjblbtb in all
WZXXbYfbgXjZkZmbqetZ file .
WZXYYYbZfbgbmbqctZ file
WZXYbYcZddfbjYkXmYpYqcrZtZ , his
WZXZYXcZgbhZjZmdnYobpcqXsZ ^people
WZXZYZbccZdZgchbiYjckYmbnZpYqYrZ sent home
WZXZcbfYiZmZnbrd singing
WZXcYZfcgbhZjZqb health visitor
WZYYeckbpYqb school .
WZYZfdpc dyslexia
WZYZgbhZkbnZpcqXsb year :
WZYZiZlbmbrdtb after the
WZYZjbkcmbnZqZ home .
WZYbbbhcibmYncqZ ^reuben
WZZbcZfbhbiZmcrZtb place .
WZZbeciZmZ her first
WZZcfbickbmY group :
WZaZbZcYdZfZiZkZmbpYqZrdtc making
WZacbZcbdYfcrZ once .
WZackb story .
WZbZebfcjcnZqbrY had a
WZbbcbdZfbmZnYrbtZ boy
WZbbebfb to plan
WZbbfbjYpbrc and has
WZbbfchcmZ behind
WZbbfcnZ there is
WZbbjZmb if she
WZcbfbjc wrong
WZcbfejb leaves
WZdZfYhbjbkcnZrd brilliant
WZdbfbncpZ he finds
WZebjbrXtd friends .
WZecfbjblbnYtb we want
WZfXjZrftc notices
WZfYhcrc am a
WZfZicmXnbpc target :
WZfbhcrb to help
WZfbiYjblbnbrZ : reading
WZfbib : one
WZfbib put his
WZfbjbncpY because he
WZfchYjYrc fast
WZfchbrZtc his hands
WZfcicmZnZtb group time
WZfcjcmY sight
WZfcrbtb order .
WZfcrd strong
WZfd his hand
WZfdiWpbtc outcomes
WZfdtc are hard
WZhZibjYkbndrdtZ fair
WZhZrd care
WZhbre good at
WZiZld a teacher
WZjbqb canteen
WZjbqb the canteen
WZkbmZrd clearly
WZmbrb where i
WZmc to <title>
WZnb hand to
WZpb beside
WZtb friends
Wb ^reading :
Wb an adult
Wb capital letter
Wb child
Wb full stop
Wb letter and
Wb maths and
Wb minutes .
Wb moderate
Wb on his
Wb reading :
Wb years <figure>
WbXbbbkbpZqYsb <name> from
WbXbgchbiZqY . his
WbXcfbhYiZjYnb he was
WbYWbZgbhZkXmdnYobpbqZrZsZ people who
WbYZfbhZibmcpZtZ a plan
WbYZkZsf <year> :
WbZcjY far
WbabjbmZ at lunch
WbbZddeZfZjbkZnbpZrYtZ he likes
WbbZfbhZmbrb and it
Wbbcebjc him to
WbbciYmbpc : the
WbcZdZfZhbjbmcrZ as well
WbcZfYicmdnYtY board and
WbcZfbhb hands .
WbcZfdhZiZjYnbpYqYtd . reading
Wbcb so that
WbcbhbmbnZrZ when you
WbdbfbjbmbnYpb . not
WbdbhZpZsb his <name>
WbebfYndqZ work with
WbebmZnZrbsb got
WbecnZ disorder
WbedfZhbnZ i was
WbedibmbnZ know :
WbfXibkbmZrc listens
WbfYgbmbqZrZ yellow
WbfYhZjYrd -piece
WbfYhZjYrd <figure> -piece
WbfYjbmbpbrZ of it
WbfZiZmZnbocrYsbtb about the
WbfZib mistakes .
WbfZibjZlbmbnZpZrb we know
WbfZiblbtZ word ,
WbfZretb grade
WbfZtb ^maths :
Wbfb ^talking :
Wbfb a game
Wbfb age .
Wbfbjb are
Wbfbjb her .
WbfblbmZpZrZ coat and
WbfblbmZpZtb an instruction
WbfbmZpZtb : in
WbfbmZte working
WbfbmbpY words that
Wbfc . in
Wbfc writing
Wbfc writing :
WbfciZjZncrZ saw
WbfciZrZ : he
WbfciZrZ can be
WbfcjcrW ^strengths
WbfcrXtb his age
WbfdiZpZ slow
WbiYmc understand
WbiYtb questions in
WbiZjZpZqZretZ climbing
WbiZmbpbrb group for
Wbib than once
WbjZrc in science
WbjbpZrb he is
WbmZnZpYtd work :
WbnZpb class .
WbnZrb most of
Wbnb think
WbnbqZ for <name>
Wbqb that his
Wbrb level expected
Wbrc and full
Wbtb in both
Wc expected for
Wc she reads
WcYYcZfZhbicnbpYrZ my <name>
WccbdZfbtZ not know
WccbfY ahead
WcccfZkbnYoYtb to keep
WcdbfZhZjZnbrd people .
WcebfZpZrb herself .
WcebfbtZ harder
WcebfcrZ for him
Wceckc in <name>
WcfXgdiYjcmYnbpZrZ we hope
WcfYjYnYre puzzle
WcfZ and spelling
WcfZjZ reading and
WcfZmbqZ my mum
Wcfb talking :
Wcfbgb words and
WcfbhZjZkb language
Wcfbtb hard to
WcfcnZ i read
WchZjbrc up for
WciYmc playing
WciZ she gets
WciZlcrZtc : at
WciZpdtX is working
Wcjb we would
WckbnZrZtb understands
Wcmb days .
Wcmcpb : <figure>
Wcnb is hard
Wd ) .
Wd expected
Wd worked :
WdcZddnZrZtZ cat
Wdfc reading
WefY maths :
WefZmZ . maths
Wf maths
XYYfgYmZobpZ ^me
XYZZbYcZgciXjbkYmbnZoZpYqbrZsYtZ copy to
XYbbfZgbjdnZ ^mum :
XYbcdceZhZnb he's
XZYWZbgbibkZpbqYsd present :
XZYXbcdZeZgdhZjXkbmYndobpXqYsZ to make
XZYYjbmbnbrZ fine
XZYcbYcbpbrZsYtY first ten
XZYdbZgYhZjcpb by phone
XZYfgciZjcmZpYsZ <title> and
XZbZcZfZgZhekZncrYtZ photos
XZbZfbgckcmZoYqb will meet
XZbZgcibkcmZnZsX . copy
XZbZmcqbtZ that the
XZbbgbjcnZ mum :
XZcZdcfciZtb . having
XZcZddfZhcnZrb guinea
XZdbfbrb when it's
XZddfbmbtY not being
XZfZgbkYmbpZqbsbtZ ^copies
XZgYiYpcsb agreement
Xb friend
XbYYdbhYkbrb my sister
XbYZddhbnZ brother <name>
XbYfqY ) ,
XbaYibjZmbnbtZ teacher .
XbadcZdYfbhbnYrY : my
Xbae day :
Xbaf bad day
Xbag good day
XbbchWiZjXkenbrXtZ school and
XbcbddfYgZnZobpYtY who is
XbdehbjbnZ brother
XbiZmb see
Xbnbrb , the
Xbpe <name> first
XcYZebicjYmbqY : mum
XcYciZlbqZ ) ;
XcZZfbjZkXmZpXqd visitor
Xcad ^a good
Xcad a bad
XccZdbhbrb my brother
Xchb to me
XckbpbrZ is <name>
XdYXdcfbnYtb , my
XdYYbYddeZfchZjXkbmZnZqZrZsZ nan ,
XdYYcZdYfchcrY me :
XdYgmb , <title>
XeYYbZkcmZ mum ,
YVkZmcqcsc theirs
YWZbgbibkZmZpbqYsd present
YXbbgciZjZkZqZsd ^present :
YXdcfbmZsb and his
YXgbkbqbsb , d
YXhcjcnZqZsb <name> with
YXkcqc may see
YYZZbcdZgehYiZkZlZmbrYtb send
YYaZbZcdddfchYiZjZkZmZnYpZrYsZ ^being
YYbbjZnbqc and have
YYbbnZqdrb else
YYgZhckcqbrY photograph
YYgZqf paper copy
YYhdkZmZqb permission
YYickZmbnYqbrbsb <name> have
YYidqY : <title>
YYkbqc kept in
YYmbocqcsZ my teachers
YZ with <name>
YZZbbYcbfZgXhZjckZmcqZsbtY copy of
YZabkYnbqb : a
YZbZgbqc too .
YZbbgchZkZpdrZ ( teacher
YZbbhdjZqZrZ chose
YZbdgZhZkbqZ will look
YZcZdcjbmbnZ isn't
YZcZibjZobpZtb that is
YZcbfZjckbqYsc like the
YZcddZfZnZrc looking
YZdbfYhdjcmbnZ , not
YZdbhZncqc going to
YZdcfbjZnbqbtc having
YZdcncsb it's
YZebfZgZhYmcnc <name> would
YZebibrZtc , which
YZebjZrc art
YZfZgckZmd extra time
YZfbkbmc <name> in
YZfbmYnZpcqbrc between
YZgXiZkWmZnZodpbqYse first plan
YZgZkbqd agrees
YZgbhcncpc this
YZgbjenZ to hear
YZgbqcrbtZ all of
YZhWiZkemZtc called
YZhYkbpZsf call
YZhciZqZ name :
YZjbkZmYpbqc teachers ,
YZjbkZsd phone call
YZje . they
YZkbmbpYqb [
YZkbmbpYqb ]
YZkbpbqb locked
YZkbrb our
YZkcpcqY birth :
YZmcpZ year <figure>
YZodpb again
YZqcrb teach
YZqd c .
YZqe teachers and
Yb <name> .
Yb <title> <name>
Yb kept on
Yb speech
YbZbqb was given
Ybabjckb . we
Ybcchb you
Ybccpb needs
YbdbgZiZjYnb and her
YbebfZjb they would
Ybecnb us
YbfZgbqe copy
YbgZqc one on
Ybgb system .
YbgbkZnbpbqb shared
Ybgbpcqb shared with
Ybgbqb happy for
YbgdkZnYocpZsZtY <name> by
YbhcmYncqZ reuben
YbibjXnbpZqd ^parent
Ybic , on
Ybpb maisie
Ybqb be shared
Ybqc copy on
Ybrb for the
Ybsb ^signed :
Ybsb h .
YccbgbnZ read it
YccbhbkbrZ me .
YcgdhYkXmbpZ ^copy
Ychb idris
YchbkbmZpZqZsX name$
Ychbnb ^idris
YcidqY that this
YcjdkZqb sent
YckZpZ ^copy given
Ycmbnbqb the book
Ycqb <name> were
Ycqd a copy
YdgZjbpcsZ the meeting
Ydgbqb and <title>
YdjYkZnbqZ her parents
YeddjZkYqYrZtZ , her
YejbpZqZ sent a
YeqZsb ; <title>
Zb every <name>
ZbbZgWidkYmYqb posted
ZbcbfZjbpdqc <name> has
ZbcbfbiYjbmbnZrZ away from
ZbfZqd given
ZbfdmZtZ begin
ZbgbhbpZ the radio
ZbhbibmYrYtb plan for
ZbhbkZlbmZpZ no .
ZbjZ radio
ZblcmZ ^no .
Zbsb were given
ZcbcmbrY more "
ZcdenZtb blue
ZcgbmZpb the staff
ZdfbmZnZtZ so far
ab when i
abbZeZfbgYiZmbnZpZqZrZtd . a
abccfbhZjcnY mind
abccgb me a
abdefZjZkbnb . my
abfchbjZpZrZ don't know
abhbnZre laugh
abhcjZrb i know
abmcnZrdtX out .
abnYrd laugh .
abtb could
acfb loud
acfbib the story
acfcnZrYtZ miss
achbrc good
acrZ i get
acrc a good
actb hall
adibmdnY we do
agnZrZ bad
bYccmctZ . tell
bYfZjctc in tears
bYibkb home :
bYjckcnZ ^mum says
bYjerb says that
bZcZfbiZlbmbrZ the register
bZcemYrZ get down
bZdZgYhYiYkdmYobpcrZ <year> at
bZdZiZjbkbmZncpZrWte doesn't
bZdbjbmbobrZ is .
bZebfbjYncrY two .
bZebjdnYrZ want him
bZedfZiZjc <name> hope
bZfYjbqbsbtc copy .
bZfZhZjcnb happy
bZfbpcrctZ first time
bZgehbiZocpYqYsZ for this
bZiblbnb ^help :
bZjbtb tears
bZjdnbob secondary school
bZjdnbrZ like <name>
bZpc time on
bb to look
bbcbfbhZmbtb talk .
bbcbjZnb go quiet
bbcbnZ say it
bbdbjbnYpZ to .
bbecrZ would love
bbfZjbrb the school
bbfZnZrZtd word .
bbfbjZmb take
bbfcmZnbqY down .
bbfdjYtb . writing
bbgbpbtZ said :
bbhZnb and "
bbiZjbnb cross
bbibrb essay
bbibre in his
bbjb that he
bbjdmcqZ day and
bbkbpctZ what needs
bbmbnd " and
bbnb week .
bbpc what next
bbpctZ ^what needs
bbqZsb ( parent
bbqZsc parent )
bbqc the school's
bc for <figure>
bc ten minutes
bccbmb count to
bcdZmZqbrd nobody else
bcdbiZrZ he goes
bcfchbnZpZ hurts
bchbjcmb please
bchc to support
bciZjcnZrZ like him
bcnZpb three .
bdcc wait
bdhbiZjcnYrZtc nights
bdibnYrZ she would
cXeZgbkcrY matters
cXeZhbkcrY matters to
cY i don't
cYdZfbhdrY people like
cYdZhbjcmbnYrc say <name>
cYdbhdnZtZ water ,
cYddjZ don't want
cYhbjZmbndrZ have to
cZdXfchcnbrY like about
cZdZfchbre funny and
cZddeb knowing what
cZebhbjYkbnZ all the
cZfZhdjcnYrZ am good
cZfbhcjb know what
cZfbkbmbnZqYrZtb is <figure>
cZfchcnbrX about me
cZgbmcrZtb day before
cZhbibrZ one day
cZhbjbmdnZ back to
cZhcnZ important to
cZhdnZ important
cZiYqZtd copying from
cZlbmZrd do ,
cZmbrb up ,
cb if
cb tell
cbdbfb in front
cbdbhbkZnb with my
cbdbmZpd next .
cbdbnZrd even
cbdcfZhcjYrXtZ likes to
cbdchbiZlbnZrZ to finish
cbdcjcnc ^" <name>
cbdckcnYpZ aids .
cbebfZhcjcrY to know
cbfZ don't ask
cbfZhbjbnZrZ thing .
cbfZhbrc funny .
cbfZmbnZrctb table .
cbfb wears
cbfbhYjckbmbpY to stop
cbfbhZrb when they
cbfbhbnZrZ two hearing
cbfbhcjZ down
cbfbic do it
cbfbjZlbmZrb picture ,
cbfbjZnbrZ her hearing
cbfbpZ room .
cbfc stuck
cbfc talking .
cbgb back .
cbhYnb name first
cbhZnZpc , because
cbhZtb ^let
cbhZtb ^let me
cbhbibmZ <figure> bus
cbhbjcnYrZ , but
cbhbjcnZ before i
cbhbmc quietly
cbhcmbtZ because i
cbhdnZ not in
cbiZjZtb , a
cbiZlc often and
cbjZmb questions
cbjZpc to change
cbjc please don't
cbkbpb step
cblb one question
cbmb the room
cbmbpb question
cbmbrZ a time
cbnZtb ^give me
cbnc on my
cbrZ at a
cbrZ don't
cbrb i write
cc give me
cc me
cc step$
ccdZfYjZmbtb across the
ccdZfbhZtd board .
ccdbhZmbnZrY read out
ccfb . say
ccfb the rest
ccfbhbrZ one thing
ccfbmc to read
ccfd i can't
cchcrZ if i
cciZnb me to
ccmb you talk
ccmdnZtd the board
ccnZtb across
ccnb show me
cctb ^tell me
cd before you
cddZhbpZ . ask
cddbibmZ before it
cddbmZ . show
cdfY . give
cdfZjbmZ finish
cdfbhXmZ me when
cdfbhbrY . don't
cdhbmb stand
cdhbnZ tell me
cdhd . let
cdibtZ help :
cdjZmZnb . if
cdjZrb tell you
ce ask me
cedYiZmZrZtZ warning
cehZ say my
cehb let me
cehbmZ me one
cehbmb let
dXhdnZrb smile
dYeehZkbnX hopes :
dYhZncrd i notice
dYhbnZrd i make
dYjdkbrc says <name>
dZebhbjc love
dZeejZnY ^my hopes
dZeejZnY my hopes
dZfZhbibmZrd showing
dZfZjckbrb " (
dZfbhcnbrX ^what people
dZfdjbkbrZ low
dZgZhciZjZndpZtc photo
dZhZkbnbrd ^i'm
dZhcnZrdtb funny
dZiZjckbnb i'd like
dZrd says i
db aids
db mean
dbedjYnYtb mum's
dbfZhbjZkbncrZ i like
dbfZibjb missed something
dbfb front of
dbfbhb my nan
dbfbhbiZ because she
dbfc . getting
dbhdnbrb water
dbiZpetZ next$
dbjZtb alone .
dbrbtc hall .
dbtb up .
dc hearing aids
dc my
dcfYhcrZtZ likes
dcfZiZlcrb asked ,
dchbjb and not
dchbnYrc my friends
ddeZfZhZjXnbrd bike
ddfbjZtc . sitting
ddhZjYkbtZ swimming
ddkb my dog
ddrZ his blue
deebfYhYjZncrY cousins
defZhb . knowing
dehbnYrZ dog <name>
dejZrZtd . being
df and my
dfnZtc being
dgeb ^my
dgnZtY knowing
eZjcnb want her
eb my family's
ebfZobtb come back
ebfb which means
ebfbhZjc i would
ebfbrb that i
ebfc means that
ebfdjY : i
ebhcmbrc . her
ebjbnbrb and that
ebjd hope she
ebkbnb school in
ebnbqcrZtZ to have
ecfYjcnc hope that
ecfZjYnb family's
ecfbiYnc college .
ecfchbpbrXtZ moved
ecjZ ^my family's
ecnZrb by herself
edfZjZnZ family's hopes
effZiYjfrY hopes
fXibjYkbnbtb is good
fXretb quick
fYhbre animals
fYibmbpcrctZ speaker
fYjbkcmZpY the family
fYretb patient
fZhZjbndrd loyal
fZhbibkYob teacher ,
fZhbibnb me in
fZibjcnZ to speak
fZiblbmb will we
fZiblbmbpZ ^how will
fZiblbmbpZ how will
fZidmXpc ^target :
fZjYri remembers
fZjZmcrYtd near the
fZjZrd her age
fZjc himself .
fZkbre great
fZmc . all
fZpctc ^working :
fZrb <name> says
fZtc not work
fb , and
fb about
fb both ears
fb come
fb goes
fb lessons
fb loss in
fb once
fbgbrb for his
fbhZiZlbmZrYtc tables .
fbhZjc heard
fbhZkcnZ dinner hall
fbhZmZrbtc club .
fbhb and she
fbhb people
fbhbmb aches
fbhbrc things
fbhc admire about
fbhc how to
fbhcrY and admire
fbhcrY like and
fbhdrW what people
fbiXmbndrZ play with
fbiYjYpc is not
fbiZ she can
fbiZ spelling :
fbiZjbncrZtZ to get
fbiZmcpZqZrZtZ do not
fbiZnbrdtZ other people
fbib correctly
fbibjZmbtZ row .
fbibmZpb : maisie
fbibmZtc lines .
fbic write her
fbickbmYpZrZ where he
fbidjZpZrb close
fbjYnb of her
fbjb lessons .
fbjbkbob to tell
fbjbnbtc before he
fbjbob the morning
fbjbrZtc and goes
fbmb ( "
fbmb hearing loss
fbncpb ^" i
fbpb -ed
fbpc , so
fbpc change :
fbrb other
fbrb out loud
fbrc am funny
fbrd i have
fbtb her <figure>
fbtb off
fbtb on .
fbtc points
fc ^writing :
fc before she
fc follows
fc has
fc in maths
fc lines
fc often
fc so
fc spoken
fcgbmZ playing with
fchZnb ears and
fchZnbrb ears
fchbqcrZ tray .
fchbrc is a
fcib or
fcjZ hard
fcjb concerns
fcjbmZ loses
fcjbnZtc long
fcjbtb to college
fcmZnb says "
fcmb other children
fcnZ she finds
fcnZrZ his place
fcpYqc <year> ;
fcpbrbtZ up in
fcrZ hard .
fcrb find
fcrb times tables
fd finds
fd stops
fdhZiZjZkbmbnZrZtZ lazy
fdiZjZ means
fdiZtZ hard for
fdjZrZ ^strengths and
fdjbrY can't
fdjcrVtb strengths
fdmbrZ skills
fdrY skills :
fdrc . he
ferX and skills
ferX strengths and
gZhZjcnZpZrcsc year .
gZicjXkYnf family :
gZickc agreed that
gZkbpbsd his parents
gb <month> .
gbhZmYqYrcsb kieran
gbhbnZrZ so i
gbhbpb can do
gbhbpdqZ ^we will
gbicqZ reminders
gbjZnc and says
gbjdmZnYpcrZ <name> are
gbnb pick
gbnbtb for a
gbqbsc signed
gbrc books
gc ^signed
gchbiZobpZqYsX plan :
gciZjZqdsZ <name> teachers
gcib his teachers
gcicmb do :
gckbqcsZ given to
gcmbqb . <title>
gd will tell
gdhdqbrZ <name> on
gdkbpbqY copy given
hYibkdmZqc ^school :
hZiZjbmcrctZ somebody
hZnbrZtc old
hZqe home on
hb ^how best
hb best to
hb hear
hb how best
hb know
hb support me
hb what is
hbibnZ say that
hbidnc . )
hbjYkbnbrc i'm
hbjZnbrf the best
hbjZndrb big
hbjZrc . i'm
hbjbkYlbmYrc elliot
hbjdndrZ like
hbmYnZrc and he
hbmb me the
hbnYrd remember
hbnb , i
hbpc ^what is
hbrb i look
hbrb look after
hbrc best
hbrc gentle with
hbrc i am
hbrc is gentle
hbrc make people
hbrd gentle
hbtY what the
hc by <name>
hc is important
hc thing
hcjZrYtc admire
hcjZrb everything
hcjb . please
hcjbkbmZnZ when it
hckZmZrbtb at <name>
hckZpb ^name :
hckb my name
hckbmb name
hckcmc tutor
hcnZ and i
hcnZrd i can
hcrZsc <name> got
hcrb ^i am
hdiZ what to
hdtb told
henbre ^i
iYpcqctZ next :
iZkcmbpb what helped
iZlb and how
iZlbmZtd being told
iZlbmb who$
iZlbpc start :
iZlbrc memory
iZmbrb join in
iZnZpdte not working
ib " card
ib , without
ib <figure> ,
ib <year> <name>
ib a :
ib a reminder
ib by
ib capital
ib four
ib from a
ib game
ib in a
ib three minutes
ib waits for
ib words in
ibjZ have a
ibjZkcncrZ like to
ibjZmcnbpY rules
ibjZncrc maths .
ibjZrb again "
ibjb and be
ibjcpZ : dad
ibkbndrctZ the garden
ibkc room
ibmZpb test (
ibmb ^now
ibmb five-minute
ibmb moment
ibmc ^now :
ibmd when :
ibmdpZ ^by when
ibmdpZ by when
ibnZ her ,
ibnb b :
ibnb now :
ibnbtb the lesson
ibnc do .
ibrb she did
ibretZ builds
ic . (
ic <name> will
ic his own
ic now
icjbkYqcsY meeting on
icjbobpb will go
icjbrZ own coat
iclb ^who :
iclb who :
icmZ . now
icmZ point :
icmb ^by :
id ^long-term
id ^long-term outcome
id long-term outcome
idlbmX long :
idlbmYpY measure
jYkZnf ^family
jYmbpd needs to
jYnbqbre team .
jYnd wants to
jZmZrd has not
jZmbpYqc by email
jZmbrctb in with
jZnZpdtc ^not working
jZnc a vet
jZncrd younger
jZnctb vet
jZne my own
jZneqZ said "
jZpd view
jZrc younger children
jb he
jb school
jb she
jb they
jb worn
jbkb at home
jbkb mum says
jbmYqd parent
jbmb him
jbnZpb with his
jbnZrb i never
jbnZrc ideas
jbnbrc no
jbnc . "
jbnd ^"
jbpb . the
jbrb them .
jbrc . she
jbrc she is
jc gets
jc her to
jc what he
jc years
jckbpbqY . dad
jcnZ home and
jcnb " <name>
jcnb . i'd
jcnb i'd
jctd he knows
jd home
jd with .
jd would like
jdnb would
jdnc wants
jdpZ that she
jdrc says
jenZrZ comes home
kZ asked
kb am
kblbmZpZ will start
kbmYqcsd this plan
kbpbqd <year> .
kbqb <name> and
kbqc may
kbrd little ones
kbrd the little
kcnc to be
keobpcqZ <figure> pm
keobpcqZ pm
keqc . mum
lb <month> :
lbmc ^how often
lbmc long$
lbrb given a
lc how long
lcmZnb ask a
lcpb outcome$
lcpc ^outcome
mZnc when the
mZtc if you
mb , <figure>
mb <figure> minutes
mb <name> <figure>
mb <name> at
mb in every
mb leaving
mb lesson .
mb two of
mb will use
mb writes it
mbnbqb unless
mbpZ middle
mbpbrZ to an
mbrb time .
mc as
mc front
mc often :
mcnZrc looks after
mcnbqZrb centre
mcpc next
mcqZ ^who
mcqb one .
mctb near
mctb row
md also
md for every
nZrb has a
nZtc first .
nb <name> :
nb a friend
nb because
nb by myself
nb college
nb get
nb have
nb i
nb not
nb takes
nbpZrc up on
nbpb " i
nbqbrZ too
nbrb . i
nc "
nc horses
ncpb when <name>
ncqc drive
nd "$
nd friend to
nd to do
ndrc garden
pb : by
pb at <figure>
pb before .
pb set
pb system
pbqg agree
pbrc group .
pbrd the group
pc ^what helped
pc ^what next
pc it is
pc minutes and
pc we
pdtb working :
pe this is
pe what did
qb /
qb school's secure
qbrd anyone
qc agree that
qc and with
qc day .
qc is kept
qc school's
qcrd their
qd . it
qd <name> may
rZtd first ,
rb #more
rb first
rb give up
rb is
rc after
rc can
rc gives
rc her ideas
rc kind to
rc the class
rd people laugh
rdtc and can
re the workshop
rf kind
rf never
sb to sit
sc signed :
tb like her
tb quiet
tc on a`;
