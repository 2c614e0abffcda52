// Before anything is painted: what this reader has set for themselves. A classic script, so that the page waits for it.
(() => {
  const page = document.documentElement;
  page.dataset.scripted = '';
  let isSet = false;
  try {
    const reading = JSON.parse(localStorage.getItem('reading') ?? '{}');
    for (const [setting, value] of Object.entries(reading)) {
      if (/^[a-zA-Z]+$/.test(setting) && /^[a-z0-9]+$/.test(value)) {
        page.setAttribute(`data-reading-${setting.toLowerCase()}`, value);
        isSet = true;
      }
    }
  } catch {
    // No storage, or not ours: the page stays as it is.
  }
  // Where this stands in the page itself, only those who have set something fetch the sheet, and wait for it.
  if (isSet && !document.currentScript.src)
    document.write('<link rel="stylesheet" href="/site/reading.css">');
})();
