import { required, TextInput, useTranslate } from 'react-admin';
import type { ChosenTime } from '#slots/useHold.ts';
import { useReadBack } from '#slots/useReadBack.ts';
import { ActDialog } from '#ui/ActDialog.tsx';

interface Props {
  time: ChosenTime;
  onBook: (over: { reason: string; version: number | undefined }) => Promise<unknown>;
  onBooked: () => void;
  onClose: () => void;
}

const reasonNeeded = [required('problems.fields.reason.missing')];

/** A manager books over another visit: a step of its own, with a reason that stands on the visit. */
export const OverbookDialog = ({ time, onBook, onBooked, onClose }: Props) => {
  const translate = useTranslate();
  const readBack = useReadBack();
  return (
    <ActDialog
      title={translate('visit.overbook.title')}
      lead={translate('visit.overbook.lead', { when: readBack(time) })}
      submit={translate('visit.overbook.submit')}
      send={({ reason }, version) => onBook({ reason: String(reason), version })}
      onDone={onBooked}
      onClose={onClose}
    >
      <TextInput source="reason" label="requests.moves.reason" multiline autoFocus validate={reasonNeeded} />
    </ActDialog>
  );
};
