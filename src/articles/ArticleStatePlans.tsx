import Box from '@mui/material/Box';
import { useLocale, useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import { isApproved } from '#domain/articleApproval.ts';
import { exactTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useSettings } from '#ui/useSettings.ts';

/** What is to happen at which time on the clinic's clock, which version it will be, and who has approved the text. */
export const ArticleStatePlans = ({ article }: { article: Article }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const staff = useCatalogue('staff');
  const settings = useSettings();
  const zone = settings?.zones[0];
  const { publishAt, unpublishAt, scheduled, approvedById, approvedFingerprint, fingerprint } = article;
  const isOther =
    scheduled !== null && (scheduled.fingerprint !== fingerprint || scheduled.slug !== article.slug);
  const lines = [
    publishAt && translate('articleStates.plans.begins', { time: exactTime(publishAt, locale, zone) }),
    isOther &&
      translate('articleStates.plans.other', {
        time: scheduled.frozenAt ? exactTime(scheduled.frozenAt, locale, zone) : '',
      }),
    unpublishAt && translate('articleStates.plans.ends', { time: exactTime(unpublishAt, locale, zone) }),
    approvedById &&
      approvedFingerprint === fingerprint &&
      translate('articleStates.plans.approved', { name: staff.nameOf(approvedById) }),
    settings?.articlesNeedApproval && !isApproved(article) && translate('articleStates.plans.unapproved'),
  ].filter((line): line is string => typeof line === 'string');
  return (
    <>
      {lines.map((line) => (
        <Box key={line} component="span" sx={{ flexBasis: '100%', color: 'text.secondary' }}>
          {line}
        </Box>
      ))}
    </>
  );
};
