/**
 * Milliseconds that something takes: those of the processor, which leave out what else the machine does meanwhile, or
 * those of the clock where they are fewer, which leave out what the engine does beside it, such as clearing the memory
 * of all tests before.
 */
export function processorMs(act: () => unknown): number {
  const [start, started] = [process.cpuUsage(), performance.now()];
  act();
  const ended = performance.now();
  return Math.min(process.cpuUsage(start).user / 1000, ended - started);
}

/**
 * How many times longer something takes on a text ten times as long, made of `unit`: 10 where time is in proportion,
 * 100 where it is quadratic. The least of up to eight rounds of each, until the answer is under `enough`, so that what
 * the machine does meanwhile decides nothing; times under 2 ms count as 2. The first of the short rounds only makes
 * ready; one long round that is fast enough says all.
 */
export function growth(act: (text: string) => unknown, unit: string, length = 10_000, enough = 30): number {
  const make = (size: number) => unit.repeat(Math.ceil(size / unit.length));
  const [small, large] = [make(length), make(length * 10)];
  let [short, long] = [processorMs(() => act(small)), Infinity];
  for (let round = 0; round < 8; round++) {
    short = Math.min(
      short,
      processorMs(() => act(small)),
    );
    long = Math.min(
      long,
      processorMs(() => act(large)),
    );
    if (long / Math.max(short, 2) < enough) break;
  }
  return long / Math.max(short, 2);
}
