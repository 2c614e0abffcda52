import { filledLines, type Stretch, type TemplateValues } from './templateText.ts';

/** What every mail of the desk ends with, whatever its template says. */
export interface MailFrame {
  language: 'en' | 'es';
  /** What to do in an emergency; how to reach a person; who writes. */
  emergency: string;
  contact: string;
  clinic: string;
  /** What the patient's own page is called. */
  openVisit: string;
}

const linesOf = (body: string, values: TemplateValues): Stretch[][] =>
  filledLines(body, values).filter((line, index, lines) => line.length > 0 || lines[index - 1]?.length !== 0);

const footOf = ({ emergency, contact, clinic }: MailFrame): string[] =>
  [emergency, contact, clinic].filter((line) => line !== '');

/** The mail as plain text. */
export const mailText = (body: string, values: TemplateValues, frame: MailFrame): string => {
  const text = linesOf(body, values)
    .map((line) => line.map((stretch) => stretch.text).join(''))
    .join('\n')
    .trim();
  return [text, ...footOf(frame)].join('\n\n');
};

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const inLines = (text: string): string => escaped(text).replaceAll('\n', '<br>');

// No colour of text or ground but the button's own: mail programs bring theirs, light or dark.
const font = 'font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5';
const button =
  'display:inline-block;margin-top:8px;padding:12px 20px;border-radius:6px;background-color:#0b6360;color:#ffffff;font-weight:bold;text-decoration:none';
const boxed = 'margin:24px 0 16px;padding:12px 16px;border:1px solid #767676;border-left-width:6px';

/** The link is a button where it has a line of its own. Only our own pages may stand in it. */
const linkOf = (address: string, { openVisit }: MailFrame, isAlone: boolean): string =>
  /^https?:\/\//.test(address)
    ? `<a href="${escaped(address)}"${isAlone ? ` style="${button}"` : ''}>${escaped(openVisit)}</a>`
    : escaped(address);

/** Visits one under the other, each with the link to its page on a line below it. */
const visitsOf = (text: string, frame: MailFrame): string =>
  text
    .split('\n')
    .map((line) =>
      line.startsWith('http') ? linkOf(line, frame, false) : `<strong>${escaped(line)}</strong>`,
    )
    .join('<br>');

const stretchOf = (stretch: Stretch, frame: MailFrame, isAlone: boolean): string => {
  if (stretch.field === 'link') return linkOf(stretch.text, frame, isAlone);
  if (stretch.field === 'visits') return visitsOf(stretch.text, frame);
  return stretch.field === 'when' ? `<strong>${escaped(stretch.text)}</strong>` : inLines(stretch.text);
};

const paragraphsOf = (lines: readonly Stretch[][]): Stretch[][][] =>
  lines
    .reduce<Stretch[][][]>(
      (paragraphs, line) => {
        if (line.length === 0) paragraphs.push([]);
        else paragraphs.at(-1)?.push(line);
        return paragraphs;
      },
      [[]],
    )
    .filter((paragraph) => paragraph.length > 0);

/** The same as HTML: no picture, no script, nothing from elsewhere. */
export const mailHtml = (
  { subject, body }: { subject: string; body: string },
  values: TemplateValues,
  frame: MailFrame,
): string => {
  const paragraph = (inner: string): string => `<p style="margin:0 0 16px">${inner}</p>`;
  const text = paragraphsOf(linesOf(body, values)).map((lines) =>
    paragraph(
      lines
        .map((line) => line.map((stretch) => stretchOf(stretch, frame, line.length === 1)).join(''))
        .join('<br>'),
    ),
  );
  const foot = [frame.contact, frame.clinic]
    .filter((line) => line !== '')
    .map((line) => paragraph(escaped(line)));
  return `<!doctype html>
<html lang="${frame.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:16px;${font}">
<div style="max-width:600px;margin:0 auto;overflow-wrap:anywhere">
${text.join('\n')}
<div role="note" style="${boxed}">${escaped(frame.emergency)}</div>
${foot.join('\n')}
</div>
</body>
</html>
`;
};
