import type { ImageType } from '#domain/image.ts';
import type { LinkAnswer } from '#domain/linkCheck.ts';
import type { Locale } from '#words/say.ts';
import type { Reads } from './articles/reads.ts';
import type { Database } from './db/database.ts';

/** Everything the API works with; nothing is opened at import. */
export interface Desk {
  db: Database;
  now: () => Date;
  /** Cleans an article's HTML; twice equals once. */
  purify: (html: string) => string;
  /** Readings of articles that wait to be written down. */
  reads: Reads;
  /** Asks another site whether a page is still there; absent where the host may not, or cannot. */
  fetchLink?: (url: string) => Promise<LinkAnswer>;
  /** Makes the files of a picture; absent where the host cannot, and then none are taken in. */
  images?: Images;
  /** Hands a mail on to the mail server; absent where none is named, and then messages are kept, not sent. */
  mailer?: Mailer;
  /** Calls back with each payload notified on a channel; absent where the host has no live events. */
  listen?: (
    channel: string,
    onPayload: (payload: string) => void,
    /** Something may have been said that was not heard. */
    onGap?: () => void,
  ) => Promise<() => Promise<void>>;
  /** One line of the log, never with patient data in it. */
  log: (line: Record<string, unknown>) => void;
  options: DeskOptions;
}

/** What a calendar shall do with a file: many visits at once are published, since an invitation holds but one. */
export const calendarMethods = ['REQUEST', 'CANCEL', 'PUBLISH'] as const;

/** A mail as it leaves, to one address. */
export interface Mail {
  /** Stands before the address the mail comes from. */
  fromName: string;
  /** Where an answer goes, where the clinic has named an address. */
  replyTo?: string | undefined;
  to: string;
  subject: string;
  text: string;
  /** The same, marked up. */
  html?: string;
  /** A calendar file, and what calendars shall do with it. */
  calendar?: { method: (typeof calendarMethods)[number]; text: string };
  language: 'en' | 'es';
  /** The same at every try, so that a mail server may know a repeat. */
  messageId: string;
  /** Nobody wrote it by hand, so no machine should answer it. */
  automatic: boolean;
}

export interface Mailer {
  /** Done once the mail server has accepted it. @throws MailRefused when it never will */
  send: (mail: Mail) => Promise<void>;
}

/** A picture as it is served. */
export interface MadeImage {
  width: number;
  height: number;
  bytes: Uint8Array;
}

export interface Images {
  /** The narrowest first, none wider than what was handed in. @throws Problem 422 for a file that is refused */
  make: (bytes: Uint8Array, type: ImageType) => Promise<MadeImage[]>;
}

export interface DeskOptions {
  /** Where people reach the desk, without a slash at its end. */
  baseUrl: string;
  /** Other origins whose pages may send to us: localhost beside 127.0.0.1. */
  trustedOrigins: readonly string[];
  /** Accepted requests per address and minute; 0 lifts every limit of the public form. */
  intakePerMinute: number;
  idleMinutes: number;
  sessionHours: number;
  /** How many proxies in front of us may be believed about the client's address. */
  trustedProxies: number;
  /** Signs session cookies and links; kept in the database. */
  secret: string;
  /** Production shows no sample sign-ins and loads no sample data. */
  production: boolean;
  /** Sessions ride in a bearer token, not a cookie: the demo's worker cannot set one. */
  bearer: boolean;
}

/** What a request brings besides its body. */
export interface Caller {
  /** Socket address, or what a trusted proxy says. */
  address: string;
  locale: Locale;
  /** Names this one HTTP request in logs, events and error answers. */
  requestId: string;
}
