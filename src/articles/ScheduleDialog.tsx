import Typography from '@mui/material/Typography';
import { RadioButtonGroupInput, SelectInput, TextInput, useLocale, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { type Article, isClinical } from '#domain/article.ts';
import { zoneCity } from '#domain/formatInstant.ts';
import { isInFold, localTimes, zonedDay, zonedMinutes } from '#domain/instant.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { LocalTimeInput } from '#ui/LocalTimeInput.tsx';
import { exactTime } from '#ui/timeWords.ts';
import { useSettings } from '#ui/useSettings.ts';
import { PublishChecks } from './checks/PublishChecks.tsx';
import { useGate } from './checks/useGate.ts';
import { useShowFinding } from './checks/useShowFinding.ts';

/** Begin, a correction beside the live page, or the end. */
export type ScheduledAct = 'begin' | 'correct' | 'end';

interface Props {
  act: ScheduledAct;
  article: Article;
  send: (more: object, version?: number) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
}

/**
 * An article belongs to no location: the clock of the clinic is meant, or that of a place which is chosen by name. What
 * is to reach readers passes the same checks as what reaches them at once.
 */
export const ScheduleDialog = ({ act, article, send, onDone, onClose }: Props) => {
  const translate = useTranslate();
  const settings = useSettings();
  const gate = useGate();
  const checks = <PublishChecks onShow={useShowFinding(onClose)} />;
  if (!settings) return null;
  const zones = settings.zones.length > 0 ? settings.zones : ['UTC'];
  const isChecked = act !== 'end';
  const isStopped = isChecked && gate.known && gate.errors.length > 0;
  const isReasoned = isChecked && isClinical(article) && gate.warnings.length > 0;
  const { publishAt, unpublishAt, held } = article;
  return (
    <ActDialog
      title={translate(`articleStates.schedule.${act}.title`)}
      lead={isStopped ? checks : translate(`articleStates.schedule.${act}.lead`)}
      submit={translate(`articleStates.schedule.${act}.submit`)}
      values={{ at: act === 'end' ? unpublishAt : held ? null : publishAt, zone: zones[0], note: null }}
      send={({ zone: _clock, note, ...typed }, version) => send({ ...typed, note: note || null }, version)}
      onDone={onDone}
      onClose={onClose}
      possible={!isStopped}
    >
      <Moment zones={zones} />
      {isChecked ? checks : null}
      {isReasoned ? null : <TextInput source="note" label="articleStates.schedule.note" multiline />}
    </ActDialog>
  );
};

const Moment = ({ zones }: { zones: readonly string[] }) => {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const zone: string = useWatch({ name: 'zone' });
  return (
    <>
      {zones.length > 1 ? (
        <SelectInput
          source="zone"
          label="articleStates.schedule.zone"
          choices={zones.map((id) => ({ id, name: translate('desk.when.zone', { city: zoneCity(id) }) }))}
          // The time on the other clock is another moment: nobody shall take the old one for it.
          onChange={() => setValue('at', null)}
          translateChoice={false}
          isRequired
          helperText={false}
        />
      ) : null}
      <LocalTimeInput key={zone} source="at" label="articleStates.schedule.at" zone={zone} />
      <WhichOfTwo zone={zone} />
    </>
  );
};

/** In the hour that clocks show twice, only the person knows which is meant. */
const WhichOfTwo = ({ zone }: { zone: string }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const at: unknown = useWatch({ name: 'at' });
  if (typeof at !== 'string' || at === '' || !isInFold(at, zone)) return null;
  const both = localTimes(zonedDay(at, zone), zonedMinutes(at, zone), zone);
  return (
    <>
      <Typography>{translate('articleStates.schedule.twice')}</Typography>
      <RadioButtonGroupInput
        source="at"
        label="articleStates.schedule.which"
        choices={both.map((id) => ({ id, name: exactTime(id, locale, zone) }))}
        translateChoice={false}
        helperText={false}
      />
    </>
  );
};
