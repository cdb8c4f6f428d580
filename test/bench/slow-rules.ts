import type { Form } from '../../src/core/form/form';
import { DEFAULT_PROFILE } from '../../src/core/profile/profile';
import { lint } from '../../src/core/rules/lint';
import { RULES } from '../../src/core/rules/registry';
import type { Rule } from '../../src/core/rules/rule';

const ROWS = 30;
const RUNS = 5;
const LISTED = 10;

/** Time of all rules, and of the ten slowest alone, over forms of thirty rows that no rule has seen before. */
export function slowRules(forms: readonly Form[]): string {
  const long = forms.map(withThirtyRows);
  const single = RULES.map((rule) => ({ id: rule.id, ms: timeOf([rule], long) }));
  const slowest = single.sort((one, other) => other.ms - one.ms).slice(0, LISTED);
  return [
    `all rules, ${ROWS} rows      ${timeOf(RULES, long).toFixed(3)} ms a form`,
    `the ${LISTED} slowest rules, in µs a form of ${ROWS} rows:`,
    ...slowest.map(({ id, ms }) => `  ${id.padEnd(36)}${(ms * 1000).toFixed(1).padStart(6)}`),
  ].join('\n');
}

function withThirtyRows(form: Form): Form {
  const { indicators } = form;
  return {
    ...form,
    indicators: Array.from({ length: ROWS }, (_, row) => indicators[row % indicators.length] ?? []).flat(),
  };
}

/** Median milliseconds a form; copies are made so that nothing is remembered of an earlier run. */
function timeOf(rules: readonly Rule[], forms: readonly Form[]): number {
  const times = Array.from({ length: RUNS }, () => {
    const fresh = forms.map((form) => ({ ...form }));
    const started = performance.now();
    lint(fresh, DEFAULT_PROFILE, {}, rules);
    return (performance.now() - started) / forms.length;
  });
  return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? NaN;
}
