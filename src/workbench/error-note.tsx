import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { GridBox } from './grid';

const GAP = 4;

const useStyles = makeStyles({
  note: {
    position: 'absolute',
    zIndex: 10,
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    maxWidth: '320px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    pointerEvents: 'none',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, color: tokens.colorPaletteYellowForeground2 },
});

/** Why the active cell shows an error, beneath it as Excel's own card. The grid's live text says the same aloud. */
export function ErrorNote({ box, text }: { box: GridBox; text: string }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.note} style={{ left: box.left, top: box.top + box.height + GAP }} aria-hidden>
      <WarningRegular className={styles.icon} fontSize={16} />
      {text}
    </div>
  );
}
