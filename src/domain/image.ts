import * as z from 'zod';
import { schemeOf } from './articleHtml.ts';
import { instant } from './instant.ts';
import { line } from './text.ts';

/** Kinds of files a picture may be handed in as. */
export const imageTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'] as const;
export type ImageType = (typeof imageTypes)[number];

/** Of the file handed in. */
export const imageMaxBytes = 12 * 1024 * 1024;
export const imageMaxPixels = 50_000_000;
/** Of its longer side: beyond it no format for the web holds a picture. */
export const imageMaxSide = 16_000;
/** Pixels across that a picture is kept in, as far as it has so many. */
export const imageWidths = [480, 960, 1600] as const;

const altLength = 500;
const fields = { alt: line(altLength), name: line(200) };

/** What can be said of a picture later; what it shows stays as it is. */
export const imageEdit = z.strictObject(fields).partial();
export const imageReadOnly = [
  'id',
  'version',
  'usedIn',
  'width',
  'height',
  'src',
  'files',
  'createdAt',
  'createdById',
  'updatedAt',
] as const;

/** Where in a text: the working copy, what readers see, what waits, an older version, or a shared text. */
const imagePlaces = ['working', 'live', 'scheduled', 'kept', 'shared'] as const;

const imageUse = z.object({
  /** Of the article, or of the shared text. */
  id: z.uuid(),
  title: z.string(),
  in: z.enum(imagePlaces),
});
export type ImageUse = z.infer<typeof imageUse>;

export const imageRecord = z.object({
  id: z.uuid(),
  version: z.int(),
  ...fields,
  /** Of the widest file. */
  width: z.int(),
  height: z.int(),
  /** Where readers find the widest file. */
  src: z.string(),
  files: z.array(z.object({ width: z.int(), height: z.int(), src: z.string() })),
  createdAt: instant,
  createdById: z.uuid().nullable(),
});
export type ImageRecord = z.infer<typeof imageRecord>;

/** With every text that shows it. */
export const imageWithUses = imageRecord.extend({ usedIn: z.array(imageUse) });
export type ImageWithUses = z.infer<typeof imageWithUses>;

/** Where the file of a picture is found; what is there never changes. */
export const imageSource = (id: string, width: number): string => `/site/images/${id}-${width}.webp`;

/** What an address of ours says; undefined for any other. */
export function readImageSource(src: string): { id: string; width: number } | undefined {
  const [, id, width] =
    /^\/site\/images\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([1-9]\d{0,3})\.webp$/.exec(src) ?? [];
  return id && width ? { id, width: Number(width) } : undefined;
}

/** Does a picture come from another site? Ours have an address within this one. */
export const isElsewhere = (src: string): boolean =>
  schemeOf(src) !== undefined || /^[\s/\\]*[/\\]{2}/.test(src);

/** The widths a picture so wide is kept in: never wider than it is. */
export const widthsOf = (width: number): number[] => {
  const widest = Math.min(width, imageWidths[imageWidths.length - 1] ?? width);
  return [...imageWidths.filter((one) => one < widest), widest];
};
