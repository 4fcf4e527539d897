import { BookOpen20Regular } from '@fluentui/react-icons/svg/book-open';
import { CalendarClock20Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { ChatHelp20Regular } from '@fluentui/react-icons/svg/chat-help';
import { CopyArrowRight20Regular } from '@fluentui/react-icons/svg/copy-arrow-right';
import { DocumentBulletList20Regular } from '@fluentui/react-icons/svg/document-bullet-list';
import { Heart20Regular } from '@fluentui/react-icons/svg/heart';
import { PersonSupport20Regular } from '@fluentui/react-icons/svg/person-support';
import { PersonVoice20Regular } from '@fluentui/react-icons/svg/person-voice';
import { TargetArrow20Regular } from '@fluentui/react-icons/svg/target-arrow';
import type { ComponentType } from 'react';
import type { Concern } from '../rules/rule';

/** A picture for each concern; always shown beside its name. */
export const concernIcons: Readonly<Record<Concern, ComponentType<{ className?: string }>>> = {
  smart: TargetArrow20Regular,
  provision: PersonSupport20Regular,
  jargon: ChatHelp20Regular,
  readability: BookOpen20Regular,
  'respectful-language': Heart20Regular,
  'person-centred': PersonVoice20Regular,
  'copy-forward': CopyArrowRight20Regular,
  structure: DocumentBulletList20Regular,
  review: CalendarClock20Regular,
};
