import { contentAt } from '../../core/plan/content';
import type { Change } from '../../core/plan/plan';
import { createFileHost, type FileHost } from '../../host/file';
import { strings } from '../strings';
import type { FileEdits } from './file-messages';

/** The opened file with the changes replayed onto it: everything else in it stays as it was. Rejects with a HostError. */
export async function saveFile({ name, bytes, changes, marks, settings }: FileEdits): Promise<Uint8Array> {
  const host = createFileHost(bytes, name);
  for (const run of runsOf(changes))
    await host.apply({ title: strings.page.download, changes: await withFoundFormulas(run, host) });
  if (marks) {
    await host.unmark();
    await host.mark(marks);
  }
  for (const [key, value] of Object.entries(settings)) {
    if ((await host.settings.get(key)) !== value) await host.settings.set(key, value);
  }
  return host.bytes();
}

/** Cuts changes where cells are written after rows, merges or sheets have changed. */
export function runsOf(changes: readonly Change[]): Change[][] {
  const runs: Change[][] = [];
  let last: Change | undefined;
  for (const change of changes) {
    const run = runs.at(-1);
    if (run && !(change.do === 'set' && last?.do !== 'set')) run.push(change);
    else runs.push([change]);
    last = change;
  }
  return runs;
}

/** Formulas that had to follow moved rows are spelt by two engines: what the file holds is taken as what stood there before. */
async function withFoundFormulas(changes: readonly Change[], host: FileHost): Promise<Change[]> {
  const rewrites = changes.some((change) => change.do === 'set' && 'formula' in change.before);
  const sheets = rewrites ? (await host.read()).sheets : [];
  return changes.map((change) => {
    if (change.do !== 'set' || !('formula' in change.before)) return change;
    const sheet = sheets.find(({ name }) => name === change.at.sheet);
    return sheet ? { ...change, before: contentAt(sheet, change.at.cell) } : change;
  });
}
