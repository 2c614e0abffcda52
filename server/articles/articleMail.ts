import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import { settings, staff } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { inBoth, mailWords } from '#server/messages/mailWords.ts';
import { post } from '#server/messages/outbox.ts';
import { fill } from '#server/site/siteWords.ts';
import type { Locale } from '#words/say.ts';
import type { ArticleRow } from './articles.ts';

export interface Post {
  db: Database;
  now: Date;
  desk: Pick<Desk, 'mailer' | 'options'>;
}

type Receiver = Pick<typeof staff.$inferSelect, 'id' | 'email' | 'language'>;

interface Letter {
  kind: 'review-asked' | 'review-due' | 'sent-back' | 'publishing-held';
  /** What is told; with the receiver it is told once. */
  about: string;
  subject: (locale: Locale) => string;
  body: (locale: Locale) => string;
}

/** Who may be written to: those of them who still work here, each once; nobody where the clinic wants no such mail. */
async function receiversAmong(db: Database, ids: readonly (string | null)[]): Promise<Receiver[]> {
  const [clinic] = await db.select({ wants: settings.articleMails }).from(settings);
  const known = [...new Set(ids.filter((id) => id !== null))];
  if (!clinic?.wants || known.length === 0) return [];
  return db
    .select({ id: staff.id, email: staff.email, language: staff.language })
    .from(staff)
    .where(and(inArray(staff.id, known), eq(staff.active, true)));
}

/** In the words of their screens; in all of ours while nobody knows which those are. */
const inWordsOf = ({ language }: Receiver, text: (locale: Locale) => string, between: string): string =>
  language ? text(language) : inBoth(text, between);

/** Writes to each of them, in the transaction of what it tells of. */
export async function write(
  { db, now, desk }: Post,
  ids: readonly (string | null)[],
  letter: Letter,
): Promise<void> {
  const { kind, about, subject, body } = letter;
  for (const receiver of await receiversAmong(db, ids)) {
    const mail = {
      ...{ kind, channel: 'email' as const, recipient: receiver.email, language: receiver.language ?? 'en' },
      subject: inWordsOf(receiver, subject, ' / '),
      body: inWordsOf(receiver, body, '\n\n'),
      onceKey: `${kind}:${receiver.id}:${about}`,
    };
    await post(db, desk, mail, now);
  }
}

/** Of one article: its title, who acted, and the way to it. What people wrote to each other stays at the desk. */
export function writeAbout(
  told: Post,
  { id, title }: Pick<ArticleRow, 'id' | 'title'>,
  ids: readonly (string | null)[],
  {
    kind,
    about,
    name,
  }: Pick<Letter, 'about'> & { kind: Exclude<Letter['kind'], 'review-due'>; name?: string },
): Promise<void> {
  const said = (locale: Locale) => ({ title, name: name ?? mailWords[locale].articles.someone });
  return write(told, ids, {
    ...{ kind, about: `${id}:${about}` },
    subject: (locale) => fill(mailWords[locale].articles[kind].subject, said(locale)),
    body: (locale) => {
      const { [kind]: words, open } = mailWords[locale].articles;
      return `${fill(words.text, said(locale))}\n${open} ${told.desk.options.baseUrl}/#/articles/${id}`;
    },
  });
}
