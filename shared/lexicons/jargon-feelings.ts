import type { Listed } from '../text/listed';
import { noun, word } from './jargon-lines';
import { list } from './list';

/** Feelings, behaviour and getting on with others; forms of one word and their plain words stand in the same order. */
export const jargonFeelings: readonly Listed[] = [
  ...word('dysregulated', 'overwhelmed', { also: ['disregulated', 'dis-regulated', 'dys-regulated'] }),
  ...word('dysregulate|dysregulates|dysregulating', 'become overwhelmed|becomes overwhelmed|becoming overwhelmed'),
  ...word('heightened', 'upset', {
    notBefore: list('awareness risk risks sense senses sensitivity anxiety alert emotion emotions state by interest'),
    notAfter: list('a the his her their more'),
  }),
  ...noun('dysregulation', 'being overwhelmed', { also: ['disregulation', 'emotional dysregulation'] }),
  ...noun('co-regulation', 'calming down with an adult', { also: ['coregulation'] }),
  ...word(
    'co-regulate|co-regulates|co-regulated|co-regulating',
    'calm down together|calms down together|calmed down together|calming down together',
    { notBefore: ['him', 'her', 'them', 'with'] },
  ),
  ...word('coregulate|coregulates', 'calm down together|calms down together'),
  ...word('re-regulate|re-regulates|re-regulating', 'calm down again|calms down again|calming down again'),
  ...noun('self-regulation|emotional self-regulation', 'control of feelings and energy'),
  ...word(
    'self-regulate|self-regulates|self-regulating',
    'manage feelings and energy|manages feelings and energy|managing feelings and energy',
  ),
  ...noun('emotional regulation|emotion regulation', 'control of strong feelings'),
  ...word('regulate|regulates|regulating', 'calm|calms|calming', {
    onlyWith: list('emotions himself herself themselves feelings emotion'),
    notBefore: ['temperature', 'the', 'traffic'],
  }),
  ...noun('regulation strategies|regulation strategy', 'ways to get calm|way to get calm'),
  ...word('dis-engage|disengages', 'stop joining in|stops joining in', {
    onlyWith: list('lessons lesson learning tasks task work class quickly'),
  }),
  ...noun('emotional literacy', 'knowing and naming feelings', { notBefore: ['support'] }),
  ...noun('secure attachment|secure attachments', 'bond of trust|bonds of trust'),
  ...noun(
    'attachment difficulties|attachment needs|attachment issues|attachment disorder|attachment style|attachment trauma|attachment figure',
    'difficulty with trusting adults|need to feel safe with adults|difficulty with trusting adults|great difficulty with trusting adults|way of trusting adults|hurt in early relationships|trusted adult',
  ),
  ...noun('insecure attachment|insecure attachments|disordered attachment', 'difficulty with trusting adults'),
  ...word('attachment-aware|attachment-based', 'Say what staff do to build trust.'),
  ...word('trauma-informed|trauma-perceptive|trauma-aware', 'Say what staff do so that the child feels safe.'),
  ...noun('developmental trauma|complex trauma', 'lasting harm from very hard early experiences'),
  ...word('demand avoidant', 'distressed by everyday demands'),
  ...noun('demand avoidance', 'great distress about everyday demands', { notAfter: ['pathological'] }),
  ...word('hypervigilant|hyper-vigilant', 'always on the look-out for danger'),
  ...noun('hypervigilance|hyper-vigilance', 'being always on the look-out for danger'),
  ...noun('fight or flight|fight flight freeze|flight response', 'the body’s alarm'),
  ...noun(
    'alert state|alert states|alert level|alert levels|level of arousal|arousal level|arousal levels|levels of arousal',
    'level of calm or excitement|levels of calm or excitement|level of calm or excitement|levels of calm or excitement|level of calm or excitement|level of calm or excitement|levels of calm or excitement|levels of calm or excitement',
  ),
  ...word('low-arousal', 'calm and quiet'),
  ...word('hyper-aroused|hyperaroused|hypo-aroused', 'very wound up|very wound up|very slow to react'),
  ...noun('antecedent|antecedents', 'event just before|events just before'),
  ...noun('de-escalation', 'calming things down'),
  ...word('de-escalate|de-escalates|de-escalated|de-escalating', 'calm down|calms down|calmed down|calming down'),
  ...noun(
    'restorative conversation|restorative conversations|restorative approach|restorative approaches|restorative practice|restorative work|restorative justice|restorative chat',
    'talk about putting things right|talks about putting things right|way of putting things right|ways of putting things right|putting things right|putting things right|putting things right|talk about putting things right',
  ),
  ...noun('positive handling|restrictive physical intervention', 'safe physical help'),
  ...noun(
    'externalising behaviour|externalising behaviours|internalising behaviour|internalising behaviours',
    'Describe what the child does and says.',
  ),
  ...word(
    'externalise|externalises|internalise|internalises',
    'show outwardly|shows outwardly|keep inside|keeps inside',
    { onlyWith: ['feelings', 'emotions', 'anxiety', 'distress', 'worries'] },
  ),
  ...noun('masking', 'hiding how hard things are', {
    notBefore: ['tape', 'fluid', 'sheet', 'paper'],
    unlessWith: ['tape', 'paint', 'painting', 'art'],
  }),
  ...word('mask|masks|masked', 'hide|hides|hid', {
    onlyWith: list(
      'day stims stimming meltdown meltdowns anxiety feelings difficulties autism autistic distress needs emotions',
    ),
    notAfter: list('a the his her their face wears oxygen wear made make makes making paint paints painted painting'),
  }),
  ...noun('stimming', 'repeated movements or sounds that help'),
  ...word('stim|stims', 'make repeated movements or sounds|makes repeated movements or sounds'),
  ...noun('learned helplessness', 'waiting for help because things went wrong before'),
  ...noun('self-efficacy', 'belief in being able to do it'),
  ...noun('pro-social behaviour|prosocial behaviour', 'kind and friendly behaviour'),
  ...word('pro-social|prosocial|antisocial', 'kind and friendly|kind and friendly|Say what the child did.', {
    onlyWith: ['skills', 'choices'],
  }),
  ...noun('locus of control', 'sense of being in charge'),
  ...noun('theory of mind', 'understanding what others think and feel'),
  ...noun('situational mutism|selective mutism', 'being unable to speak in some places'),
  ...word('selectively mute|situationally mute', 'unable to speak in some places'),
  ...noun('unstructured times|unstructured time', 'break and lunch times|break and lunch times'),
  ...word('nuanced', 'subtle'),
  ...noun('social cues', 'signs of what others think and feel'),
  ...noun('social communication', 'talking and getting on with people', { notBefore: ['questionnaire'] }),
  ...noun('social imagination', 'guessing what might happen next'),
  ...noun(
    'reciprocal interaction|reciprocal interactions|social reciprocity|reciprocal conversation|reciprocal conversations',
    'two-way play and talk|two-way play and talk|two-way play and talk|two-way talk|two-way talk',
  ),
  ...word('reciprocal', 'two-way', {
    onlyWith: list('conversation play friendships interaction interactions communication relationships'),
  }),
  ...noun('shared attention|joint attention', 'looking at the same thing together'),
  ...word('single-channelled|single-channel', 'on one thing at a time'),
  ...noun('parallel play', 'playing next to another child'),
  ...noun('object permanence', 'knowing that things out of sight still exist'),
  ...noun(
    'rigidity of thought|inflexible thinking|rigid thinking|rigidity of thinking|cognitive flexibility',
    'difficulty with change|difficulty with change|difficulty with change|difficulty with change|coping with change',
  ),
  ...noun('perseveration', 'getting stuck on one thing'),
];
