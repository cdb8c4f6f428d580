import { FileProblem } from '../worker/client';

/** The content of a file that the user gave; rejects with a FileProblem where it cannot be read any more. */
export async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new FileProblem({
      title: `没有打开：读不了“${file.name}”`,
      why: '文件可能已移走、改过，或正被占用，也可能没有读取权限。',
      how: '请关闭占用它的程序，再选一次这个文件或文件夹。',
    });
  }
}

/** Hands a file to the browser to keep. */
export function offer(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
