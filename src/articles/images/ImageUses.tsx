import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { LinkBase, useRecordContext, useTranslate } from 'react-admin';
import type { ImageUse, ImageWithUses } from '#domain/image.ts';
import { FormSection } from '#ui/FormSection.tsx';
import { useRights } from '#ui/useRights.ts';
import { Waiting } from '#ui/Waiting.tsx';

/** Every text that shows a picture. */
export const ImageUses = () => {
  const translate = useTranslate();
  const image = useRecordContext<ImageWithUses>();
  // From the list it comes without them.
  const uses = image?.usedIn;
  return (
    <FormSection title="images.uses.title">
      {!uses ? <Waiting /> : null}
      {uses?.length === 0 ? <Typography>{translate('images.uses.none')}</Typography> : null}
      {uses && uses.length > 0 ? <UseList uses={uses} /> : null}
    </FormSection>
  );
};

export const UseList = ({ uses }: { uses: readonly ImageUse[] }) => {
  const translate = useTranslate();
  // A shared text has a page for those alone who may change it.
  const mayChange = Boolean(useRights()['articles:publish']);
  return (
    <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
      {uses.map(({ id, title, in: place }) => (
        <li key={id}>
          {place !== 'shared' || mayChange ? (
            <Link component={LinkBase} to={place === 'shared' ? `/blocks/${id}` : `/articles/${id}`}>
              {title || translate('articles.untitled')}
            </Link>
          ) : (
            title
          )}{' '}
          <Typography component="span" variant="body2" color="text.secondary">
            ({translate(`images.uses.places.${place}`)})
          </Typography>
        </li>
      ))}
    </Box>
  );
};
