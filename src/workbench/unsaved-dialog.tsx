import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSay } from './language';
import { TEXTS } from './texts';

/** Asks, as Excel does, before unsaved work is left. */
export function UnsavedDialog(props: {
  fileName: string;
  onSave: () => void;
  onDiscard: () => void;
  onCancel: () => void;
}): ReactNode {
  const { fileName, onSave, onDiscard, onCancel } = props;
  const say = useSay();
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_event, { open }) => {
        if (!open) onCancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(TEXTS.saveFirst)}</DialogTitle>
          <DialogContent>{fileName}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSave}>
              {say(TEXTS.saveAndOpen)}
            </Button>
            <Button onClick={onDiscard}>{say(TEXTS.openWithoutSaving)}</Button>
            <Button onClick={onCancel}>{say(TEXTS.cancel)}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
