import TextField from '@mui/material/TextField';

interface Props {
  label: string;
  /** Minutes after midnight; null while it is being typed. */
  minutes: number | null;
  /** Midnight as an end is the day's last minute, not its first. */
  isEnd?: boolean;
  faultId?: string | undefined;
  onChange: (minutes: number | null) => void;
}

const DAY = 1_440;

const clockOf = (minutes: number | null): string =>
  minutes === null
    ? ''
    : [Math.floor((minutes % DAY) / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

const minutesOf = (clock: string, isEnd: boolean): number | null => {
  const [hours, minutes] = clock.split(':').map(Number);
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return null;
  return hours * 60 + minutes || (isEnd ? DAY : 0);
};

/** A time on the clinic's wall. */
export const ClockInput = ({ label, minutes, isEnd = false, faultId, onChange }: Props) => (
  <TextField
    type="time"
    size="small"
    margin="none"
    value={clockOf(minutes)}
    error={faultId !== undefined}
    onChange={({ target }) => onChange(minutesOf(target.value, isEnd))}
    slotProps={{ htmlInput: { 'aria-label': label, 'aria-describedby': faultId } }}
    sx={{
      width: { xs: 108, sm: 132 },
      '& input': { px: { xs: 1, sm: 1.75 } },
      // A telephone opens its own dial; a narrow window has room for the time alone.
      '& input::-webkit-calendar-picker-indicator': { display: { xs: 'none', sm: 'block' } },
    }}
  />
);
