import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { Text } from '../../workbook/text';
import { useLanguage } from '../shell/language';
import { REVIEW_TEXTS } from './texts';

const useStyles = makeStyles({
  // The pane can be 270 px wide.
  surface: { padding: tokens.spacingHorizontalM, maxWidth: 'min(500px, 94vw)' },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
  body: { margin: 0 },
});

/** What somebody puts their name to. */
export interface Signed {
  readonly name: string;
  readonly reason: string;
}

/** Asks for a name, and for a reason where one is needed; neither may be blank. */
export function SignedDialog(props: {
  title: Text;
  body: Text;
  action: Text;
  withReason: boolean;
  /** Whoever signed last in this pane. */
  name: string;
  onSign: (signed: Signed) => void;
  onCancel: () => void;
}): ReactNode {
  const { title, body, action, withReason, onSign, onCancel } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const [name, setName] = useState(props.name);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const required = (text: string): { validationMessage?: string } =>
    tried && text.trim() === '' ? { validationMessage: say(REVIEW_TEXTS.required) } : {};

  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || (withReason && reason.trim() === '')) return;
    onSign({ name: name.trim(), reason: reason.trim() });
  };

  return (
    <Dialog open onOpenChange={onCancel}>
      <DialogSurface className={styles.surface}>
        <form onSubmit={onSubmit} noValidate>
          <DialogBody>
            <DialogTitle className={styles.title}>{say(title)}</DialogTitle>
            <DialogContent className={styles.fields}>
              <p className={styles.body}>{say(body)}</p>
              {withReason && (
                <Field label={say(REVIEW_TEXTS.reason)} required {...required(reason)}>
                  <Textarea
                    value={reason}
                    onChange={(_event, { value }) => {
                      setReason(value);
                    }}
                  />
                </Field>
              )}
              <Field label={say(REVIEW_TEXTS.name)} required {...required(name)}>
                <Input
                  value={name}
                  onChange={(_event, { value }) => {
                    setName(value);
                  }}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary">
                {say(action)}
              </Button>
              <Button onClick={onCancel}>{say(REVIEW_TEXTS.cancel)}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
