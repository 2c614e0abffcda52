import Inbox from '@mui/icons-material/InboxOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useQueue } from './InboxContext.ts';

/** The keys that do most of a day's work. */
const keys = [
  ['J K', 'move'],
  ['Enter', 'open'],
  ['X', 'select'],
  ['/', 'search'],
  ['G O', 'overdue'],
  ['?', 'help'],
] as const;

/** Nothing is open yet: what to do, and with which keys. */
export const EmptyPane = () => {
  const translate = useTranslate();
  const list = useQueue();
  if (list.rows.length === 0) return <Box sx={{ flex: 1, bgcolor: 'background.default' }} />;
  return (
    <Box
      component="section"
      aria-label={translate('inbox.request')}
      sx={{
        flex: 1,
        minWidth: 0,
        bgcolor: 'background.default',
        display: 'grid',
        placeContent: 'center',
        justifyItems: 'center',
        gap: 1,
        p: 3,
        color: 'text.secondary',
      }}
    >
      <Inbox sx={{ fontSize: 40, opacity: 0.6 }} aria-hidden />
      <Typography component="p" variant="h2" sx={{ color: 'text.primary' }}>
        {translate('inbox.empty.title')}
      </Typography>
      <Typography sx={{ textAlign: 'center', maxWidth: '44ch' }}>{translate('inbox.empty.text')}</Typography>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'auto auto', columnGap: 2, rowGap: 0.75, m: 0, mt: 1.5 }}
      >
        {keys.map(([key, name]) => (
          <Box key={key} sx={{ display: 'contents', '& dd, & dt': { m: 0 } }}>
            <Box component="dt" sx={{ textAlign: 'right' }}>
              {key.split(' ').map((one) => (
                <Key key={one}>{one}</Key>
              ))}
            </Box>
            <dd>{translate(`inbox.empty.${name}`)}</dd>
          </Box>
        ))}
      </Box>
    </Box>
  );
};

const Key = ({ children }: { children: string }) => (
  <Box
    component="kbd"
    sx={{
      display: 'inline-block',
      minWidth: 22,
      ml: 0.5,
      px: 0.75,
      border: 1,
      borderColor: 'divider',
      borderBottomWidth: 2,
      borderRadius: 1,
      bgcolor: 'background.paper',
      color: 'text.primary',
      font: 'inherit',
      fontSize: '0.75rem',
      textAlign: 'center',
    }}
  >
    {children}
  </Box>
);
