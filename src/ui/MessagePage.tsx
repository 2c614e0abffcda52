import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { LinkBase, Title, useTranslate } from 'react-admin';

interface Action {
  label: string;
  onClick: () => void;
}

/** A page that only says something, and a way on. `title` and `text` are message keys. */
export const MessagePage = ({ title, text, action }: { title: string; text: string; action?: Action }) => {
  const translate = useTranslate();
  return (
    <Stack role="alert" spacing={2} sx={{ maxWidth: 520, mx: 'auto', mt: 8, p: 2, alignItems: 'flex-start' }}>
      <Title title={translate(title)} preferenceKey={false} />
      <Typography component="h2" variant="h5">
        {translate(title)}
      </Typography>
      <Typography>{translate(text)}</Typography>
      <Stack direction="row" spacing={1}>
        {action ? (
          <Button variant="contained" onClick={action.onClick}>
            {translate(action.label)}
          </Button>
        ) : null}
        <Button variant={action ? 'outlined' : 'contained'} component={LinkBase} to="/">
          {translate('desk.pages.home')}
        </Button>
      </Stack>
    </Stack>
  );
};

export const AccessDenied = () => <MessagePage title="desk.pages.denied" text="desk.pages.deniedText" />;

export const NotFound = () => <MessagePage title="desk.pages.missing" text="desk.pages.missingText" />;

export const SignInFailed = () => (
  <MessagePage
    title="desk.pages.signInFailed"
    text="desk.pages.signInFailedText"
    action={{ label: 'desk.pages.again', onClick: () => globalThis.location.reload() }}
  />
);
