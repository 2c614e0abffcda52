import GlobalStyles from '@mui/material/GlobalStyles';
import type { Theme } from '@mui/material/styles';
import { memo } from 'react';

type Styles = Parameters<Theme['unstable_sx']>[0];

/** Styles for many plain elements by their classes, made once and not with every drawing. `of` must stay the same. */
export const Sheet = memo(({ of }: { of: Styles }) => (
  <GlobalStyles styles={(theme) => theme.unstable_sx(of)} />
));
