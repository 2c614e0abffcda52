import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { OfferedSlot } from '#api/booking.ts';
import { RefusedTime } from '#slots/RefusedTime.tsx';
import { useRights } from '#ui/useRights.ts';
import type { useBooking } from './useBooking.ts';

interface Props {
  booking: ReturnType<typeof useBooking>;
  numbered: number;
  onChoose: (slot: OfferedSlot) => void;
  onOverbook: () => void;
}

/** Why the time cannot be booked; a manager may book over whoever has it. */
export const Refused = ({ booking, onOverbook, ...others }: Props) => {
  const translate = useTranslate();
  const rights = useRights();
  const { failure, chosen } = booking;
  return (
    <RefusedTime failure={failure} chosen={chosen} {...others}>
      {rights['appointments:overbook'] ? (
        <Button size="small" color="inherit" onClick={onOverbook} sx={{ mt: 1 }}>
          {translate('visit.overbook.open')}
        </Button>
      ) : null}
    </RefusedTime>
  );
};
