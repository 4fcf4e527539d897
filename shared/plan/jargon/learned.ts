import type { Run, Word } from './words';

const start =
  /^(?:neuro|psychom|psychos|psychop|psychoe|hypo|hyper|dys|metaling|metacog|morpho|somato|propriocep|interocep|exterocep|vestibul|oculo|cranio|encephal|electroenc|graphom|visuo|visuos|visuop|biopsych|echol|palil|idiosyncr|audiom|videofl|phonolog|orthogr|kinaesth|haptic|socioc|sociod|intersubj|intraperson|sensorim|ideation|praxis|stereognos|photosens|myelo|logoped|paraling|extraling|suprasegm|prosod|psychoeduc|dyad|bilater|unilater|contralater|ipsilater|asymmetr.*tonic)/;
const end =
  /(?:ceptive|ceptual|kinetic|phasia|phasic|praxia|praxic|lalia|lexia|graphia|gnosia|tonia|plegia|plegic|pathic|ectomy|ostomy|acusis|semantic|syntactic|ological|ologically|ocentric|isation|ization|isational|icity|orimotor|omotor|itiveness|eutic)$/;
const plain = new Set(
  `dyslexia dyslexic dyspraxia dyspraxic dyscalculia hyperactive hyperactivity hyper hypo hypos hypothermia hypocrite hyperlink hyperlinks neurologist
neurologists neurology neurosurgeon hypermobile-x organisation organisations organization realisation immunisation immunisations hospitalisation civilisation civilisations
visualisation authorisation specialisation colonisation nationalisation fertilisation memorisation summarisation globalisation urbanisation industrialisation vaporisation equalisation
perceptive receptive-x deceptive contraceptive sympathetic pathetic psychopath sympathic biological technological geological zoological archaeological ecological theological
logical chronological mythological meteorological psychological electricity publicity city simplicity felicity authenticity ethnicity hypnosis dystopia dystopian dysfunctional hyperspace
pharmaceutic multiplicity capacity elasticity toxicity hypotenuse hypothesis hypotheses hypothetical bilateral-x egocentric dyson felicitys crystallisation pasteurisation fossilisation modernisation romanisation`.split(
    /\s+/,
  ),
);

/** Learned words by the look of them, as no list can hold them all: “neuropsychological”, “hypotonia”, “generalisation”. */
export function* learnedWordsIn(words: readonly Word[]): Iterable<Run> {
  for (const [at, { small, capital }] of words.entries()) {
    if (small.length < 7 || small.includes('-') || plain.has(small) || (capital && at > 0)) continue;
    if (start.test(small) || end.test(small)) yield [at, at];
  }
}
