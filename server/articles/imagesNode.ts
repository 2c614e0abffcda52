import { fork } from 'node:child_process';
import { imageMaxPixels, imageMaxSide, imageWidths } from '#domain/image.ts';
import { Problem } from '#domain/problem.ts';
import type { Images, MadeImage } from '#server/desk.ts';
import { refusedImage } from './refusedImage.ts';

/** Pictures worked on at a time, and how many may wait: one takes up to a few hundred megabytes. */
const atOnce = 2;
const mostWaiting = 8;
const patienceMs = 20_000;

type Answer = { files: MadeImage[] } | { refused: string };

export interface ImagesOptions {
  /** The program each picture is given to. */
  program: URL;
  patienceMs?: number;
}

/** One picture, in a process that ends with it. @throws Problem 422 for what it could not read, or not in time */
const shrink = (program: URL, work: object, patience: number): Promise<MadeImage[]> =>
  new Promise((resolve, reject) => {
    const child = fork(program, { env: {}, execArgv: [], serialization: 'advanced', stdio: 'ignore' });
    const waiting = setTimeout(() => child.kill('SIGKILL'), patience);
    let answer: Answer = { refused: 'broken' };
    child.once('message', (told) => {
      answer = told as Answer;
    });
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(waiting);
      if ('files' in answer) resolve(answer.files);
      else reject(refusedImage(answer.refused));
    });
    child.send(work, () => undefined);
  });

/** Pictures of articles on Node. */
export function createNodeImages({ program, patienceMs: patience = patienceMs }: ImagesOptions): Images {
  const waiting: (() => void)[] = [];
  let working = 0;
  const turn = async (): Promise<void> => {
    if (working < atOnce) {
      working += 1;
      return;
    }
    if (waiting.length >= mostWaiting) throw new Problem('unavailable', { headers: { 'Retry-After': '5' } });
    await new Promise<void>((go) => waiting.push(go));
  };
  const done = (): void => {
    const next = waiting.shift();
    if (next) next();
    else working -= 1;
  };
  return {
    make: async (bytes, type) => {
      await turn();
      const limits = { maxPixels: imageMaxPixels, maxSide: imageMaxSide, widths: imageWidths };
      try {
        return await shrink(program, { bytes, format: formatOf[type], ...limits }, patience);
      } finally {
        done();
      }
    },
  };
}

/** What each kind is called by who reads it. */
const formatOf = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'heif',
  'image/gif': 'gif',
} as const;
