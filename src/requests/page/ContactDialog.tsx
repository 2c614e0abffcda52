import { useEffect } from 'react';
import { RadioButtonGroupInput, required, TextInput, useNotify, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useNextTries } from '#calls/useNextTries.ts';
import { useNow } from '#calls/useNow.ts';
import { isInCallingWindow, waitsForPatientAfter } from '#domain/nextTry.ts';
import { type ContactOutcome, contactChannels, contactOutcomes } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { CheckInput } from '#ui/CheckInput.tsx';
import { LocalTimeInput } from '#ui/LocalTimeInput.tsx';
import { useAct } from '#ui/useAct.ts';
import { Changes } from './Changes.tsx';

interface Props {
  request: AppointmentRequest;
  /** The patient is called by the location's clock. */
  zone: string | undefined;
  onClose: () => void;
}

const outcomeNeeded = [required('requests.contact.outcomeMissing')];
const blank = { channel: 'phone', wait: true };

/** Channel, outcome, what was said, when to try again, and whose turn it is then. */
export const ContactDialog = ({ request, zone, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct('requests', request);
  return (
    <ActDialog
      title={translate('requests.contact.log')}
      submit={translate('requests.contact.save')}
      values={blank}
      send={({ wait, leftWith, ...told }, version) =>
        act(
          'contact-attempts',
          {
            ...told,
            ...(told.outcome === 'left-message' ? { leftWith } : {}),
            ...(wait && mayWait(request, told.outcome) ? { to: 'awaiting-patient' } : {}),
          },
          version,
        )
      }
      renderChanges={(current) => <Changes before={request} after={current} zone={zone} />}
      onDone={() => notify('requests.contact.done')}
      onClose={onClose}
    >
      <RadioButtonGroupInput
        source="channel"
        label="requests.contact.channel"
        choices={contactChannels.map((id) => ({ id, name: `requests.contact.channels.${id}` }))}
      />
      <RadioButtonGroupInput
        source="outcome"
        label="requests.contact.outcome"
        validate={outcomeNeeded}
        choices={contactOutcomes.map((id) => ({ id, name: `requests.contact.outcomes.${id}` }))}
      />
      <ByOutcome request={request} zone={zone} />
    </ActDialog>
  );
};

const mayWait = ({ status }: AppointmentRequest, outcome: ContactOutcome | undefined): boolean =>
  outcome !== undefined && outcome !== 'reached' && waitsForPatientAfter(status);

/** What the outcome asks for. The next try it suggests stands in the field until somebody changes it. */
const ByOutcome = ({ request, zone }: Omit<Props, 'onClose'>) => {
  const translate = useTranslate();
  const { setValue, getFieldState } = useFormContext();
  const [outcome, nextTryAt]: [ContactOutcome?, string?] = useWatch({ name: ['outcome', 'nextTryAt'] });
  const tries = useNextTries(request, useNow());
  const suggested = outcome ? tries.after(outcome) : null;
  useEffect(() => {
    if (!getFieldState('nextTryAt').isDirty) setValue('nextTryAt', suggested);
  }, [getFieldState, setValue, suggested]);
  const outside = nextTryAt && zone && !isInCallingWindow(nextTryAt, zone);

  return (
    <>
      {outcome === 'left-message' ? <TextInput source="leftWith" label="calls.leftWith" /> : null}
      <TextInput source="note" label="requests.note.label" multiline minRows={2} />
      <LocalTimeInput
        source="nextTryAt"
        label="resources.requests.fields.nextTryAt"
        zone={zone}
        helperText={
          outside
            ? translate('calls.dialog.outside')
            : suggested && nextTryAt === suggested
              ? translate('calls.dialog.suggested')
              : undefined
        }
      />
      {mayWait(request, outcome) ? <CheckInput source="wait" label={translate('calls.dialog.wait')} /> : null}
    </>
  );
};
