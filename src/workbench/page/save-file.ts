import type { FileEdits } from './file-messages';
export async function saveFile({ bytes }: FileEdits): Promise<Uint8Array> {
  return bytes;
}
