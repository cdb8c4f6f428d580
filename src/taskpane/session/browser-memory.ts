import type { UserMemory } from '../../actions/profile';

/**
 * The user's memory in the browser, apart for each place that embeds the pane (`Office.context.partitionKey`). Where the browser keeps
 * nothing for embedded pages, settings last as long as the pane.
 */
export function browserMemory(partition: string): UserMemory {
  const storage = availableStorage();
  const meanwhile = new Map<string, string>();
  const name = (key: string): string => nameOf(partition, key);
  return {
    get: (key) => meanwhile.get(key) ?? storage?.getItem(name(key)) ?? null,
    set(key, value) {
      meanwhile.set(key, value);
      storage?.setItem(name(key), value);
    },
  };
}

/** Calls back with what another page of this user comes to keep under a key: the workbench around the pane, or another pane. */
export function watchMemory(partition: string, key: string, changed: (value: string | null) => void): void {
  addEventListener('storage', (event) => {
    if (event.key === nameOf(partition, key)) changed(event.newValue);
  });
}

function nameOf(partition: string, key: string): string {
  return `${partition}jixiao.${key}`;
}

function availableStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null; // blocked for pages of third parties: reading the property itself throws
  }
}
