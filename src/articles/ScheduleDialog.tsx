import { DateTimeInput, useTranslate } from 'react-admin';
import { ActDialog } from '#ui/ActDialog.tsx';

interface Props {
  publishAt: string | null;
  send: (at: unknown, version?: number) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
}

/** The writer's own clock: an article belongs to no location. */
export const ScheduleDialog = ({ publishAt, send, onDone, onClose }: Props) => {
  const translate = useTranslate();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return (
    <ActDialog
      title={translate('articles.schedule.title')}
      submit={translate('articles.schedule.confirm')}
      values={{ at: publishAt }}
      send={({ at }, version) => send(at, version)}
      onDone={onDone}
      onClose={onClose}
    >
      <DateTimeInput source="at" label={translate('articles.schedule.at', { zone: timeZone })} isRequired />
    </ActDialog>
  );
};
