import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { LinkBase, useLocale, useRecordContext, useTranslate } from 'react-admin';
import { draftChanges } from '#articles/draftChanges.ts';
import { NothingYet } from '#articles/panels/NothingYet.tsx';
import type { Article } from '#domain/article.ts';
import { type Sitting, sittingsByDay } from '#domain/sittings.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { RevisionItem } from './RevisionItem.tsx';
import { useRevisions } from './useRevisions.ts';

/** Every kept version by day and by sitting, and the way to compare it. */
export const HistoryPanel = () => {
  const article = useRecordContext<Article>();
  return article ? <History article={article} /> : null;
};

const History = ({ article }: { article: Article }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { lines, isError, hasNextPage, isFetchingNextPage, fetchNextPage } = useRevisions(article.id);
  if (isError)
    return (
      <Alert severity="warning" variant="outlined">
        {translate('articleHistory.failed')}
      </Alert>
    );
  if (!lines) return <Waiting />;
  if (lines.length === 0) return <NothingYet panel="history" />;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full' });
  return (
    <>
      <AgainstLive article={article} />
      {sittingsByDay(lines, (at) => day.format(new Date(at))).map((group) => (
        <Box component="section" key={group.day} aria-label={group.day} sx={{ mb: 1.5 }}>
          <Typography component="h3" variant="subtitle2" sx={{ color: 'text.secondary' }}>
            {group.day}
          </Typography>
          {group.sittings.map((sitting) => (
            <OneSitting
              key={sitting.lines[0]?.version}
              article={article}
              sitting={sitting}
              before={(version) => lines[lines.findIndex((line) => line.version === version) + 1]?.version}
            />
          ))}
        </Box>
      ))}
      {hasNextPage ? (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {translate('articleHistory.older')}
        </Button>
      ) : null}
    </>
  );
};

/** What would change for readers, and the way to see it. */
const AgainstLive = ({ article }: { article: Article }) => {
  const translate = useTranslate();
  const count = draftChanges(article);
  if (!article.published || count === 0) return null;
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography>{translate('articleHistory.againstLive', { smart_count: count })}</Typography>
      <Button
        size="small"
        variant="outlined"
        component={LinkBase}
        to={`/articles/${article.id}/compare?from=live&to=draft`}
      >
        {translate('articleHistory.compareLive')}
      </Button>
    </Box>
  );
};

interface SittingProps {
  article: Article;
  sitting: Sitting;
  /** The version kept before this one: autosaves that others took the place of have left gaps. */
  before: (version: number) => number | undefined;
}

const OneSitting = ({ article, sitting, before }: SittingProps) => {
  const translate = useTranslate();
  const who = useCatalogue('staff').nameOf(sitting.authorId) || translate('articleHistory.nobody');
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'divider', pl: 1, my: 0.75 }}>
      <Typography sx={{ fontWeight: 600 }}>{who}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {sitting.lines.map((line) => (
          <RevisionItem key={line.version} article={article} line={line} before={before(line.version)} />
        ))}
      </Box>
    </Box>
  );
};
