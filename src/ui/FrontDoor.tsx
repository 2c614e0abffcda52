import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  /** Message keys. */
  title: string;
  lead?: string;
  children: ReactNode;
  /** Under the card. */
  below?: ReactNode;
}

/** A page before anybody is signed in: one card, one thing to do. */
export const FrontDoor = ({ title, lead, children, below }: Props) => {
  const translate = useTranslate();
  const heading = translate(title);
  const desk = translate('desk.name');

  useEffect(() => {
    document.title = `${heading} · ${desk}`;
  }, [heading, desk]);

  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', alignContent: 'center', gap: 2, p: 2 }}
    >
      <Card sx={{ width: '100%', maxWidth: 400, p: { xs: 3, sm: 4 } }}>
        <Typography component="p" variant="h2" color="primary" sx={{ mb: 2 }}>
          {desk}
        </Typography>
        <Typography component="h1" variant="h5">
          {heading}
        </Typography>
        {lead ? <Typography sx={{ color: 'text.secondary', mb: 3 }}>{translate(lead)}</Typography> : null}
        {children}
      </Card>
      {below}
    </Box>
  );
};
