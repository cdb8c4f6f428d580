import * as z from 'zod/mini';
import dalian from './dalian.json';
import hebei from './hebei.json';
import national from './national.json';
import ningxia from './ningxia.json';
import xinjiang from './xinjiang.json';

/** Groups of indicators that can be required; 效益指标 is any of its four kinds. */
export const GROUP_NAMES = [
  '数量指标',
  '质量指标',
  '时效指标',
  '成本指标',
  '效益指标',
  '经济效益指标',
  '社会效益指标',
  '生态效益指标',
  '可持续影响指标',
  '满意度指标',
] as const;

export const groupNameSchema = z.enum(GROUP_NAMES);
export type GroupName = z.infer<typeof groupNameSchema>;

/** How grave a rule's findings are, or that it does not run. */
export const levelSchema = z.enum(['error', 'warning', 'info', 'off']);

const points = z.number().check(z.minimum(0), z.maximum(100));

/** What the forms of a place ask for, as data; weights in points. */
const presetSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  source: z.string(),
  confidence: z.enum(['read', 'memory', 'inferred']),
  note: z.string(),
  /** The scoring policy that goes with it. */
  policy: z.string(),
  required: z.array(groupNameSchema),
  severities: z.record(z.string(), levelSchema),
  /** Least and most points that a part of the form has on the forms seen; a part that is not named follows the policy. */
  weights: z.record(z.string(), z.strictObject({ least: points, most: points })),
});

export type Preset = z.infer<typeof presetSchema>;

/** Every preset, the default first. Throws while loading where a data file is broken. */
export const PRESETS: readonly Preset[] = z.array(presetSchema).parse([national, xinjiang, hebei, ningxia, dalian]);

export function isPreset(id: string): boolean {
  return PRESETS.some((known) => known.id === id);
}

/** The preset of an id; throws a RangeError for an id that no preset has. */
export function presetOf(id: string): Preset {
  const preset = PRESETS.find((known) => known.id === id);
  if (!preset) throw new RangeError(`unknown preset: ${id}`);
  return preset;
}
