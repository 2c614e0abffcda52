import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Create, DeleteButton, Edit, Form, SelectInput, TextInput, useTranslate } from 'react-admin';
import { articleLanguages } from '#domain/article.ts';
import { glossaryEdit, newGlossaryTerm } from '#domain/glossary.ts';
import { asTyped } from '#ui/asTyped.ts';
import { FormSaveButton } from '#ui/FormSaveButton.tsx';
import { keepTyping, SaveGuard } from '#ui/SaveGuard.tsx';
import { schemaResolver } from '#ui/schemaResolver.ts';

const creating = schemaResolver(newGlossaryTerm);
const editing = schemaResolver(glossaryEdit);
const languageChoices = articleLanguages.map((id) => ({ id, name: `articles.languages.${id}` }));

export const GlossaryCreate = () => (
  <Create component="div" actions={false} redirect="list">
    <Form resolver={creating} defaultValues={{ language: 'en', term: '', plain: '' }} warnWhenUnsavedChanges>
      <Inputs />
    </Form>
  </Create>
);

export const GlossaryEdit = () => (
  <Edit component="div" actions={false} mutationMode="pessimistic" redirect="list">
    <Form resolver={editing} resetOptions={keepTyping} warnWhenUnsavedChanges>
      <SaveGuard />
      <Inputs removable />
    </Form>
  </Edit>
);

const Inputs = ({ removable = false }: { removable?: boolean }) => {
  const translate = useTranslate();
  return (
    <Paper variant="outlined" sx={{ mt: 1, p: 2, maxWidth: 560 }}>
      <Typography sx={{ mb: 1 }}>{translate('checking.glossary.help')}</Typography>
      <TextInput source="term" label="checking.glossary.fields.term" parse={asTyped} isRequired />
      <TextInput source="plain" label="checking.glossary.fields.plain" parse={asTyped} isRequired />
      <SelectInput
        source="language"
        label="checking.glossary.fields.language"
        choices={languageChoices}
        isRequired
      />
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between' }}>
        <FormSaveButton />
        {removable ? (
          <DeleteButton
            label="checking.glossary.delete"
            mutationMode="pessimistic"
            confirmTitle="checking.glossary.delete"
          />
        ) : null}
      </Box>
    </Paper>
  );
};
