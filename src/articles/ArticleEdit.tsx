import { Edit, Form, useCanAccess, useNotify, useRequireAccess } from 'react-admin';
import { articleEdit, articleReadOnly } from '#domain/article.ts';
import { ArticleEditorRoom } from '#editor/ArticleEditorRoom.tsx';
import { keepTyping, SaveGuard } from '#ui/SaveGuard.tsx';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { AfterSave } from './AfterSave.tsx';
import { ArticleFrame } from './ArticleFrame.tsx';
import { ArticleInputs } from './ArticleInputs.tsx';
import { ArticleTop } from './ArticleTop.tsx';
import { PanelsRoom } from './panels/PanelsRoom.tsx';
import { usePanels } from './panels/usePanels.ts';

const resolver = schemaResolver(articleEdit);

/** The live copy and what only actions change need not travel back. */
const writable = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !readOnlyFields.includes(field)));
const readOnlyFields: readonly string[] = articleReadOnly;

/** Open to everyone who may read working copies; whoever may not edit sees the same page without its pens. */
export const ArticleEdit = () => {
  const { isPending } = useRequireAccess({ resource: 'articles', action: 'show' });
  const { canAccess, isPending: isAsking } = useCanAccess({ resource: 'articles', action: 'edit' });
  if (isPending || isAsking) return null;
  return (
    <PanelsRoom>
      <ArticlePage readOnly={!canAccess} />
    </PanelsRoom>
  );
};

const ArticlePage = ({ readOnly }: { readOnly: boolean }) => {
  const notify = useNotify();
  const { room } = usePanels();
  return (
    <Edit
      actions={false}
      component="div"
      redirect={false}
      mutationMode="pessimistic"
      transform={writable}
      mutationOptions={{ onSuccess: () => notify('articles.saved', { type: 'success' }) }}
      disableAuthentication
      {...(room === 'one' ? {} : { className: 'fills-window', sx: filling })}
    >
      <Form resolver={resolver} resetOptions={keepTyping} warnWhenUnsavedChanges={!readOnly}>
        {!readOnly && <SaveGuard ignored={readOnlyFields} />}
        <AfterSave />
        <ArticleEditorRoom readOnly={readOnly}>
          <ArticleFrame
            top={<ArticleTop readOnly={readOnly} />}
            text={<ArticleInputs readOnly={readOnly} />}
          />
        </ArticleEditorRoom>
      </Form>
    </Edit>
  );
};

/** Columns that scroll by themselves need to know how high the window is, through all that stands around them. */
const filling = {
  '&, & .RaEdit-main, & .RaEdit-card, & form': {
    display: 'flex',
    flexDirection: 'column',
    flex: 1,
    minWidth: 0,
    minHeight: 0,
    overflow: 'visible',
  },
} as const;
