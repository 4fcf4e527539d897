/** A control of the add-in's ribbon group, as its manifest describes it. */
export interface RibbonControl {
  readonly label: string;
  /** Name of the command to run; absent for the button that opens the pane. */
  readonly command?: string;
  readonly items?: readonly RibbonControl[];
}

/** The controls of the first ribbon group of a manifest, with their labels. */
export function ribbonOf(manifest: Document): readonly RibbonControl[] {
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
  const group = manifest.getElementsByTagName('Group')[0];
  return group ? [...group.children].filter(({ localName }) => localName === 'Control').map(control) : [];
}
