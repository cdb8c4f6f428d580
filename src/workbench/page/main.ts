import { describeError } from '../../actions/describe-error';
import type { Container } from '../../host/file/guard';
import { describeActiveCell, watchGrid } from '../grid/active-cell';
import { createGrid } from '../grid/grid';
import { createDesk } from './desk';
import { makeDraggable } from './divider';
import { addressOfExample, EXAMPLES, type Example } from './examples';
import { FileProblem, startFileWorker } from './file-client';
import { keepFocusInPane } from './keep-focus';
import { askAboutUnkept } from './leaving';
import { createPane } from './pane';
import { createTopBar, find } from './top-bar';
import './page.css';

/** Why a file in a container cannot be written back; null where it can. */
const REFUSALS: Readonly<Record<Container, string | null>> = {
  package: null,
  compound: '.xls 是旧格式，不能原样写回；请用 Excel 或 WPS 另存为 .xlsx 后再打开',
};

const files = startFileWorker('/workbench/file-worker.js');
const gridPlace = find(document, 'grid', HTMLElement);
const frame = find(document, 'pane', HTMLIFrameElement);
const grid = createGrid(gridPlace);
const desk = createDesk(grid, createPane(frame));
const activeCell = find(document, 'active-cell', HTMLElement);
watchGrid(grid.api, () => {
  const book = desk.book();
  if (book) activeCell.textContent = describeActiveCell(book);
});
const bar = createTopBar(document, {
  open: (file) => void leave(async () => open(file.name, new Uint8Array(await file.arrayBuffer()))),
  openExample: (example) => void leave(() => openExample(example)),
  download: () => void attempt(download),
});
makeDraggable(find(document, 'divider', HTMLElement), find(document, 'desk', HTMLElement));
keepFocusInPane(gridPlace, frame);
addEventListener('beforeunload', (event) => {
  if (desk.unkept()) event.preventDefault();
});
const [first] = EXAMPLES;
if (first) void attempt(() => openExample(first));

async function open(name: string, bytes: Uint8Array): Promise<void> {
  bar.say(`正在打开 ${name} …`);
  const opened = await files('open', { name, bytes });
  desk.put(name, bytes, opened);
  bar.showOpened(name, REFUSALS[opened.container]);
}

async function openExample(example: Example): Promise<void> {
  const response = await fetch(addressOfExample(example));
  if (!response.ok) throw new Error(`${example.file}: ${response.status}`);
  await open(example.file, new Uint8Array(await response.arrayBuffer()));
}

async function download(): Promise<void> {
  const edits = await desk.edits();
  if (!edits) return;
  bar.say('正在写入修改 …');
  offer(edits.name, await files('save', edits));
  desk.kept(edits);
  bar.say(`已下载 ${edits.name}（修改 ${edits.changes.length} 处）`);
}

/** Hands bytes to the browser as a file to keep. */
function offer(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice()]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Goes on to another workbook, unless the user wants to stay with changes that are not downloaded yet. */
async function leave(work: () => Promise<void>): Promise<void> {
  const unkept = desk.unkept();
  const answer = unkept ? await askAboutUnkept(document, unkept) : 'discard';
  if (answer === 'keep') return;
  await attempt(async () => {
    if (answer === 'download') await download();
    await work();
  });
}

/** Does what the user asked for and says in plain words where that fails. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    bar.showProblem(error instanceof FileProblem ? error.text : describeError(error));
  }
}
