import { required, TextInput, useDataProvider, useNotify, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { SavedView } from '#domain/savedView.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { CheckInput } from '#ui/CheckInput.tsx';
import { useAsked } from './InboxContext.ts';
import { savedQuestion } from './savedQuestion.ts';
import { useSavedViewsAnew } from './useSavedViewsAnew.ts';

interface Props {
  /** The one to rename or share; without it a new one is made of what is on the screen. */
  saved?: SavedView;
  onClose: () => void;
}

const nameNeeded = [required('problems.fields.name.missing')];

export const SavedViewDialog = ({ saved, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const anew = useSavedViewsAnew();
  const { query, openSaved } = useAsked();
  const make = async (data: Record<string, unknown>) => {
    const made = await dataProvider.create<SavedView>('views', {
      data: { ...data, ...savedQuestion(query) },
    });
    openSaved(made.data);
  };
  const change = (one: SavedView, data: Record<string, unknown>) =>
    dataProvider.update('views', {
      id: one.id,
      data: { ...one, ...data },
      previousData: one,
      meta: { version: one.version },
    });
  return (
    <ActDialog
      title={translate(saved ? 'inbox.saved.rename' : 'inbox.saved.create')}
      lead={saved ? undefined : translate('inbox.saved.lead')}
      submit={translate('inbox.saved.submit')}
      values={{ name: saved?.name, shared: saved?.shared ?? false }}
      send={({ name, shared }) => {
        const data = { name, shared: shared === true };
        return saved ? change(saved, data) : make(data);
      }}
      onDone={() => {
        notify('inbox.saved.done.saved', { type: 'success' });
        void anew();
      }}
      onClose={onClose}
    >
      <TextInput source="name" label="inbox.saved.name" validate={nameNeeded} autoFocus />
      <CheckInput source="shared" label={translate('inbox.saved.shared')} />
    </ActDialog>
  );
};
