import { and, asc, between, eq, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { formatDate } from '#domain/formatInstant.ts';
import { addDays, instantOf, zonedDay } from '#domain/instant.ts';
import { clinicZone } from '#server/clinic/clinicZone.ts';
import { articles, staff } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { mailWords } from '#server/messages/mailWords.ts';
import { fill } from '#server/site/siteWords.ts';
import { write } from './articleMail.ts';

/** A desk that was closed for longer shows what is overdue when it opens; nobody needs a mail for each day of it. */
const lookBackDays = 7;
const mostNamed = 20;

interface Due {
  receiverId: string;
  day: string;
  titles: string[];
}

/** What came due, by whom it waits for and by its day: the reviewer, or else whoever began it. */
async function dueReviews(db: Desk['db'], today: string): Promise<Due[]> {
  const reviewer = alias(staff, 'reviewer');
  const rows = await db
    .select({
      title: articles.title,
      day: articles.nextReviewAt,
      reviewerId: reviewer.id,
      authorId: articles.authorId,
    })
    .from(articles)
    .leftJoin(reviewer, and(eq(reviewer.id, articles.reviewerId), eq(reviewer.active, true)))
    .where(
      and(
        ne(articles.status, 'archived'),
        between(articles.nextReviewAt, addDays(today, -lookBackDays), today),
      ),
    )
    .orderBy(asc(articles.nextReviewAt), asc(articles.title));
  const dues = new Map<string, Due>();
  for (const { title, day, reviewerId, authorId } of rows) {
    const receiverId = reviewerId ?? authorId;
    if (!receiverId || !day) continue;
    const due = dues.get(`${receiverId} ${day}`) ?? { receiverId, day, titles: [] };
    due.titles.push(title);
    dues.set(`${receiverId} ${day}`, due);
  }
  return [...dues.values()];
}

/** One mail for each person and day on which reviews come due, never again for the same day. */
export async function remindReviewers(desk: Desk): Promise<void> {
  const now = desk.now();
  await desk.db.transaction(async (tx) => {
    const today = zonedDay(instantOf(now), await clinicZone(tx));
    for (const { receiverId, day, titles } of await dueReviews(tx, today)) {
      const named = titles.slice(0, mostNamed).map((title) => `- ${title}`);
      await write({ db: tx, now, desk }, [receiverId], {
        ...{ kind: 'review-due', about: day },
        subject: (locale) => fill(mailWords[locale].articles['review-due'].subject, { count: titles.length }),
        body: (locale) => {
          const { 'review-due': words, openAll } = mailWords[locale].articles;
          const lead = fill(words.text, { day: formatDate(day, locale) });
          const rest = titles.length > mostNamed ? ['…'] : [];
          return [lead, ...named, ...rest, `${openAll} ${desk.options.baseUrl}/#/articles/review`].join('\n');
        },
      });
    }
  });
}
