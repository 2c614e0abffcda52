import { isVideoAllowed } from '#domain/articleHtml.ts';
import { edited, withAttributes } from './edit.ts';
import { named } from './reading.ts';
import type { Rule } from './rule.ts';

export const videos: readonly Rule[] = [
  {
    rule: 'I10',
    level: 'error',
    *find(reading) {
      for (const frame of named(reading, 'iframe')) {
        const { title = '', src = '' } = frame.attributes;
        if (!title.trim()) yield { sentence: 'I10Title', at: frame };
        if (!isVideoAllowed(src)) yield { sentence: 'I10Host', at: frame };
      }
    },
  },
  {
    rule: 'I11',
    level: 'error',
    find: (reading) =>
      named(reading, 'iframe', 'video')
        .filter(({ attributes }) => attributes['data-captions'] !== 'confirmed')
        .map((video) => ({
          at: video,
          answers: {
            captioned: () =>
              edited(reading.article.body, [withAttributes(video, { 'data-captions': 'confirmed' })]),
          },
        })),
  },
];
