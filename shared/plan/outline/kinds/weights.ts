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
  'field year_group',
  'part assess',
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
export const learned = `AVBYCZDeFgGZHXJbLXNZOZPYQVRZSYTcVXmbrbsZug ^<figure> <month>
AWBcCYDZEcFYGZHWJXLbMbNXOZPWQWRXSZTYUXYbjYrbsc ^teacher
AWFZLhQZnboZ on two
AXCbJbTdUZYZkclb weeks of
AXCcUcZbcZlcobpctb better than
AXCdTbkZ <figure> for
AXFYLcOcRceZhbob clock
AXFbJbKZRdUZYbrb card <figure>
AXHZJZLbObQZTcVZ three ,
AXLfQZkb one week
AXQbTd minutes in
AXSeWbrbsc k
AYBYCWDWEYFTGUHbIUJYKULVMbNZOUPgQfSVTWUbWX #2
AYCZDZEdFXGZHYIZJZKZLZMYNZOZPYQXRZSZTZUZVYWdmb ^review date
AYCZDZEdFXGZHYIZJZKZLZMYNZOZPYQXRZSZTZUZVYWdmb review date
AYCcJbLbVZbbdclbrb pleased
AYDZGYHYJbLYQcSZTYUdYclboZ - <figure>
AYFZHdLdObbb weekly
AYFbHYJeObPXQdaZdbob target <figure>
AYFbHdJZMZNZPYRZTYUZVZbbob ^<figure> min
AYFbHdJZMZPYTYVZbb min$
AYFbHdPYSZTZVbYbbbdb <figure> min
AYFbHdPYSZTZVbYbbbdb min
AYFbQbrb mornings out
AYFbTbhbkbmbrc period
AYFbTbhbkbmbrc period <figure>
AYGYJbQeYbkboZrb days in
AYHXJbKbLbTdoZ lesson in
AYHZJdLcMZPXQdRZTZUZVZgbhYkYrf achieved
AYHZNbQebcrZ happened
AYHbJdTbkb weeks
AYIbTcdbrd try
AYIcLbQZTbYZjbkZpctcvb faces
AYJYQcTcrb . result
AYJbLYObUckZrb up from
AYJbLeRZTbVZhbkZmcrb <figure> pictures
AYJbQZUcYZbbkZrc , up
AYJbTbhdlZ late
AYJcLeTYhboZtb running
AYJcMcRbVZYcbckYnboXpZ geography
AYJcQZUcdbnbrb progress with
AYJdLZQbTZkZrd . achieved
AYLbQbbbrb <figure> mornings
AYLbTbhbocvb tasks
AYLbTcaZdbqc one page
AYLcOckb the adult
AYLdOcTZaZibkbob list$
AYLdQctcvb on time
AYLddbkbnbrZtb no help
AYLfVeedob ^staff
AYTboc of a
AYTcVZrb weeks .
AYTcXbYcjclYnbobpYvZ hand .
AYTcabhZlbmbpZrb and <month>
AZBWHeMdPZQYWbmboZtb class$
AZBXCXDdFeGeHUIYJbKXMYNXOXPUQXRXSTTcUZmdue ^<figure> /
AZBYEYHXJYMXNXPVQVRXUhVXWZkdob open$
AZBZEZHXJZMYNcPZQcRbSWUXVYhboc c$
AZBdEbFZHYJZLZMbNZPYQYRZSZUZVYWbjb ^senco
AZBdEbFZHYJZLZMbNZPYQYRZSZUZVYWbjb senco
AZCcFbKekdrd by <month>
AZCdFZYbdcpYtc hours
AZCdLZOblbmbqctZ add
AZCdQerb <figure> by
AZCdRZTZYbhbtZ and history
AZCdkblZtcvb science .
AZDcFgHZIZPZQbTYrb ^<month>
AZEcLeMZQYTZiblb sheet$
AZFXHfQdVYoctb lunch$
AZFXHhPZQYob children$
AZFYHWJcLcQbTXYchZ <figure> letters
AZFZHYJYLYMYNdOYPYQdUZVYhbkb ^asking
AZFZHZIdQZRbXbbbhZnb against the
AZFZHZQcRdVZlZucvc plans
AZFZHcIcJcQZTZdbkbob , four
AZFZLZOcQcRcVYaYocrc together$
AZFZPdRbhbkb c )
AZFbHcLbobrb daily$
AZFbHdPZQXRZTZUclb ongoing$
AZFbHdPZQYTZUcVZlbob ^ongoing
AZFbKcdbkZnb play a
AZFbKfQYRZebhZkc ^by the
AZFbQbib will join
AZFcHYIbJcLZQYRcbb form time
AZFcHbLcQZRbkb daily
AZFcJcQYkc show her
AZFcKZLbhdrc speed
AZFcLcZcob helping
AZFcQYRdoc appropriate$
AZFckbuc before <name>
AZGZJcLZPZQbTYUZVbYZaZiZkblcmbobrZvZ tbc
AZHZLdYbhbmb minutes to
AZHbKbTbebhZoYvd every week
AZHdLb ^as
AZHeJbKbhckc whole lesson
AZHhJZLYMZOZPVQURZTWod ^<figure> :
AZIbLbTchbicpYtb order
AZJbLcVZbcdbhZleoZ pleased with
AZJbLdlb correct
AZJbOcdbob instead
AZJbQYRcTbob of three
AZJbQbTbre . partly
AZJbQchZrbvc <month> (
AZJcLbkZnc score <figure>
AZJcNcQZYZaZbfhZoYsY <figure> sessions
AZJcObQcdbmbob instead of
AZJchctZvb dry
AZJdObYdhckcpZtXvY below
AZJdQcTZcepZvZ ^good
AZKbLbeZhbkboZpb words or
AZKbLeQZVZkcrb writes down
AZKbQbRZYcdckZnboZrZ : two
AZKbQcebjYoZrc use a
AZKbkbnb will explain
AZKcLcQYVeebkZlboc adult$
AZKcTbYbkboYtb piece
AZKckcoZ ( now
AZLbPZQbRbbdkb ^typing
AZLbQbVZvc for three
AZLbRcTbrb times ,
AZLbVcmbrZ poppy
AZLcNbYYdevb on three
AZLcQZRckc lessons on
AZLcQcXZYYZZaZbZccdYeefcgZhXiYjYmZoYpWqZrZsZtYuZvb shouting
AZLcRcnb prompt
AZLcYZgckY out in
AZLcYZibkZpbtd reading is
AZLdRbdbkd sheet ,
AZLdYbhbob timed
AZLe register
AZLekb fewer
AZMcTbocpZ in by
AZNbRZVbebkZob three days
AZNbTckboZqcvc . homework
AZNcQcbbcZhbkZpZrbvZ lost
AZNcXZYZechblbtZvc the pupil
AZOcQZRdde exercises
AZQbRZTcnc -minute
AZQbRZTcnc <figure> -minute
AZQcRbYc puts
AZQcRcaZbdeblZsY training
AZQcTcdchbkZ laces
AZQcTcnc words by
AZQcXbdZlbvc way .
AZRbTbqb for each
AZRbUbrd not met
AZRbYbtb a <figure>
AZRbdeobsb bag
AZTdhbkZobtb in order
Ab half
Ab out of
Ab term
Ab within two
AbBZMXPgQdTbUZoc <figure>$
AbCZFZGZJbTb ^<figure> sentences
AbCcFcJZQZRZTZhctb ^she is
AbCdLZVZbcgYiZjYkYoYrbsbtY <name> was
AbFYHWJcPZQcTdjb words$
AbFZJbLbQZRZTYkblboYtZuc ; <figure>
AbFZLbOZQZScjZkYsbvc ^niamh
AbFZMZNbPZRcSZTYUbVZpd a$
AbFbHbIb snack time
AbFbHgQYRZTc ^<figure> minutes
AbFbQbRZYbhb another child
AbFbQcnb one reminder
AbFbYbhZqbrc th <month>
AbFbhbrb th
AbFbhcmboZpZ another
AbFbrb <figure> th
AbFceboZrbvb comes next
AbFceboZrbvb what comes
AbFdHZZclboYvb library$
AbHYJdMZPXQZRZUeVZkZrd met$
AbHYKbQZRbVcgbobpZvc two friends
AbHZKcLcQZYYhbkctb confidence
AbHZXbYZaZjblZpbvb the big
AbHbVZhckb lunchtimes
AbHcJZLZTb ^once
AbHePZkbobvc <figure> children
AbHfPXQXRZTZnb ^<figure> mins
AbIbNbhbkbnboZ pieces of
AbIbQbVZlboc plays a
AbIbQbdbhb recipe
AbIbcbdckYtc does the
AbIbkZobvb questions on
AbIeZcaZdeld ^dad
AbJZKbLYVbkboYtb times .
AbJZLcTZYXhbkZncpc standardised
AbJbTb <figure> out
AbJbYdhb most
AbJbeblbpY one or
AbJbhYjbkcpbtZvb too loud
AbJbkZlbtZvc for two
AbJbkZlcrb we are
AbJcLbNbYdkZlbrZ reads <figure>
AbJcQYRbUZgbkbpb stayed
AbJcTZYcabdZjckbmYpXtYub <name> said
AbJcecoZ left
AbKcQZRbebrc topic words
AbKcYbhbpdtYvZ places
AbLXRckbnboZ get <figure>
AbLZNcYbhbjZrb for about
AbLZQdlZrd did it
AbLZaXibjYkclbobrcsY by :
AbLbQZRbdbkZlb list ,
AbLbQZYcaZdbjZkZsb me on
AbLbQbhc upset
AbLbScaZjZmboZrYsbvb niamh
AbLbTYYchclboZ <figure> with
AbLbTZUcYbbcrbtY has made
AbLbXbYZvb autumn
AbLbXchZkblb ^reading age
AbLbhblb ( she
AbLbhbvb answers
AbLcOcTZbbkblbtd ^no
AbLcRZ per
AbLdQZRbeblZvd quiz
AbLdkb the week
AbLeQZRYpbtd ^he
AbLhVXkb log
AbNbOcQXRdYZlbmcoZrbsZ b <figure>
AbNbXbYZhblZocpbtY leaves the
AbNcVZYYlcnboZrb endings
AbOcPcQYXcYcaZeZhYlZrbtcvZ <figure> s
AbQYTbUelbphvb ^not
AbQZRcXbYZkc sits with
AbQZTb lessons ,
AbQZVbtb names
AbQbRb adult ,
AbQbRbhbpb fingers
AbQbUckb it$
AbQbXbYZfZhb since
AbQbXcYYhYkZncrc <figure> key
AbQbYcjboYpbsbtY he does
AbQbYckb with <figure>
AbQbYctb <figure> single
AbQbZbhbmZob at nursery
AbQbgdhblYpXqbrb found
AbQbhbvc carpet
AbQbhcrb stops
AbQbkc twice in
AbQbqc than one
AbQbrd <figure> maths
AbQcTZYZncoY age of
AbQcYbhZlZmZqbrduZ yet .
AbQcfZocvc jobs
AbQdYbkZodvb <figure> different
AbRbncocrZ first sentence
AbRd with an
AbTbUdYchbmZpbrbvZ yet
AbTbXcYbhZkZtb average
AbTbYb <figure> words
AbTbkb minutes with
AbTbrb minute ,
AbVb )$
AbVbYZdblcpYtb an hour
AbVbdbfbhbpb kit
AbVbib him and
AbVbnc put on
AbVbvb of four
AbXYYYZYaYbYcYdYfXiXjbkblbmZnYobpbqYrYsWtXuYvX [ <name>
AbXbYbhYiZlZod first week
AbXbebhZlZpbrZtb already
AbXbnboZ minute (
AbXc reading age
AbYYZZaZbZdZeZfZgXiZjckXlemboVpcqZsZtZuZvZ ^[
AbYYjZmZocpZrZsbvc placement
AbYZbbdZeYkXlZmZqbtYvc the afternoon
AbYZbbhbncoZpb to start
AbYZccfbhYoZpctbvZ tap
AbYZdbedfYhZlZobpZtZvZ floor
AbYZechc calls
AbYZgbhcjbkb around
AbYbbchblYmboZ far
AbYbhZkb sentences with
AbYbhd own .
AbYbhdkcoZtZ <month> i
AbYbiZsc . with
AbYbkb <figure> sentences
AbYbkbnbvZ at grade
AbYc minutes .
AbYcpYrb , she
AbZYhZibobpZsbub hand ,
AbaZebfZhZlbobpZvc wall .
AbabddgZqcrZsZtZ showed
AbbbibpbtZvc asked for
AbbdhbmZoYpZvZ so far
AbcbpZqbvb cover teacher
AbdZgbhctZ had
AbeZfZhbkZmbpbtWvd doesn't
AbeboZtb i do
Abgblbrc has had
AbhZjbvb asked .
AbhZkZlZob the middle
AbhZkbpbtb adult's
AbhbkZtbvb scored
AbhbkZtbvb scored <figure>
Abhbkb a lesson
Abhbkbtb between <figure>
Abhc lines
AbhcjZlbpb feeling
Abiblc word list
AbibobrYsd by email
Abjbtc i look
AbjclbtYvd straight
Abkb ^now
Abkb from <figure>
Abkb tricky
Abld proud
Ac ( <figure>
Ac <figure> group
Ac of <figure>
AcBZCZDZEZFWGcHVJdKZMZNZOZPWQZRYSZTbWZ ^<figure> days
AcBZGZHXMZNbObPZQbRYTXUZVYobrb ^two
AcBdLZTYYbjYmbrb y
AcCbFZHZJbOcRZTZvb day in
AcCbJdLZkZlbrd much
AcCcHbQZTZgb none
AcEdFXVbob mentor$
AcFYHeJbLZQZTYkZoc weeks$
AcFYNbQbTckdoZpZtcub –
AcFZIbJZOcTYXbbbhboZ last <figure>
AcFZLchbkb autumn term
AcFZRZScVbYcaZicmbrXuc m
AcFbHZLZTZYcaZhYickcoZsY two-word
AcFbHcPZQZRZkbvb mins$
AcFbJbTZoZ days a
AcFbQcTZ <figure> lunchtimes
AcFcRZVZYbhZlbrc with another
AcFdHXYZZZdcfbjbtZvZ he's
AcHYJbQchckb lessons in
AcHZJbTYUZhbkb minute on
AcHZJcTZYbdc <figure> seconds
AcHZNcQYYYhfkZlZpZtY poor
AcHbObib , from
AcHbQbRcTYobrc lessons$
AcHchdjZ only
AcIbLbTZYbkb <figure> pieces
AcJZLXQZTb ^<figure> time
AcJZRckbrb now$
AcJbLZQZTYUcbcdbebkZlZ with this
AcJblcobpX coming
AcJbnboY child for
AcKbLZnboZ tries out
AcKbQZjckcob adult .
AcKbYZhZkbpbtb an adult's
AcLZQZRYVfackb team$
AcLZQbnbvb <figure> tries
AcLZRbdbicjZmZoc the back
AcLZXbYchZjblbvZ away .
AcLbkbpc score of
AcLcNcYbhb pieces
AcLdYb writes
AcMbQYUcpb part
AcNbYdhctZ about <figure>
AcObRbkb week in
AcObeboZ two minutes
AcQZkcoZ after <figure>
AcQb minute
AcQblbpZtd food
AcRZhZkYobtb along
AcRbkZ seconds ,
AcTZhZkb <figure> mistakes
AcTbYc ( <month>
AcTbkcob time out
AcYZedhc does not
AcYZffhblZpbvY ^her
AcYb minute with
AcYb mistakes
AcYb sentences in
AcYbaXhZjbkZmerb level <figure>
AcYbabhblZ section
AcYbdZhZjZkclZnZoZve joins
AcYbkb <figure> day
AcYblb tries
AcYchbkZrb shoes
AcZbjgrZ wrote
AcbcdbpZsY ( <title>
AcbcnboY words of
AcdbiZpZrZsc have one
AceZgbjYlZobpZtd i got
AceZkblb <name> "
Acebjbpbtc helps
AcfbobrbvZ rooms
AchbjbkbtZ under the
AckZ two or
AckZnbsc without asking
Aclcmb worried
Aclcpb proud of
Acob beginning
Acpb or three
Acpbtb he takes
AdCZDZEZFVGeHTJbLbOYPVQYRXSZTdUZWZ ^<figure> of
AdCZFXGYHWJcLcPYQZRZTZkYnb ^<figure> lessons
AdCZHfIdJZLWMYNZOZPZRZTYUZVXeb ^one
AdEYFZHbLZMcPZQYRcWYeZoc room$
AdFWGZHYJdLc ^<figure> times
AdFYHVJbPYQcVZbb minute$
AdFZLcTY , week
AdFbRZTcrc <month>$
AdFcHbLbQYTY day$
AdFdHdPbQbTdUZVY ^<figure>
AdFdbckZoe session
AdHYJYLZPYQXTc ^<figure> day
AdHYTchb <figure> lesson
AdHbQYkboZ <figure> minute
AdJb <figure> (
AdKbeckboZ half a
AdLZTc ( week
AdLd week of
AdLdYbhbjbtZ counted
AdNbQYXbYbhb handed in
AdNbTZYYidlcsY w /
AdNbXcYZgbhdkZlYobqbrZsXvZ joined
AdNbaZidjZlbmcsY w
AdQZYZZYaYecfZiZlZmboXpcsbtYvZ typed
AdQZYbsb handed
AdQbTZXbhZnbobrZ lessons (
AdQbYboZ <month> )
AdQbhbpbtZ turn
AdQbhcrc words (
AdQbkd nicely
AdQcTZkboZ sentences on
AdTZYbhZkc does it
AdTdlb <year> )
AdXblZobtb band
AdYXgbpbtb since <month>
AdYblboZ stays
AdYc single
AdYctb single words
AdYdfbhZpc watched
Adeb does
AdfbgZjclbmZtc gran
AeCcHcLZQZTYhZidkb term$
AeFYHVJbLcPYQYTd ^<figure> words
AeFZHfJZPZ minutes$
AeFZQbRZnb once in
AeHYQZkc a morning
AeJYkZnc in two
AeKbTZ two sentences
AeLXTbYbhb lesson out
AeLYTbhbkbrZ <figure> time
Aehc times in
AfFVHTJcOZPYQYRZTe ^<figure> out
AfTYhbob <figure> morning
AfTZkd time in
BYEbMcVeWYjb tutor$
BYEdFbHYMcWXaZfZiZkZldmbpcqZrYsYuZ ^form
BYWcibjbmboZrbsXuZ coordinator
BZCbEZGZHdJWLbMZNYPZQbUWVbWZrb -$
BZEbFYPZQbRZWcobsc school$
BZEbMcjZkbrZsZue plan agreed
BZEdLZMbVZacjZobpb charge of
BZEdLZMbVZacjZobpb in charge
BbEVMdPbYZhbmdpZtY need
BbEYMdVXWcafdZjcmYobrYsY special needs
BbEZVZWcicmbqcsYuZ ^next review
BbEbMZWcZZickZoYqbrXsbud next review
BbEbMbob class teacher
BbEbmcre ^we
BbEcHXJZMbNYPXQYRYUYVZjbmbsZ senco$
BbEdJZMXNZPXQXRZTZUYVXWejbue review$
BbFYHcMcPZQdhcrb ^start
BbFZHbOcRdjZmboc group$
BbMZNbRbVZhcob emotional
BbMZQbhbkb social
BbMZdZlcpbqb secondary
BbMZicjXmZoYqcsbuX review :
BbMbWcjYkbmdrc date :
BbMcWbaZmdrbsZ year
BbVdkb assistant$
BbbdhbpZrZ started
Bbdcmbobrc look at
BbjZkbmcoe status
BcEZIbWbZbdbjcmYoYrbsZ ( special
BcEZMZmcoY year group
BcEcHZMbPXQYRYUZVZWcbcjZub ^review
BcEdWeidjZmZrcuf review
BcFZWcaYdZibjZmZqfrcuZ again on
BcKcXYYYZYaXbYcYdbeXfXgYiXjZkblZmcnYoZpfqXrcsXtXuYvX ^to
BcMZXZjYkbmboerZ status :
BcMZZclZsb health
BcMZaZicqZrcsd : k
BcMcQdRZjZkZmcocrc start$
BcebjZkb it again
Bd teacher
BdDZEYFWHZJZLYMbNbTYWcmc on$
BdEcMbVWWYabjbob ^class teacher
BdFZHZMdQZVZWbaZjcmc ^year
BdFbHZMcPYQXRZUZVbibjbmcrY teacher$
BdLbhZjYmbrbtcvZ at it
BeMXUcYZjckXmWnZobrgsZ reviewed
BfEZMbPZQYRZVZWYjXkZmerZsb lead
CZEbFWGZMdNZOZQbRbSbTYWVhc :$
Cb can see
CbFZHZPcQbSdVZkbobsc ^t
CbFcQcVYYcnb history
CbHZPdQbSZkcoc ^t <figure>
CbHbJXLbNZPZUXVblb ^-
CbHbNcYYvc it in
CbHdgchblbpZ all day
CbJbXbbbdbfbhZpZrbsZtb !
CbLZlcpb the card
CbLbeZkZmbtb calm
CbNbYZebfZhckZlbobpZrbsZ asked to
CbNbheoZpYtZ attention
CbObRb card ,
CbObkbmboZvb cards .
CbOcebkZpY finished
CbPcQbSZkcoc t <figure>
CbQbtf draws
CbRbXbkZnb of lessons
CbRbhbiblepZ worry
CbRbhbpbqbrZ the words
CbXbYZhZjfpZ loves
CbXc asks for
CbYZlbtb he wants
CbYbZYdYgZhYiXjZkYmbpdrZsbtbvY is happy
CbYbhcoZtY cannot
CbYc he can
CbZbaZfbjbkcpZsZ in my
CbZbcZhc stuck .
CbZeaYpbvc at school
CbdZhbmbpb the summer
Cbgbhc wants .
CbhcrZvd misses
CbiZjcobpbuc to write
CbjZkZpe when <title>
Cbjd words .
CboZvb a long
Cbpd like it
CbpdrZtb it when
CcEbFZQZVYWcaYibmcrZsc ^school
CcFZHYJdLZQYTYrb ^much
CcFZHYJdLZQYTYrb ^much better
CcFZJcRcYcbbgZkblcmbpZrbtZ course
CcHbYZlbocpZ hour
CcIbabld told us
CcIcdbhZjctb cousin
CcJYQc it was
CcJbOeebkZqe keep
CcJeLYQYkYrevb much better
CcLbaZdZidrcsY again in
CcNZPcRXabmYrYse e
CcOZRbkc flash
CcOZYZaZechclbmbnboZpYvZ needs a
CcOeqg keep the
CcPYSfZZaWiZmbobpbse l
CcRbhblb things to
CcSeUcjZmcobrbsb r
CcVcmcoc office
CcYbdYhZmboZpZrZsZtbvb about <name>
CcdbfcjdlZpY baby
CcebtcvZ work is
Cchb part of
CciboZpYtc tells
CcpbrbvZ quiet .
CdFZHZJZLcTYhbpbtb , no
CdPZRbobsc the office
DZEZFXGYHcJYLYMZNePWQWRYTbUZVZYYhbpe ^n
DZFcHcIXKYPXQcSYTbpd #4
DbEcPYWblbrcsY ^next
DbFXGZHcLbTbicobpbsZ <year> to
DbJZLbQdTbrc result
DbOcPfQWrb target$
DcFXHbQZTd <month> to
DcFfSdjbsc <year>$
DcLcPYQdRZoZrc result$
DcPZQdrc ^result
DdFYHdQZTZVZaYjboZrbscuZ pm$
DdFYLZkbpc ending
DdPZQZec step$
DdPZrd next step
EXMejdmbrZ birth$
EYFeWcjbmYoXrdub . <year>
EZKbMddbec main
EZMdWZaXickZsZud ^present
EbFckdobrZ ^target date
EbFckdobrZ target date
EbHZMblbmbrZtb form
EbLdMYNZnb test$
EbMbObQbkbvZ starts
EbMbaYmb ^special
EbRcicmbqcub meet
EbVbabjbrZ form tutor
EbabjYkc ( the
EbhZmbscvY person
EcFXRbVcZbob mentor
EcFZRbWcpbqctZvb looked
EcFZWcdbmbqcrZ looked at
EcFdHYZZaYdcmdrbsYuZ pm ,
EcKbQZYZaZbbdZibrbsWtZvb of this
EcLebbdb sheet
EcMYVbjZpZrcsbue meeting
EcMcmcsb date
EcMdPYQYRYabjbkZmYod ^class
EcMeQZWZmdsZ ^plan
EcQbYbbbjZkcmboZpdtZ classroom
EcQbkbnb date$
EcRbZbjboY key
EcRbaZiYmcpbsc for all
EcVbZcdZhb nursery
EcaZqdrb again
Ecibrb educational
Eckbrb educational needs
Eckbrb special educational
EdFZHZLcQZRZjcocrZ ^tutor
EdHZaZjckZlZmdrYsY tutor :
EdLZMbVZacjZob charge
EdMYaYmbobqcrbsZuX we meet
EdMcjbkZmcrcsbuZ ^date
EdMcjcmbrbsb date of
EdMcjcobrbsbuZ ^date of
FVHhPYQYRZVbob regularly
FWHdRboc allows
FXHdQcVYob the five
FXHeIcbcgbrY each morning
FXHeRcZcjYkcmZ mornings a
FXHfRcod as needed
FYHYLdRb book ,
FYHYOdQcRZSZTYUZkb in place
FYHZMZPZQZRdSdVYaXdbsbuc j <name>
FYHZQZRbVdkcpb careers
FYHbIZKbQcdclbob day with
FYHbIbLbdbob minutes each
FYHbPXQbRdTZhc ^<figure> a
FYHbbbhZob maths lesson
FYHcIbLbobrc once a
FYHcLcaXiZjZmfrb ^friday
FYHcQcRZjZobvd carpet time
FYHcRbdd <figure> each
FYHcVbYZhd and often
FYHdVbZZaZdckZmcocrZtZ after school
FYHeeZqbvc afternoon
FYHgIbbb ^every day
FYHgkZnb ^<figure> x
FYLeQZRbTZYcebhb ^reads
FYMfaXdZebkZlZmbpbrbsY ^written
FYQcRcXbhZkboZpb ^where <name>
FYQdRbhZpbrb where <name>
FZHYRcVbhbkcob children ,
FZHZPdQYScVcbciYkZmcnbsb ^p
FZHbLYRbnb pass
FZHbLcRbVYibobqb each <name>
FZHbLdrc <month> and
FZHbObQbTZXZYdZYaZbZdZeYfYgZhZicjYkYlZmbnZoXqYrdsZuYvY ^on
FZHbRcfbkb break ,
FZHbVdgbkZlZnbpb study
FZHbYZZbaYjZlZmZoXpYrdtYub <year> and
FZHbYboctb tidy-up
FZHbhckbnboZ often ,
FZHbob session ,
FZHcIbLZRcVYlb and three
FZHcLcjZkbmeoZrbsXuZ friday
FZHcNePXQYYcaZpe n
FZHcObTZYbebjZmbob eight
FZHcRbVYmbobrb at each
FZHcRbVZhZtdvc second
FZHcYbhZjZkZobpc when we
FZHchblYocpdsb , to
FZHdKZLYMZRZVdYbkc own$
FZHdLdQYVZob ^weekly
FZHdQcVZdckd as appropriate
FZHdRbbcebvZ each lesson
FZHdkb ( none
FZHeRbkc lesson ,
FZIbddlZrZvc breakfast
FZIcLcQbRYVYdclY the planner
FZLbNdRbhbmc writing$
FZLbQbRZdckbtb until the
FZLbQdncoZ recall
FZLbRbjcmboY <name> shows
FZLcNbWcYecbkZ ^maths
FZLeYblcoYpc less
FZMYWeaZmboc year <figure>
FZQcVYaZkcpb pictures ,
FZRZVcob one friend
FZRbVbZbcZ <name> teacher
FZRcSfabub j
FZSdVbicmYrXuc m .
FZSeZZaYiYmZpcrcse l .
FZSeabjYmdobub h
FZSeabsc f .
FZSeidscub p .
FZSfabjZkcpZsc f
FZVcobpb , just
FZaZjZmdpbrbub <year> ,
Fb <month> <year>
Fb morning
Fb will take
FbHYIbQcRZdbhbjZqb before <figure>
FbHYQbYbedfbhY every time
FbHYQbhcibkbtZ theory
FbHYQcRZdZhZmZpZqbudvc message
FbHYVbdZhbkZnbpb one-to-one ,
FbHYnbobvZ task ,
FbHZIbObdbob day at
FbHZIcQcRZgbkblZoc school days
FbHZQcVbdbobrZ snack ,
FbHZQcobtf workshop
FbHZQdaZhcod handwriting
FbHZVdYcbbhZjZmYocsZ , maths
FbHZlbob when required
FbHbQYRbhbob possible$
FbHbVZob mondays and
FbHbVbobpb ^each
FbHbVdnb one$
FbHbVeaZkdmYrcse ^all
FbHbbb ^daily ,
FbHbjb monday ,
FbHbkbob tuesdays and
FbHbob every
FbHbob every lesson
FbHbob monday to
FbHboc ^tuesdays and
FbHcQZUclbnb ongoing
FbHcbb ^mondays ,
FbHcbb mondays ,
FbHcbckboZ ^when
FbHcdbkbob <figure> mins
FbHcdbkboc mins
FbHcob ^every <name>
FbHcob ^every morning
FbHcob ^tuesdays
FbHcob minutes ,
FbHdQZ week$
FbIcQYVbeb two things
FbJbQcRZhetZ holding
FbJbRbkbtZ the picture
FbKZQbpbrb reach
FbKbkbob end of
FbKblb not heard
FbKchZpb children for
FbKclc will carry
FbLbQYRckb card before
FbLcQYRbYbhZibob of each
FbLcdbkb for five
FbLchbkb watches
FbLdQZYbhZjbkbpZtc book .
FbLdRZddqb each day
FbLdTZrc words out
FbOZRcbb when needed
FbPZQbVbYZaZbZiZjbkblcmbobrZsZvZ tbc$
FbPeQYVZbcnbob p <figure>
FbQZRbkcod one hour
FbQZRcdbkbrZ milk
FbQZVbkbobsb nurse
FbQb two-part
FbQbRZXbgbhZlZnb and sit
FbQbRbob one ,
FbQbVZkboc required
FbQbZdvb ^at
FbQbdclbpZrb page of
FbQbddlZnbobpZ " at
FbQbkb snack
FbQbob say "
FbQboc , every
FbQboc where possible
FbQckb will say
FbQcmbpb picture words
FbQdmbrc type <figure>
FbQehckb ^<figure> .
FbRYVcoc every carpet
FbRb lessons a
FbRbVZcckZnb before lunch
FbRbhbobtZ stairs
FbRboc , one
FbRcrb the "
FbVbbbkc daily ,
FbVbhbob time$
FbXbnb time for
FbYZddfboZpYvZ cup
FbYb minute from
FbYbebkZ of what
FbYbjZlbpbtZ five .
FbYcjd used
FbYckboZ <figure> when
FbZZabibmZrZsbtb copies
FbcdechZ sit at
FbdbkblboZ on four
FbdbpbtcvY the snack
FbeZnboc " or
FbebhZvb picture of
FbhZpb " more
FbhbkZnbob ^practice
Fbhblb when she
FbiYlbsd same day
Fbjcmboc tutor
FbkblbsZub three times
Fbkc will follow
Fbob , when
FbobpbtcvZ snack table
Fbobsb . <figure>
Fbpb blue card
Fc , such
FcHXQbVbnb , one-to-one
FcHYIbQcfYpdtd kitchen
FcHYLcbbeZnboZtd two <name>
FcHYRcZblbobsZ <name> from
FcHYWcdbiZkYmYrcsXuc ^last
FcHYYbdZrbvZ <figure> -
FcHYdbhZlZpc she comes
FcHYfdhclZvb having
FcHb ^tuesday
FcHb ^tuesday and
FcHb lesson$
FcHbTZabkYoduc ^end
FcHbkb tuesday
FcHbkb tuesday and
FcHc ^mondays
FcHcPZbbkZnb ^every lesson
FcHcob ^monday ,
FcHcob mondays
FcHd ^daily
FcHdLYMYOZPYQYRZVXoc ^mon
FcHdLZMZOZPYQZRZVXoc mon
FcHdRZob ^monday
FcHdodrY monday
FcJZMZPYQbUZVbYZkcldmZoZ ^tbc
FcKZLbRbechckb from her
FcKZQZYbddlZobpZrZ reading book
FcKZkbob rail
FcKbQZkclZpbsb nurse .
FcKdMcQZaZkb of <name>
FcKfQYkbrb ^by <month>
FcLbkboe <figure> to
FcPZkb #8
FcQYRZVblYmboctc and at
FcQYRcYbobpc game .
FcQZaZhblYoYpbrZsctbvc nia
FcQbRZVZXcZceZfZgZjXoZpYrbvY and in
FcQbRbVZdbkcoc appropriate
FcQbkb stay at
FcQdRYVZaZdZgbibkZlbmYodsbtYvb exams
FcRbpb <name> lessons
FcRcnb one-to-one
FcRefZkdlZrZvd mat
FcYb as "
Fcdb " ,
FcddkbobrZ mins ,
FcfZhcjYldpY heard .
Fchb such
Fchb such as
Fcoc and waits
Fcoc required$
FdHYKbYZdchbkb , about
FdHYLZRdVXkc story time
FdHYQbbbkc registration
FdHZNbQcgckYobrc spring
FdHZQbRbob ^where
FdHZYbkb first <figure>
FdHZhbob once ,
FdHebb ^every
FdQcob tutor time
Fdbbkd morning at
Fdkbod every morning
FeHWeZickblZ <name> before
FeHXdc , three
FeRbhbob time ,
GbNcRbcbpZvd timetable
GbRb gate
GbRb the next
Gbgbkbpb walk
GcHZIc walk to
GcIbQYebkbpZuc write the
GcIcLZRZvc ^write
GcQblbsZ the gate
GcRblZobpb draw
GcRceblboZ cards$
GcTbmbsb / <year>
HYIZQcXbdb me for
HYMfPXQZRZUZVYYZabdYfZhYjbkZlZmbocpbsZtbuZvZ tomasz
HYNcRcSZUZebob b$
HYPZQdRbebhbkdoZtZ ^travel
HYRcVbkb laptop ,
HYVcpZtc friends ,
HZIcRbXbbbnb against
HZJcQZUeibkZrdsb yes
HZLZMZQbRZVfaZsc dawn
HZLbQZabkZoc , once
HZLbicob <name> checks
HZLcMZNePYQYUZYbhbkZ reading$
HZLcNbQcTZkcoY help$
HZMZNePYQZUZVZkd behaviour
HZMcOcPZQcacbbkb steps$
HZNbQZRcVZhbkb pencil grip
HZNbQbRbVZebkb grip
HZObPeQWaZjekbrZ o
HZObbe sessions
HZPXQcRdtb <figure> and
HZQZRbUdeZoc green
HZQZRcVbdchZrZtc for an
HZQZVc same page
HZQbRZVclZoc whole of
HZQbRckd regular
HZQchZickbob , by
HZQcoc <figure> every
HZRbTbkZpdtb away
HZRbVbobpbtb goes over
HZReebkZmboZrc ^a <figure>
HZRfaZbckYnbob touch typing
HZVbpbrb reading the
HZVeZbabickXocpZtb bev
HZbbkboZ , two
Hb <figure> minutes
Hb children
Hb twice
HbIcQZRbZbcZgbhblZmb then <name>
HbIcZZdcmbvb bath time
HbJblbmcrb summer
HbJbncrZ ^outcome <figure>
HbJcQcaZdbhbkYmcrc some
HbKbQZVb two other
HbKbYbeYhcsZvb a task
HbKbbbebob activity
HbLXRbTckZrc day (
HbLZOcRbbb needed$
HbLZQZRdVYlb her at
HbLb mornings
HbLcQbidmZobrbuZ the review
HbMZPZQbUbYclc -
HbMbacgbkblZsc ^imogen
HbNZOcPXRcjcmZ home$
HbNbhZkblcoZtbvb at his
HbOcRZebhdkZobvZ change of
HbOcrZ twice a
HbPZaYiZkbpcsctZvb student
HbQbRcYdnb card in
HbQbVbfchbkb at snack
HbQcRYdbqb , until
HbQcVZoetZ each of
HbRb of every
HbRbVbkZoc and two
HbRbbblZpb moves
HbRbdbob minutes at
HbRbob and when
HbRbod as and
HbRc minutes every
HbRcVYidoc before each
HbRcaZkc then a
HbRckb timer
HbRckboc weeks from
HbRcobqb corner
HbVZYZ table in
HbVZbbmboYpb class ,
HbVbaZnboctb <figure> x
HbVcnb two others
HbZb , twice
HbZbacob , <name>
HbZeaZfc friend <name>
HbbbkblZoZpbvb is set
Hbdbsb to <name>
Hbdcib <name> to
HbhZjbsb talked
HbhblbmbtY worries
Hbhctb others
HbkZmcpb am ,
HbkblZpb , before
Hbkcobqb , five
Hbob every day
HbobtZ lunchtime
Hbobtb size
Hboc morning ,
Hboc on her
Hbqb until
Hc ^as and
HcJZQcRZTbVZYdmcoZrb ^in
HcJbKbLboYpbtYvc five days
HcKbPZXb topic
HcKcRZYZobsbtdvb other students
HcMdVgae <name>$
HcQbVb , at
HcRYVbkb in tutor
HcRYkb writing lesson
HcRZbb every writing
HcRZdbnc every school
HcRchc in class
HcRdaZnbobtb x <figure>
HcVbnb day ,
HcVchbvb alone
HcXZYdhZtevb practical
HcYZhb four times
HcYblcvZ and maths
HcZZdZfbgbobpZ friend .
HcaZdbkcoZsc <year> (
HcabjdpbtZ me$
HccbeZfcgYkZpctb outside
HcdbkZnc school day
Hcdbkbqb until <figure>
Hcdbob half term
HceZfZhbjcobpZvY in writing
Hcfc after lunch
Hchbpb writing lessons
HckZmcobpb <figure> am
Hckbob tuesdays
Hcob to <figure>
HdJbRZoc <figure> weeks
HdLbQYYZeZhbobtd pupils
HdLbQZkZnc weekly$
HdMcVYabjdmYsctZ ^kofi
HdMcVZacjbkbrZsbtZ kofi
HdTbbclbtb morning$
HdbboZ when$
HdcdfZjbpZtZ play ,
Hdkb start of
Hdoc wednesdays
Hdpc just
HeKbQZoctcvb students
HeKbRZVYebfboZpY whole class
HeLbbctb up to
HeRcob week ,
Hetc whole
HfYbkZoc <figure> :
Hfkbocvb ^group
IZQddblbnb a rest
Ib are due
Ib plays
Ib the same
IbKbYchctZ a sentence
IbKbdchZsbtb share
IbLZObRcdcqc and add
IbLZQbfbkclXoZvb missing
IbLZQcRbecic choose
IbLZRcaZkbrZsc <name> runs
IbLZRdkb ^check
IbLbQbRb ^hand
IbLbRbvc cards on
IbLbdbjb page
IbLckc for one
IbLdOdRZZbaZhbjYlYpZrbve ^the
IbLdRZpb counts the
IbMcVYZbmZobrbub needs co-ordinator
IbNbYZcZfbgehblXpWqb us in
IbNbYcjZvb track
IbObQZRcbbkc five words
IbPcQZRdYZvc ( a
IbQZRbYZhbjZmd comes to
IbQZRbddhZjZkYlcoZvc evening
IbQbRZTbfbhZickZocrZtZvZ <name> every
IbQbRZVeYZde or <name>
IbQbRZaYibrcsb the new
IbQbVZYdkZ fortnight .
IbQbhZocpcrZ his name
IbQbpbsc have the
IbQcddeZhckZmZobpYqbrZtZ homework .
IbQcedrb ^read
IbQchbkZnbqc his planner
IbRZVbYblZob book with
IbRZdelcrZ at bedtime
IbRZhbkbrZ half of
IbRZkbnb day they
IbRbVZXcYZddob minutes after
IbRbjZpdtbvb train
IbRbkblboZ hears
IbRbkbtZvd reads the
IbRbkc a book
IbRcVZdZhZpbrbtb him for
IbRcbc , each
IbRcob game for
IbRcpbrbsd and the
IbVbdbhbkblZocpY lets
IbXbYZkb due .
IbYbedpbtY time and
IbZdaYlcpY ^mum (
IbZeaWfclbrZ nan
IbZeaYdbjZlbmcpZ mum (
IbZgaWfciZlZmZoZsb ^mum ,
IbaZhYibmdpdrZ family
IbddlbvZ bedtime
IbeZhZjc cousin <name>
Ibebhclb a page
Ibecpb do the
Ibgbpb mum and
IbgehbjclZtY autistic
IbhbjdkZpZtYvb is autistic
Ibhbmc changed
IbhcpbtZ autistic .
IbkctZvc on it
IblZpc , or
Ic asks
IcJbRbvd ^five
IcKbLbQZkc -word
IcKbLbQZkc <figure> -word
IcKbkZlbob and answer
IcLbRbVZdbickboZrZvb spellings
IcNbhbkcoZ of homework
IcQZXbebjZlZodpZ off .
IcQZYZhblbrb past
IcQZhZlbod <name> evenings
IcQbRbYcrbsZ letter
IcQbVYkZnbvb him at
IcQbVZhZlbrb <name> reads
IcQbYchZtZvb a quiet
IcQbZZeZfdjZkbpb my turn
IcQchZjboZtcvb the kitchen
IcRbeb hold up
IcVZibrb looks at
IcVbpb ^mum and
IcZbdbfelcoZ mummy
IcZcdc mum
IcaXhZiclbmcqbrZ ring
IcabmbpZqdrYsYuc pm .
Icdbebkbqb page .
IcdcfejZkZlb ^mummy
IcdcgbkZlb the car
IcddeZgbjblbtY car
IcddebkZpZrZtZ and wait
IcddldtZ dad
IcddrZ wait for
IcdelboZ <name> read
IchbjbkbvY falls
IchbmctZ he gets
IdLZdbpZ fridge
IdLZdbpZ the fridge
IdRZgb " with
IdZYdelYmcoZ bath
IdaZdcoZ four evenings
IdaZfdpZtc sister <name>
Idddfe on <name>
Idddob <name> for
Iddelb tea
Iddetb evenings a
IddfhZocpZ evenings
Idfdtc sister
IeXbdd night .
IeaZdglb night
IedelcpZsY grandad
IfVbZeaZdfld ^mum
JYNbQcUZYYhclbtc work .
JYOcQcUYkbpb the cards
JYQZRcUZfbjbkboZ will happen
JYQbUcXbhZ types
JYQdUYpc right .
JYUcdceZhZlZmbobpb there .
JZKbLZQcRbhXlc in school
JZKbQZUbkZlbrb about it
JZKbRbhZkblbnb % of
JZLbYbdbhYjbtZ his writing
JZLdPbUchbtbvb ^she
JZObUcXcrb minute .
JZOdQZlboYqc move to
JZQbTcrb result :
JZRcfcjbkboZ happen
JZUbYcpZrb ^what worked
JZUbdchY each half
JZUcaZibsd this .
Jb makes
JbKbkbpd be in
JbKbvb test .
JbLbQZTZUckZnbre good progress
JbLbRbobrc exit
JbLbkbrb week (
JbLdQb <figure> on
JbLdRZnb score
JbNbXcYZhb spelled
JbNcYbabrc did not
JbObeZjZkZnbocpb on ,
JbOcPckcrc target
JbQbVZ weeks ,
JbQbYbhblZ . on
JbQbYbkc letters
JbQbYbnc with one
JbQbkc help ,
JbQcUZddjblZpZtYvb nearly
JbQdRZ ^read <figure>
JbQdhZibkcoc better at
JbRbdZjZkXlZoctcvc to show
JbRbedob short
JbRbibobrc exit card
JbRbob seconds
JbRcUcebhb lots
JbTZkbvb words ,
JbTbUcYchboc not yet
JbUZrbvZ she read
JbVc other child
JbXblZ of term
JbYbhYiblbob <figure> ;
JbYchYkbtd grade <figure>
JbZcaYibkZ went
JbbbgdrbtY moved
JbcbdblcpZrb and we
JbdbhckZlbpbtZvZ has been
JbecnboZ homework on
Jbfc his blue
JbfejbmctY dog
JbhZjZtdvd grade
JbhclcpY texts
JbhdkZtd very
Jbidtc the <month>
Jbkb <figure> times
Jc <figure> lessons
Jc words on
JcKbXbYbhbtZ still
JcLZQcYbhckY scissors
JcLZkYrd achieved .
JcLbObYZaZhblZocqbrb <month> ,
JcLbOcYZccfbkbrb goal
JcLbtbvd well
JcLekbrb better
JcMdWZaZicjZkZobrc held
JcPWQdYbkbobpbrZ ^target <figure>
JcQZReib says the
JcQbUb ^partly met
JcQbUbrc partly met
JcQbUcrb ^partly
JcQbbbob provision
JcQcUcrd partly
JcRbYbhZkbrb is doing
JcRbkc picture card
JcUbYYZbbdoZrdsZ done
JcaYbbhbjemb made
JcdbhZkZpZrbtbvc well .
JcgchblZpb work in
Jchc <month> she
Jcpbvb going
JdLZQZdbhZobpZrZtb a bit
JdLZeZhZjbobpd bit
JdQZjbtc lovely
JdQbTYrd progress
JdYdhZ doing
Jdkb times out
JeLZPZRZUZeclZrbvb better .
JeLZQYUbrb ^met .
JeQZbbkZretc really
JeUXrd met ,
JeUfabkZrg met
Jerf met .
JfPZQZUfrd ^met
KZQdeZob will change
KZQdiclZ to all
Kb by the
Kb will hand
Kb without an
KbLZQbYb <figure> homework
KbLbQZXbacebgbkclYoZsZ ^toby
KbLblZnbob or more
KbLcRbadrb notes
KbLcYbdblZ read to
KbNbkb using a
KbObQZdbkblZ on at
KbOdqc carry
KbOehbibqdrcsY carry on
KbQZbbrbvb her table
KbQZdbibmZocqcrYsZuY plan ,
KbQZjbrb from his
KbQb answer <figure>
KbQb own ,
KbQb read a
KbQbSbaYjcnb ^d .
KbQbVZebkb map
KbQbXchZtb explain
KbQbYbhZkb homework tasks
KbQbhYjfmbpY own words
KbQbhbjY come to
KbQbhcmbpXtc dinner
KbQbjbkcrZ using his
KbQbjc b .
KbQbkb stay in
KbQbkbnb at least
KbQbkbnb least
KbQbkd become
KbQbkdrZ will become
KbQboZ least <figure>
KbQcdcob will play
KbQd hand in
KbRbYcgZkboXtbvZ % .
KbRcYZnbtb with three
KbRdkZob picture strip
KbSdhbrb ^a .
KbXbabhZkbmb the three
KbXbhZ explain <figure>
KbYYhbjZlZpctZvb heard ,
KbYZnc will score
KbYbeZhZkbnbrbvb down the
KbYbhYnZpb no adult
KbYchblboZ to come
KbYd in five
KbZcablZmXrYsd visitor
KbacjbobsZ : none
KbdZkdlb become a
KbdbhZvd word .
KbebfYjbtb to my
Kbhbkc ) <name>
Kbhblb she wants
Kbhblbtcvb what she
KbhclZpbrZtc of her
KbhcoZ is stuck
KbhdvY spoken instructions
Kbkb . now
Kbkb the end
KbkboZ now <figure>
KbkbrZ five sentences
Kbkc own
Kbmb will come
KbnboZpb will type
Kbnbrb tell a
Kbpbrb <figure> questions
Kbrb stuck ,
Kbtc the whole
Kbvc with two
KcObQZVZic three words
KcOcQZRZhcob a change
KcPcQZbbkZoe ^for
KcQYfZkZnbtbvc % in
KcQZRbYckc manage
KcQZRbkc will manage
KcQZRekb turn-taking
KcRbdYiYjbkZlZqftY on with
KcSbhb ^b .
KcXbkclZnb independent
Kcfbkbod change .
Kcfbpb news
Kcgblb for what
KchZid will tell
Kchbkblc travel to
KchdiblZoZ with other
Kcjd <figure> <name>
Kckb her own
Kckbnb own in
Kclbpb and to
KcncvZ questions about
KdNdechcqbvb speaking
Kdkb piece of
Keke ^by
LYQbRboZrd maisie will
LZMcZboZsc jo <name>
LZOfoZqf ^keep
LZQbRbVYechZlZob staff to
LZQbTckb , timed
LZQbkb full stops
LZQbkbrb checklist
LZQcrc maths lessons
LZQdke will always
LZRbVc page three
LZRcbboZ paragraph
LZVckZob travel trainer
Lb lessons out
Lb more
LbMbQcYchbub attendance
LbNb lot
LbNbVblZsc shown
LbNbYbbchbnb checked
LbNbYbechZnbpZ read aloud
LbNbpZ a lot
LbNcQZRbYZobpbvc feelings
LbNchckb feels
LbNePZQYVZbehcoY ^listening
LbOcVZhZiclbrb it has
LbOdQbRbVYbdnbvZ typing
LbQZRbhbjZkcmZrb up by
LbQZRddbeblZpZ tick list
LbQZYbcZkZocpbsZtZvc paper .
LbQZebhZ give him
LbQZhboZpb question in
LbQbRZkcrb his exit
LbQbRcVZvb cards ,
LbQbYbhb scale
LbQbYbkb turns in
LbQbdbkbnbvZ <figure> or
LbQbhYjbobsctbuZ shanice
LbQbhZjbkblZvc eat lunch
LbQbhZkblcob will get
LbQbjbkcpZtc always
LbQbkZlcpb show his
LbQbkb will eat
LbQbkbvb with no
LbQbkcob confident
LbQbnboZ least one
LbQcTbXbkZnb playtimes
LbQchbkb and write
LbQckc right
LbQcrb planner
LbQcrbvb playtime
LbRZdZeblbobpb he leaves
LbRb now )
LbRbTZbdoY , checked
LbRbTbabbbidmZ visit
LbRbVZhZickZmZpcvb has gone
LbRbXbaddbkZlZocsYub report
LbRbaZdbediblZmZqb the homework
LbRbdbhZkZmboZrb him the
LbRbdceb time to
LbRbkb <figure> now
LbRbob each
LbRcYbickYoc the tutor
LbRcebvb note
LbRcrc five lessons
LbRetb games
LbTZXcYb <figure> months
LbTZXcYb months
LbVZdcoc cards with
LbVcjbobtb <name> when
LbVfic ^<title> <name>
LbVgib ^<title>
LbXZYZZZacbZcZdZeZfZgZhYiZjblZmbnZqZrZsctbuZvY ^shanice
LbXbYZkblboZvb a test
LbXbfcpZ is going
LbXblb years
LbXcYbkZpb age <figure>
LbXcdZeZhbldpZtb thinks
LbXcnb <figure> years
LbYZcceboZtcvY pictures .
LbYZicvc and writes
LbYbhZoZtbvb all <figure>
LbYbhbpZ i read
LbYbkZlb list (
LbYbkZocpb a question
LbYbrbtb <figure> in
LbYbtcvb reads
LbYcbbhZjZoZpbtb up for
LbYcrb counted by
LbYddbhbkZlZtYvb in on
LbZdabkZsZtZvZ service
LbaZiZjblZpcvb photo of
LbabgbkblZvZ toby
LbabicmbsZ the speech
LbaefdkZlZmZsYvY , her
LbdbebhZmbobqbsZtbvZ should
LbdbfbhZkblZobpbvZ out the
Lbdbpc week and
LbebhZob them on
Lbebob the wall
LbecfZhcoYrZtdvZ clear
LbfbpXqctb arm
LbhZkdlZoZpctZvb more .
LbhbmZvb a photo
Lbhcjb corridor
LbibkZtc test ,
LbiblcobpZrbsb email
LbjbkbmbtZ and show
LbjbpZrb now .
Lbkb will be
Lbkbobrb ^outcome :
Lbnb with at
Lbnbob five-minute
Lbocvc row
Lbpb writing .
Lc same
Lc the last
Lc two weeks
LcMcQcVZaYhZibkblbmdoZtYvc pages
LcNdPZQZYclcob phonics
LcNdRcYehb ^reading
LcObsdtd keeps
LcOdhZlboZrc ^goal
LcQZRbYchZoZrbvb , counted
LcQZTbicvb month
LcQZVbpbtc and counts
LcQbTZkbob more confident
LcQbYbdZlbpctZvb a text
LcQbhZkblbvc a row
LcQbiboZpbtc notice
LcQcRZYZhbkbsb her <name>
LcQchbkb the autumn
LcQckb aloud to
LcQdXbiboZ seen
LcQdhbtb hand up
LcRZebhZpbtZ i say
LcRbdbhZkbqc each .
LcRbhcicoZpbtY sheets
LcRcVYbclbmZoZrb <name> writes
LcRcebqcrbtb any
LcRdbc ^homework
LcTbYbhbkb <figure> right
LcUbVYaYdZiblcmb <name> asks
LcVeicobsb staff
LcYbaZdZiblcoYsY paper ,
LcYbhbpZrZ equipment
LcYchZjZkYlbmboYtZvb two days
LcYcibjboY marks
LcYcoZ fortnight
LcabkZobrbsZ in at
LcbbkclboZvY homework is
Lcbcrb <name> reading
LccckboZ the story
Lcdb book
LcfbgbhZlZpc tell us
LcgbkZlbpb she will
LchYkblcpY calmer
LchcjbkZob the corridor
Lcibob it on
Lcjb last week
Lcjb picture cards
LckblcoY niamh will
Lckc <name> watches
Lckc passage
LckcmYqcrcscvZ above .
Lclb know$
Lclctb he will
Lcob ten
Lcob to <title>
Lcobqb chart .
LcocpZ different
Lcsb kept
Lctb looks
Ld a tally
LdObVZeb the list
LdQZVbeblZqbtb watch
LdQbRZ keeps a
LdQchbiclZoZrcsZtY exam
LdQdhboc instructions
LdRbbb checks
LdRbbbmZob check
LdYbkcoc tasks in
LdZZdZhZjZlZmbodpdrbsZuZ record
Ldiboc chart
Ldjcmb ^name
Ldob <name> keeps
Ldqbrb sheet .
Ldvb <name> tally
LeNcRdVXeb ^word
LeVZibkb <name> counts
LeXbmdtZ count
Lehb in one
Lf test
LfQZRbibkb tick
LfRZhZkbpZ happier
LfVZbckc ticks
LfYdhZibtc counts
LfjZkbmc by <title>
LgRZVYkboZpb <name> times
LhVY tally
MZPZQdVZhbpbtZ changing
MbNcQbRZaYmYrbtZvc tests
MbRbaclZsc imogen
MbRekYncobpb programme
MbSbaZpb <name> :
MbVbaYgZhbjZoZrYse learner
MbYZdbfZiZjYmeoXqbsb ) and
MbYbhbmb number
MbYcpbtZ . when
Mbacpbrb led
Mbafjb <name> <name>
MbdbferZ football
Mbgcpd i want
Mbkb read the
Mbkbob ref
Mbkbob ref$
McObeZgbjZpctY to work
McObsbtbvb sees
McPZQcaciZkblcqbsZuZ next steps
McQbVYjZkZlZrbsc freya
McQbkbrb due
McRbZcdZjbkZmZnZobpZrZsY plan$
McSZVbacmbrZ , class
McSdicsd k .
McTbjbobrdsZvZ filled in
McTbjcobpZrdsZvZ filled
McVYadjbmZobrbsZ special
McVZZbmZobrbub co-ordinator
McVZab parents
McVbbbgbicjZlZpZsc jo
McYbZb deaf
McYc teacher of
McabibmZrbsZ ^agreed
McabjblcmYpXrZtb us .
McadhcsbuZ agreed to
Mcgcpd want to
Mchb they are
Mcmbpb don't like
Mcmbseuc agreed
MdSYdYeZgZhYjclYpctc garage
MdSZfZhZjYkZmZoZphsZtX ^i want
MdVXYZachbjZkZlZnbsbtbvZ ^jayden
MdVYYZhbjWkZmcnbpZsctb jayden
MdVYiZkZlZsc ^freya
MdWZaWibkbmZoZrbsYue present
MdaZhZjXmeoZrdsbuZ ^this
MdaZjcmcrb birth
MdaZjcmcrb of birth
Mdmcuc plan
MePZQZXZYYZbaYbZdYfYgchZiZjclYmepZqYrVtXuYvZ born
MeVXYYjbkbvc rowan
MehZjbmZnb by$
MfechbjcobsZ written
NbObdbhZkYlb table for
NbObhcjZocsZ . this
NbObhdmboYqbrZ the time
NbOchbrb starting
NbPZQchd joining in
NbPbQYRbSdaZjc ^d
NbPcScobsf t
NbQZRbVdob and one
NbQZScYZjbsd d
NbQZYbaZbbnbrcvY ; the
NbQbYZacgdjbkZmZoZpY came to
NbQbYcaZiboctbvZ mock
NbQbYckZlZnboZtb his coat
NbQbhc pencil
NbQbhdkbob ^b
NbQbibpb a laptop
NbQcVYhc to hold
NbQcVbhb hands
NbQcYYhdpYrb joining
NbQcYbhcpY talking
NbQchdte facts
NbQdSchckb ^c
NbQdhdkb asking for
NbRbhb ^social
NbRblcmbpY chooses
NbRdVZdbtc ball
NbTbYbZZhcoZsb by hand
NbVZbbve changes
NbYYhbjdrZ is an
NbYZZZdZeZiYjgkZmYoZpZrZsZtYvZ <name> wrote
NbYZhbtbvb he reads
NbYZhbtc his head
NbYZhcicjboZrZtY an <name>
NbYZhclb spelling .
NbYZhdob planning
NbYZhejc telling
NbYbZbicjbkYmZsY . his
NbYbbb zip
NbYbhbjZkZlbpc reading .
NbYbhboZ ends
NbYblcob he says
NbYbtb when he
NbYcbbsc were
NbYcbchb red
NbYchbkYob moving
NbaZhXlbobrZvb his table
NbeZhciclcrbsZvb on .
NbebfbhZjcpbtZvZ likes
NbebhckZ she writes
NbeblbtZ again .
NbgbhdjZ feel
Nbhbkb words correctly
Nbhbvb spelling
NbhcpZ tired
NbiZkblZocsbvb nine
NblZsZtd climbing
Nblb homework
NcQZRcVZod ^sensory
NcQZRchbod sensory
NcQbTb learning
NcQbhZkbob ^starting
NcQchbmc asking
NcQekdoZrb will not
NcScYZechbmZobpZsbtZvb pupil
NcUcfchcpZtZ ^getting
NcXbYYhclZobtZ slowly
NcYbdZebfdgZlbrZtYvZ he likes
NcYbjb speech
NcYdbddZhYiZkZsb took
NcZZdbhZkclXpbtc friends and
NcdZlctb in .
Ncdbhbib route
NcebfcjclYtXvZ likes to
Ncebhb lot of
NcechblZpb busy
NchcjbobtZ after about
NchdjYmd ^learning
NchdqcrZ written work
NdPZQZYc understanding
NdQZRdhckZvb ^spelling
NdQZhbkcoZvZ of work
NdQdYdebhcpZ ^talking
NdRZhc communication
NdRZnb receive
Ndhbmd physical
NeQZXbYbfbhbkZtZ keeping
Nebceb listening
NfYbhc ^writing
OZQcUcrb met :
Ob list
Ob words at
ObQZRekZlcnc support$
ObQb <figure> )
ObQbbb no more
ObQbkZ join
ObQbkc together (
ObQbvc break
ObQe words together
ObQeRZebgYkcpZrc ^use
ObRbabidlZsb folder
ObRbhcpb putting
ObRbob through the
ObRbobsZvb library
ObRcVYjdobvb with <title>
ObRcZbacmZsc ; <name>
ObRchZicqb tiles
ObRdibkboZtb ready
ObReobpZ list on
ObUbhbrb way
ObVeebibjZkYmb gareth
ObYbgcjZlbpbtb herself
ObachZqbrctZ the plan
ObcblZpb to go
ObdbeZlZtevc works
Obddtc a ball
Obeb for me
ObhZlZmZrduc plan .
Obickb the reading
ObjZkZmZoZqbrduZ nothing
Obkb follow
Obob of writing
Oc new
Oc without a
OcQZRbVZhblZvc comes in
OcQZRcbc three steps
OcQZXbadhbiblYmZoY advice
OcQbYcdZeZfZhbmZoXpZrZsZvc essays
OcQbbchb place
OcQc two words
OcQcgbjZlcmb go up
OcRbic set up
OcRbkd adults
OcRbob the library
OcRcoc game ,
OcUcabmZse g
OcVZhb work on
OcYZecfYhXjbobtZvc door .
OceZhbjc she knows
OchZjckZmZrbtb as a
OcjbkZmZpbrctbvZ <name> as
Ockbob ^aim
OcsduZ to this
Od go
OdQbrb break card
OdRbrbvc a card
Odbb needed
Odnbrd outcome
OeRZaZicoZqerXsY ^carry
OeRZiZmZoZqg ^keep the
Oeobrd aim
Of stop
Ofibvb move
Oflbqc go on
Oglbrdtb on to
Ognb outcome <figure>
PXQXReke long-term
PXQcRcdYkbrZvd ^at home
PZQZRdkd long-term outcome
PZQZVeYZacgbjYkclZmcoZsZtb zofia
PZQbRdmb <figure> a
PZQcYZaYiYkclcqZrb ^next steps
PZQddbrZ what happened
PZQeZcaZhZjblcmZobpZrZvb home ,
PZRdhb <figure> b
PZRdhc ^<figure> b
PZSdVZZYabjZkZmYrZscub d <name>
PZSdZcabiWjbmZoZrduX k <name>
PZUhdbjZob open
PbQcbboc provision$
PbQcibkc will do
Pbtcvb the level
PcQbRckb do$
PcRZhclbtbvZ her head
PcRchbkc a )
PcRchbkc b )
PcSddbibmbrZ p
PcVblbmbpZtb head .
PcXYYZaXbYcYdYebfXgYiYjfkYnYoYpcqYrZsYuY ^(
PcXbYbhZvb we expect
PcXbYchZvd expect
PcXceZjclZpYrb what <name>
PcXchblZpZrbsZub ^what <name>
PcYcZbobsZ ^at the
PcbblcoYrb numbers
PcbchbkZob for$
PcjbpYtb adds
Pdkdrb ^target
QYRbkbob before every
QZRbXchbjbkZlcpY noisy
QZRbbboZ sets
QZRbibkboZ <name> one
QZRcVeoe teachers$
QZRchbjZ ways
QZRchbkbpZrb steps .
QZRckb her for
QZRfZbkZoc club$
QZVdkclZobpbrYsb chef
Qb <figure> days
Qb all
Qb aloud
Qb answer
Qb ask
Qb capital
Qb days
Qb days out
Qb something
Qb start
Qb the bell
Qb the start
Qb to the
Qb will use
Qb within
Qb without
QbRZTd minutes (
QbRZVbYdhb ^english
QbRZVbobpb <name> meets
QbRZYZjctb end .
QbRZhZkbnb develop her
QbRZhbkbpb loud in
QbRZidrZsZvb and tells
QbRbTbaZhciboZ buttons
QbRbVYkb rides
QbRbVbbbkbpZtb box
QbRbVcpd ^an
QbRbXbkZnbrcvb ruler
QbRbYbebhYkbtZ a toy
QbRbYccbebhZobtZ small group
QbRbbckZndoYrZ check .
QbRbdbiblb to ask
QbRbebfZhZpbtb a job
QbRbhZkZmbobrc number line
QbRbhbnbob cushion
QbRbhcob skills
QbRbib turns
QbRbkb using her
QbRbrZvb job
QbRbrb week by
QbRbtb where
QbRc the day's
QbRcVYiboc . every
QbRcVbod pairs
QbRcbbjbkYnboc touch
QbRcebocvb partner
QbRchbobpb sound
QbRckc ^support
QbRckc sand
QbRckd will attend
QbRcrc the side
QbRdbcebhbnboX list of
QbRdkb support
QbRdvb cards
QbScsbvb a <name>
QbVZYbdbhZibjZlZqZtbvY brings
QbVZhcjbkZlZoc stands
QbVZkboc as required
QbVZobrb her desk
QbVZtbvb a story
QbVbZbmZob learning mentor
QbVbaZjZnbpdsb coach
QbVbfbmZoZtbvd tray ,
QbVbhZobtb each one
QbVbhdvb children .
QbVbmb walks
QbVbrbvb beside
QbVcYZkbpb <name> or
QbVckb ^an adult
QbXZYZZZaYbZcZfZgchYkZlZmcnZoZpbrZsXuYvY ask <name>
QbXZYbib reading test
QbXbcb hall
QbXbdZeblbpZrbtZvc o'clock
QbXbdbebhZkbobvZ board ,
QbXbdbhZkcob of <month>
QbXbechZ sloping
QbXbechZ sloping board
QbXbhYkZlZocqb am on
QbXcdZhZlcpYvb is too
QbXckYmbrdtZ ?$
QbYYeZjZoctcvb learn
QbYZadkZobrb ottilie
QbYZeZhblYmbpbsbtb the other
QbYZhZtf explains
QbYZhb under
QbYZhbkZocvb different words
QbYZhbpctd taught
QbYZkcoZrb <figure> passage
QbYZpZrbvc retell
QbYb <figure> of
QbYb <month> <name>
QbYb coat
QbYb common
QbYbebhZkboZ shout
QbYbedlZ your
QbYbhZkb than once
QbYbhZnbob word ,
QbYbhb child
QbYbkbtZ <figure> page
QbYbkc <month> it
QbYblbpb myself .
QbYboYvb pen ,
QbYc common words
QbYchbkboZ <figure> lines
QbYcjbkb quiet room
QbYcpZtd , he
QbYcrb <figure> common
QbYdiclZoctZ print
QbZZdXkbmcpc enjoy
QbZbaZbccZdbeZhZ the sheet
QbZcaZhbkZocpZsZ <name> can
QbZcjZmboZrZsZuc oskar
QbZdaZob assistant )
QbaYhYiekZlZmZnZobrbsZuZ ask the
QbaZgZvb up the
QbaZhbkblZobsb in lessons
QbaZkblZqcrZtcvb that is
QbabibkZsY her teachers
Qbabobqb both
Qbacjbtb ^idris
QbbbdZkcpb the sand
QbbbdZoc session .
Qbbbdbic sends
QbbbhcoZvZ begin
QbbbhcpXtdvZ up in
Qbbbnb radio aid
QbbbnbrZ the radio
Qbbbob lesson .
Qbbbocpb ^provision
Qbbchc for "
QbdbhblZ play
Qbdbhc leave the
QbdbjZpb and "
QbdbkZocrb step <figure>
QbdblbpbvZ one person
Qbdbqb in each
Qbde one word
QbeYfZvg copying
Qbeb a class
Qbeb one step
Qbeb show
QbebhbjZkblZpcrbsZ her hearing
Qbebkbob a five-minute
Qbebobrb desk
Qbebvb wear
Qbec ^tell
QbechZqb laptop for
Qbechc ^get
QbeclZvb the desk
Qbecob give
QbecobpZ ^give
QbedjZobpZ it and
QbedkboZ him a
QbfZgbjclZpcrYtc do a
QbfbjZrZub his <name>
QbfbkZobrb lunch on
Qbfbkbpc in words
Qbfbkc or a
Qbfbtb things .
Qbfbvb being asked
QbfcpZtZvb to finish
QbgYhblZpdtc his friends
Qbgb a school
Qbgbkb has missed
QbhYiblcnboZ will finish
QbhYkYncob his reading
QbhZib talk about
QbhZkbrZ book and
QbhZkc within three
Qbhb hearing
Qbhb more than
QbhbkZlb college on
QbhbkZlbtZ but
QbhbkboZrZ her coat
QbhbkbrZ ^a )
QbhbkbrZ ^c )
Qbhbkbrb -ed
Qbhblb bus
Qbhbnbob the register
Qbhbob her hand
Qbhbtc the group
Qbhbvb group tasks
Qbhbvc : she
QbhckYlZpc to play
QbhckZob assembly
QbhckZobrb a written
Qbhckbpc at college
Qbib what we
Qbibkb ^how we
Qbibkb ^what we
Qbibkb how we
QbiblZ pen
QbiblZmcrZ see it
QbiblZmcrdsZ ^we will
Qbickbod extra time
Qbid will show
QbjZkcoZpd . to
QbjZmbrb ?
QbjZmdobsZ learning support
QbjbkboZtcvb showing
Qbjbkdpc . )
Qbjbtc frame
QbkYnc both hearing
QbkYobqbsZuc card .
QbkYpbrc point to
QbkZlbmbpd <name> talks
QbkZnbobtb join in
Qbkb , in
Qbkb <year> i
Qbkb ask for
Qbkb his <figure>
Qbkb reminder
Qbkb the <figure>
Qbkb will travel
Qbkb work within
QbkblZ to a
QbkblcrZ and go
Qbkbmb <figure> picture
Qbkbmbob say the
QbkboZ lunch in
QbkboZrb use his
Qbkbob text
Qbkbob week )
Qbkbobrb use
Qbkbrb -s
Qbkbrb to an
QbkbsZ eat
Qbkc correctly in
Qbkc will find
QbkclbmbpbtZ will have
Qbkclbqbrb will go
QbkcmbpZtb with nobody
QbkcoZrb test (
Qbkd card or
QbkfoZ ^by <figure>
Qblb his list
Qblbmb at home
Qbldrc change$
Qbmb the <name>
Qbmbobvc the question
Qbmc will count
Qbmcoc possible
Qbnb in ,
QbnboZpb ask a
Qbnbob a word
Qbnc radio
Qbnc words from
QboZpbtb <figure> writing
Qbob <figure> text
Qbobqb rest
Qbobtb of us
Qbodvb a small
Qbrb time-out
Qbrb time-out card
Qbrb will give
QbrbtZvc stay with
Qbrbtb under <figure>
Qbtb put
Qbvb science
Qbvc card with
Qc a minute
Qc bell
Qc he has
Qc often$
Qc six
Qc three$
Qc will ask
Qc will put
Qc will spell
Qc will stay
QcRZ of six
QcRZXbdbkboY word or
QcRZYb her list
QcRZYdhZ <figure> book
QcRZdcgZkYncpbqb will keep
QcRbVYdZgchYkbob <name> until
QcRbVYod <name> puts
QcRbVZYcrbsZtZvb letter sounds
QcRbVZdbkbob puts the
QcRbVZhZrb words with
QcRbVZhb hold
QcRbVZkZoe mentoring
QcRbdZhZobrbvc a partner
QcRbdbhblc the bus
QcRbjZkbpbsZtb tell the
QcRbkc attend
QcRchZkd access
QcRdocrb card$
QcSZkcnboZtd skills .
QcVZeZobpbtb child ,
QcVZkZod <name> plays
QcVbYdebkcoYtb objects
QcVbdc mum or
QcVbdcob ^mum or
QcXb science words
QcXbhZtc the way
QcXbhbkZlb staying
QcXbhcpZ when a
QcYXeYfYhckdlYnZoYpYsZtZve ^long
QcYZccjb get to
QcYZhbkb his seat
QcYZhcpZ up and
QcYZkb follow a
QcYb for something
QcYb without help
QcYbaXrb and <figure>
QcYbeZhZkdodpZvZ board and
QcYbfbhbjYkcmYoZrbsYtYvc grown-up
QcYbfblbpZrcsb . not
QcYbgZlbpb up with
QcYbhc instruction with
QcYbhckY with others
QcYbjc list .
QcYbkb will know
QcYbsZtc for her
QcaZdZhcib taking
QcabibrZtc ^kieran
QcabjZoZrZtcub kieran
Qcbbkc beside him
QcbbmcoY zainab
Qccbtb nobody
QcdbhbibkZ juice
QcdckcnboZ reuben will
QcebhckZ sentences .
Qcebkb the teacher
Qcebnb aid
QcechbjcpZtZ i need
Qcecnb ^say
Qcecoc ^step
QcefoZ ^show
QcfZjZocpctb a big
QcgbibtZ reader
Qcgcsb plan and
QchZibkb idris will
QchZlZrb without being
QchZmctZvd all his
QchZncrc task within
QchZvb instruction ,
Qchb for help
Qchb the carpet
Qchc eating
QchclYnboXvb in from
QchctZ walking
QcibkZnbrc will bring
Qcibndoc repeat
QciboZrb a full
QcjdkZobpYrb not in
QckZocrb ^step <figure>
QckZoctd metres
QckZodvb use <figure>
Qckb . by
Qckb reminder ,
Qckb write
Qckblbtb running .
Qckbmdrb we will
Qckbnb a reading
Qckbnboc ^success criteria
QckbnbrZ up his
Qckbob list in
Qckbrb will sit
Qckc than <figure>
Qckc travel
Qckc will improve
Qckc will walk
Qckclb be more
Qckcncob ^success
QckcoZ ^support :
QckcoZ support :
QckcoZpZtf building
QckcoZvb help card
Qckcpb i will
Qckd improve his
Qcmbqbrc . next
Qcmbsc kept in
Qcnb within <figure>
Qcnd of being
QcoZpbsbvc with all
Qcob cut
Qcob sessions out
QcobpZvb the right
Qcobvb line
Qcrb written task
Qcrc in <month>
Qcrcvb side door
Qcrd step :
Qcrf . met
Qcsd one in
Qctb in her
Qd in <figure>
Qd of my
Qd spell <figure>
Qd stay
QdRZab the line
QdRZdZhZmcocrZ possible .
QdRZhZkbob will develop
QdRZkb sit with
QdRbbbebkZod what$
QdSbhbsc c
QdTbrc was <figure>
QdYbhZjbkZ himself
QdYbjZmb complete
QdYbjb out ,
QdYbkZobpb who ,
QdYbpb by himself
QdYcdbhbpZ sounds
QdYcvb up her
QdbboY ^zainab
Qdcbkbob sit
QdebibobvZ speak to
QdecjZkbmbpY speak
QdgbhZmbnb will stop
QdgcnboZ carry out
QdhZkbldnboZ will make
QdhZkbnbob develop
Qdhckb <figure> list
Qdhd aloud in
Qdjbpc of his
QdkYlcnb ^put
Qdkb read <figure>
Qdkb spell
Qdkb will read
Qdkblb <figure> occasions
Qdkblbrb room ,
QdkboZ ^starting point
QdkboZrb starting point
Qdkc occasions
Qdkc will never
Qdkcnbob criteria
Qdkcnc success
QdkcoZrb write <figure>
Qdkd improve
Qdkd put two
QdkdoWpbrZ ^baseline
Qdkdrb arrive
QdlboZpd type
Qdlbob ^by <name>
QdnboZpb , how
Qdnboc success criteria
Qdpb bell ,
Qdpbrb put her
QdrctYvb come in
Qdvb out a
QeRYYZdckb times table
QeRZeYnboZrbvc write down
QeRZhblb leaving the
QeXbYZ <figure> science
QeYctZvc assignments
Qehc due date
Qehc the due
Qeickb by <figure>
QeicoZrdtZ bring
Qekb will work
QekblboZ attend <name>
Qekbnb will write
Qeke will
QekeoYpbrZ baseline
RZVbbbjZlYpctYvc mornings .
RZVbdZjbmcoZtYvc what's
RZVbdcedfZmZpZtbvY she does
RZVbjbobtb gives the
RZVcYboZrb minute in
RZVhob staff$
Rb from the
Rb goes through
Rb of them
Rb picture
Rb question
Rb table
Rb task
Rb the microphone
Rb them
Rb to one
Rb using
Rb with a
RbTcXbdbnbtZvb on one
RbUbhYicobpbrbvZ put the
RbVZ minutes before
RbVZickblZvb model
RbVZoc me and
RbVb practises with
RbVbXbhZobpb and walks
RbVbaYjckb , first
RbVbaZoc x
RbVcdbobsc subject teachers
RbVcoc group of
RbXbYbhbkZ loss
RbXbaZbbhZkZlbmZ computer
RbXbfbhZkb chair
RbXbjZpd stick
RbXbjdobpbtZ photos
RbYZZZaZdbhbibldmYpZrYsZtZvZ sent home
RbYZaZhbmYof % extra
RbYZebhcpbvZ she needs
RbYZkc , as
RbYZtd round
RbYb holds
RbYbaZbcoYpb noise
RbYbdclctYvZ she says
RbYbebjYlbmdpYsZtYvY taken
RbYbeboZ <figure> new
RbYbhZrZ ahead
RbYblZrb tablet
RbYbtb one of
RbYdhc reading
RbZYabebhcoZpbtZvZ the phone
RbZZabeZfbhZobpdtYvZ bubbles
RbZZaddZkZmZoZpbrc ^jodie
RbZZlbtZ phone
RbZbibkZmc language therapist
RbZbibmb speech and
RbaXeZjYkZldmbpbrZ teachers to
RbaYdbhZiZlbsbub plan on
RbaZdZgcibkZobpb on paper
RbaZdcjZoZtYvb one more
Rbabhb it with
Rbacpbtc ^maisie
RbbbdZebfYkZtcvc the blue
RbbbhboZtb science and
RbbbkYlbobvc word cards
Rbbbnc outcome$
Rbbc the classroom
RbbcdZocpbtY so she
RbbceblZobvb board
Rbbcvb door
RbcckYnb batteries
Rbccpb with pictures
RbcdkYobpb the hall
RbdZeblcpZ <name> comes
Rbdb look
Rbdb waits for
RbdbeYfbhbpZrZtY waiting
RbdbebhbjboZvZ , sitting
Rbdbecpb the hand
RbdbhbobpZ with me
RbdbkZob using the
RbdbkcobtZ goes to
Rbdbtbvb essay
Rbdcec and say
Rbdchcjb door and
Rbdclbrb together
Rbebfbobvb next to
RbebkZpbtc listen
RbebkbpZtb it back
Rbebkcpb table and
RbebobrcvY seat by
RbecibpZ slides
RbecmZ a room
RbedobvZ face
RbfbgZjcvc drawing
Rbfbob then the
Rbfbrf next$
RbffoZpXvf sitting
RbgbhZkcnboZ will feel
Rbgbhbvb into
RbgbiclZpZ the college
RbgcjYkbmbpZrb am .
RbhZlZobpcvc if he
RbhZobvc first ,
RbhZpctevb music
RbhbjblbtY low
RbhbkZmc he starts
RbhbkZpbvb beside her
Rbhbkboc to use
Rbhbobpb ear
Rbhbpctb ones
Rbhbvb group work
RbhcjZmcpZsb the dinner
RbhckcrY reading aloud
Rbhcnb within five
Rbhcpb to take
RbhctZvb and then
RbibjdkYlXmcob <name> of
RbibkboZqb , starting
RbiblZoc day before
RbjZobtcvb table .
Rbjb it ,
Rbjb what i
RbjclboZtYvb over the
RbjdkZlZtc anything
RbkZmbnbrYtcvb together .
Rbkb , for
Rbkb each week
Rbkb line ,
Rbkb steps
Rbkb table ,
Rbkb voice straight
Rbkb who :
RbkbmcobrZ , what
RbkboZtcvb actions
Rbkbpb tray
RbkclboZpYtdvb games .
RbkdlZrYtb close
RblZvb cover
Rblb <name> is
RblboZ card and
Rblbobtc for ten
Rblbtb sessions .
Rbmb talks
RbmbpbtZvb out and
Rbnb sit on
Rbob ^talk
Rbob with him
Rbobqb the quiet
RbobrcvY desk .
Rboc seat
Rbocvb waits
Rbpb the lesson
Rbrb his desk
Rbsbuc said yes
Rbtb i write
Rbtc , where
Rbvb microphone
Rbvb on a
Rc , using
Rc able
Rc able to
Rc before
Rc one to
Rc over
RcTbbbkboZ help with
RcVY <name> teaches
RcVZXchckZlb help in
RcVZhc hall ,
RcVZob card on
RcVbsb subject
RcVcbboZ ^adults
RcXbeZfchZpbtbvZ trains
RcXbickZlbtZ ready for
RcXchXlbpZ till
RcYZeckb key words
RcYZhYlcnbtdvZ chosen
RcYZob bench
RcYb four .
RcYbaYhYkdobrY its
RcYbdbhZtc picks
RcYbdbpb the page
RcYceZkZocrZtb he writes
RcYcebhZkbobtZ toy
RcYchbnbtZ of ten
RcYcmb language
RcZZcbhbmZoc group ,
RcZbaYlZobpb <name> the
RcZcsZ teaches
RcaXdbibsd home in
RcaYbcjZkcrZvZ lego
RcaZhbsbtcvb the second
RcaZsc them ,
RcabgbkcsZ therapy
RcabjYkZnbobpc spot
RcablbsZ teaches <name>
Rcbb pegs
RcbbddhZoc sign
RcbbhZrZtcvb mark
RcbbhckboZ finger
RcbboZvd playground
Rcbbobpbrbsc . one
Rcbckbmb library ,
RccbobpZrbtZvb the window
Rccbobrbvb window
RcdZeZhZiZkZlbocpbrc what happens
Rcdb new words
RcdblZrc door ,
Rcdbob word
Rcdcjbob song
RcdejZmb pack
Rcdelb practise
RceYfbhcpZvc saying
RceZfchbrZ sitting with
RceZje water ,
RcebhZoctZ ten seconds
RcebhZod breaks
RcebhZvb a short
RcebkYnbob minutes early
RceboZqb longer than
Rcebocrb happens
RcebodrZ extra
Rcebpb side
RcebvZ desk ,
RcecjbmZoZpbtc real
Rcecrbtc group .
RcedhZkZrb whiteboard
RceffYkZoYvZ warning
RcfdhZjYlXpevY picked
RcfdkbmcoYsY seeing
RcgckZmbodpZvZ early
RchZkYmboZrbtZvd time with
Rchb to join
Rchbjb b
RchbjckblbpZ guess
Rchbkb together ,
RchbkcsY one for
RchblZpb <name> a
Rchbob practice ,
Rchbrb repeated
RchckZob in group
Rchclb tables
Rchcsb therapist
Rcib before the
Rcibjb shows
Rcibkb shows the
RcjZkYlbmbob extra help
Rcjb and gives
RcjbocpZ the task
Rcjd cards and
RcjdkblZ <name> group
RckZnboZpbtZvb boxes
RckZnbob carpet spot
Rckb meets
Rckbob card to
Rckbsbte runs
Rckc ^what will
Rckc what will
Rckcnb imogen will
RckcoZrc is now
Rclb with her
Rclbmb be able
Rcmcrb each step
Rcob back$
Rcob day's
Rcob leaving
Rcobpbvb ear defenders
Rcobvb defenders
Rcoc games with
Rcoe club
Rcpb and walk
Rcrb precision teaching
RctZ room is
Rd , then
Rd , write
Rd access to
Rd gives <name>
Rd then
Rd through
RdSc ^a
RdVZYbhbib therapist ,
RdVZYchboZ and writing
RdVZkbnb register .
RdVcabfchYjZpc ^kit
RdXZaYbZcZdZhbiZjZkbmZnZoZqZrdtZ targets
RdXbkcobpZrb the steps
RdYZfZhcmbpZtZ toast
RdYb and a
RdYb sits
RdYbodtZ the two
RdaZjckcmd ^picture
Rdbbdbib week's
RdbbibkcoZ button
Rdbbob sand timer
Rdbcdc the week's
RdbcmboZ practice with
Rdbcvb the door
Rddb back
RddckYlbnb ^practise
Rddcob ^look
RdeZhb counting
RdeZjYlZtfvc songs
Rdeb laptop
Rdebhb lots of
RdfZoYrbvc counters
RdgcjblZobtY ^what i
RdhbkZob ^paired
RdhbkZob ^paired reading
RdhbocpZrc go through
Rdjc choosing
RdkZrb ^precision teaching
Rdkb practises
Rdkbobqb homework club
Rdmb and what
Rdob group
Rdob paired
Rdob paired reading
Rdobpb , say
Rdobqbrb side gate
RdodrZ spare
RdrXvc small
Re card
Re elsa
Re movement
ReVZkb ^touch-typing
ReVZpb touch-typing
Rebbrb ^help
Rebd practice
Redbicpb sheet with
Rehc sentence
Rekb ^elsa
RekbpdvZ catch
RelZvc the day
Reobrb ^precision
Reoc strip
Repbtcvb strips
Retb precision
SZVckboZ : every
SbVbZeaXkZrbsb teacher )
SbaZjdobsc d .
SbaclcscuZ ( mum
SbaclcscuZ mum )
SbhZkbldoZrb ) :
Sbibrb / <figure>
Sbibrbsb <figure> /
SblZsc s
ScVbocrYsc r .
ScZbjZsb ( class
Scsb a .
SdXbYZaZibjZpbrZsbuc s .
SdabdboZrcsYuZ ^signed (
SdabdboZrcsYuZ signed (
Sdabuc h .
Sdhbrb ) <figure>
SeadjZmbrbuY j .
SeseubvZ t .
Tb pictures
Tb story
TbXbYckbrZtb , <month>
TbYbkb day out
Tbgbtb missed
Tbhbkc lesson (
TbnbpZrcvb parts
Tbrc times a
UbYcrb what worked
UbYcrd worked
UbabbcebhZ room with
UbdbebhZpc rather
UbedhZoYrcvZ down to
UbhepZ eats
UcaYdcpbrbsZ there
Vb ( <name>
Vb teaching
Vb teaching assistant
VbXbYbebhXtb technology
VbXbYbgbhZlZpb art and
VbXbebgdhZjcoZpZtY people to
VbXbhZlYtdvb counts to
VbXbhZlZtc plays the
VbXbmZrcvb above
VbXbpc the water
VbXbpd when <name>
VbXchZkZmZtdvZ the county
VbXchbkZmZtbvZ county
VbYZaXhbjZlcsZtbub , all
VbYbdZeblZoZpbucvY supply
VbYbdclZmbtZ him on
VbYbeZlYocpbtZ say .
VbYchYlYmZpdtb design
VbYehbtZ english
VbaemZsZtb leads
VbdZecsZub ? "
Vbeb ten in
Vbebob to ten
VbebobpZvb steps on
VbfblZoctb to him
Vbhbtc a group
Vbhbvb the playground
VbjblcmZobtY from <name>
Vbjbpdvc water tray
VbkbmYrb will check
Vbkbobpb <name> takes
Vbkbqbrb the laptop
Vbkc <name> practises
Vboc lesson and
Vbpb <name> goes
Vbpb lessons each
Vbtb someone
Vbtb with them
Vc , teaching
Vc assistant ,
Vc one other
VcYZmYocrbtbub is on
VcYbobsb minutes )
Vcac <name> )
Vcacqb me ,
Vcae <name> (
Vcbb subject teacher
VchbjblZob child .
Vchbob <name> gives
Vckboc , group
Vclb support assistant
Vcmc , with
Vcob ^frequency
Vcob frequency
Vcob trainer
Vcoc every maths
Vcsc pastoral
Vdaboc supervisor
Vdacmbtd team
VdgdhZkZlcoZ hope <name>
Vdkbsb all staff
Vdob , learning
Veob assistant
VfebjZkZmc gareth <name>
XYYdhbkZobsZ . spelling
XZYZZZaYbZcZdZecfdgZhciZjXkZlZmZnZoYpWqZrZsZtbuZvb ^being
XZYZaYjboZpZrdsXuc year :
XZYcZdaYeZfctZvZ cat
XZZZaYbZcZdZgZhYkYmXpZqcrZtbudvZ meeting .
XbYXgblYobtc and has
XbYYaZhdpZrctZ dyslexia
XbYYebhbtcvZ quickly
XbYYedlYtcvZ tell you
XbYYfbhckZ . getting
XbYZZeaXbZddfYhbiZjZkZlZmYoYrZvZ mama
XbYZeZhbob lose
XbYZgbkboZpb to plan
XbYZgblbpbtYvd friends .
XbYZhb she finds
XbYZhbkb : one
XbYZhclboY sight
XbYZlZmboZtd clearly
XbYZtcvb left out
XbYb moderate
XbYb that his
XbYbbbjZkZpZ which is
XbYbhZlcoZpZ has to
XbYbhb means that
XbYbhb most days
XbYcgdlYpYrZ disorder
XbZYaddZebiZjZkZoZrbsbtZuYvY first ten
XbaZhZkZobtc after the
XbabhYpbrbtb ^amara
XbabhZjblZsb and with
XbacdbjckblZoYpcsZ ^reuben
XbcchZjctZ know the
XbdYhZmcpZ stopped
XbdZeZldpb like <name>
XbdZjZocpZtc looks after
XbebjbpZtZ two hearing
XbecfZhZvY start .
XbfZhZjboZ could
XbfclYmcpdtX i like
XbgZhZlc with .
XbgbpZtc can tell
Xbgchb suffers from
XbgdhZ worn
XbhYpbrbtb amara
XbhZjZlZnbobpc know ?
XbhZjbmbtd great
XbhZjcmYnboZrZtb elliot
XbhZkcrc homework in
XbhZlZpbvb hall .
XbhZmYob teacher ,
XbhZtbvc when someone
XbhZtcvb is left
XbhZtf swims
XbhboZtZ his place
Xbjc is upset
XbjcpYtc remember
XbkZlZtdvZ other people
Xbkblbob moment
Xblb a different
Xbsb too
Xbtc kind to
Xbtf kind
Xc a moderate
Xc of words
Xc years <figure>
XcYZZZeZfcjcpZvb guinea
XcYZaYdchZlcpYtZ else .
XcYbaYhZickZpZsc seen by
XcYcgcpZtZvZ harder
XcYclZpb is hard
XcYdhZtZ maths and
XcZbaZebfdpY my hearing
XcaZeYfciZkbmcpXsctZ purple
XcaZebmbsZub like the
XcdbhZkYlbpZtY like him
XchZlYmZpf ^family
XchZlZrc view
XchbjXkZlXtc fast
XcjZpbsc drive
Xcrcvb ^what is
Xctc children at
XdYbtbvb and can
XeYZkZtc strong
XfhblbtU strengths
XflbtVvZ ^strengths
YXZZaYbZcZdZeZfZgYhdkYlZoYpZqZrZtfvW remembering
YYZcdZfYgbhcjZkZpZ since <name>
YYeZhYte animals
YYeZkZmZobrZtevb making
YYhbkdoZvb group time
YYhblbvb wrong
YYhbobtb up ,
YYhcjZ cries
YYhckZlbnbpc : reading
YYhctbvb order .
YYhdlb leaves
YYjblZtc tired .
YYjdlcpZrZ girl
YZZXaZdYiXlZmYobsevZ file .
YZZYaYdZicobsdvZ file
YZZYaYeZhZjdkYlZmYperZsZtYuZvY ^( <name>
YZZYabdZfbhciZjbkZlZmZoYpZrYsbvZ gave
YZZZaZeZgZjZlbocqcrYsYtYuYvZ to ring
YZZZaZgbmbrZtb school .
YZZcaWdZhbjblbmcpZ lives
YZZchciblZmZpZsb health visitor
YZabdZidkZqbrYsZ for this
YZabdbiZlZmboZpYrZtdvZ kian
YZabidmZqcuZ <name> by
YZbbgckZoYrb her first
YZbcdZjZmbrb so we
YZcZeZhYjdlcmcpXvb good with
YZcbdcpbvb <name> does
YZcbebfZhdtZ once .
YZccfZhdlZtY at once
YZdZhcldpb worst
YZdbhblZ if she
YZdbhcpZtbvZ boy
YZdbldvZ is up
YZddkZlcodpXrZtZvb nights
YZeYhbobrbtZ and needs
YZeZibkZpbvb bus .
YZebfZhblYmZoZpbtc maps
YZebfbhc talking .
YZebhZlcmbvc wrong .
YZebhbobrZ room .
YZebjblcoZpYtZuc thing .
YZgYte top
YZgbhbjb suffers
YZgbhcjblcmZpZrZsbtY had a
YZgchbjboZpXrZtZ to us
YZgchblbnbpY we want
YZhYjctd am a
YZhYlZtevb notices
YZhZkZlZpctd singing
YZhZlYpbti remembers
YZhbibmZnboY screen
YZhbjbkcob hand aches
YZhbobrbtb others .
YZhcjbvb his hands
YZhclZtbvc instructions .
YZhclbpb the worst
YZhcobrc so he
YZhcpb ears and
YZhdjb his hand
YZhdkZ is slow
YZhdlZ she misses
YZhdvc are hard
YZjZpbrZtc my hand
YZjZpdtb hand to
YZjclb hear
YZkZoctb where i
YZkfrZ criteria :
YZlYmbpdtevZ fair
YZlZocrZtc rules
YZlbvc he knows
YZlcpbtbvb maths .
YZmbrbub , d
YZrbvd ^working
YZsc unless
YZsc write it
Yb ) .
Yb <month> he
Yb an adult
Yb capital letter
Yb full stop
Yb letter and
Yb on his
Yb sentences
Yb set
Yb uses
YbZcaYibsZ can read
YbZchbjZlZpbtZ he was
YbaWdZibmYocpYqbrcsYtZuZ people who
YbaYjbkZlZpYrbsctZ see the
YbaYue <year> :
YbaZdeeblYoY that her
YbaZhZjZpcsb the lunch
YbachZibrbsY teachers .
YbbZicjZoYpcrbtbvZ this term
YbbbhZkcoZ and science
YbcbhZlb at lunch
YbcbhZpZqbtZ make it
YbdZhZpdsZtbvZ like a
Ybdbhcvb . writing
YbdchZjbkcrZsZtZ and no
YbddhZ minutes on
YbeYfZkbmZpcvZ what helps
YbeZfbjZ mean
YbeZhdjZmbrZ slow
YbeZhdkZlZrYsZtZvc . reading
Ybeb the rest
YbebfbjZmbpZ aids .
Ybeblbpb think
YbfXhZlZpZtfvZ honest
YbfYgdjcpY i was
YbfdhZlZ digger
YbfeoZvZ blanket
YbgbhZlbpZ we would
Ybgbhb loss in
YbgbhbkZ she gets
YbgbhclZ saw
Ybgchb for him
Ybgchb which means
YbgdkbobpZ know :
YbhZicnboZ large
YbhZjblbocpZtZ as well
YbhZjboctYvb well as
YbhZkYlcpZrc he did
YbhZlZtd -piece
YbhZlZtd <figure> -piece
YbhZlb said ,
YbhZlcobrbvZ of it
YbhZob middle
Ybhb . in
Ybhb age
Ybhb both ears
Ybhb in maths
Ybhb words and
YbhbkZ hearing loss
YbhbtYvb his age
YbhbtZ fine .
YbhbvZ told the
Ybhc writing
YbhcpZrbve working
Ybhcqb hard to
Ybib carpet for
YbjblZpZtd puzzle
YbkYvb questions in
YbkZlbtYvc we'd
YbkblZtd builds
Ybkboctb %
Ybkboctb <figure> %
YbkdpbtZ write a
YblZtc in science
Yblbtb her ideas
Ybnbob and how
YbncoYtZvb : at
YboZvb an instruction
Ybob ( "
Ybob days .
Ybob words that
Ybobrb : <figure>
Ybpb " .
Ybrb seven
Ybtb <figure> is
Ybtbvb level expected
Ybtc age .
Ybtc children and
Ybvc questions .
Yc ^playing
Yc ^reading :
Yc and spelling
Yc most of
Yc reading and
YcaYkZlcmZrZsctZ was in
YcaYkclZmbpbrZ my <name>
YcabhctZ can be
YcdZiblbqcsZ she was
YcebhZlcmbpYtb help .
YcecfZhbrZvZ not know
YceclbmbpYqZtZ to keep
YcfbhXlZpbtc people .
YcgZhXidkXlcoZpbtY we hope
Ycgbmbvb in <name>
Ycgc tested
YchZlb himself .
Ychb ^talking :
Ychb talking :
Ychb working at
YchbkZoc playing
YchbkZpZ writing and
YchbkboY and reading
YchbpZtb on our
YchbrctZvZ is working
Ychbtb hands .
YchbvZ she reads
YciblcpZrctY <name> are
YcjZlbmZtd care
YcjblZobsZ my mum
YckYocpb understand
YckZ reading :
YckZob group for
Yckb words in
Ycld heard
YcmbtZ understands
YcqbtZvb in both
Ycrb worked :
YcsZ for <name>
Yd expected for
YdZbaZcZlbtY read .
YdgZhYoZtd passed
YdhZjZlbtb herself .
YdpZ signs
YdpZtb . maths
Ye expected
Ye maths :
YedZhZrbtZ teddy
YelZrZvY where we
Yf maths
ZYabdXickZlbmZobpZrYsbtZuZvZ copy to
ZYibmYobrZsbub ^copies
ZZaViZocrZscuc theirs
ZZaWbbibkbmZrbsYud present :
ZZaWdYeZhZjZkXlZmbsZue <name> about
ZZaXeZfbhZibjZlZodqbrcsYuZ ^people
ZZaXeZjdkclYmboZrbsZtYvZ these
ZZaZgbkZlZmdsb . mum
ZZaZiXkZmXpZqdrcsZue first plan
ZZaZlZmcpZscuZ see this
ZZabiZkZlbmY mother
ZZacibpZrZsb ^sent
ZZaddZhYiZkZlbmZ by phone
ZZafiYjZoYqbrZ ^me
ZZaficlcoZrZuZ <title> and
ZZdYfZhYlbmbpctZ says he
ZZdbeblcpZ mum :
ZZeZfchckZvc . having
ZZeZfelYmZoZpZrZscvZ , his
ZZebldpZ ^mum :
ZZfbjbpbvZ when it's
ZZhZiYkYrcscub agreement
ZZkYlbpbqcsZtXvc about the
Zb , who
Zb see
ZbaYbbdZiXkcmYoYrZsc posted
ZbaZfcjZmbtb my sister
ZbaZgbkblYsZ : mum
ZbaZiZkcmb agreed that
ZbaZkcsY : <title>
ZbabiY ( school
Zbabsb is in
ZbaciYkZrcuX the meeting
Zbacib read it
Zbaf ) ,
ZbafobsZub ; <title>
Zbagub <name> ;
ZbcZkblZobrZvZ teacher .
ZbcceYfYhbmcpZtY : my
Zbcd ^a bad
Zbcd ^a good
Zbcd a bad
Zbcf bad day
ZbcflZ good day
ZbdZickbmcoYuX . copy
ZbdbgbjZkZlXmdpcrZtXvZ school and
ZbebfchYmbqbrZ who is
ZbfdjcpZ brother <name>
ZbfejbpZ brother
ZbhYicjbkYmbobtY to see
ZbhZiZkclbmYuY meeting on
ZbhZkblc . at
ZbibkZlZscuZ <name> teachers
Zbibmb and language
Zbjbmb to me
Zbjbtb my cousin
ZcaXdYjZsZuc dad ,
ZcaYeblZsc teachers and
ZcacjbmXrbvb jodie
ZcadkZnb ) ;
ZcfcmZ my brother
ZcjbmbrbtY is <name>
ZdaYdZfdgZhbjZlYmboZtZ nan ,
ZdaYfchcpX , my
ZdaYibjZmcoZrZsbvb school :
ZdaZeYfYhcjctZ me :
ZdaZob ( teaching
ZeaYdZibmcoZ mum ,
Zeahobrb , <title>
aXdbickZobud ^present :
aXdceZgZidjZmboYpcqbrWsYuZ to make
aXfchbrbub and his
aXhbjclcpZsZuc <name> with
aXmcsc may see
aXobqcsd my teachers
aYbbdbiZjclZmbpZrYvZ . no
aYbbkcmZobpZsbtbub <name> have
aYdZeZgcjbkblbtX here
aYdbibmZrc ( teacher
aYdcidjYkZobtZvb send
aYdclZpcsc and have
aYdcpZsc else
aYeblYmbobsd agrees
aYhbibsd that it
aYickbmbrZ ^school :
aYjbmdsc photograph
aYjdmZsc permission
aYlboYrbsd teachers ,
aYlbobrZsc [
aYlbobrZsc ]
aYmcrbsZ birth :
aZbbdYebhZiXlbmZocrbvZ copy of
aZbcdbhbtZ a list
aZccfXibkXobsZvb the front
aZdbfbjdlZsZtZ chose
aZdbhZncoZ do up
aZdchZiZqZsc from home
aZddiZjYlZmbqZrcsZ will look
aZeZfcldob isn't
aZeblbscvb paper
aZfZhZlcmbtc " (
aZgZlbpZqctb languages
aZgbhYtcvb art
aZgbiYjZocpb <name> would
aZhYickZrc helped
aZhZicjbmYrdsZ the one
aZhbkZobpb fine
aZhblZobvZ a plan
aZhcoZpZrbsbtc between
aZiXjYkYmeoZqbrctZ <year> at
aZiZmdrZub <name> agreed
aZiZsg paper copy
aZiblbocqbrZsZtZ how he
aZibqcsc too .
aZicmbobqbsYuY plan :
aZjcmb name :
aZjdmZobrb ^name :
aZkZmfoYtZvb called
aZkc have a
aZkdnZrZsb no$
aZlbsbud phone call
aZmbsd locked
aZmdqbrcsZ <figure> pm
aZmdqbrcsZ pm
aZobsZ ^who
aZpZsZtb got
aZpbsc teach
aZsb : a
aZsf home on
ab <name> .
ab secure system
abdbicmZ are happy
abdciXmbrcsYuZ : j
abeZgchYlZpctZ work with
abeZjblbob bag .
abecjb you
abfbjclZpbtZ and her
abgblc they would
abiYkZmZobpZsd tutors
abiYrc with :
abiZjdmbpYrWsYtZvZ <name> what
abiZsc one on
abibmbpZsb happy for
abic ^signed
abicrbsc shared
abidmbsY copy given
abjblZsb the book
abjbpZtc their
abnbsb . reuben
abob took a
absb <name> were
absbub signed :
absc agree that
absd a copy
absd copy on
abse copy
abub ^signed :
ac be shared
acdbeYhZmboYpZrYsb . you
acdbrZ ^copy given
achZ idris
acicjZmWobrZsb ^copy
acicrcsc shared with
acjbkboZpcsZ reuben
acjcmb me .
acjcmcoZrZsYuY name$
ackcocsY that this
aclYpc her parents
acldmZsb sent
acsb and <title>
actb maisie
ad ;
addbgchboZpZ came
ae <name> ,
afiblbrZsZ sent a
afsY <name> sent
bZebfcjZmboYpYrZvc sitting near
bb were given
bbdchb been
bbeZfbhckZoctZvb place .
bbebjblZoZ few
bbeblcpZrdsc <name> has
bbfdpYvb blue
bbhZjbodrb the others
bbhZkZnbtb and put
bbhbjbkboYtZvb plan for
bbkbnc ^no .
bbkbrZ / how
bbkbrZ often /
bblZoctZvb near the
bbnb how long
bbnb who$
bboZ put up
bboc long$
bbqbtb <name> lesson
bbrZsc was given
bcdchZobtZ more "
bcebhbkcmboY group :
bcoZsb the staff
bcpd run
bdeZhckXlZnboYpZrbvb seat at
cb when i
cbdZhblZmbpZvc play .
cbeXfchYjbobtY window .
cbeZfehZjblZmc . my
cbeZgchYlZmboZpYrbvc why
cbeZlZpbtZ and they
cbecjYmboZ first and
cbedib me a
cbgZhciZkZobpZtZvd . a
cbhbpZtZ miss
cbjYmbobpb at me
cbjbtd good
cbjc , i
cblZocpXtd out .
cblbmbrb . we
cbpZtd laugh .
cbpb loud
cceZhYjZlYmbpbtdvY drama
cchdjbrZ don't know
ccib story .
ccjZlb i get
ccjclZpZtZ flat
cckZtZvc we have
cclYpbtc a good
cclZoZ lunch .
ccpctb loud .
cdhZ everybody
cdodrb we do
ce day :
cefZoZpZvc wet
cehZpZ ^bad
cepY better :
cgpZ bad
dYeZhZkdlZobrZvb word mat
dYlbmc ^mum says
dZeZfZhYiZkbldmbobpbrZsZvZ ]$
dZechZjboc . tell
dZecobpY wait .
dZfbjbsZ books .
dZgbhbkblZpbtZvZ two .
dZgbidlZoZpXtc to put
dZgblcpZtZ want him
dZgbodsb that the
dZgclbpZtb and it
dZgdlcpZ <name> hope
dZhYocubvc copy .
dZhZldvb tears
dZhcld says that
dZhdpZtc and does
dZjZkbmbobrZ home :
dZjZlcob is .
dZkblcpbqb secondary school
dZlbmb mum says
dZlbvc in tears
dZobsb to his
dZrc time on
db be done
db for <figure>
db week .
db with <name>
dbechb the main
dbecjdlZoZpX , being
dbfZhbjZlYrZtd knows the
dbfbhYjblc and not
dbfbhb because she
dbfbjZpb toys
dbgYlc want her
dbgbhclYpXtc says :
dbgbsb to have
dbgcpc would love
dbhZldtZ ) says
dbhZrcvY ^what needs
dbhb bus on
dbhblZob take
dbhblcoZpZvZ are the
dbhbtZ worries about
dbicrbsZvZ said :
dbjZ talk .
dbjZkblbmbpY to speak
dbjZlcmctc says <name>
dbjbldocpYsY day and
dbjbpZtd i make
dbjbrbsZ . dad
dbjclZmZrZ drew
dbkb game with
dblZrd . what
dblb that he
dblbtc <name> says
dblcrZ that she
dbld him to
dbmcpbtZ like to
dbpb before .
dbpc go quiet
dbrbsZub ( parent
dbrc what next
dbsZub parent )
dbsc the school's
dc ten minutes
dcebob count to
dcfbkZtZ he goes
dchZjZlXrbtd chess
dchblbpZrZ hurts
dcjb to support
dcjblc please
dcjbnbpZ say that
dckZobrd : the
dckZpc night before
dckZpc the night
dcsctc nobody else
ddec wait
ddfZickYlYqbvZ will send
ddhZkblbpX she would
ddjclZpZtZ three .
ddpZ his bag
eXfZjblbobtb say <name>
eYfZjdmb ^how to
eYfbhbocpZtZ back to
eYfcjblZpbtZvZ have to
eYfdhZlZrb don't want
eYhbjb i don't
eZfXhbjbmbtZ what matters
eZfYhbjcmYtZ ^what matters
eZfZjblZmbpctb i'm
eZfZkZlcpctZ i'd like
eZfbhbjZmZobpZqcscvZ to it
eZfbjbmb cat <name>
eZfdmb my cat
eZgbhYjZkbmcnZoYqZsctZvZ : to
eZgblbpc and that
eZhZjclcpY am good
eZhZld she's
eZhbjblb know what
eZhbjbvc about .
eZhbjdpYtZ help me
eZhbjdtY people like
eZhbtb them .
eZhcjcmbtY about me
eZhcvc if you
eZjblZpc one day
eZjbmb support me
eZjbmctY matters
eZjbmctY matters to
eZjcmbtb is important
eZjd important
eZjd important to
eZkZnboZpbtc do ,
eZlZpbvb hand and
eZmbtc little ones
eb if
eb one thing
eb talk to
eb thing
eb thing at
eb to look
eb you ask
ebfbhbjb with my
ebfblbpZrc , because
ebfboZpbtX don't make
ebfbrc next .
ebfcjbpYtb face .
ebfcpYtc even
ebfdjbpZtZ . people
ebgbhZlZqbvb come back
ebgbhZpZtZ worn out
ebgblYtZvb old
ebhZjbtc funny .
ebhZrbvb , ask
ebhb front of
ebhb he needs
ebhb wears
ebhbnboZtb picture ,
ebhboYsZ down .
ebhboc to read
ebhcjZtd when they
ebhd stuck
ebjYtb that i
ebjZpb name first
ebjZvb ^let
ebjZvb ^let me
ebjZvd board .
ebjb before i
ebjb if <name>
ebjblZ tidy
ebjblZtZ tidy up
ebjblb please don't
ebjblcpYtZ , but
ebjbob before you
ebjbob quietly
ebjbpb if i
ebjbrctZ and let
ebjbtZ everyone .
ebjctZuc <name> got
ebjdpZ because i
ebkZobtYvb away from
ebkb laptop .
ebkboZ <figure> bus
ebkbpZvb across
ebnb and do
ebob front
ebob the room
ebobtb peg
eboc a time
ebodpZvd the board
eboesZ printed
ebpc on my
ebrd to change
ebtZ don't
ebtc level
ec . say
ec . show
ec me
ec say it
ec so that
ec step
ec tell
ecfZjb when you
ecfZmbtc looking
ecfZob you talk
ecfclcpd ^" <name>
echYkbmZobvb across the
echZjbob stand
echZjdoc . let
echZpb don't ask
echb in front
echbkbpZ do it
echbocrZsZvY do not
ecjZkb help :
ecjb show me
ecjb the thing
ecjblZ down
eckYlbpb cross
eckb before it
eclZmbobrZvZ . ask
eclb me to
ecoZpZvb ^give me
ecobpZtZ . don't
ecocvb a picture
ecpZ tell me
ecpc . if
ecrc needs
ecvZ of everyone
ecvb ^tell me
ed ask me
ed give me
ed let me
ed say my
edfbjZobpZtZ read out
edhYlb finish
edhbjZlcpZvZ mind
edhcjYvZ me when
edoY get down
edoZ me one
edob let
eevZ . put
efhZlZ . give
fYgekcpY hopes :
fYhcjbpbtZ like about
fYjdlbtc smile
fYpctc i notice
fYtd says i
fZgdkclYpY ^my hopes
fZgdkclYpY my hopes
fZhctd funny and
fZjXpe say i
fZjZlbpdvZ shop
fZjbocpZte sings
fZlZmbpbtc ^i'm
fZpbrb ^" i
fbgblZvb alone .
fbhcpbrZ he finds
fbhdlb getting
fbiblb up .
fbjbmbpZtc my friends
fbjbobpYvZ me what
fbkc something ,
fblZpcub it's
fblcpZrZ to .
fbmbtb our
fbpXtd mates
fbpctY i put
fbsc them in
fc my
fcgYjYoZtcvc bike
fchXjdlbobpZ , not
fchZjetZ rabbit
fchZkZnctb asked ,
fchZkblbvb lunch ,
fchZpcsb going to
fcjZlYmb swimming
fcjbpZtZ my dog
fe knowing what
fejZlZmbtZvd . being
fejZobvZ not being
fejbpYtZ dog <name>
feob . knowing
fevd . sitting
fevd being
ffgbhYjYlZpdtY cousins
ffjbpZtZ and my
fg ^my
fgpZvZ knowing
gZhbkZpZtcvb sense of
gZhbpbrZtcvZ the year
gZkbtc and be
gb was
gbhYlZmbpZtcvb is quick
gbhYlcpd hope that
gbhZjdlcpZtX to know
gbhbjb how to
gbhblZpc to follow
gbhblbpZ or two
gbhbuZ term ,
gbhclZ : i
gbjbkblYpe be a
gbjblc love
gblZpb ^my family's
gblZpd a vet
gbpZrb didn't
gbpb : we
gbpb my family's
gbpbtZ us
gbpc want
gc by herself
gchZlc <name> say
gchblb i would
gchblboZrZ he had
gchdkYpb college .
gcjZmb school in
gcjblYoZpb horses
gckZlYpYrbvd ^mum's
gckZlYpZrbvc mum's
gckbld school with
gclYpb family's
gclbpZ like her
gclc hope she
gcld love her
gdibjZkYlftZ hope
gdlZpZ family's hopes
gfhYlftZ hopes
hYib yellow
hYkZmbpbvd to talk
hYkblYmcpbtZvb is good
hYkbmboZtc listens
hYlZpZte quick
hYlZsbtd anyone
hYlcmbpYtd brilliant
hZiblb back .
hZjZlbpctd loyal
hZjZlcpd happy
hZjZobpctb centre
hZjbkbob uses the
hZjblb . please
hZjbtc first to
hZkZlZtgvZ climbs
hZkZlbmdrZsZ the family
hZkbnbob ^how will
hZkbnbob how will
hZkbnbobpZtb we know
hZlZpdvb vet
hZlepY comes home
hZmboZrbtbubvb third
hZmbtc the little
hZoZrc on sight
hZoZtf the workshop
hZobrbtdvZ speaker
hZocpbsb . all
hZrcvZ what needs
hZrcvc ^working :
hZsbvc , a
hZtbvc notices when
hZtbvc patient with
hZtevb patient
hb a game
hb are
hb change
hb come
hb finds it
hb get
hb goes
hb it hard
hb once
hb so
hb takes
hb three weeks
hb when
hbib playing with
hbiblZobpc and says
hbibsb for his
hbicmcqZrZsc will meet
hbjYsbte ^i have
hbjZkZtcvb sense
hbjZte am funny
hbjZve club .
hbjbkZlbqctZvZ mostly
hbjbkZtb to help
hbjbkbob aches
hbjbmbtY and admire
hbjbmbtY like and
hbjbmbtZ admire about
hbjbsdtY tray .
hbjc ^how best
hbjc and i
hbjc best to
hbjc how best
hbjctY ^what people
hbjdtY what people
hbjetc is a
hbkYobpdtZ play with
hbkZ she can
hbkZlcpdvZ to get
hbkZnbtZvc tables .
hbkb him ,
hbkb the table
hbkblb write her
hblYpetb wants to
hblZmcrZsb office .
hblZpctc is the
hblb concerns :
hblbnbrbvb in all
hblbob has a
hblbobtZvc and goes
hblbpZqb the morning
hblbpb gets
hblbpbrYvZ because he
hblbtb her .
hblbvc long
hblcmbsZtZvb to her
hblcpZ to leave
hbldpZ to hear
hbmbqbsZ to tell
hbnb " k
hbnb k "
hbncoZ coat and
hboYrZ a paragraph
hbocub also
hbpZvb a whole
hbpbtZ i can't
hbpc says "
hbpctYvc say what
hbpdrZtcvZ the garden
hbrb last
hbrctZ , so
hbrctcvZ first time
hbrd change :
hbscub <year> ;
hbtZvb which
hbtb find
hbtb things
hbtc behind
hbtc other
hbtc out loud
hbvZ what the
hbvb her <figure>
hbvb she has
hc ^spelling :
hc follows
hc hard
hc hard .
hc has
hc longer
hc means
hc or
hcjYmbobvY while
hcjZmb : maisie
hcjb people
hcjbmbtb and is
hcjc and she
hckXvc outcomes
hckZ spelling :
hckZlYrcvb is not
hckboZ . starting
hclZpc he would
hclb to college
hclbpZvZ something .
hcmcobpZ home .
hcoZ : he
hcob <name> in
hcob other children
hcpZtZ there is
hcqb when there
hcrZ : in
hcrZvb before she
hctb ears
hctc times tables
hcvb spoken
hd ^writing :
hd a new
hd at break
hd concerns
hd writing :
hdkZlbpbtY can't
hdlZvZ hard for
hdlb loses
hdpb finds
hdtc . he
he ^strengths and
helZmbtZvZ lazy
helZoZ toilet
hetY skills :
hftX and skills
hftX strengths and
iZkblcqbuZ steps :
iZlZmbrbsZud his parents
iZrZseuZ agree to
ib <month> .
ib books
ibjZkclXoZpcscvY ^parent
ibjZpc i go
ibjb so i
ibjbkb idea
ibkZrdsZ helped :
ibkZsdtb all of
ibkblZpb all her
ibkblcnbpZrZ about a
ibkc reminders
iblc up a
ibob checks the
ibpb gone
ibpb many
ickcobpZ do :
icmbsduZ given to
icub signed
idjcsb <name> on
idkbrZsb his teachers
idpbrZsZ pick
idsb . <title>
jYlbtdvd stories
jZ to sit
jZkboYpcsbvZ carer
jZlbtZ comes
jZlcrZtbub year .
jZmbue call
jZmc dinner hall
jZmcoZtbvc you .
jZoYpbsd parent
jZvb wall
jb am
jb never give
jb number <figure>
jbkbob the number
jblYmb all the
jblZpZtb is at
jblZpb voice
jblZpetZ my own
jblZtd gentle
jblb <name> like
jblcpd like
jbmb my name
jbmbob name
jbmbtb i know
jboYvb at <name>
jbpYtd put my
jbpc big
jbpc me in
jbrZtb head
jbrc this
jbtb make people
jbtc and he
jbtc is gentle
jbtc look after
jbtcvb everything
jbtd . her
jbtd gentle with
jc by <name>
jcmYnb no .
jcmZpbsZtd jaydon
jcmZub everyone
jcmbodsZtZvb is <figure>
jcmbtXvc admire
jcpZtb little
jcpZtc funny
jcpbtb water
jctb ^i am
jctc best
jctc i am
jctd good at
jcte i can
jcvb told
jdkZ what to
jdlZpevc photo
jdpbte ^i
kZmcrc what helped
kZnb system .
kZnbpb aids in
kZnc outcome a
kZocrc : met
kZod often :
kZrdve not working
kb , on
kb :
kb a reminder
kb by
kb from a
kb game
kb missed something
kb now
kb put his
kb three minutes
kb words for
kblZmYpf family :
kblboZ be back
kbnb <year> <name>
kbnb own coat
kbnbpb ^help :
kboYre target :
kbob ^how
kbob ^now :
kbob ^who :
kbocrZ ^by when
kbocrZ by when
kbod ^status
kbod when :
kbodrc outcome :
kbpb have
kbrZtb she did
kbrb ^c .
kbtb , the
kbtb again "
kbvc lines .
kc , without
kc . (
kc <name> will
kc his own
kc in a
kc write five
kclZobpZvY row .
kclc straight to
kcmboZtZ where he
kcnb will we
kcoZrb point :
kcob ^by :
kcpb now :
kd ^long-term outcome
kd ^provision :
kd ^short-term
kd each time
kd provision :
kdlboYpb takes <name>
kdnboY long :
kdoYrd ^target :
kdvc carpet .
ke ^long-term
keoYrY measure
kepZ short-term
lYobrd needs to
lYpf said "
lYtd team .
lZ time .
lZmZpe ^family :
lZoZtc up on
lZpbtc . i'm
lZpc " i
lZpc his hearing
lZpctd younger
lZtc and full
lZte speaks
lb : "
lb he
lb school
lb she
lb than
lb when it
lbobtbvY somebody
lbpZ to say
lbpb a friend
lbpbrZ : dad
lbpbtc no
lbpd . "
lbtb with his
lbtd she is
lbvb lessons .
lc mum would
lc they
lc what he
lcob her to
lcob him
lcoc the word
lcpY home and
lcpb " <name>
lcpc . i'd
lcpc i'd
lcpd ^"
lctc the school
lcvb before he
ldobsZ that <name>
ldpb would
ldpb would like
ldpc wants
ldrZ to stop
ldtb says
le . they
le home
mYoZpZsc emailed
mZrbsd agree
mbnbrZvb will start
mbpb to be
mbrbsc <year> .
mbsb <name> and
mbsb may
mbsbud this plan
mbtc after
mc room
nb a :
nb and will
nb b :
nb coat on
nb one question
nboZ : by
nbocpZ be given
nbrb start :
nbsb system
nbtc memory
nbvc being told
nc a teacher
nc often and
ndrc ^outcome
oZ correctly
oZ will answer
oZpcvb when the
oZqdrb . start
ob , <figure>
ob <name> at
ob ^how often
ob as
ob at a
ob end
ob how
ob instruction
ob leave
ob two of
ob writes it
obpbtb term .
obpd " and
obrb minutes and
obrc next
obtb first two
obtb gives
obtcvb in with
oc ^how long
oc for every
oc in every
oc near
ocpc me the
ocsb <name> may
ocsc one .
odpbvZ ^if
pZrcvc ^not working
pZtb he is
pZtc i never
pZtc in his
pZtf laugh
pZtf never
pb by myself
pb canteen
pb college
pb do
pb for a
pb go to
pb i
pb meets <name>
pbrbvb points
pbsd read this
pbtZ said
pbtb . i
pbtb do .
pbvZ the canteen
pc when something
pd "
pd "$
pd friend to
pd myself
pdtc garden
pe to do
qbvb morning .
qc visits
rZvd work :
rb can do
rb class .
rb it is
rb not
rb we
rbsd . it
rbsd yes to
rbtb given a
rbtdvb has not
rbvc not work
rc ^what helped
rd <name> first
rd what did
rdsbvZ next :
rdvb working :
re ^what next
re did
rf this is
sZ <month> :
sb /
sb it to
sb kept on
sb may be
sc day .
sc is kept
sc plan may
sc school's
sc school's secure
sd c .
sd given
sd secure
sd teachers
sd the locked
sd we agree
tZvc , which
tb . she
tb a day
tb am kind
tb class
tb give up
tb is
tb the class
tb younger children
tbvb ^maths :
tc at playtime
tc can
tc ideas
td her age
td i have
td people laugh
te knows
te the best
vb #16
vb back in
vb before ,
vb quiet
vb talk
vc . the
vc first .
ve copying from`;
