import type { Components, PaletteOptions, Theme } from '@mui/material/styles';
import type { RaThemeOptions } from 'react-admin';
import { contrast, controlLine, cream, dark, light } from './palette.ts';
import { plainStyles } from './plainStyles.ts';

const systemFonts =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif';

/** Saving waits for the server's word, so that its refusal finds the form still open. */
const pessimistic = { defaultProps: { mutationMode: 'pessimistic' } } as const;

const saves = {
  RaEdit: pessimistic,
  RaDeleteButton: pessimistic,
  RaDeleteWithConfirmButton: pessimistic,
  RaBulkDeleteButton: pessimistic,
  RaBulkUpdateButton: pessimistic,
};

const lists = {
  RaDataTable: {
    defaultProps: { rowClick: false, bulkActionButtons: false, size: 'small' },
    styleOverrides: { root: { '& tbody tr': { position: 'relative' } } },
  },
  RaList: {
    styleOverrides: {
      root: {
        '& .RaList-main, & .RaList-content': { minWidth: 0 },
        '& .RaList-content': { overflowX: 'auto' },
        // On a phone the way to a new one floats, and nothing is left of the bar that it comes from.
        '& .RaList-actions, & .RaList-actions > div': {
          '@media (max-width: 599.95px)': { minHeight: 0, backgroundColor: 'transparent' },
        },
        '& .MuiToolbar-root:empty': { display: 'none' },
      },
    },
  },
  // Lifted over the list's frame it would be cut off there: a frame that scrolls sideways shows nothing above itself.
  RaBulkActionsToolbar: {
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({
        '& .RaBulkActionsToolbar-toolbar': {
          ...{ position: 'static', transform: 'none', flexWrap: 'wrap', height: 'auto' },
          backgroundColor: theme.palette.background.default,
          '@media (max-width: 599.95px)': { paddingInline: 8 },
        },
        '& .RaBulkActionsToolbar-collapsed': { display: 'none' },
        '& .RaBulkActionsToolbar-topToolbar': { flexWrap: 'wrap', backgroundColor: 'transparent' },
      }),
    },
  },
  RaNotification: { defaultProps: { autoHideDuration: 8_000, multiLine: true } },
};

const focusRing = { outline: '2px solid', outlineOffset: '2px' };

const controls = (line: string, mode: PaletteOptions['mode']): Components<Theme> => ({
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      // What the browser draws, the calendar's button in a date, say.
      ':root': { colorScheme: mode, '--control-line': line },
      ':focus-visible': focusRing,
      ...plainStyles(theme, line),
    }),
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible': focusRing } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: { root: { textTransform: 'none', fontWeight: 600 }, outlined: { borderColor: line } },
  },
  // A name given to the box is its input's, which is what has a role.
  MuiCheckbox: {
    defaultProps: {
      slotProps: {
        root: { 'aria-label': undefined },
        input: (box) => ({ 'aria-label': (box as { 'aria-label'?: string })['aria-label'] }),
      },
    },
  },
  MuiToggleButton: { styleOverrides: { root: { textTransform: 'none' } } },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  MuiOutlinedInput: { styleOverrides: { notchedOutline: { borderColor: line } } },
  // A field keeps no room free for a message it does not have: forms are read, not only filled in.
  MuiFormHelperText: {
    styleOverrides: { root: { marginInline: 2, '&:has(> span:only-child)': { display: 'none' } } },
  },
  MuiInputBase: { styleOverrides: { input: { '&::placeholder': { opacity: 0.75 } } } },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: { defaultProps: { variant: 'outlined' } },
  // A dialog that is a form scrolls what is asked, and keeps its buttons in sight.
  MuiDialog: {
    styleOverrides: {
      paper: { '& > form': { display: 'flex', flexDirection: 'column', minHeight: 0 } },
    },
  },
  MuiTableCell: {
    styleOverrides: {
      head: ({ theme }) => ({
        fontWeight: 600,
        color: theme.palette.text.secondary,
        backgroundColor: theme.palette.background.paper,
      }),
      sizeSmall: { padding: '7px 12px' },
    },
  },
  MuiTooltip: { defaultProps: { enterDelay: 400 } },
  MuiLink: { defaultProps: { underline: 'hover' } },
});

const themed = (palette: PaletteOptions, line: string): RaThemeOptions => ({
  palette,
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: systemFonts,
    fontSize: 13,
    h1: { fontSize: '1.125rem', fontWeight: 600, lineHeight: 1.4 },
    h2: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.4 },
    h3: { fontSize: '0.9rem', fontWeight: 600, lineHeight: 1.4 },
    h5: { fontSize: '1.125rem', fontWeight: 600 },
    h6: { fontSize: '1rem', fontWeight: 600 },
  },
  components: { ...controls(line, palette.mode), ...saves, ...lists },
});

export const lightTheme: RaThemeOptions = themed(light, controlLine.light);
export const darkTheme: RaThemeOptions = themed(dark, controlLine.dark);

/** Colors of the reading settings that stand whatever the device or the account menu says. */
export const readingThemes: Record<string, RaThemeOptions> = {
  light: lightTheme,
  dark: darkTheme,
  contrast: themed(contrast, controlLine.contrast),
  cream: themed(cream, controlLine.cream),
};
