/**
 * The button of the reading settings. What it opens is fetched when it is first pressed; without scripts there is
 * no button, and the page stays as it is.
 */
const button = document.querySelector<HTMLButtonElement>('.site-reading-open');

button?.addEventListener('click', () => {
  void import('./reading/panel.ts').then(({ togglePanel }) => togglePanel(button));
});
