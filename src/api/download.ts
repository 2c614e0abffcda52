export interface DownloadOptions {
  signal?: AbortSignal;
  /** Told the bytes received so far. */
  onProgress?: (bytes: number) => void;
}

export interface Downloaded {
  fileName: string;
  bytes: number;
}

/** Hands an answer to the browser as a file it saves; answers its name and size. */
export const download = async (
  answer: Response,
  otherwise: string,
  onProgress?: (bytes: number) => void,
): Promise<Downloaded> => {
  const chunks = await collect(answer, onProgress);
  const file = new Blob(chunks, { type: answer.headers.get('Content-Type') ?? '' });
  const fileName = fileNameIn(answer.headers.get('Content-Disposition')) ?? otherwise;
  offer(file, fileName);
  return { fileName, bytes: file.size };
};

const collect = async (answer: Response, onProgress?: (bytes: number) => void): Promise<BlobPart[]> => {
  const chunks: BlobPart[] = [];
  let bytes = 0;
  const reader = answer.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    bytes += part.value.byteLength;
    onProgress?.(bytes);
  }
  return chunks;
};

const fileNameIn = (disposition: string | null): string | undefined =>
  disposition?.match(/filename="?([^";]+)"?/)?.[1];

/** The address of the file is taken back at once: a list of patients must not stay reachable. */
const offer = (file: Blob, fileName: string): void => {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: fileName });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
};
