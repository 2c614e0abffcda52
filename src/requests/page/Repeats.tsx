import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { GoLink } from '#ui/GoLink.tsx';
import { Press } from '#ui/Press.tsx';
import { StatusChip } from '#ui/StatusChip.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRights } from '#ui/useRights.ts';
import { Age } from '#ui/When.tsx';
import { looksLikeFamily } from './looksLikeFamily.ts';
import { Section } from './Section.tsx';
import type { Repeat } from './useBeside.ts';
import { useRepeats } from './useRepeats.ts';
import { useRequestDesk } from './useRequestDesk.ts';
import { useToldApart } from './useToldApart.tsx';

/** Other requests that may be the same person's, and why; those told apart already stand last and quiet. */
export const Repeats = memo(() => {
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
      <ul className="lines">
        {[...undecided, ...decided].map((repeat) => (
          <Other key={repeat.request.id} repeat={repeat} />
        ))}
      </ul>
    </Section>
  );
});

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
    <li>
      <div className="facing">
        <GoLink className="plain-link other anywhere" to={`/requests/${other.id}/show`}>
          {name}
        </GoLink>
        <StatusChip status={other.status} />
      </div>
      <div className="tone-quiet anywhere">
        {services.nameOf(other.serviceId)} · <Age at={other.createdAt} zone={zone} />
        <br />
        {why}
        {!toldApart && looksLikeFamily(request, repeat) ? ` · ${translate('repeats.family')}` : ''}
      </div>
      {toldApart ? <span className="tone-quiet">{translate('repeats.apart.is')}</span> : null}
      {rights['requests:edit'] ? (
        <div className="row acts">
          <Press
            size="small"
            aria-label={translate('repeats.compareWith', { name })}
            onClick={() => ask({ what: 'compare', otherId: other.id })}
          >
            {translate('repeats.compare')}
          </Press>
          {toldApart ? (
            <Press size="small" color="inherit" onClick={() => void tellApart(other.id, true)}>
              {translate('repeats.apart.undo')}
            </Press>
          ) : null}
        </div>
      ) : null}
    </li>
  );
};
