import { required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { ActDialog } from '#ui/ActDialog.tsx';
import { useAct } from '#ui/useAct.ts';
import { Changes } from './Changes.tsx';
import { useColleagues } from './useColleagues.ts';
import { useFlagQuestion } from './useFlagQuestion.ts';
import { useRequestDesk } from './useRequestDesk.ts';

const needed = (field: string) => [required(`problems.fields.${field}.missing`)];
const questionNeeded = needed('question');
const clinicianNeeded = needed('clinicianId');

/** Asked last from this window; gone when it closes. */
const lastAsked = { clinicianId: '' };

/** Hands the request to a clinician with a question; what is known already is filled in, so that Enter does it. */
export const HandOverDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const { request, zone, decided } = useRequestDesk();
  const act = useAct('requests', request);
  const clinicians = useColleagues('clinician');
  const question = useFlagQuestion();
  if (!clinicians) return null;

  const [only] = clinicians;
  const known =
    clinicians.find(({ id }) => id === lastAsked.clinicianId) ?? (clinicians.length === 1 ? only : undefined);
  const name = translate('requests.moves.awaiting-clinician');
  return (
    <ActDialog
      title={name}
      lead={translate('requests.moves.lead.awaiting-clinician')}
      submit={name}
      values={{ clinicianId: known?.id ?? '', note: question }}
      ready={known !== undefined && question !== ''}
      send={async ({ clinicianId, note }, version) => {
        const answered = await act('moves', { to: 'awaiting-clinician', clinicianId, note }, version);
        lastAsked.clinicianId = clinicianId as string;
        return answered;
      }}
      renderChanges={(current) => <Changes before={request} after={current} zone={zone} />}
      onDone={(answered) => decided('awaiting-clinician', answered)}
      onClose={onClose}
    >
      <SelectInput
        source="clinicianId"
        label="resources.requests.fields.clinicianId"
        choices={clinicians}
        translateChoice={false}
        validate={clinicianNeeded}
      />
      <TextInput
        source="note"
        label="requests.moves.question"
        multiline
        minRows={2}
        validate={questionNeeded}
      />
    </ActDialog>
  );
};
