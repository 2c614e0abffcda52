import Box from '@mui/material/Box';
import { Create, Form } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { newArticleForm } from '#domain/articleForms.ts';
import { fold } from '#domain/fold.ts';
import { FormSaveButton } from '#ui/FormSaveButton.tsx';
import { FormSection } from '#ui/FormSection.tsx';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ArticleInputs } from './ArticleInputs.tsx';
import { ArticleDetails } from './details/ArticleDetails.tsx';

const resolver = schemaResolver(newArticleForm);
const blank = {
  title: '',
  slug: '',
  summary: '',
  body: '',
  language: 'en',
  kind: null,
  topics: [],
  references: [],
  nextReviewAt: null,
};

export const ArticleCreate = () => (
  <Create actions={false} component="div" redirect="edit">
    <Form resolver={resolver} defaultValues={blank} warnWhenUnsavedChanges>
      <NewArticle />
    </Form>
  </Create>
);

const NewArticle = () => {
  const { getValues, setValue } = useFormContext();
  const suggestAddress = (title: string) => {
    if (!getValues('slug') && title.trim()) setValue('slug', addressFrom(title), { shouldDirty: true });
  };
  return (
    <Box sx={frame}>
      <FormSection title="articles.new">
        <ArticleInputs onTitle={suggestAddress} />
        <FormSaveButton />
      </FormSection>
      <FormSection title="articles.details">
        <ArticleDetails />
      </FormSection>
    </Box>
  );
};

const frame = {
  display: 'grid',
  gap: 2,
  py: 1,
  alignItems: 'start',
  justifyContent: 'center',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 760px) minmax(280px, 360px)' },
} as const;

/** "Neck pain at work" → `neck-pain-at-work`. */
const addressFrom = (title: string): string =>
  fold(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 120)
    .replaceAll(/^-+|-+$/g, '');
