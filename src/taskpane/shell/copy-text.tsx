import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Text } from '../../workbook/text';
import { usePlanStyles } from '../plan/plan-styles';
import { useLanguage } from './language';
import { SelectableText } from './selectable-text';

/** What is said around a text that is copied. */
export interface CopyTexts {
  readonly copy: Text;
  readonly copied: Text;
  readonly notCopied: Text;
  /** What the text is. */
  readonly what: Text;
}

/** Copies a text; where the pane may not use the clipboard, as in some Excels, it shows the text to be copied by hand. */
export function CopyText(props: { text: () => string; texts: CopyTexts; rows?: number }): ReactNode {
  const { texts, rows = 8 } = props;
  const shared = usePlanStyles();
  const { say } = useLanguage();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  useEffect(() => {
    if (byHand !== null) area.current?.select();
  }, [byHand]);
  const copy = async (): Promise<void> => {
    const text = props.text();
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
          {say(texts.copy)}
        </Button>
      </div>
      <div role="status">
        {copied && <p className={shared.text}>{say(texts.copied)}</p>}
        {byHand !== null && <p className={shared.text}>{say(texts.notCopied)}</p>}
      </div>
      {byHand !== null && <SelectableText label={say(texts.what)} text={byHand} rows={rows} area={area} />}
    </>
  );
}
