import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { Edit, Form, LinkBase, Title, useNotify, useRecordContext, useTranslate } from 'react-admin';
import { type WaitingEntry, waitingEdit, waitingReadOnly } from '#domain/waiting.ts';
import { FormSaveButton } from '#ui/FormSaveButton.tsx';
import { FormSection } from '#ui/FormSection.tsx';
import { keepTyping, SaveGuard } from '#ui/SaveGuard.tsx';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { WaitingInputs } from '#ui/WaitingInputs.tsx';

const resolver = schemaResolver(waitingEdit);

/** What somebody waits for. */
export const WaitingEdit = () => {
  const notify = useNotify();
  const translate = useTranslate();
  return (
    <Edit
      component="div"
      title={<PageTitle />}
      actions={false}
      redirect="list"
      mutationMode="pessimistic"
      mutationOptions={{ onSuccess: () => notify('waiting.saved', { type: 'success' }) }}
    >
      <Form resolver={resolver} resetOptions={keepTyping} warnWhenUnsavedChanges>
        <SaveGuard ignored={waitingReadOnly} />
        <Box sx={{ display: 'grid', gap: 2, mt: 1, maxWidth: 900, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <FormSection title="waiting.fields.serviceId" lead="waiting.lead">
            <WaitingInputs />
          </FormSection>
          <Paper
            variant="outlined"
            sx={{ position: 'sticky', bottom: 0, zIndex: 2, display: 'flex', gap: 1, px: 2, py: 1 }}
          >
            <FormSaveButton />
            <Button component={LinkBase} to="/waiting">
              {translate('waiting.back')}
            </Button>
          </Paper>
        </Box>
      </Form>
    </Edit>
  );
};

const PageTitle = () => {
  const record = useRecordContext<WaitingEntry>();
  const translate = useTranslate();
  return (
    <Title
      title={`${translate('waiting.title')}${record ? `: ${record.patientName}` : ''}`}
      preferenceKey={false}
    />
  );
};
