import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { LinkBase, useTranslate } from 'react-admin';
import { StatusChip } from '#ui/StatusChip.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRights } from '#ui/useRights.ts';
import { Age } from '#ui/When.tsx';
import { looksLikeFamily } from './looksLikeFamily.ts';
import { Section } from './Section.tsx';
import { type Repeat, useRepeats } from './useRepeats.ts';
import { useRequestDesk } from './useRequestDesk.ts';
import { useToldApart } from './useToldApart.tsx';

/** Other requests that may be the same person's, and why; those told apart already stand last and quiet. */
export const Repeats = () => {
  const translate = useTranslate();
  const { request } = useRequestDesk();
  const { id, duplicateOf } = request;
  const others = useRepeats(id).filter(
    ({ request: other }) => other.duplicateOf !== id && other.id !== duplicateOf,
  );
  if (others.length === 0) return null;
  const undecided = others.filter(({ toldApart }) => !toldApart);
  const decided = others.filter(({ toldApart }) => toldApart);

  return (
    <Section title={translate(undecided.length > 0 ? 'repeats.title' : 'repeats.titleApart')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {[...undecided, ...decided].map((repeat) => (
          <Other key={repeat.request.id} repeat={repeat} />
        ))}
      </Box>
    </Section>
  );
};

const Other = ({ repeat }: { repeat: Repeat }) => {
  const translate = useTranslate();
  const rights = useRights();
  const services = useCatalogue('services');
  const { request, zone, ask } = useRequestDesk();
  const tellApart = useToldApart();
  const { request: other, reasons, toldApart } = repeat;
  const why = reasons.map((reason) => translate(`repeats.reasons.${reason}`)).join(', ');
  const name = `${other.firstName} ${other.lastName}`;

  return (
    <Box component="li" sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Link
          component={LinkBase}
          to={`/requests/${other.id}/show`}
          sx={{ fontWeight: 600, overflowWrap: 'anywhere', minWidth: 0 }}
        >
          {name}
        </Link>
        <StatusChip status={other.status} />
      </Box>
      <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {services.nameOf(other.serviceId)} · <Age at={other.createdAt} zone={zone} />
        <br />
        {why}
        {!toldApart && looksLikeFamily(request, repeat) ? ` · ${translate('repeats.family')}` : ''}
      </Box>
      {toldApart ? (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {translate('repeats.apart.is')}
        </Box>
      ) : null}
      {rights['requests:edit'] ? (
        <Box sx={{ display: 'flex', gap: 0.5, ml: -0.6 }}>
          <Button
            size="small"
            aria-label={translate('repeats.compareWith', { name })}
            onClick={() => ask({ what: 'compare', otherId: other.id })}
          >
            {translate('repeats.compare')}
          </Button>
          {toldApart ? (
            <Button size="small" color="inherit" onClick={() => void tellApart(other.id, true)}>
              {translate('repeats.apart.undo')}
            </Button>
          ) : null}
        </Box>
      ) : null}
    </Box>
  );
};
