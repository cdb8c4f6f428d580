import { buildAddin, buildWorkbench } from '../../src/workbench/server/build.mjs';
import { serve } from '../../src/workbench/server/serve.mjs';

/** Builds what is stale and serves it at a free port, whose address the tests find in WORKBENCH. */
export default async function start() {
  await Promise.all([buildAddin(), buildWorkbench()]);
  const { server, address } = await serve(0);
  globalThis.workbenchServer = server;
  process.env.WORKBENCH = address;
}
