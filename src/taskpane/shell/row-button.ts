import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A whole row of a list that can be pressed; how it is laid out and padded is its list's own. */
export const ROW_BUTTON: GriffelStyle = {
  width: '100%',
  border: 'none',
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  ':focus-visible': {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
};
