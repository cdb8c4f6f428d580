/** Keeps what a run still needs of its files when all have been read; the command line keeps it outside of memory. */
export interface Drawer<Item> {
  /** Puts a copy of plain data in; returns the place to get it from. */
  put(item: Item): number;
  get(place: number): Item;
  /** Everything that is in it, in the order in which it was put. */
  all(): Iterable<Item>;
}

/** Makes an empty drawer. */
export type OpenDrawer = <Item>() => Drawer<Item>;

/** A drawer in memory, for runs over files that are in memory themselves. */
export function drawerInMemory<Item>(): Drawer<Item> {
  const items: Item[] = [];
  return {
    put: (item) => items.push(item) - 1,
    get: (place) => {
      const item = items[place];
      if (item === undefined) throw new RangeError(`nothing was put at ${place}`);
      return item;
    },
    all: () => items,
  };
}
