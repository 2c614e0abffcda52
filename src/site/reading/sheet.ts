/** The sheet of the settings: only who uses them fetches it. The staff app and whoever has set something have it already. */
export function bringSheet(): void {
  if (document.querySelector('link[href$="/reading.css"]')) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/site/reading.css';
  document.head.append(sheet);
}
