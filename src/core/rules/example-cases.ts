import { DEFAULT_PROFILE, type Profile } from '../profile/profile';
import type { ExampleForm } from './example-notation';
import type { Rule } from './rule';

/** One example of a rule: whether it is to be reported, why it exists, and its forms (one, for a rule about one form). */
export interface ExampleCase {
  readonly bad: boolean;
  readonly why: string;
  readonly forms: readonly ExampleForm[];
}

/** The settings that an example is judged by. */
export function profileOf([first]: readonly ExampleForm[]): Profile {
  const { policy = DEFAULT_PROFILE.policy, preset = DEFAULT_PROFILE.preset } = first ?? {};
  return { ...DEFAULT_PROFILE, policy, preset };
}

/** Every example of a rule in one shape, bad ones first. */
export function casesOf(rule: Rule): readonly ExampleCase[] {
  if (rule.scope === 'workbook')
    return [true, false].flatMap((bad) =>
      rule.examples[bad ? 'bad' : 'good'].map(([why, forms]) => ({ bad, why, forms })),
    );
  return [true, false].flatMap((bad) =>
    rule.examples[bad ? 'bad' : 'good'].map(([why, rows, facts]) => ({ bad, why, forms: [{ ...facts, rows }] })),
  );
}
