import type { ObjectTable } from '../protocol/object-table';

/** The pairs of methods by which the library asks for events and takes its wish back. */
export function eventMethods<T>(
  targetOf: (self: T) => string,
  events: Readonly<Record<string, number>>,
): NonNullable<ObjectTable<T>['methods']> {
  const methods: Record<string, NonNullable<ObjectTable<T>['methods']>[string]> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (self, _args, session) => session.events.register(type, targetOf(self));
    methods[`_Unregister${name}`] = (self, _args, session) => session.events.unregister(type, targetOf(self));
  }
  return methods;
}
