// A web address may come from anywhere: its words become text, never markup.
const sentence = decode(location.hash.slice(1));
document.getElementById('sentence')!.textContent = sentence;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return 'That could not be done just now.';
  }
}

export {};
