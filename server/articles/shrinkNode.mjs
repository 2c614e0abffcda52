// A program of its own: reads one picture from its parent, answers it in the widths it is kept in, and ends. What
// a hostile file breaks or hangs is this process; the parent gives it no environment, and kills it when it takes too long.
import sharp from 'sharp';

/** Only what is taken in can be read at all: no SVG, no PDF, nothing that reads other files. */
const readers = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((name) => `VipsForeignLoad${name}Buffer`);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: readers });
sharp.cache(false);
sharp.concurrency(1);

/** As the picture stands once it is turned upright. */
const upright = ({ width, height, orientation = 1 }) =>
  orientation >= 5 ? { width: height, height: width } : { width, height };

async function shrink({ bytes, format, maxPixels, maxSide, widths }) {
  const source = Buffer.from(bytes);
  const options = { limitInputPixels: maxPixels, failOn: 'error', animated: false };
  // The head alone: nothing is unpacked yet.
  const head = await sharp(source, { ...options, limitInputPixels: false }).metadata();
  if (head.format !== format) return { refused: 'broken' };
  if (head.width * head.height > maxPixels || Math.max(head.width, head.height) > maxSide)
    return { refused: 'too_many_pixels' };
  if ((head.pages ?? 1) > 1) return { refused: 'moving' };
  const size = upright(head);
  const widest = Math.min(size.width, widths.at(-1));
  const files = [];
  const whole = sharp(source, options).autoOrient().toColourspace('srgb');
  for (const width of [...widths.filter((one) => one < widest), widest]) {
    const { data, info } = await whole
      .clone()
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: 82, smartSubsample: true })
      .toBuffer({ resolveWithObject: true });
    files.push({ width: info.width, height: info.height, bytes: new Uint8Array(data) });
  }
  return { files };
}

process.once('message', (work) => {
  void shrink(work)
    .catch(() => ({ refused: 'broken' }))
    .then((answer) => process.send(answer, () => process.disconnect()));
});
