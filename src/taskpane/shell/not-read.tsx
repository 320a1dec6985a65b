import { Button, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TEXTS } from '../texts';
import type { Workspace } from '../workspace/workspace';
import type { WorkspaceState } from '../workspace/workspace-state';
import { EmptyState } from './empty-state';
import { useLanguage } from './language';

/** Before the first reading has succeeded. */
export function NotRead<A>(props: { state: WorkspaceState<A>; workspace: Workspace<A> }): ReactNode {
  const { state, workspace } = props;
  const { say } = useLanguage();
  if (state.reading) {
    return (
      <EmptyState title={say(TEXTS.status.reading)}>
        <Spinner size="small" aria-hidden />
        <Button
          onClick={() => {
            workspace.cancel();
          }}
        >
          {say(TEXTS.status.cancel)}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={say(TEXTS.notRead.title)}>
      <span>{say(TEXTS.notRead.body)}</span>
      <Button
        appearance="primary"
        onClick={() => {
          void workspace.refresh();
        }}
      >
        {say(TEXTS.notRead.read)}
      </Button>
    </EmptyState>
  );
}
