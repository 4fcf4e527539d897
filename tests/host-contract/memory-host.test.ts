import { hostContract } from './host-contract';
import { MemoryHost } from './memory-host';

hostContract('blocks in memory', (lines) => {
  const host = new MemoryHost(lines.map((text) => ({ text })));
  return Promise.resolve({
    host,
    texts: () => host.plain.split('\n'),
    type: (line, text) => host.type(`b${line}`, text),
  });
});
