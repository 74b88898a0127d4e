import type { Manuscript } from './manuscript.ts';
export async function renderDocx(pack: Manuscript): Promise<Uint8Array> {
  throw new Error(pack.title);
}
