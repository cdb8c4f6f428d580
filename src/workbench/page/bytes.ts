import { strings } from '../strings';
import { FileProblem } from '../worker/client';

/** The content of a file that the user gave; rejects with a FileProblem where it cannot be read any more. */
export async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new FileProblem(strings.unreadable(file.name));
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
