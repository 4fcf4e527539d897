import product from '../../webpack.config.js';
import { isLate, patience } from '../../shared/ui/in-time';

describe('a script that does not come', () => {
  it('is given up by the build after as long as the writer waits: it would not be asked for anew before', () => {
    const configurations = product({}, { mode: 'production' });
    expect(configurations).toHaveLength(3);
    for (const { output } of configurations) expect(output.chunkLoadTimeout).toBe(patience);
  });

  it('is late when the build gave it up, and missing when it is not there', () => {
    const failure = (type: string) => Object.assign(new Error('Loading chunk 7 failed.'), { type });
    expect(isLate(failure('timeout'))).toBe(true);
    expect(isLate(failure('missing'))).toBe(false);
    expect(isLate(undefined)).toBe(false);
  });
});
