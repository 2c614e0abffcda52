import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import {
  Edit,
  Form,
  LinkBase,
  TextInput,
  useCanAccess,
  useNotify,
  useRequireAccess,
  useTranslate,
} from 'react-admin';
import { imageEdit, imageReadOnly } from '#domain/image.ts';
import { asTyped } from '#ui/asTyped.ts';
import { FormSaveButton } from '#ui/FormSaveButton.tsx';
import { FormSection } from '#ui/FormSection.tsx';
import { keepTyping, SaveGuard } from '#ui/SaveGuard.tsx';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { DeleteImage } from './DeleteImage.tsx';
import { ImageFacts } from './ImageFacts.tsx';
import { ImageUses } from './ImageUses.tsx';

const resolver = schemaResolver(imageEdit);

/** One picture. Open to everyone who may read articles; whoever may not edit sees the same without its pens. */
export const ImageEdit = () => {
  const notify = useNotify();
  const { isPending } = useRequireAccess({ resource: 'images', action: 'show' });
  const { canAccess, isPending: isAsking } = useCanAccess({ resource: 'images', action: 'edit' });
  if (isPending || isAsking) return null;
  return (
    <Edit
      component="div"
      actions={false}
      redirect={false}
      mutationMode="pessimistic"
      mutationOptions={{ onSuccess: () => notify('images.saved', { type: 'success' }) }}
      disableAuthentication
    >
      <Form resolver={resolver} resetOptions={keepTyping} warnWhenUnsavedChanges>
        <SaveGuard ignored={imageReadOnly} />
        <Parts readOnly={!canAccess} />
      </Form>
    </Edit>
  );
};

const Parts = ({ readOnly }: { readOnly: boolean }) => {
  const translate = useTranslate();
  const pens = { parse: asTyped, readOnly };
  return (
    <Box sx={roomy}>
      <FormSection title="images.about">
        <Box sx={beside}>
          <ImageFacts />
          <div>
            <TextInput
              source="alt"
              label="images.fields.alt"
              helperText="images.fields.altHelp"
              multiline
              {...pens}
            />
            <TextInput
              source="name"
              label="images.fields.name"
              helperText="images.fields.nameHelp"
              {...pens}
            />
          </div>
        </Box>
      </FormSection>
      <ImageUses />
      <Paper variant="outlined" sx={bar}>
        {readOnly ? null : <FormSaveButton />}
        <Button component={LinkBase} to="/images">
          {translate('images.back')}
        </Button>
        {readOnly ? null : <DeleteImage />}
      </Paper>
    </Box>
  );
};

const roomy = {
  ...{ display: 'grid', gap: 2, py: 1, maxWidth: 860, mx: 'auto' },
  gridTemplateColumns: 'minmax(0, 1fr)',
} as const;

const beside = {
  ...{ display: 'grid', gap: 2, alignItems: 'start' },
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
} as const;

const bar = { position: 'sticky', bottom: 0, zIndex: 2, display: 'flex', gap: 1, px: 2, py: 1 } as const;
