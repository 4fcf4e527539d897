// Made by `npm run learn` from the plans of tests/corpus; do not edit.
/** Parts of a plan and fields of an outcome that a passage may be of. */
export const kinds = [
  'field baseline',
  'field class',
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
export const learned = `AVBZCbDgEZGbIYLZMYNUOZPYQbSXiZlbmYog ^<figure> <month>
AWBYCYDSFSGXHSITLSMeNeOZPVQURbjbnb #2
AWBbCdDYEWGXHZIcKXLYMWNVOVPYQXRWeZhZlc ^teacher
AWDYGZIcLbOcccjb clock
AWEbNbQdib minutes in
AXDZEdGZKfMVNVOYQbRZSZTbfbiZjelZmZ n
AXDZLbPddYldmdoY k
AXEYGbHbIbQdSZTbfbiZ lesson in
AXGYIdLcObQYSZdbfb list$
AXGZHcIcJZNYQZScVZZcfYgbic adult$
AXGcNdfbiZlc days in
AXQcTbib <figure> for
AYBWCXDZEeJcMXNXOcQZWbZbfZgbhbiYlZ class$
AYBYCcDfEWFYHYLXMVNZOXPTQdhcod ^<figure> /
AYDXEgGZMYNXQZSZib children$
AYDZEdGbHbNZfbjb whole lesson
AYDbNbQbWbgb mornings out
AYDcEZNbQbccfcpZ period
AYDcEZNbQbcdfcpZ period <figure>
AYDdEbGYIcJZNXOcSYfblb daily
AYDdYdfbiblZ mins ,
AYEZGeLcMXNcOZVZYbib target <figure>
AYEZMYNfOZWcYbjblZ happened
AYEbGZIdOZSdZdfbib ^staff
AYEdNZib ^as
AYGbIYLbRcfZiblc up from
AYGbQb weeks
AYGcQbRcTZUcWedZeZiYlbmXpY done
AYGdNbRcfZle partly
AYGdUbXYaZgbibjblYnc better than
AYGdWcYccZgbiZlc pleased
AYGeWbcZfZiYlencoZ really
AYHcIbNbfciZ ( now
AYIZKcNcUbWbXYcbeYfZiZjZlbnYpY lost
AYIbKbLbWefZlb sessions
AYIbNbQbWc <figure> mornings
AYIbOcQbYbfblb times ,
AYIbQcYbkc one page
AYIcNbQZcb out in
AYIcOcfc prompt
AYIcYbcZfd no help
AYIdNZQbVZdcpb month
AYIdNbTbjbncpb on time
AYNcQb words by
AYObQcSY weeks .
AYObQcWbkb for each
AYQbpd tasks
AYQcTcebibjZ hand .
AYQcVZecjYldmZ filled
AYQcldmZ filled in
AYRdmc this .
AZBYCZDbEbFVHWIYKZLZMWNbOZPXSbjd #4
AZBZCZDcEcIbJXKZMYNYOXQYRZSXfZiblb daily$
AZBZCZGZJYKbMWOdPYQZRYSYfZje a$
AZBbDZEcJYKZLcNYOcQZeYhdic group$
AZBdCbDZEXGZKYMYNYObPYQZRYSYechZ ^senco
AZBdCbDZEXGZKYMYNYObPYQZRYSYechZ senco
AZBdCeEYGZJYKZMXNWRZSYWdeYiZoc ^review
AZCZFbIZNbOb ^hand
AZCcDVEbFZGZHZIWKXLWMYPbQWRXcb :$
AZDWEfIbJZLbMZNYObWchZiZlbmZnbpb weekly
AZDXEeIbNZSYVYiZlbmcoZ pm$
AZDYEcLbQZZbcZeZicjbmZnb eight
AZDZEZGZIZNcOdSZeZgZhbjZocpc plans
AZDZEZGZMdOcQZcbfc b )
AZDZEZMdOcQZcbfc a )
AZDZEbFcIblc once a
AZDZGdLZNbQWRbld progress
AZDbEccbib mondays
AZDbGZIdQZfblc words out
AZDbHcOZYbib play a
AZDbHccZfZjb children for
AZDbHdNYOYZbfbiZ ^by the
AZDcEbNZ ^every morning
AZDgEZPdecibmc <year>$
AZEYMYNbOdZbcb ^<figure> a
AZEZFbMcNZOc ( a
AZEZFcObfb walk to
AZEZGdIbJZMYNbQZRdSZlb ^partly
AZEZHfNYOZlb ^by <month>
AZEZIcLZNZOdfc lessons on
AZEZLdNbOcSXWd typing
AZEbIb mornings
AZEbKbNcfcgciZjZ at his
AZEbOcfbjb timer
AZFbIcYbeb page
AZGYIZNcQclb result :
AZGZIbNdQblc result
AZGbHbQbfbiZnc piece
AZGbIZRcWbcbfZlc , up
AZGbIbTbcb a new
AZGbIcNZcbfbiYlZnZpc dry
AZGbNYObQbib of three
AZGbNbQcle . partly
AZGcIZNbYccZ instead of
AZGcKcQZVZWffbiXmY <figure> sessions
AZGcLbOZSbYc instead
AZGcLdMbNbfclc target
AZGcNbcbfYld some
AZGdNZcZecjZlbnc lovely
AZGdWbYbZZaccZhZmYpZ !
AZGfIYNZlc ^met .
AZGfMYNZRelc ^met
AZIZNcQbVYYbZbccdbeZiY buttons
AZIbKcNZObYZfZibjbpd feelings
AZIbKdSZcYhcjZlb writing$
AZIbNbSZiZpc for three
AZIbNdfb now )
AZIbObQcVcWcddhYkZlYmZ visit
AZIbTbZZebfZgbjb calm
AZIbcbgZib or more
AZIblb lessons out
AZIcNcTZcbfbhbjZmbnZ her <name>
AZIcNccbiZmbpb seen
AZIcObQYccgb <figure> with
AZIcQb <figure> on
AZIcQbTbfb timed
AZIcTbccfb minutes to
AZIdTbeZfZgbicjZpb different
AZIeKcObSYZbcbiZ ^word
AZIecb register
AZIgSZfb tally
AZNbcbiZlb correctly
AZNcQbTb puts
AZObVXYeibmc bag
AZQccdjb late
AZQcfb help with
Ab )$
Ab <figure> words
Ab from <figure>
AbBZCZDXEXGcJZKZLZMZNbPZQcRZeblb words$
AbCcDXEZIZObScUcebhZib mentor
AbDXEVGcIcLYMYNZOZQZcb ^<figure> lessons
AbDXEXGdIbNZ ^<figure> times
AbDYEbIYNbSbfdpb pass
AbDZEZGcIbNZObQZYcgZ <figure> seconds
AbDZIbLYNYPcTbfYmbpc ^niamh
AbDZIgOZQZSYfb log
AbDZNbOZPcTclYob m
AbDbEZOcSZXcZb before lunch
AbDbEZSbiZpb of four
AbDbFZHZIbMYfbib #8
AbDbGbNZObTbgbiZ child for
AbDbIZNbQZfblZ <figure> lunchtimes
AbDbNcOZ one reminder
AbDbfbib morning
AbDcEbNZYcfbic mins
AbDcEbNZYcfbidlZ <figure> mins
AbDcIbid <figure> to
AbDcOZSZgc with another
AbEYGcNbRZTZcc minute on
AbEYGdJYKYMXNYOYRdSYfZlc met$
AbEYHbIYNZObScfZibpc two friends
AbEZSbdb him and
AbEZVZaZcbebjd the big
AbEcFcSZ snack time
AbFbNZOZibjbpb questions on
AbFcXcYbfYib does the
AbGYNcQble . met
AbGZHbIYRZSbcZfbiZnb times .
AbGZRbTZbZceebfZ eats
AbGbZbbdcbfZgYjY found
AbGbZcgc one or
AbGbcbfb lunchtimes
AbGcIbNYTcfYgbiZlZ reads <figure>
AbGcdbiZ left
AbGeIZfZgclb much
AbHbcbjc own .
AbHccZjblc <figure> questions
AbIZJbVYeXfdgbhZiclbmZ by :
AbIZKcTccZ for about
AbIZNbOZQc minutes (
AbIZNbQZScib adult ,
AbIZNbQbTcfbiZlZnb , <month>
AbIZNdTZgZld did it
AbIb two weeks
AbIbJcNbOZQZSZVZdcfbgbhcjZlZnZ pages
AbIbNXRdiYjglbnZpc ^not
AbIbNZPcVYfchbiYlYmbpb niamh
AbIbQYTbfb <figure> months
AbIbQYTbfb months
AbIbSbYbacjbmZ kit
AbIbTZcceZnbpb last week
AbIbTbYbcbfYgblZ list ,
AbIbTbcZgb ^reading age
AbIbTblb <figure> in
AbIblbmZ last
AbIcLcQYWcfbgbjZne ^no
AbIcObSZZbgZpb quiz
AbId the week
AbIdOZYdkb each day
AbMZNcaYibjZpb jobs
AbNZOcfb sits with
AbNZTbVbYdcZfZmZnZpb showed
AbNZWbccfbiZ to start
AbNZcbfc after <figure>
AbNbOZYbcZibjblb , "
AbNbRcfb it$
AbNbTYccnbpZ under
AbNbTccZgbiYjcnY he does
AbNbUbaYccgb since
AbNbbbgblbnZ has had
AbNbcbfb carpet
AbNbcd pencil
AbNbfbiblZ ^provision
AbNbgZjb words from
AbNcQbTc <figure> of
AbNcTbYZfZid <figure> different
AbNcYbnZpb autumn
AbNcbbccgbiZ upset
AbNcdbfblb theory
AbObSZcbfblb passage
AbObSbcbdbib lunchtime
AbObWcYbcbdbiZjblZ week's
AbObcZecgbiblZpb straight
AbOccbiblZ first sentence
AbOcfc now$
AbOcgd word list
AbQZTZUZVZWYXYYYZYaYbYcYdXebfbgbhbibjckYlXmYnYoYpZ ]$
AbQb out of
AbQbTZib minute ,
AbQbTb with <figure>
AbQbTbfZnc average
AbQbfc ( <month>
AbRbVZYZZZbccZecfbgbhXjZlbnZ here
AbRdTbcbebgYhYibjblcpZ yet
AbSb walks
AbScgZhcne team
AbTYUZVYibjblXmbpZ [
AbTYUZVYibjblXmbpZ ]
AbTZcbddebiZlZnZ an <name>
AbTZcdfZib calls
AbTb reading age
AbTb sentences in
AbTb words a
AbTbYbjZ , she
AbTbcZgZhZkcldoZ yet .
AbTbeYlZne i got
AbTbeb put on
AbTc working at
AbTcVZYbeZfZmb me on
AbTccc most
AbTdfZiZ in five
AbTdnb age
AbUYcZdbebmcob hand ,
AbVZZbcYdcfZhbibjZlbmY helped
AbVZcclbmc between
AbVZebhbkblc th <month>
AbWbbbcd had
AbXcnZ i get
AbYZZccbgc or two
AbYbcYgbnb the school
AbYbcceZgZnb hard
AbYecZfZ minutes on
AbZbbcgZhbiZjZ didn't
AbZbiZpc being told
AbZc step$
AbZdcbebiZ does not
AbaZeene ^i
AbabbbjYnb that i
AbcZne speaks
AbcbebgZiblZnb middle
AbccfbiZnZ <month> i
Abcdjb finds
Abcdnb and is
AbebfbgZkblc <figure> th
Abfb term
Abib within two
AbibnZ at a
Abic <figure> text
Ac of <figure>
Ac two or
AcBYCYDXGZHZIZJYKbLbNbOZPZQWRYSXlb ^two
AcCZDZEdGYIZJZMXNXOXQXSZ ^<figure> mins
AcDZEcdb , from
AcDZfb a lesson
AcEYGYIZMYNXQclc ^<figure> day
AcEYGbNcQYcbfbpb lessons in
AcEZFcGZIcQYTb <figure> pieces
AcEbGbIZNbObQXcZiclc lessons$
AcEbQZZbcc only
AcEcGZIYNYOZPZQb ^once
AcEcMbNZQZ none
AcFbIdKbOZQZccpb pieces
AcFcIZSZTZYbcbiblZ recipe
AcFeOZUcVYYdgcjZ ^dad
AcGb <figure> out
AcGbMZXbebibnZpY rooms
AcGbTblb <figure> sentences
AcGbabccfZgbnZ coming
AcHbObTccYfbic %
AcHbObTccYfbic <figure> %
AcHbgb tries out
AcIYQc ( week
AcIYQdgb <year> )
AcIZQYjb days a
AcIZTccZeciZjbpZ away .
AcIcOcTc writes
AcId week of
AcJcMZNYRcSZeZjbpb part
AcKbTccdnZ about <figure>
AcKbVZcZdbeZiZjbnYpc asked for
AcLbTd shoes
AcLbZc two minutes
AcNZTcmb handed
AcNb minute
AcNbTbUZYYecfbgZhYiZjXmZnYocpb <name> said
AcNbTblb minute with
AcNbfZibnb band
AcNbjbnZ turn
AcNbpb <figure> tries
AcNcQclc <month>$
AcNcfc twice in
AcOZScYceZfYjYnb an hour
AcOd with an
AcQZTbVZYZaZbYcZeYfbgYiYjZmZpe joins
AcQZTbcZfb <figure> mistakes
AcQbfc minute (
AcSbWcYbfYgYjYmZnbpb ( <title>
AcTYUZYZdZehfZgZiZlZmZ wrote
AcTZVcYZbcccibmYnZ joined
AcTb tries
AcTbWcZZcYdZeYfZiZmcnZ <name> was
AcTbcZjclZpb watched
AcTbcbgbiYjZnb stays
AcTcnb single
AcWciYjb words of
AcZZebfbjb <name> "
AccbebiYmZ i do
AccbgZkblc th
Accc times in
AcebfZjblZncpb helps
Acfb <figure> (
Acgc proud of
Acgcjb proud
Acpc <figure> group
Ad ( <figure>
Ad mistakes
AdBZCZDXEWGbHZLYMWOYQb ^<figure> days
AdDVEUGbIbLYMXNYOYPZQdlb ^<figure> of
AdDWEWIbMXNZOZQdlb ^<figure> words
AdDXEVLZMXNcOZQVWb minute$
AdDYIbNZQX , week
AdDbEZIYQZSZTcVZcZdcfbiZmZ two-word
AdDdEdJYKYMbNbQdRXSW ^<figure>
AdDdNYQXXb day$
AdGZIYNZ ^<figure> time
AdHbNZQZZccZ half a
AdIbNZcbfbibnc beginning
AdIdTbcb counted
AdKcTZVZYYddgbhcmXoZ w
AdNZTbcb handed in
AdNb two sentences
AdQZSbfZhZiZjZnd gran
AdQZYZgdhbjb worried
AdQZjZlb words (
AdQb <figure> day
AdTYYZfbiZjblZnc since <month>
AdTc single words
AdZbgb does
Adibjb time out
AeBZCZEeFdGYIXJXKZLYNWOYPZQXRZSWZb ^one
AeDWEVGbLZMXNYOZQd ^<figure> out
AeDYEeGYMYib minutes$
AeDZIZNbQZcbfZ <figure> morning
AeDbWcdbfZie session
AeEYIZQbcb <figure> lesson
AeEZNZQZfb a morning
AeGYQY in two
AeNZTZUYVYZZcZdZebgZhbicjcnZpY typed
AeOZcbgZ once in
AeQZpc day in
Aefc time in
AeiZ <month> )
AfIY lesson out
AfIYfb <figure> time
AfKbNZQZWbgb <figure> minute
BUCeDZEZGZKYMYObQZRZSZcbeZfbhb date$
BYCYJXKZMfNcQbRZid <figure>$
BYCcJbeblZmc form tutor
BZCWJcOcedlZoZ birth$
BZCZDZEdGYIZJZKYLZNbPZQYRXSZgbjZ -$
BZCZEXJXKXMVNXRiSXYbcZnb open
BZCbJbObechbmboZ ^date of
BZCbJcObechbmb date of
BZCbLbNcfbiZ starts
BZCdJZTbZbcZecfbiWlYnZ key
BZCdJbSZVceZibjb charge
BZCdJbSZVceZibjb charge of
BZCdJbSZVceZibjb in charge
BZDYEcMYNdOblc ^start
BZJdcZecfbhZiZjblb by$
BbCbEZJcNZOZdYeXfbhdjZlc date :
BbCbEZJfMYNXOXRYSYeZhdmZ ^plan
BbCbUZWZYZaZbZcZdcfZiYjZkclVmboc next review
BbCbkclb again
BbHcJZTXUXVXWXXXYbZYaXbXcZdXeZfYgZhciZjfkWlcmWnXoXpX ^to
BbJZNcccfb social
BbJbObVbhbiboZ class teacher
BbOcYb look
BbVZfelbmX : <title>
BcCbEYJbKZMXNXRYSbdbebhclXmZ teacher$
BcCcJYOYSYdZoe review$
BcDbWdfZib started
BcEZObSXVbebib ^class teacher
BcJZTYUdVYWZccdbeZfZgZlZmc health
BcJZcZddeXfbhYiXkcmboX review :
BcJZfbgcjbkblZ secondary
BcVYhelbmX year
BcYceZhclb look at
BceZhb it again
BcldoZ ^we
BdCWMcTZcchcjZnZ need
BdCZJbObVZechcmZ ^year
BdCeJYVZdceZhZiZlbmZof review
BdJXOZRcTYWZXZYZdZfYhXicjYkZlfmXnZpZ reviewed
BdOZUZVXeYgZiZkelcoZ again on
BdSb teacher
BeCZMZNZOYSYVbcZeWfZhciZjZmbnb lead
CYJdNbcb main
CZEbIZJYQXRdTcgbibjbmY -
CZJcObVZechclb birth
CZJcObVZechclb of birth
CZJdObTccc number
CZJeKZMXNXRZSYVbebhYiclb ^class
CbEegbic <figure> :
CbJbObVZebhdkZlcmboY ^date
CbJcSXVdfbiblbmZ special
CbObTZUcebhZjZmX plan$
CbaZdZebgbjZmcpY person
Cbdbfblb educational
CbecfZhbic tutor
Cbfblb educational needs
Cbfblb special educational
CcDXEbJZOZebhZmc school$
CcDYEbIbVZeZheiZlYmc ^school
CcDdEYUYVXYbhdlcmYoX pm ,
CcHbNZVZWbYZdcgbhZiZlbmX of this
CcIbJY test$
CcIfWcYbdb sheet
CcJXMZSbVZdbfZgckblcmY ^next
CdDZEZObYbjbnZpc looked
CdIZNbWbccdZfciYnZpb classroom
CdJdhdlbmb date
DXEbGbIbOZQZfcgbiY ; <figure>
DXEdIcdbeZfcheiZkZlYmWoZ friday
DXEdSZ session ,
DXEeMYNYOcPZScVZdZidnb x
DXEefciZ , before
DXIbOZQcddjbmZ <year> to
DYEXId book ,
DYEbFcYbbblZ each morning
DYEbSbWbib maths lesson
DYEcNcOZccpc carpet time
DYEcOcdcic before each
DYEdFcYccZfb , four
DYEdGZIbJZNcOZQbSZTdWbiZlb ^in
DYEdOdfchZ mornings a
DYEeIbNbOZWcnb up to
DYEeNbSZfZie each of
DYEeObfc lesson ,
DYEfFbIZWb ^every day
DYEffbicpb ^group
DYFcIcLdOZSZUbVZdZeYfbgZjZnZpd ^the
DYGZIeNYObQYTcZbcbiZ ^reads
DYGcIbNZOdSbWbfZgchc course
DYIdQZTbcbiYjd less
DYJZNZOcPfSYVbhZmbob j
DYPfeZfciZjZmc f
DZEYGfIYNYQYcZfZlcpb much better
DZEYKZMcOYPdRZSYfcibmc ^t
DZEZGYIcJZKcNcQYSZfbiZ help$
DZEZIbObfchciY <name> shows
DZEZIdObcbpb sheets
DZEZJcNZPcdZeZlcmd k .
DZEZNZObSefbjb careers
DZEbGZIZKYNbObPZQYRZgbibjZ ^-
DZEbIeld <month> and
DZEbNcfZjb often$
DZEbObTbWbgZ moves
DZEbTZYZbZccdZgXibjdlYmb , to
DZEbUZgZhZiYjYkZldnYob <year> and
DZEcFbIZNZOcSYTbcZib and three
DZEcJeSgVdebib <name>$
DZEcNZQc <month> to
DZEcObcZfZicjb when we
DZEccbjZnd little
DZEdHbTZiblZncpb students
DZEeIcNYTYcbnc pupils
DZFbIZSbTZVZYbbbcZdZfZgdhZkZnY from <name>
DZFcIbYbfbic minutes each
DZGdWbccgYiZjZ . on
DZHbNbSbYZfbib <figure> every
DZHcOZPdcblb ^a .
DZJdPYbZeYfZgZjhmZnZ ^i want
DZJfZbechZ written
DZMcOdfbiZ do$
DZNbObZbcZfemZ regular
DZNcObjblb where <name>
DZNcOciZjb ^where <name>
DZOZPdSbdZfb ) <figure>
DZObUbXZlb <name> teacher
DZPcSbTcdbiZlYoc m .
DZPcVbeZhbicmZob h
DZPdSbdbmc p .
DZPdVXdZiZjcmf l .
DZPemd f .
DZSbYZibjb , just
DZScbbcZebic child .
Db and <name>
Db will take
DbEZFbIZLbNZYbib day at
DbEZIZObVZfbib daily ,
DbEZLbOcTbpc library
DbEZNbObSZic required
DbEZNbTenXpZ english
DbEZcbfZjb one-to-one ,
DbEbIbWb ^every lesson
DbEbOZYcibkb , until
DbEbSd one$
DbEbWbib every lesson
DbEbiblbmb . <figure>
DbEcNZfb tuesdays
DbEcOZ ^tuesdays
DbEcOZib ^monday ,
DbEceb monday ,
DbEchblZ twice a
DbEcib minutes ,
DbEfIYMYNYOYQc ^<figure> minutes
DbFZNbibkb rest
DbFbZbfZicjbnZ time and
DbGZIdMbNZOZQYRcnbpc ^she
DbGbObebnZ the picture
DbGblbmZob three times
DbHbeZgdnb heard
DbHbfb will follow
DbHbjc will type
DbHcNZOZ will carry
DbHcNZTb without an
DbIbNXObTbcZdbib of each
DbIbNZOcTbibjb game .
DbIbebgYje be a
DbIcTbZZcbfZ writing .
DbIdNZSZjZnc book .
DbIdcbfb watches
DbNZObYblZ milk
DbNZObic waits
DbNZOblb the "
DbNbOZcdfbiZ holding
DbNbSZYdgZibjYlb " at
DbNbYccZgbjZlb page of
DbNc will say
DbNclc type <figure>
DbOYScZbcYhb shown
DbObYZZbccgciZjZnZpc and then
DbOcSZ one ,
DbOcic , one
DbOdTbebnY holds
DbPbdblb <figure> /
DbQbdblb / <figure>
DbTbZceb of what
DbTbcciZjZ another
DbTc minute from
DbWbYbcYjc " more
DbWckc <name> lesson
DbXbib , when
DbYbaZeZiZjbnb the snack
DbYccZ for five
DbYcgbiZ on four
DbYecZiZjYpZ cup
DbcZpb of five
Dbcb time for
DbdblZmb copies
DbeZgbhbjb five .
DbeZjbnc snack table
Dbgb when she
Dbjc blue card
DcEYJZNdSZTZccie handwriting
DcEYNbSbYbiblZ snack ,
DcEYObWbZbcbiZjZ , two
DcEYVZYbdYebfXhYlbmYoc ^last
DcEZFbYc , three
DcEZIcNZObVbfZic , once
DcEZLcOcfbpb the library
DcEZObjb <name> lessons
DcEbNZQY lesson$
DcEbOZ tuesday
DcEbOZ tuesday and
DcEbOZib ^tuesday
DcEbOZib ^tuesday and
DcEcOZib ^monday
DcEcidlY monday
DcEe ^every
DcFbNYebib and waits
DcGbNbOZTbcciZjZ another child
DcHZIbYbfb reach
DcHbfbib end of
DcHbfcmb nurse
DcHcJbNZVYebfb of <name>
DcIZNbOZSZZbfZic where possible
DcIZOc one-to-one
DcNZVZcbgZjblZmcnbpb nia
DcNbYZZbid possible
DcNcib tutor time
DcNdccfb ^<figure> .
DcObTbibnZ stairs
DcObib required$
DcTbgZ as "
DcWbiZ lessons a
DcYbpb " ,
DcZccZebiZjb picture of
Dccb such as
Dccc such
DcfdiblYmZ ^target date
DcfdiblYmZ target date
Dcpb , such
DdEXIZNbSbib , one-to-one
DdEXNccbibpZ task ,
DdEXcbfZiblb spring
DdEZObic time ,
DdEZfbob first <figure>
DdEbfbic every morning
DdNYObZbfbiZ show her
DdNbib , every
DeEXZZdcfb <name> before
DeFYNcQZlc ^<month>
DfdZebhZiYldoc . <year>
EXJZKcMXOcPYRZSZZbcbfZib b$
EYFZNcObYbgbjZ me for
EYFcIbNcOZcYecfbgZiZlZncpb the kitchen
EYGcMXNdSZTbYZiblZ ^target <figure>
EYIcNcQZTbdb letters
EYJdNbVZdZebgchdlYnc form
EYMZNbOb <figure> and
EYNZObSccb children ,
EYOcQccbfZjdnb away
EZFcLbObfciZ five words
EZFcNcYZZZcZjcnc kitchen
EZFcjblb past
EZGZIZLdNYObdbgbiZlbmZ b <figure>
EZGZJcMYNcSZVcfc steps$
EZIZJZKeNZObccfZ reading$
EZIcObVZdcjb <name> checks
EZIfSZhb by <title>
EZJYKbMZNZObPdSYebfbhbmZ ^d
EZJZOZSemd dawn
EZJZSdUcdcfYgZibjZnb bev
EZLefZgbkcnZ go on
EZLfOZcbgbiZjZlc on to
EZNbOZScVbmb minutes )
EZNbOcVZWchYib touch
EZNbccfbpb children .
EZOdSZTbcbgb help in
EZSbcc a group
EZSdVZWcYZdcmcnZ jo
Eb a week
EbFbYe <name> to
EbHbNZObpd with two
EbHbZYccpb a task
EbJcNbSZVdfc imogen
EbKbVZXdYbacfZmYnb outside
EbKcYbcblb it in
EbLcMYOcYZechYpb home$
EbLecbic needed
EbNbSZVZWbcZhciYjblYnbpb class ,
EbNbfbib week )
EbOYSb in tutor
EbObWbeblZ and maths
EbOcSZTZUZVZYZeZndpc second
EbOcSbfbic group of
EbOcib one to
EbOcic as and
EbQbib to <figure>
EbQblb times a
EbSb children
EbScTZUZVYYZZZdZeZfdgZhXjZlcmenYoZ ^all
EbTbiclb : <figure>
EbTbkblZ visits
EbUc friend
EbUcVbhbic , <name>
EbVZhekblcmY <figure> pm
EbVZhekblcmY pm
EbXdcbiZ lunch .
EbYbccgbnX worries
EbYbdblZmb to <name>
EbYbfbgckc until
EbYbicjZnb hour
EbacfZ after lunch
EbbcgdjZpZ all day
EbcbfbiYlb when$
Ebebib on her
EbfYhbjc am ,
Ebib and when
Ebib of every
Ebib three$
Ebnb twice
Ec every
Ec table
EcFbHcIZMZNZObZbcb topic
EcGbNbYcic half term
EcHbTbYc school day
EcIbNZnb two other
EcJZScfbibnb two others
EcJcSZVcediZmcnZ kofi
EcLbcZfckb , five
EcNbXb lunch
EcNcccfZgbiY in class
EcOZib every school
EcOZid <figure> weeks
EcObWbabfZgbpb lunch ,
EcObob in each
EcSbUblb , at
EcSbfbibkb writing lesson
EcScccpb alone
EcScfcic , group
EcScic and two
EcTbcYgbnepb practical
EcYbfbkc until <figure>
EcYbfbpb minutes at
EccbiZjb writing lessons
Ecccibnc others
Ecfb day ,
Ecgb morning$
Echcicjb <figure> am
Ecic every writing
Ecjb , twice
EdIbNZQbZbfb week$
EdJcMZSYVbedhYiZmcnY ^kofi
EdNZVbZZebhbjbnY me$
EdOZWb ^every <name>
EdWbiZ ^when
Edfc start of
Edjd just
EeHbOZSYZbabiYjZpb whole class
EeHbnb whole
EeMYOZcYibpc <figure> children
EeObWb week ,
Fb are due
FbHZNcObZbdb choose
FbHb day they
FbHbIbNZfc -word
FbHbIbNZfc <figure> -word
FbHbVbYccZgZjZmc share
FbIYNbZccZlc ^read
FbIZKbNbTb types
FbIZLcObTZYbgchbiZkcnZ add
FbIZNbfcgZiZpb missing
FbIbObYbZdhZkb the homework
FbIbObiZ each week
FbIbQbTZcbdcnc order
FbIbTciZjb fortnight
FbIbYb the same
FbIbfb use the
FbIc same
FbIdLbNYOYjbnd ^he
FbIdOZjb counts the
FbIdfcgb for one
FbIeSYdbfb <name> counts
FbJcSXUbYbfZhZic needs co-ordinator
FbNZOb , each
FbNZZbjZlboc write the
FbNZjbkb morning .
FbNbOZSdYd or <name>
FbNbYdZYcchZibjYkblY homework .
FbNbZcgZjb your
FbNbdbiZpc idea
FbNbdbnb talk about
FbNbiZkc his planner
FbNcTbnb cut
FbNcYb hold
FbNcjZpb the right
FbObWbfb every <name>
FbObcbfb hears
FbObfb her ,
FbObfbpc reads the
FbOccZnb him for
FbOcnc a <figure>
FbPcUbdYeZiZmboZ ( class
FbQcVbibjZpc parts
FbSZgZjc , or
FbSbYbcbfbgZibjZnbpZ lets
FbSbfbnc plays the
FbSbid one friend
FbTZcd due .
FbTbUdVZgdjZmY ^mum (
FbTbcYlbpZ zip
FbUZYbfZhbjZpb bath time
FbUdVYeWgZheiYlZmcpb school :
FbUdVZgcjZmZ mum (
FbUeVWZZadbZcZgblZ nan
FbUeVZiY mum ,
FbVbZd do the
FbVbcZgbmY told us
FbXZcbebiZnY autistic .
FbYb bedtime
FbYb hold up
FbYb waits for
FbYbcZlc try
FbYbebfZhYiYlbmZ ( special
FbYcfcib game with
FbYcgblY at bedtime
FbYdZc wait
FbYdlZ wait for
FbbcccebiZjZnYpb autistic
FbcYeZgZhciZjelYmZ family
Fbcbgb a page
FbccfYgZhbkb changed
FbcciZ a sentence
FbeZjdnbpb train
Fbgblb with his
FcIZKcOZfc of homework
FcIZObSZdcfb looks at
FcIZYbebjcmb have the
FcKccbfbpb pieces of
FcKcgbjbnb track
FcNZOcVbdbfbiZjZkdlYmY pm .
FcNZYdaZbcebjZ the car
FcNbOYdblcmZ the new
FcNbOZTbZZcYebibjZnYpc a quiet
FcNbOZTbabeZicjblZpZ his name
FcNcSZgb <name> reads
FcOZUeVXabdYgZhZiYjZmboZ ^mum ,
FcOZcZfcnZpb on it
FcObTZYccZfYhbpd evening
FcObfc a book
FcSYTb asks
FcSZicpb him at
FcSbgbjb ^mum and
FcTbUbdbmZ letter
FcUbYcaejY mummy
FcUbcYecnb cousin
FcUcYb mum
FcVYYedZeZgb <name> read
FcVZYccZdciZkclZmZnZ ring
FcVZgZlbmdnb and the
FcVbbb mum and
FcYbZbiZkc page .
FcYdaZbbcbebfZnY car
FcYdae on <name>
FcYdiblZmZ <name> for
FcYefZlZ and wait
FccbgchbjY he gets
FdIbOZdcfYgbjYpc spellings
FdUYYegXhc bath
FdVZYdiZmZ four evenings
FdVZadgZibnc sister
FdVZadjZnc sister <name>
FdYbgc dad
FdYd evenings a
FdYeaZgbjZlZmYnZpZ grandad
FdYecZ tea
FeOZVZYefZgc night
FeScUeVZYegd ^mum
FeYfibjZ evenings
GXLcNcRXcZfbjb the cards
GYKcNcObRYTZZbcbiZnb work .
GZHbRbcbebfZlb about it
GZIZNcObRZcYgciZ in school
GZIcRbSYVZYZdbhbjb <name> asks
GZIcTbYbcZeblZnZ his writing
GZOcRciZlc not met
GZOcabebfciZ happen
GZRbYbZZcYebfZjd rather
GZRbZbcZebiYjblcnZpZ down to
GZRcTcjZlb ^what worked
Gb than
GbHbIZnZ test .
GbHbQYebpb words ,
GbIbLcXccZfciZjZlb goal
GbIbOcZZgZib seconds
GbIbdbgcibjZ <figure> ;
GbIcfb more
GbLbhblY ^outcome <figure>
GbMcfdlb ^target
GbNZObTbcbecfZ used
GbNbOcfc sand
GbNbTbcZpb <month> it
GbNbUcVYcbnZ went
GbNdgZib history
GbQYRcTbVZcbic not yet
GbQYRcTbWcYbcZeYiZlbnY has made
GbRbVZWbcbefjZlb made
GbRc ^partly met
GbRclc partly met
GbTYccgbnc very
GbTbcZeYiZlZmZne grade
GbUbYbcYdcecfZgYibnY to see
GbVZWbYcdZfZlcmb held
GbVebecbiZjY came
GbWZYbZZccdZgbnZpY has been
GbWbYccbdZeZjbpZ been
GbXZYZaZbbhbib makes
GbXd loud .
GbYbcbgbjZlbnZ and we
GbaehbnZ dog
GbbbcYfcjcpb too loud
Gbcbddnc the <month>
GbfZgcib we are
GbfZjbnZpd for two
Gbfb ^now
GbiYlb on sight
Gbjbpb going
Gbmbnb teach
GcHcTbcbiZnZ still
GcIb <figure> lessons
GcIbNbQZfb times out
GcKbabcdiZjZnY ^getting
GcLZNZOcRZVZbbcZfbiZjclb stayed
GcLeOZZcke keep
GcNZOdbbfZjYnc says the
GcNZRcVbdZgZldmc yes
GcNbfbiblZ provision
GcNbfc picture card
GcObZbcbfbibnZpb short
GcTbYccZebgZiZnbpc well .
GcTccXfblZndpZ grade <figure>
GcYb words on
GcZbcbfb <month> she
GcbccbgZ work in
GdIZcZebgZibjdlZnZ bit
GdIbncpd well
GdLcVZgZickblc <month> ,
GdMZZbcbgbjXpZ lots
GdNZQZXejZnc ^good
GdRYkblc met ,
GdTcYbcZ doing
Gdle met .
GeRdVcfZlfmZ met
GfIbcZfbiblb better
HZNbOcXc batteries
HZNbib using her
HZNcTZYZZbcZiblc a partner
Hb change
Hb will come
HbIbNcSZfc will give
HbIbOZfb will eat
HbIcNYVbcbfbgZiZ toby
HbIcObVdZbiZlbmZ notes
HbKbPYccfbib ^b
HbKbTbcbgbmZnZ reading .
HbLdkelb carry
HbLeNZVZcbdZkelcmZ carry on
HbNZYbcZdbickclZoY plan ,
HbNb <year> i
HbNbOZPcVZcZebhcmZ ^d .
HbNbOZPdcb a .
HbNbOZfd will become
HbNbTZfcgb become
HbNbTbfbiZjdmZob be in
HbNbTblb answer <figure>
HbNbYcib will play
HbNbcZgcic of a
HbNbcbedmb b .
HbNbcbhcjYnb dinner
HbNbfb at least
HbNbfb homework tasks
HbNbfb least
HbNbiZjZpc a story
HbNcfc least <figure>
HbNdOZ hand in
HbOZ will score
HbObSZZbfbjbnb map
HbObcb within five
HbObfb the end
HbObfbgbiZ be back
HbObgchcmZnZ to her
HbOcfZibnb join in
HbOdWbfYgbkb word cards
HbOdXceZfbhbiZjZkbpc cover
HbTb read to
HbWbpZ her table
HbYccb bus on
HbZbebkb talk to
HbaXebnb to my
HbcZfdgYiZjbnZpb more .
HbcZib own ,
HbcbeZnd come to
Hbcbfd ) <name>
HbcbgZjc of her
HbccgbiZjb she wants
HbccgciZ what she
Hbdbebnd frame
Hbechb <figure> <name>
Hbfb now <figure>
HbfbgbjZ full
Hbfc will travel
HbfciZ own in
Hbfd own
Hbnb the whole
Hc her own
Hc with three
HcLbNZSZZbdc three words
HcMcNYWbYZid ^for
HcNZTZVbdbjblZmY and to
HcNZTbdbiZ piece of
HcNZbbgbiZjZ to come
HcObcZfbgciZ % of
HcPZcb ^b .
HcTZaZcZeghcjXnZ own words
HcTZfb questions about
HcTbcZfbgciZ for what
HcZbabeZfbgZic change .
Hcfb using a
Hcfb will hand
Hcfbgc travel to
HcfbiZlZ stay in
Hcjbnd explain
HdKdTZZccciZpc speaking
HdLbNYOZZZcdibpb a change
Hdfe ^by
Hffdlb by <month>
IYOcWbiZ paragraph
IZKbNYObScid and one
IZKbNZSbVZWclbmbpZ ; the
IZLdObfcjb adults
IZLfNZOZZbdZke ^keep
IZMcOZSbccnbpZ her head
IZNbObfb box
IZNcObeYfbiZjbnc tell the
IZNcOdSZgbic mentoring
IZOcYbiZ page three
IZSbgc the card
Ib a lot
Ib lot
Ib to <title>
IbKbOcTbWbgblZpb checked
IbKbSYcbfbpc changes
IbKcOZYZccgb feels
IbKeTccb ^reading
IbLcWbYb list
IbNZOcdclbmZ exit card
IbNb three weeks
IbNb with no
IbNbOZfZgbjb show his
IbNbObTZYcZbeZlb time to
IbNbSZkb gate
IbNbTZUZWZXZYZZZbZcXebgZibkZlZmcnboZpZ shanice
IbNbTbcZnb turns in
IbNbcYfbiclb will get
IbNbfbibpb a row
IbNbfd <figure> now
IbNbgbiZnbpc all <figure>
IbNbgbic five-minute
IbNcSZgZlb planner
IbNccbfbibnZ and write
IbNcfbib aloud
IbNchb <figure> picture
IbOZYZZcib he leaves
IbObWbdb checks
IbObYbabcZgZicpZ out the
IbObZb note
IbObZblb question
IbObdcjb gone
IbObebhbjZpb picture cards
IbOdWbib ^homework
IbQbTb uses
IbQbfb day out
IbSYdcfZibkb each <name>
IbSbZZabcciZkbpZ walking
IbSbdc checks the
IbSbfbhZiZkblcmc above
IbSdWbdcicmc staff
IbSgdb ^<title>
IbTbXYfZjcmZnZpc paper .
IbTbZZfYicjb a question
IbTbcd in maths
IbTbcdfZnZ in on
IbTccbjY i read
IbTcfZib days .
IbTchb age <figure>
IbVZcbme teachers and
IbVZgbmc paper
IbXbcbfbiZ the story
IbYZZZccfZgciZjZnbpZ thinks
IbYZdbib shows the
IbYbfZhbiZjb him the
IbYbfZnZ and will
IbZbabcc in front
IbZcjYlbpb now .
Ibcb fewer
Ibcc spoken
Ibccfb answers
Ibebfb the number
Ibfbnb pictures
Ibfcibnc always
Ibfcpc text
Ibib <name> keeps
Ibic morning ,
Iblbmc system
Ic book
IcJbSfdc ^<title> <name>
IcKbTZYbZbcZnZpc on three
IcLbNbmdne keeps
IcLcSZTbYZdcjZlcmZ it has
IcLccZgbiZlb ^goal
IcNZOcdclb exit
IcNZQbcbfb <figure> right
IcNZVbcbiclbmZ in at
IcNbTcfbiZ running
IcNcfcib right
IcNdOZfZlc result$
IcObTYVcYcdZgZidmZ report
IcObYbib each
IcOcWcZbhYicmZ check
IcOfcbnb games
IcQZcZfbic confident
IcQZcZfbic more confident
IcSZTciYpb , counted
IcTZcbfc <figure> or
IcTbZZcZfblcnbpc down the
IcTbcb sentences
IcTbnd reads
IcTdcZdbebnb marks
IcUdVcfZibmYpZ service
IcVbdc the speech
IcYcZccZgZkc should
IcZZdb it on
IcZbcbebfZlb corridor
IcZccZebjZ read aloud
IcabdbjZpb is going
IcbbeZgZjcnb tell us
IccciYlZndpb clear
Icdbic chart
IceZfbhYiZkclbmcoZpY above .
Icfb week (
Icfc <name> watches
Icgb he will
IcmZ the last
IdLbObgblZ the list
IdNbOYfb keeps a
IdNcccic instructions
IdOYTZXbcb score
IdUZVZYZcZdbeZgZhbibjcoZpZ record
Idbc she will
Idcbfbkb chart .
Iddb test
IddcfbjZlcnZ exam
Idebhb ^name
Idfb a tally
Idib ten
Idmb kept
IeNZZbdb tick
IeOZdbfc happier
IeSZfblc writes down
IeWdfbib ticks
Iecb in one
Iehe count
IfOZSZfbiZjb <name> times
IfOZTbcZdbnb counts
JZKdNdSZTcZbcdiZjY ^talking
JZMZNYOZSgic staff$
JZObTccb child
JZSdfbmb pastoral
JbKbNbOZSZVZdbibnZpb tests
JbLbdZeYfbhdmcob agreed
JbMbebnc head
JbObfb read the
JbSZbbeZhdiXkblZmbnZ ) and
JbTZVZYbadeblZ football
JbTcjbnY . when
JbVWdbfbhZiZmYoe present
JbVXYbdcfZhZlZmZoe ^present
JbVbZblbmZ needs
JbVfmb <name> <name>
JbaZcbgbjblb ^" i
Jbabcbeb i don't
Jbbbgbjc want
Jbbbjd i want
JbebhYoc everyone
Jc class
JcLbPZbbeZjcnZ to work
JcLcVZkbmb sees
JcMZNbUZVcdYgckbmZoZ next steps
JcPZSZUbYbhZic co-ordinator
JcSYVbgb parents
JcSZUbcZ deaf
JcVbYbhZjZlZnc us .
JcVbdbgZhZiZjblbob ^agreed
JcVdccgZiZmboZ agreed to
Jcbcje want to
JceZ they are
JceZhcjb don't like
JdMZNZTYUYVYWYXZYZZZaYbccZdYedgXhdkYlXnXoXpZ born
JdSXVfiblYmY special needs
JdeYfZhbiZkZldmboY ^this
Jdhbod plan
KbLbTbYbcYgbjb table for
KbLbccfbhbiYkblY the time
KbLcVbiZjZme g
KbLccbfb starting
KbMYNcPcccfblb ^c
KbMZNcOZTZcdfZjY joining
KbMbPcVZme t
KbNbObPbVYcbibmc c
KbNbTb when he
KbNbcbgbiZ spelling .
KbNbgb he says
KbNcOZdbjb a laptop
KbNcYbcb for help
KbNcfblZ something
KbNdebgbnb himself
KbNeTZcefbiZnd facts
KbObWcabgZ red
KbOccbmc b
KbOeSZYbcbnc ball
KbPdTZZbfZhZicjZmcnZ pupil
KbPdVYecme d
KbQbUZcdmb by hand
KbSbcb learning
KbSbcbib time$
KbTYceicnZ slowly
KbTbcc writing
KbTbccebfZmZpZ she writes
KbTcWbmd were
KbWcccgZnZ place
KbZbcbgb she needs
KbZckbnZ again .
KbbbceeZ feel
Kbcbfb words correctly
Kbcbfbib equipment
Kbcckb tired
KbcfjZnY attention
Kbgb homework
KcNZabgbjYpZ in .
KcNZbbfbgYjbnb friends and
KcNbOZSbYbcbdb route
KcNbfbib ^starting
KcNccclZ asking for
KcNeTbZbcdjZ talking
KcTbfb ends
KcTcWdYZaZcYdYeYgZhZlZmcnboZpZ took
KcTccbmYpb spelling
KcTdXbcZfZ ^maths
KcVbld did not
KcZccZebgZjbnY busy
KccbeYhe ^learning
Kccckc written work
KcceecjYnZ telling
KdMYNZOZccib communication
KdNZOdSZccfZ ^spelling
KdNcQbcbgZjb asking
KeMYNYWccc ^listening
Kefc listening
KfNYTccc ^writing
Lb join
LbNZObgc support$
LbNbOZScZbdbeZfYhbib gareth
LbNbOciclb card$
LbNe words together
LbObSZib through the
LbObUbVbmb ; <name>
LbObYbdbjbmY to go
LbObdcib set up
LbOblb card ,
LbOcSZWbYYddfZgZiYmb folder
LbOccZdcnb ready
LbOdZbgbicjY list on
LbRccceZlc way
LbVbcZnY the plan
LbWb story
LbYbgZlZndpc works
LbZb words at
LbZbfb for me
LbcZdZgYhYkblcmboc plan .
Lbcb minute .
Lbcbfbjb follow
Lbcc of writing
LbcceZibmZ . this
Lbcckblb longer
LbdbgZjblcmc shared
Lbee told
LbfbjcmZ go to
LbgZng knows
LcMcNZZZcZgZlbne <figure> s
LcMeNYgbiZlb target$
LcNZOdSZYecb exercises
LcNb <figure> )
LcNbObpc break
LcNblc no more
LcNc two words
LcOZZbcdfZicpZ change of
LcOcSZic game ,
LcOdSXVZWbedfZib with <title>
LcSZcb work on
LcTZVZdZeZfZhZiZkbldmboY nothing
LcTZYbcbgYnc she knows
LcTbcbfcjZmZpZ below
LcWZZcaXcYebhYickZnZpc door .
LcbdeZjbnb herself
Lcddgb the reading
Lchbpc cards .
Lciblb ^aim
Lcic using the
LcmdoY to this
Lcnb as a
Lcpb without a
LdOZdZkf ^keep the
LdOclb a card
LdYbZbhbjZ finished
Ldld aim
Ldnb new
LedZkf keep the
Lefb stop
Lelc go
Lelc outcome
Lf outcome <figure>
Lfdbpb move
MXNdObYZfbpd ^at home
MYNYOdfd long-term
MYNdUcVZYZcYebgchZiZjYlZpb home ,
MZNYOeZbcbfb <figure> b
MZNbOdWbfbhb <figure> a
MZNcOcZcfZic what$
MZNcTZVYWZYYZZcZdZfcjbkZmdnZoZpb student
MZNdWZYZfdiblX criteria
MbNcdbfd will do
MbTbnb the level
Mbnb level
McNZObnb adds
McNZSbTZZbcZebjZnd head .
McTdVbfZib ^at the
McTdcXnYpd expect
McWccZfZgbhblbpb numbers
MccblbmZoc ^what <name>
Mcfcic t <figure>
McgZjZlbmZob what <name>
MdNZPdWbdbeZfZmb p
MdNZWbcbfYib for$
MdOZTZVXWXXXYXZYaWbXcZdXeefXibjdkXlYmYnYoXpb ^(
NYOcSZib weeks from
NZObYbZeeZ and say
NZObadcZgZjdnZ picked
NZObccebfZgb noisy
NZOccdiblb steps .
NZOd gives <name>
NZOdbbcbibjbnY ^what i
NZQccbnb in order
NZgdlZ that she
Nb <figure> days
Nb ask
Nb how often
Nb of being
Nb sessions out
Nb will ask
Nb within
Nb work
NbOZUbVZWcXYYbZZdZfbmZ the sheet
NbOZVZZbmZoc ? "
NbOZYZbZfZgbhbjbnZ <name> talks
NbOZZdcZ him a
NbOb using
NbObSZ cards ,
NbObSZ rides
NbObTZccib others .
NbObTbicnb to him
NbObTcZccXfblZnZ a toy
NbObWbfcgb ^support
NbObYbebibnZ with me
NbObYclb together
NbObZb point
NbObZbcbgbjXpZ lots of
NbObaZjcncpb a job
NbObbcfb walk
NbObcbdbnb turns
NbObcbiZ together ,
NbObdbfcib mat
NbObfZgblb time-out
NbObfZgblb time-out card
NbObfbhbib say the
NbObfbjb i will
NbObfblc checklist
NbObgc <name> is
NbObib ^where
NbObib line ,
NbObic leaving
NbObiclb desk
NbObjbpb ear
NbOc , using
NbOc science words
NbOcWb sand timer
NbOcjb job
NbOckb the side
NbOdTbfc access
NbPbVZecibmc d .
NbPbVZjbmb a <name>
NbRbfZle ?$
NbSZTbXcZZaZeZgZjcnYpZ and they
NbSZfZib two of
NbSZibjb <name> meets
NbSbTbYcfZgZhbnY him on
NbSbUdVYib assistant )
NbSbcZicnbpb each one
NbSbfb snack
NbSc one other
NbScUcVZebhZib learning mentor
NbTYnf explains
NbTZYbbccbfb to plan
NbTZgbmb canteen
NbTZgbmb the canteen
NbTZgbnb he wants
NbTb a game
NbTb of words
NbTbVZcYmc the lunch
NbTbVbgb both
NbTbYZZbfZiblZnZpb a small
NbTbYbib a word
NbTbZbcZfciYnb objects
NbTbbZjcnb myself .
NbTbcZebfc quiet room
NbTbcblZ the playground
NbTbfYic understand
NbTbfb his <figure>
NbTbiZjblb will answer
NbTblb <figure> common
NbTbmZnb for her
NbTc follows
NbTcYZpb signs
NbTccbfYjZ with others
NbTcfYic playing
NbTciZ common words
NbUZVbebhXibkb teacher ,
NbUbYbfZlcmcpY next :
NbUbeZgZiZ , who
NbUcVZcbeZgZhXibmZ at nursery
NbUcVcgZmbnZ is in
NbVYcYdefZgZibjYlbmZoZ ask the
NbVZYbpb up the
NbVZdbgZlY make
NbVZdbmZnb can read
NbVbdcfZjbmY her teachers
NbWbcb due
NbWbdbebiblZ the radio
NbWc radio aid
NbXbZb say "
NbYYaZbbfbgbjb enjoy
NbYYdZgZickbnb am on
NbYZcZdZedgZibjdnY photos
NbYZdYmd same day
NbYZfZid <name> plays
NbYbcZnb essay
NbYbcbgZiZ things .
NbYbgZ play
NbYbhblZpb will start
NbYblc what next
NbYceZjc and "
NbYdcbfZjY one word
NbZYaZfZpe copying
NbZZaZebgbibnZpb as well
NbZbaceb can see
NbZbdblZmb see it
NbZbeZgZnc listen
NbZbebfbiZ <figure> bus
NbZccZicjZ ^give
NbZcdb show
NbZciclb ^step
NbZcpb ^tell
NbZdccpY while
NbZddblb repeat
NbaZccgbhbnZ low
NbadeZgcibjZlb . not
NbbbeYgZhblcmZ ?
NbbbfcgZjZnbpb without being
NbbcgY a school
NbbcjYnb by herself
NbcZdbgZibjb pen
NbcZdbgb will finish
NbcZjd myself
Nbcb hand
Nbcb the main
Nbcbfb the carpet
NbcbgXhbid also
Nbcbjcnb with pictures
NbcblcnboZpZ first time
Nbcbnb he has
Nbcc or
NbccfYgYjc to play
NbccfbiZ her coat
Nbccfbnc find
NbccgbjY wants .
NbcdfZiblc a written
NbcdibnZ skills
Nbdb reading test
Nbdb what we
NbdbeZiZmYncob kieran
Nbdbfb lunch in
NbdbfbgcjZlZ about a
NbdbldmZ ^we will
Nbdbnb the class
Nbdc will bring
Nbdd will show
NbeZid it and
Nbebfb number <figure>
Nbecfbjc . )
NbfZiZkclc . start
NbfZicpb different words
NbfZlc he did
Nbfb ask for
Nbfb has missed
Nbfb in a
NbfbgYjblb to a
Nbfbgb and be
Nbfbgb be more
Nbfbgbkclb will go
Nbfbhclc we will
NbfbiZjb write a
Nbfbib " )
Nbfbic card with
NbfbjblZ five sentences
Nbfc . (
Nbfc will sit
Nbfcgblb will be
Nbfcgcjb will have
Nbfcpb eat
NbfdiZ will attend
Nbff ^by <figure>
Nbgb his list
NbgbiZ bus
Nbgbib when required
Nbgbjb the gate
Nbgc at home
NbhclbmZoc <year> ,
NbhdiblZmb office
NbiZ the <figure>
Nbib within <figure>
Nbic read a
NbicnZpb the desk
Nbjb ask a
Nble did
Nc <figure> homework
Nc all
Nc being asked
Nc college on
Nc six
Nc the <name>
NcOZ of six
NcOZScYbfbgZiZ <name> or
NcOZTb <figure> book
NcOZXbfbjZ sit with
NcOZaZdbeYiZjbnd notice
NcOZcZ -minute
NcOZcZ <figure> -minute
NcOZfbgbjY come in
NcOZfbjb the line
NcOZfbnZ will stay
NcOZhb or a
NcObUbYZfbpc ^at
NcObYbeZfZgcpb the bus
NcObcZiclb partner
NcObfZjc point to
NcObff will always
NcOcfbib support
NcOd cards
NcSXiblb <name> puts
NcSYfb puts the
NcSZTbYbaZcYdbfZgZiZkZnbpZ brings
NcSZTc words with
NcSZibjb child ,
NcSbTcpb attendance
NcSbYd mum or
NcTYUZZZaYdZeZfZhZicjZndpc learn
NcTZcb his seat
NcTZccjc hand up
NcTZjbnc taught
NcTb a minute
NcTbcYnc his coat
NcTbcb for something
NcTbfZlb <month> he
NcTbib where
NcTbpb science
NcTcYbgcnY but
NcTccdjX sounds
NcTcfb with one
NcVXiZlb and <figure>
NcVZWbfbgZiY zainab
NcVZYZccib taking
NcVbeYhdmY learning support
NcWbZb aid
NcWbfc coat
NcXcZbfbibpZ sit
NcXcnc nobody
NcYbcZfcgZiZpb of <month>
NcYbcbdb juice
NcYbcbecfblZ using his
NcYbeclZ list .
NcYbfchZiYlb attend
NcZYcZfbiZlbpb write down
NcZZabebfb running .
NcZb bell
NcZbebib he needs
NcZbfZjZlbpb wear
NcZc homework on
NcZccYib give
NcZcib ^say
NcaYeZibjbnd a big
Ncbbdbic reader
Ncbc at college
NccZdcibmb , by
NccZeYiblb of it
NccZib leave
NccbfZicjZ <name> can
Nccbfb to hold
NcccfZ hearing
NcccfZgc staying
NcdbiZ without help
NcdbjZ ^what we
NceZfZgZhZlbmd freya
NcfZibne workshop
NcfZicpb use <figure>
Ncfb . by
Ncfb <month> <name>
Ncfb correctly in
Ncfb more than
Ncfb read <figure>
Ncfb reminder
Ncfbgb help ,
NcfbiZ will spell
Ncfc improve his
Ncfc list in
Ncfc than <figure>
Ncfc will improve
Ncfd improve
Ncfd support :
Ncfd travel
Ncfdhb ^support :
NcgY put
NcgZiZ playtime
NcgciZjclb type
Ncgd to leave
Nchcjb picture words
Ncib line
Ncjb of his
Nclb start
Ncld next step
Ncpb instruction ,
Ncpc with all
Nd <figure> science
Nd in <figure>
Nd it was
Nd will put
NdOYVZWZYZbbcbdbeZfYhYicjZkZlYmbnYpZ exams
NdOZYZcZgbjZkbpc message
NdOZcbpb out a
NdOZfb in ,
NdQblcpb was <figure>
NdTZVZccfcgZhZibmcnZ in lessons
NdTbZccZiZ shout
NdTbibnZpc assignments
NdTbpc up her
NdUbdZfZhbkclboZ . next
NdVbZbeZfblZpb the teacher
NdZcfbhbjZnbpZ speak
NdbbfcjZ will walk
NdbccZ carry out
NdcYfcgbib will develop
NdcYfd develop
NdcZdblbpb <figure> by
NdcZgbic ^by <name>
NdcbfZpb due date
NdcbfZpb the due
NdccfZhbjb hands
NdcciZ <figure> list
NdfZlb ^result
Ndfb ^starting point
Ndfb will write
Ndfbgb will read
NdfbiZjZne building
Ndfblb spell <figure>
Ndfbpb arrive
Ndfc put two
Ndfc write
Ndfc write <figure>
NdfciZ starting point
NdfciblZ success
NdfdiWlZ ^baseline
NdiZ spell
Ndjb to the
Ndpb of my
NeOZYc times table
NeOZfXhbiblc start$
NedciYjblbnZ bring
NefZjb by himself
NefbiclY ^success
NefdiZ will not
NefdiZlZ baseline
Nefe will
NeiZlb room ,
Nekb stay
Nfdcfb by <figure>
OZSbTYVZabmZpb books .
OZSbVYeZgcmZob , all
OZSbYcZdaYcZgbhZiZjXmZpY she does
OZSbnc names
OZSc lesson and
Ob answer
Ob it .
Ob talk
Ob the microphone
Ob voice
ObQbcb lessons ,
ObSZYdgZlZ minutes after
ObSb assistant ,
ObSbTbVYgZiZjdmc coach
ObSbgZjb sets
ObSciblbmc subject teachers
ObSckb the quiet
ObScmb subject
ObTZZbaYedgYnd anything
ObTZnc , where
ObTb science and
ObTbUbYbaZlZmYnZob <name> from
ObTbpb an instruction
ObUbcbdbgZlZmb therapist
ObUbdbfZhbiZmb language therapist
ObUbdbgZhbiZ and language
ObUbdbgZhbiZ speech and
ObVZZZfbgZkcnbpb that is
ObVZZcic a picture
ObVZcZdbecfZhcibjZ <name> of
ObVZdcgZhYldmY the one
ObVZfbmd one in
ObVZicnbpb after the
ObVb the next
ObWbcbnc times tables
ObWbpc door
ObWcicpZ the others
ObWclZnbpc mark
ObXc hall
ObXcYbgZib <name> does
ObXcaYdbebfZgZibmYpc the front
ObYYcZeZgbibpZ is .
ObYbdbgb to ask
ObYefZhZic pack
ObZYicpb ten seconds
ObZZfYidpb picture strip
ObZbbZeZjc stick
ObZbeZibnc table .
ObZbgbpc timetable
ObZbhblc step
ObZccZfb board ,
ObZcdbeZlb slides
ObZcfbicjZpc board
ObZciZkc longer than
ObZdcZiZnZ whiteboard
ObZdjb the hand
Obadebnc drawing
Obbbccpc into
ObcYgYjZne puzzle
ObcZhbiZjcnc garden
Obcb goes
ObcbdbfbgZiZ <name> one
ObcbeZicjb on ,
ObcbfZjbnb ones
Obcbgb lessons .
Obcbjc of them
ObcbjcmZ says "
Obcc loss
Obcc to join
ObcceZhdjY the dinner
Obccfb the table
ObccgYiZnZpc . writing
Obccgbmb planning
ObdbibnZpb day before
ObeZibjb peg
Obebfb picture
ObebgZnc tidy
ObebjZ the task
ObfZgZjb " .
ObfZgd that <name>
ObfZhc and what
Obfb card to
Obfb from a
Obfb minutes every
ObfbgZibjZkc homework club
Obfbibkb corner
Obfbjc tray
Obfblb ^what
Obfc his desk
Obgb goes through
Obgc with .
Obgcpb <name> comes
ObiZjdnb run
Obib <name> at
Obibjb table ,
Obibjb write it
Obiblb ^outcome :
Obic with him
Obiclb outcome :
Obkb with the
Oblbnb summer
Obnb back in
Obne round
Obpc from the
Oc before
Oc meets
Oc minutes before
Oc to one
OcQbZbaZcbdbhbjZlYpc small
OcSY <name> teaches
OcSYebib me and
OcSZ card on
OcSZTbiclb the two
OcSZVYecfchciZmZ ^picture
OcSZjb meets <name>
OcTZVZecgbiYjblZnYpb over the
OcTZYZcbfbicjYnZpb to use
OcTZabcciZ noise
OcTcYbfZgZ tablet
OcTcZbcYidjZ toy
OcUZdbgZicjb <name> the
OcUbVZgb with her
OcUcaZ teaches
OcVZWdZbcZgZhZlZmYnY training
OcVc it with
OcWbYdcZeZicpZ sign
OcWblc door ,
OcWcdZfZiblbmb . one
OcXbZYabcZecibnY window .
OcXbZZabfZibjZnZpb the window
OcXbZZebfZnZpb window
OcXbcZjb talks
OcXdfZjb the hall
OcYZadcZeYfYjcndpZ trains
OcYbcbgZjbnZ the page
OcYbfcmYpb goes to
OcYcib word
OcYe practise
OcZYacibjZpb saying
OcZZfbiclb the steps
OcZZibpb day's
OcZbcZidmZ printed
OcZbeZid extra
OcZcaZhZiZjcnb real
OcZcfZidlc happens
OcZcfb key words
OcZcgbiZpb a short
OcZdcYpb side
OcZfnY face
OcabdZkcnb any
OcadcZebfbiZ seeing
OcaecbgZiYjXpe sitting
OcbchcibpY early
OccZjZnd for ten
Occb on a
Occbeb choosing
Occbeb what i
OccbgZnZpb the day
Occbib sensory
OccbjbnZ sound
Occcdb therapist ,
Ocdb before the
OcdbhblZ the college
OcdbjZpb microphone
Ocddmb . <title>
OceZicjb , say
Ocec it ,
Ocfb what will
OcfbgbiZlb the laptop
Ocfbgc be able
Ocfbmbne runs
Ocfcib ^what will
Ocfclb is now
OcgZic club
Ocgb able
Ocgb able to
Ocgbickb steps
OcgciZ straight to
OcgdnY she says
OchdiZ each step
OciYjbnYpc boxes
OciZjbpb over
Ocib group
Ocib practises
Ocib task
OcjbkblZ the words
Ocjbpc defenders
Ocjbpc ear defenders
Oclb ^help
Ocnc draw
Ocpb with a
OdSYdbfZicjZ . every
OdSZZZid strip
OdSZkblbob side gate
OdTZpc the door
OdTbYccYibpb song
OdTbcbeXgZibjc spot
OdTcZYcZfZiclZnbpb he writes
OdTccZ and a
OdUZVcabgciZnY phone
OdVZYZaZdchcjZkcnZob meet
OdWb sits
OdWbYYaYcZfYnbpd the blue
OdWbZbfZhb practice with
OdWd practice
OdYc ^look
OdYcfb new words
OdZc laptop
OdZcfZ minutes early
Odabfb break ,
OdcZeZgZnfpd songs
Odcb then
OdcbfZib paired reading
OdcbfZic paired
Odcbgbpb tables
Odccfc finger
OddbgZ shows
OdedhbjZ cards and
Odfbob , for
Odfc then a
OdfcmZ one for
Odgb through
Odic games with
Odkbnb <name> a
Oe , then
Oe card
Oe elsa
OePc ^a
OeSZ ^touch-typing
OeSZjb touch-typing
OeYc back
OeYdfZgY ^practise
OefbiZ ^elsa
Oelb ^precision
Oelb precision
Ofcc sentence
PbQbmb / <year>
PbUXVdiZmcoZ mum )
PbVZfbgZmd s
Pbcbfblcmb ^c .
Pbdciblb ^signed
Pbdcoc signed
Pbmc c .
PcSbUdVYYbdbiZlcoZ teacher )
PcSbicmb r .
PcUZcZdZfZmdobpZ t .
PccZfdgdiZjZlc ) :
PdVZZZdbhZjclZmbnboc s .
PdVdeZhZlZmboY j .
PeSbVZeZiclbmc r
PeVVWbcZdWhbjblZmf l
Qb days out
QbTZcbfc lesson (
QbTbgb minutes with
QbjZnb missed
Qc playtimes
RbTcgZlc worked
RbTclb what worked
RbcYjbnd music
RbcZiclbnbpY put the
RbgZibjblbmZnc term .
RbgZpb she has
RcYcebjZnYpb nearly
SbTcVbcYdbmXpb teachers .
SbUcYZcbdZgZmZ nursery
SbUdVYib ( teaching
SbVXechblZ , first
SbVbYbZb ten minutes
SbVbYbob h .
SbVdib <name> ,
SbVdkb me ,
SbVehZiZmZnb leads
SbZbaZcZibjZlZpc across the
SbZbeZlZ room .
SbZcibnZ to ten
Sbabebjd water tray
Sbabjd the water
Sbacfc at snack
SbbbgYjcnY mornings .
SbbdcZdbeZfYgejbnZ hope
Sbdbmd teachers
SbeXlcmboe meeting
SbeZhbjbnbpb someone
SbfZic often :
Sbfbib <name> practises
Sbic for every
Sblb beside
Sc teaching
Sc teaching assistant
ScTcaccYeZgYhZjdnb design
ScUcVd <name> (
ScVd <name> )
ScVdecgZhYjbmZnY jodie
Scfb , with
Scfb assistant$
Scfb other child
Scic <name> gives
Sd , teaching
SdfZib travel trainer
Sdib , learning
Sdib assistant
Sdib trainer
SdidlZmZ teachers$
TYUYVYYYcbdXgZhZiclYmepZ file .
TYUZXZYZZbcYdZfYiZnd singing
TYUeVXXZYZaZjcnYpc at school
TYYbcbebgZib her hand
TYZZaYdZgZhXiclbncob is on
TYcbgblb : reading
TYccfZnbpb scored <figure>
TYccgbiZjZnb cries
TYccnbpb he reads
TYeXjbncpe stories
TYfZhbnd clearly
TYgbpc he knows
TZUYVWYZcbdciclYmenZ file
TZUYVXZZcZdbeZfZgZhZicjWkblcmWnboY ^people
TZUYWZXZYYZZaeebfZgYhYiXjZkZlYmbnZ , his
TZUZVZWZXZYcZZaYbZdbebfYgdhXibjZkZlYmXnZ sent home
TZUZVcYZcZgZhYiYkZlXmdoZ e
TZUZVdYYZcdZiZlbnZoYpZ first ten
TZUbYcaZeWfZgXhdjclZnYpZ school and
TZUcYZgb . at
TZVXaccbfbiYlbob and his
TZVZXccWecicjZnZpZ get to
TZVZYZaZdXeYfYhdiZkblcnZ <year> at
TZVZYZdcgZhZiejZnZ extra time
TZVbYbcbecfbiYjc reuben
TZVbbfcZhZ came to
TZWbYbZZebgZibkbmZnZpc afternoon
TZWbccebfZibnZpc place .
TZWcZbcbfchbiYmZ group :
TZXbYYZbaYcdebgZjZnZpY once .
TZXccbnZpZ miss
TZYZcbibjd and says
TZYbcbeZgYlbnbpb and has
TZYbcbfbjZkb there is
TZYbecfbgZhZiYjcpZ ^reuben
TZYbfZgZiclb step <figure>
TZZYbbfZhZiclZnbpd making
TZZYccebjb lose
TZZbaYccfZgbhZibjYlbpZ asked to
TZZbcZecnd top
TZZbcbgc wrong
TZZbcd leaves
TZZdfZjZpc board .
TZaZcdeYgYnbpb fast
TZabcbgbnZpb she can
TZacibjclZ he finds
TZbbcdebgZjY around
TZbbgbjblYmZ school .
TZcXeZgZnepc notices
TZcYnfpZ patient
TZcZedfZ loves
TZcZgYnh remembers
TZcbeZjZlZnbob to sit
TZcbeb and she
TZcbfZnd strong
TZcbfcgYjcpb , as
TZcbgbkc when there
TZcbibjZ home .
TZcbjcnb hand to
TZccebfZgcnY mostly
TZccfZnbpb scored
TZccfcgZiZjZ group time
TZcd his hand
TZcdiZlbmZ dyslexia
TZcdjZpc are hard
TZebgZhZjdnb is the
TZfbjZpb in all
TZhcnb the little
TZlbnZpd ^working
Tb ) .
Tb <figure> single
Tb an adult
Tb and how
Tb and with
Tb her .
Tb minutes .
Tb on his
Tb words in
TbUZVZfZicjb fine
TbUbZZaYcchbnZ : my
TbVWYZaZdbeYhYicjZkblbmYnYoZ people who
TbVYYZcZfYjckc about the
TbVZaZbbcYjdnZpb work with
TbVZcZdbgdiZjYlc <name> are
TbVZgYiZjZncob got
TbVbidmZnZpY do not
TbYZbbccfZgbibjZpZ and it
TbYZcZfZgdjb happy
TbYZcZfbib word ,
TbYZcbgYjcnY two .
TbYbZZfc sheet ,
TbYbcZgblZ picks
TbYccZgcjZ him to
TbYccZjYnXpd word .
TbYcfXgZiblc : the
TbZc the rest
TbaceYgZjcnc people .
TbbcccnZ for him
Tbbcfbhbib know :
TbbdcZebjX i was
TbcYdbmZ yellow
TbcYfbgZhciZnb listens
TbcZ we would
TbcZeZgbjbnb up for
TbcZeb in three
TbcZfZgZibne climbing
TbcZnbpb ^maths :
Tbcb are
Tbcb she gets
Tbcbib plays
TbcbjZpb hard to
Tbcbmb that his
Tbcc ^writing :
Tbcc writing :
TbccgdnX ^strengths
TbcciZnZpb : he
Tbccnc . he
TbdcecfZmY . his
TbebfZ he can
TbebnZpb is too
Tbfb capital
TbfclZ will know
TbgZnbpb in science
TbgZnc and full
Tbgbnb he is
TbhbjZnd in his
Tbib <name> <figure>
TbjZnc most of
Tblbnc has not
Tc expected for
Tc full stop
TcWZYZZceZhbjZkXpb to keep
TcWbcZfc maths and
TcYZeZgbjYnc , he
TcZZadfZnZpZ cat
TcZZjb is hard
TcZbaZdcnZ print
TcZcaZcbgbiZpZ not know
TcabcZibmZ my mum
TcbZcXddfYgciYjblZnZ we hope
TcbbhbiZ in <name>
TcbdcbfZgZjZpZ disorder
Tccb . in
Tccb think
Tccbdb words and
TccbgZlZ he was
TccbiZ talking :
TccblepX is working
Tccbpe working
Tccc reading
TcccfZnZ can be
TcfYpb questions in
TcfZ ^reading :
TcfZ reading :
TciZ common
TcjZnZpb in both
Tcnb expected
Tcnb level expected
TcnbpZ she reads
TdVYcZebfcgZjblYnZ my <name>
TdYbcZpZ worked :
TdabcYpZ and spelling
TdcYgZnZ reading and
TecZ maths :
Tf maths
UYVYYZaceZhZjbob it's
UYVfbZdYeZiYkblZ ^me
UYVfdcfYgbiYjZlZoZ <title> and
UYYYabcbnbpZ when it's
UYYcadbZeZjc he's
UZVVdZiclZmcoc theirs
UZVXWbdbfbhZmYod present :
UZVYWZXZYZZbadccdZeYfYgYiZjZkZnYoZpb ^being
UZVYgbiYlbmd teachers ,
UZVZWZYYdcfbhbiZlboX . copy
UZVbWZcZdbhYibmbobpZ ^copies
UZVbWZddeYhYiblZoZ ^copy
UZVdcZhb idris
UZWcYYfYgYhbiZ far
UZYZabcbgZhbjZ play .
UZYbcZdbgdjZ ^mum :
UZYbdbgcjZ mum :
UZZbabeZjZld , because
UZbZfcgbhXlbmcoX meeting on
UZdZfYgZmc ^freya
UbVYbbcZfbgZnc art
UbVZZZadjYnb brother <name>
UbVZabeZhbnb my sister
UbVfmY ) ,
UbXZfbgYibjbkbpZ teacher .
UbXe a bad
UbXe day :
UbZZafgbjZ brother
UbZbaccXfZjZkblYmZpX who is
Ubcc stuck .
UbdbibnY see
Ubebhb to me
Ubfbjbnb , the
Ublc <name> first
UcVYbbfcgYhZmZ : mum
UcVYcZfcmZob in my
UcVZZYaYbZcbecjbnY me :
UcVb ) ;
UcWYYZZZaZcbgYhXiZlXmdnZ visitor
UcZZebnb my brother
UdVffZib , <title>
UeVXacjX , my
VXedgbmZoc <name> with
VXhclZmboZ may see
VYYZcZdXeZfZhWiZjZkdlbmYod first plan
VYYbZbmcnb else
VYdbecjclbob this
VYeYgbjZlYoe call
VYed name :
VYfchZibjYlZmbnb <name> have
VYibkclZmboZ my teachers
VZ <name> :
VZWbcbfYgcicjZ away from
VZXbhYjdmb : a
VZYZbZcbebfZlbmb the summer
VZYZcYdbgdibjZmb email
VZYZdbmdnb all of
VZYb with <name>
VZYbfbgYjbmc and have
VZYbickb the word
VZYbjb there
VZYbmc the school's
VZYcaZdeeYfZgZhZiZlZnZpb send
VZYcdZeZfZgZhckZ will look
VZZZdZeZgYibmbpb nine
VZZbcZgchbjZmZobpZ like the
VZZbgcjZldmc <name> has
VZabcZgZhdjcmZnZ i like
VZbbccdZfbibpc which
VZbbdYeYgZicjd <name> would
VZbbhbiclZ year <figure>
VZbccbfbpd , which
VZcbgZhb <name> in
VZcbiZlYmd <year> ;
VZdZecjbmbnY photograph
VZdZiZmf paper copy
VZdbiblZmc by email
VZdbmb too .
VZebgZnZob <name> got
VZedfZhZiZmYoc to write
VZfYgZhclcmY birth :
VZfYicjbmZod card .
VZfbgZnb have a
VZhbiYmbod this plan
VZhcjcnZ like to
VZhclbmd <year> .
VZmboe <year> :
VZmc school's
VZmc school's secure
VZmdpb secure
Vb <name> and
Vb <title>
Vb <title> <name>
Vb hearing loss
VbWbmb was given
VbXbfZgb . we
VbZceb you
VbbdjcnZ us
VbcZdcme copy
VbdZeZfbgYjblZmdoZ ^parent
Vbdblcmc shared with
Vbdbmb happy for
VbddhZjZkclYoZpZ <name> by
VbechbiZjZlZoY name$
Vbfcib , on
Vbmb be shared
Vbmd copy on
Vbnc ^maisie
Vbnc given a
Vbob ^signed :
Vc ;
VcYbdZlZ ^copy given
VcZbdbjZmb read it
VcabcbdYebfZgZjbnZ and her
VccZgcmb sent
Vcdbmc and <title>
Vcmc <name> were
Vcmd a copy
VdbZdYfZgbjZlcoY the meeting
VdebnZ me .
VdgZhZjcmZ her parents
VegblZmZ sent a
VfmZob ; <title>
Vfob <name> ;
WbYYgZic session .
WbYZdVfchYiYlZmc posted
WbbciY her first
WbcbdYfZibnZpd . a
WbcbeZgbnb them .
WbcdiZpZ begin
WbdcmZ sends
WbebfbhZ no .
Wbfb ^no .
WbgZ radio
Wbmbob were given
Wbmd given
WcYccZnY more "
XZafjZpc blue
XbZccbeZgbjX mind
XbaZcZpc could
XbaecZebgYjb . my
XbcZgbnb at lunch
XbjYnc laugh .
XbjYpb first .
Xc loud
XcZcdb me a
XcaZgZnb a good
XcecjZnb good
XdYZcZdZidjY we do
XfjZ bad day
XfjZ good day
XgjZnY bad
YYfbhb home :
YYgdnb says that
YZZYaZebjbpc if you
YZaYbZfZhbiZjblZnXpc doesn't
YZaYgchb says <name>
YZabebgc like <name>
YZbbgdjX want him
YZbcdbibnZ on paper
YZbcgc <name> hope
YZcZhbicnZpZ that the
YZcbdbhckYlZmcnZ will meet
YZdbfbgdjZ to hear
YZdbiYjYnc tells
YZebgbibjcnZ to get
YZecgcicjY , not
YZfbjb ^help :
YZgbhcjY ^mum says
YZgbibjc to his
YZgbjb in tears
YZgbjb tears
YbZZibjc " and
YbZbcbfZgZ take
YbZbecgbjY . please
YbZbjZ say it
YbZcib count to
YbZdgZ . if
YbaYebjYnd i make
YbaZcbeZjdlY my hand
YbaZeZpb talk .
YbabgbjZlZ to .
YbadebgZjXnc baby
YbbbeZfZgbjb cross
Ybbc would love
YbcbfZiZlZpc work :
YbcbgbibnZ that he
YbccebiYjblZmZ down .
Ybccecfb behind
YbeYjc toys
YbeZfYgbicjZnbpZ somebody
Ybebgbib please
YbedlZmZnZ chose
YbfZgYibld is not
YbgZlc change :
Ybgbnc <name> says
YbgdibjYmY day and
Ybgdjc would like
Ybhbld what needs
YbiZlbmYob ( parent
YbiZlbmYob parent )
Yc for <figure>
YcaZmbnd nobody else
YccbebjZlZ hurts
YcebfYgbjYnYpc nights
YcebgZ to support
YcfZgcjZnZ like him
YcgZicjclZnZ there .
YcjZlbnZ three .
YdfcjXnY she would
ZYbZdbebhdnY matters
ZZaYcbednY about me
ZZaZcbednX people like
ZZaZcbpb on .
ZZaZccecnX ^what people
ZZabcbecjZ important to
ZZadeZgYhbnbpZ swimming
ZZadgZjZlb don't want
ZZbbebgYhbiZ all the
ZZcZecgcjYnZ am good
ZZcbebicmZpb is <figure>
ZZcbebnb how to
ZZcbedgZnX what people
ZZcbfZmZpd copying from
ZZceeZfZgZlYmZnYpc . reading
ZZdbjb pick
ZZebhbnb ^i am
ZZecfZgbnb to help
ZZibnb up ,
Zb if
Zb often and
Zb tell
Zb to look
ZbaZebjYnZ when you
ZbaZnd funny .
ZbabhcjY aids .
ZbabiZle next .
Zbabnc food
ZbaccZgbjc ^" <name>
ZbadecgYibnXoZpZ likes to
ZbcZebgcjZ before i
ZbcZjZnd even
Zbcb off
Zbcb wears
ZbcbiZpc ^let me
Zbcbib . say
Zbcbpc ^let
Zbcc stuck
ZbeYjb name first
ZbebgcjYnZ , but
ZbebicpZ quietly
ZbebnZ don't
Zbec thing
ZbechZ with my
ZbecibjY not in
ZbfZgZ , a
ZbfZgb a long
ZbfZgbib who$
ZbgZlc to change
ZbhbibnZ a time
Zbib ^how often
Zbib the room
ZbicpZ . tell
Zblcnb group .
Zbnb i write
Zc before you
Zc me
Zc say my
ZcaZibpc across
ZcabbbcZedgcnX to know
ZcabfbiZ before it
ZcabiZ . show
ZccZ so that
ZccbeYjbnb when they
Zccbic to read
Zceb my name
Zcebgc please don't
Zcec . let
Zcec because i
ZcfcjZ do it
Zcgb one thing
ZcidjZpd the board
ZcjZpc ^give me
Zcjd on my
Zcpb ^tell me
Zcpb give me
Zd show me
ZdabcZgb finish
ZdabeZibnZ read out
ZdcYfb help :
ZdcZecjZ if i
ZdcbeY me when
ZdcbnY . don't
ZdebiZ me one
ZdebjZ tell me
Zdgb me to
Ze ask me
Ze let
ZecZebiZ . give
Zeeb let me
aYecjbnY like about
aYne says i
aZbZcceZgbhbiblY to stop
aZbZdZeegZhXjdlYnZpc photo
aZbbcZebgbjZ love
aZbecYgbhbjX hopes :
aZcZgZjbnd the best
aZdZgZhbmZod his parents
aZeZfZgchbjbpb i'd like
aZeZgZhbjcnb ^i'm
aZebhbne great
aZfZjZldpe not working
aZgbjdlZ it when
ab aids
ab hearing aids
abbccZgZiZjbmbnY to have
abcZfb missed something
abcb finds it
abcb him ,
abcb up .
abcbeZob his <name>
abcbjZ it hard
abcc front of
abeb my nan
abebjYnc my friends
abec important
abfZgZicnZpc near the
abfZlepZ next$
abpc alone .
ac my
accZicjbpb next to
acccfZib getting
acedjcncpZ water
acjZnb mean
acjc going to
acnZ and not
acnc asked ,
ad and my
adcYecjbnXpZ likes
adcbeZpd . sitting
adhbjZnZ my dog
adib not being
ae knowing what
aecZgZnZpb . being
aecZib . knowing
aecbeZiZjbpc having
aeebjYnY dog <name>
aejZpc being
ag ^my
ahpY knowing
bZcbfZibjdnZ play with
bZcbhb understands
bZfZgcjb want her
bb was
bbcZdbjY back .
bbcZgbnb and that
bbcb which means
bbgc i would
bbgcjZ hope she
bbgcjZ they would
bc ^my family's
bc my family's
bccYgcjc hope that
bccZgY family's
bccZjZkb come back
bccbjb college .
bcgb <name> say
bcgbnZpc friends .
bcjYpb we want
bdcZjZ family's hopes
bdgYjXpb mum's
begZjX ^my hopes
begZjX my hopes
bgcXgdjZnZ hopes
cXfbncpc quick
cYebnd animals
cZdbfZgejY worry
cZebgbhbiZ when it
cZecjZnd i can
cZfbgdjY help .
cZfbid when :
cZfcgYhcjb is good
cZgZjcnc younger
cZgbjcnb loyal
cZgbkb the morning
cZgbnb himself .
cZhbiZjdnb the garden
cZiZnd anyone
cZibjcmb the book
cZibnc gives
cZic . all
cZjblZncpb up on
cZlbpc ^working :
cb five minutes
cb help
cb lessons
cb loss in
cb often
cb once
cb when i
cbdbfZiZjdlZ i go
cbdbiZ playing with
cbeZhcjZmb dinner hall
cbeZiY cannot
cbeZiZnbpc club .
cbeb ^how best
cbeb best to
cbeb how best
cbeb support me
cbebfZnc is a
cbebgZncpb things
cbebgb hear
cbebpZ what the
cbecgZibnc . her
cbecgc know what
cbeciZjZnc and he
cbecnZ admire about
cbecnZ and admire
cbecnZ like and
cbeegZiZ down
cbfbjZlZnbpc when a
cbfbjZpd long
cbfcgb write her
cbfchbiYlZnZ where he
cbgZjdlZ wants to
cbgb about
cbgb they
cbgbjZ gets
cbgbjZndpb ideas
cbgbjZpc and goes
cbgbnc . she
cbgc what he
cbgcjclY because he
cbiY language
cbiZkc to tell
cbibjZpb wall
cbjZ both ears
cbjZ come
cbjZne never
cbjZpb has a
cbjb takes
cbjbmb too
cbjd friend to
cbnb close
cbnb other
cbnd kind to
cbpb : in
cbpb her <figure>
cc has
cc misses
cc so
ccdbnc for his
cceZgbjcnZ can't
cceb people
ccfZ concerns
ccfZ means
ccfZ spelling :
ccfZiblZ words that
ccfbib other children
ccgbnZ loses
ccgbpb to college
ccgciX sight
cciZjZpd : she
cclb , so
cclb stops
ccnZ means that
ccpZ hard for
ccpb lines
ccpc points
cd before she
cd hard .
cdeYfZgZhcibjYmZnZpY lazy
cdeYpZ ears
cdfXjbpc outcomes
cdfZpZ slow
cdgZjb : i
cdgcnWpb strengths
cdlZ is stuck
cdnZ his place
ce ^strengths and
cenX and skills
cenX strengths and
cenY skills :
dYfchc agreed that
dZeYgbjZnboc year .
db <month> .
dbebiZnY so i
dbeblbnb can do
dbfZgZiZmdoY <name> teachers
dbfb ^how we
dbfb how we
dbgb up a
dbgbmZpb she was
dbhbmc given to
dbib seat
dbibmc kept in
dbjb for a
dblb set
dbmb system .
dbnb books
dcebfYkclZmYnZoY plan :
dcedhZmcnZ <name> on
dcfb and writes
dcfb his teachers
dcfbibjZ do :
dclb a full
dd will tell
ddhblbmZ copy given
eZgbiXmc parent
eZjc do .
eZlb before .
eZme home on
eb and i
eb what is
ebfbib by <name>
ebfbjY say that
ebfbjb me in
ebgZhb i know
ebgZnd gentle
ebgcjc like
ebhZiYjbmZnbpb at <name>
ebhblbnY is <name>
ebjYne laugh
ebjcnb big
eblc ^what is
ebmd tray .
ebnZ one day
ebnb am a
ebnb best
ebnb i am
ebnc i look
ebnc is gentle
ebnd funny and
ebnd gentle with
ebne good at
ec is important
ecgZhbnd everything
ecgZnXpc admire
ecgbhYiZmbnc elliot
echZlb ^name :
ecic name
ecjZnf funny
ecjbnb look after
edfZ what to
eefZ words .
fZgZhciblc what helped
fZgcjc i'd
fZiZjbncpY other people
fZib where i
fZiblc : met
fZic long$
fZjbmZ for <name>
fZjdlb when <title>
fZnb maisie
fZpc not work
fb <figure> ,
fb <figure> times
fb <figure> years
fb <year> <name>
fb a teacher
fb game
fb how long
fb reminder ,
fb she did
fb the start
fb years <figure>
fbgZicjblZ rules
fbgZjbnb maths .
fbgZnb again "
fbgbiZ a reminder
fbgcjbkblZ secondary school
fbiZ . now
fbiZjb : we
fbib ^how
fbibpZ row .
fbic ^now :
fbic by when
fbiclZ ^by when
fbidndpX out .
fblb by the
fbmcnd their
fbpb three minutes
fc , in
fc <name> will
fc ^who :
fc his own
fc now
fc now :
fc who :
fcgb own coat
fciZ point :
fcmZ that this
fd , without
fd ^long-term
fd ^long-term outcome
fd each time
fd long-term outcome
fdiZlZ measure
gYhbjbnb i'm
gYibldnZ needs to
gYnc . i'm
gZ said
gZhbicpc near
gZiZjd when <name>
gZibjZpb ( "
gZicnc first two
gZjZlcpc ^not working
gZjbnd team .
gZjf my own
gb he
gb school
gb she
gb that
gbhbnZpb comes
gbiZ card and
gbibjZnc looks after
gbjZpb like her
gbjblZpc before he
gbjc . i'd
gbjc a friend
gbjd "$
gbjd ^"
gbnZpc . the
gcib him
gcjZnZ worn
gcjb " <name>
gcjb her to
gcjc wants
gcjd . "
gcnb no
gcnb years
gcnc she is
gd . dad
gdjc would
gdnb says
ge . they
ge comes home
ge home
hZ asked
hZjZlbnb class .
hZlbmf agree
hb at <figure>
hb our
hbib room
hblb mum says
hbmc may
hbnc little ones
hcjb to be
iZ <month> :
iZjblb : by
iZjc when the
ib " card
ib <figure> minutes
ib as
ib end
ib every day
ib half
ib instruction
ib lesson .
ib me the
ib speech
ib to say
ib who
ib will use
ibjZ use
ibmb , <figure>
ibnbpb time .
ibpb front
ibpb in every
ibpc row
ic how
ic one .
iclc next
icmZ ^who
icpb questions
jZlc it is
jZnb i never
jZncpb in with
jZnd can
jZnf kind
jb <name> goes
jb a :
jb b :
jb because
jb by myself
jb college
jb get
jb have
jb i
jb not
jb week .
jblb " i
jbmb drive
jbnb . i
jbnc for the
jbpb the lesson
jc "
jc like it
jelY to do
lZpc playground
lb a day
lb outcome$
lbmb /
lbmc locked
lbnd the group
lc ^outcome
lc in <month>
lc we
ld ^what next
ld start :
ld working :
le what did
lenZ this is
mb . it
mb . mum
mb <year>
mboc signed :
mc agree that
mc day .
mc kept on
md is kept
nb #more
nb friends
nb give up
nb him .
nb is
nb it to
nb out loud
nb them
nb up
nb younger children
nc after
nc i have
nc in her
nc looks
nc memory
ncpZ hall .
nd people laugh
ndpb and can
ne the workshop
ng draws
pb at the
pc first ,
pc quiet`;
