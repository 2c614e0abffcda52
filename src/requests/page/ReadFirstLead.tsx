import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

export const wordsToReadFirst = 'words-to-read-first';

/** Why it cannot be done yet, and the way to the words. */
export const ReadFirstLead = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const goToWords = () => {
    onClose();
    // The dialog gives the focus back as it goes; then the words take it.
    setTimeout(() => {
      const words = document.getElementById(wordsToReadFirst);
      words?.scrollIntoView?.({ block: 'center' });
      words?.focus();
    }, 0);
  };
  return (
    <>
      {translate('requests.moves.readFirst')}
      <Button variant="outlined" size="small" onClick={goToWords} sx={{ display: 'block', mt: 1 }}>
        {translate('repeats.flags.goTo')}
      </Button>
    </>
  );
};
