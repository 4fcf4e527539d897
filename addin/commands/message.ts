// How Office looks, where it said so, and a sentence. A web address may come from anywhere: its words become text, never markup.
const [, look, sentence] = /^#(light|dark|black)?:?(.*)$/.exec(location.hash) ?? [];
document.getElementById('sentence')!.textContent = decode(sentence ?? '');
if (look) document.documentElement.style.colorScheme = look === 'light' ? 'light' : 'dark';

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return 'That could not be done just now.';
  }
}

export {};
