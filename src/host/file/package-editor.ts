import { partText, type Package } from './package';
import { bytesOfPart } from './part-text';
import {
  attributesOf,
  relationshipsOf,
  relationshipsPart,
  sheetParts,
  workbookPart,
  type SheetPart,
} from './workbook-parts';
import { applyEdits, childrenOf, rootOf, startTag } from './xml';

/** A package whose parts are edited as text; parts that are not set stay the very bytes they were. */
export class PackageEditor {
  readonly #parts: Map<string, Uint8Array>;

  constructor(parts: Package) {
    this.#parts = new Map(parts);
  }

  get parts(): Package {
    return this.#parts;
  }

  /** Text of a part; '' where the package lacks it. */
  text(part: string): string {
    return partText(this.#parts, part) ?? '';
  }

  set(part: string, text: string): void {
    if (text === this.text(part)) return;
    this.#parts.set(part, bytesOfPart(text, this.#parts.get(part)));
  }

  /** Worksheets in the order of the workbook. */
  sheets(): readonly SheetPart[] {
    return sheetParts((part) => partText(this.#parts, part));
  }

  /** Name of the part that the workbook relates to as this type (`styles`, `calcChain`); undefined where there is none. */
  related(type: string): string | undefined {
    const workbook = this.workbook();
    const found = relationshipsOf(workbook, this.text(relationshipsPart(workbook)));
    return found.find((relationship) => relationship.type === type && this.#parts.has(relationship.target))?.target;
  }

  workbook(): string {
    return workbookPart((part) => partText(this.#parts, part));
  }

  /** Says of which type a new part is. */
  declare(part: string, type: string): void {
    const types = '[Content_Types].xml';
    const xml = this.text(types);
    const { innerEnd, prefix } = rootOf(xml);
    const text = `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`;
    this.set(types, applyEdits(xml, [{ start: innerEnd, end: innerEnd, text }]));
  }

  /** Takes away a part of the workbook, with its content type and the workbook's relationship to it. */
  remove(part: string): void {
    this.#parts.delete(part);
    this.#parts.delete(relationshipsPart(part));
    this.#removeEntries('[Content_Types].xml', (attributes) => attributes.get('PartName') === `/${part}`);
    const relationships = relationshipsPart(this.workbook());
    const ids = relationshipsOf(this.workbook(), this.text(relationships)).filter(({ target }) => target === part);
    this.#removeEntries(relationships, (attributes) => ids.some(({ id }) => id === attributes.get('Id')));
  }

  #removeEntries(part: string, matches: (attributes: ReadonlyMap<string, string>) => boolean): void {
    const xml = this.text(part);
    const gone = childrenOf(xml, rootOf(xml)).filter((entry) => matches(attributesOf(startTag(xml, entry))));
    this.set(
      part,
      applyEdits(
        xml,
        gone.map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
  }
}
