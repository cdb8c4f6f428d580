import { strToU8 } from 'fflate';
import { partText, type Package } from './package';
import { PackageEditor } from './package-editor';
import { attributesOf, relationshipsPart, unescapeXml } from './workbook-parts';
import { applyEdits, childrenOf, escapeXml, rootOf, startTag } from './xml';

/** Our custom XML part is known by its namespace: Excel gives it a name of its own when it saves the file. */
const NAMESPACE = 'urn:jixiao:settings';
const PART = 'customXml/jixiao.xml';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** The values that were kept in a package, by their keys. */
export function settingsIn(parts: Package): ReadonlyMap<string, string> {
  const part = settingsPart(parts);
  const xml = part === undefined ? '<none/>' : (partText(parts, part) ?? '<none/>');
  return new Map(
    childrenOf(xml, rootOf(xml)).map((entry) => [
      attributesOf(startTag(xml, entry)).get('key') ?? '',
      unescapeXml(xml.slice(entry.innerStart, entry.innerEnd)),
    ]),
  );
}

/** The package with a value kept in it, or with that key's value taken out where `value` is null. */
export function withSetting(parts: Package, key: string, value: string | null): Package {
  const settings = new Map(settingsIn(parts));
  if (value === null) settings.delete(key);
  else settings.set(key, value);
  const entries = [...settings].map(([name, text]) => `<entry key="${escapeXml(name)}">${escapeXml(text)}</entry>`);
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${NAMESPACE}">${entries.join('')}</settings>`;
  const part = settingsPart(parts);
  if (part !== undefined) return new Map(parts).set(part, strToU8(xml));
  return value === null ? parts : related(new Map(parts).set(PART, strToU8(xml)));
}

function settingsPart(parts: Package): string | undefined {
  return [...parts.keys()].find(
    (part) => /^customXml\/[^/]+\.xml$/.test(part) && partText(parts, part)?.includes(`"${NAMESPACE}"`),
  );
}

function related(parts: Package): Package {
  const editor = new PackageEditor(parts);
  const part = relationshipsPart(editor.workbook());
  const xml = editor.text(part);
  const root = rootOf(xml);
  const entry = `<${root.prefix}Relationship Id="rIdJixiao" Type="${TYPE}" Target="/${PART}"/>`;
  editor.set(part, applyEdits(xml, [{ start: root.innerEnd, end: root.innerEnd, text: entry }]));
  return editor.parts;
}
