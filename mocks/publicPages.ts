import type { demo as words } from '#words/en/demo.ts';

interface Server {
  request: (path: string, init?: RequestInit) => Response | Promise<Response>;
}

/**
 * Files of the pages lie beside the demo, wherever that is. Scripts are left out, the pages do without them, and the
 * demo's content policy holds in the frame: a sandbox would keep us from following its links.
 */
function atHome(html: string): HTMLElement {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const script of page.querySelectorAll('script')) script.remove();
  for (const [selector, name] of [
    ['link[href^="/"]', 'href'],
    ['img[src^="/"]', 'src'],
  ] as const) {
    for (const element of page.querySelectorAll(selector)) {
      element.setAttribute(name, new URL(`.${element.getAttribute(name)}`, document.baseURI).href);
    }
  }
  return page.documentElement;
}

/** A form as the browser would send it; the server's redirect is followed here. */
function posted(form: HTMLFormElement): RequestInit {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  return { method: 'POST', body, headers: { Origin: location.origin } };
}

/**
 * The pages that patients see, in a frame of the demo: no worker can answer when a browser goes to a page, so each
 * page is asked of the server in this tab and drawn without scripts; links and the form are followed from here.
 */
export function publicPages(server: Server, say: typeof words): HTMLElement {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', say.publicPages);
  dialog.style.cssText =
    'width: min(60rem, 96vw); height: 92vh; padding: 0; border: 1px solid; flex-direction: column';
  const close = document.createElement('button');
  close.textContent = say.close;
  close.style.cssText = 'align-self: end; margin: 0.5rem; padding: 0.375rem 0.75rem; font: inherit';
  close.addEventListener('click', () => dialog.close());
  const frame = document.createElement('iframe');
  frame.title = say.publicPages;
  frame.style.cssText = 'flex: 1; border: 0; background: #fff';
  dialog.append(close, frame);

  const show = async (path: string, init?: RequestInit): Promise<void> => {
    const answer = await server.request(path, init);
    const next = answer.headers.get('Location');
    if (next) return show(next);
    const page = atHome(await answer.text());
    frame.contentDocument?.documentElement.replaceWith(page);
    frame.contentWindow?.scrollTo(0, 0);
  };

  const follow = (page: Document): void => {
    page.addEventListener('click', (event) => {
      const to = (event.target as Element).closest('a')?.getAttribute('href');
      if (!to || /^(#|tel:|mailto:)/.test(to)) return;
      event.preventDefault();
      if (to.startsWith('/site')) void show(to);
      else window.open(to, '_blank', 'noopener');
    });
    page.addEventListener('submit', (event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      void show(form.getAttribute('action') ?? '/site/request', posted(form));
    });
  };
  // One empty page in standards mode, whose content is exchanged: it hears every click from the first moment on.
  frame.srcdoc = '<!doctype html><title></title>';
  frame.addEventListener('load', () => {
    if (frame.contentDocument) follow(frame.contentDocument);
    void show('/site/articles');
  });

  const bar = document.createElement('aside');
  bar.style.cssText =
    'position: fixed; inset-block-end: 0; inset-inline-end: 0; z-index: 1200; display: flex; gap: 0.75rem; align-items: center; ' +
    'padding: 0.375rem 0.75rem; font: 0.8125rem system-ui, sans-serif; color: #fff; background: #20403d; border-start-start-radius: 6px';
  const open = document.createElement('button');
  open.textContent = say.publicPages;
  open.style.cssText = 'padding: 0.25rem 0.625rem; font: inherit';
  open.addEventListener('click', () => {
    dialog.showModal();
    dialog.style.display = 'flex';
  });
  dialog.addEventListener('close', () => {
    dialog.style.display = '';
  });
  bar.append(say.note, open, dialog);
  // What stands at the end of a screen is not under the bar.
  document.body.style.paddingBlockEnd = '2.5rem';
  return bar;
}
