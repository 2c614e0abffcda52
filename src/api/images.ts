import type { ImageRecord } from '#domain/image.ts';
import { asData, type Send } from './send.ts';

interface Uploading {
  signal?: AbortSignal;
  /** Told how much has gone, from 0 to 1. */
  onProgress?: (part: number) => void;
}

export interface Images {
  /** Hands a picture in; the same one again answers what is known of it. */
  uploadImage: (file: File, uploading?: Uploading) => Promise<{ data: ImageRecord }>;
}

export const createImages = (send: Send): Images => ({
  uploadImage: async (file, { signal, onProgress } = {}) =>
    asData(
      await send('/images', {
        method: 'POST',
        bytes: await file.arrayBuffer(),
        // What it is, its content says; a browser that does not know the ending says nothing.
        headers: { 'Content-Type': 'application/octet-stream', 'Image-Name': encodeURIComponent(file.name) },
        ...(signal ? { signal } : {}),
        ...(onProgress ? { onProgress } : {}),
      }),
    ),
});
