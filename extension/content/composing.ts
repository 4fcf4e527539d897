/** The field in which letters are being composed, by an input method or a dead key: they are no words yet. */
export class Composing {
  private field: Element | undefined;

  /** Whether letters are being composed now; not in a field that the page has taken out, of which no event tells. */
  isUnderWay(): boolean {
    return this.field?.isConnected === true;
  }

  /** Hears an event of a composition, or one that tells of it: `input`, and `focusout`, which ends every one. */
  hear(event: Event): void {
    const target = event.composedPath()[0] as Element | undefined;
    const { isComposing = event.type === 'compositionstart' } = event as Partial<InputEvent>;
    this.field = isComposing ? target : undefined;
  }
}
