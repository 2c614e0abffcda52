import { required, SelectInput, TextInput, useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '#ui/ActDialog.tsx';
import { useAct } from '#ui/useAct.ts';
import { Changes } from './Changes.tsx';
import { useColleagues } from './useColleagues.ts';
import { useRequestDesk } from './useRequestDesk.ts';

const chosen = [required('problems.fields.assigneeId.invalid')];

/** Hands the request to a colleague, with a word if there is one; the server refuses who does not work at the desk. */
export const AssignDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { request, zone } = useRequestDesk();
  const act = useAct('requests', request);
  const frontDesk = useColleagues('front-desk') ?? [];
  const managers = useColleagues('manager') ?? [];
  const atTheDesk = [...new Map([...frontDesk, ...managers].map((one) => [one.id, one])).values()]
    .filter(({ id }) => id !== request.assigneeId)
    .sort((one, other) => one.name.localeCompare(other.name));
  return (
    <ActDialog
      title={translate('requests.claim.assignTo')}
      submit={translate('requests.claim.assignDo')}
      send={({ assigneeId, note }, version) => act('assign', { assigneeId, note }, version)}
      renderChanges={(current) => <Changes before={request} after={current} zone={zone} />}
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
      <TextInput source="note" label="requests.moves.note" multiline minRows={2} />
    </ActDialog>
  );
};
