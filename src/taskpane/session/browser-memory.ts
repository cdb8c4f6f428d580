import type { UserMemory } from '../../actions/profile';

/** The user's memory in the browser, apart for each place that embeds the pane (`Office.context.partitionKey`). */
export function browserMemory(storage: Storage, partition: string): UserMemory {
  const name = (key: string): string => `${partition}jixiao.${key}`;
  return {
    get: (key) => storage.getItem(name(key)),
    set: (key, value) => storage.setItem(name(key), value),
  };
}
