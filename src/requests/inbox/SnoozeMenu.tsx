import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { instantOf } from '#domain/instant.ts';
import { snoozeTimes } from '#page/snoozeTimes.ts';
import { shortTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import type { ManyMenuProps } from './AssignMenu.tsx';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { useMany, useQueue } from './InboxContext.ts';

const SnoozeDialog = lazy(() =>
  import('#page/SnoozeDialog.tsx').then((module) => ({ default: module.SnoozeDialog })),
);

/** By the clock of the first one's location: a list is seldom of more than one. */
export const SnoozeMenu = ({ onChoose, disabled }: ManyMenuProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const list = useQueue();
  const { selection, asksSnooze, setAsksSnooze } = useMany();
  const [startsOpen] = useState(asksSnooze);
  useEffect(() => setAsksSnooze(false), [setAsksSnooze]);
  const locations = useCatalogue('locations');
  const [asking, setAsking] = useState(false);
  const first = list.rows.find(({ id }) => selection.ids.has(id));
  const zone = (first && locations.byId.get(first.locationId)?.zone) ?? 'UTC';
  const until = (at: string | null) => onChoose({ action: 'snooze', until: at });
  const now = new Date();
  return (
    <>
      <ChoiceMenu
        label="inbox.bulk.snooze"
        keys="z"
        startsOpen={startsOpen}
        disabled={disabled}
        choices={[
          ...snoozeTimes(instantOf(now), zone).map(({ name, at }) => ({
            name,
            label: translate(`repeats.snooze.times.${name}`, { time: shortTime(at, now, locale, zone) }),
            onChoose: () => until(at),
          })),
          { name: 'date', label: translate('inbox.bulk.until.date'), onChoose: () => setAsking(true) },
          { name: 'wake', label: translate('inbox.bulk.until.wake'), onChoose: () => until(null) },
        ]}
      />
      {asking ? (
        <Suspense>
          <SnoozeDialog
            zone={zone}
            send={(at) => {
              until(at);
              return Promise.resolve();
            }}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
};
