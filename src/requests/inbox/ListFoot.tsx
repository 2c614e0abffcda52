import Box from '@mui/material/Box';
import { memo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { exactTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { usePlace, useQueue } from './InboxContext.ts';
import { clockWords } from './rowWords.ts';

/** The times of the row at hand in full, their zone named: what a hover tells, for the keyboard. */
export const ListFoot = memo(() => {
  const translate = useTranslate();
  const locale = useLocale();
  const list = useQueue();
  const { cursor } = usePlace();
  const locations = useCatalogue('locations');
  const row = list.rows.find(({ id }) => id === cursor);
  const zone = row && locations.byId.get(row.locationId)?.zone;
  const clock = row && clockWords(row, { translate, locale, now: new Date(), zone });
  return (
    <Box
      sx={{
        '@media (hover: none)': { display: 'none' },
        borderTop: 1,
        borderColor: 'divider',
        px: 1.5,
        py: 0.5,
        minHeight: 42,
        fontSize: '0.75rem',
        lineHeight: '1.0625rem',
        color: 'text.secondary',
        '& div': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
      }}
    >
      <div>{clock?.exact}</div>
      <div>
        {row ? translate('inbox.exact.received', { time: exactTime(row.createdAt, locale, zone) }) : null}
      </div>
    </Box>
  );
});
