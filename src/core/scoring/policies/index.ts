import * as z from 'zod/mini';
import { type Policy, type PolicySource, policySourceSchema } from '../policy';
import beijing2016 from './beijing-2016.json';
import chongqingDept from './chongqing-dept.json';
import cost2022 from './cost-2022.json';
import hubei from './hubei-20-80.json';
import integratedPlatform from './integrated-platform-2022-caps.json';
import national2020 from './national-2020.json';
import { resolvePolicy } from './resolve';
import sichuan from './sichuan-10-90.json';

const SOURCES: readonly PolicySource[] = z
  .array(policySourceSchema)
  .parse([national2020, cost2022, integratedPlatform, hubei, sichuan, chongqingDept, beijing2016]);

/** Every policy that comes with the program, the default first. Throws while loading where a data file is broken. */
export const POLICIES: readonly Policy[] = SOURCES.map((source) => resolvePolicy(source, SOURCES));

/** The policy of an id; throws a RangeError for an id that no policy has. */
export function policyOf(id: string): Policy {
  const policy = POLICIES.find((known) => known.id === id);
  if (!policy) throw new RangeError(`unknown scoring policy: ${id}`);
  return policy;
}

/** Settings that say which policy scores are computed by. */
export interface PolicySettings {
  readonly policy: string;
  /** A policy that a person edited; it is the one used where `policy` is its id. */
  readonly customPolicy?: PolicySource | undefined;
  readonly thresholds: { readonly overAchievement: number };
}

/**
 * The policy that settings ask for: the user's own as it is, or one of ours with the user's limit of over-achievement. Throws a
 * RangeError for an id that no policy has, a ZodError where the user's own is not complete.
 */
export function policyFor({ policy: id, customPolicy, thresholds }: PolicySettings): Policy {
  if (customPolicy?.id === id) return resolvePolicy(customPolicy, SOURCES);
  const policy = policyOf(id);
  return { ...policy, overAchievement: { ...policy.overAchievement, ratio: thresholds.overAchievement } };
}
