import { isSafety } from './safety';

/** What a child can do in place of what is not wanted, by the verb; `swap` also replaces the words as they stand. */
const forms: readonly { readonly of: RegExp; readonly instead: string; readonly swap?: readonly [RegExp, string] }[] = [
  { of: /^(?:shout|call|yell|speak|talk)(?:ing)? out\b/, instead: 'put up a hand and wait' },
  { of: /^(?:shout|yell|scream)(?:ing)?\b/, instead: 'use an indoor voice' },
  { of: /^(?:hit|kick|push|punch|slap|pinch|scratch|bit|hurt)\w*/, instead: 'say “stop”, or walk away' },
  { of: /^fight(?:ing)?\b/, instead: 'walk away and tell an adult' },
  {
    of: /^run(?:ning)? (?=in|on|along|around|through|inside|down)(?!in front of\b|.{0,12}\b(?:road|off|away))/,
    instead: 'walk',
    swap: [/^run(?:ning)?/, 'walk'],
  },
  {
    of: /^(?:run(?:ning)? (?:off|away|out)|leav|abscond|walk(?:ing)? out)/,
    instead: 'show a card and ask for a break',
  },
  { of: /^(?:interrupt|talk(?:ing)? over|butt)/, instead: 'wait for a pause, then speak' },
  { of: /^(?:swear|curs)/, instead: 'use another word, or ask for a break' },
  { of: /^(?:throw|tip|break|damag|rip|tear)/, instead: 'put things down and ask for help' },
  { of: /^(?:snatch|grab|tak)/, instead: 'ask and wait for a turn' },
  {
    of: /^(?:be )?late\b/,
    instead: 'be on time',
    swap: [/^(?:be )?late(?=$|[.,;:]| (?:for|to|on|in|at|with|by)\b)/, 'be on time'],
  },
  { of: /^forget (?=his|her|my|their|to\b)/, instead: 'remember', swap: [/^forget/, 'remember'] },
  { of: /^(?:refus|say(?:ing)? no|argu|ignor)/, instead: 'start within a minute, or ask for help' },
  { of: /^(?:get(?:ting)? (?:up|out)|wander|leav)/, instead: 'stay in the seat for 5 minutes' },
  {
    of: /^(?:get(?:ting)?|be|becom\w+) (?:\w+ )?(?:angry|upset|cross|distress)/,
    instead: 'tell an adult how it feels',
  },
  { of: /^(?:chew|mouth)/, instead: 'use a chew toy' },
  { of: /^(?:lie|lying|tell(?:ing)? lies)\b/, instead: 'say what happened' },
  { of: /^(?:miss|skip|truant)/, instead: 'be in every lesson but one' },
];

/** “On more than 2 mornings”, “on any day”, “or shout”, “without an adult”: turned into what the child will do, the words would say something else. */
const limits =
  /\b(?:(?:more|less|fewer|longer|later|oftener) than|at (?:most|all)|once|twice|any\w*|ever|again|either|n?or|but|without|unless|until|till)\b/i;

/** The positive form of “will not …”: what to suggest, and the words that can stand in its place where they fit as they are. */
export function positiveForm(rest: string): { readonly instead?: string; readonly swap?: string } {
  const form = forms.find(({ of }) => of.test(rest));
  if (!form) return {};
  const [from, to] = form.swap ?? [];
  const isSwapped = from?.test(rest) && !limits.test(rest) && !isSafety(rest);
  return { instead: form.instead, ...(isSwapped && { swap: rest.replace(from!, to!) }) };
}
