import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import type { ReactNode } from 'react';
import { LinkBase, SelectInput, TextInput, useTranslate } from 'react-admin';
import { ArticleBodyInput } from '#articles/ArticleBodyInput.tsx';
import { articleLanguages } from '#domain/article.ts';
import { asTyped } from '#ui/asTyped.ts';
import { FormSaveButton } from '#ui/FormSaveButton.tsx';
import { FormSection } from '#ui/FormSection.tsx';

const languages = articleLanguages.map((id) => ({ id, name: `articles.languages.${id}` }));

/** A shared text, and what else is to be known before it is saved. */
export const BlockForm = ({ children }: { children?: ReactNode }) => {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        py: 1,
        maxWidth: 860,
        mx: 'auto',
        gridTemplateColumns: 'minmax(0, 1fr)',
      }}
    >
      <FormSection title="articleList.blocks.title" lead="articleList.blocks.lead">
        <TextInput
          source="name"
          label="articleList.blocks.name"
          helperText="articleList.blocks.nameHelp"
          parse={asTyped}
          isRequired
        />
        <SelectInput source="language" label="articles.fields.language" choices={languages} isRequired />
        <ArticleBodyInput source="body" />
      </FormSection>
      {children}
      <Paper
        variant="outlined"
        sx={{ position: 'sticky', bottom: 0, zIndex: 2, display: 'flex', gap: 1, px: 2, py: 1 }}
      >
        <FormSaveButton />
        <Button component={LinkBase} to="/blocks">
          {translate('ra.action.cancel')}
        </Button>
      </Paper>
    </Box>
  );
};
