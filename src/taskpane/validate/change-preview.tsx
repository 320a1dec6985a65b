import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellContent, ChangeSet } from '../../workbook/change-set';
import { shownContent } from '../../workbook/shown-value';
import { useLanguage } from '../shell/language';

import { TEXTS } from '../texts';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(480px, calc(100vw - 24px))', padding: tokens.spacingHorizontalL },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  change: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** Shows what a change set would do, old beside new; nothing is written before the user says so. */
export function ChangePreview(props: {
  changeSet: ChangeSet;
  onApply: () => void;
  onCancel: () => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  const shown = (content: CellContent): string => say(shownContent(content));
  return (
    <Dialog
      open
      onOpenChange={() => {
        props.onCancel();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>{say(TEXTS.preview.title)}</DialogTitle>
          <DialogContent>
            <p>{say(props.changeSet.title)}</p>
            {props.changeSet.changes.map((change) =>
              change.kind === 'cell' ? (
                <dl className={styles.change} key={`${change.sheet}!${change.cell}`}>
                  <dt className={styles.label}>{say(TEXTS.preview.cell)}</dt>
                  <dd className={styles.value}>
                    {change.sheet}, {change.cell}
                  </dd>
                  <dt className={styles.label}>{say(TEXTS.preview.before)}</dt>
                  <dd className={styles.value}>{shown(change.before)}</dd>
                  <dt className={styles.label}>{say(TEXTS.preview.after)}</dt>
                  <dd className={`${styles.value} ${styles.after}`}>{shown(change.after)}</dd>
                </dl>
              ) : null,
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={props.onApply}>
              {say(TEXTS.preview.apply)}
            </Button>
            <Button onClick={props.onCancel}>{say(TEXTS.preview.cancel)}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
