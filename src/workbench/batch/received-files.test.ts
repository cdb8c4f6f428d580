import { chosenFiles, droppedFiles } from './received-files';

/** Files and folders as a drop gives them: texts are files, null is a folder that may not be read. */
type Tree = { readonly [name: string]: string | null | Tree };

const file = (name: string): File => new File(['x'], name);

function entryOf(tree: string | null | Tree, fullPath: string): FileSystemEntry {
  const name = fullPath.split('/').at(-1) ?? '';
  if (typeof tree === 'string')
    return {
      isFile: true,
      isDirectory: false,
      fullPath,
      file: (give: (file: File) => void) => give(file(name)),
    } as never;
  const rest = Object.entries(tree ?? {}).map(([below, content]) => entryOf(content, `${fullPath}/${below}`));
  const readEntries = (give: (entries: FileSystemEntry[]) => void, refuse: (error: Error) => void): void => {
    if (tree === null) refuse(new Error('NotReadableError'));
    else give(rest.splice(0, 2)); // a reader gives few at a time
  };
  return { isFile: false, isDirectory: true, fullPath, createReader: () => ({ readEntries }) } as never;
}

const dropped = (tree: Tree) =>
  droppedFiles({
    items: Object.entries(tree).map(([name, content]) => ({ webkitGetAsEntry: () => entryOf(content, `/${name}`) })),
  } as never);

test('a dropped folder gives everything below it, in the order of paths, without what nobody hands in', async () => {
  const { folder, files, leftOut } = await dropped({
    报送: { 乙局: { 'b.xlsx': '', '~$b.xlsx': '', 'b.docx': '', 'Thumbs.db': '' }, 'a.xls': '', 'c.XLSM': '' },
  });
  expect(folder).toBe('报送');
  expect(files.map(({ path }) => path)).toEqual(['乙局/b.docx', '乙局/b.xlsx', 'a.xls', 'c.XLSM']);
  expect(leftOut).toBe(2);
});

test('a folder that may not be read is a row of its own, and the others are read', async () => {
  const { files } = await dropped({ 报送: { 'a.xlsx': '', 锁着: null } });
  expect(files.map(({ path, file: content }) => [path, content !== null])).toEqual([
    ['锁着', false],
    ['a.xlsx', true],
  ]);
});

test('several files, or folders, have no folder in common', async () => {
  expect(await dropped({ 'a.xlsx': '', 'b.xlsx': '' })).toMatchObject({
    folder: null,
    files: [{ path: 'a.xlsx' }, {}],
  });
  const folders = await dropped({ 甲: { 'a.xlsx': '' }, 乙: { 'a.xlsx': '' } });
  expect(folders).toMatchObject({ folder: null, files: [{ path: '甲/a.xlsx' }, { path: '乙/a.xlsx' }] });
});

test('chosen files of a folder keep their paths in it', () => {
  const inFolder = Object.defineProperty(file('a.xlsx'), 'webkitRelativePath', { value: '报送/甲/a.xlsx' });
  expect(chosenFiles([inFolder])).toMatchObject({ folder: '报送', files: [{ path: '甲/a.xlsx' }] });
  const { files } = chosenFiles(['10.xlsx', '9.xlsx'].map(file));
  expect(files.map(({ path }) => path)).toEqual(['9.xlsx', '10.xlsx']);
});
