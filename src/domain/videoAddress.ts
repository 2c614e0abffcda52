/** How the address of a film is written where people copy it from, and the player that shows it without cookies. */
const pages: readonly [RegExp, (id: string, hash?: string) => string][] = [
  [
    /^(?:www\.|m\.)?(?:youtube\.com|youtube-nocookie\.com)\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/|live\/)([\w-]{11})(?![\w-])/i,
    (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  ],
  [/^youtu\.be\/([\w-]{11})(?![\w-])/i, (id) => `https://www.youtube-nocookie.com/embed/${id}`],
  [
    /^(?:www\.|player\.)?vimeo\.com\/(?:video\/|channels\/[\w-]+\/|showcase\/\d+\/video\/)?(\d{1,12})(?:(?:\/|\?h=|\?.*&h=)([0-9a-f]{6,20}))?(?!\d)/i,
    (id, hash) => `https://player.vimeo.com/video/${id}${hash ? `?h=${hash}` : ''}`,
  ],
];

/** The player's address for a pasted address of YouTube or Vimeo; undefined for any other. */
export function videoAddress(pasted: string): string | undefined {
  const address = pasted.trim().replace(/^https?:\/\//i, '');
  for (const [page, player] of pages) {
    const [, id, hash] = page.exec(address) ?? [];
    if (id) return player(id, hash);
  }
  return undefined;
}
