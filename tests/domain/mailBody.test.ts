import { describe, expect, test } from 'vitest';
import { mailHtml, mailText } from '#domain/mailBody.ts';

const frame = {
  language: 'en',
  emergency: 'Call 911.',
  contact: 'Call us at 1.',
  clinic: 'Lantern & Co',
  openVisit: 'Open it',
} as const;

describe('a mail of the desk’s own', () => {
  test.each([
    ['At {{when}}.\nBring: {{preparation}}\nBye.', { when: 'nine' }, 'At nine.\nBye.'],
    ['A\n\n{{preparation}}\n\nB', {}, 'A\n\nB'],
    ['{{provider}} at {{when}}', { when: 'nine' }, ' at nine'.trim()],
    ['{{firstName}}', { firstName: '{{link}}' }, '{{link}}'],
  ])('%j with %j leaves out lines that would say nothing', (body, values, text) => {
    expect(mailText(body, values, frame)).toBe(`${text}\n\nCall 911.\n\nCall us at 1.\n\nLantern & Co`);
  });

  test('has its link as a button, a person’s words escaped, and no address but ours', () => {
    const html = mailHtml(
      { subject: '<b>', body: 'Hello {{firstName}}\n{{link}}' },
      { firstName: '<i onclick="x">', link: 'https://desk.example/site/visit/a' },
      frame,
    );
    expect(html).toContain('<title>&lt;b&gt;</title>');
    expect(html).toContain(
      'Hello &lt;i onclick=&quot;x&quot;&gt;<br><a href="https://desk.example/site/visit/a" style=',
    );
    expect(html).toContain('Lantern &amp; Co');
    const bad = mailHtml({ subject: '', body: '{{link}}' }, { link: 'javascript:alert(1)' }, frame);
    expect(bad).not.toContain('href');
  });
});
