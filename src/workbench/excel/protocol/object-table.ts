import type { ClassName, ModelTypes } from '../model/model-types';
import type { Session } from './session';

/** An object of the model: the name of its class in the library and what stands behind it. */
export interface Remote<K extends ClassName = ClassName> {
  readonly type: K;
  readonly self: ModelTypes[K];
}

export type MaybePromise<T> = T | Promise<T>;

/** A property that is no object. Without `set` it is read only; one that is not `eager` is loaded only when it is named. */
export interface Scalar<T> {
  readonly get: (self: T, session: Session) => unknown;
  readonly set?: (self: T, value: unknown, session: Session) => MaybePromise<void>;
}

/**
 * What the simulation knows of one class of the library, by the names on the wire. `methods` may give back objects or plain values;
 * null stands for the null object. `identity` is what a proxy needs to find its object again.
 */
export interface ObjectTable<T> {
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly links?: Readonly<Record<string, (self: T, session: Session) => Remote | null>>;
  readonly methods?: Readonly<
    Record<string, (self: T, args: readonly unknown[], session: Session) => MaybePromise<unknown>>
  >;
  readonly items?: (self: T, session: Session) => readonly Remote[];
  readonly identity?: (self: T) => Readonly<Record<string, unknown>>;
}

export type Model = { readonly [K in ClassName]: ObjectTable<ModelTypes[K]> };

/** Name under which an indexer (`collection[key]`, `getItem(key)`) stands among the methods. */
export const INDEXER = '$item';

export function remote<K extends ClassName>(type: K, self: ModelTypes[K]): Remote<K> {
  return { type, self };
}

export function isRemote(value: unknown): value is Remote {
  return typeof value === 'object' && value !== null && 'type' in value && 'self' in value;
}

/** What stands behind an argument that is an object of the given class; undefined for anything else. */
export function selfOf<K extends ClassName>(value: unknown, type: K): ModelTypes[K] | undefined {
  return isRemote(value) && isOfType(value, type) ? value.self : undefined;
}

function isOfType<K extends ClassName>(value: Remote, type: K): value is Remote<K> {
  return value.type === type;
}
