import { buttons, menus, type Entry } from '../addin/commands/menu';
import { noteTexts } from '../addin/word/note-window';

/** What the manifest says beside its ribbon: it changes by hand. */
const start = '<VersionOverrides ';
const end = '</VersionOverrides>';

/** The manifest with its ribbon made anew from the menus; everything outside `VersionOverrides` stays. */
export function withRibbon(manifest: string): string {
  const from = manifest.indexOf(start);
  const to = manifest.indexOf(end);
  if (from < 0 || to < 0) throw new Error('manifest.xml has no VersionOverrides.');
  return manifest.slice(0, from) + ribbonPart() + manifest.slice(to + end.length);
}

const base = 'https://localhost:3000';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Collects texts under ids of at most 32 characters. */
class Strings {
  readonly #texts = new Map<string, string>();
  add(id: string, text: string): string {
    this.#texts.set(id, text);
    return id;
  }
  lines(indent: string): string {
    return [...this.#texts]
      .map(([id, text]) => `${indent}<bt:String id="${id}" DefaultValue="${escaped(text)}"/>`)
      .join('\n');
  }
}

const indented = (text: string, by: number): string =>
  text
    .split('\n')
    .map((line) => (line ? ' '.repeat(by) + line : line))
    .join('\n');

const icon = (name: 'Icon' | 'Insert'): string =>
  `<Icon>\n${[16, 32, 80].map((size) => `  <bt:Image size="${size}" resid="${name}.${size}"/>`).join('\n')}\n</Icon>`;

const supertip = (label: string, tip: string): string =>
  `<Supertip>\n  <Title resid="${label}"/>\n  <Description resid="${tip}"/>\n</Supertip>`;

function ribbonPart(): string {
  const short = new Strings();
  const long = new Strings();
  let entries = 0;
  const texts = (label: string, tip: string) => {
    const number = ++entries;
    return { label: short.add(`L.${number}`, label), tip: long.add(`T.${number}`, tip) };
  };
  short.add('GetStarted.Title', 'One Plan Assistant is ready');
  long.add(
    'GetStarted.Text',
    'Open a plan, then choose Check plan on the Home tab. Everything is checked on this computer; nothing you write is sent anywhere.',
  );
  const group = short.add('Group.Label', 'One Plan');
  for (const [id, text] of noteTexts) short.add(id, text);
  const run = ({ name }: Entry) =>
    `<Action xsi:type="ExecuteFunction">\n  <FunctionName>${name}</FunctionName>\n</Action>`;

  const item = (entry: Entry): string => {
    const { label, tip } = texts(entry.label, entry.tip);
    const inner = [`<Label resid="${label}"/>`, supertip(label, tip), icon('Insert'), run(entry)].join('\n');
    return `<Item id="OnePlan.${entry.name}">\n${indented(inner, 2)}\n</Item>`;
  };
  const button = (id: string, words: { label: string; tip: string }, action: string): string => {
    const { label, tip } = texts(words.label, words.tip);
    const inner = [`<Label resid="${label}"/>`, supertip(label, tip), icon('Icon'), action].join('\n');
    return `<Control xsi:type="Button" id="OnePlan.${id}">\n${indented(inner, 2)}\n</Control>`;
  };

  const check = button(
    'Check',
    {
      label: 'Check plan',
      tip: 'See notes on this plan: plain words, outcomes, provision, dates, and parts that are missing.',
    },
    '<Action xsi:type="ShowTaskpane">\n  <TaskpaneId>OnePlan.Pane</TaskpaneId>\n  <SourceLocation resid="Pane.Url"/>\n</Action>',
  );
  const next = button('NextNote', buttons.nextNote, run(buttons.nextNote));
  const drawn = menus.map((menu) => {
    const { label, tip } = texts(menu.label, menu.tip);
    const inner = [
      `<Label resid="${label}"/>`,
      supertip(label, tip),
      icon('Insert'),
      `<Items>\n${indented(menu.entries.map(item).join('\n'), 2)}\n</Items>`,
    ].join('\n');
    return `<Control xsi:type="Menu" id="OnePlan.${menu.id}">\n${indented(inner, 2)}\n</Control>`;
  });
  const outcome = button('CheckOutcome', buttons.checkOutcome, run(buttons.checkOutcome));

  const images = (['Icon', 'Insert'] as const).flatMap((name) =>
    [16, 32, 80].map(
      (size) => `<bt:Image id="${name}.${size}" DefaultValue="${base}/assets/${name.toLowerCase()}-${size}.png"/>`,
    ),
  );
  return `<VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Requirements>
      <bt:Sets DefaultMinVersion="1.3">
        <bt:Set Name="WordApi" MinVersion="1.3"/>
      </bt:Sets>
    </Requirements>
    <Hosts>
      <Host xsi:type="Document">
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="GetStarted.Title"/>
            <Description resid="GetStarted.Text"/>
            <LearnMoreUrl resid="Help.Url"/>
          </GetStarted>
          <FunctionFile resid="Commands.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="OnePlan.Group">
                <Label resid="${group}"/>
${indented(icon('Icon'), 16)}
${indented([check, next, ...drawn].join('\n'), 16)}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
          <ExtensionPoint xsi:type="ContextMenu">
            <OfficeMenu id="ContextMenuText">
${indented(outcome, 14)}
            </OfficeMenu>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
${indented(images.join('\n'), 8)}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Pane.Url" DefaultValue="${base}/taskpane.html"/>
        <bt:Url id="Help.Url" DefaultValue="${base}/assets/help.html"/>
        <bt:Url id="Commands.Url" DefaultValue="${base}/commands.html"/>
      </bt:Urls>
      <bt:ShortStrings>
${short.lines('        ')}
      </bt:ShortStrings>
      <bt:LongStrings>
${long.lines('        ')}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>`;
}
