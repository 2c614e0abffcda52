import { Problem } from '#domain/problem.ts';

/** Pulled by the reader, so a slow one slows the queries and one that leaves stops them. */
function streamOf(pieces: AsyncGenerator<Uint8Array>, done: () => void): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      try {
        const next = await pieces.next();
        if (next.done) {
          done();
          controller.close();
        } else controller.enqueue(next.value);
      } catch (error) {
        done();
        // A broken stream, never a file that looks whole.
        controller.error(error);
      }
    },
    async cancel() {
      done();
      await pieces.return(undefined);
    },
  });
}

const atOnce = 2;
const running = new Map<string, number>();

/** At most two at a time for one person. @throws Problem 429 */
export function beginExport(personId: string): () => void {
  const already = running.get(personId) ?? 0;
  if (already >= atOnce)
    throw new Problem('too_many', { args: { seconds: 10, phone: '' }, headers: { 'Retry-After': '10' } });
  running.set(personId, already + 1);
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    const left = (running.get(personId) ?? 1) - 1;
    if (left > 0) running.set(personId, left);
    else running.delete(personId);
  };
}

export interface ExportedFile {
  name: string;
  type: string;
  /** Known before the first byte. */
  rows: number;
}

/** A file that is made while it is sent. */
export const exported = (
  { name, type, rows }: ExportedFile,
  pieces: AsyncGenerator<Uint8Array>,
  done: () => void,
): Response =>
  new Response(streamOf(pieces, done), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"; filename*=UTF-8''${name}`,
      'Cache-Control': 'no-store',
      'Total-Rows': String(rows),
    },
  });
