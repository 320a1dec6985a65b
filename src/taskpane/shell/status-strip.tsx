import { Button, ProgressBar, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, EditRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { TEXTS } from '../texts';
import type { Workspace } from '../workspace/workspace';
import type { WorkspaceState } from '../workspace/workspace-state';
import { useLanguage } from './language';

const useStyles = makeStyles({
  strip: {
    position: 'relative',
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '36px',
    paddingLeft: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  text: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0 },
  progress: { position: 'absolute', left: 0, right: 0, bottom: '-1px' },
});

/** Whether what is shown is what the workbook holds. It keeps its height, so that nothing jumps when a cell is edited. */
export function StatusStrip<Assessment>(props: {
  state: WorkspaceState<Assessment>;
  workspace: Workspace<Assessment>;
}): ReactNode {
  const { state, workspace } = props;
  const { reading } = state;
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <div className={styles.strip}>
      <StatusIcon state={state} />
      <span className={styles.text}>{useStatusText(state)}</span>
      {reading ? (
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          onClick={() => {
            workspace.cancel();
          }}
        >
          {say(TEXTS.status.cancel)}
        </Button>
      ) : (
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          disabled={state.writing}
          onClick={() => {
            void workspace.refresh();
          }}
        >
          {say(TEXTS.status.validateAgain)}
        </Button>
      )}
      {reading?.kind === 'thorough' && (
        <ProgressBar
          className={styles.progress}
          aria-label={say(TEXTS.status.thorough)}
          {...(reading.total !== null && { value: reading.done, max: reading.total })}
        />
      )}
    </div>
  );
}

function StatusIcon({ state }: { state: WorkspaceState<unknown> }): ReactNode {
  const styles = useStyles();
  if (state.reading || state.writing) return <Spinner size="extra-tiny" aria-hidden />;
  if (state.stale) return <EditRegular aria-hidden className={styles.icon} />;
  return <CheckmarkCircleRegular aria-hidden className={styles.icon} />;
}

function useStatusText({ reading, writing, stale }: WorkspaceState<unknown>): string {
  const { say } = useLanguage();
  const { status } = TEXTS;
  if (writing) return say(status.writing);
  if (reading?.kind === 'live') return say(status.reading);
  if (reading) {
    const { done, total } = reading;
    return total === null
      ? `${say(status.thorough)} …`
      : `${say(status.thorough)}: ${done} ${say(status.of)} ${total} ${say(status.sheets)}`;
  }
  return say(stale ? status.stale : status.current);
}
