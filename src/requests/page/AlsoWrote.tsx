import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { LinkBase, useTranslate } from 'react-admin';
import { Age } from '#ui/When.tsx';
import { MarkedText } from './MarkedText.tsx';
import { useMerged } from './useMerged.ts';
import { useRequestDesk } from './useRequestDesk.ts';

/** What the patient wrote in requests that were merged into this one; each keeps its own marks. */
export const AlsoWrote = () => {
  const translate = useTranslate();
  const { request, zone } = useRequestDesk();
  const merged = useMerged(request.id);
  return merged.map((other) => {
    const carried = request.flags.filter(({ of }) => of === other.id);
    return (
      <Box key={other.id} component="article" sx={{ mt: 1.5, pt: 1.5, borderTop: 1, borderColor: 'divider' }}>
        <Typography sx={{ color: 'text.secondary', mb: 0.5 }}>
          <strong>{translate('repeats.alsoWrote')}</strong> · <Age at={other.createdAt} zone={zone} /> ·{' '}
          <Link component={LinkBase} to={`/requests/${other.id}/show`}>
            {other.reference}
          </Link>
        </Typography>
        {other.message ? (
          <MarkedText
            text={other.message}
            flags={carried.length > 0 ? carried : other.flags.filter(({ of }) => !of)}
          />
        ) : (
          <p className="tone-quiet">{translate('requests.noMessage')}</p>
        )}
      </Box>
    );
  });
};
