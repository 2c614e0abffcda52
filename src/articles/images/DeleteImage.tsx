import Button from '@mui/material/Button';
import { useState } from 'react';
import { useEditContext, useNotify, useRedirect, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { ImageWithUses } from '#domain/image.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { useApi } from '#ui/useApi.ts';
import { UseList } from './ImageUses.tsx';

/** Throws a picture away that nothing shows; where something does, says what. */
export const DeleteImage = () => {
  const translate = useTranslate();
  const { record: image } = useEditContext<ImageWithUses>();
  const [asking, setAsking] = useState(false);
  if (!image?.usedIn) return null;
  return (
    <>
      <Button color="error" onClick={() => setAsking(true)} sx={{ ml: 'auto' }}>
        {translate('images.remove.open')}
      </Button>
      {asking ? <Asked image={image} onClose={() => setAsking(false)} /> : null}
    </>
  );
};

const Asked = ({ image, onClose }: { image: ImageWithUses; onClose: () => void }) => {
  const translate = useTranslate();
  const api = useApi();
  const notify = useNotify();
  const redirect = useRedirect();
  const { refetch } = useEditContext();
  const { reset } = useFormContext();
  const { id, usedIn } = image;
  const name = image.name || image.alt || translate('images.unnamed');
  const isUsed = usedIn.length > 0;
  const leave = () => {
    // What was typed about it goes with it, without a question.
    reset(image);
    notify('images.remove.done', { type: 'success', messageArgs: { name } });
    redirect('/images');
  };
  const send = async () => {
    try {
      await api.delete('images', { id });
    } catch (error) {
      // A text may show it since this page was opened.
      void refetch();
      throw error;
    }
  };
  return (
    <ActDialog
      title={translate('images.remove.title', { name })}
      lead={
        isUsed ? (
          <>
            {translate('images.remove.used')}
            <UseList uses={usedIn} />
          </>
        ) : (
          translate('images.remove.lead')
        )
      }
      submit={translate('images.remove.open')}
      send={send}
      onDone={leave}
      onClose={onClose}
      possible={!isUsed}
    />
  );
};
