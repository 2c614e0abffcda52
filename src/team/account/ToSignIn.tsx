import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLogout, useTranslate } from 'react-admin';
import { FrontDoor } from '#ui/FrontDoor.tsx';

/** The password is chosen. Whoever was signed in in this browser before leaves with everything they had open. */
export const ToSignIn = ({ title, email }: { title: string; email: string }) => {
  const translate = useTranslate();
  const logout = useLogout();
  return (
    <FrontDoor title={title}>
      <Typography role="status" sx={{ mt: 1, mb: 3 }}>
        {translate('account.signInAs', { email })}
      </Typography>
      <Button
        variant="contained"
        size="large"
        fullWidth
        autoFocus
        onClick={() => void logout(undefined, '/login', false)}
      >
        {translate('account.toSignIn')}
      </Button>
    </FrontDoor>
  );
};
