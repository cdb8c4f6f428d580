import { build } from 'esbuild';

/** What every page of Fluent UI needs that waits for Office, and nothing else: the start of Microsoft's own template, with one button. */
const SOURCE = `
  import { createRoot } from 'react-dom/client';
  import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
  import { createElement as h } from 'react';
  const root = createRoot(document.getElementById('root'));
  Office.onReady(() => root.render(h(FluentProvider, { theme: webLightTheme }, h(Button, null, '校验工作簿'))));`;

/** The tag of the pane's own script, whether or not the page was made smaller. */
const OWN_SCRIPT = /<script\b[^>]*\bsrc="?taskpane\.[^">\s]+"?[^>]*><\/script>/;

/** Address of the empty page's script. */
export const EMPTY_SCRIPT = '/addin/empty.js';

/** The pane's page with the script of an empty page in place of the pane's: the same office.js, loaded in the same way. */
export function emptyPage(panePage: string): string {
  if (!OWN_SCRIPT.test(panePage)) throw new Error('the page of the pane loads no script of ours');
  return panePage.replace(OWN_SCRIPT, `<script defer src="${EMPTY_SCRIPT}"></script>`);
}

/** The script of the empty page, as a production build would make it. */
export async function emptyScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: SOURCE, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    minify: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
