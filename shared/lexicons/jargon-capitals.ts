import { wordSet } from '../text/word-set';

/** Words that have a capital and are no name of a programme or a test, in lower case. */
export const ordinaryCapitals = wordSet(`
i i'm i've i'll mum mummy mam dad daddy nan nana gran granny grandma grandad grandpa auntie aunt uncle mr mrs ms miss mx dr st prof sir
mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
spring summer autumn winter christmas easter eid diwali ramadan hanukkah halloween bonfire half term year reception nursery key stage class form week day
english maths mathematics science history geography art music drama computing french german spanish latin italian polish urdu arabic punjabi bengali welsh
technology design food textiles religious pe re ict dt pshe physical education citizenship business sociology psychology media sport phonics reading writing
spelling literacy numeracy speech language communication behaviour support learning special educational needs national curriculum early years foundation
british england scotland wales ireland london essex kent surrey sussex norfolk suffolk europe america africa asia uk nhs gp gcse gcses btec sats olympic paralympic
school primary secondary junior infant college academy university hospital clinic council county local authority education health care team trust service
head teacher deputy assistant senco sendco parent parents carer pupil child children he she they we it his her their our my the a an this that
lego google microsoft apple windows ipad iphone xbox playstation youtube netflix bbc cbbc cbeebies duke edinburgh brownies cubs beavers scouts guides rainbows blue
yellow red green orange purple white black peter bikeability motability badge covid victorian roman romans tudor viking egyptian shakespeare muslim christian jewish hindu sikh
cambridge oxford standard assessment test tests group family home adult staff target outcome action review plan strategy strategies intervention interventions provision
aqa ocr edexcel wjec ofsted cinderella harry potter minecraft roblox pokemon fortnite disney barbie marvel bluey peppa pig star wars sen send ehcp ehc ta hlta lsa
please use when after before during in on at by to for from with using if once all some both each every other new next last first second one two three daily weekly
yes no ok not also then there these those what who how why where which`);
