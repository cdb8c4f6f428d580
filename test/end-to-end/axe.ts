import { source, type AxeResults, type RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** Every look that the pane and the page have; forced colours are the system's. */
export const THEMES: readonly (readonly [string, Parameters<Page['emulateMedia']>[0]])[] = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colors', { colorScheme: 'dark', forcedColors: 'active' }],
];

/** What axe looks at in a frame: a part of it, or all but a part. */
export interface Look {
  readonly part?: string;
  readonly without?: string;
}

/** What axe finds wrong in one frame by every rule, frames inside of it left out; axe is loaded into it once. */
export async function wrongIn(frame: Frame, { part, without }: Look = {}): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(source);
  const options: RunOptions = {
    iframes: false,
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } }, // of WCAG 2.2, which axe asks for only where it is told
  };
  const context = { include: [[part ?? 'body']], exclude: [[without ?? 'noscript']] };
  const { violations } = await frame.evaluate(
    ([where, how]) => (globalThis as unknown as { axe: Axe }).axe.run(where, how),
    [context, options] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

interface Axe {
  run(context: object, options: RunOptions): Promise<AxeResults>;
}
