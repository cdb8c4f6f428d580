import { type Policy, policySchema, type PolicySource } from '../policy';

/**
 * A policy with everything that it takes over from those it extends. Throws a RangeError where one of them is unknown or extends itself
 * in the end, a ZodError where the result is not complete.
 */
export function resolvePolicy(source: PolicySource, known: readonly PolicySource[]): Policy {
  return policySchema.parse(fieldsOf(source, known, []));
}

function fieldsOf(source: PolicySource, known: readonly PolicySource[], below: readonly string[]): object {
  const { extends: base, ...own } = source;
  if (base === undefined) return own;
  const path = [...below, source.id];
  const parent = known.find(({ id }) => id === base);
  if (!parent || path.includes(base)) throw new RangeError(`scoring policy cannot extend ${base}: ${path.join(' > ')}`);
  return { ...fieldsOf(parent, known, path), ...own };
}
