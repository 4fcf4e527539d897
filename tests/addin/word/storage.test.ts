import { loadSettings, saveSettings } from '../../../addin/word/storage';
import { openInWord, type InWord } from '../open-in-word';

describe('settings in Word', () => {
  let opened: InWord;
  beforeEach(async () => {
    opened = await openInWord(['One Plan']);
  });
  afterEach(() => opened.close());

  it('keeps what is of this plan in the document and what is of the school on the device', async () => {
    const settings = {
      ...loadSettings().settings,
      ignored: ['rule:1'],
      template: 'one-page-profile',
      schoolWords: ['Thrive'],
    };
    await saveSettings(settings);
    expect(loadSettings()).toEqual({ settings, broken: [] });
    const inDocument = JSON.stringify(opened.word.settings);
    expect(inDocument).toContain('rule:1');
    expect(inDocument).not.toContain('Thrive');
    expect(JSON.stringify(Object.entries(localStorage))).toContain('Thrive');
  });

  it('starts each plan with a salt of its own', () => {
    expect(loadSettings().settings.salt).toMatch(/^[\da-f]{16}$/);
    expect(loadSettings().settings.salt).not.toBe(loadSettings().settings.salt);
  });

  it('loses nothing but the spoilt part, and says which', async () => {
    await saveSettings({ ...loadSettings().settings, ignored: ['rule:1'], schoolWords: ['Thrive'] });
    for (const key of Object.keys(localStorage))
      if (key.endsWith('one-plan-settings')) localStorage.setItem(key, '{"schoolWords": 5, "readingAge": 11}');
    expect(loadSettings()).toMatchObject({
      settings: { ignored: ['rule:1'], schoolWords: [], readingAge: 11 },
      broken: ['school words'],
    });
    Office.context.document.settings.set('onePlan', 'not JSON');
    expect(loadSettings()).toMatchObject({
      settings: { ignored: [], schoolWords: [] },
      broken: ['school words', 'all of them'],
    });
  });
});
