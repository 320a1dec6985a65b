import { Button, makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Finding } from '../../validation/finding';
import type { Text } from '../../workbook/text';
import { useLanguage } from '../shell/language';
import { ROW_BUTTON } from '../shell/row-button';
import { SeverityIcon } from '../shell/severity-icon';
import { VisuallyHidden } from '../shell/visually-hidden';
import { SEVERITY_TEXTS, TEXTS } from '../texts';
import { REVIEW_TEXTS } from './texts';

const useStyles = makeStyles({
  item: { position: 'relative', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  // A border of its own, because high contrast shows no background colours and every border.
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '::before': {
      content: '""',
      position: 'absolute',
      top: 0,
      bottom: 0,
      left: 0,
      borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
  main: {
    ...ROW_BUTTON,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  place: {
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // In line with the text beside the icon.
  details: {
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} 36px`,
    overflowWrap: 'anywhere',
  },
  help: { margin: `0 0 ${tokens.spacingVerticalS}` },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  source: {
    margin: `${tokens.spacingVerticalS} 0 0`,
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
  /** Absent where findings cannot be accepted. */
  onAccept?: (finding: Finding) => void;
}): ReactNode {
  const { finding, selected, onSelect, onFix, onAccept } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const restoreFocus = useRestoreFocusTarget();
  const detailsId = useId();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // jsdom has no layout, and so nothing to scroll.
    if (selected) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === '.' && (event.ctrlKey || event.metaKey) && finding.fix) {
      event.preventDefault();
      onFix(finding);
    }
  };

  return (
    <li ref={item} className={mergeClasses(styles.item, selected && styles.selected)} onKeyDown={onKeyDown}>
      <button
        {...restoreFocus}
        type="button"
        className={styles.main}
        data-finding
        aria-expanded={selected}
        aria-controls={selected ? detailsId : undefined}
        aria-keyshortcuts={finding.fix && 'Control+.'}
        onClick={() => {
          onSelect(finding);
        }}
      >
        <SeverityIcon severity={finding.severity} />
        <span className={styles.text}>
          <VisuallyHidden>{say(SEVERITY_TEXTS[finding.severity].one)}: </VisuallyHidden>
          {say(finding.message)}
          <span className={styles.place}>{placeOf(finding, say)}</span>
        </span>
      </button>
      {selected && (
        <div className={styles.details} id={detailsId}>
          <p className={styles.help}>{say(finding.help)}</p>
          <div className={styles.actions}>
            {finding.fix && (
              <Button
                {...restoreFocus}
                size="small"
                appearance="primary"
                onClick={() => {
                  onFix(finding);
                }}
              >
                {say(TEXTS.validate.fix)}
              </Button>
            )}
            {finding.origin === 'rule' && onAccept && (
              <Button
                {...restoreFocus}
                size="small"
                onClick={() => {
                  onAccept(finding);
                }}
              >
                {say(REVIEW_TEXTS.accept)}
              </Button>
            )}
          </div>
          <p className={styles.source}>{sourceOf(finding, say)}</p>
        </div>
      )}
    </li>
  );
}

type Say = (text: Text) => string;

function placeOf({ sheet, cell, question }: Finding, say: Say): string {
  const place = sheet !== null && cell !== null ? `${sheet}, ${cell}` : say(TEXTS.validate.noCell);
  return question === null ? place : `${place} · ${say(question)}`;
}

/** `-` stands for what no paragraph of the standard asks for. */
function sourceOf({ rule, paragraph, datapoint }: Finding, say: Say): string {
  const { validate } = TEXTS;
  return [
    `${say(validate.rule)} ${rule}`,
    ...(paragraph === '-' ? [] : [`${say(validate.paragraph)} ${paragraph}`]),
    datapoint,
  ].join(' · ');
}
