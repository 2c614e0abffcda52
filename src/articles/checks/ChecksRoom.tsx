import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { useRecordContext } from 'react-admin';
import type { Article } from '#domain/article.ts';
import type { CheckedArticle, Finding } from '#domain/checks/finding.ts';
import { fingerprintText } from '#domain/fingerprint.ts';
import { useArticleEditor } from '#editor/useArticleEditor.ts';
import { useApi } from '#ui/useApi.ts';
import { type Checks, ChecksContext } from './useChecks.ts';
import { useTyped } from './useTyped.ts';

/** Looks at the article on every pause in typing, for all that tells of it. The engine is fetched with its context. */
export const ChecksRoom = ({ children }: { children: ReactNode }) => {
  const record = useRecordContext<Article>();
  const typed = useTyped();
  const { engine, failed } = useEngine();
  const { lost } = useArticleEditor();
  const [asked, point] = useState<Finding>();
  const looked = useMemo(() => {
    const article = record && asWritten(record, typed);
    return { article, ...(article && engine?.(article, lost)) };
  }, [record, typed, engine, lost]);
  const checks = useMemo(() => {
    const pointed = stillThere(looked.findings, asked);
    return { findings: undefined, beside: [], ...looked, failed, pointed, point };
  }, [looked, failed, asked]);
  return <ChecksContext value={checks}>{children}</ChecksContext>;
};

/** Another look finds the same things anew. */
function stillThere(
  findings: readonly Finding[] | undefined,
  asked: Finding | undefined,
): Finding | undefined {
  if (!asked || findings?.includes(asked)) return asked;
  const saying = ({ rule, sentence, args }: Finding): string => JSON.stringify([rule, sentence, args]);
  return findings?.find((finding) => saying(finding) === saying(asked));
}

type Engine = (
  article: CheckedArticle,
  lost: readonly string[],
) => Pick<Checks, 'beside'> & { findings: Finding[] };

function useEngine(): { engine: Engine | undefined; failed: boolean } {
  const api = useApi();
  const { data, isError } = useQuery({
    queryKey: ['articles', 'check-context'],
    queryFn: async () => {
      const [{ checkArticle }, { besideText }, { data: context }] = await Promise.all([
        import('#domain/checks/checkArticle.ts'),
        import('#domain/checks/besideText.ts'),
        api.checkContext(),
      ]);
      return { checkArticle, besideText, context };
    },
    staleTime: 60_000,
    structuralSharing: false,
  });
  const engine = useMemo(
    () =>
      data &&
      ((article: CheckedArticle, lost: readonly string[]) => {
        const findings = data.checkArticle(article, { ...data.context, lost });
        return { findings, beside: data.besideText(article.body, findings) };
      }),
    [data],
  );
  return { engine, failed: isError };
}

const listed = ['body', 'title', 'summary', 'slug'] as const;

/** What is typed, on top of what is stored; words that differ from the stored ones have no fingerprint yet. */
function asWritten(record: Article, typed: Partial<Article>): CheckedArticle {
  const article = { ...record, ...typed };
  for (const field of listed) article[field] ??= '';
  article.references ??= [];
  const isSame = fingerprintText(article) === fingerprintText(record);
  return { ...article, fingerprint: isSame ? record.fingerprint : '' };
}
