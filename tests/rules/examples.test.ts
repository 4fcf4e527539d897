import { rules } from '../../shared/rules';
import { casesOf, resultOf } from './example';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(casesOf(rule).map((one) => [one.text, one] as const))('judges %j', (_text, one) => {
    const { wanted, after } = one;
    expect(resultOf(rule, one)).toEqual({ wanted, ...(after && { after }) });
  });

  test('nothing in a good example is marked', () => {
    expect(rule.examples.good.filter((good) => good.includes('[['))).toEqual([]);
  });
});
