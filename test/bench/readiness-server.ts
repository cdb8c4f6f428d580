import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { EMPTY_SCRIPT, emptyPage, emptyScript } from './empty-page';

interface Content {
  readonly type: string;
  readonly body: Buffer;
}

/** Addresses of the pane as the workbench loads it, and of the empty page beside it. */
export const PAGES = { pane: '/addin/workbench-pane.html', empty: '/addin/empty.html' } as const;

/** Serves what the workbench serves, and an empty page beside the pane's, both alike; resolves to its address and how to end it. */
export async function serveBoth(): Promise<{ address: string; close(): void }> {
  const { contentOf } = (await import(join(process.cwd(), 'src/workbench/server/content.mjs'))) as Contents;
  const script = await emptyScript();
  const answer = async (url: string): Promise<Content | null> => {
    if (url === EMPTY_SCRIPT) return { type: 'text/javascript; charset=utf-8', body: Buffer.from(script) };
    if (url !== PAGES.empty) return contentOf(url);
    const page = await contentOf(PAGES.pane);
    return page && { ...page, body: Buffer.from(emptyPage(page.body.toString())) };
  };
  const server = createServer(({ url = '/' }, response) => {
    answer(url).then(
      (content) => {
        response.writeHead(content ? 200 : 404, { 'content-type': content?.type ?? 'text/plain' });
        response.end(content?.body);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, close: () => void server.close() };
}

interface Contents {
  contentOf(address: string): Promise<Content | null>;
}
