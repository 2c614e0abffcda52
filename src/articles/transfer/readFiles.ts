import { fileLength } from '#domain/articleImport.ts';

/** Bytes of one file, and files of one import. */
const mostBytes = 4 * fileLength;
const mostFiles = 500;

type FileFault = 'size' | 'encoding' | 'zip' | 'many';

/** A file that was picked: its words, or why there are none. */
export type PickedFile = { name: string } & ({ text: string } | { fault: FileFault });

const isPacked = (name: string): boolean => /\.zip$/i.test(name);
const isText = (name: string): boolean => /\.(?:md|markdown|html?)$/i.test(name);
const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What a page of a word processor says of its own letters. */
const saidIn = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset=["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2_048)))?.[1];

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return saidIn(bytes) ?? 'utf-8';
}

function textOf(name: string, bytes: Uint8Array): PickedFile {
  if (bytes.length > mostBytes) return { name, fault: 'size' };
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.length > fileLength ? { name, fault: 'size' } : { name, text };
  } catch {
    return { name, fault: 'encoding' };
  }
}

/** The articles of a packed file; what else lies in it is left there. */
async function unpacked(name: string, bytes: Uint8Array): Promise<PickedFile[]> {
  const { unzip } = await import('fflate');
  return new Promise((done) => {
    let count = 0;
    const tooLarge: PickedFile[] = [];
    const filter = ({ name: path, originalSize }: { name: string; originalSize: number }) => {
      if (!isText(path) || /(?:^|\/)[._]/.test(path)) return false;
      // Looked at before a byte is unpacked.
      if (originalSize > mostBytes) tooLarge.push({ name: baseName(path), fault: 'size' });
      count += 1;
      return originalSize <= mostBytes && count <= mostFiles;
    };
    unzip(bytes, { filter }, (error, files) => {
      if (error) return done([{ name, fault: 'zip' }]);
      const found = Object.entries(files).map(([path, content]) => textOf(baseName(path), content));
      return done(found.length + tooLarge.length > 0 ? [...found, ...tooLarge] : [{ name, fault: 'zip' }]);
    });
  });
}

/** The words of every file, those within packed ones too. */
export async function readFiles(files: readonly File[]): Promise<PickedFile[]> {
  const picked: PickedFile[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    picked.push(...(isPacked(file.name) ? await unpacked(file.name, bytes) : [textOf(file.name, bytes)]));
  }
  return picked.map((file, nth) => (nth < mostFiles ? file : { name: file.name, fault: 'many' }));
}
