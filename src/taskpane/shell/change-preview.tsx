import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellChange, ChangeSet, RowsChange } from '../../workbook/change-set';
import { shownContent } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import type { CellMeaning } from '../../handlingsplan/explain-cells';
import type { ExplainCell } from '../views-props';
import { useLanguage } from './language';
import { TEXTS, counted, type Counted } from '../texts';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(480px, calc(100vw - 24px))', padding: tokens.spacingHorizontalL },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  what: { margin: `0 0 ${tokens.spacingVerticalM}`, overflowWrap: 'anywhere' },
  change: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  place: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  contents: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  label: { color: tokens.colorNeutralForeground3 },
  content: { margin: 0, minWidth: 0, whiteSpace: 'pre-wrap' },
  after: { fontWeight: tokens.fontWeightSemibold },
});

const NEW_SHEETS: Text = { da: 'Nye ark', en: 'New sheets' };
const NEW_ROWS: Text = { da: 'Nye rækker', en: 'New rows' };

const MORE_CELLS: Counted = {
  one: { da: 'celle mere', en: 'more cell' },
  many: { da: 'celler mere', en: 'more cells' },
};
/** More than anybody reads, and few enough to draw at once: an import can write tens of thousands. */
const MOST_SHOWN = 1_000;

/** Shows what a change set would do, old beside new; nothing is written before the user says so. */
export function ChangePreview(props: {
  changeSet: ChangeSet;
  explain?: ExplainCell;
  onApply: () => void;
  onCancel: () => void;
}): ReactNode {
  const { changeSet, explain, onApply, onCancel } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const changes = changeSet.changes.filter((change) => change.kind === 'cell');
  const more = changes.length - MOST_SHOWN;
  const sheets = changeSet.changes.flatMap((change) =>
    change.kind === 'add-sheet' ? [change.sheet.name] : [],
  );
  const rows = changeSet.changes.flatMap((change) =>
    change.kind === 'insert-rows' ? [`${change.sheet}, ${rowsOf(change)}`] : [],
  );
  return (
    <Dialog open onOpenChange={onCancel}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>{say(TEXTS.preview.title)}</DialogTitle>
          <DialogContent>
            <p className={styles.what}>{say(changeSet.title)}</p>
            {sheets.length > 0 && (
              <p className={styles.what}>
                {say(NEW_SHEETS)}: {sheets.join(', ')}
              </p>
            )}
            {rows.length > 0 && (
              <p className={styles.what}>
                {say(NEW_ROWS)}: {rows.join(', ')}
              </p>
            )}
            {changes.slice(0, MOST_SHOWN).map((change) => (
              <ChangedCell
                key={`${change.sheet}!${change.cell}`}
                change={change}
                meaning={explain?.(change) ?? null}
              />
            ))}
            {more > 0 && (
              <p className={styles.what}>
                + {more} {say(counted(MORE_CELLS, more))}
              </p>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onApply}>
              {say(TEXTS.preview.apply)}
            </Button>
            <Button onClick={onCancel}>{say(TEXTS.preview.cancel)}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** `12`, or `12–14`. */
function rowsOf({ row, count }: RowsChange): string {
  return count === 1 ? String(row) : `${row}–${row + count - 1}`;
}

function ChangedCell(props: { change: CellChange; meaning: CellMeaning | null }): ReactNode {
  const { change, meaning } = props;
  const shown = meaning?.shown ?? shownContent;
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <div className={styles.change}>
      <div className={styles.place}>
        {change.sheet}, {change.cell}
        {meaning && ` · ${say(meaning.heading)}`}
      </div>
      <dl className={styles.contents}>
        <dt className={styles.label}>{say(TEXTS.preview.before)}</dt>
        <dd className={styles.content}>{say(shown(change.before))}</dd>
        <dt className={styles.label}>{say(TEXTS.preview.after)}</dt>
        <dd className={mergeClasses(styles.content, styles.after)}>{say(shown(change.after))}</dd>
      </dl>
    </div>
  );
}
