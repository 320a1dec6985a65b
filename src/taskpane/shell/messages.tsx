import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { TEXTS } from '../texts';
import type { Workspace } from '../workspace/workspace';
import { isCellEditMode, type Notice, type Problem, type WorkspaceState } from '../workspace/workspace-state';
import { useLanguage } from './language';

const useStyles = makeStyles({
  messages: { maxHeight: '40vh', overflowY: 'auto', padding: `0 ${tokens.spacingHorizontalM}` },
  bar: { margin: `${tokens.spacingVerticalS} 0` },
  body: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
});

/** Why nothing could be read, and what came of the last thing the user asked for. */
export function Messages<Assessment>(props: {
  state: WorkspaceState<Assessment>;
  workspace: Workspace<Assessment>;
}): ReactNode {
  const { state, workspace } = props;
  const styles = useStyles();
  return (
    <div className={styles.messages} role="status">
      {state.failure && (
        <FailureBar
          failure={state.failure}
          onTryAgain={() => {
            void workspace.refresh();
          }}
        />
      )}
      {state.notice && (
        <NoticeBar
          notice={state.notice}
          onDismiss={() => {
            workspace.dismissNotice();
          }}
        />
      )}
    </div>
  );
}

function FailureBar(props: { failure: Problem; onTryAgain: () => void }): ReactNode {
  const { failure, onTryAgain } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const editing = isCellEditMode(failure);
  return (
    <MessageBar className={styles.bar} intent={editing ? 'info' : 'error'} layout="multiline">
      <MessageBarBody className={styles.body}>
        {say(failure.text)} {editing && say(TEXTS.messages.continuesByItself)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onTryAgain}>
          {say(TEXTS.messages.tryAgain)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const INTENTS = { done: 'success', undone: 'success', cancelled: 'info', problem: 'error' } as const;

function NoticeBar({ notice, onDismiss }: { notice: Notice; onDismiss: () => void }): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <MessageBar className={styles.bar} intent={INTENTS[notice.kind]} layout="multiline">
      <MessageBarBody className={styles.body}>{useNoticeText(notice)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={say(TEXTS.messages.dismiss)}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}

function useNoticeText(notice: Notice): string {
  const { say } = useLanguage();
  switch (notice.kind) {
    case 'done':
      return `${say(TEXTS.messages.applied)} ${say(notice.what)}`;
    case 'undone':
      return `${say(TEXTS.messages.undone)} ${say(notice.what)}`;
    case 'cancelled':
      return say(TEXTS.messages.cancelled);
    case 'problem':
      return say(notice.text);
  }
}
