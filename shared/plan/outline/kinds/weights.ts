// Made by `npm run learn` from the plans of tests/corpus; do not edit.
/** Parts of a plan and fields of an outcome that a passage may be of. */
export const kinds = [
  'field baseline',
  'field class',
  'field comment',
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
export const learned = `AVCZDbEgFXHcJYMZNYOVPZQZRcTXibjYmbnYpg ^<figure> <month>
AWBYCZDYEYFXGZHcIZJcKXLYMZNWOdPXQYRXTYccdZgYmd achieved
AWBcCYDdEYFWHWJcKbLWMZNWOVPWQYRXSWmc ^teacher
AWFbHbObRdjb minutes in
AXBYCVDYESGSHYISJTMSNfOeQWRWSbkbob #2
AXBZCYDcEgFVGZIZMYNWOZPXQURdicpe ^<figure> /
AXCdHbXcZbdZhbjZmb pleased
AXCdHcVbYYbZhbjbkbmZoc better than
AXCdRcjbmb <figure> for
AXEXFgHZKZNYOXRZTYjb children$
AXEYJcMbPcdbgbjbkb clock
AXEZMbQdeYmcndpY k
AXFXHbIbJbRdUbjZ lesson in
AXFcHZLeNVOWPZRbTZUbWZjZke n
AXHZJdMcRYTZebjb list$
AYBXDZFeKeNXOXPbXbabgZhbicjXmZ class$
AYEZFeHcIbOZkb whole lesson
AYEcFZObRbUZdcgcic period <figure>
AYEcFZObRbdcgcic period
AYEcFbHZJcOYPbTZgbmb daily
AYEcFeHZNZOXRXTZhcjb ongoing
AYFYNYOeSZXcZbkb happened
AYFZHcKcPbTZXcjZ geography
AYFZHeMcNXOcUbWZZbjb target <figure>
AYFbHbRb weeks
AYFeJcOZRZ ^as
AYHYJZOcRcmb result :
AYHZJeTdadgbjb ^staff
AYHbJYMbScgZmb up from
AYHbMdNcObgcmd target
AYHbObPZRcdZmd . partly
AYHcJZOcZcmb instead of
AYHcMbObPZZcmb instead
AYHcOdUbjZmb days in
AYHcRbScUZVbXdeZfZjYmdnXqY done
AYHeOZXbgZjZmeocpZ really
AYIbJZObRcabdYjYqd every week
AYIc will explain
AYIcJbUbgcjZ ( now
AYIcJcOXTdUZabgXhbjd adult$
AYJbObRcZclc one page
AYJbOcXcmb <figure> mornings
AYJbPcRbZb times ,
AYJbRbdbjbqc tasks
AYJcOZPdgc prompt
AYJcZbgc no help
AYJdObUbjc timed
AYJdObUbodqb on time
AYLcOcPZVbXcYYdcfZgZhbkZmboZqZ lost
AYMbXe sessions
AYObRc words by
AYPbRcTZkZmb weeks .
AYPcRcXblb for each
AYPcZdjbmZnb bag
AYRcUcfbjb hand .
AYRcfbmdnZ filled in
AYRcfckZmdnZoZ filled
AZBYDZFXHZKYLcNYPbQXSXTYdbfZiZjd c$
AZBbDZEZFbLZMcOZPbfZicjc group$
AZBdDbEZFYHZKbLZNYOYPYQZSYTZfciZ ^senco
AZBdDbEZFYHZKbLZNYOYPYQZSYTZfciZ senco
AZBdDeFYHZLZNXOVPZSYTYXcfYiZpc ^review
AZCbEYFYKZLZNcPZQdSZTYgcnc ^t
AZCbFbPckb timer
AZCbJbfbgYkboc calm
AZEWFeJcKZMbOZXbjZ weekly
AZEYFcMbUcWZabdZfYibjbnYob eight
AZEZFZHYJbKZLcOcRYTZgcjZ help$
AZEZFZJZOcPdTZhZibkZpbqc plans
AZEZFZNcPcRZdbgbjbmZ c )
AZEZFbGbJbObmc once a
AZEZFeJbOZTYWYjYmbncpY pm$
AZEbHZJdRZabgbjZmc words out
AZEbIcPZZb play a
AZEbIcdZgZkb children for
AZEbIeOYPZabgbjZ ^by the
AZEbObRbmb mornings out
AZEcFZIeOYPZgb ^by <month>
AZEcFb ^every morning
AZEcFcJcKYNZOYPYRZSZTYjbmb daily$
AZEcFcOZPYTZdb ^mondays
AZEeZcjbmZ mins ,
AZFYNYObPddckZ ^<figure> a
AZFZGcObPb walk to
AZFZGdOZPc against
AZFZHcKZNZObScTZmc ^partly
AZFZJcPcgb lessons on
AZFZJcUbdbib minutes to
AZFZNcPcdbgbmZ b )
AZGbJcZbfb page
AZGbNcOZPdhZ ( a
AZHZJcOdRbmc result
AZHZKZLbNWPdQZRZSZTZke a$
AZHbIbRbgbjZob piece
AZHbJZScUZXcdbgZmb , up
AZHbMbibmZ ^outcome <figure>
AZHbOXZbjb of three
AZHcJcOZdcgbjZmZoZqc dry
AZHcLcRZWZXfjYnY <figure> sessions
AZHcObScgZme partly
AZHcObdbgZkZmc some
AZHcUZXbZbbddZgZnZqZ !
AZHdOZdZfbkZmboc lovely
AZHdObRWSbme progress
AZHeJcgbhbmb better
AZHfJZOYmb ^met .
AZHfNYSemc ^met
AZIc explain <figure>
AZIcUZbZdYfgibkWoZ own words
AZJb lessons out
AZJbLbTYXcqc changes
AZJbLcOZUZZZjbkbqc feelings
AZJbObgd <figure> now
AZJbOcgd now )
AZJbPbRcWbXbediYmZnZoZ visit
AZJbXb mornings
AZJbdbgbhY or more
AZJcObPZbZebfZjZkboe notice
AZJcObbbdb out in
AZJcObdbgc <figure> or
AZJdOZRbecqb month
AZJdOcjYqb seen
AZJdjb register
AZJeLcPcTXabjZ ^word
AZJhTZUb tally
AZLbObUcWZeb mock
AZNcPcdbgb a )
AZObTZqc for three
AZOcPbRbTZUb puts
AZOcRbWYZbabdcebfZjYmZ buttons
AZRcdd late
AZRcgbmZ help with
AZSdnd this .
Ab )$
Ab words a
AbBZCYDZEWIZJZKYLbMbObPZQZRWSZTXUbgZmb ^two
AbBZCZDZEYFVHcKZLZMZNYObQZRcSYTZfbmb words$
AbCbHdJZgZhcmb much
AbCbJdOYPYkboc ^he
AbCcFbOZRZWcnZ none
AbDZFeHZJZKZNXOYPXRXTZ ^<figure> mins
AbDcEXFZPbTcVciZjb mentor
AbEXFXHdJbOZ ^<figure> times
AbEXFeHbJYOYPZQZRXgZjb weeks$
AbEZFYHcPbRZUbZb <figure> seconds
AbEZFbJYObZZgdqb pass
AbEZHZJgOZPZRZTYgb log
AbEZJbMYOYQcfZgYnbqc ^niamh
AbEbFfJZNZOYPYRc ^<figure> minutes
AbEbGZJbNYgb #8
AbEbHbObPZUcdc another child
AbEbOc one reminder
AbEbOcRZ <figure> lunchtimes
AbEbdZfbmc th <month>
AbEbdbfbhZmb th
AbEbfbgbhZmb <figure> th
AbEcFbOYUbZbjd <figure> mins
AbEcFbOZUbZbjdmZ mins
AbEcJbPbgbjd <figure> to
AbEcPZTZhb with another
AbFYHdKYLZNXOXPYSdTZgZmc met$
AbFYTbeb him and
AbFZHcSZdb minute on
AbFZIbOZPcTbjbqc two friends
AbFZTbgbjZqb of four
AbFZWZdbfckc the big
AbFcGbOZTZ snack time
AbFcHZJYOYQZRb ^once
AbFchb morning$
AbGbOZgZjbkbqb questions on
AbGcUZZbdbmZ recipe
AbGcYbZbgZjboc does the
AbHZIbJYPbSZTbZZjZob times .
AbHZOdRbgZme . met
AbHZRbUbgZob average
AbHbIbdc lunchtimes
AbHbJbOZUcZbgZhbmY reads <figure>
AbHbJbRYfb words ,
AbHbabhc one or
AbHccbdYfbgbkc too loud
AbHcebjZ left
AbIbOZRZgb adult's
AbIbPbUcdZgcjd %
AbIbPbUcdZgcjd <figure> %
AbIbUbdckb own .
AbIbhb tries out
AbIckbmc <figure> questions
AbJYOchZmd did it
AbJZKbWXfXgchbiYjbmcnY by :
AbJZLcUcdbjZ for about
AbJZObRZTc adult ,
AbJZObRbUcgbiZjZmYob , <month>
AbJbOWSdjZkgmboZqc ^not
AbJbOZQcWYgbibjXmYnbqb niamh
AbJbPbechb has gone
AbJbRYUbgb months
AbJbRYUcgb <figure> months
AbJbRZgb after <figure>
AbJbUbmb <figure> in
AbJbWZdYecgZibjbmb helped
AbJbdbob last week
AbJbdcgb answers
AbJbmb two weeks
AbJcMdRZUZXbhbkbmZod ^no
AbJcPbabhZjZqc quiz
AbJd the week
AbJdPZZdmZ each day
AbKbUcdbob age
AbLbObdc pencil
AbNZOdbZjbqc jobs
AbNbjcmZ ^provision
AbOZPcgc sits with
AbOZRbdb lessons ,
AbOZUYWbZZdbfYiZjbmZqc placement
AbOZUcZbfZ me on
AbObPZRc minutes (
AbObPZZbgZqb , "
AbObScgb it$
AbObUcdZ <figure> single
AbObUcdZgbhbjZkcoY he does
AbObaceb repeat
AbObdZebgdnZ reminders
AbObdbgcqb carpet
AbOblc than one
AbOboZqb autumn
AbOcUc <figure> of
AbOccbdbjZ upset
AbOdUbZZgZjc <figure> different
AbOdVbbZdchb since
AbPbTZhc word list
AbPbTbZcbbfZkbnZ kit
AbPbYbhbkb talks
AbPbdb passage
AbPbfchbmYqb straight
AbPcdZgc now$
AbPcjbmZ first sentence
AbRb out of
AbRbUZjb minute ,
AbRbUb <figure> words
AbRbUc with <figure>
AbRbgb minute (
AbRbgc ( <month>
AbSbWZZZaZccdZfbgbhbjZkZmboY here
AbSbZZdegZkZ eats
AbSdUbdbfbhZiYkbmbqZ yet
AbTbUbjZoc names
AbTdWbdZhZibod team
AbUYacdcjb calls
AbUYdbedfbjZmZoZ an <name>
AbUYdchZobqZ under
AbUZVZWXXZYZZYaZbZcZeZfegchYibjZlYmZnZoYpZqZ these
AbUZXbcbdd had
AbUZcbdcfbhZkY around
AbUZdbgZobqb scored <figure>
AbUZdcgZobqb scored
AbUb reading age
AbUb sentences in
AbUbWbZddZgZjZkbnZoZqb showed
AbUbXbaZbZeZhYiZlbmcoYpYqZ yet .
AbUbZbdZkYmc , she
AbUbZddZgZ minutes on
AbUbcZoZ is too
AbUbcbfYof i got
AbUbdYhb ^reading age
AbUbfb put on
AbUcoZ working at
AbUdjZ in five
AbVYWZdZebfbgZncpb hand ,
AbVZXYYZZYaYbYcYdXeYfbgbhbibjbkblZmYnYoYpZqZ ]$
AbXbddgbqZ to start
AbZZabdbhc or two
Abac two minutes
AbbZfekboe ^i
AbccdbhZibkY didn't
Abdb or three
AbdbgZ two or
Abdblb when there
AbdcgZhckbmZoZ mostly
Abdcgc <month> i
Abddoc and is
AbebhbnZqb she was
AbfZjcqc wall
AbfbgZhZjbmZ the middle
Abgb from <figure>
Abhbmb has had
Abjb <figure> text
Abjb lunchtime
Abjb within two
Abmbob last
Abmbqd ^working
Aboe speaks
Ac <figure> (
Ac of <figure>
AcBZCYDZEWFWHcIZLZMYNWPXQZRc ^<figure> days
AcBdEZJZRYUbfZibjZ y
AcCZEXFVHcJcMZNZOZRZgZ ^<figure> lessons
AcCdJZTZXcaZdZeZfZgZjZncoZ <name> was
AcEYFVNXOcPZXb minute$
AcEZFcHZeb , from
AcEZGbMcOZRYdc last <figure>
AcEZObPZQcUcdZmYnbpb m
AcEZgc a lesson
AcEbFZJZTZUcWZdZecgcjZnZ two-word
AcEdOYRX day$
AcFYHYJZNYOXRcmb ^<figure> day
AcFYHbOcRYdbgb lessons in
AcFbHbJZObPbRXjcmc lessons$
AcFbRZabdbfZ only
AcGbJdLbdb pieces
AcGcJcPZRYUb <figure> pieces
AcGfVcWYZehc ^dad
AcHbNZYbfbgbjbqZ rooms
AcHbOYPbUbjZ child for
AcHbObccdcgZhYkZmb found
AcHbRb <figure> out
AcHbbbdbhcoZ coming
AcHbgbmb <figure> sentences
AcIbOZRZac half a
AcJYRcmb ( week
AcJYZbdcecfYiZjb the back
AcJZObUbVZZZfcgbhZiYkXnZoYpcqb <name> said
AcJZRYjZkb days a
AcJZRdhb <year> )
AcJZUcdZfchb away .
AcJcPcUb writes
AcJd week of
AcKcOYScTZfZkbqb part
AcLbUcddoZ about <figure>
AcLbWZZYdZedhbicmZnWpZ w
AcMbUdgZkZ shoes
AcOb minute
AcObPZRcmc <month>$
AcObXcjYkb words of
AcObgb twice in
AcObkcoZ turn
AcObmb minute with
AcObqb <figure> tries
AcPZTbZbhbkYob an hour
AcPcUb with an
AcRZUYVZWZXZYZZYaZbZcYdbeYfcgXhcibjVkclZmZnZoYpZqZ ^[
AcTbXcZbjZkYnZ ( <title>
AcUZWbccddhZnYoZ joined
AcUZdbfhmZnZ wrote
AcUbWZZYcZdZfZgbhYjZkZnZqe joins
AcUbdZgb <figure> mistakes
AcUbhb does
AcUbhbqb tries
AcUcdc most
AcaYgbjbkb <name> "
AcabfbjYnZ i do
AcabkYoc food
AcaddbjZoZ does not
Acdb <figure> group
Achckb proud of
Achd proud
Ackbob he takes
Acob band
Ad <figure> day
AdCZEVFTHbJbMYNXOYPXRdmb ^<figure> of
AdCcHZOZQZRYedgbjbkZ term$
AdEWFVJbNXOZPZRc ^<figure> words
AdEYFeHYNY minutes$
AdEZJbRY , week
AdEdFdKZLYNbObRdSXTX ^<figure>
AdJYOZ ^<figure> time
AdJZRZ two sentences
AdJbOZUZdbgbjbob beginning
AdJbOZUbdb handed in
AdJdUbdb counted
AdLbXbebjZoYqc asked for
AdOZRZUZVYWYaceZfbgZibjYkcoZqZ typed
AdOZUYZZjZkboc since <month>
AdOZUbnb handed
AdObUcdZ single
AdRZTbbbfbiZoc gran
AdRZUbgb does it
AdRZZZhdibkb worried
AdUb mistakes
AdUbdbhbjYkZ stays
AddZkcqb watched
Addb times in
AdgZkbmZocqb helps
Adgb ( <figure>
AdjZ <month> )
Adjckb time out
AdkZmb words (
AeBZCYDZFeGdHYJXKYLZMYOXPZRXSZTWkb ^one
AeCZEWFVHbNYOYPYRd ^<figure> out
AeEbXcebgZje session
AeFYRbdbmZ <figure> lesson
AeFZOZRYgb a morning
AeHYRZob in two
AeOXRbXbjZ <figure> minute
AePZdb once in
AeRZqc day in
AeUc single words
AedbgdjZ time in
AfEZJZRZdbgZjb <figure> morning
AfJYdb <figure> time
AfJYmZ lesson out
BUDfEZHZLZNYPZSZTZgbib date$
BXDbKcOZTdWbfc tutor$
BYDYKXNgOdRbSZjd <figure>$
BYDbEbFYKchdicjYmZnZ ^form
BZCZDZEbFcGVIWJZMZNXObPZQXTbkd #4
BZCbDZEZFdHXJZKZLYMZNZQZRYSXTZhb -$
BZDZEZKbOdgYibjbmc start$
BZDZFXHZKYLYNVOXSiTYZbdZgbob open
BZDcKcfcibmbnbpZ ^date of
BZDdJZKbTZWcfZjbkb charge of
BZDdJZKbTZWcfZjbkb in charge
BZDdKZabfcjYmZoZ key
BZDdKbTZWcfZjb charge
BbDZKbUZWZfYgbicjdmYnZ status
BbDbFZKcOZeYfXgbidkZmc date :
BbDcKYVZXZZZbZecgZjXlbmVnbpc next review
BbGbKcTXfbiZjbmbpb needs co-ordinator
BbGbVbfbiYjYmb ( special
BbIcKZPbUXVYWXXXYYZbaXbXcYdZeXgYhZibjZkflWmcnWoXpXqX ^to
BbKZObdbgb social
BbKZZZhckblb secondary
BbKZedfYiXjXlcnbpX review :
BbKbWbibjbpZ class teacher
BbKeNXOXPYSZTZWbfbiYjc ^class
BbPcZb look
BbTZeclcmYnZpZ ^next review
BbWYgembnX : <title>
BbWZibldmb again
BcDbKbTXWbfbjb ^class teacher
BcDdKXTYpe review$
BcEbUZXdkZ started
BcKYLbTZdbjb emotional
BcKZUZVcWYdbebhZnc health
BcKcWYidmbnX year
BcZcicjbmb look at
BcabfZgbib it again
BcmdpZ ^we
BdDWKbNcdbiboZ need
BdDbFZKcNYOYPZSZTcebfbicmYnZ teacher$
BdDfKYWZecfYiZjZmbnZpf review
BdKXScUYeZgYiYjbkZmhnYoZ reviewed
BdKdfbic ^year
BdTb teacher
BdVYWXZYfZgZhZiZlfmcpYqZ again on
BeDYKbNZOZPZTZUZfWiejYmZnbob lead
CYDcEWFbJWLYMXNYObQbRWSYdb :$
CbHZIbfdgZ words .
CbJZMcUZhblc add
CbLbNbQcne t
CbLbUZdfkZoY attention
CbMdZbacib finished
CbOZhZjbkcnZob term .
CbUZabbZdbhbiZjbkZmbqZ asked to
CbUZdckZ wants .
CbUZhbob he wants
CbUbdbjZoZ cannot
CbUbdc misses
CbUbdckZqb hard to
CbUbfbgZ he can
CbWZZZeYfdgZhZiZjbpc to write
CbWZZbjblc the word
CbZZfbgZmcnbqb the summer
Cbbbdb it hard
Cbbbdc finds it
Cbcb was
Cbdbob find
Cbgb term
Cbmbob summer
CcEYFXHeIZJXMZNZOXPZRXdZgYhbmcqb much better
CcEYHcOZPdRZXchcibjZ course
CcEZFZHYIZJdMZQZRYdckb , no
CcEZFbHYLYNZRYSZhb ^-
CcFZNcQYgcjb ^t <figure>
CcGbUZjc hour
CcGbhc told us
CcGcVbdZfcob cousin
CcLZOcPYWbdZeZhZiYjXmXnepZ e
CcMYUZWZacdbhbibjYkYqZ needs a
CcMZPcgc flash
CcMcibqc cards .
CcNZQeWXeWibkbmZnf l
CcNcQZgcjb t <figure>
CcOc it was
CcQefZjcmcnb r
CcTbicjbnb office
CcUZaZdZfdhbkZ loves
CcZbbcdZfbhZkXoc baby
CcabfZgZhbjZ a long
Ccbb can see
CcebjYkXod tells
CdDcEYFbTYfZiejZmZnd ^school
DXKefcibmZpZ birth$
DYKddb main
DZEdFcJYKYLZNYOYSZTYgZjd ^daily
DZFbJZKYObQZRXScUckbnZ -
DbFZKeNYOXSZTZfZienZ ^plan
DbFfhbjc <figure> :
DbKbMbObdbgb starts
DbKbMbfZicndpd agreed
DbKcPbUZVcfbiZkZlbmZnX plan$
DbKcTXWdjbmbnZ special
DbWbfcmYnb form tutor
Dbebmb educational
DbfbhbncqZ person
Dbgbmb educational needs
Dbgbmb special educational
DcEYPZiZnc school$
DcEZFZPcZbiZkblcmZoZqb looked
DcEcFZVZWXZbidmcnYpY pm ,
DcIbOZWZXbecfbhbjZmbnW of this
DcJbKY test$
DcJeXcZbeb sheet
DcKXNZTbWZhbmcnZ ^next
DcKcfbidmcnbpZ ^date
DcKcfcibmbnb date of
DcObXbdbeZgcjYoY classroom
DdEZFZZbkblcmZ looked at
DdFYfcgYhZidmXnX tutor :
DeKcidnb date
EXFbHbJbPZRYgbhbjZpc ; <figure>
EXFeUZZZdchXjbkd , to
EYFYJd book ,
EYFZQcTbUbebmYpc m .
EYFbGccbgbmZqb each morning
EYFbPcbbgb break ,
EYFbXb maths lesson
EYFcJdWZfZgbifjYkZmZnX friday
EYFcKcNZOdmb ^start
EYFcOZPcWYgbjcnZob x <figure>
EYFcPcedjc before each
EYFdJbOcPZRbTZUdXbmc ^in
EYFdObTZje each of
EYFdOcPZdbqc carpet time
EYFddbjb session ,
EYFdgchZkb , before
EYFeGbJZXb ^every day
EYFeJbPZXcob up to
EYFePcgc mornings a
EYFfPbgb lesson ,
EYJbPZRcedkbnZ <year> to
EYJeOYPbRYUcabdbgZjZ ^reads
EYJeRZUcaZgYhbjYkc less
EYKZOZPcQfTYWbpb j
EYQfgckZnc f
EZFXPbTcdchZ children ,
EZFZJdPb sheets
EZFZOYPbTeWZgckb careers
EZFZOcPcgbjZkb ^where <name>
EZFbJcWZmc <month> and
EZFbOcgZ often$
EZFbPbXbhZkb moves
EZFbTdnc pastoral
EZFbVZWZgZhZiYjXkYlZmdoYpbqb <year> and
EZFcGbJZPcTZUbgZjb and three
EZFcGcZcgb , four
EZFcKeTgWdfb <name>$
EZFcOZRc <month> to
EZFcfbkZod little
EZFdIbUZXbjcmZocqc students
EZFdNYZZdZjbqc <figure> children
EZFdObRZZbeZgdiZjZmZnc <year> (
EZFfgbjcqc ^group
EZGbJZTbUZZbcbdZhdiZlZoY from <name>
EZGcJbZbgbjc minutes each
EZGcJcMcPYUZVbWZdceZfZgbhZjbkZoZqd ^the
EZHcUbXbdchZkZ . on
EZIcPZQddb ^a .
EZJbOcPZRbdb playtimes
EZKcOZQcWbmbnd k .
EZKfabfciZ written
EZOZTcZZgZjbkb , just
EZObPbabdZge regular
EZOdPbkb where <name>
EZPcTbVbYZ <name> teacher
EZQcWbfZicjbmZnZ h
EZQdTbdbeZnb ) <figure>
EZQdWWeZjZkcnf l .
EZQdeZnepbqZ t .
EZQeTbecmZndpb p .
EZQend f .
EZTccbjb child .
EZZZgbjb <figure> every
Eb and <name>
Eb morning
EbFXKcObWZeZfbhcibmYocpZ form
EbFYObaddZmb every time
EbFZGbJZMbOZZbjb day at
EbFZJcOZPbWbgZjcmb , once
EbFZMbPcUbibqc library
EbFZObPbTZgbjc required
EbFZOcZZhbiZlbqc message
EbFZPZTcUcdboZ ^english
EbFbPZ ^tuesday and
EbFbPZgb tuesday and
EbFbgb tuesdays and
EbFbjb every lesson
EbFcPZ ^tuesdays
EbFcTZjb mondays
EbFcTd one$
EbFcfb monday ,
EbFcgb tuesdays
EbFcibmZ twice a
EbFcjb ^monday ,
EbFcjb minutes ,
EbGZOblb rest
EbGbabgZjckboZ time and
EbHbPckb the picture
EbHbUc minute from
EbHbmbnZpb three times
EbIZOcZchbkZmb page of
EbIbOZdckb not heard
EbIbjZkc will type
EbIc will carry
EbIcKbOZWYfbgb of <name>
EbIcUb without an
EbIegcmc by <month>
EbJZOcTZabgZjc where possible
EbJbOYPbUbdYebjb of each
EbJbOYPcUcdYjbkb game .
EbJbOcibkb <figure> picture
EbJbUbaZdbgZ writing .
EbJdOZUboc book .
EbJddcgb watches
EbLbTbdbjb time$
EbOZPbZbjbmZ milk
EbOZPbjbqb waits
EbOZPdUbfboZ holds
EbOZWZdbhYjZkbmZncobqc nia
EbOZZbbZfZkbob the snack
EbOZZbdZ for five
EbOZfbhYkf be a
EbOZkboc snack table
EbOb two-part
EbObPZTcabdYib shown
EbObPZYbabjbkZ say "
EbObPZdeqZ holding
EbOcTZgZjd possible
EbOcgbmc will sit
EbOcickb picture words
EbOcmc type <figure>
EbOdPZgbmb will say
EbOddcgb ^<figure> .
EbPZUbjb , when
EbPbjb one ,
EbPc minutes before
EbPcYcab before lunch
EbPcjc , one
EbQbebmb <figure> /
EbUbXcgcjY and science
EbUbacdZ of what
EbUcdc another
EbWbebmY copies
EbXclc <name> lesson
EbZbdYkc " more
EbZbhb on four
EbZdaZjZkYobqZ cup
EbZdhZjbkYmb " at
EbdZqb of five
Ebdb time for
Ebdb when she
Ebdc ^practice
Ebed will show
EbfZgbhbibkb five .
Ebgb will follow
EbhbmboZqb comes
Ebjb " or
Ebjb end
Ebjb will take
Ebjcmbnb . <figure>
Ebkb blue card
Ebmb the "
EcFXOcdbjbqZ task ,
EcFYOcTbjcmZ snack ,
EcFYOdUZWZdegZje handwriting
EcFYUZZbgc , about
EcFYUbZZgbhbmbnZoZ <figure> -
EcFYXbjZkZ , two
EcFYZZdbgZjbkb one-to-one ,
EcFYZbeZfbgYiYmcnYpc ^last
EcFYZc , three
EcFZMcPcTZgbqb the library
EcFZPbgbjb required$
EcFZaZgd registration
EcFbJbTZXb ^every lesson
EcFbPZ ^tuesday
EcFbPZ tuesday
EcFbRY lesson$
EcFcPZjb ^monday
EcFcjcmX monday
EcGbOZfbjc and waits
EcGcOYPZTbUbZbabfZgZ two things
EcIZJbObPZZbgb reach
EcIbgcnb nurse
EcIbjb end of
EcObPZTZUbVcaZbZfYkYmbqZ and in
EcObjb , every
EcOcjc tutor time
EcPbUbdbjboZ stairs
EcPbackb picture of
EcPbkb <name> lessons
EcPc one-to-one
EcTbgb daily ,
EcUb as "
EcXb lessons a
EcZbdbqb " ,
Ecdc such
Ecdc such as
EcgdjbmYnZ ^target date
EcgdjbmYnZ target date
Ecqb , such
EdFXObTbdb , one-to-one
EdFYObgZjbmb spring
EdFZ first <figure>
EdFbgbjd every morning
EdFePZjb ^every
EdIZOYPbabgbjZ show her
EdPbdbjc time ,
EeFWcbecgchZ <name> before
EefciYjXmdpc . <year>
EfGYOcRXmc ^<month>
EgQdfcjbnc <year>$
FYGcOcPZdYfchZjZocqb the kitchen
FYHbJbObPbRYUbeb letters
FYHcNXOdUcZZjcmZ ^target <figure>
FYLcNYPcQZSZabdbjb b$
FYNZObUbgb <figure> and
FYPekcqZ catch
FZGZOcPbZbhbkY me for
FZGcMcOZPbgc five words
FZGcObTYZZjboZqb him at
FZGchb past
FZHZJZLbMdOXPcSZUZebhbjZmb b <figure>
FZJZKZObTeWZnd dawn
FZJcPbicjY <name> shows
FZJcPcRXdchbjZ <figure> with
FZKcNYOcTZWcgc steps$
FZLeOZPbdcgZ reading$
FZMgdbhbkYmc on to
FZNZOdPbabdbgc ^travel
FZNcPcjZ do$
FZObPbTZUckZ letter sounds
FZObPbUdYbacdZoYqZ small group
FZObPdWZXcfbiZjb touch
FZObTbdcgbqb children .
FZOcedgbjb , by
FZPZTccbkZoc friends ,
FZPbTbfb door and
FZPcRbdbgYkdob away
FZPdTZUbdbhb help in
FZTbUddboZ english
FZTbdc a group
FZTcWbnb minutes )
FZTdVcWbecgYhZjbkYob bev
FZTdjdnZ teachers$
FZjbkb meets <name>
Fb a week
Fb of every
FbGcVZZbgZibqb bath time
FbIbaYdcqb a task
FbIcOZXbqZ her table
FbKZTcjbob two others
FbKbTZWbXbdZgbnc imogen
FbKcObTZWcgchZnc ^imogen
FbLbYcZbbcdZnZob outside
FbLcZb it in
FbMcNXPcfciYjb home$
FbObPYZbjc , until
FbObdbgcjb week )
FbOcTZWZXbgZicjYkbmZqb class ,
FbPZTbqb in tutor
FbPbXbbchbqb lunch ,
FbPbjb and when
FbPcTZWZodqc second
FbPcTbgbjc group of
FbPcUbXboZ and maths
FbPcjb one to
FbPcjd as and
FbPdTZaZjd strip
FbTb children
FbTbgcjc , group
FbTcjd and two
FbTdWYZZeZfZgdhZiYkZmbnfoZ ^all
FbUZZbaZfbjblbnZoZqc afternoon
FbUbdblb visits
FbVbZZhb friend
FbVcWbibjb , <name>
FbYb lunch
FbYcjY lunch .
FbZbebmZnb to <name>
FbZbhblc until
FbZd <name> to
Fbabbcqb after lunch
FbdZgblb corner
FbdchbiboY worries
FbgZickb am ,
Fbgblc until <figure>
Fbgc each time
Fbjb three$
Fbjb to <figure>
Fbjboc size
Fc , at
Fc every
Fc table
FcHbZbjb half term
FcIbJZNZOZabdc topic
FcIbUbZc school day
FcJZObWZgc morning at
FcJbob two other
FcKcTZWcfcjZnboZ kofi
FcLbObgchcjZkZ at his
FcMbgbjblb , five
FcObPcddhb in class
FcPZgb every school
FcPbZbgb in each
FcPbab each lesson
FcPbdZfZgZjbkb when we
FcPcUdZZqZ card in
FcTbdbqb alone
FcTbgb day ,
FcUbjbmb : <figure>
FcVeWZZZbbkY friend <name>
FcXbjb ^every <name>
FcZbqb minutes at
FcdXhbofqb practical
FcdbjZkb writing lessons
Fcdbjb on her
Fcdcjboc others
Fcgb start of
Fcgb writing lesson
FcgbjXmb when$
Fcicjckb <figure> am
Fcjb every writing
Fckb , twice
FdJbOYUYdbod pupils
FdJbOZRbab week$
FdKcTYWbfdiZkZncoZ ^kofi
FdNZOYPcTcWYjcob x
FdNZQZTcWYjbmbnYob <figure> x
FdWbaZfciboY me$
FdXbjZ ^when
Fddbkc just
Fdjd <figure> weeks
FeIbocqb whole
FePYTYabjYkYqb whole class
FePbXbgb week ,
GZObPbZbfbjb with me
Gb are due
Gb her ,
Gb mum and
GbIZJZOcabechYkb choose
GbIbObmb answer <figure>
GbJZLbObUb types
GbJZMbZblc and add
GbJZObgchYjZqc missing
GbJZOcacmc ^read
GbJZZbaZkcnc have the
GbJb the same
GbJbRbdbeckYob order
GbJbdb use the
GbJc same
GbJcOcPZTYZchZ the planner
GbJdPZkb counts the
GbJdgc for one
GbJeTZebgb <name> counts
GbLcUbkbob track
GbOYPbUZhZlbqc morning .
GbOZPcWbebjYkZldmYnY pm .
GbOZdZkZmbpc write the
GbObPZTZjckcmZqZ his name
GbObPZTeUZZe or <name>
GbObPZebgZmc the new
GbObZbgbjb game with
GbObebgbjZlb idea
GbObob cut
GbOcUZZdaYddhZiZjbkYlbmY homework .
GbOclc his planner
GbOdZb hold
GbPZVfWXbbeYiYjYkZnbpZ ^mum ,
GbPZZbhbkbmZ bedtime
GbPZZbhcmY at bedtime
GbPbUZZdaZdZgZibqd evening
GbPbUZdbid comes to
GbPbWZaciZlb the homework
GbPbZb waits for
GbPbdbgc hears
GbPbgbjZqc reads the
GbPcdZgb him for
GbQcVceZfZjZnbpZ ( class
GbRcWbdbjbqb parts
GbTZhYkc , or
GbTbdbgbhY lets
GbUbVdWZhckZnZ ^mum (
GbUbdZmb zip
GbVdWWbchbmZ nan
GbVdWYfYidjYmZncqb school :
GbVeWZhbnZ mum (
GbZbab hold up
GbZdabgZjb and wait
GbZdkZqc breakfast
Gbad do the
GbcddcfbhZkZoXqb autistic
GbdZfZicjZkemYnZ family
Gbdb due .
GbdbicjZ changed
Gbdc a sentence
GbdcfboY autistic .
GbdchbkZ a page
GbfZkdqb train
GcIb day they
GcIbJbOZgc -word
GcIbJbOZgc <figure> -word
GcJZLcPZdbgb of homework
GcJZObPc ^hand
GcJZPbecgb looks at
GcJZPc , each
GcJbOYabjckZ off .
GcLcdbgbqb pieces of
GcMbOcZZaZbZiZkcoc kitchen
GcOZgcoZqb on it
GcObPZUcaZdYfbjboYqc a quiet
GcObUbdZhc <name> reads
GcObUcVbnZ letter
GcPbgc a book
GcTZUb asks
GcVbWZZcaZbddZeZhckYnZ mummy
GcVcZc mum
GcWYZbdZebjblbmZoYqb ring
GcWYZfeZhc <name> read
GcWYeZmbncob and the
GcWZbdjboc sister
GcZbaZdZgZjbmd try
GcZbabjZlc page .
GcZcdZkZnbob share
GcZdaZbZcbdbfbgZoZ car
GcZdbYccfbgZkZ the car
GcZdbe on <name>
GcZdjb <name> for
GcZdmZ wait for
GchbibkY he gets
GdJbPZUZZbecgYhcjZkZqb spellings
GdOZVYZehYic bath
GdPZWZZdhbjZnZ four evenings
GdTbhbkb ^mum and
GdWZbdjZkZoc sister <name>
GdWbZchdoZ dad
GdZd evenings a
GdZe tea
Gdcbjb " with
GeZehciZnY grandad
GeZejckY evenings
GfPZWZZfgZhc night
GfTbVeWZZfhd ^mum
HYLcOcPbSZUZabdcocqZ work .
HYMcOcSYdZkb the cards
HYOeSYgbhZkc right .
HZIbOZPbSbfbgZmb about it
HZJcSbTZWYZZebibkb <name> asks
HZJcUbZbdYfbmZoZ his writing
HZJdNbOZPZRZScobqb ^she
HZOcPbdYgbhcmZ in school
HZOcSbZcfbkZoZqb nearly
HZPcScmd not met
HZPcbcfbgbjZ happen
HZSbZbaZdZfbgZkdmb rather
HZScUdkZmb ^what worked
HbIbJZoZqb test .
HbIbgbjZ now <figure>
HbJYOYRZScXcZb with this
HbJZPbWcdboc ^maisie
HbJbPbjb seconds
HbOZebhcjbkZ <figure> ;
HbObPbdZgc sand
HbObScmb ^partly met
HbObUbdZgc <month> it
HbObUbdb a new
HbOcPZ history
HbOcmb read <figure>
HbPbZbdbhbkZmb and we
HbRYScUbXcfYmboY has made
HbRZScUbWZjc not yet
HbSbWYXbfegZjZkZmb made
HbSbmc partly met
HbUbfZgbmZof grade
HbUcfcgZnb used
HbUddYgbmZoe grade <figure>
HbVbZbdXecfbgZhXjbkbnZoY to see
HbWZedjZoc the <month>
HbWecddbjZkY came
HbXbZcdbeZ been
HbYdkb loud .
HbZbaZdchckboZqZ has been
HbbefboZ dog
Hbdcod very
HbgZhb we are
HbgZhbjZkboZqc for two
HbjYmb on sight
Hbkbqb going
HcIcOZUbdbhb still
HcJb <figure> lessons
HcJbMcYbgbkZ goal
HcLcbcddjZkZoYqZ ^getting
HcMZOYPcSZcbgchZjZkbmb stayed
HcMcWZhZjclbmc <month> ,
HcMeacgZle keep
HcNbjcmZ provision
HcOZPdcbebgZkZoc says the
HcOZSceZmdncpb yes
HcObgb picture card
HcPbacgbjboZqb short
HcRZ times out
HcWZXbZbeYgZiZmcnb held
HcYZcbjb makes
HcZb words on
HcZbjZkZobqc well .
HcccdbhYkb work in
Hcdb <month> she
Hcocqd well
HdNZabdbhckYqZ lots
HdObSYlbme met ,
HdRZYfjZkZob ^good
HdUddZ doing
HdgZme met .
HeJZWbdZjckcmZoZ bit
HeSdWcgZmfnZ met
IZObPcYcgZ batteries
IZOcUZZZdZfZjbmbqc a partner
IbJbOZcbdbgchYjZ toby
IbJbObgb will give
IbJbgdhZjZkboZqc more .
IbJcOZWbcbgchZjZ ^toby
IbJcPbUbWddY notes
IbLbObQZdcgbjb ^b
IbLbUbdbhb reading .
IbMbZbgchZ on at
IbMdld carry
IbMeOZdblemcnZ carry on
IbOZPbdc within five
IbOZPbqc with two
IbOZPcYbgbhZjZkZqc cover
IbOb <figure> homework
IbOb of being
IbOb own ,
IbOb will hand
IbObPZQcWZdZfbgb ^d .
IbObPZdbfc b .
IbObPZge will become
IbObUbgbhZjZkdpb be in
IbObZbjb will play
IbObabfZmd use a
IbObdZhbjc of a
IbObdbibjZkX dinner
IbObgb <year> i
IbObgb at least
IbObgb homework tasks
IbObgb least
IbObgc become
IbObkZmbqc a story
IbObkbod explain
IbOcgb least <figure>
IbOd hand in
IbPZQcdb a .
IbPZjb will score
IbPbTYacdZgcob map
IbPcdZgchc % of
IbUbdZ read to
IbUbhbjZkZmb to come
IbZZebgZkboc frame
IbZZgchb become a
IbZb bus on
Ibabfclb talk to
IbbXfbnboc to my
Ibdb change
IbdbfYjbob come to
Ibdbgc ) <name>
IbdbhbjZkb she wants
Ibdchc what she
Ibdcjb other children
IbfbgZqb a whole
Ibfdib <figure> <name>
Ibgb the end
IbgbjZ . now
Ibgc own
IbgcjZ own in
IbgcjZ will travel
IbhbkZ full
Ibhc travel to
IbhcibnZ to her
Ibibjb will come
IbjbmboZ to an
Iboc the whole
Ic her own
Ic with three
IcMbOYdc a change
IcMbOZTZabec three words
IcNcOYXbgZje ^for
IcOYPbUbgbmZ manage
IcOZPcWZXZZYeYfbgYhYkYlfmboZpZqZ on with
IcOZWbjZkbmZnYoZ and to
IcOZZbebiZjclcmZnZpY plan ,
IcOZgb using a
IcObgbjZ stay in
IcQZdb ^b .
IcUbebgbjZ piece of
IcUbhbjZ for what
Icbbgbjc change .
Icgb questions about
IdLdPZUZacddqc speaking
Idge ^by
JYPcXbjZ paragraph
JZLbOZPbTdjc and one
JZLdOcdbhZic asking
JZMfOZPZablf ^keep
JZNcdchbobqZ her head
JZObPbTbgb box
JZObPcTZjc mentoring
JZPbTbZb page three
JZPbdYebhc will finish
JZTb same page
Jb <name> keeps
Jb a lot
Jb fewer
JbKcOcRZTZWYebfZgbhbidkYoZ pages
JbLbNZOcUZddkY joining
JbLbUZZbabdZoZqc on three
JbLcPZdcgb feels
JbLddZid writing$
JbLeOZPcUddc ^reading
JbMbPbXbZb list
JbMcUbeckZmb it has
JbOZRbdb <figure> right
JbObPZgbqb a row
JbObPbTZ cards ,
JbObPbTZlb gate
JbObPcTZXcgbjZmb <name> writes
JbObUZWZYZZZaYdYfcjbkbncobpZ shanice
JbObUbdZgbob turns in
JbObZbhZjZkd week and
JbObgbhb will eat
JbObgbjZ test (
JbObgbjb five-minute
JbOcgb with no
JbOcgbjb aloud
JbOcmc ^result
JbOdmb planner
JbPZZZacjb he leaves
JbPZgYhckb show his
JbPbXb checks
JbPbZZeb shows the
JbPbZbbbhZjbqZ out the
JbPbZbibjZkb him the
JbPbab note
JbPbfbibkZ picture cards
JbPbfc it ,
JbPbgbjZ each week
JbPcXb ^homework
JbPcecmc exit card
JbRbUb uses
JbRbUcibjb age <figure>
JbTZebjblb each <name>
JbTbiZlbmcnc above
JbTfeb ^<title>
JbTfec ^<title> <name>
JbUZWbjc to <title>
JbUb sentences
JbUbYYgZkbnZoZqc paper .
JbUbdb in maths
JbUbdckY i read
JbUbgYjckb a question
JbUbgb years <figure>
JbUbgbjZkZ running
JbUcdZjZmb counted by
JbUddcgZmboY in on
JbWYabhbnc paper
JbYcdbgbjZ the story
JbZbgZoZ and will
JbZcaZgc sheet ,
JbZcacdb time to
JbZcachZibjblbnZqZ should
JbaZdZebgZhcjbnb email
JbaZebkb it on
JbabdZ them on
JbackZmb now .
JbbbdcjZlbmb walking
JbbbkZlcobqZ arm
JbdZ in three
JbdZgcqb text
JbdbgZhcjZkZoc thinks
Jbeb checks the
Jbecgb and writes
JbfbgbhZ the number
Jbgb <figure> years
Jbgb more
Jbgb will know
JbgbmZod always
JbjcmZ morning ,
Jbkb lot
Jbmcnc system
Jc a tally
Jc the last
JcLbPbUbXbgbmZ checked
JcMbObndod keeps
JcMbhbjb the list
JcMddZhbjZmb ^goal
JcOZUbjZkb question in
JcObRZgbjb confident
JcObRZgbjc more confident
JcObUZdbibnb her <name>
JcObWZZZabdZebhdjZnY paper ,
JcObdYjcmb will get
JcObdcjb instructions
JcObgchZjb right
JcObhbobqc all <figure>
JcPbUcdZebfbob marks
JcPbWZeckb <name> checks
JcPbWeZceZgZhZjdnY report
JcPbZbjb each
JcPcXbabiZjc check
JcPcecmc exit
JcPeob games
JcTdecjbnc staff
JcUZWbgZjbmbnZ in at
JcUbaZdZmbqc down the
JcUbdbod reads
JcUcdZjZmbqb , counted
JcUcjZkb fortnight
JcVdWbgZjbnY service
JcWbecnZ the speech
JcZZediZjbmbpXqZ the review
Jcadfb read aloud
JcbZdcjYmZod clear
JccbhZkc tell us
JcdbgZoZ corridor
JcebkZqb is going
Jcecjc chart
JcfZgciYjZlcmbndpZqY above .
Jcgbob looks
Jcgbob pictures
Jcgc <name> watches
Jchb he will
Jcjbob score <figure>
Jcmb week (
JdObPZ keeps a
JdObRbgb <figure> on
JdOcPYmb result$
JdOcechZmdoZ exam
JdPZYbdbgZ score
JdPb ten
JdPbabec tick
JdUbhbjckZ different
JdVZXZZYaZbZdYebfYhZibjbkdlZnZpZqZ record
JdZb book
JdccgZ she will
Jddblb chart .
Jdeb test
Jdfbibmb ^name
Jdgcmc writes down
Jedb in one
Jedbid count
Jenb kept
JfPYTZgbjZ <name> times
JfPZebgchckZ happier
JfXdjb ticks
JgPbfYgbic by <title>
JgUbebob counts
KZLbOZPbQdTZfbgc ^d
KZLcOdTZUcabdcgZhZkY ^talking
KbLbObPZWZoZqc tests
KbNbfboc head
KbPbab read the
KbUZcbeZfZidjYlbmZnb ) and
KbUchboZ . when
KbWWZbecgZiZnZpe ^present
KbWZZbbdmZ football
KbWbabmbnZ needs
KbWfnb <name> <name>
KbbZdbkbmb ^" i
Kbcbkd i want
KbdZfbiYpb everyone
Kbkc want
Kbob class
Kc they are
KcMbQZcbhbkcoZ to work
KcMc sees
KcNZOcVZWceZgbhclbnZpZ next steps
KcObdb due
KcPbUbdc number
KcTYjZmZ teacher of
KcTZVZkbmbnZpb ^agreed
KcTZWbhbjZ parents
KcTZdZ deaf
KcTZfbiZjbmbpb co-ordinator
KcWbZbhciYkYmZob us .
KcWcdbhZnbpZ agreed to
Kccckd want to
KcdYfciZkbmb by$
KcickbmZ don't like
KdQYcZdZfYgYkgnZoZ ^i want
KdTXVZWfmYnY special needs
KdUZVYWYXZYZZYaZbYccdZeYfchXidkZlYmXoXpYqZ born
KdWZZZbZeZfXgZicjZlZmdoZpY ^this
KdWZfcicmb birth
KdWZfcicmb of birth
Kdicpd plan
LZOdUYXZYZaYbYcZdceZfZgehXiZjYkYlZmZnZoYpZqe ^long
LbMbUbZbdZgYhb table for
LbMbddibjYlbmY the time
LbMcObdbgb starting
LbMcUZjZne g
LbNYOcQcdc ^c
LbOZPbUZabdbhb she needs
LbOZTbWZXcmbnbqZ ; the
LbObZbhb homework
LbObdZhb his table
LbObebkb a laptop
LbObhb he says
LbOc something
LbOcdb for help
LbOdUcdckZ talking
LbOdddgboc facts
LbOdfbhcoc himself
LbPbUbdcgYjcoZ moving
LbPbXcbb red
LbPeTZZcdbob ball
LbQcUYabgZiZjckZmZncoY pupil
LbQcWYfbne d
LbRcUbVZdcnb by hand
LbUYdchb spelling .
LbUYdcjboYqZ slowly
LbUbXbgZiZnc were
LbUbdc writing
LbUbhb when he
LbUbnZqb spelling
LbXcdcoZ place
LbZZabdZhbkboY again .
LbcbddfZgb feel
Lbdb words correctly
Lbdbgb equipment
LbdcfbgZ she writes
Lbdchb tired
LcObgbjb ^starting
LcOddcmZ asking for
LcPZZbdbebjZ route
LcUZdffckYoY telling
LcUbWbmc did not
LcUcXdZZdYeYfZiZnbob took
LcUcdbhcjZoZ ends
LcUdYbgZ ^maths
LcacfbkboZ busy
LcbbhbkZqZ in .
LccbgchYkboc friends and
LcdbfYic ^learning
Lcdclc written work
LdNYPZUZdcjb communication
LdOZPcdcgZ ^spelling
LdOZPcjb sensory
LdObdb learning
LeNYOYSZXcdc ^listening
Ledbgb listening
LfOZPZUcdc ^writing
MZOcSb met :
MbOZPdgZhb support$
MbOZPeTZZedbjZ exercises
MbObPb join
MbObPbqc break
MbObPdjbmc card$
MbObkb go to
MbPbecjb set up
MbPbgb card ,
MbPbjc through the
MbPcTZUZdZecgbjZkbobqZ ready
MbPcTZZbabjbkZ list on
MbPcWbXbedgZhZjZnb folder
MbPdTYXbfdjb with <title>
MbScdbfZmc way
MbTdabebfZgZic gareth
MbUZWZfZgYhZiZlcmdnbpZ nothing
MbVbWbiZnc ; <name>
MbWZZbdZhZiZmcnbpc plan .
MbWbdZlcnboY the plan
MbXc story
MbZbeckb to go
Mbdb of writing
Mbdbgbkb follow
Mbdblbmc longer
MbdcfZjbnZ . this
MbgZjc using the
Mbgb for me
MbkZ words at
Mbmc minute .
Mbog knows
McNcOZUbWZaZdYhZod <figure> s
McNeOXhb target$
McObib <figure> )
McObmb no more
McOe words together
McPZddjcmZqZ change of
McPbTZjcmb game ,
McTZdb work on
McUZXZabbXdYiYjdlZoYqc door .
McUZgbjbmb ^aim
McUcdcgdkZnZoZqZ below
McZbaZdboc she knows
McaZhYoeqd works
Mccckb herself
Mcdbgckb adults
Mced the reading
McncpZ to this
Mcob as a
Mcqb without a
MdObPdTXXd typing
MdOc two words
MdPZeZlf ^keep the
MdPbmb a card
Mdjbmd aim
Mdmb go
Mdob new
MePZeZgZlf keep the
Meabgc stop
MegZhblcoZ go on
Mejb needed
Memc outcome
MfUZebgZqb move
Mg outcome <figure>
NXOdPbZYgbmZqd ^at home
NYOYPdgd long-term
NYOdVccZfchbiZjZkZmZnZqb home ,
NZOcWYdZgbiZkbndoZqb student
NZPZThabjc staff$
NbOcebgd will do
NbUb the level
Nbabfbob level
NcOZPcob adds
NcOZTbUZfbhbkZoc head .
NcPZUYWYXXYYZXabbWcXeXffgYjYkdlYmYnYoYpX ^(
NcUZXcdZgZhbibjZmcqb numbers
NcUdWbdZjb ^at the
NcUddYoYqd expect
NcdbhZmcnZpcqZ ^what <name>
NcfbhYmcnZpbqZ what <name>
Ncgdmc ^target
NdXbdb for$
NeOZQdXbebfZjbmZnb p
OYPbTbZcdZjZkZmZoc for an
OYPdTZjb weeks from
OZPbUZabbddZhZkcoZqZ picked
OZPbdbfbgYhb noisy
OZPc her for
OZPcdcjbmb steps .
OZPdUbWbfXhYkcnZ spot
OZPdcchZjboY ^what i
OZPeabdchbkZ ^<figure> b
OZPedbkZ <figure> b
OZRcdbob in order
OZTbac ten in
Ob <figure> days
Ob all
Ob answer
Ob ask
Ob ask for
Ob how often
Ob start
Ob three weeks
Ob walks
Ob within
Ob without
Ob work within
ObPZTbUbYcZbdbhYkcoZqZ and they
ObPZTbaZgc <name> practises
ObPZUbWZdYnc the lunch
ObPZVbWZXcYYZbaZdZeZgbnZ the sheet
ObPZZbhc one person
ObPZacdZ him a
ObPZcchb <name> say
ObPZdZeZgchcjYlbnZpZ steps :
ObPZgZhcibkboZ <name> talks
ObPZjbkb <name> meets
ObPbTY rides
ObPbTZaddZjZ whiteboard
ObPbUZddjbob others .
ObPbXbgchb ^support
ObPbZbhb to ask
ObPbacjc a picture
ObPbbZdZkcoc a job
ObPbccgb walk
ObPbgZid each step
ObPbgZkc point to
ObPbgbjZkZof building
ObPbgbjb line ,
ObPbgbmb ^what
ObPbgchb be more
ObPbjb ^where
ObPbjb cushion
ObPbjc desk
ObPbmZ job
ObPcTY <name> teaches
ObPcTZjc pairs
ObPcZcmc together
ObPcdZjbmbqc partner
ObPcebgcjb mat
ObPcgb , using
ObPdUbjZ repeated
ObPdlbmc the side
ObSbgYme ?$
ObTZUbZbdZebjZlZnZobqZ brings
ObTZWbeckbnY her teachers
ObTbUcabdYgcjYoc objects
ObTbbcgc at snack
ObTbdZjbob each one
ObTbdbmZ the playground
ObTc one other
ObTcVciZjb learning mentor
ObUXof explains
ObUYYcfcjbkZmZoZ get to
ObUZ : one
ObUZYcob nobody
ObUZaZgZhYibkcob the other
ObUbabdbgYjZ sentences .
ObUbdZfZhbjbmb of it
ObUbdbgZkZ with others
ObUbdbob he has
ObUbgYmc he did
ObUbgZkcob myself .
ObUbgZmb <month> he
ObUbgb with one
ObUbgbjZ his <figure>
ObUbjbob a word
ObUbmb <figure> common
ObUc ) .
ObUcWbdYebmbnWqb teachers .
ObUcZZkZmbod , he
ObUcacdYgcoZ a toy
ObUckZqb signs
ObVZZWbZdZgbibkcqZ enjoy
ObVb , who
ObVbWbmZ is in
ObVbgYiblcmcpZ . next
ObVcWZdbfZhZiYjb at nursery
ObWYdYeegZhZjbkZmbnZpZ ask the
ObWYgbmb and <figure>
ObWZabgbnZpcqb ? "
ObWZdZfYmZpd call
ObWZgYjbkbnYpdqb card .
ObWbcedZgZiZmbnZ came to
ObWbhb both
ObXb coat
ObXb radio
ObXb radio aid
ObXbebfbmZ the radio
ObZZdZeZhZiZjclb am on
ObZbdZhZjZkbmc . what
ObZbhZ play
ObZc for <figure>
ObZcgZjcmb step <figure>
ObZdkY one word
ObaYbZgZkboZqe copying
ObabdYjc give
ObabdbebibmZ see it
ObacdZfZjckZ ^give
Obaceb show
ObachZkb your
Obacjbqb ^tell
ObaddbkZqY while
ObadfZjbkZ it and
Obbb being asked
ObcbfYmcnZ ?
ObcbhYkb a school
ObdZhb leave
Obdb hand
Obdb hearing
Obdb the main
ObdbfbgZkZmbqb wear
ObdbgZ college on
Obdbgbob out loud
Obdbgbqb the carpet
Obdc at break
ObdcgZhYkc to play
ObdcjZkZmbqc : she
ObeYhbnd same day
Obeb lunch in
Obeb turns
Obeb what we
ObebfZgbhckZmZ about a
Obebmd ^we will
Obec will bring
ObecmZ make
ObfbiXlb teacher ,
Obfcgb number <figure>
ObgZjYlcmc . start
ObgZjbmc : met
ObgZmb time-out
ObgZmb time-out card
Obgb <figure> times
Obgb reminder
Obgb reminder ,
Obgb the bell
ObgbhZjcodqX out .
Obgbhb will be
Obgbibjb say the
ObgbjY the <figure>
ObgbjZkc write a
ObgbkbmZ five sentences
Obgbmc checklist
Obgc , without
Obgc has missed
Obgc snack
ObgcjZ will attend
ObgcjZmb eat
Obgckb i will
Obgcob with nobody
Obgdhbjbkc will have
ObhZjZob things .
Obhb bus
Obhb his list
Obhb more than
ObhbnZ the gate
Obhd to leave
ObibmZqb will start
ObidmbnZpc <year> ,
ObjZ will answer
Objb " )
Objb card with
Objb read a
Objbmb use
Objbmc outcome :
ObjboZqb the desk
Objc leaving
Objc the question
Objcmc ^step <figure>
Obkbnb a <name>
Obkcob with pictures
Obmb outcome$
Obmc next step
Oboc the class
Obog draws
Oc sessions out
Oc six
Oc the <name>
Oc without help
OcPYTbWZXZZZaZcbdbebfZgYiYjclZmZnboY exams
OcPZ -minute
OcPZ <figure> -minute
OcPZ in ,
OcPZTZWbnZ the line
OcPZTZjZqb instruction ,
OcPZUc <figure> book
OcPZmb of six
OcPZqb out a
OcPb science words
OcPbUbjb where
OcPbabgb bell
OcPbdZnbqc all his
OcPbfYgbjYkcob tell the
OcPcXbdb <figure> a
OcPcdZmbqc timetable
OcPcgbjb support
OcPdgb access
OcPdqc cards
OcQbWYdbjbnd c
OcTYgZjbmb <name> puts
OcTZUc words with
OcTZgZjd <name> plays
OcTZgb puts the
OcTZjb ^put
OcTZjbkb child ,
OcTbUcobqb attendance
OcTbZd mum or
OcTcZbgbhZ <name> or
OcUYVZbZfZgZjbkZodqc learn
OcUYgZkboc taught
OcUZWZcbdcgbhYjbnb in lessons
OcUZdbec reading test
OcUZdbgZjcqb different words
OcUZdbkbmb hand up
OcUZdcgZkZob eating
OcUZgb his seat
OcUb a minute
OcUbZbhcoZ but
OcUbdZoc his coat
OcUbdZqc up her
OcUbebgb theory
OcUbkZnZob for her
OcUcdZfbgc quiet room
OcUcdckY sounds
OcVbqc ^at
OcWZZZdc taking
OcXbab aid
OcXbgbibjY zainab
OcXbgbmZ beside him
OcZbgcjZ attend
OcZbgcjb of <month>
OcZbkb of his
OcaZgbjZmbqc write down
OcabgbjZmb use his
OcacfbhZjb he needs
Ocacjb ^step
OcbYfZjckboc a big
OccbdZgbkZmbqb without being
Occbjc reader
OcccdZ carry out
OccckYob by herself
Occckb at college
OcdZebhZjbkb pen
OcdZgb <month> <name>
OcdbfZgZiZmbnd freya
OcdbgbhZ playtime
OcdbgbjZ <figure> list
OcdbgbjZmZ her coat
OcdcfbgZhc staying
OcdcgZjbmb a written
Ocdcgb to hold
Ocec ^what we
OcecjZmb a full
OcfYgZidjbnY learning support
Ocfbgb running .
OcfbmZ list .
OcgYjckY <name> can
OcgZhbjc ^by <name>
OcgZjcqb use <figure>
Ocgb correctly in
Ocgb list in
Ocgb sit with
Ocgb within <figure>
Ocgb write
Ocgbib or a
Ocgbibmc we will
Ocgc . by
Ocgc than <figure>
Ocgc travel
OcgcjZ ^support :
OcgcjZ starting point
OcgcjZ support :
OchYmb to a
OchZ put
OchZkb words from
OchZkbqb will stay
OchbjZkcmb type
Ochckb help ,
OcjZmb will spell
Ocjb line
OcjbkZqb the right
Ockb of my
Ockb to the
Ocoe workshop
Ocqb science
Od in <figure>
OdPYZb times table
OdPZZcgYlc will keep
OdPZdZgcjb will develop
OdPbZbdchd the bus
OdPbabgZjc what$
OdPbgd will always
OdRbmb was <figure>
OdTbdbfbgZib hands
OdUbac shout
OdUbdb for something
OdUbhbjZkZmcoZ come in
OdUboZqc assignments
OdWbabgbjZqb the teacher
OdXbfbgbjY ^zainab
OdYcabgbjb sit
OdZbdbeb juice
OdZbfcgbmY using his
OdacgbhbkZobqZ speak
OdacgbjZ homework on
Odacjb ^say
Oddb due date
Oddb the due
Oddbgbjb and write
OdecjZkbmboZ bring
OdfbgZjZqc with all
Odgb improve his
Odgb put two
OdgbhbjcmZ ^success
OdgbjZ ^starting point
Odgbjb will work
OdgbjcmZ ^success criteria
Odgc will improve
Odgc will not
Odgc will write
OdgcjYkb , how
OdgckZ will walk
Odgd improve
OdgdjbmY criteria
OdgejWmY ^baseline
OdiZ stay
Odmb spell
Oe <figure> science
Oe will put
OePZdZebmb <figure> by
OePZdZgc develop
OeUbgbjcmZ success criteria
Oegb will read
Oegbmb spell <figure>
Oegc arrive
Oegc write <figure>
Oegcjb success
Oege will
OegejZ baseline
Oehb room ,
Oekc by himself
Ofecgb by <figure>
PZTbUZZcadbYdZhbiYjYkXnZobpZqY she does
PZTbUbZYhbjZoZqc what's
Pb before
Pb five minutes
Pb meets
Pb talk
Pb the microphone
Pb to one
Pb voice
PbSbdZjbmbobqY put the
PbTZWXZbebjZnc home in
PbTZZdmY minutes after
PbTZjb two of
PbTb practises with
PbTbVbWYhYkcnc coach
PbTbhcjZkZmc the laptop
PbTc assistant ,
PbTcWZjcmbnc subject teachers
PbTcnc subject
PbUZWZjcobqb after the
PbUZccicjbqZ early
PbUbZbaYdchZjbkZlZmYoY waiting
PbUbZbdZhb picks
PbUbabgZjbqb a small
PbUbacdZgZjZ <figure> new
PbUbfZgZkb " .
PbUbgZ seconds ,
PbUbkbnZ for <name>
PbUbob group for
PbUcWYdZgchZjZmY my <name>
PbUcabdZgbjckZ toy
PbVZWbhbjZoZ phone
PbVbaZebgZib language therapist
PbVbebhZ and language
PbVbebmZ therapist
PbWZXbabhbkZmcnb <name> has
PbWZZcaZdZhZibjbkbmZoZ there .
PbWZaYgbhZjblbmZobqc that is
PbWZebfcgZhZicjbkZ <name> of
PbWZeciZmdnZ the one
PbWZedhZjbnb . <title>
PbWZfZkcob stick
PbWcdZeZkcnb the book
PbXbhbjZ card and
PbXbjZkdob run
PbXbmd door ,
PbXbqc door
PbXcZbebjZkb week's
PbXcmZobqc mark
PbYbqb group work
PbYcaYbcdZfcjboZ window .
PbYcbYebhZjbnYqb the front
PbYdkbmb the hall
PbZZdZfZhblb is .
PbZZjbkc to his
PbZbadfZ and say
PbZbfYkc toys
PbZbgb from a
PbZbgchZnZqb goes to
PbZefYgYibjbqZ pack
PbaZdZjcqc ten seconds
PbaZdbjboZqb the register
Pbab table ,
PbabdbhckYqZ lots of
PbabfZjbkZob table .
PbabjcoZ a time
PbacdZgbjbqZ board ,
PbachZjcqc board
PbacjZlc longer than
PbaebYgZjZoZqZ warning
PbbZfdhYoc anything
Pbbcjckb next to
Pbcbgchb will feel
PbccdcgZqb into
PbdZecmZ the college
PbdZoc , where
Pbdb loss
PbdbebgbhZjZ <name> one
PbdbfZgZjbkb on ,
PbdbgZhbkbqc before he
PbdbjZob back in
PbdcfZickZnb the dinner
Pbdcgc the table
Pbddjb skills
PbeZlcob any
PbebgZjc seat
Pbebhb up a
Pbec gone
Pbecgb his teachers
Pbfb picture
PbfbhZocqZ tidy
Pbfcob how to
PbgYjdqb picture strip
PbgbhZoc again "
PbgbhbjZ be back
Pbgbjclb steps
Pbgbkc tray
Pbgbnboe runs
Pbgbne one in
Pbgc , for
PbgcjbkZlc homework club
PbhZjckbmY rules
Pbhcqb <name> comes
Pbicmb and what
PbjZkdoc garden
Pbjbmb ^outcome :
Pbkb five
Pbkbqb ear
Pblb with the
PbmZ using her
Pbmb -ed
Pbmbod the group
Pbpc said yes
Pbqc on a
Pc coat on
Pc with a
Pc with her
PcRbdbebibmXqc small
PcTYfbjc me and
PcTZ card on
PcTZ gives <name>
PcUZacdb key words
PcUZdbjZkb noise
PcUZdbjckZoZ to use
PcUZfbkb what i
PcUb of them
PcUbZbgZhZmb tablet
PcUbdZjZmc five lessons
PcUbdbob science and
PcUbkb one of
PcUcaZjbmZobqb he writes
PcVbdbebhZ speech and
PcVcbZ teaches
PcWZXdabdZhZiZmZnYoY training
PcWZecibkZlcmZpb meet
PcWZfdgcibjZnZ ^picture
PcWZnb them ,
PcWc it with
PcXbZddZgZjcqZ sign
PcXbdZgYhbqc word cards
PcXbgZjb sand timer
PcXcZZabbYdZgZobqd the blue
PcXchbjZqb the classroom
PcYbfbjbqc window
PcZZbddYfYgYkbocqZ trains
PcZbabhZkb the page
PcZbad the hand
PcZbgZhbmZ list ,
PcZcjb word
PcZehbjb practise
PcaYbbdbjbkZqb saying
PcabdZgZjcmc happens
PcabdZjdnZ printed
PcabjZ a short
Pcac laptop
PcacdY side
PcacebfZjdmZ extra
PcaciZjZkcob real
Pcad minutes early
PcaffboZ face
PcbbfbhYobqb drawing
PcbddYjZ seeing
PcbfhZjZkXqe sitting
PcdZebgZhekY worry
PcdZfdibkZ cards and
Pcdb to join
PcdbfbjbkZ the task
Pcdbfbnb b
PcdbgZhb to take
PcdbgZjb ^paired
PcdbgZjb ^paired reading
Pcdbjb paired
Pcdbjb paired reading
Pcdbkblb the words
Pcdbkbob ones
Pcdbmb together ,
Pcdc planning
PcdcebhZ therapist ,
Pcdcgc finger
Pceb shows
PcebhZjbkb <name> the
Pcebjc before the
Pcebqb microphone
Pcfb using
PcfbhZkbob draw
PcfchbjZkbmZoYqb over the
PcgZhdjb that <name>
PcgZicjZkb he starts
Pcgb minutes every
Pcgb practises
Pcgbhcjb be able
Pcgc ^what will
Pcgc what will
PcgcjZmb is now
PchZlbob <name> a
Pchb able
Pchb able to
Pchb goes through
Pchc <name> is
PchcjZ straight to
Pcjb , say
Pcjb group
Pcjb task
Pcjbnb write it
Pcjbob back$
Pcjcob club
PckZoc for ten
Pckbmb ^help
PckboZqc boxes
Pckbqb defenders
Pckbqb ear defenders
Pcoc a <figure>
Pcod round
Pcqb the day
Pd , then
Pd then
PdQc ^a
PdTYebgZjc . every
PdTZUbgZjcmb the two
PdTZXceZjbmbnb . one
PdTZgb register .
PdTZlbmbpbqZ side gate
PdUZaZdZfZhYogqd songs
PdUbZcdYjbqb song
PdUbdZjb and a
PdUbjb sits
PdXd practice
PdYbbbfbjbqc the window
PdZc back
PdZcgb new words
PdZcjb ^look
PdZdhZ ^practise
Pddb sound
PddbfboZ choosing
Pddbhb tables
Pdgb then a
Pdgbjcmb the steps
PdgcnY one for
Pdhc through
PdheoZ she says
PdjZkb over
PdjZmb precision teaching
Pdjb day's
Pdjc movement
PdkZqc the door
Pdmb ^precision teaching
Pe card
Pe precision
PeRbdc sentence
PeTZ ^touch-typing
PeTZkb touch-typing
PeXbabib practice with
PegZjbmb ^precision
Pegb elsa
PegbjZ ^elsa
Pejc games with
QbRbnb / <year>
QbVYWcncpZ ( mum
QbVYWcncpZ mum )
QbWYfcnc d .
QbWZnd c .
QbdZgchejZkZmb ) :
Qbdbmbnb ^c .
QbhZnc s
QcTbVdWXZbjZmc teacher )
QcTbjbmZ r .
QdWZebiZkcncocpc s .
QdWbZcebhZjZmdnZpZ ^signed (
QdWbZcebhZjZmdnZpZ signed (
QdWcfZpY j .
Rb days out
Rb missed
RbUZdbgc lesson (
RbUb minutes with
Rbebmb / <figure>
Rbgb day out
Rbmb times a
SbUcmb what worked
SbUcmc worked
SbWYZbkb there
SbacdXfbgZjZkbmcoZqZ down to
SbdYkcoe music
SbdbhZqb she has
TZhbjb when required
TbUYbbnZ books .
TbUbYbjZqZ supply
TbUbacbcdXobqb technology
TbUbdZhZkd art and
TbUbjcob to him
TbUcbbdYhYkdob design
TbVcdb nursery
TbVdWYjb ( teaching
TbVdWYjb assistant )
TbWYdbfZhcjZnZobpb , all
TbWbZcabmbqZ ten minutes
TbWd <name> ,
TbWdfchZiYjZkbnZoY jodie
TbWeiZjZnZob leads
TbXbgbhYjZkcoY mornings .
TbZcgZiboX him on
Tbabjb to ten
Tbcbjd one friend
TbdbmZqc playground
TbfYmcnbpe meeting
Tbfbkd water tray
TbgbiZmb will check
Tbgboc plays the
Tbhc the card
Tbjb lesson and
Tbjb support assistant
Tbjbkb <name> goes
Tbjc <name> gives
Tbkb sets
Tbkcobqb someone
Tbkd the water
Tc other child
Tc teaching
TcUdjZ minute in
TcVbWd <name> (
TcWdaZdbeZlb me ,
Tcgcib , with
Tcjb teaching assistant
Tcjb trainer
Tcjb travel trainer
Tclb the quiet
Td , teaching
TdWZXcecncoZ jo
TdWdkZ <name> )
TdabfZgZic gareth <name>
Tdgbjb assistant$
Tdjb assistant
Tejb , learning
UYVZZZabdZgYjZod singing
UYZbdbhZnbob if she
UYaXdcfbjbkb lose
UYaZbZdbiXjcmbocpb is on
UYabde leaves
UYdcfYhYoc fast
UYdcfZgZhbkZob cries
UYfXobqe stories
UYfbhZjZkdoc is the
UZ friends
UZVYZZaZbehYiXjYmYncoZ , his
UZVZWYjbkbmYnb [
UZVZWYjbkbmYnb ]
UZVZWZXZZcaZbZebfbgYhciXjbmYnYoZ sent home
UZVZccicmY school .
UZVcWYXZZZdbebgZhZiZmZnb health visitor
UZVdWYZZbdcZdbfZhYibjZnZoZ nan ,
UZVeWYZZkboZqb at school
UZWYaZdZebfZhYiZjdkYlbmbnWobpY ^people
UZWZXZZcbZedfZgYiZjboYqb send
UZWZbbddmc dyslexia
UZWZebfZhZkZmdnYpb year :
UZWZidjbkY home .
UZXbaZdcfbgZhZjcoYqb place .
UZXcabdbgbibjY group :
UZYbZZabbYdcfbhZoZqZ once .
UZYc story .
UZZZbZeYfYgYidjYlbmcoZ <year> at
UZZZebjbkc and says
UZZbcbdbjZ to plan
UZZbdbfZhYmbobqb and has
UZZbfcgbhZiZjXkcpZ ^reuben
UZaYgZjbmYobqd making
UZaZfbjbkcoZ have to
UZabdbfbkZoZ two hearing
UZabdbmY room .
UZabdchb wrong
UZabfbhZod top
UZacbZdbfZgZjZkZqd board .
UZbb hearing aids
UZbbdbgZqb she can
UZbbddfZ . getting
UZbcjbkcmZ he finds
UZccdbhbkYqb we want
UZdXfZhYoeqc notices
UZdYhYoi remembers
UZdbhbjb : reading
UZdbiZjZmcocpZqY first time
UZdbkbob hand to
UZdc his hand
UZdceboc for his
UZdcgckZqb group time
UZdckZqc are hard
UZdckb ears and
UZdcmZ before she
UZddgWqc outcomes
UZfbjbmb her hand
UZgbhYkcod fair
UZgbkZqb in all
UZhbjckYoc looks after
UZjZncod their
Ub <month> :
Ub an adult
Ub child
Ub full stop
Ub minutes .
Ub moderate
Ub of words
Ub on his
Ub words in
UbVZYZZYaZcZdYeXfZgYibkelZpZqZ is happy
UbVbYZdb stuck .
UbVbZbgZibjbmYnYpb <name> from
UbVbaZbYdbfbkZoY : my
UbVcWY went
UbWWZZecfYiYjckZlbmbnXoZpZ people who
UbWZbZcbdZkc work with
UbYbdZhb at lunch
UbYcbZqc could
UbZZaZfbob hands .
UbZZbdcZdZfZhbiZmZnZoZqZ he likes
UbZZccgbibjb know :
UbZZdbgZhbjb and it
UbZZhXkcoZ two .
UbZbcZdZkYoZqd word .
UbaZbZdZfbgZhboZ as well
UbaZdcgZmZ slow
Ubac so that
UbcdfbhZkX i was
UbcdhZkZmZ disorder
UbdXgbhZibjZob listens
UbdZgXjZkblcnZoZ about the
UbdZobqb ^maths :
UbdZoc herself .
Ubdb a game
Ubdb coat and
Ubdbeb words and
UbdbgZhYkcoZ saw
Ubdbhb are
UbdbjZqe working
UbdbjdmZnZoZqY do not
Ubdbmb follows
Ubdbqb an instruction
Ubdc ^writing :
Ubdc writing :
UbdcgZoZ can be
UbdcgZqb : he
UbdchcoWqZ ^strengths
UbdcoYqZ his age
UbdcqZ hard for
UbedfcgZnYoZ . his
UbfZgZhYmZnZofqZ climbing
UbfZhcob heard
UbfZkZmb class .
UbgXjc understand
UbhYkZocpb got
UbhYoc in science
UbhZoc and full
Ubhb we would
Ubhbjb her .
Ubhbob he is
Ubjb and how
Ubjb days .
UbkZ she reads
UbkZob most of
Ubmb think
UbmdqX is working
Ubnb that his
Uc expected
Uc expected for
UcZZccdbkZqZ harder
UcaZbdoZ cat
UcacbZdb not know
UcaccZibkZlYqb to keep
UcbbdYfZhZkbob people .
UcbbdZjbnZ my mum
UccbhYmZ he was
UccbicjZ in <name>
UcccdbhZ for him
UcdY ahead
UcdYedgXhcjYkcmZoY we hope
UcdYhYkYoe puzzle
UcdZ maths and
UcdZedjcoZ print
UcdZfZhbkboc up for
UcdZgbjbqZ word ,
Ucdb . in
Ucdc reading
UcddgZqZ talking :
UcgXqb questions in
UcgYjc playing
UcgZ she gets
UcgZob reading :
UcjZ common
UcjZ common words
UcoZqb in both
Ucob ^reading :
Ucob level expected
UdZbmb worked :
UdbbdZib and spelling
UddY reading and
UddZkc is hard
UdiboZ understands
Ue maths
UedX maths :
UegZjZ . maths
VYWYZYdbebhZjcmYndoZqZ file
VYWfZZeYfZiZjYkZlbmY ^me
VYZYdbeWhZiZjbmYneqZ file .
VYZZbbdbfbob when it's
VYZcbdcZfZkb he's
VZWWXbecgbiZjZmbnYpd present :
VZWYXZYZZYacbccZddeZfXgYhZiZjZkZlZmZnZoYpZ ^being
VZWZbcgZiZkcpb it's
VZWZgZhbjb fine
VZWdZYabjZmcoZpYqY first ten
VZWdZZdZeYfZhcmbpZ by phone
VZWeaZbdhZiZnXoYpZqZ , her
VZWfecfZgZhbiZjZmYpZ <title> and
VZXdZZgZhZibjZ far
VZZYhbickY ^mum says
VZZZbbdbhZib play .
VZZZcbdZibjcqZ that the
VZZZdZfeiZkcoYqZ photos
VZZZdbebicjYlYmZnb will meet
VZZZedgbicjYkZnZpX . copy
VZZbebhdkY ^mum :
VZZbhckZ mum :
VZeYgZjbmcpb agreement
VbWYbbfYibob my sister
VbWYdZgbnZpb in my
VbWZbdkZob brother <name>
VbWgnZ ) ,
VbYYgbhYjbkbqZ teacher .
VbYd a bad
VbYeaZdZ day :
VbYfkZ bad day
VbYfkZ good day
VbZcaZbZdZfWgZhXiekbmZoXqZ school and
VbabbddYkZlbmYnZobqY who is
Vbbehb brother
Vbfbib to me
Vbgbkbob , the
VbiZmd <name> first
VbjboZ see
VcWZaZbYdcfcoY me :
VcWZcbgbhYiZnZ : mum
VcWc ) ;
VcXZdbhZiYmYndoZ visitor
VcZZhc . at
VcaZfbob my brother
VdWYbcdbkX , my
VdWgjbmb , <title>
VeWYaZicjYnboZ mum ,
WVjcmZncpc theirs
WWXbebgbiZjZmbnYpd present
WXbcdcjZpb and his
WXdbfdiZkZoZpc <name> with
WXeZfcibmbnboY photograph
WXicmZncpZ may see
WYXcebjZmb the staff
WYZbabfZncob else
WYZbebfZgZiZmdoZ ( teacher
WYZbhZkcnb and have
WYbZiclbnZpY we meet
WYcboc art
WYeZjZne paper copy
WYfcib , first
WYgcjbkYmZnbobpb <name> have
WYhbjZmbnd teachers ,
WYjblcnbpZ my teachers
WYnc school's secure
WZXbZYabdZeXfYhbiYjcnZqY copy of
WZXbZZeWgciYjZmZnc posted
WZYbiYkcnb : a
WZZZccjboZ on paper
WZZZdZeXfZgYiYjZkZldmbnYpd first plan
WZZb with <name>
WZZbfdnZoZ chose
WZZbgbqb up the
WZZbnd the school's
WZZcbZncoc nobody else
WZZdeZfZgYhZicjblZmb will look
WZabdZhcickZnYpcqZ like the
WZadbZdZjZod looking
WZbbdZfchdjckXoZ , not
WZcbdZeYfYjbkc <name> would
WZcbfZibjc year <figure>
WZcbgbhYob have a
WZcbgboZqd , which
WZdbhZibjc <name> in
WZdcmcnc between
WZeZibmbpc his parents
WZebfckcmc this
WZebhdjZkYmc <name> are
WZebiZndobqZ all of
WZebnc too .
WZeciZjd extra time
WZecicndpZ given to
WZfXgZiejZmZqc called
WZfc name :
WZgZicmcnY birth :
WZkbmZod up on
WZnbpe <year> :
WZncob teach
WZndqb secure
WZne teachers and
Wb <name> .
Wb <title> <name>
WbXbnb was given
WbYbfZhbibmb . we
WbZbdbfcjYkcmZ reuben
WbZbpb h .
Wbacfc you
WbcchbkZ they would
WbcdkboZ us
WbdZebne copy
WbdbjZmZnc <year> ;
WbeZhbjYnc parent
Wbebkbmbnb shared
Wbecnb happy for
Wbecpb ^signed
WbediZkYlcmZpZqZ <name> by
WbfcibjZmZpY name$
WbgZ speech
Wbgb , on
WbgdnZ that this
Wbib <name> and
WbmZnb ^copy given
Wbme did
Wbnb <name> were
Wbnb be shared
Wbnbpb ^signed :
Wbncpc signed :
Wbnd copy on
Wbob given a
Wboc for the
Wc maisie
WcabfbicoZ me .
WcbbdbeZfbhZkboZ and her
WcdZfb idris
Wcebmcnb shared with
Wcebnc and <title>
WcedfYgZiXjb ^copy
Wckb ^idris
Wcnd a copy
Wd ;
WdabeckZ read it
WddZhdiZnb sent
WdeYgZhbmbpY the meeting
WdhZiZkb her parents
WeebhbmZnY sent a
WenYpb ; <title>
WhnZpb <name> ;
XZbZdZebiYjblZmZpbqZ ^copies
Xb every <name>
XbZYjc session .
XbabdcgYhbjbkZoZ away from
XbbedZkYqb blue
XbcbgZjYmb her first
XbddjZmZqZ begin
XbecnZ sends
XbfbgbiZ no .
XbfcjYoZqb plan for
Xbgb ^no .
Xbjbpb were given
XbjcmbqZ the others
Xbnd given
XcZcdZoZ more "
YbZb <name> does
YbabdZfchc thing .
YbacdcfZhckY mind
YbbedYhZickb . my
Ybdbeb assembly
YbfbkZof laugh
YbfchZob i know
Yc loud
Ycaceb me a
YcbZhZob a good
Ycdb hall
YcdbkZoYqZ miss
Ycfboc good
YckZoZ i get
YckZod laugh .
YdZZeZjdkYmb we do
YgkZoZ bad
ZYacjcqZ . tell
ZYfZgcmZ home :
ZYfZhdjZ says that
ZZaZdbfbgZhbkcoZqZ to get
ZZabhboYqc o'clock
ZZadfbjZoZ get down
ZZbZcZdbgZhbicjZkbmZoXqc doesn't
ZZcbdceZhckYoY had a
ZZcbhdkZ want him
ZZccgZhc <name> hope
ZZdYeZgZhbpbqc copy .
ZZdZhckb happy
ZZdZhclbqZ secondary school
ZZeZkbnd one on
ZZfbhc like <name>
ZZhckb in tears
ZbaZfZjbkd " and
Zbab to look
ZbadbYdYfbhZjbkYmZoYqZ floor
ZbbYfbkYod i make
ZbbbhckYmZ to .
ZbccoZ would love
ZbdYebjbnZ yellow
ZbdZhbnbob the school
ZbdbfZkdmZ my hand
ZbdbgZhYmc is not
ZbdbgZjc take
ZbdcfbjZkbmZnZ down .
Zbdcfc behind
ZbdchYjZqc . writing
ZbdckYoc boy
ZbfZkc and "
ZbgYiZmZ cross
ZbgZhdjbnZ day and
ZbgZjZqd work :
Zbgb essay
Zbgb game
ZbhboZ that he
Zbhbob <name> says
Zbhbqb talk .
Zbhd would like
ZbibmcqZ what needs
Zbibod in his
ZbjZ there is
ZbkZ say it
Zbmc what next
ZbnZpb ( parent
ZbnZpb parent )
Zbnc school's
Zcabjb count to
ZccbdZhc him to
ZccbhZkZmb three .
ZcdcfbkZmZ hurts
ZcfbgYkboZ he goes
ZcfbhcjbkZ please
ZcfchZ to support
ZcgXjbmd : the
ZcgZhbkZoZ like him
Zdac wait
ZdfbgZhbkXoZqc nights
ZdgbkYoZ she would
aXbZdZfbhbjbkYod say <name>
aYcZdbfbickZoY matters
aYcZdbfbickZoY matters to
aZbYdcfbkboZ like about
aZbYdcfciboY about me
aZbZdbfbkZod funny and
aZbZdbfdoY people like
aZbbdbfc important to
aZbbfboZ i don't
aZcbfchXib all the
aZdYfchckYoZ am good
aZdbfchb know what
aZebkc pick
aZfbhYibkbob i'm
aZfckbob ^i am
aZfd important
aZgZnZqd copying from
aZjbob up ,
aZkbqb the lesson
ab if
ab often and
ab point
abbbdb in front
abbbfZkYmd , because
abbbickYmZ aids .
abbbjZmd next .
abbcdYfckboZqZ likes
abbcfboZ to finish
abbchckc ^" <name>
abcZdbfZhbibjbmX to stop
abcbdZfdhcoY to know
abcblb come back
abdZfbkb me in
abdZfbod funny .
abdb wears
abdbfYkb name first
abdbfZob when they
abdbfZpb to sit
abdbhZjZkZob picture ,
abdbkb i can't
abdc stuck
abdcjZkZoZqb and then
abebfYmbqZ slides
abfYqb ^let me
abfZhZkboc peg
abfZqb ^let
abfb put my
abfbgcjZ <figure> bus
abfbhckYoY , but
abfbhckZ before i
abfcjbqZ quietly
abfd down
abfejbkY not in
abgZhZqc , a
abhZjZmc to change
abhc please don't
abibmb step
abjb ^how often
abjbqb questions
abkZoc even
abkd on my
abmcoc group .
abnZ the room
aboZ at a
aboZ don't
aboc i write
ac give me
ac me
ac one thing
ac step$
ac tell
acbbfZoY read out
acbbjZ . show
acbcdZfchYoXpZqZ likes to
acdZ don't ask
acdZfbjbkZmZoZ stand
acdZjcmZqc across the
acdbgckZ do it
acdbhZ the rest
acdbjc to read
acdbkZ . say
acfZgZjdqd the board
acfc if i
acgbjZ before it
achZob tell you
achbkb me to
acjbqb across
ackZqb ^give me
acqb ^tell me
ad before you
ad show me
addZhb finish
addbfboY . don't
adfb let me
adfbjZkZ me one
adfbkZ tell me
adfbkZoZ when you
adfcjb . let
adgb help :
adhZ . if
adjb let
ae ask me
ae say my
aedZfb . give
aedcfX me when
bYhcibob says <name>
bZcZeZfdhZkdmYoZqc photo
bZcbfbhc love
bZcehZkY ^my hopes
bZcehZkY my hopes
bZcekY hopes :
bZdYgZhbibob " (
bZdZkZmdqe not working
bZddhbiboZ low
bZfZgZhbibkb i'd like
bZfZhZibkbob ^i'm
bZfbicjcnZoZpZqb is <figure>
bZfboe the best
bZkc it when
bZoe says i
bb aids
bb mean
bb my nan
bbcbfZkYob that i
bbcbhZqc alone .
bbdZgZmeqZ next$
bbdZhZkc going to
bbdb both ears
bbdb front of
bbdb him ,
bbdc up .
bbddgZjb getting
bbfZpb his <name>
bbgchb missed something
bbhZjdoZqc near the
bbkZoc my friends
bc his blue
bc my
bccYdYhYnZoe bike
bcdZhZickdoZ i like
bcdZob asked ,
bcdbfZhbjbkZmb . not
bcdcqc . having
bcfckbob water
bchb and not
bciboZ my dog
bddbjb not being
bddcqc having
bdfZhYibqZ swimming
bdfZqc . sitting
bedZjb . knowing
befckXoY dog <name>
behYmb don't want
bejZ knowing what
bekYqb being
beoZqb . being
bf and my
bg ^my
bhkZqY knowing
cZdbgYjbkdoZ play with
cZgbhXiXjZkgnZ family :
cZhd want her
cbdZhbkbob and that
cbdbhc i would
cbdc means that
cbddfZgZkb means
cbfchZiZoc . her
cbhZnboZqZ to have
cbhboYqc friends .
cbhckZ hope she
cbjZkc : we
ccdYhciZkc hope that
ccdb which means
ccdbfboX moved
ccfZhbkZqZ all day
cchZ ^my family's
cchZ my family's
cckb college .
cddZhYkb family's
cddZkY family's hopes
cdebfYgYhfkb hope
cehZkXqb mum's
cfdZgZhdoZ hopes
dXoeqb quick
dYfYhbkcoc loyal
dYgbhYibkbob is good
dZebmbob can do
dZfZgZhbjcodqZ somebody
dZfboe animals
dZfchbibjZkZ when it
dZgZhbidjZmY the family
dZgbjc ^by when
dZgbjd when :
dZgboeqZ builds
dZhZiboe great
dZhZkbod team .
dZjckbnb . all
dZkbnb drive
dZmbqc ^working :
dZod anyone
dZof good at
dZofqZ patient
db about
db come
db correctly
db goes
db hearing loss
db help
db lessons
db loss in
db often
db once
db when i
db work
dbebgZjZ playing with
dbfZgbhb lessons .
dbfb ^how best
dbfb and she
dbfb best to
dbfb how best
dbfb people
dbfb support me
dbfbgZoc is a
dbfbkZod remember
dbfbocqb things
dbfckboY ^what people
dbfcndoZ tray .
dbfcoY and admire
dbfcoZ admire about
dbfcoZ like and
dbfcob to help
dbgZ spelling :
dbgZhc gets
dbgZjc also
dbgZjc where i
dbgZkbocqZ other people
dbgZod strong
dbgbjZmb : maisie
dbgbjZobqc when a
dbgbqb , as
dbgchb write her
dbgdhZmZob close
dbhYkbmZ of her
dbhZ language
dbhZke wants to
dbhZqc points
dbhb them .
dbhb they
dbhbqc and goes
dbhckb wants
dbickcoZ like to
dbjbkZ ( "
dbjbmY words that
dbkYoe never
dbkZ has a
dbkb takes
dbkbocqZ hall .
dbmb , so
dbob other
dboc am funny
dboc i have
dboc memory
dbod kind to
dbqb : in
dbqb her <figure>
dbqb lines
dbqb on .
dc concerns
dc has
dc is stuck
dc so
dc spoken
dc stops
dcfYmZoZqc tables .
dcfZ hard
dcgbhbkZqc long
dcgbob times tables
dchbjX sight
dchbkboZ can't
dchboZ loses
dchbqb to college
dckZ she finds
dckZobqb he reads
dckb or
dckcnZoZ says "
dcoZ his place
dcoZqc which
dcoc . he
dd finds
ddfZgZhZibjbkZoYqZ lazy
ddfZob ears
ddhZ : i
ddhZoZ ^strengths and
ddhcoVqb strengths
ddoY skills :
ddqb hard .
degZhZmYnZqc . reading
deoX and skills
deoX strengths and
eYgcibnc agreed that
eZfZgbhZjbkZnbqb nine
eZgYhZnc ^freya
eZgZjboZqd . a
eb <month> .
eb back .
eb talk about
ebfZgbhdkZ to hear
ebfZjYnZobpc kieran
ebfboZ so i
ebgb ^how we
ebgb how we
ebibjZnbpd this plan
ebjYkd i go
ebjbnd kept in
ebjbqb day before
ebkb for a
ebmbnb system .
ebnZ can read
ebnbpc signed
ebnc teachers
ebob books
ebqb model
ecfbgZhZlcmZnYoZpY plan :
ecfcnboZ <name> on
ecgZhZjZndpZ <name> teachers
ecgbjbkZ do :
ed will tell
edicmbnY copy given
fXiejZnb ^school :
fYjZobqc club .
fZgchbiXmbnbpY meeting on
fZhbkYocpc year .
fZhdkc i'd
fZickZ dinner hall
fZkc do .
fZmb before .
fZne home on
fb know
fb said
fbgb one day
fbgbkZ say that
fbgckc . )
fbhYoc . i'm
fbhZibod everything
fbhZjbmZob middle
fbhZke my own
fbhZoc best
fbiZ with my
fbibjc name
fbibmboY is <name>
fbjYkZoc and he
fbjb me the
fbkZ and i
fbkcob big
fbob i am
fbob is gentle
fbob look after
fbob make people
fboc gentle with
fbod gentle
fbqZ what the
fc is important
fc my name
fchZoZpb <name> got
fchb hear
fchbkY . please
fchdkcoZ like
fciYmb ^name :
fciYoc elliot
fciZjZkbobqb at <name>
fcibjc tutor
fcjb because i
fcjb by <name>
fckYoe i can
fckZ thing
fckZof funny
fcoXqc admire
fcob am a
fd told
fd what to
fdoX what people
gYkdmb when <title>
gZhZjbmYnd by email
gZhZkcoc younger
gZibjZkboe clearly
gZicjbmb what helped
gZjc often :
gZjcob join in
gZmcnc next :
gb , in
gb <name> will
gb ^now
gb a teacher
gb and be
gb b :
gb by
gb capital
gb how long
gb minutes of
gb one question
gb put his
gb she did
gb three minutes
gbhXkbmYnd ^parent
gbhZkbob maths .
gbhb own coat
gbhc years
gbhckZ to speak
gbhdkYob help .
gbjZ a reminder
gbjb ^now :
gbjbmZ card to
gbjc ^how
gbjc by when
gbkb ^help :
gc . (
gc <year> <name>
gc ^who :
gc his desk
gc his own
gc in a
gc now
gc who :
gchblb will go
gcicmZ , what
gcjZ point :
gckb now :
gd ^long-term
gd ^long-term outcome
gd long-term outcome
gdibjYoZ where he
gdjZmZ measure
gfjZ ^by <figure>
hYmd needs to
hZ off
hZjbocqb in with
hZjc one .
hZjdqb near
hZmc change :
hZmc view
hZob younger children
hb he
hb she
hb what he
hb worn
hbib mum says
hbib school
hbiblb to tell
hbjb him
hbjcnZ ^who
hbkZob i never
hbkZodqb ideas
hbkbob no
hbkc a friend
hbkd "$
hbkd . "
hbkd ^"
hblb the morning
hbnbqZ canteen
hbnbqZ the canteen
hbob . she
hboc she is
hbqb . the
hc with .
hcibmbnZ . dad
hcjb her to
hckZ himself .
hckb " <name>
hckb tears
hckbmY because he
hckc . i'd
hcmZ : dad
hcmb with his
hcqb he knows
hd home
hdkY home and
hdkb would
hdmZ that she
hekZ . they
hekZ comes home
heoc says
iY asked
iZmbnf agree
iZmc this is
ib am
ibjZkdoc the garden
ibjb <figure> ,
ibjb minutes and
ibmbnd <year> .
ibnc may
iboc little ones
iboc the little
ic our
ic room
ickb to be
idlbmcnZ <figure> pm
idlbmcnZ pm
idnc . mum
jZkb ask a
jZkbmb : by
jZkbqc if you
jZkc when the
jZkdmb when <name>
jZqd being told
jb , <figure>
jb <figure> minutes
jb <name> <figure>
jb <name> at
jb as
jb every day
jb front
jb instruction
jb lesson .
jb plays
jb who
jb will use
jb writes it
jbmc next
jbnboZ unless
jbob gives
jbqZ row .
jbqc row
jc for every
jc how
jc in every
jc long$
jc with him
jcob first two
kYqb first .
kZmcqc ^not working
kZnc . it
kb , i
kb <name> :
kb because
kb by myself
kb get
kb have
kb i
kb like it
kb not
kb old
kb week .
kbmb " i
kbob . i
kc "
kc a vet
kcqb vet
kd myself
kd to do
kdoZ friend to
mb it is
mb question
mb set
mbnb /
mbnc locked
mbqc not work
mc ^outcome
mc ^what is
mc beside
mc in <month>
mc start :
mc we
md ^what next
md what did
md working :
me ^what helped
nb <year>
nb too
nc agree that
nc day .
nc kept on
ncob it to
nd is kept
oZqc first ,
ob #more
ob first
ob give up
ob him .
ob i look
ob is
ob twice
ob with them
oc after
oc and can
oc her ideas
oc in her
od can
od has not
od listen
od people laugh
oe the workshop
of kind
qb from the
qb like her
qb quiet`;
