/** A control of the add-in's ribbon group, as its manifest describes it. */
export interface RibbonControl {
  readonly label: string;
  /** Name of the command to run; absent for the button that opens the pane. */
  readonly command?: string;
  readonly items?: readonly RibbonControl[];
}

/** What a manifest adds to Word: the controls of its first ribbon group, and of the menu on selected text. */
export interface Commands {
  readonly ribbon: readonly RibbonControl[];
  readonly context: readonly RibbonControl[];
}

export function commandsOf(manifest: Document): Commands {
  const strings = new Map(
    [...manifest.getElementsByTagName('bt:String')].map((element) => [
      element.getAttribute('id') ?? '',
      element.getAttribute('DefaultValue') ?? '',
    ]),
  );
  const child = (element: Element, name: string) => [...element.children].find(({ localName }) => localName === name);
  const control = (element: Element): RibbonControl => {
    const command = child(element, 'Action') && child(child(element, 'Action')!, 'FunctionName')?.textContent;
    const items = child(element, 'Items');
    return {
      label: strings.get(child(element, 'Label')?.getAttribute('resid') ?? '') ?? '',
      ...(command && { command }),
      ...(items && { items: [...items.children].map(control) }),
    };
  };
  const within = (name: string) => {
    const [first] = manifest.getElementsByTagName(name);
    return first ? [...first.children].filter(({ localName }) => localName === 'Control').map(control) : [];
  };
  return { ribbon: within('Group'), context: within('OfficeMenu') };
}
