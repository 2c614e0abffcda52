import { Edit, Form, useCanAccess, useNotify, useRequireAccess } from 'react-admin';
import { articleEdit, articleReadOnly } from '#domain/article.ts';
import { keepTyping, SaveGuard } from '#ui/SaveGuard.tsx';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { AfterSave } from './AfterSave.tsx';
import { ArticleFrame, SideCard } from './ArticleFrame.tsx';
import { ArticleDetails, ArticleInputs } from './ArticleInputs.tsx';
import { ArticleState } from './ArticleState.tsx';

const resolver = schemaResolver(articleEdit);

/** The live copy and what only actions change need not travel back. */
const writable = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !readOnlyFields.includes(field)));
const readOnlyFields: readonly string[] = articleReadOnly;

/** Open to everyone who may read working copies; whoever may not edit sees the same page without its pens. */
export const ArticleEdit = () => {
  const notify = useNotify();
  const { isPending } = useRequireAccess({ resource: 'articles', action: 'show' });
  const { canAccess, isPending: isAsking } = useCanAccess({ resource: 'articles', action: 'edit' });
  if (isPending || isAsking) return null;
  const readOnly = !canAccess;
  return (
    <Edit
      actions={false}
      component="div"
      redirect={false}
      mutationMode="pessimistic"
      transform={writable}
      mutationOptions={{ onSuccess: () => notify('articles.saved', { type: 'success' }) }}
      disableAuthentication
    >
      <Form resolver={resolver} resetOptions={keepTyping} warnWhenUnsavedChanges={!readOnly}>
        {!readOnly && <SaveGuard ignored={readOnlyFields} />}
        <AfterSave />
        <ArticleFrame
          readOnly={readOnly}
          text={<ArticleInputs readOnly={readOnly} />}
          side={
            <>
              <ArticleState />
              <SideCard heading="articles.details">
                <ArticleDetails readOnly={readOnly} />
              </SideCard>
            </>
          }
        />
      </Form>
    </Edit>
  );
};
