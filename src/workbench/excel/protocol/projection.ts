import { apiNotFound } from './excel-error';
import { follow, scalarOf, tableOf, wireName } from './members';
import type { Remote } from './object-table';
import type { Session } from './session';
import type { QueryInfo } from './wire';

interface Wanted {
  [property: string]: Wanted;
}

/** What a load asked for, as the library takes it: items of collections under `_Items`, nested objects inside. */
export function project(object: Remote, query: QueryInfo, session: Session): Record<string, unknown> {
  return projectTree(object, wantedOf(query), session, query);
}

/** What a proxy needs to find its object again: the id, or the reference that is held for it. */
export function identityOf(object: Remote, session: Session): Record<string, unknown> {
  const reference = session.references.idOf(object);
  return { ...tableOf(object).identity?.(object.self), ...(reference && { _ReferenceId: reference }) };
}

function projectTree(object: Remote, wanted: Wanted, session: Session, page: QueryInfo = {}): Record<string, unknown> {
  const items = tableOf(object).items?.(object.self, session);
  return items ? projectItems(object, items, wanted, session, page) : projectOne(object, wanted, session);
}

function projectItems(
  object: Remote,
  items: readonly Remote[],
  wanted: Wanted,
  session: Session,
  { Skip = 0, Top }: QueryInfo,
): Record<string, unknown> {
  const { count, ...ofItems } = wanted;
  const shown = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  const list = shown.map((item, index) => ({ ...projectTree(item, ofItems, session), _Index: Skip + index }));
  return { ...(count && projectOne(object, { count }, session)), _Items: list };
}

function projectOne(object: Remote, wanted: Wanted, session: Session): Record<string, unknown> {
  const values = identityOf(object, session);
  for (const [property, inner] of Object.entries(named(object, wanted))) {
    const name = wireName(property);
    const scalar = scalarOf(object, name);
    if (scalar) values[name] = scalar.get(object.self, session);
    else values[name] = projectLink(object, name, inner, session);
  }
  return values;
}

function projectLink(object: Remote, name: string, wanted: Wanted, session: Session): unknown {
  const link = follow(object, name, session);
  if (link === undefined) throw apiNotFound(`${object.type}.${name}`);
  return link && projectTree(link, wanted, session);
}

/** A load without names asks for every scalar property. */
function named(object: Remote, wanted: Wanted): Wanted {
  const names = Object.keys(wanted);
  if (names.length > 0 && !('*' in wanted)) return wanted;
  const { '*': _all, ...rest } = wanted;
  const scalars = Object.keys(tableOf(object).scalars ?? {}).map((name) => [name, {}] as const);
  return { ...Object.fromEntries(scalars), ...rest };
}

function wantedOf({ Select = [], Expand = [] }: QueryInfo): Wanted {
  const tree: Wanted = {};
  for (const path of [...Select, ...Expand]) {
    let node = tree;
    for (const step of path.split('/')) if (step !== '' && step !== 'items') node = node[step] ??= {};
  }
  return tree;
}
