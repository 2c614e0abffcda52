/** The mail server will never take this mail, so trying again is no use. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

const mostWords = 200;

/** What a mail server or the network said, without the addresses in it. */
export const failureWords = (error: unknown): string => {
  const said = error instanceof Error ? error.message : 'unknown';
  return said
    .replace(/\S*@\S*/g, '…')
    .replace(/\s+/g, ' ')
    .slice(0, mostWords);
};
