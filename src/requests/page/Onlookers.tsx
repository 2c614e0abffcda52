import Avatar from '@mui/material/Avatar';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Onlooker } from '#api/presence.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';

/** “Dana Reyes is looking”, “… is writing”: told politely as it changes, so that two do not call one patient. */
export const Onlookers = ({ here }: { here: Onlooker[] }) => {
  const translate = useTranslate();
  const staff = useCatalogue('staff');
  return (
    <Box role="status" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, fontWeight: 600 }}>
      {here.map(({ staffId, writing }) => {
        const name = staff.nameOf(staffId) || translate('requests.timeline.someone');
        return (
          <Box
            key={staffId}
            component="span"
            sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}
          >
            <Avatar
              aria-hidden
              sx={{ width: 22, height: 22, fontSize: '0.7rem', fontWeight: 600, bgcolor: 'secondary.main' }}
            >
              {initials(name)}
            </Avatar>
            {translate(writing ? 'repeats.here.writing' : 'repeats.here.looking', { name })}
          </Box>
        );
      })}
    </Box>
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
