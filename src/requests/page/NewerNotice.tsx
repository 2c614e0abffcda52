import Alert from '@mui/material/Alert';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { requestReadOnly } from '#domain/requestForms.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useTimeline } from './useTimeline.ts';

const notTyped: readonly string[] = requestReadOnly;

/** Inside the edit form: somebody saved while this person types. Told, never done to the form. */
export const NewerNotice = () => {
  const translate = useTranslate();
  const staff = useCatalogue('staff');
  const record = useRecordContext<AppointmentRequest>();
  const typed = Object.keys(useFormState().dirtyFields).length > 0;
  const begun = useBegunOn(record, typed);
  const { data } = useTimeline(record?.id ?? '');
  if (!typed || !record || !begun || record.version === begun.version) return null;

  const changed = (Object.keys(record) as (keyof AppointmentRequest)[]).filter(
    (field) => !notTyped.includes(field) && JSON.stringify(record[field]) !== JSON.stringify(begun[field]),
  );
  if (changed.length === 0) return null;
  const fields = changed.map((field) => translate(`resources.requests.fields.${field}`)).join(', ');
  const name = staff.nameOf(data.findLast(({ actorId }) => actorId)?.actorId);
  return (
    <Alert severity="info" role="status" variant="outlined" sx={{ mt: 1, bgcolor: 'background.paper' }}>
      <strong>
        {translate('repeats.newer.changed', { name: name || translate('repeats.newer.someone'), fields })}
      </strong>{' '}
      {translate('repeats.newer.kept')}
    </Alert>
  );
};

/** The record as it was when the person began to type. */
const useBegunOn = (record: AppointmentRequest | undefined, typed: boolean) => {
  const [begun, setBegun] = useState(record);
  if (!typed && begun !== record) setBegun(record);
  return begun;
};
