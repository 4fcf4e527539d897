import { wordSet } from '../text/word-set';

/** How the words of clinics, reports and textbooks begin; four to nine letters each. */
export const learnedStarts = wordSet(`
neuro psychom psychos psychop psychoe hypo hyper dys metaling metacog morpho somato proprioc interocep exterocep vestibul oculo cranio
encephal electroen graphom visuo biopsych echol palil idiosyncr audiom audiol videofl phonolog orthogr kinaesth kinesth haptic socioc sociod
intersubj intraper sensorim ideation praxis stereogn photosen photopho myelo logoped paraling extraling supraseg prosod dyad bilater unilater
contralat ipsilat paraple quadripl tetraple diplegi monopleg hemipleg hemipar hemiano arthrogr ataxi dyston
aetiolog etiolog comorbid idiopath prognos contraind predispos sequela syndromi congenit degenerat palliat prophyla titrat subcutan
intraven nasogast parenter enteral gastros jejun colostom ileost tracheo tympan ophthal orthopt orthot orthosi retinop retinit strabis nystagm ambly esotrop
exotrop hyperop astigmat glaucom keratoc myopath mitochon microarr karyoty genotyp phenotyp trisom mosaici syndact
polydact scolios lordos plagioc microcep macrocep hydrocep craniosy postictal myoclon febrile spastic subluxat clonus
cerebell cortical subcort thalam ventricul haemat haemo anaphyl immunode immunosup cardiom pulmonar renal urodynam uropath 
neonat perinat antenat enures encopr dysmor anhedon euthymi labil perseverat ruminat desensit
somatis dissocia disinhib externalis internalis maladapt ritualis 
bilabial alveolar velar palatal fricat plosiv affricat glottal sibilan denasal nasalis phonat phonet phonem graphem morphem lexic syntac semant
 deictic intonat utteranc disfluen dysflu coarticu digraph trigraph diphthon subvoc
 subitis numeros multiplicat commutat distributiv mnemon dialogi didact heurist pedagog andragog
differentiat disappl disaggr formativ summativ ipsativ normativ standardis moderation moderated triangul 
exemplif multisens multimod multidis interdis transdis interage multiage crosscur 
notional extraneo intelligib coherence cohesiv volition propensi paucity efficac salien reciproc remedia operationalis
longitudi contractu guardianship cerebrov inferenti inferenc oracy paeds prematurit delineat corrobor exacerb amelior mitigat dissemin internalis contextualis individualis 
statutor ombuds habilit reablem conciliat disproport stakehold
quantita qualitat commensu concomit heterogen homogen discrepan disparit dichotom
`);

/** How such words end; four to nine letters each. */
export const learnedEnds = wordSet(`
ceptive ceptual kinetic phasia phasic praxia praxic lalia lexia graphia gnosia tonia plegia plegic paresis pathic ectomy ostomy oscopy acusis
semantic syntactic ological ologically ocentric isation ization isational icity orimotor omotor itiveness eutic plasia trophy aemia algia
opia metria kinesia kinesis somy pnoea cele cephaly dactyly agogy agogic ographic ometric ometry morphic genic genesis sensory
`);

/** Words that look so and are said at home too: the whole word, or its beginning before a `-`. */
export const saidAtHome = wordSet(`
  multiplication dyslexi- dyspraxi- dyscalculi- hyperact- hyper hypo hypos hypotherm- hypocri- hypothe- hypoten- hyperlink- hyperv- hyperb- hypnosis hypother- hypodermic hyperspace hyperventilat-
neurolog- neurosur- neurotic neuron- psychopath- psychopaths organis- organiz- realis- realiz- immunis- immuniz- hospitalis- civilis- civiliz- authoris- authoriz- specialis- visualis- colonis- nationalis- fertilis-
memoris- summaris- globalis- urbanis- industrialis- vaporis- equalis- crystallis- pasteuris- fossilis- modernis- romanis- ionis- hydrolis- apologis- improvis- characteris-
perceptive deceptive contraceptive sympathetic pathetic biological- technological- geological- zoological- archaeological- ecological- theological- logical- chronological- mythological- meteorological-
psychological- astrological- electricity publicity city simplicity felicity authenticity ethnicity multiplicity capacity elasticity toxicity complicity pharmaceutic- dystopia- dysfunctional dyson egocentric utopia-
hypotenuse photosynthes- vestibule vestibules decoder decoders nostalgia improvis- photographic geographic pornographic demographic- holographic typographic choreographic biographic- autobiographic- geometry symmetry trigonometry optometry- metamorphic anthropomorphic
articulate- hyperinflat- hypertext neurodiver- autogenesis photogenic genesis hallucinogenic
`);
