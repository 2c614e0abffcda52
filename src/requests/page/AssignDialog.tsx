import { required, SelectInput, useNotify, useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { useAct } from '#ui/useAct.ts';
import { Changes } from './Changes.tsx';
import { useColleagues } from './useColleagues.ts';

const chosen = [required('problems.fields.assigneeId.invalid')];

/** Hands the request to a colleague; the server refuses whoever does not work at the desk. */
export const AssignDialog = ({ request, onClose }: { request: AppointmentRequest; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct('requests', request);
  const frontDesk = useColleagues('front-desk');
  const managers = useColleagues('manager');
  const atTheDesk = [...new Map([...frontDesk, ...managers].map((one) => [one.id, one])).values()]
    .filter(({ id }) => id !== request.assigneeId)
    .sort((one, other) => one.name.localeCompare(other.name));
  return (
    <ActDialog
      title={translate('requests.claim.assign')}
      submit={translate('requests.claim.assign')}
      send={({ assigneeId }, version) => act('assign', { assigneeId }, version)}
      renderChanges={(current) => <Changes before={request} after={current} zone={undefined} />}
      onDone={() => notify('requests.claim.done.assign')}
      onClose={onClose}
    >
      <SelectInput
        source="assigneeId"
        label="resources.requests.fields.assigneeId"
        choices={atTheDesk}
        translateChoice={false}
        validate={chosen}
      />
    </ActDialog>
  );
};
