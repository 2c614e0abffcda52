import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { Section } from '#page/Section.tsx';
import { useTimeline } from '#page/useTimeline.ts';
import { useValueWords } from '#page/useValueWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Age } from '#ui/When.tsx';

const shown = 5;

/** The last tries, newest first. */
export const TriesSoFar = ({ request, zone }: { request: AppointmentRequest; zone: string }) => {
  const translate = useTranslate();
  const staff = useCatalogue('staff');
  const say = useValueWords(zone || undefined);
  const { data = [], isPending } = useTimeline(request.id);
  const tries = data.filter(({ action }) => action === 'contact-attempted').toReversed();
  return (
    <Section title={translate('calls.tries')}>
      {tries.length === 0 && !isPending ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('calls.noTries')}</Typography>
      ) : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {tries.slice(0, shown).map(({ id, at, actorId, after, note }) => (
          <Box component="li" key={id} sx={{ py: 0.5, overflowWrap: 'anywhere' }}>
            <strong>{say('outcome', after?.outcome)}</strong> · {say('channel', after?.channel)} ·{' '}
            <Age at={at} zone={zone || undefined} />
            {actorId ? ` · ${staff.nameOf(actorId)}` : ''}
            {typeof after?.leftWith === 'string' ? ` · ${after.leftWith}` : ''}
            {note ? <Box sx={{ whiteSpace: 'pre-wrap', color: 'text.secondary' }}>{note}</Box> : null}
          </Box>
        ))}
      </Box>
    </Section>
  );
};
