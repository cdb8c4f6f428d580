import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

interface Settings {
  readonly officeJs: string;
  readonly contentSecurityPolicy: string;
}

interface Plugin {
  readonly userOptions?: { readonly templateParameters?: Settings };
  readonly patterns?: readonly { readonly to: string }[];
}

/** What webpack is told for a choice of office.js. */
function settingsFor(officeJs: string): { page: Settings; copied: readonly string[] } {
  const configuration = require(join(ROOT, 'webpack.config.js')) as (env: object) => { plugins: readonly Plugin[] };
  const { plugins } = configuration({ officeJs });
  const page = plugins.find(({ userOptions }) => userOptions)?.userOptions?.templateParameters;
  if (!page) throw new Error('no page');
  return { page, copied: plugins.flatMap(({ patterns }) => patterns ?? []).map(({ to }) => to) };
}

describe('officeJs', () => {
  test.each([
    ['cdn', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js', "'self' https://appsforoffice.microsoft.com"],
    [
      '21vianet',
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
      "'self' https://appsforoffice.cdn.partner.office365.cn",
    ],
    ['local', 'office-js/office.js', "'self'"],
  ])('%s: the page loads it from there, and scripts may come from nowhere else', (choice, address, sources) => {
    const { page } = settingsFor(choice);
    expect(page.officeJs).toBe(address);
    expect(page.contentSecurityPolicy.split('; ')).toContain(`script-src ${sources}`);
  });

  test.each(['cdn', '21vianet', 'local'])('%s: nothing leaves the machine', (choice) => {
    const policy = settingsFor(choice).page.contentSecurityPolicy.split('; ');
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "connect-src 'none'", "form-action 'none'"]));
    expect(policy.join()).not.toContain('unsafe-eval');
  });

  test('local alone copies office.js, under its own name and with its licence', () => {
    const copies = (choice: string) =>
      settingsFor(choice).copied.filter((file) => /\/(office\.js|LICENSE\.md)$/.test(file));
    expect(copies('local')).toEqual(['office-js/LICENSE.md', 'office-js/office.js']);
    expect([...copies('cdn'), ...copies('21vianet')]).toEqual([]);
  });

  test('an unknown choice is refused', () => expect(() => settingsFor('intranet')).toThrow('officeJs=intranet'));
});
