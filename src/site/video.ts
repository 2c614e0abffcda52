/** Puts the player in the place of its link once the reader presses: until then no other site hears of the visit. */
function play(link: HTMLAnchorElement): void {
  const player = document.createElement('iframe');
  player.title = link.dataset.title ?? '';
  player.allow = 'autoplay; fullscreen; encrypted-media; picture-in-picture';
  player.allowFullscreen = true;
  // The player asks which site it stands on; of the page it learns nothing.
  player.referrerPolicy = 'strict-origin-when-cross-origin';
  const address = new URL(link.dataset.player ?? '');
  address.searchParams.set('autoplay', '1');
  player.src = address.href;
  link.replaceWith(player);
  player.focus();
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-player]')) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    play(link);
  });
}
