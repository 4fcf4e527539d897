/** What Word told of changes since the last reading. */
export interface Changes {
  /**
   * Word's ids of the paragraphs whose words changed, and of no others; undefined where anything may have changed, or
   * nothing was told. Starts afresh.
   */
  take(): ReadonlySet<string> | undefined;
  /** The words of these paragraphs changed, and no paragraph came or went. */
  words(ids: Iterable<string>): void;
  /** Anything may have changed. */
  anything(): void;
  /** Whether Word tells of every change from now on. */
  listening(on: boolean): void;
}

/** Nothing is taken for told before Word has said that it will tell, and the document was read after that. */
export function changes(): Changes {
  let listens = false;
  let told: Set<string> | undefined;
  return {
    take() {
      const taken = told;
      told = listens ? new Set() : undefined;
      return taken?.size ? taken : undefined;
    },
    words(ids) {
      for (const id of ids) told?.add(id);
    },
    anything() {
      told = undefined;
    },
    listening(on) {
      listens = on;
      told = undefined;
    },
  };
}
