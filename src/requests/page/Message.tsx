import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { exactTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRights } from '#ui/useRights.ts';
import { MarkedText } from './MarkedText.tsx';
import { Section } from './Section.tsx';

const FlagsReadDialog = lazy(() =>
  import('./FlagsReadDialog.tsx').then((module) => ({ default: module.FlagsReadDialog })),
);

/** What the patient wrote. Found words are a reading aid: no score, and none found proves nothing, so nothing is said. */
export const Message = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const { message, flags, suspect } = request;
  return (
    <Section title={translate('resources.requests.fields.message')}>
      {suspect ? (
        <Alert severity="warning" variant="outlined" sx={{ mb: 1 }}>
          {translate('requests.suspectText')}
        </Alert>
      ) : null}
      {flags.length > 0 ? <ReadFirst request={request} /> : null}
      {message ? (
        <MarkedText text={message} flags={flags} />
      ) : (
        <Typography sx={{ color: 'text.secondary' }}>{translate('requests.noMessage')}</Typography>
      )}
    </Section>
  );
};

const ReadFirst = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const rights = useRights();
  const [asking, setAsking] = useState(false);
  const zone = useCatalogue('locations').byId.get(request.locationId)?.zone;
  const { flags, flagsReadAt } = request;
  const groups = [...new Set(flags.filter(({ negated }) => !negated).map(({ group }) => group))];

  return (
    <Box id="words-to-read-first" tabIndex={-1} sx={{ mb: 1.5, outlineOffset: 4 }}>
      <Alert severity={flagsReadAt ? 'info' : 'warning'} variant="outlined">
        <Typography sx={{ fontWeight: 600 }}>{translate('requests.flags.title')}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, my: groups.length > 0 ? 0.5 : 0 }}>
          {groups.map((group) => (
            <Chip
              key={group}
              size="small"
              variant="outlined"
              label={translate(`requests.flags.groups.${group}`)}
            />
          ))}
        </Box>
        {flagsReadAt
          ? translate('requests.flags.readAt', { time: exactTime(flagsReadAt, locale, zone) })
          : translate('requests.flags.lead')}
        {rights['requests:flags'] && !flagsReadAt ? (
          <Button
            color="inherit"
            variant="outlined"
            size="small"
            sx={{ display: 'block', mt: 1 }}
            onClick={() => setAsking(true)}
          >
            {translate('requests.flags.markRead')}
          </Button>
        ) : null}
      </Alert>
      {asking ? (
        <Suspense>
          <FlagsReadDialog request={request} onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </Box>
  );
};
