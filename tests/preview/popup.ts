/** One thing that can be chosen. */
export interface Choice {
  readonly label: string;
  readonly choose: () => void;
}

/** Opens a small list of choices at a place of the page; it goes with a choice, a click elsewhere or Escape. */
export function popup(name: string, choices: readonly Choice[], { x, y }: { readonly x: number; readonly y: number }) {
  const made = document.createElement('div');
  const close = () => {
    made.remove();
    document.removeEventListener('pointerdown', elsewhere);
    document.removeEventListener('keydown', escape);
  };
  const elsewhere = ({ target }: Event) => {
    if (!made.contains(target as Node)) close();
  };
  const escape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  };
  made.className = 'popup';
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', name);
  made.style.left = `${Math.min(x, innerWidth - 330)}px`;
  made.style.top = `${y + 12}px`;
  for (const { label, choose } of choices) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      close();
      choose();
    });
    made.append(button);
  }
  document.addEventListener('pointerdown', elsewhere);
  document.addEventListener('keydown', escape);
  document.body.append(made);
}
