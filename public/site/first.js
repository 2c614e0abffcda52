// Before anything is painted: what this reader has set for themselves. A classic script, so that the page waits for it.
(() => {
  const page = document.documentElement;
  page.dataset.scripted = '';
  try {
    const reading = JSON.parse(localStorage.getItem('reading') ?? '{}');
    for (const [setting, value] of Object.entries(reading)) {
      if (/^[a-zA-Z]+$/.test(setting) && /^[a-z0-9]+$/.test(value))
        page.setAttribute(`data-reading-${setting.toLowerCase()}`, value);
    }
  } catch {
    // No storage, or not ours: the page stays as it is.
  }
})();
