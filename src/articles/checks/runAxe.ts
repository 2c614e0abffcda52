import axe from 'axe-core';
import DOMPurify from 'dompurify';
import { articleTags, attributeValues } from '#domain/articleHtml.ts';
import type { CheckedArticle } from '#domain/checks/finding.ts';

export interface AxeFinding {
  id: string;
  help: string;
  count: number;
}

/** What only the whole page can answer, or only colours on a screen. */
const notHere = ['region', 'landmark-one-main', 'page-has-heading-one', 'color-contrast', 'bypass'];

/** Its text as the page has it: under its title, in its language, out of sight. */
function rendered({ title, body, language }: CheckedArticle): HTMLElement {
  const page = document.createElement('div');
  page.lang = language;
  Object.assign(page.style, { position: 'fixed', insetInlineStart: '-10000px', width: '760px' });
  const heading = document.createElement('h1');
  heading.textContent = title;
  const text = document.createElement('div');
  text.innerHTML = DOMPurify.sanitize(body, {
    ALLOWED_TAGS: Object.keys(articleTags),
    ALLOWED_ATTR: Object.keys(attributeValues),
  });
  page.append(heading, text);
  return page;
}

/** Looks at the article once with axe, in the reader's words. */
export async function runAxe(article: CheckedArticle, locale: string): Promise<AxeFinding[]> {
  if (locale === 'es') axe.configure({ locale: (await import('axe-core/locales/es.json')).default as never });
  const page = rendered(article);
  document.body.append(page);
  try {
    const rules = Object.fromEntries(notHere.map((rule) => [rule, { enabled: false }]));
    const { violations } = await axe.run(page, { rules, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => ({ id, help, count: nodes.length }));
  } finally {
    page.remove();
  }
}
