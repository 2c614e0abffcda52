import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useAsked } from './InboxContext.ts';
import { isNarrowed } from './queueQuery.ts';

/** Nothing waiting is good news; nothing found is a question of search and filters. */
export const NothingHere = () => {
  const translate = useTranslate();
  const { query, clear, chooseView } = useAsked();
  const narrowed = isNarrowed(query);
  return (
    <Stack role="status" spacing={1.5} sx={{ flex: 1, p: 3, alignItems: 'flex-start' }}>
      <Typography variant="h2">{translate(narrowed ? 'requests.noneFound' : 'requests.allClear')}</Typography>
      <Typography sx={{ color: 'text.secondary' }}>
        {translate(narrowed ? 'requests.noneFoundText' : 'requests.allClearText')}
      </Typography>
      {narrowed && query.view !== 'all' ? (
        <Button variant="outlined" onClick={() => chooseView('all')}>
          {translate('inbox.lookInAll')}
        </Button>
      ) : null}
      {narrowed ? <Button onClick={clear}>{translate('inbox.filters.clearAll')}</Button> : null}
      {!narrowed && query.view !== 'open' ? (
        <Button variant="outlined" onClick={() => chooseView('open')}>
          {translate('requests.showOpen')}
        </Button>
      ) : null}
    </Stack>
  );
};
