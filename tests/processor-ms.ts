/** Milliseconds of the processor that something takes: what else the machine does meanwhile is not counted. */
export function processorMs(act: () => unknown): number {
  const start = process.cpuUsage();
  act();
  return process.cpuUsage(start).user / 1000;
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
