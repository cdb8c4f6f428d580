import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { COMMANDS } from '../../src/ribbon/commands';
import { zhCN } from '../../src/taskpane/strings/zh-CN';
import { all, type Element, readManifest, ROOT, valuesOf } from './manifest';

const manifest = readManifest();
const resources = (kind: string): Element[] => all(manifest, kind);
const attribute = (name: string) => (element: Element) => element.attributes.get(name) ?? '';
const DEFINITIONS = ['Image', 'Url', 'String'].flatMap(resources).filter(({ attributes }) => attributes.has('id'));

describe('manifest.xml', () => {
  test("is read by Microsoft's own package", () => {
    expect(readByMicrosoft()).toMatchObject({
      displayName: zhCN.appName,
      defaultLocale: 'zh-CN',
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
      hosts: ['Workbook'],
    });
  });

  test('every resid is defined, and every definition is used', () => {
    const defined = DEFINITIONS.map(attribute('id'));
    const used = new Set(valuesOf(manifest, 'resid'));
    expect([...used].filter((id) => !defined.includes(id))).toEqual([]);
    expect(defined.filter((id) => !used.has(id))).toEqual([]);
  });

  test('no id is given twice', () => {
    const ids = valuesOf(manifest, 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('ids of resources have at most 32 characters', () =>
    expect(DEFINITIONS.map(attribute('id')).filter((id) => id.length > 32)).toEqual([]));

  test('every address is https', () => {
    const addresses = ['Image', 'Url', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation']
      .flatMap(resources)
      .map(attribute('DefaultValue'))
      .filter(Boolean);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => new URL(address).protocol !== 'https:')).toEqual([]);
  });

  test.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('%s have at most %i characters in both languages', (kind, most) => {
    const texts = resources(kind).flatMap((strings) => [
      ...valuesOf(strings, 'DefaultValue'),
      ...valuesOf(strings, 'Value'),
    ]);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.length > most)).toEqual([]);
  });

  test('everything that people read has an English override', () => {
    const spoken = ['String', 'DisplayName', 'Description']
      .flatMap(resources)
      .filter(({ attributes }) => attributes.has('DefaultValue'));
    const english = spoken.map((element) => all(element, 'Override').map(attribute('Locale')));
    expect(spoken.length).toBeGreaterThan(10);
    expect(english).toEqual(spoken.map(() => ['en-US']));
  });

  test('every button has icons of 16, 32 and 80 pixels', () => {
    const sizes = resources('Icon').map((icon) => all(icon, 'Image').map(attribute('size')));
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes).toEqual(sizes.map(() => ['16', '32', '80']));
  });

  test('every icon is a PNG of its size in assets', () => {
    const icons = [...resources('Image').map(attribute('DefaultValue')), ...iconsOfApp()].filter(Boolean);
    const wrong = icons.filter((address) => {
      const file = new URL(address).pathname.slice(1);
      return widthOf(file) !== Number(/-(\d+)\.png$/.exec(file)?.[1]);
    });
    expect(icons.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  test('every ExecuteFunction has a command in code, and every command a button', () => {
    const names = resources('FunctionName').map(({ text }) => text);
    expect(new Set(names)).toEqual(new Set(Object.keys(COMMANDS)));
  });

  test('every command has a keyboard shortcut of its own, in the words of the pane', () => {
    const { actions, shortcuts } = shortcutFile();
    const words: Readonly<Record<string, string>> = zhCN.actions;
    expect(resources('ExtendedOverrides').map(attribute('Url'))).toEqual([
      'https://localhost:3000/assets/shortcuts.json',
    ]);
    expect(new Map(actions.map(({ id, name }) => [id, name]))).toEqual(
      new Map(Object.keys(COMMANDS).map((command) => [command, words[command]])),
    );
    expect(new Set(shortcuts.map(({ action }) => action))).toEqual(new Set(Object.keys(COMMANDS)));
    expect(new Set(shortcuts.map(({ key }) => key.default)).size).toBe(shortcuts.length);
  });

  test('every shortcut stands in the guide and in the pane’s own help', () => {
    const { actions, shortcuts } = shortcutFile();
    const guide = readFileSync(join(ROOT, 'docs/user-guide.zh-CN.md'), 'utf8').split('\n');
    const help = zhCN.settings.keys.join();
    for (const { action, key } of shortcuts) {
      const name = actions.find(({ id }) => id === action)?.name ?? '';
      expect(guide.find((line) => line.startsWith(`| ${key.default} `))).toContain(name);
      expect(help).toContain(`${key.default.slice(-1)} ${name}`);
    }
  });

  test("the ribbon's words are the pane's", () => {
    const labels = all(resources('CustomTab')[0] ?? manifest, 'Control').map((control) =>
      textOf(all(control, 'Label').map(attribute('resid'))[0]),
    );
    const { checkWorkbook, checkSheet, clearMarks, computeScores } = zhCN.actions;
    expect(labels).toEqual(['打开面板', checkWorkbook, checkSheet, clearMarks, computeScores]);
  });

  test('the label of the tab stands behind its groups, where the schema wants it', () =>
    expect(resources('CustomTab')[0]?.children.map(({ name }) => name)).toEqual(['Group', 'Group', 'Label']));

  test('pane and commands share one page and one runtime', () => {
    const pages = ['Runtime', 'FunctionFile', 'SourceLocation']
      .flatMap(resources)
      .map(attribute('resid'))
      .filter(Boolean);
    expect(new Set(pages)).toEqual(new Set(['Pane.Url']));
    expect(resources('Runtime').map(attribute('lifetime'))).toEqual(['long']);
  });

  test('asks for what the host needs and no more', () => {
    const sets = resources('Set').map(({ attributes }) => [attributes.get('Name'), attributes.get('MinVersion')]);
    expect(sets).toEqual([
      ['ExcelApi', '1.9'],
      ['SharedRuntime', '1.1'],
    ]);
  });

  test('carries the version of the package', () =>
    expect(resources('Version')[0]?.text).toBe(`${packageJson.version}.0`));
});

/** What office-addin-manifest reads. In a process of its own: it loads ES modules in a way that Jest cannot. */
function readByMicrosoft(): unknown {
  const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml')
    .then((info) => process.stdout.write(JSON.stringify(info)))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' }));
}

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

function shortcutFile(): Shortcuts {
  return JSON.parse(readFileSync(join(ROOT, 'assets/shortcuts.json'), 'utf8')) as Shortcuts;
}

function iconsOfApp(): string[] {
  return ['IconUrl', 'HighResolutionIconUrl'].flatMap(resources).map(attribute('DefaultValue'));
}

function textOf(id: string | undefined): string | undefined {
  return DEFINITIONS.find(({ attributes }) => attributes.get('id') === id)?.attributes.get('DefaultValue');
}

/** Width in pixels from the header of a PNG file. */
function widthOf(file: string): number {
  return readFileSync(join(ROOT, file)).readUInt32BE(16);
}
