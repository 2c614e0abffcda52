import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { TextInput, useListContext, useRedirect, useTranslate } from 'react-admin';
import type { ImageRecord } from '#domain/image.ts';
import { DeskList } from '#ui/DeskList.tsx';
import { LoadFailed } from '#ui/LoadFailed.tsx';
import { useRights } from '#ui/useRights.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { ImageCard } from './ImageCard.tsx';
import { ImageUpload } from './ImageUpload.tsx';

const newestFirst = { field: 'createdAt', order: 'DESC' } as const;
const filters = [
  <TextInput
    key="q"
    source="q"
    type="search"
    label="images.search"
    alwaysOn
    sx={{ width: '24rem', maxWidth: '100%' }}
  />,
];

/** The pictures of the articles, each the way to what is known of it. */
export const ImageList = () => (
  <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1, mt: 1 }}>
    <HandIn />
    <DeskList component="div" filters={filters} sort={newestFirst} actions={false} empty={<NoneYet />}>
      <Cards />
    </DeskList>
  </Box>
);

const HandIn = () => {
  const redirect = useRedirect();
  if (!useRights()['articles:edit']) return null;
  return <ImageUpload onDone={({ id }) => redirect('edit', 'images', id)} />;
};

const NoneYet = () => {
  const translate = useTranslate();
  return (
    <Typography role="status" sx={{ py: 2 }}>
      {translate('images.none')}
    </Typography>
  );
};

const Cards = () => {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useListContext<ImageRecord>();
  if (isPending) return <Waiting />;
  if (error) return <LoadFailed onAgain={() => void refetch()} />;
  if (!data || data.length === 0) {
    return (
      <Typography role="status" sx={{ py: 2 }}>
        {translate('images.noneFound')}
      </Typography>
    );
  }
  return (
    <Box
      component="ul"
      aria-label={translate('images.open')}
      sx={{
        ...{ display: 'grid', gap: 1.5, listStyle: 'none', p: 0, my: 1 },
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 152px), 1fr))',
      }}
    >
      {data.map((image) => (
        <ImageCard key={image.id} image={image} />
      ))}
    </Box>
  );
};
