import { togglePanel } from './reading/panel.ts';
import { bringSheet } from './reading/sheet.ts';

/** The button of the reading settings, fetched when it is first pressed; without scripts there is no button. */
const button = document.querySelector<HTMLButtonElement>('.site-reading-open');

bringSheet();
button?.addEventListener('click', () => togglePanel(button));
