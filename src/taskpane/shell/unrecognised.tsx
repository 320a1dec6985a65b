import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { UnknownWorkbook } from '../../vsme/recognise';
import { TEXTS } from '../texts';
import { EmptyState } from './empty-state';
import { useLanguage } from './language';
import { NEW_WORKBOOK_TEXTS } from './texts';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
  repair: { overflowWrap: 'anywhere' },
  missing: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The open workbook is none that Kompasark works in: what it works in, and what to do if this should be one. */
export function Unrecognised(props: {
  workbook: UnknownWorkbook;
  onReadAgain: () => void;
  onNewReport: () => void;
  onNewPlan: () => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <EmptyState title={say(TEXTS.unrecognised.title)}>
      <span>{say(TEXTS.unrecognised.body)}</span>
      <Button appearance="primary" onClick={props.onReadAgain}>
        {say(TEXTS.unrecognised.readAgain)}
      </Button>
      <span>{say(NEW_WORKBOOK_TEXTS.body)}</span>
      <div className={styles.choices}>
        <Button onClick={props.onNewReport}>{say(NEW_WORKBOOK_TEXTS.report)}</Button>
        <Button onClick={props.onNewPlan}>{say(NEW_WORKBOOK_TEXTS.plan)}</Button>
      </div>
      <details className={styles.repair}>
        <summary>{say(TEXTS.unrecognised.isTemplate)}</summary>
        <div>{say(TEXTS.unrecognised.repair)}</div>
        <p className={styles.missing}>{say(props.workbook.text)}</p>
      </details>
    </EmptyState>
  );
}
