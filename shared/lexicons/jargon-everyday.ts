const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that stand in capitals and need no explanation, in lower case: everyday acronyms, exam boards, days, and words that writers stress. */
export const everydayCapitals = set(`
ok pe tv uk usa us eu un gb gp nhs gcse gcses bbc itv dvd cd it ict pc re id am pm bst gmt ad bc ce tbc tba na asap faq rsvp pto ps nb dob
a&e aqa ocr wjec edexcel btec ucas ofsted nspcc rspca rspb hmrc dvla raf bmx led usb pdf url www html wifi gps sms vr ai atm pin diy
covid mmr mri hiv dna uv bmi fa uefa fifa wwe nba nfl lol omg ceo hr pa mp mps vip sos ww sat sats cctv fm mp3 kfc ikea lego nasa nato
unicef ymca mot suv bmw rnib rnid pta ptfa ks st mary md ma ba bsc msc phd pgce qts obe mbe cbe jp rip
mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
ipad iphone xbox ps4 ps5 roblox fifa
not no yes must all and or only never always before after do does dont very any one two three four five six every will is are was be can
cannot cant should may might new now but if then when where who what why how than the this that these those his her their our your my me he she
they we you it at by for from in into of off on out over to under up with without again also both each few first last next more most less
least same such too here there read write stop go wait help start end day week year term plan review action note date name time home school
class age tick box key see use need needs has have had keep please thank well good great best bad big small old high low long short red
green blue amber black white still once while until during per half full part only urgent always ever never extra total draft final
copy page front back left right open close done met part partly mostly ongoing agreed target targets outcome outcomes child pupil parent
mum dad staff team work maths english art music science french sport pupil food milk water bus car cat dog sun fun hot cold dj mc dna xl xs hp rgb ww1 ww2 fbi cia tnt ufo mvp gk pb bbq rsc lcd hd nye hq suv eta
actually really everything nothing anything something everyone nobody please enough
`);
