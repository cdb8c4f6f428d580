import type { UserMemory } from './profile';

/**
 * The user's memory in the browser, apart for each place that embeds the pane (`Office.context.partitionKey`). Where the browser keeps
 * nothing for the page, settings last as long as the page.
 */
export function browserMemory(partition: string): UserMemory {
  const storage = availableStorage() ?? meanwhile();
  return {
    get: (key) => storage.getItem(nameOf(partition, key)),
    set: (key, value) => storage.setItem(nameOf(partition, key), value),
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

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

function availableStorage(): Kept | null {
  try {
    return window.localStorage;
  } catch {
    return null; // blocked for pages of third parties, or by the user: reading the property itself throws
  }
}

function meanwhile(): Kept {
  const texts = new Map<string, string>();
  return {
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
  };
}
