import { cleanText } from '#domain/fold.ts';
import { imageMaxBytes } from '#domain/image.ts';
import { Problem } from '#domain/problem.ts';
import { readBytes } from '#server/http/readBytes.ts';
import { imageTypeOf, isMovingPng, otherKindOf } from './imageType.ts';
import { refusedImage } from './refusedImage.ts';

/** What the file was called, cleaned; a wrongly written name is no reason to refuse a picture. */
export function nameIn(request: Request): string {
  try {
    const told = decodeURIComponent(request.headers.get('Image-Name') ?? '');
    return cleanText(told, { multiline: false })
      .replaceAll(/[\u0000-\u001f\u007f]/g, '')
      .slice(0, 200);
  } catch {
    return '';
  }
}

/** The bytes of a picture of a kind that is taken in. @throws Problem 415, 422, 413 */
export async function readPicture(request: Request) {
  const said = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const isOpaque = said === 'application/octet-stream' || said.startsWith('image/');
  if (!isOpaque) throw new Problem('not_an_image');
  const bytes = await readBytes(request, imageMaxBytes);
  const type = imageTypeOf(bytes);
  if (!type) {
    const other = otherKindOf(bytes);
    throw new Problem('not_an_image', other ? { faults: { root: { key: `image.${other}` } } } : {});
  }
  if (type === 'image/png' && isMovingPng(bytes)) throw refusedImage('moving');
  return { bytes, type };
}
