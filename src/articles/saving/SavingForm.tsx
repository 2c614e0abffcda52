import { type ReactNode, useRef, useState } from 'react';
import { Form, RecordContextProvider, useNotify, useRecordContext } from 'react-admin';
import { isFailure } from '#api/failure.ts';
import { type Article, articleEdit } from '#domain/article.ts';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { SavingRoom } from './SavingRoom.tsx';
import type { Saver } from './saving.ts';

const resolver = schemaResolver(articleEdit);

interface Props {
  readOnly: boolean;
  children: ReactNode;
}

/**
 * The form of an article. It is filled once, and again only when somebody else saved while nothing was typed here:
 * the answers to its own saves never come back into a field. What stands around the fields reads the record as it is.
 */
export const SavingForm = (props: Props) => {
  const article = useRecordContext<Article>();
  return article ? <FilledForm key={article.id} article={article} {...props} /> : null;
};

const FilledForm = ({ article, readOnly, children }: Props & { article: Article }) => {
  const notify = useNotify();
  const [filledWith, setFilledWith] = useState(article);
  const saver = useRef<Saver>(undefined);
  const [comparing, setComparing] = useState(false);
  const [note, setNote] = useState('');

  const keep = async () => {
    try {
      await saver.current?.keep(note.trim() || null);
      setNote('');
      notify('articles.saved', { type: 'success' });
      return undefined;
    } catch (error) {
      if (!isFailure(error)) throw error;
      if (error.status === 412) setComparing(true);
      else notify(error.message, { type: 'error', messageArgs: { _: error.message } });
      return error.body.errors;
    }
  };

  return (
    <Form
      record={filledWith}
      resolver={resolver}
      onSubmit={keep}
      warnWhenUnsavedChanges={!readOnly}
      // Told here, once: the form's own telling loses count when a save of its own fills it again.
      disableInvalidFormNotification
    >
      <RecordContextProvider value={article}>
        <SavingRoom
          article={article}
          readOnly={readOnly}
          {...{ comparing, note }}
          onCompare={setComparing}
          onNote={setNote}
          onSaver={(made) => {
            saver.current = made;
          }}
          onFill={setFilledWith}
        >
          {children}
        </SavingRoom>
      </RecordContextProvider>
    </Form>
  );
};
