import { useTranslate } from 'react-admin';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { When } from '#ui/When.tsx';
import type { Happening } from './useBeside.ts';
import { useValueWords } from './useValueWords.ts';

/** One try to reach the patient: what came of it, how, when, by whom, and what was said. */
export const ContactTry = ({ happening, zone }: { happening: Happening; zone: string | undefined }) => {
  const translate = useTranslate();
  const staff = useCatalogue('staff');
  const say = useValueWords(zone);
  const { at, actorId, after, note } = happening;
  return (
    <li className="anywhere">
      <strong>{say('outcome', after?.outcome)}</strong> · {say('channel', after?.channel)} ·{' '}
      <When at={at} zone={zone} />
      {actorId ? ` · ${staff.nameOf(actorId)}` : ''}
      {typeof after?.leftWith === 'string' ? (
        <div>{translate('calls.takenBy', { name: after.leftWith })}</div>
      ) : null}
      {note ? <div className="as-written">{note}</div> : null}
    </li>
  );
};
