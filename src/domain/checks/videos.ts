import { named } from './reading.ts';
import type { Rule } from './rule.ts';

/** Players that count nobody before the reader presses. */
const players = [
  /^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]+(?:\?[\w=&-]*)?$/,
  /^https:\/\/player\.vimeo\.com\/video\/\d+(?:\?[\w=&-]*)?$/,
];

const isPlayer = (src: string): boolean => players.some((player) => player.test(src));

export const videos: readonly Rule[] = [
  {
    rule: 'I10',
    level: 'error',
    *find(reading) {
      for (const frame of named(reading, 'iframe')) {
        const { title = '', src = '' } = frame.attributes;
        if (!title.trim()) yield { sentence: 'I10Title', at: frame };
        if (!isPlayer(src)) yield { sentence: 'I10Host', at: frame };
      }
    },
  },
  {
    rule: 'I11',
    level: 'error',
    find: (reading) =>
      named(reading, 'iframe', 'video')
        .filter(({ attributes }) => attributes['data-captions'] !== 'confirmed')
        .map((at) => ({ at })),
  },
];
