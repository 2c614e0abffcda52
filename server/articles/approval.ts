import { articleRecord } from '#domain/article.ts';
import { articleApproval } from '#domain/articleActs.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import { changeArticle, lockArticle, presentArticle } from './articles.ts';
import { requireOtherEyes } from './otherEyes.ts';

export const approvalRoutes = [
  route({
    method: 'post',
    path: '/api/articles/:id/approve',
    summary: "Say that one has read somebody else's text as it stands; void once its words change",
    access: 'articles:approve',
    body: articleApproval,
    answers: articleRecord,
    versioned: true,
    handle: async (call) => {
      const { db, person, body } = call;
      const row = await lockArticle(call);
      await requireOtherEyes(db, row, person.id, 'approvedById');
      const approved = { approvedById: person.id, approvedFingerprint: row.fingerprint };
      const told = { action: 'approved', note: body.note, savedAs: 'approved' } as const;
      return ok(presentArticle(await changeArticle(call, row, approved, told)));
    },
  }),
];
