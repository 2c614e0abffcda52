import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import type { ImageRecord } from '#domain/image.ts';
import { useSearchText } from '#ui/useSearchText.ts';
import { useGridKeys } from './useGridKeys.ts';

const page = 12;

interface Props {
  chosen: string | undefined;
  onChoose: (image: ImageRecord) => void;
}

/** Pictures that are there already, the newest first. */
export const ImageGrid = ({ chosen, onChoose }: Props) => {
  const translate = useTranslate();
  const [q, setQ] = useState('');
  const [typed, setTyped] = useSearchText(q, setQ);
  const [shown, setShown] = useState(page);
  const {
    data,
    total = 0,
    isPending,
    error,
    refetch,
  } = useGetList<ImageRecord>('images', {
    pagination: { page: 1, perPage: shown },
    sort: { field: 'createdAt', order: 'DESC' },
    filter: q ? { q } : {},
  });
  const keys = useGridKeys();
  const said = error ? 'failed' : isPending ? 'loading' : q ? 'noneFound' : 'none';
  return (
    <Box role="group" aria-label={translate('images.there')} sx={{ display: 'grid', gap: 1 }}>
      <TextField
        label={translate('images.search')}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        // Enter here looks; it does not insert what was chosen before.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      {!data || data.length === 0 ? (
        <Typography role="status" variant="body2" color="text.secondary">
          {translate(`images.${said}`)}
          {error && <Button onClick={() => void refetch()}>{translate('images.again')}</Button>}
        </Typography>
      ) : null}
      <Box
        ref={keys.grid}
        onFocus={keys.onFocus}
        onKeyDown={keys.onKeyDown}
        sx={{
          ...{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(104px, 1fr))' },
          ...{ maxHeight: 240, overflowY: 'auto', p: '3px' },
        }}
      >
        {data?.map((image) => (
          <ButtonBase
            key={image.id}
            focusRipple
            aria-pressed={image.id === chosen}
            aria-label={image.alt || image.name || translate('images.unnamed')}
            title={image.name}
            onClick={() => onChoose(image)}
            sx={{
              ...{ height: 88, borderRadius: 1, overflow: 'hidden', bgcolor: 'action.hover' },
              outline: image.id === chosen ? '3px solid' : '1px solid',
              outlineColor: image.id === chosen ? 'primary.main' : 'divider',
              '&:focus-visible': { outline: '3px solid', outlineColor: 'text.primary' },
            }}
          >
            <Box
              component="img"
              src={image.files[0]?.src}
              alt=""
              loading="lazy"
              sx={{ width: '100%', height: '100%', objectFit: 'cover' }}
            />
          </ButtonBase>
        ))}
      </Box>
      {data && total > data.length ? (
        <Button onClick={() => setShown(shown + page)}>{translate('images.more')}</Button>
      ) : null}
    </Box>
  );
};
