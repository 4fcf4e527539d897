/** Milliseconds of the processor that something takes: what else the machine does meanwhile is not counted. */
export function processorMs(act: () => void): number {
  const start = process.cpuUsage();
  act();
  return process.cpuUsage(start).user / 1000;
}
