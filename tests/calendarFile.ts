/** One line of a calendar file, read: its parameters, and its text without what escapes it. */
export interface CalendarLine {
  parameters: string;
  text: string;
}

const unescaped = (text: string): string =>
  text.replace(/\\(.)/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

/** What RFC 5545 says first of a file's form: lines end with CRLF and have at most 75 octets; none is cut inside a sign. */
export function faultsOfCalendar(file: string): string[] {
  const lines = file.split('\r\n');
  return [
    ...(file.endsWith('\r\n') ? [] : ['the last line does not end']),
    ...(/(^|[^\r])\n|\r(?!\n)/.test(file) ? ['a line does not end with CRLF'] : []),
    ...lines.filter((line) => new TextEncoder().encode(line).length > 75).map((line) => `too long: ${line}`),
    ...lines.filter((line) => /\p{Surrogate}/u.test(line)).map((line) => `cut inside a sign: ${line}`),
  ];
}

/** The lines of the one entry of a calendar file, and of the file around it, by name. */
export function readCalendar(file: string): Record<string, CalendarLine> {
  const lines = file.replaceAll('\r\n ', '').split('\r\n').filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = '', parameters = '', text = ''] =
        /^([A-Z-]+)((?:;[^:"]*(?:"[^"]*")?)*):(.*)$/.exec(line) ?? [];
      return [name, { parameters, text: unescaped(text) }];
    }),
  );
}
