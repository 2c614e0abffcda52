import {
  choose,
  chosen,
  type Reading,
  type ReadingSetting,
  type ReadingValue,
  readingSettingNames,
  readingSettings,
} from '#domain/readingSettings.ts';
import { reading as en } from '#words/en/reading.ts';
import { reading as es } from '#words/es/reading.ts';
import { countReading, currentReading, keepReading, onReading } from './store.ts';

const id = 'site-reading';
const words = document.documentElement.lang === 'es' ? es : en;

type Children = readonly (Node | string)[];

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  children: Children = [],
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

const labelOf = (setting: ReadingSetting, value: ReadingValue): string =>
  (words.settings[setting].values as Record<string, string>)[value] ?? value;

function choicesOf(setting: ReadingSetting, onChoose: (value: ReadingValue) => void): HTMLElement {
  const { label } = words.settings[setting];
  const choices = readingSettings[setting].map((value) => {
    const radio = element('input', { type: 'radio', name: `reading-${setting}`, value });
    radio.addEventListener('change', () => onChoose(value));
    return element('label', {}, [radio, element('span', { textContent: labelOf(setting, value) })]);
  });
  const help = setting === 'typeface' ? [element('small', { textContent: words.typefaceHelp })] : [];
  return element('fieldset', {}, [element('legend', { textContent: label }), ...choices, ...help]);
}

function tick(panel: HTMLElement, reading: Reading): void {
  for (const setting of readingSettingNames) {
    const value = chosen(reading, setting);
    const radio = panel.querySelector<HTMLInputElement>(`[name="reading-${setting}"][value="${value}"]`);
    if (radio) radio.checked = true;
  }
}

function createPanel(button: HTMLButtonElement): HTMLElement {
  const status = element('p', { className: 'site-unseen' });
  status.setAttribute('role', 'status');
  const close = (): void => {
    panel.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  };
  const set = (setting: ReadingSetting) => (value: ReadingValue) => {
    keepReading(choose(currentReading(), setting, value));
    countReading(setting, value);
    status.textContent = words.changed
      .replace('%{setting}', words.settings[setting].label)
      .replace('%{value}', labelOf(setting, value));
  };
  const reset = element('button', { type: 'button', textContent: words.reset });
  reset.addEventListener('click', () => {
    keepReading({});
    status.textContent = words.wasReset;
  });
  const done = element('button', { type: 'button', textContent: words.close });
  done.addEventListener('click', close);
  const ways = element('a', { href: `/site/accessibility${location.search}`, textContent: words.otherWays });
  const panel = element('section', { id, className: 'site-reading' }, [
    element('h2', { textContent: words.open }),
    element('p', { textContent: words.lead }),
    element(
      'div',
      { className: 'site-reading-settings' },
      readingSettingNames.map((setting) => choicesOf(setting, set(setting))),
    ),
    element('p', { className: 'site-small', textContent: words.device }),
    element('p', {}, [ways]),
    element('p', { className: 'site-reading-end' }, [reset, done]),
    status,
  ]);
  panel.setAttribute('aria-label', words.open);
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  tick(panel, currentReading());
  onReading(() => tick(panel, currentReading()));
  return panel;
}

/** Opens the settings below the header, where they cover nothing, or closes them again. */
export function togglePanel(button: HTMLButtonElement): void {
  const known = document.getElementById(id);
  const panel = known ?? createPanel(button);
  if (!known) {
    panel.hidden = true;
    button.closest('header')?.after(panel);
    button.setAttribute('aria-controls', id);
  }
  panel.hidden = !panel.hidden;
  button.setAttribute('aria-expanded', String(!panel.hidden));
  if (!panel.hidden) panel.querySelector<HTMLInputElement>('input:checked')?.focus();
}
