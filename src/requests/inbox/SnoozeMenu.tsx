import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { instantOf } from '#domain/instant.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import type { ManyMenuProps } from './AssignMenu.tsx';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { useInbox } from './InboxContext.ts';
import { snoozes, snoozeUntil } from './snoozeUntil.ts';

const SnoozeDialog = lazy(() =>
  import('./SnoozeDialog.tsx').then((module) => ({ default: module.SnoozeDialog })),
);

/** By the clock of the first one's location: a list is seldom of more than one. */
export const SnoozeMenu = ({ onChoose, disabled }: ManyMenuProps) => {
  const translate = useTranslate();
  const { list, selection, asksSnooze, setAsksSnooze } = useInbox();
  const [startsOpen] = useState(asksSnooze);
  useEffect(() => setAsksSnooze(false), [setAsksSnooze]);
  const locations = useCatalogue('locations');
  const [asking, setAsking] = useState(false);
  const first = list.rows.find(({ id }) => selection.ids.has(id));
  const zone = (first && locations.byId.get(first.locationId)?.zone) ?? 'UTC';
  const until = (at: string | null) => onChoose({ action: 'snooze', until: at });
  const now = instantOf(new Date());
  return (
    <>
      <ChoiceMenu
        label="inbox.bulk.snooze"
        keys="z"
        startsOpen={startsOpen}
        disabled={disabled}
        choices={[
          ...snoozes.flatMap((snooze) => {
            const at = snoozeUntil(snooze, now, zone);
            const label = translate(`inbox.bulk.until.${snooze}`);
            return at ? [{ name: snooze, label, onChoose: () => until(at) }] : [];
          }),
          { name: 'date', label: translate('inbox.bulk.until.date'), onChoose: () => setAsking(true) },
          { name: 'wake', label: translate('inbox.bulk.until.wake'), onChoose: () => until(null) },
        ]}
      />
      {asking ? (
        <Suspense>
          <SnoozeDialog zone={zone} onChoose={until} onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </>
  );
};
