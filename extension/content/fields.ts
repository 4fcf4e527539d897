import type { SectionId } from '../../shared/plan/section';
import { editableAt, isMultiline, isVisible, type Editable } from './field';
import { documentIn, frameOf } from './frames';
import { labelOf } from './label';
import { fieldKey, type Meaning } from './mapping';
import { order } from './reading-order';
import { recordsOf } from './records';
import { siteName } from './sites';
import { holdsWholePlan, noTelling, type Telling } from './telling';

/** A field of the page that belongs to a plan. */
export interface Field {
  /** Session-only, the same for the same element. */
  readonly id: string;
  readonly editable: Editable;
  readonly label?: string;
  /** The same for all fields of one outcome or provision, also where one of them stands in a frame of its own. */
  readonly record?: string;
  /** What the writer or the school said that it is. */
  readonly section?: SectionId;
  /** Its lines hold a whole plan, and no label tells which part of one. */
  readonly whole?: true;
}

/** A field as the writer may be asked about it. */
export interface NamedField {
  readonly key: string;
  readonly label: string;
  /** What it is taken for by its label. */
  readonly found?: SectionId;
  readonly chosen?: Meaning;
}

/** Something that may be a plan field, and what its label tells; `other`: it is none. */
interface Candidate {
  readonly editable: Editable;
  readonly label: string | undefined;
  readonly telling: Telling;
  readonly verdict: Telling['form'] | 'other';
  readonly whole?: true;
}

/** Fields of a document with the records that tie them together. */
interface Grouped {
  readonly chosen: readonly Candidate[];
  /** Editors in frames of their own, by their frame. */
  readonly frames: ReadonlyMap<Element, Candidate>;
  readonly records: ReadonlyMap<Element, string>;
}

/** What stands round the frame whose whole body is the field. */
interface Outside {
  readonly frame: Element;
  readonly grouped: Grouped;
}

const selector = 'textarea, input, select, [contenteditable]:not([contenteditable="false"])';
/** Fields that stand beside a plan in school systems and are no part of it. */
const notPlan =
  /\b(?:search|filter|comments?|incidents?|behaviou?r log|message|e-?mail|subject|telephone|phone|mobile|address|postcode|password|user ?name|captcha|medication|attendance|upn)\b/i;

/** A comment of the child or the family: in a plan it is their view, in a school report it is none of ours. */
const view =
  /\b(?:pupil|child|student|learner|parent|carer|family)(?:['’]?s['’]?)?(?:[ /]\w+)? comments?\b|\bcomments? (?:from|by|of) (?:the )?(?:pupil|child|student|learner|parent|carer|family)/i;

/** The plan fields of one document and its open shadow roots. */
export class Fields {
  /** Open shadow roots that are known to hold fields. */
  private readonly roots = new Set<ShadowRoot>();
  private readonly ids = new WeakMap<Element, string>();
  /** Fields that the writer asked to have checked, whatever they are called. */
  private readonly asked = new WeakSet<Element>();
  /** Fields that hold a whole plan. */
  private readonly wholes = new WeakSet<Element>();
  private made = 0;

  /** `telling`: what a label tells of the form that it stands in. */
  constructor(
    readonly document: Document,
    private readonly telling: (label: string) => Telling,
    /** What was said of a field, by its key. */
    private readonly meaning: (key: string) => Meaning | undefined = () => undefined,
  ) {}

  /** Remembers the shadow roots round what an event is about; returns what is written in there, if anything. */
  notice(event: Event): Editable | undefined {
    const target = event.composedPath()[0] as Partial<Element> | undefined;
    return target?.nodeType === 1 ? this.noticeAt(target as Element) : undefined;
  }

  /** The same for an element. */
  noticeAt(element: Element): Editable | undefined {
    for (let root = element.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) this.roots.add(root);
    return editableAt(element);
  }

  /** Looks once through the whole document for open shadow roots; only when somebody asks for the page's notes. */
  look(): void {
    const search = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot && !this.roots.has(element.shadowRoot)) {
          this.roots.add(element.shadowRoot);
          search(element.shadowRoot);
        }
      }
    };
    for (const root of this.everywhere()) search(root);
  }

  /** From now on this element is a plan field. */
  ask(element: Element): void {
    this.asked.add(element);
  }

  /** Whether a field may belong to a plan, as far as its name alone tells. */
  mayBelong({ element, kind }: Editable): boolean {
    if (this.asked.has(element)) return true;
    if (kind === 'value' || !isVisible(element)) return false;
    const label = labelOf(element);
    const isPlan = !label || !notPlan.test(label) || view.test(label);
    return isPlan || this.said(label) !== undefined || siteName(element) !== undefined;
  }

  /** Whether the page shows anything that a plan could be written in. */
  any(): boolean {
    return this.everywhere().some((root) => this.candidatesIn(root).some(({ verdict }) => verdict !== 'other'));
  }

  /** The plan fields that the writer can see now, in the order of the page. */
  all(): readonly Field[] {
    return this.allOf(this.grouped(), this.outside());
  }

  /** The same, and the fields of their records that stand on the other side of an editor's frame: read for the record's sake only. */
  withCompany(): { readonly all: readonly Field[]; readonly company: readonly Field[] } {
    const grouped = this.grouped();
    const outside = this.outside();
    return { all: this.allOf(grouped, outside), company: this.companyOf(grouped, outside) };
  }

  private allOf({ chosen, records }: Grouped, outside: Outside | undefined): readonly Field[] {
    return chosen.map((one) => {
      const { element } = one.editable;
      const holder = element === this.document.body ? outside?.frame : undefined;
      return this.fieldOf(one, holder ? outside!.grouped.records.get(holder) : records.get(element));
    });
  }

  private companyOf({ chosen, frames, records }: Grouped, outside: Outside | undefined): readonly Field[] {
    const inside = [...frames].filter(([frame]) => {
      const record = records.get(frame);
      return record !== undefined && chosen.some(({ editable }) => records.get(editable.element) === record);
    });
    const own = outside?.grouped.records.get(outside.frame);
    const beside = own === undefined ? [] : membersOf(outside!.grouped, own).filter(([at]) => at !== outside!.frame);
    return [
      ...inside.map(([frame, one]) => this.fieldOf(one, records.get(frame))),
      ...beside.map(([, one]) => this.fieldOf(one, own)),
    ];
  }

  /** Every field that has a name and may belong to a plan, for the writer to say what it is; by its element, in the order of the page. */
  named(): ReadonlyMap<Element, NamedField> {
    const candidates = this.everywhere().flatMap((root) => this.candidatesIn(root));
    candidates.sort((a, b) => order(a.editable.element, b.editable.element));
    const named = new Map<Element, NamedField>();
    for (const { editable, label, verdict } of candidates) {
      if (!label || editable.kind === 'value' || !isMultiline(editable)) continue;
      const chosen = this.said(label);
      if (verdict === 'other' && !chosen) continue;
      const found = this.telling(label).section;
      const key = fieldKey(this.document, label);
      named.set(editable.element, { key, label, ...(found && { found }), ...(chosen && { chosen }) });
    }
    return named;
  }

  private grouped(): Grouped {
    const candidates = this.everywhere().flatMap((root) => this.candidatesIn(root));
    candidates.sort((a, b) => order(a.editable.element, b.editable.element));
    const plan = candidates.filter(({ verdict }) => verdict === 'plan');
    const frames = this.editorFrames();
    // A nameless or oddly named box among plan fields is part of the form; alone on a page it is somebody's letter.
    const inForm = plan.length > 0 || [...frames.values()].some(({ verdict }) => verdict === 'plan');
    const chosen = candidates.filter(
      ({ verdict, editable }) =>
        verdict === 'plan' || (inForm && (verdict === 'perhaps' || (verdict === 'nothing' && isMultiline(editable)))),
    );
    const members = [...frames, ...chosen.map((one) => [one.editable.element as Element, one] as const)];
    members.sort(([a], [b]) => order(a, b));
    const numbers = recordsOf(
      members.map(
        ([
          element,
          {
            label,
            telling: { section, field },
          },
        ]) => ({ element, label, section, field }),
      ),
    );
    // The number is the same whichever frame counts, and the time tells this page's records from another frame's.
    const page = this.document.defaultView?.performance.timeOrigin;
    return { chosen, frames, records: new Map([...numbers].map(([at, number]) => [at, `${page}:${number}`])) };
  }

  /** The editors of this document that live in frames whose whole body is the field. */
  private editorFrames(): ReadonlyMap<Element, Candidate> {
    const found = new Map<Element, Candidate>();
    for (const frame of this.document.querySelectorAll('iframe')) {
      const body = documentIn(frame)?.body;
      const editable = body && isVisible(frame) ? editableAt(body) : undefined;
      if (!editable || editable.element !== body) continue;
      const candidate = this.candidate(editable);
      if (candidate.verdict !== 'other') found.set(frame, candidate);
    }
    return found;
  }

  /** Absent where this document is no editor of a page round it. */
  private outside(): Outside | undefined {
    const frame = frameOf(this.document.defaultView);
    if (!frame || editableAt(this.document.body)?.element !== this.document.body) return undefined;
    return { frame, grouped: new Fields(frame.ownerDocument, this.telling, this.meaning).grouped() };
  }

  private fieldOf({ editable, label, whole }: Candidate, record: string | undefined): Field {
    const said = this.said(label);
    return {
      id: this.idOf(editable.element),
      editable,
      ...(label && { label }),
      ...(record && { record }),
      ...(said && said !== 'none' && { section: said }),
      ...(whole && { whole }),
    };
  }

  private said(label: string | undefined): Meaning | undefined {
    return label ? this.meaning(fieldKey(this.document, label)) : undefined;
  }

  private candidatesIn(root: Document | ShadowRoot) {
    const elements = [...root.querySelectorAll(selector)];
    if (root === this.document && this.document.designMode === 'on') elements.push(this.document.body);
    const seen = new Set<Element>();
    return elements.flatMap((one) => {
      const editable = editableAt(one);
      if (!editable || seen.has(editable.element) || !isVisible(editable.element)) return [];
      seen.add(editable.element);
      return [this.candidate(editable)];
    });
  }

  private candidate(editable: Editable): Candidate {
    const label = this.nameOf(editable.element);
    const telling = label ? this.telling(label) : noTelling;
    const said = this.said(label);
    if (this.asked.has(editable.element)) return { editable, label, telling, verdict: 'plan' };
    if (said && said !== 'none') return { editable, label, telling: { form: 'plan', section: said }, verdict: 'plan' };
    if (said !== 'none' && label !== undefined && view.test(label) && telling.form === 'plan')
      return { editable, label, telling, verdict: 'perhaps' };
    if (said === 'none' || (label !== undefined && notPlan.test(label)))
      return { editable, label, telling, verdict: 'other' };
    const whole = telling.form === 'nothing' && this.holdsPlan(editable);
    return { editable, label, telling, ...(whole ? { verdict: 'plan', whole } : { verdict: telling.form }) };
  }

  /** What the page calls a field, or what its kind of system calls it where that tells more of a plan. */
  private nameOf(element: HTMLElement): string | undefined {
    const own = labelOf(element);
    const title = siteName(element);
    return title !== undefined && this.tells(title) > this.tells(own) ? title : own;
  }

  private tells(label: string | undefined): number {
    if (label === undefined || notPlan.test(label)) return 0;
    return ['nothing', 'perhaps', 'plan'].indexOf(this.telling(label).form);
  }

  /** Whether a field of any name holds a whole plan; one that did goes on to. */
  private holdsPlan(editable: Editable): boolean {
    const { element } = editable;
    if (!this.wholes.has(element) && holdsWholePlan(editable, this.telling)) this.wholes.add(element);
    return this.wholes.has(element);
  }

  private everywhere(): (Document | ShadowRoot)[] {
    for (const root of this.roots) if (!root.host.isConnected) this.roots.delete(root);
    return [this.document, ...this.roots];
  }

  private idOf(element: Element): string {
    let id = this.ids.get(element);
    if (!id) this.ids.set(element, (id = `f${++this.made}`));
    return id;
  }
}

/** All of a document's own fields and editor frames that share a record. */
function membersOf({ chosen, frames, records }: Grouped, record: string): readonly (readonly [Element, Candidate])[] {
  const own = chosen.map((one) => [one.editable.element as Element, one] as const);
  return [...own, ...frames].filter(([element]) => records.get(element) === record);
}

const isShadowRoot = (target: EventTarget): target is ShadowRoot =>
  (target as Partial<ShadowRoot>).nodeType === 11 && 'host' in target;
