import { required, SelectInput, TextInput, useGetList, useTranslate } from 'react-admin';
import type { RequestStatus } from '#domain/request.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import type { Colleague } from '#ui/catalogueShelf.ts';

interface Fields {
  reason?: string;
  note?: string;
  clinicianId?: string;
}

interface Props {
  to: RequestStatus;
  onChoose: (fields: Fields) => void;
  onClose: () => void;
}

const clinicians = {
  pagination: { page: 1, perPage: 1_000 },
  sort: { field: 'name', order: 'ASC' },
  filter: { role: 'clinician', active: true },
} as const;
const nobody: Colleague[] = [];
const needed = (field: string) => [required(`problems.fields.${field}.missing`)];
const reasonNeeded = needed('reason');
const questionNeeded = needed('question');
const clinicianNeeded = needed('clinicianId');

/** What the move of many needs: the same reason, or the same question, for all. */
export const MoveManyDialog = ({ to, onChoose, onClose }: Props) => {
  const translate = useTranslate();
  const { data = nobody } = useGetList<Colleague>('staff', clinicians);
  const name = translate(`requests.moves.${to}`);
  return (
    <ActDialog
      title={name}
      submit={name}
      send={(fields) => {
        onChoose(fields);
        return Promise.resolve();
      }}
      onClose={onClose}
    >
      {to === 'awaiting-clinician' ? (
        <>
          <SelectInput
            source="clinicianId"
            label="resources.requests.fields.clinicianId"
            choices={data}
            translateChoice={false}
            validate={clinicianNeeded}
          />
          <TextInput source="note" label="requests.moves.question" validate={questionNeeded} multiline />
        </>
      ) : (
        <TextInput source="reason" label="requests.moves.reason" validate={reasonNeeded} multiline />
      )}
    </ActDialog>
  );
};
