import type { Cell } from '../../src/core/sheet/sheet';
import type { Attributes, Notation } from './xml-notation';

/** A cell, and how it is written: attributes of its element but for the address, and what stands inside. */
export interface WrittenCell {
  readonly cell: Cell | undefined;
  readonly attributes: Attributes;
  readonly inner: string | null;
}

/** The element that holds a cell's value. */
export function valueOf({ between, element, text: write }: Notation, text: string): string {
  return between() + element('v', {}, write(text)) + between();
}
