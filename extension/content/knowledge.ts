import type { Reviewed } from '../../shared/review';
import { areUnread, type Settings } from '../../shared/settings';
import { finished, inSlices, type Thread } from '../../shared/steps';
import type { Draft } from '../../shared/text/draft';
import { localToday } from '../../shared/today';
import { siteOf, type Meaning, type SiteMapping } from './mapping';
import type { ContentPorts, ContentState } from './ports';
import type { Review } from './reviewer';
import { noTelling, tellingOf, type Telling } from './telling';

/** What a check needs and no page has: the rules, the settings of the day, and what was said of the site's fields. */
export class Knowledge {
  private rules: Review | undefined;
  private settings: Settings | undefined;
  private mapping: SiteMapping | undefined;
  /** How often the settings or the mapping were changed. */
  private times = 0;
  private readonly told = new Map<string, Telling>();
  /** The words and settings that were reviewed last, or are, and what came of them. */
  private last: { readonly question: string; readonly made: Promise<Reviewed | undefined> } | undefined;

  constructor(
    private readonly document: Document,
    private readonly ports: Pick<ContentPorts, 'settings' | 'mapping' | 'reviewer'>,
  ) {}

  /** Fetches what is not there yet, or is of another day; false where it cannot be had. */
  async prepare(): Promise<boolean> {
    const { times } = this;
    const settings = await this.settingsOfToday();
    const mapping = this.mapping ?? (await this.ports.mapping(siteOf(this.document)));
    this.rules ??= await this.ports.reviewer();
    // An answer that was under way when it was changed is the old one, and nobody would say so again.
    if (times !== this.times) return this.prepare();
    this.settings = settings;
    this.mapping = mapping;
    return this.rules !== undefined;
  }

  private settingsOfToday(): Settings | Promise<Settings> {
    const { settings } = this;
    // What could not be read may be readable by now.
    return settings && settings.today === localToday() && !areUnread(settings) ? settings : this.ports.settings();
  }

  /** What cannot be had, after `prepare`. */
  get trouble(): ContentState['trouble'] {
    if (!this.rules) return 'rules';
    return this.settings && areUnread(this.settings) ? 'settings' : undefined;
  }

  get isComplete(): boolean {
    return this.rules !== undefined && this.settings !== undefined && this.mapping !== undefined;
  }

  /** Whether a check made now could come to another end than the last one, because the calendar turned. */
  get isOfAnotherDay(): boolean {
    return this.settings !== undefined && this.settings.today !== localToday();
  }

  /** The settings or the mapping were changed: both are fetched anew. */
  forget(): void {
    this.times++;
    this.settings = this.mapping = undefined;
    this.told.clear();
  }

  /** Reads and reviews a draft at once; only after `prepare` said yes. */
  review(draft: Draft): Reviewed {
    return finished(this.rules!(draft, this.settings!));
  }

  /** Reads and reviews a draft in slices, undefined where it was no longer wanted; only after `prepare` said yes. */
  reviewInSlices(draft: Draft, thread: Thread): Reviewed | Promise<Reviewed | undefined> {
    return inSlices(this.rules!(draft, this.settings!), thread);
  }

  /**
   * The same, but the words and settings of the last time are not reviewed again: where each question began a review anew,
   * a page that is asked more often than it can answer would never be done. Wanted until other words are asked for; what
   * came to nothing, or failed, is tried again.
   */
  reviewOnce(draft: Draft, { rest, wanted }: Thread): Promise<Reviewed | undefined> {
    const question = JSON.stringify([draft, this.settings]);
    if (this.last?.question !== question) {
      const isLast = () => this.last?.question === question && wanted();
      const make = async () => this.reviewInSlices(draft, { rest, wanted: isLast });
      const last = { question, made: make() };
      this.last = last;
      const forget = () => {
        if (this.last === last) this.last = undefined;
      };
      last.made.then((reviewed) => reviewed ?? forget(), forget);
    }
    return this.last.made;
  }

  /** This device's own part of every hash; only after `prepare` said yes. */
  get salt(): string {
    return this.settings!.salt;
  }

  /** What the templates make of a name: one field of that name lands in a section, or only in a column of some table. */
  readonly telling = (label: string): Telling => {
    let told = this.told.get(label);
    if (!told && this.settings && this.rules) {
      const draft: Draft = { blocks: [{ id: 'a', text: 'x', label }], fragment: true };
      told = tellingOf(this.review(draft).plan.passages[0], label);
      this.told.set(label, told);
    }
    return told ?? noTelling;
  };

  /** What the writer or the school said of a field, by its key. */
  readonly meaning = (key: string): Meaning | undefined => this.mapping?.[key];
}
