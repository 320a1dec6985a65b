import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { usePlanStyles } from '../../plan/plan-styles';
import { useLanguage } from '../../shell/language';
import { SelectableText } from '../../shell/selectable-text';
import { EXPLAIN_TEXTS } from './texts';

/** Copies the note; where the pane may not use the clipboard, as in some Excels, it shows the note to be copied by hand. */
export function CopyNote({ note }: { note: () => string }): ReactNode {
  const shared = usePlanStyles();
  const { say } = useLanguage();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  useEffect(() => {
    if (byHand !== null) area.current?.select();
  }, [byHand]);
  const copy = async (): Promise<void> => {
    const text = note();
    try {
      await navigator.clipboard.writeText(text);
      setByHand(null);
      setCopied(true);
    } catch {
      setCopied(false);
      setByHand(text);
    }
  };
  return (
    <>
      <div className={shared.actions}>
        <Button icon={<CopyRegular />} onClick={() => void copy()}>
          {say(EXPLAIN_TEXTS.copy)}
        </Button>
      </div>
      <div role="status">
        {copied && <p className={shared.text}>{say(EXPLAIN_TEXTS.copied)}</p>}
        {byHand !== null && <p className={shared.text}>{say(EXPLAIN_TEXTS.notCopied)}</p>}
      </div>
      {byHand !== null && (
        <SelectableText label={say(EXPLAIN_TEXTS.note)} text={byHand} rows={8} area={area} />
      )}
    </>
  );
}
