import Avatar from '@mui/material/Avatar';
import { useTranslate } from 'react-admin';
import type { Onlooker } from '#api/presence.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';

/** “Dana Reyes is looking”, “… is writing”: told politely as it changes, so that two do not call one patient, or write over each other. */
export const Onlookers = ({ here }: { here: Onlooker[] }) => {
  const translate = useTranslate();
  const staff = useCatalogue('staff');
  return (
    <div role="status" className="here">
      {here.map(({ staffId, writing }) => {
        const name = staff.nameOf(staffId) || translate('requests.timeline.someone');
        return (
          <span key={staffId} className="chip">
            <Avatar
              aria-hidden
              sx={{ width: 22, height: 22, fontSize: '0.7rem', fontWeight: 600, bgcolor: 'secondary.main' }}
            >
              {initials(name)}
            </Avatar>
            {translate(writing ? 'repeats.here.writing' : 'repeats.here.looking', { name })}
          </span>
        );
      })}
    </div>
  );
};

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .flatMap((word) => [...word].slice(0, 1))
    .filter((letter) => /\p{L}/u.test(letter))
    .slice(0, 2)
    .join('')
    .toUpperCase();
