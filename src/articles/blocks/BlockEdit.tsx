import { Edit, Form, useNotify } from 'react-admin';
import { blockEdit, blockReadOnly } from '#domain/articleBlock.ts';
import { keepTyping, SaveGuard } from '#ui/SaveGuard.tsx';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { BlockForm } from './BlockForm.tsx';
import { BlockUses } from './BlockUses.tsx';

const resolver = schemaResolver(blockEdit);

/** A shared text changed everywhere at once: where it stands is said before it is saved. */
export const BlockEdit = () => {
  const notify = useNotify();
  return (
    <Edit
      component="div"
      actions={false}
      redirect={false}
      mutationMode="pessimistic"
      mutationOptions={{ onSuccess: () => notify('articles.saved', { type: 'success' }) }}
    >
      <Form resolver={resolver} resetOptions={keepTyping} warnWhenUnsavedChanges>
        <SaveGuard ignored={blockReadOnly} />
        <BlockForm>
          <BlockUses />
        </BlockForm>
      </Form>
    </Edit>
  );
};
