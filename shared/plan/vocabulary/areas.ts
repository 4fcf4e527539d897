import { keysOf } from '../label';
import type { SectionId } from '../section';

/** Areas of need: rows or sub-headings inside other sections, and the section of needs where they stand alone. */
export const areas = keysOf([
  'educational',
  'education',
  'learning',
  'cognition and learning',
  'communication and interaction',
  'communication',
  'speech and language',
  'speech, language and communication',
  'social and emotional',
  'social, emotional and mental health',
  'semh',
  'sensory',
  'physical',
  'sensory and physical',
  'sensory and/or physical',
  'physical and sensory',
  'physical and medical',
  'medical',
  'behaviour',
  'emotional',
  'social',
  'mental health',
  'self-help and independence',
  'independence',
  'social, emotional and mental health difficulties',
  'sensory/physical',
  'physical/sensory',
  'emotional wellbeing',
  'literacy',
  'numeracy',
  'attention and listening',
]);
/** Sections in which an area of need is a row or a sub-heading, not a part of its own. */
export const areaSections: ReadonlySet<SectionId> = new Set<SectionId>([
  'outcomes',
  'provision',
  'needs',
  'attainment',
  'strengths',
  'assess',
  'planning_needs',
]);
