import { RadioButtonGroupInput, required, TextInput, useNotify, useTranslate } from 'react-admin';
import { flagOutcomes } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { useAct } from '#ui/useAct.ts';
import { Changes } from './Changes.tsx';

const chosen = [required('requests.flags.outcomeMissing')];

/** Reading the marked words is an act with an outcome: who, when and what came of it are kept. */
export const FlagsReadDialog = ({
  request,
  onClose,
}: {
  request: AppointmentRequest;
  onClose: () => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct('requests', request);
  return (
    <ActDialog
      title={translate('requests.flags.markRead')}
      lead={translate('requests.flags.readLead')}
      submit={translate('requests.flags.markRead')}
      send={({ outcome, note }, version) => act('flags-read', { outcome, note }, version)}
      renderChanges={(current) => <Changes before={request} after={current} zone={undefined} />}
      onDone={() => notify('requests.flags.done')}
      onClose={onClose}
    >
      <RadioButtonGroupInput
        source="outcome"
        label="requests.flags.outcome"
        row={false}
        validate={chosen}
        choices={flagOutcomes.map((id) => ({ id, name: `requests.flags.outcomes.${id}` }))}
      />
      <TextInput source="note" label="requests.note.label" multiline minRows={2} />
    </ActDialog>
  );
};
