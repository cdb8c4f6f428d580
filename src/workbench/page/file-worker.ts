import { openFile } from '../grid/open-file';
import { serve } from '../worker/serve';
import type { FileWork } from './file-messages';
import { saveFile } from './save-file';

serve<FileWork>({ open: ({ bytes, name }) => openFile(bytes, name), save: saveFile });
