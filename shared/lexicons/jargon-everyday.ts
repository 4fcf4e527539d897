import { wordSet } from '../text/word-set';

/** Words that stand in capitals and need no explanation, in lower case: everyday acronyms, exam boards, days, and words that writers stress. */
export const everydayCapitals = wordSet(`
ok pe tv uk usa us eu un gb gp nhs gcse gcses bbc itv dvd cd it ict pc re id am pm bst gmt ad bc ce tbc tba na asap faq rsvp pto ps nb dob
a&e q&a r&b p&o b&b v&a c&a r&r d&t aqa ocr wjec edexcel btec ucas ofsted nspcc rspca rspb hmrc dvla raf bmx led usb pdf url www html wifi gps sms vr ai atm pin diy
covid mmr mri hiv dna uv bmi fa uefa fifa wwe nba nfl lol omg ceo hr pa mp mps vip sos ww sat sats cctv fm mp3 kfc ikea lego nasa nato
unicef ymca mot suv bmw rnib rnid pta ptfa ks st mary md ma ba bsc msc phd pgce qts obe mbe cbe jp rip
mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
ipad iphone xbox ps4 ps5 roblox fifa
not no yes must all and or only never always before after do does dont very any one two three four five six every will is are was be can
cannot cant should may might new now but if then when where who what why how than the this that these those his her their our your my me he she
they we you it at by for from in into of off on out over to under up with without again also both each few first last next more most less
least same such too here there read write stop go wait help start end day week year term plan review action note date name time home school
class age tick box key see use need needs has have had keep please thank well good great best bad big small old high low long short red
green blue amber black white still once while until during per half full part only urgent live active current saved locked approved always ever never extra total draft final
copy page front back left right open close done met part partly mostly ongoing agreed target targets outcome outcomes child pupil parent
mum dad staff team work maths english art music science french sport pupil food milk water bus car cat dog sun fun hot cold dj mc dna xl xs hp rgb ww1 ww2 fbi cia tnt ufo mvp gk pb bbq rsc lcd hd nye hq suv eta
actually really everything nothing anything something everyone nobody please enough
nut nuts egg eggs dairy fish wheat gluten sesame soya bee wasp latex allergy asthma inhaler epipen pollen sugar salt call calls ring phone email text tell
ask asks give take leave sit stand move look looks listen walk walks run hold hands hand feet foot quiet calm safe danger care alone double break lunch snack
toilet door gate room hall desk seat chair pen pens book books bag coat shoes glass glasses aid aids think feel feels love loves like likes hate hates want wants
just much many some none here back down away near next soon later today daily weekly free busy happy sad angry tired ready able unable sure fine nice kind hard easy
fast slow loud clear clean wet dry warm left also else even quite rather really maybe perhaps because about after before around
bt ee o2 aa rac jd dfs cbbc mtv cnn abc itn cv cvs mot nhsbt dwp hmp vat isa pj pjs mcdonalds bhs wi gdpr sen2 ict stem
lgbt lgbtq nvq hnc hnd tefl esol gnvq rotc usaf raaf fc afc rfc cc rufc utd u7 u8 u9 u10 u11 u12 a1 a2 a3 a4 a5 b1 b2 b12
nw ne se sw n s e w mph kph km kg ml cm mm rpm rip psi ph
bfg pgl bp et asda b&q h&m m&s nct rhs xi xii lfc mufc cfc efl atp nhl ufo rspb lol aka diy dob eol est btw fyi ott pov
uno dhl dpd ups tui klm tk hsbc rbs tsb nba mma ufc f1 psg rmt dlr lner gwr tfl pcr ppe wfh qr hb 2b 4b 6b fbx pva mdf abs lps ep eps mps ktm vw gti vhs cgi 3d 2d 4d 5d imax
aol msn bts blackpink gta nhl dc rac rnli rspb wwf rhs raf ra ta atc scouts cadets stem steam esa iss ussr uae nz nyc la dc roi eire ni usa itv1 itv2 itv4 bbc1 bbc2 bbc3 cbeebies e4 sky
ecg ct xray ivf icu hgv psv lgv cbt1 mot nhs111 pnr ref txt vlog dm gif jpg png ppt doc xls usbc sd ssd hdmi ram rom cpu gpu mp5 lte isp dns bhp tdi sos
spf hcl h2o co2 o2 nacl dvla nino p45 p60 pay paye rspb ncp tesco argos bm tkmaxx hmv wh whsmith dw edf eon npower wkd ipa pg 12a 15a u pg13 vr ar fps rpg lan xp dlc cod pe kit pj
wi yha ymca ywca rya bcu lta ecb mcc fia tt wrc nascar bwf itf hbo amc pbs npr cnbc bsa gmtv mtg dnd rp vc vcs pov irl brb ttyl idk imo fomo yolo bff bffs gr8 nec pcso pcsos o2 excel ikea wsl
`);
