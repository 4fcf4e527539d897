/** Watches where fields stand. */
export interface Moved {
  /** Watches these fields and no others. */
  watch(fields: readonly Element[]): void;
  stop(): void;
}

/** Calls back, at most once a frame, after a field was scrolled, resized, pushed about by the page or taken out of it. */
export function whenMoved(document: Document, moved: () => void): Moved {
  const view = document.defaultView!;
  let frame = 0;
  let stopListening = new AbortController();
  let watched: readonly Element[] = [];
  const seers: IntersectionObserver[] = [];
  const soon = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      moved();
      seePlaces();
    });
  };
  const sizes = typeof view.ResizeObserver === 'function' ? new view.ResizeObserver(soon) : undefined;

  /** An observer whose root is cropped to where the field stands now sees it leave that place. */
  function seePlaces(): void {
    for (const seer of seers.splice(0)) seer.disconnect();
    if (typeof view.IntersectionObserver !== 'function') return;
    for (const field of watched) {
      const { top, left, width, height } = field.getBoundingClientRect();
      if (!width || !height) continue;
      const { clientWidth, clientHeight } = document.documentElement;
      const edges = [top, clientWidth - left - width, clientHeight - top - height, left].map(
        (edge) => -Math.floor(edge),
      );
      let first = true;
      const seer = new view.IntersectionObserver(
        () => {
          if (!first) soon();
          first = false;
        },
        { rootMargin: edges.map((edge) => `${edge}px`).join(' '), threshold: 1 },
      );
      seer.observe(field);
      seers.push(seer);
    }
  }

  function stop(): void {
    stopListening.abort();
    sizes?.disconnect();
    for (const seer of seers.splice(0)) seer.disconnect();
    watched = [];
    view.cancelAnimationFrame(frame);
    frame = 0;
  }

  return {
    watch(fields) {
      if (fields.length === watched.length && fields.every((field, index) => field === watched[index])) return;
      stop();
      watched = fields;
      if (fields.length === 0) return;
      stopListening = new AbortController();
      const options = { capture: true, passive: true, signal: stopListening.signal };
      const roots = new Set<EventTarget>([view, ...fields.map((field) => field.getRootNode())]);
      for (const root of roots) root.addEventListener('scroll', soon, options);
      for (const type of ['resize', 'transitionend', 'animationend', 'toggle'])
        view.addEventListener(type, soon, options);
      for (const field of fields) sizes?.observe(field);
      sizes?.observe(document.body);
      seePlaces();
    },
    stop,
  };
}
