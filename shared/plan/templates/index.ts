import type { Template } from '../template';
import { essexOnePlan } from './essex-one-plan';

/** All built-in templates; the first is the one assumed when nothing tells. */
export const templates: readonly [Template, ...Template[]] = [essexOnePlan];
