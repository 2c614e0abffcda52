import { isIP } from 'node:net';
import { createTransport } from 'nodemailer';
import type { Mailer } from '#server/desk.ts';
import { MailRefused } from './mailRefused.ts';

interface MailServer {
  /** `smtp://user:password@mail.example.org:587` */
  url: string;
  /** The address mails come from. */
  from: string;
}

/** An address at the desk's own host; machines without a name can only try things out. */
export const senderAt = (baseUrl: string): string => {
  const { hostname } = new URL(baseUrl);
  return `desk@${isIP(hostname.replace(/[[\]]/g, '')) ? 'localhost' : hostname}`;
};

/** Milliseconds: a mail server that is slow is tried again, not waited for. */
const patience = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  dnsTimeout: 10_000,
  socketTimeout: 20_000,
};

/** The envelope was refused for good: no such mailbox, say. A refused sign-in is mended by the clinic. */
const isFinal = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'EENVELOPE' &&
  'responseCode' in error &&
  Number(error.responseCode) >= 500;

export function createNodeMailer({ url, from }: MailServer): Mailer {
  const transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true });
  return {
    send: async ({
      fromName,
      replyTo,
      to,
      subject,
      text,
      html,
      calendar,
      language,
      messageId,
      automatic,
    }) => {
      try {
        await transport.sendMail({
          from: { name: fromName, address: from },
          ...(replyTo ? { replyTo: { name: fromName, address: replyTo } } : {}),
          to: { name: '', address: to },
          subject,
          text,
          ...(html ? { html } : {}),
          ...(calendar
            ? { icalEvent: { method: calendar.method, content: calendar.text, filename: 'appointment.ics' } }
            : {}),
          messageId,
          headers: {
            'Content-Language': language,
            ...(automatic ? { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } : {}),
          },
        });
      } catch (error) {
        if (isFinal(error)) throw new MailRefused((error as Error).message, { cause: error });
        throw error;
      }
    },
  };
}
