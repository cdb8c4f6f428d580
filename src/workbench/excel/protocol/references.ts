import type { ClassName } from '../model/model-types';
import { ExcelError } from './excel-error';
import type { Remote } from './object-table';

/** Objects that proxies hold on to (`_KeepReference`) until the end of their `Excel.run`. */
export class References {
  readonly #objects = new Map<string, Remote>();
  readonly #ids = new Map<Remote['self'], { readonly type: ClassName; readonly id: string }>();
  #next = 1;

  /** How many objects are held. */
  get size(): number {
    return this.#objects.size;
  }

  keep(object: Remote): string {
    const known = this.idOf(object);
    if (known) return known;
    const id = `r${this.#next++}`;
    this.#objects.set(id, object);
    this.#ids.set(object.self, { type: object.type, id });
    return id;
  }

  /** Under which reference an object is held. A range and its format share what stands behind them, hence the type. */
  idOf(object: Remote): string | undefined {
    const held = this.#ids.get(object.self);
    return held?.type === object.type ? held.id : undefined;
  }

  has(id: string): boolean {
    return this.#objects.has(id);
  }

  find(id: string): Remote {
    const object = this.#objects.get(id);
    if (!object) throw new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  remove(id: string): void {
    const object = this.#objects.get(id);
    if (object) this.#ids.delete(object.self);
    this.#objects.delete(id);
  }

  clear(): void {
    this.#objects.clear();
    this.#ids.clear();
  }

  *ofType<K extends ClassName>(type: K): Generator<Remote<K>['self']> {
    for (const object of this.#objects.values()) if (isOfType(object, type)) yield object.self;
  }
}

function isOfType<K extends ClassName>(object: Remote, type: K): object is Remote<K> {
  return object.type === type;
}
