import { editableAt, isMultiline, isVisible, type Editable } from './field';
import { labelOf } from './label';
import { recordsOf } from './records';
import { fieldKey, type Meaning } from './mapping';
import type { Telling } from './telling';
import type { SectionId } from '../../shared/plan/section';

/** A field of the page that belongs to a plan. */
export interface Field {
  /** Session-only, the same for the same element. */
  readonly id: string;
  readonly editable: Editable;
  readonly label?: string;
  readonly record?: string;
  /** What the writer or the school said that it is. */
  readonly section?: SectionId;
}

/** A field as the writer may be asked about it. */
export interface NamedField {
  readonly key: string;
  readonly label: string;
  readonly id: string;
  readonly chosen?: Meaning;
  readonly verdict: Telling | 'other';
}

const selector = 'textarea, input, select, [contenteditable]:not([contenteditable="false"])';
/** Fields that stand beside a plan in school systems and are no part of it. */
const notPlan =
  /\b(?:search|filter|comments?|incidents?|behaviou?r log|message|e-?mail|subject|telephone|phone|mobile|address|postcode|password|user ?name|captcha|medication|attendance|upn)\b/i;

/** The plan fields of one document and its open shadow roots. */
export class Fields {
  /** Open shadow roots that are known to hold fields. */
  private readonly roots = new Set<ShadowRoot>();
  private readonly ids = new WeakMap<Element, string>();
  /** Fields that the writer asked to have checked, whatever they are called. */
  private readonly asked = new WeakSet<Element>();
  private made = 0;

  /** `telling`: what a label tells of the form that it stands in. */
  constructor(
    readonly document: Document,
    private readonly telling: (label: string) => Telling,
    /** What was said of a field, by its key. */
    private readonly meaning: (key: string) => Meaning | undefined = () => undefined,
  ) {}

  /** Remembers the shadow roots on an event's way; returns what was written in, if anything. */
  notice(event: Event): Editable | undefined {
    const path = event.composedPath();
    for (const one of path) if (isShadowRoot(one)) this.roots.add(one);
    const target = path[0] as Partial<Element> | undefined;
    return target?.nodeType === 1 ? editableAt(target as Element) : undefined;
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
    return !label || !notPlan.test(label) || this.said(label) !== undefined;
  }

  /** Whether the page shows anything that a plan could be written in. */
  any(): boolean {
    return this.everywhere().some((root) => this.candidatesIn(root).some(({ verdict }) => verdict !== 'other'));
  }

  /** The plan fields that the writer can see now, in the order of the page. */
  all(): readonly Field[] {
    const candidates = this.everywhere().flatMap((root) => this.candidatesIn(root));
    candidates.sort((a, b) => order(a.editable.element, b.editable.element));
    const plan = candidates.filter(({ verdict }) => verdict === 'plan');
    // A nameless or oddly named box among plan fields is part of the form; alone on a page it is somebody's letter.
    const inForm = plan.length > 0;
    const chosen = candidates.filter(
      ({ verdict, editable }) =>
        verdict === 'plan' || (inForm && (verdict === 'perhaps' || (verdict === 'nothing' && isMultiline(editable)))),
    );
    const records = recordsOf(chosen.map(({ editable, label }) => ({ element: editable.element, label })));
    return chosen.map(({ editable, label }) => {
      const record = records.get(editable.element);
      const said = this.said(label);
      return {
        id: this.idOf(editable.element),
        editable,
        ...(label && { label }),
        ...(record && { record }),
        ...(said && said !== 'none' && { section: said }),
      };
    });
  }

  /** Every field that has a name and may belong to a plan, for the writer to say what it is. */
  named(): readonly NamedField[] {
    return this.everywhere()
      .flatMap((root) => this.candidatesIn(root))
      .sort((a, b) => order(a.editable.element, b.editable.element))
      .flatMap(({ editable, label, verdict }) => {
        if (!label || editable.kind === 'value' || !isMultiline(editable)) return [];
        const chosen = this.said(label);
        if (verdict === 'other' && !chosen) return [];
        const id = this.idOf(editable.element);
        return [{ key: fieldKey(this.document, label), label, id, verdict, ...(chosen && { chosen }) }];
      });
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
      const label = labelOf(editable.element);
      return [{ editable, label, verdict: this.verdict(editable, label) }];
    });
  }

  private verdict({ element }: Editable, label: string | undefined): Telling | 'other' {
    if (this.asked.has(element)) return 'plan';
    if (!label) return 'nothing';
    const said = this.said(label);
    if (said) return said === 'none' ? 'other' : 'plan';
    return notPlan.test(label) ? 'other' : this.telling(label);
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

const isShadowRoot = (target: EventTarget): target is ShadowRoot =>
  (target as Partial<ShadowRoot>).nodeType === 11 && 'host' in target;

/** Order of two elements in the page, each shadow tree standing where its host stands. */
function order(a: Element, b: Element): number {
  const [one, other] = a.getRootNode() === b.getRootNode() ? [a, b] : [outermost(a), outermost(b)];
  return one.compareDocumentPosition(other) & 4 ? -1 : 1;
}

function outermost(element: Element): Element {
  const root = element.getRootNode() as Partial<ShadowRoot>;
  return root.host ? outermost(root.host) : element;
}
