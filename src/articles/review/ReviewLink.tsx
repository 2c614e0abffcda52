import Button from '@mui/material/Button';
import { LinkBase, useTranslate } from 'react-admin';
import { GoLink } from '#ui/GoLink.tsx';
import { InSide } from '#ui/SideSlot.tsx';
import { useRights } from '#ui/useRights.ts';

/** The way to what wants a clinician: for them beside the pages too. */
export const ReviewLink = () => {
  const translate = useTranslate();
  const rights = useRights();
  const label = translate('articleReview.page.title');
  return (
    <>
      <Button component={LinkBase} to="/articles/review" size="small">
        {label}
      </Button>
      {rights['articles:sign-off'] ? (
        <InSide>
          <Button component={GoLink} to="/articles/review" size="small" sx={{ ml: 5 }}>
            {label}
          </Button>
        </InSide>
      ) : null}
    </>
  );
};
