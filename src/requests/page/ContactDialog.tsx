import { RadioButtonGroupInput, required, TextInput, useNotify, useTranslate } from 'react-admin';
import { contactChannels, contactOutcomes } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
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

/** Channel, outcome, what was said, and when to try again. */
export const ContactDialog = ({ request, zone, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct('requests', request);
  return (
    <ActDialog
      title={translate('requests.contact.log')}
      submit={translate('requests.contact.save')}
      values={{ channel: 'phone' }}
      send={({ channel, outcome, note, nextTryAt }, version) =>
        act('contact-attempts', { channel, outcome, note, nextTryAt }, version)
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
      <TextInput source="note" label="requests.note.label" multiline minRows={2} />
      <LocalTimeInput source="nextTryAt" label="resources.requests.fields.nextTryAt" zone={zone} />
    </ActDialog>
  );
};
