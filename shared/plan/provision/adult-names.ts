import { wordSet } from '../../text/word-set';

/** Data: first names of grown-ups who work in schools today and that few children have, in lower case. */
export const adultNames: ReadonlySet<string> =
  wordSet(`alan alison andrea angela anita ann anne annette audrey barbara barry beryl bev beverley brenda brian carol carole caroline
  carolyn cath catherine cheryl chris christine claire clare colin colleen corinne craig dawn deb debbie deborah debra dee deirdre
  denise derek diana diane dianne donna doreen dot elaine eileen fiona frances gail gary gavin geoff geraldine gill gillian glenda
  glenys glynis gordon graham hazel heather helen hilary ian irene jackie jacqueline jacqui jan jane janet janice janine jayne jean
  jeanette jenny jill jo joan joanna joanne joyce jude judith judy julia julie june karen karin kate kath kathleen kathryn kathy kay
  keith kelly ken kerry kev kevin kim kirsty lesley lin linda lindsay lisa liz lorna lorraine louise lyn lynda lynn lynne maggie
  mags mandy margaret marian marie marilyn marion martin martine maureen maxine mel melanie michelle moira moya nadine natalie
  neil nicky nicola nigel pam pamela pat patricia paul paula pauline pete peter petra phil phillip rachel rita rob robin
  rosalind rosemary ruth sally samantha sandra sarah sharon sheila shelley sheryl shirley sian simon siobhan sonia stella steph
  stephanie steve stuart sue susan suzanne sylvia tania teresa terry tina tony tracey tracy trevor trish trudy val valerie vanessa
  vera vicki vicky wendy yvette yvonne zena`);
