import { Problem } from '#domain/problem.ts';

/**
 * Reads at most `max` bytes, counting what really arrives: a Content-Length may lie or be missing.
 * @throws Problem 413 beyond it
 */
export async function readBytes(request: Request, max: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = new Problem('too_large', { args: { max: Math.round(max / 1024) } });
  if (Number(request.headers.get('Content-Length') ?? 0) > max) throw tooLarge;
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const chunk = read.value as Uint8Array;
    size += chunk.byteLength;
    if (size > max) {
      await reader.cancel().catch(() => undefined);
      throw tooLarge;
    }
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
