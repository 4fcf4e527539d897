import { HostError } from '../../shared/host';
import { failureDetails } from '../../shared/ui/failure-details';

describe('details of a failure', () => {
  it('tell kinds, codes and places of the failure and of what caused it', () => {
    const cause = Object.assign(new Error('Mia Hart'), {
      name: 'RichApi.Error',
      code: 'GeneralException',
      debugInfo: { errorLocation: 'Paragraph.insertText', statement: 'insertText("Mia Hart")' },
    });
    const details = failureDetails(new HostError('refused', 'Word could not do that just now.', { cause }));
    expect(details).toMatch(/^HostError refused\nat /);
    expect(details).toMatch(/\nRichApi\.Error GeneralException Paragraph\.insertText\nat /);
    expect(details).not.toContain('Mia');
  });

  it('leave out every message, also one of many lines, and what is no plain name', () => {
    const failure = Object.assign(new TypeError('Mia\nmia@home.example likes\nat home'), {
      code: 'words of Mia Hart',
    });
    expect(failureDetails(failure)).not.toMatch(/Mia|home/i);
    expect(failureDetails('Mia')).toBe('Unknown failure');
    expect(failureDetails(undefined)).toBe('Unknown failure');
  });
});
