import { imageMaxPixels, imageMaxSide } from '#domain/image.ts';
import { Problem } from '#domain/problem.ts';

/** A file that is a picture, and why it is not taken in all the same: `broken`, `moving`, … */
export const refusedImage = (why: string): Problem => {
  const args = { megapixels: imageMaxPixels / 1_000_000, side: imageMaxSide };
  return new Problem('invalid', { faults: { root: { key: `image.${why}`, args } } });
};
