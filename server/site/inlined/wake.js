// What a page can do beyond being read is fetched once somebody reaches for it; until then the page does without.
(() => {
  const scripts = [
    ['focusin', 'form[data-sending]', 'form'],
    ['click', '.site-reading-open', 'reading'],
    ['click', 'a[data-player]', 'video'],
  ];
  for (const [reach, what, script] of scripts) {
    let fetching;
    let isHere = false;
    document.addEventListener(reach, (event) => {
      const reached = event.target.closest?.(what);
      if (!reached || isHere || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (reach === 'click') event.preventDefault();
      fetching ??= import(`/site/${script}.js`).then(
        () => {
          isHere = true;
          if (reach === 'click') reached.click();
        },
        () => {
          if (reached.href) location.assign(reached.href);
        },
      );
    });
  }
})();
