import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { imageMaxBytes } from '#domain/image.ts';
import { createNodeImages } from '#server/articles/imagesNode.ts';
import { articleBlocks, imageFiles } from '#server/db/schema.ts';
import { aDraft, aLiveArticle, editArticle } from '#tests/articles.ts';
import { etag } from '#tests/builders.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';
import { aPicture, aPng, handIn } from '#tests/pictures.ts';

let world: World;
let editor: Client;
beforeAll(async () => {
  world = await aDesk();
  editor = await world.as('content-manager');
});
afterAll(() => world.close());

const storedBytes = async (id: string): Promise<Buffer[]> => {
  const rows = await world.db
    .select()
    .from(imageFiles)
    .where(eq(imageFiles.imageId, id))
    .orderBy(imageFiles.width);
  return rows.map(({ bytes }) => Buffer.from(bytes));
};

const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 120, sigma: 60 },
    },
  });

describe('a picture that is handed in', () => {
  test.each([
    ['wider than any width', 2000, 1000, [480, 960, 1600], 800],
    ['between two widths', 1200, 900, [480, 960, 1200], 900],
    ['as wide as one of them', 960, 480, [480, 960], 480],
    ['small', 120, 60, [120], 60],
  ])('%s is kept in widths it has pixels for', async (_name, width, height, widths, tallest) => {
    const { status, json, headers } = await handIn(editor, await aPng(width, height));
    expect(status).toBe(201);
    expect(headers.get('Location')).toBe(`/api/images/${json.id}`);
    expect(json.files.map((file: { width: number }) => file.width)).toEqual(widths);
    expect(json).toMatchObject({ width: widths.at(-1), height: tallest, alt: '' });
    expect(json.src).toBe(`/site/images/${json.id}-${widths.at(-1)}.webp`);
    const made = await Promise.all((await storedBytes(json.id)).map((bytes) => sharp(bytes).metadata()));
    expect(made.map(({ format, width: wide }) => [format, wide])).toEqual(
      widths.map((wide) => ['webp', wide]),
    );
  });

  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    'may be %s, whatever it is called',
    async (format) => {
      const bytes = await aPicture(64, 48, '#a03040').toFormat(format).toBuffer();
      const { status, json } = await handIn(editor, bytes, { 'Content-Type': 'application/octet-stream' });
      expect([status, json.width, json.height]).toEqual([201, 64, 48]);
    },
  );

  test('loses what the camera wrote into it, and stands upright', async () => {
    const photo = await aPicture(80, 40)
      .jpeg()
      .withExif({
        IFD0: { Make: 'Secret Camera', Orientation: '6' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 52/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(photo).metadata()).orientation).toBe(6);
    const { json } = await handIn(editor, photo);
    expect([json.width, json.height]).toEqual([40, 80]);
    const [bytes = Buffer.alloc(0)] = await storedBytes(json.id);
    const { exif, orientation, icc, xmp } = await sharp(bytes).metadata();
    expect([exif, orientation, icc, xmp]).toEqual([undefined, undefined, undefined, undefined]);
    expect(bytes.includes('Secret')).toBe(false);
  });

  test('comes in the colours of the web, whatever profile it had', async () => {
    const red = { r: 255, g: 0, b: 0 };
    const cmyk = await sharp({ create: { width: 20, height: 20, channels: 3, background: red } })
      .toColourspace('cmyk')
      .withIccProfile('cmyk')
      .jpeg()
      .toBuffer();
    const { json } = await handIn(editor, cmyk);
    const [bytes] = await storedBytes(json.id);
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect(info.channels).toBe(3);
    expect(data[0]).toBeGreaterThan(180);
    expect(data[2]).toBeLessThan(80);
  });

  test('is the same picture when the same bytes come again, with what is known of it', async () => {
    const bytes = await aPng(50, 50, '#123456');
    const first = await handIn(editor, bytes, { 'Image-Name': 'r%C3%B3tula.png' });
    await editor.put(`/api/images/${first.json.id}`, { alt: 'A knee cap' }, etag(first.json));
    const again = await handIn(editor, bytes, { 'Image-Name': 'other.png' });
    expect([again.status, again.json.id]).toEqual([200, first.json.id]);
    expect(again.json).toMatchObject({ alt: 'A knee cap', name: 'rótula.png' });
    const both = await Promise.all(
      [1, 2].map(() => aPng(51, 50, '#123456').then((same) => handIn(editor, same))),
    );
    expect(new Set(both.map(({ json }) => json.id)).size).toBe(1);
  });

  test('carries nothing along that was hidden behind it', async () => {
    const gif = await aPicture(30, 30, '#445566').gif().toBuffer();
    const polyglot = Buffer.concat([gif, Buffer.from('<script>alert(1)</script>PK\u0003\u0004')]);
    const { status, json } = await handIn(editor, polyglot);
    expect(status).toBe(201);
    const [bytes = Buffer.alloc(0)] = await storedBytes(json.id);
    expect(bytes.includes('script')).toBe(false);
    expect(bytes.subarray(8, 12).toString()).toBe('WEBP');
  });
});

/** The head of a PNG that says it is this large; what follows is one row of nothing. */
const pngOf = async (width: number, height: number): Promise<Buffer> => {
  const png = Buffer.from(await aPng(1, 1));
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
};

const movingPng = async (): Promise<Buffer> => {
  const png = Buffer.from(await aPng());
  const control = Buffer.concat([Buffer.from([0, 0, 0, 8]), Buffer.from('acTL'), Buffer.alloc(12)]);
  return Buffer.concat([png.subarray(0, 33), control, png.subarray(33)]);
};

const movingGif = async (frames: number): Promise<Buffer> => {
  const raw = await noise(8, 8 * frames)
    .raw()
    .toBuffer();
  return sharp(raw, { raw: { width: 8, height: 8 * frames, channels: 3, pageHeight: 8 } })
    .gif({ loop: 0 })
    .toBuffer();
};

describe('a file that is refused, and why', () => {
  const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  test.each<[string, () => Promise<Uint8Array | string>, number, RegExp]>([
    ['SVG', async () => svg, 415, /SVG files can hold programs/],
    ['SVG after a mark and blanks', async () => `\ufeff\n <svg/>`, 415, /SVG files can hold programs/],
    [
      'a telephone’s HEIC',
      async () => '\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000',
      415,
      /HEIC/,
    ],
    ['a zip called a picture', async () => 'PK\u0003\u0004zip', 415, /no picture/],
    ['a page', async () => '<!doctype html><img src=x onerror=alert(1)>', 415, /no picture/],
    ['nothing', async () => '', 415, /no picture/],
    ['the first bytes of a picture and no more', async () => (await aPng()).slice(0, 8), 422, /damaged/],
    ['a cut photo', async () => (await noise(300, 300).jpeg().toBuffer()).subarray(0, 9000), 422, /damaged/],
    ['a cut PNG', async () => (await noise(300, 300).png().toBuffer()).subarray(0, 9000), 422, /damaged/],
    ['a head that promises 900 megapixels', () => pngOf(30_000, 30_000), 422, /at most 50 megapixels/],
    ['a ribbon', () => pngOf(20_000, 10), 422, /16,?000 pixels/],
    ['a GIF that moves', () => movingGif(3), 422, /could not stop them/],
    ['an animated bomb', () => movingGif(400), 422, /could not stop them/],
    ['a PNG that moves', () => movingPng(), 422, /could not stop them/],
  ])('%s', async (_name, file, expected, words) => {
    const { status, json } = await handIn(editor, await file());
    expect([status, json.detail]).toEqual([expected, expect.stringMatching(words)]);
  });

  test('one that is too heavy, however it says so', async () => {
    const heavy = new Uint8Array(imageMaxBytes + 1);
    heavy.set(await aPng());
    const { status, json } = await handIn(editor, heavy);
    expect([status, json.code]).toEqual([413, 'too_large']);
  });

  test.each(['application/json', 'text/plain', 'multipart/form-data'])('bytes sent as %s', async (type) => {
    const { status } = await handIn(editor, await aPng(), { 'Content-Type': type });
    expect(status).toBe(415);
  });

  test('any, where the host makes no pictures', async () => {
    const { images, ...rest } = world.desk;
    delete world.desk.images;
    const { status, json } = await handIn(editor, await aPng(41, 41));
    Object.assign(world.desk, { images, ...rest });
    expect([status, json.code]).toEqual([501, 'no_images_here']);
  });
});

describe('the process that reads a picture', () => {
  const program = (code: string): URL => {
    const file = join(mkdtempSync(join(tmpdir(), 'clinic-images-')), 'program.mjs');
    writeFileSync(file, code);
    return pathToFileURL(file);
  };
  test.each([
    ['hangs', 'process.on("message", () => {}); setInterval(() => {}, 1000);'],
    ['dies', 'process.once("message", () => process.abort());'],
    ['ends without a word', 'process.once("message", () => process.exit(0));'],
    ['ends before it is asked', ''],
    ['cannot even begin', 'import "nothing-of-this-name";'],
  ])('%s: the picture is refused, and the server goes on', async (_name, code) => {
    const images = createNodeImages({ program: program(code), patienceMs: 1_500 });
    await expect(images.make(await aPng(), 'image/png')).rejects.toThrow('invalid');
  });

  test('knows nothing of the server’s environment', async () => {
    const tells = program(
      'process.once("message", () => process.send({ files: [{ width: Object.keys(process.env).length, height: 1 }] }, () => process.disconnect()));',
    );
    const [told] = await createNodeImages({ program: tells }).make(await aPng(), 'image/png');
    expect(told?.width).toBe(0);
  });

  test('is one of a few: who comes when many wait is asked to come again', async () => {
    const hangs = program('process.on("message", () => {}); setInterval(() => {}, 1000);');
    const images = createNodeImages({ program: hangs, patienceMs: 1_000 });
    const bytes = await aPng();
    const many = Array.from({ length: 11 }, () => images.make(bytes, 'image/png').catch(({ code }) => code));
    expect((await Promise.all(many)).filter((code) => code === 'unavailable')).toHaveLength(1);
  });
});

describe('a file of a picture', () => {
  test('is kept by browsers for ever, under its own address only', async () => {
    const { json } = await handIn(editor, await aPng(600, 20));
    const { status, headers, text } = await world.anyone.get(json.src);
    expect(status).toBe(200);
    expect(headers.get('Content-Type')).toBe('image/webp');
    expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox");
    expect(text).toContain('WEBP');
    const tag = headers.get('ETag') ?? '';
    const again = await world.anyone.get(json.src, { 'If-None-Match': tag });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  test.each([
    ['a width it is not kept in', (id: string) => `${id}-481.webp`],
    ['no width', (id: string) => `${id}.webp`],
    ['another format', (id: string) => `${id}-480.png`],
    ['a picture that is not there', () => '0b6c1c1e-4d5a-4e0e-9a55-0c1d2e3f4a5b-480.webp'],
    ['a way out', () => '..%2f..%2fpackage.json'],
    ['the folder', () => ''],
  ])('%s is not found', async (_name, file) => {
    const { json } = await handIn(editor, await aPng(600, 20));
    expect((await world.anyone.get(`/site/images/${file(json.id)}`)).status).toBe(404);
  });

  test('is not written to', async () => {
    const { status } = await world.anyone.send('/site/images/a.webp', { method: 'PUT' });
    expect(status).toBe(405);
  });
});

test('pictures are listed the newest first, and found by name and by what they show', async () => {
  const own = await aDesk();
  const writer = await own.as('content-manager');
  const names = ['knee.png', 'R%C3%B3tula.png', 'hand.png'];
  for (const [index, name] of names.entries()) {
    await handIn(writer, await aPng(20 + index, 20), { 'Image-Name': name });
    own.clock.advance(1);
  }
  const find = async (query: string) => (await writer.get(`/api/images?${query}`)).json;
  const filter = (value: object) => `filter=${encodeURIComponent(JSON.stringify(value))}`;
  const all = await find('');
  expect(all.map(({ name }: { name: string }) => name)).toEqual(['hand.png', 'Rótula.png', 'knee.png']);
  await writer.put(`/api/images/${all[2].id}`, { alt: 'Un dibujo de la rodilla' }, etag(all[2]));
  expect(await find(filter({ q: 'rotula' }))).toMatchObject([{ name: 'Rótula.png' }]);
  expect(await find(filter({ q: 'RODILLA dibujo' }))).toMatchObject([{ name: 'knee.png' }]);
  const first = await writer.get(`/api/images?range=${encodeURIComponent('[0,1]')}`);
  const rest = await writer.get(`/api/images?range=[0,1]&after=${first.headers.get('Next-After')}`);
  expect(rest.json).toMatchObject([{ name: 'knee.png' }]);
  await own.close();
});

test('what a picture shows and its name can be said anew; what it is cannot', async () => {
  const { json } = await handIn(editor, await aPng(33, 33), { 'Image-Name': 'a.png' });
  const put = (body: object, seen = json) => editor.put(`/api/images/${json.id}`, body, etag(seen));
  const { json: told } = await put({ ...json, alt: ' A foot ', width: 1 });
  expect(told).toMatchObject({ alt: 'A foot', width: 33, name: 'a.png', version: 2, usedIn: [] });
  const late = await put({ alt: 'A hand' });
  expect([late.status, late.json.current]).toEqual([412, told]);
  expect((await editor.put(`/api/images/${json.id}`, { alt: 'A hand' })).status).toBe(428);
  expect((await editor.get(`/api/images/${json.id}`)).json).toEqual(told);
  expect((await put({ alt: 'x'.repeat(501) }, told)).status).toBe(422);
  expect((await put({ digest: 'x' }, told)).status).toBe(422);
  const trail = await (await world.as('manager')).get(
    `/api/events?filter=${encodeURIComponent(JSON.stringify({ resource: 'images', recordId: json.id }))}`,
  );
  expect(trail.json.map(({ action }: { action: string }) => action).toSorted()).toEqual([
    'created',
    'edited',
  ]);
});

describe('a picture is thrown away', () => {
  const remove = (id: string) => editor.send(`/api/images/${id}`, { method: 'DELETE' });
  const showing = ({ src }: { src: string }) =>
    `<p>Look.</p><figure><img src="${src}" alt="A knee"></figure>`;
  let wide = 100;
  const handedIn = async () => {
    wide += 1;
    return (await handIn(editor, await aPng(wide, 20))).json;
  };

  test('when nothing shows it, with its files', async () => {
    const image = await handedIn();
    expect((await remove(image.id)).status).toBe(200);
    expect((await world.anyone.get(image.src)).status).toBe(404);
    expect(await storedBytes(image.id)).toEqual([]);
    expect((await remove(image.id)).status).toBe(404);
  });

  test.each([
    ['working', async (body: string) => aDraft(editor, { body })],
    [
      'live',
      async (body: string) => {
        const live = await aLiveArticle(editor, { body });
        return (await editArticle(editor, live, { body: '<p>Without.</p>' })).json;
      },
    ],
    [
      'kept',
      async (body: string) =>
        (await editArticle(editor, await aDraft(editor, { body }), { body: '<p>Without.</p>' })).json,
    ],
  ])('never while an article holds it: %s', async (where, write) => {
    const image = await handedIn();
    const article = await write(showing(image));
    const { status, json } = await remove(image.id);
    expect([status, json.code]).toEqual([409, 'image_used']);
    expect(json.detail).toContain(article.title);
    expect(json.usedIn).toEqual([{ id: article.id, title: article.title, in: where }]);
    expect((await editor.get(`/api/images/${image.id}`)).json.usedIn).toEqual(json.usedIn);
    expect((await world.anyone.get(image.src)).status).toBe(200);
  });

  test('nor while a shared text does', async () => {
    const image = await handedIn();
    const now = world.clock.now();
    await world.db.insert(articleBlocks).values({
      ...{ name: 'Where we are', language: 'en', body: showing(image), createdAt: now, updatedAt: now },
    });
    expect((await remove(image.id)).json.usedIn).toMatchObject([{ title: 'Where we are', in: 'shared' }]);
  });
});
