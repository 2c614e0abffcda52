import { readEmail } from '#domain/email.ts';

/**
 * Help for the request form where scripts run. Without them it works the same: the server finds the faults,
 * keeps what was typed and knows a second sending.
 */

/** Puts the answered form in the place of the sent one and goes to its first fault. */
async function showAnswer(form: HTMLFormElement, response: Response): Promise<boolean> {
  const answered = new DOMParser().parseFromString(await response.text(), 'text/html');
  const next = answered.querySelector<HTMLFormElement>('form[data-sending]');
  if (!next) return false;
  const shown = document.importNode(next, true);
  form.replaceWith(shown);
  help(shown);
  const first = shown.querySelector<HTMLElement>('[aria-invalid="true"]');
  const summary = shown.querySelector<HTMLElement>('[role="alert"]');
  if (summary && !first) summary.tabIndex = -1;
  (first ?? summary)?.focus();
  return true;
}

async function send(form: HTMLFormElement, say: (text: string) => void): Promise<void> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  try {
    const response = await fetch(form.action, { method: 'POST', body });
    if (response.redirected) {
      location.assign(response.url);
      return;
    }
    if (await showAnswer(form, response)) return;
  } catch {
    // Offline, or the answer was lost: the form still holds everything, and sending again is safe.
  }
  say(form.dataset.notSent ?? '');
  form.removeAttribute('aria-busy');
}

/** A slip in the mail provider's name is shown, never corrected or refused; also one made before this script came. */
function hintAtSlips(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[name="email"]');
  const hint = form.querySelector<HTMLElement>('[data-suggestion]');
  if (!field || !hint) return;
  const look = (): void => {
    const read = readEmail(field.value);
    const suggestion = typeof read === 'object' ? read.suggestion : undefined;
    hint.textContent = suggestion ? (hint.dataset.suggestion ?? '').replace('%{suggestion}', suggestion) : '';
  };
  field.addEventListener('change', look);
  if (field !== document.activeElement) look();
}

function help(form: HTMLFormElement): void {
  const state = form.querySelector<HTMLElement>('.site-state');
  const say = (text: string): void => {
    if (state) state.textContent = text;
  };
  hintAtSlips(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (form.getAttribute('aria-busy') === 'true') return;
    form.setAttribute('aria-busy', 'true');
    say(form.dataset.sending ?? '');
    void send(form, say);
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sending]')) help(form);

// Back from the thank-you page out of the browser's memory: the form may be used again.
window.addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  for (const form of document.querySelectorAll('form[data-sending]')) form.removeAttribute('aria-busy');
});
