import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { AccessDenied } from '#ui/MessagePage.tsx';
import { Refusal } from '#ui/Refusal.tsx';
import { useRights } from '#ui/useRights.ts';
import { FoundTexts } from './FoundTexts.tsx';
import { ReplaceForm } from './ReplaceForm.tsx';
import { ReplaceOutcome } from './ReplaceOutcome.tsx';
import { useReplacing } from './useReplacing.ts';

/** Find and replace over the whole library: every place is seen before it is changed. */
export const ReplacePage = () => {
  const translate = useTranslate();
  const rights = useRights();
  const replacing = useReplacing();
  if (!rights['articles:edit']) return <AccessDenied />;
  const { found, outcome, failure } = replacing;
  return (
    <Box sx={{ display: 'grid', gap: 2, py: 1, maxWidth: 900, mx: 'auto', minWidth: 0 }}>
      <Title title="articleList.replace.title" />
      <Typography>{translate('articleList.replace.lead')}</Typography>
      <ReplaceForm replacing={replacing} />
      <Refusal failure={failure} />
      {outcome ? <ReplaceOutcome results={outcome.results} nameOf={outcome.nameOf} /> : null}
      {found ? <FoundTexts replacing={replacing} found={found} /> : null}
    </Box>
  );
};
