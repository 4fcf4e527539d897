import type { Listed } from '../text/listed';
import { noun, word } from './jargon-lines';
import { list } from './list';

/** Senses, movement and the body; forms of one word and their plain words stand in the same order. */
export const jargonBody: readonly Listed[] = [
  ...word('proprioceptive', 'body-awareness'),
  ...noun('proprioception', 'body awareness'),
  ...word('vestibular', 'balance'),
  ...noun('interoception', 'awareness of body signals'),
  ...word('interoceptive', 'inner-body'),
  ...noun('sensory diet', 'daily plan of calming activities'),
  ...noun('sensory processing', 'taking in sounds, sights, touch and movement', { notBefore: ['disorder'] }),
  ...noun('sensory integration', 'using the senses together'),
  ...noun(
    'sensory profile|sensory profiles',
    'record of which senses are too strong or weak|records of which senses are too strong or weak',
  ),
  ...noun('sensory modulation', 'control of strong reactions to sounds or touch'),
  ...word(
    'sensory-seeking|sensory seeker|sensory avoidant|sensory-avoiding|sensory avoider|low registration',
    'looking for strong touch or movement|child who looks for strong touch or movement|upset by some sounds, lights or touch|upset by some sounds, lights or touch|child who is upset by some sounds, lights or touch|not noticing sounds, touch or a name called',
  ),
  ...noun('sensory overload', 'too much noise, light or touch at once'),
  ...noun(
    'sensory input|sensory feedback|sensory regulation',
    'sounds, sights and touch|sounds, sights and touch|activities that calm the body',
  ),
  ...word('hypersensitive|hyper-sensitive', 'very easily upset'),
  ...word('hyposensitive|hypo-sensitive', 'slow to notice'),
  ...noun('hypersensitivity|hyper-sensitivity|hyposensitivity', 'strong reactions|strong reactions|weak reactions'),
  ...noun('hypermobility|joint hypermobility', 'very bendy joints'),
  ...word('hypermobile', 'very bendy'),
  ...word('hypotonic', 'floppy'),
  ...noun('low muscle tone|hypotonia', 'loose muscles that tire quickly'),
  ...noun(
    'bilateral coordination|bilateral co-ordination|bilateral integration|bilateral skills',
    'using both hands together',
  ),
  ...word('bilateral', 'two-handed', {
    onlyWith: ['coordination', 'ordination', 'motor', 'hands', 'tasks'],
    notBefore: list('hearing loss ptosis vision sight cataracts talipes afos splints'),
  }),
  ...noun('bilateral hearing loss', 'hearing loss in both ears'),
  ...noun('midline crossing|crossing the midline', 'reaching across the body'),
  ...word(
    'cross the midline|crosses the midline|cross midline|crosses midline|cross his midline|cross her midline|cross their midline',
    'reach across the body|reaches across the body|reach across the body|reaches across the body|reach across the body',
  ),
  ...noun(
    'fine motor|fine motor skills|fine motor control|fine-motor activities|fine motor skill',
    'small hand movements|small hand movements|control of small hand movements|activities for the hands|small hand movement',
  ),
  ...noun(
    'gross motor|gross motor skills|gross motor control|gross motor activities|gross motor skill',
    'big body movements|big body movements|control of big body movements|activities for the whole body|big body movement',
  ),
  ...noun(
    'motor planning|praxis|motor coordination|motor co-ordination',
    'planning movements|planning movements|controlling movements',
  ),
  ...noun('visual perception', 'making sense of what is seen'),
  ...word(
    'visual-perceptual|visuo-spatial|visual-spatial|visual-motor|visuospatial',
    'seeing and shape|seeing and shape|seeing and shape|eye and hand|seeing and shape',
  ),
  ...noun(
    'hand-eye coordination|pincer grip|tripod grip|tripod grasp|pincer grasp|dynamic tripod grip|palmar grasp',
    'using hands and eyes together|finger and thumb grip|three-finger grip|three-finger grip|finger and thumb grip|three-finger grip|whole-hand grip',
  ),
  ...noun('core stability|core strength', 'tummy and back strength'),
  ...noun('oral motor skills|oro-motor skills', 'movements of the mouth'),
  ...noun('dyspraxia', 'lasting difficulty with movement (dyspraxia)'),
  ...noun('dysgraphia', 'lasting difficulty with handwriting (dysgraphia)'),
  ...noun('dyscalculia', 'lasting difficulty with numbers (dyscalculia)'),
  ...noun('dysphagia', 'difficulty with swallowing'),
  ...noun('dysarthria|verbal dyspraxia', 'weak muscles for speech|difficulty with making speech sounds'),
  ...noun('dysfluency|disfluency|dysfluencies', 'stammering'),
  ...word('dysfluent', 'stammering'),
  ...noun('habilitation', 'Say who will help the child to get about safely with sight loss.'),
  ...noun(
    'nystagmus|strabismus|amblyopia|astigmatism',
    'eyes that move on their own (nystagmus)|squint|lazy eye|blurred sight (astigmatism)',
  ),
  ...noun(
    'acuity|visual acuity|distance acuity|near acuity|visual field',
    'sharpness of sight|sharpness of sight|sharpness of sight from far off|sharpness of sight from near by|area that the eyes can see',
  ),
  ...word('palmar', 'whole-hand'),
  ...noun('finger gym|hand gym', 'exercises for the fingers|exercises for the hands'),
  ...noun(
    'sensorineural hearing loss|conductive hearing loss|glue ear',
    'lasting hearing loss|hearing loss in the outer or middle ear|fluid behind the eardrum',
  ),
  ...noun('orthotics|orthoses|splinting', 'supports for the feet or legs'),
  ...noun('enuresis|encopresis|continence', 'wetting|soiling|staying clean and dry'),
  ...noun(
    'comorbidity|co-morbidity|comorbidities|co-morbidities',
    'another condition|another condition|other conditions|other conditions',
  ),
  ...word('comorbid|co-morbid|co-occurring', 'additional'),
  ...noun('aetiology|pathology', 'cause'),
  ...word('neurodivergent|neurodiverse', 'thinking in a different way from most people'),
  ...noun('neurodiversity|neurodivergence', 'differences in how people think'),
  ...word('neurotypical', 'not autistic'),
  ...word('neurodevelopmental', 'brain-development'),
];
