import { required, TextInput, useNotify, useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { useAct } from '#ui/useAct.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRights } from '#ui/useRights.ts';

const reasonNeeded = [required('problems.fields.reason.missing')];

/** The one reason for which the front desk may take a colleague's request; the server knows it by these words. */
const onThePhone = 'patient on the phone';

/** A manager says why; the front desk confirms that the patient is on the line. */
export const TakeOverDialog = ({
  request,
  onClose,
}: {
  request: AppointmentRequest;
  onClose: () => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct('requests', request);
  const anyReason = useRights()['requests:take-over'] !== undefined;
  const holder = useCatalogue('staff').nameOf(request.assigneeId);
  return (
    <ActDialog
      title={translate('requests.claim.takeOver')}
      lead={translate(anyReason ? 'requests.claim.takeOverLead' : 'requests.claim.onPhoneLead', {
        name: holder,
      })}
      submit={translate(anyReason ? 'requests.claim.takeOver' : 'requests.claim.onPhone')}
      send={({ takeOver }) => act('claim', { takeOver: anyReason ? takeOver : onThePhone })}
      onDone={() => notify('requests.claim.done.claim')}
      onClose={onClose}
    >
      {anyReason ? (
        <TextInput source="takeOver" label="requests.moves.reason" validate={reasonNeeded} />
      ) : null}
    </ActDialog>
  );
};
