import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useLocale, useTranslate } from 'react-admin';
import type { Article, HeldFor } from '#domain/article.ts';
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
  const { publishAt, unpublishAt, scheduled, held, approvedById, approvedFingerprint, fingerprint } = article;
  const isOther =
    scheduled !== null && (scheduled.fingerprint !== fingerprint || scheduled.slug !== article.slug);
  const lines = [
    publishAt &&
      !held &&
      translate('articleStates.plans.begins', { time: exactTime(publishAt, locale, zone) }),
    isOther &&
      !held &&
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
      {held ? <Held held={held} time={publishAt ? exactTime(publishAt, locale, zone) : ''} /> : null}
      {lines.map((line) => (
        <Box key={line} component="span" sx={{ flexBasis: '100%', color: 'text.secondary' }}>
          {line}
        </Box>
      ))}
    </>
  );
};

/** Its hour has passed, and readers do not see it: why, and what can be done. */
const Held = ({ held, time }: { held: readonly HeldFor[]; time: string }) => {
  const translate = useTranslate();
  return (
    <Alert severity="error" variant="outlined" sx={{ flexBasis: '100%', py: 0 }}>
      {translate('articleStates.plans.held', { time })}
      <Box component="ul" sx={{ my: 0, pl: 2.5 }}>
        {held.map(({ sentence, args }, index) => (
          <li key={index}>{translate(`articleChecks.found.${sentence}`, { ...args })}</li>
        ))}
      </Box>
      {translate('articleStates.plans.heldNext')}
    </Alert>
  );
};
