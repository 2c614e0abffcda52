import { required, TextInput, useTranslate } from 'react-admin';
import type { ChosenTime } from '#slots/useHold.ts';
import { useReadBack } from '#slots/useReadBack.ts';
import { ActDialog } from '#ui/ActDialog.tsx';

interface Props {
  time: ChosenTime;
  /** False when it was refused; why is then shown behind. */
  onBook: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

const reasonNeeded = [required('problems.fields.reason.missing')];

/** A manager books over another visit: a step of its own, with a reason that stands on the visit. */
export const OverbookDialog = ({ time, onBook, onClose }: Props) => {
  const translate = useTranslate();
  const readBack = useReadBack();
  return (
    <ActDialog
      title={translate('visit.overbook.title')}
      lead={translate('visit.overbook.lead', { when: readBack(time) })}
      submit={translate('visit.overbook.submit')}
      send={({ reason }) => onBook(String(reason))}
      onClose={onClose}
    >
      <TextInput source="reason" label="requests.moves.reason" multiline autoFocus validate={reasonNeeded} />
    </ActDialog>
  );
};
