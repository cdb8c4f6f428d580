import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;
/** The same without the right to change it, at every depth. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
type Picker = (value: unknown) => unknown;

const PICKERS = new WeakMap<Schema, Picker>();

/**
 * What a schema names of a value that has at least that: other properties are left out, at every depth; what holds none is not copied. The
 * value's type vouches for the rest, so that nothing is checked twice.
 */
export function publish<S extends Schema>(schema: S, value: Frozen<z.input<S>>): z.output<S> {
  return pickerOf(schema)(value) as z.output<S>;
}

function pickerOf(schema: Schema): Picker {
  const known = PICKERS.get(schema) ?? makePicker((schema as z.core.$ZodTypes)._zod.def);
  PICKERS.set(schema, known);
  return known;
}

/** Picks what holds nothing to leave out. */
const whole: Picker = (value) => value;

function makePicker(def: z.core.$ZodTypes['_zod']['def']): Picker {
  switch (def.type) {
    case 'object':
      return objectPicker(Object.entries(def.shape).map(([key, part]) => [key, pickerOf(part)]));
    case 'array': {
      const pick = pickerOf(def.element);
      return pick === whole ? whole : (value) => (value as readonly unknown[]).map(pick);
    }
    case 'nullable':
    case 'optional': {
      const pick = pickerOf(def.innerType);
      return pick === whole ? whole : (value) => (value === null || value === undefined ? value : pick(value));
    }
    default:
      return whole;
  }
}

function objectPicker(parts: readonly (readonly [string, Picker])[]): Picker {
  const copy = copier(parts);
  if (parts.some(([, pick]) => pick !== whole)) return copy;
  const named = new Set(parts.map(([key]) => key));
  return (value) => {
    for (const key in value as object) if (!named.has(key)) return copy(value);
    return value;
  };
}

function copier(parts: readonly (readonly [string, Picker])[]): Picker {
  return (value) => {
    const from = value as Readonly<Record<string, unknown>>;
    const picked: Record<string, unknown> = {};
    for (const [key, pick] of parts) {
      const part = from[key];
      if (part !== undefined) picked[key] = pick === whole ? part : pick(part);
    }
    return picked;
  };
}
