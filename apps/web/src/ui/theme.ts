import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Mantine wants ten shades; our pages use the tokens. These only serve parts that mix their own colours. */
const pencil: MantineColorsTuple = [
  '#e8eefe',
  '#cfdcfd',
  '#9db7ff',
  '#7192f3',
  '#4a70e2',
  '#2f58d5',
  '#1f49c9',
  '#17389c',
  '#122c7c',
  '#0d2160',
];

/** The tokens' greys, for the parts of Mantine that name a shade themselves. */
const gray: MantineColorsTuple = [
  '#f2f4f6',
  '#e9edf0',
  '#d9dfe5',
  '#c6ced7',
  '#b4bdc8',
  '#96a1ae',
  '#7c8794',
  '#636d7a',
  '#454f5c',
  '#12171f',
];
const dark: MantineColorsTuple = [
  '#eef1f5',
  '#b6bfca',
  '#8f99a6',
  '#77828f',
  '#485363',
  '#29313c',
  '#161c25',
  '#0e131a',
  '#0a0e14',
  '#0a0e14',
];

const ARROW_LABELS = { first: 'First page', previous: 'Page before', next: 'Next page', last: 'Last page' };
const labelOfArrow = (arrow: keyof typeof ARROW_LABELS) => ({ 'aria-label': ARROW_LABELS[arrow] });
const labelOfPage = (page: number) => ({ 'aria-label': `Page ${page}` });

export const theme = createTheme({
  colors: { pencil, gray, dark },
  primaryColor: 'pencil',
  primaryShade: { light: 6, dark: 2 },
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--sans)', fontWeight: '600' },
  defaultRadius: 'sm',
  radius: { xs: '4px', sm: '6px', md: '6px', lg: '12px', xl: '20px' },
  fontSizes: { xs: '.8125rem', sm: '.9375rem', md: '1rem', lg: '1.1875rem', xl: '1.5rem' },
  spacing: { xs: '.5rem', sm: '.75rem', md: '1rem', lg: '1.5rem', xl: '2.5rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // named, so that the look of filled buttons finds it
    Button: { defaultProps: { size: 'md', variant: 'filled' } },
    InputWrapper: { defaultProps: { withAsterisk: false } }, // all is required unless it says otherwise
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    PinInput: { defaultProps: { size: 'lg' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    Select: { defaultProps: { size: 'md', checkIconPosition: 'right', allowDeselect: false } },
    MultiSelect: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Modal: { defaultProps: { centered: true, radius: 'lg', closeButtonProps: { 'aria-label': 'Close' } } },
    ModalHeader: { defaultProps: { role: 'presentation' } }, // a second <header> would be a second banner
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } }, // it is no menu item
    Pagination: { defaultProps: { size: 'lg', getControlProps: labelOfArrow, getItemProps: labelOfPage } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } },
  },
});

const tokens = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--pencil)',
  '--mantine-color-error': 'var(--ink)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--pencil-tint)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--sunk)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--pencil)',
  '--mantine-primary-color-filled-hover': 'var(--pencil-deep)',
  '--mantine-primary-color-light': 'var(--pencil-tint)',
  '--mantine-primary-color-light-hover': 'var(--pencil-tint)',
  '--mantine-primary-color-light-color': 'var(--pencil)',
  '--mantine-primary-color-contrast': 'var(--on-pencil)',
  '--mantine-color-pencil-filled': 'var(--pencil)',
  '--mantine-color-pencil-filled-hover': 'var(--pencil-deep)',
  '--mantine-color-pencil-text': 'var(--pencil)',
  '--mantine-color-pencil-outline': 'var(--pencil)',
};

/** Both schemes read the same tokens, which change by themselves (tokens.css); Mantine's own shades must not win. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: tokens, light: tokens, dark: tokens });
