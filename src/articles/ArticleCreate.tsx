import { Create, Form } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { newArticle } from '#domain/article.ts';
import { fold } from '#domain/fold.ts';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ArticleFrame, SideCard } from './ArticleFrame.tsx';
import { ArticleDetails, ArticleInputs } from './ArticleInputs.tsx';

const resolver = schemaResolver(newArticle);
const blank = {
  title: '',
  slug: '',
  summary: '',
  body: '',
  language: 'en',
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
    <ArticleFrame
      isNew
      text={<ArticleInputs onTitle={suggestAddress} />}
      side={
        <SideCard heading="articles.details">
          <ArticleDetails />
        </SideCard>
      }
    />
  );
};

/** "Neck pain at work" → `neck-pain-at-work`. */
const addressFrom = (title: string): string =>
  fold(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 120)
    .replaceAll(/^-+|-+$/g, '');
