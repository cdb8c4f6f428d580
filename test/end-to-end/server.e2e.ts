import { request } from 'node:http';

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly policy: string;
}

/** Asks the local server for a path as it stands, dots and all. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(process.env['WORKBENCH'] ?? '');
  return new Promise((resolve, reject) => {
    const asked = request({ host: hostname, port, path, method }, (response) => {
      const { statusCode, headers } = response;
      response.resume();
      resolve({
        status: statusCode,
        type: headers['content-type'],
        policy: String(headers['content-security-policy']),
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

test.each([
  ['the page', '/', 200, 'text/html; charset=utf-8'],
  ['a script', '/workbench/main.js', 200, 'text/javascript; charset=utf-8'],
  [
    'the pane, with a query as Office adds it',
    '/addin/workbench-pane.html?_host_Info=x',
    200,
    'text/html; charset=utf-8',
  ],
  ['the genuine library', '/office-js/office.js', 200, 'text/javascript; charset=utf-8'],
  ['what is not there', '/workbench/none.js', 404, 'text/plain'],
  ['a folder', '/workbench/', 404, 'text/plain'],
  ['a way out of the folder', '/workbench/../../package.json', 404, 'text/plain'],
  ['the same, disguised', '/workbench/%2e%2e%2f%2e%2e%2fpackage.json', 404, 'text/plain'],
  ['a neighbour whose name begins alike', '/examples/../forms-other/a.xlsx', 404, 'text/plain'],
  ['a broken escape', '/workbench/%zz', 404, 'text/plain'],
])('%s', async (_why, path, status, type) => {
  expect(await ask(path)).toMatchObject({ status, type });
});

test('nothing can be sent to it', async () => {
  expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
});

test('pages may talk to nobody but it', async () => {
  const { policy } = await ask('/');
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/https?:|unsafe-eval/);
});
