/** RFC 3966: the number as kept, the extension beside it. */
export const telHref = (phone: string, extension?: string | null): string =>
  `tel:${phone}${extension ? `;ext=${extension}` : ''}`;

/** RFC 6068: an address may hold signs that mean something in a link. */
export const mailHref = (email: string): string =>
  `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`;

/** RFC 5724; the `&` in front is what every phone understands. */
export const smsHref = (phone: string, body: string): string =>
  `sms:${phone}?&body=${encodeURIComponent(body)}`;
