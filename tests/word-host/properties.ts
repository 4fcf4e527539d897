import type { Journal } from './journal';
import { firstContent, placeFor } from './structure';
import { child, element, elements, type Element } from './xml';

/** The property element (`w:pPr`, `w:rPr`, `w:sdtPr` …) of an element, if it has one. */
export const propertiesOf = (owner: Element): Element | null =>
  elements(owner).find((part) => part.name === `${owner.name}Pr`) ?? null;

/** The property element, made where it is missing. */
export function ensureProperties(journal: Journal, owner: Element): Element {
  const known = propertiesOf(owner);
  if (known) return known;
  const made = element(`${owner.name}Pr`);
  journal.insert(owner, made, owner.name === 'w:tbl' ? firstContent(owner) : (elements(owner)[0] ?? null));
  return made;
}

/** One property, or null. */
export function property(owner: Element, name: string): Element | null {
  const properties = propertiesOf(owner);
  return properties && child(properties, name);
}

/** The `w:val` of a property; null when it is absent, the empty text when it has no value. */
export function valueOf(owner: Element, name: string): string | null {
  const found = property(owner, name);
  return found ? (found.attributes['w:val'] ?? '') : null;
}

/** Whether an on/off property is on. */
export const isOn = (owner: Element, name: string): boolean => {
  const value = valueOf(owner, name);
  return value !== null && !['0', 'false', 'off'].includes(value);
};

/** Makes a property where it is missing, at its place in the schema's order. */
export function ensureProperty(journal: Journal, owner: Element, name: string): Element {
  const properties = ensureProperties(journal, owner);
  const known = child(properties, name);
  if (known) return known;
  const made = element(name);
  journal.insert(properties, made, placeFor(properties, name));
  return made;
}

/** Sets attributes of a property (without their `w:` prefix); null takes the property away. */
export function setProperty(
  journal: Journal,
  owner: Element,
  name: string,
  attributes: Readonly<Record<string, string>> | null,
): void {
  if (attributes === null) {
    const known = property(owner, name);
    if (known) journal.remove(known);
    return;
  }
  const target = ensureProperty(journal, owner, name);
  for (const [key, value] of Object.entries(attributes)) journal.setAttribute(target, `w:${key}`, value);
}
