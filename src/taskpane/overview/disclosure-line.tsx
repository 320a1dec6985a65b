import { Badge, Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { Suspense, useId, useState, type ReactNode } from 'react';
import type { Completeness } from '../../vsme/completeness';
import { useLanguage } from '../shell/language';
import { ROW_BUTTON } from '../shell/row-button';
import { VisuallyHidden } from '../shell/visually-hidden';
import { SEVERITY_TEXTS, TEXTS, counted } from '../texts';
import { OVERVIEW_TEXTS, WRONG } from './texts';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  line: {
    ...ROW_BUTTON,
    display: 'grid',
    gridTemplateColumns: '48px 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderRadius: tokens.borderRadiusMedium,
  },
  code: { fontWeight: tokens.fontWeightSemibold },
  title: { minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  progress: { gridColumn: '2 / 4' },
  detail: {
    gridColumn: '2 / 4',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** How far one disclosure is filled in; leads to its findings, and opens on its answers. */
export function DisclosureLine(props: {
  completeness: Completeness;
  errors: number;
  onShow: (disclosure: string) => void;
  /** The answers one by one; asked for when the line is opened. */
  details: () => ReactNode;
}): ReactNode {
  const { completeness, errors, onShow, details } = props;
  const { disclosure, required, fulfilled, missing, wrong } = completeness;
  const styles = useStyles();
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { overview } = TEXTS;
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.line}
          onClick={() => {
            onShow(disclosure.code);
          }}
        >
          <span className={styles.code}>{disclosure.code}</span>
          <span className={styles.title}>{say(disclosure.title)}</span>
          <span>
            {errors > 0 && (
              <Badge color="danger" size="small">
                {errors}
                <VisuallyHidden> {say(counted(SEVERITY_TEXTS.error, errors))}</VisuallyHidden>
              </Badge>
            )}
          </span>
          <ProgressBar
            className={styles.progress}
            value={required === 0 ? 1 : fulfilled}
            max={Math.max(required, 1)}
            thickness="medium"
            color={fulfilled === required ? 'success' : 'brand'}
            aria-hidden
          />
          <span className={styles.detail}>
            {required === 0
              ? say(OVERVIEW_TEXTS.notAsked)
              : `${fulfilled} ${say(overview.of)} ${required} ${say(overview.filled)}`}
            {missing.length > 0 && ` · ${missing.length} ${say(counted(overview.missing, missing.length))}`}
            {wrong.length > 0 && ` · ${wrong.length} ${say(counted(WRONG, wrong.length))}`}
          </span>
        </button>
        <Button
          size="small"
          appearance="subtle"
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-label={`${say(OVERVIEW_TEXTS.details)}: ${disclosure.code}`}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen(!open);
          }}
        />
      </div>
      <div id={id} hidden={!open}>
        {open && <Suspense fallback={say(OVERVIEW_TEXTS.loading)}>{details()}</Suspense>}
      </div>
    </li>
  );
}
