import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import { LoadFailed } from '#ui/LoadFailed.tsx';

/** In place of the rows: nothing matches, or the list could not be fetched. */
export const ArticleNoneFound = () => {
  const translate = useTranslate();
  const { error, refetch, setFilters } = useListContext();
  if (error) return <LoadFailed onAgain={() => void refetch()} />;
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start', p: 2 }}>
      <Typography role="status">{translate('articleList.nothing')}</Typography>
      <Button variant="outlined" size="small" onClick={() => setFilters({})}>
        {translate('articleList.showAll')}
      </Button>
    </Stack>
  );
};
