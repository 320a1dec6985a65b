import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { usePlanStyles } from '../plan/plan-styles';
import { useLanguage } from '../shell/language';
import { SelectableText } from '../shell/selectable-text';
import { VSME_TEXTS } from './texts';

/**
 * A file of answers to save, to copy, or to select: a pane in Excel on the desktop may be allowed neither to save a
 * file (GUESS: its web view may ignore the download) nor to use the clipboard.
 */
export function AnswersText({ text }: { text: string }): ReactNode {
  const shared = usePlanStyles();
  const { say } = useLanguage();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copied');
    } catch {
      area.current?.select();
      setCopied('notCopied');
    }
  };
  return (
    <>
      <div className={shared.actions}>
        <Button
          appearance="primary"
          onClick={() => {
            save(text, say(VSME_TEXTS.fileName));
          }}
        >
          {say(VSME_TEXTS.save)}
        </Button>
        <Button
          onClick={() => {
            void copy();
          }}
        >
          {say(VSME_TEXTS.copy)}
        </Button>
      </div>
      <div role="status">{copied && <p className={shared.text}>{say(VSME_TEXTS[copied])}</p>}</div>
      <SelectableText
        label={say(VSME_TEXTS.text)}
        hint={say(VSME_TEXTS.textHint)}
        text={text}
        rows={6}
        area={area}
      />
    </>
  );
}

function save(text: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // A browser that has begun to save no longer needs the address.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  });
}
