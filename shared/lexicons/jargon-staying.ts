/**
 * Data: names that stay in a plan, whatever else is said: of a condition, an order of a court, a payment, a code, a
 * section, a scale. Other words in their place would lose which it is, so they are explained beside the name.
 */
export const stayingNames: ReadonlySet<string> = new Set(
  `P4|P5|P6|P7|P8|Band A|Band B|Band C|Band D|Band E|Band F|Section F|Section B|Section I|section 17|section 47|section 20
  progress 8|attainment 8|element 2|element 3|element 2 funding|element 3 funding|U code|U codes|C code|B code|entry level
  child protection plan|child in need plan|special guardianship|parental responsibility order
  child arrangements order|supervision order|care order|interim care order|deprivation of liberty|Gillick competence
  appointeeship|deputyship|fixed-term exclusion|fixed-term exclusions|fixed-period exclusion|fixed-period exclusions
  fixed term suspension|pupil premium|pupil premium grant|recovery premium|service premium|catch-up premium
  early years pupil premium|pupil premium plus|personal budget|personal budgets|direct payment|direct payments
  selective mutism|situational mutism|global developmental delay|developmental delay|moderate learning difficulties
  severe learning difficulties|specific learning difficulty|specific learning difficulties|social anxiety disorder
  generalised anxiety disorder|attachment disorder|disorganised attachment|expressive language disorder
  receptive language disorder|speech sound disorder|speech sound disorders|phonological disorder|articulation disorder
  verbal dyspraxia|apraxia of speech|childhood apraxia of speech|apraxia|dysarthria|dysphagia|aphasia|dysphasia|psychosis
  hemiplegia|diplegia|quadriplegia|ataxia|dystonia|strabismus|sensorineural hearing loss|conductive hearing loss
  auditory neuropathy|otitis media|hydrocephalus|microcephaly|craniosynostosis|encephalitis|scoliosis|kyphosis
  hip dysplasia|coloboma|retinopathy|hemianopia|albinism|ptosis|trichotillomania|dermatillomania|hypermobility
  joint hypermobility|alexithymia|hyperlexia|synaesthesia|hyperacusis|misophonia|pica|bruxism|anaphylaxis
  tonic-clonic seizure|tonic-clonic seizures|focal seizure|focal seizures|clonic seizure|clonic seizures|tonic seizure|tonic seizures
  atonic seizure|atonic seizures|myoclonic seizure|myoclonic seizures|febrile convulsion|febrile convulsions|status epilepticus|buccal midazolam|gastrostomy
  tracheostomy|stoma|ileostomy|colostomy|nasogastric tube|rejection sensitivity|neurodivergent|neurodiverse
  neuro-divergent|neuro-diverse`.split(/[|\n]\s*/),
);
