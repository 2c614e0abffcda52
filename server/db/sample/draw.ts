/** Chance that always falls the same way: one stream of draws for each name. */
export interface Draw {
  /** From 0, below 1. */
  fraction(): number;
  /** Both ends included. */
  whole(least: number, most: number): number;
  chance(probability: number): boolean;
  from<Item>(list: readonly Item[]): Item;
  weighted<Name extends string>(weights: Partial<Record<Name, number>>): Name;
  bytes(count: number): Uint8Array<ArrayBuffer>;
  uuid(): string;
}

/** A name's 128 bits (cyrb128, public domain): so many streams begin apart that no two ids ever meet. */
function seedOf(name: string): [number, number, number, number] {
  const hashes: [number, number, number, number] = [1779033703, 3144134277, 1013904242, 2773480762];
  const factors = [597399067, 2869860233, 951274213, 2716044179] as const;
  for (const character of name) {
    const code = character.charCodeAt(0);
    const [a, b, c, d] = hashes;
    hashes[0] = b ^ Math.imul(a ^ code, factors[0]);
    hashes[1] = c ^ Math.imul(b ^ code, factors[1]);
    hashes[2] = d ^ Math.imul(c ^ code, factors[2]);
    hashes[3] = a ^ Math.imul(d ^ code, factors[3]);
  }
  return hashes;
}

export function drawFor(name: string): Draw {
  let [a, b, c, counter] = seedOf(name);
  /** One step of sfc32 (PractRand, public domain): 32 bits. */
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 15; round += 1) next();

  const fraction = () => next() / 2 ** 32;
  const whole = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1));
  const bytes = (count: number) => Uint8Array.from({ length: count }, () => next() & 255);
  return {
    fraction,
    whole,
    bytes,
    chance: (probability) => fraction() < probability,
    from: (list) => {
      const item = list[whole(0, list.length - 1)];
      if (item === undefined) throw new RangeError('Nothing to draw from');
      return item;
    },
    weighted: <Name extends string>(weights: Partial<Record<Name, number>>) => {
      const entries = Object.entries(weights) as [Name, number][];
      let left = fraction() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      const found = entries.find(([, weight]) => (left -= weight) < 0) ?? entries.at(-1);
      if (!found) throw new RangeError('Nothing to draw from');
      return found[0];
    },
    uuid: () => {
      const hex = [...bytes(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) & 3] ?? '8';
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}
