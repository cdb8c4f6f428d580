import { describeError } from '../../actions/describe-error';
import { openFile } from '../grid/open-file';
import type { FileReply, FileRequest } from './file-messages';
import { saveFile } from './save-file';

addEventListener('message', ({ data: request }: MessageEvent<FileRequest>) => {
  void answer(request).then((reply) => postMessage(reply));
});

async function answer(request: FileRequest): Promise<FileReply> {
  try {
    const { id } = request;
    if (request.task === 'open') return { id, answer: openFile(request.ask.bytes, request.ask.name) };
    return { id, answer: await saveFile(request.ask) };
  } catch (error) {
    return { id: request.id, problem: describeError(error) };
  }
}
