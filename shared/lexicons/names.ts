import { wordSet } from '../text/word-set';

/** Given names that children in England have, in lower case and without accents; far from all of them. */
export const givenNames = wordSet(`
aaban aadam aaliyah aanya aaran aarav aaron aarush aaryan abbas abbie abbigail abby abdirahman abdul abdullah abdulrahman abel abeo abi abigail
abraham abu ada adaeze adam adama adan adanna addison ade adele adeline adem aden adil adrian adriana adunni aeesha afia agata agnes ahmad ahmed aidan aiden aila ailsa aimee aisha aishah
aiza ajay akash akeem akira akosua alain alan alana alannah alastair alba albert albie alejandro aleksandra aleksander alena alesha alessia alex alexa alexander alexandra alexandria alexis alfie alfred
ali alice alicia alina alisha alishba alison alistair aliyah aliza allegra allison ally alma alyssa amaan amal amali amalia aman amanda amani amara amarachi amarah amari amaya ameer amelia amelie amelia-rose amina aminah amir amira amirah
amit amiyah amna amos amrit amy ana anaiya anas anastasia anaya andre andrea andreea andrei andrew aneesa angela angelica angelina angus anika anisa anisha anita anjali ann anna annabel
annabella annabelle anne annie annika anoushka antek anthony antoni antonia antonio antony anwar anya aoife april archer archie aria ariana arianna aribah ariel arisha arjan arjun arlo arman arminas arnav arran arsalan arthur arun
arwen arya aryan asa ash asher ashleigh ashley ashton asia asif asiya asma astrid athena atlas atticus aubrey audrey august aurora austin autumn ava ayaan ayah ayan ayana ayat ayden ayesha aylin ayo ayomide ayra aysha ayub ayva azaan azra
bailey barney bartosz basil bea bear beatrice beatrix beau beck becky bella ben benedict benjamin bethan bethany betsy betty bianca bilal billie billy bjorn blake blanka blessing bobby bodhi bonnie borys brad bradley brandon brayden bree brian
bridget brodie brogan brooke brooklyn bruno bryan bryony buddy burhan caden cai caitlin caitlyn caleb callan callie callum calum calvin cameron camila camilla caoimhe cara carl carla carlos carly carmen caroline carter carys casey casper cassandra cassidy cassie
cassius catalina caterina catherine cecilia cedric celia celine chad chanel chantelle charis charity charles charley charlie charlotte chase chaya chelsea cherry cheryl chiamaka chidera chidi chima chinedu chizaram chloe chris christian christina christine christopher
ciara ciaran cillian cindy clara clare clarissa claudia clayton clementine cleo cody cohen cole colin connie connor conor constance cooper cora coral corey cormac courtney craig cruz crystal curtis cyrus daisy
dakota dale damian damien damilola dan dana daniel daniela daniella danielle danny danyal dara darcey darcie darcy daria darius darren david dawid dawn dawood dawud dean deborah declan deen delilah delroy demi denis denisa dennis denzel
derek destiny dev devon dexter diana diego dilan dilys dina dion dmitri dominic dominik dominika don donald donna dora doris dorothy dougie douglas drew duncan dylan eamon ebony ed eddie eden edgar edie edith edmund
eduard edward edwin effie egle eileen ekam elaine eleanor elena eleni eli eliana elias elif elijah elin eliot elisa elisha eliza elizabeth ella elle ellen ellie elliot elliott ellis elodie eloise elora elowen elsa elsie elspeth
elton elvis elyas eman emanuel ember emeka emerson emil emilia emilie emilija emilio emily emir emma emmanuel emmanuella emre eniola enzo eric erica erik erika erin ernest esa eshaal esme esmae esmay esmee esmeralda esosa essa estelle esther
ethan etta euan eugene eva evan evangeline eve evelina evelyn everly evie ewan eze ezekiel ezra fabian fahad faheem faisal faith faiza faizan farah farhan faris fatima fatimah fatma fatou favour faye fearne felicity felix
ferdinand fern fergus fife filip finlay finley finn finnley fiona fionn fletcher fleur flo flora florence florian fox frances francesca francesco francis francisco frank frankie franklin fraser fred freddie freddy frederick freja freya fynn
gabe gabija gabriel gabriela gabriella gabrielle gareth gary gavin gemma gene genevieve geoffrey george georgia georgiana georgie georgina gerard gethin gia gianna gideon gilbert gina giovanni giulia gloria gordon grace gracie-mae graham grant grayson greg gregory greta
gracie gurpreet gus gustas guy gwen gwendolyn habib hadi hadley hafsa hafsah haider hailey hakim hal haleema halimah hallie hamish hamza hamzah hana hanaa hania hanna hannah hareem haris harjit harleen harley harlow harman harmony haroon haroun harper harpreet harriet harris harrison harry harun harvey harvi harvie
hasan hashim hassan hattie hayden haylee hayley haya hazel heath heather hector heidi helen helena helin henley henrietta henry herbert hetty hiba hibah hicham hilary hira hiro holly homer honey honor hope hubert huda hudson hugh hugo humaira
humphrey hunter husna hussain hussein huw huxley iain ian ianis ibrahim ida idris ieva ife iga igor ikram iman imani imogen imran inaaya inaya india indie indigo indira ines inez ioana ion ira irfan iris isa isaac isabel isabella isabelle isaiah isha ishaan
ishan ishaq isla ismael ismail isobel isobelle issa ivan ivo ivy iyla izabela izabella izan izzy jack jackson jacob jacqueline jad jada jade jaden jagger jai jaime jake jakub jamal jamarion james jameson jamie jamil jan jana jane janet janice
jannah jannat jared jarvis jasleen jasmin jasmine jason jasper jax jaxon jaxson jay jayda jayden jayla jaylen jayna jayson jaz jean jed jeevan jeff jeffrey jem jemima jemma jenna jennifer jenny jensen jeremiah jeremy jermaine jerome jess jesse jessica
jessie jet jez jia jill jim jimmy jo joan joanna joanne job jodie joe joel joey joash johan johanna john johnathan johnny jolie jon jonah jonas jonathan jonny jools jordan jordyn jorge jorja jose joseph josephine josh joshua josiah josie
joy joyce juan juanita judah jude judith judy julia julian juliana julie juliet juliette julius junaid juniper jusuf justin justina justyna kacey kacper kai kaia kaiden kaira kairo kaitlin kaitlyn kajus kaleb kamal kamil kamila kamran karam karan karen karim karina karis karl karla karol karolina karter kasey kashif
kasper kat kate katelyn katerina katherine kathryn katie katy kavya kay kaya kaycee kayden kayla kaylee kayleigh kayley keaton keeley keira keith kelechi kelly kelsey kelvin kemi ken kendra kenneth kenny kenza kenzie kerem keri kerry kester kevin keziah khadija khadijah khalid khloe khushi kian kiana kiara kiera kieran
kiki kim kimberley kimberly kimran kinga kingsley kiran kirsten kirsty kit kitty klara klaudia knox kofi komal korey kornelia krish krishna kristian kristina kristoffer kristy krystian kuba kumar kwabena kwaku kwame kyan kye kyla kylan kyle kylie kymani kyra kyrie
lacey lachlan laila lainey laith lana lance lara larissa latisha laura lauren laurence laurie lauryn lavinia lawrence laylah layla layton leah leanne leandro lee leela leena leia leigh leighton leila lena lennie lennon lennox lenny leo leon leona leonard leonardo leonidas leonie leonor leopold leroy leslie
leticia lewis lewys lexi lexie leyla leyton lia liam libby liberty lila lilah lilia lilian lilith lillian lillie lilly lily lina lincoln linda lindsay lindsey linus lionel lisa liv livia liya liyana lizzie lloyd lochlan logan lois loki lola lorcan lorelei lorenzo loretta lori lorna lorraine lottie
lou louie louis louisa louise luan luc luca lucas lucia lucian luciana lucie lucien lucinda lucy luis luisa luka lukas luke lula luna luqman lux lydia lyla lyle lynda lynette lynn lyra maariyah mabel mac mackenzie macy macey maddie maddison maddox madeleine madeline madiha madison madiya mae maeve magdalena
maggie magnus maha mahad mahdi mahi mahir mahnoor mahmoud mahmud maia maisie maisy maja malachi malachy malaika malak malakai malala malcolm malia malik mandy manha mannat manraj manuel manveer mara marc marcel marcelina marcia marco marcos marcus margaret margot maria mariam mariama mariana marie marija marilyn marina mario maris marisa
marjorie marion marissa mark marko markus marlee marley marlon marlowe marnie marsha marta martha martin martina martyn marvin mary maryam marzia mason massimo mateo mateusz mathew mathilda matilda matt matteo matthew matthias mattie maurice maverick mavis max maxim maximilian maximus maxine maxwell may maya mayar mayra maysa mckenzie meera megan mehmet mehreen mei mel melanie melissa melody memphis mercy meredith merryn mia micah michael michaela michal michelle miguel mihai mika mikael mikaeel mikail mikayla mike mikey mikolaj mila milan milana milena miles miley millicent millie milly milo mimi mina minahil minha minnie mira miranda
miraya miriam misbah mischa misha mitchell moesha mohamad mohamed mohammad mohammed mohid moira mollie molly mona monica monika monty morgan moses mostafa muhammad muhammed mukhtar munachi murray musa mustafa mya myla myles mylo myra myriam nabeel nabeela nabil nadia nadine naeem nahla naila naima naina nancy naomi narges nasir nasra natalia natalie natan natasha nate nathan nathanael nathaniel navya nayan nayla neave ned neha neil nell nella nellie nelly nelson
neo neriah nevaeh neve nia niall niamh nicholas nick nickolas nico nicola nicolas nicole nicholas nieve nigel nihal nikita niklas nikodem nikola nikolai nila nils nima nimah nina nishka noa noah noel noelle nola noor nora norah noreen norman nour noura nova numan nusaybah nyah nyla nylah obi obinna oisin ola oladele olaf olamide olive oliver olivia olivier oliwia oliwier ollie oluwaseun
olwen omar omari ophelia orhan oriana orla orlaith orlando orson osama osasu oscar osian osman oskar osman otis otto owain owen paddy padraig page paige palak pamela paris parker parveen pascal patience patricia patrick patryk paul paula pauline pavel pearl peggy penelope penny perry pete peter petra phil philip philippa phillip phoebe phoenix pia pierce piers pietro pip piper piotr pippa pola polly
poppy precious preston princess prisha priscilla priya priyanka pru prudence quentin quincy quinn rabia rachael rachel radu rafael rafal rafe rafferty rafi raheem rahim rahma rahul raiden raihan raina raja rajan rakesh ralph ralphie ramla ramona ramsey rana rania ranveer raphael raquel rashid raul raven ravi ray raya rayaan rayan rayhan raymond rayna rayyan reagan rebecca rebekah reece reed reem reeva reggie regina reginald rehan reid remi remy rene renee
reuben rex reya reyansh rhea rhiannon rhianna rhiley rhys ria riaan rian ricardo richard rick ricky rico rida riley rio ripley rishi rita river riya riyad riyan roan rob robbie robert roberta roberto robin robson robyn rocco rochelle rocky rodney rodrigo rogan roger rohan roisin roland roma roman romeo romi romilly romy ron ronald ronan ronnie ronny rory rosa rosaline rosalind rosalyn rosanna roscoe rose roseanna roselyn rosemary rosie
ross rowan rowena roxanne roxy roy ruairi ruari ruben ruby rudi rudy rufus rukhsana rumaysa rupert russell ruth ryan ryder ryker rylan ryley saad sabina sabrina sade sadia sadie safa saffron safia safiya safwan sahar sahib said saif sailor saira sajid sakina salem salim salma salman sally sam samaira samantha samara samir samira sammy samson samuel samuele sana sanaa sandeep sandra sandy santiago sanjay saoirse sapphire sara sarah saraya sariah sarina sasha saskia saul savanna savannah sayed scarlet scarlett scott seamus sean seb sebastian seerat selena selina selma sena seraphina serena sergio seren seth shabnam shae shah shahid shaan shakira shamima shamsa shan shana shane shania shanice shanique shannon shanti shantel sharif sharmila sharon
shaun shawn shay shayan shayla shayna shea sheena sheikh sheila shelby sheldon shelly sherry sheryl shiloh shirley shivam shiv shona shreya shriya sia sian sid siddharth sidney sienna sierra silas silvia simon simona simone simran simrah sinead siobhan siya skye skyla skylar sofia sofija sol solomon somaya somto sonia sonny sophia sophie soraya sorcha soren spencer stacey stan stanislaw stanley stefan stefania stella stephan stephanie stephen stephon sterling steve steven stewart storm stuart subhan sufyaan sufyan suhana sukhmani
suki sulaiman suleiman suleman sultan sumaiya sumayyah summer sunny suri susan susannah susie suzanne suzie sydney syed sylvia sylvie szymon tabitha tadhg taha tahir tahira tahlia tahmid tai taio talha talia taliah tallulah tamar tamara tamika tamsin tana tanisha tania tanvi tanya tara tariq taryn tasha tasnim tate tatiana tauheed tayla taylor tayyab tayyiba ted teddy temperance teodor teresa terrence terry tess tessa thaddeus thalia thea theo theodora theodore theresa thiago thomas thor tia tiago tiana tiarna tiffany tilda tilly tim timothy tina tino titan titus toby todd tola tolu tom tomas tomasz tommy toni tony tori torin tracey travis trevor tricia trinity
tristan troy trudy tulisa tyler tymon tyra tyreece tyrell tyrese tyron tyrone ugo ulrika umair umar umaymah una uzair valentina valentine valeria vanessa vasile vera verity veronica vesper vicky victor victoria vihaan vikram viktor viktoria vince vincent viola violet violette virginia vishal vivaan vivian vivienne vladimir wade waleed walid wallace walter waqas warren wayne wendy wesley wilbur wilf wilfred will willa william willow wilson winifred winnie winston wiktor wiktoria wojciech woody wren wyatt
xander xanthe xavier xena yael yahya yakub yana yann yara yaseen yash yasin yasmin yasmina yasmine yazan yehuda yolanda yosef younes youssef yousef yousuf yunus yuri yusef yusra yusuf yuvraj yvette yvonne zac zach zachariah zachary zachery zack zahid zahir zahra zaid zaiden zain zaina zainab zaira zak zakaria zaki zakir zakiya zander zane zara zarah zarif zaroon zaynab zayan zayd zayn zayne zayden zeeshan zeinab zena zephaniah zephyr zeynep zhara zia zidan zimo zion ziva zoe zoey zofia zohaib zohra zoha zola zoltan zoya zubair zula zunairah zuri zuzanna zyra
aaliya abbi abbigale abdi abdulahi abdullahi abena adaora adeola adeyemi adiba aditi aditya adunola advik afnan afua agastya agnieszka ahana ahlam ahmet aileen aiste
akshay akua alaia alanis alara alasdair aleena alejandra alessandro alexandru alfonso alicja alin alvaro alys alyson amadou amaia amaka amber amie aminata ammar amrita
anabelle ananya andres angharad anh ania anirudh anjana annabeth annalee annalise anton antonella antonina anwen aoi aoibheann aoibhinn arabella araminta arav arham
ariella arielle arjuna arlen armani arron arwel asel asha ashlee ashlyn ashten ashwin atanas aubree aurelia austeja avani avery avni ayda ayla aylah ayman ayotunde ayse
azalea babatunde barnaby bartek basia beatriz bertie beyza bhavesh bhavya bilqis binta bintou blazej bleddyn bodie bogdan borislav boubacar bradleigh brady brayan brendan
brennan brigid britney bronagh bronte bronwen brooklynn bruna bryce bryn bukola cadi caiden caio caitlan calleigh camilo campbell caoilfhionn caradog carmo carson carwyn
catalin catarina catrin catriona cayden cece ceren ceri ceridwen cerys chanelle chantel charlee charleigh charlton chau cheikh cherise cheyenne chiara chukwuemeka clemmie
clodagh codie codrin colbie conall coralie corbin corrine cosimo cosmin courtnay cristian cristina czeslaw dafydd daithi damola danniella darci darnell darragh darsh
davide davina dayo deanna deepak deepika deeqa defne deian deividas deklan delaney delia delphine delyth demilade denver deon deshaun desislava desmond devansh devante
dewi dexta dhruv diarmuid dillan dillon dimitar dimitrios diogo divya diya donte dottie dovydas duarte dwayne eddison edison edoardo eesa efua eilidh eimear eirian eirwen
eleanora elen eleri ellouise emanuele emelia emiliano emine emmeline emmie emrys eoghan eoin eren esmai esra esteban estela etienne eurig everett everleigh ewa ewen eylul
eyob fabio faduma fallon fartun fatema fatoumata federica federico femi fernanda feven ffion fiadh filipa filippo findlay finnegan finnian florin florrie flossie flynn
folake francisca franciszek fraya freyja funmi furkan gael gaurav geeta georgi gergana giacomo giada giang gianluca ginevra ginny giorgia giorgos giuseppe gizem glesni
glyn gracelyn graeme grainne gregor greig gruff gruffydd gurdeep gustavo gwenllian gwilym gwyn halil halle hamdi haniya haoran haoyu hardeep harini harjot harleigh harri
haruka haruto hatice hazal heitor heledd hermon hester hettie heulwen hibo hieu hiroto hoang hodan hooria horia hristo huzaifa hywel iasmina ibrahima iestyn ieuan ifan
ifeoma ifrah ignatius ikenna ikran ilaria ilhan ilinca ilyas imaan inayah indy iolo iona ionut iorwerth iqra irie isabeau ishani ishita iulia iulian ivana ivaylo izaak
izaan jacey jaiden jaidon jakob jamar jamari jamel jamelia janae janek janelle jariah jaskaran jasmeet jasmyn jaspreet jaxx jayce jaycee jaydan jaydon jenson jevon jiaqi
jibril jiho jiwoo jiya joao joaquim joaquin jodi joely jokubas jola josef jovan julianna julieta junjie jurgita kaan kabir kaci kacie kade kaden kadiatou kaelan kailan
kaine kajetan kalina kallum kara kareem kareena karly karthik kasia katarzyna katlyn kavita kayleb kayode kayson keanu keegan keelan keenan keeva kegan kehinde kellan
kelsie kendal kensi kenton kerim keyaan kezia khadra khanh kieron killian kodi koen kojo konstantin kotryna kourtney krasimir kristopher kriti krzysztof kunle kwesi kyden
kyleigh kylo kyron lachie lacie laiba laima laksh lakshmi lanre larisa laurentiu layan leander leigha levi lihua lileigh liliana linh lleucu llinos llyr llywelyn lorena
lowen lowri ludovica luella luiz lukasz luwam lyndon lyubomir mabli maci macie maciej maciek macsen madalina mafalda magda mahira maira mairead mairi maksymilian malaki
malgorzata mamadou manav manish manpreet manuela marcela marcello marcin mared margarida marged mariusz mariyah marli marlo maryama matei matheus mathis matilde mauro
mckenna meabh meiling meilyr mekhi melisa meryem meryl meurig micha michela mickey migle mihaela mihir mihnea minh minh-anh minjun minseo mirain mircea mohamud mohini
morven muaz muhsin murdo myfanwy nadeem nahom najma nakul nandini nansi natnael naveed nela nerys nevan ngoc ngozi nhi nicolae nicoletta nicolo nikhil nimra nirav nisha
nitya nkechi nnamdi noorah nusrat nyomi oaklan oaklee oakleigh oakley octavia octavian odette odhran oguz ojas olly olu oluwatobi omer ottilie ottoline oumar ousmane
ovidiu paola paulius pawel pedro percy persia petru peyton pheobe phuc phuong pooja pranav priti przemek quan quang quoc quynh radek radha radoslav radu raegan rafaela
raffaele raffy ralitsa ramiro rayne razvan reena rhiannah rhodri rhona rhydian riccardo richie riddhi riku ritika rizwan robel rohaan rohit rokas roksana rosalie rosamund
rosina roxana ruaridh rubie rudra rueben rugile rukaya ruqayyah rylee ryleigh ryszard saanvi sachin sadhbh safiyah sakura salimata salvador salvatore samar samarth samiya
samrawit santino sanvi saqib sawyer saylor segun selam senait senan seojun seoyeon sergiu serkan seun sevgi seweryn seydou shaquille shey shivani siencyn simeon simisola
simranjit sinem sioned skyler sneha sofiya sonali soojin sorin steffan stoyan struan sucdi sudha sukhdeep sukhjit sulayman sullivan sunil surya tabatha tabby taite taiwo
talan taliyah tallie tariqah tayler teagan teddie tegan tejas temiloluwa temitope teodora thanh theadora theia thomasina thuy tierney tillie tirion tirzah tiwa tiwalade
tobi tobias tobiloba toluwani tomasina tommaso tommie tomos toryn trang trixie trystan tsvetan tuan tugce tuyet tyan tyana tylar tymek tymoteusz tyson uche uchenna uriah
usman vaibhav vasco vasil vicente vidya vilius vilte vinay vinnie viraj vitoria vittoria vladut vytautas warsame wilhelmina willem wojtek wyn wynter xavi xiang ximena
xinyi yagmur yasir yasmeen yemi yichen yifan yigit yihan yoana yonas yordanos younis ysabelle yuchen yuki yuna yuto yutong yuusuf yuvan yvie zahara zahraa zakariya zaria
zehra zeke zelda zemyna zhihao ziggy zihan zinnia zixuan ziyi zlatko zosia zuzia
`);

/** Of these and of other names, the ones that also begin sentences as ordinary words. */
export const namesThatAreWords = wordSet(`
amber angel april art ash august autumn basil bear bill bonnie bow buddy carol chance charity chase chip christian christmas cliff coral crystal daisy
dale dan dawn dean destiny don drew earnest ebony eve faith favour fern fox frank gene grace grant guy harmony hazel heath heather holly honey honor hope
hunter indigo iris ivy jade jan jasmine jay jean jet job joy june juniper kit lance liberty lily major marina mark max may melody mercy miles mitch olive
page paris pat patience pearl penny pip piper poppy precious prince princess prudence raven ray red reed rich river rob robin rocky rose rowan ruby
sage sailor sandy saffron sapphire scout sky skip sol sonny star sterling storm summer sunny ted temperance tiger trinity van verity violet wade ward will willow
winter woody wren
`);

/** Names that are one name written in several ways. */
export const spellings: readonly ReadonlySet<string>[] = [
  'aaron arron aron',
  'abby abbie abi abbey',
  'aidan aiden ayden aden',
  'aimee amy ami',
  'aisha ayesha aysha aishah',
  'alastair alistair alasdair',
  'aleksander alexander',
  'aleksandra alexandra',
  'alfie alfy',
  'alisha aleesha alicia alysha',
  'amelia emelia',
  'ann anne',
  'bethany bethanie',
  'brody brodie',
  'bronte brontë',
  'caitlin kaitlin katelyn kaitlyn caitlyn',
  'callum calum kallum',
  'cameron kameron',
  'carl karl',
  'casey kasey kacey',
  'casper kasper kacper',
  'catherine katherine kathryn catharine',
  'charlie charley charlee',
  'charlotte sharlotte',
  'chloe khloe',
  'cody kody codie',
  'connor conor conner',
  'daniel danial danyal daniyal',
  'darcy darcey darcie darci',
  'dylan dillon dillan dylon',
  'ellie elly elli',
  'elliot elliott eliot',
  'eric erik',
  'erica erika',
  'esme esmee esmay esmae',
  'euan ewan',
  'evie evy eevie',
  'finlay finley',
  'finn fynn',
  'frederick fredrick',
  'freddie freddy',
  'freya freyja freyah',
  'gabriel gabriele',
  'geoffrey jeffrey',
  'georgia jorja',
  'grayson greyson',
  'haley hayley hailey haylee',
  'hannah hanna hana',
  'harley harleigh',
  'harvey harvie',
  'hasan hassan hasaan',
  'hussain hussein husain',
  'ibrahim ebrahim',
  'imogen imogene emogen',
  'isaac izaac isaak',
  'isabel isobel isabelle isobelle izabel',
  'isabella izabella',
  'isla iyla',
  'jack jak',
  'jackson jaxon jaxson',
  'jaden jayden jaiden',
  'jakub jakob jacub',
  'jasmin jasmine yasmin yasmine',
  'john jon',
  'jonathan johnathan jonathon',
  'katie katy katey',
  'kayla kaila',
  'kayleigh kaylee kayley kaleigh',
  'kian kyan cian',
  'kieran kieron ciaran keiran',
  'kyle kile',
  'lee leigh',
  'leila layla leyla laila',
  'leon leone',
  'lewis louis luis lewys',
  'liam lyam',
  'lily lilly lillie',
  'logan loghan',
  'lola lolah',
  'louie louis',
  'luca luka',
  'lucas lukas',
  'lucy lucie luci',
  'mackenzie mckenzie makenzie',
  'macy macey',
  'madison maddison',
  'maisie maisy',
  'marc mark',
  'marcus markus',
  'martha marta',
  'mateusz matheusz',
  'matthew mathew',
  'maya mya maia',
  'megan meghan',
  'mia mya miah',
  'michael micheal',
  'michal michał',
  'millie milly',
  'mohammed muhammad mohammad muhammed mohamed mohamad',
  'molly mollie',
  'myles miles',
  'naomi niomi',
  'natalie nathalie',
  'niamh neve nieve neave',
  'nicholas nicolas nickolas',
  'nicola nichola',
  'olivia oliwia',
  'ollie olly',
  'oskar oscar',
  'philip phillip',
  'phoebe pheobe',
  'poppy poppie',
  'rachel rachael',
  'rebecca rebekah',
  'reece rhys rhyse',
  'reuben ruben',
  'riley rylee reilly ryley',
  'robyn robin',
  'rory rori',
  'rosie rosy',
  'sara sarah',
  'scarlet scarlett',
  'sean shaun shawn',
  'sienna siena',
  'siobhan shivaun chevonne shevaun',
  'skye sky',
  'sofia sophia',
  'sophie sofie',
  'steph stef',
  'stephen steven stephan',
  'szymon szimon',
  'teddy teddie',
  'thomasz tomasz',
  'tobi toby',
  'tomas thomas',
  'toni tony',
  'tyler tylor',
  'viktor victor',
  'yusuf yousuf yusef yousef youssef',
  'zac zack zak zach',
  'zachary zachery zackary',
  'zara zarah zahra',
  'zoe zoey',
  'zuzanna zusanna',
].map(wordSet);

/** Short forms by which a child of the first name is called; forms that are its beginning (`Sam` for `Samuel`) need no entry. */
export const shortForms: readonly ReadonlySet<string>[] = [
  'abigail abby abbie gail',
  'abraham abe bram',
  'agnieszka aga',
  'albert bertie bert albie',
  'aleksander olek alek alex sasha',
  'aleksandra ola olenka sasha alex',
  'alexander alex alec sandy xander zander sasha lex',
  'alexandra alex sandra sasha lexi lexie allie',
  'alfred alfie fred freddie',
  'amelia millie milly mia amy',
  'anastasia nastya nastia asya stacey',
  'andrew andy drew',
  'angus gus',
  'annabel bella belle annie',
  'anthony tony ant',
  'antoni antek tosiek',
  'antonia toni',
  'antonina tosia',
  'arabella bella belle',
  'archibald archie',
  'arthur art artie',
  'augustus gus',
  'babatunde tunde',
  'barbara basia babs',
  'barnaby barney',
  'bartholomew bart',
  'bartlomiej bartłomiej bartek',
  'bartosz bartek',
  'beatrice bea trixie',
  'benjamin ben benny benji',
  'caroline carrie caro',
  'cassandra cass cassie',
  'catherine katherine kathryn cathy kate katie katy kitty kit kat',
  'cecilia cece celia',
  'charles charlie chaz',
  'charlotte charlie lottie lotty charli',
  'chidera dera',
  'christopher chris kit topher',
  'chukwuemeka emeka',
  'constance connie',
  'daniel dan danny',
  'danielle dani elle',
  'david dave davey',
  'deborah debbie debs',
  'dmitri dima mitya',
  'dorothy dot dottie dolly',
  'edith edie',
  'edmund ed eddie ned',
  'edward ed eddie ned ted teddy',
  'ekaterina katerina yekaterina kateryna katya katia kate',
  'eleanor ellie nell nellie nora ella',
  'elena lena',
  'elijah eli',
  'elizabeth liz lizzie beth betty betsy eliza libby ellie elsie',
  'elzbieta elżbieta ela',
  'emilia emily millie milly emmy',
  'emily em emmy millie emmie milly',
  'emmanuel manny',
  'evangeline evie eva angie',
  'evelyn evie eve',
  'ezekiel zeke',
  'fergus gus',
  'florence flo flossie florrie',
  'frances fran frankie',
  'francesca fran frankie cesca chess',
  'franciszek franek',
  'frederick fred freddie freddy',
  'gabriel gabe',
  'genevieve evie viv gen',
  'george georgie',
  'georgina georgie gina',
  'giovanni gio vanni',
  'grzegorz grzes',
  'gwendolyn gwen',
  'harriet hattie harry',
  'harrison harry',
  'helen nell nellie',
  'henrietta hettie etta hattie',
  'henry harry hal',
  'ibrahim ibby ibi',
  'ifeoma ify',
  'imogen immy immie',
  'isaac zac zack zak ike',
  'isabella isabel isabelle isobel izzy bella belle issy izzie',
  'ivan vanya',
  'jacob jake coby',
  'jacqueline jackie',
  'jakub kuba jake',
  'james jamie jim jimmy jay',
  'jan janek jas',
  'jasmine jazz jas',
  'jemima jem mima',
  'jennifer jen jenny jenna',
  'jeremiah jem jez jerry',
  'jeremy jem jez',
  'jessica jess jessie',
  'joanna jo asia joasia',
  'john jack johnny',
  'jonathan jon jonny johnny nathan',
  'joseph joe joey',
  'josephine josie jo posy',
  'joshua josh',
  'julia julka jules',
  'julian jules',
  'katarzyna kasia kaska',
  'khadija khadijah dija',
  'krzysztof krzys krzysiek',
  'lawrence laurence larry laurie',
  'leonard leo len lenny',
  'leonardo leo',
  'leopold leo',
  'lillian lily lilly',
  'louis lou louie',
  'louise lou',
  'lucinda lucy cindy',
  'maciej maciek',
  'mackenzie kenzie',
  'madeleine madeline maddie maddy',
  'madison maddie maddy',
  'magdalena magda lena maggie',
  'malgorzata małgorzata gosia małgosia',
  'margaret maggie meg peggy',
  'maria marysia masha',
  'matilda tilly tilda mattie',
  'matthew matt matty',
  'maximilian max',
  'mckenzie kenzie',
  'mia mimi',
  'michael mike mikey mick',
  'mikhail misha',
  'mikolaj mikołaj miki',
  'millicent millie milly',
  'mohammed muhammad mohammad muhammed mo',
  'natalia natasha',
  'natasha tasha',
  'nathaniel nathan nate nat',
  'nicholas nick nicky nico',
  'nikolai kolya',
  'oleksandr sashko sasha alex',
  'olga olya',
  'oliver ollie olly',
  'olivia liv livvy livi olly',
  'olumide mide',
  'oluwadamilola damilola dami',
  'oluwafemi femi',
  'oluwaseun seun',
  'oluwaseyi seyi',
  'oluwatobiloba oluwatobi tobi',
  'oluwatomisin tomi',
  'oluwatoyin toyin',
  'ottilie tilly',
  'patricia pat trish tricia',
  'patrick pat paddy',
  'pavel pasha',
  'penelope penny nell',
  'peter pete',
  'philip phil pip',
  'philippa pip pippa',
  'piotr piotrek',
  'rafferty raffy rafe',
  'raphael rafael raffy raffi rafe',
  'rebecca becky becca bex',
  'reginald reggie reg',
  'richard rich richie rick dick',
  'robert rob robbie bob bobby bert',
  'ronald ron ronnie',
  'rosalie rosie',
  'rosalind ros',
  'roseanna rosie',
  'rosemary rose rosie',
  'samantha sam sammy',
  'samuel sam sammy',
  'sarah sally sadie',
  'sebastian seb bas',
  'sergei seryozha',
  'sofia sonya',
  'solomon solly',
  'stanisław stanislaw stas staszek',
  'stanley stan',
  'stephen steven steve stevie',
  'suleiman sulaiman suli',
  'susannah sue susie',
  'svetlana sveta',
  'tatiana tanya',
  'temitope temi tope',
  'teresa theresa tess tessa terry',
  'thaddeus ted teddy',
  'theodora theo dora thea',
  'theodore theo ted teddy',
  'thomas tom tommy',
  'timothy tim timmy',
  'tobias toby',
  'tomasz tomek',
  'victoria vicky tori',
  'vincent vince vinny vinnie',
  'virginia ginny',
  'vladimir vova volodya',
  'wilfred wilf fred freddie',
  'william will bill billy willy liam',
  'winifred winnie freddie',
  'wojciech wojtek',
  'xavier xavi',
  'zachariah zac zack zak',
  'zachary zac zack zak zach',
  'zofia zosia',
  'zuzanna zuzia zuza',
].map(wordSet);
