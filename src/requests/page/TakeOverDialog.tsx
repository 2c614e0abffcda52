import { required, TextInput, useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '#ui/ActDialog.tsx';
import { useAct } from '#ui/useAct.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRequestDesk } from './useRequestDesk.ts';

const reasonNeeded = [required('problems.fields.reason.missing')];

/** A manager takes a colleague's request over, and says why. */
export const TakeOverDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { request } = useRequestDesk();
  const act = useAct('requests', request);
  const holder = useCatalogue('staff').nameOf(request.assigneeId);
  return (
    <ActDialog
      title={translate('requests.claim.takeOver')}
      lead={translate('requests.claim.takeOverLead', { name: holder })}
      submit={translate('requests.claim.takeOver')}
      send={({ takeOver }) => act('claim', { takeOver })}
      onDone={() => notify('requests.claim.done.claim')}
      onClose={onClose}
    >
      <TextInput source="takeOver" label="requests.moves.reason" validate={reasonNeeded} autoFocus />
    </ActDialog>
  );
};
