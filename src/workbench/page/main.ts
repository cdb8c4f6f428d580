import { describeFileError } from '../../actions/describe-file-error';
import type { CellRef } from '../../core/plan/plan';
import type { Container } from '../../host/file/guard';
import { chosenFiles, droppedFiles, type Received } from '../batch/received-files';
import { tellActiveCell } from '../grid/active-cell';
import { createGrid } from '../grid/grid';
import { createResults } from '../results/results';
import { language, speak, strings } from '../strings';
import { FileProblem, startWorker } from '../worker/client';
import { drawAs } from './appearance';
import { bytesOf, offer } from './bytes';
import { createDesk } from './desk';
import { makeDraggable } from './divider';
import { acceptDrops } from './drops';
import { addressOfExample, EXAMPLES, type Example } from './examples';
import type { FileWork } from './file-messages';
import { judgementBy } from './judgement';
import { keepFocusInPane } from './keep-focus';
import { askAboutUnkept } from './leaving';
import { shareSettings } from './own-settings';
import { createPane } from './pane';
import { sayPage } from './says';
import { createStage } from './stage';
import { createTopBar, find } from './top-bar';
import './page.css';
import '../results/results.css';

/** Why a file in a container cannot be written back; null where it can. */
const REFUSALS: Readonly<Record<Container, (() => string) | null>> = {
  package: null,
  compound: () => strings.desk.oldFormat,
};

const settings = shareSettings(location, followSettings);
speak(settings.language());
const files = startWorker<FileWork>('/workbench/file-worker.js');
const gridPlace = find(document, 'grid', HTMLElement);
const frame = find(document, 'pane', HTMLIFrameElement);
const grid = createGrid(gridPlace);
const draw = drawAs(() => settings.profile().theme, document, grid);
const desk = createDesk(grid, createPane(frame));
const tellCell = tellActiveCell(grid.api, find(document, 'active-cell', HTMLElement), desk.book);
const bar = createTopBar(document, {
  open: (files) => receive(chosenFiles(files)),
  openExample: (example) => void leave(() => openExample(example).then(() => stage.show('desk'))),
  download: () => void attempt(download),
  speakOther: () => void attempt(speakOther),
});
/** Where the open workbook stands among the results; null where it is none of them. */
let place: number | null = null;
const results = createResults(document, {
  open(file, at, cell) {
    if (at === place) void attempt(() => showDesk(cell));
    else void leave(() => openFile(file, at, cell));
  },
  keep: offer,
  showProblem,
});
const stage = createStage(document, (scene) => {
  if (scene === 'desk') return;
  noteChanges();
  results.focus();
});
acceptDrops(document, frame, (files) => void droppedFiles(files).then(receive));
makeDraggable(find(document, 'divider', HTMLElement), find(document, 'desk', HTMLElement));
keepFocusInPane(gridPlace, frame);
addEventListener('beforeunload', (event) => {
  if (desk.unkept()) event.preventDefault();
});
sayPage(document);
grid.speak(language);
draw();
const [first] = EXAMPLES;
if (first) void attempt(() => openExample(first));

/** The page looks like the pane and speaks its language. Reports speak the language that they were made in: what was checked is checked again. */
function followSettings(): void {
  draw();
  if (settings.language() === language) return;
  speak(settings.language());
  sayPage(document);
  grid.speak(language);
  bar.sayAgain();
  tellCell();
  results.sayAgain();
  noteChanges();
}

async function speakOther(): Promise<void> {
  try {
    settings.choose(language === 'zh-CN' ? 'en-US' : 'zh-CN');
  } finally {
    followSettings();
  }
}

/** One workbook is opened; a folder, or several files, are checked. */
function receive(received: Received): void {
  const [only, another] = received.files;
  if (!only) return bar.showProblem(strings.desk.nothingReceived);
  const { file } = only;
  if (file && !another && received.folder === null) return void leave(() => openFile(file, null));
  place = null;
  results.check(received, judgementBy(settings.profile()));
  stage.show('results');
  find(document, 'results-title', HTMLElement).focus();
}

async function openFile(file: File, at: number | null, cell?: CellRef): Promise<void> {
  await open(file.name, await bytesOf(file), at);
  await showDesk(cell);
  if (at !== null) frame.focus();
}

async function open(name: string, bytes: Uint8Array, at: number | null = null): Promise<void> {
  bar.say(() => strings.desk.opening(name));
  const opened = await files.ask('open', { name, bytes });
  if (place !== null) results.changed(place, false);
  place = at;
  results.opened(at);
  desk.put(name, bytes, opened);
  bar.showOpened(name, REFUSALS[opened.container]);
}

/** Goes to the grid, and to a cell of it where one is named. */
async function showDesk(cell: CellRef | undefined): Promise<void> {
  stage.show('desk');
  if (cell) await desk.reveal(cell);
}

/** The results say whether the open workbook is still what they tell of. */
function noteChanges(): void {
  if (place !== null) results.changed(place, desk.unkept() !== null);
}

async function openExample(example: Example): Promise<void> {
  const response = await fetch(addressOfExample(example));
  if (!response.ok) throw new Error(`${example.file}: ${response.status}`);
  await open(example.file, new Uint8Array(await response.arrayBuffer()));
}

async function download(): Promise<void> {
  const edits = await desk.edits();
  if (!edits) return;
  bar.say(() => strings.desk.writing);
  const saved = new File([(await files.ask('save', edits)).slice()], edits.name);
  offer(edits.name, saved);
  desk.kept(edits);
  bar.say(() => strings.desk.downloaded(edits.name, edits.changes.length));
  const at = place;
  if (at !== null) void attempt(() => results.downloaded(at, saved));
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
    showProblem(error);
  }
}

function showProblem(error: unknown): void {
  bar.showProblem(error instanceof FileProblem ? error.text : describeFileError(error));
}
