import { required, SelectInput, TextInput, useNotify, useTranslate } from 'react-admin';
import { blockedByUnreadFlags, isReopening, needsReason } from '#domain/moves.ts';
import type { RequestStatus } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { useAct } from '#ui/useAct.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useSettings } from '#ui/useSettings.ts';
import { Changes } from './Changes.tsx';
import { DuplicateInput } from './DuplicateInput.tsx';
import { useColleagues } from './useColleagues.ts';

interface Props {
  request: AppointmentRequest;
  to: RequestStatus;
  onClose: () => void;
}

const needed = (field: string) => [required(`problems.fields.${field}.missing`)];
const reasonNeeded = needed('reason');
const questionNeeded = needed('question');
const clinicianNeeded = needed('clinicianId');

/** One dialog for every move: it asks for what the move's row in the table needs. */
export const MoveDialog = ({ request, to, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct('requests', request);
  const clinicians = useColleagues('clinician');
  const zone = useCatalogue('locations').byId.get(request.locationId)?.zone;
  const settings = useSettings();
  const { status, flags, flagsReadAt } = request;
  const unread = flags.length > 0 && !flagsReadAt && blockedByUnreadFlags.includes(to);
  const name = translate(isReopening(status, to) ? 'requests.moves.reopen' : `requests.moves.${to}`);
  const asksClinician = to === 'awaiting-clinician';

  return (
    <ActDialog
      title={name}
      lead={translate(unread ? 'requests.moves.readFirst' : `requests.moves.lead.${to}`, {
        _: '',
        tries: settings?.contactTries ?? '',
        days: settings?.contactDays ?? '',
      })}
      possible={!unread}
      submit={name}
      send={({ reason, note, clinicianId, duplicateOf }, version) =>
        act('moves', { to, reason, note, clinicianId, duplicateOf }, version)
      }
      renderChanges={(current) => <Changes before={request} after={current} zone={zone} />}
      onDone={() => notify('requests.moves.done', { messageArgs: { to: translate(`desk.status.${to}`) } })}
      onClose={onClose}
    >
      {asksClinician ? (
        <SelectInput
          source="clinicianId"
          label="resources.requests.fields.clinicianId"
          choices={clinicians}
          translateChoice={false}
          validate={clinicianNeeded}
        />
      ) : null}
      {to === 'duplicate' ? <DuplicateInput request={request} /> : null}
      {needsReason(status, to) ? (
        <TextInput source="reason" label="requests.moves.reason" validate={reasonNeeded} multiline />
      ) : null}
      <TextInput
        source="note"
        label={asksClinician ? 'requests.moves.question' : 'requests.moves.note'}
        multiline
        minRows={2}
        {...(asksClinician ? { validate: questionNeeded } : {})}
      />
    </ActDialog>
  );
};
