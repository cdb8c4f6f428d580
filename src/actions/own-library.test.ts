import { createMemoryHost } from '../../test/pane/memory-host';
import type { OwnEntry } from '../core/templates/library/own-library';
import { ENTRY } from '../core/templates/library/own-library.testing';
import type { Host } from '../host/host';
import { loadOwnLibrary, type OwnLibrary, putEntry, saveOwnLibrary, takeEntry } from './own-library';
import type { UserMemory } from './profile';

const OTHER: OwnEntry = { ...ENTRY, name: '涵闸检修座数', unit: '座' };
const MINE = { entry: ENTRY, shelf: 'user' } as const;
const SHARED = { entry: ENTRY, shelf: 'workbook' } as const;

/** A workbook and a user who keep entries; `written` names where something was kept since, in turn. */
async function keeping(library: OwnLibrary) {
  const written: string[] = [];
  const { settings, ...rest } = createMemoryHost({ name: '测试', sheets: [], activeSheet: null, activeCell: null });
  const set: Host['settings']['set'] = async (key, value) => {
    written.push('workbook');
    await settings.set(key, value);
  };
  const host: Host = { ...rest, settings: { get: (key) => settings.get(key), set } };
  const kept = new Map<string, string>();
  const memory: UserMemory = {
    get: (key) => kept.get(key) ?? null,
    set(key, value) {
      written.push('user');
      kept.set(key, value);
    },
    remove: (key) => void kept.delete(key),
  };
  await saveOwnLibrary(host, memory, { user: [], workbook: [] }, library);
  written.length = 0;
  return { host, memory, written, before: await loadOwnLibrary(host, memory) };
}

describe('saveOwnLibrary', () => {
  test.each<[string, OwnLibrary, (library: OwnLibrary) => OwnLibrary, string[]]>([
    ['nothing', { user: [ENTRY], workbook: [OTHER] }, (library) => library, []],
    ['an entry of the user', { user: [], workbook: [OTHER] }, (library) => putEntry(library, MINE), ['user']],
    ['one of the workbook', { user: [OTHER], workbook: [] }, (library) => putEntry(library, SHARED), ['workbook']],
    [
      'one that leaves the workbook for good',
      { user: [OTHER], workbook: [ENTRY] },
      (library) => takeEntry(library, SHARED),
      ['workbook'],
    ],
    [
      'one that the workbook gets from the user',
      { user: [ENTRY], workbook: [] },
      (library) => putEntry(library, SHARED, MINE),
      ['workbook', 'user'],
    ],
    [
      'one that the user gets from the workbook',
      { user: [], workbook: [ENTRY] },
      (library) => putEntry(library, MINE, SHARED),
      ['user', 'workbook'],
    ],
    [
      'one that the user gets in place of his own',
      { user: [ENTRY], workbook: [{ ...ENTRY, value: '12' }] },
      (library) => putEntry(library, MINE, { ...SHARED, entry: { ...ENTRY, value: '12' } }),
      ['user', 'workbook'],
    ],
  ])('%s is kept where it changes something', async (_why, library, change, places) => {
    const { host, memory, written, before } = await keeping(library);
    const after = change(before);
    await saveOwnLibrary(host, memory, before, after);
    expect(written).toEqual(places);
    expect(await loadOwnLibrary(host, memory)).toEqual(after);
  });

  test('an entry that the user cannot keep stays in the workbook', async () => {
    const { host, memory, before } = await keeping({ user: [], workbook: [ENTRY] });
    const set = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const save = saveOwnLibrary(host, { ...memory, set }, before, putEntry(before, MINE, SHARED));
    await expect(save).rejects.toMatchObject({ code: 'not-kept' });
    expect(await loadOwnLibrary(host, memory)).toEqual(before);
  });

  test('one that the workbook cannot keep stays with the user', async () => {
    const { host, memory, before } = await keeping({ user: [ENTRY], workbook: [] });
    const set = (): Promise<never> => Promise.reject(new Error('protected'));
    const full: Host = { ...host, settings: { ...host.settings, set } };
    await expect(saveOwnLibrary(full, memory, before, putEntry(before, SHARED, MINE))).rejects.toThrow('protected');
    expect(await loadOwnLibrary(host, memory)).toEqual(before);
  });
});
