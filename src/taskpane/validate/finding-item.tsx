import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import type { Finding } from '../../validation/finding';
import { useLanguage } from '../shell/language';
import { SeverityIcon } from '../shell/severity-icon';
import { SEVERITY_TEXTS, TEXTS } from '../texts';

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid transparent`,
  },
  selected: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  main: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '40px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  place: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  details: {
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} 36px`,
    overflowWrap: 'anywhere',
  },
  help: { margin: `0 0 ${tokens.spacingVerticalS}` },
  source: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One finding. Choosing it goes to the cell and opens why and what to do. */
export function FindingItem(props: {
  finding: Finding;
  selected: boolean;
  onSelect: (finding: Finding) => void;
  onFix: (finding: Finding) => void;
}): ReactNode {
  const { finding, selected, onSelect, onFix } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const detailsId = useId();
  const place = finding.cell ? `${finding.sheet}, ${finding.cell}` : say(TEXTS.validate.noCell);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === '.' && (event.ctrlKey || event.metaKey) && finding.fix) {
      event.preventDefault();
      onFix(finding);
    }
  };

  return (
    <li className={mergeClasses(styles.item, selected && styles.selected)}>
      <button
        type="button"
        className={styles.main}
        aria-expanded={selected}
        aria-controls={selected ? detailsId : undefined}
        aria-keyshortcuts={finding.fix ? 'Control+.' : undefined}
        onClick={() => {
          onSelect(finding);
        }}
        onKeyDown={onKeyDown}
      >
        <SeverityIcon severity={finding.severity} />
        <span className={styles.text}>
          <VisuallyHidden>{say(SEVERITY_TEXTS[finding.severity].one)}: </VisuallyHidden>
          {say(finding.message)}
          <span className={styles.place}>
            {place}
            {finding.question ? ` · ${finding.question}` : ''}
          </span>
        </span>
      </button>
      {selected && (
        <div className={styles.details} id={detailsId}>
          <p className={styles.help}>{say(finding.help)}</p>
          <p className={styles.source}>
            {say(TEXTS.validate.rule)} {finding.rule} · {say(TEXTS.validate.paragraph)} {finding.paragraph} ·{' '}
            {finding.datapoint}
          </p>
          {finding.fix && (
            <Button
              size="small"
              appearance="primary"
              onClick={() => {
                onFix(finding);
              }}
            >
              {say(TEXTS.validate.fix)}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

const useHiddenStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

function VisuallyHidden({ children }: { children: ReactNode }): ReactNode {
  return <span className={useHiddenStyles().hidden}>{children}</span>;
}
