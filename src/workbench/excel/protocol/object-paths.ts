import { apiNotFound, ExcelError } from './excel-error';
import { callForObject, follow } from './members';
import { INDEXER, remote } from './object-table';
import type { Remote } from './object-table';
import type { Session } from './session';
import { PathType } from './wire';
import type { ArgumentInfo, ObjectPath, Request } from './wire';

const SERVICES = {
  'Microsoft.InternalService.AddinInternalService': 'AddinInternalService',
  'Microsoft.ExcelServices.CustomFunctions': 'CustomFunctions',
} as const;

/** The objects of one batch: every path is followed once, so that a method which creates something runs once. */
export class ObjectPaths {
  readonly #found = new Map<number, Remote | null>();

  constructor(
    private readonly paths: Request['ObjectPaths'],
    private readonly session: Session,
  ) {}

  /** The object of a path; null for a null object, and for whatever hangs on one. */
  async resolve(id: number): Promise<Remote | null> {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new ExcelError('InvalidObjectPath', `no object path ${id}`);
    const object = await this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  /** Arguments with the objects they refer to. */
  async argumentsOf(info: ArgumentInfo | undefined): Promise<unknown[]> {
    return this.#bind(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  async #follow(path: ObjectPath): Promise<Remote | null> {
    if (path.ObjectPathType === PathType.Root) return remote('Workbook', this.session.book);
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.Reference) return this.session.references.find(path.Name);
    if (path.ObjectPathType === PathType.Service) return serviceOf(path.Name);
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    return parent && this.#fromParent(parent, path);
  }

  async #fromParent(parent: Remote, path: ObjectPath): Promise<Remote | null> {
    if (path.ObjectPathType === PathType.Property) {
      const object = follow(parent, path.Name, this.session);
      if (object === undefined) throw apiNotFound(`${parent.type}.${path.Name}`);
      return object;
    }
    const args = await this.argumentsOf(path.ArgumentInfo);
    const method = path.ObjectPathType === PathType.Indexer ? INDEXER : path.Name;
    const find = (): Promise<Remote | null> => callForObject(parent, method, args, this.session);
    return isReading(method) ? find() : this.session.write(find);
  }

  async #bind(values: readonly unknown[], pathIds: readonly unknown[]): Promise<unknown[]> {
    const bound: unknown[] = [];
    for (const [index, value] of values.entries()) bound.push(await this.#bindOne(value, pathIds[index]));
    return bound;
  }

  #bindOne(value: unknown, pathId: unknown): unknown {
    if (typeof pathId === 'number' && pathId !== 0) return this.resolve(pathId);
    if (Array.isArray(pathId) && Array.isArray(value)) return this.#bind(value, pathId);
    return value;
  }
}

/** By the library's names, whatever does not begin with get changes something. */
export function isReading(method: string): boolean {
  return /^(Get|_|\$)/.test(method);
}

function serviceOf(name: string): Remote {
  const type = Object.entries(SERVICES).find(([service]) => service === name)?.[1];
  if (!type) throw apiNotFound(name);
  return remote(type, undefined);
}
