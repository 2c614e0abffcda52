import { Create, Form } from 'react-admin';
import { newBlock } from '#domain/articleBlock.ts';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { BlockForm } from './BlockForm.tsx';

const resolver = schemaResolver(newBlock);
const blank = { name: '', language: 'en', body: '' };

export const BlockCreate = () => (
  <Create component="div" actions={false} redirect="list">
    <Form resolver={resolver} defaultValues={blank} warnWhenUnsavedChanges>
      <BlockForm />
    </Form>
  </Create>
);
