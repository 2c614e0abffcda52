import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { ImageRecord } from '#domain/image.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { When } from '#ui/When.tsx';

/** The picture as readers see it, and where it came from. */
export const ImageFacts = () => {
  const translate = useTranslate();
  const staff = useCatalogue('staff');
  const image = useRecordContext<ImageRecord>();
  if (!image) return null;
  const { src, alt, width, height, createdAt, createdById } = image;
  return (
    <div>
      <Box
        component="img"
        src={src}
        alt={alt}
        width={width}
        height={height}
        sx={{
          ...{ display: 'block', maxWidth: '100%', width: 'auto', height: 'auto', maxHeight: 360 },
          ...{ bgcolor: 'action.hover', borderRadius: 1, objectFit: 'contain' },
        }}
      />
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, my: 1 }}>
        <Fact name="size">{translate('images.facts.pixels', { width, height })}</Fact>
        <Fact name="from">
          <When at={createdAt} />
        </Fact>
        <Fact name="by">{staff.nameOf(createdById) || translate('images.facts.someone')}</Fact>
      </Box>
    </div>
  );
};

const Fact = ({ name, children }: { name: 'size' | 'from' | 'by'; children: ReactNode }) => {
  const translate = useTranslate();
  return (
    <>
      <Typography component="dt" variant="body2" color="text.secondary">
        {translate(`images.facts.${name}`)}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0 }}>
        {children}
      </Typography>
    </>
  );
};
