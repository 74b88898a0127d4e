// How the desk looks: Mantine's theme, the named surfaces of both appearances, and the page's style nonce.

import {
  ActionIcon,
  Autocomplete,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  defaultVariantColorsResolver,
  Menu,
  Modal,
  MultiSelect,
  Notification,
  Popover,
  SegmentedControl,
  Select,
  TagsInput,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';
import i18next from 'i18next';

const quick = { duration: 100 };

/** What closes a window within the window; named in the language of the moment, whichever the theme was made in. */
const closeButtonProps = {
  get 'aria-label'() {
    return i18next.t('desk:common.close');
  },
};

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  colors: {
    ink: ['#eff4f9', '#dde8f2', '#bcd1e5', '#9abad8', '#86aed4', '#5f8fbd', '#4a7dad', '#396c9c', '#2c5a87', '#204669'],
    gray: [
      '#faf9f6',
      '#f4f2ee',
      '#eae7e1',
      '#dedad2',
      '#c9c4ba',
      '#a8a298',
      '#6e6960',
      '#5a554e',
      '#45413b',
      '#292723',
    ],
    dark: [
      '#d9dee7',
      '#b9c1ce',
      '#98a2b3',
      '#6f7a8c',
      '#465163',
      '#323d4f',
      '#263040',
      '#19212d',
      '#131a24',
      '#0e141c',
    ],
    // What deletes, and what failed: the 8th in the light and the 4th in the dark are --desk-bad.
    red: ['#fdf0ee', '#fbdfdb', '#f6c3bc', '#f0a79d', '#ea8f86', '#dc6a5f', '#cc4f45', '#bb3f37', '#a8322c', '#8b2823'],
  },
  white: '#ffffff',
  black: '#25231f',
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", monospace',
  headings: { fontFamily: '"Source Serif 4 Variable", Georgia, serif', fontWeight: '600' },
  fontSizes: { xs: '12px', sm: '13px', md: '13.5px', lg: '15px', xl: '18px' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.5', xl: '1.5' },
  spacing: { xs: '8px', sm: '10px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '2px', sm: '4px', md: '5px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // Filled colours are dark in the light appearance and light in the dark one, so what is written on them turns too.
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input);
    return input.variant === 'filled' ? { ...colours, color: 'var(--desk-on-accent)' } : colours;
  },
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 28 } }),
    Autocomplete: Autocomplete.extend({ defaultProps: { size: 'xs' } }),
    Button: Button.extend({ defaultProps: { size: 'xs' } }),
    Checkbox: Checkbox.extend({ defaultProps: { iconColor: 'var(--desk-on-accent)' } }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', transitionProps: quick } }),
    Modal: Modal.extend({
      defaultProps: { closeButtonProps, transitionProps: quick, overlayProps: { backgroundOpacity: 0.25 } },
      styles: { title: { fontSize: 15, fontWeight: 600 } },
    }),
    MultiSelect: MultiSelect.extend({ defaultProps: { size: 'xs' } }),
    Drawer: Drawer.extend({
      defaultProps: { closeButtonProps, transitionProps: quick, overlayProps: { backgroundOpacity: 0.25 } },
    }),
    Notification: Notification.extend({
      defaultProps: { closeButtonProps },
    }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: quick } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'xs' } }),
    Select: Select.extend({ defaultProps: { size: 'xs' } }),
    TagsInput: TagsInput.extend({ defaultProps: { size: 'xs' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'xs' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'xs' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, transitionProps: quick } }),
  },
});

/** The surfaces and inks by name, in both appearances; CSS modules use only these. */
export const colourVariables: CSSVariablesResolver = () => ({
  variables: {
    '--desk-serif': '"Source Serif 4 Variable", Georgia, serif',
    '--desk-reading-size': '18px',
    '--desk-reading-measure': '68ch',
  },
  light: {
    '--mantine-color-body': '#fdfcfa',
    '--mantine-color-dimmed': '#69645b',
    '--mantine-color-text': '#25231f',
    '--mantine-color-placeholder': '#7d776d',
    '--mantine-color-default-border': '#dcd8d0',
    '--desk-chrome': '#f4f2ee',
    '--desk-list': '#faf9f6',
    '--desk-paper': '#fffefc',
    '--desk-line': '#e3dfd8',
    '--desk-hover': '#edeae4',
    '--desk-selected': '#e2ebf3',
    '--desk-ink': '#25231f',
    '--desk-reading-ink': '#211f1b',
    '--desk-muted': '#69645b',
    '--desk-accent': '#2c5a87',
    '--desk-on-accent': '#ffffff',
    '--desk-match': '#fbe9a9',
    '--desk-match-wide': '#dcecd6',
    '--desk-shade': '#efece6',
    '--desk-warn': '#96490b',
    '--desk-bad': '#a8322c',
    '--desk-good': '#37703c',
    '--highlight-key': '#fbe38c',
    '--highlight-data': '#c3e3f4',
    '--highlight-quotation': '#cdebc5',
    '--highlight-dispute': '#fbcfc6',
    '--highlight-followup': '#e2d3f5',
  },
  dark: {
    '--mantine-color-body': '#1b2430',
    '--mantine-color-dimmed': '#9aa5b6',
    '--mantine-color-text': '#d9dee7',
    '--mantine-color-placeholder': '#8490a2',
    '--mantine-color-default-border': '#323d4f',
    '--desk-chrome': '#10161f',
    '--desk-list': '#141b25',
    '--desk-paper': '#19212d',
    '--desk-line': '#27313f',
    '--desk-hover': '#1e2734',
    '--desk-selected': '#22344a',
    '--desk-ink': '#d9dee7',
    '--desk-reading-ink': '#e2e6ed',
    '--desk-muted': '#9aa5b6',
    '--desk-accent': '#86aed4',
    '--desk-on-accent': '#0e141c',
    '--desk-match': '#57490f',
    '--desk-match-wide': '#2c4a31',
    '--desk-shade': '#222b38',
    '--desk-warn': '#e0a268',
    '--desk-bad': '#ea8f86',
    '--desk-good': '#8fc793',
    '--highlight-key': '#4f4413',
    '--highlight-data': '#1c445b',
    '--highlight-quotation': '#274a28',
    '--highlight-dispute': '#6b2f27',
    '--highlight-followup': '#4a3668',
  },
});

/** The nonce the host put on the page for the styles Mantine writes; empty where there is none. */
export function styleNonce(): string {
  const named = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]');
  const vite = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  const global = (window as Window & { __nonce?: string }).__nonce;
  return named?.content || named?.nonce || vite?.nonce || global || '';
}
