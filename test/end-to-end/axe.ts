import { source, type AxeResults, type RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

/** What axe looks at in a frame: a part of it, the rest left out, by some rules only where they are named. */
export interface Look {
  readonly part?: string;
  readonly without?: string;
  readonly rules?: readonly string[];
}

/** What axe finds serious in one frame, frames inside of it left out; axe is loaded into it once. */
export async function seriousIn(frame: Frame, { part, without, rules }: Look = {}): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(source);
  const options: RunOptions = {
    iframes: false,
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
  };
  const context = { include: [[part ?? 'body']], exclude: [[without ?? 'noscript']] };
  const { violations } = await frame.evaluate(
    ([where, how]) => (globalThis as unknown as { axe: Axe }).axe.run(where, how),
    [context, options] as const,
  );
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

interface Axe {
  run(context: object, options: RunOptions): Promise<AxeResults>;
}
