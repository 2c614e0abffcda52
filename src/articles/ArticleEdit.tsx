import { Edit, useCanAccess, useRequireAccess } from 'react-admin';
import { ArticleEditorRoom } from '#editor/ArticleEditorRoom.tsx';
import { ArticleFrame } from './ArticleFrame.tsx';
import { ArticleInputs } from './ArticleInputs.tsx';
import { ArticleTop } from './ArticleTop.tsx';
import { ChecksRoom } from './checks/ChecksRoom.tsx';
import { PanelsRoom } from './panels/PanelsRoom.tsx';
import { usePanels } from './panels/usePanels.ts';
import { SavingForm } from './saving/SavingForm.tsx';

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
  const { room } = usePanels();
  return (
    <Edit
      actions={false}
      component="div"
      redirect={false}
      mutationMode="pessimistic"
      disableAuthentication
      {...(room === 'one' ? {} : { className: 'fills-window', sx: filling })}
    >
      <SavingForm readOnly={readOnly}>
        <ArticleEditorRoom readOnly={readOnly}>
          <ChecksRoom>
            <ArticleFrame
              top={<ArticleTop readOnly={readOnly} />}
              text={<ArticleInputs readOnly={readOnly} />}
            />
          </ChecksRoom>
        </ArticleEditorRoom>
      </SavingForm>
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
