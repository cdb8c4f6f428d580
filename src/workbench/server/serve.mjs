import { createServer } from 'node:http';
import { contentOf } from './content.mjs';

/** Everything comes from this machine. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'frame-src': "'self'",
  'frame-ancestors': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};
const HEADERS = {
  'content-security-policy': Object.entries(POLICY)
    .map((rule) => rule.join(' '))
    .join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};
const TRIES = 20;

/**
 * Serves the workbench on this machine alone, at the wanted port or the next free one; resolves to the server and its address.
 * `taken` is called with each port that was not free.
 */
export async function serve(port, taken = () => {}) {
  for (let tried = port; tried < port + TRIES; tried += 1) {
    const server = await listen(tried);
    if (server) return { server, address: `http://localhost:${server.address().port}` };
    taken(tried);
  }
  throw new Error(`no free port between ${port} and ${port + TRIES - 1}`);
}

function listen(port) {
  const server = createServer((request, response) => void answer(request, response));
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

async function answer({ method, url = '/' }, response) {
  if (method !== 'GET' && method !== 'HEAD') return response.writeHead(405, { allow: 'GET, HEAD' }).end();
  try {
    const content = await contentOf(url);
    if (!content) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    response.writeHead(200, { ...HEADERS, 'content-type': content.type, 'content-length': content.body.length });
    response.end(method === 'HEAD' ? undefined : content.body);
  } catch (error) {
    console.error(error);
    response.writeHead(500, { 'content-type': 'text/plain' }).end('failed');
  }
}
