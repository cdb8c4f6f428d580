import { evaluation, TYPES, WORKBOOK, WORKBOOK_RELATIONS, type Parts } from './evaluation';

/** One step of a case: what it does to the parts. */
export type Step = (parts: Parts) => Parts;

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The form's package after some steps. */
export function built(...steps: readonly Step[]): Parts {
  return steps.reduce((parts, step) => step(parts), evaluation);
}

/** Replaces a text in a part; throws where it does not stand there. */
export function replace(part: string, from: string | RegExp, to: string): Step {
  return (parts) => {
    const before = parts[part];
    if (typeof before !== 'string') throw new Error(`no text part ${part}`);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${part} has no ${String(from)}`);
    return { ...parts, [part]: after };
  };
}

/** Adds a part, with its content type where it is not a plain XML part. */
export function add(part: string, content: string | Uint8Array, type?: string): Step {
  return (parts) => {
    const added = { ...parts, [part]: content };
    const override = `<Override PartName="/${part}" ContentType="${type}"/></Types>`;
    return type === undefined ? added : replace(TYPES, '</Types>', override)(added);
  };
}

/** A relationship of a part; one that has none yet gets them. */
export function relate(from: string, id: string, type: string, target: string, mode = ''): Step {
  const rels = from.replace(/([^/]+)$/, '_rels/$1.rels');
  const full = type.startsWith('http') ? type : `${RELATIONS}/${type}`;
  const entry = `<Relationship Id="${id}" Type="${full}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
  return (parts) =>
    parts[rels] === undefined
      ? {
          ...parts,
          [rels]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entry}</Relationships>`,
        }
      : replace(rels, '</Relationships>', `${entry}</Relationships>`)(parts);
}

/** A further worksheet; `attributes` go on its entry in the workbook. */
export function sheet(number: number, name: string, inner: string, attributes = ''): Step {
  const part = `xl/worksheets/sheet${number}.xml`;
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}">${inner}</worksheet>`;
  const entry = `<sheet name="${name}" sheetId="${number}" ${attributes} r:id="rIdSheet${number}"/></sheets>`;
  return (parts) =>
    [
      add(part, xml, 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'),
      replace(WORKBOOK, '</sheets>', entry),
      replace(
        WORKBOOK_RELATIONS,
        '</Relationships>',
        `<Relationship Id="rIdSheet${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/></Relationships>`,
      ),
    ].reduce((all, step) => step(all), parts);
}

/** Steps as one. */
export function together(...steps: readonly Step[]): Step {
  return (parts) => steps.reduce((all, step) => step(all), parts);
}

/** Bytes that no reader of ours looks into. */
export function opaque(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 37 + 11) % 256);
}
