import { MODEL } from '../model/model';
import type { ClassName, ModelTypes } from '../model/model-types';
import { apiNotFound, ExcelError } from './excel-error';
import { isRemote } from './object-table';
import type { MaybePromise, ObjectTable, Remote, Scalar } from './object-table';
import type { Session } from './session';

/** The table of an object's class. */
export function tableOf<K extends ClassName>(object: Remote<K>): ObjectTable<ModelTypes[K]> {
  return MODEL[object.type];
}

/** The scalar property of that name, or undefined. */
export function scalarOf<K extends ClassName>(object: Remote<K>, name: string): Scalar<ModelTypes[K]> | undefined {
  return tableOf(object).scalars?.[name];
}

/** The object behind a navigation property; null for a null object, undefined where the class has no such property. */
export function follow<K extends ClassName>(
  object: Remote<K>,
  name: string,
  session: Session,
): Remote | null | undefined {
  return tableOf(object).links?.[name]?.(object.self, session);
}

export async function assign<K extends ClassName>(
  object: Remote<K>,
  name: string,
  value: unknown,
  session: Session,
): Promise<void> {
  const scalar = scalarOf(object, name);
  if (scalar?.set) return scalar.set(object.self, value, session);
  const member = `${object.type}.${name}`;
  if (scalar) throw new ExcelError('InvalidArgument', `${member} is read-only`, member);
  const link = follow(object, name, session);
  if (!link || typeof value !== 'object' || value === null) throw apiNotFound(member);
  await update(link, value, session);
}

/** `object.set({ … })`: the keys are written as in code, with a small first letter. */
export async function update(object: Remote, values: object, session: Session): Promise<void> {
  for (const [key, value] of Object.entries(values)) await assign(object, wireName(key), value, session);
}

export function call<K extends ClassName>(
  object: Remote<K>,
  name: string,
  args: readonly unknown[],
  session: Session,
): MaybePromise<unknown> {
  const method = tableOf(object).methods?.[name];
  if (!method) throw apiNotFound(`${object.type}.${name}`);
  return method(object.self, args, session);
}

/** As `call`, for a method that gives back an object or null. */
export async function callForObject(
  object: Remote,
  name: string,
  args: readonly unknown[],
  session: Session,
): Promise<Remote | null> {
  const value = await call(object, name, args, session);
  if (value === null || isRemote(value)) return value;
  throw apiNotFound(`${object.type}.${name} as an object`);
}

export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
