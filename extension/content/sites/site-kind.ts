/** Where a kind of system writes the names of its fields, where the page’s own structure does not tell. */
export interface SiteKind {
  /** The group round one field that its name belongs to. */
  readonly round: string;
  /**
   * `inside`: the name stands in the group; `before`: in the element before it; `column`: as far along as the group
   * stands in its row, in the nearest place above that has names; `attribute`: in an attribute of the group.
   */
  readonly where: 'inside' | 'before' | 'column' | 'attribute';
  /** What holds the name: a selector, or the name of an attribute. */
  readonly name: string;
}
