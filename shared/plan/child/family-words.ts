import { holds } from '../../text/match';
import { kin } from './kin';

/** Words for those who bring a child up. */
const family = new RegExp(`\\b(?:${kin}|family|foster|home visit)\\b`, 'i');

/** Whether words name one of the family: `Mum`, `parent`, or `Mrs Patel` and `J. Patel` where the child is a Patel. */
export function namesFamily(text: string, childsFullName: string | undefined): boolean {
  if (holds(family, text)) return true;
  const surname = childsFullName?.includes(' ') ? childsFullName.split(' ').at(-1)! : undefined;
  if (!surname) return false;
  const at = text.indexOf(surname);
  return (
    at > 0 && /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|and|&)\.? $|\b\p{Lu}(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|\.)? ?$/u.test(text.slice(0, at))
  );
}

/** Jobs and services by which a person is known as a professional. */
export const professional =
  /\b(?:senco|sendco|inco|teachers?|teaching|assistants?|tas?|hlta|lsas?|ta|head|headteacher|deputy|tutor|therapists?|psychologists?|psychiatrist|eps?|salts?|slts?|ots?|physio\w*|nurse|doctor|gp|paediatrician|camhs|elsa|mentor|keyworker|key (?:worker|person)|manager|lead|leader|advis[eo]r|specialist|counsellor|social worker|portage|practitioner|staff|school|inclusion|officer|coach|tutor|qualified|service|learning support)\b/i;

const relatives = `(?:${kin}|family|home)`;
const homeLabel = new RegExp(
  `^\\W*(?:my |the |(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+['’]s) )?${relatives}(?:(?:,| and| &| or|\\/) ?(?:my )?${relatives})*(?:['’]s?|s['’])?(?: main)?(?: (?:concerns?|worr(?:y|ies)|views?|voice|comments?|thoughts?|words|hopes?|wishes|says?|said|thinks?|feels?))?\\W*$|^\\W*what (?:my )?${relatives}(?:(?: and|,) ${relatives})? (?:says?|said|thinks?|feels?|hopes?|wants?)\\b`,
  'i',
);

/** Whether a label gives the word to the family: “Mum’s concerns”, “Dad”, “What Mum and Dad say”. */
export const isFamilysLabel = (label: string | undefined): boolean => label !== undefined && holds(homeLabel, label);
