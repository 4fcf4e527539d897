// Made by `npm run learn` from the plans of tests/corpus; do not edit.
/** Parts of a plan and fields of an outcome that a passage may be of. */
export const kinds = [
  'field baseline',
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
export const learned = `AVCgDYFbHXJZKYLYMVNYOYPbRYgZjbkYmf ^<figure> <month>
AWCdDbFYHcIYKZLZMXNbPZRYdbgbjb daily
AWDbFbMbPd minutes in
AXBYCSERFXGRHTJZKSLeMfNZOUPVhblb #2
AXBYCZDdFZIeJZLXMVNbPZQZRZXbdZebfbgZjZlb class$
AXCZDdFZHZJdLXMWNZPcRZSbUZWZXZbZcZfZgYhejZkZlZmZnZ n
AXCZFZHdNbacdbhb clock
AXCZFZNZOebYjckdmY k
AXHdMZPcUZaZbcgblc month
AYBZCWDgFZHZIZLYMXPZRYgb children$
AYBZDZFcIYJZLYMbPYQcRYjb ^partly
AYBZFZIYJbLWNdOZPYQYRYdZhe a$
AYBcCeDUEXGXHZIYJYKWLVMZNWOSPcQZbZfcmd ^<figure> /
AYCZDf ^as
AYCbMbPblb mornings out
AYCcDZMbPbacdcnZ period
AYCcDZMbPbacdcnZ period <figure>
AYDZFeKbLXMcNZSbUZWb target <figure>
AYDbFbPb weeks
AYDbHbNcPbWbabjb times ,
AYDcNcdbhb timer
AYFYHbMdPcjc result
AYFYMddbgZjc days in
AYFZGcHcMYPZReXbaZdYebgc adult$
AYFZHcMbPZab out in
AYFbHYKbQcjc up from
AYFbPcjd . partly
AYFcHZKbNZRbcbebjb instead
AYFcKdLbMbNZUZdcgbjc target
AYFcQcdZje partly
AYFdTbUZVYYYgbhbjZld better than
AYFdWcYdaZjYnZ !
AYFeHZLYMYQejc ^met
AYFeWcaYebjc pleased
AYGbHbdc ( now
AYGbNbPcRYab weeks .
AYHbMbPcWbic one page
AYHbMbdcgZ <figure> now
AYHbMcdc now )
AYHcNbPZdb prompt
AYHcWbdc no help
AYHdMbSbhbldnb on time
AYHdNZRcXcdcgb ^staff
AYHdNbRXXbabgY ^word
AYHdPbSb timed
AYHelZ register
AYMbPblb <figure> mornings
AYMbPc words by
AYNbUYWegbkd bag
AYObkb / <year>
AYPbabgbnd tasks
AYPccchZjdkYlZ filled
AYPcjdkY filled in
AZBZCWDeHbIYKbLZMYgZjblbnb weekly
AZBZCbDcEUGVHYJZKZLWMbNZOWQYhd #4
AZBcCVDbEZFZGZHWJXKWLYObPWQYab :$
AZCXDdKbPZXbgckZlb eight
AZCXDfHbMZRZUYWZbZgZjbkcmY pm$
AZCYDcIbLYMdNZgbjb ^start
AZCYDdEdMZWcaZdb , four
AZCZDZFZHZMcNdRZbZcZeZfbhZmbnb plans
AZCZDZFZHcKcWbebjc ^goal
AZCZDZFZLdNbPZabdceZjZ b )
AZCZDZLdNbPZabdbeZjZ a )
AZCZDbKcMXNcPZcZdZfcgc group$
AZCZEcHcKdNZRYTbUYbYcZdbeZgbhYlZnd ^the
AZCZFdKZMbOZPWQbjd progress
AZCbFZHcPZdbjc words out
AZCbGcWbdZgb play a
AZCbGeMYNYXbaZdb ^by the
AZCbHbgc morning ,
AZCbdb will follow
AZCdMZ ^every morning
AZCdWdgbjZ mins ,
AZDYEcHbKZMcNZaZdbhbldnb the kitchen
AZDYLXMbNdXb ^<figure> a
AZDZEbHZLcMZNceZgbhb ( a
AZDZFZHZKdLbMYNbQZRZSZbbebgZjbkZ b <figure>
AZDZFbMYNbPbRbgb of three
AZDZGfMZNZdbjb ^by <month>
AZDZHcKZMYNddb lessons on
AZDZHcNbSbac minutes to
AZDZHeSbedgchZ different
AZDZKdLZMbNcRWgb typing
AZDcIcLZRYSbUbcdfYkZlY ^kofi
AZEbHYMbXcjd ^read
AZEbHbWb the same
AZFbHZQcSZabjc , up
AZFbHcPblb <figure> on
AZFbJbbddZlb the <month>
AZFbMcabdYhZjd some
AZFbPbdbgZlb piece
AZFcGbHbgZ lesson in
AZFcGcMZSbablZ still
AZFcJcPZdcgZlb <figure> sessions
AZFeSZjelc really
AZGbMbabhZnc a story
AZGcdb questions about
AZHZKeabgb needed
AZHb lessons out
AZHb mornings
AZHbJbKbibjb sessions
AZHbJdLZMZNbRZaZfchZjb writing$
AZHbMbRZnc for three
AZHbMcSZTZabdbfbhZkblZ her <name>
AZHbNbPcUcbdfYiZjZkZ visit
AZHbSbac a new
AZHbabdbeZ or more
AZHbabnb spoken
AZHcMZPbSc uses
AZHcMcUZabgZnc seen
AZHcNcPZaceb <figure> with
AZHcPZUbbc the speech
AZHhRZScaZdb tally
AZJbLdNZOcRZSZUZkf t
AZJbPcSbTZackcnZ by hand
AZMb correctly
AZMcPbSc puts
AZNcQcjc not met
AZPbabhZlb missed
AZPbadhbnZ late
AZPcdb help with
Ab )$
Ab <figure> times
Ab half
Ab reading age
Ab walks
AbBYCXFZGZHZIYJbKcLZNYOZPWQZRXjb ^two
AbBZDYFcIYJZLXMZNYQdRZdYjd met$
AbBcCXDZHYIZNbPZRcTccbfZgb mentor
AbCYDbdc a lesson
AbCYDcHYMbWZddnb pass
AbCYDdMZeb morning$
AbCYHbKYMYOcSbdYkbnb ^niamh
AbCYHbPcbchbkZmZ <year> to
AbCZDYFbHbMZPZWbjb <figure> seconds
AbCbDYRbdbgZnb of four
AbCbDbHZMbPYgZ days a
AbCbEZGZHbLYdbgbkb #8
AbCbFbGbabdb lunchtimes
AbCbFbMZSbebgZ child for
AbCbMbNZ one reminder
AbCbMcPZab <figure> lunchtimes
AbCbYZcZhclc snack table
AbCcDcHZLYMYPZSbWcdbgdjZ <figure> mins
AbCcDcHZLYMYPZSbWcdbgdjZ mins
AbCcDeHXLYMXNYPb ^<figure> minutes
AbCcHZNZRZec with another
AbCcHbgc <figure> to
AbDYNbPcacdZhclb away
AbDZEbHdJbMZPYabnb pieces
AbDZHbMXQdXZaYcZdZgYhgjblZmZ ^not
AbDZRbbb him and
AbDb from <figure>
AbDbRbbbgblZ lunchtime
AbDdLYNZWZaZgbnc <figure> children
AbEbHcKbMYNYld ^he
AbEbMYSZib morning .
AbEbMZNZgbhbnb questions on
AbEbVcWbdZ does the
AbFYGbHXNbQZdbgZjb times .
AbFYMcPbdZje . met
AbFZPbSclc average
AbFbMbPZabdb lessons in
AbFbNZPYdbebgZ ; <figure>
AbFbSb <figure> words
AbFbSbdZebgZhblZnc for two
AbFcXbZceYhY found
AbGbachc own .
AbGcHZMZhbjc <figure> questions
AbHZIbUYcXdbecfZjckZmZ by :
AbHZJcNZScgZ for about
AbHZMZNclb sits with
AbHZMcSbgZhclZ he does
AbHZMdeZjd did it
AbHZNchb paragraph
AbHZRbgb adult ,
AbHZSbaZcZhc watched
AbHbIcMbNZPZRZSbUYbbdcebfcgZhYlZnb pages
AbHbMZOcUZcZdbfbgYjYkbnb niamh
AbHbPYSbdb months
AbHbPYSbdbfZ <figure> months
AbHbRcWbYccZhbkZ kit
AbHbSb sentences
AbHbSb two weeks
AbHbUYWZaXbddYfbgbhZkY helped
AbHcNZWddbjZ each day
AbHcSZabdblb last week
AbHd the week
AbHdRZXbeZgZnc quiz
AbJbSZWZXZabbZchdZeZjZkX wrote
AbLcMZXYaZeZjbld <figure> s
AbMZNcWbXdcY and say
AbMZScWbdZ me on
AbMbNZWbXZaZdZhbjbnb , "
AbMbPbScdbgZ <figure> of
AbMbabdc carpet
AbMbdbebgbjZ ^provision
AbMcUbWcaZdc of <month>
AbMcdb in <figure>
AbNZPbcb minutes (
AbNbcbebgbjZnb straight
AbNcSZdc now$
AbNcWZdbedgZ word list
AbNcWbabbbgYhbjZ week's
AbPb out of
AbPbSb with <figure>
AbQbUYXZZbaZccdbebfYgYhZjblZ here
AbQeSbcbfYgbhbjbmZ yet
AbRbSbgZ names
AbRbYbcbhd water tray
AbRdeZfcjZld team
AbSYTZUYWZZZhbiZjXnZ [
AbSYTZUYWZZZhbiZjXnZ ]
AbSZacbdgZjZlZ an <name>
AbSbWeaZ minutes on
AbSbZcabdZeYfZgZjZlYnY for him
AbSbcblZ put on
AbSbed proud
AbSbedhY help .
AbSc single words
AbSc working at
AbSclZnc in both
AbSdgZ in five
AbSdlb age
AbVclZ i get
AbWbZceZfbhY didn't
AbWbaZebkblb the school
AbWbcbeZhZ , she
AbXZabcZdZnb wall
AbXbabeb or two
AbXc step$
AbXdablZnZ does not
AbYZcYld i got
AbYZcddZhblf ^i
AbYbZbhZ that i
AbaZcbgZibjc th <month>
AbaZdbgZle speaks
AbadhbjZ finds
AbadlZ had
AbaekZlb and is
AbbbdbeZhb term
AbcZebhZjblZ has had
AbcbdZgbjZlbnZ middle
Abdb <figure> (
AbdbeZibjc <figure> th
Abgb within two
Abgc <figure> text
AbjbkZ last
Ac of <figure>
AcBZCXDUKZLZMdNZPVgb minute$
AcCXDWKZLXNYPc ^<figure> days
AcCYDXFbHbMZjb ^<figure> times
AcCYHbNZPXjb , week
AcCYNZOcSbUZjYkbmc m
AcCZDYEcFZHbPYSb <figure> pieces
AcCZDbFZbbib , from
AcCZRbSZWcdZhZlcnb an hour
AcDZFbLZMbPcjc <month>$
AcDZFbQZSZac minute on
AcDZPbSb <figure> day
AcDZSZUYabcchd the big
AcDcPZXbaclZ only
AcEcHZSZWbabgbjZ recipe
AcEeNZPZTcUYWcedhZ ^dad
AcFZHYPc ( week
AcFZHcKcPYdbebhZle ^no
AcFZJbOZPZSZUZWZbdcZebfcjZkWmZ w
AcFZMbPZhb words of
AcFb <figure> out
AcFb <figure> sentences
AcFbSb sentences in
AcFbXceb one or
AcFcMZSdWbaZdZebjY reads <figure>
AcFcYbabeblZ coming
AcFeHZebjc much
AcGb tries out
AcGbScaYgd %
AcGbScaYgd <figure> %
AcHZPbdb minute (
AcHZPdeb <year> )
AcHbRZabdc time in
AcHbSbabeZ handed in
AcHc week of
AcHcNcSc writes
AcHcSbjblb <figure> in
AcIcLZMYQcRZcZhckbnb part
AcJbMZUZbbgZhblYnc asked for
AcJbScadlZ about <figure>
AcKbXc two minutes
AcMZdb after <figure>
AcMb minute
AcMbSbgZjb minute with
AcMbScWZdZgd <figure> different
AcMbdb twice in
AcMbeb tries
AcMbhblZ turn
AcNclb with an
AcPZSZTZUZVYWYXXYYZZaZbXdbebfbhciYjXkYlXmYnZ ]$
AcPZSbdc <figure> mistakes
AcPbSZ minute ,
AcSYhcjZlc since <month>
AcSZWblZnc autumn
AcSZacdZgb calls
AcSZacjblbnZ under
AcSZgZhZjcne ^working
AcSbUbWZdceZfZhXkZlYmcnb <name> said
AcSbUbXZaYbZcYdZebgZhbjbkclZmb <name> was
AcSbabgYhZlc stays
AcSbad most
AcSceZkb handed
AcWZaZdZgZhbjZlcnc helps
AcXbcbgZ i do
AcZblb band
AcaZhZjb words (
AcabdbeZjc th
AcacdclZ <month> i
Aceb proud of
Ad mistakes
AdBZCUDTEZHbKXLWMZNXOZPdjb ^<figure> of
AdCVDUFcKZLXMYNYPe ^<figure> out
AdCWDWHbLYMZNZPdjb ^<figure> words
AdCZHZMbPZabdZgb <figure> morning
AdCbLZMXPYVb day$
AdCcDdIYJYLbNZPcQXRW ^<figure>
AdDZFbLYcbdbgclZnY rooms
AdDZHdSbab counted
AdDZMZPZ a morning
AdDbPZbbdZge session
AdFYPXdb in two
AdGbMZPZXcaZ half a
AdHbMYabdblc beginning
AdMb <figure> tries
AdSb two sentences
AdXbeb does
Adab playtimes
Adab times in
AdaceZ once in
AdgZ <month> )
Ae ( <figure>
AeBYCZDeEcFXGZHWIXJYKXLZMWNYOYPWQYRWXbhb ^one
AeCYDeFYLY minutes$
AeHYPbhb lesson out
AeHZPYabhb <figure> lesson
AeMbPZnc day in
AePZWbYbcbdZfYgZld gran
AePZgc time out
AfDbFZMYPZeb <figure> minute
AgHZPYacdc <figure> time
BXCZDdFWHYIXJXKYMbOYPXQXRXXbechZ -$
BXIXJYLfMcPbQZgc <figure>$
BXIdac main
BXIeccfbgZjYmZ birth$
BYCXDWFcIZJZKYLYMbPcQZRZWbaZjb words$
BYDXFZIXJYLWMXQhRXWbaZdblb open
BZCZDZIcMZOcRZUbbYcYgZjckdlZmZ k .
BZDXIZJbLXNcOZQZRZXbgb b$
BZIcSZcbebfchZlZ need
BZIeScfb number
BZMbRdTcUZcbfZgb learning mentor
BbCbUZfejckZ <figure> pm
BbCbUZfejckZ pm
BbDZIcMZSZVZWZZZaZbYcXdbeZfehZjbnZ date :
BbDZIfLYMXNZQZRZfdkZ ^plan
BbDddbebgb <figure> :
BbIZSbXbccdbeZgXjYlZ key
BbIZaZbZccedhZkbnZ person
BbIbKcabdbgZ starts
BbIcUbcbfZgb ^class teacher
BbIccbfbjbkbmZ ^date of
BbIccbfbjbkbmZ date of
BbIdRXUdfZgbjbkY special
BbMbaZdbfcjbkZmc <year> ,
BbNbSZTchZkY plan$
BbRbccdZfbgb tutor
BbTZaZcXjbkbme meeting
BbUZibjc again
Bbbbdbjb educational
Bbdbjb educational needs
Bbdbjb special educational
BcCZHZMbabdcgY classroom
BcCZIZNZRbcZdZkc school$
BcCdDZTZUYWbfdjckYmY pm ,
BcGbMZUZbbcbebfZjbkY of this
BcHfWbbb sheet
BcIYdb test$
BcIZUZcWffjZkc ^school
BcIZccjYkbmZ form tutor
BcIbUZcbfdgZiZjdkbmY ^date
BcRc teacher
BcTYUZVZWZYZZZaZbceZgYhZicjTkbmc next review
BdDZIcLZMYRcbbfdjXkY teacher$
BdHbIZbYcbgZhZme review$
BdIYLZMbUZbbebibjdkY ^next
BdIbRZUbcZgb charge of
BdIbRZUbcZgb in charge
BdIbRZUbcZgbjb charge
BeCZDZFZJZLYMbNZQZRYabdc date$
BeIcfdjbkb date
BfDZLZMWcYfZmc ^review
BgUZbcfZibjckZmenZ review
CXDWFcHdKZLYMVNYPZRZab ^<figure> lessons
CXDdFZIZMcNYPbRZSdjb ^in
CXDdLYMXNcOZRcUZgclb x
CXDdhb , twice
CXIYMZNcOfRYUbWbfZjYmc j
CXOfPZbZcZdcfbgZhZkc f
CYDbEcWbZbnb each morning
CYDbRbgc maths lesson
CYDdNcRZbdgc before each
CYDdNcdbfZ mornings a
CYDeMbRZge each of
CYDeNbRZdb lesson ,
CYDfgdnc ^group
CYEcHbWbdc minutes each
CYFcHbMZNdPZedfc course
CYHdPZSbabdZebgYhd less
CYHeMYNbPYScXbabgZ ^reads
CZDYFYHbIZJcKZMbPYRZdbgZ help$
CZDYFfHYMYPYaZdYjcnb much better
CZDZEbHbNbXbdbgZ each week
CZDZFZKZLcNcRZ do$
CZDZMbNcgYhb ^where <name>
CZDbGbXYabgbnc a task
CZDbJbVcWbXZYbaYbZdZkZlb outside
CZDbMcdZhb often$
CZDbNbaZcZebgbhb when we
CZDbNcYcaZeb lunch ,
CZDcGbabbZeXgZhcjZ , to
CZDcKbaZdcib , five
CZDcMbabcZeZnc carpet time
CZDcPc <month> to
CZDcRbTbjb , at
CZDdGbgclb students
CZDeHbMblc up to
CZEbHZRbSZTZUZWbXZZbaZbZedfZiZlYnZ from <name>
CZEbHdNZhb counts the
CZEdHYJcNZdc of homework
CZFZHgNZPZRYdb log
CZFdSbabeZhZ . on
CZGbNZOcUZcbdbfbkZ ^d .
CZGcNYOdUZacjb ^a .
CZIdOYZZcYdZeYhhkZlZ ^i want
CZIeXbcbfZ written
CZKbOcUbbZcZfbgcjYkXmb h
CZMdNbhb where <name>
CZMeNZcZdXfcgcjc start$
CZNbRbTbVZjb <name> teacher
CZOcRbfZgbkb r .
CZOdRbbZdb ) <figure>
CZOdTZUVWZbWfcgbhZjZkf l
CZOdTZaZbZfZkembnZ t .
CZOeRbbbjYkd p .
Cb blue card
Cb will take
CbDYHbMZNbUbdZgd , once
CbDZFbHZjbkZmb three times
CbDZMbRbWbgcjZ snack ,
CbDZMbSeaZdZlY english
CbDbMYNcRZgc weeks from
CbDbNZgb ^monday ,
CbDbRd one$
CbDbcb monday ,
CbDbgb every day
CbDbgc every lesson
CbDbid until <figure>
CbDcFYHbMZXbdb week$
CbDcNZgb ^every <name>
CbDcfbgbjbkbmb . <figure>
CbDcgc minutes ,
CbDdNZgd <figure> weeks
CbEZMbNbdZgbhbib rest
CbEbHZKbMZWbgb day at
CbEbXbgchbjZlY time and
CbFYHcLbNZPYQclbnb ^she
CbFbKZNccbdblZ the picture
CbGbNZ will carry
CbGcSb without an
CbGcaZdZhblb children for
CbHZSZabeZgbjZkb started
CbHbLZMXNbSbaYbbgb of each
CbHcMZXYabcbfbgbjb writing .
CbHcNZacdb watches
CbHdMZSbaZdbhZ book .
CbJbMbRcacgb time$
CbMYNcScXZgb game .
CbMZNbgc waits
CbMZUZabeYgZhbjZkclbnc nia
CbMZWbaY for five
CbMbNbdZfbgb ^where
CbMbRbdb snack
CbMbWcebhZjb page of
CbMbbdgZ will show
CbMbdbgb when required
CbMcNZdcjb will sit
CbMcdb will say
CbMcfb <figure> picture
CbMcfb picture words
CbMcjb type <figure>
CbNYRcXbaZfb shown
CbNZWcebgZ on four
CbNbXbadecgZhZlYnc and then
CbNbgbjb the "
CbNdScebgZlZ holds
CbRZWdeZhYjb " at
CbScXc of what
CbScdb minute from
CbWZabdZgbhbjZ one-to-one ,
CbWZcb one day
CbWegZhYjZlbnZ cup
CbXb of five
CbXbgb say "
Cbab time for
CbabgZ when she
CbbZdbib , until
CbbbjZ copies
Cbbbjbkb <figure> /
CbcYdbebfbhb five .
CbcbeYhe be a
Cbdb morning
Cbhb will type
Cbkb <year>
CcDYIYMdRZSZUZacge handwriting
CcDYKcNcnb library
CcDYKcNdRZnb the library
CcDYUZWbabbYcbdZfYjbkXmc ^last
CcDZNbhb <name> lessons
CcDZUZdcgb daily ,
CcDZWb , three
CcDbHbRZgb ^every lesson
CcDbNY ^tuesday
CcDbNZ ^tuesday and
CcDbNZ tuesday and
CcDbNZjb tuesday
CcDcMZNZPY lesson$
CcDcNY ^monday
CcDcdZgdjY monday
CcEbMZSZWbcbgb and waits
CcFbMbNZScabeb another child
CcGZHcKZWbdb reach
CcGbMZdc nurse
CcHZMbNZRZXbdYgc where possible
CcHZNc one-to-one
CcKZXcaZcbgZ picture of
CcMbNZRZXbgd possible
CcMbgb , every
CcMdabdb ^<figure> .
CcMdgb tutor time
CcNbSbdZgblZ stairs
CcOZddfZgbjYkZ ^target date
CcOZddfZgbjYkZ target date
CcSb as "
CcSbac another
CcSbgbnb , when
CcWbaYhc " more
CcWbnb " ,
Ccac such
Ccac such as
Ccaddb holding
Ccdb lessons a
Ccnb , such
CdDYHZMbRbgb , one-to-one
CdDYSbdbmb first <figure>
CdDbdbgc every morning
CdDeMZNYgc ^every
CdHZNbgc time ,
CdMYNbXbdb show her
CeDWXZbcdcnZ <name> before
CeDXMcabdZgbjb spring
CfPZbZgXjdmc . <year>
CgDYOecckc <year>$
DYEZMbNbWbhZ me for
DYEcKbMcWZXZaZcYfZgZhbjZldnb kitchen
DYFcLXMcRZSbWZgbjZ ^target <figure>
DYGbMYNbRbdZgbnc two friends
DYIcMbUZabbZcbecfcjYlbmZnZ form
DYMZNbRcab children ,
DYRbWZdbgb <figure> every
DYRcacdb a group
DZEcHZKbMZNb five words
DZEcMcNZRZbbjdkZ the new
DZEcWbfbhY he gets
DZEceb past
DZHZIZJeLZMZNbSZac reading$
DZHZNeRZaZjblb precision
DZHcMcPZSbbb letters
DZHcNbdbfcgZ <name> shows
DZHcUZbcfbhb <name> checks
DZHgRZfc by <title>
DZIYJdMdRYScXbacdZhZjZ ^talking
DZIZRdTcbcdYeZgbhZlc bev
DZIZRege teachers$
DZIcLYMcRZUcdc steps$
DZJbOdSYXbabdZfZgchZkclZ pupil
DZKcMc two words
DZKeNZecgZhYjd on to
DZLYMdTcUYWZZZaZcbecgZhYjZnb home ,
DZMbNcUZgc touch
DZMbRbYcdc at snack
DZMeaZdffZgYjZ baseline
DZNdSbdZeb help in
DZRbadnb children .
DZRdTbUZbdkb jo
DZRdgb travel trainer
Db a week
Db children
Db lesson
Db table
DbEbHYMZNbRZbcdbgZ looks at
DbEbRZ snack time
DbEbWd <name> to
DbEcTZWbebfcgZhZnb bath time
DbFbHZPXQbSbecgb -
DbGb her own
DbGbgbnb in every
DbGcMZNbnd with two
DbHbPb to <figure>
DbIbMcRZUddd imogen
DbJcMZWbcZhZjb it in
DbKbXbabibjb longer
DbMbNbdb and maths
DbMbfb at <figure>
DbNbRZTZUZlcmbnc second
DbNbRcdbgc group of
DbNbWbgb in each
DbNcgb one to
DbNcgb to one
DbNdRZXZdbgd strip
DbPbdc lesson (
DbPcjc times a
DbRcdZgd and two
DbRcdbgc , group
DbRcgc two others
DbSZabhb writing lessons
DbSbgbjb : <figure>
DbTcUbgc , <name>
DbTe friend
DbWbadeblY worries
DbWcnb minutes at
DbaZebic the morning
DbabdbgX when$
Dbcbgb on her
DbdZfbhb am ,
DbfbjZ twice a
DbibjZ visits
DbjZkb to <name>
Dblb a day
Dc every
DcFbMbRZWc half term
DcGbHYLYMYNbXbac topic
DcGbMZlb two other
DcGbSbWc school day
DcIZMcaddZebgZ in class
DcIcRZUdcckZlY kofi
DcIfRgUdccgb <name>$
DcLc none
DcMbVb lunch
DcMbfcgchb <figure> am
DcNb week ,
DcRbac alone
DcYceb after lunch
Dcadgblc others
Dcbbdb day ,
DccbhZld little
Dcdbgb writing lesson
Dcgb every writing
DdGbNZgZlbnb whole
DdMZUbccfbhblY me$
DdMZdYhd just
DdSYlc pupils
DdabdbgZ ^when
Dddb start of
DeGbNYRYXbYbgYhZnb whole class
DeMZRZ tuesdays
EbGZHZMdXbbd choose
EbGb are due
EbGbSbjb answer <figure>
EbHZKcNbcZecfbgZic add
EbHZMchYnb the right
EbHb use the
EbHbMbNbRZdbibkZ gate
EbHbacbclb order
EbHc same
EbHcKbbb the last
EbHcWbcc page
EbHdMZRYbb <name> counts
EbHdMZdcgZ for one
EbIZMbNYReWe or <name>
EbIbTbccdZeZfXgYjbkZmb ( special
EbIcRXdZgc needs co-ordinator
EbIcRZdZgb co-ordinator
EbMZNbUcbbgZhZicjZkY pm .
EbMZRbabeYgbhY lets
EbMZhYjbmc write the
EbMbNZXceZhb your
EbMbSbcZgchbjZnY his name
EbMcWb hold
EbMclb cut
EbNbSZWcXZaZdYfbnd evening
EbNbUZWbXdfZib the homework
EbNbWblb waits for
EbNbabdb hears
EbNcaZlc him for
EbNdld a <figure>
EbOcTcbZcZgZjbkbmZ ( class
EbPcUbabnc parts
EbRZeZhc , or
EbSZTZUZVZYZZYbYcddZeYfXhdiZjYlYmZnc photo
EbSZac due .
EbScaYjbnZ zip
EbTbXbYdaYdZhZibjZkZnY who is
EbTbaZcb cousin
EbTdUYcYdZeZfdgYjZkbnb school :
EbTdUYeckYlZ ^mum (
EbTdUZebkY mum (
EbTeUXVZWZYZfYhbjZlYnc at school
EbTeUXYdebjZ nan
EbTeUZXZfbgYjZkblZ mum ,
EbUbVZZYebkZ told us
EbUbXchb do the
EbWbdcgb game with
EbWbhb week .
EbWcebjZ bedtime
EbWeXdjZ wait
EbXbabeb a page
EbZdaddZeZlYnb autistic
EbaZcZhdlbnb train
EbaZcbld animals
Ebacfbib changed
Ebad a sentence
EbbbcZeZfcgZhejXkZ family
EbbdkZ sends
EbdZecjb with his
Ebdbnc reads the
Ebdceb her ,
Ebgblc plays the
EcFbHbjc once a
EcGbMZNZab day they
EcGbWcaZgZhZkb share
EcHZ , each
EcHZNbdc a book
EcHZXYhckb have the
EcHbNZWbbcdYechYnc spellings
EcJcMYabhblb track
EcJcNZabdbnb pieces of
EcMZWbYZZccbhY the car
EcMZWcXZYZZbaccbdZlZ car
EcMbNZSbXZaYcbgblYnc a quiet
EcMbWedZjZ and wait
EcMcRZeb <name> reads
EcRYSbdb asks
EcRYgbnb him at
EcSbTbbbebkY letter
EcTbWc mum
EcTbWcYdbZgZhZmZ mummy
EcUXWebZcZec <name> read
EcUYeYjbkdlb and the
EcUbZb mum and
EcWb hold up
EcWbXbgZib page .
EcWbaZjb try
EcWdjZ wait for
EcWeYe on <name>
EcaZdclZnb on it
EcbcgZicjY ring
EdNZUZYdhZlc sister <name>
EdNZWd evenings a
EdRbeb ^mum and
EdUZYdgbld sister
EdUbWbec dad
EdWcdbgb <name> for
EdWe tea
EdWeeZfbgYhZ bath
EeRbTeUZWfedkb ^mum
EeWeYZdZecjZkYmZnZ grandad
EeWedbgbhZ evenings
EfUZWfeblZ night
FXKcMdNZQXaZeZgbhb the cards
FYJcMcNbQYSYXcabgZlbnZ work .
FZGbHbdeeYgZhblZnc more .
FZHZKfNZXbie ^keep
FZHbPcSb day out
FZMcNbQZWbaZed in school
FZNcYbcbdcgY happen
FZQbSYaecbdZ eats
FZQbWbXZaZcbdZhd rather
FZQbaYcbgZhbjclZnZ down to
FZQbabnb she has
FZQcScWbhZjb ^what worked
Fb than
FbGbHZaZdbnb test .
FbGbHbPYccnb words ,
FbGbdb now <figure>
FbHbMZNcXZeZgbnb seconds
FbHcdb more
FbIbgckZ ^who
FbJbhc going
FbKbfbhbjZ ^outcome <figure>
FbLcdcjb ^target
FbMZPXQcSbWbcZjblZ has made
FbMbNcRZaZdb sand
FbMbScaZdb <month> it
FbMbTcUYabbbdZeblZ went
FbMcabdb the carpet
FbMcgZ read <figure>
FbPYQcScgc not yet
FbPZWcabebgZhZjb and we
FbPb days out
FbQbUYcfhZjb made
FbRbabccdZ used
FbSbZbaYcbdchblZnb too loud
FbSbcZdbjZld grade
FbTbUZZZaYbcdZeXgbhblY to see
FbUfZeabgZhZkZ came
FbVd loud .
FbWbabbZ been
FbWcXZacbZebhbkZlZnY has been
FbYbdZec we are
FbYecbfbhZlY dog
FbaZgYjc on sight
FbbZkclb teach
FcGZHZKZMZNcQYSbZbaZdbgZhb stayed
FcHZScaZdbjZlc grade <figure>
FcHbKcVbdchZ goal
FcKeNZXbie keep
FcMbdbebgbjZ provision
FcNbSZXbabgclZ short
FcQbjc partly met
FcQc ^partly met
FcSYabeblc very
FcSbWcZZaZlYnb nearly
FcTcgZjckYlbnZ done
FcUYWbbYdYeZgbjc held
FcVZZcfb makes
FcWc words on
FcXbacdb <month> she
FcXbdb picture card
FcbYeZjckcmb yes
Fcdb <figure> lessons
Fclbnc well .
FdHZTZWbaYeZgchcjZ bit
FdHbXZhblcnd well
FdKcUZibjb <month> ,
FdLZXbabechY lots
FdPYdb times out
FdPZVehZlc ^good
FdQdUcdZjf met
FdScWbaY doing
FdbbdZlb left
FddZje met .
FeHYMZNZQZjb ^met .
FfHcaZgbjb better
GZMbNdVdbb batteries
GZMcWZXbaYgbjc a partner
GZNb using her
GbHZMb will score
GbHbMbRZdcgZ will give
GbHcUegZ notes
GbJbMbacdbgb ^b
GbJbScYZabebkZlZ reading .
GbKdMZNZabbZgZidjb carry on
GbMZWbbbfZgcicjZmY plan ,
GbMZdbgb end of
GbMb <year> i
GbMb homework tasks
GbMb of being
GbMbNZdc least <figure>
GbMbRZXcaZdbhblb map
GbMbSbhdmb be in
GbMbWZddeb become
GbMbaYebgc of a
GbMbaZdb own ,
GbMbabccjZkb b .
GbMbdb at least
GbMbdb least
GbMbde will become
GbMbld explain
GbMc <figure> homework
GbMcabdcgZhc write a
GbMdNZ hand in
GbNbaZdcecgZ % of
GbNbab within five
GbNbdb the end
GbNbebgblc join in
GbNdVbaZcZdbfbgZhZnc cover
GbObabjbkb ^c .
GbOdabkb a .
GbQbeZgZhbjbkZ term .
GbSb read to
GbSbaZeblb heard
GbWbab bus on
GbWbdb his own
GbXbgZnc being told
GbYXcblc to my
Gbab change
Gbabgb other children
GbacgZhb she wants
GbadecgZhZ what she
Gbbbcb lunch in
GbcZgblc come to
Gbccfb <figure> <name>
Gbdb ) <name>
Gbdb will hand
Gbdb will travel
GbdbjZ stay in
Gbdbjb by the
Gbdc own
Gbdd , without
GbebhY full
Gbfbgb will come
Gblc the whole
Gc with three
GcKbMZXbbb three words
GcKcMZNYXZadgb a change
GcMZUYcbdb of <name>
GcMZUbbbhckY and to
GcMZXccbib talk to
GcMZZbechZib to come
GcMZdb using a
GcMZge ^for
GcMbOZacdb ^b .
GcMbWc will play
GcSYTXUXVYWbXXYYZXaYbXdYeZfcgZheiXjckXlYmXnX ^to
GcXbYbeZgc change .
GcYYaYcffbhW own words
Gcdbec travel to
GdJdMZXcadgZ speaking
Gdde ^by
Gfdd by <month>
HYMbNbdbjb checklist
HZJbMZRcgd and one
HZKbRbec the card
HZKdNbbbddeZhbkZlZ adults
HZLcNZaceblb her head
HZMbNcRZgb mentoring
HZMcPcUZWbXbacbbcZgY buttons
HZNbWbgZjb page three
HZNfRYhb touch-typing
Hb <name> keeps
Hb a lot
Hb times
HbIbReUbbc ^<title> <name>
HbJbLZMcNZSZadhY joining
HbJbRYabdbnb changes
HbJbabdbgbhZ equipment
HbJcNZWZacdbeb feels
HbJeMZScac ^reading
HbMb three weeks
HbMbNZYZaZgZhble notice
HbMbNbRZnb cards ,
HbMbRZSZVZWZXZaXcceZiZjZkclbmZnZ shanice
HbMbSbaZ turns in
HbMbdb with no
HbMbgb speech
HbMblb pictures
HbMcNZdb a row
HbMcdbgb aloud
HbMdeZ planner
HbNbXZcZgbhblbnb peg
HbNbhb over
HbNcTbUbfZkblZ ; <name>
HbNcWbdZfbgZhb him the
HbNcXbabdZ note
HbNcbchb gone
HbPbabdblZ <figure> right
HbPbdbfZ <figure> years
HbPbdbfZ years <figure>
HbRbYbacgZhbicnZ walking
HbRdbdgckc staff
HbRfbc ^<title>
HbSYUdWbabbZeZgdkY report
HbSbXceZhYjcnb now .
HbSbdZgZhb fortnight
HbScaZbbcclb marks
HbScaZfbgb age <figure>
HbScabhZ i read
HbScdZgc days .
HbTbUZgblY see
HbUbXZbbgblZ it on
HbXcaZcb read aloud
Hbab answers
Hbab fewer
HbabcZeZfXgYicjbkcmZnY above
HbabgYlc reads
Hbbc and writes
Hbcbdb the number
Hbdb now :
HbdbgZhZ week (
HbdbhZnb text
Hbhb lot
HcJbYbabcZfbgYibjZ the time
HcKbNbRZWbebgb the list
HcKbkdld keeps
HcKcNZSbWZaZbcgZhZjckZ it has
HcKcNbWc list
HcMbNZdZjc result$
HcMbYbdbgZ running
HcMbaYdbgcjb will get
HcMbaZdcjZlc always
HcMbebgZlbnc all <figure>
HcMcXbab instructions
HcMcdc right
HcNdac games
HcPZdbgc more confident
HcPZdbgclb confident
HcRZScaZdbgZ , counted
HcSZWcXbabjblZ time to
HcSZYZZZacgYjZlenb clear
HcSbXZaZdcgZhZjblbnc down the
HcWcXcaZdZeZic should
HcZbaZcZeZhclb tell us
Hcac in maths
Hcbbnb is going
Hcdb a tally
Hcdc <figure> or
Hcdc <name> watches
Hcechb he will
Hd book
HdIbMbNZSZVbabdZfb score
HdNZcbdb keeps a
HdNbRYbbib each <name>
HdNbWbgb each
HdNbgb ten
HdNcTbXbfYgc check
HdRZbcdbeZjclY exam
HdZceb she will
Hdac in one
Hdbbgc chart
Hdbblb test
HdcbdZ ^name
Hdfbjc <month> and
Hdibkc kept
HeNZbbdceb happier
HeRZdbgb ticks
HeSZTZUZWYXZYZaYbbcYeZfcgbhbiZjbkZmYnZ record
HeXbbbgbhZ tick
HefejZ count
HfNYSbbblb counts
HfNZRZdbgY <name> times
IYLZMYNYRgXbgc staff$
Ib class
IbJcMbNYRZUZbbgbjblZnc tests
IbKbcYdbfdkcmb agreed
IbLbld head
IbNbYZZbbZcYdZfdgYhZibjZlZ ) and
IbNbdb read the
IbSdhblY . when
IbTdUfdZgcjb , <title>
IbUXWbbcdZfZkZme ^present
IbUXdZfejbkX year
IbUZWbYccbgZjZ football
IbUZYceZfchckZlZ i like
IbUbXbjbkZ needs
IbYZabebhbjb ^" i
IbYbabeblZ i don't
IbZbhc want
IbfYmc everyone
IcKbOZhdlZ to work
IcLZMcUcbXecibkYmZ next steps
IcObUbgbmZ class teacher
IcRYUbebgZkbmb parents
IcRZTbYbaZdbhZ deaf
IcUYccfbgbkZmZ ^year
IcUbbbgZjbkYmb ^agreed
IcUcabeZgZkcmY agreed to
IcUfkb <name> <name>
IcZbhdlZ i want
IcZceZhe want to
IcbZcYfcgZiZjdkZmY ^this
IccZ they are
IccZfchbjZ don't like
Icebib sees
IdRXUegbjYkY special needs
IdUZcbfcjb birth
IdUZcbfcjb of birth
Idfcmc plan
IfLXMXNYQZRZcbfYgd ^class
JbKbWbaZdZebhb table for
JbKbadlZ place
JbKcabgZ starting
JbLYMcOcac ^c
JbMbNZXbbbhbjZ a laptop
JbMbWb homework
JbMbdcjZ something
JbMbebhZ he says
JbMcNbac asking
JbMcSbcbeb himself
JbMcWb for help
JbMcabeb spelling .
JbMeaddclc facts
JbNbSbabebjZ checked
JbNbYbabeZ red
JbNeRZWblc ball
JbRb learning
JbSYadcbeZgblXnZ slowly
JbSZUbbZcZfZgZhZjZkemZ g
JbSZXbabebhbjZ she needs
JbSb when he
JbSbabdZkd were
JbSbaccbdZkZlZnY she writes
JbScaZdbhb ends
JbWZacibnZ tired
JbWZaehYlX attention
JbWcXbaZ on three
JbXciblY again .
JbYcaddYebgblZ getting
Jbad writing
JbdbgZ words correctly
JcMZOcdbfbkZ ^d
JcMbdbgZ ^starting
JcMcacdb asking for
JcMeScaddb talking
JcNZRbWbacbb route
JcNZZbaddb feel
JcNdaddY ^spelling
JcObSZUZWZcbjZkd d
JcScTZWZaZbYcZeZhZjYkclb took
JcScVbaZnb ^maths
JcTbVZaccZdZebhZjclZnZ lost
JcUbjd did not
JcYbhY in .
JcaceZic written work
JcaecchY telling
JdLZNZadgb communication
JdaccYfd ^learning
Jeac listening
JfMYNYScac ^writing
Kb join
KbMb <figure> )
KbMbNZRcXbbbcZdZfb gareth
KbMbNbRZdZebgcjb through the
KbMcNbgc card$
KbMedb words together
KbNbbbhdkZ to go
KbNbgZ story
KbNbgbnb door
KbNbjb card ,
KbNcRZWZbddZeZkc folder
KbNcbceblc ready
KbNdRXUZcd with <title>
KbQcachZjblbnZ way
KbSbXbcbgZhZ words at
KbUZabgckZ . this
KbUbaZbZcbdZlY the plan
KbWZbbcZeZhbjckc shared
KbWbbZeYfXibjbkbmc plan .
Kbac minute .
Kbac of writing
KbcegZ told
KbdbhbkZ go to
Kbgb as
Kblf knows
Kc new
KcLeMYebgZ target$
KcMbNbnc break
KcMbdbjb no more
KcNb a card
KcNbecgYnb support$
KcNcRZgc game ,
KcSZXbYYaYfYgciZlZnc door .
KcWbabeYlc she knows
KcWbeZhZjZldnc works
KcXbcbdb for me
KcbdebhZ the reading
Kcdb follow
KcfbgZnc cards .
Kcgc using the
Kchblb as a
Kcje aim
Kcnb without a
KdWbXbcZfbjZ finished
KdZbgZic carry
KdcbdZebgbiclZ go on
Kddbeb stop
KeNZbZdZeZif keep the
KeNZbZif ^keep the
KeSZbbcbhZibnc move
Kegbjc outcome
KejbkZ go
Kgab outcome <figure>
LXMcNbWZdbjZnd ^at home
LZMYNeXbdb <figure> b
LZMbNdfb <figure> a
LZMcSXUYVZWZXZZZaYbYdbhbiZkcmYnc student
LZMdNbXcdZgc what$
LZNdnb ^a
LbMcbbdd will do
LbObUZXZdbeZkdlb s
LbSbfblb level
Lblc in her
LcMZNblb adds
LcMZOdUbbbcZdZgbjYkb p
LcMZRbXbaZebhYld head .
LcMZabeYhZjbkZmbnZ what <name>
LcScaZgbmZ ^at the
LcSclb the level
LccZdZfbjcnb numbers
LdMZUZaceZjckZmcnZ ^what <name>
LdNZSZUXVYWXXYYXZXbYcddYebgZhdiYjZkYlYmY ^(
MYNdZceZgbhblY ^what i
MZNbXZacccdYeb noisy
MZNbYdeYhcnZ picked
MZNcadgb steps .
MZNcdcgZjc is now
MZNdgb ^homework
MZNf elsa
MZPcaclb in order
MZRbeZhb sets
Mb and with
Mb college on
Mb five-minute
Mb how often
Mb instruction
Mb radio aid
Mb three minutes
Mb within
Mb work
MbNZYbcb can see
MbNbRYdbgb required
MbNbRZ rides
MbNbRZdb <name> teaches
MbNbSYeZgZhcld taught
MbNbSZacgb others .
MbNbSbXZdZgchb a question
MbNbTbWZdbnc ^at
MbNbTbYYaceb since
MbNbUZfcjb and what
MbNbWZYZaYbZcdeZhclYnZ photos
MbNbWbbbebhZjb to ask
MbNbXcabechXnZ lots of
MbNbYZaZlb a job
MbNbZc walk
MbNbabbbdb turns
MbNbbZecfckYlZ to her
MbNbcZhbnb ear
MbNbdbeb ^support
MbNbdbhb i will
MbNbec at home
MbNbgc use <figure>
MbNbgdjb desk
MbNbjc ^what
MbNcSbdc access
MbNcWbcbdblZ with me
MbNcaZgcjc partner
MbNcbbnb microphone
MbNcgbjZ job
MbNcgc sand timer
MbNdib the side
MbPbScdbgZjYlb , <month>
MbQbdYje ?$
MbRZaZbbcb the radio
MbRbSbWclZ him on
MbRbSbXcaYdcgYlbnZ objects
MbRbTZUbcbfYib teacher ,
MbRbTdUYgb assistant )
MbRbdbgb <name> practises
MbRbfcgb room
MbRbgbnb beside
MbSZWZXXYZdZkZne copying
MbSb a game
MbSb science
MbSbTcUZcZeZfZgchb at nursery
MbSbUZaZkd the lunch
MbSbWb minutes .
MbSbYbfYhYjc class .
MbSbbb what we
MbSbdZgb <figure> for
MbSbgZ full stop
MbScacdZhY with others
MbScdYgchZ playing
MbScgZ common words
MbSd <figure> book
MbTZXZYdecgb . not
MbTcUb , who
MbVcXbdbgb sit
MbWYYZZbaZdcgZhcnZ enjoy
MbWZbYkdmb same day
MbWbXYgbhc " and
MbWbabcZhb and "
MbWbabdb . now
MbWc for <figure>
MbWceZhb play
MbWegbhZ one word
MbXbYbabdZeZ hearing
MbXbbb ask
MbXbcbdbeZgblZ he needs
MbXbcbdbgZ <figure> bus
MbXc homework on
MbXcabdb bell
MbXcgd a picture
MbZchb at college
MbZdhZlb by herself
MbaYcb in three
MbaZdbebib will go
Mbab hand
MbabdZfbgd also
MbabdZjb <month> he
MbabdbgZ the bell
Mbabec to leave
MbabgbnZ the desk
Mbabjb pencil
Mbablc times tables
MbacdZebhY wants .
MbacgbjZ words that
MbacjZld is a
MbadgblZ skills
Mbbb talk about
MbbbdcecjZ about a
MbbbgZjc a full
MbbchbkZ her teachers
Mbbdhb will tell
MbcYdZfZjbkc freya
MbcYdbgZhblc tell the
MbcbhZnb wear
MbdYjc he did
MbdZeZhc to play
Mbdb ask for
Mbdb help
Mbdb reminder
Mbdb six
Mbdb within <figure>
Mbdbeb be more
Mbdbebjb will be
Mbdbfcjc we will
Mbdbgb card with
Mbdc , in
MbdcgZ will attend
MbeZfZgZhdjb when <name>
MbeZgZhblc listen
Mbeb bus
Mbeb his list
Mbebgb to say
Mbebhblb he wants
Mbebkb canteen
Mbebkb the canteen
Mbechd ^"
MbfcjZ will start
MbfdgbjZkb office
MbgZ the <figure>
MbgZhb ask a
Mbgb " )
Mbgb lesson .
Mbgb sessions out
Mbgb will ask
Mbgbjb read a
Mbhb to the
Mbhclb with pictures
Mbjd next step
Mbje did
Mc <figure> and
Mc all
Mc more than
Mc playtime
Mc start
McNZ the line
McNZRbWbdbeZhb <name> or
McNZRbWcgb mum or
McNZVbhZ sit with
McNZaZ -minute
McNZaZ <figure> -minute
McNZacgblZ and write
McNZdb of six
McNZdbfb or a
McNZeZhblZ will stay
McNbObUZkc c
McNbWbabcZechYnb the bus
McNbWcjc together
McNbdclb box
McNcdb support
McNdnb cards
McRXgbhb <name> puts
McRYdb puts the
McRYgbhb child ,
McRZSb words with
McRbSbaZcbdc quiet room
McSYTYWZXZYYbZcYdZfZgbhZiZldnc learn
McSZWYXcabebgb he leaves
McSZWbfbhY dinner
McSZabhc hand up
McSZacdZeb staying
McSb a minute
McSbWbYZeclZ but
McSbadhX sounds
McSbdZnb attendance
McSbdb for something
McScXcaZ shout
McScebhZlb for her
McScgZjb <figure> common
McTbUZbZdZeZfbicjbmY . next
McUXjc and <figure>
McUZbceZjZ make
McUcXbdbgZ the teacher
McWZaZbZfZgcib am on
McWbabbbjZ juice
McWbabccdbjY using his
McWbachb or
McWbbblZnb and will
McXbbbjZke see it
McXbeZhbjb to a
McXblb aid
McXcaYlb give
McXcaZgdhZ ^give
McXd ^say
McZbaccZdZjb upset
McZbbbgb reader
McZbdbhZ will walk
McZbdchZjbnb without being
McaY leave
McaYbbec will finish
McaZbbeZgbhb pen
McaZbcgbkb , by
McaZcZgbjb of it
McaZebhbkZ the gate
Mcab <figure> days
Mcabbc reading test
McabdZeZgZidjc . start
McabdbgYhZld building
Mcabgc line
Mcac due
McacdZfbhb hands
Mcacdb social
McbZcbgZhbjZkbnc with all
McbbeZnb <figure> by
Mcbblb the class
Mcbc ^what we
MccZdZfdkY learning support
Mccb number <figure>
McccjZ list .
McdYgdhY <name> can
Mcdb . by
Mcdb ^starting point
Mcdb correctly in
Mcdb has missed
Mcdb instruction ,
Mcdb than <figure>
Mcdb write
McdbfbgZ ^support :
McdbfbgZ support :
Mcdbfbgb say the
McdbgZjZ five sentences
Mcdc put two
Mcdc travel
Mcdc will improve
Mcdcechb will have
Mcdcnb eat
Mcdd arrive
Mcdd improve
Mcdf ^by <figure>
MceZjblb put
Mcgbld workshop
Mcgc where
Mcjc ^result
Mcnb <month> <name>
Md <figure> science
Md it was
Md spell
MdNYTZUZWZZbabbbcZdYfYgcjYkclY exams
MdNZWc times table
MdNZaYdc will develop
MdPbjb was <figure>
MdSZUZaddbfZgchZkclZ in lessons
MdSZab his seat
MdSbeZlZnc assignments
MdSbnc up her
MdUZgbhckc a <name>
MdWZbZebfZhZibnc message
MdWZcZddeZgchZjYlZ criteria
MdWbdcfZgYjb attend
MdWbhb of his
MdXYdbgZjbnc write down
MdXb of my
MdXcdbebfbhZlbnZ speak
MdZc carry out
MdaYdc develop
MdaZddgZjb write <figure>
MdacdbgZ her coat
Mdad <figure> list
Mdbb without help
Mddb spell <figure>
Mddb will put
Mddb will write
MddbgZ will spell
MddbgdjY ^success
Mddc starting point
Mddceb will read
MddcgcjZ success
MddegZ will always
MdeZgblb history
MdebgZhbjb type
Mdebhb help ,
Mdgc ^by <name>
Mdhb by himself
Me stay
MeNZebjb room ,
MeSZbcgYhbjblZ bring
Mebcdc by <figure>
Medd will not
Mede will
Meebhb show his
NYRbdbnb in tutor
NZRbUYabcZecmb , all
NZRbWcXdYYebfZgZhXkZnY she does
NZRcfblbnb someone
Nb , using
Nb before
Nb it ,
Nb meets
Nb minutes before
Nb talk
Nb the next
NbRZcbdb me and
NbRbaZgblb each one
NbRbhdlb run
NbRc one other
NbRc other child
NbRcSbTbUYXZbZeZgZhdkb coach
NbRcgcjb subject teachers
NbSZUZgbhZlbnb after the
NbSZXbab noise
NbSZXbdZhbnb before he
NbSZXcdb key words
NbSZlc , where
NbSbWbaZgb a word
NbSbaZgcnZ the others
NbSbabeb of them
NbSbdZhbkZ for <name>
NbSbdb an instruction
NbSbdbgZlbnZ she reads
NbScUYaZdZhciclZ about the
NbScabkZ spelling
NbTbUZeblb with her
NbUYWZXZdbeYhZibjZlbnb that is
NbUYcddcfcgYkZ ^picture
NbUZVcYYaZbbcbdZeZgckYlZnc the front
NbUZWb with <name>
NbUZaZfbgYhdjZlb the garden
NbUfmb <name> ;
NbVbaZ at lunch
NbVbec talks
NbWZbbgc session .
NbWbaZdceZkYnb goes to
NbWbebfbhZjY to .
NbWcXZYZabcbeZ to support
NbWcaZeZgbhcjZlZ there .
NbWedZeZfZgbnZ pack
NbXb point
NbXbaZebjbkc <name> has
NbXbabdY wears
NbXbbbcZ slides
NbXbcZgblc table .
NbXbfbjc step
NbXbhc stick
NbXbjb question
NbXcdbgbhZnc board
NbXceZgZic longer than
NbXclc food
NbXdcbhZ me one
NbZbaddZnb into
NbaZfbgZhdlb garden
NbaZgbhckb the book
Nbab five minutes
Nbab loss
Nbab on a
Nbab to join
NbabbbdZhclb i go
Nbabbbgc seat
NbabdZhc " .
Nbabdbeb lessons .
Nbabgblb first two
NbabhbjZnZ the words
Nbac goes
NbaceZgZlZnc . writing
NbacfchYlb the dinner
Nbachblb hall .
Nbackb planning
Nbaddb the table
NbaddblZ to start
Nbbb shows the
NbbbcbdZhblb frame
Nbbbgbnb day before
Nbbbhb checks
Nbbbjb set
Nbbbnb the microphone
Nbbcdb his teachers
NbbcdbfbjZ the college
Nbbceb up a
NbbcfZjckY the one
Nbbckb . <title>
NbcZdbkbld runs
Nbcb calm
Nbcb picture
NbcbdbeZhZlcnb in with
Nbcbfbnb picture cards
Nbcc how to
NbdZec that <name>
Nbdb his desk
NbdbebgZjc the laptop
Nbdbgb <name> at
NbdceZgchZicjZ homework club
Nbdcmb , for
Nbdcnb , as
NbeYgchbjZlbnb rules
Nbebjc summer
Nbgb and when
Nbgb using
NbgbhejZ to do
Nbgbib of every
NbgblbnZ to him
Nbgcjb ^outcome :
Nbgcjb outcome :
NbhZ the task
Nbhb meets <name>
Nbhc tray
Nbib for each
Nbjb start :
Nblb back in
Nblb first
Nblb it$
Nblf draws
Nbnb at the
Nbnc from the
Nc ^help
Nc gives <name>
Nc it .
Nc one ,
NcRYabbc . every
NcRZ card on
NcRdgb subject
NcSYachb takes
NcSZabcbeZ what i
NcSZgbnb the door
NcSb science and
NcSbWcXZaYeZgb song
NcSbeZhblb moves
NcScWZXbaXgchZnZ toy
NcScWbeZjb tablet
NcTYUcecgZlZ phone
NcTbXZbbdZfbgZkb language therapist
NcTbbbcZjZkb therapist
NcTbbbeZgZ speech and
NcUZWZaZbbccdYfcgbhY <name> of
NcUcdb it with
NcVbXYYbaZgbhZjbnb the window
NcVbXYYbaZgbjbnb window
NcVd hall
NcWZXcbZgcjckZ happens
NcWbdbgb practises
NcWbdbhZld for ten
NcWbgb word
NcWc new words
NcWcXbabeYlZ the page
NcWcfb look
NcWdgchZlZnZ sign
NcWdhZ practise
NcXYYcgchYnb saying
NcXZYdaYcYdXfZhblcnZ trains
NcXZaYcYeYlfnd songs
NcXbZcfcgbnZ early
NcXbaZgdkZ printed
NcXbcZgdjZ extra
NcXbnc timetable
NcXcaY side
NcXceZhc the hand
NcXdaZgZlZnb whiteboard
NcYYcdeZlc anything
NcYccblc drawing
NcYdaYeZgYlb seeing
NcYfeYgYhXnf sitting
NcaZbbcbeZgchbnZ <name> the
NcaZgd as and
NcabdZgc paired
NcabgZjb together ,
NcabgbjZ first sentence
NcablZ sound
Ncabnb the day
Ncac therapist ,
Ncaddc finger
NcbZeZidlb any
Ncbb coat on
Ncbb shows
NcbbdbjckZ exit card
NcbbdceZgbjZ mat
Ncbbjc exit
NcdZebib word cards
NcdZhbiblc ones
NcdZjbkc . one
Ncdbebgb be able
NcdbebgbhZlYnb to use
NcdbgbjZ card to
Ncdc what will
Ncdcgb ^what will
Ncdcgb the steps
Nceb able
Nceb able to
Nceb goes through
Ncebgcic steps
Nceblbnc tables
Ncec <name> is
NcgZhblZnc boxes
Ncgb group
Ncgbnb day's
Ncgc , one
Ncgd club
Nchbnc defenders
Nchbnc ear defenders
Ncib corner
Nciblb <name> a
Ncld round
Nd , then
Nd with a
NdPbXbYZabbbfbhYjYnc small
NdPbac sentence
NdPbbb practice
NdRZTcYZ teaches
NdRZXbfb practice with
NdSbaZdb and a
NdSbdZgcjclZ the two
NdScaZdZhbjZnb he writes
NdUZWZXZYZbcfchZiblYmb meet
NdVddZhblZ the hall
NdWZcdfchZjZ cards and
NdXbdZfcgZ each step
NdXcjb laptop
NdYYaZdZlbnd the blue
Ndab then
NdabdZgb paired reading
Ndabgb sits
Ndbb before the
NdcbgZlb draw
NddckZ one for
NdedjZlY she says
Ndgb games with
Ndgc , say
Ndgc task
Ndkc b
Ne card
NeWc ^look
NeWceZ ^practise
NeXdYZgZhclc real
Neeb through
NfWchZ back
Obabkc c .
Obbcmb ^signed
Obbcmc signed
OcRbTdUYWbbbcZgZjcmZ teacher )
OcRbUZcZgcjbkc r
OcSZUZaYbZcZdcedgZjckZ ) :
OcTXUdWZgZkcmZ mum )
OcUYWZccgbkb d .
OdUYbbkclbmc s .
OdUdbbfZjYmY j .
Pbab lessons ,
Pbbbjb / <figure>
Pbdc ( <month>
Pbjbkb /
PcSbeb minutes with
QbSbeZjc worked
QbScfb what worked
QbUZWbabeZhbjbkZlZ there
QbXbgbjblbnY put the
QbaYhcle music
QdSYTZUZVZWZXZYZZZbYdXfXgchYiYjfkXlZnZ reviewed
Rb the start
RbSZUZYbcbnb books .
RbTdUYgb ( teaching
RbTdWZbZeZgbkY nursery
RbUXabcdebfZhZkZmc <name> with
RbUZWZXbdbkZmc ? "
RbUbWbXb ten minutes
RbUd <name> ,
RbUdib me ,
RbUefYgZkZlb leads
RbXbbbcZjYlZ room .
RbXbgb to ten
RbYbcbhd the water
RbYbgc with him
RbZbgZhclY mornings .
RbZdaZdYefgZhb hope
Rbbc checks the
Rbgc for every
Rbhc <name> goes
Rc , teaching
Rc assistant ,
Rc teaching
RcSbaZeYhdlZ art and
RcScYcaYcZeYfYgZhdlb design
RcTb teaching assistant
RcTcUd <name> (
RcUc <name> )
RcUdaZcceZfYhbkZlY jodie
RcXbibnZ the quiet
Rcdb , with
Rcgc <name> gives
RdSZTZUYVZWZXZYZZZbYcZddeYfYhYiZjckelZmYnZ ^all
RdabdZgb , learning
Rddb assistant$
Rdgb trainer
Regb assistant
SXfbgZld clearly
SYTXUWWXabbbdZeYfYgdhZjXkelZnZ file
SYTXUYVZWYXYYYZbaZbYcceXfdhZiYjVlXmXnZ born
SYTZUZVZWbXYZZbZcbdYeZfZgcibjZkYlYnc afternoon
SYTcUXWZXZaccYdZeYfZhZjZkbnZ health
SYWbabcZeXjblbnb and has
SYXZabbZeZfXgcjckYlbmb is on
SYXbcbgZld top
SYYZacdZlbnb scored
SYaZlfnZ explains
SYabdbeb in all
SYacdZebhZlb cries
SYacdZlc strong
SYnc he knows
SZTYUXXZaZbbcZeZfZgdhYibjbkWlbmY ^people
SZTYUZVZWYXZYeaZdZeXfYgXhZiZjZkblYnZ , his
SZTYVZWZXbaYbZdZeZfZjZldnY singing
SZTZWbbZccdbeZfZgXhcjZmZnZ ^reuben
SZTZWcYZbccbdYedfZgZhZjZkYlZ sent home
SZTbUccZjZkblZ is in
SZTcWcXZYZcWdYeYfchclYnZ school and
SZUYbZcZdbeZgbhZkbnc nine
SZUZVcYZaXccgbhZlZ get to
SZUZWZaZbceZfZgehZkZlZ extra time
SZUZYbadjckZ dyslexia
SZUcWZYbabbYcbeYgbmZ and her
SZVcWZXbYYadeZgZlZnY once .
SZVclc nobody
SZWZYbhc to his
SZWbZcabdbgZ to plan
SZWbabcbeZgb her hand
SZWcXZaccbhZjZlZ hurts
SZXb if
SZXbYYacdZebfZgbhYjcnZ asked to
SZXbYZacebfblZ low
SZXbabec wrong
SZXbadgb leaves
SZXbfcgZkZ group :
SZXbgZjblc group .
SZYZbXcZdYfegXjckY <year> at
SZYcgbhcjZ he finds
SZYdeYfblbnZ swimming
SZZbjYkZ school .
SZaYcZeYlenb notices
SZaYlfnY patient
SZaZeZli remembers
SZab passage
SZabeZlcnc he reads
SZabhblb hand to
SZablZnb she can
SZaccbdZechblY mostly
SZacgbnc place .
SZadcZeZfbhblb fast
SZae his hand
SZbZdZeZgcjZlYnc near the
SZcYhblbne stories
SZdbgcjZ by when
SZec : reading
SZecgbhbjZ because he
Sb ) .
Sb <name> <figure>
Sb an adult
Sb words a
SbTZUZdZgbhb fine
SbTbVZacjZ stuck .
SbTbYYabcbfblZ : my
SbTcUZWbYZZbaZbZdZjYkYlZmb <name> from
SbUZWbaZnb up the
SbUZYZZbaZcZhdlZnb work with
SbUbebhZ both
SbVYdZgbhbkYlZnc paper .
SbVcYZnc could
SbWZeXhblY two .
SbWZgb and how
SbWbZbaZedhY him to
SbWbabdYgbjc : the
SbWcZZaZhYlXnd word .
SbWcdZebhY like him
SbXZYdcZeZgZhbnb having
SbXbcZfb it again
SbXbcbhZ say it
SbXbdZ he can
SbXc so that
SbYbab it hard
SbYbabcZkZmb his <name>
SbYbaceZ finds it
SbYcaZcYeZhblb people .
SbZbcbhZ i was
SbZcdbfbhZ know :
SbaXcZeblcnb practical
SbaYdbeZfcgZlb listens
SbaZkclZnc secure
SbaZnb ^maths :
Sbab child
Sbab think
Sbabeb are
SbabhZnb hard to
Sbac . in
SbaceblYnZ ^strengths
SbacgZlZnb : he
SbacnZ ^writing :
SbacnZ writing :
SbaddZlZ can be
SbaddZnZ slow
SbbdcbdZkX . his
SbcZdbebgYhblZ cannot
SbdZeZgbhclc younger
SbdZeb gets
SbdZebhZjb three .
Sbdbgb will know
SbdbhZ maths and
SbeZgZ language
SbebhZlb he is
Sbfbkc may
Sbfbld in his
SbgYhb will answer
SbgYhc when the
SbgZ words in
SbgZhb piece of
SbgZlc and full
SbhZnb signs
Sbhb by myself
Sbjd in <month>
Sblb level expected
Sblc has not
Sblc most of
Sblc younger children
Sc expected for
Sc on his
Sc single
ScTZUYaZcbdcjYlZ my <name>
ScTbYdnZ cat
ScWZXcZZcZfbhYiXjZlZnb to keep
ScWbaZ worked :
ScXbbcgblZ print
ScaYbddYecgZhblZ we hope
ScaZbblc his coat
ScaZeZgbkZ my mum
ScaZeb of words
Scab words and
ScabdZgZjZ talking :
ScabdZjdnX is working
Scac reading
ScdY questions in
ScdZ reading :
Scdb with one
SceZgZne working
Scec her .
ScgZ common
SchbjZ he was
Scjb follows
Sclb ^reading :
Sclb expected
SdZcfbgZ in <name>
SeaYeZnZ reading and
Sf maths
SfaZnb maths :
TXUfWZZZbYcYfZgYibjZ ^me
TYUZWZXZdZeZgXhYiZjdlYmb <year> and
TYUebccZdZecfZgYhZjYmY <title> and
TYWcbbecgZhZ ^mum :
TZUWbZgckcmc theirs
TZUXbbdbfYjbkXmd present :
TZUYVZWZXbYdZZadbZcYdYeYfZgYhYiZjZkZlYmZnb ^being
TZUYWZZZbcdbfbgZhZiZjbmX . copy
TZUYYZebgYjbke teachers ,
TZUZVcWbXbfYhckb : a
TZUZdZeYfZhZkZldmb got
TZUbYZbbfYgbiZjZkbmbnZ ^copies
TZUbbdcZebfYkZmZ ^copy
TZUdbbfbgZjZlZ idris
TZWYaZbbdZechb happy
TZWZXbYYZZabbZdZfcgZhciZlWnc doesn't
TZWZZced <name> hope
TZWZbcccdYeZgbhZicjZkZlZmX plan :
TZWcbbechZ mum :
TZbZdZeZkc ^freya
TbUYaZdceZkZmb in my
TbUZXZYdhYlb brother <name>
TbUZYbcZfblc my sister
TbUZZbdbeXgbkY : mum
TbUc ) ;
TbUfkY ) ,
TbVZeYgbhcnZ teacher .
TbVd a bad
TbVeYZcZ day :
TbVfhZ bad day
TbWbdYfYjckcnY next :
TbYfhZlb brother
TbbbeZgZ and language
TbcbgZhblbnZ , the
Tbccfb to me
Tbjd <name> first
TcUYXYYYcdeZhclY me :
TcVZWZXZYZabdZeYfXhZiZjXkclYmZnZ visitor
TcWZdbeb . at
TcXZcb my brother
TeUXYchX , my
UXbbdbfYgZjbkYme present
UYWbXbkclb else
UYXZZcbZcZeYgchd <name> would
UYYdabdbgZkbmb and his
UYZbaZdblc art
UYabeZfb <name> in
UYbZcclY photograph
UYbbcbgZhcjcmb this
UYcYjYme call
UYcc name :
UYdZfcjbkY birth :
UYdcfZgbhYjZkclb <name> have
UYecke paper
UYfZkbmd <year> :
UYgbickcmZ my teachers
UZVbcclZmb <name> got
UZWZXZZcabbbgbkZlZnZ on paper
UZWZXceZhZkb , a
UZWZYZbXcZdYfWgZhZidjbkYme first plan
UZWZZZcbgZjckb the summer
UZWZbbfbjZkb too .
UZWZcdfZgZkZmd to write
UZWbbZcdjZkZlZ chose
UZWcYZbdcYdZeZfZgZlZnb send
UZXbZbaYcbecfZlYnY to know
UZYZaZebfbkZmcnZ like the
UZZbacbZdbgbnc which
UZZbdbnd , which
UZZbfbgchZjZ year <figure>
UZZblb have a
UZaZhbjZlc up on
UZabcb people
UZabke teachers and
UZbYdcfckb agreed that
UZbbgZkdlb all of
UZbbkb kept in
UZcYfZhdmc it's
UZcbgbhZkZnb is <figure>
UZdZhbkZmd card .
UZdbke one in
UZdejbkW : <title>
UZfcjbkd <year> .
UZjckc between
Ub ( <name>
Ub <name> .
Ub <name> and
Ub <title>
Ub <title> <name>
Ub given a
UbVbcZdZebib . we
UbWbccdbgXhc reuben
UbXblZ the room
UbXccc you
UbZedZfYhZ came to
UbZehclZ us
UbaZbcke copy
UbabbYdZebgclZnd . a
UbabjbkZ in at
UbbZkb be shared
UbbbdYeYgZjZkcmZ <name> teachers
Ubbc happy for
UbbdeZfZhYicjZmZnZ <name> by
UbcXfdjZkblb lead
UbcZfZgYkd parent
UbccfbgZhZjZmY name$
UbdZgb hearing loss
Ubdbgb , on
UbeZhdlc is the
UbkZ minutes and
Ubkb <name> were
Ublc for the
Ubmb ^signed :
Ucab ^maisie
UcbZjZkb ^copy given
Ucbbkc and <title>
UcedjZkcmZ sent
Uckb was given
Uckc copy on
Uckdmb a copy
Ud ;
UdXbbbhZ read it
UdbYebjbmY the meeting
UdcbeZhblZ me .
UdeYfZhc her parents
UeebkY sent a
UfbZgbkYmb ; <title>
VZWbdZedgchZkZlZ day and
VZYehZnb blue
VbXZabcbebkZ know what
VbXbcZdZebhZmb to sit
VbXcbb me a
VbYchYlb play .
VbcbeY i know
VbcchZle laugh
VbhYnb first .
VbhZld laugh .
Vc loud
VcWbeZ <name> does
VcYeaZhb . my
VcabeZlYnZ miss
Vccblb good
Vclc a good
VdWZaZbZgdhZ we do
VdabgZnZ lunch .
VfhZ good day
VghYlZ bad
WXebhc tears
WYdbebfcjZ home :
WYee says that
WZXZYZcchbnc if you
WZXcgbjb ^step
WZXcgdhZnd the board
WZYbcbec like <name>
WZYdaYcbhblXnY likes
WZZbabdbeZhblZnZ work in
WZZcaZechclZ hope that
WZaZbbcbebgbhblZ to get
WZabhbkb too
WZbWdcfZjZkcmb posted
WZbbdZeehYlZ worry
WZbbdbedhZ to hear
WZbbhXlb tells
WZdbhb ^help :
WZechbib secondary
WZechbib secondary school
WZlbnb time .
Wb to <title>
WbXZaZdZebgcic the word
WbXbgc count to
WbXdeZ . if
WbZbcZdZebfZjZ cross
WbaZcZdZebgblbnZ somebody
WbaZccechZlZ please
WbabdbhZib there is
WbabjZnb work :
Wbaccb behind
WbaccbdZgYhbkYlZ down .
WbcYhc toys
Wbdbgb game
WbeXgbjd needs to
WbeZjc change :
Wbeb talk .
Wbed . dad
WbeehY comes home
WbfbjcnZ what needs
WbgZjbkYmb ( parent
WbgZjbkYmb parent )
WbgchZlb hour
Wbgd one .
Wbjc what next
Wbkb school's
WblZ that he
WcYZkblc nobody else
WcaceZ take
WccZdZfcjb look at
WcdcebhYlY she would
Wckc the school's
WdZZcZhc he's
WdcbdZebhYjZnb nights
XYaZbbccfdlY matters
XZYZcdfblZ about me
XZYbcc important
XZYbcc important to
XZYccchbld water
XZZbcceYfbhZnZ all the
XZaZbbdZedfZgbhZkb email
XZaZccecfbhZ am good
XZaedYeZjYkZlYnb . reading
XZbbhb pick
XZcdlY people like
XZcdlY what people
XZcdlb am a
XZhbnb the lesson
Xb give me
Xb me
Xb to look
XbYZaZcZeZfZgbhZjZnc across the
XbYZabbc so i
XbYZeZgbjZnc across
XbYbab in front
XbYbcbfZhb with my
XbYbjd next .
XbYcaZcbeXfZlXmZnZ likes to
XbYcechbjZ ^" <name>
XbaZcbechZ before i
XbaZcbgchZnZ quietly
XbaZdb often and
Xbab off
Xbac stuck
Xbcbeb please don't
Xbcd because i
XbceeZgZ down
Xbeb who$
XbebhZlZ , but
Xbed worn
XbfbgbhZlZ a time
XbgYhb name first
Xbgb ^how often
Xbgb how long
Xbgb me the
XbgbhZnb ^give me
Xbgc long$
XbgcnZ . tell
Xbic <name> lesson
XblZ at a
XblZ don't
XblZ table ,
Xbnc first ,
Xc tell
XcYZacdZ not know
XcYb . show
XcYbcYeZgblYnb read out
XcYccZfchY aids .
Xcab one thing
XcabcZlb when they
XcabdchZ do it
XcacebhY mind
Xcacgc to read
Xcbb repeat
XccZdZhZnd board .
XccbhY tell me
Xcdb before it
XceZfbjd to change
XcebhYjd , because
Xcfc my name
Xchb on my
Xcnb ^tell
Xcnb ^tell me
Xcnc ^let
Xd before you
Xd let
Xd say my
Xd show me
XdYbeb finish
XdaYdb help :
XdabhZnY while
Xdbb show
Xdcb if i
Xdcb let me
XdcchZlZ when you
XdcclZ . let
Xdechb me to
XdlZ . don't
Xe ask me
XeaZgZ . give
XeabcY me when
XfaZcblY face
YYcbhYld i make
YZZbcbeb love
YZZeaZeZfbhYlZ hopes :
YZaZcbfble great
YZaZdZeZhYjdne not working
YZabcZdZebfbhc i'd like
YZabcb ^how best
YZabcb best to
YZabcb how best
YZcZdbhc do .
YZcZechc i'd
YZcchblZ like about
YZedlb says <name>
YZhdjZ it when
YZle says i
Yb him ,
YbZchbkb to have
Ybab front of
YbaccZ up .
YbachZ both ears
YbcbhZlc my friends
Ybcc my nan
YbcdedgbhYlZ , not
YbdYgc understand
YbdZjfnZ next$
YbeZgZlb things .
Yc aids
Yc hearing aids
Yc my
YcaZgdhb next to
YceZhc going to
YceblZ and not
YchZ mean
Ycnd . sitting
YdfbhZlZ my dog
Ydgb not being
Ye . knowing
Ye knowing what
YecceZhYlY dog <name>
YeeZgblZnc . being
YefblZ and my
YehZnc being
Yg ^my
YhhZ knowing
ZZabdYhdlZ play with
ZZedhb want her
Zb my family's
Zb was
ZbaZbbgbhZnZ back .
ZbaZeblb and that
ZbaZedhY want him
Zbab which means
ZbablZ means that
ZbaccbeZhY around
ZbcXeZfbjckZ ?
ZbcbdZeYfZgbld . her
ZbeclZ i would
Zc ^my family's
ZcaZeZhb family's
Zcabhb college .
ZccZeZhYjbnb mum's
ZccZeb <name> say
ZcdZgZjb her first
ZceblZnc friends .
Zced hope she
Zd would love
ZdaZ family's hopes
ZdcZhblb herself
ZeeZhX ^my hopes
ZeeZhX my hopes
ZfaYechZlZ hopes
aXlcnc quick
aYbbkZ yellow
aYcZdceXfbhblbnZ is good
aYcchYle i can
aZcZebhclc loyal
aZcbeYhe my own
aZcbeZld gentle
aZcbhZld anyone
aZcchZnb loves
aZdblb from a
aZeb we would
aZgbkb . all
aZkc locked
aZle the workshop
ab and she
ab lessons
ab loss in
ab support me
ab when i
abbbdZgZhZ playing with
abbbeZfcjZkblZ will meet
abbbhc and says
abcZeb they
abcbdZhZjZ has a
abcbgZ leaving
abcbgZle everything
abcblZ admire about
abcblZ and admire
abcblZ like and
abcc is important
abccdZfbjZlbnc things
abdZgb two or
abdZgc plays
abdZjZnb : in
abdZld kind to
abdb a teacher
abdbhYnd long
abdbhZjZlbnc when a
abeYhc of her
abeYhd wants to
abeZgbjc is not
abeb about
abebgchYlc looks after
abebhY understands
abebhZ them .
abfb our
abfchZ dinner hall
abgZhZnd : she
abgZjZnc playground
abgbhZ home .
abgdlZnZ do not
abhYlf never
abhckZ says "
abib , so
abjYkc <year> ;
abjdkb this is
ablb close
ablb he has
ablb other
ablc find
ablc i have
abnc on .
ac , i
ac has
ac misses
ac often
ac once
ac so
acbblc for his
accZdZhZ hard
acdXnc outcomes
acdZ means
acdZ spelling :
acdZgZhblcnX other people
acdb stops
aceYhc : i
acebgYjb sight
aclc . he
acnb lines
acnb to college
adcYhblb ears
adcZdZeclWnb strengths
addZ concerns
addZhZnd are hard
adeZjZ before she
adeblY loses
adechblZ can't
adjZ is stuck
adlZ hard .
aedZlY skills :
afdZlX and skills
afdZlX strengths and
bZcZebgbhZjZlbmc year .
bZdYeZfcjc what helped
bZebgclZnZ that the
bb for a
bbcZgZkYlbmb kieran
bbdZeZgbjZkc by email
bbdZjckc shared with
bbdbjZ ^how we
bbdbjZ how we
bbeZ radio
bbfbgZkbmd this plan
bbgc how
bbjckZ ^we will
bbjclb can do
bbkb system
bbkd teachers
bblb books
bccdkblZ <name> on
bcdc do :
bcfbgZkcmZ given to
bchb <month> .
bdcXdbeZfXgYicjZkbmY review :
bddZfcgZjbkZ copy given
cZdbeZgchZldnY out .
cZebhblb up for
cZebkelZ home on
cZjb before .
cb and i
cb hear
cb know
cb what is
cb what the
cbdZfcjblY is <name>
cbdchY say that
cbeZfchblb i'm
cbeZlc . i'm
cbebfbgZhZ when it
cbechdlZ like
cbfZgZhblbnb at <name>
cbgb best
cbhblb look after
cbkc . it
cblc gentle with
cblc is gentle
ccdYebgblb to help
ccdbfZ no .
ccdbgb by <name>
ccddhb . )
ccebhZlZ . please
ccfZjb ^name :
ccfbgb name
ccgZhZlc and he
cchYle funny
cchZ thing
cclXnc admire
cclY ^what people
cdfb what to
cedZgZ words .
dZgblc the group
dZgcnb questions
dZhc when <title>
dZkb . mum
dZlf kind
db . (
db <figure> ,
db <name> will
db <year> <name>
db ^no .
db ^who :
db capital
db coat
db every <name>
db four
db in a
db list in
db minutes every
db minutes of
db reminder ,
db who :
dbeZgc row .
dbeblb years
dbgZ be back
dbgZhc : we
dbgb ^now
dbgb ^now :
dbgcjZ ^by when
dbgckZnZ when :
dbhckb and have
dblc looks
dbnb her <figure>
dc now
dc own coat
dc point :
dcfYjbkcmX meeting on
dcgZ own in
dd ^long-term
dd ^long-term outcome
dd each time
dd long-term
dd long-term outcome
ddkZ that this
eZgbhZnb ( "
eZhble the best
eZkbld team .
eZlb in science
eb : "
eb and be
eb card and
eb himself .
eb school
eb she
eb that
ebhZ mum says
ebhb " <name>
ebhd "$
ebhd . "
ebjb it is
eblc . she
ec that she
ec what he
ecgZlZ . the
ecgb her to
ecgc him
echY they would
echb wants
echblc no
echc . i'd
ecid until
eclc she is
ecnb like her
ed worried
edhZ <name> comes
edhc would
edhc would like
ee home
eehY . they
eelc says
fYhZjbkf agree
fZ asked
fbhblb ^i am
fble good at
fcgZlZ where he
fchb to be
fchclZ like to
gYkdle their
gZhZldnb ideas
gZhbic to tell
gb <figure> minutes
gb ^how
gb end
gb front
gb minutes
gb often :
gb use
gb where i
gb will use
gbjc next
gbkb , <figure>
gblb being asked
gbnb near
gbnb row
gclc gives
hYlc i never
hZ come
hb do
hb have
hb not
hbjb " i
hbjb b :
hbjb because
hblb . i
hblb maths .
hblc <name> says
hc "
hc a friend
hc friend to
hc like it
hclc big
hd myself
ib with the
jb : by
jb <month> :
jb answer
jb outcome$
jbnb not work
jc ^outcome
jc ^what is
jc we
jdmY ^we
jdnb working :
je what did
kb <figure> <month>
kb maisie
kbmb were given
kbmc signed :
kc agree that
kc day .
kd given
kd is kept
lb #more
lb after
lb give up
lb him .
lb i am
lb it to
lb them
lb up
lbnb friends
lbnb memory
lc i look
lc i write
lc is
lc out loud
lc twice
ld can
ld people laugh
ldnb and can
nb comes
nc points
nc quiet`;
