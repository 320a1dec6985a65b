import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type DragEvent, type ReactNode } from 'react';
import { useSay } from './language';
import { TEXTS } from './texts';
import { readFile, type WorkbookFile } from './workbook-file';

const useStyles = makeStyles({
  veil: {
    position: 'fixed',
    inset: tokens.spacingHorizontalM,
    zIndex: 100,
    display: 'grid',
    placeItems: 'center',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: 'none',
  },
});

/** A page on which a workbook can be dropped. */
export function DropTarget(props: {
  className: string;
  onDrop: (file: WorkbookFile) => void;
  children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const say = useSay();
  const [over, setOver] = useState(false);
  const accept = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(event.type !== 'drop');
  };
  return (
    <div
      className={props.className}
      onDragOver={accept}
      onDragLeave={({ relatedTarget }) => {
        // `null` where the mouse leaves the window; else it only passes from one element to the next.
        if (relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        accept(event);
        const [file] = event.dataTransfer.files;
        if (file) void readFile(file).then(props.onDrop);
      }}
    >
      {props.children}
      {over && <div className={styles.veil}>{say(TEXTS.dropHere)}</div>}
    </div>
  );
}
