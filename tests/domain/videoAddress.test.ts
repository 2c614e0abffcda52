import { expect, test } from 'vitest';
import { isVideoAllowed } from '#domain/articleHtml.ts';
import { videoAddress } from '#domain/videoAddress.ts';

const youtube = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ';

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', youtube],
  ['youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&t=42s', youtube],
  [' https://youtu.be/dQw4w9WgXcQ?si=abc ', youtube],
  ['https://m.youtube.com/shorts/dQw4w9WgXcQ', youtube],
  ['https://www.youtube.com/embed/dQw4w9WgXcQ?autoplay=1', youtube],
  [youtube, youtube],
  ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871'],
  ['https://vimeo.com/76979871/8272103f6e', 'https://player.vimeo.com/video/76979871?h=8272103f6e'],
  [
    'https://player.vimeo.com/video/76979871?h=8272103f6e',
    'https://player.vimeo.com/video/76979871?h=8272103f6e',
  ],
  ['https://www.youtube.com/watch?v=short', undefined],
  ['https://www.youtube.com/@clinic', undefined],
  ['https://evil.example/watch?v=dQw4w9WgXcQ', undefined],
  ['https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ', undefined],
  ['javascript:alert(1)//youtu.be/dQw4w9WgXcQ', undefined],
  ['', undefined],
])('%j plays at %j', (pasted, player) => {
  const address = videoAddress(pasted);
  expect(address).toBe(player);
  expect(address === undefined || isVideoAllowed(address)).toBe(true);
});
